"""The streams of interactions: what they have collected so far, what they come to, and how they break."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from gemini_api.models import InteractionSSEEventCodec
from genai import errors, types
from genai_runtime.interaction_snapshot import Snapshot
from genai_runtime.interaction_stream import AsyncInteractionStream, InteractionStream
from genai_runtime.transport import AsyncStream, Stream
from tests.genai.conftest import MODES, Mode
from tests.genai.played import Cut, Held, Played, Status, Wire, delta, event, numbered, says, streamed
from tests.recordings.exchanges import exchanges, needs_recordings

if TYPE_CHECKING:
    from genai_emulator import Emulator


@pytest.fixture(scope="module")
def server() -> Iterator[Played]:
    with Played() as played:
        yield played


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest, server: Played) -> Mode:
    emulator: Any = server
    return Mode(request.param, emulator)


def created(client: Any, **given: Any) -> Any:
    return client.interactions.create(**{"model": "m", "input": "a", "stream": True, **given})


async def texts_of(stream: Any) -> list[str]:
    source = stream.text_stream
    return [each async for each in source] if hasattr(source, "__anext__") else list(source)


async def whole_of(call: Any) -> Any:
    found = await call
    return await found.until_done() if hasattr(found, "until_done") else found


ANNOTATION = {"type": "url_citation", "url": "https://a.example", "start_index": 0, "end_index": 2}
FIRST, SECOND = b"\x00\x01", b"\x02\x03\x04"
SOUND = {"mime_type": "audio/l16", "rate": 24000}


def coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


EVENTS = numbered(
    [
        event("interaction.created", interaction={"id": "v1_a", "status": "in_progress", "model": "m"}),
        event("interaction.status_update", interaction_id="v1_a", status="in_progress"),
        event("step.start", index=0, step={"type": "thought"}),
        delta(0, "thought_summary", content={"type": "text", "text": "Hm"}),
        delta(0, "thought_summary", content={"type": "text", "text": "m."}),
        delta(0, "thought_signature", signature="AA=="),
        event("step.stop", index=0),
        event("step.start", index=1, step={"type": "google_search_call", "id": "s1", "signature": ""}),
        delta(1, "google_search_call", arguments={"queries": ["a"]}),
        event("step.start", index=2, step={"type": "google_search_result", "call_id": "s1"}),
        delta(2, "google_search_result", result=[{"search_suggestions": "x"}]),
        delta(2, "google_search_result", result=[{"search_suggestions": "y"}], signature="AQ=="),
        event("step.start", index=3, step={"type": "model_output"}),
        delta(3, "text", text="Hel"),
        delta(3, "text", text="lo"),
        delta(3, "text_annotation_delta", annotations=[ANNOTATION]),
        delta(3, "audio", data=coded(FIRST), **SOUND),
        delta(3, "audio", data=coded(SECOND), **SOUND),
        delta(3, "image", data="AAAA", mime_type="image/png"),
        delta(3, "image", data="BBBB"),
        delta(3, "image", data="CCCC", mime_type="image/png"),
        delta(3, "hologram", depth=3),
        event("something.new", x=1),
        delta(3, "text", text=" you"),
        event("step.stop", index=3),
        event("step.start", index=4, step={"type": "function_call", "id": "c1", "name": "f", "arguments": {}}),
        delta(4, "arguments_delta", arguments='{"city": "Par'),
        delta(4, "arguments_delta", arguments='is"}'),
        delta(4, "hologram", depth=4),
        event("step.stop", index=4),
        event("step.start", index=5, step={"type": "code_execution_result", "call_id": "e1", "result": ""}),
        delta(5, "code_execution_result", result="1\n"),
        delta(5, "code_execution_result", result="2\n"),
        event("step.start", index=6, step={"type": "hologram", "depth": 5}),
        delta(6, "hologram", width=7),
        event(
            "interaction.completed",
            interaction={"id": "v1_a", "status": "requires_action", "usage": {"total_tokens": 7}, "created": "c"},
        ),
    ]
)
WHOLE = {
    "id": "v1_a",
    "status": "requires_action",
    "model": "m",
    "created": "c",
    "usage": {"total_tokens": 7},
    "steps": [
        {"type": "thought", "summary": [{"type": "text", "text": "Hmm."}], "signature": "AA=="},
        {"type": "google_search_call", "id": "s1", "signature": "", "arguments": {"queries": ["a"]}},
        {
            "type": "google_search_result",
            "call_id": "s1",
            "signature": "AQ==",
            "result": [{"search_suggestions": "x"}, {"search_suggestions": "y"}],
        },
        {
            "type": "model_output",
            "content": [
                {"type": "text", "text": "Hello", "annotations": [ANNOTATION]},
                {"type": "audio", "data": coded(FIRST + SECOND), **SOUND},
                {"type": "image", "data": "AAAABBBB", "mime_type": "image/png"},
                {"type": "image", "data": "CCCC", "mime_type": "image/png"},
                {"type": "hologram", "depth": 3},
                {"type": "text", "text": " you"},
            ],
        },
        {"type": "function_call", "id": "c1", "name": "f", "arguments": {"city": "Paris"}},
        {"type": "code_execution_result", "call_id": "e1", "result": "1\n2\n"},
        {"type": "hologram", "depth": 5, "width": 7},
    ],
}


async def test_events_are_put_together_by_the_kind_of_delta(mode: Mode, server: Played) -> None:
    server.play(EVENTS)
    async with await created(mode.client) as stream:
        texts = []
        own = getattr(stream, "_target", stream)
        assert repr(own).endswith("InteractionStream: 0 events>")
        async for each in stream:
            texts.append(stream.text)
            assert (stream.final is None) == (each.event_type != "interaction.completed")
        assert texts[13:16] == ["Hel", "Hello", "Hello"]
        assert repr(own).endswith(f"InteractionStream: {len(EVENTS)} events, over>")
        assert stream.final.to_dict() == WHOLE
        assert (stream.id, stream.status, stream.text) == ("v1_a", "requires_action", "Hello you")
        assert stream.last_event_id == str(len(EVENTS))
        assert [each.to_dict() for each in stream.partial] == EVENTS
        assert stream.unmerged == [(4, {"type": "hologram", "depth": 4})]
        # What google-genai's streams have.
        assert stream.response.status_code == 200
        assert stream.response.headers["content-type"] == stream.headers["content-type"] == "text/event-stream"
        assert stream.client_ref is not None
    # Copies: what a reader does with one does not change the next.
    stream.final.steps.clear()
    assert stream.final.to_dict() == WHOLE


async def test_it_is_read_as_text_or_to_its_end(mode: Mode, server: Played) -> None:
    server.play(EVENTS, EVENTS, EVENTS, EVENTS)
    stream = await created(mode.client)
    assert await texts_of(stream) == ["Hel", "lo", " you"]
    assert (await stream.until_done()).to_dict() == WHOLE
    async with await created(mode.client) as stream:
        assert (await stream.until_done()).to_dict() == WHOLE
    stream = await mode.client.interactions.get("v1_a", stream=True)
    assert await stream.get_final_text() == "Hello you"
    assert (await stream.get_final_interaction()).to_dict() == WHOLE
    assert isinstance(stream if not mode.sync else stream._target, Stream if mode.sync else AsyncStream)
    stream = await created(mode.client)
    assert [each.to_dict() async for each in stream] == EVENTS


async def test_what_was_not_streamed_is_said_once(mode: Mode, server: Played) -> None:
    steps = [{"type": "user_input", "content": [{"type": "text", "text": "Hi"}]}, says("Hello you")]
    events = [
        event("step.start", index=0, step=steps[0]),
        event("step.start", index=1, step={"type": "model_output", "content": [{"type": "text", "text": "He"}]}),
        delta(1, "text", text="llo"),
        event("interaction.completed", interaction={"id": "v1_a", "status": "completed", "steps": steps}),
    ]
    server.play(events)
    stream = await created(mode.client)
    found = [(stream.text) async for _ in stream]
    assert found == ["", "He", "Hello", "Hello you"]
    assert stream.final.to_dict() == {"id": "v1_a", "status": "completed", "steps": steps}


async def test_a_cut_stream_gives_each_text_once(mode: Mode, server: Played) -> None:
    """Wherever it breaks, the helpers tell of the same interaction."""
    for after in range(1, len(EVENTS) + 1, 3 if mode.name == "aio" else 7):
        # A server may repeat the event that is behind.
        server.play(Cut(EVENTS[:after]), EVENTS[max(after - 1, 0) :])
        stream = await created(mode.client)
        assert "".join(await texts_of(stream)) == stream.text == "Hello you", f"cut behind {after} events"
        assert stream.final.to_dict() == WHOLE, f"cut behind {after} events"


async def test_a_stream_that_cannot_go_on_keeps_what_came(mode: Mode, server: Played) -> None:
    plain = [{key: value for key, value in each.items() if key != "event_id"} for each in EVENTS]
    server.play(Cut(plain[:14]))
    stream = await created(mode.client)
    with pytest.raises(errors.StreamInterrupted) as caught:
        await stream.until_done()
    assert [each.to_dict() for each in caught.value.partial] == plain[:14]
    assert caught.value.interaction.output_text == stream.text == "Hel"
    assert stream.final is None
    # The id to go on from is told.
    server.play(Cut(EVENTS[:15]), *[Status(503)] * 9)
    client = mode.make(http_options={"retry_options": {"attempts": 1}})
    stream = await created(client)
    with pytest.raises(errors.StreamInterrupted) as caught:
        await stream.until_done()
    assert caught.value.last_event_id == "15"
    assert caught.value.interaction.id == "v1_a"
    assert stream.text == "Hello"
    server.play(EVENTS[15:])
    stream = await client.interactions.get("v1_a", stream=True, last_event_id="15")
    assert await stream.get_final_text() == " you"


async def test_what_is_no_event_tells_where_to_go_on(mode: Mode, server: Played) -> None:
    """An event that is no JSON would come again, and is not asked for again; nor is a gateway's error in the middle."""
    busy = b'{"error": {"message": "busy", "code": "service_unavailable"}}'
    cases: list[tuple[bytes, type[Exception]]] = [(b'{"ev', errors.ResponseDecodeError), (busy, errors.Unavailable)]
    for text, kind in cases:
        server.play([*EVENTS[:15], text])
        stream = await created(mode.client)
        with pytest.raises(kind) as caught:
            await stream.until_done()
        error: Any = caught.value
        assert [each.to_dict() for each in error.partial] == EVENTS[:15]
        assert (error.last_event_id, error.interaction.id, error.interaction.output_text) == ("15", "v1_a", "Hello")
        assert len(server.since) == 1
        assert stream.final is None
        server.play(EVENTS[15:])
        rest = await mode.client.interactions.get("v1_a", stream=True, last_event_id=error.last_event_id)
        assert [each.to_dict() async for each in rest] == EVENTS[15:]


