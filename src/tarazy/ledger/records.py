"""The records of the ledger: what one source says, where it says it, and what people decided about it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, TypeAlias

from tarazy.ledger.vocabulary import WEAK_CHECKS

__all__ = ["VERDICTS", "Evidence", "Judgement", "Source", "Statement", "Value", "content_id"]

Value: TypeAlias = "float | tuple[float, float]"

# withdraw: takes an earlier judgement back; its one subject is that judgement's id.
VERDICTS = ("accept", "reject", "same_fact", "not_same_fact", "contradicts", "withdraw")


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def content_id(content: Any) -> str:
    """A 32-digit hexadecimal id of plain content: equal content, equal id, on every machine."""
    packed = _encode(content).encode()
    return blake2b(packed, digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publication, data set or page that says something.

    `rank` is how near it stands to the matter: 1 treaty text or official statistics, 2 register or data set,
    3 press and official news, 4 paper or book, 5 general knowledge. `published` is EDTF or None.
    """

    id: str
    title: str
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    kind: str = "page"
    url: str | None = None
    language: str | None = None
    rank: int = 3
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a source says it: a run of a document (W3C text quote and position), or a cell of a table.

    `document` is the SHA-256 of the document's bytes; `start` and `end` count characters of the extracted text.
    `dataset`, `key` and `column` name a table's cell, e.g. `kazakhstan/figures.csv`, `F0001`, `value`.
    """

    document: str | None = None
    page: int | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    prefix: str | None = None
    suffix: str | None = None
    dataset: str | None = None
    key: str | None = None
    column: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one source says: an act that happens, a figure that measures, a tie that holds.

    Keys as defined for statements; besides them: `about`, the handle of the agreement or promise that it speaks of
    (`EU-EPCA`), `detail`, further facets as (key, text) pairs with keys of `DETAIL_KEYS`, `check`, how well a
    shipped row is supported, `note`, and `titles`, the object's name in other languages as (language, name) pairs.
    `source` and `target` are sorted sets of actor codes. `value` is a number or a (low, high) range; `when` is EDTF
    or None.
    """

    kind: str
    type: str
    source: tuple[str, ...]
    target: tuple[str, ...] = ()
    object: str | None = None
    value: Value | None = None
    unit: str | None = None
    approx: str | None = None
    when: str | None = None
    status: str = "actual"
    domain: str = "other"
    asserted_by: str | None = None
    source_id: str
    about: str | None = None
    detail: tuple[tuple[str, str], ...] = ()
    check: str | None = None
    note: str | None = None
    titles: tuple[tuple[str, str], ...] = ()
    evidence: tuple[Evidence, ...] = ()
    origin: str = "import"
    confidence: float | None = None
    id: str = ""

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "source", tuple(sorted(set(self.source))))
        put(self, "target", tuple(sorted(set(self.target))))
        if len(self.detail) > 1:
            put(self, "detail", tuple(sorted(self.detail)))
        if isinstance(self.value, tuple):
            low, high = float(self.value[0]) + 0.0, float(self.value[1]) + 0.0
            # A range from 5 to 5 is the number 5: said either way it must be one statement.
            put(self, "value", low if low == high else (low, high))
        elif self.value is not None:
            put(self, "value", float(self.value) + 0.0)  # -0.0 is 0.0
        put(self, "id", content_id(self._content()))

    def _content(self) -> tuple[Any, ...]:
        # What is said and who says it. Not: where it was found, how it came in, or how sure a reader was;
        # a second reading of the same document must give the same id.
        return (
            self.kind, self.type, self.source, self.target, self.object, self.value, self.unit, self.approx,
            self.when, self.status, self.domain, self.asserted_by, self.source_id, self.about, self.detail,
        )  # fmt: skip

    @property
    def actors(self) -> tuple[str, ...]:
        """All actors on either side, sorted, each once."""
        return tuple(sorted({*self.source, *self.target}))

    def facet(self, key: str) -> str | None:
        """The text of one facet of `detail`, or None."""
        return next((text for name, text in self.detail if name == key), None)

    @property
    def weak(self) -> bool:
        """Whether only general knowledge or an unconfirmed note supports it."""
        return self.check in WEAK_CHECKS

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The value as (low, high); equal where it is one number, None where there is none."""
        if self.value is None:
            return None
        return self.value if isinstance(self.value, tuple) else (self.value, self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A decision about statements: append-only, reversible by another one, with who, when and why.

    `subjects` are statement ids (one for accept and reject, two for the others; for withdraw the judgement's id).
    `by` is a person's name or `rule/<name>`; a person's judgement outweighs a rule's.
    """

    verdict: str
    subjects: tuple[str, ...]
    by: str
    reason: str = ""
    at: str = ""
    id: str = ""

    def __post_init__(self) -> None:
        if self.verdict not in ("accept", "reject", "withdraw"):
            object.__setattr__(self, "subjects", tuple(sorted(self.subjects)))
        if not self.id:
            object.__setattr__(self, "id", content_id((self.verdict, self.subjects, self.by, self.reason, self.at)))

    @property
    def by_rule(self) -> bool:
        """Whether a rule made it, not a person."""
        return self.by.startswith("rule/")
