"""Charts: one Vega-Lite specification for the whole page, drawn once, cut into panels that take the page's colours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from tarazy.brief.engine import svg_of

__all__ = ["Mark", "Panel", "draw"]

WIDTH, HEIGHT = 268, 120
LEFT, RIGHT, TOP, BOTTOM = 36, 14, 9, 22
_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
# The renderer knows no CSS: each role is drawn in a colour of its own, which the page's variable then replaces.
_INKS = {"#0000a1": "var(--ink)", "#0000a2": "var(--mute)", "#0000a3": "var(--rule)", "#0000a4": "var(--paper)"}
INK, MUTE, RULE, PAPER = _INKS
_VECTORS = 10
_DASHES = ([1, 0], [4, 3])
_VEGA_LITE = "5.21"
_COLOURS = _INKS | {f"#00{n:02x}b0": f"var(--v{n})" for n in range(1, _VECTORS + 1)}
_KEPT = frozenset({"d", "x1", "x2", "y1", "y2", "x", "y", "width", "height", "transform", "fill", "stroke", "opacity",
                   "stroke-width", "stroke-dasharray", "stroke-opacity", "fill-opacity", "text-anchor", "font-size",
                   "font-weight", "href", "tabindex", "aria-label"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of a chart: where it stands, what it says, and the number that it opens."""

    line: str
    x: float
    y: float
    label: str
    door: str = ""
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """One small chart: its marks, the colour slot of its vector (0 = ink), and the words that stand for it.

    `form` is `line` or `bar`; panels of one `family` share their scales. Of the lines the first is solid, the second
    dashed.
    """

    name: str
    family: str
    title: str
    description: str
    marks: tuple[Mark, ...]
    slot: int = 0
    form: str = "line"


def draw(panels: Sequence[Panel], *, decimal: str = ".", group: str = ",") -> dict[str, str]:
    """The panels as SVG by name: colours as CSS variables, each mark with a number a link to it.

    All panels go through one rendering; two calls would cost the start of the engine twice.
    """
    drawn = [panel for panel in panels if panel.marks]
    if not drawn:
        return {}
    families: dict[str, list[Panel]] = {}
    for panel in drawn:
        families.setdefault(panel.family, []).append(panel)
    ordered = [panel for family in families.values() for panel in family]
    axis = {"domainColor": MUTE, "tickColor": MUTE, "labelColor": MUTE, "gridColor": RULE, "labelFontSize": 12,
            "title": None, "tickSize": 4, "labelPadding": 3}  # fmt: skip
    spec = {
        "vconcat": [_family(family) for family in families.values()],
        "background": None,
        # Shared between families, one family's dashes would be given out to another's lines.
        "resolve": {"scale": {"strokeDash": "independent"}},
        "config": {"axis": axis, "view": {"stroke": None}, "bar": {"continuousBandSize": 5}},
    }
    locale = {"decimal": decimal, "thousands": group, "grouping": [3], "currency": ["", ""]}
    svg = svg_of(spec, vl_version=_VEGA_LITE, format_locale=locale)
    cells = _cells(ElementTree.fromstring(svg))
    if len(cells) != len(ordered):
        raise AssertionError(f"the renderer drew {len(cells)} panels of {len(ordered)}")
    return {panel.name: _page(panel, cell) for panel, cell in zip(ordered, cells, strict=True)}


