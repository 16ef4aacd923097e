"""What is signed, promised and delivered; where sources disagree; who the sources are; how the numbers are made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tarazy.brief.doors import Line
from tarazy.brief.saying import cited
from tarazy.views import commitments, conflicts, supply_demand

if TYPE_CHECKING:
    from tarazy.brief.doors import Doors, Number
    from tarazy.brief.saying import Saying
    from tarazy.views import Case, Claim, CommitmentRow, ConflictRow, ProfileRow

__all__ = ["disputes", "method", "profile", "sources"]

_MOST_FIGURES = 3
_KINDS = {"done": "done", "open": "open", "overdue": "late", "missed": "late"}


def profile(case: Case, say: Saying, doors: Doors) -> list[dict[str, Any]]:
    """For each vector and domain: agreements in force, promises made and kept, acts, the latest figures."""
    groups: dict[str, list[dict[str, Any]]] = {}
    made = {row.handle: row for row in commitments(case)}
    for row in supply_demand(case):
        promised = [made[handle] for handle in row.handles if handle in made]
        groups.setdefault(row.vector, []).append(_profile_row(case, say, doors, row, promised))
    return [
        {"name": say.actor(vector), "slot": slot, "rows": groups[vector]}
        for slot, vector in enumerate(case.vectors, 1)
        if vector in groups
    ]


def _promised(
    case: Case, say: Saying, doors: Doors, kind: str, rows: Sequence[CommitmentRow], key: str, name: str
) -> Number:
    lines = [
        Line(say.title(p.title, p.titles), say.code("due", p.verdict), p.due, p.statements,
             say.phrase(p.note) if p.note else "")
        for p in rows
    ]  # fmt: skip
    title = f"{name}. {say('brief-head-promises')}: {say(f'brief-stack-key-{kind}')}"
    number = doors.record(
        key, title, say.value(len(rows), "count"), lines, rule="verdict", as_of=case.as_of,
        weak=all(p.weak for p in rows), raw=len(rows),
    )  # fmt: skip
    return replace(number, text=say(f"brief-stack-{kind}", n=len(rows)))


def _profile_row(
    case: Case, say: Saying, doors: Doors, row: ProfileRow, promised: Sequence[CommitmentRow]
) -> dict[str, Any]:
    name = f"{say.actor(row.vector)} – {say.domain(row.domain)}"
    key = f"profile/{row.vector}/{row.domain}"
    stack = [
        (kind, len(mine), _promised(case, say, doors, kind, mine, f"{key}/{kind}", name))
        for kind in ("done", "open", "late", "other")
        if (mine := [p for p in promised if _KINDS.get(p.verdict, "other") == kind])
    ]
    figures = []
    for found, point in zip(row.figure_series[:_MOST_FIGURES], row.figures[:_MOST_FIGURES], strict=False):
        indicator, _, _, unit, *_ = found.split(":")
        value = say.amount(point.value, unit, point.approx)
        title = f"{say.type(indicator)}. {name}"
        number = doors.record(
            f"figure/{point.fact[:12]}", title, value, [Line(say("brief-chosen"), value, point.when, point.statements)],
            rule="figure", when=point.when, weak=point.weak, disputed=int(point.conflict), raw=point.value,
        )  # fmt: skip
        figures.append({"name": say.type(indicator), "number": number,
                        "when": say.short_day(point.when) if point.when else say("brief-undated")})  # fmt: skip
    return {
        "name": say.domain(row.domain),
        "agreements": doors.measure(
            f"{key}/agreements", f"{name}. {say('measure-agreements-in-force')}", row.agreements_in_force
        ),
        "acts": doors.measure(f"{key}/acts", f"{name}. {say('measure-acts-in-window')}", row.acts),
        "stack": stack,
        "figures": figures,
        "note": say.phrase(row.note) if row.note else "",
    }


def disputes(case: Case, say: Saying, doors: Doors) -> dict[str, Any]:
    """The conflicts, most serious first, and apart from them what only looks like one."""
    rows = conflicts(case)
    real = [_dispute(case, say, doors, row) for row in rows if not row.apparent]
    apparent = [_dispute(case, say, doors, row) for row in rows if row.apparent]
    return {"real": real, "apparent": apparent}


def _dispute(case: Case, say: Saying, doors: Doors, row: ConflictRow) -> dict[str, Any]:
    title = say.begun(say.title(row.title, row.titles) or say.type(row.type))
    if others := tuple(a for a in row.actors if a != case.focus)[:4]:
        title = f"{title} ({say.actors(others)})"
    lines = [
        Line(case.source(claim.source_id).title, _claimed(case, say, claim), claim.when, (claim.statement,))
        for claim in row.claims
    ]
    number = doors.record(
        f"conflict/{row.id}",
        title,
        say.begun(say.words.coded("conflict-kind", row.kind)),
        lines,
        rule="claim",
        as_of=case.as_of,
    )
    return {
        "title": title,
        "kind": number,
        "text": say.phrase(row.explanation),
        "claims": [
            {
                "value": _claimed(case, say, claim),
                "source": case.source(claim.source_id).title,
                "reference": doors.references([claim.statement]),
                "weak": claim.weak,
            }
            for claim in row.claims[:8]
        ],
    }


def _claimed(case: Case, say: Saying, claim: Claim) -> str:
    parts = []
    if claim.value is not None:
        parts.append(say.amount(claim.value, claim.unit, case.statement(claim.statement).approx))
    if claim.when:
        parts.append(say.day(claim.when))
    if claim.status != "actual":
        parts.append(say.words.status(claim.status))
    return " · ".join(parts) or say("brief-undated")


def sources(say: Saying, doors: Doors) -> list[dict[str, Any]]:
    """Every source that stands behind a number of the page, numbered as the references are."""
    return [
        {
            "n": n,
            "title": source.title,
            "about": ", ".join(filter(None, (source.author, source.publisher))),
            "when": say.day(source.published) if source.published else "",
            "url": source.url if source.url and source.url.startswith(("http://", "https://")) else "",
            "rank": say.rank(source.rank),
            "statements": say("brief-statements", n=count),
        }
        for n, source, count in doors.cited()
    ]


def method(case: Case, say: Saying, gaps: list[str]) -> dict[str, Any]:
    """How each number is made, with formula and reference; the policies; and what the page does not know."""
    from tarazy.measures import catalogue

    return {
        "measures": [
            {"name": say(f"measure-{name}"), "says": say(f"rule-{name}"), "formula": rule.formula,
             "reference": cited(rule.reference)}
            for name, rule in catalogue().items()
        ],
        "policies": [
            {"name": say.words.coded("policy", policy), "says": say(f"brief-policy-{policy}"),
             "used": policy == case.policy}
            for policy in ("rank", "majority", "latest", "min", "max")
        ],
        "gaps": gaps,
    }  # fmt: skip
