"""FollowTheMoney: statements as entities that its tools load, each carrying the whole statement for the way back.

Actors become PublicBody (states) and Organization, sources Article or Document, acts Event, memberships Membership,
other ties UnknownLink, figures Note. Their properties are what those tools show and search. What no property holds
(ranges, certainty, domain, evidence) travels in one `description` that begins with the mark of a statement or of a
source: from it, and from nothing else, the statement is read back with the same id.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from tarazy.errors import BadInput, BadRow
from tarazy.exchange.intake import Intake
from tarazy.exchange.jsonl import decode, objects
from tarazy.exchange.objects import plain, source_from, source_object, statement_from, statement_object
from tarazy.ledger.records import Source, Statement, content_id

__all__ = ["read_sources", "read_statements", "source_ids", "write"]

_STATEMENT = "tarazy:statement "
_SOURCE = "tarazy:source "
_ARTICLES = frozenset({"article", "press", "news", "paper"})
_LANGUAGES = {
    "en": "eng", "ru": "rus", "kk": "kaz", "uz": "uzb", "ky": "kir", "tg": "tgk", "tk": "tuk", "de": "deu",
    "fr": "fra", "zh": "zho", "tr": "tur", "uk": "ukr",
}  # fmt: skip
# The dates of FollowTheMoney are prefixes of an ISO day: a season keeps its year, a decade has none.
_DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?![\dX])")
_URL = re.compile(r"https?://[\w.-]+\.[a-z]{2,}(?:[/?#:][\x21-\x7e]*)?", re.ASCII | re.IGNORECASE)


def write(stream: BinaryIO, statements: Iterable[Statement], sources: Iterable[Source]) -> None:
    """Write sources, then statements, each actor before the first statement that names it; one entity per line."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    for source in sources:
        stream.write(f"{encode(_document(source))}\n".encode())
    named: set[str] = set()
    for statement in statements:
        for code in statement.actors:
            if code not in named:
                named.add(code)
                stream.write(f"{encode(_actor(code))}\n".encode())
        stream.write(f"{encode(_entity(statement))}\n".encode())


def _document(source: Source) -> dict[str, Any]:
    described = json.dumps(source_object(source), ensure_ascii=False, separators=(",", ":"))
    return _made(
        _source_entity(source.id),
        "Article" if source.kind in _ARTICLES else "Document",
        name=_name(source.title),
        title=source.title,
        fileName=source.id,
        author=source.author,
        publisher=source.publisher,
        publishedAt=_day(source.published),
        language=_LANGUAGES.get(source.language or ""),
        sourceUrl=source.url if source.url and _URL.fullmatch(source.url) else None,
        description=_SOURCE + described,
    )


def _actor(code: str) -> dict[str, Any]:
    from tarazy.actors import registry

    actor = registry().get(code)
    state = actor.kind == "state"
    return _made(
        _actor_entity(code),
        "PublicBody" if state else "Organization",
        name=actor.names.get("en", code),
        alias=sorted({*actor.names.values()} - {actor.names.get("en", code)}),
        abbreviation=None if state else code,
        country=actor.iso2.lower() if actor.iso2 and actor.dissolved is None else None,
    )


def _entity(s: Statement) -> dict[str, Any]:
    described = json.dumps(statement_object(s), ensure_ascii=False, separators=(",", ":"))
    said = _sentence(s)
    left, right = [_actor_entity(code) for code in s.source], [_actor_entity(code) for code in s.target]
    proof = _source_entity(s.source_id)
    common: dict[str, Any] = {"summary": said, "proof": proof, "description": _STATEMENT + described}
    if s.kind == "figure":
        return _made(s.id, "Note", name=_name(said), entity=left + right, **common)
    begin, _, end = (s.when or "").partition("/")
    span = {"startDate": _day(begin), "endDate": _day(end)} if end or "/" in (s.when or "") else {"date": _day(begin)}
    if s.kind == "tie":
        common |= span | {"recordId": s.id, "status": s.status}
        if s.type == "member_of" and right:
            role = s.facet("role") or "member"
            return _made(s.id, "Membership", member=left, organization=right, role=role, **common)
        if right or len(left) > 1:
            ends = (left, right) if right else (left[:1], left[1:])
            return _made(s.id, "UnknownLink", subject=ends[0], object=ends[1], role=s.type, **common)
        del common["status"]
    else:
        common |= span | {"recordId": s.id}
    return _made(s.id, "Event", name=_name(s.object or said), organizer=left, involved=right or left, **common)


