"""What the registry holds: an actor with its names, and a membership with its dates and its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

__all__ = ["CHECKS", "KINDS", "LANGUAGES", "ROLES", "ROSTERS", "Actor", "Kind", "Membership", "Roster"]

Kind: TypeAlias = Literal["state", "entity", "organisation"]
Roster: TypeAlias = Literal["complete", "partial", "none"]

LANGUAGES: Final = ("en", "ru", "kk")
# An `entity` has a code of its own and figures of its own, and is neither member nor observer of the United Nations.
KINDS: Final = ("state", "entity", "organisation")
ROLES: Final = ("member", "associate", "candidate", "observer", "partner")
ROSTERS: Final = ("complete", "partial", "none")
CHECKS: Final = ("two sources", "one source", "memory")

_NO_NAMES: Mapping[str, str] = MappingProxyType({})
_NO_ALIASES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Actor:
    """A state, a territory with figures of its own, or an international organisation.

    `names` and `aliases` go by language (`en`, `ru`, `kk`); `short_names` are usual abbreviations, of organisations.
    `founded` is the first day and `dissolved` the first day on which it is no more, both EDTF, None where the registry
    does not say. `successors`, where there are several, begin with the one that continues it. `form` is member,
    observer, none or former for states (their place in the UN), and union, alliance, bank, forum ... for organisations.
    `roster` says whether the registry knows all full members of an organisation, past and present (`complete`), some
    (`partial`) or does not list them (`none`).
    """

    code: str
    kind: Kind
    names: Mapping[str, str] = field(hash=False)
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NO_ALIASES, hash=False)
    founded: str | None = None
    dissolved: str | None = None
    successors: tuple[str, ...] = ()
    source_id: str = ""
    form: str = ""
    short_names: Mapping[str, str] = field(default_factory=lambda: _NO_NAMES, hash=False)
    roster: Roster = "none"
    iso2: str | None = None
    note: str | None = None

    @property
    def successor(self) -> str | None:
        """The actor that continues this one, None where it still exists or nobody does."""
        return self.successors[0] if self.successors else None

    @property
    def is_organisation(self) -> bool:
        """Whether it is made up of members rather than a state or territory."""
        return self.kind == "organisation"

    def name(self, lang: str) -> str:
        """The name in a language; in English, and last the code itself, where there is none."""
        return self.names.get(lang) or self.names.get("en") or self.code

    def short_name(self, lang: str) -> str:
        """The usual abbreviation in a language, or the full name where none is usual."""
        return self.short_names.get(lang) or self.name(lang)


@dataclass(frozen=True, slots=True)
class Membership:
    """That an actor was a member, observer, ... of an organisation from a day to a day, as a source says.

    `when` is an EDTF interval, `1973-01-01/2020-01-31`; its last day is the last day of membership, `..` means that it
    goes on. A bound is as exact as the source: `1992/..` began on some day of 1992. `check` tells how well it is
    supported: two sources, one source, or memory (general knowledge, not checked: weak).
    """

    organisation: str
    member: str
    role: str
    when: str
    source_id: str
    check: str
    second_source_id: str | None = None
    note: str | None = None

    @property
    def since(self) -> str:
        """The EDTF date of the beginning; empty where it is unknown."""
        return self.when.partition("/")[0]

    @property
    def until(self) -> str | None:
        """The EDTF date of the end; None where the membership goes on."""
        end = self.when.partition("/")[2]
        return None if end == ".." else end

    @property
    def weak(self) -> bool:
        """Whether it stands on general knowledge alone."""
        return self.check == "memory"

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The sources that say so, the better one first."""
        return (self.source_id,) if self.second_source_id is None else (self.source_id, self.second_source_id)
