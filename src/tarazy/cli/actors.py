"""`tarazy actors`: states and organisations, their names, and their members on a day."""

from __future__ import annotations

from typing import Any

import click

from tarazy.cli.options import as_json, language
from tarazy.cli.output import columns, print_json, say, table

__all__ = ["actors"]


@click.command(short_help="Find states and organisations, and their members on a day.")
@click.argument("name", required=False)
@click.option("--on", "day", metavar="DATE", help="The day whose members and memberships are meant. Default: today.")
@click.option("--kind", type=click.Choice(["state", "organisation"]), help="Only states, or only organisations.")
@language
@as_json
def actors(name: str | None, day: str | None, kind: str | None, lang: str, as_json: bool) -> None:
    """List actors, or show the one called NAME: a code (KAZ, EU) or a name in English, Russian or Kazakh.

    For an organisation its members on the day are shown, for a state the organisations that it belongs to.
    """
    from tarazy.actors import registry
    from tarazy.errors import UnknownActor
    from tarazy.when import edtf_as_of, today
    from tarazy.words import Words

    words, book = Words(lang), registry()
    on = (edtf_as_of(day) if day is not None else today()).isoformat()
    if name is None:
        everyone = list(book)
        chosen = [a for a in everyone if kind is None or a.is_organisation == (kind == "organisation")]
        if as_json:
            print_json([_actor_json(a) for a in chosen])
        else:
            table(
                columns(words, "code", "name", "kind"),
                ([a.code, words.actor(a.code), words.coded("actor-kind", a.kind)] for a in chosen),
            )
        return
    actor = book.find(name)
    if kind is not None and actor.is_organisation != (kind == "organisation"):
        raise UnknownActor(f"{actor.code} is no {kind}", next_step="Leave --kind out.")
    members = sorted(book.members(actor.code, on)) if actor.is_organisation else []
    memberships = [] if actor.is_organisation else book.memberships(actor.code, on=on)
    if as_json:
        print_json(
            {
                **_actor_json(actor),
                "on": on,
                "members": members,
                "memberships": [
                    {"organisation": m.organisation, "role": m.role, "when": m.when, "check": m.check,
                     "source": m.source_id}
                    for m in memberships
                ],
            }
        )  # fmt: skip
        return
    say(f"{actor.code}  {words.actor(actor.code)}  ({', '.join(sorted(set(actor.names.values())))})")
    if not actor.is_organisation:
        table(
            columns(words, "organisation", "name", "role", "when", "support"),
            (
                [
                    m.organisation, words.actor(m.organisation), words.coded("role", m.role), words.day(m.when),
                    words.check(m.check),
                ]
                for m in memberships
            ),
        )  # fmt: skip
    else:
        say(words.text("cli-members", n=len(members), day=on))
        table(columns(words, "code", "name"), ([code, words.actor(code)] for code in members))


def _actor_json(actor: Any) -> dict[str, Any]:
    return {
        "code": actor.code, "kind": actor.kind, "names": dict(actor.names), "founded": actor.founded,
        "dissolved": actor.dissolved, "successor": actor.successor,
    }  # fmt: skip
