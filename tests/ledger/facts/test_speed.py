"""Facts are made when a page is asked for, so they must be quick; measured in processor time, the best of five."""

from __future__ import annotations

import sys
import time
from dataclasses import replace

import pytest

from tarazy.base import load
from tarazy.ledger.facts import conflicts, facts
from tarazy.ledger.records import Statement

pytestmark = pytest.mark.skipif(sys.gettrace() is not None, reason="times mean nothing under a tracer (coverage)")


def quickest(run, times=5):
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


@pytest.fixture(scope="module")
def statements():
    return list(load("KAZ").statements)


def test_the_base_in_a_third_of_a_second(statements):
    many = [*statements, *[replace(s, source_id=s.source_id + "-2") for s in statements]][:3500]
    assert quickest(lambda: conflicts(facts(many))) < 0.35


def test_a_thousand_statements_on_agreements_in_forty_milliseconds(statements):
    on_texts = [s for s in statements if s.about and s.type in ("sign", "enter_into_force", "expire", "party_to")]
    many = [*on_texts, *[replace(s, source_id=s.source_id + "-2") for s in on_texts]][:1000]
    assert len(many) == 1000
    assert quickest(lambda: facts(many)) < 0.04


@pytest.mark.slow
def test_time_grows_with_the_number_of_statements():
    import random

    words = [a + b for a in "ba ke li mo nu pra sto tre vi zon".split() for b in "dal fer gon hir jak lem".split()]

    def make(size):
        chance = random.Random(size)
        for n in range(size):
            title = f"Agreement on {' and '.join(chance.sample(words, 3))}"
            when = f"{chance.randint(1992, 2024)}-05-{chance.randint(1, 28):02}"
            parties = ("KAZ", chance.choice(("RUS", "CHN", "EU", "UZB")))
            yield Statement(kind="act", type="sign", source=parties, object=title, when=when, source_id=f"s{n % 50}")

    small, large = list(make(2_000)), list(make(16_000))
    facts(small)
    each = quickest(lambda: facts(small), 2) / len(small)
    assert quickest(lambda: facts(large), 1) / len(large) < 5 * each
