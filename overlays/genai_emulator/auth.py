"""Authentication: any key or token is accepted, unless it is known to be invalid."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from .errors import RPC, SERVICE, ApiError, error_info, localized, permission_denied
from .spec import Match

if TYPE_CHECKING:
    from starlette.requests import Request

    from .project import Project

INVALID_PREFIX = "invalid"
TOKEN_PREFIX = "auth_tokens/"


def authenticate(request: Request, match: Match, project: Project) -> None:
    """Raise ApiError if the request has no key or an invalid one."""
    accepted = project.options.api_keys
    kind, key = find_key(request)
    if not key or (key.startswith(TOKEN_PREFIX) and key == request.query_params.get("access_token")):
        raise permission_denied(
            "Method doesn't allow unregistered callers (callers without established identity)."
            " Please use API Key or other form of API consumer identity to call this API."
        )
    if is_accepted(key, accepted):
        return
    if kind == "bearer":
        raise ApiError(
            "UNAUTHENTICATED",
            "The request had invalid authentication credentials; an OAuth 2 access token was expected.",
            details=[error_info("ACCESS_TOKEN_TYPE_UNSUPPORTED")],
            headers={"www-authenticate": 'Bearer realm="https://accounts.google.com/", error="invalid_token"'},
        )
    raise key_not_valid()


def is_accepted(key: str, accepted: Collection[str] | None) -> bool:
    """Whether a key is valid: one of ``accepted``, or any but an ``invalid...`` one if that is None.

    An auth token is none: it opens Live sessions and nothing else.
    """
    if key.startswith(TOKEN_PREFIX):
        return False
    return key in accepted if accepted is not None else not key.lower().startswith(INVALID_PREFIX)


def explain_token(error: ApiError, request: Request, project: Project) -> ApiError:
    """Add to a refusal what is the matter with the auth token that stands in the place of a key, if one does."""
    key = find_key(request)[1]
    if key.startswith(TOKEN_PREFIX):
        token = project.tokens.get(key)
        if token is None:
            problem = "was never issued here"
        elif token.expires <= project.clock.now():
            problem = "has expired"
        else:
            problem = "opens Live sessions, and no other method takes it"
        error.details.append({"@type": f"{RPC}DebugInfo", "detail": f"The auth token {problem}."})
    return error


def key_not_valid(service: str = SERVICE) -> ApiError:
    """The error of a service for an invalid API key."""
    message = "API key not valid. Please pass a valid API key."
    return ApiError("INVALID_ARGUMENT", message, details=[error_info("API_KEY_INVALID", service), localized(message)])


def find_key(request: Request) -> tuple[str, str]:
    """Return where the key is (``header``, ``query``, ``bearer`` or ``none``), and the key."""
    if key := request.headers.get("x-goog-api-key"):
        return "header", key
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() in ("bearer", "token") and token.strip():
        return "bearer", token.strip()
    if key := request.query_params.get("key"):
        return "query", key
    if token := request.query_params.get("access_token", ""):
        return "bearer", token
    return "none", ""
