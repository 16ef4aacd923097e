"""Which organisations a country belongs to on the day, and in which role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarazy.results import Phrase
from tarazy.views.records import MembershipRow
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.views.case import Case

__all__ = ["memberships"]


def memberships(case: Case) -> list[MembershipRow]:
    """Which organisations the country belongs to on the day, and which it has left or is to join.

    From the ledger's statements (`member_of`), and from the registry of actors where the ledger is silent; those of
    the day first, then by organisation. A membership without dates counts, with a note that its time is unknown.
    """
    rows = [_from_fact(case, fact) for fact in case.facts_of({"member_of"}) if case.focus in fact.source]
    told = {(row.organisation, row.role) for row in rows}
    for held in case.registry.memberships(case.focus):
        if (held.organisation, held.role) in told or not case.begun(held.when):
            continue
        rows.append(
            MembershipRow(
                held.organisation, held.role, held.when, parse(held.when).contains(case.day), None,
                held.check in ("memory", "unconfirmed"),
            )
        )  # fmt: skip
    return sorted(_merged(rows), key=lambda row: (not row.member, row.role != "member", row.organisation))


def _from_fact(case: Case, fact: Fact) -> MembershipRow:
    when, state = case.when(fact), case.state(fact)
    organisation = next(iter(fact.target), "")
    role = fact.detail("role") or "member"
    if when is None:
        note = Phrase("view-note-membership-undated")
        return MembershipRow(
            organisation, role, None, state == "actual" and case.known_by(fact), note, fact.weak, fact.statement_ids
        )
    holds = state == "actual" and parse(when).contains(case.day)
    return MembershipRow(organisation, role, when, holds, None, fact.weak, fact.statement_ids)


def _merged(rows: list[MembershipRow]) -> list[MembershipRow]:
    # An undated statement ("is a member of") adds its source to the dated one of the same organisation and role.
    dated = {(row.organisation, row.role): row for row in rows if row.when is not None}
    spans = [row for row in rows if row.when is not None]
    undated: dict[tuple[str, str], MembershipRow] = {}
    for row in rows:
        key = (row.organisation, row.role)
        if row.when is None and key not in dated:
            undated.setdefault(key, row)
    return [*spans, *undated.values()]
