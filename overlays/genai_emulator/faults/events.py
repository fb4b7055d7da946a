"""The events of a stream as faults change them: read from its pieces, and written again."""

from __future__ import annotations

import json
from typing import Any


class Done(dict[str, Any]):
    """What stands behind the last event of a stream of interactions, and is no event itself."""


def read_event(piece: bytes) -> Any:
    """The event in a piece of a good stream, each of which is one."""
    text = piece.partition(b"data: ")[2].strip()
    return Done() if text == b"[DONE]" else json.loads(text)


def spelled(event: Any, eol: bytes = b"\n") -> bytes:
    """An event as it is sent: under its name, where it has one."""
    data = b"[DONE]" if isinstance(event, Done) else _encoded(event)
    name = "done" if isinstance(event, Done) else event.get("event_type") if isinstance(event, dict) else None
    line = b"event: " + str(name).encode() + eol if name else b""
    return line + b"data: " + data + eol + eol


def _encoded(event: Any) -> bytes:
    try:
        return json.dumps(event, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        # Half a surrogate pair has no UTF-8.
        return json.dumps(event).encode()
