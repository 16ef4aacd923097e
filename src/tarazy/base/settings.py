"""The settings of a country folder (country.toml): the country in focus, its vectors in order, titles and notes."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tarazy.errors import BadInput, UnknownActor, closest

__all__ = ["Settings", "settings"]

_KEYS = ("focus", "vectors", "title", "notes", "memberships_from_registry")


@dataclass(frozen=True, slots=True)
class Settings:
    """What country.toml says; `title` and `notes` by language code."""

    focus: str
    vectors: tuple[str, ...]
    title: Mapping[str, str]
    notes: Mapping[str, tuple[str, ...]]
    memberships_from_registry: bool = False


def settings(folder: Path) -> Settings:
    """Read country.toml. Raises BadInput where it is missing, no TOML, or says something unknown; UnknownActor."""
    path = folder / "country.toml"
    shown = f"{folder.name}/country.toml"
    try:
        raw = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        hint = 'It needs at least: focus = "XYZ", the code of the country.'
        raise BadInput(f"no country.toml in {folder}", next_step=hint) from None
    except UnicodeDecodeError:
        raise BadInput("the file is not UTF-8", where=shown, next_step="Save it anew as UTF-8.") from None
    except tomllib.TOMLDecodeError as broken:
        raise BadInput(f"no valid TOML ({broken})", where=shown, next_step="Mend that line.") from None
    for key in raw:
        if key not in _KEYS:
            near = closest(key, _KEYS)
            hint = f"Closest: {', '.join(near)}." if near else f"Known: {', '.join(_KEYS)}."
            raise BadInput(f"unknown key '{key}'", where=shown, next_step=hint)
    focus = _text(raw.get("focus"), "focus", shown)
    vectors = raw.get("vectors", [])
    if not isinstance(vectors, list):
        raise BadInput("'vectors' is no list", where=shown, next_step='Write vectors = ["RUS", "CHN"].')
    chosen = tuple(_text(v, "vectors", shown) for v in vectors)
    for code in (focus, *chosen):
        _known(code, shown)
    by_language = _table(raw, "title", shown)
    notes = _table(raw, "notes", shown)
    return Settings(
        focus=focus,
        vectors=chosen,
        title={lang: _text(text, f"title.{lang}", shown) for lang, text in by_language.items()},
        notes={
            lang: tuple(_text(t, f"notes.{lang}", shown) for t in (texts if isinstance(texts, list) else [texts]))
            for lang, texts in notes.items()
        },
        memberships_from_registry=bool(raw.get("memberships_from_registry", False)),
    )


def _table(raw: Mapping[str, Any], key: str, shown: str) -> Mapping[str, Any]:
    table = raw.get(key, {})
    if not isinstance(table, dict):
        hint = f"Write [{key}] and under it en = ..., ru = ..."
        raise BadInput(f"'{key}' has no languages", where=shown, next_step=hint)
    return table


def _text(value: Any, key: str, shown: str) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    raise BadInput(f"'{key}' is missing or no text", where=shown, next_step=f'Write {key} = "...".')


def _known(code: str, shown: str) -> None:
    from tarazy.actors import registry

    if registry().known(code):
        return
    try:
        registry().get(code)
    except UnknownActor as unknown:
        raise UnknownActor(unknown.what, where=shown, next_step=unknown.next_step) from None
