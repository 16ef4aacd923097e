"""Many records of a view as a data frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from tarazy.results import Measure, Phrase, Unavailable
from tarazy.views.row import Row

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["frame"]


def frame(rows: Iterable[Row]) -> pd.DataFrame:
    """Many records of one view as a table: a column for each field, a row for each record.

    A `Measure` gives its value and, in a second column `<field>_unit`, its unit; where a number is unavailable the
    value is missing and `<field>_reason` says why. Phrases are English, tuples are joined by "; ".
    """
    import pandas as pd

    return pd.DataFrame([_flat(row) for row in rows])


def _flat(row: Row) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for part in fields(row):  # type: ignore[arg-type]
        value = getattr(row, part.name)
        if isinstance(value, Measure):
            cells[part.name], cells[f"{part.name}_unit"] = value.value, value.unit
        elif isinstance(value, Unavailable):
            cells[part.name], cells[f"{part.name}_reason"] = None, str(value)
        elif isinstance(value, Mapping):
            cells.update({f"{part.name}_{key}": _said(inner) for key, inner in value.items()})
        else:
            cells[part.name] = _said(value)
    return cells


def _said(value: Any) -> Any:
    if isinstance(value, Measure):
        return value.value
    if isinstance(value, Phrase | Unavailable):
        return str(value)
    if isinstance(value, tuple):
        return "; ".join(str(_said(one)) for one in value if not isinstance(one, Row))
    return value
