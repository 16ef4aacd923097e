"""The numbers that go on the scales: for each domain what is counted, and each vector's part of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tarazy.measures import Banded, Counted, Given, acts_in_window, agreements_in_force, figure
from tarazy.results import Outcome, Phrase, Unavailable
from tarazy.views.acts import thin_years, timeline
from tarazy.views.agreements import agreements, bound_on
from tarazy.views.case import DIALOGUE_TYPES
from tarazy.views.flows import Flows, flows
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.views.case import Case
    from tarazy.views.records import Agreement, Event
    from tarazy.views.weights import Trend

__all__ = ["AGREEMENTS", "DIALOGUE", "DIRECTIONS", "MONEY", "WINDOW_YEARS", "Weights", "alike", "bloc_of",
           "counted_agreement", "weights", "window_of", "years_before"]  # fmt: skip

DIALOGUE = "dialogue"
DIRECTIONS = ("exports", "imports")
AGREEMENTS = "agreements"  # those of all domains together
MONEY = ("trade", "investment")
WINDOW_YEARS = 5
TREND_YEARS = 10
# Where the last visit or meeting on record lies further back than this, the number says so.
STALE_DAYS = 183


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """One column before it is weighed: every partner's number, the total where one is known, and what they are."""

    code: str
    what: Phrase
    basis: Phrase
    unit: str
    when: str | None
    definition: str | None = None  # of money
    partners: Mapping[str, Given]  # all partners that shares refer to, vectors among them
    values: Mapping[str, Outcome]  # each vector's number, or why there is none
    trends: Mapping[str, Trend] = field(default_factory=dict)
    total: Given = None
    yearly: Mapping[int, Mapping[str, Given]] = field(default_factory=dict)
    totals: Mapping[int, Given] = field(default_factory=dict)  # money: the country's total by year
    before: Mapping[str, Given] = field(default_factory=dict)  # counts: each partner's number five years earlier
    spans: tuple[str, str] | None = None  # counts: the days or spans of `before` and of the numbers


def window_of(day: date) -> tuple[date, date]:
    """The five years that end on a day: its first and its last day."""
    return years_before(day) + timedelta(days=1), day


def years_before(day: date, years: int = WINDOW_YEARS) -> date:
    """The same day some years earlier (28 February for the 29th, where that year had none)."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def weights(case: Case, code: str) -> Weights:
    """What is weighed in a domain (or in `dialogue`) as of the day.

    Trade and investment: money, in the latest complete year for which one kind of definition covers most vectors;
    where there is none, and in every other domain: agreements in force. `dialogue`: visits and meetings of the last
    five years. `agreements`: those in force in all domains together. `exports`, `imports`: as trade. Members of a
    bloc that is itself weighed are left out of every sum.
    """

    def make() -> Weights:
        if code == DIALOGUE:
            return _dialogue(case)
        if code in (*MONEY, *DIRECTIONS):
            found = flows(case, code)
            if found is not None:
                return _money(case, code, found)
        if code in DIRECTIONS:
            return _nothing(case, code)
        return _bound(case, code)

    made: Weights = case.made(("weights", code), make)
    return made


def bloc_of(case: Case, actor: str, day: date) -> str | None:
    """The weighed bloc that an actor belongs to on a day, if any: its numbers are in the bloc's."""
    return next((v for v in case.vectors if v != actor and actor in case.members_on(v, day)), None)


def _money(case: Case, code: str, found: Flows) -> Weights:
    latest = found.by_year[found.year]
    values: dict[str, Outcome] = {}
    for vector in case.vectors:
        bloc = bloc_of(case, vector, date(found.year, 12, 31))
        if bloc is not None:
            values[vector] = Unavailable(Phrase("unavailable-in-bloc", {"actor": bloc}), "figure")
        elif vector in latest:
            values[vector] = figure(latest[vector], label=vector, as_of=case.as_of)
        else:
            values[vector] = Unavailable(
                Phrase("unavailable-no-figure", {"actor": vector, "day": str(found.year)}), "figure"
            )
    years = range(found.year - TREND_YEARS + 1, found.year + 1)
    trends = {v: tuple((y, _value(found.by_year.get(y, {}).get(v))) for y in years) for v in case.vectors}
    return Weights(
        code=code, what=Phrase(f"view-what-{code}", {"day": str(found.year), "definition": found.definition}),
        basis=Phrase("view-basis-total" if found.totals.get(found.year) else "view-basis-partners",
                     {"n": len(latest)}),
        unit=found.unit, when=str(found.year), definition=found.definition,
        partners={**dict.fromkeys(_weighed(case, date(found.year, 12, 31))), **latest},
        values=values, trends=trends, total=found.totals.get(found.year), yearly=found.by_year,
        totals=found.totals,
    )  # fmt: skip


def alike(column: Weights, partner: str, years: tuple[int, int]) -> bool:
    """Whether a partner's amounts of two years are of the same kind: a sum over members needs the same members."""
    notes = []
    for year in years:
        given = column.yearly.get(year, {}).get(partner)
        note = given.note if isinstance(given, Banded) else None
        notes.append(None if note is None else note.params.get("actors"))
    return notes[0] == notes[1]


def _nothing(case: Case, code: str) -> Weights:
    none = Unavailable(Phrase("unavailable-no-partners", {"n": 0}), "figure")
    return Weights(
        code=code, what=Phrase(f"view-name-{code}"), basis=Phrase("view-basis-vectors"), unit="USD", when=None,
        partners={}, values=dict.fromkeys(case.vectors, none),
    )  # fmt: skip


