"""What each source says on one point, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tarazy.views.records import Claim

if TYPE_CHECKING:
    from tarazy.ledger.records import Statement

__all__ = ["claims"]


def claims(statements: Iterable[Statement]) -> tuple[Claim, ...]:
    """One claim for each statement, in the order given."""
    return tuple(
        Claim(
            s.id, s.source_id, s.when, s.value, s.unit, s.facet("definition") if s.kind == "figure" else None,
            s.status, s.weak,
        )
        for s in statements
    )  # fmt: skip
