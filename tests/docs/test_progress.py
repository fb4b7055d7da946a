"""The block of docs/progress.md runs, and its bars look as they are shown there."""

from __future__ import annotations

import inspect
import io
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import genai
from genai import types
from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

PAGE = (ROOT / "docs" / "progress.md").read_text("utf-8")


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_its_block_runs(emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    # A bar is ten blocks wide only where nothing tells the width of the terminal.
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.S)
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(block, "docs/progress.md", "exec", dont_inherit=True), names)
    names["client"].close()
    assert Path("again.mp4").read_bytes() == Path("talk.mp4").read_bytes()
    lines = terminal.getvalue()
    for line in re.findall(r"  # (.*)", block)[1:]:
        words = re.escape(line).replace(r"files/\.\.\.", r"files/\w+").replace("00:01", r"\d\d:\d\d")
        assert re.search(words, lines), line


def test_what_it_says_of_arguments_is_so() -> None:
    client = genai.Client(api_key="a-key")
    rows = dict(re.findall(r"^\| (`[^|]+) \| (an argument|a field)[^|]*\|$", PAGE, re.M))
    assert len(rows) == 3
    for methods, place in rows.items():
        for resource, method in re.findall(r"`(\w+)\.(\w+)`", methods):
            function = getattr(getattr(client, resource), method)
            assert ("progress" in inspect.signature(function).parameters) == (place == "an argument"), method
    for cls in (types.DownloadFileConfig, types.DownloadMediaConfig, types.UploadFileConfig):
        assert "progress" in cls.model_fields
