"""Rankings of partners: a bloc beside states is counted otherwise than its members one by one.

"China is the second partner after Russia" and "the EU trades most" are both right: the first list ranks states, the
second takes a bloc as one. Only two states of one rank, in one year, contradict each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from tarazy.ledger.facts.blocs import Blocs
from tarazy.ledger.facts.fact import Conflict
from tarazy.ledger.facts.quantities import Quantity
from tarazy.ledger.facts.severity import severity
from tarazy.results import Phrase

__all__ = ["ranking_conflicts"]

# Levels of two partners are held side by side where they are at most this many years apart.
_YEARS: Final = 5
_DAYS: Final = _YEARS * 366


def ranking_conflicts(quantities: Sequence[Quantity], blocs: Blocs) -> Iterator[Conflict]:
    """Find ranks that clash, and tell those apart in which a bloc stands beside states."""
    ranks: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
    levels: dict[tuple[str, ...], list[Quantity]] = defaultdict(list)
    for q in quantities:
        if len(q.target) != 1:
            continue
        if q.type == "trade_rank":
            ranks[q.source, q.thing].append(q)
        elif q.type in ("trade", "trade_share") and not q.thing:
            levels[q.source].append(q)
    for (source, _), ranked in ranks.items():
        ranked.sort(key=lambda q: (q.value, q.target, q.fact.id))
        yield from _one_rank_twice(ranked, blocs)
        states = [q for q in ranked if not blocs.is_bloc(q.target[0])]
        if states and isinstance(source, tuple):
            yield from _larger_bloc(states, ranked, levels[source], blocs)


def _one_rank_twice(ranked: Sequence[Quantity], blocs: Blocs) -> Iterator[Conflict]:
    for a, b in combinations(ranked, 2):
        if a.target == b.target or a.value != b.value or not _may_meet(a, b):
            continue
        if blocs.is_bloc(a.target[0]) or blocs.is_bloc(b.target[0]):
            continue  # Said once for the whole ranking, below.
        apparent = a.days is None or b.days is None
        reason = "rank-unknown-year" if apparent else "rank-twice"
        phrase = Phrase(
            f"conflict-{reason}", {"value": a.value, "unit": "rank", "actors": f"{a.target[0]};{b.target[0]}"}
        )
        yield Conflict("value", reason, (*a.ids, *b.ids), apparent, phrase, severity("value", 0.6, apparent=apparent))


def _larger_bloc(
    states: Sequence[Quantity], ranked: Sequence[Quantity], levels: Sequence[Quantity], blocs: Blocs
) -> Iterator[Conflict]:
    """A bloc that is ranked as high as one of the states, or trades more than one of them."""
    involved: dict[str, list[Quantity]] = defaultdict(list)
    for rank in ranked:
        bloc = rank.target[0]
        if blocs.is_bloc(bloc) and any(s.value == rank.value and _may_meet(s, rank) for s in states):
            involved[bloc].append(rank)
    for state in states:
        larger: dict[str, list[tuple[bool, int, str, Quantity, Quantity]]] = defaultdict(list)
        for level in levels:
            if blocs.is_bloc(level.target[0]) and _may_meet(state, level):
                smaller = _beside(level, state, levels)
                if smaller is not None:
                    same_source = not set(state.fact.source_ids).isdisjoint(level.fact.source_ids)
                    day = level.days[1] if level.days else 0
                    larger[level.target[0]].append((same_source, day, level.fact.id, level, smaller))
        for bloc, found in larger.items():
            involved[bloc] += max(found, key=lambda entry: entry[:3])[3:]
    for bloc, beside in sorted(involved.items()):
        held = [*states, *beside]
        ids = tuple(dict.fromkeys(i for q in held for i in q.ids))
        codes = sorted({s.target[0] for s in states})
        phrase = Phrase("conflict-bloc-against-state", {"actor": bloc, "actors": ";".join(codes), "n": len(codes)})
        yield Conflict("value", "bloc-against-state", ids, True, phrase, severity("value", 1.0, apparent=True))


def _beside(level: Quantity, state: Quantity, levels: Sequence[Quantity]) -> Quantity | None:
    """The state's own figure nearest in time to the bloc's, if it is the smaller one."""
    own = [q for q in levels if q.target == state.target and q.type == level.type and q.unit == level.unit]
    near = [(_distance(q, level), q.fact.id, q) for q in own]
    near = [entry for entry in near if entry[0] <= _DAYS]
    if not near:
        return None
    nearest = min(near)[2]
    return nearest if nearest.value < level.value else None


def _distance(one: Quantity, other: Quantity) -> int:
    if one.days is None or other.days is None:
        return _DAYS
    return abs(one.days[0] - other.days[0])


def _may_meet(one: Quantity, other: Quantity) -> bool:
    if one.days is None or other.days is None:
        return True
    return one.days[0] <= other.days[1] and other.days[0] <= one.days[1]
