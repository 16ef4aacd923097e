"""Every reason that the code can give has its words, and every message of the catalogue is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tarazy.ledger.facts as door
from tarazy.words import Words

CODE = "\n".join(p.read_text(encoding="utf-8") for p in Path(door.__file__).parent.glob("*.py"))
CATALOGUES = Path(door.__file__).parents[2] / "words"


def keys(lang):
    text = (CATALOGUES / lang / "conflicts.ftl").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)), text


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_the_same_keys_and_places_in_each_language(lang):
    english, source = keys("en")
    assert keys(lang)[0] == english
    for key in english:
        places = [
            set(re.findall(r"\$(\w+)", re.search(rf"^{key} =.*(?:\n[ }}].*)*", t, re.MULTILINE)[0]))
            for t in (source, keys(lang)[1])
        ]
        assert places[0] == places[1], key


def test_every_reason_is_said():
    given = set(re.findall(r'"(conflict-[a-z-]+)"', CODE))
    given |= {f"conflict-{r}" for r in re.findall(r'_conflict\(\s*"([a-z]+-[a-z-]+)"', CODE)}
    given |= {f"conflict-{r}" for r in ("sum-rounding", "sum-gap", "rank-twice", "rank-unknown-year", "rival-parties")}
    known = keys("en")[0]
    assert {k for k in given if not Words("en").has(k)} == set()
    unused = {k for k in known if k.startswith("conflict-") and k.removeprefix("conflict-") not in CODE}
    assert unused == set()


def test_every_link_is_said():
    known = {k.removeprefix("link-") for k in keys("en")[0] if k.startswith("link-")}
    for reason in known:
        assert reason in CODE or reason.startswith("similar-title-"), reason
    for dates in ("same-day", "within", "undated", "apart"):
        assert f"similar-title-{dates}" in known