async def test_failures_are_events_and_are_raised_by_what_waits_for_the_end(mode: Mode, server: Played) -> None:
    begun = [event("interaction.created", interaction={"id": "v1_a", "status": "in_progress"})]
    begun += [event("step.start", index=0, step={"type": "model_output"}), delta(0, "text", text="Hel")]
    error = {"code": "not_found", "message": "Result not found."}
    cases: list[tuple[list[Wire], str]] = [
        ([*begun, event("error", error=error)], r"interactions/v1_a failed: not_found: Result not found\."),
        ([*begun, event("interaction.completed", interaction={"id": "v1_a", "status": "failed"})], "failed: failed"),
        ([*begun, event("interaction.completed", interaction={"status": "budget_exceeded"})], "budget_exceeded"),
    ]
    for events, words in cases:
        server.play(events, events, events)
        stream = await created(mode.client)
        assert len([each async for each in stream]) == len(events)
        assert stream.final is not None
        for read in ("until_done", "text_stream"):
            stream = await created(mode.client)
            with pytest.raises(errors.InteractionFailed, match=words) as caught:
                await (stream.until_done() if read == "until_done" else texts_of(stream))
            assert isinstance(caught.value, errors.OperationFailed)
            assert caught.value.interaction.output_text == "Hel"
            assert len(caught.value.partial) == len(events)
    # One that is over all the same did not fail.
    told = [*begun, event("error", error=error), event("interaction.completed", interaction={"status": "completed"})]
    server.play(told)
    assert (await (await created(mode.client)).until_done()).errors[0].code == "not_found"


