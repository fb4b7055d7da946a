"""Words that interactions and their neighbours have for the code of an error, where others have a number."""

from __future__ import annotations

#: Each word with the canonical code that it stands for, and its HTTP status; None: no canonical code says it.
WORDS: dict[str, tuple[str | None, int]] = {
    "invalid_request": ("INVALID_ARGUMENT", 400),
    "parameter_unknown": ("INVALID_ARGUMENT", 400),
    "failed_precondition": ("FAILED_PRECONDITION", 400),
    "out_of_range": ("OUT_OF_RANGE", 416),
    "authentication": ("UNAUTHENTICATED", 401),
    "payment_required": (None, 402),
    "permission_denied": ("PERMISSION_DENIED", 403),
    "not_found": ("NOT_FOUND", 404),
    "model_not_found": ("NOT_FOUND", 404),
    "already_exists": ("ALREADY_EXISTS", 409),
    "aborted": ("ABORTED", 409),
    "rate_limit_exceeded": ("RESOURCE_EXHAUSTED", 429),
    "quota_exceeded": ("RESOURCE_EXHAUSTED", 429),
    "too_many_requests": ("RESOURCE_EXHAUSTED", 429),
    "cancelled": ("CANCELLED", 499),
    "api_error": ("INTERNAL", 500),
    "unimplemented": ("UNIMPLEMENTED", 501),
    "service_unavailable": ("UNAVAILABLE", 503),
    "deadline_exceeded": ("DEADLINE_EXCEEDED", 504),
    # Others that servers of the API have been seen to write.
    "internal_error": ("INTERNAL", 500),
}


def code_of_phrase(word: str) -> int | None:
    """The HTTP status whose name is ``word`` in lower case: an error without a word of its own has that."""
    from http import HTTPStatus

    found = HTTPStatus.__members__.get(word.upper())
    return found.value if found is not None and found.value >= 400 else None
