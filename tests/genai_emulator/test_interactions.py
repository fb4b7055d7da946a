"""Interactions: what is remembered, what they end as, how they run by the clock, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

import genai
from genai import errors, types
from genai_emulator import Clock, Emulator
from tests.cases import case
from tests.genai_emulator.helpers import pdf

FLASH = "gemini-3-flash-preview"


@pytest.fixture(scope="module")
def module_emulator() -> Iterator[Emulator]:
    with Emulator(clock=Clock(datetime(2026, 11, 1, tzinfo=UTC)), check_responses=True) as emulator:
        yield emulator


@pytest.fixture
def emulator(module_emulator: Emulator) -> Emulator:
    module_emulator.reset()
    return module_emulator


@pytest.fixture(scope="module")
def client(module_emulator: Emulator) -> Iterator[Any]:
    options: Any = {"base_url": module_emulator.url, "retry_options": {"attempts": 1}}
    with genai.Client(api_key="k", http_options=options) as client:
        yield client


def create(client: Any, said: Any, **given: Any) -> Any:
    return client.interactions.create(**{"model": FLASH, "input": said, **given})


def test_a_conversation_is_remembered(client: Any, emulator: Emulator) -> None:
    first = create(client, "My name is Ada.")
    second = create(client, "I live in Rome.", previous_interaction_id=first.id)
    asked = create(client, "What is my name?", previous_interaction_id=second.id)
    assert asked.output_text == "Your name is Ada."
    assert create(client, "What is my name?").output_text != asked.output_text
    # One that is gone is not needed by those behind it.
    client.interactions.delete(second.id)
    again = create(client, "What is my name?", previous_interaction_id=asked.id)
    assert again.output_text == "Your name is Ada."
    nothing = create(client, "My name is Bob.", store=False)
    assert nothing.id is None
    emulator.clock.advance(56 * 24 * 3600)
    with pytest.raises(errors.NotFound):
        client.interactions.get(first.id)


def test_what_it_ends_as(client: Any, emulator: Emulator) -> None:
    emulator.when("cut").answer("It was", finish_reason="MAX_TOKENS")
    emulator.when("unsafe").answer("It", finish_reason="SAFETY")
    emulator.when("blocked").block("PROHIBITED_CONTENT")
    emulator.when("call").call("add", x=1)
    for said, status in (
        ("hello", "completed"),
        ("cut", "incomplete"),
        ("unsafe", "failed"),
        ("blocked", "failed"),
        ("call", "requires_action"),
    ):
        with case(said):
            found = create(client, said)
            assert found.status == status
            assert bool(found.errors) == (status == "failed")
            events = list(create(client, said, stream=True))
            assert events[-1].interaction.status == status
            assert ("error" in [event.event_type for event in events]) == (status == "failed")
    emulator.when("quota").error("RESOURCE_EXHAUSTED", "Too much.")
    with pytest.raises(errors.ResourceExhausted, match=r"Too much\."):
        create(client, "quota")
    begun = create(client, "quota", background=True)
    assert begun.status == "in_progress"
    emulator.clock.advance(2)
    over = client.interactions.get(begun.id)
    assert (over.status, over.errors[0].code, over.errors[0].message) == ("failed", "too_many_requests", "Too much.")


def test_it_runs_by_the_clock(client: Any, emulator: Emulator) -> None:
    emulator.when("story").stream(*[f"{number} " for number in range(12)])
    begun = create(client, "A story", background=True)
    with pytest.raises(errors.GenAIError, match="still in progress"):
        create(client, "More", previous_interaction_id=begun.id)
    emulator.clock.advance(1)
    half = client.interactions.get(begun.id)
    assert (half.status, [step.type for step in half.steps]) == ("in_progress", ["thought"])
    # A stream waits for the clock, and gives what happens meanwhile.
    stream = client.interactions.get(begun.id, stream=True)
    seen = [next(stream) for _ in range(5)]
    emulator.clock.advance(1)
    seen += list(stream)
    assert "".join(e.delta.text for e in seen if e.event_type == "step.delta" and e.delta.type == "text").split() == [
        str(number) for number in range(12)
    ]
    assert client.interactions.get(begun.id).status == seen[-1].interaction.status == "completed"
    other = create(client, "A story", background=True)
    emulator.clock.advance(1)
    stopped = client.interactions.cancel(other.id)
    assert (stopped.status, stopped.usage) == ("cancelled", None)
    assert client.interactions.cancel(other.id).status == "cancelled"
    told = list(client.interactions.get(other.id, stream=True))
    assert [e.event_type for e in told][-2:] == ["interaction.status_update", "interaction.completed"]
    assert len(told) < len(seen)


def test_streams_that_faults_change_come_by_the_clock_too(emulator: Emulator) -> None:
    """Each event is sent when it happens: a program that moves the clock for the next one gets it."""
    options: Any = {"base_url": emulator.url, "timeout": 5_000, "retry_options": {"initial_delay": 0.001}}
    with genai.Client(api_key="k", http_options=options) as client:
        changes = ("set:newer=1", "unset:nothing", 'prefix:"newer":1,', "digits:30", "header:x-a=b", "code:200")
        for plan in ("sse:comments", "sse:reset;after=4", "sse:cut;after=2", *changes):
            with case(plan):
                emulator.faults.add(plan, operation="createInteraction")
                events = []
                for event in create(client, "A story", background=True, stream=True):
                    said = event.to_dict()
                    added = [each for each in ("newer", "emulatorFault") if said.pop(each, None) is not None]
                    assert bool(added) == plan.startswith(("set", "prefix", "digits"))
                    events.append(said)
                    emulator.clock.advance(0.5)
                emulator.faults.assert_consumed()
                assert len(events) > 5
                whole = client.interactions.get(events[0]["interaction"]["id"], stream=True)
                assert events == [event.to_dict() for event in whole]


def test_media_and_files(client: Any, emulator: Emulator) -> None:
    file = client.files.upload(file=pdf("The landing site is Taurus."), config={"mime_type": "application/pdf"})
    document = {"type": "document", "uri": file.uri, "mime_type": "application/pdf"}
    asked = create(client, [document, {"type": "text", "text": "What is the landing site?"}])
    assert asked.output_text == "The landing site is Taurus."
    assert {"image", "text"} >= {each.modality for each in asked.usage.input_tokens_by_modality}
    picture = create(client, "A cat", model="gemini-2.5-flash-image", response_modalities=["image"])
    assert picture.output_image.mime_type == "image/png"
    drawn = list(
        create(client, "A cat", model="gemini-2.5-flash-image", response_format={"type": "image"}, stream=True)
    )
    assert any(isinstance(getattr(event, "delta", None), types.ImageDelta) for event in drawn)
    again = create(client, [{"type": "text", "text": "What is this?"}, picture.output_image])
    assert again.output_text.startswith("You sent image/png")
    spoken = create(client, "Hello", model="gemini-2.5-flash-preview-tts", response_modalities=["audio"])
    assert spoken.output_audio.data


def test_tools_and_formats(client: Any, emulator: Emulator) -> None:
    search = [step.type for step in create(client, "News of Spain?", tools=[{"type": "google_search"}]).steps]
    assert search == ["google_search_call", "google_search_result", "thought", "model_output"]
    code = create(client, "What is 3 * 7?", tools=[{"type": "code_execution"}])
    assert (code.steps[0].arguments.code, code.steps[1].result) == ("print(3 * 7)\n", "21\n")
    urls = create(client, "What says https://example.com/a?", tools=[{"type": "url_context"}])
    assert (urls.steps[1].type, urls.steps[1].result[0].status) == ("url_context_result", "success")
    server = {"type": "mcp_server", "name": "m", "url": "https://m.example", "allowed_tools": [{"tools": ["look"]}]}
    used = create(client, "Look into Paris", tools=[server]).steps
    assert (used[0].name, used[0].server_name, used[1].call_id) == ("look", "m", used[0].id)
    store = client.file_search_stores.create()
    found = create(client, "What?", tools=[{"type": "file_search", "file_search_store_names": [store.name]}])
    assert found.status == "completed"
    add = {"type": "function", "name": "add", "parameters": {"type": "object", "properties": {"x": {"type": "number"}}}}
    refused = create(client, "add 1", tools=[add], generation_config={"tool_choice": "none"})
    assert refused.status == "completed"
    forced = create(
        client, "hello", tools=[add], generation_config={"tool_choice": {"allowed_tools": {"tools": ["add"]}}}
    )
    assert forced.steps[-1].name == "add"
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    for form in ({"type": "text", "mime_type": "application/json", "schema": schema}, schema):
        assert json.loads(create(client, "I am in Paris.", response_format=form).output_text) == {"city": "Paris"}
    told = create(client, "hello", generation_config={"thinking_summaries": "auto", "max_output_tokens": 2})
    assert (told.steps[0].summary[0].type, told.status) == ("text", "incomplete")


def test_what_is_refused(client: Any, emulator: Emulator) -> None:
    """Errors have a code in words, and say in the message what is wrong."""
    http = emulator.url + "/v1beta/interactions"
    cases: list[tuple[Any, int, str, str]] = [
        ({"input": "a"}, 400, "invalid_request", "is not specified"),
        ({"model": FLASH}, 400, "invalid_request", "input is required"),
        ({"model": FLASH, "input": "a", "colour": 1}, 400, "invalid_request", 'Unknown name "colour"'),
        ({"model": FLASH, "input": [{"type": "txet"}]}, 400, "invalid_request", "input[0]"),
        ({"model": FLASH, "input": {"type": "image", "data": "?"}}, 400, "invalid_request", "mime_type"),
        (
            {"model": FLASH, "input": "a", "generation_config": {"temperature": 9}},
            400,
            "invalid_request",
            "temperature",
        ),
        ({"model": FLASH, "input": "a", "tools": [{"type": "function"}]}, 400, "invalid_request", "tools[0].name"),
        ({"model": "gemini-0", "input": "a"}, 404, "not_found", "gemini-0"),
        ({"agent": "nobody", "input": "a"}, 404, "not_found", "nobody"),
    ]
    import httpx

    with httpx.Client(headers={"x-goog-api-key": "k"}) as plain:
        for body, status, code, words in cases:
            for stream in ({}, {"stream": True}):
                with case(body):
                    answer = plain.post(http, json=body | stream)
                    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
                    assert words in answer.json()["error"]["message"]
        assert plain.get(f"{http}/v1_a", params={"last_event_id": "x"}).json()["error"]["code"] == "not_found"
        made = plain.post(http, json={"model": FLASH, "input": "a"}).json()["id"]
        assert "stream" in plain.get(f"{http}/{made}", params={"last_event_id": "x"}).json()["error"]["message"]
    assert httpx.post(http, json={"model": FLASH, "input": "a"}).json()["error"]["code"] == "permission_denied"


def test_it_outlives_the_emulator(client: Any, emulator: Emulator) -> None:
    first = create(client, "My name is Ada.")
    whole = list(client.interactions.get(first.id, stream=True))
    import httpx

    state = httpx.get(f"{emulator.url}/_emulator/state").json()
    emulator.reset()
    assert httpx.put(f"{emulator.url}/_emulator/state", json=state).is_success
    behind = list(client.interactions.get(first.id, stream=True, last_event_id=whole[2].event_id))
    assert behind == whole[3:]
    assert create(client, "What is my name?", previous_interaction_id=first.id).output_text == "Your name is Ada."
