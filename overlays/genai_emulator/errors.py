"""Errors as the Gemini API words them: a ``google.rpc.Status`` with typed details, as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

JSON = dict[str, Any]

SERVICE = "generativelanguage.googleapis.com"
VERTEX_SERVICE = "aiplatform.googleapis.com"
RPC = "type.googleapis.com/google.rpc."

HTTP_STATUS = {
    "CANCELLED": 499,
    "UNKNOWN": 500,
    "INVALID_ARGUMENT": 400,
    "DEADLINE_EXCEEDED": 504,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "PERMISSION_DENIED": 403,
    "UNAUTHENTICATED": 401,
    "RESOURCE_EXHAUSTED": 429,
    "FAILED_PRECONDITION": 400,
    "ABORTED": 409,
    "OUT_OF_RANGE": 400,
    "UNIMPLEMENTED": 501,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "DATA_LOSS": 500,
}
# The canonical code of an HTTP status that a fault asks for.
NAME_OF_STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    408: "DEADLINE_EXCEEDED",
    409: "ABORTED",
    410: "NOT_FOUND",
    413: "INVALID_ARGUMENT",
    416: "OUT_OF_RANGE",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


class ApiError(Exception):
    """What a handler raises to answer with an error body."""

    def __init__(
        self,
        status: str,
        message: str,
        *,
        details: Iterable[JSON] = (),
        headers: Mapping[str, str] | None = None,
        http: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = list(details)
        self.headers = dict(headers or {})
        self.http = http or HTTP_STATUS[status]

    def body(self) -> JSON:
        return error_body(self.http, self.message, self.status, self.details)


def error_body(code: int, message: str, status: str, details: Iterable[JSON] = ()) -> JSON:
    error: JSON = {"code": code, "message": message, "status": status}
    if details := list(details):
        error["details"] = details
    return {"error": error}


def invalid(message: str, violations: Iterable[JSON] = ()) -> ApiError:
    """400 INVALID_ARGUMENT, with a ``BadRequest`` detail if there are field violations."""
    violations = list(violations)
    details = [{"@type": f"{RPC}BadRequest", "fieldViolations": violations}] if violations else []
    return ApiError("INVALID_ARGUMENT", message, details=details)


def violation(field: str, description: str) -> JSON:
    return {"field": field, "description": description} if field else {"description": description}


def bad_field(schema: str, path: str, problem: str) -> ApiError:
    """The error for a well-formed value that the service refuses: ``* Schema.path: problem``."""
    return invalid(f"* {schema}.{path}: {problem}\n", [violation(path, problem)])


def unsupported(name: str) -> str:
    """How a model refuses a setting that it does not have."""
    return (
        f"`{name}` isn't supported by this model. Please remove it or refer to the Gemini API documentation for"
        " supported usage."
    )


def failed_precondition(message: str) -> ApiError:
    return ApiError("FAILED_PRECONDITION", message)


def not_found(message: str) -> ApiError:
    return ApiError("NOT_FOUND", message)


def permission_denied(message: str) -> ApiError:
    return ApiError("PERMISSION_DENIED", message)


def error_info(reason: str, service: str = SERVICE) -> JSON:
    return {
        "@type": f"{RPC}ErrorInfo",
        "reason": reason,
        "domain": "googleapis.com",
        "metadata": {"service": service},
    }


def localized(message: str) -> JSON:
    return {"@type": f"{RPC}LocalizedMessage", "locale": "en-US", "message": message}


def retry_info(seconds: str) -> JSON:
    """A ``RetryInfo`` detail; ``seconds`` is a duration such as ``2.5s``."""
    return {"@type": f"{RPC}RetryInfo", "retryDelay": seconds}


_RATE_LIMITS = "https://ai.google.dev/gemini-api/docs/rate-limits"
_METRIC = "generativelanguage.googleapis.com/generate_content_paid_tier_input_token_count"
_LIMIT = "1000000"


def quota_exceeded(model: str, seconds: str) -> tuple[str, list[JSON]]:
    """The message and details of a 429; without details if no model is asked.

    ``seconds`` is the wait in the message, such as ``48.9``.
    """
    if not model:
        return "Resource has been exhausted (e.g. check quota).", []
    message = (
        "You exceeded your current quota, please check your plan and billing details. For more information on this"
        f" error, head to: {_RATE_LIMITS}. To monitor your current usage, head to: https://ai.dev/rate-limit. \n"
        f"* Quota exceeded for metric: {_METRIC}, limit: {_LIMIT}, model: {model}\nPlease retry in {seconds}s."
    )
    exceeded = {
        "quotaMetric": _METRIC,
        "quotaId": "GenerateContentPaidTierInputTokensPerModelPerMinute",
        "quotaDimensions": {"model": model, "location": "global"},
        "quotaValue": _LIMIT,
    }
    link = {"description": "Learn more about Gemini API quotas", "url": _RATE_LIMITS}
    details: list[JSON] = [
        {"@type": f"{RPC}Help", "links": [link]},
        {"@type": f"{RPC}QuotaFailure", "violations": [exceeded]},
    ]
    return message, details
