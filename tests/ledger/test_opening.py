"""Opening a ledger where the place is wrong, full, read-only, damaged or shared; nothing of it ends in a traceback."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tarazy.errors import LedgerDamaged, LedgerError, LedgerReadOnly, NotALedger
from tarazy.ledger import Ledger, Source, Statement

PRESS = Source(id="press", title="A newspaper", kind="news")
SIGNED = Statement(kind="act", type="sign", source=("KAZ", "RUS"), object="Treaty", source_id="press")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    made = tmp_path / "folder" / "my.db"
    with Ledger.open(made) as ledger:
        ledger.record([SIGNED], sources=[PRESS])
    return made


@pytest.mark.parametrize("read_only", [True, False])
def test_places_that_cannot_be(tmp_path: Path, read_only: bool) -> None:
    (tmp_path / "circle.db").symlink_to("circle.db")
    (tmp_path / "letter").write_text("Dear all")
    for place, error, says in (
        (tmp_path / "circle.db", LedgerError, "circle|no ledger"),
        (tmp_path / ("x" * 300), LedgerError, "too long"),
        (tmp_path / "absent" / "my.db", LedgerError, "no folder"),
        (tmp_path / "letter" / "my.db", LedgerError, "this is a file"),
        (tmp_path, NotALedger, "is a folder"),
        ("", LedgerError, "empty"),
    ):
        with pytest.raises(error, match=says):
            Ledger.open(place, read_only=read_only)


def test_several_processes_make_the_same_ledger(tmp_path: Path) -> None:
    code = "import sys; from tarazy.ledger import Ledger; Ledger.open(sys.argv[1]).close()"
    made = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "my.db")], stderr=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    assert [(p.communicate(timeout=60)[1], p.returncode) for p in made] == [("", 0)] * 6
    with Ledger.open(tmp_path / "my.db") as ledger:
        ledger.verify()


def test_a_ledger_in_a_read_only_folder_is_read(path: Path) -> None:
    code = (
        "import sys; from tarazy.ledger import Ledger; from tarazy.errors import LedgerReadOnly\n"
        "ledger = Ledger.open(sys.argv[1], read_only=True); assert ledger.counts().statements == 1\n"
        "try: Ledger.open(sys.argv[1])\n"
        "except LedgerReadOnly as error: print(error)"
    )
    path.chmod(0o444)
    path.parent.chmod(0o555)
    words = [sys.executable, "-c", code, str(path)]
    try:
        if os.geteuid() == 0:  # root writes everywhere unless that is given up
            given_up = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"]
            if shutil.which("setpriv") is None or subprocess.run([*given_up, "true"], check=False).returncode:
                pytest.skip("run as root, and setpriv cannot give up writing everywhere")
            words = [*given_up, *words]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    finally:
        path.parent.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert "cannot be opened for writing" in done.stdout


def test_a_log_that_was_left_is_not_passed_over(path: Path) -> None:
    # What a killed writer left in the log belongs to the ledger: reading without it would show an older state.
    with Ledger.open(path) as ledger:
        ledger.record([Statement(kind="act", type="sign", source=("KAZ",), object="New", source_id="press")])
        copy = path.with_name("copy.db")
        copy.write_bytes(path.read_bytes())
        path.with_name("copy.db-wal").write_bytes(path.with_name("my.db-wal").read_bytes())
    with Ledger.open(copy, read_only=True) as left:
        assert left.counts().statements == 2


def test_every_question_names_the_damage(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.record(
            [
                Statement(kind="act", type="sign", source=("KAZ", "UZB"), object=f"Treaty {n}", source_id="press")
                for n in range(2000)
            ]
        )
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(98304)  # the tables' names stand before that, so the file still opens
        file.write(os.urandom(size - 98304))
    questions = {
        "statements": lambda held: list(held.statements()),
        "statement": lambda held: held.statement(SIGNED.id),
        "search": lambda held: held.search("treaty"),
        "sources": lambda held: held.sources(),
        "judgements": lambda held: held.judgements(),
        "counts": lambda held: held.counts(),
        "history": lambda held: held.history(SIGNED.id),
        "verify": lambda held: held.verify(),
    }
    found = 0
    for ask in questions.values():
        with Ledger.open(path, read_only=True) as damaged:
            try:
                ask(damaged)
            except LedgerDamaged:
                found += 1
            except sqlite3.Error as raw:
                pytest.fail(f"SQLite's own error came through: {raw!r}")
    assert found >= 4


def test_writing_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(LedgerReadOnly):
        Ledger.open("/proc/version")
