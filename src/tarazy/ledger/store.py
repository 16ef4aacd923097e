"""The ledger: a file that keeps what each source says and what people decided about it, and loses neither."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from types import TracebackType

from tarazy.errors import LedgerDamaged, LedgerError
from tarazy.ledger.judging import check_judgement, write_judgement
from tarazy.ledger.reading import Readings
from tarazy.ledger.recording import Receipt, Recording, Refused, add_sources
from tarazy.ledger.records import Judgement, Source, Statement
from tarazy.ledger.schema import MEMORY, connect, explained
from tarazy.ledger.standing import log_of

__all__ = ["HistoryEntry", "Ledger", "Receipt", "Refused"]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event in the life of a statement: recorded, superseded, restored, or a verdict, with its time and author."""

    at: str
    event: str
    by: str
    reason: str = ""
    id: str | None = None


class Ledger(Readings):
    """A ledger file, or one in memory; use it in a `with` block or close it.

    One process writes at a time, any number read meanwhile. Nothing is changed or deleted: statements are added,
    superseded by a newer import of the same origin, or rejected by a judgement that can be withdrawn.
    """

    @classmethod
    def open(cls, path: str | Path = MEMORY, *, read_only: bool = False) -> Ledger:
        """Open a ledger, making it if it is absent.

        Raises NotALedger, LedgerTooNew, LedgerReadOnly or LedgerError, each saying what to do.
        """
        return cls(connect(path, read_only=read_only), str(path))

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def path(self) -> str:
        """Where the ledger lies; ':memory:' for one that lies nowhere."""
        return self._where

    # -- writing ------------------------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with explained(self._where):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def add_sources(self, sources: Iterable[Source]) -> int:
        """Add sources, and bring those that are known up to date; how many were new."""
        with self._writing():
            return add_sources(self._db, sources)

    def record(
        self,
        statements: Iterable[Statement],
        *,
        sources: Iterable[Source] = (),
        origin: str | None = None,
        refresh: bool = False,
        batch: int | None = None,
        keep_going: bool = False,
        on_batch: Callable[[Receipt], None] | None = None,
    ) -> Receipt:
        """Record statements; what is known already changes nothing.

        All of them are stored or none, unless `batch` is given: then each batch of so many is stored whole, and
        `on_batch` is called after each has reached the disk. With `keep_going` statements that break the definition
        are left out and listed in the receipt; without it the first of them is raised and nothing (of this batch) is
        stored. `origin` overrides the statements' own. `refresh` (needs `origin`, whole import) marks what this
        origin said before and no longer says as superseded.
        """
        if refresh and (origin is None or batch is not None):
            raise LedgerError("a refresh needs one origin and no batches", next_step="Give origin=, leave batch= out.")
        receipt = Receipt()
        recording = Recording(
            self._db, receipt, keep_going=keep_going, refresh=origin if refresh else None, index=self._where != MEMORY
        )
        stream = iter(statements)
        if batch is None:
            with self._writing():
                add_sources(self._db, sources)
                recording.write(stream, origin=origin)
            if on_batch is not None:
                on_batch(receipt)
            return receipt
        if batch < 1:
            raise LedgerError(f"a batch of {batch} statements is none", next_step="Give 1 or more.")
        listed = list(sources)
        while (first := next(stream, None)) is not None:
            with self._writing():
                # With the first batch: an import that fails before it has stored a statement leaves no source either.
                add_sources(self._db, listed)
                recording.write(chain([first], islice(stream, batch - 1)), origin=origin)
            listed = []
            if on_batch is not None:
                on_batch(receipt)
        if listed:
            self.add_sources(listed)
        return receipt

    def name_vectors(self, focus: str, vectors: Iterable[str]) -> None:
        """Keep which partners of a country are weighed where nobody names them, in order."""
        with self._writing():
            self._db.execute("INSERT OR REPLACE INTO vectors VALUES (?,?)", (focus, ";".join(vectors)))

    def judge(self, judgement: Judgement) -> Judgement:
        """Write a judgement into the log, and return it with its time and id.

        Raises LedgerError for an unknown verdict, a wrong number of subjects, or subjects that the ledger lacks.
        """
        with self._writing():
            check_judgement(self._db, judgement)
            return write_judgement(self._db, judgement)

    # -- history ------------------------------------------------------------------------------------------------

    def history(self, id_: str) -> list[HistoryEntry]:
        """All that happened to a statement, oldest first."""
        with self.snapshot(), self._explained():
            return self._history(self.statement(id_))

    def _history(self, statement: Statement) -> list[HistoryEntry]:
        n, recorded_at, origin = self._db.execute(
            "SELECT s.n, b.recorded_at, s.origin FROM statement s JOIN batch b ON b.n = s.batch WHERE s.id = ?",
            (bytes.fromhex(statement.id),),
        ).fetchone()
        entries = [HistoryEntry(recorded_at, "recorded", origin)]
        changes = self._db.execute(
            "SELECT b.recorded_at, r.recorded_at FROM superseded x JOIN batch b ON b.n = x.batch "
            "LEFT JOIN batch r ON r.n = x.restored WHERE x.statement = ?",
            (n,),
        )
        for gone, again in changes:
            entries.append(HistoryEntry(gone, "superseded", origin))
            if again is not None:
                entries.append(HistoryEntry(again, "restored", origin))
        entries.extend(
            HistoryEntry(j.at, j.verdict, j.by, j.reason, j.id) for j in log_of(self._db, bearing_on=statement.id)
        )
        return sorted(entries, key=lambda entry: entry.at)

    def verify(self) -> None:
        """Check the whole file: SQLite's integrity check and the foreign keys.

        Raises LedgerDamaged with the first finding.
        """
        with explained(self._where):
            (word,) = self._db.execute("PRAGMA integrity_check(1)").fetchone()
            if word != "ok":
                raise LedgerDamaged(f"the ledger '{self._where}' is damaged ({word})", next_step="Restore a copy.")
            orphan = self._db.execute("PRAGMA foreign_key_check").fetchone()
            if orphan is not None:
                raise LedgerDamaged(f"a row of table {orphan[0]} points nowhere", next_step="Restore a copy.")
