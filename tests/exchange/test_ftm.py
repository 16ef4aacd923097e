"""FollowTheMoney: entities that the followthemoney package accepts, and that come back as they went."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tarazy.actors import registry
from tarazy.errors import BadInput
from tarazy.exchange import read, write
from tarazy.ledger.records import Source, Statement

SOURCE = Source(
    id="000_ж.txt", title="T" * 900, url="https://example.org/x", published="2009-33", language="kk", kind="press"
)  # fmt: skip


WANTS = "followthemoney is not installed (make test tries to; it wants libicu-dev, pkg-config and g++)"
model = pytest.importorskip("followthemoney", reason=WANTS).model


def entities(folder: Path, *statements: Statement, source: Source = SOURCE) -> dict[str, dict[str, Any]]:
    path = folder / "kaz.ftm.json"
    write(path, statements, [source])
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    ids = {entity["id"] for entity in found}
    assert len(ids) == len(found)
    for entity in found:
        proxy = model.get_proxy(entity)
        proxy.schema.validate(entity)
        # cleaning, as every tool of that family does it, takes nothing away
        cleaned = model.get_proxy(entity, cleaned=False)
        for name, values in entity["properties"].items():
            assert sorted(cleaned.get(name)) == sorted(values), name
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert value in ids
                target = model.get_proxy(next(e for e in found if e["id"] == value))
                assert prop.range is not None
                assert target.schema.is_a(prop.range)
        assert all(proxy.has(name) for name in proxy.schema.required)
    assert list(read(path).statements) == list(statements)
    return {entity["id"]: entity for entity in found}


def test_each_kind_has_its_schema(tmp_path: Path) -> None:
    member = Statement(
        kind="tie", type="member_of", source=("KAZ",), target=("SCO",), when="2001-06-15/..", source_id=SOURCE.id,
        detail=(("role", "observer"),),
    )  # fmt: skip
    border = Statement(kind="tie", type="borders", source=("KAZ", "RUS"), source_id=SOURCE.id)
    bound = Statement(kind="tie", type="party_to", source=("KAZ",), object="Energy Charter", source_id=SOURCE.id)
    visit = Statement(
        kind="act", type="visit", source=("KAZ",), target=("CHN",), object="talks", when="1998-10", source_id=SOURCE.id
    )
    figure = Statement(
        kind="figure", type="exports", source=("KAZ",), target=("EU",), value=(1.5, 2e9), unit="USD", approx="~",
        when="2009-01/2009-03", source_id=SOURCE.id,
    )  # fmt: skip
    alone = Statement(kind="act", type="adopt", source=("KAZ",), object="N" * 2000, when="199X", source_id=SOURCE.id)
    made = entities(tmp_path, member, border, bound, visit, figure, alone)
    schemas = {key: entity["schema"] for key, entity in made.items()}
    assert schemas["actor-KAZ"] == "PublicBody"
    assert schemas["actor-SCO"] == schemas["actor-EU"] == "Organization"
    assert made["actor-KAZ"]["properties"]["country"] == ["kz"]
    assert "Казахстан" in made["actor-KAZ"]["properties"]["alias"]
    assert [schemas[s.id] for s in (member, border, bound, visit, figure, alone)] == [
        "Membership", "UnknownLink", "Event", "Event", "Note", "Event",
    ]  # fmt: skip
    properties = made[member.id]["properties"]
    assert (properties["member"], properties["organization"]) == (["actor-KAZ"], ["actor-SCO"])
    assert (properties["role"], properties["startDate"], "endDate" in properties) == (
        ["observer"],
        ["2001-06-15"],
        False,
    )
    assert made[visit.id]["properties"]["date"] == ["1998-10"]
    assert made[visit.id]["properties"]["involved"] == ["actor-CHN"]
    assert made[figure.id]["properties"]["summary"] == ["exports KAZ → EU: ~1.5..2000000000 USD (2009-01/2009-03)"]
    assert "date" not in made[alone.id]["properties"]
    (document,) = [entity for entity in made.values() if entity["schema"] == "Article"]
    assert document["properties"]["publishedAt"] == ["2009"]
    assert document["properties"]["language"] == ["kaz"]


def test_every_actor_of_the_registry_is_valid(tmp_path: Path) -> None:
    codes = tuple(actor.code for actor in registry())
    made = entities(tmp_path, Statement(kind="act", type="meet", source=codes, source_id=SOURCE.id))
    assert len(made) == len(codes) + 2


@pytest.mark.parametrize(
    "url", ["not a link", "http://", "https://пример.қаз/а б", "www.example.org", "https://a.org/%zz"]
)
def test_odd_links_of_sources_do_no_harm(tmp_path: Path, url: str) -> None:
    source = Source(id=SOURCE.id, title="One", url=url, language="tlh")
    entities(tmp_path, Statement(kind="act", type="meet", source=("KAZ",), source_id=SOURCE.id), source=source)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({"id": "p", "schema": "Person", "properties": {"name": ["A"]}}, "carries no statement"),
        ({"id": "o", "schema": "Organization", "properties": {"name": ["A"]}}, "carries no statement"),
        ({"kind": "act"}, "no FollowTheMoney entity"),
        ({"id": "p", "schema": "Note", "properties": {"description": ["tarazy:statement {"]}}, "JSON syntax"),
        ({"id": "p", "schema": "Note", "properties": {"description": ['tarazy:statement {"kind":"act"}']}}, "missing"),
    ],
)
def test_entities_of_others_are_refused_by_name(tmp_path: Path, line: dict[str, object], says: str) -> None:
    path = tmp_path / "kaz.ftm.json"
    write(path, [Statement(kind="act", type="meet", source=("KAZ",), source_id=SOURCE.id)], [SOURCE])
    with path.open("a") as file:
        file.write(json.dumps(line) + "\n")
    with pytest.raises(BadInput, match=says) as told:
        list(read(path).statements)
    assert "kaz.ftm.json row 4" in str(told.value)
    reading = read(path, keep_going=True)
    assert len(list(reading.statements)) == 1
    assert (reading.read, reading.kept, len(reading.rejected)) == (2, 1, 1)


def test_a_file_without_its_documents_names_its_sources(tmp_path: Path) -> None:
    path = tmp_path / "kaz.ftm.json"
    write(path, [Statement(kind="act", type="meet", source=("KAZ",), source_id=SOURCE.id)], [])
    assert read(path).undeclared == (SOURCE.id,)
    path.write_text(
        json.dumps({"id": "d", "schema": "Document", "properties": {"description": ["tarazy:source {}"]}}) + "\n"
    )
    with pytest.raises(BadInput, match="'id' is missing"):
        read(path)
