"""The closed lists in which statements are written: kinds, types, domains, states, checks."""

from __future__ import annotations

__all__ = [
    "ACT_TYPES", "APPROX", "CHECKS", "DETAIL_KEYS", "DOMAINS", "FIGURE_TYPES", "KINDS", "LEVEL_TYPES", "RANK_TYPES",
    "SHARE_TYPES", "STATUSES", "SYMMETRIC", "TIE_TYPES", "TYPES", "WEAK_CHECKS",
]  # fmt: skip

ACT_TYPES = frozenset(
    "sign enter_into_force expire adopt visit meet establish_relations recognise found join leave invest build "
    "complete support oppose aid restrict cooperate".split()
)
FIGURE_TYPES = frozenset(
    "trade exports imports trade_share trade_rank investment investment_share ownership_share capacity throughput "
    "enterprises people budget count growth price duration length other".split()
)
TIE_TYPES = frozenset("member_of party_to borders owns strategic_partner linked_by partner_in".split())
TYPES = {"act": ACT_TYPES, "figure": FIGURE_TYPES, "tie": TIE_TYPES}
KINDS = frozenset(TYPES)

# Levels, shares and ranks are never mixed in one measure.
SHARE_TYPES = frozenset({"trade_share", "investment_share", "ownership_share"})
RANK_TYPES = frozenset({"trade_rank"})
LEVEL_TYPES = FIGURE_TYPES - SHARE_TYPES - RANK_TYPES - {"growth"}

SYMMETRIC = frozenset(
    "sign meet establish_relations found cooperate borders strategic_partner linked_by partner_in party_to".split()
)
STATUSES = ("actual", "planned", "proposed", "denied")
APPROX = ("=", "~", ">", "<", ">=", "<=")
DOMAINS = (
    "politics", "trade", "investment", "energy", "transport", "security", "rights_law", "culture_education",
    "science_space", "environment_water", "migration", "other",
)  # fmt: skip

# How well a shipped row is supported, best first; the last two are weak and are shown as such.
CHECKS = ("opened", "two sources", "one source", "derived", "memory", "unconfirmed")
WEAK_CHECKS = frozenset({"memory", "unconfirmed"})

# The facets that `Statement.detail` may carry, beyond the keys that every document reader fills.
DETAIL_KEYS = (
    "definition",  # figures: what is counted, by whom, how valued
    "instrument",  # agreements: treaty, agreement, declaration, memorandum, ...; promises: the text that holds them
    "phase",  # enter_into_force: "provisional" where the agreement is only applied provisionally
    "replaced_by",  # expire: the handle of what came instead
    "person",  # visits and meetings: who travelled or met
    "role",  # the person's office; in member_of: member, observer, partner, candidate
    "made_on",  # promises: the day on which it was given (EDTF)
    "state",  # promises: not_begun, early, advanced, done, stalled, missed, as assessed on `when`; agreements: unclear
    "commodity",  # figures of one good: oil, gas, ...
)
