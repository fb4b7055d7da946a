"""Clients, transports and hooks of the caller's that answer with a response that is read already."""

from __future__ import annotations

import contextlib
import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from genai import errors
from tests.genai.conftest import MODEL, Mode

DATA = b"a note of some length, " * 20000
DROPPED = ("content-encoding", "content-length", "transfer-encoding", "connection")


def forwarded(request: httpx.Request, module: Any = httpx) -> Any:
    """What the emulator answers, read whole."""
    with httpx.Client(trust_env=False) as client:
        headers = {name: value for name, value in request.headers.items() if name.lower() != "transfer-encoding"}
        found = client.request(request.method, str(request.url), headers=headers, content=request.content)
    kept = [(name, value) for name, value in found.headers.items() if name.lower() not in DROPPED]
    return module.Response(found.status_code, headers=kept, content=found.content)


def mock(mode: Mode, folder: Path) -> dict[str, Any]:
    return {"transport": httpx.MockTransport(forwarded)}


def mounted(mode: Mode, folder: Path) -> dict[str, Any]:
    return {"mounts": {"all://": httpx.MockTransport(forwarded)}}


def hooks(mode: Mode, folder: Path) -> dict[str, Any]:
    def read(response: httpx.Response) -> None:
        response.read()

    async def aread(response: httpx.Response) -> None:
        await response.aread()

    return {"event_hooks": {"response": [read if mode.sync else aread]}}


