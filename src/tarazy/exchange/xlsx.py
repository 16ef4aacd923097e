"""XLSX: a workbook with the sheets `statements`, `sources` and a README, for reading and editing in a spreadsheet."""

from __future__ import annotations

import re
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import BadZipFile

from tarazy.errors import BadDate, BadInput, BadRow, closest
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
from tarazy.ledger.records import Source, Statement
from tarazy.ledger.validate import LONGEST_TEXT
from tarazy.ledger.vocabulary import APPROX, CHECKS, DOMAINS, KINDS, STATUSES

__all__ = ["read_sources", "read_statements", "source_ids", "write"]

MOST_ROWS = 1_048_576
_NUMBERS = {"value", "page", "start", "end", "confidence", "rank"}
_WIDTHS = {
    "id": 12, "kind": 8, "type": 18, "source": 16, "target": 16, "object": 48, "value": 16, "when": 22, "note": 36,
    "definition": 30, "titles": 40, "quote": 60, "source_id": 20, "title": 60, "url": 40, "document": 14,
}  # fmt: skip
_CHOICES = {"kind": KINDS, "status": STATUSES, "domain": DOMAINS, "approx": APPROX, "check": CHECKS}
_MARKUP = re.compile("(?<=^<)(?=r>)|(?<=_x)(?=[0-9a-fA-F]{4}_)")
_README = (
    ("Tarazy: statements and their sources",),
    (),
    ("statements", "One row per statement: what one source says. An act happens, a figure measures, a tie holds."),
    ("sources", "One row per source; source_id of a statement is the id of one of them."),
    (),
    (
        "source, target",
        "Codes of actors joined by semicolons: KAZ;RUS. States by ISO 3166-1 alpha-3, organisations: EU.",
    ),
    ("value", "A number, or a range as 16.5..22. Millions are written out."),
    ("when", "EDTF, as text: 1992-05-25, 2009-02, 1998, 2009-01/2009-03, 2004/.., ../1991. Empty if not known."),
    ("titles", "The object's name in other languages: ru=... | kk=..."),
    ("id", "Made from the content. In a new or changed row leave it empty."),
)


