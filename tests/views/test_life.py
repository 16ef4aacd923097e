"""The life of an agreement: which phase on which day, as far as the sources tell."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarazy.views.life import Dates, instrument_of, standing
from tarazy.views.records import PHASES

WHOLE = Dates(
    signed="2015-12-21", is_signed=True, provisional="2016-05-01", in_force="2020-03-01", is_in_force=True,
    ended="2030", is_ended=True, replaced_by="NEXT",
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "phase"),
    [
        ("2015-12-20", "not_yet"),
        ("2016-01-15", "signed"),
        ("2018-01-01", "provisional"),
        ("2021-01-01", "in_force"),
        ("2030-06-01", "in_force"),  # some time in 2030: not certainly over
        ("2030-12-31", "replaced"),
    ],
)
def test_a_whole_life(day: str, phase: str) -> None:
    assert standing(WHOLE, date.fromisoformat(day)).phase == phase


def test_uncertain_end_is_said() -> None:
    note = standing(WHOLE, date(2030, 6, 1)).note
    assert note is not None
    assert note.key == "view-note-may-have-ended"


@pytest.mark.parametrize(
    ("dates", "day", "phase", "note"),
    [
        (Dates(proposed=True), "2020-01-01", "under_negotiation", None),
        (Dates(), "2020-01-01", "unclear", None),
        (Dates(is_signed=True), "2020-01-01", "signed", None),
        (Dates(signed="2015", is_signed=True), "2015-06-01", "unclear", "view-note-may-be-signed"),
        (Dates(signed="2015", is_signed=True), "2014-06-01", "not_yet", None),
        (Dates(signed="1998", is_signed=True, instrument="declaration"), "2000-01-01", "political_document", None),
        (Dates(signed="1997-04-08", is_signed=True, bound="2025"), "2010-01-01", "unclear", "view-note-in-force-by"),
        (Dates(signed="1997-04-08", is_signed=True, bound="2025"), "2025-06-01", "in_force", "view-note-in-force-by"),
        (
            Dates(signed="1997-04-08", is_signed=True, bound="2025", read_from_dates=True), "2025-06-01", "in_force",
            "view-note-in-force-read",
        ),
        # A roadmap that is "in force" guides; it does not bind.
        (
            Dates(signed="2022", is_signed=True, bound="2025", ends="2027", instrument="roadmap"), "2025-06-01",
            "political_document", "view-note-until",
        ),
        (
            Dates(signed="1993", is_signed=True, in_force="1994", is_in_force=True, bound="2025", instrument="charter"),
            "2025-06-01", "in_force", None,
        ),
        (
            Dates(signed="1995", is_signed=True, in_force="1995", is_in_force=True, doubted=True), "2025-06-01",
            "in_force", "view-note-force-doubted",
        ),
        (Dates(bound="2025"), "2020-01-01", "not_yet", None),
        (Dates(bound="1999-07-01/.."), "2020-01-01", "in_force", "view-note-in-force-by"),
        (Dates(signed="1996-09-30", is_signed=True, unbound="2025"), "2026-01-01", "signed", "view-note-not-in-force"),
        (
            Dates(signed="1992", is_signed=True, in_force="1998", is_in_force=True, unbound="2025"),
            "2026-01-01", "ended", "view-note-ended-by",
        ),
        (
            Dates(signed="1992", is_signed=True, in_force="1998", is_in_force=True, unbound="2025"),
            "2010-01-01", "unclear", "view-note-ended-by",
        ),
        (Dates(is_in_force=True), "2010-01-01", "in_force", "view-note-force-undated"),
        (Dates(in_force="2010", is_in_force=True), "2010-06-01", "unclear", "view-note-may-be-in-force"),
        (
            Dates(provisional="2009", in_force="2010", is_in_force=True), "2010-06-01", "provisional",
            "view-note-may-be-in-force",
        ),
        (Dates(signed="2010", is_signed=True, ends="2020"), "2021-01-01", "ended", None),
        (Dates(in_force="2010", is_in_force=True, ends="2020"), "2015-01-01", "in_force", "view-note-until"),
        (Dates(signed="2010", is_signed=True, is_ended=True), "2015-01-01", "ended", "view-note-end-unknown"),
        (
            Dates(signed="2001", is_signed=True, is_ended=True, replaced_by="T", replaced_when="2015-01-01"),
            "2016-01-01", "replaced", "view-note-end-unknown",
        ),
        (
            Dates(signed="2001", is_signed=True, is_ended=True, replaced_by="T", replaced_when="2015-01-01"),
            "2010-01-01", "signed", None,
        ),
    ],
)  # fmt: skip
def test_partial_lives(dates: Dates, day: str, phase: str, note: str | None) -> None:
    now = standing(dates, date.fromisoformat(day))
    assert now.phase == phase
    assert (now.note.key if now.note else None) == note


@pytest.mark.parametrize(
    ("title", "instrument"),
    [
        ("Joint Declaration on Friendship", "declaration"),
        ("Совместное заявление", "statement"),
        ("Memorandum of understanding", "memorandum"),
        ("Treaty on the state border", None),
        (None, None),
    ],
)
def test_instrument_of_a_title(title: str | None, instrument: str | None) -> None:
    assert instrument_of(title) == instrument


days = st.dates(date(1990, 1, 1), date(2035, 1, 1))
steps = st.one_of(st.none(), days.map(str), st.integers(1991, 2030).map(str))


@given(
    st.builds(
        Dates, signed=steps, is_signed=st.booleans(), provisional=steps, in_force=steps, is_in_force=st.booleans(),
        ended=steps, is_ended=st.booleans(), ends=steps, bound=steps, unbound=steps, proposed=st.booleans(),
    ),
    days,
)  # fmt: skip
def test_every_life_has_a_phase(dates: Dates, day: date) -> None:
    assert standing(dates, day).phase in PHASES


@given(st.lists(days, min_size=4, max_size=4, unique=True).map(sorted), days, days)
def test_phases_follow_in_order(steps_of_life: list[date], one: date, other: date) -> None:
    signed, provisional, force, end = (d.isoformat() for d in steps_of_life)
    dates = Dates(
        signed=signed, is_signed=True, provisional=provisional, in_force=force, is_in_force=True, ended=end,
        is_ended=True,
    )  # fmt: skip
    order = ["not_yet", "signed", "provisional", "in_force", "ended"]
    early, late = sorted((one, other))
    assert order.index(standing(dates, early).phase) <= order.index(standing(dates, late).phase)
