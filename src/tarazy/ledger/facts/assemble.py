"""From statements to facts: clusters, with status, conflicts and the rules' view of each source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from tarazy.ledger.facts.blocs import Blocs
from tarazy.ledger.facts.cluster import Decisions, clusters, decide
from tarazy.ledger.facts.conflict import find_conflicts, judged_conflict
from tarazy.ledger.facts.fact import Conflict, Fact, Link
from tarazy.ledger.facts.names import Names
from tarazy.ledger.facts.policies import standing
from tarazy.ledger.facts.status import Camp, status
from tarazy.ledger.records import Judgement, Source, Statement

if TYPE_CHECKING:
    from tarazy.actors import Registry

__all__ = ["facts", "tools"]

_T = TypeVar("_T")
# What was read about names once holds for as long as the registry: kept between calls, one entry per registry.
_kept: list[tuple[Registry | None, Names, Blocs]] = []


def tools(registry: Registry | None) -> tuple[Names, Blocs]:
    """The readers of names and blocs that go with a registry (the shipped one where none is given)."""
    if registry is None:
        from tarazy import actors

        registry = actors.registry()
    for known, names, blocs in _kept:
        if known is registry and not names.full:
            return names, blocs
    made = registry, Names(registry), Blocs(registry)
    others = [entry for entry in _kept if entry[0] is not registry]
    _kept[:] = [*others[-3:], made]
    return made[1], made[2]


def facts(
    statements: Iterable[Statement],
    *,
    judgements: Iterable[Judgement] = (),
    sources: Mapping[str, Source] | None = None,
    registry: Registry | None = None,
) -> list[Fact]:
    """Say what the statements amount to: each thing once, with its status, its rivals and their conflicts.

    `judgements` may hold all or only the effective ones; rejected statements are left out. `sources` gives the ranks
    and dates by which policies choose; a source that is not in it counts as press. Every statement left is in exactly
    one fact, and the order of the input changes nothing. Sorted by id of the facts.
    """
    names, blocs = tools(registry)
    decisions = decide(judgements)
    known = {} if sources is None else sources
    made = [
        _fact(members, links, known, blocs, decisions)
        for members, links in clusters(statements, decisions, names=names, blocs=blocs)
    ]
    made.sort(key=lambda fact: fact.id)
    return made


def _fact(
    members: list[Statement],
    links: tuple[Link, ...],
    sources: Mapping[str, Source],
    blocs: Blocs,
    decisions: Decisions,
) -> Fact:
    if len(members) == 1:
        only = members[0]
        return Fact(
            only.id, only.kind, only.type, only.source, only.target, only.object, only.about, only.domain, only.unit,
            (only,), "unique", (), (), (standing(only, sources.get(only.source_id)),),
        )  # fmt: skip
    standings = sorted((standing(s, sources.get(s.source_id)) for s in members), key=lambda s: s.order)
    ordered = tuple(s.statement for s in standings)
    found, real = find_conflicts(standings, blocs)
    if decisions.contradict:
        _add_judged(found, real, ordered, decisions)
    first = ordered[0]
    # A title that goes with a handle is the full one.
    named = next((s for s in sorted(ordered, key=lambda s: not s.about) if s.object), None)
    source, target = _usual((s.source, s.target) for s in ordered)
    return Fact(
        min(s.id for s in ordered),
        first.kind,
        first.type,
        source,
        target,
        named.object if named else None,
        next((s.about for s in ordered if s.about), None),
        _usual(s.domain for s in ordered),
        first.unit,
        ordered,
        status(ordered, real),
        tuple(found),
        links,
        tuple(standings),
    )  # fmt: skip


def _usual(values: Iterable[_T]) -> _T:
    """The value that most statements give; of equals the one that stands nearest to the matter."""
    return Counter(values).most_common(1)[0][0]


def _add_judged(
    found: list[Conflict], real: list[list[Camp]], ordered: tuple[Statement, ...], decisions: Decisions
) -> None:
    by_id = {s.id: s for s in ordered}
    for a, b in sorted(decisions.contradict):
        if a in by_id and b in by_id and not any(not c.apparent and {a, b} <= set(c.statements) for c in found):
            found.append(judged_conflict(by_id[a], by_id[b]))
            real.append([Camp(by_id[a], (by_id[a],)), Camp(by_id[b], (by_id[b],))])
