"""Real sessions, replayed: what was sent in them has answers of the same kinds from the emulator."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import Any

from genai_emulator.live.speech import spoken
from tests.genai_emulator.live.conftest import GEMINI, VERTEX, Open, Talk
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

JSON = dict[str, Any]

_MESSAGE = re.compile(r"^([<>])\d+ (?=\{)", re.MULTILINE)
# The logs cut long lines, and what was after the sound in them.
_CUT = re.compile(r'"data": ?"[A-Za-z0-9+/=]{900,}[^"\n]*("?)(.*)$', re.MULTILINE)
_ONE_LINE = '"data":"AAAA","mimeType":"audio/pcm;rate=16000"}}}'


def read(path: Path) -> list[tuple[str, JSON]]:
    """The messages of a log with their directions; next to nothing is left of the sound in them."""
    pieces = _MESSAGE.split(path.read_text("utf-8"))[1:]
    return [(way, json.loads(_mended(text))) for way, text in zip(pieces[::2], pieces[1::2], strict=True)]


def _mended(text: str) -> str:
    text = text.strip()
    if text.startswith('{"realtimeInput":{"audio"'):
        return text.partition('"data"')[0] + _ONE_LINE
    comma = "," if '\n      "mimeType"' in text else ""
    return _CUT.sub(f'"data": "AAAA"{comma}', text)


def form(value: Any) -> Any:
    """What a message consists of: names and kinds of values. Some recorded calls have ids, some none."""
    if isinstance(value, dict):
        return {key: form(inner) for key, inner in value.items() if key not in ("args", "id")}
    if isinstance(value, list):
        return [form(value[0])] if value else []
    return type(value).__name__


def test_replay(open_session: Open) -> None:
    assert SHARED is not None
    logs = sorted((SHARED / "recordings" / "live").glob("*.log"))
    assert len(logs) == 28
    for path in logs:
        messages = read(path)
        expected = [message for way, message in messages if way == "<"]
        vertex = messages[0][1]["setup"]["model"].startswith("projects/")
        with open_session(VERTEX if vertex else GEMINI) as talk:
            for way, message in messages:
                if way == ">":
                    talk.send(_audible(message))
            got = _received(talk, expected)
        remaining = iter([form(message) for message in got])
        for message in expected:
            assert form(message) in remaining, (path.name, message, got)


def _audible(message: JSON) -> JSON:
    """The message with speech where the log has lost it."""
    realtime = message.get("realtimeInput") or message.get("realtime_input") or {}
    if "audio" in realtime:
        pcm = spoken("Are you there?", 16_000) + bytes(32_000)
        realtime["audio"]["data"] = base64.b64encode(pcm).decode()
    return message


def _received(talk: Talk, expected: list[JSON]) -> list[JSON]:
    """What the emulator sends: the whole turn if one was recorded, else as many messages."""
    if any("serverContent" in message for message in expected) and not any("toolCall" in each for each in expected):
        return talk.turn()
    if any("toolCall" in message for message in expected):
        found = talk.until("toolCall")
        return found + [talk.next() for _ in range(len(expected) - len(found))]
    return [talk.next() for _ in expected]
