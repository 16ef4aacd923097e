"""The agreements of a country and the phase in which each stands on the day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from tarazy.views.case import AGREEMENT_TYPES
from tarazy.views.claims import claims
from tarazy.views.disputes import rows_of
from tarazy.views.life import Dates, instrument_of, standing
from tarazy.views.records import Agreement, Stage
from tarazy.when import parse

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.views.case import Case

__all__ = ["agreements", "phases_on"]

_Lives = Mapping[str, list["Fact"]]


def agreements(case: Case, *, with_: str | None = None, domain: str | None = None) -> list[Agreement]:
    """Which agreements the country has, with one partner or in one domain, and how each stands on the day.

    Sorted by the day of signature, undated ones last. What had not begun by the day is left out. Facts that name no
    handle make an agreement of their own, by title and parties. Reads only what it needs of the ledger.
    """
    partner = None if with_ is None else case.registry.find(with_).code
    found = _all(case, partner)
    kept = [
        a for a in found
        if a.phase != "not_yet" and (domain is None or a.domain == domain) and (partner is None or partner in a.parties)
    ]  # fmt: skip
    return sorted(kept, key=_by_signature)


def phases_on(case: Case, days: Iterable[date]) -> dict[date, dict[str, str]]:
    """The phase of every agreement on each of several days: day -> handle -> phase.

    For series over years: where a source calls an agreement in force without saying since when, it counts from its
    signature, for else its entry into the books would look like an event.
    """
    lives = _lives(case, None)
    known = {handle: _dates(case, facts, lives, whole=True) for handle, facts in lives.items()}
    made: dict[date, dict[str, str]] = {}
    for day in days:
        made[day] = {handle: _assumed(dates, day) for handle, dates in known.items()}
    return made


def _all(case: Case, partner: str | None) -> list[Agreement]:
    def make() -> list[Agreement]:
        lives = _lives(case, partner)
        return [_agreement(case, handle, facts, lives) for handle, facts in lives.items()]

    made: list[Agreement] = case.made(("agreements", partner), make)
    return made


def _assumed(dates: Dates, day: date) -> str:
    phase = standing(dates, day).phase
    if phase == "unclear" and dates.bound is not None and dates.in_force is None and dates.signed is not None:
        latest = parse(dates.signed).latest
        return "in_force" if latest is not None and latest <= day else phase
    return phase


def _lives(case: Case, partner: str | None) -> _Lives:
    def make() -> _Lives:
        lives: dict[str, list[Fact]] = defaultdict(list)
        for fact in case.facts_of(AGREEMENT_TYPES, partners=() if partner is None else (partner,)):
            if fact.type == "adopt" and fact.about is None:
                continue  # a law or programme of one side, no agreement
            lives[_handle(fact)].append(fact)
        return dict(lives)

    made: _Lives = case.made(("lives", partner, "facts" in case.__dict__), make)
    return made


def _handle(fact: Fact) -> str:
    if fact.about is not None:
        return fact.about
    return f"{(fact.title or '').casefold().strip()}|{';'.join(fact.actors)}"


def _agreement(case: Case, handle: str, facts: list[Fact], lives: _Lives) -> Agreement:
    stages = _stages(case, facts)
    dates = _dates(case, facts, lives, whole=False)
    now = standing(dates, case.day)
    lead = min(facts, key=lambda f: (f.about is None, f.type not in ("sign", "adopt"), f.type, f.id))
    titles = {lang: name for fact in reversed(facts) for lang, name in fact.titles.items()}
    title = _title(facts) or handle
    parties = tuple(sorted({actor for fact in facts for actor in fact.actors}))
    disputed = [fact for fact in facts if fact.conflicts and case.known_by(fact)]
    return Agreement(
        handle=handle, title=title, titles={"en": title, **titles}, parties=parties,
        vectors=case.vectors_among(parties), domain=lead.domain,
        instrument=_instrument(facts), phase=now.phase, since=now.since, note=now.note,
        signed=stages.get("signed"), provisional=stages.get("provisional"), in_force=stages.get("in_force"),
        ended=stages.get("ended"), replaced_by=dates.replaced_by if now.phase == "replaced" else None,
        conflicts=rows_of(case, disputed), weak=all(fact.weak for fact in facts),
        statements=tuple(dict.fromkeys(id_ for fact in facts for id_ in fact.statement_ids)),
    )  # fmt: skip


def _title(facts: list[Fact]) -> str | None:
    # The name that most statements use; a document's own wording gives way to the register's.
    names = Counter(s.object for fact in facts for s in fact.statements if s.object)
    registered = {s.object for fact in facts for s in fact.statements if s.titles or s.facet("instrument")}
    return max(names, key=lambda name: (name in registered, names[name], name), default=None)


def _step(fact: Fact) -> str | None:
    if fact.type in ("sign", "adopt"):
        return "signed"
    if fact.type == "enter_into_force":
        return "provisional" if fact.detail("phase") == "provisional" else "in_force"
    return "ended" if fact.type == "expire" else None


def _instrument(facts: list[Fact]) -> str | None:
    stated = next((i for fact in facts if (i := fact.detail("instrument"))), None)
    return stated or next((i for fact in facts if (i := instrument_of(fact.title))), None)


def _stages(case: Case, facts: list[Fact]) -> dict[str, Stage]:
    made: dict[str, Stage] = {}
    for fact in sorted(facts, key=lambda f: _strength(case, f)):
        step = _step(fact)
        state = case.state(fact)
        when = case.when(fact)
        if step is None or step in made or state in ("proposed", "denied"):
            continue
        # An end set by the agreement's own terms is known beforehand; anything else is seen only once it has begun.
        if not case.begun(when) and not (step == "ended" and state == "planned"):
            continue
        made[step] = Stage(
            step, when, fact.id, fact.statement_ids, claims(fact.statements),
            any(c.kind == "date" and not c.apparent for c in fact.conflicts), fact.weak,
        )  # fmt: skip
    return made


def _dates(case: Case, facts: list[Fact], lives: _Lives, *, whole: bool) -> Dates:
    # `whole`: the life as it is known today, for series; else only what had happened by the day of the case.
    found: dict[str, str | None] = {}
    flags: dict[str, bool] = {}
    replaced_by: str | None = None
    for fact in sorted(facts, key=lambda f: _strength(case, f)):
        step, state, when = _step(fact), case.state(fact), case.when(fact)
        if fact.type == "party_to":
            found.setdefault("unbound" if state == "denied" else "bound", when or _published(case, fact))
        elif step == "signed" and state in ("proposed", "planned"):
            flags["proposed"] = flags.get("proposed", False) or whole or case.known_by(fact)
        elif step == "ended":
            key = "ends" if state == "planned" else "ended"
            if state in ("actual", "planned") and key not in found:
                found[key] = when
                flags["is_ended"] = flags.get("is_ended", False) or state == "actual"
                replaced_by = replaced_by or fact.detail("replaced_by")
        elif step is not None and state == "actual" and step not in found:
            found[step] = when
            flags[f"is_{step}"] = True
    other = lives.get(replaced_by or "", [])
    successor = [f for f in other if _step(f) == "in_force" and case.state(f) == "actual"]
    return Dates(
        signed=found.get("signed"), is_signed=flags.get("is_signed", False), provisional=found.get("provisional"),
        in_force=found.get("in_force"), is_in_force=flags.get("is_in_force", False), ended=found.get("ended"),
        is_ended=flags.get("is_ended", False), ends=found.get("ends"), bound=found.get("bound"),
        unbound=found.get("unbound"), replaced_by=replaced_by,
        replaced_when=case.when(successor[0]) if successor else None,
        instrument=_instrument(facts), proposed=flags.get("proposed", False),
    )  # fmt: skip


def _published(case: Case, fact: Fact) -> str | None:
    # "The agreement binds", undated: true at the latest on the day on which the source appeared.
    days = [day for id_ in fact.source_ids if (day := case.source(id_).published)]
    return min(days, default=None)


def _strength(case: Case, fact: Fact) -> tuple[bool, bool, bool, int, str]:
    # Of two facts about one step: what happened before what is planned, dated before undated, well before weakly told.
    return (
        case.state(fact) != "actual", case.when(fact) is None, fact.weak, -len(fact.source_ids), fact.id
    )  # fmt: skip


def _by_signature(agreement: Agreement) -> tuple[str, str]:
    first = next((s.when for s in agreement.stages if s.when), None)
    return first or "9999", agreement.handle
