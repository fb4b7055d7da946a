"""Resources on a transport that only remembers: the requests they make, and what they return."""

from __future__ import annotations

import asyncio
import gzip
import inspect
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.arguments import chosen, named
from genai_runtime.errors import ArgumentError
from genai_runtime.resource import AsyncResourceCore, ResourceCore
from genai_runtime.transport import AsyncPager, Headers, Operation, Pager, Request, Response, TransportConfig
from genai_runtime.transport._async.download import AsyncDownload
from genai_runtime.transport._sync.download import Download
from genai_runtime.transport.call import DownloadStart
from genai_runtime.transport.prepare import Plan
from tests.templates.packages import service

BYTES = Operation("load", "GET", "repeatable", "bytes")


class Chunks:
    """Where a download reads two pieces from."""

    def __init__(self) -> None:
        self.status = 200
        self.headers = Headers([("content-length", "5")])
        self.pieces = [b"abc", b"de"]
        self.closed = False

    def next(self, deadline: float | None, idle: float) -> bytes:
        return self.pieces.pop(0) if self.pieces else b""

    def close(self) -> None:
        self.closed = True


class AsyncChunks(Chunks):
    async def next(self, deadline: float | None, idle: float) -> bytes:  # type: ignore[override]
        return super().next(deadline, idle)

    async def aclose(self) -> None:
        self.close()


class Transport:
    def __init__(self, *bodies: bytes) -> None:
        self.bodies = list(bodies)
        self.requests: list[Request] = []
        self.chunks: Any = None

    def call(self, request: Request, parse: Any) -> Any:
        self.requests.append(request)
        return parse(Response(200, Headers([("X-A", "b")]), self.bodies.pop(0) if self.bodies else b"{}"))

    def stream(self, request: Request, parse_event: Any, http_response: Any = None) -> Any:
        self.requests.append(request)
        return parse_event({"role": "model"})

    def download(self, request: Request) -> Any:
        self.requests.append(request)
        self.chunks = Chunks()
        return Download(self.chunks, start(request, self.chunks))


class AsyncTransport(Transport):
    async def call(self, request: Request, parse: Any) -> Any:
        return super().call(request, parse)

    async def download(self, request: Request) -> Any:
        self.requests.append(request)
        self.chunks = AsyncChunks()
        return AsyncDownload(self.chunks, start(request, self.chunks))


def start(request: Request, chunks: Chunks) -> DownloadStart:
    return DownloadStart(Plan(request, TransportConfig(base_url="https://x")), chunks)


Do = Callable[..., tuple[Any, Transport]]


@pytest.fixture(params=["sync", "asyncio"])
def do(request: pytest.FixtureRequest, models: ModuleType) -> Do:
    """Run a function of a resource in either mode: ``do(lambda parts: parts.get("x"), b"{}")``."""
    resources = import_module("small_api.resources")

    def sync(function: Any, *bodies: bytes, backend: str = "gemini") -> tuple[Any, Transport]:
        transport = Transport(*bodies)
        return function(resources.Parts(ResourceCore(transport, backend=service(models, backend)))), transport  # type: ignore[arg-type]

    def aio(function: Any, *bodies: bytes, backend: str = "gemini") -> tuple[Any, Transport]:
        transport = AsyncTransport(*bodies)

        async def main() -> Any:
            core = AsyncResourceCore(transport, backend=service(models, backend))  # type: ignore[arg-type]
            result = function(resources.AsyncParts(core))
            return await result if inspect.isawaitable(result) else result

        return asyncio.run(main()), transport

    return sync if request.param == "sync" else aio


@pytest.mark.parametrize("function", [lambda p: p.get("x"), lambda p: p.get(name="x"), lambda p: p.get(part="parts/x")])
def test_an_argument_by_place_by_name_or_by_alias(do: Do, models: ModuleType, function: Any) -> None:
    part, transport = do(function, b'{"text": "a"}')
    assert part == models.Part(text="a")
    assert transport.requests[0].path == "/parts/x"