def write(stream: BinaryIO, statements: Iterable[Statement], sources: Iterable[Source]) -> None:
    """Write a workbook; raises BadInput for more rows than a worksheet has, or a longer text than a cell holds."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    # Rows go to files of their own until the end, so that memory does not grow with the workbook; the workbook is
    # made beside them, since a zip file that breaks off half-way complains long after its stream has gone.
    with tempfile.TemporaryDirectory(prefix="tarazy-") as folder:
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "tmpdir": folder}
        made = Path(folder) / "made.xlsx"
        book = Workbook(str(made), options)
        # The same statements give the same file, whenever they are written.
        book.set_properties({"created": datetime(2000, 1, 1)})
        bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
        readme = book.add_worksheet("README")
        readme.set_column(0, 0, 18, bold)
        readme.set_column(1, 1, 110)
        for row, line in enumerate(_README):
            for column, cell in enumerate(line):
                readme.write_string(row, column, cell)
        _fill(book, "sources", SOURCE_COLUMNS, map(source_cells, sources), bold, text)
        sheet = _fill(book, "statements", STATEMENT_COLUMNS, map(statement_cells, statements), bold, text)
        sheet.activate()
        try:
            book.close()
        except FileCreateError as fault:
            raise fault.args[0] if fault.args and isinstance(fault.args[0], OSError) else fault from None
        with made.open("rb") as done:
            shutil.copyfileobj(done, stream)


def _fill(book: Any, name: str, columns: tuple[str, ...], rows: Iterable[list[str]], bold: Any, text: Any) -> Any:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(columns):
        # As text, so that 2009-02 typed into a cell does not turn into a date.
        sheet.set_column(place, place, _WIDTHS.get(column, 12), None if column in _NUMBERS else text)
        if column in _CHOICES and name == "statements":
            offer = {"validate": "list", "source": sorted(_CHOICES[column]), "error_type": "warning"}
            sheet.data_validation(1, place, MOST_ROWS - 1, place, offer)
        sheet.write_string(0, place, column, bold)
    numbers = [column in _NUMBERS for column in columns]
    plain = book.add_format()
    row = 0
    for row, cells in enumerate(rows, 1):
        if row >= MOST_ROWS:
            advice = "Write CSV or JSON lines instead, or fewer statements."
            raise BadInput(f"more than {MOST_ROWS - 1:,} {name}: a worksheet has no row for them", next_step=advice)
        for place, cell in enumerate(cells):
            if cell:
                _put(sheet, row, place, cell, numbers[place], plain)
    sheet.autofilter(0, 0, row, len(columns) - 1)
    return sheet


def _put(sheet: Any, row: int, place: int, cell: str, number: bool, plain: Any) -> None:
    # A worksheet's numbers are written with 16 digits: those that need 17, -0.0 and ranges go in as text.
    if number and ".." not in cell and cell != "-0.0" and float(f"{(value := float(cell)):.16G}") == value:
        sheet.write_number(row, place, value)
    elif len(cell) > LONGEST_TEXT:
        what = f"row {row + 1} holds a text of {len(cell):,} characters; a cell holds {LONGEST_TEXT:,}"
        raise BadInput(what, where=f"sheet {sheet.name}", next_step="Write CSV or JSON lines instead.")
    elif "_x" in cell or cell.startswith("<r>"):
        # The writer would take `<r>...</r>` for markup of its own and spell `_x0041_` anew; cut into runs, a text
        # goes in as it is.
        runs = [run for part in _MARKUP.split(cell) for run in (plain, part)]
        if len(runs) > 2:
            sheet.write_rich_string(row, place, *runs[1:])
        else:
            sheet.write_string(row, place, cell)
    else:
        sheet.write_string(row, place, cell)


def read_sources(path: Path, intake: Intake) -> None:
    """Take in the sheet of sources, where there is one."""
    with _sheet(path, intake.table, "sources", SOURCE_COLUMNS) as sheet:
        if sheet is None:
            return
        columns, rows = sheet
        table = f"{intake.table}, sheet sources,"
        for row, cells, text in rows:
            try:
                source = source_of(cells_by_column(columns, cells()))
            except BadInput as bad:
                intake.sources_read += 1
                intake.refuse(bad, row=row, text=text(), table=table, source=True)
            else:
                intake.declare(source, row=row, text=text(), table=table)


def source_ids(path: Path, intake: Intake) -> Iterator[str]:
    """Name the source of every row."""
    with _sheet(path, intake.table, "statements", STATEMENT_COLUMNS) as sheet:
        columns, rows = sheet or _NO_ROWS
        for _, cells, _ in rows:
            with suppress(BadInput):
                yield cells()[columns.index("source_id")].strip()


def read_statements(path: Path, intake: Intake) -> Iterator[Statement]:
    """Read statements one by one from the sheet `statements`."""
    table = f"{intake.table}, sheet statements,"
    with _sheet(path, intake.table, "statements", STATEMENT_COLUMNS) as sheet:
        columns, rows = sheet or _NO_ROWS
        for row, cells, text in rows:
            intake.read += 1
            try:
                statement = statement_of(cells_by_column(columns, cells()))
                intake.keep(statement)
            except BadInput as bad:
                intake.refuse(bad, row=row, text=text(), table=table)
            else:
                yield statement


_Row = tuple[int, Callable[[], list[str]], Callable[[], str]]
_NO_ROWS: tuple[tuple[str, ...], Iterator[_Row]] = ((), iter(()))
_DATES = {"when", "published", "made_on"}


@contextmanager
def _sheet(
    path: Path, table: str, name: str, known: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Iterator[_Row]] | None]:
    """Open a sheet with its columns read; rows come with their number, their cells and their text as functions."""
    from openpyxl import load_workbook

    with path.open("rb") as file, warnings.catch_warnings():
        # openpyxl warns of extensions (validation lists, styles) that hold no data.
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(file, read_only=True, data_only=False)
        except (BadZipFile, KeyError, ValueError, OSError) as broken:
            raise _no_workbook(path, table) from broken
        if name not in book.sheetnames:
            if name == "sources":
                yield None
                return
            near = closest(name, book.sheetnames) or book.sheetnames
            raise BadInput(
                f"there is no sheet '{name}' in {table}",
                next_step=f"Rename the sheet that holds them: {', '.join(near)}.",
            )
        sheet: Any = book[name]
        # What a file claims about its size is often wrong; the rows themselves tell.
        sheet.reset_dimensions()
        rows = sheet.iter_rows()
        header = next(rows, ())
        columns = columns_of([_text(cell.value) for cell in header], known, f"{table}, sheet {name},")
        yield columns, _rows(columns, rows)
        book.close()


def _rows(columns: tuple[str, ...], rows: Iterable[Any]) -> Iterator[_Row]:
    for number, cells in enumerate(rows, 2):
        if any(cell.value not in (None, "") for cell in cells):
            yield number, partial(_cells, columns, cells), partial(_shown, cells)


def _shown(cells: Iterable[Any]) -> str:
    return " | ".join(text for cell in cells if (text := _text(cell.value)))


def _cells(columns: tuple[str, ...], cells: Any) -> list[str]:
    texts = []
    for place, cell in enumerate(cells):
        value, column = cell.value, columns[place] if place < len(columns) else ""
        if value is None:
            texts.append("")
        elif value.__class__ is str and cell.data_type == "s":
            # So spreadsheets keep the carriage return of a line break.
            texts.append(value.replace("_x000D_\n", "\n") if "_x000D_" in value else value)
        elif cell.data_type in ("f", "e"):
            what = "a formula" if cell.data_type == "f" else "an error of the spreadsheet"
            step = "Put the value itself into the cell (copy, then 'paste values')."
            raise BadRow(f"{what} instead of a value: {_text(value)[:40]}", where=f"field {column}", next_step=step)
        elif isinstance(value, date | time):
            texts.append(_day(value, column, str(cell.number_format)))
        else:
            texts.append(_text(value))
    while len(texts) > len(columns) and not texts[-1]:
        texts.pop()
    # A worksheet does not store the empty cells at the end of a row.
    return texts + [""] * (len(columns) - len(texts))


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return "" if value is None else str(value)


def _day(value: date | time, column: str, shown_as: str) -> str:
    """Take a date cell for what it shows: a day where it shows one; a month or less would be made too precise."""
    if column in _DATES and isinstance(value, datetime) and value.time() == time() and "d" in shown_as.casefold():
        return value.date().isoformat()
    step = "Set the column's format to text and type the date anew, as in 2009-02 or 1992-05-25."
    raise BadDate(f"the spreadsheet keeps '{value}' as a date of its own", where=f"field {column}", next_step=step)


def _no_workbook(path: Path, table: str) -> BadInput:
    with path.open("rb") as file:
        head = file.read(8)
    if not head:
        return BadInput(f"{table} is empty", next_step="Was it saved?")
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        step = "Open it in a spreadsheet and save it as .xlsx, without a password."
        return BadInput(f"{table} is an old or an encrypted workbook", next_step=step)
    step = "If it is a text file, name it .csv; if it was damaged on the way, fetch it again."
    return BadInput(f"{table} is no XLSX workbook", next_step=step)
