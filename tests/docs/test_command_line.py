"""The transcripts of docs/command-line.md are what the commands print, and its help and exit codes are theirs.

``DOCS=write pytest tests/docs/test_command_line.py`` writes the help anew.
"""

from __future__ import annotations

import json
import os
import re
import shlex
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from genai.audio import PCM
from genai.cli import COMMANDS, EXIT_CODES
from tests.genai.cli.conftest import Run, _environment, emulator, run  # noqa: F401 - fixtures
from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

PAGE = ROOT / "docs" / "command-line.md"
TEXT = PAGE.read_text("utf-8")
#: Another release may lay out help in another way.
TYPER = (0, 27)


def test_the_transcripts_are_so(run: Run, emulator: Emulator, tmp_path: Path) -> None:  # noqa: F811
    pillow = pytest.importorskip("PIL.Image")
    pillow.new("RGB", (8, 8), "red").save(tmp_path / "photo.png")
    (tmp_path / "report.txt").write_text("Sales and costs. " * 500)
    (tmp_path / "reviews.jsonl").write_text("".join(f'{{"review": "Good, {n}."}}\n' for n in range(3)))
    (tmp_path / "prompts.jsonl").write_text('"Why?"\n')
    PCM(b"\x00\x20\x00\xe0" * 8_000, 16_000).to_wav(tmp_path / "question.wav")
    for prompt, answer in {
        "sky": "Blue light is scattered more than red.",
        "Sum it up": "Sales grew, and so did costs.",
        "What is in it": "A red square.",
        "Louvre": '{"city": "Paris"}',
        "now": "Still Anna.",
        "What is my name": "Your name is Anna.",
        "My name": "Hello, Anna.",
    }.items():
        emulator.when(prompt).answer(answer)
    commands = 0
    for block in re.findall(r"```console\n(.*?)```", TEXT, re.S):
        for step in re.split(r"^\$ ", block, flags=re.M)[1:]:
            line, _, expected = step.partition("\n")
            before, _, command = line.rpartition("genai ")
            command, _, after = command.partition(" | jq ")
            if not command or line.startswith("export"):
                continue
            commands += 1
            done = run(*shlex.split(command), typed=_typed(before))
            out = str(json.loads(done.out)["usageMetadata"]["totalTokenCount"]) + "\n" if after else done.out
            words = ".+?".join(map(re.escape, expected.strip("\n").split("...")))
            said = f"{done.err}{out}" if done.err.startswith("(") else f"{out}{done.err}"
            assert re.fullmatch(words, said.strip("\n"), re.S), f"$ {line}\n{done}"
    assert commands > 15


def test_the_block_on_vertex_ai(
    run: Run,  # noqa: F811
    emulator: Emulator,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("google.auth")
    emulator.write_credentials(tmp_path / "credentials.json")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "credentials.json"))
    monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", emulator.url)
    (block,) = re.findall(r"```sh\n(export .*?)```", TEXT, re.S)
    exported, *commands = block.splitlines()
    for each in exported.removeprefix("export ").split():
        monkeypatch.setenv(*each.split("=", 1))
    for line in commands:
        done = run(*shlex.split(line)[1:])
        assert (done.code, bool(done.out)) == (0, True), (line, done)
    paths = {each.path for each in emulator.requests}
    start = "/v1beta1/projects/my-project/locations/europe-west4"
    assert f"{start}/batchPredictionJobs" in paths
    assert any(path.startswith("/v1beta/models/") for path in paths)


def _typed(before: str) -> str:
    """What a pipe to the command brings."""
    if found := re.match(r"cat (\S+) \|", before):
        return Path(found[1]).read_text()
    if found := re.match(r"printf '(.*)' \|", before):
        return found[1].replace("\\n", "\n")
    assert not before, before
    return ""


@pytest.mark.skipif(
    tuple(map(int, version("typer").split(".")[:2])) < TYPER, reason="an older typer lays out help in another way"
)
def test_its_help_is_that_of_the_command(run: Run) -> None:  # noqa: F811
    found = run("--help")
    text = re.sub(r"```text\n.*?```", lambda _: f"```text\n{found.out.rstrip()}\n```", TEXT, flags=re.S)
    if os.environ.get("DOCS") == "write":
        PAGE.write_text(text, encoding="utf-8")
    assert text == PAGE.read_text("utf-8")


def test_what_it_tells_of_commands_and_exit_codes_is_so() -> None:
    assert dict(re.findall(r"^\| (\d+) \| (.*) \|$", TEXT, re.M)) == {
        str(code): said for code, said in EXIT_CODES.items()
    }
    for name in COMMANDS:
        assert re.search(rf"`(genai )?{name}\b", TEXT), name