async def test_it_may_be_left_early(mode: Mode, server: Played) -> None:
    server.play(Held(EVENTS[:14]), Held(EVENTS[:14]), EVENTS)
    async with await created(mode.client) as stream:
        async for _ in stream:
            if stream.text:
                break
    await stream.aclose()
    await stream.aclose()
    assert [each async for each in stream] == []
    assert stream.final is None
    with pytest.raises(errors.StreamInterrupted, match="closed before"):
        await stream.until_done()
    if not mode.sync:
        stream = await created(mode.client)
        assert isinstance(stream, AsyncInteractionStream)
        waiting = asyncio.ensure_future(stream.until_done())
        while not stream.text:
            await asyncio.sleep(0)
        await stream.close()
        with pytest.raises(errors.StreamInterrupted):
            await waiting
    else:
        stream = await created(mode.client)
        assert isinstance(stream._target, InteractionStream)
        await stream.aclose()
    # The connections are of use, and so is the client.
    server.play(EVENTS)
    assert (await (await created(mode.client)).until_done()).id == "v1_a"


TOKEN = {"status": "requires_continuation", "continuation_token": "t1"}


def piece(id: str, text: str, **fields: Any) -> Wire:
    usage = {"total_input_tokens": 5, "input_tokens_by_modality": [{"modality": "text", "tokens": 5}]}
    return {"id": id, "status": "completed", "steps": [says(text)], "usage": usage, **fields}


