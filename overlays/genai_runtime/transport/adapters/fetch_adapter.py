"""The adapter for a browser and for node (Pyodide): JavaScript's ``fetch``, for there are no sockets.

A synchronous call waits for the same ``fetch`` where the engine can switch stacks (JSPI). There is no way by a
synchronous XMLHttpRequest: it follows redirects by itself, and takes the key along to wherever they lead.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, Coroutine
from importlib import import_module
from typing import Any, TypeVar

from genai_runtime.errors import ConfigError, Kind, Phase

from ..failure import Failure, timed_out
from ..request import Content, Headers, PreparedRequest

T = TypeVar("T")

# What a browser writes itself. A User-Agent of a page's is dropped by some, and refused by servers of others (CORS).
_FORBIDDEN = frozenset(
    {
        *("accept-encoding", "connection", "content-length", "expect", "host", "keep-alive", "te", "trailer"),
        *("transfer-encoding", "upgrade", "user-agent"),
    }
)
# What node says of a failed request; a browser tells nothing.
_CODES: dict[str, tuple[Kind, str]] = {
    "ECONNREFUSED": ("refused", "the connection was refused"),
    "ENOTFOUND": ("dns", "the host name could not be resolved"),
    "EAI_AGAIN": ("dns", "the host name could not be resolved"),
    "ECONNRESET": ("reset", "the connection was reset"),
    "EPIPE": ("reset", "the connection was reset"),
    "UND_ERR_SOCKET": ("reset", "the server closed the connection"),
}
_NOT_SENT = ("refused", "dns", "tls")
# A timer of JavaScript's rings at once if it is set for longer than 24 days.
_FOREVER = 20 * 86400.0


class AsyncFetchAdapter:
    """Sends requests by ``fetch``, whose connections, proxies and certificates are the browser's own.

    ``fetch`` does not tell when a connection is made: its time counts as waiting for the answer.
    """

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> AsyncFetchResponse:
        js: Any = import_module("js")
        body = await _body(js, prepared.content)
        controller = js.AbortController.new()
        options: dict[str, Any] = {
            "method": prepared.method,
            "headers": _headers(prepared),
            "signal": controller.signal,
            # The call follows them itself, without the key.
            "redirect": "manual",
            "credentials": "omit",
            "cache": "no-store",
        }
        if body is not None:
            options["body"] = body
        response: Any = None
        failure: Failure | None = None
        with _Alarm(js, controller, deadline - time.monotonic()) as alarm:
            try:
                response = await js.fetch(prepared.url, _to_js(js, options))
            except Exception as error:
                failure = alarm.failure("headers", True) or _failure(error, "headers")
                if failure is None:
                    raise
            finally:
                if response is None:
                    controller.abort()
        if response is not None and response.type == "opaqueredirect":
            words = "the server redirects, and a browser does not tell a program where to"
            failure = Failure("protocol", "headers", words, sent=True, final=True)
        if failure is not None:
            raise failure
        return AsyncFetchResponse(js, response, controller)

    async def aclose(self) -> None:
        """Do nothing: the connections are the browser's."""


class AsyncFetchResponse:
    """An answer. The browser has unpacked its body, and its headers do not speak of the packing any more."""

    def __init__(self, js: Any, response: Any, controller: Any) -> None:
        self.status = int(response.status)
        pairs = js.Object.fromEntries(response.headers).to_py().items()
        known = {str(name).lower(): str(value) for name, value in pairs}
        if "content-encoding" in known:
            del known["content-encoding"]
            known.pop("content-length", None)
        self.headers = Headers(known.items())
        self._js = js
        self._controller = controller
        self._reader = response.body.getReader() if response.body else None

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        if self._reader is None:
            return b""
        left = _FOREVER if deadline is None else deadline - time.monotonic()
        failure: Failure | None = None
        step: Any = None
        with _Alarm(self._js, self._controller, min(left, idle)) as alarm:
            try:
                step = await self._reader.read()
            except Exception as error:
                failure = alarm.failure("body", left <= idle) or _failure(error, "body")
                if failure is None:
                    raise
            finally:
                if step is None:
                    self.abandon()
        if failure is not None:
            raise failure
        if step is not None and not step.done:
            data: bytes = step.value.to_bytes()
            return data or await self.next(deadline, idle)
        self._reader = None
        return b""

    def interrupt(self) -> None:
        """Break the request off, under whoever waits for its bytes."""
        self._controller.abort()

    def abandon(self) -> None:
        """End the answer from a finalizer."""
        if self._reader is not None:
            self._reader = None
            self._controller.abort()

    async def aclose(self) -> None:
        """End the answer. One that was read to its end leaves a connection that the browser uses again."""
        self.abandon()


