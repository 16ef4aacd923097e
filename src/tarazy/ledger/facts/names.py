"""Whether two names mean the same thing, though one says it shorter, in another language or in another spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from tarazy.ledger.facts.lexicon import INSTRUMENTS, LIGHT, MARKS, ORDINALS, STEMS, STOP

if TYPE_CHECKING:
    from tarazy.actors import Registry

__all__ = ["Name", "Names", "fold", "latin", "same_person", "word"]

_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
# Hyphens inside one word: co-operation, жан-жақты (all-round). All others part two words.
_JOINED: Final = re.compile(r"(?<=\bco)[-\u2010\u2011](?=operat)|(?<=\bжан)[-\u2010\u2011](?=жақты)", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"\s*\(([^()]*)\)")
# "Partnership and Cooperation Agreement, Brussels": a place after the title is no part of it.
_PLACE: Final = re.compile(r",\s+(?:in\s+|в\s+)?([A-ZА-ЯӘҒҚҢӨҰҮҺІ][\w-]+)$")
_ACRONYM: Final = re.compile(r"[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{3,7}")
_ENDINGS: Final = (
    "liness", "ances", "ance", "ences", "ence", "ments", "ment", "ships", "ship", "ions", "ness", "ing", "ion", "ial",
    "ies", "ied", "ity", "ian", "ed", "es", "al", "ic", "ly", "or", "er", "s", "e", "y",
)  # fmt: skip
_STEM: Final = 4
_SPELLINGS: Final = {"neighbor": "neighbour", "defense": "defence", "organiz": "organis", "programme": "program"}
# е/ё, and Latin look-alikes in Cyrillic words: texts in Kazakh often carry Latin schwa and Latin i.
_LOOKALIKE: Final = str.maketrans({"ё": "е", "ə": "ә", "ǝ": "ә", "i": "і", "h": "һ", "o": "о", "a": "а", "e": "е",
                                   "c": "с", "p": "р", "x": "х", "y": "у"})  # fmt: skip
_LATIN: Final = str.maketrans({
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ё": "e",
})  # fmt: skip


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Write a text without what does not change its meaning: case, forms of letters, ё, Latin letters in Cyrillic."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("ʼ", "'")
    if not _CYRILLIC.search(text):
        return text
    parts = re.split(r"(\W+)", text)
    return "".join(part.translate(_LOOKALIKE) if _CYRILLIC.search(part) else part for part in parts)


@lru_cache(maxsize=1 << 13)
def latin(text: str) -> str:
    """Write a name in Latin letters, so that Назарбаев and Nazarbaev can be held side by side."""
    return fold(text).translate(_LATIN)


@lru_cache(maxsize=1 << 14)
def word(folded: str) -> str:
    """Reduce a folded word to what its forms and its translations have in common; empty for a stop word."""
    folded = folded.removesuffix("'s").replace("'", "")
    if folded in STOP:
        return ""
    if folded.isdigit():
        return folded.lstrip("0") or "0"
    if folded in ORDINALS:
        return ORDINALS[folded]
    ordinal = re.fullmatch(r"(\d+)(?:st|nd|rd|th|го|й|я|ый|ая|ом|ші|шы|ғы|гі)", folded)
    if ordinal:
        return ordinal[1]
    if _CYRILLIC.search(folded):
        for size in range(len(folded), 0, -1):
            stem, ending = folded[:size], len(folded) - size
            if size > 3 and stem in ORDINALS:
                return ORDINALS[stem]
            english = STEMS.get(stem)
            # A short stem takes a short ending only; prepositions take none.
            if english and (size > 3 or not ending or (english != "-" and size > 1 and ending < 3)):
                return "" if english == "-" else word(english)
        return folded.rstrip("аеиоуыэюяйьіәө")[:7] or folded
    if folded in INSTRUMENTS or folded in MARKS:
        return folded
    for british, american in _SPELLINGS.items():
        folded = folded.replace(british, american)
    return _stem(folded)


def _stem(folded: str) -> str:
    # Until nothing more comes off, so that relations, relationship and relate meet.
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= _STEM:
            return _stem(folded[: -len(ending)])
    return folded


def same_person(one: str, other: str) -> bool:
    """Whether two written names share a family name, in whatever alphabet or transliteration."""
    return any(_near(a, b) for a in _person_words(one) for b in _person_words(other))


@lru_cache(maxsize=1 << 13)
def _person_words(text: str) -> tuple[str, ...]:
    return tuple(w for w in _WORD.findall(latin(text)) if len(w) > 2)


@lru_cache(maxsize=1 << 15)
def _near(one: str, other: str) -> bool:
    # Transliterations differ in y, i, h and doubled letters: Nazarbayev, Nazarbaev; Tokayev, Tokaev.
    if one == other:
        return True
    bare = [re.sub(r"(.)\1", r"\1", re.sub(r"[yih']|(?<=[aeou])[ye](?=[aeou])", "", w)) for w in (one, other)]
    return len(bare[0]) > 3 and bare[0] == bare[1]


_LIGHT: Final = frozenset(word(w) for w in LIGHT)


@dataclass(frozen=True, slots=True)
class Name:
    """One reading of a title: its telling words, numbers, marks, kinds of instrument, initials and abbreviations.

    `parties` are the actors that the title names, by code; their names tell nothing unless it names only some.
    """

    words: frozenset[str]
    numbers: frozenset[str]
    marks: frozenset[str]
    instruments: frozenset[str]
    initials: str
    acronyms: frozenset[str]
    parties: frozenset[str] = frozenset()
    weight: float = field(default=0.0, init=False, compare=False)

    def __post_init__(self) -> None:
        # How much the name tells: 1 for a telling word or mark, a half for a common one or a number.
        weight = _weigh(self.words) + len(self.marks) + 0.5 * len(self.numbers)
        object.__setattr__(self, "weight", weight)

    @property
    def specific(self) -> bool:
        """Whether it names a thing: "joint statement" and "cooperation agreement" do not."""
        return self.weight >= 0.75 or "charter" in self.instruments


class Names:
    """Reads and compares names; knows the names of the actors, which tell nothing among statements about them."""

    def __init__(self, registry: Registry | None = None) -> None:
        self._registry = registry
        self._actors: dict[str, frozenset[str]] = {}
        self._read: dict[tuple[str, tuple[str, ...]], tuple[Name, ...]] = {}
        self._known: dict[Name, Name] = {}
        self._scores: dict[tuple[int, int], float] = {}
        self._stripped: dict[tuple[str, str], bool] = {}

    @property
    def full(self) -> bool:
        """Whether so much has been read that starting anew is cheaper than keeping it."""
        return len(self._scores) > _KEPT_SCORES or len(self._read) > _KEPT_NAMES

    def read(self, text: str | None, actors: tuple[str, ...] = ()) -> tuple[Name, ...]:
        """Read a name said among these actors: the title itself, and what stands in brackets as another name of it."""
        if not text:
            return ()
        try:
            return self._read[text, actors]
        except KeyError:
            inside = [b for b in _BRACKETS.findall(text) if _ACRONYM.fullmatch(b.strip())]
            plain = _BRACKETS.sub("", text) if inside else text
            made = (self._name(t, actors) for t in (plain, *inside))
            found = tuple(dict.fromkeys(self._known.setdefault(name, name) for name in made))
            self._read[text, actors] = found
            return found

    def read_all(self, texts: Iterable[str | None], actors: tuple[str, ...] = ()) -> tuple[Name, ...]:
        """Read several names of one thing, in whatever languages, in the order given and each once."""
        return tuple(dict.fromkeys(name for text in texts for name in self.read(text, actors)))

    def similarity(self, one: tuple[Name, ...], other: tuple[Name, ...]) -> float:
        """How likely two sets of names mean one thing, 0 to 1: the best of all pairs, the same either way round."""
        best = 0.0
        for a in one:
            for b in other:
                if a is b:
                    return 1.0
                # Each reading is kept once and for good, so that its address stands for it.
                pair = (id(a), id(b)) if id(a) < id(b) else (id(b), id(a))
                score = self._scores.get(pair)
                if score is None:
                    score = self._scores[pair] = _compare(a, b)
                best = max(best, score)
        return best

    def _name(self, text: str, actors: tuple[str, ...]) -> Name:
        place = _PLACE.search(text)
        if place and fold(place[1]) not in INSTRUMENTS:
            text = text[: place.start()]
        words: set[str] = set()
        numbers: set[str] = set()
        marks: set[str] = set()
        instruments: set[str] = set()
        acronyms: set[str] = set()
        parties: set[str] = set()
        initials = []
        text = _JOINED.sub("", text).replace("-year", " year")
        for raw in _WORD.findall(text):
            folded = fold(raw)
            meant = [code for code in actors if self._is_actor(folded, code)]
            if meant:
                parties.update(meant)
                continue
            meaning = word(folded)
            if not meaning:
                if folded not in _LINKING and len(folded) > 3:
                    initials.append(folded[0])
                continue
            initials.append(folded[0])
            if meaning in INSTRUMENTS:
                instruments.add(INSTRUMENTS[meaning])
            elif meaning in MARKS:
                marks.add(MARKS[meaning])
            elif meaning.isdigit():
                numbers.add(meaning)
            else:
                words.add(meaning)
                if _ACRONYM.fullmatch(raw):
                    acronyms.add(folded)
        return Name(frozenset(words), frozenset(numbers), frozenset(marks), frozenset(instruments),
                    "".join(initials), frozenset(acronyms), frozenset(parties))  # fmt: skip

    def _is_actor(self, folded: str, code: str) -> bool:
        try:
            return self._stripped[folded, code]
        except KeyError:
            own = self._actors.get(code)
            if own is None:
                own = self._actors[code] = self._actor_words(code)
            # Demonyms and cases of a state share the name's beginning: Kazakh, Казахстанско-, қазақстандық. Names of
            # organisations are made of common words: only their own forms count, or "states" would eat "statement".
            if folded in INSTRUMENTS or folded in MARKS:
                found = False
            elif self._is_organisation(code):
                found = folded in own or word(folded) in own
            else:
                found = any(folded == w or (len(w) > 3 and _begins_alike(folded, w)) for w in own)
            self._stripped[folded, code] = found
            return found

    def _is_organisation(self, code: str) -> bool:
        registry = self._registry
        return registry is not None and registry.known(code) and registry.get(code).is_organisation

    def _actor_words(self, code: str) -> frozenset[str]:
        texts: list[str] = [code]
        if self._registry is not None and self._registry.known(code):
            actor = self._registry.get(code)
            texts += _flat(actor.names) + _flat(actor.aliases) + _flat(actor.short_names)
        words = {w for text in texts for w in _WORD.findall(fold(text))}
        telling = {w for w in words if len(w) > 1 and not w.isdigit() and word(w) and w not in INSTRUMENTS}
        return frozenset(telling | {word(w) for w in telling} if self._is_organisation(code) else telling)


_KEPT_SCORES: Final = 1 << 20
_KEPT_NAMES: Final = 1 << 18
_LINKING: Final = frozenset("a an the of on in at to for and or by with as from о об в и на с к по между".split())


def _flat(values: object) -> list[str]:
    if isinstance(values, str):
        return [values]
    if isinstance(values, Mapping):
        values = values.values()
    return [text for value in values for text in _flat(value)] if isinstance(values, Iterable) else []


def _begins_alike(one: str, other: str) -> bool:
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= max(4, len(other) - 3) and len(one) - shared <= 7


def _compare(a: Name, b: Name) -> float:
    """Score two different readings.

    Shared weight over all weight (Jaccard), averaged with shared weight over the smaller name's weight (overlap): the
    first punishes what only one says, the second forgives a shorter form. Zero where a mark, a protocol or a
    memorandum stands in one only, or where both carry numbers that contradict.
    """
    strict = {"protocol", "memorandum"}
    if (a.instruments & strict) != (b.instruments & strict):
        return 0.0
    if (a.acronyms and b.initials in a.acronyms) or (b.acronyms and a.initials in b.acronyms):
        short, full = (a, b) if b.initials in a.acronyms else (b, a)
        rest = short.words - short.acronyms
        return 0.97 if rest <= full.words and short.marks <= full.marks else 0.6
    if a.marks != b.marks or _other_subject(a.parties, b.parties):
        return 0.0
    if a.numbers and b.numbers and not (a.numbers <= b.numbers or b.numbers <= a.numbers):
        return 0.0
    shared = _weigh(a.words & b.words) + len(a.marks) + 0.5 * len(a.numbers & b.numbers)
    if not shared:
        bare = not a.words or not b.words
        return 0.62 if bare and a.instruments & b.instruments else 0.0
    kinds = 0.35 * len(a.instruments & b.instruments)
    heavy_a, heavy_b = a.weight + 0.35 * len(a.instruments), b.weight + 0.35 * len(b.instruments)
    common = shared + kinds
    score = 0.5 * common / (heavy_a + heavy_b - common) + 0.5 * common / min(heavy_a, heavy_b)
    if _weigh(a.words - b.words) >= 1 and _weigh(b.words - a.words) >= 1:
        score *= 0.85  # Each says something telling that the other does not.
    if a.instruments and b.instruments and not a.instruments & b.instruments:
        score *= 0.6  # Press calls a statement an agreement; only the same day makes them one.
    return score


def _other_subject(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two titles are about different parties: the accession of Armenia, the accession of Kyrgyzstan."""
    return bool(one and other) and not (one <= other or other <= one)


def _weigh(words: frozenset[str]) -> float:
    return len(words) - 0.5 * len(words & _LIGHT)
