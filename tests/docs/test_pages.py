"""What the README and its neighbours promise stands where they say, and works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from genai_emulator import Emulator
from scripts.requirements import requirements
from tests.shared import ROOT

PAGES = (
    "README.md",
    "docs/backends.md",
    "docs/openai.md",
    "docs/asyncio.md",
    "docs/audio.md",
    "docs/batches.md",
    "docs/bulk.md",
    "docs/agents.md",
    "docs/interactions.md",
    "docs/vertex-ai.md",
    "docs/vertex-ai-jobs.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/api-changed.md",
    "docs/tokens-and-limits.md",
    "docs/interactions-chat.md",
    "docs/logging.md",
    "docs/tracing.md",
    "docs/performance.md",
)


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text(page))
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_make_targets_that_pages_name_exist(page: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.M))
    named = [
        target
        for words in re.findall(r"(?:`|^ {4})make ((?:[a-z-]+ ?)+)", text(page), re.M)
        for target in words.split()
    ]
    assert [target for target in named if target not in targets] == []


def test_the_folders_that_the_readme_names_exist() -> None:
    named = re.findall(r"`([a-z_./]+/)`", text("README.md"))
    assert len(named) > 8
    inside = [ROOT, ROOT / "generated" / "gemini_api"]
    assert [name for name in named if not any((home / name).is_dir() for home in inside)] == []


def test_the_lines_of_use_work(tmp_path: Path) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", text("README.md"), re.S)
    handbook = "from handbook import make_pdf; import sys; sys.stdout.buffer.write(make_pdf())"
    pdf = subprocess.run(
        [sys.executable, "-c", handbook], cwd=ROOT / "examples", capture_output=True, check=True
    ).stdout
    (tmp_path / "report.pdf").write_bytes(pdf)
    program = tmp_path / "program.py"
    program.write_text(block, encoding="utf-8")
    with Emulator() as emulator:
        environment = {**os.environ, "GOOGLE_GEMINI_BASE_URL": emulator.url}
        done = subprocess.run(
            [sys.executable, program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout) > 50


def test_groups_are_read_with_what_they_include() -> None:
    groups: dict[str, list[str | dict[str, str]]] = {"a": ["x>=1", {"include-group": "b"}], "b": ["y", "x>=1"]}
    assert requirements(groups, ["a", "b"]) == ["x>=1", "y"]
    with pytest.raises(SystemExit, match="no dependency group 'c'; it has a, b"):
        requirements(groups, ["c"])
