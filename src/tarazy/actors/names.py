"""Finding an actor by any of its names: exact up to case, marks and look-alike letters, never by a beginning.

Beginnings and endings are not tried: in Kazakh and Russian a person's name may begin like a country's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from tarazy.actors.records import LANGUAGES, Actor
from tarazy.errors import closest

__all__ = ["NameIndex", "fold", "fold_loosely"]

# Kazakh letters as they are typed on a Russian keyboard.
_KAZAKH_AS_RUSSIAN: Final = str.maketrans("әғқңөұүһі", "агкноуухи")
# Letters of the Latin keyboard that stand in Cyrillic words by mistake, and look the same.
_LATIN_AS_CYRILLIC: Final = str.maketrans("aceopxykmtbhi", "асеорхукмтвһі")
_DROPPED: Final = dict.fromkeys(map(ord, ".'’‘ʼ`´\"“”„«»()*,"), None)
_SPACED: Final = {ord(c): " " for c in "-‐‑–—−/_"}
_REWRITTEN: Final = str.maketrans({"ё": "е", "ə": "ә", "&": " and ", **{chr(k): v for k, v in _SPACED.items()}})
_CYRILLIC: Final = re.compile("[а-яәғқңөұүһі]")
# Shorter words differ by one letter only too often: ҚР is Kazakhstan, КР the Kyrgyz Republic.
_SHORTEST_LOOSE: Final = 3
# How much less like the mistyped name than the best suggestion another one may be.
_CLOSE: Final = 0.1


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Bring a name to the form in which names are compared: case, marks, quotes and dashes make no difference.

    `ё` equals `е`; Latin `ə` equals Kazakh `ә`; Latin look-alikes inside a Cyrillic word become Cyrillic; accents on
    Latin letters fall (`Türkiye` = `Turkiye`); dots fall (`U.S.` = `US`); a leading "the" falls.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    folded = text.casefold().translate(_DROPPED).translate(_REWRITTEN)
    if not folded.isascii():
        folded = "".join(_plain(c) for c in folded)
        if _CYRILLIC.search(folded):
            folded = " ".join(w.translate(_LATIN_AS_CYRILLIC) if _CYRILLIC.search(w) else w for w in folded.split())
    words = folded.split()
    while words[1:] and words[0] == "the":
        del words[0]
    return " ".join(words)


def fold_loosely(text: str) -> str:
    """Fold a name and write its Kazakh letters as Russian ones: `Қазақстан` = `Казакстан`; short words stay."""
    folded = fold(text)
    return folded.translate(_KAZAKH_AS_RUSSIAN) if len(folded) >= _SHORTEST_LOOSE else folded


def _plain(letter: str) -> str:
    """Take the mark from a Latin letter; leave `й` and the Kazakh letters, which are letters of their own."""
    if letter.isascii():
        return letter
    bare = unicodedata.normalize("NFD", letter)
    if len(bare) > 1 and bare[0].isascii():
        return bare[0]
    return "" if unicodedata.combining(letter) else letter


class NameIndex:
    """All names of all actors, to be asked by name: as written, folded, then folded loosely."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        """Take the names, short names and aliases of the actors, and their codes, which hold in every language."""
        self._written: dict[str, dict[str, str]] = {}
        self._folded: dict[str, dict[str, tuple[str, ...]]] = {}
        self._loose: dict[str, dict[str, tuple[str, ...]]] = {}
        self._shown: dict[str, str] = {}
        actors = list(actors)
        codes = {actor.code for actor in actors}
        for actor in actors:
            for lang in LANGUAGES:
                if actor.iso2 and actor.iso2 not in codes:  # `VC` is the Venice Commission, not Saint Vincent.
                    self._written.setdefault(lang, {}).setdefault(actor.iso2, actor.code)
                self._add(lang, actor.code, actor.code)
            for lang, name in (*actor.names.items(), *actor.short_names.items()):
                self._add(lang, name, actor.code)
            for lang, aliases in actor.aliases.items():
                for alias in aliases:
                    self._add(lang, alias, actor.code)

    def _add(self, lang: str, name: str, code: str) -> None:
        self._written.setdefault(lang, {}).setdefault(name, code)
        self._shown.setdefault(name, code)
        for index, key in ((self._folded, fold(name)), (self._loose, fold_loosely(name))):
            codes = index.setdefault(lang, {}).get(key, ())
            if code not in codes:
                index[lang][key] = (*codes, code)

    def candidates(self, name: str, lang: str | None = None) -> tuple[str, ...]:
        """Give the codes of the actors that bear a name: one where it is clear, several where it is not, or none."""
        name = " ".join(name.split())
        langs = LANGUAGES if lang is None else (lang,)
        for index, key in ((self._written, name), (self._folded, fold(name)), (self._loose, fold_loosely(name))):
            found: dict[str, None] = {}
            for one in langs:
                hit = index.get(one, {}).get(key, ())
                found.update(dict.fromkeys((hit,) if isinstance(hit, str) else hit))
            if found:
                return tuple(found)
        return ()

    def containing(self, text: str) -> list[str]:
        """Give the codes of the actors with a name that has the folded text in it, those named so exactly first."""
        wanted, loosely = fold(text), fold_loosely(text)
        if not wanted:
            return []
        found = dict.fromkeys(self.candidates(text))
        for index, part in ((self._folded, wanted), (self._loose, loosely)):
            for names in index.values():
                for name, codes in names.items():
                    if part in name:
                        found.update(dict.fromkeys(codes))
        return list(found)

    def closest(self, name: str, *, most: int = 3) -> list[tuple[str, str]]:
        """Give the names most like a mistyped one, each with its code, one per actor, best first.

        Names much less like it than the best one are left out: they would only distract.
        """
        near: dict[str, tuple[str, float]] = {}
        for shown in closest(name, self._shown, most=most * 3):
            likeness = SequenceMatcher(None, name.casefold(), shown.casefold()).ratio()
            near.setdefault(self._shown[shown], (shown, likeness))
        best = max((likeness for _, likeness in near.values()), default=0.0)
        return [(shown, code) for code, (shown, likeness) in near.items() if likeness > best - _CLOSE][:most]

    def ambiguous(self) -> dict[str, tuple[str, ...]]:
        """Give every folded name that stands for more than one actor, in whatever language: best there are none."""
        merged: dict[str, dict[str, None]] = {}
        for names in self._folded.values():
            for name, codes in names.items():
                merged.setdefault(name, {}).update(dict.fromkeys(codes))
        return {name: tuple(codes) for name, codes in merged.items() if len(codes) > 1}
