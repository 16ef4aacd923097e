"""`tarazy agreements`: what binds a country, and since when, as of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tarazy.cli.options import (
    actor_argument,
    actor_names,
    as_json,
    as_of,
    case_of,
    domain,
    language,
    phases,
    policy,
    where_from,
)  # fmt: skip
from tarazy.cli.output import columns, print_json, say, table

if TYPE_CHECKING:
    from tarazy.views import Agreement
    from tarazy.words import Words

__all__ = ["agreements"]


@click.command(short_help="List agreements with their state as of a day.")
@actor_argument("country")
@click.option(
    "--with", "partner", metavar="CODE", shell_complete=actor_names, help="Only with this partner: a code or a name."
)
@domain
@as_of
@click.option(
    "--phase", metavar="PHASE", shell_complete=phases, help="Only in this phase, such as in_force or provisional."
)
@policy
@where_from
@language
@as_json
def agreements(
    country: str,
    partner: str | None,
    domain: str | None,
    as_of: str | None,
    phase: str | None,
    policy: str,
    ledger_path: str | None,
    folder: str | None,
    lang: str,
    as_json: bool,
) -> None:
    """List the agreements of COUNTRY with their state as of a day: signed, provisional, in force, replaced."""
    from tarazy.actors import registry
    from tarazy.views import agreements as agreements_of
    from tarazy.views.records import PHASES
    from tarazy.words import Words

    if phase is not None and phase not in PHASES:
        raise click.BadParameter(f"no phase '{phase}'. Known: {', '.join(PHASES)}.", param_hint="--phase")
    case = case_of(country, ledger_path=ledger_path, folder=folder, as_of=as_of, policy=policy)
    with_ = registry().find(partner).code if partner is not None else None
    listed = [a for a in agreements_of(case, with_=with_, domain=domain) if phase is None or a.phase == phase]
    words = Words(lang)
    if as_json:
        print_json(
            {"country": case.focus, "as_of": case.as_of, "agreements": [a.to_json(say=words.say) for a in listed]}
        )
        return
    table(
        columns(words, "phase", "since", "agreement", "parties", "note"),
        (_row(a, case.focus, words) for a in listed),
    )
    say(words.text("cli-agreements-listed", n=len(listed), day=case.as_of))


def _row(agreement: Agreement, focus: str, words: Words) -> list[str]:
    phase = words.coded("view-phase", agreement.phase)
    others = [code for code in agreement.parties if code != focus]
    remarks = [words.say(agreement.note)] if agreement.note else []
    remarks += [words.say(conflict.explanation) for conflict in agreement.conflicts if not conflict.apparent]
    if agreement.weak:
        remarks.append(words.text("cli-weak"))
    return [
        phase,
        words.day(agreement.since) if agreement.since else "",
        agreement.titles.get(words.lang, agreement.title),
        ", ".join(others),
        "; ".join(remarks),
    ]
