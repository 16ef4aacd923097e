"""Which statements may enter the ledger, and what is said of the others."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tarazy.errors import BadDate, BadInput, BadStatement, UnknownActor, UnknownUnit
from tarazy.ledger.records import Evidence, Source, Statement
from tarazy.ledger.validate import LONGEST_TEXT, check, check_source, field_of

ACT: dict[str, Any] = {"kind": "act", "type": "sign", "source": ("KAZ",), "source_id": "s1"}
FIGURE: dict[str, Any] = ACT | {"kind": "figure", "type": "exports", "value": 5.0, "unit": "USD", "approx": "="}


@pytest.mark.parametrize(
    "fields",
    [
        ACT,
        FIGURE,
        ACT | {"type": "join", "source": (), "target": ("EU",)},
        FIGURE | {"value": (1.0, 1.0), "unit": "unknown", "approx": None},
        FIGURE | {"value": None, "approx": None},
        FIGURE | {"value": None, "approx": None, "unit": None},
        FIGURE | {"type": "trade_rank", "unit": "rank"},
        ACT | {"kind": "tie", "type": "member_of", "target": ("SCO",), "when": "2001-06-15/.."},
        ACT | {"detail": (("instrument", "treaty"), ("phase", "provisional")), "titles": (("ru", "Д"), ("kk", "Ш"))},
        ACT | {"object": "a\u00a0b\nc", "note": "x" * LONGEST_TEXT, "confidence": 0.0, "check": "memory"},
        ACT | {"evidence": (Evidence(start=3, end=3), Evidence(quote="\x0c a "), Evidence(page=0, start=0))},
    ],
)
def test_what_keeps_to_the_definition_passes(fields: dict[str, Any]) -> None:
    check(Statement(**fields))
    check(Statement(**fields))


@pytest.mark.parametrize(
    ("fields", "error", "field", "says"),
    [
        (ACT | {"kind": "deed"}, BadStatement, "kind", "Known: act, figure, tie"),
        (ACT | {"type": "exports"}, BadStatement, "type", "Write kind 'figure'"),
        (ACT | {"type": "sigh"}, BadStatement, "type", "Closest: sign"),
        (ACT | {"status": "done"}, BadStatement, "status", "planned"),
        (ACT | {"domain": "trad"}, BadStatement, "domain", "trade"),
        (ACT | {"check": "good"}, BadStatement, "check", "opened"),
        (ACT | {"source": ()}, BadStatement, "source", "an act without an actor"),
        (FIGURE | {"source": (), "target": ("EU",)}, BadStatement, "source", "whose quantity"),
        (ACT | {"kind": "tie", "type": "borders", "source": ()}, BadStatement, "source", "a tie without"),
        (ACT | {"source": ("KAZ", "Rusia")}, UnknownActor, "source", "RUS"),
        (ACT | {"target": ("kaz",)}, UnknownActor, "target", "KAZ"),
        (ACT | {"target": ("",)}, UnknownActor, "target", ""),
        (ACT | {"value": 1}, BadStatement, "value", "Only figures"),
        (ACT | {"unit": "USD"}, BadStatement, "unit", "Only figures"),
        (ACT | {"approx": "="}, BadStatement, "approx", "Only figures"),
        (FIGURE | {"unit": None}, BadStatement, "unit", "'unknown'"),
        (FIGURE | {"unit": "usd"}, UnknownUnit, "unit", "USD"),
        (FIGURE | {"approx": "≈"}, BadStatement, "approx", "~"),
        (FIGURE | {"value": None}, BadStatement, "approx", "without a value"),
        (FIGURE | {"value": float("nan")}, BadStatement, "value", "finite"),
        (FIGURE | {"value": float("-inf")}, BadStatement, "value", "finite"),
        (FIGURE | {"value": (1, float("inf"))}, BadStatement, "value", "finite"),
        (FIGURE | {"value": (float("nan"), 1)}, BadStatement, "value", "finite"),
        (FIGURE | {"value": (2, 1)}, BadStatement, "value", "2 to 1 runs backwards"),
        (ACT | {"when": "1992-13"}, BadDate, "when", "1992-13"),
        (ACT | {"when": "1992/ 1993"}, BadDate, "when", "1992/1993"),
        (ACT | {"when": "soon"}, BadDate, "when", "EDTF"),
        (ACT | {"detail": (("definitoin", "x"),)}, BadStatement, "detail", "definition"),
        (ACT | {"detail": (("phase", "a"), ("phase", "b"))}, BadStatement, "detail", "twice"),
        (ACT | {"detail": (("phase", " a"),)}, BadStatement, "phase", "blanks"),
        (ACT | {"titles": (("kz", "x"),)}, BadStatement, "titles", "Kazakh is kk"),
        (ACT | {"titles": (("RU", "x"),)}, BadStatement, "titles", "ISO 639-1"),
        (ACT | {"titles": (("ru", "x"), ("ru", "y"))}, BadStatement, "titles", "twice"),
        (ACT | {"titles": (("ru", ""),)}, BadStatement, "titles", "empty"),
        (ACT | {"source_id": ""}, BadStatement, "source_id", "empty"),
        (ACT | {"object": "\n"}, BadStatement, "object", "empty"),
        (ACT | {"object": "a "}, BadStatement, "object", "blanks"),
        (ACT | {"object": "a\x00b"}, BadStatement, "object", "U+0000"),
        (ACT | {"note": "a\rb"}, BadStatement, "note", "U+000D"),
        (ACT | {"asserted_by": "\u00a0a"}, BadStatement, "asserted_by", "blanks"),
        (ACT | {"about": "x" * (LONGEST_TEXT + 1)}, BadStatement, "about", "32,767"),
        (ACT | {"confidence": 1.1}, BadStatement, "confidence", "between 0 and 1"),
        (ACT | {"confidence": float("nan")}, BadStatement, "confidence", "between 0 and 1"),
        (ACT | {"evidence": (Evidence(),)}, BadStatement, "evidence", "no place"),
        (ACT | {"evidence": (Evidence(start=5, end=4),)}, BadStatement, "evidence", "5 to 4"),
        (ACT | {"evidence": (Evidence(start=-1),)}, BadStatement, "evidence", "-1"),
        (ACT | {"evidence": (Evidence(end=-1),)}, BadStatement, "evidence", "-1"),
        (ACT | {"evidence": (Evidence(page=-1),)}, BadStatement, "evidence", "page -1"),
        (ACT | {"evidence": (Evidence(quote="\udfff"),)}, BadStatement, "evidence", "surrogate"),
        (ACT | {"evidence": (Evidence(quote="a", prefix="\udfff"),)}, BadStatement, "evidence", "surrogate"),
        (ACT | {"evidence": (Evidence(quote="a", suffix="\udfff"),)}, BadStatement, "evidence", "surrogate"),
    ],
)
def test_what_breaks_the_definition_is_named_by_field(
    fields: dict[str, Any], error: type[BadInput], field: str, says: str
) -> None:
    statement = Statement(**fields)
    for _ in range(2):  # a refusal is not remembered as a pass
        with pytest.raises(error) as told:
            check(statement)
        assert field_of(told.value) == field
        assert says in str(told.value)


def test_fields_of_other_errors_are_not_guessed() -> None:
    assert field_of(BadInput("x", where="kaz.csv row 3")) is None
    assert field_of(BadInput("x")) is None


def test_memory_of_what_passed_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tarazy.ledger.validate._MOST_REMEMBERED", 10)
    for year in range(1900, 1950):
        check(Statement(**ACT, when=str(year)))
    from tarazy.ledger import validate

    assert len(validate._dates) <= 10


SOURCE: dict[str, Any] = {"id": "s1", "title": "One", "published": "2020-05~", "language": "ru", "url": "x", "rank": 5}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"id": ""}, "id"), ({"title": " x"}, "title"), ({"kind": ""}, "kind"), ({"publisher": "\x07"}, "publisher"),
        ({"rank": 0}, "rank"), ({"rank": 6}, "rank"), ({"published": "last year"}, "published"), ({"note": ""}, "note"),
        ({"language": "r u "}, "language"), ({"author": "\t"}, "author"), ({"url": "a "}, "url"),
    ],
)  # fmt: skip
def test_sources_are_checked_too(fields: dict[str, Any], field: str) -> None:
    check_source(Source(**SOURCE))
    with pytest.raises(BadInput) as told:
        check_source(Source(**(SOURCE | fields)))
    assert field_of(told.value) == field


def test_a_valid_statement_costs_microseconds() -> None:
    place = Evidence(quote="some words")
    some = [
        Statement(**FIGURE | {"value": n, "when": str(1990 + n % 30), "object": f"name {n}", "evidence": (place,)})
        for n in range(2000)
    ]
    best = 1.0
    for _ in range(7):
        start = time.perf_counter()
        for statement in some:
            check(statement)
        best = min(best, (time.perf_counter() - start) / len(some))
    # 1.5 microseconds on an idle machine; the bound leaves room for a busy one.
    assert best < 15e-6
