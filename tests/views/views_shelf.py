"""A reading interface over plain lists: what a case needs of a ledger, and nothing more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tarazy.ledger.records import Judgement, Source, Statement


class Shelf:
    """Statements and sources in memory, read like a ledger; it counts how many statements it has handed out."""

    def __init__(self, statements: Iterable[Statement], sources: Iterable[Source] = ()) -> None:
        self.held = {s.id: s for s in statements}
        self.known = {s.id: s for s in sources}
        self.handed_out = 0

    def statements(
        self,
        *,
        types: Iterable[str] | None = None,
        actor: str | None = None,
        partner: str | None = None,
        ids: Sequence[str] | None = None,
    ) -> Iterator[Statement]:
        wanted = None if types is None else set(types)
        for s in self.held.values():
            if ids is not None and s.id not in ids:
                continue
            if wanted is not None and s.type not in wanted:
                continue
            if any(a is not None and a not in s.actors for a in (actor, partner)):
                continue
            self.handed_out += 1
            yield s

    def source(self, id_: str) -> Source:
        return self.known.get(id_) or Source(id=id_, title=id_)

    def judgements(self) -> list[Judgement]:
        return []


def sign(handle: str, when: str | None, *, parties: tuple[str, ...] = ("KAZ", "RUS"), **more: object) -> Statement:
    return _life("sign", handle, when, parties, **more)


def force(handle: str, when: str | None, *, parties: tuple[str, ...] = ("KAZ", "RUS"), **more: object) -> Statement:
    return _life("enter_into_force", handle, when, parties, **more)


def expire(handle: str, when: str | None, *, parties: tuple[str, ...] = ("KAZ", "RUS"), **more: object) -> Statement:
    return _life("expire", handle, when, parties, **more)


def binds(handle: str, when: str | None, *, parties: tuple[str, ...] = ("KAZ", "RUS"), **more: object) -> Statement:
    return _life("party_to", handle, when, parties, kind="tie", **more)


def _life(type_: str, handle: str, when: str | None, parties: tuple[str, ...], **more: object) -> Statement:
    fields: dict[str, object] = {
        "kind": "act", "type": type_, "source": parties, "object": f"Agreement {handle}", "when": when,
        "about": handle, "source_id": "register", "domain": "energy",
    } | more  # fmt: skip
    return Statement(**fields)  # type: ignore[arg-type]


def visit(guest: str, host: str, when: str | None, **more: object) -> Statement:
    fields: dict[str, object] = {
        "kind": "act", "type": "visit", "source": (guest,), "target": (host,), "object": "visit", "when": when,
        "source_id": "press", "domain": "politics",
    } | more  # fmt: skip
    return Statement(**fields)  # type: ignore[arg-type]


def amount(
    partner: str | None, value: float, when: str | None, *, type: str = "trade", unit: str = "USD", **more: object
) -> Statement:
    fields: dict[str, object] = {
        "kind": "figure", "type": type, "source": ("KAZ",), "target": () if partner is None else (partner,),
        "value": value, "unit": unit, "when": when, "source_id": "office", "domain": "trade", "approx": "=",
        "detail": (("definition", "national statistics, goods"),),
    } | more  # fmt: skip
    return Statement(**fields)  # type: ignore[arg-type]
