"""From the bytes of a streamed answer to its JSON events, and to the knowledge whether it came to its end."""

from __future__ import annotations

from typing import Any

from genai_runtime.errors import ResponseDecodeError, UnexpectedContentType

from .body import too_large
from .config import Limits
from .jsonbody import read_json, read_json_text
from .sse import RAW, SSEDecoder


class EventStream:
    """JSON values out of ``text/event-stream``.

    An event that is no JSON is given as its ResponseDecodeError, in its place: those before it are not lost.
    """

    __slots__ = ("_decoder", "_limits", "_plain")

    def __init__(self, limits: Limits, plain: bool = False) -> None:
        self._plain = plain
        self._decoder = SSEDecoder(limits, json=True)
        self._limits = limits

    def feed(self, data: bytes) -> list[Any]:
        values: list[Any] = []
        for event in self._decoder.feed(data):
            if event.data and not event.data.isspace() and event.data != "[DONE]":
                value = self._read(event.data)
                if event.type == RAW and isinstance(value, list):
                    values += value
                else:
                    values.append(value)
        return values

    def finish(self) -> list[Any]:
        """What the end of the stream cut off, if all that it lacks is its blank line."""
        values: list[Any] = []
        for event in self._decoder.finish():
            value = self._read(event.data)
            if event.type == RAW and isinstance(value, list):
                values += value
            elif isinstance(value, dict):
                values.append(value)
        return values

    @property
    def foreign(self) -> bool:
        """Whether it is a text, and no stream of events."""
        return self._plain and self._decoder.foreign

    def _read(self, text: str) -> Any:
        try:
            return read_json_text(text, self._limits)
        except ResponseDecodeError as error:
            return error.with_traceback(None)

    @property
    def pending(self) -> bool:
        return self._decoder.pending


class JSONArray:
    """JSON values out of a body that is one array, as the API streams without ``alt=sse``; read when it is whole."""

    __slots__ = ("_limits", "_parts", "_size")

    #: Whether it is a text, and no stream of events.
    foreign = False

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._size = 0
        self._parts: list[bytes] = []

    def feed(self, data: bytes) -> list[Any]:
        self._size += len(data)
        if self._size > self._limits.body:
            raise too_large("body", f"the body is larger than {self._limits.body} bytes")
        self._parts.append(data)
        return []

    def finish(self) -> list[Any]:
        content = b"".join(self._parts)
        self._parts = []
        if not content.strip():
            return []
        value = read_json(content, self._limits)
        return value if isinstance(value, list) else [value]

    @property
    def pending(self) -> bool:
        return bool(self._parts)


def reader_for(content_type: str | None, limits: Limits) -> EventStream | JSONArray:
    """The reader for a stream of this type.

    Raises:
        UnexpectedContentType: no API streams that: a web page, for example.
    """
    kind = media_type(content_type)
    if kind in ("", "text/event-stream"):
        return EventStream(limits)
    if kind == "text/plain":
        # What no gateway has labelled: events, or JSON by itself.
        return EventStream(limits, plain=True)
    if is_json(kind):
        return JSONArray(limits)
    raise unexpected(content_type)


def media_type(content_type: str | None) -> str:
    """``text/html`` of ``Text/HTML; charset=utf-8``."""
    return (content_type or "").partition(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def unexpected(content_type: str | None) -> UnexpectedContentType:
    error = UnexpectedContentType(f"the answer is {(content_type or 'of no type')[:80]!r}, which the API never sends")
    error.content_type = content_type
    return error


class Ending:
    """Whether a stream of GenerateContentResponse came to its end: every candidate seen has its finish reason, or
    the prompt was blocked."""

    __slots__ = ("_blocked", "_finished", "_seen")

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._finished: set[int] = set()
        self._blocked = False

    def see(self, event: Any) -> None:
        if not isinstance(event, dict):
            return
        candidates = event.get("candidates")
        for candidate in candidates if isinstance(candidates, list) else ():
            if isinstance(candidate, dict):
                index = candidate.get("index")
                index = index if isinstance(index, int) else 0
                self._seen.add(index)
                if candidate.get("finishReason"):
                    self._finished.add(index)
        feedback = event.get("promptFeedback")
        if isinstance(feedback, dict) and feedback.get("blockReason"):
            self._blocked = True

    @property
    def reached(self) -> bool:
        return self._blocked or (bool(self._seen) and self._seen == self._finished)
