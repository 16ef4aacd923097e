"""What must come out on known rival claims, stated by hand; `test_base.py` asks the same of the shipped base."""

from __future__ import annotations

from tarazy.ledger.facts import conflicts, facts
from tarazy.ledger.records import Source

EPCA = "Enhanced Partnership and Cooperation Agreement"


def test_entry_into_force_with_three_rival_dates_is_one_fact_with_a_conflict_of_dates(act):
    said = [
        act("enter_into_force", "KAZ EU", EPCA, "2020-03-01", by="register"),
        act("enter_into_force", "KAZ EU", EPCA, "2022", by="handbook"),
        act("enter_into_force", "EU KAZ", EPCA, "2019-03-01", by="agency"),
    ]
    (fact,) = facts(said)
    assert fact.status == "conflict"
    (conflict,) = fact.conflicts
    assert (conflict.kind, conflict.reason, conflict.apparent) == ("date", "rival-dates", False)
    assert set(conflict.statements) == {s.id for s in said}
    assert set(fact.source_ids) == {"register", "handbook", "agency"}
    assert "1 March 2019" in str(conflict.explanation)
    assert fact.disputed


def test_a_less_exact_date_is_agreement(act):
    dates = [("2015-12-21", "a"), ("2015-12", "b"), ("2015", "c")]
    (fact,) = facts([act("sign", "KAZ EU", EPCA, when, by=by) for when, by in dates])
    assert fact.status == "confirmed"
    assert [(c.kind, c.reason, c.apparent) for c in fact.conflicts] == [("date", "lower-precision", True)]
    assert {fact.when(policy) for policy in ("rank", "majority", "latest", "min", "max")} == {"2015-12-21"}


def test_the_enhanced_agreement_is_not_the_agreement(act):
    said = [
        act("sign", "KAZ EU", EPCA, "2015-12-21"),
        act("sign", "KAZ EU", "Partnership and Cooperation Agreement, Brussels", "1995-01-23", by="b"),
        act("enter_into_force", "KAZ EU", EPCA, "2020-03-01"),
        act("enter_into_force", "KAZ EU", "Partnership and Cooperation Agreement", "1999-07-01", by="b"),
    ]
    found = facts(said)
    assert len(found) == 4
    assert not conflicts(found)


def test_one_declaration_under_two_titles_is_one_fact(act):
    said = [
        act("sign", "KAZ RUS", "Declaration on Eternal Friendship and Allied Relations", "1998-07-06", by="a"),
        act("sign", "KAZ RUS", "Declaration on Eternal Friendship and Alliance oriented to the 21st Century",
            "1998-07-06", by="b", about="RUS-DECL98"),
    ]  # fmt: skip
    (fact,) = facts(said)
    assert fact.status == "confirmed"
    assert fact.about == "RUS-DECL98"
    (link,) = fact.links
    assert link.reason == "similar-title-same-day"
    assert 0.5 < link.score < 1


def test_shares_of_a_known_and_an_unknown_year_only_look_like_a_conflict(figure, about):
    dated = figure("trade_share", "KAZ", "EU", 36.3, "2006", unit="percent", object="share of foreign trade")
    undated = figure("trade_share", "KAZ", "EU", 45, unit="percent", approx="~", by="b", object="share of total trade")
    found = facts([dated, undated])
    assert [f.status for f in found] == ["unique", "unique"]
    (conflict,) = about(conflicts(found), dated, undated)
    assert (conflict.kind, conflict.reason, conflict.apparent) == ("value", "unknown-year", True)
    assert "45%" in str(conflict.explanation)


