"""Whether the files of actors fit together: every mistake with its file, its line and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tarazy.actors.membership import overlapping
from tarazy.actors.reading import actors_in, memberships_in, rows_in
from tarazy.actors.records import CHECKS, KINDS, LANGUAGES, ROLES, ROSTERS, Actor, Membership
from tarazy.errors import BadDate, BadRow
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.actors.registry import Registry

__all__ = ["problems"]

_CODE: Final = re.compile(r"[A-Z][A-Za-z0-9]{1,15}")


def problems(registry: Registry) -> list[BadRow]:
    """Give every mistake in the files of a registry, file by file; an empty list is the good answer.

    Looked for: codes that are malformed or stand twice, dates that are none, unknown actors, sources, roles and
    languages, an alias of two actors, memberships in a state or in oneself, the same membership twice on one day,
    chains of successors that never end. A mistake in the form of a file (columns, cells, encoding) is raised at once.
    """
    sources: dict[str, Path] = {}
    found: list[BadRow] = []
    for folder in registry.folders:
        for line, row in rows_in(folder, "sources.csv"):
            if row["id"] in sources:
                found.append(_bad(folder, "sources.csv", line, f"source '{row['id']}' stands twice"))
            sources[row["id"]] = folder
    known: dict[str, Actor] = {}
    for folder in registry.folders:
        found += _bad_actors(folder, known, sources)
    bearers = {name: actor.code for actor in known.values() for name in (*actor.names.values(), actor.code)}
    for folder in registry.folders:
        found += _bad_successors(folder, known)
        found += _bad_aliases(folder, known, bearers)
    held: dict[tuple[str, str, str], list[Membership]] = {}
    for folder in registry.folders:
        found += _bad_memberships(folder, known, sources, held)
    return found


def _bad(folder: Path, file: str, line: int, what: str, next_step: str = "Correct the row.") -> BadRow:
    return BadRow(what, where=f"{folder / file} line {line}", next_step=next_step)


def _bad_actors(folder: Path, known: dict[str, Actor], sources: dict[str, Path]) -> Iterator[BadRow]:
    for file, line, actor in actors_in(folder, {}):
        if not _CODE.fullmatch(actor.code):
            yield _bad(
                folder, file, line, f"'{actor.code}' is no code", "Codes are 2 to 16 letters and digits: KAZ, C5PLUS1."
            )
        if actor.code in known:
            yield _bad(folder, file, line, f"actor {actor.code} stands twice", "Keep one row, or choose another code.")
        if not actor.names.get("en"):
            yield _bad(folder, file, line, f"{actor.code} has no English name")
        if actor.kind not in KINDS:
            yield _bad(folder, file, line, f"unknown kind '{actor.kind}'", f"Kinds are: {', '.join(KINDS)}.")
        if actor.roster not in ROSTERS:
            yield _bad(folder, file, line, f"unknown roster '{actor.roster}'", f"It is: {', '.join(ROSTERS)}.")
        if actor.source_id and actor.source_id not in sources:
            yield _unknown_source(folder, file, line, actor.source_id)
        for day in (actor.founded, actor.dissolved):
            yield from _bad_date(folder, file, line, day)
        known.setdefault(actor.code, actor)


def _bad_successors(folder: Path, known: dict[str, Actor]) -> Iterator[BadRow]:
    for file, line, actor in actors_in(folder, {}):
        for code in actor.successors:
            if code not in known:
                yield _unknown_actor(folder, file, line, code)
        seen, at = {actor.code}, actor
        while at.successor in known:
            at = known[at.successor]
            if at.code in seen:
                yield _bad(folder, file, line, f"the successors of {actor.code} lead back to {at.code}")
                break
            seen.add(at.code)


def _bad_aliases(folder: Path, known: dict[str, Actor], bearers: dict[str, str]) -> Iterator[BadRow]:
    for line, row in rows_in(folder, "aliases.csv"):
        if row["actor"] not in known:
            yield _unknown_actor(folder, "aliases.csv", line, row["actor"])
        if row["lang"] not in LANGUAGES:
            what = f"unknown language '{row['lang']}'"
            yield _bad(folder, "aliases.csv", line, what, f"Languages are: {', '.join(LANGUAGES)}.")
        if not row["alias"]:
            yield _bad(folder, "aliases.csv", line, "an empty alias")
        other = bearers.setdefault(row["alias"], row["actor"])
        if other != row["actor"]:
            what = f"'{row['alias']}' stands for {other} already"
            yield _bad(folder, "aliases.csv", line, what, f"Leave it to one of {other} and {row['actor']}.")


def _bad_memberships(
    folder: Path, known: dict[str, Actor], sources: dict[str, Path], held: dict[tuple[str, str, str], list[Membership]]
) -> Iterator[BadRow]:
    file = "memberships.csv"
    for line, one in memberships_in(folder):
        unknown = [code for code in (one.organisation, one.member) if code not in known]
        for code in unknown:
            yield _unknown_actor(folder, file, line, code)
        if not unknown and not known[one.organisation].is_organisation:
            yield _bad(folder, file, line, f"{one.organisation} is no organisation")
        if one.organisation == one.member:
            yield _bad(folder, file, line, f"{one.member} as a member of itself")
        if one.role not in ROLES:
            yield _bad(folder, file, line, f"unknown role '{one.role}'", f"Roles are: {', '.join(ROLES)}.")
        if one.check not in CHECKS:
            yield _bad(folder, file, line, f"unknown check '{one.check}'", f"Checks are: {', '.join(CHECKS)}.")
        for source_id in one.source_ids:
            if source_id and source_id not in sources:
                yield _unknown_source(folder, file, line, source_id)
        wrong = list(_bad_date(folder, file, line, one.when))
        yield from wrong
        if wrong:
            continue
        others = held.setdefault((one.organisation, one.member, one.role), [])
        for other in others:
            if overlapping(one, other):
                what = (
                    f"{one.member} as {one.role} of {one.organisation} twice at one time, {other.when} and {one.when}"
                )
                yield _bad(folder, file, line, what)
        others.append(one)


def _bad_date(folder: Path, file: str, line: int, text: str | None) -> Iterator[BadRow]:
    if text is None:
        return
    try:
        parse(text)
    except BadDate as error:
        yield BadRow(error.what, where=f"{folder / file} line {line}", next_step=error.next_step)


def _unknown_actor(folder: Path, file: str, line: int, code: str) -> BadRow:
    return _bad(folder, file, line, f"no actor '{code}'", "Add it to states.csv or organisations.csv of that folder.")


def _unknown_source(folder: Path, file: str, line: int, source_id: str) -> BadRow:
    return _bad(folder, file, line, f"no source '{source_id}'", "Add it to sources.csv of that folder.")
