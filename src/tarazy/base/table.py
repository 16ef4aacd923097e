"""A CSV file read row by row, strictly: its encoding, quoting, header and number of cells must be right."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from tarazy.base.layout import FileLayout
from tarazy.errors import BadInput, BadRow, closest

__all__ = ["Row", "rows"]


class Row:
    """One row of a file: its cells by column, and where it stands."""

    __slots__ = ("cells", "file", "line")

    def __init__(self, file: str, line: int, cells: dict[str, str]) -> None:
        self.file = file
        self.line = line
        self.cells = cells

    def __getitem__(self, column: str) -> str | None:
        """The text of a cell; None where it is empty or the file has no such column."""
        return self.cells.get(column) or None

    def where(self, column: str | None = None) -> str:
        """The place of a cell or row, as an error names it."""
        place = f"{self.file} line {self.line}"
        return f"{place}, column {column}" if column else place


def rows(path: Path, layout: FileLayout, *, shown: str, on_bad: Callable[[BadInput, int], None]) -> Iterator[Row]:
    """Read the rows of a file; hand each one that cannot be read to `on_bad` with its line, and go on after it.

    Blank lines are no rows. Blanks around a cell are taken away. Raises BadRow where the file as a whole cannot be
    read: not UTF-8, no header, a column missing, unknown or twice.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.reader(lines, strict=True)
            header = _header(reader, layout, shown)
            while True:
                line = reader.line_num + 1
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as broken:
                    on_bad(_broken(broken, shown, line), line)
                    continue
                if len(cells) == len(header):
                    yield Row(shown, line, dict(zip(header, map(str.strip, cells), strict=True)))
                elif cells:
                    on_bad(_wrong_width(cells, header, shown, line), line)
    except UnicodeDecodeError as undecodable:
        raise _not_utf8(path, shown, undecodable) from None


def _header(reader: Iterator[list[str]], layout: FileLayout, shown: str) -> list[str]:
    try:
        header = [name.strip() for name in next(reader)]
    except StopIteration:
        raise BadRow(
            "the file is empty",
            where=shown,
            next_step=f"Its first line names the columns: {', '.join(layout.required)}.",
        ) from None
    except csv.Error as broken:
        raise _broken(broken, shown, 1) from None
    unknown = [name for name in header if name not in layout.names]
    missing = [name for name in layout.required if name not in header]
    if missing:
        near = {m: closest(m, unknown, most=1) for m in missing}
        meant = "; ".join(f"is '{n[0]}' meant for '{m}'?" for m, n in near.items() if n)
        hint = meant.capitalize() if meant else f"The columns are: {', '.join(layout.names)}."
        if len(header) == 1 and ";" in header[0]:
            hint = "The cells seem to be separated by semicolons: save the file with commas."
        raise BadRow(
            _plural("the column", missing, "is missing", "are missing"), where=f"{shown} line 1", next_step=hint
        )
    if unknown:
        near_names = [n for name in unknown for n in closest(name, layout.names, most=1)]
        hint = f"Closest: {', '.join(near_names)}." if near_names else f"Known: {', '.join(layout.names)}."
        raise BadRow(
            _plural("the column", unknown, "is unknown", "are unknown"), where=f"{shown} line 1", next_step=hint
        )
    twice = sorted({name for name in header if header.count(name) > 1})
    if twice:
        raise BadRow(
            _plural("the column", twice, "stands twice", "stand twice"),
            where=f"{shown} line 1",
            next_step="Keep one of each.",
        )
    return header


def _plural(word: str, names: list[str], one: str, many: str) -> str:
    listed = ", ".join(f"'{n}'" for n in names)
    return f"{word} {listed} {one}" if len(names) == 1 else f"{word}s {listed} {many}"


def _broken(broken: csv.Error, shown: str, line: int) -> BadRow:
    endless = "field limit" in str(broken)
    return BadRow(
        f"a cell of more than {csv.field_size_limit():,} characters" if endless else f"broken quoting ({broken})",
        where=f"{shown}, the row that starts on line {line}",
        next_step='Put a cell with a comma, quote or line break between quotes, and write a quote in it as "".',
    )


def _wrong_width(cells: list[str], header: list[str], shown: str, line: int) -> BadRow:
    few = len(cells) < len(header)
    return BadRow(
        f"{len(cells)} cells where the header has {len(header)}",
        where=f"{shown} line {line}",
        next_step=f"The last columns ({', '.join(header[len(cells) :][:3])}) are missing: add empty cells."
        if few
        else "Is a comma inside a cell without quotes?",
    )


def _not_utf8(path: Path, shown: str, undecodable: UnicodeDecodeError) -> BadRow:
    raw = path.read_bytes()
    try:
        raw.decode("utf-8-sig")
        line = 1
    except UnicodeDecodeError as at:
        line = raw[: at.start].count(b"\n") + 1
    kind = "UTF-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "another encoding, such as Windows-1251"
    return BadRow(
        f"the file is not UTF-8 ({undecodable.reason})",
        where=f"{shown} line {line}",
        next_step=f"It seems to be in {kind}: save it anew as CSV UTF-8.",
    )
