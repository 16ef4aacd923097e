"""In which phase of its life an agreement stands on a day, as far as its sources tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tarazy.results import Phrase
from tarazy.when import parse

__all__ = ["POLITICAL", "Dates", "Standing", "instrument_of", "over_by", "standing"]

# Texts that guide and do not bind: without a day of entry into force they are political documents, even where a source
# calls them "in force", for that only says that they still guide.
POLITICAL = frozenset(
    {"declaration", "statement", "communique", "memorandum", "charter", "programme", "roadmap", "strategy", "plan"}
)

_NAMED = re.compile(
    r"\b(?P<declaration>declaration|деклараци|декларация)|\b(?P<statement>statement|заявлени|мәлімдеме)"
    r"|\b(?P<communique>communiqu|коммюнике)|\b(?P<memorandum>memorandum|меморандум)|\b(?P<roadmap>roadmap)"
)


@lru_cache(maxsize=4096)
def instrument_of(title: str | None) -> str | None:
    """What sort of text a title names where nobody says it: a declaration, statement, communique or memorandum."""
    found = _NAMED.search((title or "").casefold())
    return found.lastgroup if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """What is known of an agreement's life; EDTF texts, None where nobody says.

    `bound` and `unbound` are the days for which a source says that it is, or is not, in force, without saying since
    when. `ends` is the day on which it is to end by its own terms. `proposed` tells that it is only negotiated,
    `doubted` that whoever recorded it could not tell whether it is still in force, `read_from_dates` that `bound` is no
    source's word but a reading of the dates.
    """

    signed: str | None = None
    is_signed: bool = False  # a source reports the signature, perhaps without its day
    provisional: str | None = None
    in_force: str | None = None
    is_in_force: bool = False
    ended: str | None = None
    is_ended: bool = False
    ends: str | None = None
    bound: str | None = None
    unbound: str | None = None
    replaced_by: str | None = None
    replaced_when: str | None = None  # when what replaced it entered into force
    instrument: str | None = None
    proposed: bool = False
    doubted: bool = False
    read_from_dates: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A phase, since when it holds, and what the word leaves out."""

    phase: str
    since: str | None = None
    note: Phrase | None = None


def standing(dates: Dates, day: date) -> Standing:
    """The phase of an agreement on a day.

    A step whose date is less exact than a day counts once its last possible day is past; between its first and last
    possible day the earlier phase stands, with a note. Dates that nobody gives are not guessed: an agreement that a
    source calls in force in 2025 without saying since when is `unclear` between its signature and 2025.
    """
    ended = _ended(dates, day)
    if ended is not None:
        return ended
    binding = _binding(dates, day)
    if binding is not None:
        return binding
    if over_by(dates.signed, day) or (dates.is_signed and dates.signed is None):
        return _signed(dates, day)
    if dates.signed is None and not dates.is_signed:
        if dates.proposed:
            return Standing("under_negotiation")
        if dates.bound is not None and not _begun(dates.bound, day):
            return Standing("not_yet")
        return Standing("not_yet" if _later(dates, day) else "unclear")
    if _begun(dates.signed, day):
        return Standing("unclear", None, Phrase("view-note-may-be-signed", {"day": dates.signed or ""}))
    return Standing("not_yet")


def _ended(dates: Dates, day: date) -> Standing | None:
    phase = "replaced" if dates.replaced_by else "ended"
    for end in (dates.ended, dates.ends):
        if end is not None and over_by(end, day):
            return Standing(phase, end, _replaced_note(dates))
    if dates.is_ended and dates.ended is None:
        if dates.replaced_when is not None:
            if over_by(dates.replaced_when, day):
                return Standing(phase, None, Phrase("view-note-end-unknown"))
            return None
        return Standing(phase, None, Phrase("view-note-end-unknown"))
    if dates.unbound is not None and over_by(dates.unbound, day) and (dates.is_in_force or dates.provisional):
        return Standing(phase, None, Phrase("view-note-ended-by", {"day": dates.unbound}))
    return None


def _binding(dates: Dates, day: date) -> Standing | None:
    note = _ending_note(dates, day)
    if over_by(dates.in_force, day):
        if dates.unbound is not None and not dates.is_ended:
            # It ended some time between; the sources do not say when.
            return Standing("unclear", None, Phrase("view-note-ended-by", {"day": dates.unbound}))
        if dates.doubted and note is None:
            note = Phrase("view-note-force-doubted")
        return Standing("in_force", dates.in_force, note)
    if dates.in_force is not None and _begun(dates.in_force, day):
        maybe = Phrase("view-note-may-be-in-force", {"day": dates.in_force})
        if over_by(dates.provisional, day):
            return Standing("provisional", dates.provisional, maybe)
        return Standing("unclear", None, maybe)
    guides = dates.instrument in POLITICAL
    if dates.in_force is None and dates.bound is not None and not guides and _begun(dates.bound, day):
        return Standing("in_force", None, _bound_note(dates))
    if dates.in_force is None and dates.is_in_force:
        return Standing("in_force", None, Phrase("view-note-force-undated"))
    if over_by(dates.provisional, day):
        return Standing("provisional", dates.provisional, note)
    return None


def _signed(dates: Dates, day: date) -> Standing:
    if dates.instrument in POLITICAL and dates.in_force is None and not dates.is_in_force:
        return Standing("political_document", dates.signed, _ending_note(dates, day))
    if dates.bound is not None and dates.in_force is None and not _begun(dates.bound, day):
        return Standing("unclear", None, _bound_note(dates))
    if dates.unbound is not None and _begun(dates.unbound, day):
        return Standing("signed", dates.signed, Phrase("view-note-not-in-force", {"day": dates.unbound}))
    return Standing("signed", dates.signed)


def _bound_note(dates: Dates) -> Phrase:
    key = "view-note-in-force-read" if dates.read_from_dates else "view-note-in-force-by"
    return Phrase(key, {"day": dates.bound or ""})


def _replaced_note(dates: Dates) -> Phrase | None:
    return Phrase("view-note-replaced-by", {"handle": dates.replaced_by}) if dates.replaced_by else None


def _ending_note(dates: Dates, day: date) -> Phrase | None:
    if dates.ended is not None and _begun(dates.ended, day):
        return Phrase("view-note-may-have-ended", {"day": dates.ended})
    if dates.ends is not None:
        return Phrase("view-note-until", {"day": dates.ends})
    return None


def _later(dates: Dates, day: date) -> bool:
    steps = [d for d in (dates.provisional, dates.in_force, dates.ended, dates.bound) if d is not None]
    return bool(steps) and not any(_begun(d, day) for d in steps)


def over_by(when: str | None, day: date) -> bool:
    """Whether a date is certainly past, or an open interval has certainly begun, on a day."""
    if when is None:
        return False
    span = parse(when)
    if span.latest is None:
        return span.earliest is None or span.earliest <= day
    return span.latest <= day


def _begun(when: str | None, day: date) -> bool:
    if when is None:
        return False
    earliest = parse(when).earliest
    return earliest is None or earliest <= day
