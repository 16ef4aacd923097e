"""Where specifications become SVG: in this process, or in one that was started early and is warm by now."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

__all__ = ["svg_of", "warm_up"]

_PROGRAM = Path(__file__).with_name("drawer.py")
_PATIENCE_S = 60  # a page of charts takes less than one
_warm: list[subprocess.Popen[bytes]] = []


def warm_up() -> None:
    """Start the engine beside this process: it takes half a second, in which the ledger can be read.

    Where no second process can be had, the drawing is done in this one.
    """
    if _warm:
        return
    try:
        started = subprocess.Popen(
            [sys.executable, "-I", str(_PROGRAM)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except OSError:
        return
    _warm.append(started)


def svg_of(spec: dict[str, Any], **options: Any) -> str:
    """The drawing of a Vega-Lite specification; `options` are those of `vl_convert.vegalite_to_svg`."""
    while _warm:
        drawer = _warm.pop()
        try:
            drawn, _ = drawer.communicate(json.dumps({"spec": spec, "options": options}).encode(), timeout=_PATIENCE_S)
        except subprocess.TimeoutExpired:
            drawer.kill()
            drawer.communicate()
            continue
        if drawer.returncode == 0 and drawn:
            return drawn.decode()
    import vl_convert

    made: str = vl_convert.vegalite_to_svg(spec, **options)
    return made
