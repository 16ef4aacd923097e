"""The messages of one language: Fluent files of a folder, read when asked for and parsed only as far as they are used.

Parsing all of a language costs some 200 ms, Fluent's own import another 60. So the files are only cut into entries at
first (a scan), plain entries (one line, nothing but text and `{ $name }`) are filled in here, and the rest (plurals,
references, attributes, functions) go to `fluent.runtime` one by one, when they are first said. A test holds both ways
against each other for every message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final, TypeAlias

from tarazy.errors import MissingText

__all__ = ["Catalogue", "Filled"]

Filled: TypeAlias = "Mapping[str, str | int | float]"
_Pieces: TypeAlias = "tuple[str | _Slot, ...]"

# An entry begins in the first column and runs to the next one; continuation lines are indented. (Fluent, 1.0.)
_ENTRY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_PLACEABLE: Final = re.compile(r'\{ *(?:\$([a-zA-Z][\w-]*)|"((?:[^"\\{}]|\\u[0-9A-Fa-f]{4})*)"|([a-z][\w-]*)) *\}')
_ESCAPE: Final = re.compile(r"\\u([0-9A-Fa-f]{4})")
_REFERENCE: Final = re.compile(r"\{\s*(-?[a-z][\w-]*)")
_NOT_PLAIN_START: Final = (".", "[", "*", "}")


class _Slot(str):
    """The place of a parameter in a plain message."""

    __slots__ = ()


class Catalogue:
    """What can be said in one language: keys, and messages with their places filled in."""

    def __init__(self, folder: Path, *, locale: str, functions: Mapping[str, Callable[..., Any]]) -> None:
        self.locale = locale
        self._functions = dict(functions)
        self._entries: dict[str, str] = {}
        for path in sorted(folder.glob("*.ftl")):
            self._cut(path.read_text(encoding="utf-8"))
        self._plain: dict[str, _Pieces | None] = {}
        self._patterns: dict[str, Any] = {}
        self._bundle: Any = None

    def _cut(self, text: str) -> None:
        found = list(_ENTRY.finditer(text))
        for this, following in zip_longest(found, found[1:]):
            # Of two entries with one key Fluent keeps the first; a test finds them.
            end = following.start() if following else len(text)
            self._entries.setdefault(this[1], text[this.start() : end])

    def __contains__(self, key: str) -> bool:
        return key in self._entries and not key.startswith("-")

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._entries if not key.startswith("-"))

    def pieces(self, key: str) -> _Pieces | None:
        """The text and places of a plain message in order; None where it takes Fluent to say it."""
        try:
            return self._plain[key]
        except KeyError:
            pass
        entry = self._entry(key)
        self._plain[key] = None  # While it is made: a message that refers to itself is not plain.
        self._plain[key] = made = self._plain_pieces(entry)
        return made

    def fill(self, key: str, values: Filled, *, number: Callable[[int | float], str]) -> str:
        """Say a message with its values; `number` writes those that are numbers. Raises MissingText."""
        pieces = self.pieces(key)
        if pieces is None:
            return self.fill_by_fluent(key, values)
        said = []
        for piece in pieces:
            if type(piece) is str:
                said.append(piece)
                continue
            try:
                value = values[piece]
            except KeyError:
                raise MissingText(f"message '{key}' ({self.locale}) needs the parameter '{piece}'") from None
            said.append(value if isinstance(value, str) else number(value))
        return "".join(said)

    def fill_by_fluent(self, key: str, values: Filled) -> str:
        """Say a message by way of `fluent.runtime`, whatever its form."""
        if key not in self._patterns:
            self._patterns[key] = self._pattern(key)
        said, errors = self._bundle.format_pattern(self._patterns[key], values)
        if errors:
            raise MissingText(f"message '{key}' ({self.locale}) cannot be said: {errors[0]}")
        return str(said)

    def _plain_pieces(self, entry: str) -> _Pieces | None:
        lines = [line.rstrip(" ") for line in entry.partition("=")[2].split("\n")]
        lines = [line for line in lines if line and not line.startswith("#")]
        if len(lines) != 1:
            return None
        # What Fluent takes off is the space, not the no-break space.
        text = lines[0].strip(" ")
        if text.startswith(_NOT_PLAIN_START):
            return None
        pieces: list[str | _Slot] = []
        at = 0
        for place in _PLACEABLE.finditer(text):
            pieces.append(text[at : place.start()])
            at = place.end()
            name, literal, other = place.groups()
            if other is not None:
                referred = self.pieces(other) if other in self else None
                if referred is None:
                    return None
                pieces += referred
            else:
                pieces.append(_Slot(name) if name else _unescaped(literal))
        pieces.append(text[at:])
        if any("{" in piece or "}" in piece for piece in pieces):
            return None
        return tuple(piece for piece in pieces if piece)

    def _entry(self, key: str) -> str:
        try:
            return self._entries[key]
        except KeyError:
            raise MissingText(f"no message '{key}' in the catalogue of {self.locale}") from None

    def _pattern(self, key: str) -> Any:
        if self._bundle is None:
            from fluent.runtime import FluentBundle

            self._bundle = FluentBundle([self.locale.replace("_", "-")], functions=self._functions, use_isolating=False)
        self._load(key, self._entry(key))
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise MissingText(f"message '{key}' of the catalogue of {self.locale} has no text or is not valid Fluent")
        return pattern

    def _load(self, key: str, entry: str) -> None:
        from fluent.runtime import FluentResource

        if self._bundle.has_message(key):
            return
        self._bundle.add_resource(FluentResource(entry))
        for other in _REFERENCE.findall(entry):
            if other != key and other in self._entries:
                self._load(other, self._entries[other])


def _unescaped(literal: str) -> str:
    return _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), literal)
