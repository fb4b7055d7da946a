"""Count what OpenAI's clients ask of models: in the client's own rate limit, and in ``client.usage``."""

from __future__ import annotations

import json
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from genai_runtime._async.drive import arun
from genai_runtime._sync.drive import run
from genai_runtime.errors.api import api_error
from genai_runtime.transport._async.transport import AsyncCallDriver
from genai_runtime.transport._sync.transport import CallDriver
from genai_runtime.transport.request import Operation, Request
from genai_runtime.transport.tally import StreamTally

if TYPE_CHECKING:
    from genai_runtime.transport import TransportConfig
    from genai_runtime.transport.call import Core
    from genai_runtime.transport.metering import CallTicket

__all__ = ["Meter", "counted_client", "paced"]

# Where a request carries its place in the queue from its turn to its answer.
_TICKET = "genai.ticket"
_ASK = Operation("openai", "POST")
# An answer in one piece that is read as a stream is looked at up to so many bytes.
_LARGEST = 8 * 1024 * 1024


class Meter:
    """Paces requests of OpenAI's library, and counts their answers. The cores are sans-IO."""

    def __init__(self, config: TransportConfig) -> None:
        self._limiter = config.limiter
        self._ledger = config.usage

    def turn(self, request: Any) -> Core[None]:
        """Wait until a request of httpx may be sent, within its timeout.

        Raises:
            RateLimitExceeded: it may not be.
        """
        if self._limiter is None or request.method != "POST" or not _is_json(request.headers):
            return
        asked = _as_gemini_request(json.loads(request.content))
        ticket = None if asked is None else self._limiter.ticket(asked)
        if ticket is None:
            return
        seconds = (request.extensions.get("timeout") or {}).get("read")
        deadline = math.inf if seconds is None else time.monotonic() + seconds
        yield from ticket.turn(lambda: deadline - time.monotonic())
        request.extensions[_TICKET] = ticket

    def answered(self, request: Any, response: Any) -> Core[None]:
        """Count an answer that was read, or one that is an error."""
        ticket = _ticket_of(request)
        if response.status_code >= 400:
            if ticket is not None:
                ticket.close()
                if response.status_code == 429:
                    yield from ticket.refused(api_error(429, _json(response.content), response))
            return
        model, usage = _usage(_json(response.content) if _is_json(response.headers) else None)
        if usage is not None and self._ledger is not None:
            self._ledger.add(model, usage)
        if ticket is not None:
            yield from ticket.answered(usage)

    def counting(self, request: Any, response: Any) -> _Counting | None:
        """What counts an answer while it is read; None if it has nothing to count."""
        ticket = _ticket_of(request)
        if ticket is None and request.method != "POST":
            return None
        events = response.headers.get("content-type", "").startswith("text/event-stream")
        return _Counting(StreamTally("", self._ledger, ticket), events)

    @staticmethod
    def failed(request: Any) -> None:
        """A request brought no answer."""
        ticket = _ticket_of(request)
        if ticket is not None:
            ticket.close()


class _Counting:
    """Finds the usage in an answer, event stream or JSON, that goes by in pieces."""

    def __init__(self, tally: StreamTally, events: bool) -> None:
        self._tally = tally
        self._events = events
        self._buffer = b""
        self._ended = False

    def feed(self, data: bytes) -> None:
        if self._ended or len(self._buffer) > _LARGEST:
            return
        self._buffer += data
        if self._events:
            *lines, self._buffer = self._buffer.split(b"\n")
            for line in lines:
                if line.startswith(b"data:") and b'"usage"' in line:
                    self._see(line[5:])

    def end(self) -> None:
        if not self._ended:
            self._ended = True
            self._see(self._buffer.removeprefix(b"data:"))
            self._buffer = b""
            self._tally.end()

    def _see(self, content: bytes) -> None:
        model, usage = _usage(_json(content))
        if usage is not None:
            self._tally.model = model
            self._tally.see({"usageMetadata": usage})


def paced(kind: Any, meter: Meter, *, asynchronous: bool) -> Any:
    """Return a class of OpenAI's library whose requests wait for their turn, each attempt anew."""
    # The library calls it right before it sends a request; what it raises reaches the caller as it is.
    prepare = _async_prepare(kind, meter) if asynchronous else _prepare(kind, meter)
    return type(kind.__name__, (kind,), {"_prepare_request": prepare, "__module__": kind.__module__})


def counted_client(client: Any, meter: Meter, *, asynchronous: bool) -> Any:
    """Return an HTTP client that is ``client``, which is not changed, but for this: what comes back is counted."""
    # Of the same class, as OpenAI's library asks for, and with the same state: closing it closes the client.
    kind = type(client)
    send = _async_send(client, meter) if asynchronous else _send(client, meter)
    methods = {"send": send, "__del__": lambda self: None, "__module__": kind.__module__}
    twin: Any = object.__new__(type(kind.__name__, (kind,), methods))
    twin.__dict__ = client.__dict__
    return twin


# The drivers only wait here; requests are sent by OpenAI's library.
_NO_ADAPTER: Any = None


# region sync, rendered from the region asyncio: change that and run "make generate"


def _prepare(kind: Any, meter: Meter) -> Callable[..., None]:
    """Return the method that has a request wait for its turn."""

    def prepare(self: Any, request: Any) -> None:
        kind._prepare_request(self, request)
        run(meter.turn(request), CallDriver(_NO_ADAPTER))

    return prepare


