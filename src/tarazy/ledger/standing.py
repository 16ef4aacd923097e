"""What judgements amount to: which are in force, and whether a statement is accepted or rejected by them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from tarazy.ledger.records import Judgement

__all__ = ["effective", "log_of", "standings"]

_LOG = """
    SELECT j.id, j.verdict, j.judged_by, j.reason, j.at, group_concat(d.subject, ';')
    FROM judgement j JOIN judged d ON d.judgement = j.n WHERE {condition} GROUP BY j.n ORDER BY j.n
"""


def log_of(db: sqlite3.Connection, *, until: str | None = None, bearing_on: str | None = None) -> list[Judgement]:
    """The log of judgements, oldest first: up to a time stamp, or all that bears on one statement or judgement."""
    if bearing_on is not None:
        # What judges it, what withdraws that, what withdraws the withdrawal, ...
        condition = """j.n IN (
            WITH RECURSIVE bearing (n, id) AS (
                SELECT j.n, j.id FROM judged d JOIN judgement j ON j.n = d.judgement WHERE d.subject = ?
                UNION SELECT j.n, j.id FROM bearing b JOIN judged d ON d.subject = b.id
                JOIN judgement j ON j.n = d.judgement
            ) SELECT n FROM bearing)"""
        value = bearing_on
    else:
        condition, value = "j.at <= ?", until or "9999"
    return [
        Judgement(id=id_, verdict=verdict, by=by, reason=reason, at=at, subjects=tuple(sorted(subjects.split(";"))))
        for id_, verdict, by, reason, at, subjects in db.execute(_LOG.format(condition=condition), (value,))
    ]


def effective(log: Sequence[Judgement]) -> list[Judgement]:
    """The judgements that nobody took back, oldest first, withdrawals left out.

    A withdrawal can itself be withdrawn, so the log is read from its end. A rule takes no person's word back.
    """
    undone: set[str] = set()
    undone_by_rule: set[str] = set()
    kept: list[Judgement] = []
    for judgement in reversed(log):
        if judgement.id in undone or (judgement.by_rule and judgement.id in undone_by_rule):
            continue
        if judgement.verdict == "withdraw":
            (undone_by_rule if judgement.by_rule else undone).update(judgement.subjects)
        else:
            kept.append(judgement)
    kept.reverse()
    return kept


def standings(judgements: Iterable[Judgement]) -> dict[str, str]:
    """For each statement that was judged: 'accept' or 'reject'.

    The latest word counts, but a rule never overturns a person.
    """
    verdicts: dict[str, Judgement] = {}
    for judgement in judgements:
        if judgement.verdict not in ("accept", "reject"):
            continue
        for subject in judgement.subjects:
            former = verdicts.get(subject)
            if former is not None and judgement.by_rule and not former.by_rule:
                continue
            verdicts[subject] = judgement
    return {subject: judgement.verdict for subject, judgement in verdicts.items()}
