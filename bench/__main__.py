"""Run the benchmarks: `python -m bench [import] [lookups] [startup] [--size 1000000] [--json FILE] [--folder DIR]`."""

from __future__ import annotations

import argparse
import importlib
import json
import platform
import sys
import tempfile
from pathlib import Path

from bench.bars import Bar, Bench

BENCHES = {"import": "bench.import_rate", "lookups": "bench.lookups", "startup": "bench.startup"}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure what must hold; exit 1 if it fails.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BENCHES)}; all where none is named")
    parser.add_argument("--size", type=int, default=1_000_000, help="how many statements (growth: from a tenth of it)")
    parser.add_argument("--json", type=Path, help="write the measured figures to this file too")
    parser.add_argument("--folder", type=Path, help="where to put the ledgers; they stay there and are used again")
    options = parser.parse_args(arguments)
    for name in options.names:
        if name not in BENCHES:
            parser.error(f"no benchmark '{name}'; there are {', '.join(BENCHES)}")
    with tempfile.TemporaryDirectory(prefix="tarazy-bench-") as scratch:
        bench = Bench(size=options.size, folder=options.folder or Path(scratch))
        measured = {name: _run(name, bench) for name in options.names or BENCHES}
    failed = [bar.name for bars in measured.values() for bar in bars if not bar.passed]
    if options.json:
        report = {
            "size": options.size,
            "python": platform.python_version(),
            "bars": {name: [bar.record() for bar in bars] for name, bars in measured.items()},
        }
        options.json.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(failed)} bar(s) failed." if failed else "All bars hold.")
    return 1 if failed else 0


def _run(name: str, bench: Bench) -> list[Bar]:
    print(f"{name}:", flush=True)
    bars = []
    for bar in importlib.import_module(BENCHES[name]).bars(bench):
        print(bar.line(), flush=True)
        bars.append(bar)
    return bars


if __name__ == "__main__":
    sys.exit(main())
