"""How a row of each file becomes statements: one for each thing that it says and each source that it names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tarazy.base.cells import Reference, actors, day, number, references, required, word
from tarazy.base.enrolled import field_of_work
from tarazy.base.table import Row
from tarazy.errors import BadInput
from tarazy.ledger.records import Evidence, Statement, Value
from tarazy.ledger.validate import check as must_be_sound
from tarazy.ledger.validate import field_of

__all__ = ["TRANSLATIONS", "Scope", "Translate"]

# What an agreement's state says about whether it binds; the other states say nothing either way.
_STATES: Mapping[str, str | None] = {
    "in force": "actual",
    "not in force": "denied",
    "ended": "denied",
    "signed": None,
    "under negotiation": None,
    "political": None,
    "unclear": None,
}


@dataclass(frozen=True, slots=True)
class Scope:
    """What the rows of one folder share: the country in focus, its sources, the origin."""

    focus: str
    origin: str
    sources: frozenset[str]


Translate = Callable[[Row, Scope], Iterator[Statement]]


def _say(
    row: Row, scope: Scope, reference: Reference, *, column: str, named: Mapping[str, str], check: str | None = None,
    when: str | None, kind: str, type: str, source: tuple[str, ...], target: tuple[str, ...] = (),
    object: str | None = None, value: Value | None = None, unit: str | None = None, approx: str | None = None,
    status: str = "actual", domain: str | None = None, asserted_by: str | None = None, about: str | None = None,
    detail: Mapping[str, str | None] | None = None, titles: bool = False, key: str | None = None,
) -> Statement:  # fmt: skip
    # `column` is the cell that carries the statement, `named` the columns behind the fields where they differ in name.
    evidence: tuple[Evidence, ...] = (Evidence(dataset=row.file, key=key or row["id"], column=column),)
    if reference.place:
        evidence += (Evidence(dataset=reference.source_id, key=reference.place),)
    given = check or row["check"]
    if row["date_check"] == "memory" and when is not None:
        given = "memory"
    statement = Statement(
        kind=kind, type=type, source=source, target=target, object=object, value=value, unit=unit, approx=approx,
        when=when, status=status, domain=domain or row["domain"] or "other", asserted_by=asserted_by, about=about,
        source_id=reference.source_id,
        detail=tuple((name, text) for name, text in detail.items() if text) if detail else (),
        titles=_titles(row) if titles else (),
        check=given, note=row["note"], evidence=evidence, origin=scope.origin,
    )  # fmt: skip
    try:
        must_be_sound(statement)
    except BadInput as wrong:
        field = field_of(wrong) or column
        place = row.where(named.get(field, field))
        raise wrong.__class__(wrong.what, where=place, next_step=wrong.next_step) from None
    return statement


def _titles(row: Row) -> tuple[tuple[str, str], ...]:
    ru, kk = row["title_ru"], row["title_kk"]
    return ((("ru", ru),) if ru else ()) + ((("kk", kk),) if kk else ())


def agreement(row: Row, scope: Scope) -> Iterator[Statement]:
    """Signature, provisional application, entry into force and end of an agreement, and whether it binds."""
    handle, title = required(row, "id"), required(row, "title_en")
    parties = actors(row, "parties", may_be_empty=False)
    state = word(row, "state", tuple(_STATES), "unclear")
    told = references(row, "source_ids", scope.sources)
    named = {"source": "parties", "object": "title_en", "about": "id", "titles": "title_ru"}
    form = {"instrument": row["instrument"], "state": "unclear" if row["state"] == "unclear" else None}
    type_signed = word(row, "act", ("sign", "adopt"), "sign")

    def life(reference: Reference, type: str, column: str, status: str = "actual", **facets: str | None) -> Statement:
        return _say(
            row, scope, reference, column=column, named={**named, "when": column}, kind="act", type=type,
            source=parties, object=title, when=row[column], status=status, about=handle, detail={**form, **facets},
            titles=True,
        )  # fmt: skip

    for reference in told:
        if row["signed"]:
            yield life(reference, type_signed, "signed")
        elif state == "under negotiation":
            yield life(reference, type_signed, "signed", "proposed")
        if row["provisional_from"]:
            yield life(reference, "enter_into_force", "provisional_from", phase="provisional")
        if row["in_force"]:
            yield life(reference, "enter_into_force", "in_force")
        if row["ended"]:
            yield life(reference, "expire", "ended", replaced_by=row["replaced_by"])
        if row["ends"]:
            yield life(reference, "expire", "ends", "planned", replaced_by=row["replaced_by"])
    binding = _STATES[state]
    if binding is not None:
        judged = references(row, "state_source_ids", scope.sources) if row["state_source_ids"] else told
        for reference in judged:
            yield _say(
                row, scope, reference, column="state", named={**named, "when": "state_as_of"}, kind="tie",
                type="party_to", source=actors(row, "bound") or parties, object=title, when=row["state_as_of"],
                status=binding, about=handle, detail=form, titles=True, check=row["state_check"],
            )  # fmt: skip


def visit(row: Row, scope: Scope) -> Iterator[Statement]:
    """A visit from one actor to another, or a meeting of all of them where several came."""
    guests, host = actors(row, "from", may_be_empty=False), actors(row, "to", may_be_empty=False)
    type = word(row, "type", ("visit", "meet"), "visit")
    for reference in references(row, "source_ids", scope.sources):
        yield _say(
            row, scope, reference, column="when", kind="act", type=type,
            named={"source": "from", "target": "to", "object": "occasion", "detail": "person", "titles": "title_ru"},
            source=guests if type == "visit" else guests + host, target=host if type == "visit" else (),
            object=required(row, "occasion"), when=row["when"], status=row["status"] or "actual",
            domain=row["domain"] or "politics", detail={"person": row["person"], "role": row["role"]}, titles=True,
        )  # fmt: skip


def figure(row: Row, scope: Scope) -> Iterator[Statement]:
    """A number with its unit, definition and who is on either side."""
    value = number(row, "value")
    for reference in references(row, "source_ids", scope.sources):
        yield _say(
            row, scope, reference, column="value", kind="figure", titles=True,
            named={"detail": "definition", "titles": "title_ru"},
            type=required(row, "type"), source=actors(row, "source", may_be_empty=False), target=actors(row, "target"),
            object=row["object"], value=value, unit=required(row, "unit"), approx=row["approx"] or "=",
            when=row["when"], status=row["status"] or "actual", asserted_by=row["asserted_by"],
            detail={"definition": row["definition"], "commodity": row["commodity"]},
        )  # fmt: skip


_PROGRESS = ("not_begun", "early", "advanced", "done", "stalled", "missed")


def commitment(row: Row, scope: Scope) -> Iterator[Statement]:
    """A promise, planned for its due day, and how far it was on the day on which somebody looked."""
    handle, parties = required(row, "id"), actors(row, "parties", may_be_empty=False)
    text = required(row, "commitment")
    if row["made_on"]:
        day(row, "made_on")
    named = {"source": "parties", "object": "commitment", "about": "id", "detail": "instrument", "titles": "title_ru"}
    told = references(row, "source_ids", scope.sources)
    for reference in told:
        yield _say(
            row, scope, reference, column="commitment", named={**named, "when": "due"}, kind="act", type="cooperate",
            source=parties, object=text, when=row["due"], status="planned", about=handle,
            detail={"made_on": row["made_on"], "instrument": row["instrument"]}, titles=True,
        )  # fmt: skip
    if row["state"]:
        state = word(row, "state", _PROGRESS, "")
        judged = references(row, "state_source_ids", scope.sources) if row["state_source_ids"] else told
        for reference in judged:
            yield _say(
                row, scope, reference, column="state", named={**named, "when": "state_as_of"}, kind="act",
                type="cooperate", source=parties, object=text, when=row["state_as_of"], status="actual", about=handle,
                detail={"state": state}, check=row["state_check"], titles=True,
            )  # fmt: skip


def membership(row: Row, scope: Scope) -> Iterator[Statement]:
    """Membership in an organisation, with its role and time."""
    since, until = row["since"], row["until"]
    when = None if since is None and until is None else f"{since or ''}/{until or '..'}"
    for reference in references(row, "source_ids", scope.sources):
        yield _say(
            row, scope, reference, column="organisation", kind="tie", type="member_of", when=when,
            named={"source": "member", "target": "organisation", "when": "since", "detail": "role"},
            source=actors(row, "member") or (scope.focus,), target=actors(row, "organisation", may_be_empty=False),
            domain=row["domain"] or field_of_work(row["organisation"] or ""),
            detail={"role": row["role"] or "member"}, key=row["organisation"],
        )  # fmt: skip


def fact(row: Row, scope: Scope) -> Iterator[Statement]:
    """A statement that the row spells out whole."""
    kind = required(row, "kind")
    for reference in references(row, "source_ids", scope.sources):
        yield _say(
            row, scope, reference, column="value" if kind == "figure" else "type", named={}, kind=kind,
            type=required(row, "type"), source=actors(row, "source"), target=actors(row, "target"),
            object=row["object"], value=number(row, "value"), unit=row["unit"],
            approx=row["approx"] or ("=" if kind == "figure" and row["value"] else None), when=row["when"],
            status=row["status"] or "actual", asserted_by=row["asserted_by"], about=row["about"], titles=True,
            detail={name: row[name] for name in ("definition", "commodity", "instrument", "person", "role")},
        )  # fmt: skip


TRANSLATIONS: Mapping[str, Translate] = {
    "agreements.csv": agreement,
    "visits.csv": visit,
    "figures.csv": figure,
    "commitments.csv": commitment,
    "memberships.csv": membership,
    "facts.csv": fact,
}
