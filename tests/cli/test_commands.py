"""The command line as a stranger types it: data on stdout, messages on stderr, exit codes that mean it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def ledger(run: Run, tmp_path: Path) -> str:
    run("ledger", "init", "my.db", "--base", "KAZ")
    return str(tmp_path / "my.db")


def test_help_names_every_command(run: Run) -> None:
    shown = run("--help").stdout
    for command in ("brief", "weigh", "agreements", "actors", "ledger", "completion"):
        assert f"\n  {command} " in shown
    assert "tarazy brief KAZ\n" in shown


def test_a_mistyped_country_is_told_the_closest(run: Run) -> None:
    done = run("agreements", "Kazahstan", code=2)
    assert done.stdout == ""
    assert "no actor 'Kazahstan'" in done.stderr
    assert "KAZ" in done.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("weigh", "KAZ", "--as-of", "25.05.1992"), "1992-05-25"),
        (("weigh", "KAZ", "--as-of", "2023-02-30"), "2023-02-30"),
        (("weigh", "KAZ", "--domain", "trad"), "trade"),
        (("weigh", "FRA"), "no base ships for FRA"),
        (("agreements", "KAZ", "--phase", "asleep"), "in_force"),
        (("agreements", "KAZ", "--ledger", "absent.db"), "absent.db"),
        (("ledger", "list"), "--ledger"),
        (("ledger", "import", "absent.csv", "--ledger", "x.db"), "absent.csv"),
        (("ledger", "init", "absent/folder/my.db"), "no folder"),
        (("brief", "KAZ", "-o", "absent/folder/brief.html"), "absent/folder"),
        (("brief", "KAZ", "--lang", "de"), "de"),
        (("nonsense",), "nonsense"),
    ],
)
def test_bad_use_says_what_and_ends_with_two(run: Run, words: tuple[str, ...], says: str) -> None:
    done = run(*words, code=2)
    assert done.stdout == ""
    assert says in done.stderr


def test_members_of_a_union_on_a_day(run: Run) -> None:
    held = json.loads(run("actors", "EU", "--on", "2007-06-30", "--json").stdout)
    assert len(held["members"]) == 27
    assert "GBR" in held["members"]
    assert "HRV" not in held["members"]
    assert json.loads(run("actors", "Еуропалық одақ", "--json").stdout)["code"] == "EU"


@pytest.mark.parametrize(
    ("day", "phase"), [("2016-01-15", "signed"), ("2018-01-01", "provisional"), ("2021-01-01", "in_force")]
)
def test_the_life_of_an_agreement_as_of_a_day(run: Run, day: str, phase: str) -> None:
    shown = json.loads(run("agreements", "KAZ", "--with", "EU", "--as-of", day, "--json").stdout)
    (epca,) = (a for a in shown["agreements"] if a["handle"] == "EU-EPCA")
    assert epca["phase"] == phase


def test_weighing_gives_numbers_with_their_statements(run: Run) -> None:
    (trade,) = json.loads(run("weigh", "KAZ", "--domain", "trade", "--json").stdout)
    share = trade["shares"]["RUS"]
    assert share["available"]
    assert share["unit"] == "percent"
    assert share["inputs"][0]["statements"]


def test_a_table_in_russian_and_kazakh(run: Run) -> None:
    assert "Россия" in run("weigh", "KAZ", "--domain", "trade", "--lang", "ru").stdout
    assert "Ресей" in run("weigh", "KAZ", "--domain", "trade", "--lang", "kk").stdout


def test_a_ledger_from_start_to_end(run: Run, ledger: str) -> None:
    env = {"TARAZY_LEDGER": ledger}
    before = json.loads(run("ledger", "counts", "--json", env=env).stdout)["statements"]
    hits = json.loads(run("ledger", "search", "договоры дружба", "--json", env=env).stdout)
    assert hits
    first = hits[0]["id"]
    assert json.loads(run("ledger", "show", first[:8], "--json", env=env).stdout)["source_record"]["title"]
    run("ledger", "judge", "reject", first[:8], "--by", "Aigerim", "--reason", "doubtful", env=env)
    assert json.loads(run("ledger", "counts", "--json", env=env).stdout)["statements"] == before - 1
    (judgement,) = json.loads(run("ledger", "judgements", "--json", env=env).stdout)
    assert (judgement["by"], judgement["reason"]) == ("Aigerim", "doubtful")
    run("ledger", "init", ledger, "--base", "KAZ")
    assert json.loads(run("ledger", "counts", "--json", env=env).stdout)["statements"] == before - 1
    run("ledger", "withdraw", judgement["id"][:8], "--by", "Aigerim", env=env)
    assert json.loads(run("ledger", "counts", "--json", env=env).stdout)["statements"] == before
    events = [e["event"] for e in json.loads(run("ledger", "history", first[:8], "--json", env=env).stdout)]
    assert events == ["recorded", "reject", "withdraw"]
    run("ledger", "check", env=env)


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl", "out.xlsx", "out.ftm.json"])
def test_what_is_exported_comes_back_unchanged(run: Run, ledger: str, name: str) -> None:
    env = {"TARAZY_LEDGER": ledger}
    run("ledger", "export", name, "--format", name.split(".")[1], "--with", "UZB", "--actor", "KAZ", env=env)
    told = json.loads(run("ledger", "import", name, "--format", name.split(".")[1], "--json", env=env).stdout)
    assert told["read"] == told["known"] > 50
    assert told["added"] == 0


def test_an_import_happens_whole_or_not_at_all(run: Run, tmp_path: Path) -> None:
    rows = [
        {"kind": "act", "type": "sign", "source": ["KAZ", "RUS"], "target": [], "object": "A", "when": "1992-05-25",
         "status": "actual", "domain": "politics", "doc": "paper.txt", "quote": "signed on 25 May 1992"},
        {"kind": "act", "type": "sign", "source": ["KAZ", "XXX"], "target": [], "object": "B", "when": "1992-02-30",
         "status": "actual", "domain": "politics", "doc": "paper.txt", "quote": "signed on 30 February"},
    ]  # fmt: skip
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = run("ledger", "import", "in.jsonl", "--ledger", "my.db", code=2)
    assert "in.jsonl row 2" in done.stderr
    assert json.loads(run("ledger", "counts", "--ledger", "my.db", "--json").stdout)["statements"] == 0
    told = json.loads(run("ledger", "import", "in.jsonl", "--ledger", "my.db", "--keep-going", "--json", code=1).stdout)
    assert (told["read"], told["added"], len(told["rejected"])) == (2, 1, 1)
    assert "row 2" in told["rejected"][0]["where"]


def test_a_statement_of_a_reader_waits(run: Run, tmp_path: Path) -> None:
    row = {"kind": "tie", "type": "borders", "source": ["KAZ"], "target": ["RUS"], "doc": "p.txt", "quote": "border"}
    (tmp_path / "in.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    run("ledger", "import", "in.jsonl", "--origin", "reader/1", "--ledger", "my.db")
    held = json.loads(run("ledger", "counts", "--ledger", "my.db", "--json").stdout)
    assert (held["statements"], held["waiting"]) == (0, 1)
    assert len(json.loads(run("ledger", "list", "--waiting", "--ledger", "my.db", "--json").stdout)) == 1


def test_another_kind_of_file_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear all, " * 100)
    done = run("ledger", "import", "-", "--ledger", "letter.db", code=2, input="")
    assert "not a SQLite file" in done.stderr
    assert (tmp_path / "letter.db").read_text() == "Dear all, " * 100


def test_stopping_an_import_keeps_whole_batches(ledger: str, tmp_path: Path) -> None:
    from bench.synthetic import sources, statements

    from tarazy.exchange import write
    from tarazy.ledger import Ledger

    write(tmp_path / "many.jsonl", statements(30_000), sources())
    words = ["ledger", "import", "many.jsonl", "--batch", "500", "--ledger", "many.db"]
    importing = subprocess.Popen(
        [sys.executable, "-m", "tarazy", *words], cwd=tmp_path, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (
        (tmp_path / "many.db").exists() and _count(tmp_path / "many.db") >= 1000
    ):
        time.sleep(0.05)
    importing.send_signal(signal.SIGINT)
    _, message = importing.communicate(timeout=60)
    assert importing.returncode == 130
    assert "Stopped" in message
    assert "Traceback" not in message
    with Ledger.open(tmp_path / "many.db") as kept:
        kept.verify()
        stored = kept.counts().statements
    assert 1000 <= stored < 30_000


def _count(path: Path) -> int:
    from tarazy.errors import LedgerError
    from tarazy.ledger import Ledger

    try:
        with Ledger.open(path, read_only=True) as ledger:
            return ledger.counts().statements
    except LedgerError:
        return 0


def test_completion_for_three_shells(run: Run) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert "_TARAZY_COMPLETE" in run("completion", shell).stdout


def test_completing_country_codes() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tarazy"], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "_TARAZY_COMPLETE": "bash_complete", "COMP_WORDS": "tarazy weigh KA", "COMP_CWORD": "2"},
    )  # fmt: skip
    assert "KAZ" in done.stdout


def test_the_brief_as_data(run: Run, tmp_path: Path) -> None:
    told = json.loads(run("brief", "UZB", "--as-of", "2025", "--json").stdout)
    assert (told["country"], told["as_of"]) == ("UZB", "2025-12-31")
    assert len(told["findings"]) == 3
    assert Path(told["page"]) == tmp_path / "brief-UZB.html"
    assert Path(told["page"]).is_file()
    cells = told["scales"]["cells"]
    assert any(cell["value"]["available"] and cell["value"]["inputs"][0]["statements"] for cell in cells)
    assert all(cell["value"]["available"] or cell["value"]["reason"]["text"] for cell in cells)
