"""Learn limits from refusals (429)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from genai_runtime.errors import APIError
from genai_runtime.patterns import whole_number

from ..transport.retry import longest, retry_info, server_delay
from .book import DAY, MINUTE, Limit

_KIND = re.compile(r"InputTokens|Requests")
_SPAN = re.compile(r"Per(Minute|Day)")


def retry_after(error: APIError) -> float | None:
    """The seconds that the service asks to wait; None when it does not say."""
    headers = error.response.headers if error.response is not None else {}
    return longest(retry_info(error.details), server_delay(headers))


def learned_limits(error: APIError, model: str) -> list[Limit]:
    """The limits that are named with their values, as those of ``model``."""
    found = []
    for violation in _violations(error.details):
        name, value = str(violation.get("quotaId", "")), whole_number(str(violation.get("quotaValue", "")))
        counted, span = _KIND.search(name), _SPAN.search(name)
        if counted is not None and span is not None and value:
            kind = "tokens" if counted[0] == "InputTokens" else "requests"
            found.append(Limit(model, kind, DAY if span[1] == "Day" else MINUTE, value))
    return found


def _violations(body: Any) -> Iterator[dict[str, Any]]:
    body = body[0] if isinstance(body, list) and body else body
    error = body.get("error") if isinstance(body, dict) else None
    details = error.get("details") if isinstance(error, dict) else None
    for item in details if isinstance(details, list) else ():
        if isinstance(item, dict) and str(item.get("@type", "")).endswith("google.rpc.QuotaFailure"):
            violations = item.get("violations")
            for violation in violations if isinstance(violations, list) else ():
                if isinstance(violation, dict):
                    yield violation