def test_a_ranking_of_states_beside_a_bloc_is_explained(figure, about):
    china = figure("trade_rank", "KAZ", "CHN", 2, unit="rank", object="second trade partner behind Russia")
    russia = figure("trade_rank", "KAZ", "RUS", 1, unit="rank", object="first trade partner")
    union = figure("trade", "KAZ", "EU", 27.5e9, "2007")
    smaller = figure("trade", "KAZ", "CHN", 13.8e9, "2007", approx="~")
    found = conflicts(facts([china, russia, union, smaller]))
    (conflict,) = about(found, china, russia, union)
    assert (conflict.reason, conflict.apparent) == ("bloc-against-state", True)
    assert "European Union" in str(conflict.explanation)
    assert [c for c in found if not c.apparent] == []


def test_two_first_places_of_a_bloc_and_a_state_are_explained(figure, about):
    union = figure("trade_rank", "KAZ", "EU", 1, unit="rank", object="largest trading partner", by="b")
    russia = figure("trade_rank", "KAZ", "RUS", 1, unit="rank", object="first trade partner")
    (conflict,) = about(conflicts(facts([union, russia])), union, russia)
    assert (conflict.reason, conflict.apparent) == ("bloc-against-state", True)


def test_parts_that_miss_the_total_by_the_last_digit_are_a_rounding_gap(figure, about):
    total = figure("trade", "KAZ", "EU", 22.7e9, "2006")
    parts = [figure("exports", "KAZ", "EU", 16.53e9, "2006"), figure("imports", "KAZ", "EU", 6.26e9, "2006")]
    (conflict,) = about(conflicts(facts([total, *parts])), total, *parts)
    assert (conflict.reason, conflict.apparent) == ("sum-rounding", True)
    assert conflict.explanation.params["gap_value"] == 90e6
    assert conflict.explanation.params["sum_value"] == 22.79e9


def test_a_real_gap_between_parts_and_total_is_told_apart(figure):
    said = [figure("trade", "KAZ", "EU", 23.4e9, "2006"), figure("exports", "KAZ", "EU", 16.53e9, "2006"),
            figure("imports", "KAZ", "EU", 6.26e9, "2006")]  # fmt: skip
    (conflict,) = conflicts(facts(said))
    assert (conflict.reason, conflict.apparent) == ("sum-gap", False)
    assert conflict.explanation.params["gap_value"] == 610e6


def test_growth_over_three_times_is_not_supported_by_its_own_numbers(figure, about):
    first = figure("trade", "KAZ", "USA", 681.1e6, "2004-01/2004-10")
    last = figure("trade", "KAZ", "USA", 1.9e9, "2008-01/2008-10")
    claim = figure("growth", "KAZ", "USA", 300, "2004/2008", unit="percent", approx=">", object="bilateral trade")
    found = facts([first, last, claim])
    assert len(found) == 3
    (conflict,) = about(conflicts(found), claim, first, last)
    assert (conflict.reason, conflict.apparent) == ("growth-unsupported", False)
    assert conflict.explanation.params["times"] == 2.79
    # Even read as "to over three times", which is 200 percent, the numbers do not bear it out.
    softer = figure("growth", "KAZ", "USA", 200, "2004/2008", unit="percent", approx=">", object="bilateral trade")
    assert [c.reason for c in conflicts(facts([first, last, softer]))] == ["growth-unsupported"]


def test_trade_as_two_sides_report_it_is_another_definition(figure, about):
    china = figure("trade", "CHN", "KAZ", 43.8e9, "2024", by="gacc", definition="Chinese customs, goods, total")
    home = figure("trade", "KAZ", "CHN", 30.2e9, "2024", by="bns", definition="national statistics, goods, turnover")
    found = facts([china, home])
    assert len(found) == 2
    (conflict,) = about(conflicts(found), china, home)
    assert (conflict.reason, conflict.apparent) == ("other-reporter", True)
    assert "definition" in str(conflict.explanation)


def test_one_reporter_with_two_definitions_is_another_definition(figure, about):
    a = figure("trade", "KAZ", "CHN", 43.8e9, "2024", by="x", definition="Chinese customs, goods")
    b = figure("trade", "KAZ", "CHN", 30.2e9, "2024", by="y", definition="national statistics, goods")
    (conflict,) = about(conflicts(facts([a, b])), a, b)
    assert (conflict.reason, conflict.apparent) == ("other-definition", True)


