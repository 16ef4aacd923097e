"""A statement's id: what is said and who says it, nothing else, the same on every machine."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tarazy.ledger import Evidence, Judgement, Statement

TREATY = Statement(
    kind="act", type="sign", source=("KAZ", "RUS"), object="Treaty", when="1992-05-25", domain="politics",
    source_id="paper", detail=(("instrument", "treaty"),),
)  # fmt: skip
# What changes where a statement was found, how it came in, or how sure a reader was.
BESIDE = {"evidence", "origin", "confidence", "check", "note", "titles", "id"}


def test_the_id_is_the_same_on_every_machine() -> None:
    assert TREATY.id == "baec60b71a0dd5da8111cc017c0f1e4c"


def other(value: Any) -> st.SearchStrategy[Any]:
    if isinstance(value, tuple):
        return st.sampled_from([(), ("CHN",), ("CHN", "KAZ")])
    return st.sampled_from(["one", "two", "three"])


@given(st.data())
def test_another_content_is_another_id(data: st.DataObject) -> None:
    names = [f.name for f in fields(Statement) if f.name not in BESIDE | {"value", "detail"}]
    name = data.draw(st.sampled_from(names))
    value = data.draw(other(getattr(TREATY, name)))
    changed = replace(TREATY, **{name: value, "id": ""})
    assert (changed.id == TREATY.id) == (getattr(changed, name) == getattr(TREATY, name))


@given(
    st.permutations(["KAZ", "RUS", "CHN"]),
    st.lists(st.builds(Evidence, quote=st.text(min_size=1), page=st.integers(1, 9)), max_size=2),
    st.sampled_from(["base/KAZ", "reader/2", "me"]),
    st.none() | st.floats(0, 1),
)
def test_order_of_actors_and_circumstances_do_not_count(
    actors: list[str], evidence: list[Evidence], origin: str, confidence: float | None
) -> None:
    first = replace(TREATY, source=("CHN", "KAZ", "RUS"), id="")
    again = replace(
        first,
        source=tuple(actors),
        evidence=tuple(evidence),
        origin=origin,
        confidence=confidence,
        check="memory",
        id="",
    )
    assert again.id == first.id
    assert again.source == first.source


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_values_tell_statements_apart(one: float, two: float) -> None:
    def figure(value: float) -> Statement:
        return Statement(kind="figure", type="trade", source=("KAZ",), value=value, unit="USD", source_id="paper")

    assert (figure(one).id == figure(two).id) == (one == two)


def test_a_whole_number_and_its_decimal_form_are_one_value() -> None:
    whole = replace(TREATY, value=5, id="")
    assert whole.id == replace(TREATY, value=5.0, id="").id
    assert replace(TREATY, value=-0.0, id="").id == replace(TREATY, value=0.0, id="").id


@given(st.sampled_from(["same_fact", "not_same_fact", "contradicts"]), st.permutations(["a" * 32, "b" * 32]))
def test_a_judgement_about_two_knows_no_order(verdict: str, subjects: list[str]) -> None:
    one = Judgement(verdict=verdict, subjects=tuple(subjects), by="Aigerim", at="2026-01-01")
    assert one == Judgement(verdict=verdict, subjects=("a" * 32, "b" * 32), by="Aigerim", at="2026-01-01")
