"""How a statement lies in the ledger's tables, and how it comes out again."""

from __future__ import annotations

import json
import sqlite3
from itertools import combinations
from typing import Any

from tarazy.ledger.folding import fold
from tarazy.ledger.records import Evidence, Statement
from tarazy.when import span

__all__ = [
    "COLUMNS",
    "INSERT_SEARCH",
    "Row",
    "evidence_of",
    "evidence_rows",
    "folded_text",
    "involved_rows",
    "statement_from",
    "statement_row",
]

Row = tuple[Any, ...]
INSERT_SEARCH = "INSERT INTO search (rowid, folded) VALUES (?,?)"

COLUMNS = (
    "id", "kind", "type", "source", "target", "object", "low", "high", "unit", "approx", "when_said", "status",
    "domain", "asserted_by", "source_id", "about", "detail", "checked", "note", "titles", "origin", "confidence",
)  # fmt: skip


def statement_row(n: int, batch: int, statement: Statement, origin: str) -> Row:
    """The row of table `statement`, in the order of `INSERT`."""
    bounds = statement.bounds
    low, high = bounds if bounds is not None else (None, None)
    earliest, latest = span(statement.when) if statement.when is not None else (None, None)
    return (
        n, bytes.fromhex(statement.id), batch, statement.kind, statement.type,
        ";".join(statement.source), ";".join(statement.target), statement.object,
        low, high, statement.unit, statement.approx, statement.when, earliest, latest,
        statement.status, statement.domain, statement.asserted_by, statement.source_id, statement.about,
        _packed(statement.detail), statement.check, statement.note, _packed(statement.titles), origin,
        statement.confidence,
    )  # fmt: skip


def _packed(pairs: tuple[tuple[str, str], ...]) -> str | None:
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":")) if pairs else None


def _unpacked(text: str | None) -> tuple[tuple[str, str], ...]:
    return tuple((key, value) for key, value in json.loads(text)) if text else ()


def involved_rows(n: int, statement: Statement) -> list[tuple[str, str, str, int]]:
    """One row for each actor and one for each pair, so that a vector is found without reading the rest."""
    kind = statement.type
    actors = statement.actors
    rows = [(actor, "", kind, n) for actor in actors]
    if len(actors) == 2:
        rows.append((actors[0], actors[1], kind, n))
    elif len(actors) > 2:
        rows.extend((a, b, kind, n) for a, b in combinations(actors, 2))
    return rows


def evidence_rows(n: int, evidence: tuple[Evidence, ...]) -> list[Row]:
    """The rows of table `evidence`."""
    return [
        (n, e.document, e.page, e.start, e.end, e.quote, e.prefix, e.suffix, e.dataset, e.key, e.column)
        for e in evidence
    ]


def evidence_of(db: sqlite3.Connection, numbers: list[int]) -> dict[int, list[Evidence]]:
    """The pieces of evidence of the statements with these numbers, in the order in which they came."""
    found: dict[int, list[Evidence]] = {}
    for begin in range(0, len(numbers), 500):
        part = numbers[begin : begin + 500]
        marks = ",".join("?" * len(part))
        query = (
            'SELECT statement, document, page, start, finish, quote, prefix, suffix, dataset, key, "column" '
            f"FROM evidence WHERE statement IN ({marks}) ORDER BY n"
        )
        for n, document, page, start, end, quote, prefix, suffix, dataset, key, column in db.execute(query, part):
            piece = Evidence(
                document=document, page=page, start=start, end=end, quote=quote, prefix=prefix, suffix=suffix,
                dataset=dataset, key=key, column=column,
            )  # fmt: skip
            found.setdefault(n, []).append(piece)
    return found


def folded_text(statement: Statement) -> str:
    """All that a search should find a statement by: names, quotes, notes, codes."""
    parts = [*statement.source, *statement.target]
    parts.extend(part for part in (statement.object, statement.asserted_by, statement.note, statement.about) if part)
    parts.extend(name for _, name in statement.titles)
    parts.extend(text for _, text in statement.detail)
    parts.extend(e.quote for e in statement.evidence if e.quote)
    return fold(" ".join(parts))


_FIELDS = (
    "kind", "type", "source", "target", "object", "value", "unit", "approx", "when", "status", "domain",
    "asserted_by", "source_id", "about", "detail", "check", "note", "titles", "evidence", "origin", "confidence", "id",
)  # fmt: skip
_put = tuple(getattr(Statement, name).__set__ for name in _FIELDS)  # slot descriptors: the record is frozen


def statement_from(row: Row, evidence: tuple[Evidence, ...] = ()) -> Statement:
    """The statement of a row selected as `COLUMNS`.

    The id is taken as stored, not computed again: reading a thousand rows must not cost a thousand hashes.
    """
    (
        id_, kind, type_, source, target, object_, low, high, unit, approx, when, status, domain, asserted_by,
        source_id, about, detail, check, note, titles, origin, confidence,
    ) = row  # fmt: skip
    statement = object.__new__(Statement)
    values = (
        kind, type_, tuple(source.split(";")) if source else (), tuple(target.split(";")) if target else (), object_,
        low if low == high else (low, high), unit, approx, when, status, domain, asserted_by, source_id, about,
        _unpacked(detail), check, note, _unpacked(titles), evidence, origin, confidence, id_.hex(),
    )  # fmt: skip
    for put, value in zip(_put, values, strict=True):
        put(statement, value)
    return statement
