"""Files in and out: CSV, JSON lines, XLSX and FollowTheMoney become statements and sources, and back."""

from tarazy.exchange.door import FORMATS, format_of, read, write
from tarazy.exchange.intake import Reading, Rejected

__all__ = ["FORMATS", "Reading", "Rejected", "format_of", "read", "write"]