async def test_answers_that_take_several_requests_become_one(mode: Mode, server: Played) -> None:
    asked = {"type": "user_input", "content": [{"type": "text", "text": "a"}]}
    hops = [
        piece("v1_a", "Hel", **TOKEN, created="first"),
        piece("v1_b", "lo", **TOKEN | {"continuation_token": "t2"}, previous_interaction_id="v1_a"),
        {**piece("v1_c", " you", created="last"), "steps": [asked, says(" you")]},
    ]
    whole = {
        "id": "v1_c",
        "status": "completed",
        "created": "first",
        "continuation_ids": ["v1_a", "v1_b", "v1_c"],
        "steps": [says("Hel"), says("lo"), says(" you")],
        "usage": {
            "total_input_tokens": 15,
            "initial_input_tokens": 5,
            "input_tokens_by_modality": [{"modality": "text", "tokens": 15}],
        },
    }
    server.play(*hops)
    found = await created(mode.client, stream=False, previous_interaction_id="v1_0")
    assert found.to_dict() == whole
    first, *others = server.bodies
    assert first == {"model": "m", "input": "a", "stream": False, "previous_interaction_id": "v1_0"}
    for body, token, owner in zip(others, ("t1", "t2"), ("v1_a", "v1_b"), strict=True):
        assert body == {
            "model": "m",
            "stream": False,
            "previous_interaction_id": owner,
            "continuation_token": token,
        }
    # What extra_body says of the first request does not come back with the others.
    server.play(*hops)
    extra = {"input": "b", "previous_interaction_id": "v1_9", "later": 1}
    assert (await created(mode.client, stream=False, extra_body=extra)).to_dict()["id"] == "v1_c"
    first, *others = server.bodies
    assert first == {"model": "m", "stream": False, **extra}
    assert others == [
        {"model": "m", "stream": False, "later": 1, "continuation_token": token, "previous_interaction_id": owner}
        for token, owner in (("t1", "v1_a"), ("t2", "v1_b"))
    ]
    # What is not stored is told again.
    server.play(*hops)
    await created(mode.client, stream=False, store=False)
    assert [(each["input"], each.get("previous_interaction_id")) for each in server.bodies] == [("a", None)] * 3
    # The events of all flow through one stream.
    flow = [
        streamed(each["id"], *each["steps"][-1:], **{key: each[key] for key in each if key not in ("id", "steps")})
        for each in hops
    ]
    server.play(*flow)
    stream = await created(mode.client)
    events = [each.to_dict() async for each in stream]
    assert len(events) == sum(map(len, flow))
    assert stream.text == "Hello you"
    assert stream.final.to_dict() == whole
    assert [each.get("continuation_token") for each in server.bodies] == [None, "t1", "t2"]
    # A token that leads nowhere ends it.
    server.play(hops[0], hops[0])
    assert (await created(mode.client, stream=False)).status == "requires_continuation"
    # None of it for agents and in the background; and only with a warning where it is not wanted.
    for given in ({"background": True}, {"agent": "x", "model": None}):
        server.play(hops[0])
        assert (await created(mode.client, stream=False, **given)).continuation_token == "t1"
    for streams in (False, True):
        server.play(flow[0] if streams else hops[0])
        with pytest.warns(UserWarning, match="continuation_token"):
            found = await whole_of(created(mode.client, stream=streams, automatic_continuation=False))
        assert found.continuation_token == "t1"
    server.play()
    with pytest.raises(errors.ArgumentError, match="automatic_continuation"):
        await created(mode.client, background=True, automatic_continuation=False)
    assert not server.since


