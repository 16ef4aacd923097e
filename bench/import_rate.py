"""How long an import takes beside a bare `executemany` of the same rows, and how much memory it needs.

Both happen in one child process, turn by turn of a few thousand statements, so that a busy moment of the machine hits
both alike; each has its own clock. Both write to disk with a write-ahead log, the same synchronous mode and one
transaction. The bare one gets tuples that are already built and writes them to one table without any index; the
import makes records of plain fields, hashes and checks them, and stores evidence and search index. Inventing the
fields counts for neither. Growth is measured against the bare insert too, which only appends and so grows linearly;
the plain ratio of processor times, which a busy machine bends, is told for information.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from bench.bars import Bar, Bench
from bench.synthetic import cells, sources
from tarazy.ledger.records import Statement

__all__ = ["bars"]

MOST_TIMES_BARE = 12.0
MOST_MEMORY_MB = 500.0
# Ten times the rows may cost ten times the time; a fifth more is left to deeper indexes and to noise.
MOST_GROWTH = 1.2
TURN = 5000

_COLUMNS = (
    "id", "kind", "type", "source", "target", "object", "low", "high", "unit", "approx", "when_said", "status",
    "domain", "asserted_by", "source_id", "about", "detail", "checked", "note", "titles", "origin", "confidence",
    "document", "page", "start", "finish", "quote", "prefix", "suffix", "dataset", "key", "column_name",
)  # fmt: skip


def bars(bench: Bench) -> Iterator[Bar]:
    """Rate against the bare insert, memory, and growth from a tenth of the size."""
    small, large = bench.sizes
    tenth, run = bench.fill(small), bench.fill(large)
    yield Bar(
        f"import of {large:,} statements against a bare executemany",
        run["import"]["wall_s"] / run["bare"]["wall_s"],
        MOST_TIMES_BARE,
        "times",
        f"{run['import']['wall_s']:.1f} s against {run['bare']['wall_s']:.1f} s; in processor time "
        f"{run['import']['cpu_s']:.1f} s against {run['bare']['cpu_s']:.1f} s; "
        f"{run['added']:,} added, {run['known']:,} repeated",
    )
    yield Bar("memory of the import", run["peak_mb"], MOST_MEMORY_MB, "MB", f"file of {run['file_mb']:.0f} MB")
    yield Bar(
        f"growth of the import from {small:,} to {large:,}",
        _pace(run) / _pace(tenth),
        MOST_GROWTH,
        "times linear",
        f"{_pace(tenth):.2f} and {_pace(run):.2f} times the bare insert's processor time",
    )
    yield Bar(
        "the same in plain processor time",
        (run["import"]["cpu_s"] / large) / (tenth["import"]["cpu_s"] / small),
        None,
        "times linear",
        f"{tenth['import']['cpu_s']:.1f} s and {run['import']['cpu_s']:.1f} s; "
        f"memory {tenth['peak_mb']:.0f} and {run['peak_mb']:.0f} MB",
    )


def _pace(run: dict[str, Any]) -> float:
    return float(run["import"]["cpu_s"] / run["bare"]["cpu_s"])


class _Clock:
    """Adds up wall and processor time over its turns."""

    def __init__(self) -> None:
        self.wall_s = self.cpu_s = 0.0

    def __enter__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        self.wall_s += time.perf_counter() - self._wall
        self.cpu_s += time.process_time() - self._cpu

    def less(self, *others: _Clock) -> dict[str, float]:
        return {
            "wall_s": self.wall_s - sum(o.wall_s for o in others),
            "cpu_s": self.cpu_s - sum(o.cpu_s for o in others),
        }


def _import(size: int, path: Path) -> dict[str, Any]:
    from tarazy.ledger import Ledger

    plain = path.with_suffix(".plain")
    plain.unlink(missing_ok=True)
    everything, inventing, flattening, bare = _Clock(), _Clock(), _Clock(), _Clock()
    with bare:
        connection = sqlite3.connect(plain, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"CREATE TABLE plain ({', '.join(_COLUMNS)})")
        connection.execute("BEGIN")
    insert = f"INSERT INTO plain VALUES ({','.join('?' * len(_COLUMNS))})"
    within = _Clock()  # the turns of the bare insert that fall within the import

    def stream() -> Iterator[Statement]:
        invented = cells(size)
        while True:
            with inventing:
                fields = list(islice(invented, TURN))
            if not fields:
                return
            turn = [Statement(**row) for row in fields]
            with flattening:
                rows = [_flat(statement) for statement in turn]
            with within:
                connection.executemany(insert, rows)
            yield from turn

    with everything, Ledger.open(path) as ledger:
        ledger.add_sources(sources())
        receipt = ledger.record(stream())
    with bare:
        connection.execute("COMMIT")
        connection.close()
    plain.unlink()
    return {
        "import": everything.less(inventing, flattening, within),
        "bare": {"wall_s": bare.wall_s + within.wall_s, "cpu_s": bare.cpu_s + within.cpu_s},
        "added": receipt.added, "known": receipt.known, "peak_mb": _peak_mb(),
        "file_mb": path.stat().st_size / 1e6,
    }  # fmt: skip


def _flat(statement: Statement) -> tuple[Any, ...]:
    s = statement
    low, high = s.bounds or (None, None)
    (e,) = s.evidence
    return (
        s.id, s.kind, s.type, ";".join(s.source), ";".join(s.target), s.object, low, high, s.unit, s.approx, s.when,
        s.status, s.domain, s.asserted_by, s.source_id, s.about, json.dumps(s.detail, ensure_ascii=False), s.check,
        s.note, json.dumps(s.titles, ensure_ascii=False), s.origin, s.confidence,
        e.document, e.page, e.start, e.end, e.quote, e.prefix, e.suffix, e.dataset, e.key, e.column,
    )  # fmt: skip


def _peak_mb() -> float:
    # VmHWM counts this process alone; ru_maxrss would inherit the peak of the parent that started it.
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    count, file = sys.argv[1:]
    print(json.dumps(_import(int(count), Path(file))))
