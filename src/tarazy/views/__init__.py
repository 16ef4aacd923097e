"""The views: what a country's ledger amounts to, seen from one question at a time, as of a day."""

from __future__ import annotations

from tarazy.views.acts import dialogue, timeline
from tarazy.views.agreements import agreements
from tarazy.views.balance import weigh
from tarazy.views.case import Case
from tarazy.views.commitments import commitments
from tarazy.views.disputes import conflicts
from tarazy.views.figures import series
from tarazy.views.findings import findings
from tarazy.views.memberships import memberships
from tarazy.views.profile import supply_demand
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
from tarazy.views.scales import scales
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
    "Agreement", "Balance", "Case", "Cell", "Claim", "Column", "CommitmentRow", "ConflictRow", "DialogueRow", "Event",
    "Finding", "MembershipRow", "Point", "ProfileRow", "Scales", "Series", "Stage", "SumCheck", "agreements",
    "commitments", "conflicts", "dialogue", "findings", "memberships", "scales", "series", "supply_demand", "timeline",
    "weigh",
]  # fmt: skip
