"""The drawing engine as a program of its own: one specification in, one SVG out."""

from __future__ import annotations

import json
import sys

__all__ = ["main"]

_SMALLEST = {"data": {"values": [{"x": 1}]}, "mark": "bar", "encoding": {"x": {"field": "x", "type": "quantitative"}}}


def main() -> None:
    """Start the engine, wait for a job on standard input, draw it, end; without a job end quietly."""
    import vl_convert

    vl_convert.vegalite_to_svg(_SMALLEST)
    given = sys.stdin.buffer.read()
    if given:
        job = json.loads(given)
        sys.stdout.buffer.write(vl_convert.vegalite_to_svg(job["spec"], **job["options"]).encode())


if __name__ == "__main__":
    main()
