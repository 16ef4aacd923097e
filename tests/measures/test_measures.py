"""Measures: worked by hand first, then properties."""

from __future__ import annotations

import itertools
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tarazy.measures import (
    Banded,
    Counted,
    acts_in_window,
    agreements_in_force,
    catalogue,
    change,
    change_between,
    evenness,
    hhi,
    hhi_normalised,
    kind_of_unit,
    lead,
    rounding_of,
    share_gap,
    shares,
    sum_gap,
    top_partner,
)
from tarazy.results import Measure, Outcome, Phrase, Unavailable

FOUR = {"A": 50.0, "B": 30.0, "C": 15.0, "D": 5.0}


def value(outcome: Outcome) -> float:
    assert isinstance(outcome, Measure), outcome
    return outcome.value


def why(outcome: Outcome) -> str:
    assert isinstance(outcome, Unavailable), outcome
    return outcome.reason.key


# ---- worked by hand ------------------------------------------------------------------------------------------------


def test_hhi_by_hand() -> None:
    assert value(hhi(FOUR)) == pytest.approx(0.25 + 0.09 + 0.0225 + 0.0025)
    assert value(hhi_normalised(FOUR)) == pytest.approx((0.365 - 0.25) / 0.75)


def test_evenness_by_hand() -> None:
    entropy = -(0.5 * log(0.5) + 0.3 * log(0.3) + 0.15 * log(0.15) + 0.05 * log(0.05))
    assert value(evenness(FOUR)) == pytest.approx(entropy / log(4))
    assert value(evenness({"A": 1, "B": 1, "C": 1})) == pytest.approx(1.0)
    assert value(evenness({"A": 1, "B": 0})) == 0.0


def test_four_equal_firms_of_the_merger_guidelines() -> None:
    # The textbook case: shares of 30, 30, 20 and 20 percent have an HHI of 2600 points of 10 000.
    assert value(hhi({"A": 30, "B": 30, "C": 20, "D": 20})) == pytest.approx(0.26)


def test_shares_top_and_lead() -> None:
    parted = shares(FOUR)
    assert value(parted["A"]) == pytest.approx(50)
    top = top_partner(FOUR)
    assert value(top) == pytest.approx(50)
    assert isinstance(top, Measure)
    assert top.inputs[0].label == "A"
    assert value(lead(FOUR)) == pytest.approx(20)


def test_known_total_gives_coverage() -> None:
    outcome = shares(FOUR, total=200)["A"]
    assert isinstance(outcome, Measure)
    assert (outcome.value, outcome.coverage) == (pytest.approx(25), pytest.approx(0.5))
    assert value(lead(FOUR, total=125)) == pytest.approx(16)
    index = hhi(FOUR, total=200)
    assert isinstance(index, Measure)
    assert index.coverage == pytest.approx(0.5)
    assert "measure-note-coverage" in {note.key for note in index.notes}
    assert value(index) == pytest.approx(value(hhi(FOUR)))


def test_little_of_the_total_is_not_measured() -> None:
    # Half of it is unknown: its holder may be larger than A (25 percent).
    assert why(top_partner(FOUR, total=200)) == "unavailable-top-unknown"
    assert why(lead(FOUR, total=200)) == "unavailable-top-unknown"
    for rule in (hhi, hhi_normalised, evenness):
        assert why(rule(FOUR, total=201)) == "unavailable-little-known"
    # A fifth is unknown, less than A has and more than C: the second may be another, not the first.
    unsure = lead({"A": 50.0, "C": 10.0}, total=75)
    assert isinstance(unsure, Measure)
    assert "measure-note-second-unknown" in {note.key for note in unsure.notes}
    assert "measure-note-second-unknown" not in {note.key for note in lead(FOUR, total=125).notes}  # type: ignore[union-attr]


def test_change_between_two_days_or_spans() -> None:
    def share(part: float, low: float | None = None) -> Banded:
        return Banded(part, low, unit="percent", kind="share", when="2016/2020", statements=("a",))

    outcome = change_between(share(10), share(30, 25), old_when="2016", new_when="2021", when="2016/2021")
    assert isinstance(outcome, Measure)
    assert (outcome.value, outcome.unit, outcome.band, outcome.when) == (20, "points", (15, 20), "2016/2021")
    assert [(row.label, row.statements) for row in outcome.inputs] == [("2016", ("a",)), ("2021", ("a",))]
    spans = {"old_when": "2016", "new_when": "2021", "when": "2016/2021"}
    assert value(change_between(10.0, 15.0, **spans)) == pytest.approx(50)
    assert why(change_between(None, 15.0, **spans)) == "unavailable-not-comparable"
    assert why(change_between(0.0, 15.0, **spans)) == "unavailable-zero-start"
    assert why(change_between(share(10), 15.0, **spans)) == "unavailable-mixed-units"


