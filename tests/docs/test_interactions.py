"""The programs of docs/interactions.md run, one after the other, as a reader would run them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from genai_emulator import Emulator
from tests.shared import ROOT


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(interaction_seconds=0.2) as emulator:
        yield emulator


def test_the_blocks_run(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    # Time passes by the emulator's clock.
    monkeypatch.setattr("genai_runtime.waiting.time.sleep", lambda seconds: emulator.clock.advance(seconds))
    # The one stream that breaks, and is not gone on with by itself.
    emulator.when("Tell me more").stream("More ", "of ", "it.")
    emulator.faults.add("sse:reset;after=6", operation="createInteraction", skip=3)
    emulator.faults.add("status:403", operation="getInteraction", skip=1)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "interactions.md").read_text("utf-8"), re.S)
    names: dict[str, Any] = {"__name__": "__main__"}
    said = []
    for number, block in enumerate(blocks):
        exec(compile(block, f"docs/interactions.md, block {number}", "exec", dont_inherit=True), names)
        said.append(capsys.readouterr().out.splitlines())
    emulator.faults.assert_consumed()
    assert said[0][0].startswith("completed ")
    assert said[0][1] == "Your name is Ada."
    assert said[0][2].startswith("['thought', 'model_output'] ")
    assert said[1] == ["My name is Ada. Which city has the Louvre?"]
    assert said[2][1:] == ["True"]
    assert said[3] == ["in_progress 6", "interaction.completed completed"]
    assert said[4] == ["in_progress", "completed 7"]
    assert said[5] == ["cancelled"]
    assert said[6] == ["requires_action get_weather {'city': 'Paris'}", "get_weather says: degrees: 18."]
    assert said[7] == ["['google_search_call', 'google_search_result', 'model_output']"]
    assert json.loads(said[8][0]) == {"city": "Paris"}
    assert said[9] == ["in_progress", "Green tea."]
    names["client"].close()
