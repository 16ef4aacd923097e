"""Small drawings that need no chart engine: trend lines in cells and the life lines of agreements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from tarazy.when import parse

__all__ = ["Axis", "Life", "spark"]

_WIDTH, _HEIGHT = 84.0, 18.0
_DAYS_A_YEAR = 365.2425


def spark(trend: Sequence[tuple[int, float | None]], *, slot: int, label: str) -> str:
    """A line of the known years of a trend, from zero up; a year without a number breaks it. Empty below two years."""
    known = [(year, value) for year, value in trend if value is not None]
    if len(known) < 2:
        return ""
    first, last, top = known[0][0], known[-1][0], max(value for _, value in known)
    if top <= 0:
        return ""

    def at(year: int, value: float) -> str:
        return f"{(year - first) / (last - first) * _WIDTH:.1f} {_HEIGHT - 1.5 - value / top * (_HEIGHT - 3):.1f}"

    path, pen_down = [], False
    for year, value in trend:
        if value is None:
            pen_down = False
        else:
            path.append(f"{'L' if pen_down else 'M'}{at(year, value)}")
            pen_down = True
    x, y = at(*known[-1]).split()
    return (
        f'<svg class="spark" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(label)}"><path d="{"".join(path)}" fill="none" stroke="var(--v{slot})" '
        f'stroke-width="1.5" vector-effect="non-scaling-stroke"/><circle cx="{x}" cy="{y}" r="1.9" '
        f'fill="var(--v{slot})"/></svg>'
    )


class Axis:
    """Time from left to right, shared by all life lines of the page."""

    width = 300.0

    def __init__(self, first: int, day: date) -> None:
        """`first` is the year on the left; the line ends two years after the day of the question."""
        self._start = date(first, 1, 1).toordinal()
        self._end = date(day.year + 2, 1, 1).toordinal()
        self.first, self.last, self.day = first, day.year + 1, day

    def x(self, day: date) -> float:
        """Where a day stands, within the drawing."""
        place = (day.toordinal() - self._start) / (self._end - self._start) * self.width
        return round(min(max(place, 0.0), self.width), 1)

    def middle(self, when: str) -> float | None:
        """Where an EDTF date stands: the middle of its days; None where it has no bound."""
        span = parse(when)
        low, high = span.earliest or span.latest, span.latest or span.earliest
        if low is None or high is None:
            return None
        return self.x(date.fromordinal((low.toordinal() + high.toordinal()) // 2))

    def scale(self) -> str:
        """The years above the life lines, with the day of the question."""
        step = 10 if self.last - self.first > 15 else 5
        years = [y for y in range(self.first, self.last + 1) if y % step == 0]
        labels = "".join(
            f'<text x="{self.x(date(year, 1, 1))}" y="11" text-anchor="middle" font-size="11" fill="var(--mute)">'
            f"{year}</text>"
            for year in years
            if 12 < self.x(date(year, 1, 1)) < self.width - 12
        )
        now = self.x(self.day)
        return (
            f'<svg class="life" viewBox="0 0 {self.width:g} 16" aria-hidden="true">{labels}'
            f'<path d="M{now} 2V16" stroke="var(--accent)" stroke-width="1"/></svg>'
        )


class Life:
    """One life line: a thin line from signature, a hollow one while provisional, a thick one while in force."""

    def __init__(self, axis: Axis, *, slot: int) -> None:
        """`slot` is the colour of the vector, 0 for ink."""
        self._axis = axis
        self._ink = f"var(--v{slot})" if slot else "var(--ink)"

    def draw(
        self, *, signed: str | None, provisional: str | None, in_force: str | None, ended: str | None, lasts: bool,
        label: str,
    ) -> str:  # fmt: skip
        """The drawing; `lasts` is whether the present phase still holds on the day of the question."""
        axis, now = self._axis, self._axis.x(self._axis.day)
        places = {
            name: axis.middle(when) if when else None
            for name, when in (
                ("signed", signed), ("provisional", provisional), ("in_force", in_force), ("ended", ended),
            )
        }  # fmt: skip
        stop = places["ended"] if places["ended"] is not None else now
        parts = [f'<path d="M{now} 0V14" stroke="var(--accent)" stroke-width="1"/>']
        begun = [x for x in (places["provisional"], places["in_force"]) if x is not None]
        if places["signed"] is not None:
            until = min(begun, default=stop if lasts or places["ended"] is not None else places["signed"])
            if until > places["signed"]:
                parts.append(
                    f'<path d="M{places["signed"]} 7H{until}" stroke="{self._ink}" stroke-width="1.2" '
                    'stroke-dasharray="2 2"/>'
                )
        if places["provisional"] is not None:
            until = places["in_force"] if places["in_force"] is not None else stop
            width = max(until - places["provisional"], 1.0)
            parts.append(
                f'<rect x="{places["provisional"]}" y="4.5" width="{width:.1f}" height="5" fill="{self._ink}" '
                f'fill-opacity="0.3" stroke="{self._ink}" stroke-width="0.8"/>'
            )
        if places["in_force"] is not None:
            width = max(stop - places["in_force"], 1.5)
            parts.append(f'<rect x="{places["in_force"]}" y="3.5" width="{width:.1f}" height="7" fill="{self._ink}"/>')
        if places["signed"] is not None:
            parts.append(
                f'<circle cx="{places["signed"]}" cy="7" r="3" fill="var(--paper)" stroke="{self._ink}" '
                'stroke-width="1.6"/>'
            )
        if places["ended"] is not None:
            parts.append(f'<path d="M{places["ended"]} 2V12" stroke="{self._ink}" stroke-width="1.8"/>')
        return (
            f'<svg class="life" viewBox="0 0 {axis.width:g} 14" role="img" aria-label="{escape(label)}">'
            f"{''.join(parts)}</svg>"
        )
