"""A number as it is stated: no computation, only its origin."""

from __future__ import annotations

from tarazy.measures.parts import Given, banded
from tarazy.results import Input, Measure, Outcome, Phrase, Unavailable

__all__ = ["figure"]


def figure(value: Given, *, label: str, as_of: str | None = None) -> Outcome:
    """The number as the sources state it, chosen by the policy for conflicts.

    x. The band runs over what the other policies would choose. Unavailable where the value is missing.
    """
    stated = banded(value)
    if stated is None:
        return Unavailable(Phrase("unavailable-not-reported", {"actor": label}), "figure")
    low, high = stated.bounds
    row = Input(label, stated.value, stated.unit, stated.when, stated.statements, stated.note)
    return Measure(
        stated.value, stated.unit, "figure", (row,), as_of, stated.when, (low, high) if low < high else None, None,
        stated.weak,
    )  # fmt: skip
