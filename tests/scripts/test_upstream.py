"""``scripts/upstream.sh`` in a repository of its own: what a source published becomes a branch and a pull request."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.generator.sync import small
from tests.scripts.test_spec_ci import IDENTITY, git
from tests.shared import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt" or shutil.which("git") is None, reason="it needs git and a shell")

GH = """\
#!/bin/sh
echo "$*" >> "$GH_LOG"
case "$*" in *"pr list"*) cat "$GH_LOG.open" 2>/dev/null || true;; esac
"""
DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Wiki", "version": "v1"},
    "servers": [{"url": "https://wiki.test"}],
    "paths": {},
    "components": {"schemas": {}},
}
SOURCES = """\
sources:
  wiki:
    description: The wiki
    backend: local
    when:
      - {kind: openapi, begins: {/servers/0/url: 'https://wiki.test'}}
"""


def log(repository: Path) -> str:
    return subprocess.run(
        ["git", "log", "--format=%s", "--all"], cwd=repository, capture_output=True, text=True, check=True
    ).stdout


def test_each_source_with_an_address_has_its_turn() -> None:
    yaml = YAML(typ="safe", pure=True)
    workflow = yaml.load(ROOT / ".github" / "workflows" / "upstream.yml")
    published = {name for name, each in yaml.load(ROOT / "spec" / "sources.yaml")["sources"].items() if "url" in each}
    assert set(workflow["jobs"]["merge"]["strategy"]["matrix"]["source"]) == published
    assert workflow["permissions"] == {"contents": "read"}


@pytest.mark.long
def test_what_was_published_becomes_a_pull_request(tmp_path: Path) -> None:
    repository = tmp_path / "repository"
    for part in ("generator", "templates", "scripts"):
        shutil.copytree(ROOT / part, repository / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tests" / "data" / "two_backends", repository / "spec")
    shutil.copy(ROOT / "spec" / "surface.schema.json", repository / "spec")
    shutil.copy(ROOT / "spec" / "sources.schema.json", repository / "spec")
    (repository / "spec" / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    spec = YAML(typ="safe", pure=True).load(repository / "spec" / "openapi.yaml")
    name, schema = next((n, s) for n, s in spec["components"]["schemas"].items() if "properties" in s)
    git(tmp_path, "init", "--quiet", "--initial-branch=main", str(repository))
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "the beginning")
    git(tmp_path, "init", "--quiet", "--bare", "remote")
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "gh").write_text(GH, encoding="utf-8")
    (programs / "gh").chmod(0o755)
    environment = {
        **os.environ,
        **IDENTITY,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHON": sys.executable,
        "GH_LOG": str(tmp_path / "gh.log"),
        "UPSTREAM_PUSH": str(tmp_path / "remote"),
    }
    published = tmp_path / "wiki.json"

    def run() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "scripts/upstream.sh", "wiki", str(published)],
            cwd=repository,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
        )

    published.write_text(small.dump(DOCUMENT), encoding="utf-8")
    done = run()
    assert done.returncode == 0, done.stderr
    assert "nothing new from wiki" in done.stderr
    assert log(repository).split() == ["the", "beginning"]

    wanted = {"type": "object", "properties": {"moodRing": {"type": "string"}}}
    more = {**DOCUMENT, "components": {"schemas": {name: wanted}}}
    published.write_text(json.dumps(more), encoding="utf-8")
    done = run()
    assert done.returncode == 0, done.stderr
    assert "moodRing" not in schema["properties"]
    assert "Merge what wiki published" in log(repository)
    assert "Merge what wiki published" in log(tmp_path / "remote")
    changed = subprocess.run(
        ["git", "diff", "--stat", "main", "upstream/wiki"], cwd=repository, capture_output=True, text=True, check=True
    ).stdout
    assert "spec/" in changed
    calls = (tmp_path / "gh.log").read_text(encoding="utf-8")
    assert "pr create --head upstream/wiki" in calls
    report = (repository / "build" / "upstream-wiki.md").read_text(encoding="utf-8")
    assert "moodRing" in report or "mood_ring" in report
