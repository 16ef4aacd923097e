"""When something held, as exactly as a source says it and no more: EDTF dates read as intervals of days.

Written forms (ISO 8601-2:2019, EDTF levels 0 and 1, and of level 2 what a source on foreign relations needs):

==============================  ==========================================================================
`1992-05-25` `2009-02` `1998`   a day, a month, a year
`199X` `19XX`                   a decade, a century: digits unknown
`2009-XX` `2009-02-XX`          a month of 2009, a day of February 2009: which one is unknown
`2009-21` ... `2009-24`         spring, summer, autumn, winter (from March, June, September, December)
`2009-25` ... `2009-32`         the same four, northern (25-28) and southern (29-32: from September)
`2009-33` ... `2009-36`         quarters; `2009-37` ... `2009-39` thirds; `2009-40`, `2009-41` halves
`2009-01/2009-03`               from the first day of the one to the last day of the other
`2004/..` `../1991`             open: it goes on, it always was
`1992/` `/1991`                 the end, the start is unknown
`2006-05?` `2006~` `2006%`      uncertain, approximate, both; also before or after a part, `2004-06~-11`
==============================  ==========================================================================

A season without a hemisphere is read as northern, and a winter ends in the February of the next year. `?`, `~` and `%`
are kept as marks and never widen the interval: how wide "about" is, no source says. Not taken: sets, times of day,
exponents, and years before 0001 or after 9999. An open and an unknown end both have no bound (None); the text tells
them apart.

The environment variable `TARAZY_TODAY` (a day, `2025-06-30`) stands for today's date in every run, so that a brief
made twice is the same twice.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from tarazy.errors import BadDate

__all__ = ["Precision", "When", "edtf_as_of", "parse", "span", "today"]

Precision: TypeAlias = Literal["day", "month", "season", "year", "decade", "century", "interval"]

TODAY_VARIABLE: Final = "TARAZY_TODAY"

# Stand-ins for a missing bound: before the first day that a calendar of this program has, and after the last.
_BEFORE: Final = date.min.toordinal() - 1
_AFTER: Final = date.max.toordinal() + 1
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class When:
    """The days on which something may have been, and the text that says so.

    `text` is the EDTF as given, without spaces. `earliest` and `latest` are its first and last day, both included;
    None where that end is open or unknown. `precision` is the unit in which the text speaks. Sorted by first, then
    by last day; a missing start comes first, a missing end last.
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: When) -> bool:
        return self._key < other._key

    def __le__(self, other: When) -> bool:
        return self._key <= other._key

    def __gt__(self, other: When) -> bool:
        return self._key > other._key

    def __ge__(self, other: When) -> bool:
        return self._key >= other._key

    @property
    def _key(self) -> tuple[int, int, str]:
        return self._low, self._high, self.text

    @property
    def _low(self) -> int:
        return _BEFORE if self.earliest is None else self.earliest.toordinal()

    @property
    def _high(self) -> int:
        return _AFTER if self.latest is None else self.latest.toordinal()

    def contains(self, other: When | date) -> bool:
        """Whether every day of the other lies within this; a missing bound counts as unlimited."""
        if isinstance(other, date):
            return self._low <= other.toordinal() <= self._high
        return self._low <= other._low and other._high <= self._high

    def overlaps(self, other: When) -> bool:
        """Whether the two have a day in common; a missing bound counts as unlimited."""
        return self._low <= other._high and other._low <= self._high

    def compatible(self, other: When) -> bool:
        """Whether both can be right about one moment: one says it more exactly than the other, within it."""
        return self.contains(other) or other.contains(self)

    def days(self) -> int | None:
        """How many days it covers; None where an end is missing."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    @property
    def months(self) -> int | None:
        """How many calendar months it covers from their first to their last day; None where an end is missing."""
        if self.earliest is None or self.latest is None:
            return None
        first = self.earliest.year * 12 + self.earliest.month + (self.earliest.day > 1)
        ends_month = self.latest == date.max or (self.latest + _DAY).day == 1
        return max(0, self.latest.year * 12 + self.latest.month + ends_month - first)

    @property
    def covers_whole_years(self) -> bool:
        """Whether it runs from a 1 January to a 31 December."""
        if self.earliest is None or self.latest is None:
            return False
        return (self.earliest.month, self.earliest.day, self.latest.month, self.latest.day) == (1, 1, 12, 31)

    @property
    def is_year(self) -> bool:
        """Whether it is exactly one calendar year, however written: `2009`, `2009-01/2009-12`."""
        return self.covers_whole_years and self.year is not None

    @property
    def year(self) -> int | None:
        """The calendar year within which all of it lies; None where it spans several or an end is missing."""
        if self.earliest is None or self.latest is None or self.earliest.year != self.latest.year:
            return None
        return self.earliest.year

    @property
    def midpoint_year(self) -> int | None:
        """The year of its middle day, for a place on an axis of years; None where an end is missing."""
        if self.earliest is None or self.latest is None:
            return None
        return date.fromordinal((self._low + self._high) // 2).year


@lru_cache(maxsize=1 << 15)
def parse(text: str) -> When:
    """Read an EDTF date; raise BadDate, saying what is wrong and what a good one looks like, where it is none."""
    start, slash, end = (part.strip() for part in text.partition("/"))
    if not slash:
        first, last, precision, canonical = _single(start, text)
        return _marked(canonical, first, last, precision)
    if start in ("", "..") and end in ("", ".."):
        raise BadDate(f"'{_shown(text)}' names no day at all", next_step=f"Leave the date out, or: {_FORMS}")
    earliest = latest = None
    if start not in ("", ".."):
        earliest, _, _, start = _single(start, text)
    if end not in ("", ".."):
        _, latest, _, end = _single(end, text)
    if earliest is not None and latest is not None and latest < earliest:
        raise BadDate(f"'{_shown(text)}' ends before it begins", next_step=f"Is {end}/{start} meant?")
    return _marked(f"{start}/{end}", earliest, latest, "interval")


@lru_cache(maxsize=1 << 17)
def span(text: str) -> tuple[int | None, int | None]:
    """Give the first and last day as ordinals (1 is 0001-01-01), None where an end is open or unknown.

    The same bounds as `parse(text)` gives, by a shorter way for days, months and years. Raises BadDate.
    """
    size = len(text)
    try:
        if size == 10 and text[4] == "-" == text[7]:
            low = date.fromisoformat(text).toordinal()
            return low, low
        if size == 7 and text[4] == "-":
            first = date.fromisoformat(text + "-01")
            low, month = first.toordinal(), first.month
            return low, low + (_LENGTHS[month] if month != 2 or not _leap(first.year) else 29) - 1
        if size == 4:
            first = date.fromisoformat(text + "-01-01")
            low = first.toordinal()
            return low, low + (365 if _leap(first.year) else 364)
    except ValueError:
        pass  # Not plain, or no date at all: the full reading knows.
    when = parse(text)
    return (
        None if when.earliest is None else when.earliest.toordinal(),
        None if when.latest is None else when.latest.toordinal(),
    )


def edtf_as_of(text: str) -> date:
    """Take the day that "as of" means: the last one of a partial date, so `2024` is 2024-12-31. Raises BadDate."""
    latest = parse(text).latest
    if latest is None:
        raise BadDate(f"'{_shown(text)}' has no last day, so nothing can be asked as of it", next_step=_DAY_FORMS)
    return latest


def today() -> date:
    """Tell today's date, or the day that the environment variable TARAZY_TODAY sets, so that a run can be repeated."""
    fixed = os.environ.get(TODAY_VARIABLE, "").strip()
    if not fixed:
        return date.today()
    where = f"the environment variable {TODAY_VARIABLE}"
    try:
        when = parse(fixed)
    except BadDate as bad:
        raise BadDate(bad.what, where=where, next_step=bad.next_step) from None
    if when.precision != "day" or when.earliest is None:
        raise BadDate(f"'{_shown(fixed)}' is not one day", where=where, next_step="Write a day, such as 2025-06-30.")
    return when.earliest


