"""The agreements of a country and the phase in which each stands on the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tarazy.results import Phrase
from tarazy.views.case import AGREEMENT_TYPES
from tarazy.views.disputes import rows_of
from tarazy.views.life import POLITICAL, Dates, Standing, over_by, standing
from tarazy.views.lives import Life, lives_of
from tarazy.views.records import Agreement, Stage
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.views.case import Case

__all__ = ["agreements", "bound_on"]


def agreements(case: Case, *, with_: str | None = None, domain: str | None = None) -> list[Agreement]:
    """Which agreements the country has, with one partner or in one domain, and how each stands on the day.

    Sorted by the day of signature, undated ones last. What had not begun by the day is left out. Facts that name no
    handle make an agreement of their own, by title and parties. Reads nothing but the country's agreements.
    """
    partner = None if with_ is None else case.registry.find(with_).code
    found: list[Agreement] = case.made("agreements", lambda: _all(case))
    return [
        a for a in found
        if (domain is None or a.domain == domain) and (partner is None or partner in a.parties)
    ]  # fmt: skip


def bound_on(case: Case, days: Iterable[date]) -> dict[date, dict[str, tuple[str, ...]]]:
    """Which vectors each agreement in force, or provisionally applied, binds on each of several days.

    For series over years: where a source calls an agreement in force without saying since when, it counts from its
    signature, for else its entry into the books would look like an event.
    """
    known = _lives(case)
    return {
        day: {
            life.handle: _vectors(case, life, day) for life in known
            if _assumed(life.dates, day) in ("in_force", "provisional")
        } for day in days
    }  # fmt: skip


def _all(case: Case) -> list[Agreement]:
    found = []
    for life in _lives(case):
        dates = life.dates
        if dates.proposed and not any(case.known_by(fact) for fact in life.facts):
            dates = replace(dates, proposed=False)
        now = standing(dates, case.day)
        if now.phase != "not_yet" and (now.phase != "unclear" or now.note is not None or _anything(dates)):
            found.append(_agreement(case, life, now))
    return sorted(found, key=_by_signature)


def _anything(dates: Dates) -> bool:
    return dates.is_signed or dates.is_in_force or dates.is_ended or dates.bound is not None


def _vectors(case: Case, life: Life, day: date) -> tuple[str, ...]:
    gone = {actor for actor, when in life.released.items() if over_by(when, day)}
    return case.vectors_among(actor for actor in life.parties if actor not in gone)


def _assumed(dates: Dates, day: date) -> str:
    phase = standing(dates, day).phase
    guides = dates.instrument in POLITICAL
    if phase == "unclear" and dates.bound and not guides and dates.in_force is None and dates.signed is not None:
        latest = parse(dates.signed).latest
        return "in_force" if latest is not None and latest <= day else phase
    return phase


def _lives(case: Case) -> list[Life]:
    # Lives do not depend on the day: what was worked out for one case serves the next one on the same ledger. Nor may
    # they depend on the partner asked for: what is said of the other parties belongs to the same agreement.
    facts = case.facts_of(AGREEMENT_TYPES)
    where = case.made if "facts" in case.__dict__ else case.remembered
    made: list[Life] = where(("lives", case.focus, case.policy), lambda: lives_of(case, facts))
    return made


def _agreement(case: Case, life: Life, now: Standing) -> Agreement:
    seen = {step: stage for step, stage in life.stages.items() if _seen(case, life, stage)}
    disputed = [fact for fact in life.disputed if case.known_by(fact)]
    return Agreement(
        handle=life.handle, title=life.title, titles=life.titles, parties=life.parties,
        vectors=_vectors(case, life, case.day), domain=life.domain, instrument=life.dates.instrument,
        phase=now.phase, since=now.since, note=now.note or _released_note(case, life), signed=seen.get("signed"),
        provisional=seen.get("provisional"), in_force=seen.get("in_force"), ended=seen.get("ended"),
        replaced_by=life.dates.replaced_by if now.phase == "replaced" else None,
        conflicts=rows_of(case, disputed) if disputed else (), weak=life.weak, statements=life.statements,
    )  # fmt: skip


def _released_note(case: Case, life: Life) -> Phrase | None:
    gone = [actor for actor, when in life.released.items() if over_by(when, case.day)]
    if not gone:
        return None
    return Phrase("view-note-released", {"actors": ";".join(gone), "day": life.released[gone[0]]})


def _seen(case: Case, life: Life, stage: Stage) -> bool:
    # An end set by the agreement's own terms is known beforehand; anything else is seen only once it has begun.
    return (stage.step == "ended" and life.end_is_planned) or case.begun(stage.when)


def _by_signature(agreement: Agreement) -> tuple[str, str]:
    first = next((s.when for s in agreement.stages if s.when), None)
    return first or "9999", agreement.handle
