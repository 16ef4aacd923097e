"""How much a conflict matters: a number from 0 to 1, by which lists are sorted.

severity = weight of the kind x size of the difference x reliability, and a fifth of it where it is only apparent.

* kind: existence 1, date 0.8, value 0.7, status 0.6, scope 0.5
* size: dates 0.2 for days up to 1 for two years and more; values the relative gap, full at one half
* reliability: 0.5 where only weak statements (general knowledge, unconfirmed) speak for one of the sides
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tarazy.ledger.facts.status import Camp

__all__ = ["APPARENT", "KIND_WEIGHTS", "date_size", "reliability", "severity", "value_size"]

KIND_WEIGHTS: Final = {"existence": 1.0, "date": 0.8, "value": 0.7, "status": 0.6, "scope": 0.5}
APPARENT: Final = 0.2
_FULL_DAYS: Final = 730
_FULL_GAP: Final = 0.5


def date_size(days: int) -> float:
    """Size of a difference between dates: 0.2 for a day, 1 from two years on."""
    return min(1.0, 0.2 + 0.8 * abs(days) / _FULL_DAYS)


def value_size(one: float, other: float) -> float:
    """Size of a difference between values: the gap relative to the larger one, full at a half."""
    larger = max(abs(one), abs(other))
    return 0.0 if not larger else min(1.0, abs(one - other) / larger / _FULL_GAP)


def reliability(rivals: Sequence[Camp]) -> float:
    """Halved where all but one of the sides rest on weak statements only."""
    firm = sum(any(not s.weak for s in camp.statements) for camp in rivals)
    return 1.0 if firm >= 2 else 0.5


def severity(kind: str, size: float, *, trust: float = 1.0, apparent: bool = False) -> float:
    """Put the three together."""
    return round(KIND_WEIGHTS[kind] * size * trust * (APPARENT if apparent else 1.0), 4)
