from __future__ import annotations

import math

import pytest

from tarazy.ledger.facts.amounts import agrees, gap, margin, printed_unit, representative, truncated


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        (22.7e9, 0.1e9),
        (16.53e9, 0.01e9),
        (50e9, 1e9),
        (681.1e6, 0.1e6),
        (1.9e9, 0.1e9),
        (5007142523, 1),
        (36.3, 0.1),
        (45, 1),
        (700, 1),
        (2e12, 1e12),
        (6_000_000, 1e6),
        (0, 0),
        (0.25, 0.01),
        (math.inf, 0),
        (1.5e-7, 1e-8),
        (-22.7e9, 0.1e9),
    ],
)
def test_the_last_printed_digit(value, unit):
    assert printed_unit(value) == pytest.approx(unit)


@pytest.mark.parametrize(
    ("one", "other", "agreed"),
    [
        ((24.2e9, "="), (24_203_945_208, "="), True),
        ((24.1e9, "="), (24_203_945_208, "="), False),
        ((24e9, "="), (24.2e9, "="), True),
        ((50e9, "~"), (48.84e9, "="), True),
        ((30e9, "~"), (27.05e9, "="), False),
        ((28e9, ">"), (28.14e9, "="), True),
        ((28e9, ">"), (25e9, "="), False),
        ((30e9, "<"), (27.05e9, "="), True),
        ((20e9, ">"), (10e9, "<"), False),
        (((10e9, 12e9), "="), (11e9, "="), True),
        (((10e9, 12e9), "="), (15e9, "="), False),
    ],
)
def test_agrees(figure, one, other, agreed):
    a, b = (figure("trade", "KAZ", "CHN", value, "2022", approx=approx) for value, approx in (one, other))
    assert agrees(a, b) is agreed
    assert agrees(b, a) is agreed


def test_counted_things_are_exact(figure):
    members = [figure("count", "EU", "", n, "2023", unit="count") for n in (27, 28)]
    assert not agrees(*members)
    assert margin(members[0]) == 0
    assert not truncated(*members)
    assert agrees(*[figure("count", "KAZ", "", n, unit="count", approx=a) for n, a in ((700, "~"), (712, "="))])


def test_truncation(figure):
    cut, full = figure("trade", "KAZ", "EU", 22.7e9), figure("trade", "KAZ", "EU", 22.79e9)
    assert truncated(cut, full)
    assert not agrees(cut, full)
    assert not truncated(cut, figure("trade", "KAZ", "EU", 22.6e9))


def test_nothing_given(figure, act):
    none = act("visit", "KAZ", "x")
    assert agrees(none, none)
    assert gap(none, none) == 0
    assert margin(none) == 0
    assert representative(none) is None
    assert not truncated(none, none)
    assert representative(figure("trade", "KAZ", "EU", (1.0, 3.0))) == 2
