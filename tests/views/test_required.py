"""The outcomes that the shipped base must show, read through the views."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tarazy.results import Measure
from tarazy.views import (
    Agreement,
    Case,
    agreements,
    commitments,
    conflicts,
    dialogue,
    memberships,
    scales,
    series,
    weigh,
)

At = Callable[[str], Case]


def one(case: Case, handle: str) -> Agreement:
    return next(a for a in agreements(case) if a.handle == handle)


@pytest.mark.parametrize(
    ("day", "phase", "since"),
    [
        ("2016-01-15", "signed", "2015-12-21"),
        ("2018-01-01", "provisional", "2016-05-01"),
        ("2021-01-01", "in_force", "2020-03-01"),
    ],
)
def test_epca(on: At, day: str, phase: str, since: str) -> None:
    epca = one(on(day), "EU-EPCA")
    assert (epca.phase, epca.since) == (phase, since)
    assert epca.vectors == ("EU",)
    assert set(epca.titles) >= {"en", "ru", "kk"}


def test_epca_before_its_signature_is_left_out(on: At) -> None:
    assert "EU-EPCA" not in {a.handle for a in agreements(on("2015-06-01"))}


def test_pca(on: At) -> None:
    before, after = one(on("2018-01-01"), "EU-PCA"), one(on("2021-01-01"), "EU-PCA")
    assert (before.phase, before.since) == ("in_force", "1999-07-01")
    assert before.ended is None
    assert (after.phase, after.since, after.replaced_by) == ("replaced", "2020-03-01", "EU-EPCA")


def test_an_agreement_in_force_by_2025_without_its_day(on: At) -> None:
    keys = ("view-note-in-force-by", "view-note-in-force-read")
    found = [a for a in agreements(on("2026-01-01")) if a.note and a.note.key in keys]
    assert found
    assert all(a.phase == "in_force" and a.in_force is None and a.since is None for a in found)
    handle = next(a.handle for a in found if a.signed and a.signed.when and a.signed.when < "2010")
    assert one(on("2015-06-01"), handle).phase == "unclear"


def test_rival_date_of_the_epca_is_a_date_conflict_with_both_sources(on: At) -> None:
    row = next(
        r for r in conflicts(on("2026-01-01"))
        if r.kind == "date" and r.type == "enter_into_force" and any(c.when == "2022" for c in r.claims)
    )  # fmt: skip
    assert not row.apparent
    said = {claim.when: claim.source_id for claim in row.claims}
    assert {"2020-03-01", "2022"} <= set(said)
    assert said["2020-03-01"] != said["2022"]
    assert len(row.sources) >= 2
    assert set(row.titles) >= {"en", "ru", "kk"}
    assert any(stage.conflict for stage in one(on("2026-01-01"), "EU-EPCA").stages)


def test_shares_of_two_years_do_not_conflict(on: At) -> None:
    for row in conflicts(on("2026-01-01")):
        values = {claim.value for claim in row.claims}
        if {36.3, 45.0} <= values:
            assert row.apparent


def test_bloc_against_state_is_explained(on: At) -> None:
    rows = [r for r in conflicts(on("2026-01-01")) if "bloc" in r.reason]
    assert rows
    assert all(r.apparent for r in rows)
    assert any({"CHN", "EU"} <= set(r.actors) for r in rows)


def test_rounding_gap_of_2006(on: At) -> None:
    checks = [c for s in series(on("2026-01-01"), indicator="trade", vector="EU") for c in s.sum_checks]
    check = next(c for c in checks if c.when == "2006")
    assert (check.exports, check.imports, check.total) == (16.53e9, 6.26e9, 22.7e9)
    assert check.verdict == "rounding"
    assert check.gap == pytest.approx(-0.09e9)
    assert len(check.statements) == 3


def test_threefold_claim_is_flagged(on: At) -> None:
    row = next(r for r in conflicts(on("2026-01-01")) if "growth" in r.reason)
    assert not row.apparent
    assert row.vectors == ("USA",)
    assert {claim.value for claim in row.claims} >= {681.1e6, 1.9e9}


def test_ten_months_are_never_a_year(on: At) -> None:
    points = [p for s in series(on("2026-01-01"), vector="USA") for p in s.points]
    partial = [p for p in points if p.when == "2008-01/2008-10"]
    assert partial
    assert all(p.partial and p.year is None and p.months == 10 for p in partial)


@pytest.mark.parametrize(
    ("day", "n", "has", "lacks"),
    [
        ("2003-12-31", 15, "GBR", "POL"),
        ("2004-05-01", 25, "POL", "ROU"),
        ("2007-06-30", 27, "GBR", "HRV"),
        ("2014-01-01", 28, "HRV", "SRB"),
        ("2021-01-01", 27, "HRV", "GBR"),
    ],
)
def test_members_of_the_eu_by_date(on: At, day: str, n: int, has: str, lacks: str) -> None:
    members = on(day).members("EU")
    assert len(members) == n
    assert has in members
    assert lacks not in members


def test_memberships_as_of_a_day(on: At) -> None:
    then, now = ({m.organisation for m in memberships(on(day)) if m.member} for day in ("2010-01-01", "2016-01-01"))
    assert "EAEU" not in then
    assert {"EAEU", "WTO", "CSTO", "SCO"} <= now


def test_trade_weighs_blocs_not_their_members_besides(on: At) -> None:
    balance = weigh(on("2025-06-30"))
    assert balance.when == "2024"
    assert isinstance(balance.hhi, Measure)
    labels = {row.label for row in balance.hhi.inputs}
    assert "EU" in labels
    assert not labels & {"DEU", "FRA", "ITA", "NLD", "POL", "ROU", "ESP", "GRC"}
    assert {"GBR", "CHE"} <= labels
    assert sum(row.value or 0 for row in balance.hhi.inputs if row.label == "EU") == pytest.approx(48.84e9, rel=0.01)


def test_the_latest_complete_year(on: At) -> None:
    assert scales(on("2024-12-30")).column("trade").when == "2023"
    assert scales(on("2024-12-31")).column("trade").when == "2024"


def test_investment_says_where_there_is_no_number(on: At) -> None:
    column = scales(on("2026-01-01"))
    cell = column.cell("RUS", "investment")
    assert isinstance(cell.value, Measure)
    share = cell.share
    assert isinstance(share, Measure)
    assert share.coverage is not None
    none = column.cell("EU", "investment").value
    assert not none
    assert str(none)


def test_dialogue_counts_members_for_their_bloc(on: At) -> None:
    rows = {(row.vector, row.year): row for row in dialogue(on("2026-01-01"))}
    assert rows["EU", 2024].total >= 4
    assert rows["RUS", 2024].by_direction
    assert sum(rows["RUS", 2024].by_level.values()) == rows["RUS", 2024].total


def test_commitments_as_of_a_day(on: At) -> None:
    now = {row.handle: row for row in commitments(on("2026-06-01"))}
    assert now["C021"].verdict == "missed"
    assert now["C002"].verdict == "done"
    assert now["C012"].note is not None  # done a month late
    then = {row.handle: row for row in commitments(on("2024-06-30"))}
    assert then["C026"].verdict == "open"
    assert "C045" not in then
