"""What happened between a country and its partners, when, and how often they spoke."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tarazy.results import Phrase
from tarazy.views.case import DIALOGUE_TYPES, PROMISE_TYPE
from tarazy.views.levels import level
from tarazy.views.records import DialogueRow, Event
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.views.case import Case

__all__ = ["THIN", "dialogue", "thin_years", "timeline"]

# A year is thinly covered where it holds less than this part of a well covered one (the ninth decile of all years).
THIN = 1 / 3


def timeline(
    case: Case, *, vector: str | None = None, since: str | None = None, types: frozenset[str] | None = None
) -> list[Event]:
    """What happened up to the day, between the country and all its partners or one of them, oldest first.

    `since` (EDTF) leaves out what was over before; undated acts stand at the end. Promises are not acts: they have
    their own view. What a member of a bloc did counts for the bloc as well, by the membership of the time. Asked for
    one vector, only that vector's part of the ledger is read.
    """
    partner = None if vector is None else case.registry.find(vector).code
    start = None if since is None else parse(since).earliest
    found = []
    for fact in _acts(case, partner, types):
        when = case.when(fact)
        if not case.known_by(fact):
            continue
        if start is not None and when is not None:
            latest = parse(when).latest
            if latest is not None and latest < start:
                continue
        found.append(_event(case, fact, when))
    return sorted(found, key=_order)


def dialogue(case: Case) -> list[DialogueRow]:
    """How often the country and each vector spoke, by year, level and direction (visits and meetings that took place).

    One row for each vector and year with at least one act; those of a bloc's members count for the bloc, once.
    A note marks years that few sources cover: there a small
    number tells of the sources, not of the dialogue.
    """
    found: dict[tuple[str, int], list[Event]] = defaultdict(list)
    for event in _talks(case):
        year = _year(event.when)
        if year is not None:
            for vector in event.vectors:
                found[vector, year].append(event)
    thin = thin_years(case)
    rows = []
    for (vector, year), events in found.items():
        rows.append(
            DialogueRow(
                vector, year, len(events),
                dict(Counter(event.level or "unknown" for event in events)),
                dict(Counter(event.direction for event in events)),
                tuple(event.fact for event in events),
                tuple(id_ for event in events for id_ in event.statements),
                sum(event.weak for event in events),
                Phrase("view-note-thin-year", {"year": str(year), "n": thin[year]}) if year in thin else None,
            )
        )  # fmt: skip
    order = {vector: place for place, vector in enumerate(case.vectors)}
    return sorted(rows, key=lambda row: (order[row.vector], row.year))


def thin_years(case: Case) -> dict[int, int]:
    """The thinly covered years, each with the number of visits and meetings of all partners that is known of it.

    Held against all years of the ledger, later ones too: how much is recorded is no matter of the day asked about.
    """

    def make() -> dict[int, int]:
        talks = (f for f in _acts(case, None, DIALOGUE_TYPES) if case.state(f) == "actual")
        counts = Counter(year for fact in talks if (year := _year(case.when(fact))) is not None)
        if not counts:
            return {}
        ranked = sorted(counts.values())
        full = ranked[round(0.9 * (len(ranked) - 1))]
        span = range(min(*counts, case.day.year), case.day.year + 1)
        return {year: counts[year] for year in span if counts[year] < THIN * full}

    made: dict[int, int] = case.made("thin", make)
    return made


def _talks(case: Case) -> list[Event]:
    def make() -> list[Event]:
        return [e for e in timeline(case, types=DIALOGUE_TYPES) if e.status == "actual"]

    made: list[Event] = case.made("talks", make)
    return made


def _acts(case: Case, partner: str | None, types: frozenset[str] | None) -> list[Fact]:
    from tarazy.ledger.vocabulary import ACT_TYPES

    wanted = ACT_TYPES if types is None else types
    partners = () if partner is None else (partner, *case.members(partner))
    facts = case.facts_of(wanted, partners=partners) if types or partner else case.facts
    return [
        fact for fact in facts
        if fact.kind == "act" and fact.type in wanted and not _is_promise(fact) and case.focus in fact.actors
    ]  # fmt: skip


def _is_promise(fact: Fact) -> bool:
    return fact.type == PROMISE_TYPE and fact.about is not None


def _event(case: Case, fact: Fact, when: str | None) -> Event:
    title = fact.title or ""
    talks = fact.type in DIALOGUE_TYPES
    person = fact.detail("person")
    return Event(
        fact=fact.id, type=fact.type, when=when, title=title, titles={"en": title, **fact.titles}, domain=fact.domain,
        source=fact.source, target=fact.target, vectors=case.vectors_at(fact.actors, when),
        direction=_direction(case.focus, fact),
        level=level(fact.detail("role"), title, person) if talks else None, person=person,
        status=case.state(fact), about=fact.about, conflict=fact.disputed, weak=fact.weak,
        statements=fact.statement_ids,
    )  # fmt: skip


def _direction(focus: str, fact: Fact) -> str:
    if focus in fact.source:
        return "outgoing" if fact.target and len(fact.source) == 1 and focus not in fact.target else "joint"
    return "incoming"


def _year(when: str | None) -> int | None:
    # A visit over New Year counts for the year in which it began.
    if when is None:
        return None
    span = parse(when)
    if span.earliest is None or span.latest is None or (span.latest - span.earliest).days > 366:
        return None
    return span.earliest.year


def _order(event: Event) -> tuple[bool, int, str]:
    if event.when is None:
        return True, 0, event.fact
    earliest = parse(event.when).earliest
    return False, earliest.toordinal() if earliest is not None else 0, event.fact
