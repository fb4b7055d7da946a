"""Published packages that use google-genai, run with this package in its place (``make test-long``)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from genai_emulator import Emulator

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PACKAGES: dict[str, list[str]] = yaml.safe_load((HERE / "packages.yaml").read_text())
KEY = "a-key-of-the-emulator"
QUIET = {"CREWAI_DISABLE_TELEMETRY": "true", "ANONYMIZED_TELEMETRY": "false", "MEM0_TELEMETRY": "False"}


def environment_of(name: str) -> Path:
    """A virtual environment with the package and ours, kept below ``.venv``; the test skips where it cannot be made."""
    folder = ROOT / ".venv" / "dependents" / name
    python = folder / "bin" / "python"
    uv = [sys.executable, "-m", "uv"]
    steps = [
        [*uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, str(folder)],
        [*uv, "pip", "install", "--quiet", "--python", str(python), *PACKAGES[name], "--editable", f"{ROOT}[aiohttp]"],
        # It must do without: ours stands in its place.
        [*uv, "pip", "uninstall", "--quiet", "--python", str(python), "google-genai"],
    ]
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, timeout=900)
        if done.returncode and step is not steps[-1]:
            pytest.skip(f"cannot install {name}: {done.stderr.strip()[-300:]}")
    return python


@pytest.mark.long
@pytest.mark.parametrize("name", PACKAGES)
def test_it_runs_with_us_in_the_place_of_google_genai(name: str, emulator: Emulator, tmp_path: Path) -> None:
    pytest.importorskip("uv")
    python = environment_of(name)
    keys = {"GOOGLE_GEMINI_BASE_URL": emulator.url, "GOOGLE_API_KEY": KEY, "GEMINI_API_KEY": KEY}
    done = subprocess.run(
        [str(python), "-m", "genai", "run", str(HERE / "programs" / f"use_{name}.py")],
        env={**os.environ, **QUIET, **keys, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    assert emulator.requests
    print(name, done.stdout.strip().splitlines()[-1])


def test_every_program_has_its_package() -> None:
    programs = {path.stem.removeprefix("use_") for path in (HERE / "programs").glob("use_*.py")}
    assert programs == set(PACKAGES)
