"""Asking a ledger: statements by actor, type, time and source, as it stands now or as it stood on a day."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tarazy.errors import BadDate, LedgerError
from tarazy.ledger.folding import fold
from tarazy.ledger.records import Judgement, Source, Statement
from tarazy.ledger.rows import COLUMNS, INSERT_SEARCH, evidence_of, folded_text, statement_from
from tarazy.ledger.schema import MEMORY, explained
from tarazy.ledger.standing import effective, log_of, standings
from tarazy.when import parse, span

__all__ = ["Counts", "Moment", "Readings", "moment"]

_SELECT = "SELECT " + ", ".join(f"s.{name}" for name in COLUMNS)
_VERDICT = "(SELECT v.verdict FROM standing v WHERE v.statement = s.id)"
_CHUNK = 500
_LONGEST_NAME = 5
# The index keeps no positions, so it cannot count how often a word occurs. Where each occurs once, BM25 orders by the
# length alone; `sz` is the number of words as a varint, which sorts by its length and then by its bytes.
_RANKED = (
    "SELECT m.n FROM (SELECT rowid AS n FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) m "
    "JOIN search_docsize d ON d.id = m.n ORDER BY length(d.sz), d.sz, m.n DESC"
)
_DIGITS = 32
_FEWEST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a ledger holds: statements that count, their sources, and those that wait or were rejected."""

    statements: int
    sources: int
    waiting: int
    rejected: int
    superseded: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of record time: everything up to and with this time stamp is seen."""

    stamp: str


def moment(day: str) -> Moment:
    """The end of a day, or an exact time stamp (`2026-03-01`, `2026-03-01T10:00:00Z`).

    Raises BadDate for anything else.
    """
    if "T" in day:
        try:
            if not day.endswith("Z") or len(day) < len("2026-03-01T10:00:00Z"):
                raise ValueError
            given = datetime.fromisoformat(day)
        except ValueError:
            step = "Write it in UTC, such as 2026-03-01T10:00:00Z."
            raise BadDate(f"'{day}' is no time stamp", next_step=step) from None
        # The stored stamps have microseconds; whatever happened within the given second counts.
        exact = given if "." in day or "," in day else given.replace(microsecond=999_999)
        return Moment(exact.strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
    latest = parse(day).latest
    if latest is None:
        raise BadDate(f"'{day}' has no last day", next_step="Write a day such as 2026-03-01.")
    return Moment(f"{latest.isoformat()}T23:59:59.999999Z")


class Readings:
    """The reading side of a ledger, now or at a moment of record time."""

    def __init__(self, connection: sqlite3.Connection, where: str, at: Moment | None = None) -> None:
        self._db = connection
        self._where = where
        self._at = at

    def stood_on(self, day: str) -> Readings:
        """The ledger as it stood at the end of a day: what was recorded and judged until then."""
        return Readings(self._db, self._where, moment(day))

    def _explained(self) -> AbstractContextManager[None]:
        return explained(self._where, reading=True)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let everything that is asked inside see one state of the ledger, whatever another process writes."""
        if self._db.in_transaction:
            yield
            return
        with self._explained():
            self._db.execute("BEGIN")
        try:
            yield
        finally:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def revision(self) -> tuple[int, int]:
        """A value that changes with everything that is written, here or by another process."""
        with self._explained():
            (elsewhere,) = self._db.execute("PRAGMA data_version").fetchone()
        return int(elsewhere), self._db.total_changes

    # -- statements ---------------------------------------------------------------------------------------------

    def statements(
        self,
        *,
        kind: str | None = None,
        types: Iterable[str] | None = None,
        actor: str | None = None,
        partner: str | None = None,
        domain: str | None = None,
        status: str | None = None,
        source_id: str | None = None,
        about: str | None = None,
        overlaps: str | None = None,
        origin: str | None = None,
        ids: Sequence[str] | None = None,
        waiting: bool = False,
        rejected: bool = False,
        superseded: bool = False,
        evidence: bool = True,
    ) -> Iterator[Statement]:
        """The statements that meet all the given conditions, oldest record first.

        `actor` and `partner` stand on either side; `overlaps` is an EDTF date that the statement's time overlaps
        (undated statements are left out then); an id in `ids` that the ledger lacks is passed over. What waits for
        review, was rejected or superseded is left out unless asked for. `evidence=False` saves reading the quotes.
        """
        tables, conditions, values = _by_actor(actor, partner, types)
        for column, wanted in (
            ("kind", kind), ("domain", domain), ("status", status), ("source_id", source_id), ("about", about),
            ("origin", origin),
        ):  # fmt: skip
            if wanted is not None:
                conditions.append(f"s.{column} = ?")
                values.append(wanted)
        if overlaps is not None:
            first, last = span(overlaps)
            conditions.append("s.when_said IS NOT NULL")
            if last is not None:
                conditions.append("(s.earliest IS NULL OR s.earliest <= ?)")
                values.append(last)
            if first is not None:
                conditions.append("(s.latest IS NULL OR s.latest >= ?)")
                values.append(first)
        keys = None if ids is None else _keys(ids)
        for begin in range(0, 1 if keys is None else len(keys), _CHUNK):
            part = [] if keys is None else keys[begin : begin + _CHUNK]
            among = [*conditions, *([f"s.id IN ({','.join('?' * len(part))})"] if part else [])]
            where = f" WHERE {' AND '.join(among)}" if among else ""
            yield from self._select(
                f"FROM {tables}{where}",
                [*values, *part],
                waiting=waiting,
                rejected=rejected,
                evidence=evidence,
                superseded=superseded,
            )

    def _select(
        self, tail: str, values: list[object], *, waiting: bool, rejected: bool, evidence: bool, superseded: bool
    ) -> Iterator[Statement]:
        seen, seen_values = ("1", []) if superseded else self._seen()
        keeps = self._keeps(waiting=waiting, rejected=rejected)
        joint = " AND " if " WHERE " in tail else " WHERE "
        query = f"{_SELECT}, s.n, {_VERDICT} {tail}{joint}{seen} ORDER BY s.n"
        with self._explained():
            cursor = self._db.execute(query, [*values, *seen_values])
            while rows := cursor.fetchmany(_CHUNK):
                found = [row for row in rows if keeps(row)]
                quotes = evidence_of(self._db, [row[-2] for row in found]) if evidence else {}
                for row in found:
                    yield statement_from(row[:-2], tuple(quotes.get(row[-2], ())))

    def _seen(self) -> tuple[str, list[object]]:
        # A statement is seen from its batch on, unless a later batch superseded it and none restored it.
        last = 2**62
        if self._at is not None:
            (last,) = self._db.execute(
                "SELECT coalesce(max(n), 0) FROM batch WHERE recorded_at <= ?", (self._at.stamp,)
            ).fetchone()
        return (
            "s.batch <= ? AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.statement = s.n AND x.batch <= ? "
            "AND (x.restored IS NULL OR x.restored > ?))",
            [last, last, last],
        )

    def _keeps(self, *, waiting: bool, rejected: bool) -> Callable[[tuple[Any, ...]], bool]:
        # `standing` holds today's verdicts; those of an earlier day come from the log.
        then = standings(self.judgements()) if self._at is not None else None
        origin_at = COLUMNS.index("origin")

        def keeps(row: tuple[Any, ...]) -> bool:
            verdict = row[-1] if then is None else then.get(row[0].hex())
            if verdict == "reject":
                return rejected
            # What a reader found counts only once somebody accepted it.
            return verdict == "accept" or waiting or not row[origin_at].startswith("reader/")

        return keeps

    def statement(self, id_: str) -> Statement:
        """One statement by its id or by the unambiguous beginning of it (at least four digits).

        Raises LedgerError where there is none, or more than one.
        """
        ids = self._ids_beginning(id_)
        if len(ids) != 1:
            if ids:
                shown = ", ".join(i[:12] for i in ids[:5])
                raise LedgerError(
                    f"the ids of {len(ids)} statements begin with '{id_}'",
                    next_step=f"Give more digits: {shown}{', ...' if len(ids) > 5 else ''}.",
                )
            raise LedgerError(f"no statement has the id '{id_}'", next_step="List them with: tarazy ledger list.")
        (found,) = self.statements(ids=ids, waiting=True, rejected=True, superseded=True)
        return found

    def _ids_beginning(self, start: str) -> list[str]:
        digits = start.lower()
        if any(d not in "0123456789abcdef" for d in digits) or len(digits) > _DIGITS:
            return []
        if len(digits) < _FEWEST_DIGITS:
            step = f"Give at least {_FEWEST_DIGITS} digits of it, as tarazy ledger list shows them."
            raise LedgerError(f"'{start}' is too short for the beginning of an id", next_step=step)
        low, high = bytes.fromhex(digits.ljust(_DIGITS, "0")), bytes.fromhex(digits.ljust(_DIGITS, "f"))
        with self._explained():
            rows = self._db.execute("SELECT id FROM statement WHERE id BETWEEN ? AND ? LIMIT 20", (low, high))
            return [id_.hex() for (id_,) in rows]

    def search(self, text: str, *, limit: int = 20, waiting: bool = False) -> list[Statement]:
        """The statements that hold all the words of a text, in any of their forms; shorter ones first, then newer.

        A word that names an actor in English, Russian or Kazakh finds the statements about that actor as well.
        """
        query = self._match(text)
        if not query:
            return []
        if self._where == MEMORY:
            self._index_the_rest()
        keeps = self._keeps(waiting=waiting, rejected=False)
        seen, seen_values = self._seen()
        found: list[tuple[Any, ...]] = []
        with self._explained():
            # Of a very common word the newest are as good as any. Where those do not count (a reader's, rejected,
            # recorded later), the net is cast wider.
            for newest in (2_000, 50_000, -1):
                ranked = self._db.execute(_RANKED, [query, newest]).fetchall()
                found, step = [], min(max(limit * 4, 80), _CHUNK)
                for begin in range(0, len(ranked), step):
                    part = [n for (n,) in ranked[begin : begin + step]]
                    rows = self._db.execute(
                        f"{_SELECT}, s.n, {_VERDICT} FROM statement s WHERE s.n IN ({','.join('?' * len(part))}) "
                        f"AND {seen}",
                        [*part, *seen_values],
                    )
                    by_number = {row[-2]: row for row in rows if keeps(row)}
                    found.extend(by_number[n] for n in part if n in by_number)
                    if len(found) >= limit:
                        break
                if len(found) >= limit or len(ranked) < newest or newest < 0:
                    break
            found = found[:limit]
            quotes = evidence_of(self._db, [row[-2] for row in found])
        return [statement_from(row[:-2], tuple(quotes.get(row[-2], ()))) for row in found]

    def _index_the_rest(self) -> None:
        # A ledger in memory is seldom searched, so its index waits for the first search.
        (done,) = self._db.execute("SELECT coalesce(max(rowid), 0) FROM search").fetchone()
        rows = self._db.execute(f"{_SELECT}, s.n FROM statement s WHERE s.n > ?", (done,)).fetchall()
        quotes = evidence_of(self._db, [row[-1] for row in rows])
        texts = ((row[-1], folded_text(statement_from(row[:-1], tuple(quotes.get(row[-1], ()))))) for row in rows)
        self._db.executemany(INSERT_SEARCH, texts)

    @staticmethod
    def _match(text: str) -> str:
        from tarazy.actors import registry

        words = text.split()
        parts = []
        codes: tuple[str, ...] = ()
        while words:
            # The longest run of words that is somebody's name: "United States" before "United".
            for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
                name = " ".join(words[:length])
                codes = registry().called(name) if len(name) > 1 else ()
                if codes:
                    break
            ways = [f'"{folded}"' for folded in fold(name).split()]
            if ways:
                wanted = [f"({' AND '.join(ways)})", *(f'"{fold(code)}"' for code in codes)]
                parts.append(f"({' OR '.join(wanted)})")
            words = words[length:]
        return " AND ".join(parts)

    # -- sources, judgements, counts ----------------------------------------------------------------------------

    def sources(self) -> list[Source]:
        """All sources, by id."""
        with self._explained():
            return [_source(row) for row in self._db.execute("SELECT * FROM source ORDER BY id")]

    def source(self, id_: str) -> Source:
        """One source by its id. Raises LedgerError where there is none."""
        with self._explained():
            row = self._db.execute("SELECT * FROM source WHERE id = ?", (id_,)).fetchone()
        if row is None:
            raise LedgerError(f"no source has the id '{id_}'", next_step="List them with: tarazy ledger sources.")
        return _source(row)

    def vectors(self, focus: str) -> tuple[str, ...]:
        """Which partners of a country are weighed where nobody names them; none where no base was put in."""
        row = self._db.execute("SELECT codes FROM vectors WHERE focus = ?", (focus,)).fetchone()
        return tuple(code for code in row[0].split(";") if code) if row else ()

    def judgements(self, *, all_of_them: bool = False) -> list[Judgement]:
        """The judgements in force, oldest first; with `all_of_them` also those that were withdrawn, and withdrawals."""
        with self._explained():
            log = log_of(self._db, until=self._at.stamp if self._at is not None else None)
        return log if all_of_them else effective(log)

    def counts(self) -> Counts:
        """How much the ledger holds; all but the sources add up to what was ever recorded."""
        with self.snapshot(), self._explained():
            seen, values = self._seen()
            (current,) = self._db.execute(f"SELECT count(*) FROM statement s WHERE {seen}", values).fetchone()
            (everything,) = self._db.execute("SELECT count(*) FROM statement WHERE batch <= ?", values[:1]).fetchone()
            (sources,) = self._db.execute("SELECT count(*) FROM source").fetchone()
            verdicts = standings(self.judgements())
            rejected = 0
            refused = [bytes.fromhex(id_) for id_, verdict in verdicts.items() if verdict == "reject"]
            for begin in range(0, len(refused), _CHUNK):
                part = refused[begin : begin + _CHUNK]
                # What is superseded as well is counted there.
                query = f"SELECT count(*) FROM statement s WHERE s.id IN ({','.join('?' * len(part))}) AND {seen}"
                rejected += self._db.execute(query, [*part, *values]).fetchone()[0]
            readers = self._db.execute(
                f"SELECT s.id FROM statement s WHERE s.origin >= 'reader/' AND s.origin < 'reader0' AND {seen}",
                values,
            )
            waiting = sum(1 for (id_,) in readers if id_.hex() not in verdicts)
        return Counts(
            statements=current - rejected - waiting, sources=sources, waiting=waiting, rejected=rejected,
            superseded=everything - current,
        )  # fmt: skip


