"""Which answers are read, by their ``content-type``."""

from __future__ import annotations

from genai_runtime.errors import UnexpectedContentType


def media_type(content_type: str | None) -> str:
    """``text/html`` of ``Text/HTML; charset=utf-8``."""
    return (content_type or "").partition(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def unexpected(content_type: str | None) -> UnexpectedContentType:
    error = UnexpectedContentType(f"the answer is {(content_type or 'of no type')[:80]!r}, which the API never sends")
    error.content_type = content_type
    return error
