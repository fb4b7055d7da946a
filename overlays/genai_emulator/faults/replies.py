"""Faults that answer instead of the operation: error statuses, HTML pages, redirects, bodies that are not JSON."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

from ..errors import (
    NAME_OF_STATUS,
    SERVICE,
    VERTEX_SERVICE,
    ApiError,
    error_body,
    error_info,
    quota_exceeded,
    retry_info,
)
from ..interactions import errors
from ..interactions.errors import is_neighbour
from ..responses import COMMON, indented, is_openai, listed
from ..spec import is_vertex
from .exchange import Answer, Exchange, Pairs
from .fault import FaultError
from .fault_kind import FaultKind

_JSON = ("content-type", "application/json; charset=UTF-8")
_HTML = ("content-type", "text/html; charset=UTF-8")
_FRONT: Pairs = [_JSON, *COMMON.items()]
_MODEL = re.compile(r"/models/([^/:]+):(?:generate|streamGenerate)Content")


async def status(exchange: Exchange) -> None:
    """Answer with an error status.

    With ``execute`` the operation is executed first and its response dropped. With ``early`` the response is sent
    while the request is still arriving, and the connection is closed.
    """
    fault = exchange.fault
    code = fault.argument_integer(503)
    if fault.flag("execute"):
        await exchange.get_answer()
    else:
        await exchange.read_body(at_least=fault.integer("bytes", 1) if fault.flag("early") else None)
    error = planned_error(exchange, code)
    answer = Answer(code, [*_FRONT], [listed(error) if is_openai(exchange.scope["path"]) else indented(error)])
    path, query = exchange.scope["path"], exchange.scope["query_string"]
    if path.endswith(":streamGenerateContent") and b"alt=sse" in query:
        # The error of an event stream has the stream's content type, but is plain JSON.
        answer = answer.with_header("content-type", "text/event-stream")
    if code == 429 and path.endswith(":generateContent") and not is_vertex(path):
        answer = answer.with_header("x-gemini-service-tier", "standard")
    for header in ("retry-after", "retry-after-ms", "x-should-retry", "date"):
        if value := fault.setting(header):
            answer = answer.with_header(header, value)
    answer = _more_headers(exchange, answer)
    if fault.flag("early"):
        await exchange.wire.write(answer.head([("content-length", str(len(answer.body)))]) + answer.body)
        await exchange.wire.close()
    else:
        await exchange.reply(answer)


async def html(exchange: Exchange) -> None:
    """An HTML page instead of JSON, as from a captive portal or a proxy."""
    await exchange.read_body()
    code = exchange.fault.argument_integer(200)
    size = exchange.fault.integer("size", 0)
    page = f"<!DOCTYPE html><html><head><title>{code}</title></head><body><h1>Please sign in</h1>"
    body = (page + " " * max(0, size - len(page) - 14) + "</body></html>").encode()
    await exchange.reply(_more_headers(exchange, Answer(code, [_HTML], [body])))


async def error_in_200(exchange: Exchange) -> None:
    """An error body with the status 200."""
    await exchange.read_body()
    code = exchange.fault.argument_integer(503)
    body = planned_error(exchange, code)
    if exchange.fault.flag("late"):
        body = {"responseId": "x", **body}
    await exchange.reply(Answer(200, [*_FRONT], [indented(body)]))


def planned_error(exchange: Exchange, code: int) -> dict[str, Any]:
    """The error body of a fault: the API's for a 429, a generic one for other statuses.

    A 429 has no retry delay unless the fault sets one, since the API's delays are too long for tests.
    """
    fault = exchange.fault
    delay = fault.setting("retry-info").removesuffix("s")
    message = f"The emulator was asked to answer {code}."
    details: list[dict[str, Any]] = []
    if code == 429:
        # Vertex AI, as recorded, says nothing of the quota.
        found = None if is_vertex(exchange.scope["path"]) else _MODEL.search(exchange.scope["path"])
        message, details = quota_exceeded(found[1] if found else "", delay or "0")
        delay = delay or ("0" if found else "")
    if delay:
        details.append(retry_info(f"{delay}s"))
    if reason := fault.setting("reason"):
        service = VERTEX_SERVICE if is_vertex(exchange.scope["path"]) else SERVICE
        details.append(error_info(reason, service))
    message, name = fault.setting("message") or message, NAME_OF_STATUS.get(code, "UNKNOWN")
    if is_neighbour(exchange.scope["path"]):
        return errors.body(ApiError(name, message))
    return error_body(code, message, name, details)


async def redirect(exchange: Exchange) -> None:
    """A redirect to ``to``; without it there is no Location, and ``self`` is the same URL."""
    await exchange.read_body()
    answer = Answer(exchange.fault.argument_integer(307), [_JSON], [b"{}"])
    if target := exchange.fault.setting("to"):
        here = exchange.scope["raw_path"].decode("ascii")
        if exchange.scope["query_string"]:
            here += "?" + exchange.scope["query_string"].decode("latin-1")
        answer = answer.with_header("location", target.replace("{path}", here) if target != "self" else here)
    await exchange.reply(answer)


async def body(exchange: Exchange) -> None:
    """A given body with valid framing."""
    await exchange.read_body()
    fault = exchange.fault
    encoding = fault.setting("encoding", "utf-8")
    if encoding == "base64":
        content = base64.b64decode(fault.argument)
    elif encoding == "hex":
        content = bytes.fromhex(fault.argument)
    else:
        content = fault.argument.encode(encoding, "surrogatepass")
    kind = fault.setting("content-type", _JSON[1])
    await exchange.reply(
        _more_headers(exchange, Answer(fault.integer("status", 200), [("content-type", kind)], [content]))
    )


async def garbage(exchange: Exchange) -> None:
    """Bytes that are not HTTP."""
    await exchange.read_body()
    await exchange.wire.write((exchange.fault.argument or "\x00\x01 not HTTP at all").encode("latin-1") + b"\r\n\r\n")
    await exchange.wire.close()


async def broken(exchange: Exchange) -> None:
    """Answer a malformed fault in a header with an error, so that no test passes for the wrong reason."""
    await exchange.read_body()
    body = json.dumps(error_body(400, exchange.fault.argument, "INVALID_ARGUMENT")).encode()
    await exchange.reply(Answer(400, [_JSON, ("x-emulator-error", "fault")], [body]))


def _more_headers(exchange: Exchange, answer: Answer) -> Answer:
    for line in exchange.fault.all("header"):
        name, colon, value = line.partition(":")
        if not colon:
            raise FaultError(f"a header is written header=Name: value, not {line!r}")
        answer = answer.with_header(name.strip(), value.strip())
    return answer


KINDS = {
    "status": FaultKind(
        status,
        "an error status with the API's error body",
        "<code>",
        (
            "retry-after",
            "retry-after-ms",
            "retry-info",
            "x-should-retry",
            "date",
            "reason",
            "message",
            "header",
            "execute",
            "early",
            "bytes",
        ),
    ),
    "html": FaultKind(html, "a web page where JSON belongs", "<code>", ("size", "header")),
    "error-in-200": FaultKind(
        error_in_200, "an error body with status 200", "<code>", ("late", "retry-info", "reason", "message")
    ),
    "redirect": FaultKind(redirect, "a redirect", "<code>", ("to",)),
    "body": FaultKind(body, "any body, in good framing", "<text>", ("status", "content-type", "encoding", "header")),
    "garbage": FaultKind(garbage, "bytes that are no HTTP", "<text>"),
}
