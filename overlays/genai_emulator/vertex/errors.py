"""Errors as Vertex AI words them. What no recording shows is a guess, and says so."""

from __future__ import annotations

from typing import Any

from ..errors import RPC, VERTEX_SERVICE, ApiError

JSON = dict[str, Any]

_SIGN_IN = (
    " Expected OAuth 2 access token, login cookie or other valid authentication credential."
    " See https://developers.google.com/identity/sign-in/web/devconsole-project."
)
_REALM = 'Bearer realm="https://accounts.google.com/"'


def refused(message: str) -> ApiError:
    """400 for a well-formed value that the service refuses."""
    return ApiError("INVALID_ARGUMENT", message, details=[_debug("invalid_argument", message)])


def out_of_range(name: str, value: float, low: float, high: str) -> ApiError:
    """400 for a setting that is too small or too large; ``high`` is the upper bound in words."""
    return refused(
        f"Unable to submit request because it has a {name} value of {value:g} but the supported range is from"
        f" {low:g} (inclusive) to {high}. Update the value and try again."
    )


def unknown_model(name: str) -> ApiError:
    """404 for a publisher's model, by its whole name."""
    return missing(f"Publisher Model `{name}` not found.")


def missing(message: str) -> ApiError:
    """404 for any resource."""
    return ApiError("NOT_FOUND", message, details=[_debug("not_found", message)])


def no_credentials(method: str) -> ApiError:
    """401 for a request without any."""
    message = f"Request is missing required authentication credential.{_SIGN_IN}"
    details = [{"@type": f"{RPC}DebugInfo", "detail": message}, error_info("CREDENTIALS_MISSING", method)]
    return ApiError("UNAUTHENTICATED", message, details=details, headers={"www-authenticate": _REALM})


def invalid_token(method: str, reason: str) -> ApiError:
    """401 for an access token that is unknown or has expired; ``reason`` is one of google.api.ErrorReason."""
    headers = {"www-authenticate": f'{_REALM}, error="invalid_token"'}
    message = f"Request had invalid authentication credentials.{_SIGN_IN}"
    return ApiError("UNAUTHENTICATED", message, details=[error_info(reason, method)], headers=headers)


def invalid_project(method: str) -> ApiError:
    """400 for what is no project's id or number. A guess from the published reason."""
    message = "Invalid resource field value in the request."
    return ApiError("INVALID_ARGUMENT", message, details=[error_info("RESOURCE_PROJECT_INVALID", method)])


def user_project_denied(project: str, method: str) -> ApiError:
    """403 for a quota project that is none. A guess from the published reason."""
    message = (
        f"Caller does not have required permission to use project {project}. Grant the caller the"
        " roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission."
    )
    return ApiError("PERMISSION_DENIED", message, details=[error_info("USER_PROJECT_DENIED", method)])


def invalid_location(location: str) -> ApiError:
    """400 for what is no location. A guess."""
    return refused(f"Invalid location ID: `{location}`.")


def error_info(reason: str, method: str) -> JSON:
    """An ``ErrorInfo`` detail; ``method`` is the one of the service that was called."""
    metadata = {"method": method, "service": VERTEX_SERVICE}
    return {"@type": f"{RPC}ErrorInfo", "reason": reason, "domain": "googleapis.com", "metadata": metadata}


def _debug(status: str, message: str) -> JSON:
    detail = f'[ORIGINAL ERROR] generic::{status}: {message} [google.rpc.error_details_ext] {{ message: "{message}" }}'
    return {"@type": f"{RPC}DebugInfo", "detail": detail}
