"""A bar: something measured beside its bound, and whether it holds."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["Bar", "Bench", "interleaved", "median_ms", "run_child"]

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Bar:
    """One measured number and the most that it may be; `bound` None is for information only."""

    name: str
    measured: float
    bound: float | None
    unit: str
    detail: str = ""

    @property
    def passed(self) -> bool:
        """Whether it keeps within its bound."""
        return self.bound is None or self.measured <= self.bound

    def line(self) -> str:
        """Write it as one line of the report."""
        verdict = "info" if self.bound is None else "PASS" if self.passed else "FAIL"
        bound = "" if self.bound is None else f" <= {self.bound:g}"
        detail = f"   ({self.detail})" if self.detail else ""
        return f"  {verdict}  {self.name}: {self.measured:.3g}{bound} {self.unit}{detail}"

    def record(self) -> dict[str, Any]:
        """Give it as plain values, for JSON."""
        return {**asdict(self), "passed": self.passed}


@dataclass(slots=True)
class Bench:
    """What one run of benchmarks shares: the size, a folder, and the figures of the imports made in it."""

    size: int
    folder: Path
    imports: dict[int, dict[str, Any]] = field(default_factory=dict)

    @property
    def sizes(self) -> tuple[int, int]:
        """A tenth of the size, and the size: growth is measured between them."""
        return max(1000, self.size // 10), self.size

    def ledger(self, size: int) -> Path:
        """Find the ledger of so many statements, filling it if it is not there yet."""
        path = self._path(size)
        if not path.exists():
            self.fill(size)
        return path

    def fill(self, size: int) -> dict[str, Any]:
        """Import so many statements into a new file, in a process of its own that measures itself."""
        path = self._path(size)
        # Under another name until it is whole, so that a folder kept for the next run holds no half of a ledger.
        part = path.with_suffix(".part")
        for left_over in self.folder.glob(f"{part.name}*"):
            left_over.unlink()
        self.imports[size] = run_child("bench.import_rate", str(size), str(part))
        part.replace(path)
        return self.imports[size]

    def _path(self, size: int) -> Path:
        return self.folder / f"ledger-{size}.db"


def run_child(module: str, *arguments: str) -> dict[str, Any]:
    """Run `python -m module arguments` and read the JSON that it prints last."""
    import json

    run = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if run.returncode != 0:
        raise SystemExit(f"{module} {' '.join(arguments)} failed:\n{run.stderr}")
    result: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return result


def median_ms(ask: Callable[[], object], *, times: int = 20) -> tuple[float, float]:
    """The median of so many warm calls and the first, cold one, in milliseconds."""
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        ask()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[1:]), taken[0]


def interleaved(commands: Sequence[Sequence[str]], *, times: int) -> list[float]:
    """The median wall time of each command in seconds, run in turn so that a busy moment hits all of them."""
    taken: list[list[float]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TARAZY_TODAY": "2025-12-31"}
        for turn in range(times + 1):
            for command, times_taken in zip(commands, taken, strict=True):
                start = time.perf_counter()
                run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
                if run.returncode != 0:
                    raise SystemExit(f"{' '.join(command)} failed:\n{run.stderr.decode(errors='replace')}")
                # The first turn fills the file cache and the compiled modules.
                if turn:
                    times_taken.append(time.perf_counter() - start)
    return [statistics.median(t) for t in taken]
