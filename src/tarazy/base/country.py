"""A country folder, shipped or a user's own, opened as its settings, its sources and a stream of statements."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from tarazy.base.enrolled import enrolled
from tarazy.base.layout import layouts
from tarazy.base.listing import sources
from tarazy.base.once import Once
from tarazy.base.settings import Settings, settings
from tarazy.base.statements import TRANSLATIONS, Scope
from tarazy.base.table import rows
from tarazy.errors import BadInput, closest
from tarazy.ledger.records import Source, Statement

__all__ = ["Country", "Reading", "RejectedRow", "countries", "load"]

_OnBad = Callable[[BadInput, int], None]


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was left out: its file, the line on which it starts, and the whole reason."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a folder gave: its statements, how many rows were read, and which of them were rejected."""

    statements: tuple[Statement, ...]
    read: int
    rejected: tuple[RejectedRow, ...]

    @property
    def kept(self) -> int:
        """How many rows were kept."""
        return self.read - len(self.rejected)


@dataclass(slots=True)
class _Tally:
    read: int = 0
    rejected: list[RejectedRow] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Country:
    """A country as its folder describes it: the focus, its vectors in order, titles and notes by language, sources.

    `statements` reads the files anew each time it is asked for, row by row; `read` gives all with the counts.
    """

    focus: str
    vectors: tuple[str, ...]
    title: Mapping[str, str]
    notes: Mapping[str, tuple[str, ...]]
    sources: list[Source]
    folder: Path
    shipped: bool
    keep_going: bool = False
    rejected_sources: tuple[RejectedRow, ...] = ()
    source_rows: int = 0
    with_registry: bool = False

    @property
    def name(self) -> str:
        """The folder's name, as evidence and errors give it."""
        return self.folder.name

    @property
    def statements(self) -> Iterator[Statement]:
        """The statements of all files, one row in memory at a time.

        Raises BadInput (BadRow, BadDate, UnknownActor, ...) at the first row that cannot be used; where the folder was
        loaded with `keep_going`, such rows are left out (`read` lists them).
        """
        return self._statements(_Tally())

    def read(self) -> Reading:
        """Read all files at once, with the counts and, where loaded with `keep_going`, the rejected rows."""
        tally = _Tally(self.source_rows, list(self.rejected_sources))
        statements = tuple(self._statements(tally))
        return Reading(statements, tally.read, tuple(tally.rejected))

    def _statements(self, tally: _Tally) -> Iterator[Statement]:
        scope = Scope(
            focus=self.focus,
            origin="base" if self.shipped else "import",
            sources=frozenset(s.id for s in self.sources),
        )
        for name, layout in layouts().items():
            path = self.folder / name
            if name not in TRANSLATIONS or not path.is_file():
                continue
            shown = f"{self.name}/{name}"
            on_bad = _rejecting(tally, shown) if self.keep_going else _raise
            once = Once(layout)
            for row in rows(path, layout, shown=shown, on_bad=_counting(tally, on_bad)):
                tally.read += 1
                try:
                    told = tuple(TRANSLATIONS[name](row, scope)) if once.new(row) else ()
                except BadInput as wrong:
                    on_bad(wrong, row.line)
                    continue
                yield from told
        if self.with_registry:
            yield from enrolled(self.focus, origin=scope.origin)[1]


def _raise(wrong: BadInput, line: int) -> None:
    raise wrong


def _rejecting(tally: _Tally, shown: str) -> _OnBad:
    return lambda wrong, line: tally.rejected.append(RejectedRow(shown, line, str(wrong)))


def _counting(tally: _Tally, on_bad: _OnBad) -> _OnBad:
    # A row whose cells cannot even be told apart was read as well.
    def count(wrong: BadInput, line: int) -> None:
        tally.read += 1
        on_bad(wrong, line)

    return count


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, Path]:
    data = Path(__file__).parents[1] / "data"
    return {settings(toml.parent).focus: toml.parent for toml in sorted(data.glob("*/country.toml"))}


def countries() -> list[str]:
    """List the codes of the countries whose base ships with the package."""
    return sorted(_shipped())


def load(folder_or_code: str | Path, *, keep_going: bool = False) -> Country:
    """Open the shipped base of a country by its code or name, or a folder of one's own by its path.

    With `keep_going`, rows that cannot be used are left out and listed by `Country.read`; else the first one raises.
    Raises BadInput where there is no such base or folder, and for settings or sources that cannot be used.
    """
    folder, shipped = _find(folder_or_code)
    found: Settings = settings(folder)
    _refuse_misnamed(folder)
    tally = _Tally()
    shown = f"{folder.name}/sources.csv"
    on_bad = _rejecting(tally, shown) if keep_going else _raise

    def count(wrong: BadInput | None, line: int) -> None:
        tally.read += 1
        if wrong is not None:
            on_bad(wrong, line)

    listed = sources(folder, shown=shown, on_row=count)
    if found.memberships_from_registry:
        known = {s.id for s in listed}
        listed += [s for s in enrolled(found.focus, origin="base")[0] if s.id not in known]
    return Country(
        focus=found.focus, vectors=found.vectors, title=found.title, notes=found.notes, sources=listed, folder=folder,
        shipped=shipped, keep_going=keep_going, rejected_sources=tuple(tally.rejected), source_rows=tally.read,
        with_registry=found.memberships_from_registry,
    )  # fmt: skip


def _refuse_misnamed(folder: Path) -> None:
    # `vizits.csv` would be passed over in silence; a file of quite another name is the user's own business.
    for path in sorted(folder.glob("*.csv")):
        if path.name not in layouts():
            near = closest(path.name, layouts(), most=1)
            if near:
                raise BadInput(
                    f"no file '{path.name}' belongs to a country folder",
                    where=folder.name,
                    next_step=f"Is {near[0]} meant? Rename it, or move it elsewhere.",
                )
        elif not path.is_file():
            raise BadInput(f"'{path.name}' is no file", where=folder.name, next_step="Put a CSV file there.")


def _find(folder_or_code: str | Path) -> tuple[Path, bool]:
    path = Path(folder_or_code)
    if path.is_dir():
        return path.resolve(), path.resolve() in {p.resolve() for p in _shipped().values()}
    if isinstance(folder_or_code, str):
        code = folder_or_code.upper()
        if code not in _shipped():
            from tarazy.actors import registry

            try:
                code = registry().find(folder_or_code).code
            except BadInput:
                code = folder_or_code
        if code in _shipped():
            return _shipped()[code], True
    raise BadInput(
        f"no base for '{folder_or_code}'",
        next_step=f"Shipped: {', '.join(countries())}. Or give a folder that holds country.toml and CSV files.",
    )
