"""Who has which part of the whole: shares, the top partner, and how far it leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tarazy.measures.band import band_over
from tarazy.measures.parts import Given, Parts, gather, total_of
from tarazy.results import Input, Measure, Outcome, Param, Phrase, Unavailable

__all__ = ["lead", "shares", "top_partner"]


def shares(values: Mapping[str, Given], *, as_of: str | None = None, total: Given = None) -> dict[str, Outcome]:
    """Which part of the whole each partner has, in percent.

    s_i = 100 * x_i / X, where X is `total` where it is known, else the sum over the known partners.

    `values`: partner -> number, (low, high, chosen), `Banded`, `Measure` or None; one unit, kind and period. Each
    partner gets an outcome: Unavailable for a missing one, and for all where `parts.gather` refuses. The band of s_i
    runs from its lowest value beside the others' highest to the reverse. Elementary arithmetic; no source needed.
    """
    parts = gather(values, rule="share")
    if isinstance(parts, Unavailable):
        return dict.fromkeys(values, parts)
    whole = total_of(parts, total, rule="share")
    if isinstance(whole, Unavailable):
        return dict.fromkeys(values, whole)
    made: dict[str, Outcome] = {}
    for place, label in enumerate(parts.known):
        made[label] = _share(parts, place, whole, as_of=as_of)
    for label in parts.missing:
        made[label] = Unavailable(Phrase("unavailable-not-reported", {"actor": label}), "share")
    return {label: made[label] for label in values}


def top_partner(values: Mapping[str, Given], *, as_of: str | None = None, total: Given = None) -> Outcome:
    """Which partner has the largest part, and how large it is, in percent.

    max s_i; the partner is the label of the first input. A note says so where another one would be first
    within the band, or where two are level.

    Inputs, missing values and band as in `shares`. Unavailable where the partners that nobody has told of may hold
    more of the total than the first of the known ones.
    """
    ranked = _ranked(values, as_of=as_of, total=total, rule="top-partner")
    if isinstance(ranked, Unavailable):
        return ranked
    parts, parted = ranked
    first, best = parted[0]
    notes = list(best.notes)
    low = best.band[0] if best.band else best.value
    rivals = [label for label, part in parted[1:] if (part.band[1] if part.band else part.value) >= low]
    if rivals:
        notes.append(Phrase("measure-note-first-disputed", {"actors": ";".join(rivals)}))
    return Measure(
        best.value, "percent", "top-partner", _first(parts, first), as_of, parts.when, best.band, best.coverage,
        parts.weak, tuple(notes),
    )  # fmt: skip


def lead(values: Mapping[str, Given], *, as_of: str | None = None, total: Given = None) -> Outcome:
    """By how many percentage points the top partner is ahead of the second.

    s_1 - s_2, with s sorted from the largest.

    Inputs, missing values and band as in `shares`; Unavailable also for a single partner, and as in `top_partner`.
    Where the unknown part could hold a second that is nearer, a note says so.
    """
    ranked = _ranked(values, as_of=as_of, total=total, rule="lead")
    if isinstance(ranked, Unavailable):
        return ranked
    parts, parted = ranked
    if len(parted) < 2:
        return Unavailable(Phrase("unavailable-one-partner"), "lead", parts.inputs)
    (first, best), (_, second) = parted[:2]
    notes = best.notes
    if _unknown(best) > second.value:
        notes = (*notes, Phrase("measure-note-second-unknown", {"percent": _unknown(best)}))
    # Shares of a larger total shrink the lead by the coverage.
    scale = 100.0 if best.coverage is None else 100.0 * best.coverage
    return Measure(
        best.value - second.value, "points", "lead", _first(parts, first), as_of, parts.when,
        band_over(parts, lambda x: _lead(x, scale)), best.coverage, parts.weak, notes,
    )  # fmt: skip


def _share(parts: Parts, place: int, whole: tuple[float | None, float | None], *, as_of: str | None) -> Measure:
    total, coverage = whole
    value, others = parts.values[place], sum(parts.values) - parts.values[place]
    low, high = parts.bounds[place]
    band = None
    if parts.disputed:
        if total is None:
            rest_low = sum(bound[0] for i, bound in enumerate(parts.bounds) if i != place)
            rest_high = sum(bound[1] for i, bound in enumerate(parts.bounds) if i != place)
            band = (_part(low, rest_high), _part(high, rest_low))
        elif low < high:
            band = (100 * low / total, min(100.0, 100 * high / total))
    share = 100 * value / total if total is not None else _part(value, others)
    if band is not None:  # floating point must not push the value out of its own band
        band = (min(band[0], share), max(band[1], share))
        band = band if band[0] < band[1] else None
    notes = parts.notes
    if total is None:
        notes = (*notes, Phrase("measure-note-no-total"))
    label = list(parts.known)[place]
    return Measure(
        min(share, 100.0), "percent", "share", _first(parts, label), as_of, parts.when, band, coverage,
        parts.known[label].weak, notes,
    )  # fmt: skip


def _part(value: float, others: float) -> float:
    return 100 * value / (value + others) if value + others > 0 else 0.0


def _ranked(
    values: Mapping[str, Given], *, as_of: str | None, total: Given, rule: str
) -> tuple[Parts, list[tuple[str, Measure]]] | Unavailable:
    parts = gather(values, rule=rule)
    if isinstance(parts, Unavailable):
        return parts
    parted = shares(values, as_of=as_of, total=total)
    known = [(label, part) for label, part in parted.items() if isinstance(part, Measure)]
    if not known:
        refused = next(part for part in parted.values() if isinstance(part, Unavailable))
        return Unavailable(refused.reason, rule, refused.inputs)
    ordered = sorted(known, key=lambda pair: (-pair[1].value, pair[0]))
    label, best = ordered[0]
    if _unknown(best) > best.value:
        said: dict[str, Param] = {"actor": label, "share_percent": best.value, "percent": _unknown(best)}
        return Unavailable(Phrase("unavailable-top-unknown", said), rule, parts.inputs)
    return parts, ordered


def _unknown(best: Measure) -> float:
    # The part of the total, in percent, of which nobody tells whose it is.
    return 0.0 if best.coverage is None else 100.0 * (1.0 - best.coverage)


def _first(parts: Parts, label: str) -> tuple[Input, ...]:
    # The partner in question leads its list of inputs.
    return tuple(sorted(parts.inputs, key=lambda row: row.label != label))


def _lead(values: Sequence[float], scale: float) -> float | None:
    whole = sum(values)
    if whole <= 0:
        return None
    first, second = sorted(values, reverse=True)[:2]
    return scale * (first - second) / whole
