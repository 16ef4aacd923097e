"""What a figure counts, in Russian and Kazakh: the definitions of the shipped folders, as a table of texts."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

__all__ = ["definitions"]


@lru_cache(maxsize=1)
def definitions() -> Mapping[str, Mapping[str, str]]:
    """All translated definitions: language -> English text -> text in that language; an empty cell is left out."""
    made: dict[str, dict[str, str]] = {}
    with (Path(__file__).parent / "definitions.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            text = row.pop("text")
            for lang, said in row.items():
                if said:
                    made.setdefault(lang, {})[text] = said
    return made
