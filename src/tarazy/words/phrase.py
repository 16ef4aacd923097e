"""A message that is not yet in any language: computations return it, faces say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

__all__ = ["Param", "Phrase"]

Param: TypeAlias = "str | int | float | Phrase | tuple[Phrase, ...]"
_NO_PARAMS: Mapping[str, Param] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A key of the catalogue and what goes into it; how a parameter is written follows from its name.

    `str(phrase)` gives English. `tarazy.words.Words(lang).say(phrase)` gives it in a language.
    """

    key: str
    params: Mapping[str, Param] = field(default_factory=lambda: _NO_PARAMS, hash=False)

    def __str__(self) -> str:
        from tarazy.words.speech import Words

        return Words("en").say(self)
