"""The program of docs/asyncio.md does what the page says."""

from __future__ import annotations

import re

import pytest

from tests.shared import ROOT


def test_the_program_of_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "asyncio.md").read_text(encoding="utf-8"), re.S)
    exec(compile(block, "asyncio.md", "exec"), {"__name__": "page"})
    assert len(capsys.readouterr().out) > 5
