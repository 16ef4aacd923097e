"""The page as text: complete without scripts, every number a door, nothing from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tarazy.brief import first_screen
from tarazy.errors import BadInput
from tarazy.ledger import Ledger, Source, Statement
from tarazy.views import Case
from tarazy.views.opening import open_case

Written = Callable[..., Path]
LANGUAGES = ["en", "ru", "kk"]


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.loads: list[str] = []
        self.charts: list[dict[str, str | None]] = []
        self.headings: list[str] = []
        self.trail: dict[str, Any] = {}
        self.words: list[str] = []
        self._inside: list[str] = []
        self._script: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and given.get("href"):
            self.links.append(str(given["href"]))
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag in {"script", "img", "link", "iframe", "source"} and (given.get("src") or given.get("href")):
            self.loads.append(str(given.get("src") or given.get("href")))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag[1])
        if tag == "svg":
            self.charts.append(given)
        self._script = given.get("id") or "" if tag == "script" else None
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = None

    def handle_data(self, data: str) -> None:
        if self._script == "trail":
            self.trail = json.loads(data)
        elif self._inside and self._inside[-1] not in {"script", "style"}:
            self.words.append(data)


@pytest.fixture(params=LANGUAGES)
def page(request: pytest.FixtureRequest, written: Written) -> Page:
    return Page(written(request.param).read_text(encoding="utf-8"))


def test_nothing_comes_from_outside(page: Page) -> None:
    assert page.loads == ["data:,"]
    assert {link.split(":")[0] for link in page.links if not link.startswith("#")} <= {"https", "http"}
    assert not [link for link in page.links if "#n=" in link and not link.startswith("#n=")]


def test_every_number_opens_its_rule_inputs_and_sources(page: Page) -> None:
    doors = {link[3:] for link in page.links if link.startswith("#n=")}
    assert len(doors) > 500
    trail = page.trail
    assert doors <= set(trail["n"])
    unsourced = []
    for name in doors:
        number = trail["n"][name]
        assert number["v"], name
        assert trail["r"][number["r"]][0], f"{name} has a rule without a name"
        rows = trail["i"][number["i"]]
        if not any(row[3] for row in rows):
            unsourced.append(name)
        for row in rows:
            for statement in row[3]:
                source = trail["c"][trail["s"][statement][6]]
                assert source[0], f"{name} rests on a source without a title"
    # A count of nothing ("0 acts") is the only number that no statement stands behind.
    assert all(trail["n"][name]["v"].startswith("0") for name in unsourced), unsourced


def test_every_link_within_the_page_leads_somewhere(page: Page) -> None:
    inner = {link[1:] for link in page.links if link.startswith("#") and not link.startswith("#n=")}
    assert inner <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_every_chart_is_named_and_described(page: Page) -> None:
    charts = [c for c in page.charts if c.get("aria-hidden") != "true"]
    assert len(charts) > 50
    assert all(c.get("aria-label") for c in charts)


def test_no_message_is_missing_or_empty(page: Page) -> None:
    text = " ".join(page.words)
    assert not re.search(r"\b(?:brief|view|measure|conflict|unavailable|rule)-[a-z]+-[a-z]+\b", text)
    assert "None" not in text
    assert "Unavailable(" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_small(written: Written, lang: str) -> None:
    assert written(lang).stat().st_size < 2_000_000


def test_titles_in_another_language_say_so(written: Written) -> None:
    russian, english = (written(lang).read_text(encoding="utf-8") for lang in ("ru", "en"))
    sources = russian[russian.index('<section id="sources"') : russian.index('<section id="method"')]
    assert re.search(r'<span lang="en">Exports and imports of goods', sources)
    assert 'lang="ru"' not in english


def test_headings_come_in_order(page: Page) -> None:
    levels = [int(level) for level in page.headings]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_promise_that_is_counted_can_be_followed(written: Written) -> None:
    page = Page(written("en").read_text(encoding="utf-8"))
    (number,) = [page.trail["n"][n] for n in page.trail["n"] if n == "profile/EU/investment/late"]
    (row,) = page.trail["i"][number["i"]]
    assert "roadmap" in page.trail["w"][row[0]]
    assert row[3]


def test_former_memberships_stand_apart(written: Written) -> None:
    text = written("en").read_text(encoding="utf-8")
    now, former = text[text.index('<section id="memberships"') : text.index('<section id="sources"')].split("<details")
    assert "Eurasian Economic Union" in now
    assert "Eurasian Economic Community" in former
    assert "Eurasian Economic Community" not in now
    assert "()" not in text[text.index('<section id="conflicts"') : text.index('<section id="memberships"')]


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", ["Kazakhstan", "21 November 2026", "European Union", "The scales"]),
        ("ru", ["Казахстан", "21 ноября 2026", "Европейский союз", "Весы", "млрд"]),
        ("kk", ["Қазақстан", "2026 жылғы 21 қараша", "Еуропалық", "Таразы", "млрд"]),
    ],
)
def test_the_whole_page_speaks_its_language(written: Written, lang: str, expected: list[str]) -> None:
    text = written(lang).read_text(encoding="utf-8")
    assert f'<html lang="{lang}"' in text
    for words in expected:
        assert words in text


def test_lines_of_exports_and_imports_can_be_told_apart(written: Written) -> None:
    text = written("en").read_text(encoding="utf-8")
    trade = text[text.index('<section id="trade"') : text.index('<section id="profile"')]
    assert len(re.findall(r'stroke-dasharray="4,3"', trade)) >= 8


def test_the_rival_year_stands_with_both_sources(written: Written) -> None:
    trail = Page(written("en").read_text(encoding="utf-8")).trail
    (name,) = [n for n in trail["n"] if n.startswith("agreement/EU-EPCA")]
    rows = trail["i"][trail["n"][name]["i"]]
    sources = {trail["c"][trail["s"][s][6]][0] for row in rows for s in row[3]}
    assert any("Handbook" in title for title in sources)
    assert len(sources) >= 4


def test_another_country_from_the_shipped_folder(written: Written) -> None:
    page = Page(written("en", "UZB").read_text(encoding="utf-8"))
    text = " ".join(page.words)
    assert "Uzbekistan" in text
    assert len([link for link in page.links if link.startswith("#n=")]) > 100


def test_a_ledger_with_one_statement_says_what_is_missing(tmp_path: Path) -> None:
    ledger = Ledger.open()
    said = Statement(
        kind="act", type="sign", source=("MNG", "JPN"), object="Treaty <b>&amp;</b>", when="2012", source_id="paper"
    )
    ledger.record([said], sources=[Source(id="paper", title="A </script> paper", url="javascript:alert(1)")])
    from tarazy.brief import page as page_of

    for lang in LANGUAGES:
        text = page_of(Case(ledger, "MNG", as_of="2020"), lang=lang)
        page = Page(text)
        assert "<b>&amp;</b>" not in text
        assert "javascript:" not in "".join(page.links)
        assert text.count("</script>") == 2
        for section in ("trade", "commitments", "conflicts", "memberships"):
            assert f'id="{section}"' in text


def test_the_page_is_written_whole_or_not_at_all(tmp_path: Path, written: Written) -> None:
    from tarazy.brief import write_brief

    case = open_case("UZB", as_of="2025")
    with pytest.raises(BadInput, match="cannot write"):
        write_brief(case, lang="en", path=tmp_path / "absent" / "brief.html")
    assert list(tmp_path.iterdir()) == []


def test_the_page_goes_through_links_and_into_pipes_and_replaces_neither(tmp_path: Path) -> None:
    import os
    import threading

    from tarazy.brief import write_brief

    case = open_case("UZB", as_of="2025")
    real, link, pipe = tmp_path / "real.html", tmp_path / "link.html", tmp_path / "pipe"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    write_brief(case, lang="en", path=link)
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("<!doctype html>")
    os.mkfifo(pipe)
    came: list[str] = []
    reader = threading.Thread(target=lambda: came.append(pipe.read_text(encoding="utf-8")), daemon=True)
    reader.start()
    write_brief(case, lang="en", path=pipe)
    reader.join(timeout=30)
    assert pipe.is_fifo()
    assert came == [real.read_text(encoding="utf-8")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_screen_in_the_terminal(lang: str) -> None:
    from io import StringIO

    from rich.console import Console

    out = StringIO()
    first_screen(open_case("UZB", as_of="2025"), lang=lang, console=Console(file=out, width=120))
    lines = out.getvalue().splitlines()
    assert max(map(len, lines)) <= 120
    assert any(line.startswith("1 ") for line in lines)


def test_the_same_case_gives_the_same_page(written: Written) -> None:
    from tarazy.brief import page as page_of

    assert page_of(open_case("KAZ", as_of="2026-11-21"), lang="en") == written("en").read_text(encoding="utf-8")


def test_a_drawing_is_the_same_from_either_engine() -> None:
    from tarazy.brief import engine

    spec = {"data": {"values": [{"x": 1, "y": 2}]}, "mark": "point", "encoding": {"x": {"field": "x"}}}
    here = engine.svg_of(spec)
    engine.warm_up()
    assert engine._warm
    assert engine.svg_of(spec) == here
    assert not engine._warm


def test_a_dead_engine_is_replaced() -> None:
    from tarazy.brief import engine

    engine.warm_up()
    engine._warm[0].kill()
    assert engine.svg_of({"data": {"values": [{"x": 1}]}, "mark": "point"}).startswith("<svg")
