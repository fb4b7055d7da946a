"""Errors of interactions and their neighbours: a code in words and a message, without a status or details.

The codes are those that the API's documentation lists.
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
    "FAILED_PRECONDITION": "failed_precondition",
    "INTERNAL": "api_error",
    "INVALID_ARGUMENT": "invalid_request",
    "OUT_OF_RANGE": "out_of_range",
    "RESOURCE_EXHAUSTED": "too_many_requests",
    "UNAUTHENTICATED": "authentication",
    "UNAVAILABLE": "service_unavailable",
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
