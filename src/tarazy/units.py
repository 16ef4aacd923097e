"""Units and currencies: the closed list in which a figure may be stated."""

from __future__ import annotations

from functools import lru_cache

from tarazy.errors import UnknownUnit, closest

__all__ = ["PLAIN_UNITS", "currencies", "is_money", "unit"]

PLAIN_UNITS = frozenset(
    {"percent", "count", "people", "t", "m3", "bbl/d", "TEU", "km", "day", "month", "year", "rank", "unknown"}
)


@lru_cache(maxsize=1)
def currencies() -> frozenset[str]:
    """All ISO 4217 codes, those of withdrawn currencies included, as CLDR lists them."""
    from babel.core import get_global

    listed = {code for spans in get_global("territory_currencies").values() for code, *_ in spans}
    return frozenset(listed | set(get_global("all_currencies")))


@lru_cache(maxsize=512)
def is_money(code: str) -> bool:
    """Whether a unit is a currency."""
    return len(code) == 3 and code.isupper() and code != "TEU" and code in currencies()


@lru_cache(maxsize=512)
def unit(code: str) -> str:
    """The unit itself if it is known.

    Raises UnknownUnit, with the closest known units, where it is neither a plain unit nor an ISO 4217 code.
    """
    if code in PLAIN_UNITS or is_money(code):
        return code
    near = closest(code, PLAIN_UNITS | currencies())
    hint = (
        f"Closest: {', '.join(near)}."
        if near
        else f"Known: {', '.join(sorted(PLAIN_UNITS))} and ISO 4217 currency codes."
    )
    raise UnknownUnit(f"no unit '{code}'", next_step=hint)
