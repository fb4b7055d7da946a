"""The same program of interactions by Google's own google-genai and by ours: the same requests, the same results."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import genai
from genai_emulator import Clock, Emulator

peer = pytest.importorskip("google.genai")
pytest.importorskip("google.auth")

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:.*experimental.*"),
    # It leaves its sockets to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

Call = Callable[..., Awaitable[Any]]

FLASH = "gemini-3-flash-preview"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Get the weather.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
RESEARCH = {"type": "deep-research", "thinking_summaries": "auto"}
SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
# What is in theirs or ours alone: what theirs tells of answers that took several requests, and a field that it lacks.
LEFT_OUT = {"continuation_ids", "initial_input_tokens", "object"}
OUTPUTS = ("output_text", "output_image", "output_audio", "output_video")


async def program(call: Call, client: Any, emulator: Emulator, *, tokens: bool) -> None:
    """Say something, go on with it, follow it, call functions, work in the background, and be refused."""
    interactions = client.interactions
    first = await call(interactions.create, model=FLASH, input="My name is Ada.", labels={"a": "b"})
    await call(interactions.create, model=FLASH, input="What is my name?", previous_interaction_id=first.id)
    await call(interactions.get, first.id, include_input=True)
    await call(
        interactions.create, model=FLASH, input="Tell me of the sea", store=False, system_instruction="Be brief."
    )
    events = await call(interactions.create, model=FLASH, input="Tell me of the sea", stream=True)
    told = events[0].interaction.id
    await call(interactions.get, told, stream=True, last_event_id=events[4].event_id)

    asked = await call(interactions.create, model=FLASH, input="What is the weather in Paris?", tools=[WEATHER])
    result = {"type": "function_result", "name": "get_weather", "call_id": asked.steps[-1].id, "result": {"degrees": 3}}
    await call(interactions.create, model=FLASH, input=[result], previous_interaction_id=asked.id, tools=[WEATHER])
    picture = {"type": "image", "mime_type": "image/png", "uri": "https://example.com/a.png"}
    await call(interactions.create, model=FLASH, input=[{"type": "text", "text": "What is this?"}, picture])
    search = [{"type": "google_search"}, {"type": "url_context"}]
    for model in (FLASH, "gemini-2.5-flash"):
        await call(interactions.create, model=model, input="What is new in Spain?", tools=search)
        await call(interactions.create, model=model, input="What is new in Spain?", tools=search, stream=True)
    computed = {"tools": [{"type": "code_execution"}], "generation_config": {"thinking_summaries": "auto"}}
    await call(interactions.create, model=FLASH, input="What is 5 times 7?", **computed)
    form = {"type": "text", "mime_type": "application/json", "schema": SCHEMA}
    await call(interactions.create, model=FLASH, input="Where is the Louvre in Paris?", response_format=form)

    begun = await call(
        interactions.create, agent="deep-research-preview-04-2026", input="Tea", background=True, agent_config=RESEARCH
    )
    await call(interactions.get, begun.id)
    emulator.clock.advance(1)
    await call(interactions.get, begun.id)
    await call(interactions.cancel, begun.id)
    await call(interactions.get, begun.id, stream=True)
    again = await call(interactions.create, model=FLASH, input="Tea", background=True)
    emulator.clock.advance(5)
    await call(interactions.get, again.id)
    await call(interactions.delete, again.id)

    await call(interactions.get, again.id)
    await call(interactions.cancel, told)
    await call(interactions.get, told, stream=True, last_event_id="unknown")
    await call(interactions.create, model="gemini-0", input="x")
    await call(interactions.create, agent="nobody", input="x")
    await call(interactions.create, agent="deep-research-preview-04-2026", input="x")
    await call(interactions.create, model=FLASH, input="x", previous_interaction_id="v1_none")
    await call(interactions.create, model=FLASH, input=[result])
    await call(interactions.create, model=FLASH, input="x", background=True, store=False)
    await call(interactions.create, model=FLASH, input="salty")
    if tokens:
        later = emulator.clock.now() + timedelta(minutes=5)
        made = await call(interactions.auth_tokens.create, told, expire_time=later)
        await call(interactions.auth_tokens.delete, told, made.auth_token)
        await call(interactions.auth_tokens.delete, told, made.auth_token)


def plain(value: Any) -> Any:
    """A result as JSON, whoever's class it is of."""
    if isinstance(value, dict):
        found = {key: plain(each) for key, each in value.items() if key not in LEFT_OUT}
        # Theirs has empty values where a required field is missing.
        return {key: each for key, each in found.items() if each not in (None, {}, [], "")}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if hasattr(value, "to_dict"):
        return plain({**value.to_dict(), **{name: getattr(value, name, None) for name in OUTPUTS}})
    if hasattr(value, "model_dump"):
        return plain(json.loads(value.model_dump_json(by_alias=True)))
    return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ") if isinstance(value, datetime) else value


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    with Emulator(clock=Clock(datetime(2026, 11, 1, tzinfo=UTC)), check_responses=True) as emulator:
        emulator.write_credentials(tmp_path_factory.mktemp("google") / "credentials.json")
        yield emulator


