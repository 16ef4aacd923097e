"""Series of figures by definition and reporter, with their rivals, and whether their parts add up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tarazy.ledger.records import content_id
from tarazy.ledger.vocabulary import RANK_TYPES, SHARE_TYPES
from tarazy.measures import Banded, sum_gap
from tarazy.results import Measure
from tarazy.views.claims import claims
from tarazy.views.weights import Point, Series, SumCheck
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.ledger.records import Statement
    from tarazy.views.case import Case

__all__ = ["family", "kind_of", "pair_of", "series"]

_Key = tuple[str, str, str | None, str, str | None, str | None, str | None]


def series(case: Case, *, indicator: str | None = None, vector: str | None = None) -> list[Series]:
    """Which figures the sources give, as series of one indicator, reporter, partner, definition and unit.

    Up to the day; a period counts once it is over. Each point lists what other sources, definitions and reporters say
    of the same period; parts of a year stay parts of a year. Sorted by indicator, partner, and rank of the source.
    """
    found: list[Series] = case.made("series", lambda: _series(case))
    partner = None if vector is None else case.registry.find(vector).code
    return [
        s for s in found
        if (indicator is None or s.indicator == indicator) and (partner is None or partner in (s.reporter, s.partner))
    ]  # fmt: skip


def kind_of(type: str, unit: str | None = None) -> str:
    """What sort of number an indicator is: level, share, rank or growth; the unit tells where the type does not."""
    if type in SHARE_TYPES:
        return "share"
    if type in RANK_TYPES:
        return "rank"
    if type == "growth":
        return "growth"
    return {"percent": "share", "rank": "rank"}.get(unit or "", "level")


def pair_of(fact: Fact) -> tuple[str, str | None]:
    """The reporter and the partner of a figure; joint sides as one text joined by `;`.

    Trade stated for both sides at once has no reporter of its own: its sides stand in order.
    """
    if not fact.target and len(fact.source) == 2:
        return fact.source[0], fact.source[1]
    return ";".join(fact.source), ";".join(fact.target) or None


def family(definition: str | None) -> str:
    """What makes two definitions comparable between partners: the first part of each ("national statistics").

    Services are never comparable with goods alone.
    """
    if definition is None:
        return ""
    text = definition.casefold()
    return text.partition(",")[0].strip() + (" with services" if "services" in text else "")


def _series(case: Case) -> list[Series]:
    facts = [f for f in case.facts if f.kind == "figure" and case.focus in f.actors and case.known_by(f)]
    groups: dict[_Key, list[Fact]] = defaultdict(list)
    rivals: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if case.value(fact) is None:
            continue
        groups[_key(fact)].append(fact)
        rivals[_same_number(case, fact)].append(fact)
    checks = _sum_checks(case, facts)
    ids = {key: _id(key) for key in groups}
    kin: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for key, id_ in ids.items():
        kin[key[0], frozenset((key[1], key[2])), key[3], key[5], key[6]].append(id_)
    made = []
    for key, members in groups.items():
        type, reporter, partner, unit, definition, commodity, about = key
        points = sorted((_point(case, f, rivals[_same_number(case, f)]) for f in members), key=_by_time)
        sources = tuple(dict.fromkeys(id_ for f in members for id_ in f.source_ids))
        alike = kin[type, frozenset((reporter, partner)), unit, commodity, about]
        made.append(
            Series(
                ids[key], type, kind_of(type, unit), reporter, partner, definition, unit, members[0].domain,
                tuple(points),
                tuple(c for f in members for c in checks.get(f.id, ())),
                tuple(id_ for id_ in alike if id_ != ids[key]),
                min((case.source(id_).rank for id_ in sources), default=5), commodity, about, sources,
                _titles(about, members),
            )
        )  # fmt: skip
    return sorted(made, key=lambda s: (s.indicator, s.partner or "", s.rank, -len(s.points), s.id))


def _key(fact: Fact) -> _Key:
    reporter, partner = pair_of(fact)
    # The object of an economy-wide figure repeats its definition; only that of one asset or project sets it apart.
    about = fact.title if fact.type not in _WIDE else None
    return fact.type, reporter, partner, fact.unit or "unknown", _definition(fact), fact.detail("commodity"), about


_WIDE = frozenset({"trade", "exports", "imports", "trade_share", "trade_rank", "investment", "investment_share"})


def _definition(fact: Fact) -> str | None:
    return fact.detail("definition") or (fact.title if fact.type in _WIDE else None)


def _titles(about: str | None, facts: Iterable[Fact]) -> dict[str, str]:
    if about is None:
        return {}
    told = [s for fact in facts for s in fact.statements if s.object == about]
    return {"en": about, **{lang: name for s in reversed(told) for lang, name in s.titles}}


def _id(key: _Key) -> str:
    type, reporter, partner, unit, *rest = key
    return f"{type}:{reporter}:{partner or ''}:{unit}:{content_id(rest)[:6]}"


def _same_number(case: Case, fact: Fact) -> tuple[object, ...]:
    about = fact.title if fact.type not in _WIDE else None
    return fact.type, frozenset(fact.actors), fact.unit, case.when(fact), fact.detail("commodity"), about


def _point(case: Case, fact: Fact, alike: list[Fact]) -> Point:
    when = case.when(fact)
    span = parse(when) if when else None
    value = case.value(fact)
    assert value is not None
    told = fact.valued_by(case.policy)
    spread = [value, *(case.spread(fact) or ())]
    bounds = told.bounds if told is not None else None
    if bounds is not None and bounds[0] < bounds[1]:
        spread += bounds
    others = [s for s in fact.statements if s.value is not None and s.value != (told.value if told else None)]
    others += [s for f in alike if f.id != fact.id for s in f.statements]
    return Point(
        when=when, year=span.year if span is not None and span.is_year else None, value=value,
        band=(min(spread), max(spread)) if min(spread) < max(spread) else None,
        approx=told.approx if told is not None else None,
        partial=span is not None and span.days() not in (None, 1) and not span.covers_whole_years,
        months=span.months if span is not None else None, status=case.state(fact), conflict=fact.disputed,
        rivals=claims(others), weak=fact.weak, fact=fact.id, statements=fact.statement_ids,
    )  # fmt: skip


def _sum_checks(case: Case, facts: Iterable[Fact]) -> dict[str, list[SumCheck]]:
    told: dict[tuple[str, str, str, str, str], dict[str, Statement]] = defaultdict(dict)
    owner: dict[str, str] = {}
    for fact in facts:
        if fact.type not in ("exports", "imports", "trade") or fact.detail("commodity"):
            continue
        # Exports and imports of one reporter; the reporter's own total, or one stated for both sides.
        pair = ";".join(sorted(fact.actors))
        for s in fact.statements:
            if s.bounds is None or s.when is None or s.unit is None or case.focus not in s.source:
                continue
            key = (s.source_id, pair, s.when, s.unit, family(s.facet("definition")))
            told[key].setdefault(s.type, s)
            owner[s.id] = fact.id
    made: dict[str, list[SumCheck]] = defaultdict(list)
    for (_, _, when, unit, _), parts in told.items():
        if len(parts) == 3:
            made[owner[parts["trade"].id]].append(_checked(parts, when, unit))
    return made


def _checked(parts: dict[str, Statement], when: str, unit: str) -> SumCheck:
    def plain(name: str) -> Banded:
        low, high = parts[name].bounds or (0.0, 0.0)
        return Banded((low + high) / 2, unit=unit, when=when, statements=(parts[name].id,))

    exports, imports, total = (plain(name) for name in ("exports", "imports", "trade"))
    gap = sum_gap({"exports": exports, "imports": imports}, total=total)
    assert isinstance(gap, Measure)  # same unit, kind and period by construction
    return SumCheck(
        when, exports.value, imports.value, total.value, gap.value, unit,
        gap.notes[0].key.removeprefix("measure-sum-"), gap.notes[0],
        tuple(parts[name].id for name in ("exports", "imports", "trade")),
    )  # fmt: skip


def _by_time(point: Point) -> tuple[bool, str]:
    return point.when is None, point.when or ""
