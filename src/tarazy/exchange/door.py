"""Reading a file of statements and writing one, in whichever format its name says."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from tarazy.errors import BadInput, closest
from tarazy.exchange.intake import Intake, Reading
from tarazy.exchange.landing import landing
from tarazy.ledger.records import Source, Statement

__all__ = ["FORMATS", "format_of", "read", "write"]

FORMATS = ("csv", "jsonl", "xlsx", "ftm")
_SUFFIXES = {
    ".ftm.json": "ftm", ".ftm.jsonl": "ftm", ".ftm.ndjson": "ftm", ".ftm": "ftm",
    ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".xlsx": "xlsx",
}  # fmt: skip


def format_of(path: str | Path, format: str | None = None) -> str:  # noqa: A002
    """Tell the format of a file by its name, unless it is given; raises BadInput where neither says it."""
    if format is not None:
        if format not in FORMATS:
            near = closest(format, FORMATS)
            hint = f"Closest: {near[0]}." if near else f"Known: {', '.join(FORMATS)}."
            raise BadInput(f"no format '{format}'", next_step=hint)
        return format
    name = str(path).casefold()
    for suffix, known in _SUFFIXES.items():
        if name.endswith(suffix):
            return known
    if str(path) == "-":
        raise BadInput(
            "the format of standard input or output is not told",
            next_step=f"Name one with --format: {', '.join(FORMATS)}.",
        )
    hint = f"Known suffixes: {', '.join(_SUFFIXES)}; or name the format with --format: {', '.join(FORMATS)}."
    raise BadInput(f"'{Path(path).name}' does not tell its format", next_step=hint)


def read(path: str | Path, format: str | None = None, *, keep_going: bool = False) -> Reading:  # noqa: A002
    """Take statements and their sources out of a file.

    `path` may be `-` for standard input (which holds no second file of sources). Statements come one by one, so a
    file of a million rows needs no more memory than a small one; `sources` is complete before the first of them.
    Where the file lists no source at all, every source id that it names gets a placeholder.

    A bad row raises its error, with file, row and column, at the statement where it stands; with `keep_going` it goes
    to `rejected` instead. Raises BadInput for a file that cannot be opened, is empty, or has a wrong header.
    """
    kind = format_of(path, format)
    path = Path(path)
    intake = Intake(table="standard input" if str(path) == "-" else path.name, keep_going=keep_going)
    try:
        if str(path) == "-":
            return _read_pipe(sys.stdin.buffer, kind, intake)
        if path.is_file() or path.is_dir():
            with path.open("rb"):
                pass
            return _read(path, kind, intake)
        with path.open("rb") as pipe:
            return _read_pipe(pipe, kind, intake)
    except FileNotFoundError as fault:
        raise BadInput(f"there is no file '{path}'", next_step="Check the name and the folder.") from fault
    except OSError as fault:
        said = (fault.strerror or "unreadable").lower()
        raise BadInput(f"cannot read '{path}': {said}", next_step="Check its name and its permissions.") from fault


def _read_pipe(pipe: BinaryIO, kind: str, intake: Intake) -> Reading:
    # A pipe gives its content only once, and a file is looked at for its sources before its statements.
    spool = tempfile.NamedTemporaryFile(prefix="tarazy-")  # noqa: SIM115 - it lives as long as the statements do
    shutil.copyfileobj(pipe, spool)
    spool.flush()
    reading = _read(Path(spool.name), kind, intake, alone=True)
    reading.statements = _holding(spool, reading.statements)
    return reading


def _holding(spool: object, statements: Iterator[Statement]) -> Iterator[Statement]:
    yield from statements
    del spool


def _read(path: Path, kind: str, intake: Intake, *, alone: bool = False) -> Reading:
    module = import_module(f"tarazy.exchange.{kind}")
    if kind != "csv":
        module.read_sources(path, intake)
    elif not alone:
        module.read_sources(module.sources_path(path), intake)
    undeclared: tuple[str, ...] = ()
    if not intake.declared:
        undeclared = tuple(dict.fromkeys(name for name in module.source_ids(path, intake) if name))
        intake.sources.update((name, Source(id=name, title=name, kind="document")) for name in undeclared)
    return Reading(module.read_statements(path, intake), tuple(intake.sources.values()), undeclared, intake)


def write(
    path: str | Path,
    statements: Iterable[Statement],
    sources: Iterable[Source],
    *,
    format: str | None = None,  # noqa: A002
    bom: bool = False,
) -> int:
    """Put statements and their sources into a file, whole or not at all; tell how many statements it holds.

    `path` may be `-` for standard output; CSV then comes without its second file, that of the sources. `bom` begins a
    CSV with the mark by which Excel knows UTF-8. A file that stood there is replaced only when the new one is
    complete and on the disk.

    Raises BadInput for an unknown format, a full disk, a read-only or missing folder, and for what a format cannot
    hold (more rows or longer cells than a worksheet has).
    """
    kind = format_of(path, format)
    target = None if str(path) == "-" else Path(path)
    if target is not None:
        _spare_databases(target)
    module = import_module(f"tarazy.exchange.{kind}")
    counted = _Counted(statements)
    if kind != "csv":
        with landing([target]) as (stream,):
            module.write(stream, counted, sources)
    elif target is None or (target.exists() and not target.is_file()):
        with landing([target]) as (stream,):
            module.write_statements(stream, counted, bom=bom)
    else:
        with landing([target, module.sources_path(target)]) as (stream, beside):
            module.write_statements(stream, counted, bom=bom)
            module.write_sources(beside, sources, bom=bom)
    return counted.number


def _spare_databases(target: Path) -> None:
    # A slip of the keyboard (`export my.db --format csv`) must not cost a ledger.
    with suppress(OSError):
        if target.is_file():
            with target.open("rb") as file:
                head = file.read(16)
            if head == b"SQLite format 3\0":
                raise BadInput(
                    f"'{target}' is a database, such as a ledger, and would be overwritten",
                    next_step="Give another file name; this file was not changed.",
                )


class _Counted:
    """Statements on their way out, counted."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._statements = statements
        self.number = 0

    def __iter__(self) -> Iterator[Statement]:
        for statement in self._statements:
            self.number += 1
            yield statement
