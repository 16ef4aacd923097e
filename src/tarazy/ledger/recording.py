"""One act of recording: statements checked, those already known told apart, the rest laid into the tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice

from tarazy.errors import BadInput, LedgerError
from tarazy.ledger.records import Evidence, Source, Statement
from tarazy.ledger.rows import (
    INSERT_SEARCH,
    Row,
    evidence_of,
    evidence_rows,
    folded_text,
    involved_rows,
    statement_row,
)
from tarazy.ledger.validate import check, check_source

__all__ = ["Receipt", "Recording", "Refused", "add_sources", "stamp"]

_CHUNK = 10_000
_INSERT_STATEMENT = f"INSERT INTO statement VALUES ({','.join('?' * 26)})"
_SOURCE_COLUMN = 18
_INSERT_EVIDENCE = (
    'INSERT INTO evidence (statement, document, page, start, finish, quote, prefix, suffix, dataset, key, "column") '
    "VALUES (?,?,?,?,?,?,?,?,?,?,?)"
)
_INSERT_INVOLVED = "INSERT INTO involved VALUES (?,?,?,?)"
_INSERT_SOURCE = (
    "INSERT INTO source VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, "
    "publisher = excluded.publisher, author = excluded.author, published = excluded.published, "
    "kind = excluded.kind, url = excluded.url, language = excluded.language, rank = excluded.rank, "
    "note = excluded.note"
)


@dataclass(frozen=True, slots=True)
class Refused:
    """A statement that was not recorded, with its place in the import (from 1) and the reason."""

    place: int
    statement: Statement
    reason: BadInput


@dataclass(slots=True)
class Receipt:
    """What an act of recording did; `read == added + known + len(refused)`."""

    read: int = 0
    added: int = 0
    known: int = 0
    superseded: int = 0
    refused: list[Refused] = field(default_factory=list)


def stamp(last: str | None) -> str:
    """The present time stamp, never before an earlier one: a clock set back must not reorder the record."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return max(now, last) if last else now


def add_sources(db: sqlite3.Connection, sources: Iterable[Source]) -> int:
    """Add sources, and bring those that are known up to date; how many were new.

    Raises BadStatement or BadDate for a source that breaks the definition.
    """
    listed = list(sources)
    for source in listed:
        check_source(source)
    (before,) = db.execute("SELECT count(*) FROM source").fetchone()
    db.executemany(
        _INSERT_SOURCE,
        (
            (s.id, s.title, s.publisher, s.author, s.published, s.kind, s.url, s.language, s.rank, s.note)
            for s in listed
        ),
    )
    (after,) = db.execute("SELECT count(*) FROM source").fetchone()
    return int(after) - int(before)


