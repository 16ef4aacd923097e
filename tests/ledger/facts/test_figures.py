from __future__ import annotations

import pytest

from tarazy.ledger.facts import facts


def sizes(statements):
    return sorted(len(f.statements) for f in facts(statements))


def test_the_same_period_however_written(figure):
    assert sizes([figure("trade", "KAZ", "EU", 4.7e9, when, by=when) for when in ("2009-33", "2009-01/2009-03")]) == [2]
    assert sizes([figure("trade", "KAZ", "EU", 4.7e9, when, by=when) for when in ("2009", "2009-01/2009-03")]) == [1, 1]
    assert sizes([figure("trade", "KAZ", "EU", 4.7e9, None, by=by) for by in "ab"]) == [2]
    assert sizes([figure("trade", "KAZ", "EU", 4.7e9, when, by="a") for when in (None, "2009")]) == [1, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("national statistics, goods, annual", "national statistics, goods, total turnover"),
        ("share of foreign trade", "share of Kazakhstan's total foreign trade"),
        ("Chinese customs, goods, total", "Chinese customs, goods"),
        ("president's statement, total turnover", "as given in the text, basis not stated"),
        ("total turnover (+26%)", None),
    ],
)
def test_definitions_that_mean_the_same(figure, one, other):
    assert sizes([figure("trade_share", "KAZ", "CHN", 20, "2020", unit="percent", by=d or "-", definition=d)
                  for d in (one, other)]) == [2]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("national statistics, goods", "Chinese customs, goods"),
        ("national statistics, goods", "critical minerals only"),
        ("FDI stock", "gross inflow of FDI"),
        (None, "critical minerals only"),
    ],
)
def test_definitions_that_do_not(figure, one, other):
    assert sizes([figure("investment", "KAZ", "CHN", v, "2020", by=d or "-", definition=d)
                  for v, d in ((20e9, one), (20e9, other))]) == [1, 1]  # fmt: skip


def test_an_unstated_basis_joins_what_it_agrees_with(figure, holding):
    home = figure("trade", "KAZ", "CHN", 30_157_635_351, "2024", by="bns", definition="national statistics")
    china = figure("trade", "KAZ", "CHN", 43.8e9, "2024", by="gacc", definition="Chinese customs")
    told = figure("trade", "KAZ", "CHN", 43.8e9, "2024", by="paper")
    found = facts([home, china, told])
    assert holding(found, told) is holding(found, china)
    assert {link.reason for f in found for link in f.links} <= {"value-agrees", "same-definition"}
    # It agrees with none of two: it stands alone.
    odd = figure("trade", "KAZ", "CHN", 36e9, "2024", by="paper")
    assert sizes([home, china, odd]) == [1, 1, 1]


def test_an_unstated_basis_beside_a_single_definition(figure):
    home = figure("trade", "KAZ", "RUS", 27.05e9, "2023", by="bns", definition="national statistics")
    near = figure("trade", "KAZ", "RUS", 29e9, "2023", by="paper")
    far = figure("trade", "KAZ", "RUS", 3e9, "2023", by="paper")
    (fact,) = facts([home, near])
    assert fact.disputed
    assert fact.links[0].reason == "only-definition"
    assert sizes([home, far]) == [1, 1]


def test_objects_goods_and_units_are_part_of_what_is_measured(figure):
    oil = (("commodity", "oil"),)
    said = [figure("exports", "KAZ", "EU", 5e9, "2020", by="a"),
            figure("exports", "KAZ", "EU", 5e9, "2020", by="b", detail=oil),
            figure("exports", "KAZ", "EU", 5e9, "2020", by="c", object="exports of start-ups of the IT hub"),
            figure("exports", "KAZ", "EU", 5e9, "2020", by="d", unit="EUR")]  # fmt: skip
    assert sizes(said) == [1, 1, 1, 1]
    assert sizes([figure("count", "EU", "", n, "2004", unit="count", object=o, by=o)
                  for n, o in ((27, "member states"), (10, "new member states"))]) == [1, 1]  # fmt: skip


def test_ranks_are_of_one_ranking_whatever_they_are_called(figure):
    said = [
        figure("trade_rank", "KAZ", "CHN", 2, unit="rank", object=o, by=o)
        for o in ("second trade partner behind Russia", "largest trading partner", "2nd partner")
    ]
    assert sizes(said) == [3]


def test_values_missing_or_ranges(figure):
    assert sizes([figure("trade", "KAZ", "CHN", None, "2024"), figure("trade", "KAZ", "CHN", 5e9, "2024", by="b")]) == [
        2
    ]
    found = facts(
        [figure("trade", "KAZ", "CHN", (4e9, 6e9), "2024"), figure("trade", "KAZ", "CHN", 5e9, "2024", by="b")]
    )
    assert not found[0].disputed
    bare = [
        figure("trade", "KAZ", "CHN", None, "2024", by="x", definition="national statistics"),
        figure("trade", "KAZ", "CHN", None, "2024", by="y"),
    ]
    assert sizes(bare) == [2]
