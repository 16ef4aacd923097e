"""Which statements are one fact: the rules' cells, and what people decided about them.

Rules put statements into cells (`things`, `occasions`, `figures`). Judgements then change only the cells that they
touch: in these every statement is linked to every other with a score, and the links are taken up from the strongest
to the weakest (Kruskal), each unless it would bring together what was judged to be apart.

* A person's judgement outweighs a rule's; of two persons' on the same pair the later one holds.
* `not_same_fact` holds for the pair whatever else links them; the rest goes to whichever side it is closer to.
* `same_fact` joins two cells, whatever the rules say.
* Statements last judged `reject` are left out. Judgements that were withdrawn count for nothing.

The outcome depends on what the statements and judgements are, never on their order; each statement is in one fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from tarazy.ledger.facts.blocs import Blocs
from tarazy.ledger.facts.cells import SAME, Cell, Forest
from tarazy.ledger.facts.fact import Link
from tarazy.ledger.facts.figures import figures
from tarazy.ledger.facts.names import Names
from tarazy.ledger.facts.occasions import occasions
from tarazy.ledger.facts.things import THING_TYPES, things
from tarazy.ledger.facts.times import same_time
from tarazy.ledger.records import Judgement, Statement
from tarazy.ledger.standing import effective
from tarazy.ledger.vocabulary import CHECKS

__all__ = ["Cluster", "Decisions", "clusters", "decide"]

Pair = tuple[str, str]
Cluster = tuple[list[Statement], tuple[Link, ...]]
# Beyond this many statements in one judged cell only neighbours by date and id are linked, to stay near-linear.
_FULL: Final = 60


@dataclass(frozen=True, slots=True)
class Decisions:
    """What judgements amount to: pairs that are one, pairs that are not, contradictions, statements left out."""

    same: dict[Pair, Judgement] = field(default_factory=dict)
    apart: dict[Pair, Judgement] = field(default_factory=dict)
    contradict: dict[Pair, Judgement] = field(default_factory=dict)
    rejected: frozenset[str] = frozenset()

    @property
    def touched(self) -> frozenset[str]:
        """The statements whose cells a judgement changes."""
        return frozenset(i for pair in (*self.same, *self.apart) for i in pair)


def decide(judgements: Iterable[Judgement]) -> Decisions:
    """Weigh judgements against each other; those that were withdrawn are left out."""
    log = sorted(judgements, key=lambda j: j.at)
    pairs: dict[Pair, Judgement] = {}
    contradict: dict[Pair, Judgement] = {}
    single: dict[str, Judgement] = {}
    for j in sorted(effective(log), key=lambda j: (not j.by_rule, j.at, j.id)):
        if j.verdict in ("same_fact", "not_same_fact") and len(j.subjects) == 2:
            pairs[j.subjects[0], j.subjects[1]] = j
        elif j.verdict == "contradicts" and len(j.subjects) == 2:
            contradict[j.subjects[0], j.subjects[1]] = j
        elif j.verdict in ("accept", "reject"):
            single[j.subjects[0]] = j
    return Decisions(
        same={pair: j for pair, j in pairs.items() if j.verdict == "same_fact" and pair[0] != pair[1]},
        apart={pair: j for pair, j in pairs.items() if j.verdict == "not_same_fact" and pair[0] != pair[1]},
        contradict=contradict,
        rejected=frozenset(i for i, j in single.items() if j.verdict == "reject"),
    )


def clusters(statements: Iterable[Statement], decisions: Decisions, *, names: Names, blocs: Blocs) -> Iterator[Cluster]:
    """Divide statements into facts, with the links that hold each together."""
    counted: dict[str, Statement] = {}
    for s in statements:
        if s.id not in decisions.rejected and (s.id not in counted or _better_kept(s, counted[s.id])):
            counted[s.id] = s
    ordered = [counted[i] for i in sorted(counted)]
    cells = _cells(ordered, names, blocs)
    touched = decisions.touched
    if not touched:
        for cell in cells:
            yield cell.statements, _star(cell)
        return
    judged = []
    for cell in cells:
        if any(s.id in touched for s in cell.statements):
            judged.append(cell)
        else:
            yield cell.statements, _star(cell)
    yield from _judged(judged, decisions)


def _better_kept(one: Statement, other: Statement) -> bool:
    """Which of two records of the same statement is used: the better checked one, whichever came first."""
    return _checked(one) < _checked(other)


def _checked(s: Statement) -> tuple[int, str]:
    return (CHECKS.index(s.check) if s.check in CHECKS else len(CHECKS), repr(s))


def _cells(ordered: Sequence[Statement], names: Names, blocs: Blocs) -> Iterator[Cell]:
    named: list[Statement] = []
    measured: list[Statement] = []
    others: list[Statement] = []
    for s in ordered:
        if s.kind == "figure":
            measured.append(s)
        elif s.type in THING_TYPES:
            named.append(s)
        else:
            others.append(s)
    yield from things(named, names=names, blocs=blocs)
    yield from occasions(others, names=names)
    yield from figures(measured, names=names)


def _star(cell: Cell) -> tuple[Link, ...]:
    """Link each statement to the first; that is enough to say why it is here."""
    if len(cell.statements) == 1:
        return ()
    first, *rest = sorted(cell.statements, key=lambda s: (-cell.via.get(s.id, SAME)[0], s.id))
    return tuple(Link(first.id, s.id, *cell.via.get(s.id, SAME)) for s in rest)


def _judged(cells: Sequence[Cell], decisions: Decisions) -> Iterator[Cluster]:
    by_id = {s.id: s for cell in cells for s in cell.statements}
    forest: Forest[str] = Forest()
    members: dict[str, set[str]] = {i: {i} for i in by_id}
    enemies: dict[str, set[str]] = {}
    for a, b in decisions.apart:
        if a in by_id and b in by_id:
            enemies.setdefault(a, set()).add(b)
            enemies.setdefault(b, set()).add(a)

    def hostile(a: str, b: str) -> bool:
        return any(not members[b].isdisjoint(enemies[i]) for i in members[a] if i in enemies)

    taken: list[Link] = []
    ruled = (link for cell in cells for link in _all_links(cell))
    decided = [
        (j, Link(a, b, 1.0, "judged-by-rule" if j.by_rule else "judged"))
        for (a, b), j in decisions.same.items()
        if a in by_id and b in by_id
    ]
    decided.sort(key=lambda entry: entry[1].a + entry[1].b)
    decided.sort(key=lambda entry: (not entry[0].by_rule, entry[0].at), reverse=True)
    links = [link for _, link in decided] + sorted(ruled, key=lambda k: (-k.score, k.a, k.b))
    for link in links:
        a, b = forest.root(link.a), forest.root(link.b)
        if a != b and forest.join(a, b, unless=hostile):
            root = forest.root(a)
            members[root] = members[a] | members[b]
            taken.append(link)
    groups = forest.groups(sorted(by_id))
    held: dict[str, list[Link]] = {root: [] for root in groups}
    for link in taken:
        held[forest.root(link.a)].append(link)
    for root, ids in groups.items():
        yield [by_id[i] for i in ids], tuple(held[root])


def _all_links(cell: Cell) -> Iterator[Link]:
    everyone = sorted(cell.statements, key=lambda s: (s.when or "", s.id))
    reach = len(everyone) if len(everyone) <= _FULL else _FULL // 4
    pairs = (
        combinations(everyone, 2)
        if reach == len(everyone)
        else ((a, b) for place, a in enumerate(everyone) for b in everyone[place + 1 : place + 1 + reach])
    )
    for one, other in pairs:
        a, b = sorted((one, other), key=lambda s: s.id)
        score, reason = min(cell.via.get(a.id, SAME), cell.via.get(b.id, SAME))
        yield Link(a.id, b.id, round(score * _closeness(a, b), 4), reason)


def _closeness(a: Statement, b: Statement) -> float:
    """Those that say the same stay together where a cell is parted."""
    when = 1.0 if a.when == b.when else 0.97
    if a.when and b.when and not same_time(a.when, b.when, tie=a.kind == "tie"):
        when = 0.9
    value = 1.0 if a.value == b.value else 0.95
    return when * value * (1.0 if a.status == b.status else 0.93) * (1.0 if a.actors == b.actors else 0.96)
