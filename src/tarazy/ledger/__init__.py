"""The ledger: what each source says, what people decided about it, and the facts that follow."""

from tarazy.ledger.reading import Counts, Readings
from tarazy.ledger.records import Evidence, Judgement, Source, Statement
from tarazy.ledger.store import HistoryEntry, Ledger, Receipt, Refused

__all__ = [
    "Counts",
    "Evidence",
    "HistoryEntry",
    "Judgement",
    "Ledger",
    "Readings",
    "Receipt",
    "Refused",
    "Source",
    "Statement",
]
