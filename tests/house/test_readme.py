"""What the README tells a stranger to type works as it stands."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_commands_of_the_tour_run(tmp_path: Path) -> None:
    commands = re.findall(r"^\$ tarazy (.+)$", README, flags=re.MULTILINE)
    assert len(commands) >= 5
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "tarazy", *shlex.split(command)],
            capture_output=True, text=True, cwd=tmp_path, timeout=120, check=False,
            env={**os.environ, "TARAZY_LEDGER": "", "TARAZY_TODAY": "2026-11-21"},
        )  # fmt: skip
        assert done.returncode == 0, f"tarazy {command}: {done.stderr}"
        assert done.stdout or "init" in command, f"tarazy {command} prints nothing"


def test_the_python_of_the_tour_runs(tmp_path: Path) -> None:
    (code,) = re.findall(r"```python\n(.+?)```", README, flags=re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert re.match(r"0\.\d+ \('[0-9a-f]{32}'", done.stdout)


def test_the_picture_is_there() -> None:
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()
