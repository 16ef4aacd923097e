"""The base: country folders (CSV and TOML) turned into sources and statements."""

from __future__ import annotations

from tarazy.base.country import Country, Reading, RejectedRow, countries, load
from tarazy.base.layout import Column, FileLayout, columns

__all__ = ["Column", "Country", "FileLayout", "Reading", "RejectedRow", "columns", "countries", "load"]
