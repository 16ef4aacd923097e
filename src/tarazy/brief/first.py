"""The first screen: the country, the day, three findings in words, and the scales of vectors by domains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tarazy.brief.drawing import spark
from tarazy.results import Measure
from tarazy.units import is_money
from tarazy.views import findings, scales, weigh

if TYPE_CHECKING:
    from tarazy.brief.doors import Doors
    from tarazy.brief.saying import Saying
    from tarazy.views import Case, Cell, Column, Finding

__all__ = ["header", "matrix"]


def header(case: Case, say: Saying, doors: Doors, *, conflicts: int, waiting: int) -> dict[str, Any]:
    """The name of the country, the day, the scope in one sentence, and three findings, each ending in its number."""
    sources = {s.source_id for fact in case.facts for s in fact.statements}
    statements = sum(len(fact.statements) for fact in case.facts)
    return {
        "country": say.actor(case.focus),
        "asof": say("brief-as-of", day=case.as_of),
        "scope": say("brief-scope", n=statements, sources_n=len(sources), conflicts_n=conflicts, waiting_n=waiting),
        "policy": say("brief-policy", policy=say.words.coded("policy", case.policy)),
        "findings": [_finding(say, doors, found) for found in findings(case)],
    }


def _finding(say: Saying, doors: Doors, found: Finding) -> dict[str, Any]:
    title = say(f"measure-{found.measure.rule}" if isinstance(found.measure, Measure) else "brief-finding")
    number = doors.measure(f"finding/{found.rule}/{found.about}", title, found.measure)
    return {"text": say.phrase(found.phrase), "number": number, "title": title}


def matrix(case: Case, say: Saying, doors: Doors) -> dict[str, Any]:
    """The scales: a row for each vector, a column for each domain, and the concentration of each column below."""
    made = scales(case)
    return {
        "columns": [
            {"name": say.domain(column.code), "unit": _counts(say, column), "what": say.phrase(column.what)}
            for column in made.columns
        ],
        "rows": [
            {
                "code": vector,
                "name": say.actor(vector),
                "slot": slot,
                "cells": [_cell(say, doors, made.cell(vector, column.code), column, slot) for column in made.columns],
            }
            for slot, vector in enumerate(made.vectors, 1)
        ],
        "sums": [_sum(case, say, doors, column) for column in made.columns],
    }


def _counts(say: Saying, column: Column) -> str:
    if is_money(column.unit):
        return say("brief-column-money", unit=say.words.unit(column.unit), day=column.when or "")
    if column.code == "dialogue":
        return say("brief-column-acts", day=column.when or "")
    return say("brief-column-agreements")


def _cell(say: Saying, doors: Doors, cell: Cell, column: Column, slot: int) -> dict[str, Any]:
    title = f"{say.actor(cell.vector)} – {say.domain(cell.column)}"
    key = f"{cell.column}/{cell.vector}"
    shown = None
    if isinstance(cell.value, Measure) and is_money(cell.value.unit):
        # The head of the column names the currency once for all of its cells.
        whole = say.value(_rough(cell.value.value), cell.value.unit)
        shown = whole.replace(say.words.unit(cell.value.unit), "").strip("\u00a0 ")
    value = doors.measure(key, f"{title}. {say.phrase(cell.what)}", cell.value, shown=shown, disputed=cell.conflicts)
    share = doors.measure(f"{key}/share", f"{title}. {say.phrase(column.basis)}", cell.share)
    width = cell.share.value if isinstance(cell.share, Measure) else 0.0
    return {
        "field": f"{say.domain(cell.column)}, {_counts(say, column)}",
        "value": value,
        "share": share,
        "width": round(min(max(width, 0.0), 100.0), 1),
        "spark": spark(cell.trend, slot=slot, label=_trend_said(say, cell, column)),
    }


def _rough(value: float) -> float:
    """Three significant digits: enough to compare down a column; the door gives the value in full."""
    return float(f"{value:.3g}")


def _trend_said(say: Saying, cell: Cell, column: Column) -> str:
    known = [(year, value) for year, value in cell.trend if value is not None]
    if len(known) < 2:
        return ""
    unit = column.unit if is_money(column.unit) else "count"
    (first, start), (last, end) = known[0], known[-1]
    return say(
        "brief-trend", first_day=str(first), last_day=str(last), start=say.value(start, unit), end=say.value(end, unit)
    )


def _sum(case: Case, say: Saying, doors: Doors, column: Column) -> dict[str, Any]:
    balance = weigh(case, column.code)
    title = f"{say.domain(column.code)}. {say('measure-hhi')}"
    return {
        "field": say.domain(column.code),
        "number": doors.measure(f"{column.code}/hhi", title, balance.hhi),
        "top": say.actor(balance.leader) if balance.leader else "",
    }