def _family(panels: Sequence[Panel]) -> dict[str, Any]:
    rows = [
        {"panel": n, "line": mark.line, "x": mark.x, "y": mark.y, "low": mark.low, "high": mark.high,
         "href": f"#n={mark.door}", "says": mark.label, "ink": _slot(panel.slot)}
        for n, panel in enumerate(panels)
        for mark in sorted(panel.marks, key=lambda m: m.x)
    ]  # fmt: skip
    years = [mark.x for panel in panels for mark in panel.marks]
    first, last = min(years), max(years)
    # Whole years only, and few enough that the labels of a narrow panel do not touch.
    step = next((s for s in (1, 2, 5, 10, 20, 50) if (last - first) / s <= 4), 100)
    ticks = [year for year in range(int(first), int(last) + 1) if year % step == 0] or [int(first)]
    place = {
        "x": {"field": "x", "type": "quantitative", "axis": {"format": "d", "values": ticks, "grid": False},
              "scale": {"domain": [first - 0.5, last + 0.5], "nice": False}},
        "y": {"field": "y", "type": "quantitative", "axis": {"tickCount": 3, "domain": False, "ticks": False},
              "scale": {"zero": True, "nice": 3}},
        "color": {"field": "ink", "scale": None, "legend": None},
    }  # fmt: skip
    door = {"href": {"field": "href"}, "description": {"field": "says"}}
    if panels[0].form == "bar":
        layers = [{"mark": "bar", "encoding": {**place, **door}}]
    else:
        lines = list(dict.fromkeys(mark.line for panel in panels for mark in panel.marks))
        dash = {"field": "line", "scale": {"domain": lines, "range": _DASHES[: len(lines)]}, "legend": None}
        band = {**place, "y": {"field": "low", "type": "quantitative"}, "y2": {"field": "high"}}
        spread = any(row["low"] is not None for row in rows)
        layers = [{"mark": {"type": "rule", "strokeWidth": 4, "opacity": 0.3}, "encoding": band}] * spread
        layers.append({"mark": {"type": "line", "strokeWidth": 1.8}, "encoding": {**place, "strokeDash": dash}})
        layers.append({"mark": {"type": "point", "size": 26, "filled": True, "opacity": 1},
                       "encoding": {**place, **door}})  # fmt: skip
    return {
        "data": {"values": rows},
        "facet": {"field": "panel", "type": "ordinal", "header": None},
        "columns": 1,
        "spec": {"width": WIDTH, "height": HEIGHT, "layer": layers},
        "resolve": {"axis": {"x": "independent", "y": "independent"}},
    }


def _slot(slot: int) -> str:
    return f"#00{slot:02x}b0" if 1 <= slot <= _VECTORS else INK


def _cells(root: ElementTree.Element) -> list[ElementTree.Element]:
    found: list[ElementTree.Element] = []
    for group in root.iter(f"{_SVG}g"):
        names = (group.get("class") or "").split()
        if "role-scope" in names and names[-1].endswith("cell"):
            found.extend(child for child in group if child.tag == f"{_SVG}g")
    return found


def _page(panel: Panel, cell: ElementTree.Element) -> str:
    links = 0
    parts: list[str] = []
    doors = sum(bool(mark.door) for mark in panel.marks)

    def write(node: ElementTree.Element) -> None:
        nonlocal links
        tag = node.tag.removeprefix(_SVG)
        kept = {key: value for key, value in node.attrib.items() if key in _KEPT}
        if node.get("display") == "none" or (tag == "path" and _nothing(kept)):
            return
        if href := node.get(_LINK):
            links += 1
            # The renderer makes a link within the page absolute, under an address of its own.
            kept = {"href": href[href.index("#") :], "tabindex": "0" if links == doors else "-1"}
            kept["aria-label"] = next((c.get("aria-label") or "" for c in node.iter() if c.get("aria-label")), "")
        else:
            kept.pop("aria-label", None)
        if tag == "g" and not kept:
            for child in node:
                write(child)
            return
        parts.append(f"<{tag}" + "".join(f' {key}="{_escape(_paint(value))}"' for key, value in kept.items()) + ">")
        parts.append(_escape(node.text or ""))
        for child in node:
            write(child)
        parts.append(f"</{tag}>")

    for child in cell:
        write(child)
    box = f"{-LEFT} {-TOP} {LEFT + WIDTH + RIGHT} {TOP + HEIGHT + BOTTOM}"
    return (
        f'<svg viewBox="{box}" role="group" data-walk aria-label="{_escape(panel.title)}" fill="none">'
        f"<title>{_escape(panel.title)}</title><desc>{_escape(panel.description)}</desc>{''.join(parts)}</svg>"
    )


def _nothing(kept: Mapping[str, str]) -> bool:
    return not ({"stroke", "fill"} & kept.keys()) or not kept.get("d")


def _paint(text: str) -> str:
    return _COLOURS.get(text.lower(), text) if text.startswith("#") and "=" not in text else _shorter(text)


def _shorter(text: str) -> str:
    return re.sub(r"\d+\.\d{3,}", lambda m: f"{float(m[0]):.2f}", text) if len(text) > 6 and text[0] in "Mt" else text


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def described(lines: Iterable[str]) -> str:
    """The words that stand for a chart: one sentence for each of its lines."""
    return " ".join(lines)
