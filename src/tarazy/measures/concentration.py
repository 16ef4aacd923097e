"""How concentrated or how even a country's relations are over its partners."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import log

from tarazy.measures.band import band_over
from tarazy.measures.parts import MOST_OF_TOTAL, Given, Parts, gather, total_of
from tarazy.results import Measure, Outcome, Phrase, Unavailable

__all__ = ["evenness", "hhi", "hhi_normalised"]


def hhi(values: Mapping[str, Given], *, as_of: str | None = None, total: Given = None) -> Outcome:
    """How far one partner, or a few, hold the whole: 1 = one partner has all, 1/N = all N have the same.

    HHI = sum of s_i^2, where s_i is partner i's share of what the known partners make together.

    `values`: partner -> number, (low, high, chosen), `Banded`, `Measure` or None; one unit, kind and period. Missing
    partners are left out and named; `coverage` tells how much of `total` the known ones make (None without a total).
    N counts every partner with a known value, zeros included. Unavailable as in `parts.gather`, and where the known
    partners make less than half of the total.
    Hirschman, A. O. (1945), National Power and the Structure of Foreign Trade; Herfindahl, O. C. (1950),
    Concentration in the Steel Industry.
    """
    return _measured(values, _hhi, rule="hhi", as_of=as_of, total=total)


def hhi_normalised(values: Mapping[str, Given], *, as_of: str | None = None, total: Given = None) -> Outcome:
    """How concentrated relations are, whatever the number of partners: 0 = all have the same, 1 = one has all.

    H* = (H - 1/N) / (1 - 1/N), with H the Herfindahl-Hirschman index over N known partners.

    Inputs and missing values as in `hhi`; Unavailable also for a single partner (1 - 1/N is zero).
    Hirschman (1945); Herfindahl (1950); the rescaling to 0..1 as used by UNCTAD for its concentration index.
    """
    return _measured(values, _hhi_normalised, rule="hhi-normalised", as_of=as_of, total=total, at_least=2)


def evenness(values: Mapping[str, Given], *, as_of: str | None = None, total: Given = None) -> Outcome:
    """How evenly relations are spread: 1 = all partners have the same, 0 = one has all.

    J = -(sum of s_i ln s_i) / ln N, the Shannon entropy of the shares over its largest possible value; 0 ln 0 = 0.

    Inputs and missing values as in `hhi`; N counts every partner with a known value, zeros included: a partner with
    nothing makes the spread less even. Unavailable also for a single partner (ln 1 = 0).
    Shannon, C. E. (1948), A Mathematical Theory of Communication, Bell System Technical Journal 27; Pielou, E. C.
    (1966), The measurement of diversity in different types of biological collections, J. Theoretical Biology 13.
    """
    return _measured(values, _evenness, rule="evenness", as_of=as_of, total=total, at_least=2)


def _measured(
    values: Mapping[str, Given],
    formula: Callable[[Sequence[float]], float | None],
    *,
    rule: str,
    as_of: str | None,
    total: Given,
    at_least: int = 1,
) -> Outcome:
    parts = gather(values, rule=rule)
    if isinstance(parts, Unavailable):
        return parts
    if len(parts.known) < at_least:
        return Unavailable(Phrase("unavailable-one-partner"), rule, parts.inputs)
    whole = total_of(parts, total, rule=rule)
    if isinstance(whole, Unavailable):
        return whole
    if whole[1] is not None and whole[1] < MOST_OF_TOTAL:
        reason = Phrase("unavailable-little-known", {"percent": 100 * whole[1]})
        return Unavailable(reason, rule, parts.inputs)
    value = formula(parts.values)
    assert value is not None  # gather() has refused a zero total
    return Measure(
        value, "index", rule, parts.inputs, as_of, parts.when, band_over(parts, formula), whole[1], parts.weak,
        notes=_notes(parts, whole[1]),
    )  # fmt: skip


def _notes(parts: Parts, coverage: float | None) -> tuple[Phrase, ...]:
    if coverage is None:
        return (*parts.notes, Phrase("measure-note-no-total"))
    if coverage < 0.995:
        return (*parts.notes, Phrase("measure-note-coverage", {"percent": 100 * coverage}))
    return parts.notes


def _hhi(values: Sequence[float]) -> float | None:
    whole = sum(values)
    if whole <= 0:
        return None
    # Rounding must not carry the index past its own limits.
    return min(1.0, max(1 / len(values), sum((value / whole) ** 2 for value in values)))


def _hhi_normalised(values: Sequence[float]) -> float | None:
    index, least = _hhi(values), 1 / len(values)
    return None if index is None else (index - least) / (1 - least)


def _evenness(values: Sequence[float]) -> float | None:
    whole = sum(values)
    if whole <= 0:
        return None
    parts = [value / whole for value in values if value > 0]
    entropy = -sum(part * log(part) for part in parts if part > 0)
    return min(1.0, max(0.0, entropy / log(len(values))))
