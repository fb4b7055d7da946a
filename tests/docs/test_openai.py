"""The programs of docs/openai.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

pytest.importorskip("openai")


def test_the_blocks_run(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "openai.md").read_text("utf-8"), re.S)
    names: dict[str, Any] = {"__name__": "__main__"}
    said = []
    for number, block in enumerate(blocks):
        exec(compile(block, f"docs/openai.md, block {number}", "exec", dont_inherit=True), names)
        said.append(capsys.readouterr().out)
    assert len(blocks) == 4
    assert all(said[:3])
    assert said[3] == "request-0\nrequest-1\n2\n"
    names["client"].close()
