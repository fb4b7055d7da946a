"""An answer of the fake model as the messages of a session, piece by piece."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

from ..fake_model.generate import Reply
from ..fake_model.stream import stream_events
from ..ids import digits
from .settings import Settings
from .speech import RATE, spoken

JSON = dict[str, Any]

# As recorded: a first piece of 0.2 seconds, the others of 0.24.
_FIRST_PIECE = 9_600
_PIECE = 11_520


class Answer:
    """One answer on its way out.

    ``said`` and ``seconds`` are what has been sent of it so far; ``calls`` are the functions that it calls.
    """

    def __init__(self, reply: Reply, settings: Settings) -> None:
        self._reply = reply
        self._settings = settings
        self._sound = bytearray()
        self._size = _FIRST_PIECE
        self.said = ""
        self.seconds = 0.0
        self.other: list[JSON] = []
        self.calls: list[JSON] = []
        self.thoughts = int(reply.usage.get("thoughtsTokenCount", 0))

    @property
    def _transcribed(self) -> bool:
        return self._settings.speaks and "outputAudioTranscription" in self._settings.setup

    def pieces(self) -> Iterator[JSON]:
        """Yield what comes before the calls, or before the end of the turn."""
        transcribed = self._transcribed
        if transcribed and self._settings.vertex and self._reply.candidates:
            yield {"serverContent": {"outputTranscription": {}}}
        for event in stream_events(self._reply) if self._reply.candidates else ():
            for part in event["candidates"][0].get("content", {}).get("parts", []):
                yield from self._part(part, transcribed)
        yield from self._spoken_rest()
        if transcribed and self._settings.vertex:
            yield {"serverContent": {"outputTranscription": {"finished": True}}}

    def say(self, text: str) -> Iterator[JSON]:
        """Yield a text in the form that answers have."""
        yield from self._part({"text": text}, self._transcribed)
        yield from self._spoken_rest()

    def complete(self) -> JSON:
        """The message that says that generation is at its end."""
        grounded: JSON = {}
        if self._reply.candidates and "groundingMetadata" in self._reply.candidates[0]:
            grounded = {"groundingMetadata": self._reply.candidates[0]["groundingMetadata"]}
        return {"serverContent": {"generationComplete": True, **grounded}}

    def tool_call(self, seed: str) -> Iterator[JSON]:
        """Yield the message that asks for functions, with the code before it that older models write."""
        for number, call in enumerate(self.calls):
            call["id"] = call.get("id") or _call_id(f"{seed}/{number}", vertex=self._settings.vertex)
        if self._writes_code():
            code = "\n".join(f"print(default_api.{call['name']}({_arguments(call)}))" for call in self.calls)
            yield self._content({"executableCode": {"language": "PYTHON", "code": code}})
        yield {"toolCall": {"functionCalls": self.calls}}

    def turn(self) -> JSON | None:
        """What the history keeps of it; None if nothing was sent."""
        parts: list[JSON] = [{"text": self.said}] if self.said and not self.seconds else []
        parts += self.other
        parts += [{"functionCall": call} for call in self.calls]
        if not parts and not self.seconds:
            return None
        turn: JSON = {"role": "model", "parts": parts}
        return turn | {"heard": self.said, "seconds": self.seconds} if self.seconds else turn

    def _writes_code(self) -> bool:
        name = self._settings.model["name"]
        return not self._settings.vertex and "native-audio" not in name and "gemini-3" not in name

    def _part(self, part: JSON, transcribed: bool) -> Iterator[JSON]:
        if "functionCall" in part:
            self.calls.append(dict(part["functionCall"]))
        elif part.get("thought") or "text" not in part:
            if not part.get("thought"):
                self.other.append(part)
            yield self._content(part)
        elif not part["text"]:
            return
        elif not self._settings.speaks:
            self.said += part["text"]
            yield self._content({"text": part["text"]})
        else:
            if transcribed:
                yield {"serverContent": {"outputTranscription": {"text": part["text"]}}}
            self.said += part["text"]
            self._sound += spoken(part["text"])
            while len(self._sound) >= self._size:
                yield self._sound_piece()

    def _spoken_rest(self) -> Iterator[JSON]:
        if self._sound:
            yield self._sound_piece()

    def _sound_piece(self) -> JSON:
        data = bytes(self._sound[: self._size])
        del self._sound[: self._size]
        self._size = _PIECE
        self.seconds += len(data) / 2 / RATE
        mime_type = "audio/pcm" if self._settings.vertex else f"audio/pcm;rate={RATE}"
        return self._content({"inlineData": {"mimeType": mime_type, "data": base64.b64encode(data).decode()}})

    def _content(self, part: JSON) -> JSON:
        turn: JSON = {"role": "model"} if self._settings.vertex else {}
        return {"serverContent": {"modelTurn": turn | {"parts": [part]}}}


def _call_id(seed: str, *, vertex: bool) -> str:
    number = digits(f"call/{seed}", 128)
    if not vertex:
        return f"function-call-{number >> 66}"
    text = f"{number:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _arguments(call: JSON) -> str:
    return ", ".join(f"{key}={_literal(value)}" for key, value in call.get("args", {}).items())


def _literal(value: Any) -> str:
    return repr(value) if isinstance(value, str | int | float | bool) else json.dumps(value)
