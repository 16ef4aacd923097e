"""The files of a folder of actors, read row by row; a row that cannot be used is an error that names file and line."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, cast

from tarazy.actors.records import LANGUAGES, Actor, Kind, Membership, Roster
from tarazy.errors import BadRow

__all__ = ["FILES", "SHIPPED", "Aliases", "Row", "actors_in", "aliases_in", "memberships_in", "rows_in"]

SHIPPED: Final = Path(__file__).parent.parent / "data" / "actors"

# File -> how many of its columns a user's file must have, and all of them, those first.
FILES: Final[Mapping[str, tuple[int, tuple[str, ...]]]] = MappingProxyType(
    {
        file: (needed, tuple(columns.split()))
        for file, needed, columns in (
            ("states.csv", 2, "code name_en kind iso2 un name_ru name_kk founded dissolved successor source_id note"),
            (
                "organisations.csv",
                2,
                "code name_en form name_ru name_kk short_en short_ru short_kk"
                " founded dissolved successor roster source_id note",
            ),
            ("memberships.csv", 3, "organisation member since until role source_id second_source_id check note"),
            ("aliases.csv", 3, "actor lang alias kind"),
            ("sources.csv", 2, "id title publisher author published kind url language rank note"),
        )
    }
)

Row = tuple[int, Mapping[str, str]]
Aliases = dict[str, dict[str, list[str]]]


def rows_in(folder: Path, file: str) -> Iterator[Row]:
    """Give the rows of a file of the folder with their line numbers; none where there is no such file.

    Columns that the file leaves out read as empty. Raises BadRow where the header lacks a column that must be there or
    has one that nobody knows, where a row has more or fewer cells than the header, and where the text is not UTF-8.
    """
    path = folder / file
    if not path.exists():
        return
    needed, columns = FILES[file]
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.reader(handle, strict=True)
            header = [cell.strip() for cell in next(reader, [])]
            _check_header(path, header, columns[:needed], columns)
            absent = dict.fromkeys((c for c in columns if c not in header), "")
            for cells in reader:
                if not any(cells):
                    continue
                if len(cells) != len(header):
                    raise BadRow(
                        f"{len(cells)} cells under {len(header)} column names",
                        where=f"{path} line {reader.line_num}",
                        next_step="Put a cell that holds a comma in quotation marks.",
                    )
                # A code with a space after it would be another code.
                row = dict(zip(header, map(str.strip, cells), strict=True))
                yield reader.line_num, row | absent if absent else row
    except UnicodeDecodeError as error:
        raise BadRow("not text in UTF-8", where=f"{path} byte {error.start}", next_step="Save it as UTF-8.") from error
    except csv.Error as error:
        raise BadRow(
            f"broken quotation marks ({error})",
            where=f"{path} line {reader.line_num}",
            next_step='Write a quotation mark inside a cell twice: "".',
        ) from error


def _check_header(path: Path, header: list[str], needed: tuple[str, ...], columns: tuple[str, ...]) -> None:
    missing = [c for c in needed if c not in header]
    strange = [c for c in header if c not in columns]
    twice = [c for c in dict.fromkeys(header) if header.count(c) > 1]
    if missing:
        what = f"no column {', '.join(missing)}"
    elif strange:
        what = f"unknown column {', '.join(strange)}"
    elif twice:
        what = f"column {', '.join(twice)} stands twice"
    else:
        return
    raise BadRow(what, where=f"{path} line 1", next_step=f"Columns are: {', '.join(columns)}.")


def aliases_in(folder: Path) -> Aliases:
    """Give the aliases of the folder by actor and language."""
    aliases: Aliases = {}
    for _, row in rows_in(folder, "aliases.csv"):
        aliases.setdefault(row["actor"], {}).setdefault(row["lang"], []).append(row["alias"])
    return aliases


def actors_in(folder: Path, aliases: Aliases) -> Iterator[tuple[str, int, Actor]]:
    """Give the actors of the folder, each with its file and line."""
    for line, row in rows_in(folder, "states.csv"):
        kind = cast("Kind", row["kind"] or "state")
        yield "states.csv", line, _actor(row, kind, row["un"] or "none", aliases)
    for line, row in rows_in(folder, "organisations.csv"):
        yield "organisations.csv", line, _actor(row, "organisation", row["form"] or "organisation", aliases)


def _actor(row: Mapping[str, str], kind: Kind, form: str, aliases: Aliases) -> Actor:
    code = row["code"]
    return Actor(
        code=code,
        kind=kind,
        names=_by_language(row, "name_"),
        aliases=MappingProxyType({lang: tuple(names) for lang, names in aliases.get(code, {}).items()}),
        founded=row["founded"] or None,
        dissolved=row["dissolved"] or None,
        successors=tuple(row["successor"].split(";")) if row["successor"] else (),
        source_id=row["source_id"],
        form=form,
        short_names=_by_language(row, "short_"),
        roster=cast("Roster", row.get("roster") or "none"),
        iso2=row.get("iso2") or None,
        note=row["note"] or None,
    )


def _by_language(row: Mapping[str, str], prefix: str) -> Mapping[str, str]:
    return MappingProxyType({lang: name for lang in LANGUAGES if (name := row.get(prefix + lang, ""))})


def memberships_in(folder: Path) -> Iterator[tuple[int, Membership]]:
    """Give the memberships of the folder, each with its line."""
    for line, row in rows_in(folder, "memberships.csv"):
        yield (
            line,
            Membership(
                organisation=row["organisation"],
                member=row["member"],
                role=row["role"] or "member",
                when=f"{row['since']}/{row['until'] or '..'}",
                source_id=row["source_id"],
                check=row["check"] or "memory",
                second_source_id=row["second_source_id"] or None,
                note=row["note"] or None,
            ),
        )
