"""The memberships of the country in focus, taken from the registry of actors instead of being kept twice."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

from tarazy.base.listing import sources
from tarazy.errors import BadInput
from tarazy.ledger.records import Evidence, Source, Statement
from tarazy.ledger.validate import check
from tarazy.ledger.vocabulary import CHECKS, WEAK_CHECKS

__all__ = ["enrolled", "field_of_work"]

_DATA = Path(__file__).parents[1] / "data"
_MEMORY = "memory"


def enrolled(focus: str, *, origin: str) -> tuple[list[Source], list[Statement]]:
    """The registry's memberships of a country as ties, with the sources that they name.

    Where the registry names a second source, that one is held only to the years: the registry keeps one pair of dates,
    those of the first. What rests on a source of rank 5 alone is weak, whatever a second source adds.
    """
    from tarazy.actors import registry

    known = _registry_sources()
    named: dict[str, Source] = {}
    told: list[Statement] = []
    for place in registry().memberships(focus):
        actor = registry().get(place.organisation)
        for source_id in place.source_ids:
            source = named.setdefault(source_id, known[source_id])
            first = source_id == place.source_id
            statement = Statement(
                kind="tie", type="member_of", source=(focus,), target=(place.organisation,), object=actor.name("en"),
                when=place.when if first else _years(place.when), domain=field_of_work(place.organisation),
                source_id=source_id, detail=(("role", place.role),),
                check=_MEMORY if source.rank == 5 else _sound(place.check), note=place.note,
                titles=tuple((lang, actor.name(lang)) for lang in ("ru", "kk") if lang in actor.names),
                evidence=(
                    Evidence(dataset="actors/memberships.csv", key=f"{place.organisation}/{focus}", column="since"),
                ),
                origin=origin,
            )  # fmt: skip
            check(statement)
            told.append(statement)
    return list(named.values()), told


def _sound(said: str) -> str:
    # A source that does say so is never as weak as the row that it only supports in part.
    return said if said in CHECKS and said not in WEAK_CHECKS else "one source"


def _years(when: str) -> str:
    since, slash, until = when.partition("/")
    return f"{since if since == '..' else since[:4]}{slash}{until if until == '..' else until[:4]}"


@lru_cache(maxsize=1)
def _registry_sources() -> dict[str, Source]:
    def strict(wrong: BadInput | None, line: int) -> None:
        if wrong is not None:
            raise wrong

    return {s.id: s for s in sources(_DATA / "actors", shown="actors/sources.csv", on_row=strict)}


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    path = _DATA / "organisations" / "domains.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["organisation"]: row["domain"] for row in csv.DictReader(lines)}


def field_of_work(organisation: str) -> str:
    """The domain in which membership of an organisation counts; politics where none is set down."""
    return _fields().get(organisation, "politics")
