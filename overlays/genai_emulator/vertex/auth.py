"""Who may call Vertex AI: a bearer of an access token, or of an API key; and which project and location are asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..auth import find_key, is_accepted, key_not_valid
from ..errors import VERTEX_SERVICE
from ..identity import ISSUED
from ..project import Project
from ..spec import Match
from . import errors

if TYPE_CHECKING:
    from starlette.requests import Request

_PROJECT = re.compile(r"(?:[a-z0-9.-]+:)?[A-Za-z0-9][\w-]{0,62}", re.ASCII)
_LOCATION = re.compile(r"[a-z]+(?:-[a-z0-9]+)*", re.ASCII)
# What a client writes that has none: google-genai in express mode, for one.
_NONE = ("None", "null", "undefined")
_RESOURCES = {
    "cachedContents": "GenAiCacheService",
    "batchPredictionJobs": "JobService",
    "tuningJobs": "GenAiTuningService",
    "endpoints": "EndpointService",
}


def authenticate(request: Request, match: Match, project: Project) -> None:
    """Raise ApiError unless the request has a valid token or key, for a project and a location that can be."""
    method = service_method(match)
    _check_key(request, project, method)
    if "projectsId" in match.ids:
        if not _PROJECT.fullmatch(match.ids["projectsId"]) or match.ids["projectsId"] in _NONE:
            raise errors.invalid_project(method)
        if not _LOCATION.fullmatch(match.ids["locationsId"]):
            raise errors.invalid_location(match.ids["locationsId"])
    _check_charged(request, method)


def authenticate_session(request: Request, project: Project, version: str) -> None:
    """Raise ApiError unless the handshake of a Live session has a valid token or key."""
    method = f"google.cloud.aiplatform.{version}.LlmBidiService.BidiGenerateContent"
    _check_key(request, project, method)
    _check_charged(request, method)


def service_method(match: Match) -> str:
    """The method of the service that an operation calls, as errors name it."""
    path = match.operation.paths[0]
    service = next((service for name, service in _RESOURCES.items() if f"/{name}" in path), None)
    verb = path.rpartition(":")[2] if ":" in path else match.operation.id
    service = service or ("PredictionService" if ":" in path else "ModelService")
    return f"google.cloud.aiplatform.{match.version}.{service}.{verb[:1].upper()}{verb[1:]}"


def _check_key(request: Request, project: Project, method: str) -> None:
    kind, key = find_key(request)
    if not key:
        raise errors.no_credentials(method)
    if kind == "bearer":
        _check_token(key, project, method)
    elif not is_accepted(key, project.options.api_keys):
        raise key_not_valid(VERTEX_SERVICE)


def _check_charged(request: Request, method: str) -> None:
    charged = request.headers.get("x-goog-user-project")
    if charged is not None and (not _PROJECT.fullmatch(charged) or charged in _NONE):
        raise errors.user_project_denied(charged, method)


def _check_token(token: str, project: Project, method: str) -> None:
    issued = project.access_tokens.get(token)
    if issued is not None:
        if issued.expires <= project.clock.now():
            raise errors.invalid_token(method, "ACCESS_TOKEN_EXPIRED")
        return
    if token.startswith(ISSUED) or not is_accepted(token, project.options.api_keys):
        raise errors.invalid_token(method, "ACCESS_TOKEN_TYPE_UNSUPPORTED")
