"""Which partners are weighed, where nobody has named them."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tarazy.views.case import Case

__all__ = ["MOST", "chosen_vectors", "named_vectors"]

MOST = 5


def named_vectors(case: Case) -> tuple[str, ...]:
    """The vectors that a country folder names: the one that was put into the ledger, else the shipped one."""
    held = getattr(case.reader, "vectors", None)
    return (held(case.focus) if held else ()) or _shipped(case.focus)


@lru_cache(maxsize=16)
def _shipped(focus: str) -> tuple[str, ...]:
    from tarazy.base import countries, load

    return load(focus).vectors if focus in countries() else ()


def chosen_vectors(case: Case) -> tuple[str, ...]:
    """The vectors of a country: those of its folder, else the partners that its ledger speaks of most.

    Each statement gives its partners an equal part of one vote, so that long lists of states weigh no more than a
    pair. A bloc comes before its members where it has at least as many votes, and then stands for them; an
    organisation that the country itself belongs to is no partner. At most five.
    """
    named = named_vectors(case)
    if named:
        return named
    votes: Counter[str] = Counter()
    for fact in case.facts:
        for statement in fact.statements:
            partners = [a for a in statement.actors if a != case.focus and case.registry.known(a)]
            for partner in partners:
                votes[partner] += 1 / len(partners)  # type: ignore[assignment]
    taken: list[str] = []
    covered: set[str] = set()
    for actor in sorted(votes, key=lambda a: (-votes[a], not case.members(a), a)):
        if actor in covered or actor in case.organisations or case.members(actor) & set(taken):
            continue
        taken.append(actor)
        covered |= case.members(actor)
        if len(taken) == MOST:
            break
    return tuple(taken)
