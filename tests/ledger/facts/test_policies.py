from __future__ import annotations

import pytest

from tarazy.errors import BadInput
from tarazy.ledger.facts import POLICIES, facts
from tarazy.ledger.records import Source

EPCA = "Enhanced Partnership and Cooperation Agreement"
RANKS = {
    by: Source(id=by, title=by, rank=rank, published=published)
    for by, rank, published in (
        ("treaty", 1, "2016"),
        ("register", 2, "2018"),
        ("press", 3, "2023-05"),
        ("paper", 4, None),
    )
}


def one(statements):
    (fact,) = facts(statements, sources=RANKS)
    return fact


def test_dates(act):
    fact = one([act("enter_into_force", "KAZ EU", EPCA, when, by=by) for when, by in
                (("2020-03-01", "treaty"), ("2022", "press"), ("2019-03-01", "paper"),
                 ("2022", "register"))])  # fmt: skip
    chosen = {policy: fact.when(policy) for policy in POLICIES}
    assert chosen == {"rank": "2020-03-01", "majority": "2022", "latest": "2022", "min": "2019-03-01", "max": "2022"}
    assert fact.dated_by("latest").source_id == "press" or fact.dated_by("latest").source_id == "register"


def test_the_more_exact_date_is_shown_where_it_agrees_with_the_better_source(act):
    fact = one([act("sign", "KAZ EU", EPCA, "2015", by="treaty"), act("sign", "KAZ EU", EPCA, "2015-12-21", by="paper"),
                act("sign", "KAZ EU", EPCA, "2016-01-02", by="press")])  # fmt: skip
    assert fact.when("rank") == "2015-12-21"
    assert fact.when("max") == "2016-01-02"
    assert fact.when("min") == "2015-12-21"


def test_values(figure):
    fact = one([figure("trade", "KAZ", "CHN", v, "2022", by=by) for v, by in
                ((24.2e9, "treaty"), (26e9, "press"), (28e9, "paper"), (26e9, "register"))])  # fmt: skip
    assert {p: fact.value(p) for p in POLICIES} == {
        "rank": 24.2e9,
        "majority": 26e9,
        "latest": 26e9,
        "min": 24.2e9,
        "max": 28e9,
    }
    assert fact.valued_by("latest").source_id == "press"


def test_a_number_is_taken_before_a_bound_and_a_range_by_its_middle(figure):
    fact = one(
        [
            figure("trade", "KAZ", "CHN", 20e9, "2022", approx=">", by="treaty"),
            figure("trade", "KAZ", "CHN", 24e9, "2022", by="paper"),
        ]
    )
    assert fact.value("rank") == fact.value("min") == 24e9
    assert one([figure("trade", "KAZ", "CHN", (4e9, 6e9), "2022")]).value() == 5e9
    assert one([figure("trade", "KAZ", "CHN", 20e9, "2022", approx=">")]).value() == 20e9


def test_ties_of_rank_go_to_what_more_sources_say(act):
    said = [
        act("sign", "KAZ EU", EPCA, when, by=by)
        for when, by in (("2016", "x"), ("2015-12-21", "y"), ("2015-12-21", "z"))
    ]
    (fact,) = facts(said)
    assert fact.when("rank") == "2015-12-21"


def test_what_happened_outweighs_plans(act):
    fact = one(
        [
            act("expire", "KAZ EU", EPCA, "2009", status="planned", by="treaty"),
            act("expire", "KAZ EU", EPCA, "2020", by="paper"),
        ]
    )
    assert {fact.when(p) for p in POLICIES} == {"2020"}
    assert {fact.state(p) for p in POLICIES} == {"actual"}
    undated = one(
        [
            act("expire", "KAZ EU", EPCA, "2009", status="planned", by="treaty"),
            act("expire", "KAZ EU", EPCA, None, by="paper"),
        ]
    )
    assert (undated.state(), undated.when()) == ("actual", "2009")


def test_denial_against_assertion_goes_by_the_rule(act):
    fact = one([act("recognise", "KAZ", "breakaway territories", None, status="denied", by="treaty"),
                act("recognise", "KAZ", "breakaway territories", None, by="press"),
                act("recognise", "KAZ", "breakaway territories", None, by="paper")])  # fmt: skip
    assert fact.state("rank") == "denied"
    assert fact.state("majority") == "actual"
    assert fact.state("latest") == "actual"
    assert fact.when() is None
    assert fact.value() is None


def test_an_unknown_policy_is_refused(act):
    with pytest.raises(BadInput, match="Closest: majority"):
        one([act("sign", "KAZ EU", EPCA, when, by=when) for when in ("2015", "2016")]).when("majorty")
    with pytest.raises(BadInput, match="Known: rank"):
        one([act("sign", "KAZ EU", EPCA, "2015")]).when("zzz")


def test_what_a_fact_tells_of_itself(act):
    fact = one([act("sign", "KAZ EU", EPCA, "2015-12-21", by="treaty", domain="politics",
                    detail=(("instrument", "agreement"),)),
                act("sign", "EU KAZ", EPCA, "2015", by="press", domain="trade")])  # fmt: skip
    assert fact.actors == ("EU", "KAZ")
    assert fact.source_ids == ("treaty", "press")
    assert fact.detail("instrument") == "agreement"
    assert fact.detail("phase") is None
    assert fact.title == EPCA
    assert fact.domain == "politics"
    assert len(fact.links) == 1
    assert not fact.weak
    assert fact.standings[0].rank == 1
