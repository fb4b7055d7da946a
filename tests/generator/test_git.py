"""Texts of a revision: the folder's own, and what stands beside it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.diff.source import read_side
from generator.errors import BrokenSource, UsageError
from generator.git import Texts, git_line

FILES = {
    "api/openapi.yaml": """openapi: 3.1.0
info: {title: T, version: '1', description: {$ref: parts/words.md}}
paths: {/a: {$ref: parts/a.yaml}}
""",
    "api/parts/a.yaml": "get: {parameters: {$ref: ../../shared/all.json}}\n",
    "api/parts/words.md": "Words.\n",
    "api/parts/picture.png": "no text",
    "shared/all.json": '[{"name": "q", "in": "query"}]',
}


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "api" / "odd.txt").write_bytes(b"\xff")
    names = ["-c", "user.name=n", "-c", "user.email=e@example.com"]
    for arguments in (["init", "-q"], ["add", "."], [*names, "commit", "-qm", "All"]):
        subprocess.run(["git", *arguments], check=True)
    return tmp_path


def test_a_folder_and_what_stands_beside_it(repository: Path) -> None:
    texts = Texts("HEAD", "api", repository)
    assert sorted(texts) == ["odd.txt", "openapi.yaml", "parts/a.yaml", "parts/words.md"]
    assert len(texts) == 4
    assert texts["../shared/all.json"] == FILES["shared/all.json"]
    assert len(texts) == 4
    assert "../shared/none.json" not in texts
    assert "parts/picture.png" not in texts
    with pytest.raises(BrokenSource, match=r"odd.txt:1:1: not UTF-8"):
        texts["odd.txt"]
    with pytest.raises(UsageError, match="git cannot read HEAD:nowhere"):
        Texts("HEAD", "nowhere", repository)
    assert git_line("rev-parse", "--show-prefix", folder=repository / "api") == "api/"
    assert git_line("no-such-command") is None


@pytest.mark.parametrize("path", ["api", "api/openapi.yaml"])
def test_a_revision_is_read_as_the_files_are(repository: Path, path: str) -> None:
    side = read_side(f"HEAD:{path}")
    assert side.document.data == read_side(str(repository / path)).document.data
    assert side.document.data["info"]["description"] == "Words.\n"
    assert side.document.get("/paths/~1a/get/parameters/0/name") == "q"
