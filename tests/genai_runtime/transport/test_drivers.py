"""The two drivers on a wire without sockets: what is opened is closed, and both modes do the same."""

from __future__ import annotations

import asyncio
import copy
import gc
import gzip
import pickle
import time
import warnings
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport import (
    AsyncTransport,
    Headers,
    Limits,
    Operation,
    Request,
    RetryPolicy,
    Timeouts,
    Transport,
    TransportConfig,
)
from genai_runtime.transport._async.transport import AsyncCallDriver
from genai_runtime.transport._sync.transport import CallDriver
from genai_runtime.transport.failure import Failure
from tests.genai_runtime.transport.modes import CANDIDATES

JSON = Operation("op", "POST", "repeatable", "json")
SSE = Operation("op", "POST", "billable", "sse", CANDIDATES)
BYTES = Operation("op", "GET", "repeatable", "bytes")
EVENT = b'data: {"candidates": [{"content": {"parts": []}}]}\n\n'
LAST = b'data: {"candidates": [{"finishReason": "STOP"}]}\n\n'
LOST = Failure("reset", "body", "lost", sent=True)

Piece = bytes | Exception


class Raw:
    """An answer in pieces; what is asked of it is written down."""

    def __init__(self, status: int, *pieces: Piece, **headers: str) -> None:
        self.status = status
        self.headers = Headers((name.replace("_", "-"), value) for name, value in headers.items())
        self.pieces = list(pieces)
        self.asked: list[tuple[float | None, float]] = []
        self.log: list[str] = []

    def next(self, deadline: float | None, idle: float) -> bytes:
        assert not self.log, "an answer that was closed is read on"
        self.asked.append((deadline, idle))
        piece = self.pieces.pop(0) if self.pieces else b""
        if isinstance(piece, Exception):
            raise piece
        return piece

    def close(self) -> None:
        self.log.append("closed")

    def abandon(self) -> None:
        self.log.append("abandoned")


class Asynchronous:
    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self.status, self.headers, self.abandon = raw.status, raw.headers, raw.abandon

    async def next(self, deadline: float | None, idle: float) -> bytes:
        return self._raw.next(deadline, idle)

    async def aclose(self) -> None:
        self._raw.close()


class Wire:
    """Both wires at once, and the setting that chooses them."""

    def __init__(self, *script: Raw | Exception) -> None:
        self.script = list(script)
        self.opened: list[tuple[str, float, float]] = []
        self.log: list[str] = []

    def _next(self, prepared: Any, deadline: float, connect: float) -> Raw:
        self.opened.append((prepared.url, deadline - time.monotonic(), connect))
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return step

    def sync(self) -> Any:
        wire = self
        self.log.append("made")

        class Sync:
            open = staticmethod(wire._next)

            def close(self) -> None:
                wire.log.append("closed")

        return Sync()

    def aio(self) -> Any:
        wire = self
        self.log.append("made")

        class Aio:
            async def open(self, *what: Any) -> Any:
                return Asynchronous(wire._next(*what))

            async def aclose(self) -> None:
                wire.log.append("closed")

        return Aio()


