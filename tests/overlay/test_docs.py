"""What docs/moving-from-google-genai.md says holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from tests.overlay.conftest import FAST, KEY

DOC = Path(__file__).resolve().parent.parent.parent / "docs" / "moving-from-google-genai.md"


def test_its_code_runs(emulator: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "talk.mp4").write_bytes(b"moving pictures")
    blocks = re.findall(r"```python\n(.*?)```", DOC.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 2
    options: Any = {"base_url": emulator.url, "retry_options": FAST}
    with genai.Client(api_key=KEY, http_options=options) as client:
        names: dict[str, Any] = {"client": client}
        for block in blocks:
            exec(compile(block, str(DOC), "exec"), names)
    assert (tmp_path / "copy.mp4").read_bytes() == b"moving pictures"
    assert isinstance(names["response"].parse(), dict)


def test_every_name_in_it_is_there() -> None:
    text = DOC.read_text(encoding="utf-8")
    for name in re.findall(r"`errors\.([A-Z]\w+)`", text):
        assert hasattr(errors, name), name
    client = genai.Client(api_key=KEY)
    for call in re.findall(r"`(?:client\.)?(files|chats|operations)\.(\w+)\(", text):
        assert hasattr(getattr(client, call[0]), call[1]), call
    for name in re.findall(r"\*\*Errors\*\*|`response\.(\w+)`", text):
        assert not name or hasattr(genai.types.GenerateContentResponse, name), name
