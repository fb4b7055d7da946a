"""From the bytes of a streamed answer to its events."""

from __future__ import annotations

from typing import Any

from genai_runtime.errors import ResponseDecodeError

from .body import read_json, too_large
from .limits import Limits
from .media_types import is_json, media_type, unexpected
from .request import PLAIN, StreamRules
from .sse import RAW, Event, SSEDecoder
from .stream_rules import SENTINEL, Arrived, Received

_NAMELESS = ("message", RAW)


class EventStream:
    """Events out of ``text/event-stream``, each a JSON value.

    An event that is no JSON is given as its ResponseDecodeError, in its place: those before it are not lost.
    """

    __slots__ = ("_decoder", "_id", "_library", "_limits", "_plain", "_sentinels", "_type")

    def __init__(
        self, limits: Limits, plain: bool = False, rules: StreamRules = PLAIN, json_library: str | None = None
    ) -> None:
        self._library = json_library
        self._plain = plain
        self._decoder = SSEDecoder(limits, json=True)
        self._limits = limits
        self._sentinels = rules.sentinels
        self._type = rules.type
        self._id = ""

    def feed(self, data: bytes) -> list[Arrived]:
        found: list[Arrived] = []
        limits, library, named = self._limits, self._library, bool(self._type or self._id)
        for event in self._decoder.feed_plain(data):
            if event.__class__ is str:
                if event[:1] == "{" and not named:
                    # Nearly every event of most streams.
                    try:
                        found.append(read_json(event, limits, library))
                    except ResponseDecodeError as error:
                        found.append(Received(error.with_traceback(None)))
                    continue
                event = Event(event)
            text = event.data
            if text in self._sentinels:
                found.append(self._received(event, SENTINEL))
            # Gateways end any stream so.
            elif text and not text.isspace() and text != "[DONE]":
                self._add(found, event)
        return found

    def finish(self) -> list[Arrived]:
        """What the end of the stream cut off, if all that it lacks is its blank line: then nothing is pending."""
        found: list[Arrived] = []
        for event in self._decoder.finish():
            if event.data in self._sentinels:
                found.append(self._received(event, SENTINEL))
            elif event.data == "[DONE]" or self._add(found, event, cut=True):
                self._decoder.settle()
        return found

    def _add(self, found: list[Arrived], event: Event, cut: bool = False) -> bool:
        """Add what an event holds. Of one that was cut off only a whole object is taken; false if it is none."""
        value = self._read(event.data)
        if event.type == RAW and isinstance(value, list):
            found += map(Received, value)
        elif not cut or event.type == RAW or isinstance(value, dict):
            found.append(self._received(event, value))
        return isinstance(value, dict)

    def _received(self, event: Event, value: Any) -> Received:
        _, name, given = event
        # The id of an event stream stays until there is another; an event's own is what came with it.
        if given == self._id:
            given = ""
        else:
            self._id = given
        if name in _NAMELESS:
            name = ""
        if self._type and isinstance(value, dict):
            said = value.get(self._type)
            if isinstance(said, str) and said:
                name = said
            elif name:
                value[self._type] = name
        return Received(value, name, given)

    @property
    def foreign(self) -> bool:
        """Whether it is a text, and no stream of events."""
        return self._plain and self._decoder.foreign

    def _read(self, text: str) -> Any:
        try:
            return read_json(text, self._limits, self._library)
        except ResponseDecodeError as error:
            return error.with_traceback(None)

    @property
    def pending(self) -> bool:
        return self._decoder.pending


class JSONArray:
    """JSON values out of a body that is one array, as the API streams without ``alt=sse``; read when it is whole."""

    __slots__ = ("_library", "_limits", "_parts", "_size")

    #: Whether it is a text, and no stream of events.
    foreign = False

    def __init__(self, limits: Limits, json_library: str | None = None) -> None:
        self._limits = limits
        self._library = json_library
        self._size = 0
        self._parts: list[bytes] = []

    def feed(self, data: bytes) -> list[Arrived]:
        self._size += len(data)
        if self._size > self._limits.body:
            raise too_large("body", f"the body is larger than {self._limits.body} bytes")
        self._parts.append(data)
        return []

    def finish(self) -> list[Arrived]:
        content = b"".join(self._parts)
        self._parts = []
        if not content.strip():
            return []
        value = read_json(content, self._limits, self._library)
        return list(map(Received, value)) if isinstance(value, list) else [Received(value)]

    @property
    def pending(self) -> bool:
        return bool(self._parts)


def reader_for(
    content_type: str | None, limits: Limits, rules: StreamRules = PLAIN, json_library: str | None = None
) -> EventStream | JSONArray:
    """The reader for a stream of this type, by the rules of its operation, with a JSON library.

    Raises:
        UnexpectedContentType: no API streams that: a web page, for example.
    """
    kind = media_type(content_type)
    if kind in ("", "text/event-stream"):
        return EventStream(limits, rules=rules, json_library=json_library)
    if kind == "text/plain":
        # What no gateway has labelled: events, or JSON by itself.
        return EventStream(limits, plain=True, rules=rules, json_library=json_library)
    if is_json(kind):
        return JSONArray(limits, json_library)
    raise unexpected(content_type)
