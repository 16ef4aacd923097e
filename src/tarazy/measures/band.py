"""How far a measure could move if its disputed inputs took the other values that sources give."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from tarazy.measures.parts import Parts

__all__ = ["band_over"]

# Up to this many disputed rows every combination of extremes is tried: 2^8 = 256 evaluations.
ALL_CORNERS = 8
STEPS = 48
GOLDEN = 0.6180339887498949


def band_over(parts: Parts, measure: Callable[[Sequence[float]], float | None]) -> tuple[float, float] | None:
    """How low and how high `measure` can go while each disputed row moves between its lowest and highest value.

    None where no row is disputed. Every policy chooses values between those extremes, so the band holds what each
    policy would give. Concentration is quasi-convex in the rows: its maximum lies on a corner of the box (all of them
    are tried up to eight disputed rows, beyond that the corners in which the largest rows are high and the others
    low, and the reverse); its minimum, and the maximum of evenness, lies where the rows are as equal as their bounds
    allow, found by golden-section search.
    """
    if not parts.disputed:
        return None
    bounds = parts.bounds
    found = [measure(parts.values)]
    found += [measure(point) for point in _corners(bounds)]
    found += [measure(point) for point in _levelled(bounds, measure)]
    values = [value for value in found if value is not None]
    return (min(values), max(values)) if values else None


def _corners(bounds: Sequence[tuple[float, float]]) -> Iterator[list[float]]:
    free = [i for i, (low, high) in enumerate(bounds) if low < high]
    if len(free) <= ALL_CORNERS:
        for choice in product((0, 1), repeat=len(free)):
            point = [low for low, _ in bounds]
            for i, side in zip(free, choice, strict=True):
                point[i] = bounds[i][side]
            yield point
        return
    order = sorted(range(len(bounds)), key=lambda i: -bounds[i][1])
    for cut in range(len(order) + 1):
        top = set(order[:cut])
        yield [bounds[i][1] if i in top else bounds[i][0] for i in range(len(bounds))]
        yield [bounds[i][0] if i in top else bounds[i][1] for i in range(len(bounds))]


def _levelled(
    bounds: Sequence[tuple[float, float]], measure: Callable[[Sequence[float]], float | None]
) -> Iterator[list[float]]:
    def at(level: float) -> list[float]:
        return [min(max(level, low), high) for low, high in bounds]

    for sign in (1.0, -1.0):
        left, right = min(low for low, _ in bounds), max(high for _, high in bounds)
        for _ in range(STEPS):
            a, b = right - GOLDEN * (right - left), left + GOLDEN * (right - left)
            at_a, at_b = measure(at(a)), measure(at(b))
            if at_a is None or at_b is None:
                return
            if sign * at_a <= sign * at_b:
                right = b
            else:
                left = a
        yield at((left + right) / 2)