def test_close_to_thirty_beside_twenty_seven_is_listed(figure, about):
    near = figure("trade", "RUS", "KAZ", 30e9, "2023", approx="<", by="k", definition="total, said to be close to 30bn")
    home = figure("trade", "KAZ", "RUS", 27.05e9, "2023", by="bns", definition="national statistics, goods, turnover")
    (conflict,) = about(conflicts(facts([near, home])), near, home)
    assert conflict.apparent
    about_thirty = figure("trade", "KAZ", "RUS", 30e9, "2023", approx="~", by="k")
    (fact,) = facts([about_thirty, home])
    assert (fact.status, fact.conflicts[0].kind, fact.conflicts[0].apparent) == ("conflict", "value", False)


def test_shares_of_investment_conflict_in_one_year_and_only_appear_to_in_two(figure, about):
    forty = figure("investment_share", "KAZ", "EU", 40, "2023", unit="percent", approx="~", by="a")
    sixty = figure("investment_share", "KAZ", "EU", 60, "2022", unit="percent", by="b")
    (conflict,) = about(conflicts(facts([forty, sixty])), forty, sixty)
    assert (conflict.reason, conflict.apparent) == ("other-year", True)
    same_year = figure("investment_share", "KAZ", "EU", 60, "2023", unit="percent", by="b")
    (fact,) = facts([forty, same_year])
    assert [(c.kind, c.reason, c.apparent) for c in fact.conflicts] == [("value", "rival-values", False)]


def test_recognition_in_october_or_december_is_a_conflict_of_dates(act):
    said = [
        act("recognise", "USA", "independence", "1991-10-25", to="KAZ", by="article"),
        act("recognise", "USA", None, "1991-12-25", to="KAZ", by="historian"),
    ]
    (fact,) = facts(said, sources={"historian": Source(id="historian", title="Recognition", rank=1)})
    assert (fact.conflicts[0].kind, fact.conflicts[0].apparent) == ("date", False)
    assert fact.when("rank") == "1991-12-25"
    assert fact.when("min") == "1991-10-25"


def test_a_charter_in_force_in_two_years_is_a_conflict_of_dates_though_titles_differ(act, holding):
    year = act("enter_into_force", "KAZ", "European Energy Charter agreement", "1997", by="article")
    said = [
        year,
        act("sign", "KAZ", "European Energy Charter agreement", "1994", by="article"),
        act("sign", "KAZ EU", "Energy Charter Treaty", "1994-12-17", by="register", about="ECT"),
        act("enter_into_force", "KAZ EU", "Energy Charter Treaty", "1998-04-16", by="register", about="ECT"),
        act("sign", "KAZ EU", "Energy Charter Protocol on energy efficiency", "1994-12-17", by="register",
            about="ECT-PEEREA"),
    ]  # fmt: skip
    found = facts(said)
    fact = holding(found, year)
    assert len(fact.statements) == 2
    assert [c.kind for c in fact.conflicts if not c.apparent] == ["date"]
    assert len(found) == 3


def test_ten_months_are_never_merged_with_a_year(figure, about):
    part = figure("trade", "KAZ", "CHN", 24.3e9, "2023-01/2023-10", by="a")
    year = figure("trade", "KAZ", "CHN", 30.1e9, "2023", by="b")
    found = facts([part, year])
    assert [len(f.statements) for f in found] == [1, 1]
    (conflict,) = about(conflicts(found), part, year)
    assert (conflict.reason, conflict.apparent) == ("part-of-year", True)
    # The same ten months written otherwise are the same.
    again = figure("trade", "KAZ", "CHN", 24.3e9, "2023-01-01/2023-10-31", by="c")
    assert sorted(len(f.statements) for f in facts([part, year, again])) == [1, 2]
