"""The voice of one language: messages, and numbers, money, dates and names as its readers write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from tarazy.errors import BadInput, MissingText

if TYPE_CHECKING:
    from tarazy.words.amounts import Amounts
    from tarazy.words.catalogue import Catalogue, Filled
    from tarazy.words.days import Days, Form

__all__ = ["LANGUAGES", "Param", "Phrase", "Words"]

# Language -> CLDR locale. British English, since dates here are written "21 December 2015".
LANGUAGES: Final[Mapping[str, str]] = {"en": "en_GB", "ru": "ru", "kk": "kk"}

Value: TypeAlias = "float | tuple[float, float]"

Param: TypeAlias = "str | int | float | Phrase | tuple[Phrase, ...]"
_NO_PARAMS: Mapping[str, Param] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message that is not yet in any language: a key of the catalogue and what goes into it.

    Computations return it, faces say it; how a parameter is written follows from its name.

    `str(phrase)` gives English. `tarazy.words.Words(lang).say(phrase)` gives it in a language.
    """

    key: str
    params: Mapping[str, Param] = field(default_factory=lambda: _NO_PARAMS, hash=False)

    def __str__(self) -> str:
        return Words("en").say(self)


_known: dict[str, Words] = {}


class Words:
    """One language. `Words(lang)` gives the same object each time; BadInput where there is no such language."""

    lang: str
    direction: str
    _dates: dict[tuple[str, str], str]

    def __new__(cls, lang: str) -> Words:
        """`lang` is one of LANGUAGES."""
        try:
            return _known[lang]
        except KeyError:
            pass
        if lang not in LANGUAGES:
            raise BadInput(f"no language '{lang}'", next_step=f"Known: {', '.join(LANGUAGES)}.")
        self = super().__new__(cls)
        self.lang = lang
        self.direction = "ltr"
        self._dates = {}
        return _known.setdefault(lang, self)

    def __repr__(self) -> str:
        return f"Words({self.lang!r})"

    # --- messages ----------------------------------------------------------------------------------------------------

    def say(self, phrase: Phrase) -> str:
        """The phrase in this language. Raises MissingText where the catalogue lacks its key, or it a parameter."""
        return self._said(phrase.key, phrase.params)

    def text(self, key: str, **params: Param) -> str:
        """The message of a key; parameters are written by their names, as in a Phrase."""
        return self._said(key, params)

    def has(self, key: str) -> bool:
        """Whether the catalogue holds a key."""
        return key in self._catalogue

    def _said(self, key: str, params: Mapping[str, Param]) -> str:
        values: Filled = {name: self._shown(key, name, value, params) for name, value in params.items()}
        return self._catalogue.fill(key, values, number=self._count)

    def _shown(self, key: str, name: str, value: Param, params: Mapping[str, Param]) -> str | int | float:
        role = _role(name)
        if isinstance(value, str):
            if role in _AS_GIVEN:
                return value
            if role == "day":
                from tarazy.words.days import Day

                return Day(self.day(value), value) if value else self.text("date-none")
            return cast(str, getattr(self, role)(value))
        if isinstance(value, bool):
            return self.answer(value)
        if isinstance(value, Phrase):
            return self.say(value)
        if isinstance(value, tuple):
            return self.join(self.say(one) if isinstance(one, Phrase) else self.actor(one) for one in value)
        if not isinstance(value, (int, float)) or value != value:
            raise MissingText(f"message '{key}': parameter '{name}' is {value!r}, which cannot be said")
        if role == "value":
            unit = params.get(f"{name.removesuffix('value')}unit", params.get("unit"))
            return self.number(value, None if unit is None else str(unit))
        if role == "percent":
            return self.percent(value)
        if role == "n":
            return int(value) if value == int(value) else value
        # A whole number that counts nothing is a year or an article: no grouping.
        return str(value) if isinstance(value, int) else self.number(value)

    def _count(self, n: float) -> str:
        # As Fluent writes it: a count is exact, also above a million.
        return self._amounts.number(n, None, exact=True)

    def join(self, texts: Iterable[str]) -> str:
        """Several texts as one: "A, B and C"; whole sentences one after the other."""
        parts = list(texts)
        if len(parts) < 2:
            return "".join(parts)
        if all(part.endswith((".", "!", "?", "…")) for part in parts):
            return " ".join(parts)
        if any(", " in part or "; " in part for part in parts):
            return "; ".join(parts)
        return self.text("list-last", before=", ".join(parts[:-1]), last=parts[-1])

    # --- numbers -----------------------------------------------------------------------------------------------------

    def number(self, x: float, unit: str | None = None, *, exact: bool = False) -> str:
        """A number with its unit: "1,240", "53.4 million t", "USD 27.8 bn", "24.7%", "5 years".

        From a million on it is written with a scale word and four significant digits, below that to three decimals;
        `exact` writes all digits. Raises UnknownUnit, and ValueError where `x` is no number.
        """
        return self._amounts.number(x, unit, exact=exact)

    def money(self, x: float, currency: str, *, exact: bool = False) -> str:
        """An amount of money: "USD 27.8 bn", "27,8 млрд долл. США", "27,8 млрд АҚШ доллары"; `exact`: all digits."""
        return self._amounts.number(x, currency, exact=exact)

    def percent(self, x: float, *, exact: bool = False) -> str:
        """A number of percent: 24.7 (not 0.247) is "24.7%", "24,7 %", "24,7%"; to one decimal unless `exact`."""
        return self._amounts.number(x, "percent", exact=exact)

    def span(self, low: float, high: float, unit: str | None = None) -> str:
        """A range with one scale and unit: "USD 16.5–17.2 bn"; one number where both ends are equal."""
        return self._amounts.span(low, high, unit)

    def amount(self, value: Value, unit: str | None = None, approx: str | None = None) -> str:
        """The value of a statement, be it a number or a range, with its sign: "≈ USD 27.8 bn", "> 300%"."""
        return self._amounts.amount(value, unit, approx)

    # --- dates -------------------------------------------------------------------------------------------------------

    def day(self, edtf: str) -> str:
        """Any date in words: "21 December 2015", "January–March 2009", "from 2004", "about 2006". Raises BadDate."""
        return self._date(edtf, "is")

    def at(self, edtf: str) -> str:
        """When something happened, with its preposition: "on 21 December 2015", "в 2015 году", "2015 жылы"."""
        return self._date(edtf, "at")

    def since(self, edtf: str) -> str:
        """From when on: "from 2004", "с 2004 года", "2004 жылдан бастап"; of an interval its start."""
        return self._date(edtf, "since")

    def until(self, edtf: str) -> str:
        """Until when, that day included: "until 1991", "по 1991 год", "1991 жылға дейін"; of an interval its end."""
        return self._date(edtf, "until")

    def short_day(self, edtf: str) -> str:
        """A date for tables and axes: "21 Dec 2015", "21.12.2015", "Q1 2009", "2004–"."""
        return self._date(edtf, "short")

    def _date(self, edtf: str, form: str) -> str:
        try:
            return self._dates[edtf, form]
        except KeyError:
            pass
        said = self._days.short(edtf) if form == "short" else self._days.said(edtf, cast("Form", form))
        self._dates[edtf, form] = said
        return said

    # --- names -------------------------------------------------------------------------------------------------------

    def actor(self, code: str) -> str:
        """The name of a state or organisation; a code that the registry does not hold stands for itself."""
        return _actor(code, self.lang)

    def actors(self, codes: str | Iterable[str]) -> str:
        """Several actors (codes, or one text with `;` between them) as a list: "Russia, China and Turkey"."""
        split = codes.split(";") if isinstance(codes, str) else codes
        names = [self.actor(code.strip()) for code in split if code.strip()]
        if len(names) < 2:
            return "".join(names)
        return self.text("list-last", before=", ".join(names[:-1]), last=names[-1])

    def domain(self, code: str) -> str:
        """The name of a field of relations: "rights and law"."""
        return self.coded("domain", code)

    def type(self, code: str) -> str:
        """The name of a type of act, figure or tie: "entry into force"."""
        return self.coded("type", code)

    def status(self, code: str) -> str:
        """The name of a statement's status: "planned"."""
        return self.coded("status", code)

    def definition(self, text: str) -> str:
        """What a figure counts: a definition of the shipped folders in this language; any other text as it is given."""
        if self.lang == "en":
            return text
        from tarazy.words.definitions import definitions

        return definitions().get(self.lang, {}).get(text, text)

    def check(self, code: str) -> str:
        """How well a row is supported, in words: "two sources"."""
        return self.coded("check", code)

    def unit(self, code: str) -> str:
        """The name of a unit for a heading or an axis: "tonnes", "USD". Raises UnknownUnit."""
        return self._amounts.unit_name(code)

    def coded(self, family: str, code: str) -> str:
        """The name of a code of a closed list: `coded("conflict-kind", "date")`, `coded("policy", "rank")`."""
        from tarazy.words.amounts import kebab

        return self._said(f"{family}-{kebab(code)}", {})

    def answer(self, holds: bool) -> str:
        """Yes or no."""
        return self.text("answer-yes" if holds else "answer-no")

    def error(self, error: Exception) -> str:
        """What kind of mistake it is, in words: "Unknown actor"; for one that is none of ours, "Error"."""
        from tarazy.words.amounts import kebab

        keys = (f"error-{kebab(kind.__name__)}" for kind in type(error).__mro__)
        return self.text(next((key for key in keys if self.has(key)), "error-tarazy-error"))

    # --- what it stands on -------------------------------------------------------------------------------------------

    @cached_property
    def _catalogue(self) -> Catalogue:
        from tarazy.words.catalogue import Catalogue

        forms = ("at", "since", "until", "short")
        functions = {form.upper(): self._asked(form) for form in forms}
        return Catalogue(Path(__file__).parent / self.lang, locale=LANGUAGES[self.lang], functions=functions)

    def _asked(self, form: str) -> Any:
        # `{ AT($day) }` in a message; a missing date stays "date unknown".
        return lambda day: self._date(day.edtf, form) if hasattr(day, "edtf") else day

    @cached_property
    def _amounts(self) -> Amounts:
        from tarazy.words.amounts import Amounts

        return Amounts(LANGUAGES[self.lang], say=self.text, has=self.has)

    @cached_property
    def _days(self) -> Days:
        from tarazy.words.days import Days

        return Days(self.text)


_AS_GIVEN: Final = frozenset({"text", "value", "percent", "n"})


@lru_cache(maxsize=1024)
def _role(name: str) -> str:
    """As what a parameter of this name is written."""
    if name in ("since", "until"):
        return "day"
    last = name.rpartition("_")[2]
    if last in ("day", "actor", "actors", "definition", "value", "percent", "n"):
        return last
    return name if name in ("domain", "type") else "text"


@lru_cache(maxsize=4096)
def _actor(code: str, lang: str) -> str:
    from tarazy.actors import registry

    actors = registry()
    return actors.name(code, lang) if actors.known(code) else code
