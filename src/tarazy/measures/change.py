"""How much something has grown or fallen over a number of years, and whether parts add up to their total."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tarazy.measures.parts import Banded, Given, banded
from tarazy.results import Input, Measure, Outcome, Param, Phrase, Unavailable

__all__ = ["change", "change_between", "rounding_of", "sum_gap"]


def change(series: Mapping[int, Given], *, window_years: int = 5, as_of: str | None = None) -> Outcome:
    """How much a yearly figure has changed between the last known year and the one `window_years` before it.

    Levels and counts: 100 * (x_t / x_(t-w) - 1), in percent. Shares: x_t - x_(t-w), in percentage points.

    `series`: year -> number, (low, high, chosen), `Banded`, `Measure` or None. Unavailable where the earlier year is
    missing (never bridged or annualised), is zero, has another unit, kind or basis, or is no whole year; for ranks
    and growth rates. The band takes the extremes of both ends.
    """
    known = {year: part for year, given in series.items() if (part := banded(given)) is not None}
    if not known:
        return Unavailable(Phrase("unavailable-no-years"), "change")
    last = max(known)
    first = last - window_years
    if first not in known:
        reason = Phrase("unavailable-no-earlier-year", {"year": str(first), "last_year": str(last)})
        return Unavailable(reason, "change", _inputs(known))
    old, new = known[first], known[last]
    inputs = _inputs({first: old, last: new})
    reason_why = _why_not(old, new, str(first))
    if reason_why is not None:
        return Unavailable(reason_why, "change", inputs)
    in_points = new.kind == "share"
    band = None
    (old_low, old_high), (new_low, new_high) = old.bounds, new.bounds
    if old_low < old_high or new_low < new_high:
        if not in_points and old_low <= 0:
            return Unavailable(Phrase("unavailable-zero-start", {"day": str(first)}), "change", inputs)
        band = (_change(old_high, new_low, in_points), _change(old_low, new_high, in_points))
    return Measure(
        _change(old.value, new.value, in_points), "points" if in_points else "percent", "change", inputs, as_of,
        f"{first:04d}/{last:04d}", band, None, old.weak or new.weak,
    )  # fmt: skip


def change_between(
    old: Given, new: Given, *, old_when: str, new_when: str, when: str, as_of: str | None = None
) -> Outcome:
    """How much a number has changed between two days, or between two spans of the same length.

    As `change`: levels and counts 100 * (new / old - 1), in percent; shares new - old, in percentage points. `old_when`
    and `new_when` are EDTF and label the two inputs, `when` is the whole time from one to the other.

    Unavailable where either is missing or zero at the start, or units, kinds or bases differ; for ranks and growth.
    """
    first, last = banded(old), banded(new)
    if first is None or last is None:
        missing = old_when if first is None else new_when
        return Unavailable(Phrase("unavailable-not-comparable", {"day": missing}), "change")
    first, last = replace(first, when=None), replace(last, when=None)
    inputs = tuple(
        Input(label, part.value, part.unit, label, part.statements, part.note)
        for label, part in ((old_when, first), (new_when, last))
    )
    reason_why = _why_not(first, last, old_when)
    if reason_why is not None:
        return Unavailable(reason_why, "change", inputs)
    in_points = last.kind == "share"
    (old_low, old_high), (new_low, new_high) = first.bounds, last.bounds
    band = None
    if (old_low < old_high or new_low < new_high) and (in_points or old_low > 0):
        band = (_change(old_high, new_low, in_points), _change(old_low, new_high, in_points))
    return Measure(
        _change(first.value, last.value, in_points), "points" if in_points else "percent", "change", inputs, as_of,
        when, band, None, first.weak or last.weak,
    )  # fmt: skip


def sum_gap(parts: Mapping[str, Given], *, total: Given, as_of: str | None = None) -> Outcome:
    """By how much a total differs from the sum of its parts, in the unit of both.

    g = X - sum of x_i. The first note says whether the gap is within the rounding of the numbers as printed, or
    larger. One unit of the last digit of each number is allowed, not half of one: sources cut off as often as they
    round.

    Unavailable where a part or the total is missing, or units, kinds or periods differ.
    """
    read = {label: banded(given) for label, given in parts.items()}
    whole = banded(total)
    known = {label: part for label, part in read.items() if part is not None}
    if whole is None or not known or len(known) < len(read):
        return Unavailable(Phrase("unavailable-sum-incomplete"), "sum-gap")
    inputs = tuple(
        Input(label, part.value, part.unit, part.when, part.statements)
        for label, part in (*known.items(), ("total", whole))
    )
    alike = {(part.unit, part.kind) for part in (*known.values(), whole)}
    if len(alike) > 1:
        return Unavailable(Phrase("unavailable-mixed-kinds"), "sum-gap", inputs)
    periods = sorted({part.when for part in (*known.values(), whole) if part.when is not None})
    if len(periods) > 1:
        reason = Phrase("unavailable-mixed-periods", {"first_day": periods[0], "second_day": periods[-1]})
        return Unavailable(reason, "sum-gap", inputs)
    gap = whole.value - sum(part.value for part in known.values())
    allowed = sum(rounding_of(part.value) for part in (*known.values(), whole)) * (1 + 1e-9)
    verdict = "agrees" if abs(gap) < 1e-9 * abs(whole.value) else "rounding" if abs(gap) <= allowed else "differs"
    said: dict[str, Param] = {
        "value": abs(gap),
        "unit": whole.unit,
        "percent": 100 * abs(gap) / whole.value if whole.value else 0.0,
    }
    return Measure(
        gap, whole.unit, "sum-gap", inputs, as_of, whole.when, None, None,
        any(part.weak for part in (*known.values(), whole)), (Phrase(f"measure-sum-{verdict}", said),),
    )  # fmt: skip


def rounding_of(value: float) -> float:
    """One unit of the last digit in which a number is printed: 22.7 bn may stand for anything near it by 0.1 bn.

    Trailing zeros count as not printed, save the second digit: 2 bn is taken as 2.0 bn.
    """
    if value == 0:
        return 0.0
    digits, _, power = f"{abs(value):.11e}".partition("e")
    printed = max(2, len(digits.replace(".", "").rstrip("0")))
    return 10.0 ** (int(power) - printed + 1)


def _change(old: float, new: float, in_points: bool) -> float:
    return new - old if in_points else 100 * (new / old - 1)


def _why_not(old: Banded, new: Banded, begun: str) -> Phrase | None:
    if old.unit != new.unit:
        return Phrase("unavailable-mixed-units", {"units": f"{old.unit}, {new.unit}"})
    if old.kind != new.kind:
        return Phrase("unavailable-mixed-kinds")
    if old.kind in ("rank", "growth"):
        return Phrase("unavailable-not-additive")
    if old.basis is not None and new.basis is not None and old.basis != new.basis:
        return Phrase("unavailable-mixed-definitions")
    for part in (old, new):
        if part.when is not None and not _whole_year(part.when):
            return Phrase("unavailable-partial-year", {"day": part.when})
    if new.kind != "share" and old.value <= 0:
        return Phrase("unavailable-zero-start", {"day": begun})
    return None


def _whole_year(when: str) -> bool:
    from tarazy.when import parse

    return parse(when).is_year


def _inputs(known: Mapping[int, Banded]) -> tuple[Input, ...]:
    return tuple(
        Input(str(year), part.value, part.unit, part.when or str(year), part.statements, part.note)
        for year, part in sorted(known.items())
    )
