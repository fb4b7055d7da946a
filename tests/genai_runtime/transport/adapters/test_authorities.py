"""Google's authorities first, the others when a server turns out to have its certificate from one of them."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from genai_emulator import Emulator
from genai_runtime.google_auth.requests import AuthRequest, Unreachable
from genai_runtime.transport.adapters import pool_settings
from genai_runtime.transport.adapters.authorities import add_authorities
from genai_runtime.transport.adapters.pool_settings import PoolSettings

trustme = pytest.importorskip("trustme")

NAME = "generativelanguage.googleapis.com"
LIBRARIES = [each for each in ("httpx", "httptools", "aiohttp") if find_spec(each) is not None]
MODES = [
    (library, kind) for library in LIBRARIES for kind in ("sync", "asyncio") if (library, kind) != ("aiohttp", "sync")
]
modes = pytest.mark.parametrize(("library", "kind"), MODES)


@pytest.fixture(scope="module")
def authorities() -> dict[str, Any]:
    names = ("Google Trust Services LLC", "other 1", "other 2", "other 3", "unknown")
    return {name.partition(" ")[0] + name[-1:]: trustme.CA(organization_name=name) for name in names}


@pytest.fixture
def bundle(authorities: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of authorities: all but one."""
    file = tmp_path / "authorities.pem"
    file.write_bytes(
        b"# a note\n\n".join(each.cert_pem.bytes() for name, each in authorities.items() if "unk" not in name)
    )
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setattr(pool_settings, "_contexts", {})
    return file


@pytest.fixture
def resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Google's names lead to this machine."""
    known = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return known("127.0.0.1" if name.endswith(".googleapis.com") else host, *args, **named)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def served_by(authority: Any) -> Emulator:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(NAME, "127.0.0.1").configure_cert(context)
    return Emulator(ssl_context=context)


def ask(emulator: Emulator, library: str, kind: str, host: str = NAME, calls: int = 1, **more: Any) -> list[str]:
    url = f"https://{host}:{emulator.url.rpartition(':')[2]}"
    options: Any = {"base_url": url, "retry_options": {"attempts": 1}, "http_client": library}
    client = genai.Client(api_key="CANARY-key-0123456789", http_options=options, **more)
    if kind == "sync":
        with client:
            return [
                client.models.generate_content(model="gemini-2.5-flash", contents="x").text or "" for _ in range(calls)
            ]

    async def main() -> list[str]:
        async with client.aio as aio:
            asked = [aio.models.generate_content(model="gemini-2.5-flash", contents="x") for _ in range(calls)]
            return [answer.text or "" for answer in await asyncio.gather(*asked)]

    return asyncio.run(main())


def trusted() -> int:
    (context,) = pool_settings._contexts.values()
    return int(context.cert_store_stats()["x509_ca"])


@modes
def test_googles_authorities_will_do(
    bundle: Path, resolved: None, authorities: dict[str, Any], library: str, kind: str
) -> None:
    with served_by(authorities["GoogleC"]) as emulator:
        assert all(ask(emulator, library, kind))
        assert trusted() == 1


@modes
def test_another_is_found_in_the_file(
    bundle: Path, resolved: None, authorities: dict[str, Any], library: str, kind: str
) -> None:
    """Whatever the number of attempts; calls that began together all go on."""
    with served_by(authorities["other2"]) as emulator:
        assert all(ask(emulator, library, kind, calls=5))
        assert trusted() == 4
        assert len(emulator.requests) == 5


