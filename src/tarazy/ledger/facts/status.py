"""What the sources of one fact amount to together: one voice, several that agree, a majority, or a conflict."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tarazy.ledger.records import Statement

__all__ = ["STATUSES", "Camp", "camps", "independent", "status"]

STATUSES: Final = ("unique", "confirmed", "majority", "conflict")


@dataclass(frozen=True, slots=True)
class Camp:
    """The statements that can all be right together: `head` says it most exactly."""

    head: Statement
    statements: tuple[Statement, ...]

    @property
    def source_ids(self) -> frozenset[str]:
        """The distinct sources that speak for it."""
        return frozenset(s.source_id for s in self.statements)


def camps(
    statements: Sequence[Statement],
    *,
    key: Callable[[Statement], Hashable],
    alike: Callable[[Statement, Statement], bool],
    exactness: Callable[[Statement], Any],
) -> list[Camp]:
    """Divide statements into camps; one that says it less exactly supports every camp that it agrees with.

    The most exact statements lead. Ordered by number of sources, most first, then by what the head says.
    """
    by_claim: dict[Hashable, list[Statement]] = {}
    for s in statements:
        by_claim.setdefault(key(s), []).append(s)
    claims = sorted(by_claim.values(), key=lambda same: (exactness(same[0]), str(key(same[0]))))
    led: list[list[Statement]] = []
    for same in claims:
        joined = False
        for camp in led:
            if alike(camp[0], same[0]):
                camp.extend(same)
                joined = True
        if not joined:
            led.append(list(same))
    found = [Camp(camp[0], tuple(camp)) for camp in led]
    return sorted(found, key=lambda c: (-len(independent(c.statements)), -len(c.source_ids), str(key(c.head))))


def independent(statements: Iterable[Statement]) -> frozenset[str]:
    """The distinct sources that count as support; general knowledge counts only where there is nothing else."""
    everyone = list(statements)
    strong = frozenset(s.source_id for s in everyone if not s.weak)
    return strong or frozenset(s.source_id for s in everyone)


def status(statements: Sequence[Statement], rivals: Sequence[Sequence[Camp]]) -> str:
    """Name the state of a fact: unique, confirmed, majority or conflict.

    Counts distinct sources, never statements. `rivals` holds the camps of each real conflict. A majority is more than
    half of all sources, at least two of them and more than any rival has, in every question that is disputed.
    """
    sources = independent(statements)
    if not rivals:
        return "unique" if len(sources) == 1 else "confirmed"
    for question in rivals:
        first = independent(question[0].statements)
        asked = independent(s for camp in question for s in camp.statements)
        rival = max(len(independent(camp.statements)) for camp in question[1:])
        if len(first) < 2 or len(first) * 2 <= len(asked) or len(first) <= rival:
            return "conflict"
    return "majority"