def run(library: Any, emulator: Emulator, backend: str, *, aio: bool) -> tuple[list[Any], list[Any]]:
    """The requests and the results of the program with one library."""
    emulator.reset()
    emulator.when("salty").error("PERMISSION_DENIED")
    options = {"base_url": emulator.url, **({"api_version": "v1beta"} if backend == "gemini" else {})}
    whose: dict[str, Any] = {"api_key": "a-key"}
    if backend == "vertex":
        credentials = pytest.importorskip("google.oauth2.credentials").Credentials(emulator.issue_token())
        whose = {"vertexai": True, "project": "p1", "location": "us-central1", "credentials": credentials}
    client = library.Client(**whose, http_options=options)
    results: list[Any] = []

    async def call(method: Any, *positional: Any, **given: Any) -> Any:
        try:
            found = method(*positional, **given)
            found = await found if inspect.isawaitable(found) else found
            if hasattr(found, "__anext__") or hasattr(found, "__aiter__"):
                found = [event async for event in found]
            elif hasattr(found, "__next__") or (hasattr(found, "__iter__") and not hasattr(found, "to_dict")):
                found = list(found) if given.get("stream") else found
        except Exception as error:
            code = getattr(error, "status_code", None) or getattr(error, "code", None)
            results.append((method.__name__, code))
            return None
        results.append(plain(found))
        return found

    async def whole() -> None:
        await program(call, client.aio if aio else client, emulator, tokens=backend == "gemini")
        if aio:
            await client.aio.aclose()

    asyncio.run(whole())
    client.close()
    requests = [
        (each.method, each.path, each.query, each.json if each.body else None, each.status)
        for each in emulator.requests
    ]
    return requests, results


@pytest.mark.parametrize(
    ("backend", "mode"),
    [
        ("gemini", "aio"),
        # In the other tests of both libraries Vertex AI and sync clients come too.
        pytest.param("vertex", "sync", marks=pytest.mark.long),
        pytest.param("gemini", "sync", marks=pytest.mark.long),
        pytest.param("vertex", "aio", marks=pytest.mark.long),
    ],
)
def test_the_same_program(emulator: Emulator, backend: str, mode: str) -> None:
    theirs, ours = (run(library, emulator, backend, aio=mode == "aio") for library in (peer, genai))
    assert len(theirs[0]) == len(ours[0]) == (36 if backend == "gemini" else 33)
    for number, (one, other) in enumerate(zip(*(each[0] for each in (theirs, ours)), strict=True)):
        assert one == other, f"request {number}"
    assert len(theirs[1]) == len(ours[1])
    for number, (one, other) in enumerate(zip(theirs[1], ours[1], strict=True)):
        assert one == other, f"result {number}"
    failures = [each for each in ours[1] if isinstance(each, tuple)]
    assert [code for _, code in failures] == [404, 400, 400, 404, 404, 400, 404, 400, 400, 403] + [404] * (
        backend == "gemini"
    )
