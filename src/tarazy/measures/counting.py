"""How many agreements bind and how many acts took place: counts that keep the rows that they count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tarazy.results import Input, Measure, Outcome, Phrase, Unavailable

__all__ = ["Counted", "acts_in_window", "agreements_in_force", "sources_in_conflict"]


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing that may count: an agreement with its phase, or an act; `maybe` where sources differ on it.

    `assumed`: an agreement that was signed by the day, and that a source calls in force on a later one.
    """

    label: str
    phase: str = ""
    when: str | None = None
    statements: tuple[str, ...] = ()
    weak: bool = False
    maybe: bool = False
    assumed: bool = False


def agreements_in_force(agreements: Iterable[Counted], *, as_of: str | None = None, known: bool = True) -> Outcome:
    """How many agreements bind on a day: those in force, and those applied provisionally.

    n = number of agreements whose phase is `in_force` or `provisional`, and of those `assumed` to be: signed by the
    day and in force later, on a day of entry that nobody gives. Political documents (declarations, joint
    statements), signed but not yet binding, ended and replaced ones do not count.

    The band leaves out, at its low end, the assumed ones and those whose phase the sources dispute (`maybe`), and
    takes in, at its high end, those of unclear phase. `known` false (nobody has recorded any agreement there) gives
    Unavailable, not zero.
    """
    rows = list(agreements)
    if not known:
        return Unavailable(Phrase("unavailable-no-agreements"), "agreements-in-force")
    binding = [row for row in rows if row.phase in ("in_force", "provisional") or row.assumed]
    doubtful = [row for row in binding if row.maybe or row.assumed]
    unclear = [row for row in rows if row.phase == "unclear" and not row.assumed]
    notes = []
    assumed = sum(row.assumed for row in binding)
    if assumed:
        notes.append(Phrase("measure-note-assumed", {"n": assumed}))
    provisional = sum(row.phase == "provisional" for row in binding)
    if provisional:
        notes.append(Phrase("measure-note-provisional", {"n": provisional}))
    if unclear:
        notes.append(Phrase("measure-note-unclear", {"n": len(unclear)}))
    band = (float(len(binding) - len(doubtful)), float(len(binding) + len(unclear))) if doubtful or unclear else None
    inputs = tuple(Input(row.label, 1.0, "count", row.when, row.statements) for row in binding)
    # A count is weak where most of what it counts is.
    weak = 2 * sum(row.weak for row in binding) > len(binding)
    return Measure(
        float(len(binding)), "count", "agreements-in-force", inputs, as_of, None, band, None, weak, tuple(notes)
    )


def acts_in_window(
    acts: Iterable[Counted],
    *,
    when: str,
    as_of: str | None = None,
    thin: bool = False,
    known: bool = True,
    last: str | None = None,
) -> Outcome:
    """How many acts are recorded in a span of time.

    n = number of acts whose time lies in `when` (EDTF); the caller passes only those. `thin` marks a span in which
    sources record little of anybody: a note then says that the number tells of the sources. `last` is the day of the
    last act on record of anybody, given where the records end long before the span does. `known` false gives
    Unavailable, not zero.
    """
    rows = list(acts)
    if not known:
        return Unavailable(Phrase("unavailable-no-acts", {"day": when}), "acts-in-window")
    notes = [Phrase("measure-note-thin", {"day": when})] if thin else []
    if last is not None:
        notes.append(Phrase("measure-note-records-end", {"day": last}))
    inputs = tuple(Input(row.label, 1.0, "count", row.when, row.statements) for row in rows)
    doubtful = sum(row.maybe for row in rows)
    band = (float(len(rows) - doubtful), float(len(rows))) if doubtful else None
    weak = 2 * sum(row.weak for row in rows) > len(rows)
    return Measure(float(len(rows)), "count", "acts-in-window", inputs, as_of, when, band, None, weak, tuple(notes))


def sources_in_conflict(
    claims: Iterable[Input], *, why: Phrase, as_of: str | None = None, weak: bool = False
) -> Outcome:
    """How many sources disagree on one point, with what each of them says.

    n = number of distinct sources (labels) among the claims; `why`, the explanation, is the first note.
    """
    rows = tuple(claims)
    n = float(len({row.label for row in rows}))
    return Measure(n, "count", "conflict", rows, as_of, None, None, None, weak, (why,))
