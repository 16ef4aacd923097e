"""The shipped brief in three languages, written once for all tests of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tarazy.brief import write_brief
from tarazy.views.opening import open_case

DAY = "2026-11-21"


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    folder = tmp_path_factory.mktemp("briefs")
    cases: dict[str, Any] = {}

    def write(lang: str = "en", country: str = "KAZ") -> Path:
        path = folder / f"{country}-{lang}.html"
        if not path.exists():
            if country not in cases:
                cases[country] = open_case(country, as_of=DAY)
            write_brief(cases[country], lang=lang, path=path)
        return path

    return write


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A real Chromium; tests that need it skip, saying so, where it is missing."""
    import shutil

    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium)")
    quiet = (
        "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync"
    )
    with playwright.sync_playwright() as engine:
        running = engine.chromium.launch(executable_path=chromium, args=quiet.split())
        yield running
        running.close()
