"""What an analyst meets outside the data: full devices, closed pipes, narrow terminals, slips of the keyboard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

ROWS = """kind,type,source,target,object,value,unit,when,domain,source_id,definition
act,sign,MNG,RUS,:smile: Treaty [red] of [/x] friendship,,,1993-01-20,politics,press,
figure,trade,MNG,CHN,,50,USD,2023,trade,press,goods [/x]
figure,trade,MNG,RUS,,5,USD,2023,trade,press,goods [/x]
"""
FOLDER = {
    "country.toml": 'focus = "MNG"\nvectors = ["RUS", "CHN"]\nmemberships_from_registry = true\n',
    "sources.csv": "id,title,rank\npress,A newspaper,3\n",
    "visits.csv": "id,when,from,to,occasion,source_ids\nv1,2019-09-03,RUS,MNG,A visit,press\n"
    "v2,2019-13-03,RUS,MNG,Another,press\n",
}


@pytest.fixture
def ledger(run: Run, tmp_path: Path) -> str:
    (tmp_path / "rows.csv").write_text(ROWS, encoding="utf-8")
    made = run("ledger", "import", "rows.csv", "--ledger", "my.db")
    assert "my.db: a new ledger." in made.stderr
    assert "3 rows and 0 sources read" in made.stderr
    return str(tmp_path / "my.db")


def test_brackets_in_a_text_are_no_markup(run: Run, ledger: str) -> None:
    assert ":smile: Treaty [red] of [/x] friendship" in run("ledger", "list", "--ledger", ledger).stdout
    assert "goods [/x]" in run("weigh", "MNG", "--domain", "trade", "--ledger", ledger).stdout


def test_the_largest_partner_is_named(run: Run, ledger: str) -> None:
    shown = run("weigh", "MNG", "--domain", "trade", "--ledger", ledger).stdout
    (line,) = (line for line in shown.splitlines() if line.startswith("Largest partner"))
    assert "China" in line


def test_a_narrow_terminal_shows_rows_one_below_the_other(run: Run, ledger: str) -> None:
    shown = run("ledger", "list", "--ledger", ledger, env={"COLUMNS": "60"}).stdout
    assert max(map(len, shown.splitlines())) <= 60
    first = json.loads(run("ledger", "list", "--ledger", ledger, "--json").stdout)[0]
    assert f"id      {first['id'][:8]}" in shown


def test_a_table_speaks_one_language(run: Run, ledger: str) -> None:
    shown = run("ledger", "list", "--ledger", ledger, "--lang", "ru").stdout
    assert shown.splitlines()[0].split()[:3] == ["номер", "когда", "вид"]
    one = json.loads(run("ledger", "list", "--ledger", ledger, "--json").stdout)[0]["id"]
    assert "подписание" in run("ledger", "show", one, "--ledger", ledger, "--lang", "ru").stdout
    done = run("actors", "EU", "--on", "2007-06-30", "--lang", "ru")
    assert "27 членов" in done.stderr
    assert "член " in run("actors", "KAZ", "--lang", "ru").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "words",
    [("list",), ("list", "--json"), *(("export", "-", "--format", name) for name in ("csv", "jsonl", "xlsx", "ftm"))],
)
def test_a_full_device_is_told(run: Run, ledger: str, words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = run("ledger", *words, "--ledger", ledger, code=2, stdout=full)
    assert "no space left" in done.stderr


@pytest.mark.parametrize("words", [("actors", "--json"), ("ledger", "export", "-", "--format", "xlsx"), ("--help",)])
def test_a_reader_that_has_gone_is_no_error(ledger: str, words: tuple[str, ...]) -> None:
    gone, writing = os.pipe()
    os.close(gone)
    done = subprocess.run(
        [sys.executable, "-m", "tarazy", *words], stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60,
        check=False, env={**os.environ, "TARAZY_LEDGER": ledger},
    )  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_closed_output(ledger: str) -> None:
    done = subprocess.run(
        f"{sys.executable} -m tarazy ledger list --ledger {ledger} >&-",
        shell=True, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr


def test_an_export_never_costs_the_ledger(run: Run, ledger: str) -> None:
    before = Path(ledger).read_bytes()
    done = run("ledger", "export", ledger, "--format", "csv", "--ledger", ledger, code=2)
    assert "would be overwritten" in done.stderr
    assert Path(ledger).read_bytes() == before


def test_a_country_folder_is_counted_row_by_row(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mng").mkdir()
    for name, text in FOLDER.items():
        (tmp_path / "mng" / name).write_text(text, encoding="utf-8")
    done = run("ledger", "import", "mng", "--keep-going", "--ledger", "my.db", "--json", code=1)
    told = json.loads(done.stdout)
    assert (told["read"], told["sources_read"], len(told["rejected"])) == (2, 1, 1)
    done = run("ledger", "import", "mng", "--keep-going", "--ledger", "my.db", code=1)
    (line,) = (line for line in done.stderr.splitlines() if line.startswith("rejected:"))
    assert line.count("visits.csv") == 1


def test_a_folder_outweighs_the_ledger_of_the_environment(run: Run, ledger: str, tmp_path: Path) -> None:
    (tmp_path / "mng").mkdir()
    for name, text in FOLDER.items():
        (tmp_path / "mng" / name).write_text(text.replace("2019-13-03", "2019-12-03"), encoding="utf-8")
    (shown,) = json.loads(run("weigh", "MNG", "--domain", "trade", "--json", env={"TARAZY_LEDGER": ledger}).stdout)
    assert shown["shares"]["CHN"]["available"]
    words = ("weigh", "MNG", "--domain", "trade", "--json", "--data", "mng")
    (shown,) = json.loads(run(*words, env={"TARAZY_LEDGER": ledger}).stdout)
    assert not shown["shares"]["CHN"]["available"]
    assert "exclude each other" in run(*words, "--ledger", ledger, code=2).stderr


def test_a_wrong_base_leaves_no_empty_ledger(run: Run, tmp_path: Path) -> None:
    for base in ("Atlantis", "."):
        run("ledger", "init", "new.db", "--base", base, code=2)
    assert not (tmp_path / "new.db").exists()


def test_a_source_with_other_content_is_refused(run: Run, ledger: str, tmp_path: Path) -> None:
    good = "id,title,publisher\npress,A newspaper,Its house\n"
    (tmp_path / "rows.sources.csv").write_text(good, encoding="utf-8")
    run("ledger", "import", "rows.csv", "--ledger", ledger)  # so far the ledger knew only its name
    (tmp_path / "rows.sources.csv").write_text("id,title\npress,Another title\n", encoding="utf-8")
    done = run("ledger", "import", "rows.csv", "--ledger", ledger, code=2)
    assert "describes the source 'press' otherwise (title, publisher)" in done.stderr
    assert "--update-sources" in done.stderr
    told = json.loads(run("ledger", "import", "rows.csv", "--keep-going", "--json", "--ledger", ledger, code=1).stdout)
    assert [entry["where"] for entry in told["rejected"]] == ["source press"]
    (held,) = json.loads(run("ledger", "sources", "--json", "--ledger", ledger).stdout)
    assert held["title"] == "A newspaper"
    run("ledger", "import", "rows.csv", "--update-sources", "--ledger", ledger)
    (held,) = json.loads(run("ledger", "sources", "--json", "--ledger", ledger).stdout)
    assert (held["title"], held["publisher"]) == ("Another title", None)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("ledger", "list", "--when", ""), "the date is empty"),
        (("ledger", "list", "--source", "nosuch"), "no source has the id 'nosuch'"),
        (("ledger", "show", "ab"), "too short"),
        (("ledger", "counts", "--ledger", "x" * 300), "too long"),
        (("ledger", "counts", "--ledger", "circle.db"), "circle"),
        (("ledger", "import", "rows.csv", "--ledger", "circle.db"), "circle"),
        (("ledger", "counts", "--ledger", "rows.csv/my.db"), "this is a file"),
        (("ledger", "export", "-", "--format", "csv", "--json"), "--json"),
        (("ledger", "export", "y" * 300 + ".csv"), "too long"),
        (("actors", "EU", "--on", ""), "the date is empty"),
        (("actors", "KAZ", "--kind", "organisation"), "KAZ is no organisation"),
        (("ledger", "conflicts", "MNG", "--at", "soon"), "soon"),
    ],
)
def test_slips_are_told(run: Run, ledger: str, tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    (tmp_path / "circle.db").symlink_to("circle.db")
    done = run(*words, code=2, env={"TARAZY_LEDGER": ledger})
    assert says in done.stderr


def test_judging_twice_and_taking_back_twice(run: Run, ledger: str) -> None:
    env = {"TARAZY_LEDGER": ledger}
    one = json.loads(run("ledger", "list", "--json", env=env).stdout)[0]["id"]
    made = json.loads(run("ledger", "judge", "reject", one, one[:8].upper(), "--json", env=env).stdout)
    assert [j["subjects"] for j in made] == [[one]]
    taken = json.loads(run("ledger", "withdraw", made[0]["id"], "--json", env=env).stdout)
    assert taken["verdict"] == "withdraw"
    assert "taken back already" in run("ledger", "withdraw", made[0]["id"], env=env, code=2).stderr
    run("ledger", "withdraw", taken["id"], env=env)
    assert json.loads(run("ledger", "counts", "--json", env=env).stdout)["rejected"] == 1
    assert json.loads(run("ledger", "check", "--json", env=env).stdout)["sound"]


@pytest.mark.parametrize(
    ("line", "finds"),
    [
        ("tarazy ledger list --type si", "sign"),
        ("tarazy ledger list --actor KA", "KAZ"),
        ("tarazy agreements KAZ --phase prov", "provisional"),
    ],
)
def test_completing_options(line: str, finds: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tarazy"], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "_TARAZY_COMPLETE": "bash_complete", "COMP_WORDS": line,
             "COMP_CWORD": str(len(line.split()) - 1)},
    )  # fmt: skip
    assert finds in done.stdout
