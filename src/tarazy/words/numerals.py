"""Numbers as a reader of the language writes them: grouping, decimal mark, scale words, percent.

The marks come from CLDR (Babel). The digits are made here: a tenth of the time of Babel's patterns, and rounding goes
half up, as readers expect (16.525 is 16.53), not half to even.
"""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

__all__ = ["SCALES", "Numerals", "exactly", "factor", "percents", "scaled", "significant"]

SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_SIGNIFICANT: Final = 4
_PLACES: Final = 3


class Numerals:
    """The marks of one locale and the texts that they make."""

    def __init__(self, locale: str) -> None:
        from babel import Locale

        known = Locale.parse(locale)
        # Since Babel 2.14 the symbols stand under their numbering system.
        symbols = known.number_symbols.get("latn", known.number_symbols)
        self._marks = str.maketrans({",": str(symbols["group"]), ".": str(symbols["decimal"])})
        # "#,##0%" in English and Kazakh, "#,##0 %" with a no-break space in Russian.
        self.percent_sign = str(known.percent_formats[None].pattern).replace("#,##0", "")

    def written(self, number: Decimal) -> str:
        """All digits of a number, grouped; no zeros at the end of the decimals."""
        text = f"{number:,f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        if text == "-0":
            text = "0"
        return text.translate(self._marks)

    def plain(self, x: float, *, places: int = _PLACES) -> str:
        """A number to at most three decimals; a smaller one than that keeps three significant digits."""
        if isinstance(x, int):
            return f"{x:,}".translate(self._marks)
        number = exactly(x)
        if number and number.adjusted() < -places:
            return self.written(significant(number, places))
        return self.written(number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))

    def percent(self, x: float, *, exact: bool = False) -> str:
        """24.7 as "24.7%": one decimal, two significant digits below one, all that there are where `exact`."""
        return self.written(exactly(x) if exact else percents(x)) + self.percent_sign


def exactly(x: float) -> Decimal:
    """The number that its shortest text says, so 0.1 is 0.1; ValueError where it is none."""
    if not math.isfinite(x):
        raise ValueError(f"{x} is no number to write; a missing value must be said to be missing")
    # float(): a NumPy number is a float, but its repr is not its digits.
    return Decimal(x) if isinstance(x, int) else Decimal(repr(float(x)))


def significant(number: Decimal, digits: int) -> Decimal:
    """The number rounded to so many significant digits, half up."""
    if not number:
        return number
    return number.quantize(Decimal(1).scaleb(number.adjusted() - digits + 1), ROUND_HALF_UP)


def scaled(x: float) -> tuple[Decimal, str | None]:
    """A number as a reader says it: 27_812_000_000 as (27.81, "billion"); None where it needs no scale."""
    number = exactly(x)
    for power, name in SCALES:
        # Rounded first: 999,990,000 is 1 billion, not 1,000 million.
        if abs(significant(number, _SIGNIFICANT)) >= Decimal(1).scaleb(power):
            return significant(number, _SIGNIFICANT).scaleb(-power), name
    return number, None


def percents(x: float) -> Decimal:
    """A number of percent, to one decimal, below one percent to two significant digits."""
    number = exactly(x)
    return significant(number, 2) if abs(number) < 1 else number.quantize(Decimal("0.1"), ROUND_HALF_UP)


def factor(scale: str) -> Decimal:
    """What a scale word multiplies by."""
    return next(Decimal(1).scaleb(power) for power, name in SCALES if name == scale)
