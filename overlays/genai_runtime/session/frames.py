"""The JSON of a session's messages: written, read, and taken for the error that it may be."""

from __future__ import annotations

import json

from genai_runtime.errors import ArgumentError, LiveProtocolError
from genai_runtime.errors.api import APIError, api_error, http_code
from genai_runtime.models.codecs import base64_text

from .protocol import JSON, SessionProtocol

__all__ = ["error_of", "read", "unexpected", "write"]

_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=base64_text).encode


def write(message: JSON) -> str:
    """A message as it is sent.

    Raises:
        ArgumentError: it is no JSON.
    """
    try:
        text = _write(message)
        text.encode("utf-8")
    except UnicodeEncodeError:
        # Half a surrogate pair has no UTF-8; escaped, it travels.
        return json.dumps(message, separators=(",", ":"), allow_nan=False, default=base64_text)
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error)
    else:
        return text
    raise ArgumentError(f"the message cannot be written as JSON: {reason[:200]}")


def read(data: bytes | str) -> tuple[JSON, LiveProtocolError | None]:
    """A message that came, or the error that says why it is none. An empty one is an empty message."""
    if not data:
        return {}, None
    problem = "is not JSON"
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    else:
        if isinstance(found, dict):
            return found, None
        problem = f"is JSON of another kind, {type(found).__name__}, than an object"
    return {}, LiveProtocolError(f"a message of the server {problem} ({len(data)} bytes)")


def error_of(message: JSON) -> APIError | None:
    """The error that a message is, if it is one."""
    if "error" not in message and not isinstance(message.get("code"), int):
        return None
    plain = APIError(None, message)
    code = plain.code if isinstance(plain.code, int) and plain.code else http_code(plain.status)
    return api_error(code, message)


def unexpected(message: JSON, protocol: SessionProtocol) -> LiveProtocolError:
    names = ", ".join(map(str, list(message)[:5])) or "nothing"
    return LiveProtocolError(f"the first message of the server holds {names[:200]}, and not {protocol.ready}")
