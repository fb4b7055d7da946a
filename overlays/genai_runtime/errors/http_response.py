"""Read errors from responses of other HTTP libraries."""

from __future__ import annotations

from typing import Any

from .base import ArgumentError


def plain_body(code: int, text: str, reason: str | None = None) -> dict[str, str]:
    """The ``details`` of a body that is not JSON: its text and the reason phrase."""
    if reason is None:
        from http import HTTPStatus

        reason = next((status.phrase for status in HTTPStatus if status == code), "")
    return {"message": text, "status": reason}


def read_response(response: Any) -> tuple[int, Any]:
    """Return the status of a response of an HTTP library, and the decoded body of an error."""
    status = getattr(response, "status_code", None)
    if not isinstance(status, int):
        raise _unsupported(response)
    if 200 <= status < 300:
        return status, None
    read = getattr(response, "read", None)
    if callable(read):
        read()
    return status, _body(status, response, response.text)


async def read_async_response(response: Any) -> tuple[int, Any]:
    """:func:`read_response` for async responses."""
    response = getattr(response, "_response", response)
    status = getattr(response, "status_code", getattr(response, "status", None))
    if not isinstance(status, int):
        raise _unsupported(response)
    if 200 <= status < 300:
        return status, None
    if hasattr(response, "aread"):
        await response.aread()
        return status, _body(status, response, response.text)
    return status, _body(status, response, await response.text())


def _body(status: int, response: Any, text: str) -> Any:
    import json

    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if body is not None:
        return body
    return plain_body(status, text, getattr(response, "reason_phrase", getattr(response, "reason", None)))


def _unsupported(response: Any) -> ArgumentError:
    return ArgumentError(f"expected a response of httpx, httpx2, requests or aiohttp, got {type(response)}")
