"""Which actors are made of other actors, and when two lists of parties name the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tarazy.ledger.facts.times import BOUND, bounds

if TYPE_CHECKING:
    from tarazy.actors import Registry

__all__ = ["Blocs"]

# Of the members that one list spells out, this share must be those of the organisation that the other names.
_ALMOST_ALL: Final = 0.9


class Blocs:
    """Answers about organisations and their members on a day; knows none where there is no registry."""

    def __init__(self, registry: Registry | None = None) -> None:
        self._registry = registry
        self._organisation: dict[str, bool] = {}
        self._members: dict[tuple[str, str | None], frozenset[str]] = {}

    def is_bloc(self, code: str) -> bool:
        """Whether the actor is an organisation."""
        known = self._organisation.get(code)
        if known is None:
            registry = self._registry
            known = registry is not None and registry.known(code) and registry.get(code).is_organisation
            self._organisation[code] = known
        return known

    def members(self, code: str, when: str | None = None) -> frozenset[str]:
        """The member states of an organisation at the end of a date (EDTF), or today's where there is none."""
        key = code, when
        found = self._members.get(key)
        if found is None:
            found = self._members[key] = self._look_up(code, when)
        return found

    def _look_up(self, code: str, when: str | None) -> frozenset[str]:
        from datetime import date

        from tarazy.when import today

        if self._registry is None or not self.is_bloc(code):
            return frozenset()
        last = BOUND if when is None else bounds(when)[1]
        day = today() if abs(last) >= BOUND else date.fromordinal(last)
        return frozenset(self._registry.members(code, day))

    def same(self, one: tuple[str, ...], other: tuple[str, ...], when: str | None = None) -> bool:
        """Whether two lists name the same parties: equal, or one spells out the members of a bloc in the other."""
        if one == other:
            return True
        if not any(self.is_bloc(code) for code in one) and not any(self.is_bloc(code) for code in other):
            return False
        a, b = self.reduced(one, when), self.reduced(other, when)
        if a == b:
            return True
        return self._spelled_out(a, b, when) or self._spelled_out(b, a, when)

    def reduced(self, actors: tuple[str, ...], when: str | None = None) -> frozenset[str]:
        """The actors without those that are there as members of an organisation that is named too."""
        everyone = frozenset(actors)
        implied: set[str] = set()
        for code in actors:
            if self.is_bloc(code):
                inside = self.members(code, when) & everyone
                # One member beside the organisation is a party of its own; the whole membership is a repetition.
                if len(inside) > 1 and len(inside) >= _ALMOST_ALL * len(self.members(code, when)):
                    implied |= inside
        return everyone - implied

    def _spelled_out(self, short: frozenset[str], full: frozenset[str], when: str | None) -> bool:
        blocs = [code for code in short - full if self.is_bloc(code)]
        if not blocs or short - full != set(blocs):
            return False
        meant = frozenset().union(*(self.members(code, when) for code in blocs))
        extra = full - short
        return bool(extra) and len(extra & meant) >= _ALMOST_ALL * len(extra | meant)
