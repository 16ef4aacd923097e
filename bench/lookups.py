"""How long the questions of a desk officer take on a large ledger, and whether they stay as quick as it grows.

Warm means: a new case each time, as of another day each time, on a ledger that stays open, with its file in the
system's cache. What the same question costs when the ledger is opened for it alone is told for information. Growth is
measured that way too, on the state whose part of the ledger is the same at both sizes: there the answer is the same,
and so must be the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from bench.bars import Bar, Bench, median_ms
from bench.synthetic import FOCUS, RARE_WORDS, SMALL_STATE, VECTOR
from tarazy.ledger import Ledger

__all__ = ["bars"]

MOST_MS = 100.0
MOST_GROWTH = 3.0
MOST_SHARE_READ = 0.01
SMALLEST_SHARE_BYTES = 262_144
AS_OF = "2018-01-01"

SEARCHES = ("transit of natural gas", "подписали текст о железнодорожных тарифах", "визасыз сапар", RARE_WORDS)


def bars(bench: Bench) -> Iterator[Bar]:
    """Opening, agreements as of a day, a vector's timeline, text searches; then their growth from a tenth."""
    small, large = bench.sizes
    yield from _opening(bench.ledger(large), large)
    with Ledger.open(bench.ledger(large), read_only=True) as ledger:
        for name, ask in _questions(ledger).items():
            warm, cold = median_ms(ask)
            yield Bar(f"{name}, {large:,} statements", warm, MOST_MS, "ms", f"cold {cold:.0f} ms, {_size(ask())}")
    yield from _opened_anew(bench.ledger(large), large)
    times: dict[str, list[tuple[float, str]]] = {}
    for size in (small, large):
        for name, ask in _small_state_questions(bench.ledger(size)).items():
            times.setdefault(name, []).append((median_ms(ask)[0], _size(ask())))
    for name, ((before, answer), (after, same_answer)) in times.items():
        yield Bar(
            f"growth of {name} from {small:,} to {large:,}",
            # Below half a millisecond the clock of a shared machine measures the machine.
            max(after, 0.5) / max(before, 0.5),
            MOST_GROWTH,
            "times",
            f"{before:.2f} ms ({answer}) and {after:.2f} ms ({same_answer})",
        )


def _opening(path: Path, size: int) -> Iterator[Bar]:
    def ask() -> None:
        Ledger.open(path, read_only=True).close()

    before = _bytes_read()
    ask()
    read = _bytes_read() - before
    warm, _ = median_ms(ask)
    length = path.stat().st_size
    yield Bar("opening the ledger", warm, MOST_MS, "ms", f"{size:,} statements, {length / 1e6:.0f} MB")
    most = max(MOST_SHARE_READ * length, SMALLEST_SHARE_BYTES) / 1024
    yield Bar("read while opening it", read / 1024, round(most), "KB", f"{read / length:.2%} of the file")


def _questions(ledger: Ledger) -> dict[str, Callable[[], Any]]:
    from tarazy.views import Case, agreements, timeline

    days = cycle(f"{year}-{month:02}-01" for year in range(2012, 2026) for month in range(1, 13))

    def case() -> Case:
        return Case(ledger, FOCUS, as_of=next(days))

    return {
        f"agreements of {FOCUS} as of a day": lambda: agreements(case()),
        f"agreements of {FOCUS} with {VECTOR}": lambda: agreements(case(), with_=VECTOR),
        f"timeline of {FOCUS} with {VECTOR}": lambda: timeline(case(), vector=VECTOR),
        **{f"search '{text}'": (lambda text=text: ledger.search(text)) for text in SEARCHES},
    }


def _opened_anew(path: Path, size: int) -> Iterator[Bar]:
    with Ledger.open(path, read_only=True) as ledger:
        names = list(_questions(ledger))
    for name in names:

        def ask(name: str = name) -> None:
            with Ledger.open(path, read_only=True) as ledger:
                _questions(ledger)[name]()

        yield Bar(f"{name}, ledger opened for it", median_ms(ask, times=5)[0], None, "ms", f"{size:,} statements")


def _small_state_questions(path: Path) -> dict[str, Callable[[], Any]]:
    from tarazy.views import Case, agreements, timeline

    def asked(question: Callable[[Ledger], Any]) -> Callable[[], Any]:
        def ask() -> Any:
            with Ledger.open(path, read_only=True) as ledger:
                return question(ledger)

        return ask

    return {
        f"agreements of {SMALL_STATE}": asked(lambda ledger: agreements(Case(ledger, SMALL_STATE, as_of=AS_OF))),
        f"timeline of {SMALL_STATE} with {FOCUS}": asked(
            lambda ledger: timeline(Case(ledger, SMALL_STATE, as_of=AS_OF), vector=FOCUS)
        ),
        f"search '{RARE_WORDS}'": asked(lambda ledger: ledger.search(RARE_WORDS)),
        f"statements of {SMALL_STATE}": asked(lambda ledger: list(ledger.statements(actor=SMALL_STATE))),
    }


def _size(answer: Any) -> str:
    try:
        return f"{len(answer)} rows"
    except TypeError:
        return type(answer).__name__


def _bytes_read() -> int:
    # Everything that read() returned, from the disk or from the system's cache of it.
    try:
        lines = Path("/proc/self/io").read_text().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith("rchar"))
