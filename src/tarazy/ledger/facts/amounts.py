"""How two numbers stand to each other, given how exactly each is printed."""

from __future__ import annotations

import math
from typing import Final

from tarazy.ledger.records import Statement

__all__ = ["agrees", "gap", "margin", "printed_unit", "representative", "truncated"]

# "About" in texts on trade and investment: 24 for 24.6, 50 for 48.8; a tenth off is already another claim.
ABOUT: Final = 0.05
_WORDS: Final = (1e12, 1e9, 1e6, 1e3)
_COUNTED: Final = frozenset({"count", "rank", "people", "year", "month", "day"})


def printed_unit(value: float) -> float:
    """The worth of the last printed digit: 22.7 bn gives 0.1 bn, 681.1 m gives 0.1 m, 50 bn gives 1 bn.

    Zeros at the end are taken as not printed down to the word (million, billion) that the number is said with.
    """
    size = abs(value)
    if not size or not math.isfinite(size):
        return 0.0
    said_in = next((w for w in _WORDS if size >= w), 1.0)
    text = f"{size:.12g}"
    if "e" in text:
        mantissa, exponent = text.split("e")
        digits = len(mantissa.partition(".")[2])
        return min(said_in, 10.0 ** (int(exponent) - digits))
    whole, _, decimals = text.partition(".")
    if decimals:
        return min(said_in, 10.0 ** -len(decimals))
    return min(said_in, 10.0 ** (len(whole) - len(whole.rstrip("0"))))


def margin(statement: Statement) -> float:
    """How far from its printed number a statement's value may lie: half its last digit, or a twentieth for "about"."""
    bounds = statement.bounds
    if bounds is None:
        return 0.0
    size = max(abs(bounds[0]), abs(bounds[1]))
    if statement.approx == "~":
        return max(ABOUT * size, printed_unit(bounds[1]) / 2)
    if statement.unit in _COUNTED and size < 1000:
        return 0.0
    return printed_unit(bounds[1]) / 2


def _interval(statement: Statement) -> tuple[float, float]:
    low, high = statement.bounds or (0.0, 0.0)
    spare = margin(statement) * (1 + 1e-9)
    if statement.approx in (">", ">="):
        return low - spare, math.inf
    if statement.approx in ("<", "<="):
        return -math.inf, high + spare
    return low - spare, high + spare


def agrees(one: Statement, other: Statement) -> bool:
    """Whether both values can be right: they meet within what each leaves open by rounding, "about" or "over"."""
    if one.value is None or other.value is None or one.value == other.value:
        return True
    (a, b), (c, d) = _interval(one), _interval(other)
    if a == -math.inf or b == math.inf or c == -math.inf or d == math.inf:
        return a <= d and c <= b
    # The coarser of the two decides: 24.2 and 24.2046 agree, 24.1 and 24.2 do not.
    distance = gap(one, other)
    return distance <= max(margin(one), margin(other)) * (1 + 1e-9)


def truncated(one: Statement, other: Statement) -> bool:
    """Whether a difference can come from digits cut off instead of rounded: 22.7 for 22.79."""
    if one.bounds is None or other.bounds is None or one.unit in _COUNTED:
        return False
    a, b = printed_unit(one.bounds[1]), printed_unit(other.bounds[1])
    return a != b and gap(one, other) < max(a, b)


def gap(one: Statement, other: Statement) -> float:
    """The distance between two values; 0 where ranges overlap."""
    if one.bounds is None or other.bounds is None:
        return 0.0
    (a, b), (c, d) = one.bounds, other.bounds
    return max(0.0, c - b, a - d)


def representative(statement: Statement) -> float | None:
    """The one number that stands for a value: the number itself, the middle of a range."""
    bounds = statement.bounds
    return None if bounds is None else (bounds[0] + bounds[1]) / 2
