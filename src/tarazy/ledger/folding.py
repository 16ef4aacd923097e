"""Words made comparable for search: one form for all spellings and endings, in English, Russian and Kazakh."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol

__all__ = ["fold", "stem"]

_WORD = re.compile(r"\w+")
# Latin schwa stands for the Kazakh letter in many texts; ё is written е as often as not.
_SPELLINGS = (("ё", "е"), ("ə", "ә"), ("ǝ", "ә"))
_KAZAKH_LETTERS = frozenset("әғқңөұүһі")
# Closed list of Kazakh endings (plural, possessive, case), longest first; prefix matching is unsafe.
_KAZAKH_ENDINGS = tuple(
    sorted(
        """
        лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке да де та те дан ден тан тен нан нен мен бен пен
        ды ді ты ті ны ні ы і сы сі ын ін сын сін ында інде сында сінде ына іне сына сіне ының інің сының сінің
        ымен імен сымен сімен ынан інен ларының лерінің дарының дерінің тарының терінің лары лері дары дері тары тері
        ларын лерін ларға лерге ларды лерді лардың лердің дардың дердің тардың тердің ларда лерде лық лік дық дік
        """.split(),
        key=len,
        reverse=True,
    )
)
_SHORTEST_STEM = 3


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802


@lru_cache(maxsize=2)
def _snowball(language: str) -> _Stemmer:
    import snowballstemmer

    stemmer: _Stemmer = snowballstemmer.stemmer(language)
    return stemmer


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The part of a word that its inflected forms share; digits and codes stay as they are.

    Russian and English by Snowball (Porter 1980; Porter and Boulton 2001), Kazakh by a closed list of endings.
    """
    if word.isascii():
        return word if not word.isalpha() or len(word) <= _SHORTEST_STEM else _snowball("english").stemWord(word)
    if not _KAZAKH_LETTERS.isdisjoint(word):
        return _without_kazakh_endings(word)
    if "а" <= word[0] <= "я":
        return _snowball("russian").stemWord(word)
    return word


def _without_kazakh_endings(word: str) -> str:
    for ending in _KAZAKH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def fold(text: str) -> str:
    """A text as the search index holds it: case, spelling variants and endings removed, words parted by blanks."""
    folded = text.casefold()
    if not folded.isascii():
        for variant, usual in _SPELLINGS:
            folded = folded.replace(variant, usual)
    return " ".join(map(stem, _WORD.findall(folded)))
