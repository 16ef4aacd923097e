"""What can go wrong for a user, as one small tree; every message says what, where and what to do next."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = [
    "BadDate",
    "BadInput",
    "BadRow",
    "BadStatement",
    "LedgerDamaged",
    "LedgerError",
    "LedgerReadOnly",
    "LedgerTooNew",
    "MissingText",
    "NotALedger",
    "NothingKnown",
    "TarazyError",
    "UnknownActor",
    "UnknownUnit",
    "closest",
]


class TarazyError(Exception):
    """The root of every error that Tarazy raises on purpose; `str()` of it is fit for a user."""


class BadInput(TarazyError):
    """Something that the user gave cannot be used as it is; the command line answers with exit code 2."""

    def __init__(self, what: str, *, where: str | None = None, next_step: str | None = None) -> None:
        """`what` is wrong, `where` it stands (file, row, column), `next_step` tells what to do."""
        self.what = what
        self.where = where
        self.next_step = next_step
        place = f" in {where}" if where else ""
        advice = f" {next_step}" if next_step else ""
        super().__init__(f"{what}{place}.{advice}")


class BadDate(BadInput):
    """A date that is not EDTF, or that no calendar has."""


class UnknownActor(BadInput):
    """A code or name that the registry of actors does not hold."""


class UnknownUnit(BadInput):
    """A unit or currency outside the closed list."""


class BadStatement(BadInput):
    """A statement that breaks the definition: unknown type, missing actor, value without unit."""


class BadRow(BadInput):
    """A row of a file that cannot be read: wrong number of cells, broken quoting, wrong encoding."""


class NothingKnown(BadInput):
    """A question about a country on which the ledger holds no statement."""


class LedgerError(BadInput):
    """The ledger file cannot be used as asked; it is left unchanged."""


class NotALedger(LedgerError):
    """The file is no SQLite database, or no ledger of Tarazy."""


class LedgerTooNew(LedgerError):
    """The ledger was written by a newer version than this one."""


class LedgerReadOnly(LedgerError):
    """The ledger, its folder or its disk does not take writing."""


class LedgerDamaged(LedgerError):
    """The ledger fails its integrity check."""


class MissingText(TarazyError):
    """A message key that a catalogue lacks: a mistake of ours, found by a test."""


def closest(name: str, known: Iterable[str], *, most: int = 3) -> list[str]:
    """The known names that look most like a mistyped one, best first; empty where none is near."""
    folded = {k.casefold(): k for k in known}
    return [folded[m] for m in difflib.get_close_matches(name.casefold(), folded, n=most, cutoff=0.6)]
