"""Tokens of real google-auth credentials, from a token endpoint and a metadata server on loopback."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import logging
import os
import pickle
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import parse_qs

import pytest

from genai_runtime import errors
from genai_runtime.google_auth.credentials import GoogleCredentials
from genai_runtime.google_auth.failure import problem_of
from genai_runtime.google_auth.requests import Exchange
from genai_runtime.transport import (
    AsyncTransport,
    Operation,
    Request,
    RetryPolicy,
    Timeouts,
    Transport,
    TransportConfig,
)
from tests.forks import in_a_new_process
from tests.google_cloud import CLIENT_SECRET, REFRESH_TOKEN, SCOPE, GoogleCloud, answers, clean, kinds, resets

pytest.importorskip("google.auth")
pytest.importorskip("google.auth.compute_engine")

FAST = RetryPolicy(attempts=3, initial_delay=0.002, max_delay=0.004, jitter=0.0)
CALL = Request(Operation("generate", "POST", "billable", "json"), "/models/m:generateContent", body={"contents": []})
MODES = ["sync", "aio", *(["aiohttp"] if find_spec("aiohttp") else [])]


class Mode:
    """Makes calls, one after the other, with or without asyncio; an error is given in place of an answer."""

    def __init__(self, name: str, cloud: GoogleCloud) -> None:
        self.name = name
        self.cloud = cloud

    def call(self, auth: GoogleCredentials, times: int = 1, **settings: Any) -> list[Any]:
        library = "aiohttp" if self.name == "aiohttp" else None
        settings = {"retry": FAST, "http_client": library, **settings}
        config = TransportConfig(base_url=self.cloud.url, api_version="v1", auth=auth, **settings)
        if self.name == "sync":
            with Transport(config) as transport:
                return [_outcome(lambda: transport.send(CALL).status) for _ in range(times)]

        async def run() -> list[Any]:
            async with AsyncTransport(config) as transport:
                return [await _awaited(transport) for _ in range(times)]

        return asyncio.run(run())


def _outcome(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except errors.GenAIError as error:
        return error


async def _awaited(transport: AsyncTransport) -> Any:
    try:
        return (await transport.send(CALL)).status
    except errors.GenAIError as error:
        return error


@pytest.fixture(scope="module")
def shared_cloud() -> Iterator[GoogleCloud]:
    with GoogleCloud() as cloud:
        yield cloud


@pytest.fixture
def cloud(shared_cloud: GoogleCloud, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> GoogleCloud:
    clean(monkeypatch, tmp_path, f"127.0.0.1:{shared_cloud.port}")
    shared_cloud.reset()
    return shared_cloud


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest, cloud: GoogleCloud) -> Mode:
    return Mode(request.param, cloud)


def utc(seconds: float) -> datetime:
    """A time from now, as google-auth has it: UTC, without saying so."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).replace(tzinfo=None)


class Blocked:
    """Credentials whose refresh waits for an event; ``begun`` is set when it has begun."""

    token: str | None = None
    expiry = None

    def __init__(self) -> None:
        self.begun, self.go = threading.Event(), threading.Event()
        self.refreshed = 0

    @property
    def valid(self) -> bool:
        return self.token is not None

    def refresh(self, request: object) -> None:
        self.refreshed += 1
        self.begun.set()
        assert self.go.wait(20)
        self.token = f"CANARY-blocked-{self.refreshed}"


def test_every_kind_of_credentials(mode: Mode, tmp_path: Path) -> None:
    cloud = mode.cloud
    for kind, credentials in kinds(cloud, tmp_path):
        cloud.reset()
        auth = GoogleCredentials(credentials)
        assert auth.kind == kind
        assert mode.call(auth, times=2) == [200, 200], kind
        first = cloud.current
        assert cloud.tokens == [first, first], kind
        payer = "the-payer" if kind == "authorized user" else None
        assert cloud.calls[0].headers.get("x-goog-user-project") == payer, kind
        asked = cloud.asked_for_token
        # Renewed before it runs out, though it holds for a while yet.
        credentials.expiry = utc(200)
        auth.refuse(auth.token)
        assert mode.call(auth) == [200]
        assert cloud.tokens[-1] != first, kind
        assert asked < cloud.asked_for_token <= 2 * asked, kind


