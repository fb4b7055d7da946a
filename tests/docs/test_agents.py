"""The programs of docs/agents.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import re
import socket
from typing import Any

import pytest

from genai_emulator import Emulator
from tests.shared import ROOT


def test_the_blocks_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "agents.md").read_text("utf-8"), re.S)
    with socket.socket() as free, socket.socket() as other:
        free.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        port, second = str(free.getsockname()[1]), str(other.getsockname()[1])
    names: dict[str, Any] = {"__name__": "__main__"}
    said = []
    with Emulator(check_responses=True, interaction_seconds=0.05) as emulator:
        monkeypatch.setenv("GEMINI_API_KEY", "a-key")
        monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
        for number, block in enumerate(blocks):
            place = f"docs/agents.md, block {number}"
            exec(compile(block.replace("8643", port).replace("8644", second), place, "exec", dont_inherit=True), names)
            said.append(capsys.readouterr().out)
        names["client"].close()
    assert said == [
        "5 * 3 is 15.\n",
        "directory data\nfile data/sales.csv\ndirectory src\nfile src/a.py\nmonth,sales\nmay,3\n\n",
        "active\n",
        "completed True\n",
        "interaction.completed True\n",
        "interaction.completed True 7\n",
        "batches/1\n",
        "2\n",
    ]
