"""EDTF dates: first worked by hand, then what must hold for all of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tarazy.errors import BadDate
from tarazy.when import When, edtf_as_of, parse, span, today

# --- by hand ---------------------------------------------------------------------------------------------------------

# text, first day, last day, precision
WORKED = [
    ("1992-05-25", "1992-05-25", "1992-05-25", "day"),
    ("2009-02", "2009-02-01", "2009-02-28", "month"),
    ("2008-02", "2008-02-01", "2008-02-29", "month"),
    ("1900-02", "1900-02-01", "1900-02-28", "month"),
    ("2000-02", "2000-02-01", "2000-02-29", "month"),
    ("2009-12", "2009-12-01", "2009-12-31", "month"),
    ("1998", "1998-01-01", "1998-12-31", "year"),
    ("0001", "0001-01-01", "0001-12-31", "year"),
    ("9999", "9999-01-01", "9999-12-31", "year"),
    ("199X", "1990-01-01", "1999-12-31", "decade"),
    ("20XX", "2000-01-01", "2099-12-31", "century"),
    ("2009-XX", "2009-01-01", "2009-12-31", "year"),
    ("2009-XX-XX", "2009-01-01", "2009-12-31", "year"),
    ("2009-02-XX", "2009-02-01", "2009-02-28", "month"),
    ("2009-21", "2009-03-01", "2009-05-31", "season"),
    ("2009-22", "2009-06-01", "2009-08-31", "season"),
    ("2009-23", "2009-09-01", "2009-11-30", "season"),
    ("2007-24", "2007-12-01", "2008-02-29", "season"),
    ("2009-29", "2009-09-01", "2009-11-30", "season"),
    ("2009-32", "2009-06-01", "2009-08-31", "season"),
    ("2009-33", "2009-01-01", "2009-03-31", "season"),
    ("2009-36", "2009-10-01", "2009-12-31", "season"),
    ("2009-38", "2009-05-01", "2009-08-31", "season"),
    ("2009-40", "2009-01-01", "2009-06-30", "season"),
    ("2009-41", "2009-07-01", "2009-12-31", "season"),
    ("2009-01/2009-03", "2009-01-01", "2009-03-31", "interval"),
    ("2008-05-22/2008-05-23", "2008-05-22", "2008-05-23", "interval"),
    ("2009-05/2009", "2009-05-01", "2009-12-31", "interval"),
    ("2009-33/2009-34", "2009-01-01", "2009-06-30", "interval"),
    ("199X/2004", "1990-01-01", "2004-12-31", "interval"),
    ("2004/..", "2004-01-01", None, "interval"),
    ("2015-01-01/..", "2015-01-01", None, "interval"),
    ("../1991", None, "1991-12-31", "interval"),
    ("1992/", "1992-01-01", None, "interval"),
    ("/1991-12-16", None, "1991-12-16", "interval"),
    ("2006-05?", "2006-05-01", "2006-05-31", "month"),
    ("2006~", "2006-01-01", "2006-12-31", "year"),
    ("1984~/2004-06?", "1984-01-01", "2004-06-30", "interval"),
    ("2004-06~-11", "2004-06-11", "2004-06-11", "day"),
    ("?2004-06-~11", "2004-06-11", "2004-06-11", "day"),
]  # fmt: skip


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), WORKED)
def test_bounds_and_precision(text: str, earliest: str | None, latest: str | None, precision: str) -> None:
    when = parse(text)
    assert (when.text, when.earliest, when.latest, when.precision) == (text, day(earliest), day(latest), precision)
    assert str(when) == text


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2006", False, False),
        ("2006-05?", False, True),
        ("2006~", True, False),
        ("2006%", True, True),
        ("1984~/2004-06", True, False),
        ("1984?/2004~", True, True),
        ("2004-06~-11", True, False),
    ],
)
def test_marks(text: str, approximate: bool, uncertain: bool) -> None:
    assert (parse(text).approximate, parse(text).uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("given_text", "canonical"),
    [
        ("  1992-05-25\n", "1992-05-25"),
        ("2009-01 / 2009-03", "2009-01/2009-03"),
        (" 2004/ .. ", "2004/.."),
        ("1992 /", "1992/"),
        ("2006?~", "2006%"),
        ("2006~?", "2006%"),
    ],
)
def test_canonical_text(given_text: str, canonical: str) -> None:
    assert parse(given_text).text == canonical
    assert parse(given_text) == parse(canonical)
    assert span(given_text) == span(canonical)


# text, what the message must hold: the fault, and the way out
BAD = [
    ("25.05.1992", "25.05.1992", "Write 1992-05-25 instead."),
    ("5.4.1992", "not a date", "Write 1992-04-05 instead."),
    ("25/05/1992", "not a date", "Write 1992-05-25 instead."),
    ("05/25/1992", "not a date", "Write 1992-05-25 instead."),
    ("05.1992", "not a date", "Write 1992-05 instead."),
    ("1992.05.25", "not a date", "Write 1992-05-25 instead."),
    ("1992-5-25", "not a date", "Write 1992-05-25 instead."),
    ("2009-5", "not a date", "Write 2009-05 instead."),
    ("19920525", "not a date", "Write 1992-05-25 instead."),
    ("2004-01-01T10:10:10Z", "not a date", "Write 2004-01-01 instead."),
    ("2009-Q1", "not a date", "Write 2009-01/2009-03 instead."),
    ("2009Q4", "not a date", "Write 2009-10/2009-12 instead."),
    ("Q2 2009", "not a date", "Write 2009-04/2009-06 instead."),
    ("2009-H1", "not a date", "Write 2009-01/2009-06 instead."),
    ("2009H2", "not a date", "Write 2009-07/2009-12 instead."),
    ("2009-2011", "not a date", "Write 2009/2011 instead."),
    ("2009–2011", "not a date", "Write 2009/2011 instead."),
    ("2004..", "not a date", "Write 2004/.. instead."),
    ("2004/open", "not a date", "Write 2004/.. instead."),
    ("..1991", "not a date", "Write ../1991 instead."),
    ("1992/unknown", "not a date", "Write 1992/ instead."),
    ("1990s", "not a date", "Write 199X instead."),
    ("199x", "not a date", "Write 199X instead."),
    ("c. 1998", "not a date", "Write 1998~ instead."),
    ("31.02.1992", "not a date", "Dates are written 1992-05-25"),
    ("05/04/1992", "not a date", "Dates are written 1992-05-25"),
    ("2004/05", "not a date", "Dates are written 1992-05-25"),
    ("May 1992", "not a date", "Dates are written 1992-05-25"),
    ("98", "not a date", "Dates are written 1992-05-25"),
    ("2004/2005/2006", "not a date", "Dates are written"),
    ("{1992,1994}", "not a date", "Dates are written"),
    ("XXXX", "not a date", "Dates are written"),
    ("１９９２", "not a date", "Dates are written"),
    ("", "the date is empty", "Dates are written"),
    ("   ", "the date is empty", "Dates are written"),
    ("/", "names no day", "Leave the date out"),
    ("../..", "names no day", "Leave the date out"),
    ("2023-02-30", "2023-02 has 28 days", "only 2023-02"),
    ("2023-02-00", "2023-02 has 28 days", "only 2023-02"),
    ("2024-02-30", "2024-02 has 29 days", "only 2024-02"),
    ("2023-13", "month 13", "months run from 01 to 12"),
    ("2023-00", "month 00", "months run from 01 to 12"),
    ("2023-20-01", "month 20", "months run from 01 to 12"),
    ("2023-42", "month 42", "21 to 41 are seasons"),
    ("2009-21-05", "a day of a season", "2009-21"),
    ("199X-05", "a month of an unknown year", "199X"),
    ("2009-XX-05", "a day of an unknown month", "2009"),
    ("0000", "outside the years 0001 to 9999", "Dates"),
    ("000X", "outside the years 0001 to 9999", "Dates"),
    ("-0044", "outside the years 0001 to 9999", "Dates"),
    ("Y17000", "outside the years 0001 to 9999", "Dates"),
    ("9999-24", "outside the years 0001 to 9999", "Dates"),
    ("2009-03/2009-01", "ends before it begins", "2009-01/2009-03"),
    ("2011/2009~", "ends before it begins", "2009~/2011"),
    ("2009-01/2023-02-30", "2023-02 has 28 days", "2023-02"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fault", "way_out"), BAD)
def test_bad_dates_say_what_is_wrong_and_what_is_right(text: str, fault: str, way_out: str) -> None:
    for read in (parse, span):
        with pytest.raises(BadDate) as caught:
            read(text)
        assert fault in str(caught.value)
        assert way_out in str(caught.value)


def test_a_long_text_is_shortened_in_the_message() -> None:
    with pytest.raises(BadDate) as caught:
        parse("the agreement was signed in the spring of that year " * 20)
    assert len(str(caught.value)) < 200


def test_contains_and_overlaps() -> None:
    assert parse("2015").contains(parse("2015-12-21"))
    assert not parse("2015-12-21").contains(parse("2015"))
    assert parse("2015").contains(date(2015, 12, 31))
    assert not parse("2015").contains(date(2016, 1, 1))
    assert parse("2004/..").contains(parse("2024"))
    assert parse("2004/..").contains(date(9999, 12, 31))
    assert not parse("2004/..").contains(parse("../2024"))
    assert parse("../1991").contains(parse("1922"))
    assert parse("2009-03/2009-06").overlaps(parse("2009-06-30"))
    assert not parse("2009-03/2009-06").overlaps(parse("2009-07"))
    assert parse("../1991").overlaps(parse("1991-12-31/.."))
    assert not parse("../1991").overlaps(parse("1992/"))


def test_compatible_is_one_moment_told_more_and_less_exactly() -> None:
    assert parse("2015").compatible(parse("2015-12-21"))
    assert parse("2015-12-21").compatible(parse("2015"))
    assert not parse("2015-12-21").compatible(parse("2022"))
    # They share two months, but no single moment told at two precisions.
    assert not parse("2009-01/2009-06").compatible(parse("2009-05/2009-08"))


@pytest.mark.parametrize(
    ("text", "months", "days"),
    [
        ("2008", 12, 366),
        ("2009-01/2009-10", 10, 304),
        ("2009-02", 1, 28),
        ("2009-01-01/2009-02-27", 1, 58),
        ("2009-01-02/2009-03-31", 2, 89),
        ("2009-01-15/2009-02-14", 0, 31),
        ("1992-05-25", 0, 1),
        ("2009/2011", 36, 1095),
        ("9999", 12, 365),
        ("2004/..", None, None),
        ("../1991", None, None),
    ],
)
def test_length(text: str, months: int | None, days: int | None) -> None:
    assert (parse(text).months, parse(text).days()) == (months, days)


@pytest.mark.parametrize(
    ("text", "year", "is_year", "whole_years", "midpoint"),
    [
        ("2009", 2009, True, True, 2009),
        ("2009-01/2009-12", 2009, True, True, 2009),
        ("2009-XX", 2009, True, True, 2009),
        ("2009-01/2009-10", 2009, False, False, 2009),
        ("2009-05-04", 2009, False, False, 2009),
        ("2009/2011", None, False, True, 2010),
        ("199X", None, False, True, 1994),
        ("2009-24", None, False, False, 2010),
        ("2004/..", None, False, False, None),
        ("../1991", None, False, False, None),
    ],
)
def test_years(text: str, year: int | None, is_year: bool, whole_years: bool, midpoint: int | None) -> None:
    when = parse(text)
    assert (when.year, when.is_year, when.covers_whole_years, when.midpoint_year) == (
        year, is_year, whole_years, midpoint,
    )  # fmt: skip


def test_order_is_by_first_then_last_day() -> None:
    texts = ["2004/..", "2004", "2004-01-01", "../1991", "2003-12-31", "../1990", "2004/"]
    assert [w.text for w in sorted(map(parse, texts))] == [
        "../1990", "../1991", "2003-12-31", "2004-01-01", "2004", "2004/", "2004/..",
    ]  # fmt: skip
    assert parse("2004") > parse("2003")
    assert parse("2004") >= parse("2004")
    assert parse("2003") <= parse("2004")


def test_span_counts_days_from_the_year_one() -> None:
    assert span("0001-01-01") == (1, 1)
    assert span("1970") == (719163, 719163 + 364)
    assert span("2004/..") == (date(2004, 1, 1).toordinal(), None)
    assert span("../1991") == (None, date(1991, 12, 31).toordinal())


def test_span_does_not_read_other_iso_forms_that_python_knows() -> None:
    for text in ("2009-W01", "2009-W01-1", "20090101", "2009W01", "2009-001"):
        with pytest.raises(BadDate):
            span(text)


def test_as_of_is_the_last_day() -> None:
    assert edtf_as_of("2024") == date(2024, 12, 31)
    assert edtf_as_of("2024-02") == date(2024, 2, 29)
    assert edtf_as_of("2018-01-01") == date(2018, 1, 1)
    with pytest.raises(BadDate, match="no last day"):
        edtf_as_of("2024/..")


def test_today_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TARAZY_TODAY", "2025-06-30")
    assert today() == date(2025, 6, 30)
    monkeypatch.delenv("TARAZY_TODAY")
    assert abs((today() - date.today()).days) <= 1


@pytest.mark.parametrize("text", ["2025", "30.06.2025", "2025-06-31"])
def test_a_bad_today_names_the_variable(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TARAZY_TODAY", text)
    with pytest.raises(BadDate, match="TARAZY_TODAY"):
        today()


# --- for all of them -------------------------------------------------------------------------------------------------

DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 31))
MARKS = st.sampled_from(["", "", "", "?", "~", "%"])
SINGLES = st.builds(
    lambda bare, mark: bare + mark,
    st.one_of(
        DAYS.map(date.isoformat),
        DAYS.map(lambda d: d.isoformat()[:7]),
        DAYS.map(lambda d: d.isoformat()[:4]),
        st.integers(1, 998).map(lambda n: f"{n:03}X"),
        st.integers(1, 98).map(lambda n: f"{n:02}XX"),
        st.builds(lambda d, code: f"{d.year:04}-{code}", DAYS, st.integers(21, 41)),
        DAYS.map(lambda d: f"{d.year:04}-XX"),
        DAYS.map(lambda d: f"{d.isoformat()[:7]}-XX"),
    ),
    MARKS,
)
PAIRS = st.tuples(SINGLES, SINGLES).map(
    lambda pair: "/".join(sorted(pair, key=lambda t: (parse(t).earliest, parse(t).latest)))
)
OPEN = st.builds(lambda t, form: form.format(t), SINGLES, st.sampled_from(["{}/..", "{}/", "../{}", "/{}"]))
EDTF = st.one_of(SINGLES, PAIRS, OPEN)
# Near one another, so that containing and overlapping happen.
NEAR_DAYS = st.dates(min_value=date(2009, 1, 1), max_value=date(2010, 6, 30))
NEAR = st.one_of(
    NEAR_DAYS.map(date.isoformat),
    NEAR_DAYS.map(lambda d: d.isoformat()[:7]),
    NEAR_DAYS.map(lambda d: d.isoformat()[:4]),
    st.tuples(NEAR_DAYS, NEAR_DAYS).map(lambda p: f"{min(p)}/{max(p)}"),
    NEAR_DAYS.map(lambda d: f"{d}/.."),
    NEAR_DAYS.map(lambda d: f"../{d}"),
).map(parse)


@given(EDTF)
def test_reading_what_was_printed_gives_the_same(text: str) -> None:
    when = parse(text)
    assert when.text == text
    assert parse(str(when)) == when


@given(EDTF)
def test_span_is_earliest_and_latest(text: str) -> None:
    when = parse(text)
    ordinals = tuple(None if d is None else d.toordinal() for d in (when.earliest, when.latest))
    assert span(text) == ordinals
    assert span.__wrapped__(text) == ordinals


@given(EDTF)
def test_it_begins_before_it_ends(text: str) -> None:
    when = parse(text)
    if when.earliest is not None and when.latest is not None:
        assert when.earliest <= when.latest
        assert when.days() == (when.latest - when.earliest).days + 1
        assert 0 <= when.months * 28 <= when.days()
        assert when.earliest.year <= when.midpoint_year <= when.latest.year
        assert when.covers_whole_years or not when.is_year
    else:
        assert (when.days(), when.months, when.year, when.midpoint_year) == (None, None, None, None)


@given(EDTF, st.sampled_from(["", " ", "  ", "\t", "\n"]), st.sampled_from(["", " ", "\n"]))
def test_spaces_around_do_not_matter(text: str, before: str, after: str) -> None:
    assert parse(before + text.replace("/", f"{after}/{before}") + after) == parse(text)


@given(NEAR, NEAR, NEAR)
def test_contains_is_a_partial_order(a: When, b: When, c: When) -> None:
    assert a.contains(a)
    if a.contains(b) and b.contains(c):
        assert a.contains(c)
    if a.contains(b) and b.contains(a):
        assert (a.earliest, a.latest) == (b.earliest, b.latest)


@given(NEAR, NEAR)
def test_overlaps_and_compatible_are_symmetric(a: When, b: When) -> None:
    assert a.overlaps(b) == b.overlaps(a)
    assert a.compatible(b) == b.compatible(a)
    if a.compatible(b):
        assert a.overlaps(b)


@given(NEAR, NEAR, NEAR_DAYS)
def test_contains_and_overlaps_speak_of_days(a: When, b: When, some_day: date) -> None:
    if a.contains(some_day) and b.contains(some_day):
        assert a.overlaps(b)
    if a.contains(b) and b.contains(some_day):
        assert a.contains(some_day)
    assert a.contains(some_day) == a.contains(parse(some_day.isoformat()))


@given(NEAR, NEAR)
def test_the_order_is_total(a: When, b: When) -> None:
    assert (a < b) + (a > b) + (a == b) == 1
    assert (a <= b) == (a < b or a == b)
    assert (a >= b) == (b <= a)


@given(st.text(alphabet="0123456789X-/.?~%YQ ", max_size=24))
def test_anything_else_is_a_bad_date_and_never_another_error(text: str) -> None:
    try:
        when = parse(text)
    except BadDate:
        with pytest.raises(BadDate) as caught:
            span(text)
        assert caught.value.next_step
        return
    assert parse(when.text) == when
    assert span(text) == span(when.text)


@given(NEAR_DAYS)
def test_a_date_written_the_continental_way_is_understood_in_the_message(some_day: date) -> None:
    with pytest.raises(BadDate) as caught:
        parse(f"{some_day.day}.{some_day.month:02}.{some_day.year}")
    assert caught.value.next_step == f"Write {some_day} instead."


@given(DAYS, DAYS)
def test_an_interval_that_ends_before_it_begins_is_refused(a: date, b: date) -> None:
    assume(a != b)
    with pytest.raises(BadDate, match="ends before it begins"):
        parse(f"{max(a, b)}/{min(a, b)}")
