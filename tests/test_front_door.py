"""`import tarazy as tz` in a notebook."""

from __future__ import annotations

import subprocess
import sys

import pytest

import tarazy as tz


@pytest.fixture(scope="module")
def ledger():  # type: ignore[no-untyped-def]
    with tz.open() as ledger:
        tz.add_base(ledger, "UZB")
        yield ledger


def test_every_name_of_the_front_door_opens() -> None:
    for name in tz.__all__:
        assert getattr(tz, name) is not None
    assert set(tz.__all__) <= set(dir(tz))
    with pytest.raises(AttributeError, match="nonsense"):
        tz.nonsense  # noqa: B018


def test_importing_it_loads_nothing_heavy() -> None:
    heavy = "{'pandas', 'numpy', 'altair', 'babel', 'jinja2', 'rich', 'sqlite3', 'click'}"
    code = f"import sys, tarazy; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_balance_shows_itself(ledger) -> None:  # type: ignore[no-untyped-def]
    balances = tz.weigh(ledger, "UZB")
    assert balances
    shown = balances[0]._repr_html_()
    assert shown.startswith("<table>")
    assert "UZB" in shown
    assert "Balance(" in repr(balances[0])


def test_agreements_as_a_frame(ledger) -> None:  # type: ignore[no-untyped-def]
    listed = tz.agreements(ledger, "UZB", as_of="2024")
    frame = tz.frame(listed)
    assert len(frame) == len(listed) > 10
    assert {"handle", "title", "phase", "since"} <= set(frame.columns)


def test_a_number_that_is_not_there_says_why(ledger) -> None:  # type: ignore[no-untyped-def]
    frame = tz.frame(tz.weigh(ledger, "UZB"))
    reasons = [c for c in frame.columns if c.endswith("_reason")]
    assert reasons
    for column in reasons:
        value = column.removesuffix("_reason")
        told = frame[frame[column].notna()]
        assert told[value].isna().all()


def test_a_person_sees_a_contradiction_that_no_rule_sees() -> None:
    from tarazy.ledger import Judgement, Source, Statement
    from tarazy.views import Case, conflicts

    with tz.open() as ledger:
        said = [
            Statement(kind="act", type="visit", source=("MNG",), target=("JPN",), when="2019", source_id="a"),
            Statement(kind="act", type="oppose", source=("MNG",), target=("JPN",), when="2020", source_id="b"),
        ]
        ledger.record(said, sources=[Source(id="a", title="A"), Source(id="b", title="B")])
        assert conflicts(Case(ledger, "MNG", as_of="2021")) == []
        ledger.judge(Judgement(verdict="contradicts", subjects=(said[0].id, said[1].id), by="Aigerim"))
        (row,) = conflicts(Case(ledger, "MNG", as_of="2021"))
        assert not row.apparent
        assert set(row.statements) == {said[0].id, said[1].id}


def test_a_ledger_keeps_the_vectors_of_the_folder_that_was_put_in(ledger) -> None:  # type: ignore[no-untyped-def]
    from tarazy.base import load

    assert ledger.vectors("UZB") == tuple(v for v in load("UZB").vectors if v != "UZB")
    assert ledger.vectors("MNG") == ()


def test_nobody_leads_where_two_are_first() -> None:
    from tarazy.ledger import Source, Statement

    with tz.open() as ledger:
        visits = [
            Statement(kind="act", type="visit", source=("MNG",), target=(host,), when=when, source_id="a")
            for host, when in (("JPN", "2020-02"), ("KOR", "2020-03"), ("KOR", "2020-05"), ("JPN", "2020-09"))
        ]
        ledger.record(visits, sources=[Source(id="a", title="A")])
        (tied,) = tz.weigh(ledger, "MNG", domain="dialogue", as_of="2020-06", vectors=("JPN", "KOR"))
        assert tied.leader == "KOR"
        (tied,) = tz.weigh(ledger, "MNG", domain="dialogue", as_of="2020", vectors=("JPN", "KOR"))
        assert tied.leader is None
