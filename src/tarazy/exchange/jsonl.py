"""JSON lines: first the sources, as `{"kind": "source", "source": {...}}`, then one statement per line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from tarazy.errors import BadInput, BadRow
from tarazy.exchange.intake import Intake
from tarazy.exchange.lines import Lines, refuse_other_encodings
from tarazy.exchange.objects import source_from, source_object, statement_from, statement_object
from tarazy.ledger.records import Source, Statement

__all__ = ["decode", "objects", "read_sources", "read_statements", "source_ids", "write"]

_SOURCE_LINE = re.compile(r'"kind"\s*:\s*"source"')


def write(stream: BinaryIO, statements: Iterable[Statement], sources: Iterable[Source]) -> None:
    """Write sources, then statements, one JSON object per line in UTF-8."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    for source in sources:
        stream.write(f"{encode({'kind': 'source', 'source': source_object(source)})}\n".encode())
    for statement in statements:
        stream.write(f"{encode(statement_object(statement))}\n".encode())


def read_sources(path: Path, intake: Intake) -> None:
    """Take in the lines that are sources, wherever in the file they stand."""
    for row, text, given in objects(path, intake.table):
        if not _SOURCE_LINE.search(text):
            continue
        line: dict[str, Any] = {}
        with suppress(BadInput):  # a line that is no JSON is refused when the statements are read
            line = given()
        if line.get("kind") != "source":
            continue
        try:
            if not isinstance(line.get("source"), dict) or len(line) != 2:
                raise BadRow(
                    "a line of kind 'source' needs one object under 'source' and nothing else",
                    next_step='Write {"kind": "source", "source": {"id": "...", "title": "..."}}.',
                )
            source = source_from(line["source"])
        except BadInput as bad:
            intake.sources_read += 1
            intake.refuse(bad, row=row, text=text, source=True)
        else:
            intake.declare(source, row=row, text=text)


def source_ids(path: Path, intake: Intake) -> Iterator[str]:
    """Name the source of every line that is a statement."""
    for _, _, given in objects(path, intake.table):
        with suppress(BadInput):
            line = given()
            name = line.get("source_id") or line.get("doc")
            if isinstance(name, str):
                yield name


def read_statements(path: Path, intake: Intake) -> Iterator[Statement]:
    """Read statements one by one, also those that have only the keys of the definition."""
    for row, text, given in objects(path, intake.table):
        try:
            line = given()
        except BadInput as bad:
            intake.read += 1
            intake.refuse(bad, row=row, text=text)
            continue
        if line.get("kind") == "source":
            continue
        intake.read += 1
        try:
            if "schema" in line and "properties" in line:
                raise BadRow("this is a FollowTheMoney entity", next_step="Read the file in the format ftm.")
            statement = statement_from(line)
            intake.keep(statement)
        except BadInput as bad:
            intake.refuse(bad, row=row, text=text)
        else:
            yield statement


def objects(path: Path, table: str) -> Iterator[tuple[int, str, Callable[[], dict[str, Any]]]]:
    """Give number, text and content of every line that is not blank; the content raises what is wrong with the line."""
    with path.open("rb") as file:
        refuse_other_encodings(file, table)
        lines = Lines(file)
        while True:
            lines.begin()
            text = next(lines, None)
            if text is None:
                return
            if not text.isspace():
                yield lines.number, text.rstrip("\r\n"), lambda text=text, fault=lines.fault: decode(text, fault)  # type: ignore[misc]


def decode(text: str, fault: BadRow | None = None) -> dict[str, Any]:
    """Read one line as a JSON object; raises BadRow with the column where its syntax breaks."""
    if fault:
        raise BadRow(fault.what, next_step=fault.next_step)
    try:
        found = _DECODER.decode(text.strip())
    except json.JSONDecodeError as broken:
        what = f"JSON syntax error at character {broken.colno}: {broken.msg[:1].lower()}{broken.msg[1:]}"
        whole = " Each line must be one whole object: no list around them, no line breaks inside."
        raise BadRow(what, next_step=f"Mend the line.{whole}") from None
    except _Refused as refused:
        raise BadRow(str(refused), next_step="Mend the line.") from None
    except RecursionError:
        raise BadRow("JSON nested too deeply", next_step="Is it a line of statements at all?") from None
    if not isinstance(found, dict):
        raise BadRow("the line is JSON, but no object", next_step="Each line must be one object {...}.")
    return found


class _Refused(ValueError):
    """JSON that Python would read, and that has no clear meaning."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise _Refused(f"the key '{next(name for name in names if names.count(name) > 1)}' stands twice")
    return found


def _no_constant(name: str) -> float:
    raise _Refused(f"{name} is no number")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_constant)
