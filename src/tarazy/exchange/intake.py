"""What came out of a file and what did not: every refused row is named, with the reason and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tarazy.errors import BadInput, BadStatement, closest
from tarazy.ledger.records import Source, Statement
from tarazy.ledger.validate import field_of

__all__ = ["Intake", "Reading", "Rejected"]

_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not taken in: `row` as a spreadsheet counts (the header is row 1), `column` where one is at fault.

    `text` is the beginning of the row as it stands in the file; `table` names the file (and sheet).
    """

    row: int
    column: str | None
    reason: str
    text: str
    table: str

    def __str__(self) -> str:
        column = f", column {self.column}" if self.column else ""
        return f"{self.table} row {self.row}{column}: {self.reason}"


@dataclass(slots=True)
class Intake:
    """The running account of one file: rows read, statements kept, rows rejected.

    `table` is the name by which messages call the file. Without `keep_going` the first bad row stops everything.
    """

    table: str
    keep_going: bool = False
    read: int = 0
    kept: int = 0
    sources_read: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    rejected_sources: list[Rejected] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    declared: bool = False

    def refuse(self, error: BadInput, *, row: int, text: str, table: str | None = None, source: bool = False) -> None:
        """Note a bad row, or raise its error with file, row and column where the first one must stop the import."""
        table = table or self.table
        column = field_of(error)
        self.declared = self.declared or source
        if not self.keep_going:
            place = f"{table} row {row}" + (f", column {column}" if column else "")
            raise type(error)(error.what, where=place, next_step=error.next_step) from error
        reason = f"{error.what}. {error.next_step}" if error.next_step else error.what
        shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
        (self.rejected_sources if source else self.rejected).append(Rejected(row, column, reason, shown, table))

    def keep(self, statement: Statement) -> None:
        """Count a statement as taken in, provided that its source is one of those listed in the file.

        Raises BadStatement where the file lists its sources and this one is not among them.
        """
        if self.declared and statement.source_id not in self.sources:
            near = closest(statement.source_id, self.sources)
            hint = f"Closest: {', '.join(near)}. " if near else ""
            raise BadStatement(
                f"no source '{statement.source_id}' is listed in the file",
                where="field source_id",
                next_step=f"{hint}Add it to the table of sources, or correct the id.",
            )
        self.kept += 1

    def declare(self, source: Source, *, row: int, text: str, table: str | None = None) -> None:
        """Take a listed source in; one id that stands for two different sources is refused."""
        self.sources_read += 1
        self.declared = True
        if self.sources.get(source.id, source) != source:
            twice = BadStatement(
                f"the source id '{source.id}' stands twice, with different content",
                where="field id",
                next_step="Give one of them another id, or make the rows equal.",
            )
            self.refuse(twice, row=row, text=text, table=table, source=True)
            return
        self.sources[source.id] = source


@dataclass(slots=True)
class Reading:
    """A file as it is being read: `statements` come one by one, and the counts stand when they are through.

    `sources` is complete at once; `undeclared` are the ids that statements name while the file lists no sources at
    all, each with a placeholder in `sources`. After the last statement `read == kept + len(rejected)`; rows of
    sources are counted apart. Without `keep_going` the first bad row raises, so nothing is ever rejected in silence.
    """

    statements: Iterator[Statement]
    sources: tuple[Source, ...]
    undeclared: tuple[str, ...]
    _intake: Intake

    @property
    def read(self) -> int:
        """Rows of statements looked at so far."""
        return self._intake.read

    @property
    def kept(self) -> int:
        """Statements handed out so far."""
        return self._intake.kept

    @property
    def rejected(self) -> list[Rejected]:
        """Rows of statements refused so far, in the order of the file."""
        return self._intake.rejected

    @property
    def sources_read(self) -> int:
        """Rows of sources looked at."""
        return self._intake.sources_read

    @property
    def rejected_sources(self) -> list[Rejected]:
        """Rows of sources refused."""
        return self._intake.rejected_sources
