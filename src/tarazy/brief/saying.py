"""How values, dates, places and statements are put into the words of one language, for the page and the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tarazy.words import Words

if TYPE_CHECKING:
    from tarazy.ledger.records import Evidence, Statement, Value
    from tarazy.results import Param, Phrase

__all__ = ["OWN_RULES", "Saying", "cited"]

# What the page itself reads or counts, beside the measures of the catalogue: `brief-rule-<name>` says how.
_KAZAKH = frozenset("әғқңөұүһі")
OWN_RULES = ("figure", "phase", "count", "verdict", "claim", "member", "act")


def cited(reference: str) -> str:
    """A reference that names a publication, with its year; "elementary arithmetic" needs no citing."""
    return reference if any(letter.isdigit() for letter in reference) else ""


class Saying:
    """One language's voice: everything that the page prints goes through it."""

    def __init__(self, lang: str) -> None:
        """`lang` is en, ru or kk."""
        from tarazy.actors import registry

        self.lang = lang
        self.words = Words(lang)
        self._registry = registry()

    def __call__(self, key: str, **params: Param) -> str:
        """A message of the catalogue; `_` in a parameter's name stands as it is."""
        return self.words.text(key, **params)

    def phrase(self, phrase: Phrase) -> str:
        """A phrase of a lower floor."""
        return self.words.say(phrase)

    def day(self, edtf: str) -> str:
        """A date in words."""
        return self.words.day(edtf)

    def short_day(self, edtf: str) -> str:
        """A date for a column of a table."""
        return self.words.short_day(edtf)

    def percent(self, value: float) -> str:
        """24.7 as a percentage."""
        return self.words.percent(value)

    def value(self, value: float, unit: str) -> str:
        """A number with its unit; an index stands alone, a gap between two percentages is in points."""
        if unit == "points":
            return self("brief-points", number=self.words.number(round(value, 1)), n=round(value, 1))
        return self.words.number(value, None if unit in ("index", "count") else unit)

    def band(self, band: tuple[float, float], unit: str) -> str:
        """A band as "from – to" with its unit."""
        if unit == "points":
            return f"{self.words.number(round(band[0], 1))} … {self.value(band[1], unit)}"
        return self.words.span(*band, None if unit in ("index", "count") else unit)

    def amount(self, value: Value | None, unit: str | None, approx: str | None = None) -> str:
        """The value of a statement: a number or a range with its unit and its sign of nearness; empty without one."""
        return "" if value is None else self.words.amount(value, unit or "unknown", approx)

    def actor(self, code: str) -> str:
        """The name of an actor, or its code where the registry has none."""
        return self.actor_or_none(code) or code

    def actor_or_none(self, code: str) -> str | None:
        """The name of an actor, or None where the text is no code of the registry."""
        return self.words.actor(code) if self._registry.known(code) else None

    def actors(self, codes: tuple[str, ...]) -> str:
        """Names joined by commas."""
        return ", ".join(self.actor(code) for code in codes)

    def domain(self, code: str) -> str:
        """The name of a domain, or of the column of political dialogue."""
        return self("view-column-dialogue") if code == "dialogue" else self.words.domain(code)

    def type(self, code: str) -> str:
        """The name of a type of statement."""
        return self.words.type(code)

    def definition(self, definition: str | None) -> str:
        """What a figure counts, in the page's language where the shipped table has it; empty without one."""
        return self.words.definition(definition) if definition else ""

    def title(self, title: str | None, titles: Mapping[str, str]) -> str:
        """The name of a thing in the page's language where somebody gave one, else as it stands."""
        return titles.get(self.lang) or title or titles.get("en") or next(iter(titles.values()), "")

    def tongue(self, text: str) -> str:
        """The language to mark a text with that is not in the page's own; empty where it is, or where none can be told.

        By its letters: no title of a source says which language it is in. Two letters of the other script are a code
        or a name within a sentence, not a sentence of another language.
        """
        latin = sum("a" <= letter <= "z" for letter in text.lower())
        cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in text)
        if self.lang == "en":
            if cyrillic <= latin or cyrillic < 4:
                return ""
            return "kk" if set(text.lower()) & _KAZAKH else "ru"
        return "en" if latin > 3 and not cyrillic else ""

    @staticmethod
    def begun(text: str) -> str:
        """The text as the beginning of a sentence."""
        return text[:1].upper() + text[1:]

    def code(self, family: str, code: str) -> str:
        """The word for a code of a closed list of the views: `phase`, `level`, `direction`, `due`."""
        return self.words.coded(f"view-{family}", code)

    def rank(self, rank: int) -> str:
        """How near a source stands to the matter, in words."""
        return self("brief-rank", n=rank, what=self(f"brief-rank-{min(max(rank, 1), 5)}"))

    def locator(self, shown: Evidence | None) -> str:
        """Where in its source a statement stands: page and characters, or data set, key and column."""
        if shown is None:
            return ""
        if shown.dataset:
            return " · ".join(part for part in (shown.dataset, shown.key, shown.column) if part)
        parts = []
        if shown.page is not None:
            parts.append(self("brief-page", n=shown.page))
        if shown.start is not None and shown.end is not None:
            parts.append(self("brief-characters", range=f"{shown.start}–{shown.end}"))
        return " · ".join(parts)

    def flags(self, made: Statement) -> list[str]:
        """What a reader must know of a statement besides what it says."""
        flags = []
        if made.status != "actual":
            flags.append(self.words.status(made.status))
        if definition := made.facet("definition"):
            flags.append(self("brief-definition", definition=definition))
        if made.weak:
            flags.append(self("brief-check", check=self.words.check(made.check or "memory")))
        return flags

    def rule(self, name: str) -> list[str]:
        """A rule as [name, what it says, formula, reference]."""
        if name in OWN_RULES:
            return [self(f"brief-rule-{name}"), self(f"brief-rule-{name}-says"), "", ""]
        from tarazy.measures import catalogue

        rule = catalogue().get(name)
        title, says = self(f"measure-{name}"), self(f"rule-{name}")
        return [title, says, rule.formula if rule else "", cited(rule.reference) if rule else ""]
