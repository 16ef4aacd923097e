"""One country's ledger, asked as of a day: what all views share, read once and only when needed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from inspect import signature
from typing import TYPE_CHECKING, Any, Protocol

from tarazy.errors import BadDate, BadInput, NothingKnown
from tarazy.ledger.records import Judgement, Source, Statement
from tarazy.views.memory import memory_of
from tarazy.when import When, edtf_as_of, parse, today

if TYPE_CHECKING:
    from tarazy.actors import Registry
    from tarazy.ledger.facts import Conflict, Fact

__all__ = ["AGREEMENT_TYPES", "DIALOGUE_TYPES", "PROMISE_TYPE", "Case", "Reads"]

AGREEMENT_TYPES = frozenset({"sign", "adopt", "enter_into_force", "expire", "party_to"})
DIALOGUE_TYPES = frozenset({"visit", "meet"})
PROMISE_TYPE = "cooperate"
# Views look three decades back and some years ahead, and the calendar ends at the years 1 and 9999.
FIRST_YEAR, LAST_YEAR = 100, 9900
POLICIES = ("rank", "majority", "latest", "min", "max")


class Reads(Protocol):
    """The reading interface of a ledger, as far as views need it."""

    def statements(
        self,
        *,
        types: Iterable[str] | None = ...,
        actor: str | None = ...,
        partner: str | None = ...,
        ids: list[str] | None = ...,
        **more: Any,
    ) -> Iterator[Statement]:
        """The statements that count, filtered."""
        ...

    def source(self, id_: str) -> Source:
        """One source."""
        ...

    def judgements(self) -> list[Judgement]:
        """The judgements in force."""
        ...


class Case:
    """A country in focus, a day, a policy for conflicts, and the vectors that are weighed.

    `ledger` is a `Ledger` or anything with its reading interface; `as_of` EDTF (`2024` means its last day; today
    where it is left out); `at` a day of record time ("as the ledger stood on"); `vectors` actor codes in order, by
    default those of the country's folder or, without one, the partners that the ledger speaks of most.

    Raises UnknownActor, BadDate, BadInput for an unknown policy; NothingKnown once a view finds no statement at all.
    """

    def __init__(
        self,
        ledger: Any,
        focus: str,
        *,
        as_of: str | date | None = None,
        policy: str = "rank",
        vectors: Iterable[str] | None = None,
        at: str | None = None,
    ) -> None:
        if policy not in POLICIES:
            raise BadInput(f"no policy '{policy}'", next_step=f"Known: {', '.join(POLICIES)}.")
        self.reader: Reads = ledger.stood_on(at) if at is not None else ledger
        self.at = at
        self.focus: str = self.registry.find(focus).code
        self.day: date = _day(as_of)
        self.as_of = self.day.isoformat()
        self.policy = policy
        self._given = None if vectors is None else tuple(self.registry.find(v).code for v in vectors)
        self._memory = memory_of(self.reader)
        self._chosen = self._memory.chosen(policy)
        self._statements: dict[str, Statement] = {}
        self._made: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"Case({self.focus!r}, as_of={self.as_of!r}, policy={self.policy!r})"

    # -- what it stands on ------------------------------------------------------------------------------------------

    @cached_property
    def registry(self) -> Registry:
        """The actors."""
        from tarazy.actors import registry

        return registry()

    @cached_property
    def judgements(self) -> list[Judgement]:
        """The judgements in force."""
        if self._memory.judgements is None:
            self._memory.judgements = self.reader.judgements()
        return self._memory.judgements

    @cached_property
    def vectors(self) -> tuple[str, ...]:
        """The partners that are weighed, in order."""
        from tarazy.views.vectors import chosen_vectors

        return chosen_vectors(self) if self._given is None else self._given

    @cached_property
    def facts(self) -> list[Fact]:
        """All facts in which the country in focus takes part, and the promises of its vectors and organisations."""
        read = {s.id: s for s in self.reader.statements(actor=self.focus)}
        if not read and self.at is not None:
            raise NothingKnown(
                f"as the ledger stood on {self.at}, it held no statement about {self.focus}",
                next_step="Ask for a later day of record time, or leave it out.",
            )
        if not read:
            raise NothingKnown(
                f"the ledger holds no statement about {self.focus}",
                next_step=f"Import some with: tarazy ledger import FILE, or use a country folder for {self.focus}.",
            )
        for actor in self._given or self._folder_vectors() or ():
            read.update((s.id, s) for s in self.reader.statements(types=[PROMISE_TYPE], actor=actor) if s.about)
        for organisation in self.organisations:
            found = self.reader.statements(types=[PROMISE_TYPE], actor=organisation)
            read.update((s.id, s) for s in found if s.about)
        self._statements.update(read)
        return self._clustered(read.values())

    @cached_property
    def _without_quotes(self) -> dict[str, Any]:
        # A reader that can leave out the quotes answers sooner; not every one can.
        return {"evidence": False} if "evidence" in signature(self.reader.statements).parameters else {}

    @cached_property
    def found_conflicts(self) -> list[Conflict]:
        """What the facts' own rules find: inside facts, across them, sums that do not add up, unsupported claims."""
        from tarazy.ledger.facts import conflicts

        found: list[Conflict] = conflicts(self.facts, judgements=self.judgements, registry=self.registry)
        return found

    @cached_property
    def by_fact(self) -> Mapping[str, Fact]:
        """The facts by their ids."""
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def organisations(self) -> frozenset[str]:
        """The organisations that the country in focus is a full member of on the day."""
        held = self.registry.memberships(self.focus, on=self.day)
        return frozenset(m.organisation for m in held if m.role == "member")

    def facts_of(self, types: Collection[str], *, partners: Iterable[str] = ()) -> list[Fact]:
        """The facts of some types only, with any of some partners: read and clustered without the rest of the ledger.

        No partners means all.
        """
        wanted, sides = frozenset(types), tuple(sorted(partners))
        if "facts" in self.__dict__:
            return [f for f in self.facts if f.type in wanted and (not sides or not actors_of(f).isdisjoint(sides))]
        key = (self.focus, wanted, sides)
        parts = self._memory.parts
        if key not in parts:
            read: dict[str, Statement] = {}
            for partner in sides or (None,):
                found = self.reader.statements(
                    types=sorted(wanted), actor=self.focus, partner=partner, **self._without_quotes
                )
                read.update((s.id, s) for s in found)
            self._memory.light.update(read)
            if not read and next(iter(self.reader.statements(actor=self.focus)), None) is None:
                _ = self.facts  # raises NothingKnown
            parts[key] = self._clustered(read.values())
        return parts[key]

    def told(self, id_: str) -> Statement:
        """One statement of the facts that were read, perhaps without its quotes: for what views need of it."""
        return self._statements.get(id_) or self._memory.light.get(id_) or self.statement(id_)

    def statement(self, id_: str) -> Statement:
        """One statement by its id, with its evidence; KeyError where the ledger holds none."""
        if id_ not in self._statements:
            for statement in self.reader.statements(ids=[id_]):
                self._statements[statement.id] = statement
        return self._statements[id_]

    def source(self, id_: str) -> Source:
        """One source by its id."""
        if id_ not in self._memory.sources:
            self._memory.sources[id_] = self.reader.source(id_)
        return self._memory.sources[id_]

    def made(self, key: Any, make: Any) -> Any:
        """What a view has made before under `key`, or what `make()` makes now."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def remembered(self, key: Any, make: Any) -> Any:
        """What any case on this ledger has made before under `key`; only for what depends on nothing else."""
        if key not in self._memory.made:
            self._memory.made[key] = make()
        return self._memory.made[key]

    # -- what the policy chooses ------------------------------------------------------------------------------------

    def when(self, fact: Fact) -> str | None:
        """The date of a fact under the policy of the case (EDTF)."""
        key = fact.statement_ids
        if key not in self._chosen.whens:
            self._chosen.whens[key] = fact.when(self.policy)
        return self._chosen.whens[key]

    def state(self, fact: Fact) -> str:
        """Whether a fact is actual, planned, proposed or denied, under the policy of the case."""
        key = fact.statement_ids
        if key not in self._chosen.states:
            self._chosen.states[key] = fact.state(self.policy)
        return self._chosen.states[key]

    def value(self, fact: Fact) -> float | None:
        """The value of a fact under the policy of the case."""
        key = fact.statement_ids
        if key not in self._chosen.values:
            self._chosen.values[key] = fact.value(self.policy)
        return self._chosen.values[key]

    def spread(self, fact: Fact) -> tuple[float, float] | None:
        """The lowest and highest value that any policy would choose; None where the fact has no value."""
        if len(fact.statements) == 1:
            return fact.statements[0].bounds
        ends = [v for policy in ("min", "max", self.policy) if (v := fact.value(policy)) is not None]
        return (min(ends), max(ends)) if ends else None

    # -- time -------------------------------------------------------------------------------------------------------

    def begun(self, when: str | None) -> bool:
        """Whether something had happened, or at least may have begun, by the day; undated things count as begun."""
        if when is None:
            return True
        earliest = parse(when).earliest
        return earliest is None or earliest <= self.day

    def over(self, when: str | None) -> bool:
        """Whether a period lay wholly before the end of the day; an open or undated one counts from its beginning."""
        if when is None:
            return True
        span: When = parse(when)
        return self.begun(when) if span.latest is None else span.latest <= self.day

    def known_by(self, fact: Fact) -> bool:
        """Whether a fact belongs to the picture of the day: its time had come.

        An undated one counts from the day on which the first of its sources was published, where that is known.
        """
        when = self.when(fact)
        if when is not None:
            return self.over(when) if fact.kind == "figure" else self.begun(when)
        published = [day for id_ in fact.source_ids if (day := self.source(id_).published) is not None]
        return not published or any(self.begun(day) for day in published)

    # -- actors -----------------------------------------------------------------------------------------------------

    def vectors_among(self, actors: Iterable[str]) -> tuple[str, ...]:
        """Which of the vectors are among some actors, in the order of the vectors."""
        present = set(actors)
        return tuple(v for v in self.vectors if v in present)

    def vectors_at(self, actors: Iterable[str], when: str | None) -> tuple[str, ...]:
        """Which of the vectors took part, themselves or through a member that a bloc had at the time."""
        present = set(actors) - {self.focus}
        day = (parse(when).earliest if when else None) or self.day
        return tuple(v for v in self.vectors if v in present or not present.isdisjoint(self.members_on(v, day)))

    def members(self, bloc: str) -> frozenset[str]:
        """The members of a bloc on the day; empty for a state."""
        return self.members_on(bloc, self.day)

    def members_on(self, bloc: str, day: date) -> frozenset[str]:
        """The members of a bloc on another day; empty for a state."""
        found: frozenset[str] = self.made(("members", bloc, day), lambda: self._members(bloc, day))
        return found

    # -- inside -----------------------------------------------------------------------------------------------------

    def _members(self, bloc: str, day: date) -> frozenset[str]:
        if not self.registry.known(bloc) or self.registry.get(bloc).kind == "state":
            return frozenset()
        return self.registry.members(bloc, day)

    def _folder_vectors(self) -> tuple[str, ...]:
        from tarazy.views.vectors import named_vectors

        return named_vectors(self)

    def _clustered(self, statements: Iterable[Statement]) -> list[Fact]:
        from tarazy.ledger.facts import facts

        read = list(statements)
        cited = {id_: self.source(id_) for id_ in {s.source_id for s in read}}
        return facts(read, judgements=self.judgements, sources=cited, registry=self.registry)


def actors_of(fact: Fact) -> frozenset[str]:
    """All actors on either side of a fact."""
    return frozenset(fact.source) | frozenset(fact.target)


def _day(as_of: str | date | None) -> date:
    if as_of is None:
        return today()
    day = as_of if isinstance(as_of, date) else edtf_as_of(as_of)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadDate(
            f"no picture of the year {day.year:04d} can be drawn",
            next_step=f"Ask about a day of the years {FIRST_YEAR:04d} to {LAST_YEAR}.",
        )
    return day
