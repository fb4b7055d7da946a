"""``scripts/spec-ci.sh`` in a repository of its own: what it compares, what it fails on, what it posts."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.shared import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt" or shutil.which("git") is None, reason="it needs git and a shell")

PARTS = ("generator", "templates", "scripts")
#: A small description: our own takes five times as long in every step, and no step looks at what it is.
SPEC = ROOT / "tests" / "data" / "two_backends"
REMOVED = "        reason: {type: string, description: Why there is none.}\n"
BESIDE = "        effort: {$ref: '#/components/schemas/Effort', description: How hard it was.}\n"
IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "A"), ("EMAIL", "a@example.test"))
}
GATES = "--fail-on-wire breaking --fail-on-python breaking"
Run = Callable[..., "subprocess.CompletedProcess[str]"]

GH = """\
#!/bin/sh
echo "$*" >> "$GH_LOG"
case "$*" in *--jq*) cat "$GH_LOG.known" 2>/dev/null || true;; esac
"""


def git(repository: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=repository, env={**os.environ, **IDENTITY}, check=True, capture_output=True)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    repository = tmp_path_factory.mktemp("spec-ci") / "original"
    for part in PARTS:
        shutil.copytree(ROOT / part, repository / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(SPEC, repository / "spec")
    shutil.copy(ROOT / "spec" / "surface.schema.json", repository / "spec")
    regenerate(repository)
    git(repository.parent, "init", "--quiet", "--initial-branch=main", str(repository))
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "the beginning")
    return repository


@pytest.fixture
def repository(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "repository", symlinks=True))


@pytest.fixture
def run(repository: Path) -> Run:
    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "SPEC", "CI"))}
        return subprocess.run(
            ["bash", "scripts/spec-ci.sh", *arguments],
            cwd=repository,
            env={**kept, "PYTHON": sys.executable, **environment},
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    return run


def change(repository: Path, old: str, new: str) -> None:
    path = repository / "spec" / "openapi.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text, f"there is no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def regenerate(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate"], cwd=repository, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def add_a_property(repository: Path, name: str = "addedLater") -> None:
    change(repository, BESIDE, f"{BESIDE}        {name}: {{type: string, description: What came later.}}\n")


def remove_a_property(repository: Path) -> None:
    change(repository, REMOVED, "")


@pytest.mark.long  # the steps that the next test takes too
def test_nothing_to_compare_with(run: Run) -> None:
    done = run()
    assert done.returncode == 0, done.stderr
    assert "no base to compare with" in done.stderr


@pytest.mark.long
def test_the_last_release_is_the_base_and_nothing_changed(repository: Path, run: Run) -> None:
    git(repository, "tag", "v0.1.0")
    done = run()
    assert done.returncode == 0, done.stderr
    assert "spec/ is as it was in v0.1.0" in done.stderr
    assert not (repository / "build").exists()


def test_an_unknown_base(run: Run) -> None:
    done = run("nowhere")
    assert done.returncode == 2
    assert "there is no revision nowhere" in done.stderr


def test_an_invalid_specification(repository: Path, run: Run) -> None:
    change(repository, "#/components/schemas/Vector", "#/components/schemas/Vektor")
    done = run("HEAD")
    assert done.returncode == 3
    assert "Vektor" in done.stderr


@pytest.mark.long
def test_an_addition_is_reported_and_passes_once_it_is_rendered(repository: Path, run: Run, tmp_path: Path) -> None:
    """The report is posted once, and then brought up to date."""
    add_a_property(repository)
    tools = tmp_path / "tools"
    tools.mkdir()
    gh = tools / "gh"
    gh.write_text(GH, encoding="utf-8")
    gh.chmod(gh.stat().st_mode | stat.S_IXUSR)
    log, summary = tmp_path / "gh.log", tmp_path / "summary.md"
    environment = {"PATH": f"{tools}:{os.environ['PATH']}", "GH_LOG": str(log), "SPEC_PR": "7", "SPEC_GATES": GATES}
    done = run("HEAD", **environment)
    assert done.returncode == 1, done.stderr
    assert "run `make generate`" in done.stdout
    assert "pr comment 7 --body-file build/spec-review.md" in log.read_text()

    regenerate(repository)
    (tmp_path / "gh.log.known").write_text("42\n")
    log.write_text("")
    done = run("HEAD", **environment, GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == 0, done.stderr
    report = (repository / "build" / "spec-review.md").read_text(encoding="utf-8")
    assert report.startswith("<!-- spec-review -->\n")
    assert "addedLater" in report
    assert summary.read_text(encoding="utf-8") == report
    assert "issues/comments/42 --field body=@build/spec-review.md" in log.read_text()
    assert "pr comment" not in log.read_text()


def test_a_removal_fails_the_gate(repository: Path, run: Run) -> None:
    remove_a_property(repository)
    regenerate(repository)
    done = run("HEAD")
    assert done.returncode == 1, done.stderr
    assert "reason" in done.stdout
    assert "drift" in done.stderr, "the other steps run all the same"


@pytest.mark.long
def test_without_gates_nothing_fails(repository: Path, run: Run) -> None:
    remove_a_property(repository)
    regenerate(repository)
    done = run("HEAD", SPEC_GATES="")
    assert done.returncode == 0, done.stderr
    assert "gates: none" in done.stderr


@pytest.mark.long
def test_what_is_accepted_counts_until_the_release_that_carries_it(repository: Path, run: Run) -> None:
    def review() -> subprocess.CompletedProcess[str]:
        regenerate(repository)
        return run("HEAD", SPEC_GATES=GATES)

    def commit(message: str) -> None:
        git(repository, "add", "--all")
        git(repository, "commit", "--quiet", "--message", message)

    def generator(*arguments: str) -> str:
        command = [sys.executable, "-m", "generator", *arguments]
        return subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True).stdout

    git(repository, "tag", "v0.1.0")
    remove_a_property(repository)
    assert review().returncode == 1
    changes = json.loads(generator("diff", "HEAD:spec", "spec", "--format", "json"))["changes"]
    broken = [each["fingerprint"] for each in changes if each["severity"] == "breaking"]
    generator("accept", *broken, "--reason", "The API has it no more.", "--owner", "A")
    done = review()
    assert done.returncode == 0, done.stdout
    commit("a breakage that is meant")

    # The next change does not need the acceptance, and need not touch it.
    add_a_property(repository, "another")
    done = review()
    assert done.returncode == 0, done.stdout
    assert "unused acceptance" not in done.stdout
    commit("the next change")
    done = run(SPEC_GATES=GATES)
    assert done.returncode == 0, done.stdout
    assert "against v0.1.0" in done.stderr

    # The release carries the breakage: the next change is told to take the acceptance out.
    git(repository, "tag", "v0.2.0")
    add_a_property(repository, "oneMore")
    done = review()
    assert done.returncode == 4, done.stdout
    for fingerprint in broken:
        assert fingerprint in done.stdout
    (repository / "spec" / "accepted-changes.yaml").unlink()
    done = review()
    assert done.returncode == 0, done.stdout
