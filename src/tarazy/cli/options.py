"""Options that several commands share, so that they mean the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

__all__ = [
    "actor_argument", "actor_names", "as_json", "as_of", "case_of", "domain", "language", "ledger_file", "open_ledger",
    "phases", "policy", "type_names", "where_from",
]  # fmt: skip

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
as_of = click.option("--as-of", metavar="DATE", help="The day in question, EDTF: 2018-01-01, 2024. Default: today.")
language = click.option(
    "--lang", type=click.Choice(["en", "ru", "kk"]), default="en", show_default=True, help="Language of the output."
)
policy = click.option(
    "--policy",
    type=click.Choice(["rank", "majority", "latest", "min", "max"]),
    default="rank",
    show_default=True,
    help="Which source is followed where they disagree.",
)


def _domains(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    from tarazy.ledger.vocabulary import DOMAINS

    return [d for d in DOMAINS if d.startswith(incomplete)]


def _known_domain(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    from tarazy.errors import closest
    from tarazy.ledger.vocabulary import DOMAINS

    if value is None or value in DOMAINS:
        return value
    near = closest(value, DOMAINS)
    raise click.BadParameter(
        f"no domain '{value}'." + (f" Closest: {', '.join(near)}." if near else f" Known: {', '.join(DOMAINS)}.")
    )


domain = click.option(
    "--domain", metavar="DOMAIN", callback=_known_domain, shell_complete=_domains, help="Only this field of relations."
)

ledger_file = click.option(
    "--ledger", "ledger_path", metavar="FILE", envvar="TARAZY_LEDGER", type=click.Path(dir_okay=False),
    help="The ledger to ask. Default: $TARAZY_LEDGER.",
)  # fmt: skip


def where_from(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options that say where a country's statements come from: a ledger, an own folder, or the shipped base."""
    command = click.option(
        "--data", "folder", metavar="FOLDER", type=click.Path(exists=True, file_okay=False),
        help="A country folder of your own (CSV files) instead of the shipped one.",
    )(command)  # fmt: skip
    return click.option(
        "--ledger", "ledger_path", metavar="FILE", envvar="TARAZY_LEDGER", type=click.Path(dir_okay=False),
        help="A ledger of your own instead of the shipped base. Default: $TARAZY_LEDGER.",
    )(command)  # fmt: skip


def type_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Types of statements, for the shell to complete."""
    from tarazy.ledger.vocabulary import TYPES

    return sorted(t for types in TYPES.values() for t in types if t.startswith(incomplete))


def phases(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Phases of agreements, for the shell to complete."""
    from tarazy.views.records import PHASES

    return [phase for phase in PHASES if phase.startswith(incomplete)]


def actor_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
    """Codes of actors, for the shell to complete."""
    from click.shell_completion import CompletionItem

    from tarazy.actors import registry

    wanted = incomplete.upper()
    everyone = [*registry().states(), *registry().organisations()]
    return [CompletionItem(a.code, help=a.names.get("en", "")) for a in everyone if a.code.startswith(wanted)]


def actor_argument(name: str) -> Decorator:
    """An argument that takes an actor's code or name in any of the three languages."""

    def _find(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
        from tarazy.actors import registry

        return None if value is None else registry().find(value).code

    return click.argument(name, metavar=name.upper(), callback=_find, shell_complete=actor_names)


def open_ledger(path: str | None, *, read_only: bool) -> Any:
    """The ledger that --ledger names, or a message that says how to have one."""
    from tarazy.errors import LedgerError
    from tarazy.ledger import Ledger

    if not path:
        raise LedgerError(
            "no ledger given", next_step="Add --ledger FILE, or make one with: tarazy ledger init my.db --base KAZ."
        )
    ledger = Ledger.open(path, read_only=read_only)
    context = click.get_current_context(silent=True)
    if context is not None:
        context.call_on_close(ledger.close)
    return ledger


def case_of(
    country: str,
    *,
    ledger_path: str | None,
    folder: str | None,
    as_of: str | None,
    policy: str = "rank",
    at: str | None = None,
) -> Any:
    """The case of a country, from the ledger or folder that the options name, else from the shipped base.

    A folder that is named on the command line outweighs a ledger that only the environment names.
    """
    from tarazy.views.opening import open_case

    if folder is not None and ledger_path is not None:
        context = click.get_current_context(silent=True)
        given = context.get_parameter_source("ledger_path") if context is not None else None
        if given is not click.core.ParameterSource.ENVIRONMENT:
            raise click.UsageError(
                "--ledger and --data exclude each other: ask one of them, or put the folder into the ledger with "
                "'tarazy ledger init LEDGER --base FOLDER'."
            )
        ledger_path = None
    return open_case(country, ledger=ledger_path, folder=folder, as_of=as_of, policy=policy, at=at)
