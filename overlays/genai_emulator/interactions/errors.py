"""Errors of interactions and their neighbours: a code in words and a message, without a status or details.

``invalid_request``, ``not_found`` and ``permission_denied`` are known from answers of the API that others published;
the other codes are a guess in the same manner.
"""

from __future__ import annotations

import re
from typing import Any

from ..errors import ApiError

JSON = dict[str, Any]

#: The tags of the operations whose errors are of this kind.
TAGS = frozenset(
    ("interactions", "agents", "environments", "triggers", "credentials", "voices", "webhooks", "decisions")
)
_PATH = re.compile(
    rf"(?:/upload)?/[^/]+(?:/projects/[^/]+/locations/[^/]+)?/(?:{'|'.join(sorted(TAGS))})(?:[/:]|$)", re.ASCII
)
_CODES = {
    "INVALID_ARGUMENT": "invalid_request",
    "FAILED_PRECONDITION": "invalid_request",
    "OUT_OF_RANGE": "invalid_request",
    "UNAUTHENTICATED": "unauthenticated",
    "RESOURCE_EXHAUSTED": "too_many_requests",
    "UNAVAILABLE": "service_unavailable",
    "INTERNAL": "internal_error",
}


def is_neighbour(path: str) -> bool:
    """Whether a path is one of interactions or of a resource whose errors are of the same kind."""
    return _PATH.match(path) is not None


def code_of(error: ApiError) -> str:
    """What an error is called: ``invalid_request``, ``not_found``, ..."""
    return _CODES.get(error.status, error.status.lower())


def told(error: ApiError) -> JSON:
    """An error as an event or an interaction holds it."""
    return {"code": code_of(error), "message": error.message}


def body(error: ApiError) -> JSON:
    """The body of an error response."""
    return {"error": {"message": error.message, "code": code_of(error)}}
