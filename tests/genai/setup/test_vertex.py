"""Which service a client speaks to, where, and as whom: its arguments, then the environment, as google-genai has it."""

from __future__ import annotations

import itertools
import json
import logging
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import _base_url, errors
from genai_runtime.transport import Operation, Request
from genai_runtime.transport.prepare import Plan
from tests.data import read
from tests.google_cloud import clean

google_auth = pytest.importorskip("google.auth")

GENERATE = Request(Operation("generate", "POST", "billable", "json"), "/publishers/google/models/m:generateContent")
LIST = Request(Operation("list", "GET", "repeatable", "json"), "/publishers/google/models")
GLOBAL = "https://aiplatform.googleapis.com"
GATEWAY = "https://gate.example"


class Credentials:
    """Credentials that need no google-auth."""

    token, valid, expiry, quota_project_id = "a-token-of-credentials", True, None, None

    def refresh(self, request: object) -> None:
        raise AssertionError("they are valid")


class Setup:
    """Clients of given arguments and environment; ``adc`` is the project of the application default credentials."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        self.adc: str | None = "adcproject"
        self.loaded = 0
        patch.setattr(google_auth, "default", self._default)

    def _default(self, **arguments: Any) -> tuple[Credentials, str | None]:
        self.loaded += 1
        assert arguments["scopes"] == ["https://www.googleapis.com/auth/cloud-platform"]
        assert callable(arguments["request"])
        return Credentials(), self.adc

    def client(self, env: Mapping[str, str] | None = None, **arguments: Any) -> genai.Client:
        with self._patch.context() as patch:
            for name, value in (env or {}).items():
                patch.setenv(name, value)
            return genai.Client(**arguments)

    def tried(self, env: Mapping[str, str], **arguments: Any) -> genai.Client | errors.ConfigError:
        """A client, or why there is none."""
        try:
            return self.client(env, **arguments)
        except errors.ConfigError as error:
            return error


@pytest.fixture
def setup(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Setup:
    clean(monkeypatch, tmp_path)
    return Setup(monkeypatch)


def url(client: genai.Client, request: Request = GENERATE) -> str:
    return Plan(request, client._shared.config).url


def headers(client: genai.Client) -> dict[str, str]:
    auth = client._shared.config.auth
    wait = getattr(auth, "wait", None)
    if wait is not None:
        wait()
    return {} if auth is None else auth.headers()


#: Where it is otherwise here, by arguments and environment, and why.
DIFFERENT: dict[str, tuple[dict[str, Any], str]] = {
    '{"api_key": "a", "location": "l", "vertexai": true} {}': (
        {"error": "ConfigError"},
        "it sends projects/None, which nobody has",
    ),
    '{"api_key": "a", "project": "p", "vertexai": true} {}': (
        {"location": "global"},
        "it sends locations/None; the host is that of the location global",
    ),
    '{"http_options": {"base_url": "https://x.googleapis.com"}, "vertexai": true} {}': (
        {"project": "adcproject", "credentials": "adc"},
        "its first request goes to the bare URL, and only the next ones to the project of the credentials",
    ),
    '{} {"GOOGLE_GENAI_USE_VERTEXAI": "true", "GOOGLE_VERTEX_BASE_URL": "https://v.example", '
    '"GOOGLE_GEMINI_BASE_URL": "https://g.example"}': (
        {"base_url": "https://v.example"},
        "it reads the other service's variable where the environment chooses the service",
    ),
    '{"http_options": {"base_url": "https://gw.example"}} {}': (
        {"base_url": "https://gw.example", "api_version": "v1beta"},
        "a gateway may need no key",
    ),
}


def test_the_measured_clients(setup: Setup, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "genai")
    unseen = set(DIFFERENT)
    for case in read("google_genai_clients")["clients"]:
        name = f"{json.dumps(case['args'], sort_keys=True)} {json.dumps(case['env'])}"
        other, _ = DIFFERENT.get(name, ({}, ""))
        unseen.discard(name)
        expected = other if "error" in case or "error" in other else {**case["got"], **other}
        arguments = dict(case["args"])
        if arguments.pop("CREDS", None):
            arguments["credentials"] = Credentials()
        setup.adc = "adcproject" if case.get("adc", True) else None
        setup.loaded = 0
        caplog.clear()
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            client = setup.tried(case["env"], **arguments)
        if isinstance(client, errors.ConfigError):
            assert "error" in {**case, **expected}, f"{name}: {client}"
            continue
        assert expected, f"{name} is taken"
        assert "error" not in expected, f"{name} is taken"
        config, shared = client._shared.config, client._shared
        sent = headers(client)
        credentials = None
        if "authorization" in sent:
            credentials = "given" if "credentials" in arguments else "adc"
        found = {
            "vertexai": client.vertexai,
            "api_key": sent.get("x-goog-api-key"),
            "project": shared.project,
            "location": shared.location,
            "base_url": config.base_url,
            "api_version": config.api_version,
            "credentials": credentials,
        }
        wanted = {**dict.fromkeys(found), **expected}
        wanted["vertexai"] = bool(wanted["vertexai"])
        wanted["base_url"] = wanted["base_url"].rstrip("/")
        if not wanted["vertexai"] and wanted["api_version"] == "v1":
            wanted["api_version"] = "v1beta"
        if wanted["vertexai"] and wanted["project"] and wanted["credentials"] is None and wanted["api_key"] is None:
            # Theirs are loaded later, and these by headers() above.
            wanted["credentials"] = "adc"
        assert found == wanted, name
        noted = len([each for each in caplog.records if each.name == "genai"])
        assert (len(warned), noted) == (case.get("warnings", 0) + (" a" in name), case.get("logs", 0)), name
    assert not unseen, "no such client was measured"


def test_what_each_combination_comes_to(setup: Setup) -> None:
    """Every choice of arguments and environment: the request is whole, or the client says what it lacks."""
    arguments: list[dict[str, Any]] = [
        {},
        {"project": "p"},
        {"location": "us-central1"},
        {"project": "p", "location": "us-central1"},
    ]
    proofs: list[dict[str, Any]] = [{}, {"api_key": "a-key"}, {"credentials": Credentials()}]
    places: list[dict[str, Any]] = [{}, {"base_url": GATEWAY}, {"base_url": "https://restricted.googleapis.com"}]
    environments: list[dict[str, str]] = [
        {name: value for name, value in zip(names, values, strict=True) if value}
        for names in [("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "GOOGLE_API_KEY")]
        for values in itertools.product(("ep", ""), ("europe-west1", ""), ("env-key", ""))
    ]
    seen = refused = 0
    for where, proof, place, env in itertools.product(arguments, proofs, places, environments):
        given = {**where, **proof}
        name = f"{given} {place} {env}"
        seen += 1
        client = setup.tried(env, vertexai=True, http_options=place, **given)
        if isinstance(client, errors.ConfigError):
            refused += 1
            assert "needs a project" in str(client), name
            assert "api_key" in given or "GOOGLE_API_KEY" in env, name
            continue
        target, sent = url(client), headers(client)
        assert "None" not in target, name
        keys = ("api_key" in given or "GOOGLE_API_KEY" in env, "x-goog-api-key" in sent)
        assert len(sent) == (0 if target == GATEWAY and "credentials" not in given else 1), name
        if "api_key" in given:
            assert sent == {"x-goog-api-key": "a-key"}, name
        if "credentials" in given:
            assert sent == {"authorization": "Bearer a-token-of-credentials"}, name
        assert keys[0] or not keys[1], name
        whole = "project" in given and "location" in given
        if place.get("base_url") == GATEWAY and not whole and not keys[1]:
            assert target == GATEWAY, name
            assert url(client, LIST) == GATEWAY, name
            continue
        project, location = client._shared.project, client._shared.location
        prefix = f"/projects/{project}/locations/{location}" if project else ""
        host = place.get("base_url") or (GLOBAL if location in (None, "global") else f"https://{location}-{GLOBAL[8:]}")
        assert target == f"{host}/v1beta1{prefix}/publishers/google/models/m:generateContent", name
        assert url(client, LIST) == f"{host}/v1beta1/publishers/google/models", name
        if "project" in given:
            assert project == "p", name
        if "location" in given:
            assert location == "us-central1", name
    assert seen == 4 * 3 * 3 * 8
    assert 0 < refused < 30


def test_hosts_by_location(setup: Setup) -> None:
    def base(**given: Any) -> str:
        return setup.client(vertexai=True, project="p", **given)._shared.config.base_url

    assert base() == base(location="global") == GLOBAL
    assert base(location="us") == "https://aiplatform.us.rep.googleapis.com"
    assert base(location="eu") == "https://aiplatform.eu.rep.googleapis.com"
    assert base(location="europe-west4") == "https://europe-west4-aiplatform.googleapis.com"
    assert base(location=" us-central1\n") == "https://us-central1-aiplatform.googleapis.com"
    wrong: list[dict[str, Any]] = [
        {"location": each} for each in ("evil.example/", "us central1", "a@b", "us-central1#", "é", "-a")
    ]
    wrong += [{"project": each} for each in ("a/b", "..", "p?x=1", "p q", "projects/p")]
    for each in wrong:
        with pytest.raises(errors.ConfigError, match="is a name such as"):
            setup.client(vertexai=True, **{"project": "p", "location": "l", **each})
    with pytest.raises(errors.ConfigError, match="are strings, not int"):
        setup.client(vertexai=True, project=7)
    assert setup.client(vertexai=True, project="example.com:a-project_1")._shared.project == "example.com:a-project_1"
    assert setup.loaded == 0


def test_a_base_url_that_has_the_rest_in_it(setup: Setup) -> None:
    options = {"base_url": f"{GATEWAY}/a/projects/p", "base_url_resource_scope": "COLLECTION"}
    path = f"{GATEWAY}/a/projects/p/publishers/google/models/m:generateContent"
    placed = setup.client(vertexai=True, project="p", location="l", http_options=options)
    assert url(placed) == path
    assert headers(placed) == {"authorization": "Bearer a-token-of-credentials"}
    alone = setup.client(vertexai=True, http_options=options)
    assert (url(alone), headers(alone)) == (path, {})
    key = setup.client(vertexai=True, api_key="a-key", http_options=options)
    assert (url(key), headers(key)) == (path, {"x-goog-api-key": "a-key"})
    gemini = setup.client(api_key="a-key", http_options=options)
    assert url(gemini) == path
    with pytest.raises(errors.ConfigError, match=r"set http_options\.base_url"):
        setup.client(api_key="a", http_options={"base_url_resource_scope": "COLLECTION"})


def test_a_gateway_with_its_own_authorization(setup: Setup) -> None:
    own = {"base_url": f"{GATEWAY}/ask?team=7", "headers": {"Authorization": "Bearer mine"}}
    client = setup.client(vertexai=True, http_options=own)
    assert (url(client), client._shared.config.auth) == (own["base_url"], None)
    assert client._shared.config.headers == own["headers"]
    # With project and location it has the usual paths; its own authorization is not replaced by this machine's.
    placed = setup.client(vertexai=True, project="p", location="l", http_options={**own, "base_url": GATEWAY})
    assert url(placed).startswith(f"{GATEWAY}/v1beta1/projects/p/locations/l/publishers/")
    assert placed._shared.config.auth is None
    assert setup.loaded == 0


def test_base_urls_for_all_clients(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_base_url, "_defaults", {})
    place = {"vertexai": True, "project": "p", "location": "l"}
    env = {"GOOGLE_VERTEX_BASE_URL": "https://v.example", "GOOGLE_GEMINI_BASE_URL": "https://g.example"}
    assert setup.client(env, **place)._shared.config.base_url == "https://v.example"
    _base_url.set_default_base_urls("https://all-g.example", "https://all-v.example")
    assert setup.client(env, **place)._shared.config.base_url == "https://all-v.example"
    assert setup.client(env, api_key="a")._shared.config.base_url == "https://all-g.example"
    options = {"base_url": "https://own.example"}
    assert setup.client(env, **place, http_options=options)._shared.config.base_url == "https://own.example"
    _base_url.set_default_base_urls(None, None)
    assert setup.client(env, api_key="a")._shared.config.base_url == "https://g.example"


def test_what_is_missing_is_said(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    setup.adc = None
    with pytest.raises(errors.ConfigError, match=r"pass project=\.\.\., or set GOOGLE_CLOUD_PROJECT"):
        setup.client(vertexai=True)
    with pytest.raises(errors.ConfigError, match="location 'l' needs a project"):
        setup.client(vertexai=True, api_key="a", location="l")
    with pytest.raises(errors.ConfigError, match="pass one of them"):
        setup.client(vertexai=True, api_key="a", credentials=Credentials())
    with pytest.raises(errors.ConfigError, match="an object of Credentials, not the class"):
        setup.client(vertexai=True, project="p", credentials=Credentials)
    with pytest.raises(errors.ConfigError, match="not str; an API key is given as api_key"):
        setup.client(vertexai=True, project="p", credentials="a-key")

    async def refresh(request: object) -> None: ...

    coroutines = Credentials()
    coroutines.refresh = refresh  # type: ignore[method-assign, assignment]
    with pytest.raises(errors.ConfigError, match="no event loop is blocked"):
        setup.client(vertexai=True, project="p", credentials=coroutines)
    with pytest.raises(errors.ConfigError, match="vertexai is True or False, not 'yes'"):
        setup.client(vertexai="yes")
    for env, match in (
        ({"GOOGLE_GENAI_USE_VERTEXAI": "yes"}, "GOOGLE_GENAI_USE_VERTEXAI is 'yes', and only 'true' and '1' choose"),
        ({"GOOGLE_CLOUD_PROJECT": "p"}, "GOOGLE_CLOUD_PROJECT is set: for Vertex AI, .* pass vertexai=True"),
        ({"GOOGLE_GENAI_USE_VERTEXAI": "0"}, r"makes one\)$"),
    ):
        with pytest.raises(errors.ConfigError, match=match):
            setup.client(env)
    assert setup.client(vertexai="true", project="p").vertexai
    assert not setup.client(vertexai="False", api_key="a").vertexai
    own = Credentials()
    own.project_id = "project-of-the-key"  # type: ignore[attr-defined]
    assert setup.client(vertexai=True, credentials=own)._shared.project == "project-of-the-key"
    monkeypatch.undo()


def test_without_google_auth(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import sys

    clean(monkeypatch, tmp_path)
    monkeypatch.setitem(sys.modules, "google.auth", None)
    with pytest.raises(errors.ConfigError, match=r"pip install 'gemini-genai\[vertex\]'"):
        genai.Client(vertexai=True)
    with pytest.raises(errors.ConfigError, match=r"pip install 'gemini-genai\[vertex\]'"):
        genai.Client(vertexai=True, project="p")
    assert genai.Client(vertexai=True, api_key="a")._shared.config.base_url == GLOBAL


def test_nothing_there_says_how_to_sign_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    clean(monkeypatch, tmp_path)
    with pytest.raises(errors.CredentialsNotFound, match="gcloud auth application-default login") as caught:
        genai.Client(vertexai=True)
    assert isinstance(caught.value, google_auth.exceptions.DefaultCredentialsError)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(broken))
    user = json.dumps({"type": "authorized_user", "refresh_token": "CANARY-refresh-token"})
    for text, match in ((user, r"missing fields client_\w+, client_\w+"), ("{", r"is not a valid json file")):
        broken.write_text(text, encoding="utf-8")
        with pytest.raises(errors.CredentialsNotFound, match=match) as caught:
            genai.Client(vertexai=True)
        assert "CANARY" not in str(caught.value)
    with pytest.raises(errors.CredentialsNotFound, match=r"cannot be used: File .* is not a valid json file"):
        genai.Client(vertexai=True)
