"""Figures held against arithmetic: sums that do not add up, unsupported growth, shares above the whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tarazy.ledger.facts.amounts import ABOUT, margin, printed_unit
from tarazy.ledger.facts.blocs import Blocs
from tarazy.ledger.facts.fact import Conflict
from tarazy.ledger.facts.growth import growth_conflicts
from tarazy.ledger.facts.quantities import Quantity, relative_gap
from tarazy.ledger.facts.severity import severity, value_size
from tarazy.ledger.records import Statement
from tarazy.ledger.vocabulary import SHARE_TYPES
from tarazy.results import Phrase

__all__ = ["check_conflicts"]

# Sums computed by machine differ in the last of ten digits; below a thousandth nobody asks.
_NOTICEABLE: Final = 0.001
_Sum = Mapping[str, Statement]


def check_conflicts(quantities: Sequence[Quantity], blocs: Blocs) -> Iterator[Conflict]:
    """Run all checks over the figures."""
    yield from _sums(quantities)
    yield from _shares(quantities, blocs)
    yield from growth_conflicts(quantities)


def _sums(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Exports and imports against trade of one reporter, partner, period and definition; by one source if it can."""
    groups: dict[tuple[object, ...], dict[str, list[Quantity]]] = defaultdict(lambda: defaultdict(list))
    parts: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
    for q in quantities:
        if q.type in ("exports", "imports", "trade") and q.days is not None:
            groups[q.source, q.target, q.unit, q.days, q.thing][q.type].append(q)
        if q.year is not None:
            parts[q.type, q.source, q.target, q.unit, q.thing, q.basis, q.year].append(q)
    for flows in groups.values():
        if "trade" in flows and len(flows) > 1:
            for sums in _comparable(flows):
                yield from _sum(sums)
    for held in parts.values():
        yield from _part_above_year(held)


def _comparable(flows: Mapping[str, Sequence[Quantity]]) -> Iterator[_Sum]:
    by_source: dict[str, dict[str, Statement]] = defaultdict(dict)
    by_basis: dict[object, dict[str, Statement]] = defaultdict(dict)
    for type_, held in flows.items():
        for q in held:
            by_basis[q.basis].setdefault(type_, q.statement)
            for s in q.fact.statements:
                if s.value is not None and s.status == "actual":
                    by_source[s.source_id].setdefault(type_, s)
    whole = [sums for _, sums in sorted(by_source.items()) if len(sums) == 3]
    if whole:
        yield from whole
        return
    for _, sums in sorted(by_basis.items(), key=lambda entry: str(entry[0])):
        if "trade" in sums and len(sums) > 1:
            yield sums


def _sum(sums: _Sum) -> Iterator[Conflict]:
    total = sums["trade"]
    addends = [sums[t] for t in ("exports", "imports") if t in sums]
    if any(s.approx in (">", "<", ">=", "<=") or s.bounds is None for s in (total, *addends)):
        return
    stated, added = _number(total), sum(_number(s) for s in addends)
    ids = (total.id, *(s.id for s in addends))
    if len(addends) == 1:
        spare = margin(total) + margin(addends[0])
        if added > stated + spare:
            said = {"type": addends[0].type, "part_value": added, "total_value": stated, "unit": _unit(total)}
            phrase = Phrase("conflict-part-above-total", said)
            grade = severity("value", value_size(added, stated))
            yield Conflict("value", "part-above-total", ids, False, phrase, grade)
        return
    gap = round(added - stated, 6)
    if relative_gap(added, stated) < _NOTICEABLE:
        return
    # Each addend is rounded to its last printed digit. The total is rounded, or cut off there (22.7 for 22.79): then
    # it lies below the sum by less than one unit of that digit.
    spare = sum(_last_digit(s) / 2 for s in addends) * (1 + 1e-9)
    rounding = -_last_digit(total) / 2 - spare <= gap <= _last_digit(total) + spare
    reason = "sum-rounding" if rounding else "sum-gap"
    phrase = Phrase(f"conflict-{reason}", {
        "exports_value": _number(sums["exports"]), "imports_value": _number(sums["imports"]), "sum_value": added,
        "total_value": stated, "gap_value": abs(gap), "unit": _unit(total), "percent": 100 * abs(gap) / abs(stated),
    })  # fmt: skip
    grade = severity("value", value_size(added, stated), apparent=rounding)
    yield Conflict("value", reason, ids, rounding, phrase, grade)


