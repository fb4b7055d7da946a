"""F117 to F120: tokens of Google Cloud that are refused, cannot be had, may not do it, or are about to run out."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from genai import errors
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import END, STREAM, Asked, answer, chunk
from tests.google_cloud import GoogleCloud, answers, clean, error, resets

from .oracle import Mode, Outcome

pytest.importorskip("google.auth.compute_engine")

SURFACES = ("count", "generate", "stream")
PLACE: dict[str, Any] = {"vertexai": True, "project": "a-project", "location": "us-central1"}


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[GoogleCloud]:
    with GoogleCloud() as cloud:
        clean(monkeypatch, tmp_path, f"127.0.0.1:{cloud.port}")
        yield cloud


def opened(mode: Mode, cloud: GoogleCloud, credentials: Any, **how: Any) -> None:
    """A client of the cloud's model, with these credentials."""
    mode.open(cloud, key=None, credentials=credentials, **PLACE, **how)


def make(mode: Mode, surface: str) -> Outcome:
    """The call of a surface: one that is repeatable, one that is billed, and a stream."""
    if surface == "count":
        return mode.call(lambda client: client.models.count_tokens(model="gemini-2.5-flash", contents="hello"))
    return mode.make(surface)


def nearly_over() -> dict[str, Any]:
    expiry = datetime.now(UTC) + timedelta(seconds=100)
    return {"token": "CANARY-old-token", "expiry": expiry.replace(tzinfo=None)}


@pytest.mark.parametrize("surface", SURFACES)
def test_F117_a_token_that_is_refused_once(mode: Mode, cloud: GoogleCloud, surface: str) -> None:
    opened(mode, cloud, cloud.user(token="CANARY-old-token"))
    cloud.refused.add("CANARY-old-token")
    make(mode, surface).ok()
    assert cloud.tokens == ["CANARY-old-token", cloud.current]
    make(mode, surface).ok()
    assert cloud.asked_for_token == 1


@pytest.mark.parametrize("surface", SURFACES)
def test_F117_every_token_is_refused(mode: Mode, cloud: GoogleCloud, surface: str) -> None:
    async def refuse(asked: Asked) -> None:
        await asked.write(answer(401, json.dumps(error(401, "UNAUTHENTICATED", "no")).encode()))

    opened(mode, cloud, cloud.user(token="CANARY-old-token"))
    cloud.model = refuse
    make(mode, surface).failed(errors.Unauthenticated)
    assert cloud.tokens == ["CANARY-old-token", cloud.current]
    assert cloud.asked_for_token == 1


def test_F117_a_stream_begins_with_the_refusal(mode: Mode, cloud: GoogleCloud) -> None:
    model = cloud.model

    async def refuse_first(asked: Asked) -> None:
        event = json.dumps(error(401, "UNAUTHENTICATED", "no")).encode()
        if len(cloud.calls) > 1:
            await model(asked)
        else:
            await asked.write(STREAM + chunk(b"data: " + event + b"\n\n") + END)

    opened(mode, cloud, cloud.user())
    cloud.model = refuse_first
    assert mode.stream().text == "hello"
    assert len(set(cloud.tokens)) == 2


def test_F117_a_token_that_cannot_be_renewed(mode: Mode, cloud: GoogleCloud) -> None:
    opened(mode, cloud, cloud.user(token="CANARY-old-token", refresh_token=None))
    cloud.refused.add("CANARY-old-token")
    found = mode.generate().failed(errors.Unauthenticated)
    assert found.__notes__[0].startswith("no access token came for the authorized user")
    assert (len(cloud.calls), cloud.asked_for_token) == (1, 0)
    # The service is the judge, and it may have changed its mind.
    cloud.refused.clear()
    mode.generate().ok()


