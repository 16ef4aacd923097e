"""`tarazy brief`: the document that the analyst takes away."""

from __future__ import annotations

from pathlib import Path

import click

from tarazy.cli.options import actor_argument, as_of, case_of, language, policy, where_from
from tarazy.cli.output import console, say

__all__ = ["brief"]


@click.command(short_help="Write a country's brief as a page, and print its first screen.")
@actor_argument("country")
@as_of
@language
@policy
@click.option(
    "-o", "--output", "output", metavar="FILE", type=click.Path(dir_okay=False),
    help="Where the page goes; - for standard output. Default: brief-COUNTRY.html here.",
)  # fmt: skip
@click.option("--no-page", is_flag=True, help="Only print the first screen.")
@where_from
@click.option("--at", "at_day", metavar="DATE", help="The ledger as it stood at the end of this day.")
def brief(
    country: str,
    as_of: str | None,
    lang: str,
    policy: str,
    output: str | None,
    no_page: bool,
    ledger_path: str | None,
    folder: str | None,
    at_day: str | None,
) -> None:
    """Write the brief of COUNTRY as one page that works offline, and print its first screen.

    Without --ledger or --data the shipped base is used. In the page every number opens its rule, its inputs and
    their sources.
    """
    import gc

    from tarazy.brief import first_screen, write_brief

    # All that is made here lives until the page stands; the collector would only look through it again and again.
    gc.disable()
    case = case_of(country, ledger_path=ledger_path, folder=folder, as_of=as_of, policy=policy, at=at_day)
    if not no_page:
        target = output or f"brief-{case.focus}.html"
        if target == "-":
            from tarazy.brief import page

            click.echo(page(case, lang=lang))
            return
        write_brief(case, lang=lang, path=Path(target))
    first_screen(case, lang=lang, console=console())
    if not no_page:
        say(f"\n{Path(target).resolve()}")
