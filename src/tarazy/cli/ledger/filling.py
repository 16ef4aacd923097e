"""`tarazy ledger init|import|export|check`: commands that fill a ledger, take from it and test it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tarazy.cli.ledger.asking import _filters, found, reading
from tarazy.cli.options import as_json, ledger_file, open_ledger
from tarazy.cli.output import counted, print_json, progress, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tarazy.ledger import Ledger, Receipt, Source, Statement

__all__ = ["export", "import_file", "init", "verify"]

_FORMATS = ["csv", "jsonl", "xlsx", "ftm"]


@click.command(short_help="Make a ledger, with a shipped country or a folder of yours in it.")
@click.argument("path", metavar="FILE", type=click.Path(dir_okay=False))
@click.option(
    "--base", metavar="COUNTRY", help="A shipped country (KAZ, UZB) or a country folder; again: brings it up to date."
)
@as_json
def init(path: str, base: str | None, as_json: bool) -> None:
    """Make the ledger FILE if it is absent, and put a country's base into it.

    Run again with a newer base, it adds what is new and marks what the base no longer says as superseded; your own
    statements and judgements stay.
    """
    from tarazy.base import load
    from tarazy.ledger import Ledger, Receipt
    from tarazy.views.opening import add_base

    # First the folder: a mistake in its settings or sources must not leave an empty ledger behind.
    if base is not None:
        load(base)
    with Ledger.open(path) as ledger:
        receipt = add_base(ledger, base) if base is not None else Receipt()
        held = ledger.counts()
    if as_json:
        print_json(
            {"file": path, "added": receipt.added, "known": receipt.known, "superseded": receipt.superseded,
             "statements": held.statements, "sources": held.sources}
        )  # fmt: skip
        return
    say(
        f"{path}: {counted(receipt.added, 'statement')} added, {receipt.known} known already, "
        f"{receipt.superseded} superseded; it holds {counted(held.statements, 'statement')} from "
        f"{counted(held.sources, 'source')}."
    )


@click.command("import", short_help="Import statements from CSV, JSONL, XLSX or FollowTheMoney.")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=True, allow_dash=True))
@click.option("--format", "format_", type=click.Choice(_FORMATS), help="Default: by the file's ending.")
@click.option("--origin", help="Under whose name they are recorded. Default: as the file says, else 'import'.")
@click.option("--keep-going", is_flag=True, help="Leave bad rows out and list each with its reason.")
@click.option(
    "--update-sources", is_flag=True, help="Take the file's word where the ledger describes a source otherwise."
)
@click.option(
    "--batch", type=click.IntRange(1), help="Store batch by batch, so that a stopped import keeps what it did."
)
@ledger_file
@as_json
def import_file(
    path: str,
    format_: str | None,
    origin: str | None,
    keep_going: bool,
    update_sources: bool,
    batch: int | None,
    ledger_path: str | None,
    as_json: bool,
) -> None:
    """Import the statements of FILE (or - for standard input), or of a country folder.

    The import happens whole or not at all: the first bad row stops it, and the ledger is as before. With --keep-going
    bad rows are left out and listed; the exit code is 1 then. Importing a file twice changes nothing. A ledger that
    is absent is made.
    """
    from tarazy.exchange import read

    if ledger_path and not Path(ledger_path).exists():
        say(f"{ledger_path}: a new ledger.")
    with open_ledger(ledger_path, read_only=False) as ledger:
        if path != "-" and Path(path).is_dir():
            from tarazy.base import load

            country = load(path, keep_going=keep_going)
            folder = country.read()
            refused, sources = _fitting(ledger, country.sources, path, keep_going, update_sources)
            receipt = _record(ledger, folder.statements, sources, origin, keep_going, batch)
            refused += [(f"{r.file} line {r.line}", r.reason) for r in folder.rejected]
            read_count, sources_read = folder.read - country.source_rows, country.source_rows
        else:
            content = read(path, format_, keep_going=keep_going)
            # A file that lists no sources names them only; what the ledger knows of them already is better.
            known = {s.id for s in ledger.sources()}
            listed = [s for s in content.sources if s.id not in known or s.id not in content.undeclared]
            refused, sources = _fitting(ledger, listed, path, keep_going, update_sources)
            receipt = _record(ledger, content.statements, sources, origin, keep_going, batch)
            rejected = (*content.rejected_sources, *content.rejected)
            refused += [
                (f"{r.table} row {r.row}" + (f", column {r.column}" if r.column else ""), r.reason) for r in rejected
            ]
            read_count, sources_read = content.read, content.sources_read
    refused += [(f"statement {r.place}", str(r.reason)) for r in receipt.refused]
    if as_json:
        print_json(
            {
                "read": read_count, "sources_read": sources_read, "statements": receipt.read,
                "added": receipt.added, "known": receipt.known,
                "rejected": [{"where": where, "reason": reason} for where, reason in refused],
            }
        )  # fmt: skip
    else:
        for where, reason in refused:
            # A reason from a country folder names its own place.
            say(f"rejected: {reason}" if where in reason else f"rejected: {where}: {reason}")
        say(
            f"{counted(read_count, 'row')} and {counted(sources_read, 'source')} read, {len(refused)} rejected; "
            f"of {counted(receipt.read, 'statement')} {receipt.added} added and {receipt.known} known already."
        )
    if refused:
        raise click.exceptions.Exit(1)


def _fitting(
    ledger: Ledger, sources: Iterable[Source], path: str, keep_going: bool, update: bool
) -> tuple[list[tuple[str, str]], list[Source]]:
    """The sources that do not contradict what the ledger knows of them, and those that do, with the reason.

    A source that is only named so far (its title is its id) takes any description.
    """
    from dataclasses import fields, replace

    from tarazy.errors import BadStatement
    from tarazy.ledger import Source

    held = {s.id: s for s in ledger.sources()}
    kept, refused = [], []
    for source in sources:
        known = held.get(source.id, source)
        bare = Source(id=known.id, title=known.id)
        if update or known == source or replace(known, kind=bare.kind) == bare:
            kept.append(source)
            continue
        names = [f.name for f in fields(Source) if getattr(known, f.name) != getattr(source, f.name)]
        error = BadStatement(
            f"the ledger describes the source '{source.id}' otherwise ({', '.join(names)})",
            where="standard input" if path == "-" else path,
            next_step="Give it another id, make both equal, or take the file's word with --update-sources.",
        )
        if not keep_going:
            raise error
        refused.append((f"source {source.id}", str(error)))
    return refused, kept


def _record(
    ledger: Ledger,
    statements: Iterable[Statement],
    sources: Any,
    origin: str | None,
    keep_going: bool,
    batch: int | None,
) -> Receipt:
    with progress("statements") as bar:
        began = time.monotonic()

        def watched() -> Iterator[Statement]:
            for n, statement in enumerate(statements, 1):
                if bar is not None and n % 500 == 0:
                    bar.update(bar.task_ids[0], completed=n, rate=f"{n / (time.monotonic() - began):,.0f}/s")
                yield statement

        return ledger.record(watched(), sources=sources, origin=origin, keep_going=keep_going, batch=batch)


@click.command(short_help="Export statements to CSV, JSONL, XLSX or FollowTheMoney.")
@click.argument("path", metavar="FILE", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--format", "format_", type=click.Choice(_FORMATS), help="Default: by the file's ending.")
@_filters
@click.option("--at", "at_day", metavar="DATE", help="The ledger as it stood at the end of this day.")
@ledger_file
@as_json
def export(
    path: str, format_: str | None, at_day: str | None, ledger_path: str | None, as_json: bool, **options: Any
) -> None:
    """Export the statements that meet the given conditions, with their sources, to FILE (or - for standard output)."""
    from tarazy.exchange import write

    if as_json and path == "-":
        raise click.BadParameter("the statements themselves go to standard output.", param_hint="--json")
    ledger = reading(ledger_path, at_day)
    # What another process records meanwhile would name sources that the file lacks.
    with ledger.snapshot():
        used = {s.source_id for s in found(ledger, {**options, "evidence": False})}
        sources = [s for s in ledger.sources() if s.id in used]
        written = write(path, found(ledger, options), sources, format=format_)
    if as_json:
        print_json({"file": path, "statements": written, "sources": len(sources)})
        return
    say(f"{counted(written, 'statement')} written to {'standard output' if path == '-' else path}.")


@click.command("check", short_help="Check the ledger file for damage.")
@ledger_file
@as_json
def verify(ledger_path: str | None, as_json: bool) -> None:
    """Check the whole file: SQLite's integrity, and that every row points somewhere."""
    ledger = open_ledger(ledger_path, read_only=True)
    ledger.verify()
    held = ledger.counts().statements
    if as_json:
        print_json({"file": ledger.path, "sound": True, "statements": held})
        return
    say(f"{ledger.path}: sound, {counted(held, 'statement')}.")
