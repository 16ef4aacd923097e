"""Who belonged to what on which day: known answers, and what must hold for every organisation and day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarazy.actors import Membership, registry
from tarazy.actors.membership import certain, days_of, possible, vintages
from tarazy.errors import BadDate, UnknownActor

REGISTRY = registry()
FOUNDERS = {"BEL", "DEU", "FRA", "ITA", "LUX", "NLD"}


@pytest.mark.parametrize(
    ("day", "size", "inside", "outside"),
    [
        ("1960-06-01", 6, FOUNDERS, {"GBR"}),
        ("1973-01-01", 9, {"GBR", "DNK", "IRL"}, {"NOR", "GRC"}),
        ("1986-01-01", 12, {"ESP", "PRT"}, {"AUT"}),
        ("1995-01-01", 15, {"AUT", "FIN", "SWE"}, {"POL"}),
        ("2003-12-31", 15, {"GBR"}, {"POL", "HRV"}),
        ("2004-04-30", 15, {"GBR"}, {"POL"}),
        ("2004-05-01", 25, {"POL", "CYP"}, {"ROU"}),
        ("2007-06-30", 27, {"GBR", "BGR", "ROU"}, {"HRV"}),
        ("2013-06-30", 27, {"GBR"}, {"HRV"}),
        ("2014-01-01", 28, {"GBR", "HRV"}, {"NOR"}),
        ("2020-01-31", 28, {"GBR", "HRV"}, set()),
        ("2020-02-01", 27, {"HRV"}, {"GBR"}),
        ("2021-01-01", 27, {"HRV"}, {"GBR"}),
    ],
)
def test_members_of_the_european_union(day: str, size: int, inside: set[str], outside: set[str]) -> None:
    members = REGISTRY.members("EU", day)
    assert len(members) == size
    assert inside <= members
    assert not outside & members
    assert REGISTRY.members("EU", date.fromisoformat(day)) == members


def test_twenty_eight_states_were_ever_members_of_the_union() -> None:
    assert len({m.member for m in REGISTRY.roster("EU", "member")}) == 28
    assert REGISTRY.members("EEC", "1990") == REGISTRY.members("EU", "1990")
    assert not REGISTRY.members("EEC", "1994")


@pytest.mark.parametrize(
    ("org", "day", "members"),
    [
        ("CSTO", "2003-01-01", "ARM BLR KAZ KGZ RUS TJK"),
        ("CSTO", "2007-01-01", "ARM BLR KAZ KGZ RUS TJK UZB"),
        ("CSTO", "2013-01-01", "ARM BLR KAZ KGZ RUS TJK"),
        ("CST", "1998-01-01", "ARM AZE BLR GEO KAZ KGZ RUS TJK UZB"),
        ("CST", "2000-01-01", "ARM BLR KAZ KGZ RUS TJK"),
        ("EAEU", "2015-01-01", "BLR KAZ RUS"),
        ("EAEU", "2015-01-02", "ARM BLR KAZ RUS"),
        ("EAEU", "2016-01-01", "ARM BLR KAZ KGZ RUS"),
        ("EAEC", "2007-01-01", "BLR KAZ KGZ RUS TJK UZB"),
        ("EAEC", "2010-01-01", "BLR KAZ KGZ RUS TJK"),
        ("EAEC", "2015-01-01", ""),
        ("SCO", "2016-01-01", "CHN KAZ KGZ RUS TJK UZB"),
        ("SCO", "2018-01-01", "CHN IND KAZ KGZ PAK RUS TJK UZB"),
        ("SCO", "2025-01-01", "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB"),
        ("OTS", "2018-01-01", "AZE KAZ KGZ TUR"),
        ("OTS", "2022-01-01", "AZE KAZ KGZ TUR UZB"),
        ("CIS", "2000-01-01", "ARM AZE BLR GEO KAZ KGZ MDA RUS TJK TKM UKR UZB"),
        ("CIS", "2010-01-01", "ARM AZE BLR KAZ KGZ MDA RUS TJK UKR UZB"),
        ("CACO", "2005-01-01", "KAZ KGZ RUS TJK UZB"),
        ("OPEC", "2026-05-01", "COG DZA GAB GNQ IRN IRQ KWT LBY NGA SAU VEN"),
    ],
)
def test_members_of_other_organisations(org: str, day: str, members: str) -> None:
    assert REGISTRY.members(org, day) == frozenset(members.split())


@pytest.mark.parametrize(
    ("org", "day", "size"),
    [
        ("UN", "1945-12-31", 51),
        ("UN", "1956-01-01", 76),
        ("UN", "1960-12-31", 99),
        ("UN", "1971-12-31", 132),
        ("UN", "1989-01-01", 159),
        ("UN", "2002-12-31", 191),
        ("UN", "2006-12-31", 192),
        ("UN", "2011-07-14", 193),
        ("WTO", "1995-01-01", 76),
        ("WTO", "2001-12-31", 143),
        ("WTO", "2025-01-01", 166),
        ("OSCE", "2013-01-01", 57),
        ("COE", "2021-01-01", 47),
        ("COE", "2023-01-01", 46),
        ("NATO", "1990-01-01", 16),
        ("NATO", "2025-01-01", 32),
        ("OIC", "2025-01-01", 57),
        ("CICA", "2024", 28),
        ("ECO", "2024", 10),
        ("CAREC", "2024", 11),
        ("EFTA", "1990", 6),
    ],
)
def test_numbers_of_members(org: str, day: str, size: int) -> None:
    # The well-known sizes of these bodies, counted apart from the rows.
    assert len(REGISTRY.members(org, day)) == size


def test_a_seat_passes_from_the_soviet_union_to_russia() -> None:
    assert REGISTRY.is_member("SUN", "UN", "1991-12-23")
    assert not REGISTRY.is_member("RUS", "UN", "1991-12-23")
    assert REGISTRY.is_member("RUS", "UN", "1991-12-24")
    assert not REGISTRY.is_member("SUN", "UN", "1991-12-24")
    assert REGISTRY.existed("SUN", "1991-12-25")
    assert not REGISTRY.existed("SUN", "1991-12-26")
    assert not REGISTRY.existed("SUN", "1992")
    assert REGISTRY.existed("KAZ", date(2024, 1, 1))


def test_roles_are_kept_apart() -> None:
    assert "TUR" in REGISTRY.members("EU", "2024-01-01", "candidate")
    assert "TUR" not in REGISTRY.members("EU", "2024-01-01")
    assert REGISTRY.members("OTS", "2022-01-01", role="observer") == {"HUN", "TKM"}
    assert REGISTRY.members("CIS", "2024", role="associate") == {"TKM"}
    assert {m.organisation for m in REGISTRY.memberships("KAZ", "2024-06-01") if m.role == "member"} >= {
        *("UN", "CIS", "CSTO", "EAEU", "SCO", "OTS", "WTO", "OSCE", "OIC", "ECO", "CICA", "AIIB"),
    }
    assert not [m for m in REGISTRY.memberships("KAZ", "2024-06-01") if m.organisation in ("EAEC", "CACO")]
    assert len(REGISTRY.memberships("KAZ")) > len(REGISTRY.memberships("KAZ", "2024-06-01"))


def test_a_bound_that_is_less_exact_than_the_question_is_not_made_more_exact() -> None:
    # The EBRD's Kazakhstan row says 1992 and no more.
    assert "KAZ" not in REGISTRY.members("EBRD", "1992-05-25")
    assert "KAZ" in REGISTRY.possible_members("EBRD", "1992-05-25")
    assert "KAZ" not in REGISTRY.possible_members("EBRD", "1991-12-31")
    assert "KAZ" in REGISTRY.members("EBRD", "1993-01-01")
    # Uzbekistan left the EAEC in October 2008.
    assert REGISTRY.is_member("UZB", "EAEC", "2008-09-30")
    assert not REGISTRY.is_member("UZB", "EAEC", "2008-10-15")
    assert "UZB" in REGISTRY.possible_members("EAEC", "2008-10-31")
    assert "UZB" not in REGISTRY.possible_members("EAEC", "2008-11-01")


def test_a_partial_date_asks_for_the_whole_of_it() -> None:
    assert len(REGISTRY.members("EU", "2004")) == 15
    assert len(REGISTRY.possible_members("EU", "2004")) == 25
    assert len(REGISTRY.members("EU", "2004-05")) == 25


def test_an_unknown_beginning_or_end_makes_nothing_certain() -> None:
    def one(when: str) -> Membership:
        return Membership("X", "Y", "member", when, "s", "memory")

    day = days_of("2000-01-01")
    assert not certain(one("/2010"), day)
    assert possible(one("/2010"), day)
    assert certain(one("../2010"), day)
    assert not certain(one("1990/"), day)
    assert possible(one("1990/"), day)
    assert certain(one("1990/.."), day)
    assert vintages([one("1990/")]) == []


def test_vintages_cut_time_where_the_circle_changes() -> None:
    periods = REGISTRY.vintages("EU")
    assert [(when.text, len(members)) for when, members in periods][-5:] == [
        ("1995-01-01/2004-04-30", 15),
        ("2004-05-01/2006-12-31", 25),
        ("2007-01-01/2013-06-30", 27),
        ("2013-07-01/2020-01-31", 28),
        ("2020-02-01/..", 27),
    ]
    # A change within 1961 is not dated to a day.
    assert [when.text for when, _ in REGISTRY.vintages("OPEC")][:2] == ["1960-09-14/1961", "1961/1962"]


def test_questions_that_cannot_be_answered() -> None:
    with pytest.raises(UnknownActor, match="no actor 'EUU'"):
        REGISTRY.members("EUU", "2020")
    with pytest.raises(UnknownActor, match=r"Kazakhstan \(KAZ\) is no organisation"):
        REGISTRY.members("KAZ", "2020")
    with pytest.raises(UnknownActor):
        REGISTRY.is_member("KAX", "EU", "2020")
    with pytest.raises(UnknownActor):
        REGISTRY.memberships("KAX")
    with pytest.raises(BadDate):
        REGISTRY.members("EU", "2020-02-30")


CODES = sorted({m.organisation for m in REGISTRY._memberships})
DAYS = st.dates(date(1945, 1, 1), date(2030, 12, 31))


@given(st.sampled_from(CODES), DAYS)
def test_certain_members_are_possible_members(org: str, day: date) -> None:
    assert REGISTRY.members(org, day) <= REGISTRY.possible_members(org, day)


@given(st.sampled_from(CODES), DAYS)
def test_members_of_a_year_belonged_on_each_of_its_days(org: str, day: date) -> None:
    year = f"{day.year}"
    assert REGISTRY.members(org, year) <= REGISTRY.members(org, day)
    assert REGISTRY.possible_members(org, day) <= REGISTRY.possible_members(org, year)


@given(st.sampled_from(CODES), DAYS)
def test_vintages_hold_the_members_of_a_day(org: str, day: date) -> None:
    members = REGISTRY.members(org, day)
    periods = [inside for when, inside in REGISTRY.vintages(org) if when.contains(day)]
    assert members in periods or (not members and all(members <= p for p in periods))
