"""What cases over one unchanged ledger need not work out twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from tarazy.ledger.facts import Fact
    from tarazy.ledger.records import Judgement, Source, Statement

__all__ = ["Chosen", "Memory", "memory_of"]

PartKey = tuple[str, frozenset[str], tuple[str, ...]]
FactKey = tuple[str, ...]


@dataclass(slots=True)
class Chosen:
    """What one policy chooses, by the statements of the fact: one that was read in part has the id of the whole."""

    whens: dict[FactKey, str | None] = field(default_factory=dict)
    states: dict[FactKey, str] = field(default_factory=dict)
    values: dict[FactKey, float | None] = field(default_factory=dict)


@dataclass(slots=True)
class Memory:
    """Facts that were read and clustered, by focus, types and partners, and what the policies chose among them."""

    revision: object = None
    parts: dict[PartKey, list[Fact]] = field(default_factory=dict)
    light: dict[str, Statement] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    judgements: list[Judgement] | None = None
    made: dict[Any, Any] = field(default_factory=dict)
    policies: dict[str, Chosen] = field(default_factory=dict)

    def chosen(self, policy: str) -> Chosen:
        """What a policy has chosen so far."""
        return self.policies.setdefault(policy, Chosen())


_KEPT: WeakKeyDictionary[Any, Memory] = WeakKeyDictionary()


def memory_of(reader: Any) -> Memory:
    """The memory of a reader, empty as soon as anything was written.

    Only a reader that tells its `revision()` (a value that changes with every write, by whichever process) is
    remembered; for any other the memory is a new one each time.
    """
    tell = getattr(reader, "revision", None)
    if tell is None:
        return Memory()
    revision = tell()
    kept = _KEPT.get(reader)
    if kept is None or kept.revision != revision:
        kept = _KEPT[reader] = Memory(revision)
    return kept