class Both:
    """One test body for both modes: ``do`` waits for whatever the asyncio twin of a call returns."""

    def __init__(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name = name
        self.slept: list[float] = []
        self._runner = asyncio.Runner()
        real = asyncio.sleep

        async def sleep(seconds: float, *result: Any) -> None:
            if seconds:
                self.slept.append(seconds)
            await real(0)

        monkeypatch.setattr(time, "sleep", self.slept.append)
        monkeypatch.setattr(asyncio, "sleep", sleep)

    def make(self, *script: Raw | Exception, **settings: Any) -> tuple[Any, Wire]:
        wire = Wire(*script)
        settings = {"retry": RetryPolicy(jitter=0.0), **settings}
        config = TransportConfig(base_url="https://x", api_version="v1beta", adapters=wire, **settings)
        return (Transport if self.name == "sync" else AsyncTransport)(config), wire

    def do(self, what: Any) -> Any:
        return self._runner.run(self._wait(what)) if hasattr(what, "__await__") else what

    @staticmethod
    async def _wait(what: Any) -> Any:
        return await what

    def step(self, stream: Any) -> Any:
        return next(stream) if self.name == "sync" else self.do(anext(stream))

    def all(self, stream: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in stream]

        return list(stream) if self.name == "sync" else self.do(collect())

    def within(self, thing: Any, body: Callable[[Any], Any]) -> Any:
        """``body``, between the entry and the exit of ``thing`` as a context manager."""

        async def enter() -> Any:
            async with thing as inner:
                return body(inner)

        if self.name == "sync":
            with thing as inner:
                return body(inner)
        return self.do(enter())

    def close(self, thing: Any) -> None:
        self.do(thing.close() if self.name == "sync" else thing.aclose())

    def end(self) -> None:
        self._runner.close()


@pytest.fixture(params=["sync", "aio"])
def both(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    mode = Both(request.param, monkeypatch)
    yield mode
    mode.end()


def ok(*pieces: Piece) -> Raw:
    return Raw(200, *pieces, content_type="application/json")


def streaming(*pieces: Piece) -> Raw:
    return Raw(200, *pieces, content_type="text/event-stream", x_a="1")


def post(operation: Operation = JSON) -> Request:
    return Request(operation, "/x", body={"a": 1})


def same(value: Any) -> Any:
    return value


def test_a_call_opens_reads_and_closes(both: Both) -> None:
    answer = ok(b"[1", b"]")
    transport, wire = both.make(answer, timeouts=Timeouts(connect=3, total=50, idle=7))
    assert wire.log == []
    assert both.do(transport.call(post(), lambda response: response.json())) == [1]
    ((url, left, connect),) = wire.opened
    assert (url, connect) == ("https://x/v1beta/x", 3)
    assert 30 < left <= 50
    deadlines, silences = zip(*answer.asked, strict=True)
    assert silences == (50, 7, 7)
    assert len({*deadlines}) == 1
    assert abs(deadlines[0] - left - time.monotonic()) < 20
    assert answer.log == ["closed"]
    both.close(transport)


def test_an_answer_is_closed_before_the_wait_and_the_next_is_opened(both: Both) -> None:
    refused, lost, good = Raw(503, b"{}"), ok(b"[", LOST), ok(b"[]")
    transport, wire = both.make(refused, lost, good)
    response = both.do(transport.send(post()))
    assert (response.attempts, response.content) == (3, b"[]")
    assert both.slept == [1, 2]
    assert [raw.log for raw in (refused, lost, good)] == [["closed"]] * 3
    assert wire.log == ["made"]


def test_an_answer_is_closed_when_the_call_fails(both: Both) -> None:
    answer = Raw(404, b"{}")
    transport, _ = both.make(answer)
    with pytest.raises(errors.NotFound):
        both.do(transport.send(post()))
    assert answer.log == ["closed"]


def test_a_redirect_closes_what_it_leads_on_from(both: Both) -> None:
    first, second = Raw(307, location="/y"), ok(b"[]")
    transport, wire = both.make(first, second)
    both.do(transport.send(post()))
    assert [url for url, _, _ in wire.opened] == ["https://x/v1beta/x", "https://x/y"]
    assert (first.log, second.log) == (["closed"], ["closed"])


def test_a_transport_is_closed_once_and_for_all(both: Both) -> None:
    transport, wire = both.make(ok(b"[]"))
    both.do(transport.send(post()))
    assert transport.closed is False
    both.close(transport)
    both.close(transport)
    assert transport.closed is True
    assert wire.log == ["made", "closed"]
    for use in (transport.send, transport.download):
        with pytest.raises(errors.ClientClosed, match=r"^the client has been closed; make a new one$"):
            both.do(use(post()))
    with pytest.raises(errors.ClientClosed):
        both.do(transport.stream(post(SSE), same))
    assert wire.log == ["made", "closed"]


def test_a_transport_that_was_never_used_has_nothing_to_close(both: Both) -> None:
    transport, wire = both.make()
    assert both.within(transport, same) is transport
    assert transport.closed
    assert wire.log == []


def test_two_threads_make_one_adapter(both: Both) -> None:
    transport, wire = both.make()

    class Contended:
        """A lock that another thread held, which made the adapter."""

        def __enter__(self) -> None:
            transport._adapter = "made meanwhile"

        def __exit__(self, *error: object) -> None:
            pass

    transport._lock = Contended()
    assert transport._adapter_for() == "made meanwhile"
    assert wire.log == []


def test_a_transport_is_neither_copied_nor_pickled(both: Both) -> None:
    transport, _ = both.make()
    for use in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match=r"^a transport holds connections and a credential; it is not pickled or"):
            use(transport)


# ---- streams


def test_a_stream_gives_its_events_and_closes(both: Both) -> None:
    answer = streaming(EVENT, EVENT[:20], EVENT[20:] + LAST)
    transport, _ = both.make(answer, timeouts=Timeouts(total=50, idle=7))
    stream = both.do(transport.stream(post(SSE), lambda event: len(event["candidates"][0])))
    assert stream.headers["x-a"] == "1"
    assert (both.step(stream), both.step(stream), stream.partial) == (1, 1, [1, 1])
    assert both.all(stream) == [1]
    assert stream.partial == [1, 1, 1]
    assert [idle for _, idle in answer.asked] == [50, 7, 7, 7]
    assert [deadline for deadline, _ in answer.asked[1:]] == [None] * 3
    assert answer.log == ["closed"]
    assert both.all(stream) == []


def test_the_gap_between_events_is_counted_from_the_last(both: Both) -> None:
    answer = streaming(EVENT, b": x\n", LAST)
    transport, _ = both.make(answer, timeouts=Timeouts(total=50, gap=9))
    now = [time.monotonic()]
    transport.context.now = lambda: now[0]
    stream = both.do(transport.stream(post(SSE), same))
    begun = now[0]
    both.step(stream)
    now[0] += 4
    both.all(stream)
    assert [deadline for deadline, _ in answer.asked[1:]] == [begun + 9, begun + 9, begun + 13]


def test_a_stream_is_closed_early(both: Both) -> None:
    answer = streaming(EVENT + EVENT, LAST)
    transport, _ = both.make(answer)
    stream = both.do(transport.stream(post(SSE), same))
    both.step(stream)
    both.close(stream)
    both.close(stream)
    assert answer.log == ["closed"]
    assert both.all(stream) == []
    assert len(stream.partial) == 1


def test_a_stream_as_a_context_manager(both: Both) -> None:
    answer = streaming(EVENT, LAST)
    transport, _ = both.make(answer)
    stream = transport.stream(post(SSE), same)
    assert both.within(stream, same) is stream
    assert answer.log == ["closed"]


def test_a_stream_that_is_lost(both: Both) -> None:
    answer = streaming(EVENT, LOST)
    transport, _ = both.make(answer)
    stream = both.do(transport.stream(post(SSE), same))
    with pytest.raises(errors.StreamInterrupted) as caught:
        both.all(stream)
    assert str(caught.value) == "lost (x:443), after 1 events"
    assert caught.value.partial == stream.partial
    assert len(stream.partial) == 1
    assert caught.value.__context__ is None
    assert answer.log == ["closed"]
    assert both.all(stream) == []


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        ((EVENT,), "without a finish reason, after 1 events"),
        ((EVENT, LAST, EVENT[:-9]), "in the middle of an event, after 2"),
    ],
)
def test_a_stream_that_is_unfinished(both: Both, pieces: tuple[bytes, ...], words: str) -> None:
    answer = streaming(*pieces)
    transport, _ = both.make(answer)
    stream = both.do(transport.stream(post(SSE), same))
    with pytest.raises(errors.StreamTruncated) as caught:
        both.all(stream)
    assert str(caught.value).startswith(f"the stream ended {words}")
    assert caught.value.partial == stream.partial
    assert caught.value.partial is not stream.partial
    assert answer.log == ["closed"]