def test_a_token_that_was_given_is_used_until_it_is_nearly_over(mode: Mode) -> None:
    cloud = mode.cloud
    assert mode.call(GoogleCredentials(cloud.user(token="CANARY-given-token"))) == [200]
    assert mode.call(GoogleCredentials(cloud.user(token="CANARY-given-token", expiry=utc(400)))) == [200]
    assert cloud.asked_for_token == 0
    assert mode.call(GoogleCredentials(cloud.user(token="CANARY-given-token", expiry=utc(200)))) == [200]
    assert cloud.tokens == ["CANARY-given-token"] * 2 + [cloud.current]
    # Somebody else may renew them.
    credentials = cloud.user(token="CANARY-given-token")
    auth = GoogleCredentials(credentials)
    mode.call(auth)
    credentials.token, credentials.expiry = "CANARY-renewed-elsewhere", utc(3000)
    mode.call(auth)
    assert cloud.tokens[-2:] == ["CANARY-given-token", "CANARY-renewed-elsewhere"]
    assert cloud.asked_for_token == 1


def test_credentials_without_a_token_and_those_without_scopes(mode: Mode) -> None:
    from google.auth.credentials import AnonymousCredentials
    from google.oauth2.service_account import Credentials

    cloud = mode.cloud
    assert mode.call(GoogleCredentials(AnonymousCredentials())) == [200]  # type: ignore[no-untyped-call]
    assert "authorization" not in cloud.calls[-1].headers
    credentials = Credentials.from_service_account_info(cloud.service_account())  # type: ignore[no-untyped-call]
    assert mode.call(GoogleCredentials(credentials)) == [200]
    assertion = parse_qs(next(each for each in cloud.asked if each.target == "/token").body.decode())["assertion"][0]
    claims = assertion.split(".")[1]
    assert json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["scope"] == SCOPE
    assert credentials.token is None, "they are left as they were given"


