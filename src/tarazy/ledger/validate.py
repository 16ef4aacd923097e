"""Whether a statement keeps to the definition: closed lists, known actors, real dates, figures with their units."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import inf
from typing import Any

from tarazy.errors import BadDate, BadInput, BadStatement, UnknownActor, UnknownUnit, closest
from tarazy.ledger.records import Evidence, Source, Statement
from tarazy.ledger.vocabulary import APPROX, CHECKS, DETAIL_KEYS, DOMAINS, KINDS, STATUSES, TYPES
from tarazy.units import unit as known_unit
from tarazy.when import parse

__all__ = ["LONGEST_TEXT", "check", "check_source", "field_of"]

# What a cell of a spreadsheet can hold: a longer text could not leave the ledger again.
LONGEST_TEXT = 32_767

# ISO 639-1. "kz", the usual slip for Kazakh, is not among them.
LANGUAGES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st "
    "su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)

# Control characters, halves of surrogate pairs and noncharacters: no CSV, XLSX or SQLite text carries them safely.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

# What has passed once is not looked at again. Bounded, so that a million different dates cost no more memory than
# fifty thousand.
_MOST_REMEMBERED = 50_000
_heads: set[Any] = set()
_sides: set[Any] = set()
_measures: set[Any] = set()
_dates: set[Any] = set()
_facets: set[Any] = set()


def check(statement: Statement) -> None:
    """Say whether a statement may enter the ledger; silence means that it may.

    Kind, type, status, domain and check come from the closed lists and agree; at least one actor takes part, every
    figure and tie has a source, and the registry knows every code; only figures carry value, unit and approx; a value
    is finite, has a unit, and a range runs from low to high; `when` is EDTF; detail keys and the languages of titles
    are known; texts are neither empty nor padded; evidence says where it stands, from start to end.

    Raises BadStatement, BadDate, UnknownActor or UnknownUnit, with `where` naming the field (see `field_of`).
    """
    s = statement
    if (s.kind, s.type, s.status, s.domain, s.check) not in _heads:
        _check_head(s)
    if (s.kind, s.source, s.target) not in _sides:
        _check_sides(s)
    value = s.value
    if s.kind == "figure":
        if (s.unit, s.approx, value is None) not in _measures:
            _check_measure(s)
        if value is not None and not (value.__class__ is float and -inf < value < inf):
            _check_value(value)
    elif value is not None or s.unit is not None or s.approx is not None:
        raise _bad(
            f"{_a(s.kind)} ('{s.type}') carries a value, unit or approx",
            "value" if value is not None else "unit" if s.unit is not None else "approx",
            "Only figures are measured: make it a figure, or leave these fields empty.",
        )
    if s.when is not None and s.when not in _dates:
        _check_date(s.when)
    if s.detail and s.detail not in _facets:
        _check_detail(s.detail)
    _check_text("source_id", s.source_id)
    for field, text in (("object", s.object), ("about", s.about), ("asserted_by", s.asserted_by), ("note", s.note)):
        if text is not None:
            _check_text(field, text)
    if s.titles:
        _check_titles(s.titles)
    if s.confidence is not None and not 0.0 <= s.confidence <= 1.0:
        raise _bad(f"confidence {s.confidence} is not between 0 and 1", "confidence")
    if s.evidence:
        _check_evidence(s.evidence)


def field_of(error: BadInput) -> str | None:
    """Name the field that an error of `check` speaks of, for whoever knows in which row and column it stands."""
    return error.where.removeprefix("field ") if error.where and error.where.startswith("field ") else None


def _bad(what: str, field: str, next_step: str | None = None) -> BadStatement:
    return BadStatement(what, where=f"field {field}", next_step=next_step)


def _a(kind: str) -> str:
    return f"an {kind}" if kind[:1] in "aeiou" else f"a {kind}"


def _remember(known: set[Any], passed: Any) -> None:
    if len(known) >= _MOST_REMEMBERED:
        known.clear()
    known.add(passed)


def _listed(word: str | None, known: Iterable[str], field: str, of: str) -> None:
    names = tuple(known)
    if word in names:
        return
    near = closest(word, names) if isinstance(word, str) else []
    hint = f"Closest: {', '.join(near)}." if near else f"Known: {', '.join(sorted(names))}."
    raise _bad(f"'{word}' is no {of}", field, hint)


def _check_head(s: Statement) -> None:
    _listed(s.kind, KINDS, "kind", "kind of statement")
    if s.type not in TYPES[s.kind]:
        home = next((kind for kind in sorted(KINDS) if s.type in TYPES[kind]), None)
        if home:
            raise _bad(
                f"'{s.type}' is a type of {home}, not of {s.kind}", "type", f"Write kind '{home}', or another type."
            )
        _listed(s.type, TYPES[s.kind], "type", f"type of {s.kind}")
    _listed(s.status, STATUSES, "status", "status")
    _listed(s.domain, DOMAINS, "domain", "domain")
    if s.check is not None:
        _listed(s.check, CHECKS, "check", "check")
    _remember(_heads, (s.kind, s.type, s.status, s.domain, s.check))


def _check_sides(s: Statement) -> None:
    from tarazy.actors import registry

    if not s.source and (s.kind != "act" or not s.target):
        step = "Say who acts or receives." if s.kind == "act" else "Say whose quantity or tie it is."
        raise _bad(f"{_a(s.kind)} without an actor as source", "source", step)
    for field, codes in (("source", s.source), ("target", s.target)):
        for code in codes:
            if not registry().known(code):
                try:
                    registry().get(code)
                except UnknownActor as unknown:
                    raise UnknownActor(unknown.what, where=f"field {field}", next_step=unknown.next_step) from None
    _remember(_sides, (s.kind, s.source, s.target))


def _check_measure(s: Statement) -> None:
    if s.unit is None and s.value is not None:
        raise _bad("a value without a unit", "unit", "Where the source leaves the unit out, write 'unknown'.")
    if s.unit is not None:
        try:
            known_unit(s.unit)
        except UnknownUnit as unknown:
            raise UnknownUnit(unknown.what, where="field unit", next_step=unknown.next_step) from None
    if s.approx is not None and s.approx not in APPROX:
        step = "Write = for exactly, ~ for about, or leave it empty."
        raise _bad(f"approx '{s.approx}' is none of {' '.join(APPROX)}", "approx", step)
    if s.approx is not None and s.value is None:
        raise _bad(f"approx '{s.approx}' without a value", "approx", "Give the value, or leave approx empty.")
    _remember(_measures, (s.unit, s.approx, s.value is None))


def _check_value(value: float | tuple[float, float]) -> None:
    low, high = value if isinstance(value, tuple) else (value, value)
    for number in (low, high):
        if not -inf < number < inf:
            raise _bad(f"value {number} is not a finite number", "value", "Leave it empty if the source gives none.")
    if low > high:
        raise _bad(f"the range {low:g} to {high:g} runs backwards", "value", "Write the lower bound first.")


def _check_date(when: str) -> None:
    try:
        read = parse(when)
    except BadDate as bad:
        raise BadDate(bad.what, where="field when", next_step=bad.next_step) from None
    if read.text != when:
        raise BadDate(f"the date '{when}' has blanks", where="field when", next_step=f"Write {read.text}.")
    _remember(_dates, when)


def _check_detail(detail: tuple[tuple[str, str], ...]) -> None:
    for key, text in detail:
        _listed(key, DETAIL_KEYS, "detail", "key of detail")
        _check_text(key, text)
    _check_once([key for key, _ in detail], "detail")
    _remember(_facets, detail)


def _check_titles(titles: tuple[tuple[str, str], ...]) -> None:
    for language, text in titles:
        if language not in LANGUAGES:
            hint = "Kazakh is kk." if language == "kz" else "Use ISO 639-1: en, ru, kk, ..."
            raise _bad(f"'{language}' is no language code", "titles", hint)
        _check_text("titles", text)
    if len(titles) > 1:
        _check_once([language for language, _ in titles], "titles")


def _check_once(keys: list[str], field: str) -> None:
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice is not None:
        raise _bad(f"'{twice}' is given twice", field, "Keep one; another source's word is another statement.")


def _check_text(field: str, text: str) -> None:
    # Of all blanks only the space is printable, so the usual text passes on this line.
    if text.isprintable() and 0 < len(text) <= LONGEST_TEXT and text[0] != " " and text[-1] != " ":
        return
    if not text.strip():
        raise _bad("an empty text", field, "Leave the field out instead.")
    if text != text.strip():
        raise _bad(f"blanks around the text '{text.strip()[:60]}'", field, "Take them away.")
    if len(text) > LONGEST_TEXT:
        raise _bad(f"a text of {len(text):,} characters; {LONGEST_TEXT:,} are the most", field, "Shorten it.")
    found = _UNWRITABLE.search(text)
    if found:
        raise _bad(
            f"the character U+{ord(found[0]):04X} after '{text[max(0, found.start() - 20) : found.start()]}'",
            field,
            "It cannot be written to a file: take it away.",
        )


def _check_evidence(evidence: tuple[Evidence, ...]) -> None:
    for place in evidence:
        start, end = place.start, place.end
        if (start is not None and start < 0) or (end is not None and end < (start or 0)):
            raise _bad(f"evidence that runs from {start} to {end}", "evidence", "Both count from 0, start before end.")
        if place.page is not None and place.page < 0:
            raise _bad(f"evidence on page {place.page}", "evidence", "Pages count from 0 or 1.")
        quote, prefix, suffix = place.quote, place.prefix, place.suffix
        if quote is not None and not quote.isprintable():
            _check_run(quote)
        if prefix is not None and not prefix.isprintable():
            _check_run(prefix)
        if suffix is not None and not suffix.isprintable():
            _check_run(suffix)
        names = place.document or place.dataset or place.key or place.column
        if names is None and quote is None and start is None and end is None and place.page is None:
            raise _bad("evidence that names no place", "evidence", "Give a quote, a document, or a data set and key.")


def _check_run(text: str) -> None:
    # A run of a document keeps its line breaks and form feeds; only halves of characters are refused.
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise _bad("evidence with half a character (a lone surrogate)", "evidence", "Read the document anew.")


def check_source(source: Source) -> None:
    """Say whether a source may enter the ledger: it has an id and a title, a real date and a rank from 1 to 5.

    Raises BadStatement or BadDate, with `where` naming the field.
    """
    _check_text("id", source.id)
    _check_text("title", source.title)
    _check_text("kind", source.kind)
    others = ("publisher", source.publisher), ("author", source.author), ("url", source.url), ("note", source.note)
    for field, text in (*others, ("language", source.language)):
        if text is not None:
            _check_text(field, text)
    if source.published is not None:
        try:
            parse(source.published)
        except BadDate as bad:
            raise BadDate(bad.what, where="field published", next_step=bad.next_step) from None
    if not 1 <= source.rank <= 5:
        raise _bad(f"rank {source.rank} is not between 1 and 5", "rank", "1 is a treaty text, 5 is general knowledge.")
