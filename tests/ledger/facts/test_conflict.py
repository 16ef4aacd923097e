from __future__ import annotations

from tarazy.ledger.facts import conflicts, facts
from tarazy.ledger.facts.severity import date_size, severity, value_size
from tarazy.ledger.records import Source

EPCA = "Enhanced Partnership and Cooperation Agreement"


def told(statements, **more):
    (fact,) = facts(statements, **more)
    return [(c.kind, c.reason, c.apparent) for c in fact.conflicts]


def test_denied_against_actual_is_a_conflict_of_existence(act):
    said = act("recognise", "KAZ", "breakaway territories", "2022-06", status="actual", by="a")
    denied = act("recognise", "KAZ", "breakaway territories", "2022-06-17", status="denied", by="b")
    assert told([said, denied]) == [("existence", "denied", False)]
    assert told([said, act("recognise", "KAZ", "breakaway territories", None, status="denied", by="b")])
    later = act("recognise", "KAZ", "breakaway territories", "2024", status="denied", by="b")
    assert told([said, later]) == []
    (fact,) = facts([said, denied])
    assert fact.status == "conflict"
    assert fact.state() in ("actual", "denied")


def test_a_tie_that_ended_since_is_no_contradiction(tie):
    then = tie("party_to", "KAZ EU", "1999-07-01/..", object="Partnership and Cooperation Agreement", by="article")
    now = tie(
        "party_to", "KAZ EU", "2025", object="Partnership and Cooperation Agreement", status="denied", by="review"
    )
    sources = {"article": Source(id="article", title="A", published="2009")}
    assert ("existence", "ended-since", True) in told([then, now], sources=sources)
    earlier = tie(
        "party_to", "KAZ EU", "2003", object="Partnership and Cooperation Agreement", status="denied", by="review"
    )
    assert ("existence", "denied", False) in told([then, earlier], sources=sources)
    undated = tie(
        "party_to", "KAZ EU", None, object="Partnership and Cooperation Agreement", status="denied", by="review"
    )
    assert ("existence", "denied", False) in told([then, undated], sources=sources)


def test_planned_against_actual_at_one_time_is_a_conflict_of_status(act):
    done = act("expire", "KAZ EU", EPCA, "2020-03-01", by="a")
    plan = act("expire", "KAZ EU", EPCA, "2020", status="planned", by="b")
    # It is none where the plan was published before the day, or before the other source, or by the same source; nor
    # where nobody knows when it was published: plans are told beforehand.
    assert told([done, plan]) == [("status", "planned-then-done", True)]
    early = {"b": Source(id="b", title="B", published="2019")}
    assert told([done, plan], sources=early) == [("status", "planned-then-done", True)]
    between = {"b": Source(id="b", title="B", published="2020-06"), "a": Source(id="a", title="A", published="2021")}
    assert told([done, plan], sources=between) == [("status", "planned-then-done", True)]
    late = {"b": Source(id="b", title="B", published="2022"), "a": Source(id="a", title="A", published="2021")}
    assert told([done, plan], sources=late) == [("status", "planned-and-done", False)]
    assert told([done, act("expire", "KAZ EU", EPCA, "2020", status="planned", by="a")])[0][2]


def test_a_plan_for_another_time_is_no_conflict(act):
    plan = act("expire", "KAZ EU", EPCA, "2009", status="planned", by="b")
    done = act("expire", "KAZ EU", EPCA, "2020-03-01", by="a")
    (fact,) = facts([plan, done])
    assert [(c.kind, c.reason, c.apparent) for c in fact.conflicts] == [("date", "plan-moved", True)]
    assert fact.when() == "2020-03-01"
    assert fact.when("min") == "2020-03-01"
    only_plans = [plan, act("expire", "KAZ EU", EPCA, "2012", status="planned", by="c")]
    assert told(only_plans) == [("date", "rival-dates", False)]


def test_values(figure):
    def of(*pairs):
        return told([figure("trade", "KAZ", "CHN", v, "2022", approx=a, by=f"s{n}") for n, (v, a) in enumerate(pairs)])

    assert of((24.2e9, "="), (26e9, "=")) == [("value", "rival-values", False)]
    assert of((24.2e9, "="), (24_203_945_208, "=")) == [("value", "rounding", True)]
    assert of((22.7e9, "="), (22.79e9, "=")) == [("value", "rounding", True)]
    assert of((20e9, ">"), (28e9, "=")) == [("value", "bound", True)]
    assert of((28e9, ">"), (28.1e9, "=")) == []
    assert of((28e9, ">"), (20e9, "=")) == [("value", "rival-values", False)]
    assert of((28e9, "="), (28e9, "~")) == []
    assert of((28e9, "="), (28e9, "=")) == []


def test_planned_values_do_not_rival_measured_ones(figure):
    plan = figure("trade", "KAZ", "CHN", 35e9, "2022", status="planned", by="a")
    done = figure("trade", "KAZ", "CHN", 24.2e9, "2022", by="b")
    (fact,) = facts([plan, done])
    assert not any(c.kind == "value" for c in fact.conflicts)
    assert fact.value("max") == 24.2e9
    (fact,) = facts([plan, figure("trade", "KAZ", "CHN", 50e9, "2022", status="planned", by="c")])
    assert [c.reason for c in fact.conflicts] == ["rival-values"]


def test_an_organisation_and_its_members_are_the_same_parties(act):
    five = "KAZ KGZ TJK TKM UZB"
    bloc = act("sign", "EU " + five, "Joint Roadmap for Deepening Ties", "2023-10-23")
    from tarazy.actors import registry

    members = " ".join(sorted(registry().members("EU", "2023-10-23")))
    spelled = act("sign", f"{members} {five}", "Joint Roadmap for Deepening Ties", "2023-10", by="b")
    both = act("sign", f"EU {members} {five}", "Joint Roadmap for Deepening Ties", "2023-10", by="c")
    assert ("scope", "bloc-members", True) in told([bloc, spelled, both])


def test_severity():
    assert severity("date", date_size(730)) == 0.8
    assert date_size(0) == 0.2
    assert value_size(10, 5) == 1
    assert value_size(0, 0) == 0
    assert severity("value", value_size(24.2, 24.1)) < 0.01
    assert severity("existence", 1.0, apparent=True) == 0.2


def test_contradictions_across_facts_are_listed(act, figure, judge):
    a, b = act("visit", "KAZ", "x", "2001", to="EU"), act("visit", "KAZ", "x", "2005", to="EU", by="b", status="denied")
    found = facts([a, b])
    (conflict,) = conflicts(found, judgements=[judge("contradicts", a, b)])
    assert (conflict.kind, conflict.reason, conflict.apparent) == ("status", "judged", False)
    for one, other, kind in (
        (act("visit", "KAZ", "x", "2001", to="EU"), act("visit", "KAZ", "x", "2005", to="EU"), "date"),
        (figure("trade", "KAZ", "EU", 1.0), figure("exports", "KAZ", "EU", 2.0), "value"),
        (act("visit", "KAZ", "x", "2001", to="EU"), act("visit", "KAZ", "x", "2001", to="RUS"), "scope"),
        (act("aid", "KAZ", "x", "2001", to="EU"), act("oppose", "KAZ", "x", "2001", to="EU"), "existence"),
    ):
        (conflict,) = conflicts(facts([one, other]), judgements=[judge("contradicts", one, other)])
        assert conflict.kind == kind
