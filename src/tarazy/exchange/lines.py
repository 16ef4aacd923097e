"""Text files line by line: a wrong byte is named with its place, and a line can be taken again."""

from __future__ import annotations

import codecs
from typing import BinaryIO

from tarazy.errors import BadInput, BadRow

__all__ = ["Lines", "refuse_other_encodings"]

# Far beyond any statement: what has no line end before this is no table.
LONGEST_LINE_BYTES = 4 << 20

_SAVE_AS_UTF8 = "Save the file as UTF-8 (in Excel: 'CSV UTF-8')."


class Lines:
    """The decoded lines of a UTF-8 file, one at a time; those of the record under way are kept, to be told again.

    A byte that is no UTF-8 does not stop the reading: its line comes with the byte spelt out, and `fault` holds the
    error until the next `begin`.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._again: list[str] = []
        self._taken: list[str] = []
        self._offset = 0
        self.number = 0
        self.began = 0
        self.fault: BadRow | None = None

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        self.number += 1
        if self._again:
            line = self._again.pop()
            self._taken.append(line)
            return line
        raw = self._file.readline(LONGEST_LINE_BYTES)
        if not raw:
            self.number -= 1
            raise StopIteration
        if len(raw) == LONGEST_LINE_BYTES and raw[-1:] != b"\n":
            raise BadRow(f"line {self.number} has no end within 4 MB", next_step="Is it a text file at all?")
        try:
            line = raw.decode()
        except UnicodeDecodeError as wrong:
            line = raw.decode(errors="backslashreplace")
            self.fault = _wrong_byte(raw, wrong.start, self._offset, self.number)
        if self._offset == 0:
            line = line.removeprefix("\ufeff")
        self._offset += len(raw)
        self._taken.append(line)
        return line

    @property
    def taken(self) -> str:
        """The text of the record under way."""
        return "".join(self._taken)

    def begin(self) -> None:
        """Say that a new record starts with the next line."""
        self._taken.clear()
        self.began = self.number + 1
        self.fault = None

    def retell(self) -> None:
        """Give up the record under way after its first line; the lines after that come once more."""
        again = self._taken[1:]
        self._again.extend(reversed(again))
        self.number -= len(again)
        del self._taken[1:]


def _wrong_byte(raw: bytes, at: int, offset: int, line: int) -> BadRow:
    return BadRow(
        f"byte 0x{raw[at]:02X} at offset {offset + at:,} (line {line}) is no UTF-8",
        next_step=f"{_guess(raw)}{_SAVE_AS_UTF8}",
    )


def _guess(raw: bytes) -> str:
    """Only a hint: the share of Cyrillic letters that the bytes make when read as Windows-1251."""
    high = [byte for byte in raw if byte >= 0x80]
    letters = sum(byte >= 0xC0 or byte in (0xA8, 0xB8) for byte in high)
    return "It looks like Windows-1251 (Cyrillic). " if len(high) >= 3 and letters >= 0.8 * len(high) else ""


def refuse_other_encodings(file: BinaryIO, table: str) -> None:
    """Stop at a file that is empty, binary or UTF-16, and leave the file at its beginning."""
    head = file.read(4096)
    file.seek(0)
    if not head.strip() or head == codecs.BOM_UTF8:
        raise BadInput(f"{table} is empty", next_step="Was it saved?")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise BadRow("byte offset 0 holds the mark of UTF-16", where=f"{table} row 1", next_step=_SAVE_AS_UTF8)
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise BadInput(f"{table} is a workbook, not a text file", next_step="Give it the suffix .xlsx.")
    if b"\r" in head.strip() and b"\n" not in head:
        step = "Save the file with the line ends of Windows or Unix."
        raise BadRow("lines end in carriage returns alone", where=f"{table} row 1", next_step=step)
    nul = head.find(b"\0")
    if nul >= 0:
        hint = "It looks like UTF-16. " if head.count(b"\0") > len(head) // 4 else ""
        raise BadRow(f"a zero byte at offset {nul}", where=f"{table}", next_step=f"{hint}{_SAVE_AS_UTF8}")
