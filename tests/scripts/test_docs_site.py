"""The sources of the site: every page has its place, and links lead where they led."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import docs_site
from scripts.docs_reference import PAGES
from tests.shared import ROOT

URL = "https://example.com/project"
CONFIG: dict[str, Any] = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))


def in_navigation(entries: list[Any]) -> list[str]:
    found: list[str] = []
    for entry in entries:
        value = next(iter(entry.values())) if isinstance(entry, dict) else entry
        found += in_navigation(value) if isinstance(value, list) else [value]
    return found


LINKS = [
    ("docs/index.md", "../CONTRIBUTING.md", "contributing.md"),
    ("docs/a.md", "b.md#c", "b.md#c"),
    ("docs/a.md", "#c", "#c"),
    ("docs/a.md", "../spec/surface.yaml", f"{URL}/blob/main/spec/surface.yaml"),
    ("docs/a.md", "../spec", f"{URL}/tree/main/spec"),
    ("CONTRIBUTING.md", "docs/backends.md", "backends.md"),
    ("CONTRIBUTING.md", "Makefile", f"{URL}/blob/main/Makefile"),
    ("CHANGELOG.md", f"{URL}/blob/main/docs/asyncio.md#files", "asyncio.md#files"),
    ("CHANGELOG.md", "https://example.com/other", "https://example.com/other"),
]


def test_links() -> None:
    for source, link, leads in LINKS:
        assert docs_site.with_links(f"[a]({link})", source, URL) == f"[a]({leads})"
    code = "```sh\n[a](nowhere.txt)\n```"
    assert docs_site.with_links(code, "docs/a.md", URL) == code


def test_a_link_that_leads_nowhere_is_told() -> None:
    with pytest.raises(SystemExit, match=r"docs/a.md: the link ../nowhere.txt leads nowhere"):
        docs_site.with_links("[a](../nowhere.txt)", "docs/a.md", URL)


def test_the_navigation_has_every_page_once() -> None:
    listed = in_navigation(CONFIG["nav"])
    assert len(listed) == len(set(listed))
    places = {docs_site.place_of(page) for page in docs_site.pages() if page.endswith(".md")}
    reference = {"reference/index.md", "reference/errors.md", *(f"reference/{page.name}.md" for page in PAGES)}
    assert places | reference <= set(listed), "mkdocs.yml: nav"
    assert set(listed) - places - reference <= set(CONFIG["x-awaited"])


def test_pages_that_are_awaited_are_left_out() -> None:
    entries = [{"A": "a.md"}, {"B": [{"C": "c.md"}]}, "d.md"]
    assert docs_site.navigation(entries, {"a.md"}, {"c.md"}) == [{"A": "a.md"}, "d.md"]


@pytest.mark.long
def test_the_site_builds(tmp_path: Path) -> None:
    """As `make docs` builds it: strictly. No page loads anything from another host."""
    pytest.importorskip("mkdocs")
    for command in (
        [sys.executable, "-m", "scripts.docs_site"],
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", "build/site/mkdocs.yml", "-d", str(tmp_path)],
    ):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) > 100
    for page in pages:
        html = page.read_text("utf-8")
        loaded = re.findall(
            r"<(?:script|img|iframe)[^>]+src=.?(https?://[^\s>]+)|<link[^>]+(https?://fonts[^\s>]+)", html
        )
        assert loaded == [], page


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert CONFIG["theme"]["font"] is False
    assert not {"extra_javascript", "extra_css"} & CONFIG.keys()
