"""Where the statements of one fact contradict each other: in value, date, status, existence or scope."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from tarazy.ledger.facts.amounts import agrees, margin, representative, truncated
from tarazy.ledger.facts.blocs import Blocs
from tarazy.ledger.facts.fact import Conflict
from tarazy.ledger.facts.policies import Standing
from tarazy.ledger.facts.severity import date_size, reliability, severity, value_size
from tarazy.ledger.facts.status import Camp, camps
from tarazy.ledger.facts.times import BOUND, bounds, days_apart, exactness, overlap, same_time
from tarazy.ledger.records import Statement
from tarazy.results import Phrase

__all__ = ["find_conflicts", "judged_conflict"]

Found = tuple[list[Conflict], list[list[Camp]]]
_PARTIES: Final = frozenset({"sign", "enter_into_force", "expire", "party_to", "found", "meet"})
# A pair is often all that a source on one country names of a treaty of many.
_PAIR: Final = 2
_FAR_FROM_BOUND: Final = 1.25


def find_conflicts(standings: Sequence[Standing], blocs: Blocs) -> Found:
    """Find the conflicts within one fact, most severe first, and the camps of those that are real."""
    statements = [s.statement for s in standings]
    real: list[list[Camp]] = []
    found: list[Conflict] = []
    _existence(standings, found, real)
    _planned_and_actual(standings, found, real)
    _dates(statements, found, real)
    if statements[0].kind == "figure":
        _values(statements, found, real)
    elif statements[0].type in _PARTIES:
        _parties(statements, blocs, found, real)
    found.sort(key=lambda c: (-c.severity, c.kind, c.reason))
    return found, real


def _ids(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.id for s in statements))


def _dates(statements: Sequence[Statement], found: list[Conflict], real: list[list[Camp]]) -> None:
    actual = [s for s in statements if s.when is not None and s.status == "actual"]
    dated = actual or [s for s in statements if s.when is not None and s.status != "denied"]
    if len({s.when for s in dated}) < 2:
        return
    tie = dated[0].kind == "tie"
    rivals = camps(
        dated,
        key=lambda s: s.when,
        alike=lambda a, b: same_time(a.when or "", b.when or "", tie=tie),
        exactness=lambda s: exactness(s.when or "", tie=tie),
    )
    claims = tuple(Phrase("conflict-claim-day", {"day": c.head.when or "", "n": len(c.source_ids)}) for c in rivals)
    if len(rivals) == 1:
        phrase = Phrase("conflict-lower-precision", {"day": rivals[0].head.when or "", "type": dated[0].type})
        grade = severity("date", 0.2, apparent=True)
        found.append(Conflict("date", "lower-precision", _ids(dated), True, phrase, grade))
        return
    days = max(days_apart(a.head.when or "", b.head.when or "") for a in rivals for b in rivals)
    phrase = Phrase("conflict-rival-dates", {"type": dated[0].type, "claims": claims, "n": len(rivals)})
    grade = severity("date", date_size(days), trust=reliability(rivals))
    found.append(Conflict("date", "rival-dates", _ids(dated), False, phrase, grade))
    real.append(rivals)


def _values(statements: Sequence[Statement], found: list[Conflict], real: list[list[Camp]]) -> None:
    valued = [s for s in statements if s.value is not None and s.status == "actual"]
    valued = valued or [s for s in statements if s.value is not None and s.status != "denied"]
    if len({(s.value, s.approx) for s in valued}) < 2:
        return
    # Bounds come last and never lead: "over 20" supports every number above it.
    rivals = camps(
        valued,
        key=lambda s: (s.value, s.approx or "="),
        alike=agrees,
        exactness=lambda s: (s.approx in ("<", ">", "<=", ">="), margin(s), s.approx == "~"),
    )
    low = min(representative(s) or 0.0 for s in valued)
    high = max(representative(s) or 0.0 for s in valued)
    unit = valued[0].unit or "unknown"
    if len(rivals) == 1:
        reason, key = "rounding", "conflict-rounding"
        if any(s.approx in ("<", ">", "<=", ">=") for s in valued):
            if high <= low * _FAR_FROM_BOUND:
                return
            reason, key = "bound", "conflict-bound"
        elif low == high:
            return
        phrase = Phrase(key, {"low_value": low, "high_value": high, "unit": unit})
        found.append(Conflict("value", reason, _ids(valued), True, phrase,
                              severity("value", value_size(low, high), apparent=True)))  # fmt: skip
        return
    apparent = len(rivals) == 2 and truncated(rivals[0].head, rivals[1].head)
    if apparent:
        phrase = Phrase("conflict-rounding", {"low_value": low, "high_value": high, "unit": unit})
    else:
        claims = tuple(_value_claim(c) for c in rivals)
        phrase = Phrase("conflict-rival-values", {"type": valued[0].type, "claims": claims, "n": len(rivals)})
    heads = [representative(c.head) or 0.0 for c in rivals]
    grade = severity("value", value_size(min(heads), max(heads)), trust=reliability(rivals), apparent=apparent)
    reason = "rounding" if apparent else "rival-values"
    found.append(Conflict("value", reason, _ids(valued), apparent, phrase, grade))
    if not apparent:
        real.append(rivals)


def _value_claim(camp: Camp) -> Phrase:
    value, unit = representative(camp.head) or 0.0, camp.head.unit or "unknown"
    return Phrase("conflict-claim-value", {"value": value, "unit": unit, "n": len(camp.source_ids)})


def _existence(standings: Sequence[Standing], found: list[Conflict], real: list[list[Camp]]) -> None:
    denied = [s for s in standings if s.statement.status == "denied"]
    said = [s for s in standings if s.statement.status == "actual"]
    pairs = [(s, d) for s in said for d in denied if _could_meet(s.statement, d.statement)]
    if not pairs:
        return
    yes = list(dict.fromkeys(s.statement for s, _ in pairs))
    no = list(dict.fromkeys(d.statement for _, d in pairs))
    ended = all(_ended_since(s, d) for s, d in pairs)
    counts = {"n": len({s.source_id for s in yes}), "denied_n": len({s.source_id for s in no})}
    key, reason = ("conflict-ended-since", "ended-since") if ended else ("conflict-existence", "denied")
    rivals = sorted([Camp(yes[0], tuple(yes)), Camp(no[0], tuple(no))], key=lambda c: -len(c.source_ids))
    grade = severity("existence", 1.0, trust=reliability(rivals), apparent=ended)
    phrase = Phrase(key, {"type": yes[0].type, **counts})
    found.append(Conflict("existence", reason, _ids([*yes, *no]), ended, phrase, grade))
    if not ended:
        real.append(rivals)


def _ended_since(said: Standing, denied: Standing) -> bool:
    """Whether a tie was said to hold by a source that could not know of the later day on which it no longer does."""
    one, other = said.statement, denied.statement
    if one.kind != "tie" or one.when is None or other.when is None:
        return False
    low, high = bounds(one.when)
    if abs(high) >= BOUND:
        high = said.published or low
    return high < bounds(other.when)[0]


def _planned_and_actual(standings: Sequence[Standing], found: list[Conflict], real: list[list[Camp]]) -> None:
    planned = [s for s in standings if s.statement.status == "planned"]
    actual = [s for s in standings if s.statement.status == "actual"]
    if not planned or not actual:
        return
    type_ = actual[0].statement.type
    plans, done = [s.statement for s in planned], [s.statement for s in actual]
    meeting = [p for p in planned if any(_could_meet(p.statement, a.statement) for a in actual)]
    if not meeting:
        phrase = Phrase("conflict-plan-moved", {"type": type_, "planned_day": plans[0].when or "",
                                                "day": done[0].when or ""})  # fmt: skip
        found.append(Conflict("date", "plan-moved", _ids([*plans, *done]), True, phrase,
                              severity("date", 0.5, apparent=True)))  # fmt: skip
        return
    # A source that wrote before the day, or before the others, is no rival: it told the plan, they what came of it.
    # Who announces writes beforehand: a source of unknown day is no rival either.
    day = max((bounds(s.when)[1] for s in done if s.when), default=0)
    earlier = all(
        not p.published or p.published <= day or any(p.published < a.published for a in actual) for p in meeting
    )
    undated = any(not p.published for p in meeting)
    same_sources = {p.statement.source_id for p in meeting} == {a.statement.source_id for a in actual}
    apparent = earlier or same_sources
    key = "conflict-planned-then-done" if apparent else "conflict-planned-and-done"
    if undated and apparent and not same_sources:
        key = "conflict-planned-undated"
    claim = Phrase(key, {"type": type_, "n": len({s.source_id for s in done}),
                         "planned_n": len({s.source_id for s in plans})})  # fmt: skip
    rivals = [Camp(done[0], tuple(done)), Camp(plans[0], tuple(plans))]
    grade = severity("status", 1.0, trust=reliability(rivals), apparent=apparent)
    reason = "planned-then-done" if apparent else "planned-and-done"
    found.append(Conflict("status", reason, _ids([*done, *plans]), apparent, claim, grade))
    if not apparent:
        real.append(sorted(rivals, key=lambda c: -len(c.source_ids)))


def _could_meet(one: Statement, other: Statement) -> bool:
    return one.when is None or other.when is None or overlap(one.when, other.when)


def _parties(statements: Sequence[Statement], blocs: Blocs, found: list[Conflict], real: list[list[Camp]]) -> None:
    told = [s for s in statements if s.status == "actual"]
    if len({s.actors for s in told}) < 2:
        return
    statements = told  # Who is hoped to sign is no rival of who signed.
    when = next((s.when for s in statements if s.when), None)

    def alike(a: Statement, b: Statement) -> bool:
        return blocs.same(a.actors, b.actors, when)

    rivals = camps(statements, key=lambda s: s.actors, alike=alike, exactness=lambda s: -len(s.actors))
    type_ = statements[0].type
    if len(rivals) == 1:
        phrase = Phrase("conflict-bloc-members", {"type": type_})
        found.append(Conflict("scope", "bloc-members", _ids(statements), True, phrase,
                              severity("scope", 0.2, apparent=True)))  # fmt: skip
        return
    heads: list[set[str]] = [set(c.head.actors) for c in rivals]
    fullest = max(heads, key=len)
    apparent = all(h <= fullest and (h == fullest or len(h) <= _PAIR) for h in heads)
    only = sorted(fullest.union(*heads) - fullest.intersection(*heads))
    reason = "part-of-parties" if apparent else "rival-parties"
    phrase = Phrase(f"conflict-{reason}", {"type": type_, "actors": ";".join(only), "n": len(only)})
    grade = severity("scope", 0.6, trust=reliability(rivals), apparent=apparent)
    found.append(Conflict("scope", reason, _ids(statements), apparent, phrase, grade))
    if not apparent:
        real.append(rivals)


def judged_conflict(one: Statement, other: Statement) -> Conflict:
    """The conflict that a person sees between two statements where the rules see none."""
    kind = (
        "status" if one.status != other.status
        else "date" if one.when != other.when
        else "value" if one.kind == "figure"
        else "scope" if one.actors != other.actors
        else "existence"
    )  # fmt: skip
    phrase = Phrase("conflict-judged", {"type": one.type})
    return Conflict(kind, "judged", _ids((one, other)), False, phrase, severity(kind, 1.0))
