"""EDTF dates in words: "21 December 2015", "декабрь 2015 года", "2015 жылғы 21 желтоқсан", "from 2004".

Each date has four forms, because Russian and Kazakh bend the month and English changes the preposition:

==========  =====================  ====================  =========================
form        English                Russian               Kazakh
==========  =====================  ====================  =========================
is          December 2015          декабрь 2015 года     2015 жылғы желтоқсан
at          in December 2015       в декабре 2015 года   2015 жылғы желтоқсанда
since       from December 2015     с декабря 2015 года   2015 жылғы желтоқсаннан бастап
until       until December 2015    по декабрь 2015 года  2015 жылғы желтоқсанға дейін
==========  =====================  ====================  =========================

The words stand in the catalogues (`date-...`, `months-...`, `seasons-...`), so that a translator can mend them; here is
only which of them a date takes. Nothing is made more exact than it is written, and what the catalogue has no words for
is shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, TypeAlias

__all__ = ["FORMS", "Day", "Days", "Form"]

Form: TypeAlias = Literal["is", "at", "since", "until"]
FORMS: Final = ("is", "at", "since", "until")
Say: TypeAlias = Callable[..., str]

_MARKS: Final = re.compile(r"[?~%]")
_DAY: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(\d\d)")
_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-XX)?")
_PART: Final = re.compile(r"(\d{4})-(2[1-9]|3\d|4[01])")
_YEAR: Final = re.compile(r"(\d{4})(?:-XX)?(?:-XX)?")
_DECADE: Final = re.compile(r"(\d{3})X")
_CENTURY: Final = re.compile(r"(\d\d)XX")


class Day(str):
    """A date in words that still knows what it says, so that a message can ask for another form of it."""

    __slots__ = ("edtf",)
    edtf: str

    def __new__(cls, said: str, edtf: str) -> Day:
        """`said` is the date in words, `edtf` as it is written."""
        self = super().__new__(cls, said)
        self.edtf = edtf
        return self


@dataclass(frozen=True, slots=True)
class _Part:
    """One date without a slash: its unit, the year, the number of month, season, quarter or half, and the day."""

    unit: str
    year: str
    number: int = 0
    day: int = 0
    mark: str = ""


class Days:
    """The dates of one language."""

    def __init__(self, say: Say) -> None:
        """`say(key, **places)` says a message of the catalogue."""
        self._say = say

    def said(self, edtf: str, form: Form) -> str:
        """A date in one of the four forms. Raises BadDate where it is no EDTF."""
        start, slash, end = _canonical(edtf).partition("/")
        if not slash:
            return self._part(_part(start), form)
        if end in ("", ".."):
            text = self._part(_part(start), "since")
            return text if end else self._say("date-end-unknown", date=text)
        if start in ("", ".."):
            text = self._part(_part(end), "until")
            return text if start else self._say("date-start-unknown", date=text)
        first, last = _part(start), _part(end)
        if form == "since":
            return self._part(first, form)
        if form == "until":
            return self._part(last, form)
        return self._between(first, last, form)

    def short(self, edtf: str) -> str:
        """A date for a column of a table: "21 Dec 2015", "21.12.2015", "Jan–Mar 2009", "2004–", "~2006"."""
        start, slash, end = _canonical(edtf).partition("/")
        if not slash:
            return self._short_part(_part(start))
        open_or_unknown = {"": "?", "..": ""}
        if start not in open_or_unknown and end not in open_or_unknown:
            return self._short_between(_part(start), _part(end))
        known = (
            open_or_unknown[side] if side in open_or_unknown else self._short_part(_part(side)) for side in (start, end)
        )
        return "–".join(known)

    def _part(self, part: _Part, form: Form) -> str:
        if part.unit == "as written":
            return part.year
        if part.unit in ("years", "months"):
            return self._marked(self._between(*_ends(part), form), part.mark, form)
        places: dict[str, str] = {"y": part.year}
        if part.unit == "day":
            places |= {"d": str(part.day), "month": self._names[f"months-day-{form}"][part.number - 1]}
        elif part.unit == "month":
            places["month"] = self._names[f"months-{form}"][part.number - 1]
        elif part.unit == "season":
            places["season"] = self._names[f"seasons-{form}"][part.number - 1]
        elif part.unit in ("quarter", "half"):
            places["which"] = self._names["quarters"][part.number - 1]
        return self._marked(self._say(f"date-{part.unit}-{form}", **places), part.mark, form)

    def _marked(self, said: str, mark: str, form: Form) -> str:
        if not mark:
            return said
        wrapper = {"~": "date-about", "?": "date-maybe", "%": "date-maybe-about"}[mark]
        return self._say(f"{wrapper}-{'is' if form == 'is' else 'at'}", date=said)

    def _between(self, first: _Part, last: _Part, form: Form) -> str:
        if form == "since":
            return self._part(first, form)
        if form == "until":
            return self._part(last, form)
        joined = _joined(first, last)
        if joined is None:
            # "from ... to ..." bends both ends in Russian and Kazakh; as a name it is two dates with a dash.
            sides = ("is", "is") if form == "is" else ("since", "until")
            start, end = (self._part(part, side) for part, side in zip((first, last), sides, strict=True))  # type: ignore[arg-type]
            return self._say(f"date-range-{form}", start=start, end=end)
        return self._say(f"date-{joined}-{form}", **_both(first, last, *self._months(joined, form, first, last)))

    def _months(self, joined: str, form: str, first: _Part, last: _Part) -> tuple[str, str]:
        if joined == "years":
            return "", ""
        lists = {
            ("months", "is"): ("months-is", "months-is"),
            # In Kazakh only the last of two joined months is bent ("қаңтар–наурызда"), in Russian both.
            ("months", "at"): ("months-first-at", "months-at"),
            ("days-of-year", "at"): ("months-day-since", "months-day-until"),
        }.get((joined, form), (f"months-day-{form}", f"months-day-{form}"))
        start, end = lists if form != "short" else ("months-short", "months-short")
        return self._names[start][first.number - 1], self._names[end][last.number - 1]

    def _short_between(self, first: _Part, last: _Part) -> str:
        joined = _joined(first, last)
        if joined in ("days", "months"):
            names = self._months(joined, "short", first, last)
            return self._say(f"date-short-{joined}", **_both(first, last, *names, digits=2))
        return f"{self._short_part(first)}–{self._short_part(last)}"

    def _short_part(self, part: _Part) -> str:
        if part.unit == "as written":
            return part.year
        before, after = "~" if part.mark in ("~", "%") else "", "?" if part.mark in ("?", "%") else ""
        if part.unit in ("years", "months"):
            return before + self._short_between(*_ends(part)) + after
        places: dict[str, str] = {"y": part.year}
        if part.unit in ("day", "month"):
            places["month"] = self._names["months-short"][part.number - 1]
        if part.unit == "day":
            places["d"] = f"{part.day:02}"
        elif part.unit == "season":
            places["season"] = self._names["seasons-is"][part.number - 1]
        elif part.unit in ("quarter", "half"):
            places["which"] = self._names["quarters-short"][part.number - 1]
        return before + self._say(f"date-short-{part.unit}", **places) + after

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        lists = [f"months-{form}" for form in FORMS] + [f"months-day-{form}" for form in FORMS]
        lists += [f"seasons-{form}" for form in FORMS]
        lists += ["months-first-at", "months-short", "quarters", "quarters-short"]
        return {key: tuple(name.strip() for name in self._say(key).split(",")) for key in lists}


def _canonical(edtf: str) -> str:
    from tarazy.when import parse

    return parse(edtf).text


def _part(text: str) -> _Part:
    marks = set(_MARKS.findall(text))
    mark = "%" if "%" in marks or len(marks) > 1 else next(iter(marks), "")
    plain = _MARKS.sub("", text)
    if found := _DAY.fullmatch(plain):
        return _Part("day", found[1], int(found[2]), int(found[3]), mark)
    if found := _MONTH.fullmatch(plain):
        return _Part("month", found[1], int(found[2]), 0, mark)
    if found := _YEAR.fullmatch(plain):
        return _Part("year", found[1], 0, 0, mark)
    if found := _DECADE.fullmatch(plain):
        return _Part("decade", found[1] + "0", 0, 0, mark)
    if found := _CENTURY.fullmatch(plain):
        return _Part("years", found[1], 0, 0, mark)
    if found := _PART.fullmatch(plain):
        code = int(found[2])
        if code <= 32:
            return _Part("season", found[1], (code - 21) % 4 + 1, 0, mark)
        if code <= 36:
            return _Part("quarter", found[1], code - 32, 0, mark)
        return _Part("half", found[1], code - 39, 0, mark) if code >= 40 else _Part("months", found[1], code, 0, mark)
    return _Part("as written", text)


def _ends(part: _Part) -> tuple[_Part, _Part]:
    # Centuries have no name that is exact ("the 20th" begins in 1901), nor have thirds of a year: their ends do.
    if part.unit == "years":
        return _Part("year", part.year + "00"), _Part("year", part.year + "99")
    first = 1 + 4 * (part.number - 37)
    return _Part("month", part.year, first), _Part("month", part.year, first + 3)


def _joined(first: _Part, last: _Part) -> str | None:
    """How two ends share their words: days of one month, days or months of one year, years; None: they do not."""
    if first.mark or last.mark or first.unit != last.unit:
        return None
    if first.unit == "year":
        return "years"
    if first.year != last.year:
        return None
    if first.unit == "day":
        return "days" if first.number == last.number else "days-of-year"
    return "months" if first.unit == "month" else None


def _both(first: _Part, last: _Part, month: str, end_month: str, *, digits: int = 1) -> dict[str, str]:
    if first.unit == "year":
        return {"y": first.year, "end_y": last.year}
    places = {"y": first.year, "month": month}
    if first.unit == "day":
        places |= {"d": f"{first.day:0{digits}}", "end_d": f"{last.day:0{digits}}"}
    if first.number != last.number or first.unit == "month":
        places["end_month"] = end_month
    return places
