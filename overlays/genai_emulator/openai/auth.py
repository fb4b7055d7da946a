"""Authentication of the OpenAI-compatible API: the API key as a bearer token, and in no other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..auth import is_accepted, key_not_valid
from ..errors import invalid
from ..project import Project
from ..spec import Match

if TYPE_CHECKING:
    from starlette.requests import Request


def authenticate(request: Request, match: Match, project: Project) -> None:
    """Raise ApiError unless the request has a bearer token that is a valid key."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise invalid("Missing or invalid Authorization header.")
    if not is_accepted(token.strip(), project.options.api_keys):
        raise key_not_valid()
