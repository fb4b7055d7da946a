"""What an answer amounts to: the answer itself, or the typed error that it tells of, without a credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime import errors
from genai_runtime.redaction import redact, redact_headers, redact_json

from .body import read_json
from .media_types import is_json, media_type, unexpected
from .prepare import Plan
from .request import Headers, Response
from .retry import longest, retry_info, server_delay

if TYPE_CHECKING:
    from .adapters.base import Head

E = TypeVar("E", bound=errors.GenAIError)

ERROR_BODY = 1 << 20
# What the service and its gateways write; any other spelling of it is read with care.
_USUAL = frozenset((None, "application/json", "application/json; charset=UTF-8", "application/json; charset=utf-8"))


def event_error(plan: Plan, event: Any, headers: Headers, made: int, name: str = "") -> errors.APIError | None:
    """The error that an event, or a body that claims success, tells of; ``name`` is the event's."""
    item = event[0] if isinstance(event, list) and len(event) == 1 else event
    if name == "error" and (isinstance(item, str) or (isinstance(item, dict) and "error" not in item)):
        # A gateway may say so by the name alone.
        item = {"error": item}
    found = item.get("error") if isinstance(item, dict) else None
    if not found or not isinstance(found, dict | str):
        return None
    if isinstance(found, dict) and not found.keys() & {"code", "status", "message"}:
        return None
    # A gateway says no more than a text, or puts the code beside it.
    holder: dict[str, Any] = found if isinstance(found, dict) else dict(item)
    code = holder.get("code")
    if not isinstance(code, int) or isinstance(code, bool) or not 300 <= code < 600:
        from genai_runtime.errors.api import http_code

        code = http_code(holder.get("status") or code)
    return _api_error(plan, code, headers, redact_json(item, plan.secrets()), b"", made)


def read_answer(plan: Plan, head: Head, content: bytes, made: int) -> Response | errors.GenAIError:
    """What a whole answer amounts to."""
    request, status, headers = plan.request, head.status, head.headers
    if not 200 <= status < 300 and request.raise_for_status:
        return status_error(plan, status, headers, content, made)
    response = Response(status, headers, content, plan.limits, made)
    if request.operation.result == "bytes" or not request.raise_for_status or status == 204:
        return response
    if (request.operation.result == "empty" or request.upload) and response.blank:
        # Nothing is due but the headers; Google starts an upload with an empty text/plain.
        return response
    given = headers.lower.get("content-type")
    if given not in _USUAL:
        kind = media_type(given)
        if kind and not is_json(kind) and not (kind == "text/plain" and content.lstrip()[:1] in (b"{", b"[")):
            return redacted(plan, unexpected(given))
    try:
        value = response._json = read_json(content, plan.limits, plan.json_library)
    except errors.ResponseDecodeError as error:
        return redacted(plan, error)
    if isinstance(value, dict) and "error" in value and "name" not in value:
        # What has a name may have an error of its own: a file, an operation.
        return event_error(plan, value, headers, made) or response
    return response


def redacted(plan: Plan, error: E) -> E:
    """``error`` without credentials, and without the frames that it came through: they show what was read."""
    secrets = plan.secrets()
    error.args = tuple(redact(each, secrets) if isinstance(each, str) else each for each in error.args)
    for name in ("snippet", "content_type", "path"):
        if isinstance(value := getattr(error, name, None), str):
            setattr(error, name, redact(value, secrets))
    if isinstance(error, errors.CallError):
        error.request = plan.snapshot()
    error.__context__ = None
    return error.with_traceback(None)


def status_error(plan: Plan, status: int, headers: Headers, content: bytes, made: int) -> errors.APIError:
    """The typed error of an answer that says it is one, whatever its body is."""
    secrets = plan.secrets()
    text = redact(content.decode("utf-8", "replace"), secrets)
    body: Any
    try:
        # What JSON spells with escapes is a secret as well.
        body = redact_json(read_json(text.removeprefix("\ufeff"), plan.limits), secrets)
    except errors.ResponseDecodeError:
        from genai_runtime.errors.http_response import plain_body

        body = plain_body(status, _plain_message(text, headers.get("content-type")))
    return _api_error(plan, status, headers, body, text.encode("utf-8", "replace"), made)


def _api_error(plan: Plan, code: int, headers: Headers, body: Any, content: bytes, made: int) -> errors.APIError:
    from genai_runtime.errors.api import api_error

    snapshot = errors.ResponseSnapshot(code, redact_headers(headers, plan.secrets()), content[:ERROR_BODY])
    error = api_error(code, body, snapshot)
    error.retry_after = longest(server_delay(headers), retry_info(body))
    error.attempts = made
    error.request = plan.snapshot()
    return error


def _plain_message(text: str, content_type: str | None) -> str:
    """One line out of an error page."""
    if "html" in media_type(content_type) or text.lstrip()[:1] == "<":
        import re

        # Found step by step: one expression for all of it takes minutes over a page that is made for that.
        title = re.search("<title", text, re.IGNORECASE)
        begin = text.find(">", title.end()) + 1 if title else 0
        said = text[begin : begin + 300].partition("<")[0].strip() if begin else ""
        text = said or re.sub(r"<[^>]*>", " ", text[:4000])
    return " ".join(text[:4000].split())
