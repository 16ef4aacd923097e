"""The measures: one pure function each, from plain rows to a number that carries its unit, rule, inputs and band."""

from __future__ import annotations

from tarazy.measures.catalogue import Rule, catalogue
from tarazy.measures.change import change, change_between, rounding_of, sum_gap
from tarazy.measures.concentration import evenness, hhi, hhi_normalised
from tarazy.measures.counting import Counted, acts_in_window, agreements_in_force, sources_in_conflict
from tarazy.measures.gaps import share_gap
from tarazy.measures.parts import Banded, Given, kind_of_unit
from tarazy.measures.shares import lead, shares, top_partner
from tarazy.measures.stated import figure

__all__ = [
    "Banded", "Counted", "Given", "Rule", "acts_in_window", "agreements_in_force", "catalogue", "change",
    "change_between", "evenness", "figure", "hhi", "hhi_normalised", "kind_of_unit", "lead", "rounding_of",
    "share_gap", "shares", "sources_in_conflict", "sum_gap", "top_partner",
]  # fmt: skip
