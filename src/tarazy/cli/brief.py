"""`tarazy brief`: the document that the analyst takes away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tarazy.cli.options import actor_argument, as_json, as_of, case_of, language, policy, where_from
from tarazy.cli.output import console, print_json, say

if TYPE_CHECKING:
    from tarazy.views import Case

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
@as_json
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
    as_json: bool,
) -> None:
    """Write the brief of COUNTRY as one page that works offline, and print its first screen.

    Without --ledger or --data the shipped base is used. In the page every number opens its rule, its inputs and
    their sources.
    """
    import gc

    from tarazy.brief.engine import warm_up

    # All that is made here lives until the page stands; the collector would only look through it again and again.
    gc.disable()
    if not no_page:
        warm_up()
    from tarazy.brief import first_screen, write_brief

    case = case_of(country, ledger_path=ledger_path, folder=folder, as_of=as_of, policy=policy, at=at_day)
    target = None
    if not no_page:
        target = output or f"brief-{case.focus}.html"
        if target == "-":
            from tarazy.brief import page

            click.echo(page(case, lang=lang))
            return
        write_brief(case, lang=lang, path=Path(target))
    if as_json:
        print_json(_numbers(case, lang, target))
        return
    first_screen(case, lang=lang, console=console())
    if target is not None:
        say(f"\n{Path(target).resolve()}")


def _numbers(case: Case, lang: str, target: str | None) -> dict[str, Any]:
    """What the page shows, as data: findings, scales, balances, agreements, promises, conflicts."""
    from tarazy.views import agreements, commitments, conflicts, findings, memberships, scales
    from tarazy.views.opening import balances
    from tarazy.words import Words

    def plain(rows: Any) -> list[Any]:
        return [row.to_json(say=Words(lang).say) for row in rows]

    return {
        "country": case.focus,
        "as_of": case.as_of,
        "policy": case.policy,
        "page": str(Path(target).resolve()) if target is not None else None,
        "findings": plain(findings(case)),
        "scales": scales(case).to_json(say=Words(lang).say),
        "balances": plain(balances(case)),
        "agreements": plain(agreements(case)),
        "commitments": plain(commitments(case)),
        "memberships": plain(memberships(case)),
        "conflicts": plain(conflicts(case)),
    }
