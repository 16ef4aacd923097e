"""What it costs to ask for help, and to make a brief, beside what the interpreter and the libraries cost anyway."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from bench.bars import Bar, Bench, interleaved

__all__ = ["bars"]

MOST_TIMES_PASS = 8.0
MOST_TIMES_IMPORTS = 4.0
TARAZY = (sys.executable, "-c", "import sys; from tarazy.cli import main; sys.argv[0] = 'tarazy'; main()")


def bars(bench: Bench) -> Iterator[Bar]:
    """`tarazy --help` against `python -c pass`; `tarazy brief KAZ` against importing its three heavy libraries."""
    nothing, help_ = interleaved([(sys.executable, "-c", "pass"), (*TARAZY, "--help")], times=15)
    yield Bar(
        "tarazy --help against python -c pass", help_ / nothing, MOST_TIMES_PASS, "times",
        f"{help_ * 1000:.0f} ms against {nothing * 1000:.0f} ms",
    )  # fmt: skip
    imports, brief = interleaved(
        [
            (sys.executable, "-c", "import pandas, altair, vl_convert"),
            (*TARAZY, "brief", "KAZ", "-o", "brief.html"),
        ],
        times=5,
    )
    yield Bar(
        "tarazy brief KAZ against importing pandas, altair, vl_convert", brief / imports, MOST_TIMES_IMPORTS, "times",
        f"{brief:.2f} s against {imports:.2f} s",
    )  # fmt: skip
