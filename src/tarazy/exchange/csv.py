"""CSV: one row per statement in NAME.csv, one per source in NAME.sources.csv beside it; opens in Excel."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from tarazy.errors import BadInput, BadRow
from tarazy.exchange.cells import (
    SOURCE_COLUMNS,
    STATEMENT_COLUMNS,
    cells_by_column,
    columns_of,
    source_cells,
    source_of,
    statement_cells,
    statement_of,
)  # fmt: skip
from tarazy.exchange.intake import Intake
from tarazy.exchange.lines import Lines, refuse_other_encodings
from tarazy.ledger.records import Source, Statement

__all__ = ["read_sources", "read_statements", "source_ids", "sources_path", "write_sources", "write_statements"]

# A spreadsheet runs what begins like this as a formula, also in the full-width forms of East Asian keyboards. The
# apostrophe tells it that the cell is text; an apostrophe that was there before gets a second one.
_FORMULA = re.compile("'*[=+\\-@＝＋－＠]")
# These cells hold digits and a minus at most, and stay numbers.
_NUMBERS = frozenset(STATEMENT_COLUMNS.index(name) for name in ("value", "page", "start", "end", "confidence"))


def sources_path(path: Path) -> Path:
    """Name the file of sources that belongs to a file of statements: `kaz.csv` has `kaz.sources.csv`."""
    return path.with_name(f"{path.stem}.sources.csv")


def write_statements(stream: BinaryIO, statements: Iterable[Statement], *, bom: bool = False) -> None:
    """Write statements as CSV (UTF-8, comma, LF); `bom` puts the mark in front that Excel needs to see UTF-8."""
    _write(stream, STATEMENT_COLUMNS, map(statement_cells, statements), bom=bom, numbers=_NUMBERS)


def write_sources(stream: BinaryIO, sources: Iterable[Source], *, bom: bool = False) -> None:
    """Write sources as CSV, in the same manner."""
    _write(stream, SOURCE_COLUMNS, map(source_cells, sources), bom=bom, numbers=frozenset())


def _write(
    stream: BinaryIO, columns: tuple[str, ...], rows: Iterable[list[str]], *, bom: bool, numbers: frozenset[int]
) -> None:
    if bom:
        stream.write(codecs.BOM_UTF8)
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=False)
    try:
        put = csv.writer(text, lineterminator="\n").writerow
        put(columns)
        begins = _FORMULA.match
        for cells in rows:
            for place, cell in enumerate(cells):
                if cell and cell[0] in "='+-@＝＋－＠" and place not in numbers and begins(cell):
                    cells[place] = f"'{cell}"
            put(cells)
        text.flush()
    finally:
        # The stream belongs to the caller, who closes it.
        text.detach()


def read_sources(path: Path, intake: Intake) -> None:
    """Take in the sources that stand beside a file of statements, where there are any."""
    if not path.exists():
        return
    table = _Table(path, path.name, SOURCE_COLUMNS)
    for row, cells in table.rows():
        try:
            source = source_of(cells_by_column(table.columns, cells()))
        except BadInput as bad:
            intake.sources_read += 1
            intake.refuse(bad, row=row, text=table.text, table=path.name, source=True)
        else:
            intake.declare(source, row=row, text=table.text, table=path.name)


def read_statements(path: Path, intake: Intake) -> Iterator[Statement]:
    """Read statements one by one; the header is looked at before the first is asked for."""
    return _statements(_Table(path, intake.table, STATEMENT_COLUMNS), intake)


def source_ids(path: Path, intake: Intake) -> Iterator[str]:
    """Name the source of every row, without reading the rest of it."""
    table = _Table(path, intake.table, STATEMENT_COLUMNS)
    place = table.columns.index("source_id")
    for _, cells in table.rows():
        with suppress(BadInput, IndexError):
            yield cells()[place].strip()


def _statements(table: _Table, intake: Intake) -> Iterator[Statement]:
    columns = table.columns
    for row, cells in table.rows():
        intake.read += 1
        try:
            statement = statement_of(cells_by_column(columns, cells()))
            intake.keep(statement)
        except BadInput as bad:
            intake.refuse(bad, row=row, text=table.text)
        else:
            yield statement


class _Table:
    """A CSV file with its header read; rows come as functions that give the cells, or raise what is wrong with them."""

    def __init__(self, path: Path, name: str, known: tuple[str, ...]) -> None:
        self._file = path.open("rb")
        try:
            refuse_other_encodings(self._file, name)
            self._lines = Lines(self._file)
            self._row = 1
            self._lines.begin()
            header = next(self._lines)
            if header.casefold().startswith("sep=") and len(header.strip()) <= 5:
                # Excel's own way of naming the separator, a line above the header.
                self._separator = header.rstrip("\r\n")[4:] or ","
                self._row += 1
                self._lines.begin()
                header = next(self._lines, "")
            else:
                self._separator = max(",;\t", key=header.count)
            if self._lines.fault:
                raise BadRow(self._lines.fault.what, where=f"{name} row 1", next_step=self._lines.fault.next_step)
            try:
                names = next(csv.reader([header], delimiter=self._separator, strict=True), [])
            except csv.Error as broken:
                raise BadRow(f"broken quoting ({broken})", where=f"{name} row 1", next_step=_QUOTING) from None
            self.columns = columns_of(names, known, name)
        except BaseException:
            self._file.close()
            raise

    @property
    def text(self) -> str:
        """The row under way as it stands in the file."""
        return self._lines.taken.rstrip("\r\n")

    def rows(self) -> Iterator[tuple[int, Callable[[], list[str]]]]:
        """Give each row that holds anything, with its number as a spreadsheet counts (the header is row 1)."""
        lines = self._lines
        with self._file:
            reader = csv.reader(lines, delimiter=self._separator, strict=True)
            while True:
                lines.begin()
                self._row += 1
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as broken:
                    began = lines.began
                    # A quotation mark that is never closed swallows the rows after it: give those back.
                    lines.retell()
                    reader = csv.reader(lines, delimiter=self._separator, strict=True)
                    if "field limit" in str(broken):
                        what = f"a cell of more than {csv.field_size_limit():,} characters from line {began} on"
                    else:
                        what = f"broken quoting from line {began} on ({broken})"
                    yield self._row, _raising(BadRow(what, next_step=_QUOTING))
                    continue
                if lines.fault:
                    yield self._row, _raising(lines.fault)
                elif any(cells):
                    yield self._row, partial(_unescaped, cells) if "'" in lines.taken else partial(_as_given, cells)


_QUOTING = (
    "Is a quotation mark never closed? Put quotation marks around the whole cell and double those inside it, or save "
    "the file anew from the spreadsheet."
)


def _unescaped(cells: list[str]) -> list[str]:
    for place, cell in enumerate(cells):
        if cell and cell[0] == "'" and _FORMULA.match(cell):
            cells[place] = cell[1:]
    return cells


def _as_given(cells: list[str]) -> list[str]:
    return cells


def _raising(error: BadInput) -> Callable[[], list[str]]:
    def tell() -> list[str]:
        raise error

    return tell
