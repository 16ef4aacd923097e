"""What the views return, part two: figures, the scales, the profile of supply and demand, findings and the balance.

For whoever shows them: a `Cell` of the scales holds three outcomes (`value`, `share`, and the trend behind them); each
`Measure` carries `inputs`, whose `statements` lead to the sources. Where a cell has no number, `value` is `Unavailable`
and its `reason` is the sentence to print. `what` says what a number is; print it with the number or behind its door.
Columns of the scales are the domains plus `dialogue` (acts of political dialogue); names: `Words.domain(code)` for the
domains, `view-column-dialogue` for the other. A `Finding` ends in its `measure`; `about` is a stable anchor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tarazy.results import Measure, Outcome, Phrase
from tarazy.views.records import Claim
from tarazy.views.row import Row

__all__ = [
    "Balance", "Cell", "Column", "Finding", "Point", "ProfileRow", "Scales", "Series", "SumCheck", "Trend",
]  # fmt: skip

Trend = tuple[tuple[int, "float | None"], ...]


@dataclass(frozen=True, slots=True)
class Point(Row):
    """One figure of a series: a period, a value, and what else is said of it.

    `value` is the one that the policy chooses, in the series' unit; `band` (lowest, highest) over the policies where
    sources differ. `partial` is true where the period is no whole year: such a point is never drawn as a year.
    `rivals` are the differing claims of other sources, definitions or reporters for the same period.
    """

    when: str | None
    year: int | None  # only where the period is one whole year
    value: float
    band: tuple[float, float] | None = None
    approx: str | None = None
    partial: bool = False
    months: int | None = None
    status: str = "actual"
    conflict: bool = False
    rivals: tuple[Claim, ...] = ()
    weak: bool = False
    fact: str = ""
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SumCheck(Row):
    """Whether exports and imports add up to the total that the same source gives.

    `verdict` is `agrees`, `rounding` (within the rounding of the numbers as printed) or `differs`; `gap` is the total
    minus its parts.
    """

    when: str
    exports: float
    imports: float
    total: float
    gap: float
    unit: str
    verdict: str
    explanation: Phrase
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series(Row):
    """Figures of one indicator between one reporter and one partner, under one definition, in one unit.

    `kind` is level, share, rank or growth: those are never mixed in one chart. `rank` is that of the best source
    (1 official statistics). `points` are sorted by period; undated ones stand last.
    """

    id: str
    indicator: str
    kind: str
    reporter: str
    partner: str | None
    definition: str | None
    unit: str
    domain: str
    points: tuple[Point, ...]
    sum_checks: tuple[SumCheck, ...] = ()
    rivals: tuple[str, ...] = ()  # ids of other series of the same indicator, partner and unit
    rank: int = 5
    commodity: str | None = None
    about: str | None = None  # the object that it measures, where it is no economy-wide total
    sources: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)  # `about` by language, as far as it is told


@dataclass(frozen=True, slots=True)
class Column(Row):
    """One column of the scales: a domain, what its numbers count, for which period, and the total of the shares."""

    code: str
    what: Phrase
    unit: str
    when: str | None
    total: Outcome
    basis: Phrase  # what the shares are shares of


@dataclass(frozen=True, slots=True)
class Cell(Row):
    """One number of the scales: a vector in a domain, its weight in that domain, its trend and its conflicts."""

    vector: str
    column: str
    value: Outcome
    share: Outcome
    what: Phrase
    trend: Trend = ()
    conflicts: int = 0
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Scales(Row):
    """The matrix of vectors (rows) by domains (columns) as of a day."""

    focus: str
    as_of: str
    vectors: tuple[str, ...]
    columns: tuple[Column, ...]
    cells: tuple[Cell, ...]

    def cell(self, vector: str, column: str) -> Cell:
        """Find the cell of a vector in a column; KeyError where there is none."""
        for cell in self.cells:
            if cell.vector == vector and cell.column == column:
                return cell
        raise KeyError((vector, column))

    def column(self, code: str) -> Column:
        """Find the column of a domain; KeyError where there is none."""
        for column in self.columns:
            if column.code == code:
                return column
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class ProfileRow(Row):
    """What is signed, promised and delivered between the country and one vector in one domain."""

    vector: str
    domain: str
    agreements_in_force: Outcome
    agreements_known: int
    commitments_made: int
    commitments_done: int
    commitments_overdue: int  # overdue or missed
    commitments_open: int
    acts: Outcome
    figures: tuple[Point, ...] = ()  # the latest of each indicator
    figure_series: tuple[str, ...] = ()  # ids of the series, in step with `figures`
    handles: tuple[str, ...] = ()  # agreements and promises counted
    note: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Finding(Row):
    """One thing that the data support strongly, in words, with the rule that chose it and the measure behind it."""

    rule: str  # finding-gap, finding-change, finding-conflict, finding-balance
    phrase: Phrase
    score: float  # 0..1, how it was ranked
    measure: Outcome
    about: str  # anchor: a cell (`RUS/trade`), a conflict id, a column
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Balance(Row):
    """How evenly the country's relations in one domain are spread over its vectors, as of a day."""

    focus: str
    domain: str
    as_of: str
    what: Phrase
    basis: Phrase
    when: str | None
    shares: Mapping[str, Outcome]
    hhi: Outcome
    hhi_normalised: Outcome
    evenness: Outcome
    top_partner: Outcome
    lead: Outcome
    change: Outcome
    top_actor: str | None = None
    history: tuple[tuple[int, Outcome], ...] = ()  # HHI by year, for the balance over time
    vectors: tuple[str, ...] = ()

    @property
    def leader(self) -> str | None:
        """The partner with the largest share; None where several share the first place."""
        return None if isinstance(self.lead, Measure) and self.lead.value == 0 else self.top_actor
