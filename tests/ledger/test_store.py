"""The ledger keeps what was said, tells it again, and loses nothing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tarazy.errors import BadDate, BadInput, LedgerError, LedgerReadOnly, LedgerTooNew, NotALedger
from tarazy.ledger import Evidence, Judgement, Ledger, Source, Statement

PAPER = Source(id="paper", title="A paper", rank=4)
REGISTER = Source(id="register", title="A treaty register", rank=2)


def act(when: str = "1992-05-25", *, type_: str = "sign", partner: str = "RUS", **more: object) -> Statement:
    keys: dict[str, object] = {"object": "Treaty on friendship", "domain": "politics", "source_id": "paper", **more}
    return Statement(kind="act", type=type_, source=("KAZ", partner), when=when, **keys)  # type: ignore[arg-type]


def figure(value: float, when: str = "2006", **more: object) -> Statement:
    keys: dict[str, object] = {"unit": "USD", "approx": "=", "domain": "trade", "source_id": "paper", **more}
    return Statement(kind="figure", type="trade", source=("KAZ",), target=("EU",), value=value, when=when, **keys)  # type: ignore[arg-type]


@pytest.fixture
def ledger() -> Ledger:
    ledger = Ledger.open()
    ledger.add_sources([PAPER, REGISTER])
    return ledger


def test_what_is_recorded_comes_back_unchanged(ledger: Ledger) -> None:
    said = [
        act(
            about="RUS-TFCMA",
            detail=(("instrument", "treaty"),),
            titles=(("ru", "Договор о дружбе"),),
            check="two sources",
            note="a note",
            asserted_by="KAZ",
            evidence=(Evidence(document="ab" * 32, page=3, start=10, end=20, quote="signed on", prefix="was "),),
        ),
        figure(22.7e9),
        Statement(
            kind="figure", type="price", source=("KAZ",), value=(1.5, 2.5), unit="USD", approx="~", source_id="paper"
        ),
    ]
    receipt = ledger.record(said)
    assert (receipt.read, receipt.added, receipt.known) == (3, 3, 0)
    assert list(ledger.statements()) == said


def test_recording_twice_changes_nothing(ledger: Ledger) -> None:
    ledger.record([act()])
    receipt = ledger.record([act(), act()])
    assert (receipt.read, receipt.added, receipt.known) == (2, 0, 2)
    assert ledger.counts().statements == 1


def test_a_second_place_in_the_same_source_is_more_evidence(ledger: Ledger) -> None:
    one, two = Evidence(document="a" * 64, start=1, end=5), Evidence(document="a" * 64, start=90, end=99)
    ledger.record([act(evidence=(one,)), act(evidence=(two,))])
    ledger.record([act(evidence=(two,))])
    (statement,) = ledger.statements()
    assert statement.evidence == (one, two)


def test_filters(ledger: Ledger) -> None:
    ledger.record(
        [
            act("1992-05-25"),
            act("2005-07", partner="CHN", type_="visit", domain="energy"),
            act("2010/..", partner="CHN", type_="meet", status="planned", source_id="register"),
            figure(1.0, when="2006"),
        ]
    )

    def found(**conditions: object) -> list[str]:
        return [s.type for s in ledger.statements(**conditions)]  # type: ignore[arg-type]

    assert found(actor="CHN") == ["visit", "meet"]
    assert found(actor="KAZ", partner="CHN") == found(actor="CHN", partner="KAZ") == ["visit", "meet"]
    assert found(partner="EU") == ["trade"]
    assert found(actor="KAZ", types=["sign", "trade"]) == ["sign", "trade"]
    assert found(types=["meet"]) == ["meet"]
    assert found(kind="figure") == ["trade"]
    assert found(domain="energy") == ["visit"]
    assert found(status="planned") == ["meet"]
    assert found(source_id="register") == ["meet"]
    assert found(overlaps="1990/1995") == ["sign"]
    assert found(overlaps="2005") == ["visit"]
    assert found(overlaps="2015") == ["meet"]
    assert found(actor="USA") == []
    assert found(types=[]) == []


def test_search_finds_inflected_forms_in_three_languages(ledger: Ledger) -> None:
    ledger.record(
        [
            act(object="Treaty on Good-Neighbourliness", titles=(("ru", "Договор о добрососедстве и дружбе"),)),
            act(object="Одақтастық қатынастар туралы шарт", partner="UZB"),
            act(object="Agreement on the joint use of rivers", partner="CHN"),
            act(object="Учёт границы", partner="KGZ"),
        ]
    )

    def found(text: str) -> list[str]:
        return sorted({a for s in ledger.search(text) for a in s.actors if a != "KAZ"})

    assert found("treaties") == ["RUS"]
    assert found("договоры дружба") == ["RUS"]
    assert found("қатынастардың") == ["UZB"]
    assert found("agreements river") == ["CHN"]
    assert found("учет") == ["KGZ"]
    assert found("ҚАТЫНАСТАР") == ["UZB"]
    assert found("nothing-like-this") == []
    assert found('"; DROP TABLE statement; --') == []


def test_the_search_knows_actors_by_name(ledger: Ledger) -> None:
    ledger.record([act(object="Treaty A"), act(object="Treaty B", partner="CHN")])
    for name in ("China", "Китай", "Қытай"):
        assert [s.object for s in ledger.search(name)] == ["Treaty B"], name
    assert [s.object for s in ledger.search("treaty Russia")] == ["Treaty A"]


def test_one_bad_statement_stops_the_whole_import(ledger: Ledger) -> None:
    with pytest.raises(BadInput):
        ledger.record([act(), act("1992-02-30"), figure(1.0)])
    assert ledger.counts().statements == 0


def test_keep_going_reports_every_refusal_and_the_counts_add_up(ledger: Ledger) -> None:
    said = [act(), act("1992-02-30"), figure(1.0), act(type_="dance"), act()]
    receipt = ledger.record(said, keep_going=True)
    assert receipt.read == len(said) == receipt.added + receipt.known + len(receipt.refused)
    assert [(r.place, r.statement) for r in receipt.refused] == [(2, said[1]), (4, said[3])]
    assert ledger.counts().statements == receipt.added == 2


def test_a_statement_without_its_source_is_refused_whole(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="no source 'unheard-of'"):
        ledger.record([act(), act(source_id="unheard-of")])
    assert ledger.counts().statements == 0


def test_batches_are_stored_one_by_one(ledger: Ledger) -> None:
    seen: list[int] = []
    said = [figure(float(i)) for i in range(25)]
    said.insert(17, act("not a date"))
    with pytest.raises(BadDate):
        ledger.record(said, batch=10, on_batch=lambda receipt: seen.append(receipt.added))
    assert seen == [10]
    assert ledger.counts().statements == 10
    again = ledger.record([s for s in said if s.kind == "figure"], batch=10)
    assert (again.added, again.known) == (15, 10)


def test_a_refresh_supersedes_what_an_origin_no_longer_says(ledger: Ledger) -> None:
    ledger.record([act("1992"), act("1993")], origin="base/KAZ", refresh=True)
    ledger.record([act("2020")], origin="me")
    second = ledger.record([act("1993"), act("1994")], origin="base/KAZ", refresh=True)
    assert (second.added, second.known, second.superseded) == (1, 1, 1)
    assert [s.when for s in ledger.statements()] == ["1993", "2020", "1994"]
    third = ledger.record([act("1992"), act("1993")], origin="base/KAZ", refresh=True)
    assert (third.added, third.superseded) == (0, 1)
    assert [s.when for s in ledger.statements()] == ["1992", "1993", "2020"]
    first = next(s for s in ledger.statements() if s.when == "1992")
    assert [entry.event for entry in ledger.history(first.id)] == ["recorded", "superseded", "restored"]


def test_refreshing_needs_an_origin(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="origin"):
        ledger.record([act()], refresh=True)


def at_of(ledger: Ledger, id_: str, event: str) -> str:
    return next(entry.at for entry in ledger.history(id_) if entry.event == event)


def test_the_ledger_as_it_stood(ledger: Ledger) -> None:
    ledger.record([act("1992")], origin="base/KAZ", refresh=True)
    first = act("1992").id
    ledger.judge(Judgement(verdict="reject", subjects=(first,), by="Aigerim", reason="misread"))
    ledger.record([act("1993")], origin="base/KAZ", refresh=True)

    def then(event: str) -> list[str | None]:
        return [s.when for s in ledger.stood_on(at_of(ledger, first, event)).statements()]

    assert then("recorded") == ["1992"]
    assert then("reject") == []
    assert [s.when for s in ledger.stood_on("2999-01-01").statements()] == ["1993"]
    assert list(ledger.stood_on("1999-01-01").statements()) == []
    assert ledger.stood_on("1999-01-01").counts().statements == 0
    with pytest.raises(BadDate):
        ledger.stood_on("last week")


class TestJudgements:
    def test_a_readers_statement_waits_for_its_review(self, ledger: Ledger) -> None:
        ledger.record([act()], origin="reader/1")
        assert list(ledger.statements()) == []
        assert [s.id for s in ledger.statements(waiting=True)] == [act().id]
        assert ledger.counts().waiting == 1
        ledger.judge(Judgement(verdict="accept", subjects=(act().id,), by="Aigerim"))
        assert [s.id for s in ledger.statements()] == [act().id]
        assert ledger.counts().waiting == 0

    def test_rejecting_and_taking_it_back(self, ledger: Ledger) -> None:
        ledger.record([act()])
        no = ledger.judge(Judgement(verdict="reject", subjects=(act().id,), by="Aigerim"))
        assert list(ledger.statements()) == []
        assert len(list(ledger.statements(rejected=True))) == 1
        back = ledger.judge(Judgement(verdict="withdraw", subjects=(no.id,), by="Aigerim"))
        assert len(list(ledger.statements())) == 1
        ledger.judge(Judgement(verdict="withdraw", subjects=(back.id,), by="Bolat"))
        assert list(ledger.statements()) == []
        assert [e.event for e in ledger.history(act().id)] == ["recorded", "reject", "withdraw", "withdraw"]
        assert len(ledger.judgements()) == 1
        assert len(ledger.judgements(all_of_them=True)) == 3

    def test_a_rule_never_overturns_a_person_and_a_second_import_changes_nothing(self, ledger: Ledger) -> None:
        ledger.record([act()])
        ledger.judge(Judgement(verdict="reject", subjects=(act().id,), by="Aigerim"))
        ledger.judge(Judgement(verdict="accept", subjects=(act().id,), by="rule/trusted-source"))
        ledger.record([act()])
        assert list(ledger.statements()) == []

    def test_a_rule_takes_no_persons_word_back(self, ledger: Ledger) -> None:
        ledger.record([act()])
        no = ledger.judge(Judgement(verdict="reject", subjects=(act().id,), by="Aigerim"))
        ledger.judge(Judgement(verdict="withdraw", subjects=(no.id,), by="rule/tidy"))
        assert list(ledger.statements()) == []
        ledger.judge(Judgement(verdict="withdraw", subjects=(no.id,), by="Bolat"))
        assert len(list(ledger.statements())) == 1

    def test_judgements_about_two(self, ledger: Ledger) -> None:
        ledger.record([act(), act("1993")])
        ledger.judge(Judgement(verdict="same_fact", subjects=(act().id, act("1993").id), by="Aigerim"))
        (kept,) = ledger.judgements()
        assert set(kept.subjects) == {act().id, act("1993").id}
        assert len(list(ledger.statements())) == 2

    @pytest.mark.parametrize(
        ("judgement", "says"),
        [
            (Judgement(verdict="adore", subjects=("x",), by="A"), "no verdict"),
            (Judgement(verdict="same_fact", subjects=("x",), by="A"), "about 2"),
            (Judgement(verdict="reject", subjects=("ab" * 16,), by="A"), "no statement"),
            (Judgement(verdict="reject", subjects=("no hex",), by="A"), "no statement"),
            (Judgement(verdict="withdraw", subjects=("ab" * 16,), by="A"), "no judgement"),
            (Judgement(verdict="reject", subjects=("ab" * 16,), by=" "), "name"),
        ],
    )
    def test_bad_judgements(self, ledger: Ledger, judgement: Judgement, says: str) -> None:
        with pytest.raises(LedgerError, match=says):
            ledger.judge(judgement)
        assert ledger.judgements(all_of_them=True) == []

    @given(
        st.lists(
            st.tuples(st.sampled_from(["accept", "reject", "withdraw"]), st.integers(0, 7), st.booleans()), max_size=12
        )
    )
    @settings(max_examples=60, deadline=None)
    def test_undoing_everything_restores_the_first_state(self, steps: list[tuple[str, int, bool]]) -> None:
        ledger = Ledger.open()
        ledger.record([act(), act("1993")], sources=[PAPER])
        before = list(ledger.statements())
        written: list[str] = []
        for verdict, pick, by_rule in steps:
            by = "rule/r" if by_rule else "A"
            if verdict == "withdraw":
                if not written:
                    continue
                subject = written[pick % len(written)]
            else:
                subject = before[pick % 2].id
            written.append(ledger.judge(Judgement(verdict=verdict, subjects=(subject,), by=by)).id)
            today = {s.id for s in ledger.statements()}
            assert today == {s.id for s in ledger.stood_on("2999").statements()}
        while live := [j for j in ledger.judgements() if j.verdict != "withdraw"]:
            ledger.judge(Judgement(verdict="withdraw", subjects=(live[-1].id,), by="A"))
        assert list(ledger.statements()) == before
        ledger.close()


class TestFiles:
    def test_a_ledger_opens_again(self, tmp_path: Path) -> None:
        path = tmp_path / "my.db"
        with Ledger.open(path) as ledger:
            ledger.record([act()], sources=[PAPER])
        with Ledger.open(path) as ledger:
            ledger.verify()
            assert list(ledger.statements()) == [act()]
            assert ledger.source("paper") == PAPER
            with pytest.raises(LedgerError, match="no source"):
                ledger.source("other")

    def test_a_statement_by_the_beginning_of_its_id(self, ledger: Ledger) -> None:
        ledger.record([act(), act("1993")])
        assert ledger.statement(act().id[:10]) == act()
        with pytest.raises(LedgerError, match="no statement"):
            ledger.statement("0000" if not act().id.startswith("0000") else "ffff")
        with pytest.raises(LedgerError, match="no statement"):
            ledger.statement("xyz")

    def test_another_kind_of_file(self, tmp_path: Path) -> None:
        path = tmp_path / "letter.txt"
        path.write_text("Dear all, " * 200)
        with pytest.raises(NotALedger, match="not a SQLite file"):
            Ledger.open(path)
        assert path.read_text() == "Dear all, " * 200

    def test_another_database(self, tmp_path: Path) -> None:
        path = tmp_path / "other.db"
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE t (x)")
        before = path.read_bytes()
        with pytest.raises(NotALedger, match="no ledger"):
            Ledger.open(path)
        assert path.read_bytes() == before

    def test_a_newer_ledger(self, tmp_path: Path) -> None:
        path = tmp_path / "new.db"
        Ledger.open(path).close()
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA user_version = 99")
        db.close()
        before = path.read_bytes()
        with pytest.raises(LedgerTooNew, match="newer"):
            Ledger.open(path)
        assert path.read_bytes() == before

    def test_no_folder_and_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(LedgerError, match="no folder"):
            Ledger.open(tmp_path / "nowhere" / "my.db")
        with pytest.raises(LedgerError, match="no ledger"):
            Ledger.open(tmp_path / "my.db", read_only=True)
        (tmp_path / "empty.db").touch()
        with pytest.raises(NotALedger, match="empty"):
            Ledger.open(tmp_path / "empty.db", read_only=True)

    def test_reading_does_not_write(self, tmp_path: Path) -> None:
        path = tmp_path / "my.db"
        with Ledger.open(path) as ledger:
            ledger.record([act()], sources=[PAPER])
        with Ledger.open(path, read_only=True) as ledger:
            assert len(list(ledger.statements())) == 1
            with pytest.raises(LedgerReadOnly):
                ledger.record([act("1993")])

    def test_a_full_disk(self, tmp_path: Path) -> None:
        path = tmp_path / "my.db"
        with Ledger.open(path) as ledger:
            ledger.record([act()], sources=[PAPER])
            (pages,) = ledger._db.execute("PRAGMA page_count").fetchone()
            ledger._db.execute(f"PRAGMA max_page_count = {pages + 3}")  # SQLite's own way to run out of room
            with pytest.raises(LedgerReadOnly, match="full"):
                ledger.record(figure(float(i)) for i in range(20_000))
            assert list(ledger.statements()) == [act()]
        with Ledger.open(path) as ledger:
            ledger.verify()
            assert list(ledger.statements()) == [act()]

    def test_nothing_can_be_changed_behind_the_ledgers_back(self, tmp_path: Path) -> None:
        path = tmp_path / "my.db"
        with Ledger.open(path) as ledger:
            ledger.record([act()], sources=[PAPER])
        db = sqlite3.connect(path)
        for deed in ("DELETE FROM statement", "UPDATE statement SET type = 'visit'", "DELETE FROM batch"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                db.execute(deed)
        db.close()

    def test_others_read_while_one_writes(self, tmp_path: Path) -> None:
        path = tmp_path / "my.db"
        reader = (
            "import sys; from tarazy.ledger import Ledger\n"
            "with Ledger.open(sys.argv[1], read_only=True) as ledger: print(len(list(ledger.statements())))"
        )
        with Ledger.open(path) as ledger:
            ledger.record([act()], sources=[PAPER])

            def ask() -> str:
                run = subprocess.run(
                    [sys.executable, "-c", reader, str(path)], capture_output=True, text=True, check=True, timeout=60
                )
                return run.stdout.strip()

            answers: list[str] = []

            def statements():  # type: ignore[no-untyped-def]
                yield act("1993")
                answers.append(ask())  # the transaction is open at this moment
                yield act("1994")

            ledger.record(statements())
            answers.append(ask())
        assert answers == ["1", "3"]
