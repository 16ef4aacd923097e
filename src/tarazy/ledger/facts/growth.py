"""Growth as a source claims it, held against the figures that the same source gives.

"Trade rose by over three times" from 681.1 m in ten months of 2004 to 1.9 bn in ten months of 2008 is a growth of more
than 300 percent as the definition of statements writes it; the numbers give 179 percent (2.79 times). Only figures of
the same source, actors, unit and shape of period are used: ten months against ten months, a year against a year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from tarazy.ledger.facts.amounts import ABOUT, margin
from tarazy.ledger.facts.fact import Conflict
from tarazy.ledger.facts.quantities import Quantity
from tarazy.ledger.facts.severity import severity, value_size
from tarazy.ledger.facts.times import BOUND, bounds
from tarazy.ledger.records import Statement
from tarazy.results import Phrase

__all__ = ["growth_conflicts"]

_LEVELS: Final = (
    ("export", "exports"), ("экспорт", "exports"), ("import", "imports"), ("импорт", "imports"),
    ("invest", "investment"), ("инвест", "investment"), ("throughput", "throughput"), ("transit", "throughput"),
    ("compan", "enterprises"), ("enterpris", "enterprises"),
)  # fmt: skip
_SIGNS: Final = {">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "~": "≈ "}
# A stated percent is rounded to the whole number at best.
_ONE_POINT: Final = 1.0
# Nobody doubles within an unnamed year: such a claim spans the figures that the source gives.
_MULTIPLE: Final = 100.0


def growth_conflicts(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Find claims of growth that no comparable pair of figures of the same source supports."""
    claims = [(s, q) for q in quantities if q.type == "growth" for s in q.fact.statements]
    if not claims:
        return
    levels: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    wanted = {s.source_id for s, _ in claims}
    for q in quantities:
        if q.type == "growth":
            continue
        for s in q.fact.statements:
            if s.source_id in wanted and s.status == "actual" and s.bounds and s.when:
                levels[s.source_id, s.type, s.actors, not q.thing].append(s)
    for claim, _ in claims:
        if claim.unit == "percent" and claim.status == "actual" and claim.bounds is not None:
            found = levels[claim.source_id, _level(claim), claim.actors, True]
            yield from _unsupported(claim, found)


def _level(claim: Statement) -> str:
    said = f"{claim.object or ''} {claim.facet('definition') or ''}".casefold()
    return next((level for part, level in _LEVELS if part in said), "trade")


def _unsupported(claim: Statement, levels: Sequence[Statement]) -> Iterator[Conflict]:
    pairs = list(_pairs(claim, levels))
    if not pairs or any(_bears_out(claim, first, last) for first, last in pairs):
        return
    first, last = max(pairs, key=lambda pair: (_growth(*pair), pair[0].id))
    grown, stated = _growth(first, last), _stated(claim)
    phrase = Phrase("conflict-growth-unsupported", {
        "claim_percent": stated, "sign": _SIGNS.get(claim.approx or "=", ""), "percent": grown,
        "times": round(1 + grown / 100, 2),
        "first_value": _number(first), "last_value": _number(last), "unit": last.unit or "unknown",
        "first_day": first.when or "", "last_day": last.when or "",
    })  # fmt: skip
    ids = (claim.id, first.id, last.id)
    yield Conflict("value", "growth-unsupported", ids, False, phrase, severity("value", value_size(grown, stated)))


def _pairs(claim: Statement, levels: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    years = _years(claim)
    # A claim on one period is on the year before it, unless the source gives none.
    wanted = set() if years is None else {(years[0] or years[1] - 1, years[1])}
    shaped: dict[tuple[tuple[int, int], str | None], list[tuple[int, Statement]]] = defaultdict(list)
    for s in levels:
        shape = _shape(s)
        if shape is not None and s.approx not in (">", "<", ">=", "<="):
            shaped[shape[0], s.unit].append((shape[1], s))
    # The claim's own period decides where it has one: ten months grow over ten months.
    own = _shape(claim) if claim.when else None
    for (months, _), held in sorted(shaped.items(), key=lambda entry: str(entry[0])):
        if own is not None and own[0] != months:
            continue
        held.sort(key=lambda entry: (entry[0], entry[1].id))
        given = {(a, b) for a, _ in held for b, _ in held}
        for place, (first_year, first) in enumerate(held):
            for last_year, last in held[place + 1 :]:
                if first_year == last_year or not _number(first):
                    continue
                if (first_year, last_year) in wanted or (
                    wanted.isdisjoint(given) and _may_span(claim, years, last_year)
                ):
                    yield first, last


def _may_span(claim: Statement, years: tuple[int, int] | None, last_year: int) -> bool:
    """Whether a claim that does not say since when may be held against any earlier figure: only if it is a multiple."""
    if abs(_number(claim)) < _MULTIPLE:
        return False
    return years is None or (years[0] == 0 and last_year == years[1])


def _years(claim: Statement) -> tuple[int, int] | None:
    """First and last year of the claim; first 0 where it names one period only; None where it is undated."""
    if not claim.when:
        return None
    low, high = bounds(claim.when)
    if abs(low) >= BOUND or abs(high) >= BOUND:
        return None
    first, last = date.fromordinal(low).year, date.fromordinal(high).year
    return (0, last) if first == last else (first, last)


def _shape(s: Statement) -> tuple[tuple[int, int], int] | None:
    """Months covered (first, last) and the year; None where it does not lie within one year."""
    low, high = bounds(s.when or "")
    if abs(low) >= BOUND or abs(high) >= BOUND:
        return None
    first, last = date.fromordinal(low), date.fromordinal(high)
    return ((first.month, last.month), first.year) if first.year == last.year else None


def _number(s: Statement) -> float:
    low, high = s.bounds or (0.0, 0.0)
    return (low + high) / 2


def _growth(first: Statement, last: Statement) -> float:
    return 100 * (_number(last) / _number(first) - 1)


def _stated(claim: Statement) -> float:
    return _number(claim)


def _bears_out(claim: Statement, first: Statement, last: Statement) -> bool:
    """Whether the claim can hold within what rounding leaves open in the figures and in itself."""
    lowest = _number(first) - margin(first)
    highest = _number(first) + margin(first)
    least = 100 * ((_number(last) - margin(last)) / highest - 1)
    most = 100 * ((_number(last) + margin(last)) / lowest - 1) if lowest > 0 else float("inf")
    low, high = claim.bounds or (0.0, 0.0)
    if claim.approx in (">", ">="):
        return most >= low
    if claim.approx in ("<", "<="):
        return least <= high
    spare = max(_ONE_POINT, ABOUT * abs(high) if claim.approx == "~" else 0.0)
    return least <= high + spare and most >= low - spare
