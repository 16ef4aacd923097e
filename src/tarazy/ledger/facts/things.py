"""Acts on a named thing: an agreement is signed, enters into force and expires once, whatever dates the sources give.

First the *things* are found: mentions of an agreement (a handle, or a title among certain parties) that mean the same
one, over all statements together, so that what the signing tells about two titles also holds for the entry into force.
Then the statements on one thing with one type (and phase) make one cell.

Two handles are never one thing; only a person can say so. A title without a handle goes to the most similar thing and
to none where two fit equally well. How similar it must be depends on the dates:

=====================  =====  ====================================================================================
dates of one act       need   why
=====================  =====  ====================================================================================
the same day           0.55   the same parties seldom sign two texts of similar title on one day
one within the other   0.62   2015-12 and 2015-12-21; titles that say nothing ("joint statement") pass, if alone
no act in common       0.75   only the title speaks
apart                  0.90   practically the same title; statements, plans and memoranda at most a year apart, for
                              the same parties issue new ones under the same title; never beyond twelve years
=====================  =====  ====================================================================================

Parties must be the same (a bloc may stand for its members); where one list holds the other, 0.75 and dates that agree.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import Final

from tarazy.ledger.facts.blocs import Blocs
from tarazy.ledger.facts.cells import Cell, Forest
from tarazy.ledger.facts.names import Name, Names
from tarazy.ledger.facts.times import agree, bounds, days_apart, length
from tarazy.ledger.records import Statement

__all__ = ["TEXT_TYPES", "THING_TYPES", "things"]

TEXT_TYPES: Final = frozenset({"sign", "enter_into_force", "expire", "party_to"})
THING_TYPES: Final = TEXT_TYPES | {"adopt", "found", "complete"}
NEED: Final = {"same-day": 0.55, "within": 0.62, "undated": 0.75, "apart": 0.9}
NEED_PART_OF_PARTIES: Final = 0.75
_TIED: Final = 0.02
_RECURRENT: Final = frozenset({"statement", "plan", "memorandum"})
# A new text under an old title: beyond this no source mistakes the one for the other (a wrong decade is ten years).
ERA_DAYS: Final = 12 * 366
UNKNOWN_ERA: Final = -1
_LATER: Final = frozenset({"expire", "party_to"})
_RARE_WORDS: Final = 3
_CROWD: Final = 40
_NEIGHBOURS: Final = 6
_Key = tuple[object, ...]


@dataclass(slots=True)
class _Mention:
    key: _Key
    family: tuple[str, ...]
    handle: str | None
    texts: dict[str, None] = field(default_factory=dict)
    parties: set[tuple[str, ...]] = field(default_factory=set)
    dates: dict[str, set[str]] = field(default_factory=dict)
    told: set[tuple[str, str]] = field(default_factory=set)
    era: int | None = None
    names: tuple[Name, ...] = ()
    telling: tuple[str, ...] = ()


def things(statements: Iterable[Statement], *, names: Names, blocs: Blocs) -> Iterator[Cell]:
    """Put the statements on each named thing into cells by type and phase."""
    mentions: dict[_Key, _Mention] = {}
    of: list[tuple[Statement, _Key]] = []
    for s, family, key, era in _keyed(statements, names):
        mention = mentions.get(key)
        if mention is None:
            mention = mentions[key] = _Mention(key, family, s.about, era=era)
        if s.object:
            mention.texts[s.object] = None
        for _, title in s.titles:
            mention.texts[title] = None
        mention.parties.add(s.actors)
        mention.told.add((s.source_id, s.type))
        if s.when and s.type != "party_to":
            mention.dates.setdefault(s.type, set()).add(s.when)
        of.append((s, key))
    forest, via = _joined(mentions, names, blocs)
    cells: dict[tuple[object, ...], Cell] = {}
    for s, key in of:
        cell = cells.setdefault((forest.root(key), s.type, s.facet("phase")), Cell())
        cell.statements.append(s)
        if s.about:
            cell.via[s.id] = (1.0, "same-handle")
        elif key in via:
            cell.via[s.id] = via[key]
    yield from cells.values()


def _keyed(
    statements: Iterable[Statement], names: Names
) -> Iterator[tuple[Statement, tuple[str, ...], _Key, int | None]]:
    """Each statement with what it mentions: a handle, or a title among parties; with the era where a title has two."""
    titled: dict[_Key, list[Statement]] = defaultdict(list)
    for s in statements:
        family = _family(s)
        if s.about:
            yield s, family, (*family, "#", s.about), None
        elif any(n.specific for n in names.read(s.object, s.actors)):
            titled[*family, s.object, s.titles, s.actors].append(s)
        else:
            # "Joint statement" of 2008 is another one than that of 2001.
            yield s, family, (*family, s.object, s.titles, s.actors, s.when), None
    for key, held in titled.items():
        begun = sorted({bounds(s.when)[0] for s in held if s.when and s.type not in _LATER})
        breaks = [day for before, day in pairwise(begun) if day - before > ERA_DAYS]
        for s in held:
            if not breaks:
                yield s, _family(s), key, None
            else:
                era = UNKNOWN_ERA if s.when is None else sum(bounds(s.when)[1] >= day for day in breaks)
                yield s, _family(s), (*key, era), era


def _family(s: Statement) -> tuple[str, ...]:
    if s.type in TEXT_TYPES:
        return ("text",)
    # Ratifications of one agreement by two states are two acts.
    return (s.type, *s.source) if s.type == "adopt" else (s.type,)


def _joined(
    mentions: dict[_Key, _Mention], names: Names, blocs: Blocs
) -> tuple[Forest[_Key], dict[_Key, tuple[float, str]]]:
    forest: Forest[_Key] = Forest()
    via: dict[_Key, tuple[float, str]] = {}
    free = [m for m in mentions.values() if m.handle is None]
    if not free:
        return forest, via
    found = _unambiguous(list(_scored(_pairs(mentions.values(), names), names, blocs)))
    handles: dict[_Key, str | None] = {key: m.handle for key, m in mentions.items()}

    def two_handles(a: _Key, b: _Key) -> bool:
        return handles[a] is not None and handles[b] is not None and handles[a] != handles[b]

    for score, reason, a, b in sorted(found, key=lambda link: (-link[0], repr(link[2].key), repr(link[3].key))):
        one, other = forest.root(a.key), forest.root(b.key)
        if forest.join(a.key, b.key, unless=two_handles):
            handles[forest.root(a.key)] = handles[one] or handles[other]
            for mention in (a, b):
                via.setdefault(mention.key, (score, reason))
    return forest, via


_Scored = tuple[float, str, _Mention, _Mention]


def _unambiguous(links: list[_Scored]) -> list[_Scored]:
    """Drop the links of a free mention to things with handles, but for the one that is clearly the best."""
    to_handles: dict[_Key, list[tuple[float, str, _Key]]] = defaultdict(list)
    for score, _, a, b in links:
        for free, named in ((a, b), (b, a)):
            if free.handle is None and named.handle is not None:
                to_handles[free.key].append((score, named.handle, named.key))
    best: dict[_Key, _Key | None] = {}
    for key, options in to_handles.items():
        options.sort(key=lambda option: (-option[0], option[1]))
        tied = len(options) > 1 and options[0][1] != options[1][1] and options[0][0] - options[1][0] < _TIED
        best[key] = None if tied else options[0][2]
    return [
        link
        for link in links
        if (link[2].handle is None and link[3].handle is None)
        or best.get(link[2].key) == link[3].key
        or best.get(link[3].key) == link[2].key
    ]


def _pairs(mentions: Iterable[_Mention], names: Names) -> Iterator[tuple[_Mention, _Mention]]:
    """Pairs worth comparing: they share one of their rarest words, or one says nothing telling and the year is one."""
    everyone = sorted(mentions, key=lambda m: repr(m.key))
    often: Counter[str] = Counter()
    for m in everyone:
        m.names = names.read_all(m.texts, min(m.parties, key=lambda parties: (len(parties), parties)))
        often.update(w for n in m.names for w in n.words | n.numbers)
    blocks: dict[tuple[object, ...], list[_Mention]] = defaultdict(list)
    years: dict[tuple[object, ...], list[_Mention]] = defaultdict(list)
    for m in everyone:
        keys: set[tuple[object, ...]] = set()
        for n in m.names:
            rare = sorted(n.words | n.numbers, key=lambda w: (often[w], w))
            m.telling = max(m.telling, tuple(rare))
            keys |= {(m.family, w) for w in rare[:_RARE_WORDS]}
            keys |= {(m.family, "acronym", a) for a in n.acronyms}
            if len(n.initials) > 2:
                keys.add((m.family, "acronym", n.initials))
        for key in keys:
            blocks[key].append(m)
        for year in {day[:4] for days in m.dates.values() for day in days}:
            for parties in m.parties:
                years[m.family, year, parties].append(m)
    seen: set[tuple[int, int]] = set()
    for a, b in chain(_in_blocks(blocks.values()), _with_generic(years.values())):
        mark = (id(a), id(b)) if id(a) < id(b) else (id(b), id(a))
        if mark not in seen and not _eras_apart(a, b):
            seen.add(mark)
            yield a, b


def _in_blocks(blocks: Iterable[list[_Mention]]) -> Iterator[tuple[_Mention, _Mention]]:
    """All pairs of a small block; in a crowd (one word in many titles) each with its neighbours by telling words."""
    for members in blocks:
        if len(members) <= _CROWD:
            nearby = [(members, len(members))]
        else:
            by_parties: dict[tuple[str, ...], list[_Mention]] = defaultdict(list)
            for m in members:
                for parties in sorted(m.parties):
                    by_parties[parties].append(m)
            nearby = [(sorted(crowd, key=lambda m: m.telling), _NEIGHBOURS) for crowd in by_parties.values()]
        for crowd, reach in nearby:
            for place, a in enumerate(crowd):
                for b in crowd[place + 1 : place + 1 + reach]:
                    if a.handle is None or b.handle is None:
                        yield a, b


def _with_generic(years: Iterable[list[_Mention]]) -> Iterator[tuple[_Mention, _Mention]]:
    """A title that says nothing ("joint statement") shares no word: it meets what the same parties did in the year."""
    for members in years:
        generic = [m for m in members if m.handle is None and not any(n.specific for n in m.names)]
        for a in generic:
            for b in members:
                if a is not b:
                    yield a, b


def _eras_apart(a: _Mention, b: _Mention) -> bool:
    """Whether two mentions without handles belong to different texts of one title, or it is not known to which."""
    if a.handle is not None or b.handle is not None:
        return False
    return UNKNOWN_ERA in (a.era, b.era) or (a.era is not None and b.era is not None and a.era != b.era)


def _scored(pairs: Iterable[tuple[_Mention, _Mention]], names: Names, blocs: Blocs) -> Iterator[_Scored]:
    for a, b in pairs:
        parties = _parties(a, b, blocs)
        if parties == "other":
            continue
        score = names.similarity(a.names, b.names)
        if score < NEED["same-day"]:
            continue
        dates, days = _dates(a, b)
        # A source tells a thing once: what it tells twice under two titles is two things, unless the days agree.
        twice = dates in ("undated", "apart") and not a.told.isdisjoint(b.told)
        if score < (NEED["apart"] if twice else NEED[dates]):
            continue
        if parties == "part" and (score < NEED_PART_OF_PARTIES or dates == "apart"):
            continue
        generic = not (any(n.specific for n in a.names) and any(n.specific for n in b.names))
        if generic and dates not in ("same-day", "within"):
            continue
        kinds = {kind for m in (a, b) for n in m.names for kind in n.instruments}
        if dates == "apart" and (days > ERA_DAYS or (days > 366 and kinds & _RECURRENT)):
            continue
        # Of two things that fit, the one whose dates fit better is meant.
        bonus = {"same-day": 0.06, "within": 0.04, "undated": 0.0, "apart": -0.04}[dates]
        yield round(min(1.0, max(0.0, 0.94 * score + bonus)), 4), f"similar-title-{dates}", a, b


def _dates(a: _Mention, b: _Mention) -> tuple[str, int]:
    shared = [(x, y) for t in a.dates.keys() & b.dates.keys() for x in a.dates[t] for y in b.dates[t]]
    if not shared:
        return "undated", 0
    if any(x == y and length(x) <= 3 for x, y in shared):
        return "same-day", 0
    exact = [(x, y) for x, y in shared if length(x) == length(y) == 1]
    if not exact and any(agree(x, y) for x, y in shared):
        return "within", 0
    return "apart", min(days_apart(x, y) for x, y in shared)


def _parties(a: _Mention, b: _Mention, blocs: Blocs) -> str:
    if not a.parties.isdisjoint(b.parties):
        return "same"
    if any(blocs.same(one, other) for one in a.parties for other in b.parties):
        return "same"
    if any(set(p) <= set(q) or set(q) <= set(p) for p in a.parties for q in b.parties):
        return "part"
    return "other"