def test_a_stream_that_may_be_unfinished(both: Both) -> None:
    transport, _ = both.make(streaming(EVENT), limits=Limits(truncated="ignore"))
    assert len(both.all(both.do(transport.stream(post(SSE), same)))) == 1
    transport, _ = both.make(streaming(EVENT), limits=Limits(truncated="warn"))
    stream = both.do(transport.stream(post(SSE), same))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert len(both.all(stream)) == 1
    (warning,) = [each for each in told if each.category is UserWarning]
    assert str(warning.message) == "the stream ended without a finish reason, after 1 events"
    if both.name == "sync":
        assert warning.filename == __file__


def test_an_error_inside_a_stream_closes_it(both: Both) -> None:
    for pieces, kind, count in (
        ((EVENT, b'data: {"error": {"code": 503, "message": "busy"}}\n\n'), errors.Unavailable, 1),
        ((EVENT + b"data: {oops\n\n",), errors.ResponseDecodeError, 1),
        ((EVENT, EVENT + b"x" * 5000), errors.ResponseTooLarge, 2),
    ):
        answer = streaming(*pieces)
        transport, _ = both.make(answer, limits=Limits(line=4000))
        stream = both.do(transport.stream(post(SSE), same))
        with pytest.raises(kind) as caught:
            both.all(stream)
        assert len(caught.value.partial) == count
        assert answer.log == ["closed"]


def test_what_the_caller_cannot_read_closes_the_stream(both: Both) -> None:
    def parse(event: Any) -> Any:
        raise errors.ResponseDecodeError("not what was promised")

    for fault, kind in ((parse, errors.ResponseDecodeError), (lambda event: 1 / 0, ZeroDivisionError)):
        answer = streaming(EVENT, LAST)
        transport, _ = both.make(answer)
        stream = both.do(transport.stream(post(SSE), fault))
        with pytest.raises(kind):
            both.step(stream)
        assert answer.log == ["closed"]


