"""What holds for any statements: each in one fact, whatever their order; judgements undone; sources counted."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tarazy.ledger.facts import POLICIES, conflicts, facts
from tarazy.ledger.facts.status import independent
from tarazy.ledger.records import Judgement, Statement

TITLES = st.sampled_from([
    "Enhanced Partnership and Cooperation Agreement", "Partnership and Cooperation Agreement", "EPCA", "PCA",
    "joint statement", "Energy Charter Treaty", "European Energy Charter agreement", "Protocol to the PCA", None,
    "Соглашение о партнерстве и сотрудничестве", "Nazarbayev, Brussels", "official visit",
])  # fmt: skip
WHENS = st.sampled_from(
    [None, "2015", "2015-12", "2015-12-21", "2016", "2016-01/2016-10", "2015-01-01/..", "1995~", "2020-03-01"]
)
SOURCES = st.sampled_from(["a", "b", "c"])
PARTIES = st.sampled_from([("EU", "KAZ"), ("KAZ",), ("KAZ", "RUS"), ("EU", "KAZ", "UZB")])

ACTS = st.builds(
    Statement, kind=st.just("act"),
    type=st.sampled_from(["sign", "enter_into_force", "visit", "meet", "join", "support"]),
    source=PARTIES, target=st.sampled_from([(), ("EU",)]), object=TITLES, when=WHENS, source_id=SOURCES,
    status=st.sampled_from(["actual", "actual", "planned", "denied"]),
    about=st.sampled_from([None, None, "EPCA", "PCA"]), check=st.sampled_from([None, "memory"]),
)  # fmt: skip
FIGURES = st.builds(
    Statement, kind=st.just("figure"),
    type=st.sampled_from(["trade", "exports", "imports", "trade_share", "trade_rank", "growth"]),
    source=st.just(("KAZ",)), target=st.sampled_from([("EU",), ("RUS",), ("CHN",)]),
    value=st.sampled_from([1.0, 2.0, 22.7, 22.79, 45.0, 120.0]), unit=st.just("percent"),
    approx=st.sampled_from(["=", "~", ">", "<"]), when=WHENS, source_id=SOURCES,
    detail=st.sampled_from([(), (("definition", "national statistics"),), (("definition", "Chinese customs"),)]),
)  # fmt: skip
TIES = st.builds(
    Statement, kind=st.just("tie"), type=st.sampled_from(["member_of", "party_to", "linked_by"]), source=PARTIES,
    target=st.just(("EAEU",)), object=TITLES, when=WHENS, source_id=SOURCES,
    status=st.sampled_from(["actual", "denied"]),
)  # fmt: skip
STATEMENTS = st.lists(st.one_of(ACTS, FIGURES, TIES), max_size=14)


@st.composite
def ruled(draw):
    said = draw(STATEMENTS.filter(lambda s: len({x.id for x in s}) > 1))
    ids = sorted({s.id for s in said})
    pairs = st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True).map(tuple)
    made = st.builds(
        Judgement,
        verdict=st.sampled_from(["same_fact", "not_same_fact", "contradicts"]),
        subjects=pairs,
        by=st.sampled_from(["Aliya", "rule/dates"]),
        at=st.sampled_from(["2025-01-01", "2025-02-01"]),
    )
    return said, draw(st.lists(made, min_size=1, max_size=4))


def partition(found):
    return {frozenset(f.statement_ids) for f in found}


@settings(max_examples=150, deadline=None)
@given(ruled(), st.randoms())
def test_each_statement_is_in_exactly_one_fact_whatever_the_order(made, chance):
    said, judgements = made
    found = facts(said, judgements=judgements)
    assert sorted(i for f in found for i in f.statement_ids) == sorted({s.id for s in said})
    assert len({f.id for f in found}) == len(found)
    shuffled, ruling = list(said), list(judgements)
    chance.shuffle(shuffled)
    chance.shuffle(ruling)
    again = facts(shuffled, judgements=ruling)
    assert again == found
    assert conflicts(again, judgements=ruling) == conflicts(found, judgements=judgements)


@settings(max_examples=100, deadline=None)
@given(ruled())
def test_undoing_every_judgement_restores_the_former_facts(made):
    said, judgements = made
    undone = [Judgement(verdict="withdraw", subjects=(j.id,), by="Aliya", at="2025-03-01") for j in judgements]
    assert facts(said, judgements=[*judgements, *undone]) == facts(said)


@settings(max_examples=100, deadline=None)
@given(ruled())
def test_a_person_beats_a_rule(made):
    said, judgements = made
    pairs = {j.subjects for j in judgements}
    rules = [Judgement(verdict="same_fact", subjects=p, by="rule/any", at="2030-01-01") for p in pairs]
    person = [Judgement(verdict="not_same_fact", subjects=p, by="Aliya", at="2025-01-01") for p in pairs]
    for group in partition(facts(said, judgements=[*rules, *person])):
        assert not any(set(p) <= group for p in pairs)


@settings(max_examples=100, deadline=None)
@given(STATEMENTS)
def test_status_counts_distinct_sources(said):
    for fact in facts(said):
        backing = independent(fact.statements)
        disputed = any(not c.apparent for c in fact.conflicts)
        assert fact.status in (("majority", "conflict") if disputed else ("unique", "confirmed"))
        if not disputed:
            assert (fact.status == "unique") == (len(backing) == 1)


@settings(max_examples=100, deadline=None)
@given(STATEMENTS)
def test_policies_choose_among_what_was_said(said):
    for fact in facts(said):
        whens, values = {s.when for s in fact.statements}, {s.bounds[0] for s in fact.statements if s.bounds}
        for policy in POLICIES:
            assert fact.when(policy) in whens
            assert (fact.value(policy) in values) if values else fact.value(policy) is None
            assert fact.state(policy) in {s.status for s in fact.statements}
        if values:
            assert fact.value("min") <= fact.value("rank") <= fact.value("max")


@settings(max_examples=60, deadline=None)
@given(STATEMENTS)
def test_every_conflict_can_be_said_and_names_known_statements(said):
    ids = {s.id for s in said}
    for conflict in conflicts(facts(said)):
        assert set(conflict.statements) <= ids
        assert 0 <= conflict.severity <= 1
        assert str(conflict.explanation)