# --- reading one date ------------------------------------------------------------------------------------------------

_SHAPE = re.compile(
    r"[?~%]?(?P<year>[0-9]{2}(?:[0-9]{2}|[0-9]X|XX))[?~%]?"
    r"(?:-[?~%]?(?P<month>[0-9]{2}|XX)[?~%]?(?:-[?~%]?(?P<day>[0-9]{2}|XX)[?~%]?)?)?"
)
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Code of a part of a year: its first month and its number of months.
_PARTS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip
_FORMS = "dates are written 1992-05-25, 2009-02, 1998, 2009-01/2009-03, 2004/.. or ../1991."
_DAY_FORMS = "Write a day, a month or a year: 2024-06-30, 2024-06, 2024."


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_end(year: int, month: int) -> date:
    return date(year, month, 29 if month == 2 and _leap(year) else _LENGTHS[month])


def _marked(text: str, earliest: date | None, latest: date | None, precision: Precision) -> When:
    both = "%" in text
    return When(text, earliest, latest, precision, both or "~" in text, both or "?" in text)


def _single(part: str, whole: str) -> tuple[date, date, Precision, str]:
    """First day, last day, precision and canonical text of a date without a slash; `whole` is named in errors."""
    part = part.replace("?~", "%").replace("~?", "%")
    shape = _SHAPE.fullmatch(part)
    if shape is None:
        raise _malformed(whole)
    year, month, day = shape["year"], shape["month"], shape["day"]
    if int(year.replace("X", "0")) < 1:
        raise BadDate(f"'{_shown(whole)}' lies outside the years 0001 to 9999", next_step=_then_forms())
    if "X" in year:
        if month is not None:
            what = f"'{_shown(whole)}' gives a month of an unknown year"
            raise BadDate(what, next_step=f"Write {year}, or an interval of years.")
        unit: Precision = "century" if year.endswith("XX") else "decade"
        return date(int(year.replace("X", "0")), 1, 1), date(int(year.replace("X", "9")), 12, 31), unit, part
    number = int(year)
    if month is None or month == "XX":
        if day not in (None, "XX"):
            what = f"'{_shown(whole)}' gives a day of an unknown month"
            raise BadDate(what, next_step=f"Write {year}, or an interval.")
        return date(number, 1, 1), date(number, 12, 31), "year", part
    if int(month) in _PARTS:
        return *_part_of_year(number, int(month), day, whole), "season", part
    if not 1 <= int(month) <= 12:
        what = f"'{_shown(whole)}' has month {month}, and months run from 01 to 12"
        raise BadDate(what, next_step=f"Codes 21 to 41 are seasons, quarters and halves; otherwise {_FORMS}")
    last = _month_end(number, int(month))
    if day is None or day == "XX":
        return last.replace(day=1), last, "month", part
    if not 1 <= int(day) <= last.day:
        what = f"'{_shown(whole)}' is in no calendar: {year}-{month} has {last.day} days"
        raise BadDate(what, next_step=f"Write the right day, or only {year}-{month}.")
    only = last.replace(day=int(day))
    return only, only, "day", part


