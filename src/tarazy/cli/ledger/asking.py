"""`tarazy ledger list|search|show|sources|conflicts|counts|history`: commands that only read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from tarazy.cli.options import (
    actor_argument,
    actor_names,
    as_json,
    as_of,
    domain,
    language,
    ledger_file,
    open_ledger,
    type_names,
)  # fmt: skip
from tarazy.cli.output import columns, print_json, say, table

if TYPE_CHECKING:
    from tarazy.ledger import Readings, Statement
    from tarazy.words import Words

__all__ = ["conflicts", "counts", "history", "list_statements", "search", "show", "sources"]

at_day = click.option("--at", "at_day", metavar="DATE", help="The ledger as it stood at the end of this day.")


def _filters(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option(
            "--actor", metavar="CODE", shell_complete=actor_names, help="Somebody on either side: a code or a name."
        ),
        click.option("--with", "partner", metavar="CODE", shell_complete=actor_names, help="And somebody else beside."),
        click.option("--kind", type=click.Choice(["act", "figure", "tie"]), help="Only acts, figures or ties."),
        click.option(
            "--type",
            "types",
            metavar="TYPE",
            multiple=True,
            shell_complete=type_names,
            help="sign, visit, trade, ...; repeatable.",
        ),
        domain,
        click.option(
            "--status", type=click.Choice(["actual", "planned", "proposed", "denied"]), help="How far it has come."
        ),
        click.option("--when", "overlaps", metavar="DATE", help="Whose time overlaps this EDTF date or interval."),
        click.option("--source", "source_id", metavar="ID", help="What one source says."),
        click.option("--about", metavar="HANDLE", help="About one agreement or promise."),
        click.option("--waiting", is_flag=True, help="Also what waits for review."),
        click.option("--rejected", is_flag=True, help="Also what was rejected."),
    ):
        command = option(command)
    return command


def reading(path: str | None, at_day: str | None) -> Readings:
    """The reading side of the ledger that --ledger names, now or as of --at."""
    ledger = open_ledger(path, read_only=True)
    readings: Readings = ledger if at_day is None else ledger.stood_on(at_day)
    return readings


def found(ledger: Readings, options: dict[str, Any]) -> Iterable[Statement]:
    """The statements that the filter options describe."""
    from tarazy.actors import registry
    from tarazy.errors import BadInput, closest
    from tarazy.ledger.vocabulary import TYPES

    wanted = {key: value for key, value in options.items() if value is not None and value != ()}
    for side in ("actor", "partner"):
        if side in wanted:
            wanted[side] = registry().find(wanted[side]).code
    known = set().union(*TYPES.values())
    for type_ in wanted.get("types", ()):
        if type_ not in known:
            near = ", ".join(closest(type_, known)) or ", ".join(sorted(known))
            raise BadInput(f"no type '{type_}'", next_step=f"Closest: {near}.")
    if "source_id" in wanted:
        ledger.source(wanted["source_id"])
    return ledger.statements(**wanted)


def rows(statements: Iterable[Statement], words: Words) -> Iterable[list[str]]:
    """Statements as rows of a table."""
    for s in statements:
        value = words.amount(s.value, s.unit, s.approx) if s.value is not None else ""
        yield [
            s.id[:8], words.day(s.when) if s.when else "", words.type(s.type),
            ", ".join(s.source) + (f" → {', '.join(s.target)}" if s.target else ""), s.object or "", value,
            words.status(s.status) if s.status != "actual" else "",
            s.source_id + (f" ({words.text('cli-weak')})" if s.weak else ""),
        ]  # fmt: skip


_COLUMNS = ("id", "when", "type", "who", "what", "value", "status", "source")


def show_statements(statements: list[Statement], *, lang: str, as_json: bool) -> None:
    """Print statements as a table, or as JSON with all their keys."""
    if as_json:
        from tarazy.exchange.objects import statement_object

        print_json([statement_object(s) for s in statements])
        return
    from tarazy.words import Words

    words = Words(lang)
    table(columns(words, *_COLUMNS), rows(statements, words), right=(5,))


@click.command("list", short_help="List statements.")
@_filters
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1), help="At most so many.")
@at_day
@ledger_file
@language
@as_json
def list_statements(
    ledger_path: str | None, at_day: str | None, limit: int, lang: str, as_json: bool, **options: Any
) -> None:
    """List the statements that meet all the given conditions."""
    statements = list(islice(found(reading(ledger_path, at_day), options), limit + 1))
    show_statements(statements[:limit], lang=lang, as_json=as_json)
    if len(statements) > limit:
        _say("cli-more", lang, n=limit)
    elif not statements:
        _say("cli-none", lang)


@click.command(short_help="Search the statements for words.")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="At most so many.")
@click.option("--waiting", is_flag=True, help="Also what waits for review.")
@at_day
@ledger_file
@language
@as_json
def search(
    words: tuple[str, ...],
    limit: int,
    waiting: bool,
    at_day: str | None,
    ledger_path: str | None,
    lang: str,
    as_json: bool,
) -> None:
    """Find statements by WORDS in English, Russian or Kazakh, in any of their forms."""
    hits = reading(ledger_path, at_day).search(" ".join(words), limit=limit, waiting=waiting)
    show_statements(hits, lang=lang, as_json=as_json)
    if not hits:
        _say("cli-not-found", lang)


def _say(key: str, lang: str, **params: int) -> None:
    from tarazy.words import Words

    say(Words(lang).text(key, **params))


@click.command(short_help="Show one statement with its evidence and source.")
@click.argument("id_", metavar="ID")
@ledger_file
@language
@as_json
def show(id_: str, ledger_path: str | None, lang: str, as_json: bool) -> None:
    """Show the statement whose id begins with ID: all its keys, its source, its evidence."""
    from dataclasses import asdict

    from tarazy.exchange.objects import statement_object
    from tarazy.words import Words

    ledger = reading(ledger_path, None)
    statement = ledger.statement(id_)
    source = ledger.source(statement.source_id)
    if as_json:
        print_json({**statement_object(statement), "source_record": asdict(source)})
        return
    words = Words(lang)
    lines = [
        ("id", statement.id), ("type", words.type(statement.type)), ("source", words.actors(statement.source)),
        ("target", words.actors(statement.target) if statement.target else ""), ("object", statement.object or ""),
        ("value", next(iter(rows([statement], words)))[5]),
        ("when", words.day(statement.when) if statement.when else ""),
        ("status", words.status(statement.status)), ("domain", words.domain(statement.domain)),
        ("asserted-by", statement.asserted_by or ""), ("about", statement.about or ""), *_facets(statement, words),
        *((f"title-{language}", title) for language, title in statement.titles),
        ("check", words.check(statement.check) if statement.check else ""),
        ("note", statement.note or ""), ("origin", statement.origin), ("said-by", source.id),
        ("title-of-it", source.title), ("publisher", source.publisher or ""), ("published", source.published or ""),
        ("address", source.url or ""),
    ]  # fmt: skip
    for evidence in statement.evidence:
        place = [f"{k} {v}" for k, v in asdict(evidence).items() if v is not None and k != "quote"]
        lines.append(("evidence", ", ".join(place)))
        if evidence.quote:
            lines.append(("quote", f"“{evidence.quote}”"))
    table(columns(words, "key", "value"), ([_label(words, key), text] for key, text in lines if text))


def _label(words: Words, key: str) -> str:
    name, _, language = key.partition("title-")
    if not name and language != "of-it":
        return words.text("cli-field-title", code=language)
    return words.text(f"cli-field-{key.replace('_', '-')}")


def _facets(statement: Statement, words: Words) -> list[tuple[str, str]]:
    return [(key, words.definition(text) if key == "definition" else text) for key, text in statement.detail]


@click.command(short_help="List the sources.")
@ledger_file
@as_json
def sources(ledger_path: str | None, as_json: bool) -> None:
    """List the sources, the nearest to the matter first."""
    from dataclasses import asdict

    listed = sorted(reading(ledger_path, None).sources(), key=lambda s: (s.rank, s.id))
    if as_json:
        print_json([asdict(s) for s in listed])
        return
    table(
        ["rank", "id", "title", "publisher", "published"],
        ([str(s.rank), s.id, s.title, s.publisher or "", s.published or ""] for s in listed),
    )


@click.command(short_help="List where sources disagree.")
@actor_argument("country")
@click.option("--apparent", is_flag=True, help="Also what only looks like a conflict, with the reason.")
@at_day
@ledger_file
@as_of
@language
@as_json
def conflicts(
    country: str,
    apparent: bool,
    at_day: str | None,
    ledger_path: str | None,
    as_of: str | None,
    lang: str,
    as_json: bool,
) -> None:
    """List the conflicts in what is said about COUNTRY, most serious first."""
    from tarazy.cli.options import case_of
    from tarazy.views import conflicts as conflicts_of
    from tarazy.words import Words

    listed = [
        row
        for row in conflicts_of(case_of(country, ledger_path=ledger_path, folder=None, as_of=as_of, at=at_day))
        if apparent or not row.apparent
    ]
    if as_json:
        print_json(listed)
        return
    words = Words(lang)
    if not listed:
        _say("cli-no-conflicts", lang)
    table(
        columns(words, "kind", "explanation", "sources"),
        (
            [
                words.coded("conflict-kind", row.kind),
                words.say(row.explanation),
                ", ".join(sorted({c.source_id for c in row.claims})),
            ]
            for row in listed
        ),
    )  # fmt: skip


@click.command(short_help="Say how much the ledger holds.")
@at_day
@ledger_file
@as_json
def counts(at_day: str | None, ledger_path: str | None, as_json: bool) -> None:
    """Say how many statements count, wait for review, were rejected or superseded."""
    from dataclasses import asdict

    held = asdict(reading(ledger_path, at_day).counts())
    if as_json:
        print_json(held)
    else:
        table(["what", "how many"], ([key, str(n)] for key, n in held.items()), right=(1,))


@click.command(short_help="Tell all that happened to a statement.")
@click.argument("id_", metavar="ID")
@ledger_file
@as_json
def history(id_: str, ledger_path: str | None, as_json: bool) -> None:
    """Tell all that happened to the statement whose id begins with ID: recorded, superseded, judged."""
    from dataclasses import asdict

    entries = open_ledger(ledger_path, read_only=True).history(id_)
    if as_json:
        print_json([asdict(e) for e in entries])
        return
    table(["at", "event", "by", "reason", "judgement"], ([e.at, e.event, e.by, e.reason, e.id or ""] for e in entries))
