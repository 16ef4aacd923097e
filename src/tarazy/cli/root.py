"""The command `tarazy` itself: its subcommands, loaded when they are called, and how errors end it."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from importlib import import_module

import click

from tarazy.errors import TarazyError

__all__ = ["main", "tarazy"]

# Name -> (module, attribute, first line of help): help must not load what the commands need.
_COMMANDS = {
    "brief": ("tarazy.cli.brief", "brief", "Write a country's brief as a page, and print its first screen."),
    "weigh": ("tarazy.cli.weigh", "weigh", "Weigh a country's partners: shares, concentration, change."),
    "agreements": ("tarazy.cli.agreements", "agreements", "List agreements with their state as of a day."),
    "actors": ("tarazy.cli.actors", "actors", "Find states and organisations, and their members on a day."),
    "ledger": ("tarazy.cli.ledger", "ledger", "Keep, search, judge, import and export statements."),
    "completion": ("tarazy.cli.completion", "completion", "Print the completion script for your shell."),
}


class _Later(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, attribute, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in _COMMANDS.items()])


@click.group(cls=_Later, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="tarazy", message="tarazy %(version)s")
def tarazy() -> None:
    """Weigh a country's foreign relations: who says what, on whom it depends, and since when.

    Every number that is printed leads back to its sources. Try:

    \b
        tarazy brief KAZ
        tarazy agreements KAZ --with EU --as-of 2018-01-01
        tarazy weigh KAZ --domain trade
        tarazy ledger init my.db --base KAZ
    """  # noqa: D301


def main() -> None:
    """Run the command line; a user's mistake ends it with a message and exit code 2, never with a traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the shell: `>&-`
            setattr(sys, name, open(os.devnull, "w"))  # noqa: PTH123, SIM115
    try:
        code = tarazy.main(prog_name="tarazy", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        code = done.exit_code
    except click.ClickException as error:
        error.show()
        code = 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. What was reported as stored is stored.", err=True)
        code = 130
    except TarazyError as error:
        click.echo(f"{click.style(type(error).__name__, fg='red')}: {error}", err=True)
        code = 2
    except (BrokenPipeError, SystemExit):
        # The reader of our output (head, less) has gone; that is no error of ours. Click and Rich exit by themselves.
        _let_output_go()
        code = 0
    except OSError as error:
        _let_output_go()
        click.echo(_told(error), err=True)
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _let_output_go() -> None:
    # What is left in the buffer would fail once more when Python ends.
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(error: OSError) -> str:
    said = (error.strerror or str(error)).lower()
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    step = "Free some space, or write elsewhere." if full else "Check the name and its permissions."
    return f"{click.style('Error', fg='red')}: cannot use {error.filename or 'the output'}: {said}. {step}"
