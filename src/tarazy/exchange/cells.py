"""Statements and sources as rows of a table: the columns that a CSV file and a worksheet share."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from tarazy.errors import BadInput, BadRow, BadStatement, closest
from tarazy.exchange.objects import check_id, evidence_from, evidence_object, plain
from tarazy.ledger.records import Evidence, Source, Statement, Value
from tarazy.ledger.validate import check, check_source
from tarazy.ledger.vocabulary import DETAIL_KEYS

__all__ = [
    "SOURCE_COLUMNS", "STATEMENT_COLUMNS", "columns_of", "source_cells", "source_of", "statement_cells", "statement_of",
]  # fmt: skip

_PLACE_TEXTS = ("quote", "document", "prefix", "suffix", "dataset", "key", "column")

STATEMENT_COLUMNS = (
    "id", "kind", "type", "source", "target", "object", "value", "unit", "approx", "when", "status", "domain",
    "asserted_by", "about", "source_id", "check", "note", *DETAIL_KEYS, "titles", "quote", "page", "document", "start",
    "end", "prefix", "suffix", "dataset", "key", "column", "more_evidence", "origin", "confidence",
)  # fmt: skip
SOURCE_COLUMNS = ("id", "title", "publisher", "author", "published", "kind", "url", "language", "rank", "note")

_NEEDED = {STATEMENT_COLUMNS: ("kind", "type", "source", "source_id"), SOURCE_COLUMNS: ("id", "title")}
# What no cell holds as it is: control characters, carriage returns among them, and noncharacters.
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)


def columns_of(header: Sequence[str], known: tuple[str, ...], table: str) -> tuple[str, ...]:
    """Read the header of a table; raises BadInput for a column that is unknown, missing, nameless or there twice."""
    names = tuple(name.strip().casefold() for name in header)
    while names and not names[-1]:
        names = names[:-1]
    where = f"{table} row 1"
    missing = [name for name in _NEEDED[known] if name not in names]
    extra = [name for name in names if name not in known]
    if missing or extra:
        said = []
        if missing:
            said.append(f"missing {_columns(missing)}")
        if extra:
            said.append(f"unknown {_columns([name or '(no name)' for name in extra])}")
        hints = [f"For '{name}' closest: {', '.join(near)}." for name in extra if (near := closest(name, known))]
        hints.append(f"Needed: {', '.join(_NEEDED[known])}. Known: {', '.join(known)}.")
        raise BadInput("; ".join(said), where=where, next_step=" ".join(hints))
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise BadInput(f"the column '{twice}' stands twice", where=where, next_step="Keep one of them.")
    return names


def _columns(names: list[str]) -> str:
    return ("column " if len(names) == 1 else "columns ") + ", ".join(f"'{name}'" for name in names)


def cells_by_column(columns: tuple[str, ...], cells: Sequence[str]) -> dict[str, str]:
    """Name each cell that is not empty by its column, without the blanks around it.

    Raises BadRow for too many or too few cells.
    """
    if len(cells) != len(columns):
        if len(cells) < len(columns) or any(cells[len(columns) :]):
            raise BadRow(
                f"{len(cells)} cells under {len(columns)} columns",
                next_step="Is a separator missing, or one too many inside a cell without quotation marks?",
            )
        cells = cells[: len(columns)]
    return {column: text for column, cell in zip(columns, cells, strict=True) if cell and (text := cell.strip())}


def statement_cells(s: Statement) -> list[str]:
    """Write a statement as the cells of STATEMENT_COLUMNS, in their order; what is not stated is an empty cell."""
    value = s.value
    bounds = value if isinstance(value, tuple) else () if value is None else (value,)
    facets = dict(s.detail)
    first, more = _places(s.evidence)
    return [
        s.id, s.kind, s.type, ";".join(s.source), ";".join(s.target), s.object or "", "..".join(map(_digits, bounds)),
        s.unit or "", s.approx or "", s.when or "", s.status, s.domain, s.asserted_by or "", s.about or "", s.source_id,
        s.check or "", s.note or "", *([facets.get(key, "") for key in DETAIL_KEYS] if facets else _NO_FACETS),
        " | ".join(f"{language}={_escaped(title)}" for language, title in s.titles) if s.titles else "",
        *first, more, s.origin, "" if s.confidence is None else repr(s.confidence),
    ]  # fmt: skip


_NO_FACETS = [""] * len(DETAIL_KEYS)
_NO_PLACE = [""] * 10


def statement_of(row: Mapping[str, str]) -> Statement:
    """Read a statement from the cells of a row by column, and check it.

    Columns may be absent, cells empty: "not stated"; `status` is then `actual` and `domain` is `other`.
    Raises BadStatement, BadDate, UnknownActor or UnknownUnit with `where` naming the column.
    """
    get = row.get
    for column in ("kind", "type", "source_id"):
        if column not in row:
            raise BadStatement(f"the cell '{column}' is empty", where=f"field {column}", next_step="Fill it in.")
    titles, confidence = get("titles"), get("confidence")
    statement = Statement(
        kind=row["kind"],
        type=row["type"],
        source=_codes(get("source")),
        target=_codes(get("target")),
        object=_text(get("object")),
        value=_value(get("value")),
        unit=get("unit"),
        approx=get("approx"),
        when=get("when"),
        status=get("status", "actual"),
        domain=get("domain", "other"),
        asserted_by=_text(get("asserted_by")),
        source_id=row["source_id"],
        about=_text(get("about")),
        detail=tuple([(key, _plain_breaks(row[key])) for key in DETAIL_KEYS if key in row]),
        check=get("check"),
        note=_text(get("note")),
        titles=_titles(titles) if titles else (),
        evidence=_evidence(row),
        origin=get("origin", "import"),
        confidence=_number("confidence", confidence) if confidence else None,
    )
    check(statement)
    given = get("id")
    if given and given != statement.id:
        check_id(given, statement)
    return statement


def source_cells(source: Source) -> list[str]:
    """Write a source as the cells of SOURCE_COLUMNS, in their order."""
    return ["" if (got := getattr(source, name)) is None else str(got) for name in SOURCE_COLUMNS]


def source_of(row: Mapping[str, str]) -> Source:
    """Read a source from the cells of a row by column, and check it; raises BadStatement or BadDate."""
    given: dict[str, Any] = {name: _plain_breaks(text) for name, text in row.items()}
    for column in ("id", "title"):
        if column not in given:
            raise BadStatement(f"the cell '{column}' is empty", where=f"field {column}", next_step="Fill it in.")
    if "rank" in given:
        given["rank"] = _whole("rank", given["rank"])
    source = Source(**given)
    check_source(source)
    return source


def _digits(number: float) -> str:
    return str(plain(number))


def _plain_breaks(text: str) -> str:
    return text.replace("\r\n", "\n") if "\r" in text else text


def _text(cell: str | None) -> str | None:
    return _plain_breaks(cell) if cell else None


def _codes(cell: str | None) -> tuple[str, ...]:
    if not cell:
        return ()
    if ";" not in cell:
        return (cell,)
    return tuple([code for part in cell.split(";") if (code := part.strip())])


def _number(column: str, cell: str) -> float:
    if _NUMBER.fullmatch(cell):
        return float(cell)
    hint = "Write digits with a decimal point and no separators, as in 5007142523 or 16.53; a range as 16.5..22."
    raise BadStatement(f"'{cell[:40]}' is not a number", where=f"field {column}", next_step=hint)


def _value(cell: str | None) -> Value | None:
    if not cell:
        return None
    low, dots, high = cell.partition("..")
    if not dots:
        return _number("value", cell)
    return _number("value", low.strip()), _number("value", high.strip())


def _whole(column: str, cell: str) -> int:
    if cell.isascii() and cell.removeprefix("-").isdigit():
        return int(cell)
    raise BadStatement(f"'{cell[:40]}' is not a whole number", where=f"field {column}", next_step="Write digits only.")


def _escaped(title: str) -> str:
    return title.replace("\\", "\\\\").replace("|", "\\|") if "|" in title or "\\" in title else title


def _titles(cell: str) -> tuple[tuple[str, str], ...]:
    titles = []
    for part in re.findall(r"(?:[^|\\]|\\.)+", cell, re.DOTALL):
        language, equals, title = part.partition("=")
        if not equals:
            step = "Write ru=Договор | kk=Шарт, with \\| for a bar inside a name."
            raise BadStatement(f"'{part.strip()[:40]}' has no language", where="field titles", next_step=step)
        titles.append((language.strip(), re.sub(r"\\(.)", r"\1", _plain_breaks(title).strip(), flags=re.DOTALL)))
    return tuple(titles)


def _places(evidence: tuple[Evidence, ...]) -> tuple[list[str], str]:
    """Write the first place into columns where they can hold it exactly, and the others as JSON in one cell."""
    if not evidence:
        return _NO_PLACE, ""
    first = evidence[0]
    page, start, end = ["" if number is None else str(number) for number in (first.page, first.start, first.end)]
    shown = [
        _shown(first.quote), page, _shown(first.document), start, end, _shown(first.prefix), _shown(first.suffix),
        _shown(first.dataset), _shown(first.key), _shown(first.column),
    ]  # fmt: skip
    cells, rest = [cell for cell in shown if cell is not None], evidence[1:]
    if len(cells) < len(shown):
        cells, rest = _NO_PLACE, evidence
    if not rest:
        return cells, ""
    return cells, json.dumps([evidence_object(place) for place in rest])


def _shown(text: str | None) -> str | None:
    """A run of a document as a cell holds it, with a sign for each blank at its ends; None where no cell can."""
    if not text:
        return "" if text is None else None
    if text[0] in " ␣" or text[-1] in " ␣":
        inner = text.strip(" ")
        if not inner or inner[0] == "␣" or inner[-1] == "␣":
            return None
        before = text.index(inner)
        text = f"{'␣' * before}{inner}{'␣' * (len(text) - before - len(inner))}"
    return text if text.isprintable() or (text == text.strip() and not _ODD.search(text)) else None


def _run(cell: str) -> str:
    if cell[0] != "␣" and cell[-1] != "␣":
        return _plain_breaks(cell)
    inner = cell.strip("␣")
    before = len(cell) - len(cell.lstrip("␣"))
    return f"{' ' * before}{_plain_breaks(inner)}{' ' * (len(cell) - before - len(inner))}"


def _evidence(row: Mapping[str, str]) -> tuple[Evidence, ...]:
    given: dict[str, Any] = {name: _run(row[name]) for name in _PLACE_TEXTS if name in row}
    for name in ("page", "start", "end"):
        if name in row:
            given[name] = _whole(name, row[name])
    first = (Evidence(**given),) if given else ()
    more = row.get("more_evidence")
    if not more:
        return first
    try:
        rest = json.loads(more)
        if not isinstance(rest, list):
            raise ValueError("not a list")
        return (*first, *(evidence_from(place) for place in rest))
    except ValueError as broken:
        step = 'Write a list as [{"document": "...", "page": 4}], or leave the cell empty.'
        what = f"the cell is no JSON list ({broken})"
        raise BadStatement(what, where="field more_evidence", next_step=step) from None
    except BadStatement as bad:
        raise BadStatement(bad.what, where="field more_evidence", next_step=bad.next_step) from None
