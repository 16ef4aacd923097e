"""Tarazy weighs a country's foreign relations: who says what, on whom it depends, and since when.

>>> import tarazy as tz
>>> with tz.open() as ledger:
...     receipt = tz.add_base(ledger, "UZB")
...     balance = tz.weigh(ledger, "UZB", domain="security", as_of="2025")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tarazy.results import Input, Measure, Unavailable
    from tarazy.views.opening import add_base, agreements, open, weigh  # noqa: A004
    from tarazy.views.showing import frame

__all__ = ["Input", "Measure", "Unavailable", "add_base", "agreements", "frame", "open", "weigh"]

# Loaded when first asked for, so that `import tarazy` and `tarazy --help` answer at once.
_BEHIND = {
    "Input": "tarazy.results",
    "Measure": "tarazy.results",
    "Unavailable": "tarazy.results",
    "add_base": "tarazy.views.opening",
    "agreements": "tarazy.views.opening",
    "frame": "tarazy.views.showing",
    "open": "tarazy.views.opening",
    "weigh": "tarazy.views.opening",
}


def __getattr__(name: str) -> Any:
    if name in _BEHIND:
        return getattr(import_module(_BEHIND[name]), name)
    raise AttributeError(f"module 'tarazy' has no attribute '{name}'")


def __dir__() -> list[str]:
    return __all__