def _unit(s: Statement) -> str:
    return s.unit or "unknown"


def _number(s: Statement) -> float:
    low, high = s.bounds or (0.0, 0.0)
    return (low + high) / 2


def _last_digit(s: Statement) -> float:
    unit = printed_unit(_number(s))
    return max(unit, 2 * ABOUT * abs(_number(s))) if s.approx == "~" else unit


def _part_above_year(held: Sequence[Quantity]) -> Iterator[Conflict]:
    if held[0].type in SHARE_TYPES or held[0].type in (
        "trade_rank",
        "growth",
        "price",
        "capacity",
        "duration",
        "length",
    ):
        return
    for whole in held:
        for part in held:
            if not whole.whole_year or part.whole_year or whole.bound or part.bound:
                continue
            if part.type in ("enterprises", "people", "count") or part.value <= 0:
                continue  # Stocks may shrink within a year.
            spare = margin(whole.statement) + margin(part.statement)
            if part.value > whole.value + spare:
                phrase = Phrase("conflict-part-above-year", {
                    "type": part.type, "part_value": part.value, "total_value": whole.value,
                    "unit": _unit(part.statement), "day": part.statement.when or "",
                })  # fmt: skip
                grade = severity("value", value_size(part.value, whole.value))
                yield Conflict("value", "part-above-year", (*part.ids, *whole.ids), False, phrase, grade)


def _shares(quantities: Sequence[Quantity], blocs: Blocs) -> Iterator[Conflict]:
    """Shares above the whole: one alone, or those of several partners together (a bloc counts for its members)."""
    wholes: dict[tuple[object, ...], list[Quantity]] = defaultdict(list)
    for q in quantities:
        if q.type not in SHARE_TYPES or q.unit != "percent":
            continue
        if q.value > 100 + margin(q.statement) and not q.bound:
            phrase = Phrase("conflict-share-above-whole", {"type": q.type, "percent": q.value})
            yield Conflict("value", "share-above-whole", q.ids, False, phrase, severity("value", 1.0))
        elif q.type == "trade_share" and q.days is not None and len(q.target) == 1 and not q.bound:
            wholes[q.source, q.unit, q.days, q.thing].append(q)
    for held in wholes.values():
        partners = {q.target[0] for q in held}
        when = held[0].statement.when
        counted = {code for code in partners if blocs.is_bloc(code)}
        inside = frozenset().union(*(blocs.members(code, when) for code in counted))
        kept = [q for q in held if q.target[0] not in inside and not _overlapping(q, counted, when, blocs)]
        total = sum(q.value for q in kept)
        if len(kept) > 1 and total > 100 + sum(margin(q.statement) for q in kept):
            phrase = Phrase("conflict-shares-above-whole", {"type": kept[0].type, "percent": total, "n": len(kept)})
            ids = tuple(i for q in kept for i in q.ids)
            yield Conflict("value", "shares-above-whole", ids, False, phrase, severity("value", value_size(total, 100)))


def _overlapping(q: Quantity, counted: set[str], when: str | None, blocs: Blocs) -> bool:
    # Two organisations may share members (EAEU, CIS): only the larger one is added.
    code = q.target[0]
    if code not in counted:
        return False
    own = blocs.members(code, when)
    return any(
        other != code
        and own & blocs.members(other, when)
        and (len(blocs.members(other, when)), other) > (len(own), code)
        for other in counted
    )
