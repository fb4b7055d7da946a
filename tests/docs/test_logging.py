"""The programs of docs/logging.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

PAGE = ROOT / "docs" / "logging.md"


def test_the_blocks_run(
    emulator: Emulator,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "CANARY-key-0123456789")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    first, second = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    logger = logging.getLogger("genai")
    handlers, level = list(logger.handlers), logger.level
    names: dict[str, Any] = {"__name__": "__main__"}
    try:
        exec(compile(first, "docs/logging.md, block 0", "exec", dont_inherit=True), names)
        (line,) = [each.getMessage() for each in caplog.records if each.name == "genai"]
        (shown,) = re.findall(r"INFO:genai:(.*)", PAGE.read_text("utf-8"))
        assert re.sub(r"[\d.]+ s", "T", line) == re.sub(r"[\d.]+ s", "T", shown)
        exec(compile(second, "docs/logging.md, block 1", "exec", dont_inherit=True), names)
        said = json.loads(capsys.readouterr().err)
    finally:
        logger.handlers[:], logger.propagate = handlers, True
        logger.setLevel(level)
    assert said.pop("seconds") > 0
    path = "/v1beta/models/gemini-2.5-flash:countTokens"
    message = said.pop("message")
    assert message.startswith(f"POST {path} -> 200 in ")
    assert said == {"operation": "countTokens", "method": "POST", "path": path, "status": 200, "attempt": 1}
