"""The shape of a ledger file, and how one is opened: SQLite with write-ahead log, append-only by its own triggers."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tarazy.errors import LedgerDamaged, LedgerError, LedgerReadOnly, LedgerTooNew, NotALedger

__all__ = ["APPLICATION_ID", "MEMORY", "VERSION", "connect", "explained"]

APPLICATION_ID = 0x54_52_5A_59  # "TRZY"
VERSION = 1
MEMORY = ":memory:"
# Less is not even enough for the shared memory of a ledger that is being read.
_LEAST_FREE_BYTES = 64 * 1024

_TABLES = """
CREATE TABLE source (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT, author TEXT, published TEXT, kind TEXT NOT NULL,
    url TEXT, language TEXT, rank INTEGER NOT NULL, note TEXT
) STRICT, WITHOUT ROWID;

-- One act of recording; statements carry its number instead of a time stamp of their own.
CREATE TABLE batch (n INTEGER PRIMARY KEY, recorded_at TEXT NOT NULL) STRICT;

CREATE TABLE statement (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (n),
    kind TEXT NOT NULL, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, object TEXT,
    low REAL, high REAL, unit TEXT, approx TEXT,
    when_said TEXT, earliest INTEGER, latest INTEGER,
    status TEXT NOT NULL, domain TEXT NOT NULL, asserted_by TEXT,
    source_id TEXT NOT NULL REFERENCES source (id),
    about TEXT, detail TEXT, checked TEXT, note TEXT, titles TEXT, origin TEXT NOT NULL, confidence REAL
) STRICT;
CREATE UNIQUE INDEX statement_id ON statement (id);
CREATE INDEX statement_about ON statement (about) WHERE about IS NOT NULL;

CREATE TABLE evidence (
    n INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statement (n),
    document TEXT, page INTEGER, start INTEGER, finish INTEGER, quote TEXT, prefix TEXT, suffix TEXT,
    dataset TEXT, key TEXT, "column" TEXT
) STRICT;
CREATE INDEX evidence_statement ON evidence (statement);

-- Who is involved in what: one row per actor (partner '') and one per unordered pair (actor < partner).
CREATE TABLE involved (
    actor TEXT NOT NULL, partner TEXT NOT NULL, type TEXT NOT NULL, statement INTEGER NOT NULL,
    PRIMARY KEY (actor, partner, type, statement)
) STRICT, WITHOUT ROWID;

