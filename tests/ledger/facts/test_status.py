from __future__ import annotations

from tarazy.ledger.facts import facts
from tarazy.ledger.facts.status import STATUSES, independent

EPCA = "Enhanced Partnership and Cooperation Agreement"


def one(statements, **more):
    (fact,) = facts(statements, **more)
    return fact


def test_two_statements_of_one_source_are_one_voice(act):
    said = [act("sign", "KAZ EU", EPCA, when, by="a") for when in ("2015-12-21", "2015-12")]
    assert one(said).status == "unique"
    assert one([*said, act("sign", "KAZ EU", EPCA, "2015", by="b")]).status == "confirmed"


def test_a_majority_is_more_than_half_of_the_sources(act):
    right = [act("sign", "KAZ EU", EPCA, "2015-12-21", by=by) for by in "abc"]
    wrong = [act("sign", "KAZ EU", EPCA, "2016-01-05", by=by) for by in "de"]
    assert one([*right, *wrong]).status == "majority"
    assert one([*right[:2], *wrong]).status == "conflict"
    assert one([right[0], wrong[0]]).status == "conflict"
    # Ten statements of one source are still one voice.
    loud = [act("sign", "KAZ EU", EPCA, "2016-01-05", by="d", asserted_by=str(n)) for n in range(10)]
    assert one([*right, *loud]).status == "majority"


def test_a_less_exact_source_supports_every_side_that_it_agrees_with(act):
    said = [act("sign", "KAZ EU", EPCA, when, by=when) for when in ("2015-12-21", "2015-11-03", "2015")]
    fact = one(said)
    assert fact.status == "conflict"
    assert fact.conflicts[0].explanation.params["n"] == 2


def test_general_knowledge_does_not_confirm(act):
    firm = act("sign", "KAZ EU", EPCA, "2015-12-21", by="a")
    weak = act("sign", "KAZ EU", EPCA, "2015", by="memory", check="memory")
    fact = one([firm, weak])
    assert (fact.status, fact.weak) == ("unique", False)
    other = act("sign", "KAZ EU", EPCA, "2015", by="notes", check="unconfirmed")
    fact = one([weak, other])
    assert (fact.status, fact.weak) == ("confirmed", True)
    assert independent([firm, weak]) == {"a"}


def test_a_rival_that_is_only_general_knowledge_weighs_less(act):
    firm = act("sign", "KAZ EU", EPCA, "2015-12-21", by="a")
    weak = one([firm, act("sign", "KAZ EU", EPCA, "2016", by="m", check="memory")]).conflicts[0].severity
    strong = one([firm, act("sign", "KAZ EU", EPCA, "2016", by="m")]).conflicts[0].severity
    assert weak == strong / 2


def test_the_four_states():
    assert STATUSES == ("unique", "confirmed", "majority", "conflict")
