"""Every measure by name, with its formula and where the formula comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from tarazy.measures import change, concentration, counting, gaps, shares, stated

__all__ = ["Rule", "catalogue"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A measure's entry; `name` is the `rule` of its results.

    Words: `measure-<name>` is its title, `rule-<name>` its meaning.
    """

    name: str
    function: Callable[..., Any]
    formula: str
    reference: str
    unit: str

    @property
    def says(self) -> str:
        """What it tells, in one sentence: the first line of the function's documentation."""
        return (self.function.__doc__ or "").strip().partition("\n")[0]


_HHI = "Hirschman (1945), National Power and the Structure of Foreign Trade; Herfindahl (1950)"
_ARITHMETIC = "elementary arithmetic"


@lru_cache(maxsize=1)
def catalogue() -> Mapping[str, Rule]:
    """All measures: name -> rule."""
    rules = (
        Rule("figure", stated.figure, "x", "as stated by the source", "as stated"),
        Rule("share", shares.shares, "s_i = 100 · x_i / X", _ARITHMETIC, "percent"),
        Rule("hhi", concentration.hhi, "H = Σ s_i²", _HHI, "index"),
        Rule("hhi-normalised", concentration.hhi_normalised, "H* = (H − 1/N) / (1 − 1/N)", _HHI, "index"),
        Rule(
            "evenness", concentration.evenness, "J = −Σ s_i ln s_i / ln N",
            "Shannon (1948), Bell System Tech. J. 27; Pielou (1966), J. Theoretical Biology 13", "index",
        ),
        Rule("top-partner", shares.top_partner, "max s_i", _ARITHMETIC, "percent"),
        Rule("lead", shares.lead, "s_1 − s_2", _ARITHMETIC, "points"),
        Rule("change", change.change, "100 · (x_t / x_(t−w) − 1); shares: x_t − x_(t−w)", _ARITHMETIC, "percent"),
        Rule("sum-gap", change.sum_gap, "g = X − Σ x_i", _ARITHMETIC, "as its inputs"),
        Rule("share-gap", gaps.share_gap, "g = s_a − s_b", _ARITHMETIC, "points"),
        Rule("agreements-in-force", counting.agreements_in_force, "n = |{in force or provisional}|", "count", "count"),
        Rule("conflict", counting.sources_in_conflict, "n = |{sources that differ}|", "count", "count"),
        Rule("acts-in-window", counting.acts_in_window, "n = |{acts in the span}|", "count", "count"),
    )  # fmt: skip
    return MappingProxyType({rule.name: rule for rule in rules})