async def test_a_failure_behind_the_first_request_tells_how_to_go_on(mode: Mode, server: Played) -> None:
    client = mode.make(http_options={"retry_options": {"attempts": 1}})
    server.play(piece("v1_a", "Hel", **TOKEN), Status(400))
    with pytest.raises(errors.ContinuationInterruptedError) as caught:
        await created(client, stream=False)
    error = caught.value
    assert isinstance(error.__cause__, errors.APIError)
    assert (error.continuation_token, error.interaction_id, error.continuation_ids) == ("t1", "v1_a", ["v1_a"])
    assert error.partial_interaction.output_text == "Hel"
    server.play(streamed("v1_a", says("Hel"), **TOKEN), Status(400))
    stream = await created(client)
    with pytest.raises(errors.ContinuationInterruptedError) as caught:
        await stream.until_done()
    assert (caught.value.continuation_token, caught.value.interaction_id) == ("t1", "v1_a")
    assert len(caught.value.partial) == len(streamed("v1_a", says("Hel"), **TOKEN))
    assert stream.text == "Hel"
    # A break behind a token of the middle of a stream is mended by it, if nothing was said since.
    begun = [event("interaction.created", interaction={"id": "v1_a", "status": "in_progress"})]
    begun += [event("step.start", index=0, step={"type": "model_output"}), delta(0, "text", text="Hel")]
    update = event("interaction.status_update", interaction_id="v1_a", status="in_progress", continuation_token="t1")
    server.play(Cut([*begun, update]), streamed("v1_b", says("lo")))
    stream = await created(client)
    assert await stream.get_final_text() == "Hello"
    assert server.bodies[1]["continuation_token"] == "t1"
    server.play(Cut([*begun, update, delta(0, "text", text="l")]))
    stream = await created(client)
    with pytest.raises(errors.ContinuationInterruptedError):
        await stream.until_done()


async def test_it_comes_to_what_the_server_keeps(emulator: Emulator) -> None:
    """Against the emulator, cut at each of its events: one interaction, and each text once."""
    tool = {"type": "function", "name": "f", "parameters": {"type": "object", "properties": {"x": {"type": "integer"}}}}
    for name in ("sync", "aio"):
        mode = Mode(name, emulator)
        for given in ({"input": "Tell me of Paris."}, {"input": "Call f with 3.", "tools": [tool]}):
            whole = await whole_of(created(mode.client, **{"model": "gemini-3-flash-preview", **given}))
            assert (await mode.client.interactions.get(whole.id)).to_dict() == whole.to_dict()
            for after in (1, 4, 7):
                emulator.faults.add(f"sse:reset;after={after}", operation="createInteraction")
                stream = await created(mode.client, **{"model": "gemini-3-flash-preview", **given})
                found = await stream.until_done()
                assert found.output_text == stream.text
                assert (await mode.client.interactions.get(found.id)).to_dict() == found.to_dict()
        emulator.faults.assert_consumed()
        await mode.aclose()


@needs_recordings
def test_recorded_streams_come_to_what_their_last_event_tells() -> None:
    count = 0
    for each in exchanges():
        if each.kind != "interactions.create" or not each.streamed:
            continue
        snapshot = Snapshot()
        said = "".join(map(snapshot.add, map(InteractionSSEEventCodec.from_dict, each.json)))
        found, last = snapshot.to_dict(), each.json[-1]["interaction"]
        assert {key: value for key, value in found.items() if key != "steps"} == last, each.id
        assert types.Interaction.from_dict(found).to_dict() == found, each.id
        assert types.Interaction.from_dict(found).output_text == said == snapshot.text, each.id
        deltas = [one["delta"] for one in each.json if one["event_type"].endswith(".delta")]
        assert snapshot.unmerged == []
        sent = [one["arguments"] for one in deltas if one["type"] == "arguments_delta"]
        calls = [step["arguments"] for step in found["steps"] if step["type"] == "function_call"]
        assert calls == [json.loads(text) for text in sent], each.id
        signed = [step["signature"] for step in found["steps"] if step["type"] == "thought"]
        assert signed == [one["signature"] for one in deltas if one["type"] == "thought_signature"], each.id
        count += 1
    assert count >= 8


def test_arguments_that_are_no_json_are_kept_as_they_came() -> None:
    snapshot = Snapshot()
    for each in (
        event("step.start", index=0, step={"type": "function_call", "id": "c", "name": "f", "arguments": {"a": 1}}),
        delta(0, "arguments_delta", arguments='{"b": '),
        event("step.stop", index=0),
        # Followed from the middle: the kind of step is that of the delta.
        delta(1, "thought_signature", signature="AA=="),
        delta(2, "text", text="x"),
        delta(3, "url_context_call", arguments={"urls": ["u"]}),
    ):
        snapshot.add(InteractionSSEEventCodec.from_dict(each))
    assert snapshot.to_dict()["steps"] == [
        {"type": "function_call", "id": "c", "name": "f", "arguments": {"a": 1}, "partial_arguments": '{"b": '},
        {"type": "thought", "signature": "AA=="},
        says("x"),
        {"type": "url_context_call", "arguments": {"urls": ["u"]}},
    ]
