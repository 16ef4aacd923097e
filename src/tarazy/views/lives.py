"""What the facts about each agreement tell of its life, whatever the day of the question."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tarazy.views.claims import claims
from tarazy.views.life import Dates, instrument_of
from tarazy.views.records import Stage

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.views.case import Case

__all__ = ["Life", "lives_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """One agreement: its facts, the strongest about each step first, and what they amount to under a policy."""

    handle: str
    facts: tuple[Fact, ...]
    dates: Dates
    stages: Mapping[str, Stage]
    end_is_planned: bool
    disputed: tuple[Fact, ...]
    released: Mapping[str, str]  # parties that it no longer binds, and the time by which that was so
    title: str
    titles: Mapping[str, str]
    parties: tuple[str, ...]
    domain: str
    weak: bool
    statements: tuple[str, ...]


def lives_of(case: Case, facts: Iterable[Fact]) -> list[Life]:
    """The life of each agreement among some facts, by handle; of those without one, by title and parties."""
    grouped: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.type == "adopt" and fact.about is None:
            continue  # a law or programme of one side, no agreement
        grouped[_handle(fact)].append(fact)
    # Of two facts about one step the first counts.
    for members in grouped.values():
        if len(members) > 1:
            members.sort(key=lambda f: _strength(case, f))
    return [_life(case, handle, members, grouped) for handle, members in grouped.items()]


def _handle(fact: Fact) -> str:
    if fact.about is not None:
        return fact.about
    return f"{(fact.title or '').casefold().strip()}|{';'.join(fact.actors)}"


def _life(case: Case, handle: str, facts: list[Fact], others: Mapping[str, list[Fact]]) -> Life:
    lead = min(facts, key=lambda f: (f.about is None, f.type not in ("sign", "adopt"), f.type, f.id))
    title = _title(facts) or handle
    titles = {lang: name for fact in reversed(facts) for lang, name in fact.titles.items()}
    parties = tuple(sorted({actor for fact in facts for actor in fact.actors}))
    # A law of one party that ratifies an agreement is an adoption too, and no signature of both.
    own = [fact for fact in facts if fact.type != "adopt" or set(fact.actors) == set(parties)]
    stages, planned = _stages(case, own)
    # What we read from the dates is no firmer than the dates.
    told = [fact for fact in facts if not _read_from_dates(fact)] or facts
    return Life(
        handle=handle, facts=tuple(facts), dates=_dates(case, own, others), stages=stages, end_is_planned=planned,
        disputed=tuple(fact for fact in facts if fact.conflicts), released=_released(case, facts, parties),
        title=title, titles={"en": title, **titles}, parties=parties, domain=lead.domain,
        weak=all(fact.weak for fact in told),
        statements=tuple(dict.fromkeys(id_ for fact in facts for id_ in fact.statement_ids)),
    )  # fmt: skip


def _released(case: Case, facts: list[Fact], parties: tuple[str, ...]) -> dict[str, str]:
    # A source that lists whom it binds leaves out those that have withdrawn.
    ties = [f for f in facts if f.type == "party_to" and case.state(f) == "actual"]
    bound = {actor for fact in ties for actor in fact.actors}
    when = next((w for fact in ties if (w := case.when(fact))), None)
    return dict.fromkeys(sorted(set(parties) - bound), when) if bound and when else {}


def _read_from_dates(fact: Fact) -> bool:
    return fact.type == "party_to" and all(s.check == "derived" for s in fact.statements)


def _title(facts: list[Fact]) -> str | None:
    # The name that most statements use; a document's own wording gives way to the register's.
    told = [s for fact in facts for s in fact.statements if s.object]
    names = Counter(s.object for s in told)
    if len(names) < 2:
        return told[0].object if told else None
    registered = {s.object for s in told if s.titles or s.facet("instrument")}
    return max(names, key=lambda name: (name in registered, names[name], name or ""))


def _step(fact: Fact) -> str | None:
    if fact.type in ("sign", "adopt"):
        return "signed"
    if fact.type == "enter_into_force":
        return "provisional" if fact.detail("phase") == "provisional" else "in_force"
    return "ended" if fact.type == "expire" else None


def _instrument(facts: list[Fact]) -> str | None:
    stated = next((i for fact in facts if (i := fact.detail("instrument"))), None)
    return stated or next((i for fact in facts if (i := instrument_of(fact.title))), None)


def _stages(case: Case, facts: list[Fact]) -> tuple[dict[str, Stage], bool]:
    made: dict[str, Stage] = {}
    planned = False
    for fact in facts:
        step, state = _step(fact), case.state(fact)
        if step is None or step in made or state in ("proposed", "denied") or (step != "ended" and state == "planned"):
            continue
        planned = planned or (step == "ended" and state == "planned")
        made[step] = Stage(
            step, case.when(fact), fact.id, fact.statement_ids, claims(fact.statements),
            any(c.kind == "date" and not c.apparent for c in fact.conflicts), fact.weak,
        )  # fmt: skip
    return made, planned


def _dates(case: Case, facts: list[Fact], others: Mapping[str, list[Fact]]) -> Dates:
    found: dict[str, str | None] = {}
    flags: dict[str, bool] = {}
    replaced_by: str | None = None
    read = False
    for fact in facts:
        step, state, when = _step(fact), case.state(fact), case.when(fact)
        if fact.type == "party_to":
            key = "unbound" if state == "denied" else "bound"
            read = read or (key == "bound" and key not in found and _read_from_dates(fact))
            found.setdefault(key, when or _published(case, fact))
        elif step == "signed" and state in ("proposed", "planned"):
            flags["proposed"] = True
        elif step == "ended":
            key = "ends" if state == "planned" else "ended"
            if state in ("actual", "planned") and key not in found:
                found[key] = when
                flags["is_ended"] = flags.get("is_ended", False) or state == "actual"
                replaced_by = replaced_by or fact.detail("replaced_by")
        elif step is not None and state == "actual" and step not in found:
            found[step] = when
            flags[f"is_{step}"] = True
    successor = [f for f in others.get(replaced_by or "", []) if _step(f) == "in_force" and case.state(f) == "actual"]
    return Dates(
        signed=found.get("signed"), is_signed=flags.get("is_signed", False), provisional=found.get("provisional"),
        in_force=found.get("in_force"), is_in_force=flags.get("is_in_force", False), ended=found.get("ended"),
        is_ended=flags.get("is_ended", False), ends=found.get("ends"), bound=found.get("bound"),
        unbound=found.get("unbound"), replaced_by=replaced_by,
        replaced_when=case.when(successor[0]) if successor else None,
        instrument=_instrument(facts), proposed=flags.get("proposed", False),
        doubted=any(fact.detail("state") == "unclear" for fact in facts), read_from_dates=read,
    )  # fmt: skip


def _published(case: Case, fact: Fact) -> str | None:
    # "The agreement binds", undated: true at the latest on the day on which the source appeared.
    days = [day for id_ in fact.source_ids if (day := case.source(id_).published)]
    return min(days, default=None)


def _strength(case: Case, fact: Fact) -> tuple[bool, bool, bool, bool, int, str]:
    # What happened before what is planned, dated before undated, well before weakly told. An adoption stands for the
    # signature only where nothing was signed: else it is a ratification.
    return (
        case.state(fact) != "actual", fact.type == "adopt", case.when(fact) is None, fact.weak,
        -len(fact.statements), fact.id,
    )  # fmt: skip
