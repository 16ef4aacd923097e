"""What the views return, part one: agreements and their lives, memberships, events, promises and conflicts.

For whoever shows them: every record names the statements that it stands on (`statements`, ids of the ledger), so a
face opens a number's sources with `case.statement(id)` and `case.source(statement.source_id)`. Dates are EDTF texts as
the source gives them, never made more precise; None means that nobody says. Words come as `Phrase`, to be said in a
language with `Words(lang).say(phrase)`. Closed lists (`PHASES`, `LEVELS`, `DIRECTIONS`, `DUE_STATES`) have a name in
each language under the keys `view-phase-<code>`, `view-level-<code>`, `view-direction-<code>`, `view-due-<code>`
(with `-` for `_`). `weak` is true where only general knowledge or an unconfirmed note supports the record.
Numbers are never bare: they come as `Measure` (value, unit, rule, inputs, band, coverage) or `Unavailable` (reason).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tarazy.results import Phrase
from tarazy.views.row import Row

__all__ = [
    "DIRECTIONS", "DUE_STATES", "LEVELS", "PHASES", "Agreement", "Claim", "CommitmentRow", "ConflictRow",
    "DialogueRow", "Event", "MembershipRow", "Stage",
]  # fmt: skip

PHASES = (
    "under_negotiation", "signed", "provisional", "in_force", "political_document", "ended", "replaced", "not_yet",
    "unclear",
)  # fmt: skip
LEVELS = ("head_of_state", "head_of_government", "minister", "official", "body", "unknown")
DIRECTIONS = ("incoming", "outgoing", "joint")
DUE_STATES = ("done", "open", "overdue", "missed", "stalled")


@dataclass(frozen=True, slots=True)
class Claim(Row):
    """What one statement says on a point in dispute: its source, its value or day."""

    statement: str
    source_id: str
    when: str | None = None
    value: float | tuple[float, float] | None = None
    unit: str | None = None
    definition: str | None = None
    status: str = "actual"
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Stage(Row):
    """One step in the life of an agreement (signature, entry into force, end) with its day and who says so.

    `when` is the day that the policy chooses; `claims` lists every source's day. `conflict` is true where two of them
    cannot both be right.
    """

    step: str  # signed, provisional, in_force, ended
    when: str | None
    fact: str
    statements: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    conflict: bool = False
    weak: bool = False


@dataclass(frozen=True, slots=True)
class ConflictRow(Row):
    """A point on which sources disagree, or only seem to (`apparent`), with the reason in words.

    `kind` is value, date, status, existence or scope; `reason` the code of the rule that found it. Rows come sorted:
    real ones first, the most serious (`severity` 0..1) on top.
    """

    id: str
    kind: str
    reason: str
    apparent: bool
    explanation: Phrase
    severity: float
    type: str
    title: str | None
    domain: str
    actors: tuple[str, ...]
    vectors: tuple[str, ...]
    statements: tuple[str, ...]
    sources: tuple[str, ...]
    claims: tuple[Claim, ...] = ()
    facts: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)  # empty where the thing has no name of its own


@dataclass(frozen=True, slots=True)
class Agreement(Row):
    """An agreement with its life, and the phase in which it stands on the day of the question.

    `phase` is one of `PHASES` (`not_yet` = nothing of it had happened by that day); `note` says what the phase word
    leaves out ("in force by 2025; the day is unknown"). `vectors` are those vectors of the case that are parties and
    that it still binds. `titles` maps a language to the title; `title` is the English one or the first.
    """

    handle: str
    title: str
    titles: Mapping[str, str]
    parties: tuple[str, ...]
    vectors: tuple[str, ...]
    domain: str
    instrument: str | None
    phase: str
    since: str | None  # when the present phase began
    note: Phrase | None = None
    signed: Stage | None = None
    provisional: Stage | None = None
    in_force: Stage | None = None
    ended: Stage | None = None
    replaced_by: str | None = None
    conflicts: tuple[ConflictRow, ...] = ()
    weak: bool = False
    statements: tuple[str, ...] = ()

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The known steps of its life in order."""
        return tuple(s for s in (self.signed, self.provisional, self.in_force, self.ended) if s is not None)


@dataclass(frozen=True, slots=True)
class MembershipRow(Row):
    """That the country in focus belongs to an organisation on the day of the question, and in which role."""

    organisation: str
    role: str
    when: str | None
    member: bool  # on the day of the question
    note: Phrase | None = None
    weak: bool = False
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event(Row):
    """One act on the timeline: what happened between the country and its partners, and when.

    `direction` is seen from the country in focus: `incoming` (somebody does it to the country, visits it), `outgoing`,
    or `joint`. `level` is filled for visits and meetings only. `status` is as in statements (`planned` ones are shown
    as planned). `when` is None where no source dates it; such events stand at the end. `vectors` are those that took
    part themselves, or through a member that the bloc had at the time.
    """

    fact: str
    type: str
    when: str | None
    title: str
    titles: Mapping[str, str]
    domain: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    vectors: tuple[str, ...]
    direction: str
    level: str | None = None
    person: str | None = None
    status: str = "actual"
    about: str | None = None
    conflict: bool = False
    weak: bool = False
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DialogueRow(Row):
    """How often the country and one vector spoke in one year, by level and direction.

    `note` says where the year is thinly covered: then a small number tells of the sources, not of the dialogue.
    """

    vector: str
    year: int
    total: int
    by_level: Mapping[str, int]
    by_direction: Mapping[str, int]
    events: tuple[str, ...] = ()  # fact ids
    statements: tuple[str, ...] = ()
    weak: int = 0  # how many of the acts rest on weak sources only
    note: Phrase | None = None


@dataclass(frozen=True, slots=True)
class CommitmentRow(Row):
    """A promise: who made it, by when it was due, and how it stands on the day of the question.

    `state` is what the source assessed on `state_as_of`; `verdict` (one of `DUE_STATES`) what follows for the day of
    the question: `overdue` = due day past and not known to be done.
    """

    handle: str
    title: str
    titles: Mapping[str, str]
    parties: tuple[str, ...]
    vectors: tuple[str, ...]
    domain: str
    made_on: str | None
    instrument: str | None
    due: str | None
    state: str | None
    state_as_of: str | None
    verdict: str
    note: Phrase | None = None
    conflict: bool = False
    weak: bool = False
    statements: tuple[str, ...] = field(default=())
