from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarazy.ledger.facts.times import agree, bounds, days_apart, exactness, length, overlap, same_time, starts


@pytest.mark.parametrize(
    ("one", "other", "agreed"),
    [
        ("2015", "2015-12-21", True),
        ("2015-12", "2015", True),
        ("2015-12-21", "2015-12-22", False),
        ("2022", "2020-03-01", False),
        ("2008-05-22/2008-05-23", "2008-05-22", True),
        ("2006-12-04/2006-12-06", "2006-12-05/2006-12-07", False),
        ("1998~", "1999-03", True),
        ("1998~", "2001", False),
        ("2004/..", "2010", True),
        ("../1991", "1990-05", True),
    ],
)
def test_agree(one, other, agreed):
    assert agree(one, other) is agreed
    assert agree(other, one) is agreed


def test_ties_agree_by_their_start_or_by_holding_together():
    assert same_time("2015-01-01/..", "2025", tie=True)
    assert same_time("2015/..", "2015-01-01/..", tie=True)
    assert not same_time("2014-05-29/..", "2015-01-01/..", tie=True)
    assert same_time("2014-05-29/..", "2014-05-29/..", tie=True)
    assert not same_time("2015-01-01/..", "2010", tie=True)
    assert not same_time("2014", "2015")


def test_starts():
    assert starts("2015-01-01/..") == "2015-01-01"
    assert starts("2015-01-01/") == "2015-01-01"
    assert starts("2015/2020") is None
    assert starts("2015") is None
    assert starts("../2015") is None


def test_days_apart():
    assert days_apart("2020-03-01", "2020-03-04") == 3
    assert days_apart("2020-03-04", "2020-03-01") == 3
    assert days_apart("2006-12-04/2006-12-06", "2006-12-05/2006-12-07") == 1


def test_exactness_puts_the_telling_date_first():
    assert sorted(["2015", "2015-12-21", "2015-12"], key=exactness) == ["2015-12-21", "2015-12", "2015"]
    told = sorted(["2025", "2015-01-01/..", "2015/.."], key=lambda when: exactness(when, tie=True))
    assert told == ["2015-01-01/..", "2015/..", "2025"]
    assert length("2015") == 365


DAYS = st.dates(min_value=__import__("datetime").date(1900, 1, 1)).map(str)
DATES = st.one_of(DAYS, DAYS.map(lambda d: d[:7]), DAYS.map(lambda d: d[:4]), DAYS.map(lambda d: f"{d}/.."))


@given(DATES, DATES)
def test_agreement_is_symmetric_and_implies_overlap(one, other):
    assert agree(one, one)
    assert agree(one, other) == agree(other, one)
    assert same_time(one, other, tie=True) == same_time(other, one, tie=True)
    assert overlap(one, other) or not agree(one, other)
    assert days_apart(one, other) == days_apart(other, one) >= 0
    assert bounds(one)[0] <= bounds(one)[1]
