"""Streams of events as their operations say: how each ends, what its events are called, how a broken one goes on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.secret import ApiKey
from genai_runtime.transport import AsyncTransport, Limits, Request, Transport, TransportConfig
from genai_runtime.transport.request import StreamResume
from genai_runtime.transport.stream_rules import Resumption
from generator.errors import SpecError, SpecErrors
from tests.genai_runtime.transport.modes import FAST
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, chunk
from tests.generator.small import STRING, Json, answer, each_of, operation, package, parameter, ref, thing
from tests.stopwatch import Stopwatch
from tests.templates.packages import imported

EVENT = thing(text=STRING, kind=STRING, status=STRING, event_id=STRING, thing=ref("Thing"))
SCHEMAS: Json = {"Event": EVENT, "Thing": thing(name=STRING)}


def stream(name: str, **more: Any) -> Json:
    return {**operation(name, **more), "responses": answer(ref("Event"), "text/event-stream")}


PATHS: Json = {
    "/byField": {"post": stream("byField")},
    "/byName": {"post": stream("byName")},
    "/byText": {"post": stream("byText")},
    "/byBody": {"post": stream("byBody")},
    "/things": {"post": stream("makeThing")},
    "/things/{thing}": {
        "get": stream(
            "getThing",
            parameters=[parameter("thing", "path"), parameter("after"), parameter("stream")],
            **{"x-resource-name": {"name": "name", "patterns": ["things/{thing}"]}},
        )
    },
    "/feed": {"get": stream("feed")},
    # One that answers at once, or by a stream if it is asked to.
    "/talks": {"get": operation("getTalk", ref("Thing"), parameters=[parameter("stream"), parameter("after")])},
}
PATHS["/talks"]["get"]["responses"]["200"]["content"]["text/event-stream"] = {"schema": ref("Event")}
DONE: Json = {"data": "[DONE]"}
RULES: Json = {
    "byField": {"end": [{"field": "status", "values": ["done", "failed"]}]},
    "byName": {"end": [{"event": "over"}], "type": "kind"},
    "byText": {"end": [DONE]},
    "byBody": {"end": [{"body": True}]},
    "makeThing": {
        "end": [{"event": "over"}, DONE],
        "type": "kind",
        "resume": {
            "operation": "getThing",
            "name": "thing.name",
            "id": "event_id",
            "parameter": "after",
            "query": {"stream": "true"},
        },
    },
    "getThing": {"end": [DONE], "resume": {"id": "event_id", "parameter": "after"}},
    "feed": {"end": [{"event": "over"}], "resume": {"header": "Last-Event-ID"}},
    "getTalk": None,
    "streamGetTalk": {"end": [DONE]},
}


def operations(**changed: Json) -> Json:
    rules = {**RULES, **changed}
    return {
        name: {"repeat": "repeatable", **({"stream": rules[name]} if rules[name] else {})}
        for name in [*(each["operationId"] for item in PATHS.values() for each in item.values()), "streamGetTalk"]
    }


EXCUSED = dict.fromkeys(RULES, "It is called below the client in these tests.")


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    found = package(SCHEMAS, PATHS, operations=operations(), low_level_only=EXCUSED)
    with imported(found, tmp_path_factory.mktemp("streams"), "stream_api"):
        yield lambda name: import_module(f"stream_api.api.things.{name}")


class Reader:
    """A transport of one kind, and a stream read by it to its end."""

    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous

    def read(self, url: str, endpoint: Any, limits: Limits | None = None, **arguments: Any) -> list[Any]:
        """``(event, its name, the last id)`` of each."""
        key = ApiKey("CANARY-key-0123456789")
        config = TransportConfig(base_url=url, api_version="v1beta", auth=key, retry=FAST, limits=limits)
        if self.asynchronous:
            return asyncio.run(self._aread(config, endpoint, arguments))
        with Transport(config) as transport, endpoint.sync(transport, **arguments) as events:
            return [(event, events.event_name, events.last_event_id) for event in events]

    async def _aread(self, config: TransportConfig, endpoint: Any, arguments: Any) -> list[Any]:
        async with AsyncTransport(config) as transport, endpoint.asyncio(transport, **arguments) as events:
            return [(event, events.event_name, events.last_event_id) async for event in events]


@pytest.fixture(params=[False, True], ids=["sync", "asyncio"])
def reader(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


def sse(data: Any, name: str = "", id: str = "") -> bytes:
    text = data if isinstance(data, str) else json.dumps(data)
    head = (f"event: {name}\n" if name else "") + (f"id: {id}\n" if id else "")
    return f"{head}data: {text}\n\n".encode()


def serving(*events: bytes, end: bytes = END) -> RawServer:
    async def handle(asked: Asked) -> None:
        await asked.write(STREAM + b"".join(map(chunk, events)) + end)

    return RawServer(handle)


ONE, TWO = sse({"text": "one"}), sse({"text": "two"})
ENDED = [
    ("by_field", [ONE, sse({"text": "two", "status": "done"})]),
    ("by_name", [ONE, sse({"text": "two"}, "over")]),
    ("by_name", [ONE, sse({"text": "two", "kind": "over"})]),
    ("by_text", [ONE, TWO, sse("[DONE]", "done")]),
    ("by_body", [ONE, TWO]),
]
CUT = [
    ("by_field", [ONE, sse({"text": "two", "status": "going on"})], "without a status"),
    ("by_name", [ONE, sse({"text": "two"}, "almost")], "without the event 'over'"),
    ("by_text", [ONE, TWO], r"without '\[DONE\]'"),
    ("by_body", [ONE, sse({"text": "two"}), b'data: {"text": "th'], "in the middle of an event"),
]


@pytest.mark.parametrize(("name", "events"), ENDED)
def test_each_ends_as_its_operation_says(
    endpoint: Callable[[str], Any], reader: Reader, name: str, events: list[bytes]
) -> None:
    with serving(*events) as server:
        assert [event.text for event, *_ in reader.read(server.url, endpoint(name))] == ["one", "two"]
        assert len(server.asked) == 1


@pytest.mark.parametrize(("name", "events", "words"), CUT)
def test_what_ends_otherwise_was_cut_off(
    endpoint: Callable[[str], Any], reader: Reader, name: str, events: list[bytes], words: str
) -> None:
    with serving(*events) as server, pytest.raises(errors.StreamError, match=words) as caught:
        reader.read(server.url, endpoint(name))
    assert [event.text for event in caught.value.partial[:2]] == ["one", "two"]


def test_an_operation_that_streams_when_asked_is_two(endpoint: Callable[[str], Any], reader: Reader) -> None:
    at_once, streamed = endpoint("get_talk"), endpoint("stream_get_talk")
    with serving(ONE, TWO, sse("[DONE]")) as server:
        assert [event.text for event, *_ in reader.read(server.url, streamed, after="7")] == ["one", "two"]
        assert server.asked[0].target == "/v1beta/talks?after=7&stream=true"
    with serving(ONE) as server, pytest.raises(errors.StreamError, match=r"without '\[DONE\]'"):
        reader.read(server.url, streamed)
    assert at_once.build(after="7").query == {"after": "7"}
    assert (at_once.OPERATION.result, streamed.OPERATION.result) == ("json", "sse")


def test_the_name_of_an_event_is_known_and_fills_its_field(endpoint: Callable[[str], Any], reader: Reader) -> None:
    events = [sse({"text": "one"}, "text.delta"), sse({"text": "two", "kind": "own"}, "other"), sse({}, "over")]
    with serving(*events) as server:
        found = reader.read(server.url, endpoint("by_name"))
    assert [(event.kind, name) for event, name, _ in found] == [
        ("text.delta", "text.delta"),
        ("own", "own"),
        ("over", "over"),
    ]
    with serving(sse({"text": "one"}, "text.delta"), sse("[DONE]")) as server:
        ((event, name, _),) = reader.read(server.url, endpoint("by_text"))
    assert (event.kind, name) == (None, "text.delta")


def test_an_event_may_be_called_json(endpoint: Callable[[str], Any], reader: Reader) -> None:
    with serving(sse({"text": "one"}, "json"), sse({"text": "two"}, "over")) as server:
        assert [name for _, name, _ in reader.read(server.url, endpoint("by_name"))] == ["json", "over"]


def test_after_its_last_word_a_stream_is_not_waited_for(endpoint: Callable[[str], Any], reader: Reader) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(STREAM + chunk(ONE + sse("[DONE]")))
        await asyncio.sleep(20)

    with RawServer(handle) as server:
        watch = Stopwatch()
        assert len(reader.read(server.url, endpoint("by_text"))) == 1
        assert watch.net < 5, watch


def test_a_stream_without_events_ends_where_its_operation_says(endpoint: Callable[[str], Any], reader: Reader) -> None:
    with serving() as server:
        assert reader.read(server.url, endpoint("by_body")) == []
    with serving(sse("[DONE]")) as server:
        assert reader.read(server.url, endpoint("by_text")) == []
    with serving() as server, pytest.raises(errors.StreamTruncated, match="before its first event"):
        reader.read(server.url, endpoint("by_text"))


LONG = [
    {"kind": "made", "thing": {"name": "things/7"}, "event_id": "e0"},
    *({"kind": "delta", "text": f"piece {number}", "event_id": f"e{number}"} for number in range(1, 6)),
    {"kind": "delta", "text": "same"},
    {"kind": "delta", "text": "same"},
    {"kind": "over", "event_id": "e8"},
]


class Cutting:
    """A server whose first answer breaks after some events; later ones begin behind the id that is asked for."""

    def __init__(self, events: Sequence[Json], cut: int, overlap: int = 0, reset: bool = True) -> None:
        self.events = list(events)
        self.cut = cut
        self.overlap = overlap
        self.reset = reset

    async def __call__(self, asked: Asked) -> None:
        after = asked.headers.get("last-event-id") or dict(
            pair.split("=") for pair in asked.target.partition("?")[2].split("&") if pair
        ).get("after")
        begin = 0
        if after is not None:
            begin = 1 + next(index for index, event in enumerate(self.events) if event.get("event_id") == after)
            begin = max(0, begin - self.overlap)
        stop = self.cut if asked.number == 1 else len(self.events)
        await asked.write(STREAM)
        for event in self.events[begin:stop]:
            await asked.write(chunk(self.one(asked, event)))
        if stop < len(self.events):
            await (asked.reset() if self.reset else asked.write(END))
        await asked.write(chunk(sse("[DONE]")) + END)

    def one(self, asked: Asked, event: Json) -> bytes:
        if asked.target.endswith("/feed"):
            # As event streams do it: the id beside the data, and the name too.
            return sse({"text": event.get("text")}, event["kind"], event.get("event_id", ""))
        return sse(event)


def kept(found: list[Any]) -> list[Json]:
    return [event.to_dict() for event, *_ in found]


@pytest.mark.parametrize("overlap", [0, 2])
@pytest.mark.parametrize("cut", range(1, len(LONG)))
def test_a_stream_cut_at_any_event_gives_each_once(
    endpoint: Callable[[str], Any], reader: Reader, cut: int, overlap: int
) -> None:
    with RawServer(Cutting(LONG, cut, overlap, reset=bool(cut % 2))) as server:
        found = reader.read(server.url, endpoint("make_thing"))
        asked = [each.target for each in server.asked]
    assert kept(found) == LONG
    assert asked[0] == "/v1beta/things"
    last = [event["event_id"] for event in LONG[:cut] if "event_id" in event][-1]
    assert asked[1] == f"/v1beta/things/7?stream=true&after={last}"
    assert [event_id for *_, event_id in found][-1] == "e8"


@pytest.mark.parametrize("cut", range(1, len(LONG)))
def test_the_same_request_goes_on_by_its_parameter_or_its_header(
    endpoint: Callable[[str], Any], reader: Reader, cut: int
) -> None:
    with RawServer(Cutting(LONG, cut)) as server:
        found = reader.read(server.url, endpoint("get_thing"), name="7", stream="true")
        assert kept(found) == LONG
        assert server.asked[1].target.startswith("/v1beta/things/7?stream=true&after=e")
    with RawServer(Cutting(LONG, cut)) as server:
        found = reader.read(server.url, endpoint("feed"))
        assert [(event.text, name) for event, name, _ in found] == [(each.get("text"), each["kind"]) for each in LONG]
        assert server.asked[1].headers["last-event-id"].startswith("e")


def test_one_that_brings_no_more_is_given_up(endpoint: Callable[[str], Any], reader: Reader) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(STREAM + chunk(sse(LONG[0])) + chunk(sse(LONG[1])))
        await asked.reset()

    with RawServer(handle) as server:
        with pytest.raises(errors.StreamInterrupted, match="after 2 events") as caught:
            reader.read(server.url, endpoint("make_thing"))
        assert len(server.asked) == FAST.attempts
    assert [event.to_dict() for event in caught.value.partial] == LONG[:2]


def test_one_that_cannot_be_resumed_tells_both_reasons(endpoint: Callable[[str], Any], reader: Reader) -> None:
    async def handle(asked: Asked) -> None:
        if asked.number > 1:
            await asked.write(b"HTTP/1.1 404 X\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
            return
        await asked.write(STREAM + chunk(sse(LONG[0])))
        await asked.reset()

    with RawServer(handle) as server, pytest.raises(errors.StreamInterrupted) as caught:
        reader.read(server.url, endpoint("make_thing"))
    assert isinstance(caught.value.__cause__, errors.APIError)
    assert len(caught.value.partial) == 1


def test_without_an_id_nothing_says_where_to_go_on(endpoint: Callable[[str], Any], reader: Reader) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(STREAM + chunk(sse({"kind": "made"})))
        await asked.reset()

    with RawServer(handle) as server:
        with pytest.raises(errors.StreamInterrupted):
            reader.read(server.url, endpoint("make_thing"))
        assert len(server.asked) == 1


def test_a_resumption_remembers_what_it_needs_and_no_more() -> None:
    request = Request(import_operation(), "/x", query={"a": "b"})
    resumption = Resumption(StreamResume("after"), request)
    assert resumption.request() is None
    assert resumption.is_new({"n": 1}, "1")
    assert resumption.is_new({"n": 2})
    assert not resumption.is_new({"n": 1}, "1")
    assert not resumption.is_new({"n": 2})
    again = resumption.request()
    assert again is not None
    assert (again.path, again.query, request.query) == ("/x", {"a": "b", "after": "1"}, {"a": "b"})
    for number in range(2_000):
        assert resumption.is_new({"m": number})
    assert resumption.request() is None, "so many events without an id cannot be told from new ones"


def import_operation() -> Any:
    from genai_runtime.transport import Operation

    return Operation("op", "GET", "repeatable", "sse")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"byField": None}, "byField answers with a stream of events: say under `stream` how it ends"),
        ({"byField": {"end": [{"field": "state"}]}}, "the event has no field 'state'; did you mean 'status'"),
        ({"byName": {"end": [DONE], "type": "knd"}}, "the event has no field 'knd'; did you mean 'kind'"),
        (
            {"byName": {"end": [DONE], "resume": {"operation": "getThng", "name": "thing.name", "parameter": "after"}}},
            "'getThng' is no operation of the specification; did you mean 'getThing'",
        ),
        (
            {"byName": {"end": [DONE], "resume": {"parameter": "after"}}},
            "byName has no query parameter 'after'",
        ),
        (
            {"byName": {"end": [DONE], "resume": {"operation": "feed", "name": "thing.name", "header": "X"}}},
            "feed has no resource name in its path",
        ),
    ],
)
def test_rules_that_cannot_hold_are_refused(changed: Json, words: str) -> None:
    with pytest.raises((SpecError, SpecErrors)) as caught:
        package(SCHEMAS, PATHS, operations=operations(**changed), low_level_only=EXCUSED)
    (error,) = each_of(caught.value)
    assert words in error.message
