"""Balance over time, dialogue, trade and investment: small charts on a common scale, each with its table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tarazy.brief.charts import Mark, Panel
from tarazy.brief.doors import Line
from tarazy.results import Measure
from tarazy.units import is_money
from tarazy.views import dialogue, scales, series, timeline, weigh

if TYPE_CHECKING:
    from tarazy.brief.doors import Doors, Number
    from tarazy.brief.saying import Saying
    from tarazy.views import Case, Event, Point, Series

__all__ = ["balance", "figures", "talks"]

_BILLION = 1e9
_SHOWN_YEARS = 6
_TOLD_GAP = 0.001  # a difference of a dollar in a billion is the rounding of a table, not a finding


def balance(case: Case, say: Saying, doors: Doors) -> tuple[dict[str, Any], list[Panel]]:
    """For each domain how concentrated relations are, who leads, and what changed; the years where there are any."""
    rows, panels, history = [], [], []
    for column in scales(case).columns:
        made = weigh(case, column.code)
        name = say.domain(column.code)
        numbers = [
            doors.measure(
                f"{column.code}/{part}", f"{name}. {say(f'measure-{part}')}", outcome, signed=part == "change"
            )
            for part, outcome in (
                ("hhi", made.hhi), ("hhi-normalised", made.hhi_normalised), ("evenness", made.evenness),
                ("top-partner", made.top_partner), ("lead", made.lead), ("change", made.change),
            )
        ]  # fmt: skip
        top = say.actor(made.leader) if made.leader else ""
        rows.append({"name": name, "what": say.phrase(made.what), "top": top, "numbers": numbers})
        marks = []
        years = []
        for year, outcome in made.history:
            title = f"{name}, {year}. {say('measure-hhi')}"
            number = doors.measure(f"{column.code}/hhi/{year}", title, outcome)
            years.append((year, number))
            if isinstance(outcome, Measure):
                marks.append(Mark("hhi", year, outcome.value, f"{title}: {number.text}", number.id))
        if len(marks) > 1:
            history.append((name, years))
            described = say(
                "brief-chart-says", first_day=str(int(marks[0].x)), last_day=str(int(marks[-1].x)),
                start=say.value(marks[0].y, "index"), end=say.value(marks[-1].y, "index"),
            )  # fmt: skip
            panels.append(Panel(f"hhi-{column.code}", "hhi", f"{name}. {say('measure-hhi')}", described, tuple(marks)))
    heads = ("hhi", "hhi-normalised", "evenness", "top-partner", "lead", "change")
    return {
        "rows": rows,
        "heads": [say("brief-head-top-share" if head == "top-partner" else f"measure-{head}") for head in heads],
        "charts": [(p.name, p.title, p.description) for p in panels],
        "history": history,
    }, panels


def talks(case: Case, say: Saying, doors: Doors) -> tuple[dict[str, Any], list[Panel]]:
    """Visits and meetings: one small chart of years for each vector, counts of the last years, and the latest acts."""
    events = {event.fact: event for event in timeline(case)}
    by_vector: dict[str, dict[int, Number]] = defaultdict(dict)
    marks: dict[str, list[Mark]] = defaultdict(list)
    notes: dict[int, str] = {}
    for row in dialogue(case):
        lines = [_event_line(say, events[f]) for f in row.events if f in events]
        title = say("brief-talks-title", actor=row.vector, day=str(row.year))
        number = doors.record(
            f"talks/{row.vector}/{row.year}", title, say.value(row.total, "count"), lines, rule="count",
            when=str(row.year), weak=row.weak == row.total, raw=row.total,
            notes=[say.phrase(row.note)] if row.note else (),
        )  # fmt: skip
        by_vector[row.vector][row.year] = number
        marks[row.vector].append(Mark("acts", row.year, row.total, f"{title}: {row.total}", number.id))
        if row.note:
            notes[row.year] = say.phrase(row.note)
    panels = [
        Panel(
            f"talks-{vector}", "talks", say.actor(vector),
            say("brief-talks-says", actor=vector, n=int(sum(m.y for m in marks[vector]))),
            tuple(marks[vector]), slot=slot, form="bar",
        )
        for slot, vector in enumerate(case.vectors, 1)
        if marks[vector]
    ]  # fmt: skip
    years = list(range(case.day.year - _SHOWN_YEARS + 1, case.day.year + 1))
    latest = [e for e in events.values() if e.when and e.type in ("visit", "meet") and e.status == "actual"]
    latest.sort(key=lambda e: e.when or "", reverse=True)
    return {
        "years": years,
        "earlier": [
            (year, [by_vector[v].get(year) for v in case.vectors])
            for year in sorted({year for known in by_vector.values() for year in known}, reverse=True)
        ],
        "vectors": [say.actor(v) for v in case.vectors],
        "rows": [
            {"name": say.actor(v), "slot": slot, "numbers": [by_vector[v].get(year) for year in years]}
            for slot, v in enumerate(case.vectors, 1)
        ],
        "charts": [(p.name, p.title, p.description, p.slot) for p in panels],
        "silent": [say.actor(v) for v in case.vectors if not marks[v]],
        "latest": [_talk(say, doors, event) for event in latest[:40]],
        "notes": [f"{year}: {note}" for year, note in sorted(notes.items())][-3:],
    }, panels


def _event_line(say: Saying, event: Event) -> Line:
    who = event.person or " → ".join(filter(None, (say.actors(event.source), say.actors(event.target))))
    return Line(say.title(event.title, event.titles), who, event.when, event.statements)


def _talk(say: Saying, doors: Doors, event: Event) -> dict[str, Any]:
    title = say.title(event.title, event.titles)
    number = doors.record(
        f"act/{event.fact[:12]}", title, say.day(event.when or ""), [_event_line(say, event)], rule="act",
        when=event.when, weak=event.weak, disputed=int(event.conflict),
    )  # fmt: skip
    who = " → ".join(filter(None, (say.actors(event.source), say.actors(event.target))))
    return {"number": number, "key": event.when, "title": title, "who": who, "person": event.person or "",
            "level": say.code("level", event.level) if event.level else ""}  # fmt: skip


def figures(case: Case, say: Saying, doors: Doors) -> tuple[dict[str, Any], list[Panel]]:
    """Trade by vector (exports and imports on one scale), investment, shares and ranks, each with its definition."""
    known = series(case)
    panels, rows = [], []
    for slot, vector in enumerate(case.vectors, 1):
        lines = {name: _best(known, name, case.focus, vector) for name in ("exports", "imports", "trade")}
        marks: list[Mark] = []
        table: dict[int, dict[str, Number]] = defaultdict(dict)
        for name, found in lines.items():
            for point in found.points if found else ():
                if point.year is None or found is None:
                    continue
                number = _point(case, say, doors, found, point)
                table[point.year][name] = number
                if name != "trade":
                    label = f"{say.type(name)}, {point.year}: {number.text}"
                    marks.append(Mark(name, point.year, point.value / _BILLION, label, number.id))
        if not table:
            continue
        used = [found for found in lines.values() if found]
        definitions = list(dict.fromkeys(found.definition for found in used if found.definition))
        rows.append(
            {"name": say.actor(vector), "slot": slot, "definitions": [say.definition(d) for d in definitions],
             "years": [(year, [table[year].get(name) for name in lines]) for year in sorted(table, reverse=True)]}
        )  # fmt: skip
        if marks:
            title = say("brief-trade-chart", actor=vector)
            panels.append(Panel(f"trade-{vector}", "trade", title, _flows_said(say, marks), tuple(marks), slot=slot))
    return {
        "rows": rows,
        "heads": [say.type(name) for name in ("exports", "imports", "trade")],
        "charts": [(p.name, say.actor(case.vectors[p.slot - 1]), p.description, p.slot) for p in panels],
        "investment": _others(case, say, doors, [s for s in known if s.indicator.startswith("investment")]),
        "others": _others(
            case, say, doors,
            [s for s in known if not s.indicator.startswith("investment")
             and (s.kind != "level" or s.about or s.indicator not in ("exports", "imports", "trade"))],
        ),
        "sums": [
            {"text": say.phrase(check.explanation), "who": say.actor(s.partner) if s.partner else "",
             "when": say.day(check.when), "references": doors.references(check.statements)}
            for s in known
            for check in s.sum_checks
            if abs(check.gap) >= _TOLD_GAP * check.total
        ],
    }, panels  # fmt: skip


def _flows_said(say: Saying, marks: Sequence[Mark]) -> str:
    parts = []
    for name in ("exports", "imports"):
        mine = sorted((m for m in marks if m.line == name), key=lambda m: m.x)
        if len(mine) > 1:
            said = say(
                "brief-chart-says", first_day=str(int(mine[0].x)), last_day=str(int(mine[-1].x)),
                start=say.value(mine[0].y * _BILLION, "USD"), end=say.value(mine[-1].y * _BILLION, "USD"),
            )  # fmt: skip
            parts.append(f"{say.begun(say.type(name))}: {said}")
    return " ".join(parts)


def _best(known: Sequence[Series], indicator: str, focus: str, partner: str) -> Series | None:
    """The series to draw: by the source nearest to the matter, then the one with most whole years."""
    fitting = [
        s for s in known
        if s.indicator == indicator and s.kind == "level" and s.unit == "USD" and s.reporter == focus
        and s.partner == partner and s.about is None and s.commodity is None
        and any(p.year is not None for p in s.points)
    ]  # fmt: skip
    return min(fitting, key=lambda s: (s.rank, -sum(p.year is not None for p in s.points), s.id), default=None)


def _point(case: Case, say: Saying, doors: Doors, found: Series, point: Point) -> Number:
    unit = found.unit if found.unit != "index" else "count"
    value = say.amount(point.value, unit, point.approx)
    partner = f" – {_partners(say, found)}" if found.partner else ""
    title = f"{say.type(found.indicator)}: {say.actor(found.reporter.split(';')[0])}{partner}"
    if found.about:
        title += f". {say.title(found.about, found.titles)}"
    lines = [Line(say("brief-chosen"), value, point.when, point.statements)]
    for claim in point.rivals:
        rival = say.amount(claim.value, claim.unit or unit)
        lines.append(Line(say("brief-rival"), rival, claim.when, (claim.statement,), say.definition(claim.definition)))
    notes = [say("brief-definition", definition=found.definition)] if found.definition else []
    if point.partial:
        notes.append(say("brief-partial"))
    return doors.record(
        f"figure/{point.fact[:12]}", title, value, lines, rule="figure", when=point.when, weak=point.weak,
        disputed=int(point.conflict), notes=notes, raw=point.value,
        band=say.band(point.band, unit) if point.band and point.band[0] < point.band[1] else "",
    )  # fmt: skip


def _partners(say: Saying, found: Series) -> str:
    return say.actors(tuple(found.partner.split(";"))) if found.partner else ""


def _others(case: Case, say: Saying, doors: Doors, chosen: Sequence[Series]) -> list[dict[str, Any]]:
    rows = []
    for found in chosen:
        sides = (say.actors(tuple(found.reporter.split(";"))), _partners(say, found))
        what = (say.title(found.about, found.titles), say.definition(found.definition))
        for point in found.points:
            number = _point(case, say, doors, found, point)
            rows.append(
                {
                    "type": say.type(found.indicator),
                    "who": " → ".join(filter(None, sides)),
                    "what": " · ".join(filter(None, what)),
                    "when": (say.day(point.when) if point.when else say("brief-undated"))
                    + (f" ({say('brief-part-of-year')})" if point.partial else ""),
                    "key": point.when or "",
                    "number": number,
                    "money": is_money(found.unit),
                }
            )  # fmt: skip
    return rows
