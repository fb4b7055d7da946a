"""The programs of docs/vertex-ai-jobs.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

pytest.importorskip("PIL.Image")
pytest.importorskip("av")


def turns(asked: str, told: str) -> str:
    contents = [{"role": role, "parts": [{"text": text}]} for role, text in (("user", asked), ("model", told))]
    return json.dumps({"contents": contents})


def test_the_blocks_run(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", emulator.url)
    monkeypatch.setattr("genai_runtime.waiting.time.sleep", lambda seconds: emulator.clock.advance(1))
    monkeypatch.chdir(tmp_path)
    emulator.buckets.put("gs://my-bucket/questions.jsonl", json.dumps({"request": json.loads(turns("a", "b"))}))
    emulator.buckets.put("gs://my-bucket/train.jsonl", turns("ping", "pong"))
    text = (ROOT / "docs" / "vertex-ai-jobs.md").read_text("utf-8")
    # A key in the place of Google Cloud's credentials.
    text = text.replace("genai.Client(", 'genai.Client(api_key="a-key", ')
    names: dict[str, Any] = {"__name__": "__main__"}
    said = []
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", text, re.S)):
        exec(compile(block, f"docs/vertex-ai-jobs.md, block {number}", "exec", dont_inherit=True), names)
        said.append(capsys.readouterr().out)
    assert said[0] == "(2816, 1536)\n"
    assert said[1].startswith("gs://my-bucket/videos")
    assert said[2].startswith("gs://my-bucket/questions/dest/prediction-model-")
    assert said[3] == "pong\n"
    assert {"clouds.png", "kite.png"} <= {path.name for path in tmp_path.iterdir()}
    names["client"].close()
