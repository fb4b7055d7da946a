"""Faults that answer in the place of the operation: statuses, pages, redirects, bodies that are no JSON."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

from ..errors import NAME_OF_STATUS, error_body, error_info, quota_exceeded, retry_info
from ..sending import COMMON, indented
from .exchange import Answer, Exchange, Pairs
from .fault import FaultError
from .kind import Kind

_JSON = ("content-type", "application/json; charset=UTF-8")
_HTML = ("content-type", "text/html; charset=UTF-8")
_FRONT: Pairs = [_JSON, *COMMON.items()]
_MODEL = re.compile(r"/models/([^/:]+):(?:generate|streamGenerate)Content")


async def status(exchange: Exchange) -> None:
    """Answer with an error; with ``execute`` the operation is carried out first, and its answer lost.

    With ``early`` the answer comes while the request is still being sent, and the connection is closed.
    """
    fault = exchange.fault
    code = fault.argument_whole(503)
    if fault.flag("execute"):
        await exchange.perform()
    else:
        await exchange.drain(at_least=fault.whole("bytes", 1) if fault.flag("early") else None)
    answer = Answer(code, [*_FRONT], [indented(planned_error(exchange, code))])
    path, query = exchange.scope["path"], exchange.scope["query_string"]
    if path.endswith(":streamGenerateContent") and b"alt=sse" in query:
        # The error of an event stream has the stream's type, and is plain JSON.
        answer = answer.with_header("content-type", "text/event-stream")
    if code == 429 and path.endswith(":generateContent"):
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
    """A page where JSON belongs: what a captive portal or a proxy says."""
    await exchange.drain()
    code = exchange.fault.argument_whole(200)
    size = exchange.fault.whole("size", 0)
    page = f"<!DOCTYPE html><html><head><title>{code}</title></head><body><h1>Please sign in</h1>"
    body = (page + " " * max(0, size - len(page) - 14) + "</body></html>").encode()
    await exchange.reply(_more_headers(exchange, Answer(code, [_HTML], [body])))


async def error_in_200(exchange: Exchange) -> None:
    """An error body with the status 200."""
    await exchange.drain()
    code = exchange.fault.argument_whole(503)
    body = planned_error(exchange, code)
    if exchange.fault.flag("late"):
        body = {"responseId": "x", **body}
    await exchange.reply(Answer(200, [*_FRONT], [indented(body)]))


def planned_error(exchange: Exchange, code: int) -> dict[str, Any]:
    """The error body that a fault asks for: a 429 as the API words it, others with a sentence that says whose it is.

    A 429 asks for no wait unless the fault does: a test has no time for those that the API asks for.
    """
    fault = exchange.fault
    delay = fault.setting("retry-info").removesuffix("s")
    message = f"The emulator was asked to answer {code}."
    details: list[dict[str, Any]] = []
    if code == 429:
        found = _MODEL.search(exchange.scope["path"])
        message, details = quota_exceeded(found[1] if found else "", delay or "0")
        delay = delay or ("0" if found else "")
    if delay:
        details.append(retry_info(f"{delay}s"))
    if reason := fault.setting("reason"):
        details.append(error_info(reason))
    return error_body(code, fault.setting("message") or message, NAME_OF_STATUS.get(code, "UNKNOWN"), details)


async def redirect(exchange: Exchange) -> None:
    """A redirect; without ``to`` it says not where, with ``to=self`` back to the same place."""
    await exchange.drain()
    answer = Answer(exchange.fault.argument_whole(307), [_JSON], [b"{}"])
    if target := exchange.fault.setting("to"):
        here = exchange.scope["raw_path"].decode("ascii")
        if exchange.scope["query_string"]:
            here += "?" + exchange.scope["query_string"].decode("latin-1")
        answer = answer.with_header("location", target.replace("{path}", here) if target != "self" else here)
    await exchange.reply(answer)


async def body(exchange: Exchange) -> None:
    """Any body at all, in good framing."""
    await exchange.drain()
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
        _more_headers(exchange, Answer(fault.whole("status", 200), [("content-type", kind)], [content]))
    )


async def garbage(exchange: Exchange) -> None:
    """Bytes that are no HTTP."""
    await exchange.drain()
    await exchange.wire.write((exchange.fault.argument or "\x00\x01 not HTTP at all").encode("latin-1") + b"\r\n\r\n")
    await exchange.wire.close()


async def broken(exchange: Exchange) -> None:
    """A fault in a header that could not be read: say so, rather than let a test pass for the wrong reason."""
    await exchange.drain()
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
    "status": Kind(
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
    "html": Kind(html, "a web page where JSON belongs", "<code>", ("size", "header")),
    "error-in-200": Kind(
        error_in_200, "an error body with status 200", "<code>", ("late", "retry-info", "reason", "message")
    ),
    "redirect": Kind(redirect, "a redirect", "<code>", ("to",)),
    "body": Kind(body, "any body, in good framing", "<text>", ("status", "content-type", "encoding", "header")),
    "garbage": Kind(garbage, "bytes that are no HTTP", "<text>"),
}