def _bound(case: Case, code: str) -> Weights:
    every = agreements(case)
    here = [a for a in every if code in (a.domain, AGREEMENTS)]
    values: dict[str, Outcome] = {}
    for vector in case.vectors:
        mine = [counted_agreement(a) for a in here if vector in a.vectors]
        values[vector] = agreements_in_force(mine, as_of=case.as_of, known=bool(mine))
    weighed = _weighed(case, case.day)
    then = years_before(case.day)
    bound = bound_on(case, [then])[then]
    before = {
        v: _count(a.statements for a in here if v in bound.get(a.handle, ())) for v in _weighed(case, then)
    }  # fmt: skip
    return Weights(
        code=code, what=Phrase("view-what-agreements", {"day": case.as_of}),
        basis=Phrase("view-basis-agreements"), unit="count", when=None,
        partners={v: values[v] for v in weighed}, values=values, trends=_agreement_trends(case, code),
        before=before, spans=(then.isoformat(), case.as_of),
    )  # fmt: skip


def _dialogue(case: Case) -> Weights:
    start, _ = window_of(case.day)
    earlier, ends = window_of(start - timedelta(days=1))
    spans = (f"{earlier}/{ends}", f"{start}/{case.as_of}")
    window = spans[1]
    every = [(e, _last_day(e)) for e in timeline(case, types=DIALOGUE_TYPES)]
    ever = {v for e, _ in every for v in e.vectors}
    dated = [(e, last) for e, last in every if last is not None and e.status == "actual"]
    # An act told by its year alone counts where that year ended.
    talks = [e for e, last in dated if last >= start]
    before = [e for e, last in dated if earlier <= last < start]
    latest = max((last for _, last in dated), default=case.day)
    stale = latest.isoformat() if (case.day - latest).days > STALE_DAYS else None
    thin = any(year in thin_years(case) for year in range(case.day.year - WINDOW_YEARS + 1, case.day.year))
    values: dict[str, Outcome] = {}
    yearly: dict[str, dict[int, int]] = {v: defaultdict(int) for v in case.vectors}
    from tarazy.views.acts import dialogue

    for row in dialogue(case):
        yearly[row.vector][row.year] = row.total
    for vector in case.vectors:
        mine = [Counted(e.fact, "", e.when, e.statements, e.weak) for e in talks if vector in e.vectors]
        values[vector] = acts_in_window(
            mine, when=window, as_of=case.as_of, thin=thin, known=vector in ever, last=stale
        )
    years = range(case.day.year - TREND_YEARS + 1, case.day.year + 1)
    return Weights(
        code=DIALOGUE, what=Phrase("view-what-dialogue", {"day": window}), basis=Phrase("view-basis-vectors"),
        unit="count", when=window, partners={v: values[v] for v in _weighed(case, case.day)}, values=values,
        trends={v: tuple((y, float(yearly[v][y])) for y in years) for v in case.vectors}, spans=spans,
        before={
            v: _count(e.statements for e in before if v in e.vectors) for v in _weighed(case, case.day) if v in ever
        },
    )  # fmt: skip


def _count(cited: Iterable[tuple[str, ...]]) -> Banded:
    rows = list(cited)
    return Banded(float(len(rows)), kind="count", statements=tuple(dict.fromkeys(id_ for row in rows for id_ in row)))


def _last_day(event: Event) -> date | None:
    return None if event.when is None else parse(event.when).latest


def _weighed(case: Case, day: date) -> list[str]:
    return [v for v in case.vectors if bloc_of(case, v, day) is None]


def counted_agreement(agreement: Agreement) -> Counted:
    """An agreement as the measures count it: whether it binds on the day, and whether that is in doubt."""
    # A dispute over the signature does not touch the phase.
    step = agreement.in_force or agreement.provisional
    maybe = bool(step and step.conflict and agreement.ended is None and _could_differ(agreement))
    maybe = maybe or (agreement.note is not None and agreement.note.key == "view-note-force-doubted")
    return Counted(
        agreement.handle, agreement.phase, agreement.since, agreement.statements, agreement.weak, maybe,
        agreement.phase == "unclear" and agreement.signed is not None and agreement.note is not None
        and agreement.note.key in _LATER_IN_FORCE,
    )  # fmt: skip


_LATER_IN_FORCE = frozenset({"view-note-in-force-by", "view-note-in-force-read"})


def _could_differ(agreement: Agreement) -> bool:
    # Applied provisionally, it binds whichever day of entry into force is right.
    return agreement.provisional is None


def _agreement_trends(case: Case, code: str) -> dict[str, Trend]:
    def make() -> tuple[list[int], dict[date, dict[str, tuple[str, ...]]]]:
        years = list(range(case.day.year - 3 * TREND_YEARS + 1, case.day.year + 1))
        return years, bound_on(case, [min(date(year, 12, 31), case.day) for year in years])

    years, bound = case.made("agreement-trends", make)
    here = [a for a in agreements(case) if code in (a.domain, AGREEMENTS)]
    trends: dict[str, Trend] = {}
    for vector in case.vectors:
        handles = [a.handle for a in here if vector in a.parties]
        counts = [
            (year, float(sum(vector in of_day.get(h, ()) for h in handles)))
            for year, of_day in zip(years, bound.values(), strict=True)
        ]
        trends[vector] = tuple(counts) if handles else ()
    return trends


def _value(given: Banded | None) -> float | None:
    return None if given is None else given.value
