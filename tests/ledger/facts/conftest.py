"""Statements said in one line, as the tests of facts need them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tarazy.ledger.facts import Conflict, Fact
from tarazy.ledger.records import Judgement, Statement

EPCA = "Enhanced Partnership and Cooperation Agreement"
Say = Callable[..., Statement]


def _actors(given: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(given.split()) if isinstance(given, str) else given


@pytest.fixture(scope="session")
def act() -> Say:
    """act("sign", "KAZ EU", EPCA, "2015-12-21", by="a")."""

    def say(type_: str, source: str, object_: str | None = None, when: str | None = None, *, by: str = "a",
            to: str = "", **more: Any) -> Statement:  # fmt: skip
        return Statement(kind="act", type=type_, source=_actors(source), target=_actors(to), object=object_,
                         when=when, source_id=by, **more)  # fmt: skip

    return say


@pytest.fixture(scope="session")
def tie() -> Say:
    """tie("member_of", "KAZ", "2015-01-01/..", to="EAEU")."""

    def say(type_: str, source: str, when: str | None = None, *, to: str = "", by: str = "a", **more: Any) -> Statement:
        return Statement(kind="tie", type=type_, source=_actors(source), target=_actors(to), when=when,
                         source_id=by, **more)  # fmt: skip

    return say


@pytest.fixture(scope="session")
def figure() -> Say:
    """figure("trade", "KAZ", "EU", 22.7e9, "2006", by="a", definition="national statistics")."""

    def say(type_: str, source: str, target: str, value: Any, when: str | None = None, *, unit: str = "USD",
            approx: str = "=", by: str = "a", definition: str | None = None, **more: Any) -> Statement:  # fmt: skip
        detail = more.pop("detail", ()) + ((("definition", definition),) if definition else ())
        return Statement(kind="figure", type=type_, source=_actors(source), target=_actors(target), value=value,
                         unit=unit, approx=approx, when=when, source_id=by, detail=detail, **more)  # fmt: skip

    return say


@pytest.fixture(scope="session")
def judge() -> Callable[..., Judgement]:
    """judge("not_same_fact", a, b, by="Aliya")."""

    def say(verdict: str, *subjects: Statement | Judgement, by: str = "Aliya", at: str = "2025-01-01") -> Judgement:
        return Judgement(verdict=verdict, subjects=tuple(s.id for s in subjects), by=by, at=at)

    return say


@pytest.fixture(scope="session")
def holding() -> Callable[[list[Fact], Statement], Fact]:
    """The one fact that holds a statement."""

    def find(among: list[Fact], statement: Statement) -> Fact:
        (found,) = [fact for fact in among if statement.id in fact.statement_ids]
        return found

    return find


@pytest.fixture(scope="session")
def about() -> Callable[..., list[Conflict]]:
    """The conflicts in which all of these statements are involved."""

    def find(among: list[Conflict], *statements: Statement) -> list[Conflict]:
        ids = {s.id for s in statements}
        return [c for c in among if ids <= set(c.statements)]

    return find
