"""Numbers that carry their origin: a measure with its unit, rule and inputs, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tarazy.words import Param, Phrase

__all__ = ["Input", "Measure", "Outcome", "Param", "Phrase", "Unavailable"]


@dataclass(frozen=True, slots=True)
class Input:
    """One row that a measure was computed from, with the statements that it stands on.

    `label` is an actor code, a year or a short name; `value` may be missing; `statements` are ids of the ledger.
    """

    label: str
    value: float | None = None
    unit: str | None = None
    when: str | None = None
    statements: tuple[str, ...] = ()
    note: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, the rule that made it, the rows that it was made from, its day and its band.

    `rule` names an entry of the measures' catalogue (`hhi`, `share`, ...). `band` is (lowest, highest) over the
    conflict policies, or None where no input is in conflict. `coverage` is the share (0..1) of the total that the
    known inputs make, or None where the total is unknown. `weak` is true where an input rests on a weak source only.
    """

    value: float
    unit: str
    rule: str
    inputs: tuple[Input, ...] = ()
    as_of: str | None = None
    when: str | None = None
    band: tuple[float, float] | None = None
    coverage: float | None = None
    weak: bool = False
    notes: tuple[Phrase, ...] = ()

    def __float__(self) -> float:
        return self.value


@dataclass(frozen=True, slots=True)
class Unavailable:
    """A number that cannot be computed, and why: never a zero, never a guess."""

    reason: Phrase
    rule: str | None = None
    inputs: tuple[Input, ...] = ()

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return str(self.reason)


Outcome: TypeAlias = Measure | Unavailable
