"""All conflicts among facts: those within each, those that only appear between them, and figures that do not add up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tarazy.ledger.facts.apparent import apparent_conflicts
from tarazy.ledger.facts.assemble import tools
from tarazy.ledger.facts.checks import check_conflicts
from tarazy.ledger.facts.cluster import decide
from tarazy.ledger.facts.conflict import judged_conflict
from tarazy.ledger.facts.fact import Conflict, Fact
from tarazy.ledger.facts.quantities import quantities
from tarazy.ledger.facts.rankings import ranking_conflicts
from tarazy.ledger.records import Judgement

if TYPE_CHECKING:
    from tarazy.actors import Registry

__all__ = ["conflicts"]


def conflicts(
    facts: Iterable[Fact], *, judgements: Iterable[Judgement] = (), registry: Registry | None = None
) -> list[Conflict]:
    """List every conflict, real ones before apparent ones, the most severe first.

    `facts` are those of `facts()`; with `judgements` also those that people see between statements of two facts.
    """
    everything = list(facts)
    names, blocs = tools(registry)
    found = [c for fact in everything for c in fact.conflicts]
    measured = quantities(everything, names)
    found += apparent_conflicts(measured)
    found += ranking_conflicts(measured, blocs)
    found += check_conflicts(measured, blocs)
    contradict = decide(judgements).contradict
    if contradict:
        of = {s.id: (fact.id, s) for fact in everything for s in fact.statements}
        for a, b in contradict:
            if a in of and b in of and of[a][0] != of[b][0]:
                found.append(judged_conflict(of[a][1], of[b][1]))
    found.sort(key=lambda c: (c.apparent, -c.severity, c.kind, c.reason, c.statements))
    return found
