"""Takes credentials out of what a server echoes, before it reaches an error, a log or a snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

MARK = "<redacted>"
_HIDDEN = frozenset({"set-cookie", "authorization", "x-goog-api-key", "proxy-authorization", "proxy-authenticate"})


def redact(text: str, secrets: Iterable[str]) -> str:
    """``text`` without the given secrets, as they are and as a URL or JSON would spell them."""
    for secret in secrets:
        if secret in text:
            text = text.replace(secret, MARK)
        from urllib.parse import quote

        spelled = quote(secret, safe="")
        if spelled != secret and spelled in text:
            text = text.replace(spelled, MARK)
    return text


def redact_json(value: Any, secrets: list[str]) -> Any:
    """A JSON value with the secrets taken out of all its texts, the names of its fields too."""
    if isinstance(value, str):
        return redact(value, secrets)
    if isinstance(value, list):
        return [redact_json(item, secrets) for item in value]
    if isinstance(value, dict):
        return {redact(name, secrets): redact_json(item, secrets) for name, item in value.items()}
    return value


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> dict[str, str]:
    """Headers as they may be kept: those that carry credentials are hidden, echoes in others taken out."""
    known = list(secrets)
    return {name: MARK if name in _HIDDEN else redact(value, known) for name, value in headers.items()}
