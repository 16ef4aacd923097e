"""How far two weights of one partner lie apart: strong in one field, weak in another."""

from __future__ import annotations

from tarazy.results import Input, Measure, Outcome, Phrase, Unavailable

__all__ = ["share_gap"]


def share_gap(
    first: Outcome, second: Outcome, *, first_label: str, second_label: str, as_of: str | None = None
) -> Outcome:
    """By how many percentage points a partner weighs more in one field than in another.

    g = s_a - s_b, both shares in percent of their own field's total.

    Only shares are compared, never a level with a share. Unavailable where either is missing or is no share. The
    band takes the extremes of both.
    """
    if isinstance(first, Unavailable):
        return Unavailable(first.reason, "share-gap")
    if isinstance(second, Unavailable):
        return Unavailable(second.reason, "share-gap")
    if first.unit != "percent" or second.unit != "percent":
        return Unavailable(Phrase("unavailable-mixed-kinds"), "share-gap")
    band = None
    if first.band is not None or second.band is not None:
        (a_low, a_high) = first.band or (first.value, first.value)
        (b_low, b_high) = second.band or (second.value, second.value)
        band = (a_low - b_high, a_high - b_low)
    inputs = tuple(
        Input(
            label,
            part.value,
            part.unit,
            part.when,
            tuple(dict.fromkeys(s for row in part.inputs for s in row.statements)),
        )
        for label, part in ((first_label, first), (second_label, second))
    )
    return Measure(
        first.value - second.value, "points", "share-gap", inputs, as_of, first.when, band, None,
        first.weak or second.weak,
    )  # fmt: skip
