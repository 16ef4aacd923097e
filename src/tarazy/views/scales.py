"""The scales: vectors by domains, each cell one number with its weight, its trend and its conflicts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tarazy.ledger.vocabulary import DOMAINS
from tarazy.measures import shares
from tarazy.results import Measure, Outcome, Phrase, Unavailable
from tarazy.views.columns import DIALOGUE, Weights, weights
from tarazy.views.disputes import conflicts
from tarazy.views.weights import Cell, Column, Scales

if TYPE_CHECKING:
    from tarazy.views.case import Case

__all__ = ["column_shares", "scales"]

_DIALOGUE_DOMAINS = ("visit", "meet")


def scales(case: Case) -> Scales:
    """What each vector weighs in each domain as of the day, and in political dialogue.

    A domain in which no vector has a number is left out; the others keep a cell for every vector, with the reason
    where there is no number.
    """

    def make() -> Scales:
        columns, cells = [], []
        counts = _conflicts_by_cell(case)
        for code in (DIALOGUE, *DOMAINS):
            column = weights(case, code)
            if not any(isinstance(value, Measure) for value in column.values.values()):
                continue
            parted = column_shares(case, column)
            columns.append(_column(column))
            for vector in case.vectors:
                value = column.values[vector]
                cells.append(
                    Cell(
                        vector, code, value, parted[vector], column.what, column.trends.get(vector, ()),
                        counts[vector, code], isinstance(value, Measure) and value.weak,
                    )
                )  # fmt: skip
        return Scales(case.focus, case.as_of, case.vectors, tuple(columns), tuple(cells))

    made: Scales = case.made("scales", make)
    return made


def column_shares(case: Case, column: Weights) -> dict[str, Outcome]:
    """Each vector's part of a column, in percent: of the country's total where it is known, else of the partners."""
    parted = shares(column.partners, as_of=case.as_of, total=column.total)
    made: dict[str, Outcome] = {}
    for vector in case.vectors:
        value = column.values[vector]
        if isinstance(value, Unavailable):
            made[vector] = Unavailable(value.reason, "share")
        else:
            made[vector] = parted[vector]
    return made


def _column(column: Weights) -> Column:
    total: Outcome
    known = [value for value in column.values.values() if isinstance(value, Measure)]
    if isinstance(column.total, Measure):
        total = column.total
    elif column.total is not None:
        from tarazy.measures import figure

        total = figure(column.total, label="total")
    else:
        total = Unavailable(Phrase("unavailable-no-total"), "figure", tuple(r for m in known for r in m.inputs[:1]))
    return Column(column.code, column.what, column.unit, column.when, total, column.basis)


def _conflicts_by_cell(case: Case) -> Counter[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for row in conflicts(case):
        if row.apparent:
            continue
        code = DIALOGUE if row.type in _DIALOGUE_DOMAINS else row.domain
        for vector in row.vectors:
            counts[vector, code] += 1
    return counts
