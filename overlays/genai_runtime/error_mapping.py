"""Which class of error an answer of the API becomes."""

from __future__ import annotations

from typing import Any

from . import errors
from .api_core_compat import with_api_core_class

_CANONICAL: dict[str, type[errors.APIError]] = {
    cls.__dict__["canonical"]: cls
    for cls in vars(errors).values()
    if isinstance(cls, type) and issubclass(cls, errors.APIError) and cls.__dict__.get("canonical")
}
_BY_CODE: dict[int, type[errors.APIError]] = {
    400: errors.InvalidArgument,
    401: errors.Unauthenticated,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    408: errors.RequestTimeout,
    409: errors.Aborted,
    429: errors.ResourceExhausted,
    499: errors.Cancelled,
    500: errors.Internal,
    501: errors.Unimplemented,
    502: errors.BadGateway,
    503: errors.Unavailable,
    504: errors.DeadlineExceeded,
}
_CODES = {cls.canonical: code for code, cls in _BY_CODE.items()} | {"ALREADY_EXISTS": 409}


def http_code(status: Any) -> int:
    """The HTTP status that a canonical one travels with, for an error that does not tell its own."""
    cls = _CANONICAL.get(status) if isinstance(status, str) else None
    if cls is None:
        return 500
    return _CODES.get(cls.canonical, 400 if issubclass(cls, errors.ClientError) else 500)


def api_error(code: int, body: Any = None, response: Any = None) -> errors.APIError:
    """The error for an HTTP status and its decoded body, of the class that fits best.

    When ``google.api_core.exceptions`` has been imported, the error is an instance of the matching class there too.
    """
    plain = errors.APIError(code, body, response)
    side = errors.ServerError if 500 <= code < 600 else errors.ClientError
    # A 408 says DEADLINE_EXCEEDED, which is a server's error elsewhere: the HTTP status decides whose error it is.
    said = (_CANONICAL.get(plain.status or ""), _BY_CODE.get(code), side)
    cls = next(each for each in said if each is not None and issubclass(each, side))
    if plain.reason == "API_KEY_INVALID":
        cls = errors.InvalidAPIKey
    return with_api_core_class(cls)(code, body, response)


def plain_body(code: int, text: str, reason: str | None = None) -> dict[str, str]:
    """What stands for a body that is no JSON, an empty one too: its text, and the words of the status."""
    if reason is None:
        from http import HTTPStatus

        reason = next((status.phrase for status in HTTPStatus if status == code), "")
    return {"message": text, "status": reason}


def read_response(response: Any) -> tuple[int, Any]:
    """The status of a response of an HTTP library, and its body when that tells of an error."""
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
    """:func:`read_response` for one that is read with ``await``."""
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


def _unsupported(response: Any) -> errors.ArgumentError:
    return errors.ArgumentError(f"expected a response of httpx, httpx2, requests or aiohttp, got {type(response)}")
