"""What a cell of a country folder may hold: lists of actors, source references, numbers, words of closed lists."""

from __future__ import annotations

import math
from dataclasses import dataclass

from tarazy.base.table import Row
from tarazy.errors import BadDate, BadRow, closest
from tarazy.ledger.records import Value
from tarazy.when import parse

__all__ = ["Reference", "actors", "day", "number", "references", "required", "word"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A source of sources.csv and, where the row says so, the place in it (`ieadb#838`)."""

    source_id: str
    place: str | None = None


def required(row: Row, column: str) -> str:
    """The text of a cell that must not be empty. Raises BadRow."""
    text = row[column]
    if text is None:
        raise BadRow(
            f"the cell '{column}' is empty", where=row.where(column), next_step="Fill it, or take the row away."
        )
    return text


def actors(row: Row, column: str, *, may_be_empty: bool = True) -> tuple[str, ...]:
    """The actor codes of a cell, separated by ';'; whether the registry knows them is checked with the statement."""
    text = row[column] if may_be_empty else required(row, column)
    return () if text is None else tuple(code for part in text.split(";") if (code := part.strip()))


def references(row: Row, column: str, known: frozenset[str] | set[str]) -> tuple[Reference, ...]:
    """The sources that a cell names, separated by ';'. Raises BadRow where one is unknown or stands twice."""
    found: list[Reference] = []
    for part in required(row, column).split(";"):
        source_id, _, place = (piece.strip() for piece in part.partition("#"))
        if source_id not in known:
            near = closest(source_id, known)
            hint = f"Closest: {', '.join(near)}." if near else "Add it there, or name another."
            raise BadRow(f"no source '{source_id}' in sources.csv", where=row.where(column), next_step=hint)
        found.append(Reference(source_id, place or None))
    if len(set(found)) < len(found):
        raise BadRow("a source stands twice", where=row.where(column), next_step="Name each once.")
    return tuple(found)


def number(row: Row, column: str) -> Value | None:
    """A number or a range (low..high) of a cell; None where it is empty. Raises BadRow."""
    text = row[column]
    if text is None:
        return None
    try:
        low, dots, high = text.partition("..")
        value: Value = (float(low), float(high)) if dots else float(text)
    except ValueError:
        hint = "Write digits with a decimal point and without separators (1250000.5), or a range as 10..12."
        raise BadRow(f"'{text}' is no number", where=row.where(column), next_step=hint) from None
    if not all(math.isfinite(v) for v in (value if isinstance(value, tuple) else (value,))):
        raise BadRow(f"'{text}' is no finite number", where=row.where(column), next_step="Leave the row out.")
    return value


def day(row: Row, column: str) -> str | None:
    """An EDTF date of a cell that becomes no `when`; None where it is empty. Raises BadDate."""
    text = row[column]
    if text is not None:
        try:
            parse(text)
        except BadDate as bad:
            raise BadDate(bad.what, where=row.where(column), next_step=bad.next_step) from None
    return text


def word(row: Row, column: str, known: tuple[str, ...], default: str) -> str:
    """A word of a closed list; the default where the cell is empty. Raises BadRow with the closest ones."""
    text = row[column]
    if text is None:
        return default
    if text not in known:
        near = closest(text, known)
        hint = f"Closest: {', '.join(near)}." if near else f"Known: {', '.join(known)}."
        raise BadRow(f"'{text}' is not known here", where=row.where(column), next_step=hint)
    return text
