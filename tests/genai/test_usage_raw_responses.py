"""What a program reads as bytes or lines is paid as well: it counts once, however it is read."""

from __future__ import annotations

from typing import Any

import pytest

from genai import errors
from genai_runtime.transport import watched_body
from tests.genai.conftest import MODEL, Mode
from tests.genai.loopback import Loopback, saying
from tests.genai.test_tracing_raw_responses import KINDS, STREAM, every, got, response_of

USAGE = {"promptTokenCount": 3, "candidatesTokenCount": 4, "totalTokenCount": 7}


def usage_of(client: Any) -> Any:
    return getattr(client, "_target", client).usage


async def _events(response: Any) -> None:
    await every(await got(response.parse()))


async def _bytes_and_events(response: Any) -> None:
    await got(response.read())
    await _events(response)


async def _bytes_and_answer(response: Any) -> None:
    await got(response.read())
    await got(response.parse())


EITHER: dict[str, Any] = {
    "read": lambda response: got(response.read()),
    "bytes": lambda response: every(response.iter_bytes(7)),
    "lines": lambda response: every(response.iter_lines()),
}
WHOLE: dict[str, Any] = {
    "parse": lambda response: got(response.parse()),
    "json": lambda response: got(response.json()),
    "bytes and answer": _bytes_and_answer,
}
STREAMED: dict[str, Any] = {"events": _events, "bytes and events": _bytes_and_events}


@pytest.mark.parametrize("kind", KINDS)
async def test_each_counts_once(mode: Mode, kind: str) -> None:
    usage = usage_of(mode.client)
    await got(mode.client.models.generate_content(model=MODEL, contents="hi"))
    expected = usage.reset().totals
    assert expected.calls == 1
    for name, ways in (("generate_content", {**WHOLE, **EITHER}), (STREAM, {**STREAMED, **EITHER})):
        for way, read in ways.items():
            async with response_of(mode.client, kind, name) as response:
                await read(response)
            assert usage.reset().totals == expected, (name, way)


async def test_a_budget_is_held(mode: Mode) -> None:
    for name in ("generate_content", STREAM):
        client = mode.make(http_options={"base_url": mode.emulator.url}, rate_limit={"budget_tokens": 50})
        async with response_of(client, "with_streaming_response", name) as response:
            assert await every(response.iter_bytes())
        with pytest.raises(errors.BudgetExceeded):  # noqa: PT012
            for _ in range(50):
                async with response_of(client, "with_streaming_response", name) as response:
                    await got(response.read())


async def test_a_long_answer_is_not_kept(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched_body, "_END", 1 << 10)
    text = saying({"text": '"usageMetadata": {} ' * 4000})
    inner = saying({"functionCall": {"name": "f", "args": {"a": "x" * 90_000, "usageMetadata": USAGE}}})
    with Loopback({**text, "usageMetadata": USAGE, "modelVersion": "m"}, inner) as server:
        client = mode.make(http_options={"base_url": server.url})
        for calls in (1, 0):
            async with response_of(client, "with_streaming_response", "generate_content") as response:
                size = len(b"".join(await every(response.iter_bytes())))
            assert size > 80_000
            assert usage_of(client).reset().totals.calls == calls


async def test_what_is_no_answer_counts_nothing(mode: Mode) -> None:
    mode.emulator.faults.add("html", operation="generateContent")
    async with response_of(mode.client, "with_streaming_response", "generate_content") as response:
        assert b"<html" in (await got(response.read())).lower()
    async with response_of(mode.client, "with_streaming_response", "generate_content"):
        pass
    assert usage_of(mode.client).totals.calls == 0
