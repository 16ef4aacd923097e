"""`tarazy ledger judge|withdraw|judgements`: a person's word on statements, always reversible."""

from __future__ import annotations

import getpass

import click

from tarazy.cli.ledger.asking import reading
from tarazy.cli.options import as_json, ledger_file, open_ledger
from tarazy.cli.output import print_json, say, table

__all__ = ["judge", "judgements", "withdraw"]


def _me() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


_by = click.option("--by", default=_me, show_default="your login name", help="Who judges.")
_reason = click.option("--reason", default="", help="Why; kept with the judgement.")


@click.command(short_help="Accept, reject, join or part statements.")
@click.argument("verdict", type=click.Choice(["accept", "reject", "same_fact", "not_same_fact", "contradicts"]))
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@_by
@_reason
@ledger_file
@as_json
def judge(verdict: str, ids: tuple[str, ...], by: str, reason: str, ledger_path: str | None, as_json: bool) -> None:
    """Judge the statements whose ids begin with ID: accept and reject take one or more, the others two.

    A person's word outweighs a rule's and holds after every later import. Take it back with: tarazy ledger withdraw.
    """
    from tarazy.ledger import Judgement

    with open_ledger(ledger_path, read_only=False) as ledger:
        whole = list(dict.fromkeys(ledger.statement(id_).id for id_ in ids))
        groups = [(id_,) for id_ in whole] if verdict in ("accept", "reject") else [tuple(whole)]
        made = [ledger.judge(Judgement(verdict=verdict, subjects=group, by=by, reason=reason)) for group in groups]
    if as_json:
        print_json([{"id": j.id, "verdict": j.verdict, "subjects": j.subjects, "by": j.by, "at": j.at} for j in made])
        return
    for judgement in made:
        about = ", ".join(id_[:8] for id_ in judgement.subjects)
        say(
            f"{judgement.verdict} {about}, says {judgement.by}; "
            f"take it back with: tarazy ledger withdraw {judgement.id[:8]}"
        )


@click.command(short_help="Take a judgement back.")
@click.argument("id_", metavar="ID")
@_by
@_reason
@ledger_file
@as_json
def withdraw(id_: str, by: str, reason: str, ledger_path: str | None, as_json: bool) -> None:
    """Take back the judgement whose id begins with ID; it stays in the history.

    A withdrawal is a judgement as well: withdrawn itself, what it took back holds again.
    """
    from tarazy.errors import LedgerError
    from tarazy.ledger import Judgement

    with open_ledger(ledger_path, read_only=False) as ledger:
        log = ledger.judgements(all_of_them=True)
        meant = [j for j in log if j.id.startswith(id_.lower())]
        if len(meant) != 1:
            many = f"{len(meant)} judgements have ids that begin" if meant else "no judgement has an id that begins"
            raise LedgerError(f"{many} with '{id_}'", next_step="List them with: tarazy ledger judgements --all.")
        (taken,) = meant
        if taken.verdict != "withdraw" and taken.id not in {j.id for j in ledger.judgements()}:
            raise LedgerError(
                f"the judgement {taken.id[:8]} is taken back already",
                next_step="See who did: tarazy ledger judgements --all.",
            )
        made = ledger.judge(Judgement(verdict="withdraw", subjects=(taken.id,), by=by, reason=reason))
    if as_json:
        print_json({"id": made.id, "verdict": made.verdict, "subjects": made.subjects, "by": made.by, "at": made.at})
        return
    about = ", ".join(id_[:8] for id_ in taken.subjects)
    say(f"Taken back: {taken.verdict} {about}, by {taken.by}.")


@click.command(short_help="List the judgements.")
@click.option("--all", "all_of_them", is_flag=True, help="Also those that were taken back.")
@click.option("--at", "at_day", metavar="DATE", help="As they stood at the end of this day.")
@ledger_file
@as_json
def judgements(all_of_them: bool, at_day: str | None, ledger_path: str | None, as_json: bool) -> None:
    """List the judgements in force, oldest first."""
    from dataclasses import asdict

    listed = reading(ledger_path, at_day).judgements(all_of_them=all_of_them)
    if as_json:
        print_json([asdict(j) for j in listed])
        return
    table(
        ["id", "at", "verdict", "about", "by", "reason"],
        ([j.id[:8], j.at[:16], j.verdict, ", ".join(s[:8] for s in j.subjects), j.by, j.reason] for j in listed),
    )
