"""What a server echoes of the credential reaches no error: its text, its attributes, or the frames of its traceback."""

from __future__ import annotations

import json
import traceback
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.redaction import redact_json

from .modes import BILLABLE, KEY, MODES, Mode
from .servers import STREAM, Asked, RawServer, answer

ERROR = {"error": {"code": 400, "message": f"bad key {KEY}", "details": [{KEY: KEY}]}}
# A key that JSON spells with an escape is a key.
ESCAPED = json.dumps(ERROR).replace(KEY, "\\u0043" + KEY[1:]).encode()
STREAMED = {
    "an error event": b"data: {}\n\ndata: %s\n\n" % json.dumps(ERROR).encode(),
    "no JSON at first": b"data: {%s\n\n" % KEY.encode(),
    "no JSON later": b"data: {}\n\ndata: {%s\n\n" % KEY.encode(),
}
WHOLE = {
    "an error": answer(400, json.dumps(ERROR).encode()),
    "an error with escapes": answer(400, ESCAPED),
    "an error in a success": answer(200, json.dumps(ERROR).encode()),
    "no JSON": answer(200, b"{" + KEY.encode()),
    "a header": answer(400, b"{}", "application/json", f"x-echo: {KEY}"),
    "a content type": answer(200, b"{}", f"text/{KEY}"),
}


def shown(error: errors.GenAIError) -> str:
    """All that a log with tracebacks and locals would hold; the frames of the test are not the client's."""
    frames = traceback.StackSummary.extract(
        ((frame, line) for frame, line in traceback.walk_tb(error.__traceback__) if "/tests/" not in _file(frame)),
        capture_locals=True,
    )
    told = [str(error), repr(error), repr(error.args), repr(vars(error)), repr(error.__context__)]
    response = getattr(error, "response", None)
    if response is not None:
        told += [repr(response.headers), response.text]
    return "\n".join([*told, *frames.format()])


def _file(frame: Any) -> str:
    return str(frame.f_code.co_filename)


@pytest.mark.parametrize("body", WHOLE.values(), ids=WHOLE)
@pytest.mark.parametrize("mode", MODES, ids=str)
def test_whole_answer(mode: Mode, body: bytes) -> None:
    async def echo(asked: Asked) -> None:
        await asked.write(body)

    with RawServer(echo) as server, pytest.raises(errors.GenAIError) as caught:
        mode.call(server.url, BILLABLE)
    assert KEY not in shown(caught.value)


@pytest.mark.parametrize("body", STREAMED.values(), ids=STREAMED)
@pytest.mark.parametrize("mode", MODES, ids=str)
def test_stream(mode: Mode, body: bytes) -> None:
    async def echo(asked: Asked) -> None:
        await asked.write(STREAM + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))

    with RawServer(echo) as server, pytest.raises(errors.GenAIError) as caught:
        mode.stream(server.url)
    assert KEY not in shown(caught.value)


def test_values_of_any_shape() -> None:
    value = {"a": [KEY, 1, None, {KEY: f"x{KEY}y"}]}
    assert redact_json(value, [KEY]) == {"a": ["<redacted>", 1, None, {"<redacted>": "x<redacted>y"}]}
