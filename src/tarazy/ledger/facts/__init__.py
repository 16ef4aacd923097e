"""Facts: what statements about the same thing amount to, where they conflict, and which one a policy takes."""

from tarazy.ledger.facts.assemble import facts
from tarazy.ledger.facts.conflicts import conflicts
from tarazy.ledger.facts.fact import Conflict, Fact, Link
from tarazy.ledger.facts.policies import POLICIES

__all__ = ["POLICIES", "Conflict", "Fact", "Link", "conflicts", "facts"]
