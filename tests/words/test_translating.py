"""The page for translators tells what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from tarazy.words import LANGUAGES, Words

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")


def test_forms_of_dates():
    rows = re.findall(r"^\| `\{ ([A-Z]+)\(\$day\) \}` \| (.+) \| (.+) \| (.+) \|$", PAGE, re.MULTILINE)
    assert [row[0] for row in rows] == ["AT", "SINCE", "UNTIL", "SHORT"]
    for form, *cells in rows:
        call = {"SHORT": "short_day"}.get(form, form.lower())
        assert [getattr(Words(lang), call)("2015-12") for lang in LANGUAGES] == cells
    for lang in LANGUAGES:
        assert f'"{Words(lang).day("2015-12")}"' in PAGE


def test_the_files_are_those_that_there_are():
    named = set(re.findall(r"^\| `(\w+\.ftl)` \|", PAGE, re.MULTILINE))
    there = {path.name for path in (ROOT / "src" / "tarazy" / "words").glob("*/*.ftl")}
    assert there <= named


def test_the_example_is_a_message():
    assert Words("en").text("measure-note-provisional", n=1) == "1 of them is applied provisionally."
    assert "[one] { $n } of them is applied provisionally." in PAGE
