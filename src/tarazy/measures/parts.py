"""The rows that a measure is computed from, and the checks that keep what cannot be compared out of one sum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import TypeAlias

from tarazy.results import Input, Measure, Phrase, Unavailable

__all__ = ["MOST_OF_TOTAL", "Banded", "Given", "Parts", "banded", "gather", "kind_of_unit", "total_of"]

# An index over partners that make less than this part of the total says nothing about the country's relations.
MOST_OF_TOTAL = 0.5

# Totals and parts come rounded from different tables: known partners may exceed the total by this much.
ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Banded:
    """A number as the policy chooses it, with the lowest and highest that the other policies would choose.

    `kind` is level, count, share, rank or growth; `when` is EDTF; `basis` names what makes two numbers comparable
    (a definition, a reporter): two different ones never stand in one measure. Missing `low` and `high` = no conflict.
    """

    value: float
    low: float | None = None
    high: float | None = None
    unit: str = "count"
    kind: str = "level"
    when: str | None = None
    basis: str | None = None
    statements: tuple[str, ...] = ()
    weak: bool = False
    note: Phrase | None = None

    @property
    def bounds(self) -> tuple[float, float]:
        """Lowest and highest; the value lies between them by construction."""
        low = self.value if self.low is None else min(self.low, self.value)
        high = self.value if self.high is None else max(self.high, self.value)
        return low, high


Given: TypeAlias = "float | tuple[float, float, float] | Banded | Measure | Unavailable | None"


@dataclass(frozen=True, slots=True)
class Parts:
    """The known rows of one measure, all of one unit, kind and period, and the labels of those that are missing."""

    known: Mapping[str, Banded]
    missing: tuple[str, ...]
    unit: str
    kind: str
    when: str | None

    @property
    def values(self) -> list[float]:
        """The chosen values in order."""
        return [part.value for part in self.known.values()]

    @property
    def bounds(self) -> list[tuple[float, float]]:
        """(lowest, highest) of each, in order."""
        return [part.bounds for part in self.known.values()]

    @property
    def disputed(self) -> bool:
        """Whether any row has a band."""
        return any(low < high for low, high in self.bounds)

    @property
    def weak(self) -> bool:
        """Whether any row rests on a weak source only."""
        return any(part.weak for part in self.known.values())

    @property
    def inputs(self) -> tuple[Input, ...]:
        """The rows as a measure lists them, the missing ones included."""
        rows = [
            Input(label, part.value, part.unit, part.when, part.statements, part.note)
            for label, part in self.known.items()
        ]
        gone = Phrase("measure-input-missing")
        return (*rows, *(Input(label, None, self.unit, self.when, (), gone) for label in self.missing))

    @property
    def notes(self) -> tuple[Phrase, ...]:
        """What a reader must know about the rows: which are missing, and that the period is no year."""
        said = []
        if self.missing:
            known, everyone = len(self.known), len(self.known) + len(self.missing)
            said.append(
                Phrase(
                    "measure-note-missing",
                    {"known_n": known, "n": everyone, "actors": ";".join(self.missing)},
                )
            )
        if self.when is not None and _partial(self.when):
            said.append(Phrase("measure-note-partial", {"day": self.when}))
        return tuple(said)


def kind_of_unit(unit: str) -> str:
    """Tell what sort of number a unit makes: percent a share, rank a rank, count a count, anything else a level."""
    return {"percent": "share", "rank": "rank", "count": "count"}.get(unit, "level")


def banded(given: Given) -> Banded | None:
    """One input in one form: a number, (low, high, chosen), a `Banded` or a `Measure`; None where it is missing.

    A number that is not finite counts as missing.
    """
    if given is None or isinstance(given, Unavailable):
        return None
    if isinstance(given, Banded):
        made = given
    elif isinstance(given, Measure):
        low, high = given.band or (None, None)
        cited = tuple(dict.fromkeys(s for row in given.inputs for s in row.statements))
        made = Banded(
            given.value, low, high, given.unit, kind_of_unit(given.unit), given.when,
            statements=cited, weak=given.weak,
        )  # fmt: skip
    elif isinstance(given, tuple):
        low, high, chosen = given
        made = Banded(chosen, low, high)
    else:
        made = Banded(float(given))
    return made if isfinite(made.value) else None


def gather(values: Mapping[str, Given], *, rule: str) -> Parts | Unavailable:
    """Gather the rows of a measure, or the reason why they make none.

    Unavailable where no value is known; where units, kinds, bases or periods differ; where the numbers are ranks or
    growth rates (which do not add up); where one is negative; where all are zero; where shares exceed 100 percent.
    """
    read = {label: banded(given) for label, given in values.items()}
    known = {label: part for label, part in read.items() if part is not None}
    missing = tuple(label for label, part in read.items() if part is None)
    if not known:
        return Unavailable(Phrase("unavailable-no-partners", {"n": len(missing)}), rule)
    parts = Parts(known, missing, *_common(known.values()))
    reason = _why_not(parts)
    return parts if reason is None else Unavailable(reason, rule, parts.inputs)


def total_of(parts: Parts, total: Given, *, rule: str) -> tuple[float | None, float | None] | Unavailable:
    """Find what the shares are shares of, and the coverage: (known total, part of it that the known partners make).

    (None, None) where no total is known. Shares in percent have 100 as their total. Unavailable where the total is in
    another unit, for another period, or smaller than its parts by more than rounding (one percent); and where there is
    no total and fewer than half of the partners are known, for their sum then stands for nothing.
    """
    stated = banded(total)
    if stated is None:
        if parts.kind != "share":
            known, everyone = len(parts.known), len(parts.known) + len(parts.missing)
            if 2 * known < everyone:
                reason = Phrase("unavailable-few-partners", {"known_n": known, "n": everyone})
                return Unavailable(reason, rule, parts.inputs)
            return None, None
        stated = Banded(100.0, unit="percent", kind="share")
    plain_number = not isinstance(total, Banded | Measure)
    if not plain_number and stated.unit != parts.unit:
        reason = Phrase("unavailable-total-unit", {"a": stated.unit, "b": parts.unit})
        return Unavailable(reason, rule, parts.inputs)
    if stated.when is not None and parts.when is not None and stated.when != parts.when:
        reason = Phrase("unavailable-total-period", {"day": stated.when, "parts_day": parts.when})
        return Unavailable(reason, rule, parts.inputs)
    added = sum(parts.values)
    if stated.value <= 0 or added > stated.value * (1 + ROUNDING):
        reason = Phrase("unavailable-over-total", {"value": added, "total_value": stated.value, "unit": parts.unit})
        return Unavailable(reason, rule, parts.inputs)
    return stated.value, min(1.0, added / stated.value)


def _common(known: Iterable[Banded]) -> tuple[str, str, str | None]:
    rows = list(known)
    periods = {row.when for row in rows}
    return rows[0].unit, rows[0].kind, periods.pop() if len(periods) == 1 else None


def _why_not(parts: Parts) -> Phrase | None:
    rows = parts.known.values()
    kinds = {_sort(row.kind) for row in rows}
    if len(kinds) > 1:
        return Phrase("unavailable-mixed-kinds")
    if kinds <= {"rank", "growth"}:
        return Phrase("unavailable-not-additive")
    units = sorted({row.unit for row in rows})
    if len(units) > 1:
        return Phrase("unavailable-mixed-units", {"units": ", ".join(units)})
    if len({row.basis for row in rows if row.basis is not None}) > 1:
        return Phrase("unavailable-mixed-definitions")
    periods = sorted({row.when for row in rows if row.when is not None})
    if len(periods) > 1:
        return Phrase("unavailable-mixed-periods", {"first_day": periods[0], "second_day": periods[-1]})
    if any(row.bounds[0] < 0 for row in rows):
        return Phrase("unavailable-negative")
    total = sum(parts.values)
    if total <= 0:
        return Phrase("unavailable-zero-total")
    if parts.kind == "share" and total > 100 * (1 + ROUNDING):
        return Phrase("unavailable-over-total", {"value": total, "total_value": 100.0, "unit": "percent"})
    return None


def _sort(kind: str) -> str:
    return "level" if kind == "count" else kind


def _partial(when: str) -> bool:
    from tarazy.when import parse

    span = parse(when)
    return not span.covers_whole_years and span.precision not in ("day",)
