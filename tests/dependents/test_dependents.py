"""Published packages that use google-genai, run with this package in its place (``make test-long``)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.environments import ROOT, environment

if TYPE_CHECKING:
    from genai_emulator import Emulator

HERE = Path(__file__).parent
PACKAGES: dict[str, list[str]] = yaml.safe_load((HERE / "packages.yaml").read_text())
KEY = "a-key-of-the-emulator"
QUIET = {"CREWAI_DISABLE_TELEMETRY": "true", "ANONYMIZED_TELEMETRY": "false", "MEM0_TELEMETRY": "False"}


@pytest.mark.long
@pytest.mark.parametrize("name", PACKAGES)
def test_it_runs_with_us_in_the_place_of_google_genai(name: str, emulator: Emulator, tmp_path: Path) -> None:
    # It must do without google-genai: ours stands in its place.
    python = environment(name, [*PACKAGES[name], "--editable", f"{ROOT}[aiohttp]"], without=["google-genai"])
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
