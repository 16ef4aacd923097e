"""What was promised, by when, and how it stands on the day."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tarazy.results import Phrase
from tarazy.views.case import PROMISE_TYPE
from tarazy.views.records import CommitmentRow
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.ledger.records import Statement
    from tarazy.views.case import Case

__all__ = ["commitments"]


def commitments(case: Case) -> list[CommitmentRow]:
    """Which promises bind the country, its vectors and its organisations, and which are done, open or overdue.

    Promises made after the day are left out; a state that was assessed after the day is not used, save that a promise
    done later was open, or overdue, on the day. A promise or state told by its year counts once the year is over. A
    promise of unknown day counts from the first sign of it: a source's day, an assessment, its due day. Sorted by due
    day, open-ended ones last.
    """
    made: dict[str, list[Fact]] = defaultdict(list)
    for fact in case.facts:
        if fact.type == PROMISE_TYPE and fact.about is not None:
            made[fact.about].append(fact)
    rows = [row for handle, facts in made.items() if (row := _row(case, handle, facts)) is not None]
    return sorted(rows, key=lambda row: (row.due or "9999", row.handle))


def _row(case: Case, handle: str, facts: list[Fact]) -> CommitmentRow | None:
    told = [s for fact in facts for s in fact.statements]
    promises = [s for s in told if s.status != "actual" and s.facet("state") is None]
    states = [s for s in told if s.facet("state") is not None and case.over(s.when)]
    made_on = next((day for s in promises if (day := s.facet("made_on"))), None)
    due = next((s.when for s in promises if s.when), None)
    signs = (
        [made_on] if made_on else [due, *(s.when for s in told), *(case.source(s.source_id).published for s in told)]
    )
    if any(signs) and not any(case.over(sign) for sign in signs if sign):
        return None
    latest = max(states, key=_when_assessed, default=None)
    state = None if latest is None else latest.facet("state")
    verdict, note = _verdict(case, state, due, latest)
    lead = facts[0]
    titles = {lang: name for fact in facts for lang, name in fact.titles.items()}
    title = lead.title or handle
    parties = tuple(sorted({actor for fact in facts for actor in fact.actors}))
    return CommitmentRow(
        handle=handle, title=title, titles={"en": title, **titles}, parties=parties,
        vectors=case.vectors_among(parties), domain=lead.domain, made_on=made_on,
        instrument=next((i for s in promises if (i := s.facet("instrument"))), None), due=due, state=state,
        state_as_of=None if latest is None else latest.when, verdict=verdict, note=note,
        conflict=any(fact.disputed for fact in facts), weak=all(s.weak for s in told),
        statements=tuple(dict.fromkeys(s.id for s in told)),
    )  # fmt: skip


def _verdict(case: Case, state: str | None, due: str | None, latest: Statement | None) -> tuple[str, Phrase | None]:
    past_due = due is not None and case.over(due) and parse(due).latest is not None
    if state == "done":
        return "done", _late(due, latest)
    if state in ("missed", "stalled"):
        return state, None
    if past_due:
        if latest is not None and latest.when is not None and not _assessed_after(latest.when, due or ""):
            return "overdue", Phrase("view-note-last-seen", {"day": latest.when})
        return "overdue", None
    return "open", None


def _late(due: str | None, latest: Statement | None) -> Phrase | None:
    if due is None or latest is None or latest.when is None:
        return None
    end, seen = parse(due).latest, parse(latest.when).earliest
    if end is not None and seen is not None and seen > end:
        return Phrase("view-note-seen-done-after-due", {"day": latest.when})
    return None


def _assessed_after(assessed: str, due: str) -> bool:
    seen, end = parse(assessed).latest, parse(due).latest
    return seen is not None and end is not None and seen > end


def _when_assessed(statement: Statement) -> tuple[int, str]:
    latest = parse(statement.when).latest if statement.when else None
    return (latest.toordinal() if latest is not None else 0, statement.id)
