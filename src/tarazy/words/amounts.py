"""Numbers with their units: "USD 27.8 bn", "53,4 млн т", "2,5 года", "16.5–17.2%"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, TypeAlias

from tarazy.words.numerals import Numerals, exactly, factor, percents, scaled, significant

__all__ = ["APPROX_SIGNS", "Amounts", "kebab"]

Say: TypeAlias = Callable[..., str]
Value: TypeAlias = "float | tuple[float, float]"

# What measures are told in beside the units of figures: percentage points, and indices, which have none.
_OF_MEASURES: Final = frozenset({"points", "index"})
# A sign, not a word: after "около" or "кемінде" a Russian or Kazakh number would have to be bent.
APPROX_SIGNS: Final[Mapping[str, str]] = {"=": "", "~": "≈ ", ">": "> ", "<": "< ", ">=": "≥ ", "<=": "≤ "}


class Amounts:
    """The amounts of one language."""

    def __init__(self, locale: str, *, say: Say, has: Callable[[str], bool]) -> None:
        """`say(key, **places)` says a message of the catalogue, `has(key)` tells whether there is one."""
        self._numerals = Numerals(locale)
        self._locale = locale
        self._say = say
        self._has = has

    def number(self, x: float, unit: str | None, *, exact: bool) -> str:
        """A number with its unit; with all its digits where `exact`."""
        numerals = self._numerals
        if unit == "percent":
            return numerals.percent(x, exact=exact)
        if unit == "points" and not exact:
            # As exact as the percentages that they lie between.
            return self._with_unit(numerals.written(percents(x)), float(percents(x)), None, unit)
        if -999_950 < x < 999_950 and not exact:
            return self._with_unit(numerals.plain(x), x, None, unit)
        number, scale = (exactly(x), None) if exact else scaled(x)
        return self._with_unit(numerals.written(number), x, scale, unit)

    def span(self, low: float, high: float, unit: str | None) -> str:
        """A range with one scale and one unit."""
        if low == high:
            return self.number(low, unit, exact=False)
        numerals = self._numerals
        # "-3–5" reads as a slip of the pen.
        dash = "…" if low < 0 else "–"
        if unit == "percent":
            return dash.join(numerals.written(percents(end)) for end in (low, high)) + numerals.percent_sign
        top = max(low, high, key=abs)
        _, scale = scaled(top)
        if unit == "points":
            ends = [numerals.written(percents(end)) for end in (low, high)]
        elif scale is None:
            ends = [numerals.plain(end) for end in (low, high)]
        else:
            ends = [numerals.written(significant(exactly(end) / factor(scale), 4)) for end in (low, high)]
        return self._with_unit(dash.join(ends), top, scale, unit)

    def amount(self, value: Value, unit: str | None, approx: str | None) -> str:
        """A statement's value, be it a number or a range, with its sign."""
        sign = APPROX_SIGNS[approx] if approx else ""
        said = self.span(*value, unit) if isinstance(value, tuple) else self.number(value, unit, exact=False)
        return sign + said

    def unit_name(self, code: str) -> str:
        """The name of a unit or currency. Raises UnknownUnit."""
        return self._currency(code, None) if _is_money(code) else self._say(f"unit-{kebab(code)}")

    def _with_unit(self, number: str, x: float, scale: str | None, unit: str | None) -> str:
        money = unit is not None and _is_money(unit)
        if scale is not None:
            number = self._say(f"scaled-{scale}-money" if money else f"scaled-{scale}", number=number)
        if unit is None or unit in ("count", "index"):
            return number
        # After "million" Russian counts as after 0: "2 млн человек", but "2 человека".
        n: float = 1_000_000 if scale else x
        if money:
            return self._say("money", number=number, currency=self._currency(unit, n))
        return self._say(f"amount-{kebab(unit)}", number=number, n=int(n) if n == int(n) else n)

    def _currency(self, code: str, n: float | None) -> str:
        key = f"currency-{code.casefold()}"
        if self._has(key):
            return self._say(key)
        if self._locale.startswith("en"):
            return code
        from babel.numbers import get_currency_name

        return get_currency_name(code, n, locale=self._locale)


@lru_cache(maxsize=512)
def kebab(code: str) -> str:
    """A code as a part of a key: `enter_into_force` is `enter-into-force`, `bbl/d` is `bbl-d`, `BadDate` `bad-date`."""
    if not code.isupper():
        code = "".join(f"-{letter}" if letter.isupper() else letter for letter in code).strip("-")
    return code.casefold().translate(str.maketrans("_ /", "---"))


@lru_cache(maxsize=512)
def _is_money(code: str) -> bool:
    from tarazy.units import PLAIN_UNITS, unit

    return code not in _OF_MEASURES and unit(code) not in PLAIN_UNITS
