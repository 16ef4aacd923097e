"""A process that imports is killed at twenty random moments: what it reported is there, and nothing by halves."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from tarazy.ledger import Ledger, Statement

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # `bench` is not installed with the package

from bench.synthetic import sources, statements  # noqa: E402

BATCH = 200
BATCHES = 30
MOMENTS = 20
SEED = 2

# Says "batch N" once the ledger has said that the batch is stored, then waits to be killed.
CHILD = """
import sys
from bench.synthetic import sources, statements
from tarazy.ledger import Ledger

path, batch, total = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
seen = set()
fresh = (s for s in statements(2 * total) if not (s.id in seen or seen.add(s.id)))
with Ledger.open(path) as ledger:
    ledger.add_sources(sources())
    print("ready", flush=True)
    from itertools import islice
    ledger.record(islice(fresh, total), batch=batch, on_batch=lambda receipt: print("batch", receipt.added, flush=True))
    print("end", flush=True)
    sys.stdin.read()
"""


def expected_statements() -> list[Statement]:
    unique: dict[str, Statement] = {}
    for statement in statements(2 * BATCH * BATCHES):
        unique.setdefault(statement.id, statement)
    return list(islice(unique.values(), BATCH * BATCHES))


def start(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), str(BATCH), str(BATCH * BATCHES)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"},
    )  # fmt: skip


def reported(lines: list[str]) -> int:
    """How many statements the last reported batch brought the ledger to."""
    return max((int(line.split()[1]) for line in lines if line.startswith("batch")), default=0)


@pytest.fixture(scope="module")
def expected() -> list[Statement]:
    return expected_statements()


@pytest.fixture(scope="module")
def seconds_a_batch(tmp_path_factory: pytest.TempPathFactory) -> float:
    """An import that is left in peace: how long a batch takes, and that all of them arrive."""
    child = start(tmp_path_factory.mktemp("whole") / "ledger.db")
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    began = time.perf_counter()
    lines = [child.stdout.readline() for _ in range(BATCHES + 1)]
    took = time.perf_counter() - began
    child.communicate("")
    assert child.returncode == 0
    assert lines[-1] == "end\n"
    assert reported(lines) == BATCH * BATCHES
    return took / BATCHES


@pytest.mark.slow
@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_killed_import_leaves_whole_batches_and_all_that_were_reported(
    moment: int, tmp_path: Path, expected: list[Statement], seconds_a_batch: float
) -> None:
    path = tmp_path / "ledger.db"
    # One random moment in each twentieth of the run: so many batches, and then a part of the next.
    at = (moment + Random(SEED * 1000 + moment).random()) / MOMENTS * BATCHES
    child = start(path)
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(1 + int(at))]
    time.sleep((at % 1) * seconds_a_batch)
    child.send_signal(signal.SIGKILL)
    rest, _ = child.communicate()
    assert child.returncode == -signal.SIGKILL
    told = reported(lines + rest.splitlines())

    with sqlite3.connect(path) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
    plain.close()
    with Ledger.open(path) as ledger:
        ledger.verify()
        held = list(ledger.statements())
        assert len(held) % BATCH == 0
        assert told <= len(held) <= told + BATCH
        assert held == expected[: len(held)]
        # Search answers from the same whole batches.
        found = ledger.search(held[-1].evidence[0].quote or held[-1].id, limit=5) if held else []
        assert {s.id for s in found} <= {s.id for s in held}
        # The import can be run again, and then everything is there once.
        receipt = ledger.record(expected)
        assert (receipt.known, receipt.added) == (len(held), len(expected) - len(held))
        assert sum(1 for _ in ledger.statements(evidence=False)) == len(expected)


@pytest.mark.slow
def test_a_killed_import_without_batches_leaves_nothing(tmp_path: Path, seconds_a_batch: float) -> None:
    path = tmp_path / "ledger.db"
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD.replace("batch=batch, ", ""), str(path), "1", str(BATCH * BATCHES)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"},
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(seconds_a_batch * BATCHES / 8)
    child.kill()
    rest, _ = child.communicate()
    assert "end" not in rest
    with Ledger.open(path) as ledger:
        ledger.verify()
        assert list(ledger.statements()) == []
        assert len(ledger.sources()) == len(sources())