-- A later import of the same origin no longer says it; `restored` is the batch that says it again.
CREATE TABLE superseded (
    statement INTEGER NOT NULL REFERENCES statement (n),
    batch INTEGER NOT NULL REFERENCES batch (n),
    restored INTEGER REFERENCES batch (n),
    PRIMARY KEY (statement, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, verdict TEXT NOT NULL, judged_by TEXT NOT NULL,
    reason TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE TABLE judged (
    judgement INTEGER NOT NULL REFERENCES judgement (n), subject TEXT NOT NULL,
    PRIMARY KEY (subject, judgement)
) STRICT, WITHOUT ROWID;
-- What the judgements amount to today, kept so that reading needs no replay of the log.
CREATE TABLE standing (statement BLOB PRIMARY KEY, verdict TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The partners that are weighed by default, as the country folder that was put in names them.
CREATE TABLE vectors (focus TEXT PRIMARY KEY, codes TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The words come folded (case, spellings, endings), so the plain tokenizer has nothing left to do.
CREATE VIRTUAL TABLE search
    USING fts5 (folded, content = '', detail = none, tokenize = 'ascii');
"""

_APPEND_ONLY = "\n".join(
    f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;"
    for table in ("batch", "statement", "evidence", "judgement", "judged")
    for verb in ("UPDATE", "DELETE")
)


def connect(path: str | Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection to a ledger file, made if it is absent.

    Raises NotALedger for another kind of file, LedgerTooNew for one of a newer version, LedgerReadOnly where the
    file or its folder does not take writing. The file is left unchanged by every one of them.
    """
    where = str(path)
    in_memory = where == MEMORY
    if in_memory:
        return _opened(where, where, read_only=read_only)
    target = _target(where, read_only=read_only)
    if not read_only:
        return _opened(f"{target.as_uri()}?mode=rwc", where, read_only=False)
    try:
        return _opened(f"{target.as_uri()}?mode=ro", where, read_only=True)
    except LedgerReadOnly:
        # Reading beside a writer needs a file next to the ledger, which a read-only or full folder does not take.
        # Where no log of a writer lies there, the ledger itself is complete.
        log = target.with_name(f"{target.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return _opened(f"{target.as_uri()}?mode=ro&immutable=1", where, read_only=True)


def _target(where: str, *, read_only: bool) -> Path:
    if not where.strip():
        raise LedgerError("the name of the ledger is empty", next_step="Give a file name, such as my.db.")
    try:
        target = Path(where).resolve()
        folder, present = target.parent, target.exists()
        if not folder.is_dir():
            step = "Give another: this is a file." if folder.exists() else "Make it first."
            raise LedgerError(f"there is no folder '{folder}'", next_step=step)
        if target.is_dir():
            raise NotALedger(f"'{where}' is a folder", next_step="Give the name of a file in it.")
    except (OSError, RuntimeError) as fault:  # names that are too long, links that run in a circle
        said = (getattr(fault, "strerror", None) or "its links run in a circle").lower()
        raise LedgerError(f"'{where}' cannot be opened: {said}", next_step="Give another file name.") from fault
    if read_only and not present:
        raise LedgerError(
            f"there is no ledger '{where}'", next_step="Make one with: tarazy ledger init FILE --base COUNTRY."
        )
    return target


def _opened(address: str, where: str, *, read_only: bool) -> sqlite3.Connection:
    with explained(where, reading=read_only):
        connection = sqlite3.connect(address, uri=address != where, isolation_level=None, timeout=30)
        try:
            _settle(connection, where, read_only=read_only, in_memory=address == where)
        except BaseException:
            connection.close()
            raise
    return connection


def _settle(connection: sqlite3.Connection, where: str, *, read_only: bool, in_memory: bool) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    fresh = application == 0 and version == 0 and tables == 0
    if not fresh and application != APPLICATION_ID:
        raise NotALedger(
            f"'{where}' is a database, but no ledger of Tarazy",
            next_step="Give another file name; this file was not changed.",
        )
    if version > VERSION:
        raise LedgerTooNew(
            f"'{where}' was written by a newer Tarazy (ledger version {version}; this one knows {VERSION})",
            next_step="Upgrade Tarazy: pip install --upgrade tarazy.",
        )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("PRAGMA temp_store = MEMORY")
    if read_only:
        if fresh:
            raise NotALedger(f"'{where}' is empty", next_step="Make a ledger with: tarazy ledger init FILE.")
        return
    if not in_memory:
        # FULL: what a call reported as stored must survive a power cut, not only a killed process.
        _log_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
    if fresh:
        _lay_tables(connection)


def _log_ahead(connection: sqlite3.Connection) -> None:
    # Two processes that make the same ledger: SQLite does not wait by itself for the change of the journal.
    for pause_s in (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 0):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not pause_s or not getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                raise
            time.sleep(pause_s)
        else:
            return


def _lay_tables(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables == 0:  # else another process was quicker
            statement = ""
            for line in f"{_TABLES}\n{_APPEND_ONLY}".splitlines(keepends=True):
                statement += line
                if sqlite3.complete_statement(statement):
                    connection.execute(statement)
                    statement = ""
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def explained(where: str, *, reading: bool = False) -> Iterator[None]:
    """Turns SQLite's own errors into messages that say what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name == "SQLITE_NOTADB":
            raise NotALedger(
                f"'{where}' is not a SQLite file, so no ledger",
                next_step="Give another file name; to import its rows use: tarazy ledger import.",
            ) from error
        if name.startswith("SQLITE_CORRUPT"):
            raise LedgerDamaged(
                f"the ledger '{where}' is damaged ({error})",
                next_step="Restore a copy, or save what can be read with: tarazy ledger export.",
            ) from error
        if name == "SQLITE_FULL" or (name.startswith("SQLITE_IOERR") and _is_full(where)):
            raise LedgerReadOnly(
                f"the disk that holds '{where}' is full",
                next_step="Free some space and run the same command again; "
                + ("nothing was changed." if reading else "nothing of this batch was stored."),
            ) from error
        if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_PERM")):
            raise LedgerReadOnly(
                f"'{where}' cannot be {'read' if reading else 'opened for writing'} ({error})",
                next_step="Check the rights on the file and on its folder, or copy it to a folder of yours.",
            ) from error
        if name.startswith("SQLITE_BUSY"):
            raise LedgerError(
                f"another program is writing to '{where}' and did not finish in time",
                next_step="Wait for it, then run the same command again.",
            ) from error
        raise


def _is_full(where: str) -> bool:
    # On a full disk SQLite often fails at the files that it keeps beside the ledger, and calls that an I/O error.
    try:
        return shutil.disk_usage(Path(where).parent).free < _LEAST_FREE_BYTES
    except OSError:
        return False
