"""How evenly a country's relations are spread over its vectors, in one domain, as of the day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tarazy.measures import Given, change, change_between, evenness, hhi, hhi_normalised, lead, shares, top_partner
from tarazy.results import Measure, Outcome, Phrase, Unavailable
from tarazy.views.columns import MONEY, WINDOW_YEARS, Weights, alike, weights
from tarazy.views.scales import column_shares
from tarazy.views.weights import Balance

if TYPE_CHECKING:
    from tarazy.views.case import Case

__all__ = ["weigh"]


def weigh(case: Case, domain: str | None = None) -> Balance:
    """How concentrated or even the country's relations are in one domain (trade unless told otherwise; or `dialogue`).

    Shares, concentration and evenness over all known partners where money is weighed, over the vectors where
    agreements or acts are; blocs stand for their members. `change` is that of the top partner's share over five years
    (of counts: against the same day, or the five years, before);
    `history` the concentration in each year for which at least as many vectors are known as in the latest.
    """
    code = domain or "trade"

    def make() -> Balance:
        column = weights(case, code)
        partners, total = column.partners, column.total
        top = top_partner(partners, as_of=case.as_of, total=total)
        actor = top.inputs[0].label if isinstance(top, Measure) else None
        basis = column.basis
        return Balance(
            focus=case.focus, domain=code, as_of=case.as_of, what=column.what, basis=basis, when=column.when,
            shares=column_shares(case, column), hhi=hhi(partners, as_of=case.as_of, total=total),
            hhi_normalised=hhi_normalised(partners, as_of=case.as_of, total=total),
            evenness=evenness(partners, as_of=case.as_of, total=total), top_partner=top,
            lead=lead(partners, as_of=case.as_of, total=total), change=_change(case, column, top), top_actor=actor,
            history=_history(case, column), vectors=case.vectors,
        )  # fmt: skip

    made: Balance = case.made(("weigh", code), make)
    return made


def _alike(case: Case, column: Weights) -> dict[int, Mapping[str, Given]]:
    # Years in which the same vectors are known as in the latest; the sum then means the same in each.
    latest = max(column.yearly, default=None)
    if column.when is None or latest is None:
        return {}
    year_of_column = int(column.when)
    needed = {v for v in case.vectors if v in column.yearly.get(year_of_column, {})}
    return {
        year: partners for year, partners in column.yearly.items()
        if year <= year_of_column and needed <= set(partners)
    }  # fmt: skip


def _same_partners(column: Weights, partners: Mapping[str, Given]) -> dict[str, Given]:
    # Compared over time are only partners that the latest year knows as well.
    return {p: given for p, given in partners.items() if p in column.partners}


def _history(case: Case, column: Weights) -> tuple[tuple[int, Outcome], ...]:
    if column.code not in MONEY or not column.yearly:
        return ()
    if isinstance(hhi(column.partners, total=column.total), Unavailable):
        return ()
    years = _alike(case, column)
    return tuple((year, hhi(_same_partners(column, years[year]), as_of=case.as_of)) for year in sorted(years))


def _change(case: Case, column: Weights, top: Outcome) -> Outcome:
    if isinstance(top, Unavailable):
        return Unavailable(top.reason, "change")
    actor = top.inputs[0].label
    if column.spans is not None:
        return _change_of_counts(case, column, actor)
    if not column.yearly:
        return Unavailable(Phrase("unavailable-no-years"), "change")
    parted: dict[int, Given] = {}
    if column.total is not None:
        # Parts of the country's total may be compared whichever other partners are known.
        for year, partners in column.yearly.items():
            whole = column.totals.get(year)
            if whole is not None and year <= _last(column) and alike(column, actor, (year, _last(column))):
                parted[year] = shares(partners, as_of=case.as_of, total=whole).get(actor)
        return change(parted, window_years=WINDOW_YEARS, as_of=case.as_of)
    for year, partners in _alike(case, column).items():
        if not alike(column, actor, (year, _last(column))):
            continue
        parted[year] = shares(_same_partners(column, partners), as_of=case.as_of).get(actor)
    return change(parted, window_years=WINDOW_YEARS, as_of=case.as_of)


def _last(column: Weights) -> int:
    return int(column.when or max(column.yearly))


def _change_of_counts(case: Case, column: Weights, actor: str) -> Outcome:
    # A partner that is no vector of then (a bloc's member that left) has no number to compare.
    assert column.spans is not None
    then, now = column.spans
    when = f"{then.partition('/')[0]}/{case.as_of}"
    both = [shares(numbers, as_of=case.as_of).get(actor) for numbers in (column.before, column.partners)]
    return change_between(both[0], both[1], old_when=then, new_when=now, when=when, as_of=case.as_of)
