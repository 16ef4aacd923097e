"""Writing a judgement into the log, and keeping the table of today's verdicts in step with it."""

from __future__ import annotations

import sqlite3

from tarazy.errors import LedgerError
from tarazy.ledger.recording import stamp
from tarazy.ledger.records import VERDICTS, Judgement
from tarazy.ledger.standing import effective, log_of, standings

__all__ = ["check_judgement", "write_judgement"]

_ABOUT_TWO = frozenset({"same_fact", "not_same_fact", "contradicts"})


def check_judgement(db: sqlite3.Connection, judgement: Judgement) -> None:
    """Raise LedgerError for an unknown verdict, a wrong number of subjects, or subjects that the ledger lacks."""
    if judgement.verdict not in VERDICTS:
        raise LedgerError(f"no verdict '{judgement.verdict}'", next_step=f"Known: {', '.join(VERDICTS)}.")
    wanted = 2 if judgement.verdict in _ABOUT_TWO else 1
    given = len(set(judgement.subjects))
    if given != wanted:
        raise LedgerError(
            f"'{judgement.verdict}' is about {wanted} statement(s), {given} given",
            next_step="Give the ids that tarazy ledger list shows.",
        )
    if not judgement.by.strip():
        raise LedgerError("a judgement needs a name", next_step="Say who judges: --by NAME.")
    for subject in judgement.subjects:
        if judgement.verdict == "withdraw":
            if db.execute("SELECT 1 FROM judgement WHERE id = ?", (subject,)).fetchone() is None:
                raise LedgerError(
                    f"no judgement has the id '{subject}'", next_step="List them with: tarazy ledger judgements."
                )
        elif not _is_statement(db, subject):
            raise LedgerError(f"no statement has the id '{subject}'", next_step="List them with: tarazy ledger list.")


def _is_statement(db: sqlite3.Connection, id_: str) -> bool:
    try:
        key = bytes.fromhex(id_)
    except ValueError:
        return False
    return db.execute("SELECT 1 FROM statement WHERE id = ?", (key,)).fetchone() is not None


def write_judgement(db: sqlite3.Connection, judgement: Judgement) -> Judgement:
    """Append a checked judgement inside a transaction that the ledger holds; the judgement with its time and id."""
    (last,) = db.execute("SELECT max(at) FROM judgement").fetchone()
    kept = Judgement(
        verdict=judgement.verdict,
        subjects=judgement.subjects,
        by=judgement.by,
        reason=judgement.reason,
        at=stamp(last),
    )
    if db.execute("SELECT 1 FROM judgement WHERE id = ?", (kept.id,)).fetchone() is not None:
        return kept
    n = db.execute(
        "INSERT INTO judgement (id, verdict, judged_by, reason, at) VALUES (?,?,?,?,?)",
        (kept.id, kept.verdict, kept.by, kept.reason, kept.at),
    ).lastrowid
    db.executemany("INSERT INTO judged VALUES (?,?)", ((n, subject) for subject in set(kept.subjects)))
    for subject in _statements_touched(db, kept):
        _settle(db, subject)
    return kept


def _statements_touched(db: sqlite3.Connection, judgement: Judgement) -> set[str]:
    """The statements whose standing a judgement may change: a withdrawal reaches through what it withdraws."""
    if judgement.verdict in ("accept", "reject"):
        return set(judgement.subjects)
    touched: set[str] = set()
    queue = list(judgement.subjects) if judgement.verdict == "withdraw" else []
    while queue:
        rows = db.execute(
            "SELECT j.verdict, d.subject FROM judgement j JOIN judged d ON d.judgement = j.n WHERE j.id = ?",
            (queue.pop(),),
        )
        for verdict, subject in rows.fetchall():
            if verdict == "withdraw":
                queue.append(subject)
            elif verdict in ("accept", "reject"):
                touched.add(subject)
    return touched


def _settle(db: sqlite3.Connection, subject: str) -> None:
    verdict = standings(effective(log_of(db, bearing_on=subject))).get(subject)
    key = bytes.fromhex(subject)
    db.execute("DELETE FROM standing WHERE statement = ?", (key,))
    if verdict is not None:
        db.execute("INSERT INTO standing VALUES (?,?)", (key, verdict))
