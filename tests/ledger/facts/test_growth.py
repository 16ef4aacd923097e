from __future__ import annotations

import pytest

from tarazy.ledger.facts import conflicts, facts


@pytest.fixture
def unsupported(figure):
    def ask(claim, when, levels, *, approx="=", type_="trade", name="bilateral trade", by="a", **more):
        said = [figure(type_, "KAZ", "USA", v, w) for v, w in levels]
        said.append(
            figure("growth", "KAZ", "USA", claim, when, unit="percent", approx=approx, object=name, by=by, **more)
        )
        return [c for c in conflicts(facts(said)) if c.reason == "growth-unsupported"]

    return ask


YEARS = [(10e9, "2021"), (12e9, "2022"), (15e9, "2023")]


def test_growth_from_year_to_year(unsupported):
    assert not unsupported(20, "2022", YEARS)
    assert not unsupported(50, "2021/2023", YEARS)
    assert not unsupported(25, "2023", YEARS)
    assert unsupported(60, "2022", YEARS)
    assert unsupported(-20, "2022", YEARS)


def test_a_claim_is_read_with_its_sign(unsupported):
    assert not unsupported(19, "2022", YEARS, approx=">")
    assert unsupported(40, "2022", YEARS, approx=">")
    assert not unsupported(40, "2022", YEARS, approx="<")
    assert unsupported(5, "2022", YEARS, approx="<")
    assert not unsupported(21, "2022", YEARS, approx="~")
    assert not unsupported((15.0, 25.0), "2022", YEARS)


def test_an_undated_claim_is_wrong_only_if_no_pair_bears_it_out(unsupported):
    long = [*YEARS, (22e9, "2025")]
    assert not unsupported(120, None, long)
    assert unsupported(300, None, long)
    assert not unsupported(90, None, YEARS)  # It may be on a year that the source gives no figure for.


def test_a_claim_on_one_year_is_on_the_year_before(unsupported):
    apart = [(10e9, "2010"), (50e9, "2023")]
    assert not unsupported(25, "2023", apart)
    assert unsupported(700, "2023", apart)
    assert unsupported(50, "2023", YEARS)


def test_only_like_periods_are_compared(unsupported):
    mixed = [(10e9, "2022-01/2022-10"), (15e9, "2023")]
    assert not unsupported(300, "2022/2023", mixed)
    parts = [(10e9, "2022-01/2022-10"), (15e9, "2023-01/2023-10"), (9e9, "2022"), (40e9, "2023")]
    assert not unsupported(50, "2023-01/2023-10", parts)
    assert unsupported(340, "2023-01/2023-10", parts)
    assert not unsupported(340, "2023", parts)


def test_the_figure_that_grows_is_told_by_its_name(unsupported):
    assert unsupported(60, "2022", YEARS, type_="exports", name="exports to the USA")
    assert not unsupported(60, "2022", YEARS, type_="exports", name="imports")
    assert unsupported(60, "2022", YEARS, type_="investment", name="инвестиции")


def test_what_cannot_be_checked_is_left_alone(unsupported):
    assert not unsupported(60, "2022", YEARS, by="another source")
    assert not unsupported(60, "2022", [(10e9, "2021")])
    assert not unsupported(60, "2022", YEARS, status="planned")
    assert not unsupported(60, "2022/..", [(10e9, "2021")])
    assert not unsupported(60, "2022", [(0, "2021"), (5e9, "2022")])
    assert not unsupported(60, "2022", [(10e9, "2021/2022"), (10e9, "2022/..")])
