"""``docs/api-changed.md``: its commands exist, and followed to the letter in a clone they lead through five changes."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from generator.cli import UNDESCRIBED, _parser, main
from tests.generator.sync import published, small
from tests.shared import ROOT, SHARED

needs_make = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("git") or not shutil.which("make"), reason="git and make"
)

PAGE = (ROOT / "docs" / "api-changed.md").read_text(encoding="utf-8")
Json = dict[str, Any]
Run = Callable[..., str]

# What a change of the specification can break; the whole takes several minutes, and CI runs it for the commit itself.
FOLDERS = ("generator", "spec", "templates", "gemini_api", "recordings", "genai_emulator", "google_genai")
TESTS = " ".join(f"tests/{each}" for each in FOLDERS)


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


STANDS_FOR = {
    "SOURCE": "gemini",
    "FINGERPRINT...": "0123456789abcdef",
    "LAST-RELEASE:spec": "v1.0.0:spec",
    "FILE": "a.json",
    "...": "why",
}


def test_every_command_of_the_page_is_one() -> None:
    quoted = [" ".join(each.split()) for each in re.findall(r"`([^`]+)`", PAGE)]
    commands = [shlex.split(each)[3:] for each in quoted if each.startswith("python -m generator ")]
    commands += [shlex.split(each) for each in quoted if re.match(r"sync [A-Z]", each)]
    assert {name for name, *_ in commands} == {"sync", "diff", "describe", "accept", "changelog"}
    for name, *words in commands:
        options = _parser(name).parse_args([name, *(STANDS_FOR.get(word, word) for word in words)])
        assert callable(options.run), name
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {word for each in quoted if each.startswith("make ") for word in each.split()[1:]}
    assert {"generate", "test", "check", "drift", "types"} <= targets
    assert not [each for each in targets if f"\n{each}:" not in makefile]
    (search,) = [each.split("NAME")[1].split() for each in quoted if each.startswith("git grep")]
    assert all((ROOT / folder).is_dir() for folder in search)
    scripts = {each.split()[0] for each in quoted if each.startswith("scripts/")}
    assert scripts
    assert all((ROOT / each).is_file() for each in scripts)


SURFACE = f"""\
pagination: {{page_size: pageSize, page_token: pageToken, next: nextPageToken}}
operations: {{}}
{"".join(f"{each}: {{}}" + chr(10) for each in ("configs", "converters", "enums", "long_running", "low_level_only"))}\
{"".join(f"{each}: {{}}" + chr(10) for each in ("resources", "sdk_models", "unions"))}\
models:
  File: {{fields: {{text: {{name: words}}, uri: {{name: address}}}}}}
pending: [listFiles, getFile, askFile]
"""


def test_a_small_change_goes_through_its_steps(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, source = small.write(tmp_path / "spec"), tmp_path / "source.json"
    (spec / "surface.yaml").write_text(SURFACE, encoding="utf-8")
    files = spec / "files.yaml"
    files.write_text(files.read_text(encoding="utf-8").replace("Its name, quoted.", "A name, no `textOf`."), "utf-8")
    document = small.discovery()
    properties = document["schemas"]["File"]["properties"]
    del properties["text"]
    properties["state"]["enum"].append("GONE")
    properties["mood"] = {"type": "string", "enum": ["MOOD_UNSPECIFIED", "GOOD"]}
    methods = document["resources"]["files"]["methods"]
    methods["sing"] = {**methods["ask"], "id": "small.files.sing", "path": "v1/{+name}:sing"}
    methods["sing"] |= {"flatPath": "v1/files/{filesId}:sing", "parameters": methods["get"]["parameters"]}
    source.write_text(json.dumps(document), encoding="utf-8")
    inside, out = ["--spec", str(spec)], ["--out", str(tmp_path / "out")]

    assert main(["sync", str(source), *inside, "--prune"]) == 0
    assert main(["generate", *inside, *out]) == 0
    surface = YAML(typ="safe", pure=True).load(spec / "surface.yaml")
    assert surface["pending"] == ["listFiles", "getFile", "askFile", "singFile"]
    assert surface["models"]["File"]["fields"] == {"uri": {"name": "address"}}
    assert "address" in (tmp_path / "out" / "gemini_api" / "models" / "file.py").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main(["describe", str(source), *inside]) == 0
    describe(tmp_path, re.sub(r"^\S*(?=spec/)", "", capsys.readouterr().out, flags=re.M))
    assert main(["check", *inside, *out]) == 1, "the descriptions are rendered too"
    assert main(["generate", *inside, *out]) == 0
    assert main(["check", *inside, *out]) == 0


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


@needs_make
@pytest.mark.long
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
    broken = [each["fingerprint"] for each in breaks["changes"] if each["severity"] in ("breaking", "risky")]
    assert bool(broken) == (change in (removal, everything))
    if broken:
        run("python -m generator accept FINGERPRINT...", *broken, "--reason", "The API says so.", "--owner", "A")
    gates = [word for axis in ("wire", "python") for word in (f"--fail-on-{axis}", "risky")]
    run("python -m generator diff HEAD:spec spec", *gates)
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