def test_a_change_that_cannot_be_told_names_the_time_that_is_in_the_way() -> None:
    spans = {"old_when": "2016", "new_when": "2021", "when": "2016/2021"}
    for outcome, day in (
        (change({2019: 0.0, 2024: 5.0}), "2019"), (change({2019: -2.0, 2024: 5.0}), "2019"),
        (change_between(0.0, 5.0, **spans), "2016"), (change_between(None, 5.0, **spans), "2016"),
        (change_between(5.0, None, **spans), "2021"),
    ):  # fmt: skip
        assert isinstance(outcome, Unavailable)
        assert outcome.reason.params == {"day": day}


def test_few_partners_without_a_total_are_not_weighed() -> None:
    few = {"A": 5.0, "B": 15.0, "C": None, "D": None, "E": None}
    for outcome in (shares(few)["A"], hhi(few), evenness(few), top_partner(few), lead(few)):
        assert why(outcome) == "unavailable-few-partners"
    assert value(shares(few, total=100)["B"]) == pytest.approx(15)
    assert value(shares({**few, "E": 5.0})["A"]) == pytest.approx(20)


def test_unknown_total_says_so() -> None:
    outcome = hhi(FOUR)
    assert isinstance(outcome, Measure)
    assert outcome.coverage is None
    assert "measure-note-no-total" in {note.key for note in outcome.notes}


def test_shares_in_percent_have_a_hundred_as_total() -> None:
    given_shares = {"A": Banded(46.7, unit="percent", kind="share"), "B": Banded(18.2, unit="percent", kind="share")}
    outcome = shares(given_shares)["A"]
    assert isinstance(outcome, Measure)
    assert outcome.value == pytest.approx(46.7)
    assert outcome.coverage == pytest.approx(0.649)


def test_missing_partner_is_named_and_left_out() -> None:
    parted = shares({**FOUR, "E": None})
    assert why(parted["E"]) == "unavailable-not-reported"
    known = parted["A"]
    assert isinstance(known, Measure)
    note = next(note for note in known.notes if note.key == "measure-note-missing")
    assert (note.params["known_n"], note.params["n"], note.params["actors"]) == (4, 5, "E")
    assert known.inputs[-1].value is None


def test_band_of_a_disputed_value() -> None:
    disputed = {"A": (30.0, 44.0, 30.0), "B": 28.0, "C": 42.0}
    outcome = shares(disputed)["A"]
    assert isinstance(outcome, Measure)
    assert outcome.band == (pytest.approx(30.0), pytest.approx(100 * 44 / 114))
    top = top_partner(disputed)
    assert isinstance(top, Measure)
    assert top.inputs[0].label == "C"
    assert "measure-note-first-disputed" in {note.key for note in top.notes}
    assert hhi(FOUR).band is None  # type: ignore[union-attr]


def test_band_over_a_total() -> None:
    outcome = shares({"A": (30.0, 44.0, 30.0), "B": 28.0}, total=100)
    assert outcome["A"].band == (pytest.approx(30), pytest.approx(44))  # type: ignore[union-attr]
    assert outcome["B"].band is None  # type: ignore[union-attr]


def test_the_band_of_the_index_reaches_the_levelled_point() -> None:
    # Between 10 and 50 lies 30, at which both are equal: the least index is 1/2, not that of a corner.
    outcome = hhi({"A": (10.0, 50.0, 10.0), "B": 30.0})
    assert isinstance(outcome, Measure)
    assert outcome.band == (pytest.approx(0.5, abs=1e-9), pytest.approx((10**2 + 30**2) / 40**2))


