"""Client certificates that google-auth finds on this machine, and the hosts of Vertex AI that ask for them."""

from __future__ import annotations

import asyncio
import json
import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest

import genai
from genai import errors
from genai_emulator import Emulator
from genai_runtime.google_auth.mtls import mtls_url
from tests.google_cloud import clean

pytest.importorskip("google.auth.compute_engine")
mtls = pytest.importorskip("google.auth.transport.mtls")
trustme = pytest.importorskip("trustme")

pytestmark = pytest.mark.skipif(not hasattr(mtls, "load_default_client_cert"), reason="this google-auth is too old")

HOST = "https://us-central1-aiplatform.mtls.googleapis.com"
PLACE: dict[str, Any] = {"vertexai": True, "project": "p", "location": "us-central1"}
VARIABLES = (
    "GOOGLE_API_USE_CLIENT_CERTIFICATE", "CLOUDSDK_CONTEXT_AWARE_USE_CLIENT_CERTIFICATE",
    "GOOGLE_API_CERTIFICATE_CONFIG", "CLOUDSDK_CONTEXT_AWARE_CERTIFICATE_CONFIG_FILE_PATH",
    "GOOGLE_API_USE_MTLS_ENDPOINT", "SSL_CERT_FILE",
)  # fmt: skip


class Machine:
    """The certificates of this machine."""

    def __init__(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        self.patch = patch
        self.folder = folder
        self.authority = trustme.CA()
        self.clients = trustme.CA()

    def certificate(self) -> None:
        """Give it one, as a workload has it."""
        made = self.clients.issue_cert("workload.test")
        paths = {name: str(self.folder / f"{name}.pem") for name in ("cert", "key")}
        made.cert_chain_pems[0].write_to_path(paths["cert"])
        made.private_key_pem.write_to_path(paths["key"])
        config = {"cert_configs": {"workload": {"cert_path": paths["cert"], "key_path": paths["key"]}}}
        path = self.folder / "certificate_config.json"
        path.write_text(json.dumps(config), encoding="utf-8")
        self.patch.setenv("GOOGLE_API_CERTIFICATE_CONFIG", str(path))

    def trust(self) -> None:
        """Let it trust the servers of its authority."""
        path = self.folder / "authority.pem"
        self.authority.cert_pem.write_to_path(str(path))
        self.patch.setenv("SSL_CERT_FILE", str(path))


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Machine:
    clean(monkeypatch, tmp_path)
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return Machine(monkeypatch, tmp_path)


def base(**arguments: Any) -> str:
    return genai.Client(**{**PLACE, **arguments})._shared.config.base_url


def test_a_server_is_shown_the_certificate(machine: Machine) -> None:
    machine.certificate()
    machine.trust()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    machine.authority.issue_cert("127.0.0.1").configure_cert(context)
    machine.clients.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    with Emulator(ssl_context=context) as emulator:
        sync, aio = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

        def here(request: Any) -> Any:
            assert str(request.url).startswith(f"{HOST}/v1beta1/projects/p/")
            request.url = httpx.URL(f"{emulator.url}{request.url.raw_path.decode()}")
            return request

        machine.patch.setattr(httpx.HTTPTransport, "handle_request", lambda self, each: sync(self, here(each)))
        machine.patch.setattr(
            httpx.AsyncHTTPTransport, "handle_async_request", lambda self, each: aio(self, here(each))
        )
        options: Any = {"headers": {"authorization": "Bearer a-token"}}
        with genai.Client(**PLACE, http_options=options) as client:
            assert client.models.count_tokens(model="gemini-2.5-flash", contents="hi").total_tokens
        other = genai.Client(**PLACE, http_options=options)

        async def ask() -> None:
            async with other.aio as asynchronous:
                assert (await asynchronous.models.count_tokens(model="gemini-2.5-flash", contents="hi")).total_tokens

        asyncio.run(ask())
        assert len(emulator.requests) == 2


def test_hosts(machine: Machine) -> None:
    plain = "https://us-central1-aiplatform.googleapis.com"
    assert base() == plain
    machine.patch.setenv("GOOGLE_API_USE_MTLS_ENDPOINT", "always")
    assert base() == HOST
    assert base(location="global") == "https://aiplatform.mtls.googleapis.com"
    assert base(location="us") == "https://aiplatform.us.rep.googleapis.com"
    assert base(http_options={"base_url": "https://gate.example"}) == "https://gate.example"
    assert base(http_options={"base_url": "https://x.googleapis.com"}) == "https://x.mtls.googleapis.com"
    machine.patch.setenv("GOOGLE_API_USE_MTLS_ENDPOINT", "sometimes")
    with pytest.raises(errors.ConfigError, match="Unsupported GOOGLE_API_USE_MTLS_ENDPOINT value 'sometimes'"):
        base()
    machine.patch.delenv("GOOGLE_API_USE_MTLS_ENDPOINT")
    machine.certificate()
    assert base() == HOST
    machine.patch.setenv("GOOGLE_API_USE_MTLS_ENDPOINT", "never")
    client = genai.Client(**PLACE)
    assert client._shared.config.base_url == plain
    assert isinstance(client._shared.config.client_args["verify"], ssl.SSLContext)
    machine.patch.setenv("GOOGLE_API_USE_CLIENT_CERTIFICATE", "false")
    machine.patch.delenv("GOOGLE_API_USE_MTLS_ENDPOINT")
    assert base() == plain
    for url in ("https://a.mtls.googleapis.com", "https://example.com", "https://aiplatform.eu.rep.googleapis.com"):
        assert mtls_url(url) == url
    assert mtls_url("https://a.sandbox.googleapis.com:8443/b?c=d") == "https://a.mtls.sandbox.googleapis.com:8443/b?c=d"


def test_tls_of_the_callers_own_is_left_alone(machine: Machine) -> None:
    machine.certificate()
    own = ssl.create_default_context()
    with httpx.Client() as client:
        given: list[Any] = [{"client_args": {"verify": own}}, {"httpx_client": client}]
        for options in given:
            config = genai.Client(**PLACE, http_options=options)._shared.config
            assert config.base_url == "https://us-central1-aiplatform.googleapis.com"
            assert config.async_client_args == {}
    aiohttp = genai.Client(**PLACE, http_options={"http_client": "aiohttp"})._shared.config
    assert list(aiohttp.async_client_args) == ["ssl"]


def test_a_certificate_that_cannot_be_read(machine: Machine) -> None:
    machine.certificate()
    (machine.folder / "key.pem").write_text("no key", encoding="utf-8")
    with pytest.raises(errors.ConfigError, match="the client certificate of this machine cannot be used"):
        base()
    # The Developer API asks for none.
    assert genai.Client(api_key="a")._shared.config.client_args == {}
