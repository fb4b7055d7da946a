"""Authentication of the OpenAI-compatible API: the API key as a bearer token, and in no other way."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ..auth import is_accepted, key_not_valid
from ..errors import invalid

if TYPE_CHECKING:
    from starlette.requests import Request


def check_bearer(request: Request, accepted: Collection[str] | None) -> None:
    """Raise ApiError unless the request has a bearer token that is a valid key."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise invalid("Missing or invalid Authorization header.")
    if not is_accepted(token.strip(), accepted):
        raise key_not_valid()
