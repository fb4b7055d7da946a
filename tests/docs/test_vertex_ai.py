"""The programs of docs/vertex-ai.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from genai import errors
from genai_runtime.google_auth import credentials, requests
from tests.google_cloud import GoogleCloud, clean
from tests.shared import ROOT

if TYPE_CHECKING:
    from genai_emulator import Emulator

pytest.importorskip("openai")
pytest.importorskip("google.auth.compute_engine")
TEXT = (ROOT / "docs" / "vertex-ai.md").read_text("utf-8")


def test_the_blocks_run(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clean(monkeypatch, tmp_path)
    monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", emulator.url)
    with GoogleCloud() as cloud:
        path = tmp_path / "key.json"
        path.write_text(json.dumps(cloud.service_account()), encoding="utf-8")
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
        blocks = re.findall(r"```python\n(.*?)```", TEXT, re.S)
        names: dict[str, Any] = {"__name__": "__main__"}
        for number, block in enumerate(blocks):
            exec(compile(block, f"docs/vertex-ai.md, block {number}", "exec", dont_inherit=True), names)
            assert capsys.readouterr().out.strip(), f"block {number} says nothing"
            names["client"].models  # noqa: B018 - it is still there
        assert len(blocks) == 4
        assert cloud.asked_for_token == 2
    assert {entry.auth for entry in emulator.requests} == {"bearer"}


def test_what_it_names_is_there() -> None:
    for name in re.findall(r"`errors\.([A-Z]\w+)`", TEXT):
        assert hasattr(errors, name), name
    assert f"{credentials.EARLY:g} seconds" in TEXT
    for name in requests.SHARED_ARGS:
        assert f"`{name}`" in TEXT, name