def test_credentials_that_cannot_refresh_are_used_as_they_are(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    from google.auth.credentials import AnonymousCredentials
    from google.oauth2.credentials import Credentials

    cloud, answering = mode.cloud, mode.cloud.model
    for credentials, lines in (
        (AnonymousCredentials(), 0),  # type: ignore[no-untyped-call]
        (Credentials(token="CANARY-alone"), 0),  # type: ignore[no-untyped-call]
        (Credentials(token="CANARY-alone", expiry=utc(3600)), 1),  # type: ignore[no-untyped-call]
    ):
        caplog.clear()
        auth, refresh = GoogleCredentials(credentials), mock.Mock(wraps=credentials.refresh)
        with mock.patch.object(credentials, "refresh", refresh):
            cloud.model = answers(401, {"error": {"code": 401, "status": "UNAUTHENTICATED", "message": "no"}})
            (error,) = mode.call(auth)
            cloud.model = answering
            assert isinstance(error, errors.APIError)
            assert error.code == 401
            asked = refresh.call_count
            assert not auth.stale(), "nothing else will come"
            assert mode.call(auth, times=2) == [200, 200]
        assert refresh.call_count == asked <= 1
        assert len([each for each in caplog.records if each.name == "genai"]) == lines


def test_a_token_is_waited_for_before_a_turn_is_taken(mode: Mode) -> None:
    """A slow token endpoint holds nobody else's turn; the request that is made again takes a turn of its own."""
    cloud, order = mode.cloud, []

    class Limiter:
        def ticket(self, request: Any) -> Limiter:
            return self

        def attempts(self, attempt: Any, now: Any) -> Any:
            def in_turn(*args: Any) -> Any:
                order.append("turn")
                return (yield from attempt(*args))

            return in_turn

    credentials = cloud.user()
    refresh = credentials.refresh
    with mock.patch.object(credentials, "refresh", lambda request: (order.append("token"), refresh(request))):
        cloud.refused.add("CANARY-token-0001")
        assert mode.call(GoogleCredentials(credentials), limiter=Limiter()) == [200]
    assert order == ["token", "turn"] * 2


def test_what_stands_for_credentials_in_tests(mode: Mode) -> None:
    """A mock with a token, as tests of programs written for google-genai have it."""
    mocked = mock.MagicMock(token="CANARY-mocked-token", expired=False)
    assert mode.call(GoogleCredentials(mocked), times=2) == [200, 200]
    assert mode.cloud.tokens == ["CANARY-mocked-token"] * 2
    assert "x-goog-user-project" not in mode.cloud.calls[0].headers
    mocked.refresh.assert_not_called()
    for empty in (None, ""):
        (error,) = mode.call(GoogleCredentials(mock.Mock(token=empty, valid=False)))
        assert isinstance(error, errors.CredentialsError)
        assert "has no token after a refresh" in str(error)


def test_credentials_that_end_the_thread(mode: Mode) -> None:
    """Without a token nothing is sent, however its renewal ended."""
    leaving = mock.Mock(token=None, valid=False, refresh=mock.Mock(side_effect=SystemExit(3)))
    (error,) = mode.call(GoogleCredentials(leaving))
    assert isinstance(error, errors.CredentialsError)
    assert mode.cloud.calls == []


def test_one_renewal_for_a_thousand_threads_and_tasks(cloud: GoogleCloud) -> None:
    credentials = cloud.user(token="CANARY-old-token", expiry=utc(100))
    cloud.delay = 0.05
    auth = GoogleCredentials(credentials)
    config = TransportConfig(base_url=cloud.url, api_version="v1", auth=auth, retry=FAST)
    gate = threading.Barrier(50)

    def ask(number: int) -> None:
        if number < 50:
            gate.wait()
        auth.wait()
        if number % 40 == 0:
            assert transport.send(CALL).status == 200

    with Transport(config) as transport, ThreadPoolExecutor(50) as threads:
        list(threads.map(ask, range(1000)))
    assert cloud.asked_for_token == 1

    async def ask_in_tasks() -> None:
        async def task(number: int) -> None:
            await auth.await_()
            if number % 40 == 0:
                assert (await aio.send(CALL)).status == 200

        async with AsyncTransport(config) as aio:
            await asyncio.gather(*(task(number) for number in range(1000)))

    credentials.token, credentials.expiry = "CANARY-old-token", utc(100)
    asyncio.run(ask_in_tasks())
    assert cloud.asked_for_token == 2
    assert len(cloud.tokens) == 50
    assert "CANARY-old-token" not in cloud.tokens


def test_an_event_loop_goes_on_while_a_token_is_waited_for(cloud: GoogleCloud) -> None:
    blocked = Blocked()
    auth = GoogleCredentials(blocked)
    config = TransportConfig(base_url=cloud.url, api_version="v1", auth=auth)

    async def run() -> int:
        async with AsyncTransport(config) as transport:
            call = asyncio.create_task(transport.send(CALL))
            async with asyncio.timeout(20):
                while not blocked.begun.is_set():
                    await asyncio.sleep(0)
            # Only this loop lets the refresh go on.
            blocked.go.set()
            return (await call).status

    assert asyncio.run(run()) == 200
    assert cloud.tokens == ["CANARY-blocked-1"]


def test_a_loop_that_ends_while_a_token_is_waited_for(cloud: GoogleCloud) -> None:
    blocked = Blocked()
    auth = GoogleCredentials(blocked)

    async def give_up() -> None:
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(auth.await_(), 0.02)

    asyncio.run(give_up())
    blocked.go.set()
    asyncio.run(auth.await_())
    asyncio.run(auth.await_())
    assert (auth.headers(), blocked.refreshed) == ({"authorization": "Bearer CANARY-blocked-1"}, 1)


def test_no_thread_can_be_started(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name == "genai-token":
            raise RuntimeError("can't start new thread")
        start(thread)

    auth = GoogleCredentials(mode.cloud.user())
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        (error,) = mode.call(auth)
    assert isinstance(error, errors.CredentialsUnavailable)
    assert "can't start new thread" in str(error)
    assert mode.call(auth) == [200]


def test_nobody_waits_longer_than_the_call_may_take(mode: Mode) -> None:
    blocked = Blocked()
    auth = GoogleCredentials(blocked)
    (error,) = mode.call(auth, timeouts=Timeouts(total=0.05))
    assert type(error).__mro__[1] is errors.CredentialsTimeout
    assert isinstance(error, errors.APITimeoutError)
    assert "timed out waiting for an access token for the credentials of" in str(error)
    assert mode.cloud.calls == []
    blocked.go.set()
    assert mode.call(auth) == [200]
    assert blocked.refreshed == 1


def test_what_may_pass_is_tried_again_and_what_may_not_is_told(mode: Mode) -> None:
    cloud = mode.cloud
    revoked = {"error": "invalid_grant", "error_description": f"Token has been revoked: {REFRESH_TOKEN}."}
    passing = {
        "a server that fails": answers(503, {"error": "backend"}),
        "one that is too busy": answers(429, {}),
        "an answer that is no JSON": answers(200, b"<html>sign in</html>"),
        "an answer without a token": answers(200, {"token_type": "Bearer"}),
        "a connection that breaks": resets,
    }
    for what, fault in passing.items():
        cloud.reset()
        cloud.faults = [fault, fault]
        assert mode.call(GoogleCredentials(cloud.user())) == [200], what
        assert cloud.asked_for_token == 3, what
        cloud.reset()
        cloud.faults = [fault] * 3
        (error,) = mode.call(GoogleCredentials(cloud.user()))
        assert isinstance(error, errors.CredentialsUnavailable), what
        assert isinstance(error, errors.APIConnectionError), what
        assert (error.credentials, error.attempts, error.maybe_executed) == ("authorized user", 3, False), what
        assert "for the authorized user" in str(error), what
        assert (cloud.asked_for_token, cloud.calls) == (3, []), what
        cloud.reset()
        cloud.faults = [fault]
        (error,) = mode.call(GoogleCredentials(cloud.user()), retries=False)
        assert (error.attempts, cloud.asked_for_token) == (1, 1), what
    cloud.reset()
    cloud.faults = [answers(400, revoked)] * 3
    (error,) = mode.call(GoogleCredentials(cloud.user()))
    assert not isinstance(error, errors.APIConnectionError)
    assert (error.oauth_error, error.attempts, cloud.asked_for_token) == ("invalid_grant", 1, 1)
    assert "sign in again: gcloud auth application-default login" in str(error)
    assert REFRESH_TOKEN not in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.credentials, again.oauth_error) == (str(error), "authorized user", "invalid_grant")


def test_programs_catch_the_errors_of_google_auth(mode: Mode) -> None:
    from google.auth.exceptions import RefreshError

    mode.cloud.faults = [answers(401, {"error": "invalid_client"})]
    (error,) = mode.call(GoogleCredentials(mode.cloud.user()))
    assert isinstance(error, RefreshError)
    assert not error.retryable
    mode.cloud.faults = [answers(500, {})]
    (error,) = mode.call(GoogleCredentials(mode.cloud.user()), retries=False)
    assert isinstance(error, RefreshError)
    assert error.retryable


def test_a_clock_that_is_off(mode: Mode) -> None:
    cloud = mode.cloud
    cloud.faults = [
        answers(
            400, {"error": "invalid_grant", "error_description": "Invalid JWT"}, "date: Thu, 01 Jan 2015 00:00:00 GMT"
        )
    ]
    (error,) = mode.call(GoogleCredentials(cloud.user()))
    assert "this machine's clock is" in str(error)
    assert "minutes ahead of the server's" in str(error)
    # The times of impersonated tokens are the server's: by this machine's clock they have run out when they come.
    cloud.reset()
    cloud.clock = -7200
    _, _, (_, impersonated), *_ = kinds(cloud, Path())
    assert mode.call(GoogleCredentials(impersonated), times=3) == [200, 200, 200]
    assert cloud.asked_for_token == 2


def test_a_short_life_is_used_up(mode: Mode) -> None:
    """A token that lives no longer than google-auth's margin is not renewed for every call."""
    mode.cloud.lifetime = 100
    assert mode.call(GoogleCredentials(mode.cloud.user()), times=3) == [200, 200, 200]
    assert mode.cloud.asked_for_token == 1


def test_a_token_that_holds_still_outlasts_a_token_endpoint_that_is_down(
    mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    cloud = mode.cloud
    cloud.faults = [answers(503, {})] * 3
    auth = GoogleCredentials(cloud.user(token="CANARY-old-token", expiry=utc(200)))
    assert mode.call(auth, times=3) == [200, 200, 200]
    assert (cloud.tokens, cloud.asked_for_token) == (["CANARY-old-token"] * 3, 3)
    (line,) = [each.getMessage() for each in caplog.records if each.name == "genai"]
    assert "will be used until it runs out" in line
    cloud.reset()
    cloud.faults = [answers(503, {})] * 3
    (error,) = mode.call(GoogleCredentials(cloud.user(token="CANARY-old-token", expiry=utc(-1))))
    assert isinstance(error, errors.CredentialsUnavailable)


def test_credentials_are_loaded_when_they_are_needed(mode: Mode) -> None:
    loaded: list[bool] = []

    def load(request: Any) -> Any:
        loaded.append(threading.current_thread() is threading.main_thread())
        return mode.cloud.user()

    auth = GoogleCredentials(load=load)
    assert (auth.headers(), auth.kind, loaded) == ({}, "application default credentials", [])
    assert mode.call(auth, times=2) == [200, 200]
    assert loaded == [False]
    assert auth.kind == "authorized user"


def test_application_default_credentials(mode: Mode, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import google.auth
    from google.auth.exceptions import DefaultCredentialsError

    cloud = mode.cloud

    def load(request: Any) -> Any:
        return google.auth.default(scopes=[SCOPE], request=request)[0]

    auth = GoogleCredentials(load=load)
    assert mode.call(auth) == [200]
    assert auth.kind == "metadata server"
    path = tmp_path / "key.json"
    path.write_text(json.dumps(cloud.service_account()), encoding="utf-8")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    auth = GoogleCredentials(load=load)
    assert mode.call(auth) == [200]
    assert auth.kind.startswith("service account")
    # google-auth would ask Google Cloud for the id of a workload's project, which is known here.
    path.write_text(json.dumps(cloud.workload()), encoding="utf-8")
    cloud.reset()
    auth = GoogleCredentials(load=load)
    assert mode.call(auth) == [200]
    assert (auth.kind, cloud.asked_for_token) == ("workload identity", 1)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "nothing.json"))
    (error,) = mode.call(GoogleCredentials(load=load))
    assert isinstance(error, errors.CredentialsNotFound)
    assert isinstance(error, DefaultCredentialsError)
    assert "nothing.json" in str(error)


def test_token_requests_share_proxies_and_certificates(
    cloud: GoogleCloud, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "genai")
    credentials = cloud.user(token_uri="http://oauth2.invalid/token?key=CANARY")
    GoogleCredentials(credentials, args={"proxy": cloud.url, "limits": None}).wait()
    (line,) = [each.getMessage() for each in caplog.records if each.name == "genai"]
    assert re.fullmatch(r"POST oauth2\.invalid/token -> 200 in \d\.\d+ s, for a token", line)
    assert cloud.asked[-1].target == "http://oauth2.invalid/token?key=CANARY"
    # The metadata server is on this machine, and behind no proxy.
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    from google.auth.compute_engine import Credentials

    GoogleCredentials(Credentials()).wait()  # type: ignore[no-untyped-call]
    with pytest.raises(errors.CredentialsUnavailable, match=r"'token endpoint' is no http\(s\) URL") as caught:
        GoogleCredentials(cloud.user(token_uri="token endpoint")).wait()
    assert caught.value.attempts == 1
    with pytest.raises(errors.ConfigError, match=r"verify='/no/such/file' cannot be read"):
        GoogleCredentials(cloud.user(), args={"verify": "/no/such/file"}).wait()


def test_all_token_requests_take_the_settings_of_both_modes(cloud: GoogleCloud) -> None:
    import genai

    mine, other = {"proxy": cloud.url}, {"proxy": "http://127.0.0.1:9"}
    user = partial(cloud.user, token_uri="http://oauth2.invalid/token")
    given: dict[str, Any]
    for options in (
        {"async_client_args": mine},
        {"client_args": mine},
        {"client_args": mine, "async_client_args": other},
    ):
        for given in ({}, {"vertexai": True, "project": "p"}, {"vertexai": True, "project": "p", "location": "l"}):
            before = cloud.asked_for_token
            client = genai.Client(**given, credentials=user(), http_options={"base_url": cloud.url, **options})
            tokens = client._shared.config.tokens
            assert isinstance(tokens, GoogleCredentials)
            tokens.wait()
            assert cloud.asked_for_token == before + 1, (given, options)
        client = genai.Client(api_key="CANARY-key", http_options={"base_url": cloud.url, **options})
        client.files._credentials(user()).wait()
        assert cloud.asked_for_token == before + 2, options


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_of_fork_renews_for_itself() -> None:
    in_a_new_process(fork_while_renewing)


def fork_while_renewing() -> None:
    blocked = Blocked()
    auth = GoogleCredentials(blocked)
    waiting = threading.Thread(target=auth.wait)
    waiting.start()
    assert blocked.begun.wait(20)
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        blocked.go.set()
        auth.wait(10)
        os.write(write, auth.headers()["authorization"].encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(read, 100) == b"Bearer CANARY-blocked-2"
    os.close(read)
    os.close(write)
    blocked.go.set()
    waiting.join()
    assert auth.headers() == {"authorization": "Bearer CANARY-blocked-1"}


def test_credentials_are_shown_and_copied_nowhere(cloud: GoogleCloud, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    auth = GoogleCredentials(cloud.user())
    auth.wait()
    assert repr(auth) == "GoogleCredentials(<secret>)"
    with pytest.raises(TypeError, match="not copied or pickled"):
        pickle.dumps(auth)
    logging.getLogger("httpx").info("a line with %s and %s", cloud.current, CLIENT_SECRET)
    for secret in (cloud.current, CLIENT_SECRET, REFRESH_TOKEN):
        assert secret not in caplog.text
    assert time.time() < auth._valid_until


@pytest.mark.parametrize("date", ["x", "", "Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "Mon, 01 Jan 2020"])
def test_a_failure_with_a_date_that_is_none(date: str) -> None:
    last = Exchange()
    last.status, last.date = 400, date
    found = problem_of(ValueError("no"), object(), mock.Mock(last=last))
    assert found.cls is errors.CredentialsError
