"""Where a question begins: a ledger opened, a country's base put into it, and the case that views are asked about."""

from __future__ import annotations

from pathlib import Path

from tarazy.errors import NothingKnown
from tarazy.ledger import Ledger, Receipt
from tarazy.views.case import Case
from tarazy.views.records import Agreement
from tarazy.views.weights import Balance

__all__ = ["add_base", "agreements", "balances", "open", "open_case", "weigh"]


def open(path: str | Path = ":memory:", *, read_only: bool = False) -> Ledger:  # noqa: A001
    """Open a ledger file, making it if it is absent; without a path, one in memory.

    Raises NotALedger, LedgerTooNew, LedgerReadOnly or LedgerError, each saying what to do.
    """
    return Ledger.open(path, read_only=read_only)


def add_base(ledger: Ledger, country: str | Path) -> Receipt:
    """Put a shipped country (by its code) or a country folder into a ledger, or bring it up to date.

    What the folder no longer says is superseded, not deleted; judgements stay. Raises BadInput for a bad row.
    """
    from tarazy.base import load

    loaded = load(country)
    receipt = ledger.record(loaded.statements, sources=loaded.sources, origin=f"base/{loaded.focus}", refresh=True)
    ledger.name_vectors(loaded.focus, (vector for vector in loaded.vectors if vector != loaded.focus))
    return receipt


def open_case(
    country: str,
    *,
    ledger: str | Path | None = None,
    folder: str | Path | None = None,
    as_of: str | None = None,
    policy: str = "rank",
    vectors: tuple[str, ...] | None = None,
    at: str | None = None,
) -> Case:
    """Open the case of a country: from a ledger file, from a country folder, or from the shipped base.

    `at` is a day of record time ("as the ledger stood on"). Raises NothingKnown where no base ships for the country
    and nothing else was given.
    """
    from tarazy.actors import registry
    from tarazy.base import countries, load

    focus = registry().find(country).code
    if ledger is not None:
        opened = Ledger.open(ledger, read_only=True)
        if next(opened.statements(actor=focus, evidence=False), None) is None:
            raise NothingKnown(
                f"the ledger '{ledger}' holds no statement about {focus}",
                next_step=f"Import some, or add a base: tarazy ledger init {ledger} --base {focus}.",
            )
    elif folder is not None:
        loaded = load(folder)
        opened = Ledger.open()
        add_base(opened, folder)
        if next(opened.statements(actor=focus, evidence=False), None) is None:
            raise NothingKnown(
                f"the folder '{folder}' says nothing about {focus}; it is about {loaded.focus}",
                next_step=f"Ask about {loaded.focus}, or give another folder.",
            )
        vectors = vectors or tuple(v for v in loaded.vectors if v != focus) or None
    elif focus in countries():
        opened = Ledger.open()
        add_base(opened, focus)
    else:
        raise NothingKnown(
            f"no base ships for {focus}",
            next_step=f"Shipped: {', '.join(countries())}. Give a ledger (--ledger) or a country folder (--data).",
        )
    return Case(opened, focus, as_of=as_of, policy=policy, vectors=vectors, at=at)


def weigh(
    ledger: Ledger,
    focus: str,
    *,
    domain: str | None = None,
    as_of: str | None = None,
    policy: str = "rank",
    vectors: tuple[str, ...] | None = None,
) -> tuple[Balance, ...]:
    """Weigh a country's vectors as of a day: in one domain, or in all that the scales have.

    Raises NothingKnown where the ledger holds no statement about the country.
    """
    case = Case(ledger, focus, as_of=as_of, policy=policy, vectors=vectors)
    return balances(case, domain)


def balances(case: Case, domain: str | None = None) -> tuple[Balance, ...]:
    """The balance of one domain, or of each column of the scales."""
    from tarazy.views.balance import weigh as weigh_one
    from tarazy.views.scales import scales

    codes = [domain] if domain is not None else [column.code for column in scales(case).columns]
    return tuple(weigh_one(case, code) for code in codes)


def agreements(
    ledger: Ledger, focus: str, *, with_: str | None = None, as_of: str | None = None, policy: str = "rank"
) -> tuple[Agreement, ...]:
    """List a country's agreements with their phase as of a day.

    Raises NothingKnown where the ledger holds no statement about the country.
    """
    from tarazy.views.agreements import agreements as agreements_of

    return tuple(agreements_of(Case(ledger, focus, as_of=as_of, policy=policy), with_=with_))
