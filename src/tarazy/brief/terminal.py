"""The first screen in a terminal: the same words and numbers as the page begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarazy.brief.doors import Doors
from tarazy.brief.first import header, matrix
from tarazy.brief.saying import Saying
from tarazy.views import conflicts

if TYPE_CHECKING:
    from rich.console import Console

    from tarazy.views import Case

__all__ = ["first_screen"]

_BAR = 8


def first_screen(case: Case, *, lang: str, console: Console) -> None:
    """Print the country, the day, three findings and the scales; numbers that are missing show a dash."""
    from rich.markup import escape
    from rich.table import Table

    say = Saying(lang)
    doors = Doors(case, say)
    real = sum(not row.apparent for row in conflicts(case))
    counts = getattr(case.reader, "counts", None)
    head = header(case, say, doors, conflicts=real, waiting=counts().waiting if counts else 0)
    console.print(f"\n[bold]{escape(head['country'])}[/bold]  {escape(head['asof'])}")
    console.print(f"[dim]{escape(head['scope'])}[/dim]\n")
    for n, found in enumerate(head["findings"], 1):
        console.print(f"[bold]{n}[/bold]  {escape(found['text'])}")
    scales = matrix(case, say, doors)
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("")
    for row in scales["rows"]:
        table.add_column(escape(row["name"]), justify="right", overflow="fold")
    # Domains down and vectors across: eight names fit a terminal better than ten domains.
    for n, column in enumerate(scales["columns"]):
        cells = []
        for row in scales["rows"]:
            cell = row["cells"][n]
            mark = " [red]![/red]" if cell["value"].disputed else ""
            weak = " ?" if cell["value"].weak else ""
            cells.append("[dim]-[/dim]" if cell["value"].reason else f"{escape(cell['value'].text)}{weak}{mark}")
        table.add_row(f"{escape(column['name'])} [dim]{escape(column['unit'])}[/dim]", *cells)
    console.print()
    console.print(table)
    console.print(f"\n[dim]{escape(say('brief-terminal-key'))}[/dim]")
