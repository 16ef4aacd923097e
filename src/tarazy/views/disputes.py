"""Where sources disagree or only seem to, with the reason, the most serious first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tarazy.ledger.records import content_id
from tarazy.views.claims import claims
from tarazy.views.records import ConflictRow

if TYPE_CHECKING:
    from tarazy.ledger.facts import Conflict, Fact
    from tarazy.ledger.records import Statement
    from tarazy.views.case import Case

__all__ = ["conflicts", "rows_of"]


def conflicts(case: Case) -> list[ConflictRow]:
    """On which points the sources disagree, as of the day: real conflicts first, the most serious on top.

    Those that only look like conflicts follow, with their explanation. A conflict belongs to the picture of the day
    as soon as one of its statements does.
    """
    found: list[ConflictRow] = case.made("conflicts", lambda: _conflicts(case))
    return found


def rows_of(case: Case, facts: Iterable[Fact]) -> tuple[ConflictRow, ...]:
    """The conflicts inside some facts, as rows."""
    made: list[ConflictRow] = []
    for fact in facts:
        key = ("conflict rows", fact.id, fact.statement_ids, case.vectors)
        made += case.remembered(key, lambda fact=fact: [_row(case, c, (fact.id,)) for c in fact.conflicts])
    return tuple(sorted(made, key=_order))


def _conflicts(case: Case) -> list[ConflictRow]:
    owner = {id_: fact for fact in case.facts for id_ in fact.statement_ids}
    made: dict[str, ConflictRow] = {}
    for conflict in case.found_conflicts:
        facts = list({owner[id_].id: owner[id_] for id_ in conflict.statements if id_ in owner}.values())
        if facts and not any(case.known_by(fact) for fact in facts):
            continue
        row = _row(case, conflict, tuple(fact.id for fact in facts))
        made.setdefault(row.id, row)
    return sorted(made.values(), key=_order)


def _row(case: Case, conflict: Conflict, facts: tuple[str, ...]) -> ConflictRow:
    told = [case.told(id_) for id_ in conflict.statements]
    first = told[0]
    actors = tuple(sorted({actor for s in told for actor in s.actors}))
    return ConflictRow(
        id=content_id(f"{conflict.kind} {conflict.reason} {' '.join(sorted(conflict.statements))}")[:12],
        kind=conflict.kind, reason=conflict.reason, apparent=conflict.apparent, explanation=conflict.explanation,
        severity=conflict.severity, type=first.type, title=next((s.object for s in told if s.object), None),
        domain=first.domain, actors=actors, vectors=case.vectors_among(actors), statements=conflict.statements,
        sources=tuple(dict.fromkeys(s.source_id for s in told)), claims=claims(told), facts=facts, titles=_titles(told),
    )  # fmt: skip


def _titles(told: list[Statement]) -> dict[str, str]:
    # The name of an agreement or occasion; that of a figure only repeats what it counts.
    named = [s for s in told if s.kind != "figure"]
    titles = {lang: name for s in reversed(named) for lang, name in s.titles}
    first = next((s.object for s in named if s.object), None)
    return {"en": first, **titles} if first else titles


def _order(row: ConflictRow) -> tuple[bool, float, str]:
    return row.apparent, -row.severity, row.id