def test_a_stream_that_does_not_open_is_closed(both: Both) -> None:
    answer = Raw(404, b"{}")
    transport, _ = both.make(answer)
    with pytest.raises(errors.NotFound):
        both.do(transport.stream(post(SSE), same))
    assert answer.log == ["closed"]


def test_a_stream_keeps_its_transport_and_closes_when_it_is_dropped(both: Both) -> None:
    answer = streaming(EVENT, LAST)
    transport, _ = both.make(answer)
    kept = weakref.ref(transport)
    stream = both.do(transport.stream(post(SSE), same))
    assert not stream._finalizer.atexit
    del transport
    gc.collect()
    assert kept() is not None
    assert answer.log == []
    del stream
    gc.collect()
    assert kept() is None
    assert answer.log == ["abandoned"]


def test_an_asyncio_stream_is_not_sent_for_before_it_is_awaited() -> None:
    async def main() -> None:
        wire = Wire(streaming(EVENT, LAST), streaming(LAST))
        transport = AsyncTransport(TransportConfig(base_url="https://x", adapters=wire))
        stream = transport.stream(post(SSE), same)
        assert stream.partial == []
        with pytest.raises(RuntimeError, match=r"^await the stream, or iterate over it, first$"):
            _ = stream.headers
        assert wire.opened == []
        assert await stream is stream
        assert await stream is stream
        assert len(wire.opened) == 1
        assert [len(event) for event in [event async for event in stream]] == [1, 1]
        direct = [event async for event in transport.stream(post(SSE), same)]
        assert len(direct) == 1
        unused = transport.stream(post(SSE), same)
        await unused.aclose()
        with pytest.raises(RuntimeError, match="await the stream"):
            await anext(unused)
        assert len(wire.opened) == 2

    asyncio.run(main())


# ---- downloads


def read(both: Both, download: Any) -> bytes:
    return b"".join(both.all(download))


def test_a_download(both: Both) -> None:
    answer = Raw(206, b"ab", b"c", x_a="1")
    transport, _ = both.make(answer, timeouts=Timeouts(total=50, idle=7))
    download = both.do(transport.download(Request(BYTES, "/x")))
    assert (download.status, download.headers["x-a"]) == (206, "1")
    assert read(both, download) == b"abc"
    assert answer.asked == [(None, 7)] * 3
    assert answer.log == ["closed"]


def test_a_download_that_is_packed(both: Both) -> None:
    packed = gzip.compress(b"abc")
    answer = Raw(200, packed[:3], packed[3:], content_encoding="gzip")
    transport, _ = both.make(answer)
    assert both.all(both.do(transport.download(Request(BYTES, "/x")))) == [b"abc"]
    answer = Raw(200, packed[:9], content_encoding="gzip")
    transport, _ = both.make(answer)
    with pytest.raises(errors.ResponseDecodeError, match="cut off"):
        read(both, both.do(transport.download(Request(BYTES, "/x"))))
    assert answer.log == ["closed"]


def test_a_download_that_is_lost(both: Both) -> None:
    answer = Raw(200, b"ab", LOST)
    transport, _ = both.make(answer)
    with pytest.raises(errors.APIConnectionError) as caught:
        read(both, both.do(transport.download(Request(BYTES, "/x"))))
    error = caught.value
    assert (str(error), error.attempts, error.phase, error.__context__) == ("lost (x:443)", 1, "body", None)
    assert answer.log == ["closed"]


def test_a_download_that_does_not_open_is_closed(both: Both) -> None:
    answer = Raw(404, b"{}")
    transport, _ = both.make(answer)
    with pytest.raises(errors.NotFound):
        both.do(transport.download(Request(BYTES, "/x")))
    assert answer.log == ["closed"]


def test_a_download_as_a_context_manager(both: Both) -> None:
    answer = Raw(200, b"ab")
    transport, _ = both.make(answer)
    download = both.do(transport.download(Request(BYTES, "/x")))
    assert both.within(download, same) is download
    assert answer.log == ["closed"]
    both.close(download)
    assert answer.log == ["closed"]


def test_a_driver_without_an_answer_has_nothing_to_wake_or_to_end() -> None:
    for driver in (CallDriver(Wire().sync()), AsyncCallDriver(Wire().aio())):
        driver.interrupt()
        driver.abandon()
        assert driver.answer is None
