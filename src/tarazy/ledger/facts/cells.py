"""What the rules put together before any person is asked: a cell of statements, with score and reason for each."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from tarazy.ledger.records import Statement

__all__ = ["SAME", "Cell", "Forest"]

SAME: Final = (1.0, "same-wording")
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(slots=True)
class Cell:
    """Statements that the rules take for one fact; `via` says for an id by what score and reason it came in."""

    statements: list[Statement] = field(default_factory=list)
    via: dict[str, tuple[float, str]] = field(default_factory=dict)


class Forest(Generic[_Key]):
    """Groups that grow by joining (union-find with path halving); a join may be refused by the caller."""

    def __init__(self) -> None:
        self._parent: dict[_Key, _Key] = {}

    def root(self, key: _Key) -> _Key:
        """The key that stands for the group of this one."""
        parent = self._parent
        while True:
            above = parent.setdefault(key, key)
            if above == key:
                return key
            parent[key] = parent[above]
            key = parent[key]

    def join(self, one: _Key, other: _Key, *, unless: Callable[[_Key, _Key], bool] | None = None) -> bool:
        """Join two groups unless the caller refuses; tells whether they are one group now."""
        a, b = self.root(one), self.root(other)
        if a == b:
            return True
        if unless is not None and unless(a, b):
            return False
        self._parent[b] = a
        return True

    def groups(self, keys: Iterable[_Key]) -> dict[_Key, list[_Key]]:
        """The keys by group, in the order given."""
        found: dict[_Key, list[_Key]] = {}
        for key in keys:
            found.setdefault(self.root(key), []).append(key)
        return found