class Reading(httpx.BaseTransport):
    """One that wraps another and reads every answer, as one that logs bodies does."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        response.read()
        return response

    def close(self) -> None:
        self._inner.close()


class AsyncReading(httpx.AsyncBaseTransport):
    def __init__(self) -> None:
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        await response.aread()
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def wrapping(mode: Mode, folder: Path) -> dict[str, Any]:
    return {"transport": Reading() if mode.sync else AsyncReading()}


def application(mode: Mode, folder: Path) -> dict[str, Any]:
    """A WSGI or ASGI application in the place of a server."""

    def wsgi(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        headers = {
            name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name.startswith("HTTP_")
        }
        if environ.get("CONTENT_TYPE"):
            headers["content-type"] = environ["CONTENT_TYPE"]
        query = environ.get("QUERY_STRING")
        url = f"{mode.emulator.url}{environ['PATH_INFO']}{'?' + query if query else ''}"
        body = environ["wsgi.input"].read()
        response = forwarded(httpx.Request(environ["REQUEST_METHOD"], url, headers=headers, content=body))
        start_response(f"{response.status_code} X", [(n, v) for n, v in response.headers.items()])
        return [response.content]

    async def asgi(scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = b""
        while (message := await receive()).get("type") == "http.request":
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        query = scope["query_string"].decode()
        url = f"{mode.emulator.url}{scope['path']}{'?' + query if query else ''}"
        headers = [(name.decode(), value.decode()) for name, value in scope["headers"]]
        response = forwarded(httpx.Request(scope["method"], url, headers=headers, content=body))
        await send({"type": "http.response.start", "status": response.status_code, "headers": response.headers.raw})
        await send({"type": "http.response.body", "body": response.content, "more_body": False})

    transport: Any = httpx.WSGITransport(app=wsgi) if mode.sync else httpx.ASGITransport(app=asgi)  # type: ignore[arg-type]
    return {"transport": transport}


def caching(mode: Mode, folder: Path) -> dict[str, Any]:
    hishel, transports = pytest.importorskip("hishel"), pytest.importorskip("hishel.httpx")
    # Version 2 has other names than version 1.
    which = ("SyncCacheTransport", "CacheTransport") if mode.sync else ("AsyncCacheTransport",)
    stores = ("SyncSqliteStorage", "SqliteStorage") if mode.sync else ("AsyncSqliteStorage",)
    transport: Any = next(getattr(transports, name) for name in which if hasattr(transports, name))
    storage: Any = next(getattr(hishel, name) for name in stores if hasattr(hishel, name))
    inner = httpx.HTTPTransport() if mode.sync else httpx.AsyncHTTPTransport()
    return {"transport": transport(inner, storage(database_path=str(folder / "cache.db")))}


KINDS = [mock, mounted, hooks, wrapping, application]


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def arguments(request: pytest.FixtureRequest, mode: Mode, tmp_path: Path) -> dict[str, Any]:
    found: dict[str, Any] = request.param(mode, tmp_path)
    return found


def side(mode: Mode) -> str:
    return "client_args" if mode.sync else "async_client_args"


async def all_of_it(client: Any, **config: Any) -> None:
    """A call, a stream, an error, an upload and a download, each with ``config``."""
    options = {"config": config} if config else {}
    answer = await client.models.generate_content(model=MODEL, contents="Hello", **options)
    assert answer.text
    stream = client.models.generate_content_stream(model=MODEL, contents="Hello", **options)
    chunks = [chunk async for chunk in stream]
    assert "".join(chunk.text or "" for chunk in chunks)
    assert chunks[-1].candidates[0].finish_reason == "STOP"
    with pytest.raises(errors.NotFound, match="no-such-model"):
        await client.models.get("no-such-model", **options)
    with pytest.raises(errors.NotFound):
        _ = [chunk async for chunk in client.models.generate_content_stream(model="nope", contents="x", **options)]
    file = await client.files.upload(file=DATA, config={"mime_type": "text/plain", **config})
    assert file.size_bytes == len(DATA)
    assert await client.files.download(file=file, **options) == DATA
    await client.files.delete(file.name, **options)


async def test_everything_goes_through(mode: Mode, arguments: dict[str, Any]) -> None:
    await all_of_it(mode.make(http_options={side(mode): arguments}))


async def test_everything_goes_through_for_one_call(mode: Mode, arguments: dict[str, Any]) -> None:
    await all_of_it(mode.make(), http_options={side(mode): arguments})


async def test_a_client_of_the_caller_s(mode: Mode, arguments: dict[str, Any]) -> None:
    async with contextlib.AsyncExitStack() as stack:
        own: Any
        if mode.sync:
            own = stack.enter_context(httpx.Client(**arguments))
        else:
            own = await stack.enter_async_context(httpx.AsyncClient(**arguments))
        options = {"httpx_client" if mode.sync else "httpx_async_client": own}
        await all_of_it(mode.make(http_options=options))
        await all_of_it(mode.make(), http_options=options)


async def test_a_cache_in_between(mode: Mode, tmp_path: Path) -> None:
    hishel_arguments = caching(mode, tmp_path)
    await all_of_it(mode.make(http_options={side(mode): hishel_arguments}))


# ---- what a hook or a mock may do to an answer


def answering(mode: Mode, make: Callable[[], httpx.Response]) -> Any:
    """A client whose every request is answered by ``make``, over a transport."""
    transport = httpx.MockTransport(lambda request: make())
    options = {side(mode): {"transport": transport}, "retry_options": {"attempts": 1}}
    return mode.make(http_options=options)


ANSWER = {"candidates": [{"content": {"role": "model", "parts": [{"text": "42"}]}, "finishReason": "STOP"}]}


async def test_a_body_that_was_unpacked_is_not_unpacked_again(mode: Mode) -> None:
    packed = gzip.compress(json.dumps(ANSWER).encode())
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    client = answering(mode, lambda: httpx.Response(200, headers=headers, content=packed))
    answer = await client.models.generate_content(model=MODEL, contents="x")
    assert answer.text == "42"
    assert "content-encoding" not in answer.sdk_http_response.headers


async def test_a_body_in_pieces_is_still_packed(mode: Mode) -> None:
    packed = gzip.compress(json.dumps(ANSWER).encode())
    headers = {"content-encoding": "gzip", "content-type": "application/json"}

    def pieces() -> Iterator[bytes]:
        yield packed[:10]
        yield packed[10:]

    async def later() -> Any:
        for piece in pieces():
            yield piece

    def make() -> httpx.Response:
        return httpx.Response(200, headers=headers, content=pieces() if mode.sync else later())

    client = answering(mode, make)
    assert (await client.models.generate_content(model=MODEL, contents="x")).text == "42"


async def test_the_size_of_a_body_that_was_read_is_limited_too(mode: Mode) -> None:
    from genai_runtime.transport import Limits

    body = json.dumps({**ANSWER, "responseId": "x" * 5000}).encode()
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
    client = mode.make(limits=Limits(body=1000), http_options={side(mode): {"transport": transport}})
    with pytest.raises(errors.ResponseTooLarge):
        await client.models.generate_content(model=MODEL, contents="x")


async def test_an_answer_that_was_read_and_thrown_away_is_no_failure_of_the_network(mode: Mode) -> None:
    def wasted() -> httpx.Response:
        response = httpx.Response(200, json=ANSWER)
        del response._content
        return response

    def closed() -> httpx.Response:
        response = httpx.Response(200, stream=httpx.ByteStream(b"{}"))
        response.is_closed = True
        return response

    for make, words in ((wasted, "read and not kept"), (closed, "closed by a hook")):
        with pytest.raises(errors.ConfigError, match=words):
            await answering(mode, make).models.generate_content(model=MODEL, contents="x")


async def test_what_a_mock_raises_by_mistake_passes_as_it_is(mode: Mode) -> None:
    for mistake in (FileNotFoundError("no fixture"), KeyError("x"), AssertionError("unexpected"), ValueError("v")):

        def make(mistake: Exception = mistake) -> httpx.Response:
            raise mistake

        with pytest.raises(type(mistake)) as caught:
            await answering(mode, make).models.generate_content(model=MODEL, contents="x")
        assert caught.value is mistake


async def test_failures_of_the_network_that_a_mock_plays(mode: Mode) -> None:
    for played, cls, kind in (
        (httpx.ConnectError("boom"), errors.APIConnectionError, "other"),
        (httpx.ReadTimeout("late"), errors.APITimeoutError, "other"),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), errors.APIConnectionError,
         "reset"),
        (ConnectionResetError("gone"), errors.APIConnectionError, "reset"),
    ):  # fmt: skip

        def make(played: Exception = played) -> httpx.Response:
            raise played

        with pytest.raises(cls) as caught:
            await answering(mode, make).models.generate_content(model=MODEL, contents="x")
        assert caught.value.kind == kind


async def test_a_broken_body_that_a_hook_reads(mode: Mode) -> None:
    """The hook meets the damage first; it is the answer's all the same."""
    headers = {"content-encoding": "gzip", "content-type": "application/json"}

    def make() -> httpx.Response:
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(b"no gzip at all"))

    arguments = {"transport": httpx.MockTransport(lambda request: make()), **hooks(mode, Path())}
    client = mode.make(http_options={side(mode): arguments, "retry_options": {"attempts": 1}})
    with pytest.raises(errors.ResponseDecodeError):
        await client.models.generate_content(model=MODEL, contents="x")


async def test_a_client_that_its_owner_closed(mode: Mode) -> None:
    own: Any = httpx.Client() if mode.sync else httpx.AsyncClient()
    client = mode.make(http_options={"httpx_client" if mode.sync else "httpx_async_client": own})
    assert (await client.models.get(MODEL)).name
    await own.aclose() if not mode.sync else own.close()
    with pytest.raises(errors.ClientClosed, match="has been closed"):
        await client.models.get(MODEL)
