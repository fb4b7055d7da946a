"""What the logger ``genai`` says of requests, transfers and sessions: its lines word for word, without credentials."""

from __future__ import annotations

import io
import json
import logging
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from genai import errors
from genai_runtime.transport.call_log import shown_headers, shown_url
from tests.genai.conftest import KEY, MODEL, Mode

if TYPE_CHECKING:
    from genai_emulator import Emulator

MODEL_PATH = f"/v1beta/models/{MODEL}"
RESET = "the connection was reset"


def lines(caplog: pytest.LogCaptureFixture, level: int = logging.INFO) -> list[str]:
    """What was said at this level or above, with ``T`` for times and ``ID`` for what the emulator made up."""
    said = [each.getMessage() for each in caplog.records if each.name == "genai" and each.levelno >= level]
    for record in caplog.records:
        assert KEY not in f"{record.getMessage()} {vars(record)!r}"
    return [re.sub(r"files/[a-z0-9]{8,}", "files/ID", re.sub(r"\d+\.\d{3} s", "T", each)) for each in said]


async def test_a_line_for_each_request(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "genai")
    await mode.client.models.generate_content(model=MODEL, contents="hi")
    async for _ in mode.client.models.generate_content_stream(model=MODEL, contents="hi"):
        pass
    with pytest.raises(errors.ClientError):
        await mode.client.models.get(model="nope")
    assert lines(caplog) == [
        f"POST {MODEL_PATH}:generateContent -> 200 in T, attempt 1",
        f"POST {MODEL_PATH}:streamGenerateContent -> 200 in T, attempt 1",
        "GET /v1beta/models/nope -> 404 in T, attempt 1",
    ]
    about: Any = caplog.records[0].__dict__["genai"]
    assert about.pop("seconds") > 0
    assert about == {
        "operation": "generateContent",
        "method": "POST",
        "path": f"{MODEL_PATH}:generateContent",
        "status": 200,
        "attempt": 1,
    }


async def test_retries_say_how_long_and_why(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "genai")
    client = mode.make(http_options={"retry_options": {"initial_delay": 0.001, "jitter": 0.0, "attempts": 2}})
    path = f"POST {MODEL_PATH}:countTokens"
    for fault, line, reason in (
        ("status:503", "503 in T, attempt 1", "503 UNAVAILABLE"),
        ("reset:headers", f"no answer in T, attempt 1: {RESET}", RESET),
    ):
        caplog.clear()
        mode.emulator.faults.add(fault, operation="countTokens")
        await client.models.count_tokens(model=MODEL, contents="hi")
        # What a reset looks like depends on when it is seen.
        assert [each.replace("the server closed the connection", RESET) for each in lines(caplog)] == [
            f"{path} -> {line}",
            f"{path}: attempt 2 follows in T, after {reason}",
            f"{path} -> 200 in T, attempt 2",
        ]


async def test_transfers(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "genai")
    mode.emulator.faults.add("status:503", operation="upload.finalize")
    file = await mode.client.files.upload(file=io.BytesIO(b"x" * 100), config={"mime_type": "text/plain"})
    assert lines(caplog) == [
        "POST /upload/v1beta/files -> 200 in T, attempt 1",
        "POST /upload/v1beta/files -> 503 in T, attempt 1",
        "the upload of the source goes on in T, after the server answered 503",
        "POST /upload/v1beta/files -> 200 in T, attempt 1",
        "POST /upload/v1beta/files -> 200 in T, attempt 1",
    ]
    caplog.clear()
    caplog.set_level(logging.DEBUG, "genai")
    await mode.client.files.delete(name=file.name)
    (sent, answered, line) = lines(caplog, logging.DEBUG)
    assert sent.startswith(f"DELETE {mode.emulator.url}/v1beta/files/ID sends 0 bytes, headers {{")
    assert "'x-goog-api-key': '<redacted>'" in sent
    assert re.match(r"DELETE /v1beta/files/ID answered 200, \d+ bytes, headers \{.*'content-type'", answered)
    assert line == "DELETE /v1beta/files/ID -> 200 in T, attempt 1"


