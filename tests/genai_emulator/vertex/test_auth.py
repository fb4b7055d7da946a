"""Who may call Vertex AI, and for which project."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from genai_emulator import Clock, Emulator
from tests.cases import case

from .conftest import GOOGLE

PATH = f"{GOOGLE}/gemini-2.5-flash:countTokens"
ASKED = {"contents": [{"role": "user", "parts": [{"text": "x"}]}]}


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=20) as client:
        yield client


def reason_of(response: httpx.Response) -> tuple[int, str]:
    details = response.json()["error"]["details"]
    return response.status_code, next(each["reason"] for each in details if "reason" in each)


def test_a_token_or_a_key_is_needed(http: httpx.Client, emulator: Emulator) -> None:
    url = f"{emulator.url}{PATH}"
    missing = http.post(url, json=ASKED)
    assert reason_of(missing) == (401, "CREDENTIALS_MISSING")
    info = missing.json()["error"]["details"][1]
    assert info["metadata"]["method"] == "google.cloud.aiplatform.v1beta1.PredictionService.CountTokens"
    assert missing.headers["www-authenticate"] == 'Bearer realm="https://accounts.google.com/"'
    for headers in ({"authorization": "Bearer any"}, {"x-goog-api-key": "any"}):
        assert http.post(url, json=ASKED, headers=headers).status_code == 200, headers
    assert http.post(f"{url}?key=any", json=ASKED).status_code == 200
    refused = http.post(url, json=ASKED, headers={"authorization": "Bearer invalid-one"})
    assert reason_of(refused) == (401, "ACCESS_TOKEN_TYPE_UNSUPPORTED")
    assert 'error="invalid_token"' in refused.headers["www-authenticate"]
    bad_key = http.post(url, json=ASKED, headers={"x-goog-api-key": "invalid-one"})
    assert reason_of(bad_key) == (400, "API_KEY_INVALID")
    assert bad_key.json()["error"]["details"][0]["metadata"] == {"service": "aiplatform.googleapis.com"}


def test_tokens_of_its_own_work_until_they_expire_or_are_revoked(http: httpx.Client, emulator: Emulator) -> None:
    url = f"{emulator.url}{PATH}"

    def call(token: str) -> httpx.Response:
        return http.post(url, json=ASKED, headers={"authorization": f"Bearer {token}"})

    short, long = emulator.issue_token(seconds=60), emulator.issue_token()
    assert call(short).status_code == call(long).status_code == 200
    emulator.clock.advance(60)
    assert reason_of(call(short)) == (401, "ACCESS_TOKEN_EXPIRED")
    assert call(long).status_code == 200
    emulator.revoke_tokens()
    assert reason_of(call(long)) == (401, "ACCESS_TOKEN_TYPE_UNSUPPORTED")


def test_only_tokens_of_its_own_where_no_others_are_accepted(http: httpx.Client) -> None:
    with Emulator(api_keys=()) as strict:
        for token, status in ((strict.issue_token(), 200), ("any", 401)):
            headers = {"authorization": f"Bearer {token}"}
            assert http.post(f"{strict.url}{PATH}", json=ASKED, headers=headers).status_code == status


def test_the_project_and_the_location_are_looked_at(http: httpx.Client, emulator: Emulator) -> None:
    headers = {"authorization": "Bearer t"}
    for project, location, reason in (
        ("None", "None", "RESOURCE_PROJECT_INVALID"),
        ("my%20project", "us-central1", "RESOURCE_PROJECT_INVALID"),
        ("p1", "US_Central", None),
        ("example.com:p1", "global", ""),
        ("123456789012", "europe-west4", ""),
    ):
        with case((project, location)):
            path = PATH.replace("/p1/", f"/{project}/").replace("us-central1", location)
            response = http.post(f"{emulator.url}{path}", json=ASKED, headers=headers)
            if reason:
                assert reason_of(response) == (400, reason)
            else:
                assert response.status_code == (200 if reason == "" else 400)
    for charged, status in (("p2", 200), ("None", 403)):
        told = http.post(f"{emulator.url}{PATH}", json=ASKED, headers={**headers, "x-goog-user-project": charged})
        assert told.status_code == status


def test_the_token_endpoint(http: httpx.Client, emulator: Emulator) -> None:
    def ask(path: str, **form: str) -> httpx.Response:
        return http.post(f"{emulator.url}{path}", data=form)

    def assertion(**claims: object) -> str:
        body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        return f"e30.{body}.c2ln"

    jwt = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    exchange = "urn:ietf:params:oauth:grant-type:token-exchange"
    later = time.time() + 600
    given = [
        ask("/token", grant_type="refresh_token", refresh_token="r"),
        ask("/token", grant_type=jwt, assertion=assertion(iss="me@p.iam", exp=later)),
        ask("/v1/token", grant_type=exchange, subject_token="s"),
    ]
    headers = {}
    for response in given:
        token = response.json()
        assert (token["token_type"], token["expires_in"]) == ("Bearer", 3600)
        headers = {"authorization": f"Bearer {token['access_token']}"}
        assert http.post(f"{emulator.url}{PATH}", json=ASKED, headers=headers).status_code == 200
    account = f"{emulator.url}/v1/projects/-/serviceAccounts/me@p.iam:generateAccessToken"
    body = {"scope": ["s"], "lifetime": "120s"}
    assert http.post(account, json=body, headers=headers).json()["accessToken"].startswith("ya29.")
    assert http.post(account, json=body, headers={"authorization": "Bearer x"}).status_code == 401
    for bad in (b"{no", *(b'{"lifetime": "%s"}' % each for each in (b"soon", b"-1s", b"43201s", b"999999999999s"))):
        assert http.post(account, content=bad, headers=headers).status_code == 400, bad
    for response in (
        http.post(f"{emulator.url}/token", json={"grant_type": "refresh_token", "refresh_token": None}),
        ask("/token", grant_type="refresh_token", refresh_token="invalid"),
        ask("/token", grant_type=jwt, assertion=assertion(iss="me", exp=1)),
        ask("/token", grant_type=jwt, assertion="no assertion"),
        ask("/v1/token", grant_type=exchange, subject_token="invalid"),
    ):
        assert (response.status_code, response.json()["error"]) == (400, "invalid_grant")
    assert ask("/token", grant_type="password").json()["error"] == "unsupported_grant_type"
    emulator.faults.add("status:503", operation="oauth.token")
    assert ask("/token", grant_type="refresh_token", refresh_token="r").status_code == 503
    assert emulator.requests.count(stage="oauth.exchange") == 2
    assert not any(entry.body for entry in emulator.requests if entry.stage and "oauth" in entry.stage)


def test_the_metadata_server(http: httpx.Client, emulator: Emulator) -> None:
    home = f"{emulator.url}/computeMetadata/v1"
    account = f"{home}/instance/service-accounts/default"
    flavor = {"metadata-flavor": "Google"}
    assert http.get(emulator.url, headers=flavor).headers["metadata-flavor"] == "Google"
    assert http.get(f"{account}/token").status_code == 403
    token = http.get(f"{account}/token", headers=flavor).json()
    assert token["expires_in"] == 3600
    assert token["access_token"].startswith("ya29.")
    assert "@" in http.get(f"{account}/email", headers=flavor).text
    assert http.get(f"{account}/?recursive=true", headers=flavor).json()["aliases"] == ["default"]
    assert http.get(f"{home}/project/project-id", headers=flavor).text == "emulated-project"


def test_tokens_are_renewed_once_the_clock_is_advanced(http: httpx.Client, emulator: Emulator) -> None:
    """google-auth goes by the system's time, by which its assertion and the token it impersonates with still work."""
    account = pytest.importorskip("google.oauth2.service_account")
    rsa = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.rsa")
    serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
    impersonated = pytest.importorskip("google.auth.impersonated_credentials")
    transport = pytest.importorskip("google.auth.transport.requests").Request()
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    told = {"client_email": "me@p.iam", "token_uri": f"{emulator.url}/token", "private_key": key.decode()}
    source = account.Credentials.from_service_account_info(told, scopes=["s"])
    override = f"{emulator.url}/v1/projects/-/serviceAccounts/you@p.iam:generateAccessToken"
    other = impersonated.Credentials(source, "you@p.iam", ["s"], iam_endpoint_override=override)

    def call(credentials: Any) -> int:
        headers = {"authorization": f"Bearer {credentials.token}"}
        return http.post(f"{emulator.url}{PATH}", json=ASKED, headers=headers).status_code

    for _ in range(2):
        for credentials in (other, source):
            credentials.refresh(transport)
            assert call(credentials) == 200
        emulator.clock.advance(3600)
        assert (call(other), call(source)) == (401, 401)
        other.refresh(transport)  # with the token of the source as it is
        assert call(other) == 200
    emulator.clock.advance(-10 * 3600)
    source.refresh(transport)
    assert call(source) == 200
    with Emulator(clock=Clock(datetime(2040, 1, 1, tzinfo=UTC))) as later:
        source._token_uri = f"{later.url}/token"
        source.refresh(transport)


