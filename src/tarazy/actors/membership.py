"""Who certainly belonged to an organisation on a day, who may have, and how its circle changed over time.

A bound that is less exact than the question is not made more exact: with `1992/..`, membership is possible from the
first day of 1992 and certain from its last.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from tarazy.actors.records import Membership
from tarazy.when import When, parse, span

__all__ = ["Days", "certain", "days_of", "overlapping", "possible", "vintages"]

Days = tuple[int, int]

_FIRST: Final = date.min.toordinal()
_LAST: Final = date.max.toordinal()
_DAY: Final = timedelta(days=1)


def days_of(on: date | str) -> Days:
    """Read the day or partial date of a question as its first and last day, in ordinals. Raises BadDate."""
    if isinstance(on, date):
        day = on.toordinal()
        return day, day
    low, high = span(on)
    return _FIRST if low is None else low, _LAST if high is None else high


def _start(membership: Membership) -> Days:
    """The first and the last day on which it may have begun."""
    since = membership.since
    return days_of(since) if since not in ("", "..") else (_FIRST, _LAST if since == "" else _FIRST)


def _end(membership: Membership) -> Days:
    """The first and the last day that may have been its last one."""
    until = membership.until
    if until is None:
        return _LAST, _LAST
    return days_of(until) if until else (_FIRST, _LAST)


def certain(membership: Membership, asked: Days) -> bool:
    """Whether it held on every day asked about, by what its source says."""
    return _start(membership)[1] <= asked[0] and asked[1] <= _end(membership)[0]


def possible(membership: Membership, asked: Days) -> bool:
    """Whether it may have held on some day asked about."""
    return _start(membership)[0] <= asked[1] and asked[0] <= _end(membership)[1]


def overlapping(one: Membership, other: Membership) -> bool:
    """Whether two memberships certainly hold on a common day."""
    return max(_start(one)[1], _start(other)[1]) <= min(_end(one)[0], _end(other)[0])


def vintages(memberships: Iterable[Membership]) -> list[tuple[When, frozenset[str]]]:
    """Cut time at every change of the circle of members: each period with those who certainly belonged in it.

    A period begins with the date of the change as its source gives it (`1992/1995-06-30`), so a change within 1992 is
    not dated to a day. Periods without members are left out.
    """
    listed = list(memberships)
    # First day of a period -> how its beginning and the end of the period before are written.
    cuts: dict[int, tuple[str, str]] = {}
    for membership in listed:
        (_, joined), (left, _) = _start(membership), _end(membership)
        if left < joined:
            continue  # No day is certain.
        cuts.setdefault(joined, _written(membership.since, joined))
        if membership.until is not None:
            cuts.setdefault(left + 1, _written(membership.until, left + 1, last=True))
    periods: list[tuple[When, frozenset[str]]] = []
    days = sorted(cuts)
    for at, day in enumerate(days):
        inside = frozenset(m.member for m in listed if certain(m, (day, day)))
        if inside:
            end = cuts[days[at + 1]][1] if at + 1 < len(days) else ".."
            periods.append((parse(f"{cuts[day][0]}/{end}"), inside))
    return periods


def _written(text: str, day: int, *, last: bool = False) -> tuple[str, str]:
    """How a period that begins on a day is written, and the end of the one before it."""
    if parse(text).precision != "day":
        return text, text
    begins = date.fromordinal(day)
    before = (begins - _DAY).isoformat()
    return begins.isoformat(), text if last else before
