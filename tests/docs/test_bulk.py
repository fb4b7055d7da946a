"""The blocks of docs/bulk.md run, one after the other; those of Ray, Spark and Dask in environments of their own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from genai.bulk.core import DEFAULT_RETRIES
from genai.bulk.options import BulkOptions
from tests.environments import environment
from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

TEXT = (ROOT / "docs" / "bulk.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
#: Blocks that need a package of their own begin with its name.
ENGINES = {match[1].lower(): block for block in BLOCKS if (match := re.match(r"# (\w+): extra", block))}


def test_its_blocks_run(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    monkeypatch.chdir(tmp_path)
    emulator.when("Is it kind?").answer('{"kind": true}')
    names: dict[str, Any] = {"__name__": "__main__"}
    said = []
    for number, block in enumerate(BLOCKS):
        if block not in ENGINES.values():
            exec(compile(block, f"docs/bulk.md, block {number}", "exec", dont_inherit=True), names)
            said.append(capsys.readouterr().out.splitlines())
    first, vectors, rows, costs, checkpoint, batch, shards = said
    assert first[0].startswith("20 of 20 rows have answers; ")
    assert first[1] == "0"
    assert vectors[:3] == ["0 a cat 3072", "1 a dog 3072", "2"]
    assert rows == [
        "Mood(kind=True)", "invalid: its column 'review' is empty", "invalid: it has no column 'review'; it has text"
    ]  # fmt: skip
    assert re.fullmatch(r"\d+ tokens, cost 0\.0\d+", costs[0])
    assert checkpoint == ["20 {} []", "20 0 []"]
    assert [line.split(" ", 1)[0] for line in batch] == [str(n) for n in range(20)]
    assert shards == ["{'000': 0, '001': 0, '002': 0}"]
    names["client"].close()


def test_what_it_tells_is_so() -> None:
    for kind, number in DEFAULT_RETRIES.items():
        row = next(line for line in TEXT.splitlines() if line.startswith(f"| `{kind}` |"))
        assert (f"{number} times" if number else "no: it is paid") in row
    for name in re.findall(r"`(\w+)=", TEXT):
        assert name in {*BulkOptions.__annotations__, "prompt", "response_schema", "model", "output"}, name
    extras = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for name in re.findall(r"extra `([\w-]+)`", TEXT):
        assert f"\n{name} = [" in extras, name
    for path in re.findall(r"\]\((?!#)([^)]+)\)", TEXT):
        assert (ROOT / "docs" / path).exists(), path


@pytest.mark.long
@pytest.mark.parametrize("name", ["ray", "spark", "dask"])
def test_the_blocks_of_engines_run(name: str, emulator: Emulator, tmp_path: Path) -> None:
    if name == "spark" and not shutil.which("java"):
        pytest.skip("Spark needs Java: openjdk-17-jre-headless")
    python = environment(f"bulk-{name}", ["--editable", f"{ROOT}[{name},bulk]"])
    block = ENGINES[name].replace("/tmp/", f"{tmp_path}/")
    program = tmp_path / "program.py"
    program.write_text(f"from genai import bulk\n\n{block}", encoding="utf-8")
    (tmp_path / "reviews.jsonl").write_text("".join(f'{{"id": {n}, "review": "Good: {n}"}}\n' for n in range(100)))
    keys = {"GOOGLE_GEMINI_BASE_URL": emulator.url, "GEMINI_API_KEY": "a-key", "PYSPARK_PYTHON": str(python)}
    command = [str(python), str(program)]
    environ = {**os.environ, **keys, "RAY_USAGE_STATS_ENABLED": "0"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=400, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    assert done.stdout.splitlines()[-1] == "100"
