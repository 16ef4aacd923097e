"""How long an import takes beside a bare `executemany` of the same rows, and how much memory it needs.

Both run in processes of their own and write to disk with a write-ahead log, the same synchronous mode and the same
transactions. The bare one gets tuples that are already built and writes them to one table without any index; the
import makes records of plain fields, hashes and checks them, and stores evidence and search index.
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

from bench.bars import Bar, Bench, run_child
from bench.synthetic import cells, sources, statements
from tarazy.ledger.records import Statement

__all__ = ["bars"]

MOST_TIMES_BARE = 12.0
MOST_MEMORY_MB = 500.0
# Ten times the rows may cost ten times the time; a fifth more is left to the noise of a shared machine.
MOST_GROWTH = 1.2

_COLUMNS = (
    "id", "kind", "type", "source", "target", "object", "low", "high", "unit", "approx", "when_said", "status",
    "domain", "asserted_by", "source_id", "about", "detail", "checked", "note", "titles", "origin", "confidence",
    "document", "page", "start", "finish", "quote", "prefix", "suffix", "dataset", "key", "column_name",
)  # fmt: skip


def bars(bench: Bench) -> Iterator[Bar]:
    """Rate against the bare insert (once before, once after), memory, and growth from a tenth of the size."""
    small, large = bench.sizes
    before = run_child("bench.import_rate", "bare", str(large), str(bench.folder / "bare.db"))
    tenth, run, tenth_again = bench.fill(small), bench.fill(large), bench.fill(small)
    after = run_child("bench.import_rate", "bare", str(large), str(bench.folder / "bare.db"))
    # The quicker of the two, so that a busy moment of the machine does not make the bound easier.
    bare_s = min(before["wall_s"], after["wall_s"])
    bare_cpu_s = min(before["cpu_s"], after["cpu_s"])
    yield Bar(
        f"import of {large:,} statements against a bare executemany",
        run["wall_s"] / bare_s,
        MOST_TIMES_BARE,
        "times",
        f"{run['wall_s']:.1f} s against {before['wall_s']:.2f} and {after['wall_s']:.2f} s; "
        f"{run['wall_s'] / large * 1e6:.1f} us a statement; {run['cpu_s'] / bare_cpu_s:.1f} times in processor time; "
        f"{run['added']:,} added, {run['known']:,} repeated; {run['making_fields_s']:.1f} s of making fields left out",
    )
    yield Bar("memory of the import", run["peak_mb"], MOST_MEMORY_MB, "MB", f"file of {run['file_mb']:.0f} MB")
    yield Bar(
        f"growth of the import from {small:,} to {large:,}",
        (run["wall_s"] / large) / (min(tenth["wall_s"], tenth_again["wall_s"]) / small),
        MOST_GROWTH,
        "times linear",
        f"{tenth['wall_s']:.1f} and {tenth_again['wall_s']:.1f} s, {run['wall_s']:.1f} s; "
        f"memory {tenth['peak_mb']:.0f} and {run['peak_mb']:.0f} MB",
    )


def _import(size: int, path: Path) -> dict[str, Any]:
    from tarazy.ledger import Ledger

    making_fields_s = 0.0

    def stream() -> Iterator[Statement]:
        # Inventing the fields is no part of an import; making records of them, and their hashes, is.
        nonlocal making_fields_s
        invented = cells(size)
        while True:
            start = time.perf_counter()
            rows = list(islice(invented, 1000))
            making_fields_s += time.perf_counter() - start
            if not rows:
                return
            for row in rows:
                yield Statement(**row)

    wall, processor = time.perf_counter(), time.process_time()
    with Ledger.open(path) as ledger:
        ledger.add_sources(sources())
        receipt = ledger.record(stream())
    wall_s, cpu_s = time.perf_counter() - wall - making_fields_s, time.process_time() - processor - making_fields_s
    return {
        "wall_s": wall_s, "cpu_s": cpu_s, "making_fields_s": making_fields_s, "added": receipt.added,
        "known": receipt.known, "peak_mb": _peak_mb(), "file_mb": path.stat().st_size / 1e6,
    }  # fmt: skip


def _bare(size: int, path: Path) -> dict[str, Any]:
    path.unlink(missing_ok=True)
    wall_s = cpu_s = 0.0
    stream = statements(size)
    start = time.perf_counter()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"CREATE TABLE plain ({', '.join(_COLUMNS)})")
    connection.execute("BEGIN")
    wall_s += time.perf_counter() - start
    insert = f"INSERT INTO plain VALUES ({','.join('?' * len(_COLUMNS))})"
    while rows := [_flat(statement) for statement in islice(stream, 50_000)]:
        start, processor = time.perf_counter(), time.process_time()
        connection.executemany(insert, rows)
        wall_s += time.perf_counter() - start
        cpu_s += time.process_time() - processor
    start, processor = time.perf_counter(), time.process_time()
    connection.execute("COMMIT")
    connection.close()
    wall_s += time.perf_counter() - start
    cpu_s += time.process_time() - processor
    file_mb = path.stat().st_size / 1e6
    path.unlink()
    return {"wall_s": wall_s, "cpu_s": cpu_s, "file_mb": file_mb}


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
    what, count, file = sys.argv[1:]
    print(json.dumps((_import if what == "import" else _bare)(int(count), Path(file))))
