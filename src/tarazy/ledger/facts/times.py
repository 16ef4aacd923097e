"""How two dates stand to each other: the same, one more exact than the other, overlapping, or apart."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tarazy.when import parse, span

__all__ = ["BOUND", "agree", "bounds", "days_apart", "exactness", "length", "overlap", "same_time", "starts"]

# Stands for a missing end; beyond every ordinal of a date.
BOUND: Final = 10_000_000
_SLACK_DAYS: Final = {"day": 15, "month": 62, "season": 100, "year": 366, "decade": 3660, "interval": 366}


@lru_cache(maxsize=1 << 15)
def bounds(when: str) -> tuple[int, int]:
    """First and last day as ordinals, a missing end as +/- BOUND; "about 1998" takes in its neighbours."""
    low, high = span(when)
    slack = 0
    if any(mark in when for mark in "~%"):
        slack = _SLACK_DAYS.get(parse(when).precision, 366)
    return (-BOUND if low is None else low - slack, BOUND if high is None else high + slack)


def agree(one: str, other: str) -> bool:
    """Whether both dates can be right about one thing: one contains the other (2015 and 2015-12-21)."""
    if one == other:
        return True
    (a, b), (c, d) = bounds(one), bounds(other)
    return (a <= c and d <= b) or (c <= a and b <= d)


def overlap(one: str, other: str) -> bool:
    """Whether the two have a day in common."""
    (a, b), (c, d) = bounds(one), bounds(other)
    return a <= d and c <= b


def days_apart(one: str, other: str) -> int:
    """How many days lie between two dates that do not overlap; between their starts where they do."""
    (a, b), (c, d) = bounds(one), bounds(other)
    if a <= d and c <= b:
        return min(abs(a - c), abs(b - d))
    return c - b if b < c else a - d


def length(when: str) -> int:
    """Number of days that a date leaves open: 1 for a day."""
    low, high = bounds(when)
    return high - low + 1


@lru_cache(maxsize=1 << 14)
def starts(when: str) -> str | None:
    """The start that an interval states (`2015-01-01/..` gives 2015-01-01); None where it only says "held then"."""
    first, slash, last = when.partition("/")
    return first if slash and first not in ("", "..") and last in ("", "..") else None


def same_time(one: str, other: str, *, tie: bool = False) -> bool:
    """Whether two dates of one fact can both be right.

    An act has one date, so one must contain the other. A tie holds for a time: two stated starts must agree, and a
    date that only says "it held then" must overlap the other.
    """
    if one == other:
        return True
    if not tie:
        return agree(one, other)
    first, second = starts(one), starts(other)
    if first is not None and second is not None:
        return agree(first, second)
    return overlap(one, other)


def exactness(when: str, *, tie: bool = False) -> tuple[int, int]:
    """Sorts the more telling date first: of an act the shorter one, of a tie the one that states its start."""
    if tie:
        start = starts(when)
        return (1, length(when)) if start is None else (0, length(start))
    return 0, length(when)
