"""What exists is documented, and what is documented exists."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from tarazy.cli import tarazy

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def commands(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    found: list[tuple[tuple[str, ...], click.Command]] = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found.append(((*path, name), command))
        if isinstance(command, click.Group):
            found.extend(commands(command, (*path, name)))
    return found


COMMANDS = commands(tarazy)


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[" ".join(path) for path, _ in COMMANDS])
def test_every_command_and_option_is_in_the_reference(path: tuple[str, ...], command: click.Command) -> None:
    reference = (DOCS / "commands.md").read_text(encoding="utf-8")
    title = f"tarazy {' '.join(path)}"
    assert f"`{title}" in reference, f"docs/commands.md lacks {title}"
    assert command.get_short_help_str(), "a command says in a line what it does"
    for option in command.params:
        if isinstance(option, click.Option) and not option.hidden:
            assert option.help, f"{title} {option.opts[0]} has no help"
            assert f"`{option.opts[0]}`" in reference, f"docs/commands.md lacks {option.opts[0]} of {title}"


def test_the_reference_names_no_command_that_is_gone() -> None:
    reference = (DOCS / "commands.md").read_text(encoding="utf-8")
    known = {" ".join(path) for path, _ in COMMANDS}
    for title in re.findall(r"^#+ `tarazy ([a-z -]+?)(?: [A-Z\[].*)?`", reference, flags=re.MULTILINE):
        assert title in known, f"docs/commands.md describes 'tarazy {title}', which is not there"


def test_every_measure_is_documented() -> None:
    from tarazy.measures import catalogue

    text = (DOCS / "measures.md").read_text(encoding="utf-8")
    for name in catalogue():
        assert f"`{name}`" in text, f"docs/measures.md lacks {name}"


def test_every_file_of_a_country_folder_and_its_columns_are_documented() -> None:
    from tarazy.base import columns

    text = (DOCS / "country-folder.md").read_text(encoding="utf-8")
    for name, layout in columns().items():
        assert f"`{name}`" in text
        for column in layout.names if hasattr(layout, "names") else layout:
            assert f"`{column}`" in text, f"docs/country-folder.md lacks {name}: {column}"


def test_links_between_documents_lead_somewhere() -> None:
    for path in [*ROOT.glob("*.md"), *DOCS.rglob("*.md")]:
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.relative_to(ROOT)} links to {target}, which is not there"


def test_every_decision_is_numbered_once_and_listed() -> None:
    decisions = sorted(p.name for p in (DOCS / "decisions").glob("*.md") if p.name != "README.md")
    numbers = [name[:4] for name in decisions]
    assert len(numbers) == len(set(numbers))
    index = (DOCS / "decisions" / "README.md").read_text(encoding="utf-8")
    for name in decisions:
        assert f"({name})" in index, f"docs/decisions/README.md does not list {name}"


def test_the_two_commands_of_the_readme_are_targets() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("make brief", "make test"):
        assert command in readme
        assert re.search(rf"^{command.split()[1]}:", makefile, flags=re.MULTILINE)
