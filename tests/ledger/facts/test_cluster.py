from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tarazy.ledger.facts import facts
from tarazy.ledger.facts.cluster import decide

EPCA = "Enhanced Partnership and Cooperation Agreement"


def groups(found):
    return {frozenset(f.statement_ids) for f in found}


@pytest.fixture
def three(act):
    return [
        act("enter_into_force", "KAZ EU", EPCA, when, by=by)
        for when, by in (("2020-03-01", "a"), ("2022", "b"), ("2020-03-01", "c"))
    ]


def test_a_person_splits_what_a_rule_joined(three, judge):
    a, b, c = three
    found = facts(three, judgements=[judge("not_same_fact", a, b)])
    assert groups(found) == {frozenset({a.id, c.id}), frozenset({b.id})}
    assert not any(f.disputed for f in found)


def test_it_stays_split_after_the_same_is_imported_again_and_more_comes(three, judge):
    a, b, c = three
    again = [replace(s, origin="import", note="second reading") for s in three]
    ruling = [judge("not_same_fact", a, b)]
    assert groups(facts([*three, *again], judgements=ruling)) == groups(facts(three, judgements=ruling))
    more = replace(b, source_id="d")
    assert groups(facts([*three, more], judgements=ruling)) == {frozenset({a.id, c.id}), frozenset({b.id, more.id})}


def test_a_person_joins_what_the_rules_keep_apart(act, judge):
    a = act("sign", "KAZ RUS", "some treaty on pipelines", "2001")
    b = act("adopt", "KAZ", "a programme for bridges", "2009", by="b")
    (fact,) = facts([a, b], judgements=[judge("same_fact", a, b)])
    assert fact.links[0].reason == "judged"
    assert fact.links[0].score == 1.0


def test_judgements_between_persons_and_rules(three, judge):
    a, b, _ = three
    person, rule = judge("not_same_fact", a, b), judge("same_fact", a, b, by="rule/dates", at="2025-06-01")
    assert len(facts(three, judgements=[person, rule])) == 2
    later = judge("same_fact", a, b, by="Marat", at="2025-07-01")
    assert len(facts(three, judgements=[person, rule, later])) == 1
    only_rule = judge("not_same_fact", a, b, by="rule/dates")
    assert len(facts(three, judgements=[only_rule])) == 2


def test_not_the_same_outweighs_what_follows_from_others(three, judge):
    a, b, c = three
    ruling = [judge("same_fact", a, c), judge("same_fact", c, b), judge("not_same_fact", a, b)]
    found = facts(three, judgements=ruling)
    assert len(found) == 2
    assert not any({a.id, b.id} <= set(f.statement_ids) for f in found)


def test_withdrawing_a_judgement_restores_the_former_facts(three, judge):
    a, b, _ = three
    split = judge("not_same_fact", a, b)
    undo = judge("withdraw", split)
    assert groups(facts(three, judgements=[split, undo])) == groups(facts(three))
    redo = judge("withdraw", undo)
    assert groups(facts(three, judgements=[split, undo, redo])) == groups(facts(three, judgements=[split]))


def test_rejected_statements_are_left_out(three, judge):
    a, b, c = three
    reject = judge("reject", b)
    (fact,) = facts(three, judgements=[reject])
    assert set(fact.statement_ids) == {a.id, c.id}
    assert fact.status == "confirmed"
    accept = judge("accept", b, at="2025-02-01")
    assert len(facts(three, judgements=[reject, accept])[0].statements) == 3
    by_rule = judge("accept", b, by="rule/quality", at="2025-03-01")
    assert len(facts(three, judgements=[reject, by_rule])[0].statements) == 2


def test_judgements_on_statements_that_are_not_there(three, judge, act):
    other = act("visit", "KAZ", to="EU")
    assert groups(
        facts(
            three,
            judgements=[
                judge("same_fact", three[0], other),
                judge("not_same_fact", other, three[1]),
                judge("contradicts", other, three[1]),
            ],
        )
    ) == groups(facts(three))


def test_a_person_sees_a_contradiction_that_rules_do_not(act, judge):
    a, b = (act("sign", "KAZ EU", EPCA, "2015", by=by) for by in "ab")
    (fact,) = facts([a, b], judgements=[judge("contradicts", a, b)])
    assert (fact.status, [c.reason for c in fact.conflicts]) == ("conflict", ["judged"])
    rival = act("sign", "KAZ EU", EPCA, "2016", by="c")
    (fact,) = facts([a, b, rival], judgements=[judge("contradicts", a, rival)])
    assert [c.reason for c in fact.conflicts if not c.apparent] == ["rival-dates"]


def test_a_large_judged_cell(act, judge):
    many = [act("sign", "KAZ EU", EPCA, "2015-12-21", by=f"s{n}") for n in range(150)]
    found = facts(many, judgements=[judge("not_same_fact", many[0], many[1])])
    assert len(found) == 2
    assert sum(len(f.statements) for f in found) == 150


def test_order_changes_nothing(three, act, judge):
    said = [*three, act("sign", "KAZ EU", EPCA, "2015"), act("visit", "KAZ", "talks", "2010-05", to="EU")]
    ruling = [judge("not_same_fact", three[0], three[1])]
    expected = facts(said, judgements=ruling)
    for seed in range(5):
        random.Random(seed).shuffle(said)
        assert facts(said, judgements=ruling) == expected


def test_two_records_of_one_statement_count_once_and_the_better_checked_one_is_used(act):
    weak, firm = (act("sign", "KAZ EU", EPCA, "2015", check=check) for check in ("memory", "opened"))
    assert weak.id == firm.id
    for said in ([weak, firm], [firm, weak]):
        (fact,) = facts(said)
        assert [s.check for s in fact.statements] == ["opened"]


def test_decide_keeps_the_last_word():
    assert decide([]).touched == frozenset()
