"""JSON lines: with all keys, with only those of the definition, and broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tarazy.errors import BadInput, BadRow
from tarazy.exchange import read, write
from tarazy.ledger.records import Evidence, Source, Statement

GOLD = {
    "doc": "000_a.txt", "kind": "figure", "type": "trade", "source": ["KAZ", "EU"], "target": [], "object": None,
    "value": [16.53, 22], "unit": "USD", "approx": "~", "when": "2008", "status": "actual", "domain": "trade",
    "asserted_by": None, "quote": "some words", "hard": False,
}  # fmt: skip


def made(folder: Path, *lines: object) -> Path:
    path = folder / "kaz.jsonl"
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return path


def test_only_the_keys_of_the_definition(tmp_path: Path) -> None:
    reading = read(made(tmp_path, GOLD, "", GOLD | {"doc": "b", "type": "count", "value": 3}))
    first, second = reading.statements
    assert first == Statement(
        kind="figure", type="trade", source=("EU", "KAZ"), value=(16.53, 22), unit="USD", approx="~", when="2008",
        domain="trade", source_id="000_a.txt", evidence=(Evidence(quote="some words"),),
    )  # fmt: skip
    assert second.value == 3
    assert [source.id for source in reading.sources] == list(reading.undeclared) == ["000_a.txt", "b"]


def test_the_keys_that_are_written(tmp_path: Path) -> None:
    path = tmp_path / "kaz.jsonl"
    statement = Statement(
        kind="figure", type="exports", source=("KAZ",), value=5007142523, unit="USD", source_id="s1",
        detail=(("definition", "goods"),), titles=(("ru", "Экспорт"),), evidence=(Evidence(quote="q", page=1),),
    )  # fmt: skip
    write(path, [statement], [Source(id="s1", title="One")])
    source, line = map(json.loads, path.read_text().splitlines())
    assert source == {"kind": "source", "source": {"id": "s1", "title": "One", "kind": "page", "rank": 3}}
    assert list(line) == [*list(GOLD)[:-1], "id", "source_id", "about", "detail", "check", "titles", "note", "evidence",
                          "origin", "confidence"]  # fmt: skip
    assert line["value"] == 5007142523
    assert '"value": 5007142523,' in path.read_text()
    assert line["doc"] == "s1"


@pytest.mark.parametrize(
    ("line", "column", "says"),
    [
        ('{"kind": "act",}', None, "JSON syntax error at character 16"),
        ('{"kind": "act"', None, "JSON syntax error"),
        ("[1]", None, "no object"),
        ('{"kind": "act", "kind": "tie"}', None, "'kind' stands twice"),
        ('{"value": NaN}', None, "NaN"),
        ("[" * 100_000, None, "too deeply"),
        (GOLD | {"domian": "trade"}, "domian", "Closest: domain"),
        ({k: v for k, v in GOLD.items() if k != "type"}, "type", "missing"),
        ({k: v for k, v in GOLD.items() if k != "source"}, "source", "missing"),
        ({k: v for k, v in GOLD.items() if k != "doc"}, "source_id", "'doc'"),
        (GOLD | {"source": "KAZ"}, "source", '["KAZ", "RUS"]'),
        (GOLD | {"source": [1]}, "source", "list of codes"),
        (GOLD | {"value": "5"}, "value", "[low, high]"),
        (GOLD | {"value": True}, "value", "[low, high]"),
        (GOLD | {"value": [1, 2, 3]}, "value", "[low, high]"),
        (GOLD | {"value": 10**400}, "value", "308 digits"),
        (GOLD | {"when": 2008}, "when", "not a text"),
        (GOLD | {"object": ""}, "object", "empty"),
        (GOLD | {"object": " padded"}, "object", "blanks"),
        (GOLD | {"object": "\ud800"}, None, "U+D800"),
        (GOLD | {"quote": 5}, "quote", "not a text"),
        (GOLD | {"quote": "\ud800"}, "evidence", "half a character"),
        (GOLD | {"evidence": [{"quote": "other words"}]}, "quote", "differ"),
        (GOLD | {"evidence": {}}, "evidence", "list"),
        (GOLD | {"evidence": ["x"]}, "evidence", "object"),
        (GOLD | {"evidence": [{"pages": 3}]}, "evidence", "Closest: page"),
        (GOLD | {"evidence": [{"page": "3"}]}, "evidence", "whole number"),
        (GOLD | {"detail": {"definitoin": "x"}}, "detail", "Closest: definition"),
        (GOLD | {"detail": {"definition": 5}}, "detail", "object of texts"),
        (GOLD | {"titles": {"kz": "x"}}, "titles", "Kazakh is kk"),
        (GOLD | {"confidence": 2}, "confidence", "between 0 and 1"),
        (GOLD | {"confidence": "high"}, "confidence", "not a number"),
        (GOLD | {"id": "abc"}, "id", "other content"),
        ({"id": "x", "schema": "Person", "properties": {}}, None, "FollowTheMoney"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: object, column: str | None, says: str) -> None:
    path = made(tmp_path, GOLD, line, GOLD)
    with pytest.raises(BadInput) as told:
        list(read(path).statements)
    assert says in str(told.value)
    assert ("kaz.jsonl row 2, column " + column if column else "kaz.jsonl row 2") in str(told.value)
    reading = read(path, keep_going=True)
    assert len(list(reading.statements)) == 2
    assert (reading.read, reading.kept, [bad.row for bad in reading.rejected]) == (3, 2, [2])


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ({"id": "s1"}, "'title' is missing"),
        ({"id": "s1", "title": 5}, "not a text"),
        ({"id": "s1", "title": "One", "rank": "1"}, "whole number"),
        ({"id": "s1", "title": "One", "link": "x"}, "no key 'link'"),
        ("s1", "one object"),
    ],
)
def test_a_bad_source_is_named(tmp_path: Path, source: object, says: str) -> None:
    path = made(tmp_path, {"kind": "source", "source": source}, GOLD)
    with pytest.raises(BadInput, match="row 1") as told:
        read(path)
    assert says in str(told.value)
    reading = read(path, keep_going=True)
    assert list(reading.statements) == []
    assert len(reading.rejected_sources) == 1
    assert (reading.read, len(reading.rejected)) == (1, 1)


def test_sources_may_stand_after_the_statements(tmp_path: Path) -> None:
    path = made(tmp_path, GOLD, {"kind": "source", "source": {"id": "000_a.txt", "title": "One"}})
    reading = read(path)
    assert [source.title for source in reading.sources] == ["One"]
    assert len(list(reading.statements)) == 1


def test_a_wrong_byte(tmp_path: Path) -> None:
    path = tmp_path / "kaz.jsonl"
    path.write_bytes(json.dumps(GOLD).encode() + b"\n" + b'{"object": "\xff"}\n')
    with pytest.raises(BadRow, match=r"0xFF at offset \d+ \(line 2\)"):
        list(read(path).statements)


def test_the_gold_sets_are_read_whole() -> None:
    folder = Path(__file__).parents[2] / "../shared/gold"
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        pytest.skip(f"no gold sets in {folder}")
    for path in files:
        reading = read(path)
        statements = list(reading.statements)
        assert reading.read == len(statements) == len(path.read_text(encoding="utf-8").splitlines())
