"""What only looks like a conflict: figures that differ because they measure different things.

Another definition or another reporter, another year or an unknown one, a part of a year against the year, a share of
another total, a bloc ranked against states whose members others count one by one. Each is found over all facts, listed
once with everything that is involved, and explained; none of them changes the status of a fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tarazy.ledger.facts.fact import Conflict
from tarazy.ledger.facts.quantities import Quantity, differ, relative_gap
from tarazy.ledger.facts.severity import severity, value_size
from tarazy.ledger.vocabulary import RANK_TYPES, SHARE_TYPES
from tarazy.results import Phrase

__all__ = ["apparent_conflicts"]

_MIRRORS: Final = {"exports": "imports", "imports": "exports", "trade": "trade"}
# Imports are valued with freight and insurance (CIF), exports without (FOB): up to a tenth is to be expected.
_FREIGHT: Final = 0.10
# Below one percent two definitions say the same for every purpose here.
_NOTICEABLE: Final = 0.01
_YEARS_NEAR: Final = 2
_SHARE_JUMP: Final = 0.25
_SLOW: Final = SHARE_TYPES | RANK_TYPES
# Counted on a day, not over a time: a value of June is no part of the year's.
_STOCKS: Final = frozenset("capacity enterprises people ownership_share price duration length count trade_rank".split())


def apparent_conflicts(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Find them all, each once; near-linear, since only figures of the same type and actors are compared."""
    same_actors: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
    for q in quantities:
        if q.type != "growth":
            same_actors[q.type, q.source, q.target, q.unit].append(q)
    for group in same_actors.values():
        if len(group) > 1:
            yield from _other_definition(group)
            yield from _other_year(group)
            yield from _part_of_year(group)
    yield from _other_reporter(quantities)


def _conflict(reason: str, involved: Iterable[Quantity], **params: str | int | float) -> Conflict:
    held = list({id(q): q for q in involved}.values())
    low, high = min(q.value for q in held), max(q.value for q in held)
    first = held[0]
    said: dict[str, str | int | float] = {
        "type": first.type, "low_value": low, "high_value": high, "unit": first.unit or "unknown", "n": len(held),
    }  # fmt: skip
    phrase = Phrase(f"conflict-{reason}", {**said, **params})
    ids = tuple(dict.fromkeys(i for q in held for i in q.ids))
    return Conflict("value", reason, ids, True, phrase, severity("value", value_size(low, high), apparent=True))


def _any_differ(held: Sequence[Quantity]) -> bool:
    # The extremes differ if anything does; all pairs would cost the square.
    ordered = sorted(held, key=lambda q: (q.value, q.fact.id))
    low, high = ordered[0], ordered[-1]
    return relative_gap(low.value, high.value) > _NOTICEABLE and differ(low, high)


def _other_definition(group: Sequence[Quantity]) -> Iterator[Conflict]:
    same_time: dict[object, list[Quantity]] = defaultdict(list)
    for q in group:
        same_time[q.days].append(q)
    for held in same_time.values():
        if len(held) < 2:
            continue
        if held[0].type in _SLOW:
            if len({q.thing for q in held}) > 1 and _any_differ(held):
                yield _conflict("other-total", held)
            continue
        same_thing: dict[object, list[Quantity]] = defaultdict(list)
        for q in held:
            same_thing[q.thing].append(q)
        for rivals in same_thing.values():
            if len(rivals) > 1 and _any_differ(rivals):
                unstated = any(not q.basis for q in rivals)
                yield _conflict("definition-not-stated" if unstated else "other-definition", rivals)


def _other_reporter(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    sides: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
    for q in quantities:
        if q.type in _MIRRORS and q.source and q.target and q.days is not None:
            # One flow as both sides tell it: goods from the first to the second, or both ways.
            flow = "trade" if q.type == "trade" else "goods"
            ends = (q.source, q.target) if q.type != "imports" else (q.target, q.source)
            ends = ends if flow == "goods" else (min(ends), max(ends))
            sides[flow, ends, q.unit, q.days, q.thing].append(q)
    for held in sides.values():
        if len({q.source for q in held}) < 2:
            continue
        ordered = sorted(held, key=lambda q: (q.value, q.fact.id))
        low, high = ordered[0], ordered[-1]
        mirror = held[0].type != "trade"
        if not differ(low, high) or relative_gap(low.value, high.value) <= (_FREIGHT if mirror else _NOTICEABLE):
            continue
        reporters = sorted({code for q in held for code in q.source})
        yield _conflict("mirror-data" if mirror else "other-reporter", ordered, actors=";".join(reporters))


def _other_year(group: Sequence[Quantity]) -> Iterator[Conflict]:
    same_thing: dict[object, list[Quantity]] = defaultdict(list)
    for q in group:
        same_thing[q.thing].append(q)
    for held in same_thing.values():
        dated = sorted((q for q in held if q.days is not None), key=lambda q: (q.days or (0, 0), q.fact.id))
        if not dated:
            continue
        for q in held:
            if q.days is None and all(differ(q, d) for d in dated):
                yield _conflict("unknown-year", [q, *dated], value=q.value)
        if dated[0].type in _SLOW:
            yield from _neighbouring_years(dated)


def _neighbouring_years(dated: Sequence[Quantity]) -> Iterator[Conflict]:
    """Shares and ranks move slowly: where two sources give far apart ones for years near each other, say why not."""
    apart: list[Quantity] = []
    whole = [q for q in dated if q.year is not None]
    for place, one in enumerate(whole):
        for other in whole[place + 1 :]:
            years = (other.year or 0) - (one.year or 0)
            if years > _YEARS_NEAR:
                break
            if years and _other_sources(one, other) and relative_gap(one.value, other.value) > _SHARE_JUMP:
                apart += [one, other]
    if apart:
        yield _conflict("other-year", apart)


def _other_sources(one: Quantity, other: Quantity) -> bool:
    return set(one.fact.source_ids).isdisjoint(other.fact.source_ids)


def _part_of_year(group: Sequence[Quantity]) -> Iterator[Conflict]:
    by_year: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
    for q in group:
        if q.year is not None and q.type not in _STOCKS:
            by_year[q.year, q.thing].append(q)
    for held in by_year.values():
        whole = [q for q in held if q.whole_year]
        parts = [q for q in held if not q.whole_year]
        pairs = [(w, p) for w in whole for p in parts if _same_basis(w, p) and _other_sources(w, p) and differ(w, p)]
        if pairs:
            yield _conflict("part-of-year", [q for pair in pairs for q in pair], year=str(held[0].year))


def _same_basis(one: Quantity, other: Quantity) -> bool:
    return one.basis == other.basis or not one.basis or not other.basis
