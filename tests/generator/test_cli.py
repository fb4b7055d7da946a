"""``python -m generator``: what it prints, what it leaves behind, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import cli
from generator.load import load_text
from generator.lock import LOCK
from generator.tree import write
from tests.generator.small import ROOT, write_spec

SPEC = """\
openapi: 3.1.0
info: {title: Small API, version: v1-20260101}
servers: [{url: 'https://example.test/v1'}]
paths:
  /things:
    post:
      operationId: makeThing
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses:
        '200':
          description: Good.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        text: {type: string}
        state: {$ref: '#/components/schemas/State'}
    State:
      type: string
      enum: [ON, OFF]
"""


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", {}, pending=["makeThing"])
    Path("spec/openapi.yaml").write_text(SPEC, encoding="utf-8")
    return Path("spec")


def run(*arguments: str) -> int:
    return cli.main(
        [*arguments, "--spec", "spec", *(["--out", "out"] if arguments[0] in {"generate", "check"} else [])]
    )


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_generate_then_check(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate") == 0
    assert "files rendered into out/" in capsys.readouterr().out
    tree = snapshot(Path("out"))
    assert {"generator.lock.json", "gemini_api/__init__.py", "gemini_api/openapi.json"} <= tree.keys()
    assert json.loads(tree["gemini_api/openapi.json"])["components"]["schemas"].keys() == {"Thing", "State"}
    assert run("check") == 0
    assert run("generate") == 0
    assert snapshot(Path("out")) == tree
    assert {path.name for path in Path().iterdir()} == {"spec", "out"}


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            lambda out: rewrite(out / "gemini_api" / "__init__.py", "\n", "\n\n"),
            "out/gemini_api/__init__.py: differs, first in line",
        ),
        (lambda out: (out / "gemini_api" / "py.typed").unlink(), "out/gemini_api/py.typed: missing"),
        (
            lambda out: (out / "gemini_api" / "more.py").write_text(""),
            "out/gemini_api/more.py: not rendered by anything",
        ),
        (lambda out: rewrite(out / "generator.lock.json", '"', "'"), "out/generator.lock.json: differs, first in line"),
    ],
)
def test_one_byte_is_drift(spec: Path, change: Any, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate")
    change(Path("out"))
    capsys.readouterr()
    assert run("check") == 1
    printed = capsys.readouterr().out
    assert printed.startswith(line)
    assert printed.rstrip().endswith("1 files of out/ are not what the generator writes: run `make generate`")


def test_a_change_of_the_specification_is_drift(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate")
    rewrite(spec / "openapi.yaml", "        text:", "        brandNew: {type: string}\n        text:")
    capsys.readouterr()
    assert run("check") == 1
    assert "out/gemini_api/models/thing.py: differs" in capsys.readouterr().out
    assert run("generate") == 0
    assert "brand_new" in Path("out/gemini_api/models/thing.py").read_text(encoding="utf-8")


def test_what_wants_a_description(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (spec / "openapi.yaml").read_text(encoding="utf-8")
    text = text.replace("{type: string}", "{type: string, description: As `noText`.}")
    (spec / "openapi.yaml").write_text(f"{text}\n  # new: describe me\n", encoding="utf-8")
    run("generate")
    capsys.readouterr()
    assert run("check") == 1
    line = text.count("\n") + 2
    asked, named = capsys.readouterr().out.splitlines()
    assert asked == f"spec/openapi.yaml:{line}:3: wants a description (new: describe me)"
    assert named.endswith("the description of Thing.text names `noText`, which is no longer there")


def test_validate_and_bundle(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = load_text(SPEC).data
    assert run("validate") == 0
    assert capsys.readouterr().out == "2 models, 1 enums, 1 operations\n"
    assert run("bundle") == 0
    assert json.loads(capsys.readouterr().out) == document
    assert run("bundle", "-o", "bundled.json") == 0
    assert json.loads(Path("bundled.json").read_text(encoding="utf-8")) == document
    assert not Path("out").exists()


BAD: list[tuple[str, str, str, str]] = [
    (
        "openapi.yaml",
        "enum: [ON, OFF]",
        "enum: [ON, OFF",
        "spec/openapi.yaml:23:1: not YAML: while parsing a flow sequence",
    ),
    ("openapi.yaml", "text: {", "state: {", "spec/openapi.yaml:19:9: the key 'state' is given twice, first in line 18"),
    (
        "openapi.yaml",
        "schemas/State",
        "schemas/Stage",
        "spec/openapi.yaml:19:17: $ref '#/components/schemas/Stage' leads nowhere; did you mean 'State'?",
    ),
    (
        "openapi.yaml",
        "text: {",
        "STATE: {",
        "spec/openapi.yaml:19:9: the field 'STATE' and the field 'state' would both be 'state' in Thing",
    ),
    (
        "openapi.yaml",
        "operationId: makeThing",
        "operationId: makeOther",
        "spec/openapi.yaml:7:7: no method of surface.yaml uses makeOther, and `low_level_only` does not excuse it",
    ),
    (
        "surface.yaml",
        '"pending"',
        '"panding"',
        "spec/surface.yaml:38:2: unknown key 'panding' in the file; did you mean",
    ),
    (
        "openapi.yaml",
        "text: {",
        "text: {not: {}, ",
        "spec/openapi.yaml:18:16: the schema keyword 'not' is not supported",
    ),
    ("openapi.yaml", "openapi: 3.1.0", "openapi: 2.0.0", "spec/openapi.yaml:1:1: OpenAPI 2.0.0 is not read"),
    ("openapi.yaml", "title", "titel", "spec/openapi.yaml:2:1: not valid OpenAPI: 'title' is a required property"),
]


@pytest.mark.parametrize(("name", "old", "new", "message"), BAD, ids=[each[3][20:60] for each in BAD])
@pytest.mark.parametrize("command", ["generate", "check", "validate"])
def test_each_bad_input_ends_with_3_a_clear_line_and_the_old_tree(
    spec: Path, name: str, old: str, new: str, message: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write({LOCK: "{}\n", "gemini_api/__init__.py": "old = True\n"}, Path("out"))
    before = snapshot(Path("out"))
    rewrite(spec / name, old, new)
    capsys.readouterr()
    assert run(command) == 3
    streams = capsys.readouterr()
    assert streams.out == ""
    lines = streams.err.splitlines()
    assert any(line.startswith(f"error: {message}") for line in lines), streams.err
    assert all(line.startswith("error: ") and str(Path.cwd()) not in line for line in lines)
    assert snapshot(Path("out")) == before


def test_an_operation_nobody_mapped(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(spec, load_text(SPEC).data)
    Path("spec/openapi.yaml").write_text(SPEC, encoding="utf-8")
    assert run("generate") == 3
    unlisted, unused = capsys.readouterr().err.splitlines()
    assert unlisted.startswith(
        "error: spec/openapi.yaml:6:5: makeThing is not listed under `operations` in surface.yaml"
    )
    assert unused.startswith("error: spec/openapi.yaml:7:7: no method of surface.yaml uses makeThing, and `low_level")
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "arguments", [[], ["nothing"], ["generate", "--nothing"], ["generate", "--spec"], ["check", "more"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage: python -m generator" in capsys.readouterr().err


def test_folders_that_are_not_there_end_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["generate", "--spec", str(tmp_path / "nothing"), "--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith("error: there is no file or folder")
    assert cli.main(["validate", "--spec", str(tmp_path)]) == 2


def test_a_folder_of_somebody_else_is_left_alone(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("out").mkdir()
    Path("out/letter.txt").write_text("dear")
    assert run("generate") == 2
    assert "out/ holds files that were not rendered" in capsys.readouterr().err
    assert snapshot(Path("out")) == {"letter.txt": b"dear"}


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--help"])
    assert caught.value.code == 0
    printed = capsys.readouterr().out
    assert all(f"    {name}" in printed for name in ("generate", "check", "validate", "bundle", *cli.ELSEWHERE))


def test_commands_of_others_are_imported_when_they_are_asked_for() -> None:
    script = (
        "import sys; sys.argv = ['generator', 'bundle', '--spec', 'tests/data/two_backends', '-o', '/dev/null']\n"
        "from generator.cli import main\nassert main() == 0\n"
        "heavy = ('generator.diff', 'generator.sync', 'openapi_python_client')\n"
        "print(*(each for each in sys.modules if each.startswith(heavy)))"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == ""


class TestOurOwnSpecification:
    def generate(self, out: Path, seed: str) -> tuple[dict[str, bytes], float]:
        resource = pytest.importorskip("resource")  # Windows has none
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "generator", "generate", "--out", str(out)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return snapshot(out), after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    @pytest.mark.long
    def test_the_same_bytes_whatever_the_hash_seed_the_place_and_the_day(self, tmp_path: Path) -> None:
        found, spent = self.generate(tmp_path / "elsewhere" / "here", "4711")
        # What is committed was rendered with another seed, elsewhere, and on an earlier day.
        committed = snapshot(ROOT / "generated")
        assert found == {name: text for name, text in committed.items() if "__pycache__" not in name}
        assert not [
            name for name, text in found.items() if str(ROOT).encode() in text or str(tmp_path).encode() in text
        ]
        # Processor time, four times what it takes: of that, too, a machine that others use takes more.
        assert spent < 20
