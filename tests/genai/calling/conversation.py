"""Function calling through both methods and in both modes, and answers for the model to give."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.genai.conftest import MODEL

if TYPE_CHECKING:
    from genai_emulator import Emulator
    from tests.genai.conftest import Mode

THINKING = "gemini-3-pro-preview"
in_sync = pytest.mark.parametrize("mode", ["sync"], indirect=True)
in_asyncio = pytest.mark.parametrize("mode", ["aio"], indirect=True)
ASKED = "What is the weather in Paris and in Rome?"


def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


def bodies(emulator: Emulator) -> list[dict[str, Any]]:
    return [json.loads(request.body) for request in emulator.requests]


def calls(*wanted: dict[str, Any], **others: Any) -> dict[str, Any]:
    return {"role": "model", "parts": [{"functionCall": call} for call in wanted], **others}


def responses(body: dict[str, Any]) -> list[dict[str, Any]]:
    return [part["functionResponse"] for part in body["contents"][-1]["parts"]]


class Generator:
    """``generate_content`` or its stream, whose whole answer it puts together, so that one test holds for both."""

    def __init__(self, mode: Mode, stream: bool) -> None:
        self.mode = mode
        self.stream = stream

    async def __call__(self, contents: Any = ASKED, model: str = MODEL, **config: Any) -> Any:
        models = self.mode.client.models
        if not self.stream:
            return await models.generate_content(model=model, contents=contents, config=config)
        self.chunks = [
            chunk async for chunk in models.generate_content_stream(model=model, contents=contents, config=config)
        ]
        return self.chunks[-1]

    def answers(self, *contents: dict[str, Any]) -> None:
        """Let these be the model's next answers; a stream brings each part in a piece of its own."""
        for content in contents:
            self.mode.emulator.faults.add(_streamed(content) if self.stream else _whole(content))

    def parts(self, response: Any) -> list[Any]:
        return [part for chunk in (self.chunks if self.stream else [response]) for part in chunk.parts or ()]

    def text(self, response: Any) -> str:
        return "".join(part.text for part in self.parts(response) if part.text)

    def calls(self, response: Any) -> list[Any]:
        return [part.function_call for part in self.parts(response) if part.function_call]


def _whole(content: dict[str, Any]) -> str:
    return _body(json.dumps({"candidates": [{"content": content, "finishReason": "STOP"}]}), "application/json")


def _streamed(content: dict[str, Any]) -> str:
    pieces = [{"content": {**content, "parts": [part]}} for part in content["parts"]]
    events = [{"candidates": [piece]} for piece in [*pieces[:-1], {**pieces[-1], "finishReason": "STOP"}]]
    return _body("".join(f"data: {json.dumps(event)}\n\n" for event in events), "text/event-stream")


def _body(text: str, content_type: str) -> str:
    return f"body:{base64.b64encode(text.encode()).decode()};encoding=base64;content-type={content_type}"
