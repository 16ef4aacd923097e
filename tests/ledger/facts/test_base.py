"""The required outcomes over the shipped Kazakhstan base."""

from __future__ import annotations

import pytest

from tarazy.base import load
from tarazy.ledger.facts import conflicts, facts


@pytest.fixture(scope="module")
def base():
    read = load("KAZ")
    sources = {s.id: s for s in read.sources}
    return list(read.statements), facts(read.statements, sources=sources)


@pytest.fixture(scope="module")
def found(base):
    return conflicts(base[1])


def of(facts_, type_, about):
    return [f for f in facts_ if f.type == type_ and f.about == about and f.detail("phase") is None]


def matching(found, base, reason, **fields):
    by_id = {s.id: s for s in base[0]}
    return [
        c for c in found
        if c.reason == reason and any(all(getattr(by_id[i], k) == v for k, v in fields.items()) for i in c.statements)
    ]  # fmt: skip


def test_every_statement_is_in_one_fact(base):
    statements, made = base
    assert sorted(i for f in made for i in f.statement_ids) == sorted({s.id for s in statements})


def test_epca(base):
    (signed,) = of(base[1], "sign", "EU-EPCA")
    assert (signed.when(), signed.disputed) == ("2015-12-21", False)
    assert signed.status == "confirmed"
    (force,) = of(base[1], "enter_into_force", "EU-EPCA")
    assert {"2020-03-01", "2022", "2019-03-01"} <= {s.when for s in force.statements}
    assert [c.kind for c in force.conflicts if not c.apparent] == ["date"]
    assert force.when("rank") == force.when("majority") == "2020-03-01"
    (old,) = of(base[1], "enter_into_force", "EU-PCA")
    assert (old.when(), old.disputed) == ("1999-07-01", False)


def test_declaration_of_1998(base):
    (fact,) = of(base[1], "sign", "RUS-DECL98")
    assert (fact.when(), fact.disputed) == ("1998-07-06", False)


def test_energy_charter_and_recognition(base):
    (force,) = of(base[1], "enter_into_force", "ECT")
    assert "date" in [c.kind for c in force.conflicts if not c.apparent]
    (recognised,) = [f for f in base[1] if f.type == "recognise" and f.source == ("USA",)]
    assert {"1991-10-25", "1991-12-25"} <= {s.when for s in recognised.statements}
    assert [c.kind for c in recognised.conflicts if not c.apparent] == ["date"]


def test_shares_of_the_eu(base, found):
    conflict = matching(found, base, "unknown-year", value=45.0, type="trade_share")
    assert conflict
    assert matching(conflict, base, "unknown-year", value=36.3)
    assert conflict[0].apparent
    assert matching(found, base, "other-year", value=60.0, type="investment_share")


def test_rank_of_china(base, found):
    (conflict,) = matching(found, base, "bloc-against-state", type="trade_rank", target=("CHN",))
    assert matching([conflict], base, "bloc-against-state", type="trade_rank", target=("RUS",))
    assert conflict.apparent


def test_sums_and_growth(base, found):
    (gap,) = matching(found, base, "sum-rounding", value=16.53e9)
    assert gap.apparent
    assert gap.explanation.params["gap_value"] == 90e6
    (growth,) = matching(found, base, "growth-unsupported", value=681.1e6)
    assert growth.explanation.params["times"] == 2.79


def test_trade_with_china_and_russia(base, found):
    for value, year in ((43.8e9, "2024"), (30e9, "2023")):
        (conflict,) = matching(found, base, "other-reporter", value=value, when=year)
        assert conflict.apparent


def test_no_impossible_shares_and_no_part_above_its_total(found):
    assert not [c for c in found if c.reason in ("share-above-whole", "part-above-total", "part-above-year", "sum-gap")]


def test_every_conflict_can_be_said_in_three_languages(found):
    from tarazy.words import Words

    for lang in ("en", "ru", "kk"):
        said = [Words(lang).say(c.explanation) for c in found]
        assert all(said)
        assert not any("{" in text or "None" in text for text in said)
