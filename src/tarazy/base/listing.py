"""The sources of a country folder (sources.csv)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tarazy.base.cells import day, required
from tarazy.base.layout import layouts
from tarazy.base.once import Once
from tarazy.base.table import Row, rows
from tarazy.errors import BadInput, BadRow
from tarazy.ledger.records import Source

__all__ = ["sources"]

_RANKS = ("1", "2", "3", "4", "5")


def sources(folder: Path, *, shown: str, on_row: Callable[[BadInput | None, int], None]) -> list[Source]:
    """Read sources.csv, telling `on_row` of each row with its line and, where it cannot be used, the reason.

    Raises BadInput where the file is missing or cannot be read as a whole.
    """
    path, layout = folder / "sources.csv", layouts()["sources.csv"]
    if not path.is_file():
        raise BadInput(
            f"no sources.csv in {folder}",
            next_step=f"Every row names its source; the columns are: {', '.join(layout.names)}.",
        )
    found: dict[str, Source] = {}
    once = Once(layout)
    for row in rows(path, layout, shown=shown, on_bad=on_row):
        try:
            if once.new(row):
                source = _source(row)
                found[source.id] = source
        except BadInput as wrong:
            on_row(wrong, row.line)
        else:
            on_row(None, row.line)
    return list(found.values())


def _source(row: Row) -> Source:
    source_id, rank = required(row, "id"), row["rank"] or "3"
    if set(source_id) & set(";# "):
        hint = "Use letters, digits and hyphens."
        raise BadRow(f"'{source_id}' holds a blank, ';' or '#'", where=row.where("id"), next_step=hint)
    if rank not in _RANKS:
        raise BadRow(f"'{rank}' is no rank", where=row.where("rank"), next_step="Ranks run from 1 (best) to 5.")
    return Source(
        id=source_id, title=required(row, "title"), publisher=row["publisher"], author=row["author"],
        published=day(row, "published"), kind=row["kind"] or "page", url=row["url"], language=row["language"],
        rank=int(rank), note=row["note"],
    )  # fmt: skip
