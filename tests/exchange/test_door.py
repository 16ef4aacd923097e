"""Files appear whole or not at all; pipes work; the name tells the format."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tarazy.errors import BadInput
from tarazy.exchange import FORMATS, format_of, read, write
from tarazy.ledger.records import Source, Statement

SOURCES = [Source(id="s1", title="One")]
SUFFIX = {"csv": "csv", "jsonl": "jsonl", "xlsx": "xlsx", "ftm": "ftm.json"}


def some(number: int = 3) -> Iterator[Statement]:
    for n in range(number):
        yield Statement(kind="act", type="sign", source=("KAZ",), object=f"Treaty {n}", source_id="s1")


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.csv", "csv"), ("A.CSV", "csv"), ("a.b.jsonl", "jsonl"), ("a.ndjson", "jsonl"), ("a.xlsx", "xlsx"),
        ("a.ftm.json", "ftm"), ("a.ftm", "ftm"), ("a.ftm.jsonl", "ftm"),
    ],
)  # fmt: skip
def test_the_suffix_tells_the_format(name: str, form: str) -> None:
    assert format_of(name) == form
    assert format_of("-", form) == form


@pytest.mark.parametrize(
    ("name", "form", "says"),
    [("a.doc", None, ".xlsx"), ("a", None, "Known suffixes"), ("-", None, "Name one"), ("a.csv", "cvs", "Closest: csv"),
     ("a.csv", "parquet!", "Known: csv")],
)  # fmt: skip
def test_an_unknown_format_is_refused_with_advice(name: str, form: str | None, says: str) -> None:
    with pytest.raises(BadInput, match="format") as told:
        format_of(name, form)
    assert says in str(told.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"there is no file '.*nothing\.csv'"):
        read(tmp_path / "nothing.csv")
    with pytest.raises(BadInput, match="directory"):
        read(tmp_path, "csv")


@pytest.mark.parametrize("form", FORMATS)
def test_a_failure_leaves_what_stood_there(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"kaz.{SUFFIX[form]}"
    write(path, some(), SOURCES)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    def failing() -> Iterator[Statement]:
        yield from some(2)
        raise RuntimeError("the ledger went away")

    with pytest.raises(RuntimeError, match="went away"):
        write(path, failing(), SOURCES)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_is_said_and_nothing_is_left(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"kaz.{SUFFIX[form]}"
    write(path, some(), SOURCES)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    code = f"""
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
from tarazy.errors import BadInput
from tarazy.exchange import write
from tarazy.ledger.records import Source, Statement
some = (
    Statement(kind="act", type="sign", source=("KAZ",), object=str(hash(str(n))), source_id="s1") for n in range(9000)
)
try:
    write({str(path)!r}, some, [Source(id="s1", title="One")])
except BadInput as told:
    sys.exit(str(told))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert f"cannot write {path}" in done.stderr
    assert "Nothing was changed" in done.stderr
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_folder_that_is_not_there_or_takes_no_writing(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="Make the folder first"):
        write(tmp_path / "no" / "kaz.csv", some(), SOURCES)
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="cannot write"):
        write(tmp_path / "file" / "kaz.csv", some(), SOURCES)
    tmp_path.chmod(0o555)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip("this user may write everywhere")
        with pytest.raises(BadInput, match="Give a folder that can be written to"):
            write(tmp_path / "kaz.csv", some(), SOURCES)
    finally:
        tmp_path.chmod(0o755)


def test_a_link_stays_a_link_and_a_device_a_device(tmp_path: Path) -> None:
    (tmp_path / "kaz.jsonl").symlink_to(tmp_path / "real.jsonl")
    assert write(tmp_path / "kaz.jsonl", some(), SOURCES) == 3
    assert (tmp_path / "kaz.jsonl").is_symlink()
    assert len(list(read(tmp_path / "real.jsonl").statements)) == 3
    for form in FORMATS:
        assert write("/dev/null", some(), SOURCES, format=form) == 3
    assert Path("/dev/null").is_char_device()
    if Path("/dev/full").exists():
        with pytest.raises(BadInput, match="no space left"):
            write("/dev/full", some(), SOURCES, format="jsonl")


@pytest.mark.parametrize("form", FORMATS)
def test_standard_output_and_input(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"kaz.{SUFFIX[form]}"
    write(path, some(), SOURCES)
    code = f"""
from tarazy.exchange import read, write
reading = read("-", {form!r})
write("-", reading.statements, reading.sources, format={form!r})
"""
    with path.open("rb") as file:
        piped = subprocess.run([sys.executable, "-c", code], stdin=file, capture_output=True, check=True).stdout
    again = tmp_path / f"again.{SUFFIX[form]}"
    again.write_bytes(piped)
    assert list(read(again).statements) == list(some())
    if form != "xlsx":
        assert piped == path.read_bytes()
    assert not [file for file in tmp_path.iterdir() if file.suffix == ".part"]


def test_a_reading_may_be_dropped_while_its_statements_go_on(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    code = f"""
from tarazy.exchange import write
from tarazy.ledger.records import Statement
write({str(pipe)!r}, [Statement(kind="act", type="sign", source=("KAZ",), source_id="s1")], [])
"""
    with subprocess.Popen([sys.executable, "-c", code]):
        statements = read(pipe).statements
        assert [s.source_id for s in statements] == ["s1"]


def test_reading_costs_no_memory_by_the_row(tmp_path: Path) -> None:
    path = tmp_path / "kaz.csv"
    write(path, some(30_000), SOURCES)
    code = f"""
import tracemalloc
from tarazy.exchange import read
reading = read({str(path)!r})
next(reading.statements)
tracemalloc.start()
assert sum(1 for _ in reading.statements) == 29_999
print(tracemalloc.get_traced_memory()[1])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 2_000_000


def test_a_ledger_is_never_written_over(tmp_path: Path) -> None:
    ledger = tmp_path / "my.db"
    sqlite3.connect(ledger).execute("CREATE TABLE t (x)").connection.close()
    before = ledger.read_bytes()
    for name in ("csv", "jsonl", "xlsx", "ftm"):
        with pytest.raises(BadInput, match="is a database"):
            write(ledger, [], [], format=name)
    assert ledger.read_bytes() == before


def test_a_long_name_is_written_and_a_longer_one_refused(tmp_path: Path) -> None:
    assert write(tmp_path / ("x" * 240 + ".jsonl"), [], []) == 0
    with pytest.raises(BadInput, match="too long"):
        write(tmp_path / ("x" * 300 + ".jsonl"), [], [])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("name", ["csv", "jsonl", "xlsx", "ftm"])
def test_a_device_that_is_full(name: str) -> None:
    with pytest.raises(BadInput, match="no space left"):
        write("/dev/full", [], [Source(id=f"s{n}", title="t" * 99) for n in range(999)], format=name)


def test_the_same_statements_give_the_same_workbook(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write(tmp_path / name, [], [])
        time.sleep(1.1)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
