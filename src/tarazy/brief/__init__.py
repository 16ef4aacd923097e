"""The brief: a country's relations as one page in which every number opens its rule, inputs and sources."""

from __future__ import annotations

from tarazy.brief.terminal import first_screen
from tarazy.brief.write import page, write_brief

__all__ = ["first_screen", "page", "write_brief"]
