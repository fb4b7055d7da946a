"""Header parameters: of an endpoint's functions, of a method's arguments and of its config, as a server gets them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.arguments import header_text
from genai_runtime.errors import ArgumentError
from genai_runtime.resource import AsyncResourceCore, ResourceCore
from genai_runtime.transport import RequestOptions, Transport
from generator.pipeline import read_package
from tests.genai_runtime.transport.modes import MODES, Mode
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk
from tests.templates.packages import imported

SPEC = Path(__file__).resolve().parents[1] / "data" / "unions"
EVENTS = [
    {"event_type": "turn.start", "turn": {"note": "n"}},
    {"event_type": "turn.delta", "delta": {"type": "text", "text": "d"}},
    {"event_type": "turn.later", "why": 1},
    {"event_type": "turn.end"},
]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(read_package(SPEC), tmp_path_factory.mktemp("headers"), "headers_api") as module:
        yield module


@pytest.fixture
def server() -> Iterator[RawServer]:
    async def handle(asked: Asked) -> None:
        if asked.target.split("?")[0].endswith("/events"):
            await asked.write(STREAM)
            for event in EVENTS:
                await asked.write(chunk(b"data: " + json.dumps(event).encode() + b"\n\n"))
            await asked.write(END)
        elif asked.target.endswith(":answer"):
            await asked.write(answer(200, b'{"type": "video", "uri": "u"}'))
        else:
            await asked.write(answer(200, asked.body))

    with RawServer(handle) as server:
        yield server


def called(mode: Mode, server: RawServer, call: Callable[[Any], Any], **settings: Any) -> Any:
    """What came of ``call`` of the resource, in either mode."""
    resources = import_module("headers_api.resources")

    def body(transport: Any) -> Any:
        if isinstance(transport, Transport):
            return call(resources.Turns(ResourceCore(transport)))
        return call(resources.AsyncTurns(AsyncResourceCore(transport)))

    return mode.use(server.url, body, **settings)


def sent(server: RawServer) -> dict[str, str]:
    headers = server.asked[-1].headers
    return {name: value for name, value in headers.items() if name.startswith("x-") and "goog" not in name}


@pytest.mark.parametrize("mode", MODES, ids=repr)
def test_arguments_and_settings_go_out_as_headers(mode: Mode, server: RawServer, models: ModuleType) -> None:
    headers = {"x_priority": "now", "x_dry_run": True, "x_labels": ["a", "b"]}
    config = {**headers, "level": 0, "step": {"step_type": "code_call"}}
    contents = [{"type": "text", "text": "x"}]
    made = called(mode, server, lambda turns: turns.create(input=contents, tag="t", config=config))
    assert sent(server) == {"x-request-tag": "t", "x-priority": "5", "x-dry-run": "true", "x-labels": "a,b"}
    assert server.asked[-1].target == "/v1beta/turns?level=0"
    assert json.loads(server.asked[-1].body) == {
        "input": [{"type": "text", "text": "x"}],
        "step": {"stepType": "code_call"},
        "revision": 2,
        "object": "api.turn",
    }
    assert made.input == [models.TextContent(text="x")]


@pytest.mark.parametrize("mode", MODES, ids=repr)
def test_what_a_call_says_wins_over_the_client(mode: Mode, server: RawServer, models: ModuleType) -> None:
    own = {"X-Request-Tag": "client's", "X-Other": "o"}
    called(mode, server, lambda turns: turns.create(input="x", tag="t"), headers=own)
    assert sent(server) == {"x-request-tag": "t", "x-other": "o"}
    called(mode, server, lambda turns: turns.create(input="x"), headers=own)
    assert sent(server) == {"x-request-tag": "client's", "x-other": "o"}
    assert json.loads(server.asked[-1].body) == {"input": "x", "revision": 2, "object": "api.turn"}


@pytest.mark.parametrize("mode", [each for each in MODES if each.name in ("sync", "aio", "aio-aiohttp")], ids=repr)
def test_a_stream_of_a_union(mode: Mode, server: RawServer, models: ModuleType) -> None:
    def call(turns: Any) -> Any:
        if hasattr(turns.watch(name="turns/1", trace="x"), "__aiter__"):

            async def read() -> list[Any]:
                return [event async for event in await turns.watch(name="turns/1", trace="abc")]

            return read()
        return list(turns.watch(name="turns/1", trace="abc"))

    events = called(mode, server, call)
    assert sent(server) == {"x-trace-id": "abc"}
    assert [type(each).__name__ for each in events] == ["StartEvent", "DeltaEvent", "UnknownEvent", "UnknownEvent"]
    assert [each.to_dict() for each in events] == EVENTS


@pytest.mark.parametrize("mode", [each for each in MODES if each.name in ("sync", "aio")], ids=repr)
def test_an_endpoint_with_unions_at_both_ends(mode: Mode, server: RawServer, models: ModuleType) -> None:
    module = import_module("headers_api.api.turns.answer_turn")
    function = module.sync if mode.name == "sync" else module.asyncio
    body = {"agent": "a", "input": "x"}
    found = mode.use(server.url, lambda transport: function(transport, body=body))
    assert json.loads(server.asked[-1].body) == body
    assert found == models.UnknownContent(type="video", uri="u")


def test_options_of_a_request_win(models: ModuleType) -> None:
    build = import_module("headers_api.api.turns.create_turn").build
    options = RequestOptions(headers={"x-request-tag": "o"}, timeout=3)
    request = build(body={}, x_request_tag="t", x_labels=[], options=options)
    assert request.options.headers == {"X-Request-Tag": "t", "X-Labels": "", "x-request-tag": "o"}
    assert (request.options.timeout, options.headers) == (3, {"x-request-tag": "o"})
    assert build(body={}).options is None


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"x_request_tag": "a\r\nb: c"}, "x_request_tag: a header holds printable ASCII characters only, not '\\r'"),
        ({"x_request_tag": "ü"}, "x_request_tag: a header holds printable ASCII characters only, not 'ü'"),
        ({"x_request_tag": " a"}, "x_request_tag: a header neither begins nor ends with white space"),
        ({"x_request_tag": 5}, "x_request_tag: expected a str, got int 5"),
        ({"x_labels": ["a", "b\n"]}, "x_labels[1]: a header neither begins nor ends with white space"),
        ({"x_labels": "a"}, "x_labels: expected a list, got str 'a'; put it in a list"),
        ({"x_dry_run": "yes"}, "x_dry_run: expected a bool, got str 'yes'"),
        ({"body": {"step": {"stepType": "x"}}}, "body.step.step_type: 'x' is not a step_type of Step"),
    ],
)
def test_what_a_header_cannot_hold(models: ModuleType, given: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        import_module("headers_api.api.turns.create_turn").build(**{"body": {}, **given})
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "true"), (False, "false"), (5, "5"), (1.5, "1.5"), ([1, True, "a"], "1,true,a"), ([], "")],
)
def test_texts_of_headers(value: Any, text: str) -> None:
    assert header_text(value, "x") == text