def _send(client: Any, meter: Meter) -> Callable[..., Any]:
    """Return the method that sends a request and has its answer counted."""

    def send(self: Any, request: Any, **options: Any) -> Any:
        try:
            response = client.send(request, **options)
            if response.status_code == 429:
                response.read()
        except BaseException:
            meter.failed(request)
            raise
        if response.status_code >= 400 or not options.get("stream"):
            run(meter.answered(request, response), CallDriver(_NO_ADAPTER))
        elif (counting := meter.counting(request, response)) is not None:
            response.iter_bytes = _tee(response.iter_bytes, counting)
        return response

    return send


def _tee(read: Callable[..., Iterator[bytes]], counting: _Counting) -> Callable[..., Iterator[bytes]]:
    def iter_bytes(*arguments: Any, **named: Any) -> Iterator[bytes]:
        try:
            for data in read(*arguments, **named):
                counting.feed(data)
                yield data
        finally:
            counting.end()

    return iter_bytes


# endregion


# region asyncio
def _async_prepare(kind: Any, meter: Meter) -> Callable[..., Awaitable[None]]:
    """Return the method that has a request wait for its turn."""

    async def prepare(self: Any, request: Any) -> None:
        await kind._prepare_request(self, request)
        await arun(meter.turn(request), AsyncCallDriver(_NO_ADAPTER))

    return prepare


def _async_send(client: Any, meter: Meter) -> Callable[..., Awaitable[Any]]:
    """Return the method that sends a request and has its answer counted."""

    async def send(self: Any, request: Any, **options: Any) -> Any:
        try:
            response = await client.send(request, **options)
            if response.status_code == 429:
                await response.aread()
        except BaseException:
            meter.failed(request)
            raise
        if response.status_code >= 400 or not options.get("stream"):
            await arun(meter.answered(request, response), AsyncCallDriver(_NO_ADAPTER))
        elif (counting := meter.counting(request, response)) is not None:
            response.aiter_bytes = _async_tee(response.aiter_bytes, counting)
        return response

    return send


def _async_tee(read: Callable[..., AsyncIterator[bytes]], counting: _Counting) -> Callable[..., AsyncIterator[bytes]]:
    async def iter_bytes(*arguments: Any, **named: Any) -> AsyncIterator[bytes]:
        try:
            async for data in read(*arguments, **named):
                counting.feed(data)
                yield data
        finally:
            counting.end()

    return iter_bytes


# endregion


def _ticket_of(request: Any) -> CallTicket | None:
    ticket: CallTicket | None = request.extensions.pop(_TICKET, None)
    return ticket


def _is_json(headers: Mapping[str, str]) -> bool:
    return headers.get("content-type", "").startswith("application/json")


def _json(content: bytes) -> Any:
    # What is not JSON, such as an error page of a gateway, is the library's to report.
    try:
        return json.loads(content)
    except ValueError:
        return None


def _usage(body: Any) -> tuple[str, dict[str, Any] | None]:
    """The model of an answer, or of one of its events, and its usage in the words of the Gemini API."""
    usage = body.get("usage") if isinstance(body, dict) else None
    if not isinstance(usage, dict):
        return "", None
    prompt, total = usage.get("prompt_tokens") or 0, usage.get("total_tokens") or 0
    answer = usage.get("completion_tokens") or 0
    cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens")
    found = {
        "promptTokenCount": prompt,
        "candidatesTokenCount": answer,
        # Thoughts are in the total alone.
        "thoughtsTokenCount": max(0, total - prompt - answer),
        "cachedContentTokenCount": cached,
        "totalTokenCount": total,
    }
    return _model_id(str(body.get("model") or "")), {name: value for name, value in found.items() if value}


def _as_gemini_request(body: Any) -> Request | None:
    """The request to a model that a body in OpenAI's form stands for, as far as its tokens are concerned."""
    model = body.get("model") if isinstance(body, dict) else None
    if not isinstance(model, str) or not model:
        return None
    parts: list[Any] = []
    for message in body.get("messages") or ():
        parts += _parts(message.get("content") if isinstance(message, dict) else None)
    for name in ("input", "prompt"):
        parts += _parts(body.get(name))
    path = f"/models/{quote(_model_id(model), safe='')}:generateContent"
    return Request(_ASK, path, body={"contents": [{"parts": parts}], "tools": body.get("tools")})


def _model_id(model: str) -> str:
    # Vertex AI names the publisher before the model.
    return model.removeprefix("models/").removeprefix("google/")


def _parts(content: Any) -> Iterator[dict[str, Any]]:
    for item in content if isinstance(content, list) else [content]:
        if isinstance(item, str):
            yield {"text": item}
        elif isinstance(item, dict):
            yield _part(item)


def _part(item: dict[str, Any]) -> dict[str, Any]:
    address, sound = item.get("image_url"), item.get("input_audio")
    if isinstance(sound, dict):
        return {"inlineData": {"mimeType": f"audio/{sound.get('format')}", "data": sound.get("data") or ""}}
    if isinstance(address, dict):
        kind, comma, data = str(address.get("url")).removeprefix("data:").partition(";base64,")
        return {"inlineData": {"mimeType": kind, "data": data}} if comma else {"fileData": {"fileUri": kind}}
    return {"text": item["text"] if isinstance(item.get("text"), str) else json.dumps(item)}
