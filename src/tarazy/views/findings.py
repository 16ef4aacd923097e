"""The three things that the data of a country support most strongly, chosen by rule and said in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from math import log
from typing import TYPE_CHECKING

from tarazy.measures import change, share_gap, shares, sources_in_conflict, top_partner
from tarazy.results import Input, Measure, Param, Phrase
from tarazy.views.columns import DIALOGUE, DIRECTIONS, MONEY, WINDOW_YEARS, Weights, alike, weights
from tarazy.views.disputes import conflicts
from tarazy.views.scales import column_shares
from tarazy.views.weights import Finding

if TYPE_CHECKING:
    from tarazy.results import Outcome
    from tarazy.views.case import Case

__all__ = ["MANY", "findings"]

# A share of fewer things than this says little: two of three agreements are no two thirds of anything.
MANY = 12
# A change of a small amount is no finding: the partner must hold this part of the total at one end, in percent.
SOLID = 5.0
# A smaller gap is no finding, in percentage points.
WIDE = 10.0
# Two measures are compared where both know this part of the vectors.
KNOWN = 0.75


def findings(case: Case) -> list[Finding]:
    """Which three things the data support most strongly, each with its measure.

    The strongest candidate of each of three rules comes first, by score; where a rule has none, the next strongest of
    the others takes its place.

    * `finding-gap`, the largest gap between two measures of one vector: its shares of trade, exports, imports,
      investment and dialogue. Money against money of the same year and the same partners: the shares as the scales
      show them; else shares over the vectors that both know. Both must know three of four vectors and which partner
      is first; the gap must be ten points. Score: the gap divided by 100; halved where one rests on weak sources or
      where the bands allow no gap. Counts of fewer than twelve things and years that few sources cover do not
      compete, and numbers of agreements never: one agreement may do the work of ten.
    * `finding-change`, the strongest change of an amount over five years. Score: |ln(x_t / x_(t-5))|, at most 1, halved
      where weak or where a bloc is known by some members only. Only partners with five percent of the total at either
      end compete, and only whole years under one definition.
    * `finding-conflict`, the most serious conflict. Score: its severity; halved where it rests on weak statements.

    A finding of the first two rules that rests on general knowledge says so.
    """

    def make() -> list[Finding]:
        groups = [_gaps(case), _changes(case), _conflicts(case)]
        ranked = [sorted(group, key=_order) for group in groups]
        first = [group[0] for group in ranked if group]
        rest = sorted((f for group in ranked for f in group[1:]), key=_order)
        chosen = first + rest[: 3 - len(first)]
        return sorted(chosen, key=_order)

    made: list[Finding] = case.made("findings", make)
    return made


def _order(finding: Finding) -> tuple[float, int, str]:
    # Of two that score alike, the one that more statements stand behind.
    return -round(finding.score, 6), -len(finding.statements), finding.about


def _gaps(case: Case) -> list[Finding]:
    compared = [weights(case, code) for code in (*MONEY, *DIRECTIONS, DIALOGUE)]
    solid = [column for column in compared if _solid(case, column)]
    found = []
    for one, other in combinations(solid, 2):
        if "trade" in (one.code, other.code) and {one.code, other.code} & set(DIRECTIONS):
            continue  # the whole and one of its halves
        common = [v for v in case.vectors if v in one.partners and isinstance(one.values[v], Measure)
                  and isinstance(other.values[v], Measure)]  # fmt: skip
        if len(common) < 3 or len(common) < KNOWN * len(case.vectors):
            continue
        if _on_one_basis(one, other):
            first, second = column_shares(case, one), column_shares(case, other)
            basis = one.basis
        else:
            first = shares({v: one.values[v] for v in common}, as_of=case.as_of)
            second = shares({v: other.values[v] for v in common}, as_of=case.as_of)
            basis = Phrase("view-basis-common", {"n": len(common)})
        for vector in common:
            gap = share_gap(
                first[vector], second[vector], first_label=one.code, second_label=other.code, as_of=case.as_of
            )
            if isinstance(gap, Measure) and abs(gap.value) >= WIDE:
                found.append(_gap(case, vector, one, other, gap, basis))
    return found


def _on_one_basis(one: Weights, other: Weights) -> bool:
    # The same year, and the same partners known in both; totals of both, or of neither.
    if one.code == DIALOGUE or other.code == DIALOGUE or one.when != other.when:
        return False
    known = [{p for p, given in column.partners.items() if given is not None} for column in (one, other)]
    return known[0] == known[1] and (one.total is None) == (other.total is None)


def _gap(case: Case, vector: str, one: Weights, other: Weights, gap: Measure, basis: Phrase) -> Finding:
    # Said from the larger to the smaller; the measure is turned with it.
    if gap.value < 0:
        band = None if gap.band is None else (-gap.band[1], -gap.band[0])
        gap = Measure(-gap.value, gap.unit, gap.rule, gap.inputs[::-1], gap.as_of, gap.when, band, None, gap.weak)
        one, other = other, one
    high, low = (row.value or 0.0 for row in gap.inputs)
    score = gap.value / 100
    if gap.weak or (gap.band is not None and gap.band[0] <= 0):
        score /= 2
    phrase = Phrase(
        "view-finding-gap",
        {
            "actor": vector, "focus_actor": case.focus, "first": _column_name(one),
            "second": _column_name(other), "first_percent": high, "second_percent": low,
            "points": round(gap.value, 1), "basis": basis,
        },
    )  # fmt: skip
    return Finding(
        "finding-gap", _owned(phrase, gap), score, gap,
        f"{vector}/{'trade' if one.code in DIRECTIONS else one.code}", _cited(gap),
    )  # fmt: skip


def _solid(case: Case, column: Weights) -> bool:
    known = [value for value in column.values.values() if isinstance(value, Measure)]
    if column.code != DIALOGUE:
        top = top_partner(column.partners, as_of=case.as_of, total=column.total)
        return column.unit != "count" and isinstance(top, Measure)
    thin = any(note.key == "measure-note-thin" for value in known for note in value.notes)
    return not thin and sum(value.value for value in known) >= MANY


def _column_name(column: Weights) -> Phrase:
    # "of the trade in 2024", "of the visits and meetings": what the percentage is a percentage of.
    name = f"view-of-{column.code}"
    return Phrase(name) if column.when is None or column.code == DIALOGUE else Phrase(name, {"day": column.when})


def _owned(phrase: Phrase, outcome: Measure) -> Phrase:
    # Uncertainty is said together with the number.
    return Phrase("view-finding-weak", {"what": phrase}) if outcome.weak else phrase


def _changes(case: Case) -> list[Finding]:
    found = []
    for code in MONEY:
        column = weights(case, code)
        if not column.yearly or column.when is None:
            continue
        last = int(column.when)
        for vector in case.vectors:
            amounts = {y: partners.get(vector) for y, partners in column.yearly.items() if y <= last}
            outcome = change(amounts, window_years=WINDOW_YEARS, as_of=case.as_of)
            if not isinstance(outcome, Measure) or outcome.when != f"{last - WINDOW_YEARS:04d}/{last:04d}":
                continue
            if not alike(column, vector, (last - WINDOW_YEARS, last)):
                continue
            if max(_part(column, vector, last), _part(column, vector, last - WINDOW_YEARS)) < SOLID:
                continue
            old, new = (row.value or 0.0 for row in outcome.inputs)
            score = min(1.0, abs(log(new / old))) if new > 0 else 1.0
            phrase = Phrase(
                f"view-finding-rise-{code}" if outcome.value >= 0 else f"view-finding-fall-{code}",
                {
                    "actor": vector, "focus_actor": case.focus,
                    "percent": abs(outcome.value), "first_day": outcome.inputs[0].label,
                    "last_day": outcome.inputs[1].label, "first_value": old, "last_value": new, "unit": column.unit,
                    "definition": _named(column.definition),
                },
            )  # fmt: skip
            phrase = _owned(phrase, outcome)
            found.append(
                Finding("finding-change", phrase, score / (2 if _doubtful(outcome) else 1), outcome, f"{vector}/{code}",
                        _cited(outcome))
            )  # fmt: skip
    return found


# How the usual kinds of definition are called; others go in as the source words them.
_DEFINITIONS = {
    "national statistics": "national", "importer-reported goods imports": "importers",
    "gross inflow of fdi": "fdi-gross",
}  # fmt: skip


def _named(definition: str | None) -> Param:
    name = _DEFINITIONS.get((definition or "").casefold().partition(",")[0].strip())
    return Phrase(f"view-definition-{name}") if name else definition or ""


def _doubtful(outcome: Measure) -> bool:
    # Weak sources, or a bloc of which only some members are known.
    return outcome.weak or any(row.note is not None for row in outcome.inputs)


def _part(column: Weights, vector: str, year: int) -> float:
    parted: dict[str, Outcome] = shares(column.yearly.get(year, {}))
    share = parted.get(vector)
    return share.value if isinstance(share, Measure) else 0.0


def _conflicts(case: Case) -> list[Finding]:
    found = []
    for row in conflicts(case):
        if row.apparent:
            continue
        weak = any(claim.weak for claim in row.claims)
        inputs = tuple(Input(c.source_id, _middle(c.value), c.unit, c.when, (c.statement,)) for c in row.claims)
        measure = sources_in_conflict(inputs, as_of=case.as_of, weak=weak, why=row.explanation)
        phrase = Phrase(
            "view-finding-conflict" if row.titles else "view-finding-conflict-figure",
            {
                "title": _title(row.titles), "type": row.type, "actors": ";".join(row.actors),
                "why": row.explanation, "n": len(row.sources),
            },
        )  # fmt: skip
        found.append(
            Finding("finding-conflict", phrase, row.severity / (2 if weak else 1), measure, row.id, row.statements)
        )
    return found


def _title(titles: Mapping[str, str]) -> Phrase:
    # One title in each language of the catalogue; a language without one shows the English.
    given = next(iter(titles.values()), "")
    english = titles.get("en", given)
    return Phrase("view-title", {"en": english, **{lang: titles.get(lang, english) for lang in ("ru", "kk")}})


def _middle(value: float | tuple[float, float] | None) -> float | None:
    return sum(value) / 2 if isinstance(value, tuple) else value


def _cited(outcome: Measure) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for row in outcome.inputs for id_ in row.statements))
