"""The programs of docs/live.md run."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import genai

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "live.md"


class Microphone:
    def read(self) -> bytes:
        return bytes(3200)


def test_its_programs_run(emulator: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    client = genai.Client(api_key="a-key", http_options={"base_url": emulator.url})
    names = {"client": client, "MODEL": "gemini-2.0-flash-live-001", "microphone": Microphone()}
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 7
    # A moment of silence is no turn, so that something is said beside it.
    blocks[1] = blocks[1].replace(
        "    session.send_realtime_input(audio_stream_end=True)", '    session.send_realtime_input(text="Hi")'
    )
    for block in blocks:
        program = compile(block, str(PAGE), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        result = eval(program, names)
        if inspect.iscoroutine(result):
            asyncio.run(result)
    said = capsys.readouterr().out
    assert "5 * 3 is 15." in said
    assert "sunny in Paris" in said
    assert "5 * 3 is 15. (True, True)" in said
    made, held = said.split("auth_tokens/")
    assert made.count("sunny in Paris") == held.count("sunny in Paris") == 1