class FetchAdapter:
    """Sends requests by ``fetch``, and waits for them by switching stacks (JSPI).

    Raises:
        ConfigError: the engine cannot do so here.
    """

    def __init__(self) -> None:
        self._adapter = AsyncFetchAdapter()

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> FetchResponse:
        return FetchResponse(_wait(self._adapter.open(prepared, deadline, connect)))

    def close(self) -> None:
        """Do nothing: the connections are the browser's."""


class FetchResponse:
    """An answer to a synchronous call."""

    def __init__(self, response: AsyncFetchResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        return _wait(self._response.next(deadline, idle))

    def interrupt(self) -> None:
        self._response.interrupt()

    def abandon(self) -> None:
        self._response.abandon()

    def close(self) -> None:
        """End the answer."""
        self._response.abandon()


class _Alarm:
    """Breaks a request off after some seconds.

    By a timer of JavaScript's that is taken back: those of asyncio's timeouts run on to their ends there.
    """

    def __init__(self, js: Any, controller: Any, seconds: float) -> None:
        self._js = js
        self._controller = controller
        self._seconds = min(max(0.0, seconds), _FOREVER)
        self._rang = False

    def __enter__(self) -> _Alarm:
        self._callback = import_module("pyodide.ffi").create_proxy(self._ring)
        self._timer = self._js.setTimeout(self._callback, self._seconds * 1000)
        return self

    def __exit__(self, *_: object) -> None:
        self._js.clearTimeout(self._timer)
        self._callback.destroy()

    def _ring(self, *_: object) -> None:
        self._rang = True
        self._controller.abort()

    def failure(self, phase: Phase, final: bool) -> Failure | None:
        """What it broke off; None if it did not ring."""
        return timed_out(phase, sent=True, final=final) if self._rang else None


def _wait(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, for whoever cannot await it.

    Raises:
        ConfigError: this JavaScript engine cannot switch stacks, or Python was not entered by an awaited call.
    """
    ffi: Any = import_module("pyodide.ffi")
    if ffi.can_run_sync():
        result: T = ffi.run_sync(coroutine)
        return result
    coroutine.close()
    raise ConfigError(
        "a synchronous call would have to wait here, which this JavaScript engine cannot do: await the same method of "
        "client.aio; or use an engine with JSPI, and start Python by runPythonAsync or callPromising"
    )


async def _body(js: Any, content: Content) -> Any:
    """What is sent, in JavaScript's memory; a body in pieces is put together there, one piece after the other."""
    if isinstance(content, bytes):
        return _bytes(js, content) if content else None
    pieces = js.Array.new()
    if isinstance(content, AsyncIterable):
        async for piece in content:
            pieces.push(_bytes(js, piece))
    else:
        for piece in content:
            pieces.push(_bytes(js, piece))
    return js.Blob.new(pieces)


def _bytes(js: Any, data: bytes) -> Any:
    made = js.Uint8Array.new(len(data))
    made.assign(data)
    return made


def _headers(prepared: PreparedRequest) -> list[list[str]]:
    return [[name, value] for name, value in prepared.headers if name.lower() not in _FORBIDDEN]


def _to_js(js: Any, options: dict[str, Any]) -> Any:
    return import_module("pyodide.ffi").to_js(options, dict_converter=js.Object.fromEntries)


def _failure(error: Exception, phase: Phase) -> Failure | None:
    """What an exception of JavaScript's amounts to; None for one of Python's."""
    if type(error).__name__ != "JsException":
        return None
    name, cause = getattr(error, "name", ""), getattr(error, "cause", None)
    code = str(getattr(cause, "code", "") or "")
    if name == "AbortError":
        return Failure("reset", phase, "the request was broken off", sent=True)
    kind, words = _CODES.get(code, ("other", ""))
    if "CERT" in code or code.startswith("ERR_TLS") or code.endswith("_SIGNATURE"):
        kind, words = "tls", "the server's certificate is not trusted"
    if phase == "body":
        return Failure("reset", phase, words or "the connection broke while the answer was read", sent=True)
    if not words:
        words = "fetch failed: the server cannot be reached, or does not let this page's origin read its answers (CORS)"
    if kind in _NOT_SENT:
        phase = "connect"
    return Failure(kind, phase, words, sent=kind not in _NOT_SENT)
