"""Every statement counts once: in the counts, in a search, in what is restored; and reading sees one state."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tarazy.errors import BadDate, BadStatement, LedgerError
from tarazy.ledger import Evidence, Judgement, Ledger, Source, Statement
from tarazy.ledger.reading import moment

PRESS = Source(id="press", title="A newspaper", kind="news")


def signed(name: str, **more: object) -> Statement:
    given: dict[str, object] = {"kind": "act", "type": "sign", "source": ("KAZ", "RUS"), "source_id": "press", **more}
    return Statement(object=name, **given)  # type: ignore[arg-type]


@pytest.fixture
def ledger() -> Ledger:
    made = Ledger.open()
    made.add_sources([PRESS])
    return made


def test_what_is_rejected_and_superseded_is_counted_once(ledger: Ledger) -> None:
    ledger.record([signed("A"), signed("B"), signed("C")], origin="base/KAZ", refresh=True)
    ledger.judge(Judgement(verdict="reject", subjects=(signed("A").id,), by="Aigerim"))
    ledger.record([signed("B"), signed("C")], origin="base/KAZ", refresh=True)
    held = ledger.counts()
    assert (held.statements, held.rejected, held.superseded) == (2, 0, 1)
    assert held.statements == len(list(ledger.statements()))


def test_a_search_looks_past_what_does_not_count(ledger: Ledger) -> None:
    ledger.record([signed("Treaty of the day")])
    ledger.record([signed(f"Treaty {n}") for n in range(2_500)], origin="reader/1")
    assert [s.object for s in ledger.search("treaty")] == ["Treaty of the day"]
    assert len(ledger.search("treaty", waiting=True)) == 20


def test_the_best_match_comes_first(ledger: Ledger) -> None:
    long = "Agreement on the railway, the roads, the ports, the pipelines, the airports and the customs posts"
    others = [signed(f"Visit {n}") for n in range(20)]
    ledger.record([signed(long), signed("Railway"), signed(f"{long} of 1998"), *others])
    assert ledger.search("railway", limit=1)[0].object == "Railway"


def test_what_an_import_says_again_counts_again(ledger: Ledger) -> None:
    ledger.record([signed("A"), signed("B")], origin="base/KAZ", refresh=True)
    ledger.record([signed("B")], origin="base/KAZ", refresh=True)
    assert [s.object for s in ledger.statements()] == ["B"]
    receipt = ledger.record([signed("A")], origin="import")
    assert (receipt.known, receipt.added) == (1, 0)
    assert [s.object for s in ledger.statements()] == ["A", "B"]
    assert [entry.event for entry in ledger.history(signed("A").id)] == ["recorded", "superseded", "restored"]


def test_ids_are_one_condition_among_others(ledger: Ledger) -> None:
    ledger.record([signed("A"), signed("B", type="adopt")])
    both = [signed("A").id, signed("B", type="adopt").id]
    assert len(list(ledger.statements(ids=both))) == 2
    assert [s.object for s in ledger.statements(ids=both, types=["adopt"])] == ["B"]
    assert list(ledger.statements(ids=[])) == []
    with pytest.raises(LedgerError, match="'zz' is no id"):
        list(ledger.statements(ids=["zz"]))


def test_an_act_that_only_names_its_target_comes_back_unchanged(ledger: Ledger) -> None:
    visit = Statement(kind="act", type="visit", target=("KAZ",), source=(), source_id="press")
    ledger.record([visit])
    assert list(ledger.statements()) == [visit]


def test_a_range_of_one_number_is_that_number(ledger: Ledger) -> None:
    both = [
        Statement(kind="figure", type="exports", source=("KAZ",), value=value, unit="USD", source_id="press")
        for value in (5.0, (5.0, 5.0))
    ]
    receipt = ledger.record(both)
    assert (receipt.added, receipt.known) == (1, 1)


def test_the_same_statement_twice_in_one_import_leaves_the_callers_records_alone(ledger: Ledger) -> None:
    first, second = (signed("A", evidence=(Evidence(quote=text),)) for text in ("signed", "put their names"))
    ledger.record([first, second])
    assert [e.quote for e in first.evidence] == ["signed"]
    assert {e.quote for e in ledger.statement(first.id).evidence} == {"signed", "put their names"}


def test_the_beginning_of_an_id(ledger: Ledger) -> None:
    ledger.record([signed(f"Treaty {n}") for n in range(3_000)])
    ids = sorted(s.id for s in ledger.statements())
    assert ledger.statement(ids[0]).id == ids[0]
    with pytest.raises(LedgerError, match="too short"):
        ledger.statement(ids[0][:3])
    with pytest.raises(LedgerError, match="no statement has the id 'xyzw'"):
        ledger.statement("xyzw")
    twins = next(a[:4] for a, b in pairwise(ids) if a[:4] == b[:4])
    with pytest.raises(LedgerError, match=f"begin with '{twins}'. Give more digits"):
        ledger.statement(twins)


@pytest.mark.parametrize("day", ["2026-03-01Tgarbagegarbage1Z", "2026-03-01T25:00:00Z", "2026-03-01T10:00:00"])
def test_a_stamp_that_is_none(ledger: Ledger, day: str) -> None:
    with pytest.raises(BadDate, match="time stamp"):
        ledger.stood_on(day)


def test_a_source_is_checked_as_well(ledger: Ledger) -> None:
    with pytest.raises(BadStatement, match="rank 77"):
        ledger.add_sources([Source(id="x", title="X", rank=77)])
    with pytest.raises(LedgerError, match="tarazy ledger sources"):
        ledger.source("x")


def test_a_batched_import_that_fails_at_once_leaves_nothing(ledger: Ledger) -> None:
    other = Source(id="other", title="Other")
    with pytest.raises(BadStatement):
        ledger.record([signed("", source_id="other")], sources=[other], batch=10)
    assert [s.id for s in ledger.sources()] == ["press"]
    ledger.record([], sources=[other], batch=10)
    assert [s.id for s in ledger.sources()] == ["other", "press"]


def test_a_snapshot_sees_one_state(tmp_path: Path) -> None:
    path = tmp_path / "my.db"
    with Ledger.open(path) as writing, Ledger.open(path) as reading:
        writing.record([signed("A")], sources=[PRESS])
        with reading.snapshot():
            assert reading.counts().statements == 1
            writing.record([signed("B", source_id="new")], sources=[Source(id="new", title="New")])
            assert [s.object for s in reading.statements()] == ["A"]
            assert [s.id for s in reading.sources()] == ["press"]
        assert reading.counts().statements == 2


@pytest.mark.parametrize(
    ("written", "stamp"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00.999999Z"),
        ("2026-W09-7T10:00:00Z", "2026-03-01T10:00:00.999999Z"),
        ("2026-03-01T10:00:00.5Z", "2026-03-01T10:00:00.500000Z"),
        ("2026-03-01T10:00:00,5Z", "2026-03-01T10:00:00.500000Z"),
    ],
)
def test_a_moment_is_compared_as_stamps_are_stored_however_it_is_written(written: str, stamp: str) -> None:
    assert moment(written).stamp == stamp
