"""Agreements with their life lines, memberships, and promises with how they stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from tarazy.brief.doors import Line
from tarazy.brief.drawing import Axis, Life
from tarazy.ledger.vocabulary import DOMAINS
from tarazy.views import agreements, commitments, memberships
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.brief.doors import Doors
    from tarazy.brief.saying import Saying
    from tarazy.views import Agreement, Case, CommitmentRow, Stage

__all__ = ["bonds", "lives", "promises"]

_LASTING = frozenset({"signed", "provisional", "in_force", "political_document", "under_negotiation", "unclear"})
_PHASE_MARKS = {"in_force": "good", "provisional": "half", "signed": "open", "under_negotiation": "open"}
_VERDICT_MARKS = {
    "done": "good",
    "open": "open",
    "not_yet": "open",
    "overdue": "bad",
    "missed": "bad",
    "stalled": "half",
}


def lives(case: Case, say: Saying, doors: Doors) -> dict[str, Any]:
    """The agreements by domain: title, parties, phase on the day, and a life line on one common axis of time."""
    listed = [a for a in agreements(case) if a.phase != "not_yet"]
    years = [parse(s.when).earliest for a in listed for s in a.stages if s.when]
    axis = Axis(min((day.year for day in years if day), default=case.day.year - 10), case.day)
    order = {"in_force": 0, "provisional": 1, "signed": 2}
    groups = []
    for domain in DOMAINS:
        mine = sorted(
            (a for a in listed if a.domain == domain),
            key=lambda a: (order.get(a.phase, 3), a.since or "", a.title),
        )
        if mine:
            rows = [_life(case, say, doors, axis, agreement) for agreement in mine]
            groups.append({"name": say.domain(domain), "count": say("brief-agreements", n=len(mine)), "rows": rows})
    return {
        "groups": groups,
        "axis": axis.scale(),
        "count": len(listed),
        "tally": _tally(say, listed),
        "vectors": [(v, say.actor(v)) for v in case.vectors if any(v in a.vectors for a in listed)],
        "phases": [(p, say.code("phase", p)) for p in dict.fromkeys(a.phase for a in listed)],
    }


def _tally(say: Saying, listed: list[Agreement]) -> list[tuple[str, str, int]]:
    count = Counter(a.phase for a in listed)
    return [(phase, say.code("phase", phase), n) for phase, n in count.most_common()]


def _life(case: Case, say: Saying, doors: Doors, axis: Axis, a: Agreement) -> dict[str, Any]:
    phase = say.code("phase", a.phase)
    disputes = [c for c in a.conflicts if not c.apparent]
    rivals = [say.phrase(c.explanation) for c in disputes]
    notes = [*([say.phrase(a.note)] if a.note else []), *rivals]
    lines = [_stage(say, stage) for stage in a.stages]
    if not lines:
        lines = [Line(phase, "", None, a.statements)]
    title = say.title(a.title, a.titles)
    number = doors.record(
        f"agreement/{a.handle}", title, phase, lines, rule="phase", as_of=case.as_of, weak=a.weak,
        disputed=len(disputes), notes=notes,
    )  # fmt: skip
    slot = case.vectors.index(a.vectors[0]) + 1 if len(a.vectors) == 1 else 0
    said = ", ".join(f"{line.label} {say.day(line.when)}" for line in lines if line.when)
    drawn = Life(axis, slot=slot).draw(
        signed=a.signed.when if a.signed else None,
        provisional=a.provisional.when if a.provisional else None,
        in_force=a.in_force.when if a.in_force else None,
        ended=a.ended.when if a.ended else None,
        lasts=a.phase in _LASTING,
        label=said or phase,
    )
    return {
        "title": title,
        "with": say.actors(tuple(p for p in a.parties if p != case.focus)) if len(a.parties) < 8
        else say("brief-many-parties", n=len(a.parties)),
        "number": number,
        "mark": _PHASE_MARKS.get(a.phase, ""),
        "since": say.short_day(a.since) if a.since else say("brief-day-unknown"),
        "since_key": a.since or "",
        "life": drawn,
        "vectors": " ".join(a.vectors),
        "phase": a.phase,
        "notes": rivals,
    }  # fmt: skip


def _stage(say: Saying, stage: Stage) -> Line:
    days = sorted({claim.when for claim in stage.claims if claim.when})
    value = " / ".join(say.day(day) for day in days) if stage.conflict else ""
    return Line(say(f"brief-step-{stage.step.replace('_', '-')}"), value, stage.when, stage.statements)


def bonds(case: Case, say: Saying, doors: Doors) -> dict[str, list[dict[str, Any]]]:
    """The organisations that the country belongs to on the day, in which role; apart, those it left or is to join."""
    rows: dict[str, list[dict[str, Any]]] = {"now": [], "other": []}
    for row in memberships(case):
        name = say.actor(row.organisation)
        since = say.day(row.when) if row.when else ""
        role = say.words.coded("role", row.role)
        number = doors.record(
            f"member/{row.organisation}/{row.role}", name, role,
            [Line(role, "", row.when, row.statements)], rule="member", as_of=case.as_of, weak=row.weak,
            notes=[say.phrase(row.note)] if row.note else (),
        )  # fmt: skip
        rows["now" if row.member else "other"].append(
            {"code": row.organisation, "name": name, "number": number, "when": since, "key": row.when or "",
             "note": say.phrase(row.note) if row.note else ""}
        )  # fmt: skip
    return rows


def promises(case: Case, say: Saying, doors: Doors) -> dict[str, Any]:
    """The promises: by whom, by when, and how they stand on the day; those that are late first."""
    rows = [row for row in commitments(case) if row.verdict != "not_yet"]
    order = {"overdue": 0, "missed": 1, "stalled": 2, "open": 3, "done": 4}
    rows.sort(key=lambda r: (order.get(r.verdict, 5), r.due or "9999", r.title))
    count = Counter(row.verdict for row in rows)
    return {
        "rows": [_promise(case, say, doors, row) for row in rows],
        "tally": [(v, say.code("due", v), n, _VERDICT_MARKS.get(v, "")) for v, n in count.most_common()],
        "vectors": [(v, say.actor(v)) for v in case.vectors if any(v in row.vectors for row in rows)],
        "verdicts": [(v, say.code("due", v)) for v in dict.fromkeys(row.verdict for row in rows)],
    }


def _promise(case: Case, say: Saying, doors: Doors, row: CommitmentRow) -> dict[str, Any]:
    verdict = say.code("due", row.verdict)
    title = say.title(row.title, row.titles)
    lines = []
    if row.state:
        lines.append(Line(say.words.coded("state", row.state), "", row.state_as_of, row.statements))
    if row.due:
        lines.append(Line(say("brief-due"), "", row.due, row.statements))
    if row.made_on:
        lines.append(Line(say("brief-made"), row.instrument or "", row.made_on, row.statements))
    notes = [say.phrase(row.note)] if row.note else []
    number = doors.record(
        f"promise/{row.handle}", title, verdict, lines or [Line(verdict, "", None, row.statements)], rule="verdict",
        as_of=case.as_of, weak=row.weak, disputed=int(row.conflict), notes=notes,
    )  # fmt: skip
    return {
        "title": title,
        "who": say.actors(row.parties),
        "made": say.short_day(row.made_on) if row.made_on else "",
        "made_key": row.made_on or "",
        "due": say.short_day(row.due) if row.due else "",
        "due_key": row.due or "",
        "number": number,
        "mark": _VERDICT_MARKS.get(row.verdict, ""),
        "domain": say.domain(row.domain),
        "vectors": " ".join(row.vectors),
        "verdict": row.verdict,
        "notes": notes,
    }
