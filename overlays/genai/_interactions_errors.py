"""google-genai's second tree of errors, that of interactions: names for classes of the one tree that this package has.

``except`` catches what it would there, whichever of both trees a program names, and whichever resource raised it.
"""

from __future__ import annotations

from genai_runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    APIWebSocketError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from genai_runtime.errors import CallError as APIError
from genai_runtime.errors import GenAIError as GeminiNextGenAPIClientError
from genai_runtime.errors import ResponseError as APIResponseValidationError
from genai_runtime.errors import ServerError as InternalServerError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "APIWebSocketError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "GeminiNextGenAPIClientError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]
