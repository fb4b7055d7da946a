"""Read errors from responses of other HTTP libraries."""

from __future__ import annotations

from typing import Any

from ..drive import Core, arun, run
from .base import ArgumentError


def plain_body(code: int, text: str, reason: str | None = None) -> dict[str, str]:
    """The ``details`` of a body that is not JSON: its text and the reason phrase."""
    if reason is None:
        from http import HTTPStatus

        reason = next((status.phrase for status in HTTPStatus if status == code), "")
    return {"message": text, "status": reason}


def read_response(response: Any) -> tuple[int, Any]:
    """Return the status of a response of an HTTP library, and the decoded body of an error."""
    return run(_steps(response, ("status_code",), "read"), lambda value: value)


async def read_async_response(response: Any) -> tuple[int, Any]:
    """:func:`read_response` for async responses."""
    return await arun(_steps(getattr(response, "_response", response), ("status_code", "status"), "aread"), _awaited)


def _steps(response: Any, statuses: tuple[str, ...], read: str) -> Core[Any, tuple[int, Any]]:
    """Yield what is to be awaited with asyncio: the reading of the body, then its text where that is a method."""
    status = next((value for name in statuses if (value := getattr(response, name, None)) is not None), None)
    if not isinstance(status, int):
        raise ArgumentError(f"expected a response of httpx, httpx2, requests or aiohttp, got {type(response)}")
    if 200 <= status < 300:
        return status, None
    reader = getattr(response, read, None)
    if callable(reader):
        yield reader()
    text = response.text
    return status, _body(status, response, (yield text()) if callable(text) else text)


async def _awaited(value: Any) -> Any:
    return await value


def _body(status: int, response: Any, text: str) -> Any:
    import json

    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if body is not None:
        return body
    return plain_body(status, text, getattr(response, "reason_phrase", getattr(response, "reason", None)))
