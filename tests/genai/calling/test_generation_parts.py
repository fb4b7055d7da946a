"""What is empty in a streamed turn is not sent back; a signature beside an empty text is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.genai.conftest import MODEL, Mode
from tests.genai.loopback import Loopback, saying

CALL = {"functionCall": {"name": "f", "args": {"a": 1}}, "thoughtSignature": "c2ln"}
SIGNED = {"text": "", "thoughtSignature": "c2ln"}


@pytest.mark.parametrize(
    ("events", "back"),
    [
        ([[{"text": "Hi"}], [{"text": ""}]], [{"text": "Hi"}]),
        ([[{"text": "Hi"}], [SIGNED]], [{"text": "Hi"}, SIGNED]),
        ([[{"text": "H"}], [{"text": "i"}], [SIGNED], [{"text": ""}]], [{"text": "Hi"}, SIGNED]),
        ([[{"text": ""}], [{"text": "Hi"}]], [{"text": "Hi"}]),
        ([[{"text": ""}], [CALL], [{"text": ""}]], [CALL]),
        ([[{"text": "", "thought": True}], [{"text": "Hm", "thought": True}], [{"text": "Hi"}]],
         [{"text": "Hm", "thought": True}, {"text": "Hi"}]),
        ([[{}], [{"text": "Hi"}], [{}]], [{"text": "Hi"}]),
        ([[{"text": "Hi"}], []], [{"text": "Hi"}]),
        ([[{"thoughtSignature": "c2ln"}], [{"text": "Hi"}]], [{"thoughtSignature": "c2ln"}, {"text": "Hi"}]),
        ([[{"text": "", "partMetadata": {"a": 1}}], [{"text": "Hi"}]],
         [{"text": "", "partMetadata": {"a": 1}}, {"text": "Hi"}]),
        ([[{"text": "", "fresh": 1}]], [{"text": "", "fresh": 1}]),
    ],
)  # fmt: skip
async def test_of_a_stream_what_says_something_goes_back(mode: Mode, events: Any, back: Any) -> None:
    last = len(events) - 1
    said = [saying(*parts, finish="STOP" if index == last else None) for index, parts in enumerate(events)]
    with Loopback(said) as server:
        chat = await mode.make(http_options={"base_url": server.url}).chats.create(model=MODEL)
        for _ in range(2):
            assert [chunk async for chunk in chat.send_message_stream("Hello")]
        sent = server.bodies[1]["contents"]
    assert [turn["role"] for turn in sent] == ["user", "model", "user"]
    assert sent[1]["parts"] == back
    assert chat.history[1].to_dict()["parts"] == back


async def test_a_stream_that_calls_functions(mode: Mode) -> None:
    def f(a: int) -> int:
        return a

    first = [saying({"text": ""}, finish=None), saying(CALL, {"text": ""}, finish=None), saying(SIGNED)]
    with Loopback(first, [saying({"text": "done"})]) as server:
        client = mode.make(http_options={"base_url": server.url})
        stream = client.models.generate_content_stream(model=MODEL, contents="x", config={"tools": [f]})
        assert [chunk async for chunk in stream]
    assert server.bodies[1]["contents"][1]["parts"] == [CALL, SIGNED]


async def test_a_stream_of_nothing_is_no_turn(mode: Mode) -> None:
    with Loopback([saying({"text": ""})], [saying({"text": "Hi"})]) as server:
        chat = await mode.make(http_options={"base_url": server.url}).chats.create(model=MODEL)
        for message in ("a", "b"):
            assert [chunk async for chunk in chat.send_message_stream(message)]
    assert [turn["parts"] for turn in server.bodies[1]["contents"]] == [[{"text": "b"}]]
