"""The made-up world of the benchmarks is always the same, keeps to the definition, and has the shape that it claims."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # `bench` is not installed with the package

from bench.bars import Bar
from bench.synthetic import FOCUS, RARE_WORDS, SMALL_STATE, sources, statements

from tarazy.ledger import Ledger
from tarazy.ledger.records import content_id

COUNT = 20_000


def test_it_is_always_the_same_world() -> None:
    assert content_id([s.id for s in statements(500)]) == content_id([s.id for s in statements(500)])
    assert list(islice(statements(5000), 500)) == list(statements(500))
    assert [s.id for s in statements(500, seed=1)] != [s.id for s in statements(500, seed=2)]


def test_every_statement_keeps_to_the_definition_and_has_its_evidence() -> None:
    with Ledger.open() as ledger:
        ledger.add_sources(sources())
        receipt = ledger.record(statements(COUNT))
        assert receipt.read == receipt.added + receipt.known == COUNT
        assert receipt.known < COUNT / 1000
        assert all(s.evidence for s in ledger.statements())
        assert ledger.search(RARE_WORDS)


def test_the_focus_is_among_the_most_frequent_and_the_small_state_stands_still() -> None:
    involved = Counter(actor for s in statements(COUNT) for actor in s.actors)
    assert FOCUS in [actor for actor, _ in involved.most_common(8)]
    assert len(involved) > 200
    assert involved[SMALL_STATE] == sum(SMALL_STATE in s.actors for s in statements(2000))


def test_dates_are_of_mixed_precision() -> None:
    lengths = Counter(len(s.when or "") for s in statements(COUNT))
    assert all(lengths[n] > COUNT / 50 for n in (4, 7, 10))


def test_a_bar_fails_only_above_its_bound() -> None:
    assert Bar("speed", 12.0, 12.0, "times").passed
    assert not Bar("speed", 12.1, 12.0, "times").passed
    assert Bar("speed", 1e9, None, "ms").passed
    assert "FAIL" in Bar("speed", 12.1, 12.0, "times").line()
