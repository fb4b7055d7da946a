"""The programs of docs/batches.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator


def test_the_blocks_run(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    monkeypatch.setattr("genai_runtime.waiting.time.sleep", lambda seconds: None)
    monkeypatch.chdir(tmp_path)
    emulator.when("salty").error("RESOURCE_EXHAUSTED")
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "batches.md").read_text("utf-8"), re.S)
    names: dict[str, Any] = {"__name__": "__main__"}
    said = []
    for number, block in enumerate(blocks):
        exec(compile(block, f"docs/batches.md, block {number}", "exec", dont_inherit=True), names)
        said.append(capsys.readouterr().out)
    sky, sea = said[0].splitlines()
    assert sky.startswith("sky ")
    assert sea.startswith("sea 429 RESOURCE_EXHAUSTED")
    assert said[1:] == ["1000 5 * 5 is 25.\n", "256\n256\n"]
    names["client"].close()
