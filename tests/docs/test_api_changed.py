"""``docs/api-changed.md``, followed to the letter in a clone, for five changes upstream."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from generator.cli import UNDESCRIBED
from tests.generator.sync import published
from tests.shared import ROOT, SHARED

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(os.name == "nt" or not shutil.which("git") or not shutil.which("make"), reason="git and make"),
]

PAGE = (ROOT / "docs" / "api-changed.md").read_text(encoding="utf-8")
Json = dict[str, Any]
Run = Callable[..., str]

# What a change of the specification can break; the whole takes several minutes, and CI runs it for the commit itself.
TESTS = "tests/generator tests/spec tests/templates tests/gemini_api tests/genai_emulator tests/google_genai"


def operation(document: Json) -> None:
    quality = {"type": "string", "enum": ["QUALITY_UNSPECIFIED", "DRAFT", "EXACT"], "description": "How exact it is."}
    document["schemas"] |= {
        "TranscribeFileRequest": {"type": "object", "properties": {"quality": quality}},
        "TranscribeFileResponse": {"type": "object", "properties": {"text": {"type": "string", "readOnly": True}}},
    }
    document["resources"]["all"]["methods"]["transcribe"] = {
        "id": "generativelanguage.files.transcribe",
        "httpMethod": "POST",
        "path": "v1beta/{+name}:transcribe",
        "flatPath": "v1beta/files/{filesId}:transcribe",
        "parameters": {"name": {"type": "string", "location": "path", "required": True, "pattern": "^files/[^/]+$"}},
        "request": {"$ref": "TranscribeFileRequest"},
        "response": {"$ref": "TranscribeFileResponse"},
    }


def field(document: Json) -> None:
    document["schemas"]["GenerationConfig"]["properties"]["warmth"] = {"type": "number", "format": "float"}
    document["schemas"]["Candidate"]["properties"]["endSummary"] = {"type": "string", "readOnly": True}


def value(document: Json) -> None:
    document["schemas"]["Candidate"]["properties"]["finishReason"]["enum"].append("TIRED")


def removal(document: Json) -> None:
    """`surface.yaml` names the field, and the emulator writes it."""
    del document["schemas"]["EmbeddingUsageMetadata"]["properties"]["promptTokenDetails"]


def everything(document: Json) -> None:
    for change in (operation, field, value, removal):
        change(document)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    there = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(there)], check=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(there / ".venv")], check=True)
    packages = next((there / ".venv").glob("lib/python*/site-packages"))
    installed = [each for each in sys.path if each.endswith("site-packages")]
    paths = (there / "generated", there / "overlays", *installed)
    (packages / "clone.pth").write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
    for stamp in (".run", ".dev", ".others"):
        (there / ".venv" / stamp).touch()
    return there


@pytest.mark.parametrize("change", [operation, field, value, removal, everything])
def test_the_page(change: Callable[[Json], None], clone: Path, tmp_path: Path) -> None:
    source, spec = tmp_path / "source.json", clone / "spec"
    document = published.document()
    change(document)
    source.write_text(json.dumps(document), encoding="utf-8")
    environment = {**os.environ, "GENAI_SHARED": str(SHARED or ""), "GIT_CONFIG_COUNT": "1"}
    environment |= {"GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "A"}
    environment.pop("PYTHONPATH", None)

    def run(command: str, *arguments: str, codes: tuple[int, ...] = (0,)) -> str:
        """Run a command as the page has it, with what stands for its capital letters."""
        words = command.split()
        assert re.sub(r" --reason.*| --format.*| ARGS=.*", "", command) in PAGE, f"the page does not tell {command}"
        words = [".venv/bin/python", *words[1:]] if words[0] == "python" else words
        words = [str(source) if word == "SOURCE" else word for word in words if word != "FINGERPRINT..."]
        done = subprocess.run([*words, *arguments], cwd=clone, env=environment, capture_output=True, text=True)
        assert done.returncode in codes, f"{command}\n{done.stdout[-8000:]}{done.stderr[-2000:]}"
        return done.stdout

    def make(command: str) -> None:
        """Run the targets one by one: ARGS is of the tests alone."""
        assert command in PAGE, f"the page does not tell {command}"
        for target in command.split()[1:]:
            arguments = [tests] if target == "test" else []
            done = subprocess.run(
                ["make", target, *arguments], cwd=clone, env=environment, capture_output=True, text=True
            )
            assert done.returncode == 0, f"make {target}\n{done.stdout[-8000:]}{done.stderr[-2000:]}"

    tests = f"ARGS={TESTS} {' '.join(str(each.relative_to(ROOT)) for each in (ROOT / 'tests').glob('test_*.py'))} -q"
    run("git switch -c api-change")
    run("python -m generator sync SOURCE --dry-run")
    run("python -m generator sync SOURCE", "--prune")
    make("make generate test")
    breaks = json.loads(run("python -m generator diff HEAD:spec spec", "--format", "json"))
    describe(clone, run("python -m generator describe SOURCE"))
    excuse(spec / "surface.yaml")
    broken = [each["fingerprint"] for each in breaks["changes"] if "breaking" in (each["wire"], each["python"])]
    if broken:
        run("python -m generator accept FINGERPRINT...", *broken, "--reason", "The API has it no more.")
    make("make generate check test")


def describe(clone: Path, listed: str) -> None:
    """What a person does with the list: words of our own in the place of the mark, and none for what is gone."""
    for number, (file, line) in enumerate(
        re.findall(r"^(spec/\w+\.yaml):(\d+):\d+: (?!the description)", listed, re.M)
    ):
        path = clone / file
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        key, _, rest = lines[int(line) - 1].partition(": ")
        assert UNDESCRIBED in rest
        lines[int(line) - 1] = f"{key}: What came along as number {number} of this change.\n"
        path.write_text("".join(lines), encoding="utf-8")
    for file, name in re.findall(r"^(spec/\w+\.yaml):\d+:\d+: the description of \S+ names `(\w+)`", listed, re.M):
        text = (clone / file).read_text(encoding="utf-8")
        assert f"`{name}`" in text
        (clone / file).write_text(text.replace(f"`{name}`", "what there was"), encoding="utf-8")


def excuse(surface: Path) -> None:
    text = surface.read_text(encoding="utf-8")
    for name in YAML(typ="safe", pure=True).load(text)["pending"]:
        text = text.replace("\nlow_level_only:\n", f"\nlow_level_only:\n  {name}: Nobody asked for a method yet.\n")
        text = text.replace("\noperations:\n", f"\noperations:\n  {name}: {{repeat: creating}}\n")
    surface.write_text(re.sub(r"^pending: .*$", "pending: []", text, flags=re.M), encoding="utf-8")
