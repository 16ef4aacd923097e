"""The views: what a country's ledger amounts to, seen from one question at a time, as of a day."""

from __future__ import annotations

from tarazy.views.records import (
    Agreement,
    Claim,
    CommitmentRow,
    ConflictRow,
    DialogueRow,
    Event,
    MembershipRow,
    Stage,
)
from tarazy.views.weights import (
    Balance,
    Cell,
    Column,
    Finding,
    Point,
    ProfileRow,
    Scales,
    Series,
    SumCheck,
)

__all__ = [
    "Agreement", "Balance", "Cell", "Claim", "Column", "CommitmentRow", "ConflictRow", "DialogueRow", "Event",
    "Finding", "MembershipRow", "Point", "ProfileRow", "Scales", "Series", "Stage", "SumCheck",
]  # fmt: skip
