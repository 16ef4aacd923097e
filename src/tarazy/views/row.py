"""What every record of a view can do: show itself as plain JSON, phrases with their key, their parts and their text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from html import escape
from typing import Any, TypeAlias

from tarazy.results import Measure, Phrase, Unavailable

__all__ = ["Json", "Row", "plain"]

Json: TypeAlias = "bool | int | float | str | list[Any] | dict[str, Any] | None"
Say: TypeAlias = "Callable[[Phrase], str]"


class Row:
    """The root of the records that views return."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        # What a notebook shows: the record's plain fields; its parts unfold with `to_json`.
        shown = {
            name: value for name, value in self.to_json().items() if value and isinstance(value, str | int | float)
        }
        lines = "".join(f"<tr><th>{escape(n)}</th><td>{escape(str(v))}</td></tr>" for n, v in shown.items())
        return f"<table><caption>{escape(type(self).__name__)}</caption>{lines}</table>"

    def to_json(self, *, say: Say = str) -> dict[str, Any]:
        """Show the record as plain JSON; `say` puts its phrases into words (English unless told otherwise)."""
        made = plain(self, say=say)
        assert isinstance(made, dict)
        return made


def plain(value: object, *, say: Say = str) -> Json:
    """Any value of a view as plain JSON: records as objects, tuples as lists, missing numbers as null.

    A `Measure` and an `Unavailable` stand side by side in one place: `available` tells which of the two it is.
    """
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Phrase):
        return {"key": value.key, "params": plain(value.params, say=say), "text": say(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(part, say=say) for key, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        parts = sorted(value) if isinstance(value, set | frozenset) else value
        return [plain(part, say=say) for part in parts]
    if is_dataclass(value) and not isinstance(value, type):
        made = {part.name: plain(getattr(value, part.name), say=say) for part in fields(value)}
        if isinstance(value, Measure | Unavailable):
            made["available"] = isinstance(value, Measure)
        return made
    return str(value)
