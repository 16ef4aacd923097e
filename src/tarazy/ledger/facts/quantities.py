"""Figures as they are held against each other across facts: who, what, over which days, counted how, and how much."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tarazy.ledger.facts.amounts import agrees, representative
from tarazy.ledger.facts.fact import Fact
from tarazy.ledger.facts.figures import Family, family, thing
from tarazy.ledger.facts.names import Names
from tarazy.ledger.facts.times import BOUND, bounds
from tarazy.ledger.records import Statement

__all__ = ["Quantity", "differ", "quantities", "relative_gap"]

# "Close to 30" is written "< 30": a bound that lies further off than this is worth a look beside the number.
_NEAR_BOUND: Final = 0.05
_BOUNDS: Final = frozenset({"<", ">", "<=", ">="})


@dataclass(frozen=True, slots=True, eq=False)
class Quantity:
    """One fact of a figure, reduced to what comparisons need; `days` is None where it is undated."""

    fact: Fact
    statement: Statement
    type: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    unit: str | None
    days: tuple[int, int] | None
    value: float
    thing: Family
    basis: Family

    @property
    def year(self) -> int | None:
        """The calendar year within which its days lie; None where there is none."""
        from datetime import date

        if self.days is None or abs(self.days[0]) >= BOUND or abs(self.days[1]) >= BOUND:
            return None
        first, last = (date.fromordinal(day).year for day in self.days)
        return first if first == last else None

    @property
    def whole_year(self) -> bool:
        """Whether it covers a calendar year from end to end."""
        return self.year is not None and self.days is not None and self.days[1] - self.days[0] >= 364

    @property
    def bound(self) -> bool:
        """Whether the source gives only a bound: over, under."""
        return self.statement.approx in _BOUNDS

    @property
    def ids(self) -> tuple[str, ...]:
        """The statements behind it."""
        return self.fact.statement_ids


def quantities(facts: Iterable[Fact], names: Names) -> list[Quantity]:
    """The figures that were measured, each as the nearest source gives it; forecasts and targets contradict nothing."""
    found = []
    for fact in facts:
        if fact.kind != "figure":
            continue
        s = fact.statements[0] if len(fact.statements) == 1 else fact.valued_by("rank")
        value = None if s is None or s.status != "actual" else representative(s)
        if s is None or value is None:
            continue
        days = bounds(s.when) if s.when else None
        plain = not s.object and not s.detail
        what, basis = (_NOTHING, _NOTHING) if plain else (thing(s, names), family(s, names))
        found.append(Quantity(fact, s, s.type, s.source, s.target, s.unit, days, value, what, basis))
    return found


_NOTHING: Final[Family] = frozenset()


def differ(one: Quantity, other: Quantity) -> bool:
    """Whether two values say different things: they cannot both be right, or one is a bound far from the other."""
    if not agrees(one.statement, other.statement):
        return True
    return (one.bound or other.bound) and relative_gap(one.value, other.value) > _NEAR_BOUND


def relative_gap(one: float, other: float) -> float:
    """The difference relative to the larger of two values, 0 to 1 (above 1 for opposite signs)."""
    larger = max(abs(one), abs(other))
    return abs(one - other) / larger if larger else 0.0
