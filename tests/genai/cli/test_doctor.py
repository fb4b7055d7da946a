"""``genai doctor``: each fault is found, and has a remedy."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import time
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from genai import errors
from genai.cli.failures import failure_of
from genai_runtime.errors.api import api_error
from tests.genai.cli.conftest import KEY, Run

if TYPE_CHECKING:
    from pathlib import Path

    from genai_emulator import Emulator


@contextmanager
def server(*, ahead: float = 0.0, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """A server whose clock is wrong by some seconds."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b'{"models": []}'
            self.send_response_only(200)
            self.send_header("Date", formatdate(time() + ahead, usegmt=True))
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    found = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if context is not None:
        found.socket = context.wrap_socket(found.socket, server_side=True)
    thread = threading.Thread(target=found.serve_forever, args=(0.01,))
    thread.start()
    try:
        scheme, host = ("http", "127.0.0.1") if context is None else ("https", "localhost")
        yield f"{scheme}://{host}:{found.server_port}"
    finally:
        found.shutdown()
        thread.join()
        found.server_close()


def looked(run: Run, *arguments: str, code: int = 0) -> dict[str, dict[str, Any]]:
    done = run("doctor", "--json", *arguments)
    assert done.code == code, done
    report = json.loads(done.out)
    assert report["ok"] is (code == 0)
    for check in report["checks"]:
        assert check["status"] in ("ok", "warning", "wrong", "skipped")
        assert bool(check["remedy"]) == (check["status"] in ("warning", "wrong")), check
    return {check["name"]: check for check in report["checks"]}


def test_all_is_well(run: Run, emulator: Emulator) -> None:
    found = looked(run)
    assert list(found) == ["versions", "import", "key", "backend", "proxy", "dns", "tls", "network", "clock", "api"]
    assert (found["key"]["from"], found["key"]["length"]) == ("GEMINI_API_KEY", len(KEY))
    assert found["backend"]["base_url"] == emulator.url
    assert found["tls"]["status"] == "skipped"
    assert found["api"]["model"].startswith("models/")
    extras = set(found["versions"]["extras"])
    assert {"cli", "emulator", "otel"} <= extras
    assert extras.isdisjoint({"ray", "spark", "dask"})
    done = run("doctor")
    assert done.code == 0
    assert "ok       clock     agrees with the server's" in done.lines
    assert done.err == "all is well\n"


def test_what_is_wrong_with_the_key(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", "another-key-of-the-environment")
    assert "GEMINI_API_KEY is set as well" in looked(run)["key"]["message"]
    monkeypatch.delenv("GOOGLE_API_KEY")
    monkeypatch.setenv("GEMINI_API_KEY", "invalid-key-of-the-environment")
    found = looked(run, code=1)["api"]
    assert (found["status"], found["type"]) == ("wrong", "InvalidAPIKey")
    monkeypatch.setenv("GEMINI_API_KEY", f"'{KEY}'")
    assert looked(run, code=1)["key"]["remedy"].startswith("export GEMINI_API_KEY")
    monkeypatch.delenv("GEMINI_API_KEY")
    assert looked(run, code=1)["key"]["status"] == "warning"
    (tmp_path / "key").write_text(KEY)
    assert looked(run, "--key-file", "key")["key"]["from"] == "file"
    monkeypatch.delenv("GOOGLE_GEMINI_BASE_URL")
    done = run("doctor")
    assert (done.code, done.lines[-1].strip()[:10]) == (1, "-> https:/")


def test_what_is_wrong_with_the_way(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    found = looked(run, "--base-url", "http://127.0.0.1:9", code=1)
    assert "genai emulator" in found["network"]["remedy"]
    assert "api" not in found
    found = looked(run, "--base-url", "https://nowhere.invalid", code=1)
    assert found["dns"]["message"].startswith("nowhere.invalid is not found")
    found = looked(run, "--base-url", "http://gemini.example", code=1)
    assert "in clear text" in found["settings"]["message"]
    monkeypatch.setenv("HTTPS_PROXY", "http://user:the-proxys-password@127.0.0.1:9")
    done = run("doctor", "--json", "--base-url", "https://gemini.example", "--debug")
    assert "the-proxys-password" not in done.out + done.err
    found = {check["name"]: check for check in json.loads(done.out)["checks"]}
    assert found["proxy"]["proxy"] == "http://127.0.0.1:9"
    assert found["dns"]["host"] == "127.0.0.1"
    assert "the proxy fails" in found["network"]["remedy"]
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert "none for this host (HTTPS_PROXY, NO_PROXY set)" in looked(run)["proxy"]["message"]
    monkeypatch.setenv("HTTPS_PROXY", "ftp://127.0.0.1")
    found = looked(run, "--base-url", "https://gemini.example", code=1)
    assert found["proxy"]["status"] == "wrong"


def test_certificates_and_the_clock(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with server(context=context) as url:
        found = looked(run, "--base-url", url, code=1)["tls"]
        assert "is not trusted: " in found["message"]
        assert "SSL_CERT_FILE" in found["remedy"]
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        found = looked(run, "--base-url", url)
        assert found["tls"]["protocol"].startswith("TLSv1.")
        assert found["tls"]["trusted"].startswith("SSL_CERT_FILE")
        assert found["clock"]["status"] == "ok"
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nothing.pem"))
        assert "SSL_CERT_FILE" in looked(run, "--base-url", url, code=1)["tls"]["remedy"]
        monkeypatch.delenv("SSL_CERT_FILE")
    for ahead, status, words, code in ((-120.0, "warning", "ahead of", 0), (4000.0, "wrong", "behind", 1)):
        with server(ahead=ahead) as url:
            found = looked(run, "--base-url", url, code=code)["clock"]
            assert (found["status"], words in found["message"]) == (status, True)
            assert abs(found["off_by_seconds"] + ahead) < 5


def test_every_kind_of_failure_has_its_exit_code() -> None:
    def connection(kind: Any) -> errors.APIConnectionError:
        error = errors.APIConnectionError("no connection")
        error.kind = kind
        return error

    limited: Any = api_error(429, {"error": {"status": "RESOURCE_EXHAUSTED"}})
    limited.retry_after = 7.0
    cases: list[tuple[BaseException, int, str]] = [
        (connection("dns"), 4, "check the name of the host"),
        (connection("tls"), 4, "SSL_CERT_FILE"),
        (connection("proxy"), 4, "HTTPS_PROXY"),
        (connection("other"), 4, "genai doctor"),
        (errors.APITimeoutError("late"), 4, "--timeout"),
        (errors.WaitTimeout("late"), 4, "--timeout"),
        (errors.StreamTruncated("short"), 5, "ask again"),
        (errors.CredentialsError("revoked"), 3, "Google credentials"),
        (api_error(403, {"error": {"status": "PERMISSION_DENIED"}}), 3, "what the key may do"),
        (limited, 1, "try again in 7 s"),
        (api_error(503, {}), 1, "try again later"),
        (errors.OperationFailed("failed"), 1, ""),
        (ImportError("needs sounddevice: pip install 'gemini-genai[audio]'"), 2, ""),
        (OSError(28, "No space left"), 1, ""),
        (FileNotFoundError(2, "No such file", "a"), 2, ""),
        (ZeroDivisionError("division by zero"), 1, "--debug"),
    ]
    for error, code, remedy in cases:
        found = failure_of(error)
        assert found.code == code, error
        assert remedy in found.remedy, error