def _made(key: str, schema: str, **given: Any) -> dict[str, Any]:
    properties = {
        name: got if isinstance(got, list) else [got] for name, got in given.items() if got is not None and got != []
    }
    return {"id": key, "schema": schema, "properties": properties}


def _name(text: str) -> str:
    # Longer names are refused there; the whole text stands in the description.
    return text if len(text) <= 300 else text[:299] + "…"


def _actor_entity(code: str) -> str:
    return f"actor-{code}"


def _source_entity(source_id: str) -> str:
    # Ids of entities take no underscores, blanks or other scripts; ids of sources may.
    return f"source-{content_id(source_id)}"


def _day(edtf: str | None) -> str | None:
    found = _DAY.match(edtf) if edtf else None
    return found[0] if found else None


def _sentence(s: Statement) -> str:
    """One line that names kind, actors, thing, time and number, for lists in which nothing else is shown."""
    parts = [s.type.replace("_", " "), ", ".join(s.source)]
    if s.target:
        parts.append(f"→ {', '.join(s.target)}")
    if s.bounds is not None:
        low, high = s.bounds
        number = f"{plain(low)}" if low == high else f"{plain(low)}..{plain(high)}"
        parts.append(f": {'' if s.approx in (None, '=') else s.approx}{number} {s.unit}")
    if s.object:
        parts.append(f": {s.object}")
    if s.when:
        parts.append(f"({s.when})")
    if s.status != "actual":
        parts.append(f"[{s.status}]")
    return " ".join(part for part in parts if part).replace(" :", ":")


def read_sources(path: Path, intake: Intake) -> None:
    """Take in the documents that were written as sources, wherever in the file they stand."""
    for row, text, given in objects(path, intake.table):
        if _SOURCE not in text:
            continue
        carried = None
        with suppress(BadInput):  # a line that is no entity is refused when the statements are read
            carried = _carried(given(), _SOURCE)
        if carried is None:
            continue
        try:
            source = source_from(decode(carried))
        except BadInput as bad:
            intake.sources_read += 1
            intake.refuse(bad, row=row, text=text, source=True)
        else:
            intake.declare(source, row=row, text=text)


def source_ids(path: Path, intake: Intake) -> Iterator[str]:
    """Name the source of every statement."""
    for _, _, given in objects(path, intake.table):
        with suppress(BadInput):
            carried = _carried(given(), _STATEMENT)
            if carried is not None:
                yield str(decode(carried).get("source_id") or "")


def read_statements(path: Path, intake: Intake) -> Iterator[Statement]:
    """Read statements one by one; entities that only describe an actor or a source are passed over, others refused."""
    for row, text, given in objects(path, intake.table):
        try:
            entity = given()
            carried = _carried(entity, _STATEMENT)
            if carried is None and _describes(entity):
                continue
            intake.read += 1
        except BadInput as bad:
            intake.read += 1
            intake.refuse(bad, row=row, text=text)
            continue
        try:
            if carried is None:
                raise BadRow(
                    f"the entity '{entity['id']}' ({entity['schema']}) carries no statement of Tarazy",
                    next_step="Only entities that Tarazy wrote can be read; write others as CSV or JSON lines.",
                )
            statement = statement_from(decode(carried))
            intake.keep(statement)
        except BadInput as bad:
            intake.refuse(bad, row=row, text=text)
        else:
            yield statement


def _carried(entity: dict[str, Any], mark: str) -> str | None:
    properties = entity.get("properties")
    if (
        not isinstance(entity.get("id"), str)
        or not isinstance(entity.get("schema"), str)
        or type(properties) is not dict
    ):
        step = "Each line must hold id, schema and properties. Is it plain JSON lines? Then name the format jsonl."
        raise BadRow("the line is no FollowTheMoney entity", next_step=step)
    texts = properties.get("description", [])
    for text in texts if isinstance(texts, list) else [texts]:
        if isinstance(text, str) and text.startswith(mark):
            return text.removeprefix(mark)
    return None


def _describes(entity: dict[str, Any]) -> bool:
    """Whether an entity only describes an actor or a source that statements speak of."""
    if entity["schema"] in ("PublicBody", "Organization"):
        return str(entity["id"]).startswith("actor-")
    return _carried(entity, _SOURCE) is not None
