"""Money between the country and its partners, year by year, under one kind of definition at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tarazy.measures import Banded
from tarazy.results import Param, Phrase
from tarazy.units import is_money
from tarazy.views.figures import family, pair_of
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.views.case import Case

__all__ = ["Flows", "flows"]

# So many members of a bloc must be known before their sum may stand for it.
KNOWN_MEMBERS = 5
RECENT_YEARS = 3


@dataclass(frozen=True, slots=True)
class Flows:
    """Yearly amounts of one indicator under one kind of definition: year -> partner -> amount, and totals by year.

    `year` is the latest one in which as many vectors are covered as in any. Blocs stand for their members of that
    year's end: what a member has is in the bloc's amount and not listed beside it.
    """

    indicator: str
    definition: str
    unit: str
    year: int
    by_year: Mapping[int, Mapping[str, Banded]]
    totals: Mapping[int, Banded]


@dataclass(frozen=True, slots=True)
class _Amount:
    year: int
    partner: str | None
    amount: Banded
    rank: int
    definition: str


_Basis = tuple[str, str]  # kind of definition, unit


def flows(case: Case, indicator: str) -> Flows | None:
    """The yearly amounts of trade, exports, imports or investment on which the vectors can be compared best.

    Of all kinds of definition and whole years up to the day, the one that covers most vectors; then the one of the
    source nearest to the matter (national statistics), then the latest year. Years of the last three that cover half
    of the vectors go before older ones that cover more. Trade that nobody states as a total is
    the sum of both directions where one source of one definition gives both. A weighed bloc without a number of its
    own is the sum of its known members (five at least), with a note. None where no year covers two vectors.
    """
    found: dict[_Basis, list[_Amount]] = defaultdict(list)
    for (kind, unit), amount in _amounts(case, indicator):
        found[kind, unit].append(amount)
    best: tuple[tuple[bool, int, int, int, int, str], Flows] | None = None
    for (kind, unit), amounts in sorted(found.items()):
        by_year, totals, ranks = _arranged(case, amounts)
        for year, partners in by_year.items():
            covered = sum(v in partners for v in case.vectors)
            if covered < min(2, len(case.vectors)):
                continue  # one partner's number weighs against nothing
            recent = year >= case.day.year - RECENT_YEARS and 2 * covered >= len(case.vectors)
            order = (not recent, -covered, ranks[year], -year, -len(partners), kind)
            if best is None or order < best[0]:
                told = Counter(a.definition for a in amounts if a.year == year and a.partner in case.vectors)
                said = max(told, key=lambda d: (told[d], d), default=kind)
                best = (order, Flows(indicator, said, unit, year, by_year, totals))
    return None if best is None else best[1]


def _amounts(case: Case, indicator: str) -> list[tuple[_Basis, _Amount]]:
    found: list[tuple[_Basis, _Amount]] = []
    seen: set[tuple[_Basis, int, str | None]] = set()
    for fact in case.facts:
        if fact.type == indicator and (read := _read(case, fact)) is not None:
            basis, amount = read
            found.append(read)
            seen.add((basis, amount.year, amount.partner))
    if indicator == "trade":
        found += [made for made in _both_ways(case) if (made[0], made[1].year, made[1].partner) not in seen]
    return found


def _both_ways(case: Case) -> list[tuple[_Basis, _Amount]]:
    # Exports and imports of the focus; or what each side reports to have imported from the other.
    ways: dict[tuple[_Basis, int, str | None], dict[str, _Amount]] = defaultdict(dict)
    for fact in case.facts:
        if fact.type in ("exports", "imports") and (read := _read(case, fact)) is not None:
            basis, amount = read
            inward = (fact.type == "imports") == (case.focus in fact.source)
            ways[basis, amount.year, amount.partner].setdefault("in" if inward else "out", amount)
    made = []
    for (basis, year, partner), way in ways.items():
        if len(way) == 2 and partner is not None:
            both = (way["out"].amount, way["in"].amount)
            low, high = (sum(ends) for ends in zip(*(a.bounds for a in both), strict=True))
            total = Banded(
                both[0].value + both[1].value, low, high, basis[1], when=str(year),
                statements=both[0].statements + both[1].statements, weak=any(a.weak for a in both),
            )  # fmt: skip
            rank = max(a.rank for a in way.values())
            made.append((basis, _Amount(year, partner, total, rank, way["out"].definition)))
    return made


def _read(case: Case, fact: Fact) -> tuple[_Basis, _Amount] | None:
    if fact.unit is None or not is_money(fact.unit) or fact.detail("commodity"):
        return None
    when, value = case.when(fact), case.value(fact)
    if value is None or when is None or case.state(fact) != "actual" or case.focus not in fact.actors:
        return None
    span = parse(when)
    if span.year is None or not span.is_year or not case.known_by(fact):
        return None
    told = fact.valued_by(case.policy)
    if told is not None and told.approx in ("<", ">", "<=", ">="):
        return None  # a bound is no amount
    reporter, partner = pair_of(fact)
    other = partner if reporter == case.focus else reporter
    if other == case.focus:  # the host's own total
        other = None
    if other is not None and ";" in other:
        return None
    definition = fact.detail("definition") or fact.title or ""
    # An amount that the partner reports stands on another basis; what is invested always comes from the investor.
    side = "" if case.focus in fact.source or fact.type == "investment" else f" of {reporter}"
    if definition.startswith("importer-reported"):
        side = ""  # the definition itself names the side
    low, high = case.spread(fact) or (None, None)
    amount = Banded(value, low, high, fact.unit, when=str(span.year), statements=fact.statement_ids, weak=fact.weak)
    rank = min((case.source(id_).rank for id_ in fact.source_ids), default=5)
    return (family(definition) + side, fact.unit), _Amount(span.year, other, amount, rank, definition)


def _arranged(
    case: Case, amounts: list[_Amount]
) -> tuple[dict[int, dict[str, Banded]], dict[int, Banded], dict[int, int]]:
    by_year: dict[int, dict[str, Banded]] = defaultdict(dict)
    totals: dict[int, Banded] = {}
    ranks: dict[int, int] = {}
    for amount in sorted(amounts, key=lambda a: (a.rank, a.amount.weak, -len(a.amount.statements), a.definition)):
        ranks[amount.year] = max(ranks.get(amount.year, 0), amount.rank if amount.partner in case.vectors else 0)
        if amount.partner is None:
            totals.setdefault(amount.year, amount.amount)
        else:
            by_year[amount.year].setdefault(amount.partner, amount.amount)
    return {year: _blocs_first(case, year, partners) for year, partners in by_year.items()}, totals, ranks


def _blocs_first(case: Case, year: int, partners: dict[str, Banded]) -> dict[str, Banded]:
    end = date(year, 12, 31)
    # A weighed bloc outranks others; of two blocs that share a member, the larger stands.
    blocs = sorted(
        (p for p in partners if case.registry.known(p) and case.members_on(p, end)),
        key=lambda p: (p not in case.vectors, -len(case.members_on(p, end)), p),
    )
    inside: set[str] = set()
    taken: set[str] = set()
    for bloc in blocs:
        members = case.members_on(bloc, end)
        # A bloc that the focus belongs to, or one that shares members with a bloc already taken, would count twice; and
        # one that nobody weighs must not swallow a vector.
        swallows = bloc not in case.vectors and bool(members & set(case.vectors))
        overlaps = bool(members & inside) or swallows or case.focus in members
        if not overlaps:
            taken.add(bloc)
            inside |= members
    kept = {p: a for p, a in partners.items() if p in taken or (p not in inside and p not in blocs)}
    for bloc in case.vectors:
        members = case.members_on(bloc, end) - {case.focus}
        known = {p: a for p, a in kept.items() if p in members}
        if bloc not in kept and len(known) >= KNOWN_MEMBERS:
            kept = {p: a for p, a in kept.items() if p not in members}
            kept[bloc] = _summed(known, len(members))
    return kept


def _summed(known: dict[str, Banded], members: int) -> Banded:
    amounts = list(known.values())
    said: dict[str, Param] = {"known_n": len(amounts), "n": members, "actors": ";".join(sorted(known))}
    return Banded(
        sum(a.value for a in amounts), sum(a.bounds[0] for a in amounts), sum(a.bounds[1] for a in amounts),
        amounts[0].unit, when=amounts[0].when, statements=tuple(id_ for a in amounts for id_ in a.statements),
        weak=any(a.weak for a in amounts),
        note=Phrase("view-note-members-known", said),
    )  # fmt: skip
