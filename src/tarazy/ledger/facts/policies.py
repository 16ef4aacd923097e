"""Which of several rival statements is taken, when somebody asks: five named rules, none of them final.

* `rank`: the source nearest to the matter (lowest `Source.rank`), then the better checked row.
* `majority`: what most distinct sources can agree on; a tie goes by `rank`.
* `latest`: the source published last; undated publications come last, a tie goes by `rank`.
* `min`, `max`: the earliest or latest date, the smallest or largest value; a tie goes by `rank`.

What happened outweighs what was planned, and a plan a proposal: the rules choose within the strongest of these. A
statement that says the same less exactly counts for the more exact one, and the more exact one is shown. Bounds
("over 20") are taken only where no source gives a number. Remaining ties: what more sources can agree on, the more
exact value, the more recent publication, then the smaller id.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from tarazy.errors import BadInput, closest
from tarazy.ledger.facts.amounts import agrees, printed_unit, representative
from tarazy.ledger.facts.times import BOUND, bounds, exactness, same_time
from tarazy.ledger.records import Source, Statement
from tarazy.ledger.vocabulary import CHECKS

__all__ = ["POLICIES", "Standing", "best_date", "best_value", "standing", "standing_of"]

POLICIES: Final = ("rank", "majority", "latest", "min", "max")
_UNRANKED: Final = 3
_CHECK_ORDER: Final = {check: place for place, check in enumerate(CHECKS)}
_BOUNDS: Final = frozenset({"<", ">", "<=", ">="})
_STATES: Final = (("actual", "denied"), ("planned",), ("proposed",))


@dataclass(frozen=True, slots=True)
class Standing:
    """A statement with what the rules need to know of its source: rank, check, day of publication (ordinal, or 0)."""

    statement: Statement
    rank: int
    check: int
    published: int

    @property
    def order(self) -> tuple[int, int, int, str]:
        """Nearest to the matter first."""
        return self.rank, self.check, -self.published, self.statement.id


def standing(statement: Statement, source: Source | None) -> Standing:
    """Place a statement by its source; an unknown source counts as press."""
    check = _CHECK_ORDER.get(statement.check or "", 2)
    if source is None:
        return Standing(statement, _UNRANKED, check, 0)
    published = bounds(source.published)[1] if source.published else 0
    return Standing(statement, source.rank, check, published)


def standing_of(standings: Sequence[Standing], policy: str) -> str:
    """Whether the thing is actual, planned, proposed or denied, under a policy."""
    _known(policy)
    for tier in _STATES:
        pool = [s for s in standings if s.statement.status in tier]
        if pool:
            if len(tier) == 1 or len({s.statement.status for s in pool}) == 1:
                return pool[0].statement.status
            chosen = _choose(pool, policy, alike=lambda a, b: a.status == b.status, size=lambda s: 0.0)
            return chosen.statement.status
    return "actual"


def best_date(standings: Sequence[Standing], policy: str) -> Standing | None:
    """The dated statement that a policy takes; of those that agree with it, the most exact one."""
    state = standing_of(standings, policy)
    dated = [s for s in standings if s.statement.when is not None]
    pool = [s for s in dated if s.statement.status == state] or dated
    if len(pool) <= 1:
        return pool[0] if pool else None
    tie = pool[0].statement.kind == "tie"

    def alike(a: Statement, b: Statement) -> bool:
        return same_time(a.when or "", b.when or "", tie=tie)

    chosen = _choose(pool, policy, alike=alike, size=_edge(policy))
    finer = [s for s in pool if alike(chosen.statement, s.statement)]
    return min(finer, key=lambda s: (exactness(s.statement.when or "", tie=tie), s.order))


def best_value(standings: Sequence[Standing], policy: str) -> Standing | None:
    """The statement whose value a policy takes."""
    state = standing_of(standings, policy)
    valued = [s for s in standings if s.statement.value is not None]
    pool = [s for s in valued if s.statement.status == state] or valued
    pool = [s for s in pool if s.statement.approx not in _BOUNDS] or pool
    if len(pool) <= 1:
        return pool[0] if pool else None
    return _choose(pool, policy, alike=agrees, size=lambda s: representative(s) or 0.0, exact=_exactness)


def _choose(
    pool: Sequence[Standing],
    policy: str,
    *,
    alike: Callable[[Statement, Statement], bool],
    size: Callable[[Statement], float],
    exact: Callable[[Statement], float] = lambda s: 0.0,
) -> Standing:
    _known(policy)
    votes = {
        s.statement.id: len({o.statement.source_id for o in pool if alike(s.statement, o.statement)}) for s in pool
    }

    def order(s: Standing) -> tuple[int, int, int, float, int, str]:
        return s.rank, s.check, -votes[s.statement.id], exact(s.statement), -s.published, s.statement.id

    if policy == "majority":
        return min(pool, key=lambda s: (-votes[s.statement.id], order(s)))
    if policy == "latest":
        return min(pool, key=lambda s: (-s.published, order(s)))
    if policy == "min":
        return min(pool, key=lambda s: (size(s.statement), order(s)))
    if policy == "max":
        return min(pool, key=lambda s: (-size(s.statement), order(s)))
    return min(pool, key=order)


def _edge(policy: str) -> Callable[[Statement], float]:
    # The end of the interval that makes 2015 neither earlier nor later than a day within it.
    def edge(statement: Statement) -> float:
        low, high = bounds(statement.when or "")
        first, second = (low, high) if policy == "max" else (high, low)
        return float(second if abs(first) >= BOUND else first)

    return edge


def _exactness(statement: Statement) -> float:
    value = representative(statement)
    spread = 1.0 if statement.approx == "~" else 0.0
    return spread if value is None else spread + printed_unit(value) / (abs(value) or 1.0)


def _known(policy: str) -> None:
    if policy not in POLICIES:
        near = closest(policy, POLICIES)
        hint = f"Closest: {near[0]}." if near else f"Known: {', '.join(POLICIES)}."
        raise BadInput(f"no policy '{policy}'", next_step=hint)