def test_measures_as_inputs_keep_statements_and_weakness() -> None:
    row = Measure(10.0, "USD", "share", as_of="2024", when="2024", band=(9.0, 12.0), weak=True)
    outcome = shares({"A": row, "B": Banded(10.0, unit="USD", when="2024", statements=("s1",))})["A"]
    assert isinstance(outcome, Measure)
    assert outcome.weak
    assert outcome.when == "2024"
    assert outcome.band == (pytest.approx(100 * 9 / 19), pytest.approx(100 * 12 / 22))
    gone = shares({"A": Unavailable(Phrase("unavailable-no-years")), "B": 1.0})
    assert why(gone["A"]) == "unavailable-not-reported"


# ---- what is refused -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "unavailable-no-partners"),
        ({"A": None, "B": float("nan")}, "unavailable-no-partners"),
        ({"A": 0.0, "B": 0.0}, "unavailable-zero-total"),
        ({"A": -1.0, "B": 2.0}, "unavailable-negative"),
        ({"A": Banded(1, unit="USD"), "B": Banded(1, unit="EUR")}, "unavailable-mixed-units"),
        ({"A": Banded(1, kind="level"), "B": Banded(1, kind="share")}, "unavailable-mixed-kinds"),
        ({"A": Banded(1, kind="rank"), "B": Banded(2, kind="rank")}, "unavailable-not-additive"),
        ({"A": Banded(1, basis="customs"), "B": Banded(2, basis="mirror")}, "unavailable-mixed-definitions"),
        ({"A": Banded(1, when="2024"), "B": Banded(2, when="2024-01/2024-10")}, "unavailable-mixed-periods"),
        (
            {"A": Banded(80, unit="percent", kind="share"), "B": Banded(50, unit="percent", kind="share")},
            "unavailable-over-total",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused(values: dict[str, Banded | float | None], reason: str) -> None:
    for measure in (hhi, hhi_normalised, evenness, top_partner, lead):
        assert why(measure(values)) == reason
    for outcome in shares(values).values():
        assert why(outcome) == reason


def test_one_partner() -> None:
    assert value(hhi({"A": 3.0})) == 1.0
    for measure in (hhi_normalised, evenness, lead):
        assert why(measure({"A": 3.0})) == "unavailable-one-partner"
    assert value(top_partner({"A": 3.0})) == 100.0


def test_totals_that_do_not_fit() -> None:
    parts = {"A": Banded(60, unit="USD", when="2024"), "B": Banded(50, unit="USD", when="2024")}
    assert why(hhi(parts, total=100)) == "unavailable-over-total"
    assert why(hhi(parts, total=Banded(200, unit="EUR"))) == "unavailable-total-unit"
    assert why(lead(parts, total=Banded(200, unit="USD", when="2023"))) == "unavailable-total-period"
    assert why(shares(parts, total=100)["A"]) == "unavailable-over-total"
    assert value(shares(parts, total=109.5)["A"]) == pytest.approx(100 * 60 / 109.5)


def test_ten_months_are_said_to_be_ten_months() -> None:
    outcome = hhi({"A": Banded(1, when="2004-01/2004-10"), "B": Banded(2, when="2004-01/2004-10")})
    assert isinstance(outcome, Measure)
    assert outcome.when == "2004-01/2004-10"
    assert "measure-note-partial" in {note.key for note in outcome.notes}


# ---- change, sums, gaps, counts --------------------------------------------------------------------------------------


def test_change_of_levels_and_shares() -> None:
    assert value(change({2019: 10.0, 2024: 15.0})) == pytest.approx(50)
    percent = {year: Banded(x, unit="percent", kind="share") for year, x in ((2019, 40.0), (2024, 46.7))}
    outcome = change(percent)
    assert isinstance(outcome, Measure)
    assert (outcome.value, outcome.unit) == (pytest.approx(6.7), "points")
    assert outcome.when == "2019/2024"


def test_change_band() -> None:
    outcome = change({2019: (9.0, 12.0, 10.0), 2024: 15.0})
    assert isinstance(outcome, Measure)
    assert outcome.band == (pytest.approx(25), pytest.approx(100 * (15 / 9 - 1)))
    assert why(change({2019: (0.0, 12.0, 10.0), 2024: 15.0})) == "unavailable-zero-start"


@pytest.mark.parametrize(
    ("series", "reason"),
    [
        ({}, "unavailable-no-years"),
        ({2024: 1.0}, "unavailable-no-earlier-year"),
        ({2019: None, 2024: 1.0}, "unavailable-no-earlier-year"),
        ({2019: 0.0, 2024: 1.0}, "unavailable-zero-start"),
        ({2019: Banded(1, unit="USD"), 2024: Banded(1, unit="EUR")}, "unavailable-mixed-units"),
        ({2019: Banded(1), 2024: Banded(1, kind="share")}, "unavailable-mixed-kinds"),
        ({2019: Banded(1, kind="rank"), 2024: Banded(1, kind="rank")}, "unavailable-not-additive"),
        ({2019: Banded(1, basis="a"), 2024: Banded(1, basis="b")}, "unavailable-mixed-definitions"),
        ({2019: Banded(1, when="2019"), 2024: Banded(1, when="2024-01/2024-10")}, "unavailable-partial-year"),
    ],
)
def test_change_is_refused(series: dict[int, Banded | float | None], reason: str) -> None:
    assert why(change(series)) == reason


def test_rounding_gap_of_the_eu_figures_of_2006() -> None:
    outcome = sum_gap({"exports": 16.53e9, "imports": 6.26e9}, total=22.7e9)
    assert isinstance(outcome, Measure)
    assert outcome.value == pytest.approx(-0.09e9)
    assert outcome.notes[0].key == "measure-sum-rounding"


def test_sums_that_agree_or_differ() -> None:
    assert sum_gap({"a": 1.5e9, "b": 2.5e9}, total=4e9).notes[0].key == "measure-sum-agrees"  # type: ignore[union-attr]
    assert sum_gap({"a": 1.5e9, "b": 2.5e9}, total=5.1e9).notes[0].key == "measure-sum-differs"  # type: ignore[union-attr]


def test_sums_that_cannot_be_checked() -> None:
    assert why(sum_gap({"a": 1.0, "b": None}, total=2.0)) == "unavailable-sum-incomplete"
    assert why(sum_gap({"a": 1.0}, total=None)) == "unavailable-sum-incomplete"
    assert why(sum_gap({"a": Banded(1, unit="USD")}, total=Banded(1, unit="EUR"))) == "unavailable-mixed-kinds"
    assert why(sum_gap({"a": Banded(1, when="2024")}, total=Banded(1, when="2023"))) == "unavailable-mixed-periods"


@pytest.mark.parametrize(
    ("number", "digit"),
    [(0.0, 0.0), (22.7e9, 0.1e9), (16.53e9, 0.01e9), (2e9, 0.1e9), (35.5, 0.1), (5007142523.0, 1.0)],
)
def test_last_printed_digit(number: float, digit: float) -> None:
    assert rounding_of(number) == pytest.approx(digit)


def test_gap_of_two_shares() -> None:
    trade = Measure(38.0, "percent", "share", when="2025", band=(37.0, 40.0))
    talks = Measure(15.0, "percent", "share")
    gap = share_gap(trade, talks, first_label="trade", second_label="dialogue")
    assert isinstance(gap, Measure)
    assert (gap.value, gap.unit) == (pytest.approx(23.0), "points")
    assert gap.band == (pytest.approx(22.0), pytest.approx(25.0))
    assert share_gap(talks, talks, first_label="a", second_label="b").band is None  # type: ignore[union-attr]
    none = Unavailable(Phrase("unavailable-no-years"))
    assert why(share_gap(none, talks, first_label="a", second_label="b")) == "unavailable-no-years"
    assert why(share_gap(talks, none, first_label="a", second_label="b")) == "unavailable-no-years"
    level = Measure(3.0, "USD", "level")
    assert why(share_gap(talks, level, first_label="a", second_label="b")) == "unavailable-mixed-kinds"


def test_agreements_in_force() -> None:
    rows = [
        Counted("A", "in_force", "1999-07-01", ("s1",)),
        Counted("B", "provisional", maybe=True),
        Counted("C", "signed"),
        Counted("D", "political_document"),
        Counted("E", "unclear"),
    ]
    outcome = agreements_in_force(rows, as_of="2018-01-01")
    assert isinstance(outcome, Measure)
    assert outcome.value == 2
    assert outcome.band == (1, 3)
    assert {row.label for row in outcome.inputs} == {"A", "B"}
    assert {note.key for note in outcome.notes} == {"measure-note-provisional", "measure-note-unclear"}
    assert why(agreements_in_force([], known=False)) == "unavailable-no-agreements"
    assert value(agreements_in_force([])) == 0


def test_acts_in_window() -> None:
    rows = [Counted("v1", when="2024-07", weak=True), Counted("v2", when="2024-08", weak=True, maybe=True)]
    outcome = acts_in_window(rows, when="2024", thin=True)
    assert isinstance(outcome, Measure)
    assert (outcome.value, outcome.band, outcome.weak) == (2, (1, 2), True)
    assert outcome.notes[0].key == "measure-note-thin"
    assert why(acts_in_window([], when="1993", known=False)) == "unavailable-no-acts"


def test_kinds_of_units() -> None:
    assert [kind_of_unit(u) for u in ("percent", "rank", "count", "USD")] == ["share", "rank", "count", "level"]


# ---- properties ------------------------------------------------------------------------------------------------------

amounts = st.floats(0.01, 1e12)
partners = st.dictionaries(st.sampled_from("ABCDEFGHIJKL"), amounts, min_size=2)
bands = st.tuples(amounts, amounts, st.floats(0, 1)).map(
    lambda t: (min(t[:2]), max(t[:2]), min(max(min(t[:2]) + t[2] * abs(t[0] - t[1]), min(t[:2])), max(t[:2])))
)
disputed = st.dictionaries(st.sampled_from("ABCDEFGHIJKLMN"), amounts | bands, min_size=2)


@given(partners)
def test_hhi_lies_between_one_nth_and_one(values: dict[str, float]) -> None:
    assert 1 / len(values) <= value(hhi(values)) <= 1
    assert -1e-12 <= value(hhi_normalised(values)) <= 1
    assert 0 <= value(evenness(values)) <= 1
    assert sum(value(part) for part in shares(values).values()) == pytest.approx(100)
    assert value(top_partner(values)) >= 100 / len(values) - 1e-9
    assert 0 <= value(lead(values)) <= 100


@given(partners, st.floats(0.001, 1000), st.randoms())
def test_neither_scale_nor_order_matters(values: dict[str, float], scale: float, random: object) -> None:
    turned = dict(sorted(values.items(), reverse=True))
    scaled = {label: amount * scale for label, amount in turned.items()}
    for measure in (hhi, hhi_normalised, evenness, lead, top_partner):
        assert value(measure(scaled)) == pytest.approx(value(measure(values)), rel=1e-6, abs=1e-6)


@given(st.integers(1, 12))
def test_equal_partners(n: int) -> None:
    values = dict.fromkeys("ABCDEFGHIJKL"[:n], 7.0)
    assert value(hhi(values)) == pytest.approx(1 / n)
    if n > 1:
        assert value(hhi_normalised(values)) == pytest.approx(0, abs=1e-12)
        assert value(evenness(values)) == pytest.approx(1)


@settings(deadline=None)  # the first examples also pay for imports, and test machines are shared
@given(disputed)
def test_the_band_holds_the_value_and_what_any_choice_would_give(values: dict[str, float | tuple[float, ...]]) -> None:
    for measure in (hhi, hhi_normalised, evenness, lead):
        outcome = measure(values)  # type: ignore[arg-type]
        assert isinstance(outcome, Measure)
        if outcome.band is None:
            continue
        low, high = outcome.band
        assert low - 1e-9 <= outcome.value <= high + 1e-9
        free = [label for label, given_value in values.items() if isinstance(given_value, tuple)]
        if len(free) <= 6 and measure is not lead:
            for sides in itertools.product((0, 1), repeat=len(free)):
                fixed = {k: v for k, v in values.items() if k not in free}
                chosen = {k: values[k][side] for k, side in zip(free, sides, strict=True)}  # type: ignore[index]
                assert low - 1e-9 <= value(measure({**fixed, **chosen})) <= high + 1e-9  # type: ignore[arg-type]
    for outcome in shares(values).values():  # type: ignore[arg-type]
        assert isinstance(outcome, Measure)
        if outcome.band is not None:
            assert outcome.band[0] <= outcome.value <= outcome.band[1]


# ---- the catalogue ---------------------------------------------------------------------------------------------------


def test_every_rule_is_documented() -> None:
    for name, rule in catalogue().items():
        assert rule.name == name
        assert rule.says.endswith((".", ":")), name
        assert rule.formula
        assert rule.reference


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_rule_has_its_words(language: str) -> None:
    from importlib.resources import files

    text = (files("tarazy.words") / language / "measures.ftl").read_text(encoding="utf-8")
    for name in catalogue():
        assert f"\nmeasure-{name} = " in text
        assert f"\nrule-{name} = " in text
