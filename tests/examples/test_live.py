"""The examples of Live sessions run against the emulator."""

from __future__ import annotations

import asyncio
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from genai import audio

if TYPE_CHECKING:
    from genai_emulator import Emulator

pytest.importorskip("websockets")

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


def load(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def _environment(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)


def test_in_writing(capsys: pytest.CaptureFixture[str]) -> None:
    example = load("live_text")
    asyncio.run(example.main(list(example.QUESTIONS)))
    said = capsys.readouterr().out
    assert "> What is 5 times 3?\n5 * 3 is 15." in said
    assert "7 * 8 is 56." in said
    assert said.count("tokens)") == 2


def test_spoken(emulator: Emulator, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    example, target, source = load("live_audio"), tmp_path / "answer.wav", tmp_path / "question.wav"
    asyncio.run(example.main(str(target)))
    assert "5 * 3 is 15." in capsys.readouterr().out
    answer = audio.PCM.from_wav(target)
    assert (answer.rate, answer.channels) == (24_000, 1)
    assert answer.seconds > 0.3
    audio.PCM(emulator.speech("What is 2 plus 2?"), 16_000).to_wav(source)
    asyncio.run(example.main(str(target), str(source)))
    assert "> What is 2 plus 2?\n2 + 2 is 4." in capsys.readouterr().out
    assert audio.PCM.from_wav(target) != answer


def test_with_functions(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(load("live_tools").main())
    said = capsys.readouterr().out
    # The one is called by the session, the other answered by hand.
    assert "get_weather says: sunny in Paris." in said
    assert "the light in {'room': " in said
    assert "set_light says: done." in said
    assert "a function failed" not in said
