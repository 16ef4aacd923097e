"""The agreements of a country and the phase in which each stands on the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tarazy.views.case import AGREEMENT_TYPES
from tarazy.views.disputes import rows_of
from tarazy.views.life import Dates, Standing, standing
from tarazy.views.lives import Life, lives_of
from tarazy.views.records import Agreement, Stage
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.views.case import Case

__all__ = ["agreements", "phases_on"]


def agreements(case: Case, *, with_: str | None = None, domain: str | None = None) -> list[Agreement]:
    """Which agreements the country has, with one partner or in one domain, and how each stands on the day.

    Sorted by the day of signature, undated ones last. What had not begun by the day is left out. Facts that name no
    handle make an agreement of their own, by title and parties. Reads only what it needs of the ledger.
    """
    partner = None if with_ is None else case.registry.find(with_).code
    found: list[Agreement] = case.made(("agreements", partner), lambda: _all(case, partner))
    return [
        a for a in found
        if (domain is None or a.domain == domain) and (partner is None or partner in a.parties)
    ]  # fmt: skip


def phases_on(case: Case, days: Iterable[date]) -> dict[date, dict[str, str]]:
    """The phase of every agreement on each of several days: day -> handle -> phase.

    For series over years: where a source calls an agreement in force without saying since when, it counts from its
    signature, for else its entry into the books would look like an event.
    """
    known = {life.handle: life.dates for life in _lives(case, None)}
    return {day: {handle: _assumed(dates, day) for handle, dates in known.items()} for day in days}


def _all(case: Case, partner: str | None) -> list[Agreement]:
    found = []
    for life in _lives(case, partner):
        dates = life.dates
        if dates.proposed and not any(case.known_by(fact) for fact in life.facts):
            dates = replace(dates, proposed=False)
        now = standing(dates, case.day)
        if now.phase != "not_yet" and (now.phase != "unclear" or now.note is not None or _anything(dates)):
            found.append(_agreement(case, life, now))
    return sorted(found, key=_by_signature)


def _anything(dates: Dates) -> bool:
    return dates.is_signed or dates.is_in_force or dates.is_ended or dates.bound is not None


def _assumed(dates: Dates, day: date) -> str:
    phase = standing(dates, day).phase
    if phase == "unclear" and dates.bound is not None and dates.in_force is None and dates.signed is not None:
        latest = parse(dates.signed).latest
        return "in_force" if latest is not None and latest <= day else phase
    return phase


def _lives(case: Case, partner: str | None) -> list[Life]:
    # Lives do not depend on the day: what was worked out for one case serves the next one on the same ledger.
    facts = case.facts_of(AGREEMENT_TYPES, partners=() if partner is None else (partner,))
    where = case.made if "facts" in case.__dict__ else case.remembered
    made: list[Life] = where(("lives", case.focus, case.policy, partner), lambda: lives_of(case, facts))
    return made


def _agreement(case: Case, life: Life, now: Standing) -> Agreement:
    seen = {step: stage for step, stage in life.stages.items() if _seen(case, life, stage)}
    disputed = [fact for fact in life.disputed if case.known_by(fact)]
    return Agreement(
        handle=life.handle, title=life.title, titles=life.titles, parties=life.parties,
        vectors=case.vectors_among(life.parties), domain=life.domain, instrument=life.dates.instrument,
        phase=now.phase, since=now.since, note=now.note, signed=seen.get("signed"),
        provisional=seen.get("provisional"), in_force=seen.get("in_force"), ended=seen.get("ended"),
        replaced_by=life.dates.replaced_by if now.phase == "replaced" else None,
        conflicts=rows_of(case, disputed) if disputed else (), weak=life.weak, statements=life.statements,
    )  # fmt: skip


def _seen(case: Case, life: Life, stage: Stage) -> bool:
    # An end set by the agreement's own terms is known beforehand; anything else is seen only once it has begun.
    return (stage.step == "ended" and life.end_is_planned) or case.begun(stage.when)


def _by_signature(agreement: Agreement) -> tuple[str, str]:
    first = next((s.when for s in agreement.stages if s.when), None)
    return first or "9999", agreement.handle