def _nobody() -> str:
    """A port where nobody listens."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{nobody.getsockname()[1]}"


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(answers(503, {}), id="fails"),
        pytest.param(answers(200, b"<html>"), id="nonsense"),
        pytest.param(answers(200, {"expires_in": 3600}), id="without a token"),
        pytest.param(resets, id="resets"),
    ],
)
def test_F118_a_token_endpoint(mode: Mode, cloud: GoogleCloud, fault: Callable[[Asked], Any]) -> None:
    opened(mode, cloud, cloud.user())
    cloud.faults = [fault, fault]
    mode.generate().ok()
    assert (cloud.asked_for_token, len(cloud.calls)) == (3, 1)
    cloud.faults = [fault] * 5
    mode.close()
    opened(mode, cloud, cloud.user())
    found = mode.generate().failed(errors.CredentialsUnavailable)
    assert (found.credentials, found.attempts) == ("authorized user", 5)
    assert "authorized user" in str(found)
    assert len(cloud.calls) == 1


def test_F118_credentials_that_were_revoked(mode: Mode, cloud: GoogleCloud) -> None:
    opened(mode, cloud, cloud.user())
    cloud.faults = [answers(400, {"error": "invalid_grant", "error_description": "Token has been revoked."})]
    found = mode.generate().failed(errors.CredentialsError)
    assert not isinstance(found, errors.APIConnectionError)
    assert (found.oauth_error, found.attempts, cloud.asked_for_token) == ("invalid_grant", 1, 1)


def test_F118_a_metadata_server_that_is_down(
    mode: Mode, cloud: GoogleCloud, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from google.auth.compute_engine import Credentials

    clean(monkeypatch, tmp_path, _nobody())
    opened(mode, cloud, Credentials())  # type: ignore[no-untyped-call]
    found = mode.generate().failed(errors.CredentialsUnavailable)
    assert (found.credentials, found.kind, found.attempts) == ("metadata server", "refused", 5)


def test_F118_a_token_endpoint_that_is_slow(mode: Mode, cloud: GoogleCloud) -> None:
    cloud.delay = 5
    opened(mode, cloud, cloud.user(), timeout=0.2)
    found = mode.generate(within=0.2).failed(errors.CredentialsTimeout)
    assert "timed out waiting for an access token for the authorized user" in str(found)
    assert cloud.calls == []


def test_F118_a_clock_that_is_an_hour_off(mode: Mode, cloud: GoogleCloud) -> None:
    hour = f"date: {(datetime.now(UTC) - timedelta(hours=1)).strftime('%a, %d %b %Y %H:%M:%S GMT')}"
    cloud.faults = [answers(400, {"error": "invalid_grant", "error_description": "Invalid JWT"}, hour)]
    opened(mode, cloud, cloud.user())
    found = mode.generate().failed(errors.CredentialsError)
    assert "this machine's clock is 60 minutes ahead of the server's" in str(found)


LINK = "https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project=1"
INFO = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "domain": "googleapis.com"}
DENIED: dict[str, dict[str, Any]] = {
    "a disabled API": error(
        403,
        "PERMISSION_DENIED",
        f"Vertex AI API has not been used in project 1 or it is disabled. Enable it by visiting {LINK} then retry.",
        {**INFO, "reason": "SERVICE_DISABLED", "metadata": {"activationUrl": LINK}},
    ),
    "one whose message has no link": error(
        403,
        "PERMISSION_DENIED",
        "The API is disabled.",
        {**INFO, "reason": "SERVICE_DISABLED", "metadata": {"activationUrl": LINK}},
    ),
    "a link that is a detail of its own": error(
        403,
        "PERMISSION_DENIED",
        "The API is disabled.",
        {"@type": "type.googleapis.com/google.rpc.Help", "links": [{"description": "here", "url": LINK}]},
    ),
    "a quota project that is not the caller's": error(
        403,
        "PERMISSION_DENIED",
        f"Caller does not have required permission to use project the-payer. Grant it the role by visiting {LINK}",
        {**INFO, "reason": "USER_PROJECT_DENIED"},
    ),
}


@pytest.mark.parametrize("surface", SURFACES)
def test_F119_what_the_project_may_not_do(mode: Mode, cloud: GoogleCloud, surface: str) -> None:
    opened(mode, cloud, cloud.user())
    for what, body in DENIED.items():
        cloud.model = answers(403, body)
        cloud.calls.clear()
        found = make(mode, surface).failed(errors.PermissionDenied)
        assert str(found).count(LINK) == 1, what
        assert (len(cloud.calls), cloud.asked_for_token) == (1, 1), what
        assert cloud.calls[0].headers["x-goog-user-project"] == "the-payer", what


def test_F120_a_token_that_is_about_to_run_out(mode: Mode, cloud: GoogleCloud) -> None:
    opened(mode, cloud, cloud.user(**nearly_over()))
    cloud.delay = 0.02

    def ask(number: int) -> Any:
        return mode.client.models.generate_content(model="gemini-2.5-flash", contents=str(number))

    async def ask_at_once() -> None:
        await asyncio.gather(*(ask(number) for number in range(100)))

    if mode.is_sync:
        with ThreadPoolExecutor(20) as threads:
            list(threads.map(ask, range(100)))
    else:
        mode.run(ask_at_once)
    assert cloud.asked_for_token == 1
    assert set(cloud.tokens) == {cloud.current}
    assert len(cloud.tokens) == 100


def test_F117_emulated(mode: Mode, emulator: Emulator, cloud: GoogleCloud) -> None:
    """As docs/faults-for-users.md has it."""
    mode.open(emulator, key=None, credentials=cloud.user(), **PLACE)
    emulator.faults.add("status:401")
    mode.generate().ok(requests=2)
    emulator.faults.add("status:401", times=2)
    mode.generate().failed(errors.Unauthenticated, requests=2)
    body = {"error": {"code": 403, "status": "PERMISSION_DENIED", "message": "The API is disabled."}}
    emulator.faults.add(f"body:{json.dumps(body)};status=403")
    mode.generate().failed(errors.PermissionDenied, requests=1)
    emulator.faults.assert_consumed()
    assert cloud.asked_for_token == 3


@pytest.mark.parametrize("fault", ["status:503", "reset", "html", "body:{}"])
def test_F118_emulated(
    mode: Mode, emulator: Emulator, fault: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As docs/faults-for-users.md has it."""
    clean(monkeypatch, tmp_path)
    emulator.write_credentials(tmp_path / "key.json")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "key.json"))
    emulator.faults.add(fault, times=2, operation="oauth.exchange")
    mode.open(emulator, key=None, **PLACE)
    mode.generate().ok()
    assert emulator.requests.count(stage="oauth.exchange") == 3
    mode.close()
    emulator.faults.add(fault, times=5, operation="oauth.exchange")
    mode.open(emulator, key=None, **PLACE)
    mode.generate().failed(errors.CredentialsUnavailable)
    mode.close()
    body = '{"error":"invalid_grant","error_description":"Token has been revoked."}'
    emulator.faults.add(f"body:{body};status=400", operation="oauth.exchange")
    mode.open(emulator, key=None, **PLACE)
    assert mode.generate().failed(errors.CredentialsError).oauth_error == "invalid_grant"
    mode.close()
    emulator.faults.add("stall", operation="oauth.exchange")
    mode.open(emulator, key=None, timeout=0.1, **PLACE)
    mode.generate().failed(errors.CredentialsTimeout)
    emulator.faults.assert_consumed()
    assert emulator.requests.count("generateContent") == 1
