from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tarazy.base import load
from tarazy.ledger import Ledger
from tarazy.views import Case

# Tests are imported by path, so what they share must be put in reach.
sys.path.append(str(Path(__file__).parent))


@pytest.fixture(scope="session")
def kazakhstan() -> Ledger:
    ledger = Ledger.open(":memory:")
    country = load("KAZ")
    ledger.record(country.statements, sources=country.sources, origin="base/KAZ")
    return ledger


@pytest.fixture(scope="session")
def on(kazakhstan: Ledger) -> Callable[[str], Case]:
    made: dict[str, Case] = {}

    def case(day: str) -> Case:
        return made.setdefault(day, Case(kazakhstan, "KAZ", as_of=day))

    return case
