"""Whether a row says something new, says it again, or gives an id that is taken for something else."""

from __future__ import annotations

from tarazy.base.cells import required
from tarazy.base.layout import FileLayout
from tarazy.base.table import Row
from tarazy.errors import BadRow

__all__ = ["Once"]


class Once:
    """The ids of one file as they are met.

    An id may stand in several rows where the sources differ (rival dates, other precision); what the rows of one id
    are about must be the same in all of them, and one place of one source speaks only once.
    """

    __slots__ = ("_has_id", "_identities", "_identity", "_rows")

    def __init__(self, layout: FileLayout) -> None:
        self._has_id = "id" in layout.required
        self._identity = layout.identity
        self._identities: dict[str, tuple[int, tuple[str | None, ...]]] = {}
        self._rows: dict[tuple[str, str], tuple[int, int]] = {}

    def new(self, row: Row) -> bool:
        """Whether the row is new; False where the very same row stood before. Raises BadRow for an id that is taken."""
        if not self._has_id:
            return True
        name = required(row, "id")
        same_thing = tuple(row[c] for c in self._identity)
        line, before = self._identities.setdefault(name, (row.line, same_thing))
        if before != same_thing:
            differing = next(c for c, old, new in zip(self._identity, before, same_thing, strict=True) if old != new)
            raise BadRow(
                f"the id '{name}' already stands for something else ('{differing}' differs from line {line})",
                where=row.where("id"),
                next_step="Give it an id of its own, or make both rows agree.",
            )
        # Hashes, not texts: a file of a million rows would otherwise be held in memory whole.
        content = hash(tuple(row.cells.values()))
        for reference in (row["source_ids"] or "").split(";"):
            line, content_before = self._rows.setdefault((name, reference.strip()), (row.line, content))
            if content_before != content:
                raise BadRow(
                    f"the id '{name}' stands on line {line} by the same source with other content",
                    where=row.where("id"),
                    next_step="Join the rows, give one another id, or add the place in the source after '#'.",
                )
            if line != row.line:
                return False
        return True