@modes
def test_a_connection_made_anew_is_nobody_elses_request(
    bundle: Path,
    resolved: None,
    authorities: dict[str, Any],
    library: str,
    kind: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Neither the client's own rate limit counts it, nor the log."""
    with served_by(authorities["other2"]) as emulator, caplog.at_level("INFO", "genai"):
        assert all(ask(emulator, library, kind, rate_limit={"requests_per_minute": 1, "max_wait": 1}))
        assert len(emulator.requests) == 1
    words = [record.getMessage() for record in caplog.records if record.name == "genai"]
    assert ["certificate is not trusted" in each for each in words] == [True, False]
    assert all("attempt 1" in each for each in words)


@modes
def test_one_that_the_file_does_not_have(
    bundle: Path, resolved: None, authorities: dict[str, Any], library: str, kind: str
) -> None:
    with served_by(authorities["unknownn"]) as emulator:
        with pytest.raises(errors.APIConnectionError, match="certificate is not trusted") as caught:
            ask(emulator, library, kind)
        assert (caught.value.kind, caught.value.attempts, len(emulator.requests)) == ("tls", 1, 0)
        assert trusted() == 4


@pytest.mark.parametrize("name", ["GoogleC", "other2", "unknownn"])
def test_where_google_auth_asks(bundle: Path, resolved: None, authorities: dict[str, Any], name: str) -> None:
    with served_by(authorities[name]) as emulator, closing(AuthRequest()) as ask_for_token:
        url = f"https://{NAME}:{emulator.url.rpartition(':')[2]}/token"
        if name == "unknownn":
            with pytest.raises(Unreachable, match="certificate is not trusted"):
                ask_for_token(url)
        else:
            assert ask_for_token(url).status == 405
        assert trusted() == (1 if name == "GoogleC" else 4)


@modes
def test_elsewhere_all_are_read(bundle: Path, authorities: dict[str, Any], library: str, kind: str) -> None:
    with served_by(authorities["GoogleC"]) as emulator:
        assert all(ask(emulator, library, kind, host="127.0.0.1"))
        assert trusted() == 4


@pytest.fixture
def few(bundle: Path) -> Iterator[ssl.SSLContext]:
    context = PoolSettings({}, f"https://{NAME}").ssl_context()
    assert context.cert_store_stats()["x509_ca"] == 1
    yield context
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_whoever_makes_no_second_connection_has_all(few: ssl.SSLContext) -> None:
    assert PoolSettings({}).ssl_context() is few
    assert few.cert_store_stats()["x509_ca"] == 4
    assert PoolSettings({}, f"https://{NAME}").ssl_context().cert_store_stats()["x509_ca"] == 4


def test_a_file_that_went(few: ssl.SSLContext, bundle: Path) -> None:
    """What is trusted stays so."""
    bundle.unlink()
    add_authorities(few)
    assert few.cert_store_stats()["x509_ca"] == 1


@pytest.mark.parametrize(
    "url", ["http://x.googleapis.com", "https://googleapis.com.example", "https://example/x.googleapis.com"]
)
def test_addresses_of_others(bundle: Path, url: str) -> None:
    assert PoolSettings({}, url).ssl_context().cert_store_stats()["x509_ca"] == 4


@pytest.mark.parametrize("content", ["others only", "Google only", "damaged", "missing"])
def test_files_of_another_kind(
    bundle: Path, authorities: dict[str, Any], monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    """They are read whole, and whoever reads them whole says what is wrong."""
    google, other = (authorities[name].cert_pem.bytes() for name in ("GoogleC", "other1"))
    if content == "missing":
        bundle.unlink()
    else:
        bundle.write_bytes({"others only": other, "Google only": google}.get(content, google + other[:-300] + other))
    try:
        whole: Any = PoolSettings({}, "https://127.0.0.1").ssl_context().cert_store_stats()
    except errors.ConfigError as error:
        whole = str(error)
    monkeypatch.setattr(pool_settings, "_contexts", {})
    if isinstance(whole, str):
        with pytest.raises(errors.ConfigError) as caught:
            PoolSettings({}, f"https://{NAME}").ssl_context()
        assert str(caught.value) == whole
    else:
        assert PoolSettings({}, f"https://{NAME}").ssl_context().cert_store_stats() == whole


def test_the_authorities_that_come_with_python_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Google's are known by their name in what httpx trusts as well."""
    certifi = pytest.importorskip("certifi")
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    monkeypatch.setattr(pool_settings, "_contexts", {})
    context = PoolSettings({}, f"https://{NAME}").ssl_context()
    names = [dict(part for (part,) in each["subject"]) for each in context.get_ca_certs()]
    assert {name["commonName"] for name in names} >= {"GTS Root R1", "GTS Root R4"}
    assert {name["organizationName"] for name in names} == {"Google Trust Services LLC"}
    add_authorities(context)
    whole = ssl.create_default_context(cafile=certifi.where())
    assert context.cert_store_stats() == whole.cert_store_stats()
