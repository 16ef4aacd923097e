"""Figures: the same quantity, of the same actors, over the same time, counted in the same way.

A period is its days, so `2009-33` and `2009-01/2009-03` are one and ten months are never a year. The object and a good
are part of what is measured. A definition tells how it is counted: statements with different definitions make separate
facts; one without a definition joins the definition that its value agrees with, or the only one there is where it is
not too far off to mean the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from tarazy.ledger.facts.amounts import agrees, gap, representative
from tarazy.ledger.facts.cells import Cell
from tarazy.ledger.facts.names import Name, Names, fold, word
from tarazy.ledger.facts.times import bounds
from tarazy.ledger.records import Statement
from tarazy.ledger.vocabulary import RANK_TYPES, SHARE_TYPES

__all__ = ["Family", "Measured", "family", "figures", "measured", "thing"]

Family = frozenset[str]
Measured = tuple[object, ...]

# An unstated basis that is off by more than this factor is likely to measure something else.
SAME_MEANING: Final = 1.5
_DEFINITION_STOP: Final = frozenset(
    """
    share total trade foreign turnover goods good annual yearly statement minister president government ambassador said
    number amount figure given text basis stated value overall whole percent sum all over against partner trading
    largest main most important first second third leading biggest top rank between country economic external
    not approaching near nearly close almost record converted outlet rouble roubles ruble rubles
    """.split()
)
# What the type itself says already.
_BY_TYPE: Final = {
    type_: frozenset(word(w) for w in words.split())
    for type_, words in {
        "enterprises": "enterprise company business entity firm venture capital involvement participation legal",
        "people": "people person resident population living",
        "investment": "investment fdi direct foreign attracted",
        "investment_share": "investment fdi direct foreign attracted",
        "exports": "exports",
        "imports": "imports",
        "trade": "bilateral commodity mutual",
        "trade_share": "commodity",
        "trade_rank": "trading",
        "growth": "growth increase rise trading turnover",
    }.items()
}
_BEHIND: Final = re.compile(r"\b(?:behind|after|following|ahead of|next to|после|вслед за)\b.*", re.IGNORECASE)
# What a definition says of how a thing is counted, not of what is counted.
_METHOD: Final = frozenset(
    word(w)
    for w in """
    national statistics statistical customs comtrade eurostat comext importer exporter reported reporter mirror gacc
    fob cif imf direction dataset side fits rounded million billion significant digits based present members
    composition composed then without sum importing exporting bns bureau committee central bank nbk net gross stock
    inflow inflows outflow flow flows accumulated cumulative since independence expected forecast
    """.split()
)


_STOPPED: Final = frozenset(word(w) for w in _DEFINITION_STOP) | _DEFINITION_STOP


@lru_cache(maxsize=1 << 13)
def _telling(names: tuple[Name, ...], type_: str) -> Family:
    untold = _STOPPED | _BY_TYPE.get(type_, frozenset())
    return frozenset(w for n in names for w in (*n.words, *n.marks) if w not in untold and not w[0].isdigit())


def family(s: Statement, names: Names) -> Family:
    """The words of a figure's definition that set it apart; empty where it states no basis."""
    definition = s.facet("definition")
    return _telling(names.read(definition, s.actors), s.type) if definition else frozenset()


def thing(s: Statement, names: Names) -> Family:
    """The words that say what is measured beyond type and actors: the object, the good; of a share also its whole."""
    # "Second partner, behind Russia" ranks the same things as "first partner".
    named = names.read(_BEHIND.sub("", s.object) if s.object and s.type in RANK_TYPES else s.object, s.actors)
    said = set(_telling(named, s.type))
    if s.type not in RANK_TYPES:
        said.update(number for name in named for number in name.numbers)
    commodity = s.facet("commodity")
    if commodity:
        said.add(f"commodity:{fold(commodity)}")
    return frozenset(said | family(s, names)) if s.type in SHARE_TYPES | RANK_TYPES else frozenset(said)


def measured(s: Statement, names: Names) -> Family:
    """The same with what a definition limits it to ("critical minerals only"); how it is counted stays out."""
    return thing(s, names) | {w for w in family(s, names) if w not in _METHOD and not w.isdigit()}


def figures(statements: Iterable[Statement], *, names: Names) -> Iterator[Cell]:
    """Put statements of figures into cells."""
    buckets: dict[Measured, list[Statement]] = defaultdict(list)
    for s in statements:
        days = bounds(s.when) if s.when else None
        what = frozenset() if not s.object and not s.detail else measured(s, names)
        buckets[s.type, s.source, s.target, s.unit, days, what].append(s)
    for bucket in buckets.values():
        if len(bucket) == 1:
            yield Cell(bucket)
        else:
            yield from _by_definition(bucket, names)


def _by_definition(bucket: list[Statement], names: Names) -> Iterator[Cell]:
    known: dict[Family, Cell] = {}
    unstated = []
    for s in bucket:
        words = family(s, names)
        if words:
            cell = known.setdefault(words, Cell())
            cell.statements.append(s)
            cell.via[s.id] = (0.95, "same-definition")
        else:
            unstated.append(s)
    if not known:
        yield Cell(bucket, {s.id: (0.9, "same-quantity") for s in bucket})
        return
    alone = Cell()
    firm = sorted(known.items(), key=lambda entry: sorted(entry[0]))
    stated = [(cell, list(cell.statements)) for _, cell in firm]
    for s in unstated:
        fitting = [(min(gap(s, o) for o in held), place) for place, (_, held) in enumerate(stated)
                   if any(agrees(s, o) for o in held)]  # fmt: skip
        if fitting:
            cell, score, reason = stated[min(fitting)[1]][0], 0.85, "value-agrees"
        elif len(stated) == 1 and any(_same_size(s, o) for o in stated[0][1]):
            cell, score, reason = stated[0][0], 0.7, "only-definition"
        else:
            cell, score, reason = alone, 0.9, "same-quantity"
        cell.statements.append(s)
        cell.via[s.id] = (score, reason)
    yield from known.values()
    if alone.statements:
        yield alone


def _same_size(one: Statement, other: Statement) -> bool:
    a, b = representative(one), representative(other)
    if a is None or b is None:
        return True
    low, high = sorted((abs(a), abs(b)))
    return high <= SAME_MEANING * low
