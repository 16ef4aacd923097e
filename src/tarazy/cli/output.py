"""How results leave the command line: JSON for programs, plain tables for people, progress on standard error."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from tarazy.words import Words

__all__ = ["columns", "console", "counted", "heading", "print_json", "progress", "say", "table"]

_WIDTH_OF_A_FILE = 160
# Narrower than this a table of many columns breaks its words into pieces: rows are shown one below the other then.
_NARROW = 80
_FEW_COLUMNS = 3
_LONGEST_CODE = 16
# A quote keeps the control characters of its document; on a terminal they would move the cursor or change colours.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def print_json(data: Any) -> None:
    """One JSON document on standard output."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False, default=_plain))


def _plain(value: Any) -> Any:
    if hasattr(value, "to_json"):
        return value.to_json()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def console() -> Console:
    """Where tables go: as wide as the terminal or COLUMNS, or wide enough to lose nothing where neither is."""
    from rich.console import Console

    known = sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdigit()
    return Console(width=None if known else _WIDTH_OF_A_FILE, highlight=False, soft_wrap=False)


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """A table without boxes; the columns of `right` are numbers. No rows, no headings.

    Where the terminal is narrow and the columns many, each row comes as lines of its own, heading before cell.
    """
    from rich.table import Table
    from rich.text import Text

    # As Text: what stands in a cell is no markup, however many brackets it has.
    cells = [[Text(_CONTROL.sub("�", cell)) for cell in row] for row in rows]
    if not cells:
        return
    screen = console()
    if screen.width < _NARROW and len(headings) > _FEW_COLUMNS:
        for row in cells:
            lines = Table.grid(padding=(0, 2))
            lines.add_column(style="bold", no_wrap=True)
            lines.add_column(overflow="fold")
            for name, cell in zip(headings, row, strict=True):
                if cell.plain:
                    lines.add_row(name, cell)
            screen.print(lines)
            screen.print()
        return
    shown = Table(box=None, pad_edge=False, header_style="bold")
    for column, name in enumerate(headings):
        code = column == 0 and all(len(row[0]) <= _LONGEST_CODE for row in cells)
        shown.add_column(name, justify="right" if column in right else "left", overflow="fold", no_wrap=code)
    for row in cells:
        shown.add_row(*row)
    screen.print(shown)


def columns(words: Words, *names: str) -> list[str]:
    """The headings of a table in the language of the output."""
    return [words.text(f"cli-column-{name}") for name in names]


def heading(name: str, text: str) -> None:
    """A line above a table, after an empty one: a name and what it is about."""
    from rich.text import Text

    console().print(Text.assemble("\n", (name, "bold"), f"  {_CONTROL.sub('�', text)}"))


def say(message: str) -> None:
    """A message to the person, on standard error."""
    click.echo(message, err=True)


def counted(number: int, one: str) -> str:
    """A number with its noun: 1 row, 2 rows."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


@contextmanager
def progress(title: str, total: int | None = None) -> Iterator[Progress | None]:
    """A progress bar with rate and remaining time, or nothing where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(), console=Console(stderr=True), transient=True,
    ) as bar:  # fmt: skip
        bar.add_task(title, total=total, rate="")
        yield bar
