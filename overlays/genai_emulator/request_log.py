"""The log of requests, for tests to inspect. API keys are hidden."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, overload
from urllib.parse import parse_qsl

from genai_runtime.models.names import hint
from genai_runtime.redaction import CREDENTIAL_HEADERS, CREDENTIAL_PARAMETERS

from .scripted.prompt import prompt_of
from .spec import Match

JSON = dict[str, Any]

HIDDEN = "***"

_KEPT = 256 * 1024
_KEPT_MESSAGES = 4 * 1024 * 1024
# An emulator may run for days: old requests lose their bodies first, and are dropped later.
_MAX_BODIES = 2_000
_MAX_ENTRIES = 50_000


@dataclass
class LoggedRequest:
    """One request as it arrived.

    ``operation`` is the operation's id (None for an unknown path), ``stage`` the stage of an upload (``upload.start``,
    ``upload.chunk``, ...), ``connection`` the number of the connection, ``status`` the response's (None if there is
    none yet). A download is two requests of one operation; the one that is redirected has the stage
    ``download.redirect``. Only the first 256 KiB of a body are kept, and only for the last 2000 requests; ``size``
    counts all bytes read. ``messages`` are what a client sent in a session over a websocket, decoded, up to
    4 MiB of them.
    """

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    operation: str | None
    version: str | None
    stage: str | None
    connection: int
    auth: str
    status: int | None = None
    fault: str | None = None
    size: int = 0
    body: bytearray = field(default_factory=bytearray, repr=False)
    messages: list[Any] = field(default_factory=list, repr=False)

    @property
    def json(self) -> Any:
        """The body as JSON; ValueError if it is not JSON, or was too long to keep."""
        if self.size > len(self.body):
            raise ValueError(f"only {len(self.body)} of the {self.size} bytes of this body were kept")
        return json.loads(self.body)

    @property
    def prompt(self) -> str:
        """What a model was asked: the text of the last turn of the user, of an image or a video, or to embed.

        Under OpenAI's names too; empty where the request has none.
        """
        body = self.json if self.body else {}
        return prompt_of(body) if isinstance(body, dict) else ""

    def read(self, data: bytes) -> None:
        self.size += len(data)
        if len(self.body) < _KEPT:
            self.body += data[: _KEPT - len(self.body)]

    def hear(self, message: bytes | str) -> None:
        """Keep a message of a session."""
        self.size += len(message)
        if self.size <= _KEPT_MESSAGES:
            try:
                self.messages.append(json.loads(message))
            except ValueError:
                self.messages.append(message if isinstance(message, str) else message.decode("utf-8", "replace"))

    def as_json(self) -> JSON:
        text = self.body.decode("utf-8", "replace")
        shown = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "body"}
        return shown | {"body": text}


class RequestLog:
    """The requests since the last :meth:`clear`, oldest first; safe to read from any thread.

    ``operations`` and ``stages`` are the names that requests can have; asking for another one is a ValueError, since no
    request would ever be found.
    """

    def __init__(self, operations: Collection[str], stages: Collection[str]) -> None:
        self._operations = operations
        self._stages = stages
        self._entries: deque[LoggedRequest] = deque(maxlen=_MAX_ENTRIES)
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[LoggedRequest]:
        with self._lock:
            return iter(list(self._entries))

    @overload
    def __getitem__(self, index: int) -> LoggedRequest: ...

    @overload
    def __getitem__(self, index: slice) -> list[LoggedRequest]: ...

    def __getitem__(self, index: int | slice) -> LoggedRequest | list[LoggedRequest]:
        with self._lock:
            return list(self._entries)[index]

    def of(self, operation: str | None = None, *, stage: str | None = None) -> list[LoggedRequest]:
        """The requests for an operation (by id) or a stage of an upload; ValueError if there is no such."""
        for what, name, known in (("operation", operation, self._operations), ("stage", stage, self._stages)):
            if name is not None and name not in known:
                beside = f"; it is a stage: stage={name!r}" if name in self._stages else hint(name, known)
                raise ValueError(f"there is no {what} {name!r}{beside}")
        return [
            entry
            for entry in self
            if (operation is None or entry.operation == operation) and (stage is None or entry.stage == stage)
        ]

    def count(self, operation: str | None = None, *, stage: str | None = None) -> int:
        return len(self.of(operation, stage=stage))

    @property
    def last(self) -> LoggedRequest:
        """The latest request; AssertionError when there was none."""
        with self._lock:
            if not self._entries:
                raise AssertionError("no request has arrived")
            return self._entries[-1]

    def assert_count(self, expected: int, operation: str | None = None, *, stage: str | None = None) -> None:
        """AssertionError, listing what arrived, unless so many requests came (for an operation, or a stage)."""
        found = self.count(operation, stage=stage)
        if found != expected:
            wanted = operation or stage or "any operation"
            raise AssertionError(f"{found} requests for {wanted} arrived, not {expected}; {self._listed()}")

    def assert_one(self, operation: str | None = None, *, stage: str | None = None) -> LoggedRequest:
        """The one request (for an operation, or a stage); AssertionError, listing what arrived, unless it is one."""
        self.assert_count(1, operation, stage=stage)
        return self.of(operation, stage=stage)[0]

    def assert_none(self, operation: str | None = None, *, stage: str | None = None) -> None:
        """AssertionError, listing what arrived, when a request came (for an operation, or a stage)."""
        self.assert_count(0, operation, stage=stage)

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()

    def _listed(self) -> str:
        lines = [f"  {entry.method} {entry.path} -> {entry.status}" for entry in self]
        return "\n".join(["all that arrived:", *lines]) if lines else "nothing arrived at all"

    def begin(self, scope: Any, match: Match | None, stage: str | None, connection: int) -> LoggedRequest:
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        query = dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
        entry = LoggedRequest(
            method=scope["method"],
            path=scope["raw_path"].decode("ascii", "replace"),
            query={key: HIDDEN if key in CREDENTIAL_PARAMETERS else value for key, value in query.items()},
            headers={key: HIDDEN if key in CREDENTIAL_HEADERS else value for key, value in headers.items()},
            operation=match.operation.id if match else None,
            version=match.version if match else None,
            stage=stage,
            connection=connection,
            auth=_auth(headers, query),
        )
        with self._lock:
            self._entries.append(entry)
            if len(self._entries) > _MAX_BODIES:
                self._entries[-_MAX_BODIES - 1].body.clear()
                self._entries[-_MAX_BODIES - 1].messages.clear()
        return entry


def _auth(headers: dict[str, str], query: dict[str, str]) -> str:
    """Where the credentials are: header, bearer, query or none."""
    if "x-goog-api-key" in headers:
        return "header"
    if "authorization" in headers:
        return "bearer"
    return "query" if CREDENTIAL_PARAMETERS & query.keys() else "none"
