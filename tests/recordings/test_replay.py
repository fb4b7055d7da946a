"""Every recorded exchange of an operation that we have, over a socket: the recorded bytes are answered, and the call
gives them whole or raises what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zlib import crc32

import pytest

from genai import errors, types
from genai_runtime.errors import shorten
from tests.cases import case
from tests.recordings.calls import CALLS, content_of, uploads
from tests.recordings.equality import differences, told_once
from tests.recordings.exchanges import (
    OPERATIONS,
    OWN,
    SPOILED,
    Exchange,
    exchanges,
    needs_recordings,
    of_vertex,
    replayable,
    together,
)
from tests.recordings.server import MODES, Mode, Player
from tests.shared import needs_shared

pytestmark = needs_recordings

CLASSES: dict[tuple[int, str | None], type[errors.APIError]] = {
    (400, "INVALID_ARGUMENT"): errors.InvalidArgument,
    (400, "FAILED_PRECONDITION"): errors.FailedPrecondition,
    (401, "UNAUTHENTICATED"): errors.Unauthenticated,
    (403, "PERMISSION_DENIED"): errors.PermissionDenied,
    (404, "NOT_FOUND"): errors.NotFound,
    (429, "RESOURCE_EXHAUSTED"): errors.ResourceExhausted,
    (500, "INTERNAL"): errors.Internal,
    (503, "UNAVAILABLE"): errors.Unavailable,
    (504, "DEADLINE_EXCEEDED"): errors.DeadlineExceeded,
}
# The seconds that each recorded quota error asks to wait.
DELAYS = {"ruby_llm-220": 23, "ruby_llm-222": 48.939935699, "ruby_llm-224": None, "ai-010": 34.4}
# Recorded as one JSON array: the caller had not asked for events, as our client always does.
ARRAYS = [each for each in replayable() if each.kind == "models.streamGenerateContent" and each.content[:1] == b"["]
# Those of Vertex AI have a test of their own.
CALLED = [each for each in replayable() if each.kind in CALLS and each not in ARRAYS and not each.vertex]


Turns = Callable[[list[Exchange]], list[Exchange]]


@pytest.fixture(scope="module")
def turns(request: pytest.FixtureRequest, mode: Mode) -> Turns:
    """What picks the exchanges of a mode: each is replayed in one mode, all modes in turn; in every one in the long run
    and for your own recordings."""
    every = OWN or request.config.getoption("--long")

    def pick(exchanges: list[Exchange]) -> list[Exchange]:
        return [each for each in exchanges if every or MODES[crc32(each.id.encode()) % len(MODES)] == mode.name]

    return pick


def same_place(each: Exchange, player: Player) -> None:
    """The request went where the recorded one did."""
    if each.url and not each.vertex:
        head, target = player.asked[0].head, player.asked[0].target
        assert head.startswith(each.method.encode())
        assert target.partition("?")[0] == each.path


@pytest.mark.parametrize("several", together([each for each in CALLED if each.status == 200]))
def test_successes(several: list[Exchange], mode: Mode, player: Player, turns: Turns) -> None:
    for each in turns(several):
        with case(each):
            check_success(each, mode, player)


def check_success(each: Exchange, mode: Mode, player: Player) -> None:
    player.play(each.wire(player.url))
    found = mode.run(CALLS[each.kind](mode, each))
    same_place(each, player)
    assert len(player.asked) == 1
    if each.kind.endswith(".delete"):
        assert each.json == [{}]
        return
    wanted = each.json
    if each.kind.endswith(".list"):
        wanted = next((value for value in each.json[0].values() if isinstance(value, list)), [])
    assert len(found) == len(wanted)
    for value, one in zip(wanted, found, strict=True):
        assert differences(type(one), told_once(value), one.to_dict(each.backend)) == []
        if isinstance(one, types.GenerateContentResponse) and not each.streamed:
            assert one.sdk_http_response is not None
            assert one.sdk_http_response.headers is not None
            assert one.sdk_http_response.headers["content-type"] == each.headers["content-type"]


@pytest.mark.parametrize("several", together([each for each in CALLED if each.status != 200]))
def test_errors(several: list[Exchange], mode: Mode, player: Player, turns: Turns) -> None:
    for each in turns(several):
        with case(each):
            player.play(each.wire(player.url))
            with pytest.raises(errors.APIError) as caught:
                mode.run(CALLS[each.kind](mode, each))
            same_place(each, player)
            assert len(player.asked) == 1
            check_error(caught.value, each)


def check_error(error: errors.APIError, each: Exchange) -> None:
    said = each.error
    assert error.code == each.status == said["code"]
    assert error.status == said["status"]
    assert error.message == shorten(said["message"])
    assert error.error_details == said.get("details", [])
    assert error.details == {"error": said} if each.content[:1] == b"{" else [{"error": said}]
    reasons = [item.get("reason") for item in said.get("details", [])]
    wanted = errors.InvalidAPIKey if "API_KEY_INVALID" in reasons else CLASSES[each.status, said["status"]]
    # Joined with google.api_core's class where that is imported.
    assert type(error).__name__ == wanted.__name__
    if each.id in DELAYS or each.status != 429:
        assert error.retry_after == DELAYS.get(each.id)
    assert error.response.status_code == each.status


@pytest.mark.parametrize("each", ARRAYS, ids=repr)
def test_streams_that_came_as_an_array(each: Exchange, mode: Mode, player: Player) -> None:
    """Each item as an event, which is what our client would have got."""
    answer = Exchange.__new__(Exchange)
    answer.__dict__.update(each.__dict__, headers=dict(each.headers))
    if each.status == 200:
        answer.headers["content-type"] = "text/event-stream"
        answer.content = b"".join(b"data: %s\r\n\r\n" % json_line(value) for value in each.json)
    player.play(answer.wire(player.url))
    call = CALLS["models.streamGenerateContent"](mode, each)
    if each.status != 200:
        with pytest.raises(errors.ClientError) as caught:
            mode.run(call)
        assert caught.value.code == each.status
        return
    found = mode.run(call)
    assert len(found) == len(each.json)
    for value, one in zip(each.json, found, strict=True):
        assert differences(type(one), value, one.to_dict(each.backend)) == []


def json_line(value: Any) -> bytes:
    import json

    return json.dumps(value).encode()


@pytest.mark.parametrize(("start", "end"), uploads(), ids=repr)
def test_uploads(start: Exchange, end: Exchange, mode: Mode, player: Player) -> None:
    data, answer = content_of(end)
    player.play(start.wire(player.url), end.wire(player.url, answer))
    if "FileSearchStore" in start.kind:
        store = start.resource
        call = mode.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store, file=data, config={"mime_type": "text/plain"}
        )
        found = mode.run(ready(call))
        assert found.response.document_name == end.json[0]["response"]["documentName"]
        assert found.response.size_bytes == len(data)
    else:
        found = mode.run(ready(mode.client.files.upload(file=data, config={"mime_type": "application/pdf"})))
        recorded = {key: value for key, value in end.json[0]["file"].items() if key != "sha256Hash"}
        ours = {key: value for key, value in found.to_dict().items() if key != "sha256Hash"}
        assert differences(types.File, recorded, ours) == []
    same_place(start, player)
    first, last = player.asked
    assert first.headers["x-goog-upload-command"] == "start"
    assert last.headers["x-goog-upload-command"] == "upload, finalize"
    assert last.body == data


async def ready(call: Any) -> Any:
    return await call


@needs_shared
def test_download(mode: Mode, player: Player) -> None:
    redirect, content = (each for each in exchanges() if each.kind == "files.download")
    player.play(redirect.wire(player.url), content.wire(player.url))
    found = mode.run(ready(mode.client.files.download(file=redirect.resource)))
    assert found == content.content
    assert [each.target.partition("?")[0] for each in player.asked] == [redirect.path, content.path]


OPENAI = [each for each in exchanges() if each.backend == "openai-compat"]


@pytest.mark.parametrize("name", ["sync", "asyncio"])
@pytest.mark.parametrize("each", OPENAI, ids=repr)
def test_by_the_library_of_openai(each: Exchange, name: str, player: Player) -> None:
    pytest.importorskip("openai")
    mode = Mode(name, player)
    player.play(each.wire(player.url))

    async def ask() -> Any:
        if name == "sync":
            return mode.plain.openai().chat.completions.create(**each.body)
        return await mode.plain.aio.openai().chat.completions.create(**each.body)

    assert mode.run(ask()).model_dump(exclude_unset=True) == each.json[0]
    same_place(each, player)
    assert player.body() == each.body
    mode.close()


@needs_shared
def test_every_exchange_is_somewhere() -> None:
    paired = [each for pair in uploads() for each in pair]
    downloads = [each for each in exchanges() if each.kind == "files.download"]
    known = {each.id for each in replayable()}
    vertex = [each for each in of_vertex() if each.id in known]
    everything = [*CALLED, *ARRAYS, *paired, *downloads, *vertex]
    assert len(OPENAI) == 1
    assert sorted(each.id for each in everything) == sorted(each.id for each in replayable())
    assert {each.id for each in exchanges() if each.status == 429} >= DELAYS.keys()
    assert len(everything) + len(SPOILED) > 1200
    assert CALLS.keys() | {"files.download", "media.upload/start"} <= OPERATIONS.keys()
