"""What the README and its neighbours promise stands where they say, and works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from genai_emulator import Emulator
from scripts.requirements import requirements
from tests.shared import ROOT

PAGES = sorted(
    path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")) if path.is_file()
)
#: Where the project is, as PyPI shows it: the README's links begin so, for there they would lead nowhere otherwise.
SOURCE = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]["Source"]
RAW = SOURCE.replace("https://github.com/", "https://raw.githubusercontent.com/")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def links(page: str) -> list[str]:
    """The links of a page outside code; those into the repository are paths from the top of it, after a ``/``."""
    found = re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", text(page), flags=re.S))
    return [re.sub(rf"^(?:{SOURCE}/blob|{RAW})/main/", "/", link) for link in found]


def anchors(page: str) -> set[str]:
    """The anchors that headings of a page have, in the site and on GitHub."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", text(page), flags=re.S), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def test_links_lead_somewhere() -> None:
    wrong = []
    for page in PAGES:
        for link in links(page):
            path, _, anchor = link.partition("#")
            if re.match(r"\w+:", path) or path.startswith("reference/"):
                continue
            home = ROOT if path.startswith("/") else (ROOT / page).parent
            target = (home / path.lstrip("/")).resolve() if path else ROOT / page
            if not target.exists():
                wrong.append(f"{page}: {link}")
            elif anchor and target.suffix == ".md" and anchor not in anchors(target.relative_to(ROOT).as_posix()):
                wrong.append(f"{page}: {link}: no such heading")
    assert not wrong, "\n".join(wrong)


def test_the_links_of_the_readme_work_on_pypi() -> None:
    for link in links("README.md"):
        assert link.startswith(("/", "https://")), link
    assert sum(link.startswith("/") for link in links("README.md")) > 30


def test_the_make_targets_that_pages_name_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.M))
    for page in PAGES:
        named = [
            target
            for words in re.findall(r"(?:`|^)make ((?:[a-z-]+ ?)+)", text(page), re.M)
            for target in words.split()
        ]
        assert [target for target in named if target not in targets] == [], page


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
