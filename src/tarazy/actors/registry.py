"""The registry of actors: by code, by name, and by the day on which they belonged together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

from tarazy.actors import membership as dated
from tarazy.actors.names import NameIndex
from tarazy.actors.reading import SHIPPED, actors_in, aliases_in, memberships_in
from tarazy.actors.records import Actor, Membership
from tarazy.errors import UnknownActor
from tarazy.when import When, edtf_as_of, today

__all__ = ["Registry", "registry"]

_LIST_THEM = "List them with: tarazy actors"


@lru_cache(maxsize=1)
def registry() -> Registry:
    """Give the registry that ships with the package; its files are read when they are first asked for."""
    return Registry(SHIPPED)


class Registry:
    """All actors of one or more folders of files. A later folder adds to the earlier ones and changes nothing there."""

    def __init__(self, *folders: str | Path) -> None:
        """Take the folders; nothing is read yet. `Registry.load` reads and checks them."""
        self.folders = tuple(Path(folder) for folder in folders)

    @classmethod
    def load(cls, *folders: str | Path) -> Registry:
        """Read the folders, or the shipped one where none is given, and check every row. Raises BadRow."""
        from tarazy.actors.checks import problems

        loaded = cls(*folders) if folders else registry()
        for problem in problems(loaded):
            raise problem
        return loaded

    def extended(self, *folders: str | Path) -> Registry:
        """Give a registry with the actors, names and memberships of one's own folders added. Raises BadRow."""
        return Registry.load(*self.folders, *folders)

    @cached_property
    def _actors(self) -> dict[str, Actor]:
        aliases = aliases_in(self.folders[0])
        for folder in self.folders[1:]:
            for code, by_language in aliases_in(folder).items():
                for lang, names in by_language.items():
                    aliases.setdefault(code, {}).setdefault(lang, []).extend(names)
        actors: dict[str, Actor] = {}
        for folder in self.folders:
            for _, _, actor in actors_in(folder, aliases):
                actors.setdefault(actor.code, actor)
        return actors

    @cached_property
    def _memberships(self) -> tuple[Membership, ...]:
        return tuple(one for folder in self.folders for _, one in memberships_in(folder))

    @cached_property
    def _by_organisation(self) -> dict[str, list[Membership]]:
        found: dict[str, list[Membership]] = {}
        for one in self._memberships:
            found.setdefault(one.organisation, []).append(one)
        return found

    @cached_property
    def _by_member(self) -> dict[str, list[Membership]]:
        found: dict[str, list[Membership]] = {}
        for one in self._memberships:
            found.setdefault(one.member, []).append(one)
        return found

    @cached_property
    def _names(self) -> NameIndex:
        return NameIndex(self._actors.values())

    def __iter__(self) -> Iterator[Actor]:
        return iter(self._actors.values())

    def __len__(self) -> int:
        return len(self._actors)

    def __contains__(self, code: object) -> bool:
        return code in self._actors

    # --- by code and by name ---------------------------------------------------------------------------------------

    def known(self, code: str) -> bool:
        """Whether there is an actor with this code, written just so."""
        return code in self._actors

    def get(self, code: str, *, where: str | None = None) -> Actor:
        """Give the actor with this code. Raises UnknownActor with the closest ones; `where` is named in it."""
        actor = self._actors.get(code)
        if actor is None:
            raise self._unknown(code, where)
        return actor

    def find(self, name_or_code: str, lang: str | None = None, *, where: str | None = None) -> Actor:
        """Give the actor that has this code, name or alias, in one language or in any.

        The whole name must fit, up to case, accents, dots, `ё`/`е` and Kazakh letters typed as Russian ones. Raises
        UnknownActor where none has it, and where several have.
        """
        codes = self.called(name_or_code, lang)
        if len(codes) == 1:
            return self._actors[codes[0]]
        if codes:
            several = " or ".join(f"{self.name(code, lang or 'en')} ({code})" for code in codes)
            raise UnknownActor(
                f"'{name_or_code}' may be {several}", where=where, next_step=f"Write the code. {_LIST_THEM}"
            )
        raise self._unknown(name_or_code, where)

    def called(self, name: str, lang: str | None = None) -> tuple[str, ...]:
        """Give the codes of all actors whose whole name, alias or code this is; none where nobody is called so."""
        asked = " ".join(name.split())
        return (asked,) if asked in self._actors else self._names.candidates(asked, lang)

    def _unknown(self, asked: str, where: str | None) -> UnknownActor:
        near = self._names.closest(asked.strip())
        closest = ", ".join(shown if shown == code else f"{shown} ({code})" for shown, code in near)
        advice = f"Closest: {closest}. {_LIST_THEM}" if closest else _LIST_THEM
        return UnknownActor(f"no actor '{asked}'", where=where, next_step=advice)

    def search(self, text: str) -> list[Actor]:
        """Give the actors with a name that contains the text, in any language; else those with a name like it."""
        codes = self._names.containing(text) or [code for _, code in self._names.closest(text, most=5)]
        return [self._actors[code] for code in codes]

    def name(self, code: str, lang: str = "en") -> str:
        """Give an actor's name in a language. Raises UnknownActor."""
        return self.get(code).name(lang)

    def short_name(self, code: str, lang: str = "en") -> str:
        """Give an organisation's usual abbreviation; the name, where none is usual. Raises UnknownActor."""
        return self.get(code).short_name(lang)

    def states(self, *, former: bool = False) -> list[Actor]:
        """Give the members and observers of the United Nations; with the states that are no more, on wish."""
        return [a for a in self if a.kind == "state" and (former or a.dissolved is None)]

    def organisations(self, *, former: bool = True) -> list[Actor]:
        """Give the international organisations, programmes and forums; without those that are no more, on wish."""
        return [a for a in self if a.is_organisation and (former or a.dissolved is None)]

    # --- by day ----------------------------------------------------------------------------------------------------

    def members(self, org: str, on: date | str | None = None, role: str = "member") -> frozenset[str]:
        """Give those who certainly belonged to an organisation on a day (today, where none is given).

        A partial date asks for the whole of it: `2004` gives those who belonged all year. The registry may know a part
        of the members only: see `get(org).roster`. Raises UnknownActor, BadDate.
        """
        asked = dated.days_of(today() if on is None else on)
        return frozenset(m.member for m in self._in(org, role) if dated.certain(m, asked))

    def possible_members(self, org: str, on: date | str | None = None, role: str = "member") -> frozenset[str]:
        """Give those who may have belonged on a day, or on some day of a partial date: at least `members`."""
        asked = dated.days_of(today() if on is None else on)
        return frozenset(m.member for m in self._in(org, role) if dated.possible(m, asked))

    def is_member(self, actor: str, org: str, on: date | str | None = None, role: str = "member") -> bool:
        """Whether an actor certainly belonged to an organisation on a day. Raises UnknownActor, BadDate."""
        self.get(actor)
        asked = dated.days_of(today() if on is None else on)
        return any(m.member == actor and dated.certain(m, asked) for m in self._in(org, role))

    def memberships(self, actor: str, on: date | str | None = None) -> list[Membership]:
        """Give what an actor belongs to, in any role: all of it, or what certainly held on a day.

        Raises UnknownActor, BadDate.
        """
        self.get(actor)
        listed = self._by_member.get(actor, [])
        if on is None:
            return list(listed)
        asked = dated.days_of(on)
        return [m for m in listed if dated.certain(m, asked)]

    def roster(self, org: str, role: str | None = None) -> list[Membership]:
        """Give all memberships of an organisation that the registry holds, past ones too. Raises UnknownActor."""
        return list(self._in(org, role))

    def vintages(self, org: str, role: str = "member") -> list[tuple[When, frozenset[str]]]:
        """Give the periods of an organisation between changes of its members, each with those members."""
        return dated.vintages(self._in(org, role))

    def existed(self, code: str, on: date | str) -> bool:
        """Whether an actor was there on a day (the last one of a partial date); where no bound is recorded, it was."""
        actor = self.get(code)
        day = on.toordinal() if isinstance(on, date) else edtf_as_of(on).toordinal()
        begun = actor.founded is None or dated.days_of(actor.founded)[0] <= day
        return begun and (actor.dissolved is None or day < dated.days_of(actor.dissolved)[1])

    def _in(self, org: str, role: str | None) -> Iterator[Membership]:
        if not self.get(org).is_organisation:
            raise UnknownActor(f"{self.name(org)} ({org}) is no organisation", next_step=_LIST_THEM)
        return (m for m in self._by_organisation.get(org, ()) if role is None or m.role == role)
