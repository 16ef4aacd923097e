"""Acts that recur and ties that hold: visits, meetings, support, memberships are one only where their times overlap.

Statements are held side by side within one block (the same type and actors, and for promises the same handle). All
dated statements of one cell must have a day in common, so that "2006" does not make one visit of those of October and
December. How much else must agree depends on how exactly the time is given: on the same days, nothing contradicts; in
the same month, a person or the name; in the same year, the person.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tarazy.ledger.facts.cells import Cell, Forest
from tarazy.ledger.facts.names import Name, Names, fold, same_person
from tarazy.ledger.facts.times import BOUND, bounds, same_time, starts
from tarazy.ledger.records import Statement
from tarazy.ledger.vocabulary import SYMMETRIC

__all__ = ["occasions"]

# Names are not needed: the type and the actors say all.
_NAMELESS: Final = frozenset({"member_of", "borders", "strategic_partner", "establish_relations", "party_to"})
_RELATIONS: Final = frozenset({"join", "leave", "recognise", "establish_relations"})
_MEETINGS: Final = frozenset({"visit", "meet"})
_NEED_NAME: Final = 0.7
_DAYS: Final = 10
_MONTHS: Final = 100
_NEIGHBOURS: Final = 60
_CAPITALISED: Final = re.compile(r"\b[A-ZА-ЯӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі]{2,}(?:-[\w]+)?")
_INDEPENDENCE: Final = frozenset({"independ", "sovereignt", "statehood", "независ", "тауелс", "тәуелс"})
_Block = tuple[object, ...]


@dataclass(slots=True)
class _Item:
    statements: list[Statement]
    low: int
    high: int
    name: tuple[Name, ...]

    @property
    def first(self) -> Statement:
        return self.statements[0]

    @property
    def dated(self) -> bool:
        return self.first.when is not None


def occasions(statements: Iterable[Statement], *, names: Names) -> Iterator[Cell]:
    """Put statements on acts without a named text, and on ties, into cells."""
    blocks: dict[_Block, list[Statement]] = defaultdict(list)
    for s in statements:
        blocks[_block(s, names)].append(s)
    for members in blocks.values():
        if len(members) == 1:
            yield Cell(members)
        elif members[0].type in _RELATIONS:
            # Once for good: whatever dates the sources give, it is one act.
            yield Cell(members, {s.id: (1.0, "same-relation") for s in members})
        else:
            yield from _within(members, names)


def _block(s: Statement, names: Names) -> _Block:
    actors: _Block = (s.actors,) if s.type in SYMMETRIC else (s.source, s.target)
    if s.type in _RELATIONS:
        thing = () if s.type == "establish_relations" else _thing(s, names)
        return s.type, *actors, thing
    if s.type == "member_of":
        return s.type, *actors, s.facet("role") or "member"
    # A promise and the finding on how far it came are two facts.
    return s.type, *actors, s.about, s.facet("state") is not None


def _thing(s: Statement, names: Names) -> tuple[str, ...]:
    """What is joined or recognised beside the target itself: the words of its name, sorted; nothing is the target."""
    words = {w for n in names.read(s.object, s.actors) for w in (*n.words, *n.marks) if w not in _INDEPENDENCE}
    return tuple(sorted(words - {"member", "membership", "organis"}))


def _within(members: list[Statement], names: Names) -> Iterator[Cell]:
    same: dict[tuple[object, ...], list[Statement]] = {}
    for s in members:
        person = s.facet("person")
        key = (s.when, person, fold(s.object or "")) if s.when or _holds_undated(s) else (s.id,)
        same.setdefault(key, []).append(s)
    items = []
    for statements in same.values():
        statements.sort(key=lambda s: s.id)
        first = statements[0]
        low, high = bounds(first.when) if first.when else (-BOUND, BOUND)
        items.append(_Item(statements, low, high, names.read(first.object, first.actors)))
    items.sort(key=lambda i: (i.low, i.high, i.first.id))
    links = sorted(_links(items, names), key=lambda k: (-k[0], items[k[2]].first.id, items[k[3]].first.id))
    forest: Forest[int] = Forest()
    days = {place: (item.low, item.high) for place, item in enumerate(items)}
    via: dict[int, tuple[float, str]] = {}

    def no_common_day(a: int, b: int) -> bool:
        return max(days[a][0], days[b][0]) > min(days[a][1], days[b][1])

    for score, reason, a, b in links:
        one, other = forest.root(a), forest.root(b)
        if forest.join(a, b, unless=no_common_day):
            low, high = max(days[one][0], days[other][0]), min(days[one][1], days[other][1])
            days[forest.root(a)] = (low, high)
            for place in (a, b):
                via.setdefault(place, (score, reason))
    for places in forest.groups(range(len(items))).values():
        cell = Cell()
        for place in places:
            cell.statements += items[place].statements
            if place in via:
                cell.via.update({s.id: via[place] for s in items[place].statements})
        yield cell


def _holds_undated(s: Statement) -> bool:
    # An undated visit may be any; an undated tie or stance is the one that holds.
    return s.type not in _MEETINGS


def _links(items: list[_Item], names: Names) -> Iterator[tuple[float, str, int, int]]:
    open_: list[int] = []
    for place, item in enumerate(items):
        open_ = [o for o in open_ if items[o].high >= item.low][-_NEIGHBOURS:]
        for other in open_:
            found = _same(items[other], item, names)
            if found is not None:
                yield *found, other, place
        open_.append(place)


def _same(a: _Item, b: _Item, names: Names) -> tuple[float, str] | None:
    one, other = a.first, b.first
    if one.type in _MEETINGS:
        return _same_meeting(a, b, names) if a.dated and b.dated else None
    if one.kind == "tie" and a.dated and b.dated and _two_stints(one, other):
        return None
    if one.type not in _NAMELESS:
        score = names.similarity(a.name, b.name) if one.object and other.object else float(one.object == other.object)
        if score < _NEED_NAME:
            return None
    else:
        score = 1.0
    if a.dated and b.dated:
        return round(score * (1.0 if one.when == other.when else 0.95), 4), "same-time"
    return round(score * 0.85, 4), "undated"


def _two_stints(one: Statement, other: Statement) -> bool:
    # Who left and joined again holds two ties; their intervals are closed and do not meet.
    return not same_time(one.when or "", other.when or "", tie=True) and None in (
        starts(one.when or ""),
        starts(other.when or ""),
    )


def _same_meeting(a: _Item, b: _Item, names: Names) -> tuple[float, str] | None:
    one, other = a.first, b.first
    wide = max(a.high - a.low, b.high - b.low)
    first, second = one.facet("person"), other.facet("person")
    known = _persons(a), _persons(b)
    shared = bool(known[0] and known[1]) and same_person(known[0], known[1])
    if first and second and not same_person(first, second):
        return None
    if shared:
        return (0.95, "same-days-same-person") if wide <= _DAYS else (0.85 if wide <= _MONTHS else 0.75, "same-person")
    alike = names.similarity(a.name, b.name)
    if wide <= _DAYS:
        telling = one.object and other.object and not (first or second)
        if one.type == "meet" and telling and alike < 0.3 and all(n.specific for n in (*a.name, *b.name)):
            return None
        return round(0.7 + 0.2 * alike, 4), "same-days"
    if wide <= _MONTHS and (alike >= 0.5 or not (known[0] and known[1])):
        return round(0.6 + 0.2 * alike, 4), "same-month"
    return (0.6, "same-name") if alike >= NEED_SAME_YEAR else None


NEED_SAME_YEAR: Final = 0.9


def _persons(item: _Item) -> str:
    """Names of persons as far as they can be told: the facet, or capitalised words of the object."""
    first = item.first
    return first.facet("person") or " ".join(_CAPITALISED.findall(first.object or ""))
