"""Which class of error an answer of the API becomes."""

from __future__ import annotations

from typing import Any

from . import errors
from .bridge import bridged

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


def api_error(code: int, body: Any = None, response: errors.ResponseSnapshot | None = None) -> errors.APIError:
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
    return bridged(cls)(code, body, response)
