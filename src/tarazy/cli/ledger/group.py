"""The group `tarazy ledger`."""

from __future__ import annotations

import click

from tarazy.cli.ledger.asking import conflicts, counts, history, list_statements, search, show, sources
from tarazy.cli.ledger.filling import export, import_file, init, verify
from tarazy.cli.ledger.judging import judge, judgements, withdraw

__all__ = ["ledger"]


@click.group(short_help="Keep, search, judge, import and export statements.")
def ledger() -> None:
    """Keep what each source says in a file of your own, and ask it.

    Every command takes --ledger FILE, or the file that the environment variable TARAZY_LEDGER names.
    """


for _command in (
    init, import_file, export, list_statements, search, show, sources, conflicts, counts, history, judge, withdraw,
    judgements, verify,
):  # fmt: skip
    ledger.add_command(_command)
