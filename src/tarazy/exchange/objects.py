"""Statements and sources as JSON objects: the keys of the definition, then ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from tarazy.errors import BadStatement, closest
from tarazy.ledger.records import Evidence, Source, Statement, Value
from tarazy.ledger.validate import check, check_source

__all__ = ["STATEMENT_KEYS", "source_from", "source_object", "statement_from", "statement_object"]

_TEXTS = (
    "kind", "type", "object", "unit", "approx", "when", "status", "domain", "asserted_by", "source_id", "about",
    "check", "note", "origin",
)  # fmt: skip
# `hard` is a mark for scoring readers; it says nothing about the world and is not kept.
STATEMENT_KEYS = frozenset(
    (*_TEXTS, "doc", "source", "target", "value", "quote", "hard", "id", "detail", "titles", "evidence", "confidence")
)
_AS_TEXT = 'Put it between quotation marks: "2020".'
_AS_PLACES = 'Write [{"quote": "...", "page": 4}].'
_PLACES = tuple(field.name for field in fields(Evidence))
_SOURCE_TEXTS = tuple(field.name for field in fields(Source) if field.name != "rank")


def plain(number: float) -> int | float:
    """A number as people write it: 5007142523, not 5007142523.0; nothing is rounded, and -0.0 stays itself."""
    whole = int(number)
    return whole if whole == number and abs(number) < 1e15 and (whole or str(number) == "0.0") else number


def statement_object(s: Statement) -> dict[str, Any]:
    """Write a statement as a JSON object; `doc` is its source id, `quote` the first quote of its evidence."""
    value: Any = s.value
    if value is not None:
        value = [plain(value[0]), plain(value[1])] if isinstance(value, tuple) else plain(value)
    evidence = [evidence_object(place) for place in s.evidence]
    return {
        "doc": s.source_id, "kind": s.kind, "type": s.type, "source": s.source, "target": s.target, "object": s.object,
        "value": value, "unit": s.unit, "approx": s.approx, "when": s.when, "status": s.status, "domain": s.domain,
        "asserted_by": s.asserted_by, "quote": s.evidence[0].quote if s.evidence else None,
        "id": s.id, "source_id": s.source_id, "about": s.about, "detail": dict(s.detail), "check": s.check,
        "titles": dict(s.titles), "note": s.note, "evidence": evidence, "origin": s.origin, "confidence": s.confidence,
    }  # fmt: skip


def statement_from(given: Mapping[str, Any]) -> Statement:
    """Read a statement from a JSON object with all keys or only those of the definition, and check it.

    `doc` stands for `source_id` where that is missing, `quote` for the evidence. A missing key or null means "not
    stated"; `status` is then `actual` and `domain` is `other`.

    Raises BadStatement, BadDate, UnknownActor or UnknownUnit with `where` naming the key.
    """
    if not STATEMENT_KEYS.issuperset(given):
        raise _unknown(given, STATEMENT_KEYS)
    for key in _TEXTS:
        text = given.get(key)
        if text is not None and text.__class__ is not str:
            raise _bad(f"{key} is {_said(text)}, not a text", key, _AS_TEXT)
    for key in ("kind", "type"):
        if given.get(key) is None:
            raise _bad(f"the key '{key}' is missing", key, "Add it.")
    source_id = given.get("source_id") or given.get("doc")
    if not isinstance(source_id, str):
        raise _bad("neither 'source_id' nor 'doc' names the source", "source_id", "Add one of them.")
    try:
        statement = Statement(
            kind=given["kind"],
            type=given["type"],
            source=_codes(given, "source"),
            target=_codes(given, "target"),
            object=given.get("object"),
            value=_value(given.get("value")),
            unit=given.get("unit"),
            approx=given.get("approx"),
            when=given.get("when"),
            status=given.get("status") or "actual",
            domain=given.get("domain") or "other",
            asserted_by=given.get("asserted_by"),
            source_id=source_id,
            about=given.get("about"),
            detail=_pairs(given, "detail"),
            check=given.get("check"),
            note=given.get("note"),
            titles=_pairs(given, "titles"),
            evidence=_evidence(given.get("evidence"), given.get("quote")),
            origin=given.get("origin") or "import",
            confidence=_confidence(given.get("confidence")),
        )
    except UnicodeEncodeError as half:
        what = f"half a character (U+{ord(half.object[half.start]):04X}) in one of the texts"
        raise BadStatement(what, next_step="Write the character whole, or take it away.") from None
    check(statement)
    check_id(given.get("id"), statement)
    return statement


def check_id(given: object, statement: Statement) -> None:
    """Refuse a row whose id belongs to other content: one id must never stand for two statements."""
    if given and given != statement.id:
        raise BadStatement(
            f"the id '{given}' belongs to other content (this row's id would be {statement.id})",
            where="field id",
            next_step="The row was changed after it was written. Clear its id to take it in as a new statement.",
        )


def source_object(source: Source) -> dict[str, Any]:
    """Write a source as a JSON object, without what is not known."""
    return {name: got for name in (*_SOURCE_TEXTS, "rank") if (got := getattr(source, name)) is not None}


def source_from(given: Mapping[str, Any]) -> Source:
    """Read a source from a JSON object and check it; raises BadStatement or BadDate with `where` naming the key."""
    known = {*_SOURCE_TEXTS, "rank"}
    if not known.issuperset(given):
        raise _unknown(given, known)
    for key in _SOURCE_TEXTS:
        if given.get(key) is not None and not isinstance(given[key], str):
            raise _bad(f"{key} is {_said(given[key])}, not a text", key, _AS_TEXT)
    for key in ("id", "title"):
        if given.get(key) is None:
            raise _bad(f"the key '{key}' is missing", key, "Add it.")
    rank = given.get("rank")
    if rank is not None and rank.__class__ is not int:
        raise _bad(f"rank is {_said(rank)}, not a whole number", "rank", "Write 1, 2, 3, 4 or 5.")
    source = Source(**{key: got for key, got in given.items() if got is not None})
    check_source(source)
    return source


def _bad(what: str, key: str, next_step: str | None = None) -> BadStatement:
    return BadStatement(what, where=f"field {key}", next_step=next_step)


def _said(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _unknown(given: Mapping[str, Any], known: frozenset[str] | set[str]) -> BadStatement:
    key = next(key for key in given if key not in known)
    near = closest(key, known)
    hint = f"Closest: {', '.join(near)}." if near else f"Known: {', '.join(sorted(known))}."
    return _bad(f"there is no key '{key}'", key, hint)


def _codes(given: Mapping[str, Any], key: str) -> tuple[str, ...]:
    codes = given.get(key)
    if codes is None:
        if key == "source":
            raise _bad("the key 'source' is missing", key, 'Write ["KAZ", "RUS"].')
        return ()
    if codes.__class__ is not list or not all(code.__class__ is str for code in codes):
        raise _bad(f"{key} is {_said(codes)}, not a list of codes", key, 'Write ["KAZ", "RUS"].')
    return tuple(codes)


def _value(value: Any) -> Value | None:
    if value is None:
        return None
    if isinstance(value, list):
        if len(value) == 2 and all(_is_number(bound) for bound in value):
            return _float(value[0]), _float(value[1])
    elif _is_number(value):
        return _float(value)
    raise _bad(f"value is {_said(value)}", "value", "Write a number, or [low, high] for a range.")


def _is_number(value: object) -> bool:
    return value.__class__ is float or value.__class__ is int


def _float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        raise _bad("the value has more than 308 digits", "value", "Is the unit right?") from None


def _pairs(given: Mapping[str, Any], key: str) -> tuple[tuple[str, str], ...]:
    pairs = given.get(key)
    if not pairs:
        return ()
    if pairs.__class__ is not dict or not all(text.__class__ is str for text in pairs.values()):
        raise _bad(f"{key} is {_said(pairs)}, not an object of texts", key, 'Write {"key": "text"}.')
    return tuple(pairs.items())


def _confidence(value: Any) -> float | None:
    if value is not None and not _is_number(value):
        raise _bad(f"confidence is {_said(value)}, not a number", "confidence", "Write one from 0 to 1.")
    return None if value is None else float(value)


def _evidence(places: Any, quote: Any) -> tuple[Evidence, ...]:
    if quote is not None and quote.__class__ is not str:
        raise _bad(f"quote is {_said(quote)}, not a text", "quote", _AS_TEXT)
    if places is None or places == []:
        return (Evidence(quote=quote),) if quote else ()
    if not isinstance(places, list):
        raise _bad(f"evidence is {_said(places)}, not a list of objects", "evidence", _AS_PLACES)
    evidence = tuple(evidence_from(place) for place in places)
    if quote and quote != evidence[0].quote:
        raise _bad("quote and the first quote of evidence differ", "quote", "Correct both, or leave one out.")
    return evidence


def evidence_object(place: Evidence) -> dict[str, Any]:
    """Write a place as a JSON object, without what is not known."""
    return {name: got for name in _PLACES if (got := getattr(place, name)) is not None}


def evidence_from(place: Any) -> Evidence:
    """Read one place from a JSON object; raises BadStatement where a key is unknown or of the wrong kind."""
    if not isinstance(place, dict):
        raise _bad(f"evidence holds {_said(place)}, not an object", "evidence", _AS_PLACES)
    for key, got in place.items():
        if key not in _PLACES:
            near = closest(key, _PLACES)
            raise _bad(f"evidence has no key '{key}'", "evidence", f"Closest: {', '.join(near)}." if near else None)
        whole = key in ("page", "start", "end")
        if got is not None and got.__class__ is not (int if whole else str):
            step = "Write a whole number." if whole else "Write a text."
            raise _bad(f"{key} of evidence is {_said(got)}", "evidence", step)
    return Evidence(**place)
