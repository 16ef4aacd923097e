"""One country's ledger, asked as of a day: what all views share, read once and only when needed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from tarazy.errors import BadInput, NothingKnown
from tarazy.ledger.records import Judgement, Source, Statement
from tarazy.when import When, edtf_as_of, parse, today

if TYPE_CHECKING:
    from tarazy.actors import Registry
    from tarazy.ledger.facts import Conflict, Fact

__all__ = ["AGREEMENT_TYPES", "DIALOGUE_TYPES", "PROMISE_TYPE", "Case", "Reads"]

AGREEMENT_TYPES = frozenset({"sign", "adopt", "enter_into_force", "expire", "party_to"})
DIALOGUE_TYPES = frozenset({"visit", "meet"})
PROMISE_TYPE = "cooperate"
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
        self._statements: dict[str, Statement] = {}
        self._sources: dict[str, Source] = {}
        self._parts: dict[tuple[frozenset[str], str | None], list[Fact]] = {}
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
        return self.reader.judgements()

    @cached_property
    def vectors(self) -> tuple[str, ...]:
        """The partners that are weighed, in order."""
        from tarazy.views.vectors import chosen_vectors

        return chosen_vectors(self) if self._given is None else self._given

    @cached_property
    def facts(self) -> list[Fact]:
        """All facts in which the country in focus takes part, and the promises of its vectors and organisations."""
        read = {s.id: s for s in self.reader.statements(actor=self.focus)}
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
        return self._clustered(read.values())

    @cached_property
    def found_conflicts(self) -> list[Conflict]:
        """What the facts' own rules find: inside facts, across them, sums that do not add up, unsupported claims."""
        from tarazy.ledger.facts import conflicts

        found: list[Conflict] = conflicts(self.facts)
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

    def facts_of(self, types: Collection[str], *, partner: str | None = None) -> list[Fact]:
        """The facts of some types only, with one partner only: read and clustered without the rest of the ledger."""
        wanted = frozenset(types)
        if "facts" in self.__dict__:
            return [f for f in self.facts if f.type in wanted and (partner is None or partner in actors_of(f))]
        key = (wanted, partner)
        if key not in self._parts:
            read = list(self.reader.statements(types=sorted(wanted), actor=self.focus, partner=partner))
            if not read and next(iter(self.reader.statements(actor=self.focus)), None) is None:
                _ = self.facts  # raises NothingKnown
            self._parts[key] = self._clustered(read)
        return self._parts[key]

    def statement(self, id_: str) -> Statement:
        """One statement by its id; KeyError where the ledger holds none."""
        if id_ not in self._statements:
            for statement in self.reader.statements(ids=[id_]):
                self._statements[statement.id] = statement
        return self._statements[id_]

    def source(self, id_: str) -> Source:
        """One source by its id."""
        if id_ not in self._sources:
            self._sources[id_] = self.reader.source(id_)
        return self._sources[id_]

    def made(self, key: Any, make: Any) -> Any:
        """What a view has made before under `key`, or what `make()` makes now."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

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
        when = fact.when(self.policy)
        if when is not None:
            return self.over(when) if fact.kind == "figure" else self.begun(when)
        published = [self.source(id_).published for id_ in fact.source_ids]
        return not published or any(day is None or self.begun(day) for day in published)

    # -- actors -----------------------------------------------------------------------------------------------------

    def vectors_among(self, actors: Iterable[str]) -> tuple[str, ...]:
        """Which of the vectors are among some actors, in the order of the vectors."""
        present = set(actors)
        return tuple(v for v in self.vectors if v in present)

    def members(self, bloc: str) -> frozenset[str]:
        """The members of a bloc on the day; empty for a state."""
        key = ("members", bloc)
        found: frozenset[str] = self.made(key, lambda: self.members_on(bloc, self.day))
        return found

    def members_on(self, bloc: str, day: date) -> frozenset[str]:
        """The members of a bloc on another day; empty for a state."""
        if self.registry.get(bloc).kind == "state":
            return frozenset()
        return self.registry.members(bloc, day)

    # -- inside -----------------------------------------------------------------------------------------------------

    def _folder_vectors(self) -> tuple[str, ...]:
        from tarazy.views.vectors import folder_vectors

        return folder_vectors(self.focus)

    def _clustered(self, statements: Iterable[Statement]) -> list[Fact]:
        from tarazy.ledger.facts import facts

        read = list(statements)
        self._statements.update((s.id, s) for s in read)
        cited = {id_: self.source(id_) for id_ in {s.source_id for s in read}}
        return facts(read, judgements=self.judgements, sources=cited, registry=self.registry)


def actors_of(fact: Fact) -> frozenset[str]:
    """All actors on either side of a fact."""
    return frozenset(fact.source) | frozenset(fact.target)


def _day(as_of: str | date | None) -> date:
    if as_of is None:
        return today()
    return as_of if isinstance(as_of, date) else edtf_as_of(as_of)