def _keys(ids: Sequence[str]) -> list[bytes]:
    keys = []
    for id_ in ids:
        try:
            keys.append(bytes.fromhex(id_))
        except ValueError:
            raise LedgerError(f"'{id_}' is no id", next_step="Ids have 32 digits from 0 to f.") from None
    return keys


def _by_actor(
    actor: str | None, partner: str | None, types: Iterable[str] | None
) -> tuple[str, list[str], list[object]]:
    wanted = sorted(types) if types is not None else None
    among = f"({','.join('?' * len(wanted))})" if wanted is not None else ""
    if actor is None and partner is not None:
        actor, partner = partner, None
    if actor is None:
        return "statement s", ([f"s.type IN {among}"] if wanted is not None else []), list(wanted or ())
    first, second = (actor, "") if partner is None else sorted((actor, partner))
    conditions = ["i.actor = ?", "i.partner = ?"]
    values: list[object] = [first, second]
    if wanted is not None:
        conditions.append(f"i.type IN {among}")
        values.extend(wanted)
    # CROSS JOIN fixes the order: few rows of `involved` first, then the statements by their number.
    return "involved i CROSS JOIN statement s ON s.n = i.statement", conditions, values


def _source(row: tuple[object, ...]) -> Source:
    id_, title, publisher, author, published, kind, url, language, rank, note = row
    return Source(
        id=str(id_), title=str(title), publisher=_text(publisher), author=_text(author), published=_text(published),
        kind=str(kind), url=_text(url), language=_text(language), rank=int(str(rank)), note=_text(note),
    )  # fmt: skip


def _text(cell: object) -> str | None:
    return None if cell is None else str(cell)
