"""`tarazy completion`: the script that makes a shell complete commands, options and country codes."""

from __future__ import annotations

import click

__all__ = ["completion"]


@click.command(short_help="Print the completion script for your shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script for SHELL.

    \b
    bash:  tarazy completion bash >> ~/.bashrc
    zsh:   tarazy completion zsh  >> ~/.zshrc
    fish:  tarazy completion fish > ~/.config/fish/completions/tarazy.fish
    """  # noqa: D301
    from click.shell_completion import get_completion_class

    from tarazy.cli.root import tarazy

    made = get_completion_class(shell)
    if made is None:
        raise click.ClickException(f"no completion for {shell}")
    click.echo(made(tarazy, {}, "tarazy", "_TARAZY_COMPLETE").source())
