"""A fact: what the statements about one thing amount to, with every rival kept and a rule to choose between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tarazy.ledger.facts.policies import Standing, best_date, best_value, standing_of
from tarazy.ledger.records import Statement
from tarazy.results import Phrase

__all__ = ["Conflict", "Fact", "Link"]


@dataclass(frozen=True, slots=True)
class Link:
    """Why two statements are taken for the same fact: a score from 0 to 1 and the reason as a code."""

    a: str
    b: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements that cannot all be right, or that only look so (`apparent`), and why.

    `kind` is value, date, status, existence or scope; `reason` a code; `statements` the ids of all that are involved;
    `severity` runs from 0 to 1 (see `severity`), and is low for what only looks like a conflict.
    """

    kind: str
    reason: str
    statements: tuple[str, ...]
    apparent: bool
    explanation: Phrase
    severity: float


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened, was measured or holds, as all the statements about it tell it.

    Descriptive fields are those of the statement that stands nearest to the matter; `source` and `target` are the
    actors that most sources name. `status` is unique, confirmed, majority or conflict. Nothing is resolved until a
    policy is named: `when` and `value` choose among the rivals, and `statements` keeps them all.
    """

    id: str
    kind: str
    type: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    object: str | None
    about: str | None
    domain: str
    unit: str | None
    statements: tuple[Statement, ...]
    status: str
    conflicts: tuple[Conflict, ...] = ()
    links: tuple[Link, ...] = ()
    standings: tuple[Standing, ...] = field(default=(), repr=False, compare=False)

    @property
    def actors(self) -> tuple[str, ...]:
        """All actors on either side, sorted, each once."""
        return tuple(sorted({*self.source, *self.target}))

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The sources, each once, nearest to the matter first."""
        return tuple(dict.fromkeys(s.source_id for s in self.statements))

    @property
    def statement_ids(self) -> tuple[str, ...]:
        """The ids of its statements, nearest to the matter first."""
        return tuple(s.id for s in self.statements)

    @property
    def title(self) -> str | None:
        """Its name as the source nearest to the matter gives it."""
        return self.object

    def title_in(self, lang: str) -> str | None:
        """Its name in a language where a source gives one, else as `title`."""
        return self.titles.get(lang, self.object)

    @property
    def titles(self) -> Mapping[str, str]:
        """Its names in other languages."""
        return {lang: name for s in reversed(self.statements) for lang, name in s.titles}

    @property
    def weak(self) -> bool:
        """Whether nothing but general knowledge or unconfirmed notes supports it."""
        return all(s.weak for s in self.statements)

    @property
    def disputed(self) -> bool:
        """Whether its sources really contradict each other."""
        return any(not c.apparent for c in self.conflicts)

    def detail(self, key: str) -> str | None:
        """One facet, from the statement nearest to the matter that has it; None where none has."""
        return next((text for s in self.statements for name, text in s.detail if name == key), None)

    def state(self, policy: str = "rank") -> str:
        """Whether it is actual, planned, proposed or denied, under a policy."""
        return standing_of(self.standings, policy)

    def dated_by(self, policy: str = "rank") -> Statement | None:
        """The statement whose date a policy takes; None where none is dated."""
        found = best_date(self.standings, policy)
        return None if found is None else found.statement

    def valued_by(self, policy: str = "rank") -> Statement | None:
        """The statement whose value a policy takes; None where none has a value."""
        found = best_value(self.standings, policy)
        return None if found is None else found.statement

    def when(self, policy: str = "rank") -> str | None:
        """Its date (EDTF) under a policy; None where no source dates it. Never more exact than a source."""
        chosen = self.dated_by(policy)
        return None if chosen is None else chosen.when

    def value(self, policy: str = "rank") -> float | None:
        """Its value under a policy (the middle of a range); None where it has none."""
        chosen = self.valued_by(policy)
        if chosen is None or chosen.bounds is None:
            return None
        return sum(chosen.bounds) / 2
