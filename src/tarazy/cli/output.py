"""How results leave the command line: JSON for programs, plain tables for people, progress on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

__all__ = ["console", "print_json", "progress", "say", "table"]


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
    """Where tables go: as wide as the terminal, or wide enough to lose nothing where it is none."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 160, highlight=False, soft_wrap=False)


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """A table without boxes; the columns of `right` are numbers."""
    from rich.table import Table

    shown = Table(box=None, pad_edge=False, header_style="bold")
    for column, heading in enumerate(headings):
        shown.add_column(heading, justify="right" if column in right else "left", overflow="fold")
    for row in rows:
        shown.add_row(*(cell.replace("[", "\\[") for cell in row))
    console().print(shown)


def say(message: str) -> None:
    """A message to the person, on standard error."""
    click.echo(message, err=True)


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
