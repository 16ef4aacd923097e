from __future__ import annotations

import pytest

from tarazy.ledger.facts import conflicts, facts


def reasons(statements):
    return [(c.reason, c.apparent) for c in conflicts(facts(statements))]


@pytest.fixture
def triple(figure):
    def say(total, out, into, when="2008", **more):
        return [
            figure(t, "KAZ", "EU", v, when, **more) for t, v in (("trade", total), ("exports", out), ("imports", into))
        ]

    return say


@pytest.mark.parametrize(
    ("total", "out", "into", "found"),
    [
        (27.5e9, 19.5e9, 8.0e9, []),
        (34.1e9, 26.9e9, 7.1e9, [("sum-rounding", True)]),
        (1.9e9, 471.2e6, 1445e6, [("sum-rounding", True)]),
        (109_157_791, 84_145_344, 25_012_446, []),
        (35e9, 26.9e9, 7.1e9, [("sum-gap", False)]),
        (30e9, 26.9e9, 7.1e9, [("sum-gap", False)]),
    ],
)
def test_sums(triple, total, out, into, found):
    assert reasons(triple(total, out, into)) == found


def test_about_widens_what_rounding_may_explain(triple):
    assert reasons(triple(36e9, 26.9e9, 7.1e9, approx="~")) == [("sum-rounding", True)]
    assert reasons(triple(40e9, 26.9e9, 7.1e9, approx="~")) == [("sum-gap", False)]
    assert reasons(triple(30e9, 26.9e9, 7.1e9, approx=">")) == []


def test_sums_are_taken_within_a_source_and_a_definition(triple, figure):
    a, b = triple(34.0e9, 26.9e9, 7.1e9, by="a"), triple(40.0e9, 30.0e9, 10.0e9, by="b", definition="Eurostat")
    assert ("sum-gap", False) not in reasons([*a, *b])
    # No source has all three: those of one definition are added across sources.
    across = [figure(t, "KAZ", "EU", v, "2008", by=t, definition="national statistics")
              for t, v in (("trade", 40e9), ("exports", 26.9e9), ("imports", 7.1e9))]  # fmt: skip
    assert reasons(across) == [("sum-gap", False)]
    assert reasons([across[0], figure("exports", "KAZ", "EU", 26.9e9, "2008", definition="Comtrade")]) == []


def test_a_part_above_its_total(figure):
    said = [figure("trade", "KAZ", "EU", 20e9, "2008"), figure("exports", "KAZ", "EU", 26.9e9, "2008")]
    assert reasons(said) == [("part-above-total", False)]
    assert reasons([said[0], figure("exports", "KAZ", "EU", 20.4e9, "2008")]) == []


def test_a_part_of_a_year_above_the_year(figure):
    said = [figure("exports", "KAZ", "EU", 20e9, "2008"), figure("exports", "KAZ", "EU", 26.9e9, "2008-01/2008-10")]
    assert reasons(said) == [("part-above-year", False)]
    for type_ in ("price", "people"):
        assert reasons([figure(type_, "KAZ", "", v, w, unit="count") for v, w in ((5, "2008"), (9, "2008-05"))]) == []
    assert reasons([figure("exports", "KAZ", "EU", 20e9, "2008", approx=">"), said[1]]) == []


def test_shares_above_the_whole(figure):
    def share(partner, value, year="2008", approx="="):
        return figure("trade_share", "KAZ", partner, value, year, unit="percent", approx=approx)

    assert reasons([share("EU", 120)]) == [("share-above-whole", False)]
    assert reasons([share("EU", 120, approx="<")]) == []
    assert reasons([share("EU", 50), share("RUS", 40), share("CHN", 30)]) == [("shares-above-whole", False)]
    assert reasons([share("EU", 50), share("DEU", 40), share("CHN", 30)]) == []
    assert reasons([share("EU", 50), share("RUS", 30), share("CHN", 20)]) == []
    # Two organisations that share members are not added to each other.
    assert reasons([share(bloc, value, "2018") for bloc, value in (("EAEU", 30), ("CIS", 40), ("EU", 50))]) == []
