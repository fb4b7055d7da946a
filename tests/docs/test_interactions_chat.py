"""The programs of docs/interactions-chat.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator


def test_the_blocks_run(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    page = (ROOT / "docs" / "interactions-chat.md").read_text("utf-8")
    names: dict[str, Any] = {"__name__": "__main__"}
    said = []
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", page, re.S)):
        exec(compile(block, f"docs/interactions-chat.md, block {number}", "exec", dont_inherit=True), names)
        said.append(capsys.readouterr().out)
    names["client"].close()
    first, streamed, asynchronous, chat = said
    assert first.strip()
    assert re.search(r"completed \d+\n$", streamed)
    assert asynchronous.strip() in streamed
    assert "2100000" in chat
    assert re.search(r"'function_call', 'function_result', .*'model_output', 'user_input'", chat)
