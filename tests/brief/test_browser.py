"""The page in a real browser: two clicks to a source, by keyboard too; no request; phone, print, no scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser
Written = Callable[..., Path]


@pytest.fixture
def tab(browser: Any) -> Iterator[Callable[..., Any]]:
    contexts = []

    def opened(path: Path, *, hash_: str = "", **options: Any) -> Any:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.seen, page.faults = [], []
        page.on("request", lambda request: page.seen.append(request.url))
        page.on("console", lambda message: page.faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.goto(path.as_uri() + hash_)
        return page

    yield opened
    for context in contexts:
        context.close()


def test_no_request_leaves_the_page(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    page.click("a.n >> nth=0")
    page.wait_for_selector("#panel:not([hidden])")
    assert [url for url in page.seen if not url.startswith(("file:", "data:"))] == []
    assert page.faults == []


def test_a_numbers_sources_are_two_clicks_away(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    page.click("#scales a[href='#n=trade/EU']")
    assert page.is_visible("#panel .value")
    if not page.is_visible("#panel .said"):
        page.click("#panel .inputs summary >> nth=0")
    said = page.inner_text("#panel .said >> nth=0")
    assert "Bureau of National Statistics" in said
    assert "figures.csv" in said
    assert page.url.endswith("#n=trade/EU")


def test_a_number_with_many_inputs_opens_each_of_them(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    page.click("#scales a[href='#n=trade/hhi']")
    assert page.locator("#panel .inputs > li").count() > 5
    page.click("#panel .inputs summary >> nth=0")
    assert page.is_visible("#panel .said")


def test_by_keyboard_alone(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('a.n')"):
            break
    door = page.evaluate("document.activeElement.getAttribute('href')")
    assert door.startswith("#n=")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel:not([hidden])")
    assert page.evaluate("document.getElementById('panel').contains(document.activeElement)")
    for _ in range(40):
        page.keyboard.press("Tab")
        assert page.evaluate("document.getElementById('panel').contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert page.is_hidden("#panel")
    assert page.evaluate("document.activeElement.getAttribute('href')") == door


def test_a_link_to_a_number_opens_it(tab: Any, written: Written) -> None:
    page = tab(written("en"), hash_="#n=agreement/EU-EPCA")
    assert page.is_visible("#panel")
    text = page.inner_text("#panel")
    assert "1 March 2020" in text
    assert "2022" in text
    page.go_back() if page.url.endswith("EPCA") and page.evaluate("history.length") > 2 else page.click("#panel .close")
    assert page.is_hidden("#panel")


def test_back_closes_the_panel(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    page.click("#scales a[href='#n=trade/RUS']")
    page.wait_for_selector("#panel:not([hidden])")
    page.go_back()
    page.wait_for_selector("#panel", state="hidden")


def test_closing_leaves_no_step_behind(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    page.evaluate("location.hash = 'method'")
    page.click("#scales a[href='#n=trade/RUS']")
    page.click("#scales a[href='#n=trade/CHN']")
    page.evaluate("scrollTo(0, 400)")
    page.keyboard.press("Escape")
    page.wait_for_function("location.hash === '#method'")
    page.wait_for_function("document.activeElement.matches('a.n')")
    assert 200 < page.evaluate("scrollY") < 1200  # closing moves no page
    assert page.is_hidden("#panel")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#n=trade/CHN"
    page.go_back()
    assert page.evaluate("location.hash") == ""


def test_a_link_into_a_folded_part_gives_the_focus_back_there(tab: Any, written: Written) -> None:
    page = tab(written("en"), hash_="#n=agreement/KAZ-CHN-2023-VISA")
    if not page.is_visible("#panel"):
        door = page.evaluate("document.querySelector('details.group:not([open]) a.n').getAttribute('href')")
        page.evaluate("door => { location.hash = door; }", door)
        page.wait_for_selector("#panel:not([hidden])")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('a.n')")
    assert page.evaluate("document.activeElement.closest('details').open")


def test_a_quoted_sentence_is_marked_and_says_its_language(tab: Any, tmp_path: Path) -> None:
    from tarazy.brief import write_brief
    from tarazy.ledger import Ledger, Source, Statement
    from tarazy.ledger.records import Evidence
    from tarazy.views import Case

    quoted = Evidence(document="d", page=3, prefix="По словам посла, ", quote="договор подписан <в мае>", suffix=".")
    ledger = Ledger.open()
    ledger.record(
        [Statement(kind="act", type="sign", source=("MNG", "JPN"), object="Treaty", when="2012", source_id="paper",
                   about="MNG-JPN-1", evidence=(quoted,))],
        sources=[Source(id="paper", title="A paper")],
    )  # fmt: skip
    write_brief(Case(ledger, "MNG", as_of="2020"), lang="en", path=tmp_path / "brief.html")
    page = tab(tmp_path / "brief.html", hash_="#n=agreement/MNG-JPN-1")
    assert page.inner_text("#panel mark") == "договор подписан <в мае>"
    assert page.get_attribute("#panel blockquote", "lang") == "ru"
    assert "page 3" in page.inner_text("#panel .said")


def test_tallies_filter_and_headers_sort_by_keyboard(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    page.focus("#commitments .key a[data-filter='verdict=missed']")
    page.keyboard.press("Enter")
    kept = page.eval_on_selector_all(
        "#promise-list [data-row]:not([hidden])", "rows => rows.map(r => r.dataset.verdict)"
    )
    assert set(kept) == {"missed"}
    page.focus("#memberships thead th >> nth=2 >> button")
    page.keyboard.press("Enter")
    assert page.get_attribute("#memberships thead th >> nth=2", "aria-sort") == "ascending"


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_the_first_printed_page_holds_the_first_screen(tab: Any, written: Written, lang: str) -> None:
    page = tab(written(lang), viewport={"width": 688, "height": 1000})
    page.emulate_media(media="print")
    bottom, left = page.evaluate(
        """() => [document.querySelector('#scales table').getBoundingClientRect().bottom,
                  [...document.querySelectorAll('details[data-print]:not([open]) table')].length]"""
    )
    assert left > 0
    assert bottom < 1006  # A4 less its margins, in CSS pixels
    assert page.evaluate("getComputedStyle(document.querySelector('.bar i')).printColorAdjust") == "exact"


def test_colours_that_the_reader_forces_leave_the_bars(tab: Any, written: Written) -> None:
    page = tab(written("en"), forced_colors="active")
    ink, paper = page.evaluate(
        """() => [getComputedStyle(document.querySelector('.bar i')).backgroundColor,
                  getComputedStyle(document.body).backgroundColor]"""
    )
    assert ink != paper


def test_a_mark_of_a_chart_is_a_door(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    mark = page.locator("#trade figure svg a").first
    mark.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel:not([hidden])")
    assert "USD" in page.inner_text("#panel .value")


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("width", [390, 768, 1280])
def test_no_sideways_scrolling(tab: Any, written: Written, lang: str, width: int) -> None:
    page = tab(written(lang), viewport={"width": width, "height": 844})
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    scroll, client = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert scroll <= client
    page.click("#scales a.n >> nth=2")
    assert page.evaluate("document.getElementById('panel').scrollWidth <= document.getElementById('panel').clientWidth")


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_no_text_of_the_scales_runs_into_its_neighbour(tab: Any, written: Written, lang: str) -> None:
    page = tab(written(lang))
    over = page.evaluate(
        """() => [...document.querySelectorAll('.scales td a.n')].filter(a => {
            const cell = a.closest('td').getBoundingClientRect(), own = a.getBoundingClientRect();
            return own.right > cell.right + 1;
        }).map(a => a.textContent)"""
    )
    assert over == []


def test_it_stands_without_scripts(tab: Any, written: Written) -> None:
    page = tab(written("en"), java_script_enabled=False)
    text = page.inner_text("main")
    for words in ("Russia", "agreements in force", "Enhanced Partnership and Cooperation Agreement", "Method"):
        assert words in text
    assert page.locator("#trade figure svg path").count() > 20
    assert page.is_hidden("#panel")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read(tab: Any, written: Written, scheme: str) -> None:
    page = tab(written("en"), color_scheme=scheme)
    ratios = page.evaluate(
        """() => {
            const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(v => {
                v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const paper = light(getComputedStyle(document.body).backgroundColor);
            return ['h1', '.scope', '.findings p', 'nav a', '.none', '.standfirst', '.dispute', 'a.n', 'figcaption']
                .map(q => { const e = document.querySelector(q), ink = light(getComputedStyle(e).color);
                    return [q, (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)]; });
        }"""
    )
    assert {name: ratio for name, ratio in ratios if ratio < 4.5} == {}


def test_it_prints_on_pages(tab: Any, written: Written, tmp_path: Path) -> None:
    page = tab(written("en"))
    page.pdf(path=tmp_path / "brief.pdf", prefer_css_page_size=True)
    content = (tmp_path / "brief.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") + content.count(b"/Type /Page ") >= 5 or content.count(b"/Type/Page") >= 5


def test_filters_and_sorting(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    everything = page.locator("#agreement-list [data-row]:not([hidden])").count()
    page.select_option("form[data-for='agreement-list'] select[name='vector']", "EU")
    some = page.locator("#agreement-list [data-row]:not([hidden])").count()
    assert 5 < some < everything
    assert all(
        "EU" in row.split() for row in page.eval_on_selector_all(
            "#agreement-list [data-row]:not([hidden])", "rows => rows.map(r => r.dataset.vector)"
        )
    )  # fmt: skip
    page.click("#promise-list thead th >> nth=3 >> button")
    keys = page.eval_on_selector_all("#promise-list tbody tr", "rows => rows.map(r => r.cells[3].dataset.k)")
    known = [key for key in keys if key]
    assert known == sorted(known)


def test_first_paint_comes_at_once(tab: Any, written: Written) -> None:
    page = tab(written("en"))
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    assert paint < 1000
