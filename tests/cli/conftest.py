"""The command line, run as a process of its own; no run may end in a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def tarazy(*words: str, code: int = 0, **more: Any) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "TARAZY_TODAY": "2026-11-21", "NO_COLOR": "1", "TARAZY_LEDGER": ""}
        environment.pop("COLUMNS", None)
        environment.update(more.pop("env", {}))
        streams = {} if "stdout" in more else {"stdout": subprocess.PIPE}
        done = subprocess.run(
            [sys.executable, "-m", "tarazy", *words],
            stderr=subprocess.PIPE, text=True, cwd=tmp_path, env=environment, timeout=120, check=False, **streams,
            **more,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        assert "Exception ignored" not in done.stderr, done.stderr
        assert done.returncode == code, done.stderr or done.stdout
        return done

    return tarazy
