"""`tarazy weigh`: how a country's relations are spread over its partners."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tarazy.cli.options import actor_argument, as_json, as_of, case_of, domain, language, policy, where_from
from tarazy.cli.output import heading, print_json, table

if TYPE_CHECKING:
    from tarazy.results import Outcome
    from tarazy.views import Balance
    from tarazy.words import Words

__all__ = ["weigh"]


@click.command(short_help="Weigh a country's partners: shares, concentration, change.")
@actor_argument("country")
@domain
@as_of
@policy
@where_from
@language
@as_json
def weigh(
    country: str,
    domain: str | None,
    as_of: str | None,
    policy: str,
    ledger_path: str | None,
    folder: str | None,
    lang: str,
    as_json: bool,
) -> None:
    """Weigh the partners of COUNTRY: each one's share, how concentrated they are, who leads and what changed.

    A number that cannot be computed says why. `--json` gives every number with its rule, inputs and statement ids.
    """
    from tarazy.views.opening import balances as balances_of
    from tarazy.words import Words

    case = case_of(country, ledger_path=ledger_path, folder=folder, as_of=as_of, policy=policy)
    balances = balances_of(case, domain)
    words = Words(lang)
    if as_json:
        print_json([balance.to_json(say=words.say) for balance in balances])
        return
    for balance in balances:
        _print(balance, words)


def _print(balance: Balance, words: Words) -> None:
    heading(_column(balance.domain, words), words.say(balance.what))
    rows = [[words.actor(code), *_said(outcome, words)] for code, outcome in balance.shares.items()]
    rows.append(["", "", ""])
    for name, outcome in (
        ("hhi", balance.hhi), ("hhi-normalised", balance.hhi_normalised), ("evenness", balance.evenness),
        ("top-partner", balance.top_partner), ("lead", balance.lead), ("change", balance.change),
    ):  # fmt: skip
        number, remark = _said(outcome, words)
        if name == "top-partner" and outcome and balance.leader is not None:
            remark = "; ".join(text for text in (words.actor(balance.leader), remark) if text)
        rows.append([words.text(f"measure-{name}"), number, remark])
    table(["", "", ""], rows, right=(1,))


def _column(code: str, words: Words) -> str:
    return words.text("view-column-dialogue") if code == "dialogue" else words.domain(code)


def _said(outcome: Outcome, words: Words) -> tuple[str, str]:
    from tarazy.results import Measure

    if not isinstance(outcome, Measure):
        return "-", words.say(outcome.reason)
    remarks = []
    if outcome.band is not None and outcome.band[0] != outcome.band[1]:
        low, high = (words.number(x, outcome.unit) for x in outcome.band)
        remarks.append(words.text("cli-band", low=low, high=high) if low != high else words.text("cli-band-narrow"))
    if outcome.weak:
        remarks.append(words.text("cli-weak"))
    return words.number(outcome.value, outcome.unit), "; ".join(remarks)