def _part_of_year(year: int, code: int, day: str | None, whole: str) -> tuple[date, date]:
    if day is not None:
        what = f"'{_shown(whole)}' gives a day of a season, quarter or half"
        raise BadDate(what, next_step=f"Write {year:04}-{code}, or the day with its month: 1992-05-25.")
    first, months = _PARTS[code]
    last = first + months - 1
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    if end_year > date.max.year:
        raise BadDate(f"'{_shown(whole)}' lies outside the years 0001 to 9999", next_step=_then_forms())
    return date(year, first, 1), _month_end(end_year, end_month)


# --- what was probably meant -----------------------------------------------------------------------------------------


def _quarter(year: str, number: str) -> str:
    first = int(number) * 3 - 2
    return f"{year}-{first:02}/{year}-{first + 2:02}"


def _half(year: str, number: str) -> str:
    return f"{year}-01/{year}-06" if number == "1" else f"{year}-07/{year}-12"


# Ways of writing dates that leave no doubt what is meant. Not `05/04/1992` (May or April?), nor `2004/05` (two years?).
_HABITS: tuple[tuple[str, Callable[..., str]], ...] = (
    (r"(\d{4})-?\s?[Qq]([1-4])", _quarter),
    (r"[Qq]([1-4])[ /-](\d{4})", lambda number, year: _quarter(year, number)),
    (r"(\d{4})-?\s?[Hh]([12])", _half),
    (r"(\d\d?)\.(\d\d?)\.(\d{4})", lambda d, m, y: f"{y}-{m:0>2}-{d:0>2}"),
    (r"(1[3-9]|2\d|3[01])[/-](\d\d?)[/-](\d{4})", lambda d, m, y: f"{y}-{m:0>2}-{d:0>2}"),
    (r"(\d\d?)/(1[3-9]|2\d|3[01])/(\d{4})", lambda m, d, y: f"{y}-{m:0>2}-{d:0>2}"),
    (r"(\d\d?)[./](\d{4})", lambda m, y: f"{y}-{m:0>2}"),
    (r"(\d{4})[-./](\d\d?)[-./](\d\d?)", lambda y, m, d: f"{y}-{m:0>2}-{d:0>2}"),
    (r"(\d{4})[-.](\d\d?)", lambda y, m: f"{y}-{m:0>2}"),
    (r"(\d{4})(\d\d)(\d\d)", lambda y, m, d: f"{y}-{m}-{d}"),
    (r"(\d{4}-\d\d-\d\d)[T ]\d\d:.*", lambda day: day),
    (r"(\d{4}(?:-\d\d){0,2})\s?(?:-|–|—|\.\.)\s?(\d{4}(?:-\d\d){0,2})", lambda a, b: f"{a}/{b}"),
    (r"(\d{4}(?:-\d\d){0,2})(?:\.\.|/open|/now|/present)", lambda start: f"{start}/.."),
    (r"(?:\.\.|open/)(\d{4}(?:-\d\d){0,2})", lambda end: f"../{end}"),
    (r"(\d{4}(?:-\d\d){0,2})/unknown", lambda start: f"{start}/"),
    (r"(\d{3})[0xu]s?", lambda decade: f"{decade}X"),
    (r"(?:c\.|ca\.?|circa|about|~)\s?(\d{4})", lambda year: f"{year}~"),
)


def _meant(text: str) -> str | None:
    """Guess the EDTF form of a date in a common other form; None where it could mean several or none."""
    for pattern, rewrite in _HABITS:
        habit = re.fullmatch(pattern, text, re.ASCII)
        if habit is not None:
            better = rewrite(*habit.groups())
            try:
                parse(better)
            except BadDate:
                continue
            return better
    return None


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"


def _then_forms() -> str:
    return _FORMS[0].upper() + _FORMS[1:]


def _malformed(text: str) -> BadDate:
    stripped = text.strip()
    if not stripped:
        return BadDate("the date is empty", next_step=_then_forms())
    if re.fullmatch(r"[Yy]-?[0-9]+|-[0-9]{4,}|[0-9]{5,7}|[0-9]{9,}", stripped):
        return BadDate(f"'{_shown(text)}' lies outside the years 0001 to 9999", next_step=_then_forms())
    better = _meant(stripped)
    if better is None:
        return BadDate(f"'{_shown(text)}' is not a date in EDTF (ISO 8601-2)", next_step=_then_forms())
    return BadDate(f"'{_shown(text)}' is not a date in EDTF (ISO 8601-2)", next_step=f"Write {better} instead.")