def test_a_model_stands_for_its_name(do: Do, models: ModuleType) -> None:
    class Named:
        name = "parts/y"

    assert do(lambda parts: parts.get(Named()))[1].requests[0].path == "/parts/y"


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda p: p.get(), "get: missing the argument 'name'"),
        (lambda p: p.get("a", part="b"), "get: 'name' and 'part' mean the same; give one of them"),
        (lambda p: p.get(5), "name: expected a resource name, got int 5"),
        (lambda p: p.get("x", config={"temprature": 1}), "config: no field 'temprature'; did you mean 'temperature'"),
        (lambda p: p.say(name="x", role="r", parts=[{"txt": 1}]), r"parts\[0\]: no field 'txt'"),
        (lambda p: p.create(text=5), "text: expected a str, got int 5"),
    ],
)
def test_mistakes(do: Do, function: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        do(function)


def test_arguments_and_settings_make_the_request(do: Do, models: ModuleType) -> None:
    config = {"temperature": 1, "page_size": 3, "http_options": {"timeout": 1500}}
    answer, transport = do(lambda p: p.say(name="x", role="r", parts=[{"text": "a"}], config=config))
    (request,) = transport.requests
    assert answer == models.Content(role="model")
    assert request.operation.id == "say"
    assert request.body == {"role": "r", "parts": [{"text": "a"}], "generationConfig": {"temperature": 1.0}}
    assert request.query == {"pageSize": 3, "alt": "sse"}
    assert request.options is not None
    assert request.options.timeout == 1.5


def test_what_every_call_sends(do: Do) -> None:
    assert do(lambda parts: parts.create(text="a"))[1].requests[0].body == {"type": "note", "text": "a"}


def test_a_request_without_a_body(do: Do) -> None:
    request = do(lambda parts: parts.get("x", config={"temperature": 1}))[1].requests[0]
    assert request.body is None
    assert request.options is None


def test_results(do: Do, models: ModuleType) -> None:
    deleted = do(lambda parts: parts.delete(name="x"), b"")[0]
    assert deleted == models.DeletePartResponse(sdk_http_response={"headers": {"x-a": "b"}})
    assert do(lambda parts: parts.forget(name="x"), b'{"a": 1}')[0] is None
    assert do(lambda parts: parts.read(name="x"), b"\x00")[0] == b"\x00"


def test_a_download_tells_how_far_it_is(do: Do) -> None:
    told: list[tuple[int, int | None]] = []
    config = {"on_progress": lambda received, total: told.append((received, total)), "http_options": {"timeout": 500}}
    data, transport = do(lambda parts: parts.load(name="x", config=config))
    assert data == b"abcde"
    assert told == [(3, 5), (5, 5)]
    assert transport.chunks.closed
    assert transport.requests[0].query == {"alt": "media"}
    assert transport.requests[0].options is not None
    assert transport.requests[0].options.timeout == 0.5
    assert do(lambda parts: parts.load(name="x"))[0] == b"abcde"


def test_a_compressed_download_tells_no_total() -> None:
    chunks = Chunks()
    chunks.headers = Headers([("content-length", "3"), ("content-encoding", "gzip")])
    chunks.pieces, told = [gzip.compress(b"abcde")], []
    download = Download(chunks, start(Request(BYTES), chunks))  # type: ignore[arg-type]
    assert download.read_all(lambda received, total: told.append((received, total))) == b"abcde"
    assert told == [(5, None)]


def test_the_bar_of_a_download_has_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    titles: list[str] = []
    monkeypatch.setattr("genai_runtime.transport._sync.download.with_bar", lambda title, *_: titles.append(title))
    chunks = Chunks()
    assert Download(chunks, start(Request(BYTES, "/media/x"), chunks)).read_all(progress=True) == b"abcde"  # type: ignore[arg-type]
    assert titles == ["media/x"]


def test_a_method_that_the_backend_lacks(do: Do, models: ModuleType) -> None:
    with pytest.raises(ArgumentError, match="rank: the Gemini Developer API does not know it; only Vertex AI does"):
        do(lambda parts: parts.rank(name="x", level="low", tags={}))
    answer, transport = do(lambda parts: parts.rank(name="x", level="low", tags={"a": "b"}), backend="vertex")
    assert answer == models.Empty()
    assert transport.requests[0].query == {"level": "LOW"}
    assert transport.requests[0].body == {"tags": {"a": "b"}}
    with pytest.raises(ArgumentError, match=r"tags\['a'\]: expected a str, got int 1"):
        do(lambda parts: parts.rank(name="x", level="low", tags={"a": 1}), backend="vertex")


def test_a_list_is_a_pager(models: ModuleType) -> None:
    resources = import_module("small_api.resources")
    pages = (b'{"parts": [{"text": "a"}], "nextPageToken": "t"}', b'{"parts": [{"text": "b"}]}')
    transport = Transport(*pages)
    pager = resources.Parts(ResourceCore(transport)).list("o", config={"page_size": 1})  # type: ignore[arg-type]
    assert isinstance(pager, Pager)
    assert [part.text for part in pager] == ["a", "b"]
    assert [request.query for request in transport.requests] == [{"pageSize": 1}, {"pageSize": 1, "pageToken": "t"}]
    assert (pager.name, pager.page_size, pager.config) == ("parts", 1, {"page_size": 1})
    assert pager.sdk_http_response.headers == {"x-a": "b"}


def test_a_list_is_an_async_pager(models: ModuleType) -> None:
    resources = import_module("small_api.resources")

    async def main() -> list[str]:
        pages = (b'{"parts": [{"text": "a"}], "nextPageToken": "t"}', b'{"parts": [{"text": "b"}]}')
        core = AsyncResourceCore(AsyncTransport(*pages))  # type: ignore[arg-type]
        pager = resources.AsyncParts(core).list("o")
        assert isinstance(pager, AsyncPager)
        return [part.text async for part in pager]

    assert asyncio.run(main()) == ["a", "b"]


def test_a_nested_resource(do: Do, models: ModuleType) -> None:
    part, transport = do(lambda parts: parts.notes.get(name="x"), b'{"text": "n"}')
    assert part == models.Part(text="n")
    assert transport.requests[0].path == "/parts/x"


def test_what_is_hand_written_elsewhere_is_not_here(do: Do) -> None:
    with pytest.raises(AttributeError):
        do(lambda parts: parts.upload())


def test_both_modes_have_the_same_signatures(models: ModuleType) -> None:
    resources = import_module("small_api.resources")
    names = {name for name in vars(resources.Parts) if not name.startswith("_")}
    assert names == {name for name in vars(resources.AsyncParts) if not name.startswith("_")}
    assert names == {"get", "list", "delete", "forget", "say", "read", "create", "load", "rank", "notes"}
    for name in names - {"notes"}:
        sync, aio = (inspect.signature(getattr(cls, name)) for cls in (resources.Parts, resources.AsyncParts))
        assert sync.parameters == aio.parameters
        assert "Args:" in (getattr(resources.Parts, name).__doc__ or "")


def test_the_backend(do: Do) -> None:
    assert do(lambda parts: parts.vertexai)[0] is False
    assert do(lambda parts: parts.vertexai, backend="vertex")[0] is True


def test_choosing_between_names() -> None:
    assert chosen("get", name=None, path="a") == "a"
    with pytest.raises(ArgumentError, match="this Unnamed has no name yet"):
        named(type("Unnamed", (), {"name": None})(), "name")
