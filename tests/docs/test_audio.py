"""The page on sound: its program for files runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from genai import audio
from tests.shared import ROOT


def test_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("soxr")
    monkeypatch.chdir(tmp_path)
    audio.PCM(bytes(4 * 44_100), 44_100, 2).to_wav("question.wav")
    files, _, playback = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "audio.md").read_text("utf-8"), re.S)
    names: dict[str, object] = {}
    exec(files, names)
    exec(playback, names)
    answer = audio.PCM.from_wav("answer.wav")
    assert (answer.rate, answer.seconds) == (16_000, 2.0)
