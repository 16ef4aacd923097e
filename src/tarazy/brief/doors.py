"""Doors: every number that the page prints, and what stands behind it, down to the sentence or the table's cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tarazy.brief.saying import Saying
from tarazy.results import Input, Measure, Outcome, Phrase

if TYPE_CHECKING:
    from tarazy.ledger.records import Source, Statement
    from tarazy.views import Case

__all__ = ["Doors", "Line", "Number"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the page prints it: its text with the unit, and the door that it is (`id`), or why there is none."""

    text: str = ""
    id: str = ""
    weak: bool = False
    disputed: int = 0
    reason: str = ""
    raw: float | str | None = None  # what a table sorts by


@dataclass(frozen=True, slots=True)
class Line:
    """One row behind a number: a name, a value in words, its time, and the statements that say so."""

    label: str
    value: str = ""
    when: str | None = None
    statements: tuple[str, ...] = ()
    note: str = ""


@dataclass(slots=True)
class Doors:
    """The numbers of one page. Ids are made from names (`trade/RUS`), so a link to a number outlives a build."""

    case: Case
    say: Saying
    labels: dict[str, str] = field(default_factory=dict)  # handles of agreements and promises -> titles
    _numbers: dict[str, dict[str, Any]] = field(default_factory=dict)
    _lists: dict[tuple[Any, ...], int] = field(default_factory=dict)
    _statements: dict[str, int] = field(default_factory=dict)
    _said: list[list[Any]] = field(default_factory=list)
    _sources: dict[str, int] = field(default_factory=dict)
    _cited: list[list[Any]] = field(default_factory=list)
    _rules: dict[str, list[str]] = field(default_factory=dict)
    _kinds: dict[str, str] = field(default_factory=dict)
    _actors: dict[str, str] = field(default_factory=dict)
    _flags: dict[str, int] = field(default_factory=dict)
    _words: dict[str, int] = field(default_factory=lambda: {"": 0})  # what is said more than once is written once

    def measure(
        self,
        key: str,
        title: str,
        outcome: Outcome,
        *,
        shown: str | None = None,
        disputed: int = 0,
        signed: bool = False,
    ) -> Number:
        """The door of a measure, or the reason in words where it could not be computed.

        `shown` is what the page prints in a narrow place; `signed` writes a plus before a rise.
        """
        if not isinstance(outcome, Measure):
            return Number(reason=self.say.phrase(outcome.reason))
        whole = ("+" if signed and outcome.value > 0 else "") + self.say.value(outcome.value, outcome.unit)
        text = shown or whole
        door = self._door(key, title, whole, outcome.rule)
        door["i"] = self._list(self._input(row) for row in outcome.inputs)
        if outcome.when:
            door["w"] = self.say.day(outcome.when)
        if outcome.as_of:
            door["d"] = self._day(outcome.as_of)
        if outcome.band is not None and outcome.band[0] < outcome.band[1]:
            door["b"] = self.say.band(outcome.band, outcome.unit)
        if outcome.coverage is not None:
            door["c"] = self.say.percent(100 * outcome.coverage)
        if outcome.weak:
            door["q"] = 1
        if outcome.notes:
            door["o"] = [self._word(self.say.phrase(note)) for note in outcome.notes]
        return Number(text, self._keep(key, door), outcome.weak, disputed, raw=outcome.value)

    def record(
        self,
        key: str,
        title: str,
        value: str,
        lines: Iterable[Line],
        *,
        rule: str,
        when: str | None = None,
        as_of: str | None = None,
        band: str = "",
        weak: bool = False,
        disputed: int = 0,
        notes: Sequence[str] = (),
        raw: float | str | None = None,
    ) -> Number:
        """The door of something that is read, not computed: a figure, a date, a phase, a count of rows."""
        door = self._door(key, title, value, rule)
        door["i"] = self._list(
            (
                self._word(row.label),
                row.value,
                self.say.day(row.when) if row.when else "",
                self._ids(row.statements),
                row.note,
            )
            for row in lines
        )
        for short, text in (("w", when and self.say.day(when)), ("d", as_of and self._day(as_of)), ("b", band)):
            if text:
                door[short] = text
        if weak:
            door["q"] = 1
        if notes:
            door["o"] = [self._word(note) for note in notes]
        return Number(value, self._keep(key, door), weak, disputed, raw=raw)

    def references(self, statements: Iterable[str]) -> list[int]:
        """The numbers of the sources that statements come from, as in the list of sources; the first is 1."""
        found = {self._source(self.case.statement(s).source_id) + 1 for s in statements}
        return sorted(found)

    def name(self, label: str) -> str:
        """What a row's label means to a reader: an actor's name, a title, or the label itself."""
        return self.labels.get(label) or self.say.actor_or_none(label) or label

    def cited(self) -> list[tuple[int, Source, int]]:
        """(number, source, how many of the page's statements come from it), in order of number."""
        count: dict[str, int] = {}
        for id_ in self._statements:
            source_id = self.case.statement(id_).source_id
            count[source_id] = count.get(source_id, 0) + 1
        return [(n + 1, self.case.source(id_), count.get(id_, 0)) for id_, n in self._sources.items()]

    def trail(self) -> Mapping[str, Any]:
        """Everything behind the numbers, compact, as the page's script reads it."""
        return {
            "n": self._numbers,
            "i": [list(rows) for rows in self._lists],
            "s": self._said,
            "c": self._cited,
            "r": self._rules,
            "k": self._kinds,
            "a": self._actors,
            "f": list(self._flags),
            "w": list(self._words),
            "d": self.say.day(self.case.as_of),
        }

    def __len__(self) -> int:
        return len(self._numbers)

    def _door(self, key: str, title: str, value: str, rule: str) -> dict[str, Any]:
        if rule not in self._rules:
            self._rules[rule] = self.say.rule(rule)
        return {"t": self.say.begun(title), "v": value, "r": rule}

    def _keep(self, key: str, door: dict[str, Any]) -> str:
        known = self._numbers.setdefault(key, door)
        if known == door:
            return key
        # The same name for two numbers would send a reader to the wrong one.
        n = 2
        while self._numbers.setdefault(f"{key}~{n}", door) != door:
            n += 1
        return f"{key}~{n}"

    def _input(self, row: Input) -> tuple[Any, ...]:
        value = "" if row.value is None else self.say.value(row.value, row.unit or "count")
        when = self.say.day(row.when) if row.when else ""
        note = self.say.phrase(row.note) if isinstance(row.note, Phrase) else ""
        return self._word(self.name(row.label)), value, when, self._ids(row.statements), note

    def _list(self, rows: Iterable[tuple[Any, ...]]) -> int:
        # One year's shares, its concentration and its evenness all rest on the same rows: kept once.
        return self._lists.setdefault(tuple(rows), len(self._lists))

    def _word(self, text: str) -> int:
        return self._words.setdefault(text, len(self._words))

    def _day(self, as_of: str) -> str | int:
        # Nearly every number is of the day of the page, which stands there once.
        return 1 if as_of == self.case.as_of else self.say.day(as_of)

    def _ids(self, statements: Iterable[str]) -> tuple[int, ...]:
        return tuple(self._statement(s) for s in statements)

    def _statement(self, id_: str) -> int:
        if id_ not in self._statements:
            self._statements[id_] = len(self._statements)
            self._said.append(self._sentence(self.case.statement(id_)))
        return self._statements[id_]

    def _sentence(self, made: Statement) -> list[Any]:
        if made.type not in self._kinds:
            self._kinds[made.type] = self.say.type(made.type)
        for code in made.actors:
            if code not in self._actors:
                self._actors[code] = self.say.actor(code)
        shown = made.evidence[0] if made.evidence else None
        quoted = [shown.prefix, shown.quote, shown.suffix] if shown and shown.quote else [0, 0, 0]
        row = [
            made.type,
            ";".join(made.source),
            ";".join(made.target),
            self._word(self.say.title(made.object, dict(made.titles))),
            self.say.amount(made.value, made.unit, made.approx),
            self.say.day(made.when) if made.when else "",
            self._source(made.source_id),
            self.say.locator(shown),
            [self._flags.setdefault(flag, len(self._flags)) for flag in self.say.flags(made)],
            *quoted,
            self.name(made.asserted_by) if made.asserted_by else "",
        ]
        while row and not row[-1]:
            row.pop()
        return row

    def _source(self, id_: str) -> int:
        if id_ not in self._sources:
            made = self.case.source(id_)
            self._sources[id_] = len(self._sources)
            published = self.say.day(made.published) if made.published else ""
            url = made.url if made.url and made.url.startswith(("http://", "https://")) else ""
            self._cited.append([made.title, made.publisher or "", published, url, self.say.rank(made.rank)])
        return self._sources[id_]
