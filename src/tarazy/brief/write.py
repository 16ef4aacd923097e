"""The page: what the views tell, put into the template once, and laid on the disk whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tarazy.brief.accounts import disputes, method, profile, sources
from tarazy.brief.charts import draw
from tarazy.brief.doors import Doors
from tarazy.brief.first import header, matrix
from tarazy.brief.flows import balance, figures, talks
from tarazy.brief.lives import bonds, lives, promises
from tarazy.brief.saying import Saying
from tarazy.errors import BadInput
from tarazy.views import agreements, conflicts

if TYPE_CHECKING:
    from jinja2 import Environment

    from tarazy.views import Case

__all__ = ["page", "write_brief"]

_FOLDER = Path(__file__).parent / "page"
SECTIONS = (
    "scales", "balance", "agreements", "dialogue", "trade", "profile", "commitments", "conflicts", "memberships",
    "sources", "method",
)  # fmt: skip


def write_brief(case: Case, *, lang: str, path: Path) -> None:
    """Write the brief of a case as one page that works offline.

    A link is followed, and a pipe or device is written to, not replaced. Raises BadInput where the file cannot be
    written; what stood there before is then unchanged.
    """
    text = page(case, lang=lang)
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        path = path.resolve()
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as fault:
        said = (fault.strerror or "it cannot be written").lower()
        raise BadInput(
            f"cannot write '{path}': {said}", next_step="Give another place with -o FILE, or free some space."
        ) from fault


def page(case: Case, *, lang: str) -> str:
    """The brief of a case as HTML. Raises NothingKnown where the ledger holds nothing about the country."""
    say = Saying(lang)
    doors = Doors(case, say, labels={a.handle: say.title(a.title, a.titles) for a in agreements(case)})
    content = _content(case, say, doors)
    trail = json.dumps(doors.trail(), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    template = _templates().get_template("brief.html.j2")
    return template.render(say=say, lang=lang, sections=SECTIONS, trail=trail, **content)


def _content(case: Case, say: Saying, doors: Doors) -> dict[str, Any]:
    real = [row for row in conflicts(case) if not row.apparent]
    head = header(case, say, doors, conflicts=len(real), waiting=_waiting(case))
    scales = matrix(case, say, doors)
    over_time, hhi_panels = balance(case, say, doors)
    dialogue, talk_panels = talks(case, say, doors)
    trade, trade_panels = figures(case, say, doors)
    content: dict[str, Any] = {
        "head": head,
        "scales": scales,
        "balance": over_time,
        "agreements": lives(case, say, doors),
        "dialogue": dialogue,
        "trade": trade,
        "profile": profile(case, say, doors),
        "commitments": promises(case, say, doors),
        "conflicts": disputes(case, say, doors),
        "memberships": bonds(case, say, doors),
    }
    gaps = [
        f"{row['name']} – {cell['field']}: {cell['value'].reason}"
        for row in scales["rows"] for cell in row["cells"] if cell["value"].reason
    ]  # fmt: skip
    content["sources"] = sources(say, doors)
    content["method"] = method(case, say, gaps)
    sample = say.words.number(1234.5)
    content["charts"] = draw([*hhi_panels, *talk_panels, *trade_panels], decimal=sample[-2], group=sample[1])
    content["case"] = case
    # Stands in a style sheet: nothing there may end the string.
    content["running"] = "".join(c for c in f"{head['country']} · {head['asof']} · Tarazy" if c not in '\\"<>\n')
    return content


def _waiting(case: Case) -> int:
    counts = getattr(case.reader, "counts", None)
    return counts().waiting if counts else 0


@lru_cache(maxsize=1)
def _templates() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=StrictUndefined,
    )  # fmt: skip
    made.globals["css"] = (_FOLDER / "brief.css").read_text(encoding="utf-8")
    made.globals["js"] = (_FOLDER / "brief.js").read_text(encoding="utf-8")
    return made