def test_google_auth_gets_its_tokens_here(emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    auth = pytest.importorskip("google.auth")
    requests = pytest.importorskip("google.auth.transport.requests")
    emulator.write_credentials(tmp_path / "credentials.json")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "credentials.json"))
    credentials, _ = auth.default(scopes=["https://www.googleapis.com/auth/cloud-platform"])
    session = requests.AuthorizedSession(credentials)
    assert session.post(f"{emulator.url}{PATH}", json=ASKED).json()["totalTokens"] == 1
    assert [entry.stage for entry in emulator.requests] == ["oauth.exchange", None]
    session.close()


def test_the_admin_routes_issue_and_revoke_tokens_and_keep_tables(http: httpx.Client, emulator: Emulator) -> None:
    home = f"{emulator.url}/_emulator"
    token = http.post(f"{home}/tokens", json={"lifetime": "60s"}).json()["token"]

    def call() -> int:
        return http.post(f"{emulator.url}{PATH}", json=ASKED, headers={"authorization": f"Bearer {token}"}).status_code

    assert call() == 200
    assert http.delete(f"{home}/tokens").json() == {}
    assert call() == 401
    assert http.post(f"{home}/tokens", json={"lifetim": "60s"}).status_code == 400
    assert http.post(f"{home}/tables", json={"table": "bq://p.d.t", "rows": [{"a": 1}]}).status_code == 200
    assert http.get(f"{home}/tables").json() == {"tables": {"bq://p.d.t": [{"a": 1}]}}
    assert http.post(f"{home}/tables", json={"table": "nothing", "rows": []}).status_code == 400