class Recording:
    """The writing of one batch, inside a transaction that the ledger holds."""

    def __init__(
        self, db: sqlite3.Connection, receipt: Receipt, *, keep_going: bool, refresh: str | None, index: bool
    ) -> None:
        """`refresh` is the origin whose earlier statements are superseded unless they come again.

        Without `index` the statements are left to be made searchable when somebody searches.
        """
        self._db = db
        self._receipt = receipt
        self._keep_going = keep_going
        self._refresh = refresh
        self._index = index

    def write(self, statements: Iterator[Statement], *, origin: str | None) -> None:
        """Take statements in, chunk by chunk, so that memory stays small however many there are."""
        db = self._db
        (last,) = db.execute("SELECT max(recorded_at) FROM batch").fetchone()
        number = int(db.execute("INSERT INTO batch (recorded_at) VALUES (?)", (stamp(last),)).lastrowid or 0)
        (n,) = db.execute("SELECT coalesce(max(n), 0) FROM statement").fetchone()
        if self._refresh is not None:
            db.execute("CREATE TEMP TABLE IF NOT EXISTS said_again (id BLOB PRIMARY KEY) WITHOUT ROWID")
            db.execute("DELETE FROM said_again")
        gone = self._refresh is None and self._anything_superseded()
        while chunk := list(islice(statements, _CHUNK)):
            fresh, known = self._fresh(chunk)
            if gone:
                self._restore(known, number)
            self._insert(fresh, n + 1, number, origin)
            n += len(fresh)
            self._receipt.added += len(fresh)
        if self._refresh is not None:
            self._receipt.superseded += self._supersede(self._refresh, number)

    def _insert(self, statements: list[Statement], first: int, number: int, origin: str | None) -> None:
        rows: list[Row] = []
        evidence: list[Row] = []
        involved: list[tuple[str, str, str, int]] = []
        texts: list[tuple[int, str]] = []
        for n, statement in enumerate(statements, first):
            rows.append(statement_row(n, number, statement, origin or statement.origin))
            involved.extend(involved_rows(n, statement))
            if self._index:
                texts.append((n, folded_text(statement)))
            if statement.evidence:
                evidence.extend(evidence_rows(n, statement.evidence))
        try:
            self._db.executemany(_INSERT_STATEMENT, rows)
        except sqlite3.IntegrityError as error:
            if "FOREIGN KEY" not in str(error):
                raise
            known = {id_ for (id_,) in self._db.execute("SELECT id FROM source")}
            missing = sorted({row[_SOURCE_COLUMN] for row in rows} - known)
            raise LedgerError(
                f"no source '{missing[0]}'" if missing else str(error),
                next_step="Every statement names a source: give the sources with them, or add them first.",
            ) from error
        self._db.executemany(_INSERT_EVIDENCE, evidence)
        involved.sort()  # in the order of the table's key: far fewer page changes
        self._db.executemany(_INSERT_INVOLVED, involved)
        self._db.executemany(INSERT_SEARCH, texts)

    def _anything_superseded(self) -> bool:
        return self._db.execute("SELECT 1 FROM superseded WHERE restored IS NULL LIMIT 1").fetchone() is not None

    def _restore(self, numbers: Iterable[int], batch: int) -> None:
        # What its own origin no longer says counts again once another import says it.
        self._db.executemany(
            "UPDATE superseded SET restored = ? WHERE restored IS NULL AND statement = ?",
            ((batch, n) for n in numbers),
        )

    def _fresh(self, chunk: list[Statement]) -> tuple[list[Statement], Iterable[int]]:
        # The statements that are new, and the numbers of those that are known already.
        receipt = self._receipt
        place = receipt.read
        receipt.read += len(chunk)
        valid: dict[str, Statement] = {}
        again: list[Statement] = []
        for statement in chunk:
            place += 1
            try:
                check(statement)
            except BadInput as error:
                if not self._keep_going:
                    raise
                receipt.refused.append(Refused(place, statement, error))
                continue
            if statement.id in valid:
                again.append(statement)
            else:
                valid[statement.id] = statement
        known = self._known([bytes.fromhex(id_) for id_ in valid])
        if self._refresh is not None:
            ids = ((bytes.fromhex(id_),) for id_ in valid)
            self._db.executemany("INSERT OR IGNORE INTO said_again VALUES (?)", ids)
        for statement in again:
            # Said twice within one chunk, in two places of the same source: one statement, both pieces of evidence.
            if statement.id not in known:
                kept = valid[statement.id]
                more = tuple(e for e in statement.evidence if e not in kept.evidence)
                if more:
                    valid[statement.id] = replace(kept, evidence=kept.evidence + more)
        for id_, n in known.items():
            self._add_evidence(n, valid[id_].evidence)
        for statement in again:
            if statement.id in known:
                self._add_evidence(known[statement.id], statement.evidence)
        receipt.known += len(known) + len(again)
        return [statement for id_, statement in valid.items() if id_ not in known], known.values()

    def _known(self, ids: list[bytes]) -> dict[str, int]:
        known: dict[str, int] = {}
        for begin in range(0, len(ids), 500):
            part = ids[begin : begin + 500]
            marks = ",".join("?" * len(part))
            rows = self._db.execute(f"SELECT id, n FROM statement WHERE id IN ({marks})", part)
            known.update((id_.hex(), n) for id_, n in rows)
        return known

    def _add_evidence(self, n: int, evidence: tuple[Evidence, ...]) -> None:
        if not evidence:
            return
        held = set(evidence_of(self._db, [n]).get(n, ()))
        self._db.executemany(_INSERT_EVIDENCE, evidence_rows(n, tuple(e for e in evidence if e not in held)))

    def _supersede(self, origin: str, number: int) -> int:
        gone = self._db.execute(
            "INSERT INTO superseded (statement, batch) SELECT s.n, ? FROM statement s WHERE s.origin = ? "
            "AND s.id NOT IN (SELECT id FROM said_again) AND NOT EXISTS "
            "(SELECT 1 FROM superseded x WHERE x.statement = s.n AND x.restored IS NULL)",
            (number, origin),
        ).rowcount
        self._db.execute(
            "UPDATE superseded SET restored = ? WHERE restored IS NULL AND batch < ? AND statement IN "
            "(SELECT s.n FROM statement s JOIN said_again a ON a.id = s.id)",
            (number, number),
        )
        return gone
