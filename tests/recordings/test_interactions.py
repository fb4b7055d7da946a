"""The recorded interactions and the published examples: nothing of them is lost, and the same requests go out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from gemini_api import models
from genai import errors
from tests.cases import case
from tests.recordings.exchanges import Exchange, exchanges, needs_recordings
from tests.recordings.server import MODES, Mode, Player
from tests.shared import SHARED, needs_shared

pytestmark = needs_recordings

RECORDED = [each for each in exchanges() if each.kind == "interactions.create"]


@pytest.fixture(scope="module", params=MODES)
def mode(request: pytest.FixtureRequest) -> Iterator[tuple[Mode, Player]]:
    with Player() as player:
        mode = Mode(request.param, player)
        yield mode, player
        mode.close()


def old(body: Any) -> bool:
    """Whether a request has turns with roles, which the API took until May 2026 and google-genai refuses too."""
    turns = body.get("input")
    return isinstance(turns, list) and any("role" in turn for turn in turns)


async def asked(mode: Mode, body: dict[str, Any]) -> list[Any]:
    found = await mode.client.interactions.create(**body)
    return [event async for event in found] if body.get("stream") else [found]


def test_they_are_replayed(mode: tuple[Mode, Player]) -> None:
    client, player = mode
    sent = 0
    for each in RECORDED:
        with case(each):
            body = each.body if each.body and not old(each.body) else {"model": "m", "input": "x"}
            if each.streamed:
                body = {**body, "stream": True}
            player.play(each.wire(player.url))
            found = client.run(asked(client, body))
            assert [one.to_dict() for one in found] == each.json
            assert player.body() == body, "another request goes out"
            sent += body is each.body or bool(each.streamed and each.body)
            if not each.streamed:
                assert found[0].output_text == said(each)
    if SHARED:
        assert len(RECORDED) >= 37
        assert sent >= 15


def said(each: Exchange) -> str:
    """The text of the steps that give some, as the answers have them."""
    texts = [
        content["text"]
        for step in each.json[0].get("steps", [])
        if step["type"] == "model_output"
        for content in step["content"]
    ]
    return "".join(texts)


def test_turns_with_roles_are_refused_before_they_are_sent(mode: tuple[Mode, Player]) -> None:
    client, player = mode
    player.play()
    for each in RECORDED:
        if each.body and old(each.body):
            with pytest.raises(errors.ArgumentError, match=r"^input\[0\]: missing 'type'"):
                client.run(asked(client, each.body))
    assert player.asked == []


#: By the beginning of its place: what an example is one of. Contents of results and calls became steps in May 2026.
EXAMPLES = {
    "TextContent": models.TextContent,
    "ImageContent": models.ImageContent,
    "AudioContent": models.AudioContent,
    "DocumentContent": models.DocumentContent,
    "VideoContent": models.VideoContent,
    "ThoughtContent": models.ThoughtStep,
    "FunctionCallContent": models.FunctionCallStep,
    "CodeExecutionCallContent": models.CodeExecutionCallStep,
    "UrlContextCallContent": models.URLContextCallStep,
    "McpServerToolCallContent": models.MCPServerToolCallStep,
    "GoogleSearchCallContent": models.GoogleSearchCallStep,
    "FunctionResultContent": models.FunctionResultStep,
    "CodeExecutionResultContent": models.CodeExecutionResultStep,
    "UrlContextResultContent": models.URLContextResultStep,
    "GoogleSearchResultContent": models.GoogleSearchResultStep,
    "McpServerToolResultContent": models.MCPServerToolResultStep,
    "FileSearchResultContent": models.FileSearchResultStep,
    "Turn": models.InteractionsInputItemCodec,
    "InteractionEvent": models.InteractionSSEEventCodec,
    "InteractionStatusUpdate": models.InteractionStatusUpdate,
    "ContentStart": models.InteractionSSEEventCodec,
    "ContentDelta": models.InteractionSSEEventCodec,
    "ContentStop": models.InteractionSSEEventCodec,
    "ErrorEvent": models.ErrorEvent,
    "Interaction": models.Interaction,
}


def values(node: Any) -> Iterator[Any]:
    """The examples in one place: objects under ``value``, or the object itself."""
    if isinstance(node, list):
        for item in node:
            yield from values(item)
    elif isinstance(node, dict) and "value" in node and isinstance(node["value"], dict):
        yield node["value"]
    elif isinstance(node, dict) and any(isinstance(each, dict) and "value" in each for each in node.values()):
        for each in node.values():
            yield from values(each)
    else:
        yield node


@needs_shared
def test_published_examples_round_trip() -> None:
    assert SHARED
    path = SHARED / "reference" / "samples" / "interactions_examples_20251220.json"
    count = 0
    for example in json.loads(path.read_text(encoding="utf-8")):
        name = example["at"].rpartition("/")[2]
        cls: Any = models.Interaction if example["at"].startswith("paths") else EXAMPLES[name]
        for value in values(example["value"]):
            with case(example["at"]):
                count += 1
                if value == {}:
                    continue  # a deletion answers nothing
                assert cls.from_dict(value).to_dict() == value
    assert count >= 29
