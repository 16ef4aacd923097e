from __future__ import annotations

from tarazy.ledger.facts import conflicts, facts


def reasons(statements):
    return [(c.reason, c.apparent) for c in conflicts(facts(statements))]


def test_mirror_data(figure):
    out = figure("exports", "KAZ", "CHN", 14.67e9, "2023", by="bns")
    into = figure("imports", "CHN", "KAZ", 18.3e9, "2023", by="gacc")
    assert reasons([out, into]) == [("mirror-data", True)]
    freight = figure("imports", "CHN", "KAZ", 15.5e9, "2023", by="gacc")
    assert reasons([out, freight]) == []
    assert reasons([out, figure("imports", "CHN", "KAZ", 18.3e9, "2022", by="gacc")]) == []
    assert reasons([out, figure("imports", "CHN", "KAZ", 18.3e9, by="gacc")]) == []


def test_shares_of_different_totals(figure):
    oil = figure("trade_share", "KAZ", "EU", 80, unit="percent", object="share of oil and gas exported to the EU")
    trade = figure("trade_share", "KAZ", "EU", 45, unit="percent", object="share of total trade", by="b")
    assert reasons([oil, trade]) == [("other-total", True)]


def test_definition_not_stated(figure):
    said = [figure("trade", "KAZ", "EU", v, "2012", by=d or "-", definition=d)
            for v, d in ((53e9, None), (30e9, "national statistics"), (40e9, "Eurostat"))]  # fmt: skip
    assert reasons(said) == [("definition-not-stated", True)]


def test_definitions_that_agree_need_no_word(figure):
    said = [figure("trade", "KAZ", "EU", v, "2012", by=d, definition=d)
            for v, d in ((30e9, "national statistics"), (30.1e9, "Eurostat"))]  # fmt: skip
    assert reasons(said) == []


def test_an_undated_value_that_fits_a_year_needs_no_word(figure):
    said = [
        figure("trade_share", "KAZ", "EU", v, w, unit="percent", by=str(v))
        for v, w in ((45, None), (45.2, "2010"), (36.3, "2006"))
    ]
    assert reasons(said) == []


def test_years_far_apart_or_of_one_source_need_no_word(figure):
    def share(value, year, by):
        return figure("trade_share", "KAZ", "EU", value, year, unit="percent", by=by)

    assert reasons([share(20, "2003", "a"), share(40, "2020", "b")]) == []
    assert reasons([share(20, "2003", "a"), share(40, "2004", "a")]) == []
    assert reasons([share(20, "2003", "a"), share(22, "2004", "b")]) == []
    assert reasons([share(20, "2003", "a"), share(40, "2004", "b")]) == [("other-year", True)]


def test_a_series_of_one_source_needs_no_word(figure):
    said = [figure("trade", "KAZ", "CHN", n * 1e9, str(2000 + n), by="a") for n in range(1, 12)]
    assert reasons(said) == []


def test_stocks_are_no_parts_of_a_year(figure):
    said = [
        figure("enterprises", "KAZ", "RUS", v, w, unit="count", by=w) for v, w in ((23000, "2024"), (1600, "2024-03"))
    ]
    assert reasons(said) == []


def test_forecasts_contradict_nothing(figure):
    said = [
        figure("trade", "CHN", "KAZ", 40e9, "2024", status="planned", by="a"),
        figure("trade", "KAZ", "CHN", 30e9, "2024", by="b"),
    ]
    assert reasons(said) == []


def test_two_states_of_one_rank(figure):
    def rank(partner, value, year=None):
        return figure("trade_rank", "KAZ", partner, value, year, unit="rank", by=partner)

    assert reasons([rank("RUS", 1, "2023"), rank("CHN", 1, "2023")]) == [("rank-twice", False)]
    assert reasons([rank("RUS", 1, "2023"), rank("CHN", 1)]) == [("rank-unknown-year", True)]
    assert reasons([rank("RUS", 1, "2022"), rank("CHN", 1, "2023")]) == []
    assert reasons([rank("RUS", 1, "2023"), rank("CHN", 2, "2023")]) == []


def test_a_ranking_needs_levels_to_be_compared(figure):
    rank = figure("trade_rank", "KAZ", "CHN", 2, "2010", unit="rank")
    bloc = figure("trade", "KAZ", "EU", 30e9, "2010")
    assert reasons([rank, bloc]) == []
    far = figure("trade", "KAZ", "CHN", 14e9, "1999")
    assert reasons([rank, bloc, far]) == []
    larger = figure("trade", "KAZ", "CHN", 40e9, "2010")
    assert reasons([rank, bloc, larger]) == []
    undated = figure("trade_share", "KAZ", "CHN", 10, unit="percent")
    share = figure("trade_share", "KAZ", "EU", 36.3, "2010", unit="percent")
    assert reasons([rank, share, undated]) == [("bloc-against-state", True)]
    other_year = figure("trade", "KAZ", "EU", 30e9, "2015")
    assert reasons([rank, other_year, figure("trade", "KAZ", "CHN", 14e9, "2015")]) == []
