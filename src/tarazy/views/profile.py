"""Supply and demand: what is signed, promised and delivered, per vector and domain."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tarazy.ledger.vocabulary import DOMAINS
from tarazy.measures import Counted, acts_in_window, agreements_in_force
from tarazy.results import Phrase
from tarazy.views.acts import timeline
from tarazy.views.agreements import agreements
from tarazy.views.columns import counted_agreement, window_of
from tarazy.views.commitments import commitments
from tarazy.views.figures import series
from tarazy.views.weights import Point, ProfileRow

if TYPE_CHECKING:
    from tarazy.views.case import Case
    from tarazy.views.records import Agreement, CommitmentRow, Event

__all__ = ["supply_demand"]

Key = tuple[str, str]


def supply_demand(case: Case) -> list[ProfileRow]:
    """What is signed, promised and delivered between the country and each vector in each domain, as of the day.

    One row for each vector and domain in which anything is known, in the order of the vectors and domains. Acts are
    those of the last five years. Figures are the latest whole-year point of each indicator, by the best source.
    """
    signed: dict[Key, list[Agreement]] = defaultdict(list)
    for agreement in agreements(case):
        for vector in agreement.vectors:
            signed[vector, agreement.domain].append(agreement)
    promised: dict[Key, list[CommitmentRow]] = defaultdict(list)
    for promise in commitments(case):
        for vector in promise.vectors:
            promised[vector, promise.domain].append(promise)
    first = window_of(case.day)[0].isoformat()
    acts: dict[Key, list[Event]] = defaultdict(list)
    ever: set[Key] = set()
    for event in timeline(case):
        for vector in event.vectors:
            ever.add((vector, event.domain))
    for event in timeline(case, since=first):
        if event.when is not None and event.status == "actual":
            for vector in event.vectors:
                acts[vector, event.domain].append(event)
    figures = _latest(case)
    rows = []
    for vector in case.vectors:
        for domain in DOMAINS:
            key = (vector, domain)
            if key in signed or key in promised or key in ever or key in figures:
                rows.append(
                    _row(case, key, signed[key], promised[key], acts[key], figures.get(key, []), key in ever, first)
                )
    return rows


def _row(
    case: Case, key: Key, signed: list[Agreement], promised: list[CommitmentRow], acts: list[Event],
    figures: list[tuple[str, Point]], ever: bool, first: str,
) -> ProfileRow:  # fmt: skip
    by_verdict: dict[str, int] = defaultdict(int)
    for promise in promised:
        by_verdict[promise.verdict] += 1
    overdue = by_verdict["overdue"] + by_verdict["missed"]
    counted = [counted_agreement(a) for a in signed]
    events = [Counted(e.fact, "", e.when, e.statements, e.weak) for e in acts]
    return ProfileRow(
        vector=key[0], domain=key[1],
        agreements_in_force=agreements_in_force(counted, as_of=case.as_of, known=bool(signed)),
        agreements_known=len(signed), commitments_made=len(promised), commitments_done=by_verdict["done"],
        commitments_overdue=overdue, commitments_open=len(promised) - by_verdict["done"] - overdue,
        acts=acts_in_window(events, when=f"{first}/{case.as_of}", as_of=case.as_of, known=ever),
        figures=tuple(point for _, point in figures), figure_series=tuple(id_ for id_, _ in figures),
        handles=(*(a.handle for a in signed), *(p.handle for p in promised)),
        note=_note(len(promised), by_verdict["done"], overdue, figures),
    )  # fmt: skip


def _note(made: int, done: int, overdue: int, figures: list[tuple[str, Point]]) -> Phrase | None:
    # Where economic ties run ahead of what was promised, and where they do not; said only of three promises or more.
    if made < 3:
        return Phrase("view-profile-overdue", {"n": overdue}) if overdue else None
    if figures and 2 * done < made:
        return Phrase("view-profile-ahead", {"n": made, "done_n": done})
    if 2 * done >= made:
        return Phrase("view-profile-kept", {"n": made, "done_n": done})
    return Phrase("view-profile-behind", {"n": made, "done_n": done})


def _latest(case: Case) -> dict[Key, list[tuple[str, Point]]]:
    best: dict[tuple[str, str, str], tuple[tuple[int, int, int], str, Point, str]] = {}
    for one in series(case):
        for vector in case.vectors:
            if (
                vector not in (one.reporter, one.partner)
                or one.commodity
                or case.focus not in (one.reporter, one.partner)
            ):
                continue
            whole = [p for p in one.points if p.year is not None and p.status == "actual"]
            if not whole:
                continue
            point = whole[-1]
            order = (point.year or 0, -one.rank, len(one.points))
            key = (vector, one.domain, one.indicator)
            if key not in best or order > best[key][0]:
                best[key] = (order, one.id, point, one.indicator)
    made: dict[Key, list[tuple[str, Point]]] = defaultdict(list)
    for (vector, domain, _), (_, id_, point, _) in sorted(best.items(), key=lambda item: item[0]):
        made[vector, domain].append((id_, point))
    return made