async def test_an_upload_is_its_owners(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever knows the address of an upload may write to it: the libraries below log it at DEBUG."""
    caplog.set_level(logging.DEBUG)
    await mode.client.files.upload(file=io.BytesIO(b"x" * 100), config={"mime_type": "text/plain"})
    (known,) = {entry.query["upload_id"] for entry in mode.emulator.requests if "upload_id" in entry.query}
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    assert any("upload" in line for line in ours)
    assert [line for line in ours if known in line] == []


async def test_the_end_of_what_comes_in_pieces(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "genai")
    count = 0
    async for _ in mode.client.models.generate_content_stream(model=MODEL, contents="a story"):
        count += 1
    assert lines(caplog, logging.DEBUG)[-1] == (
        f"the stream of POST {MODEL_PATH}:streamGenerateContent ended after {count} events"
    )


async def test_nothing_is_said_unasked(mode: Mode, capsys: pytest.CaptureFixture[str]) -> None:
    await mode.client.models.generate_content(model=MODEL, contents="hi")
    logger = logging.getLogger("genai")
    assert logger.level == logging.NOTSET
    assert logger.handlers == []
    assert capsys.readouterr() == ("", "")


async def test_a_live_session(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    pytest.importorskip("websockets")
    if mode.sync:
        pytest.skip("sessions of the synchronous client run on the same driver")
    caplog.set_level(logging.DEBUG, "genai")
    async with mode.client.live.connect(
        model="gemini-live-2.5-flash-preview", config={"response_modalities": ["TEXT"]}
    ) as session:
        await session.send_client_content(turns={"role": "user", "parts": [{"text": "hi"}]})
        await anext(session.receive())
    path = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    assert lines(caplog) == [f"GET {path} -> 101 in T", f"{path} ended after T: it is closed with 1000"]
    said = lines(caplog, logging.DEBUG)
    assert said[0].startswith(f"GET {mode.emulator.url.replace('http', 'ws', 1)}{path} opens, headers {{")
    assert f"{path} received setupComplete, 26 bytes" in said
    assert any(re.fullmatch(re.escape(path) + r" sent clientContent, \d+ bytes", each) for each in said)


def test_what_may_be_a_credential_is_redacted() -> None:
    names = ("Authorization", "cookie", "x-goog-api-key", "x-my-token", "x-auth", "x-guploader-uploadid", "set-cookie")
    given = [(name, "CANARY") for name in names]
    assert shown_headers(given) == dict.fromkeys(names, "<redacted>")
    assert shown_headers([("location", "https://u:CANARY@h/a?key=CANARY&b=1"), ("etag", "x")]) == {
        "location": "https://h/a?key=<redacted>&b=1",
        "etag": "x",
    }
    assert shown_url("https://h/v1/auth_tokens/CANARY?upload_id=CANARY&pageToken=p") == (
        "https://h/v1/auth_tokens/<redacted>?upload_id=<redacted>&pageToken=p"
    )


def test_the_environment_sets_it_up(emulator: Emulator) -> None:
    script = (
        "import logging, genai\n"
        f"client = genai.Client(api_key={KEY!r}, http_options={{'base_url': {emulator.url!r}}})\n"
        f"client.models.count_tokens(model={MODEL!r}, contents='hi')\n"
    )
    environment = {**os.environ, "GENAI_LOG": "info"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert re.fullmatch(
        rf"[-\d]+ [\d:,]+ INFO genai: POST {MODEL_PATH}:countTokens -> 200 in \d+\.\d+ s, attempt 1\n", done.stderr
    )
    assert json.dumps(done.stdout) == '""'


def test_a_level_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    from genai_runtime import logger

    before = list(logger.log.handlers)
    with pytest.warns(UserWarning, match="GENAI_LOG is one of 'debug', 'info', 'warning', 'error', not 'loud'"):
        logger._set_up("loud")
    logger.log.handlers[:] = before
