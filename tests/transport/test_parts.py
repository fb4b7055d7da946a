"""The small parts: names in paths, URLs, what is prepared, what failures are called, what is taken out of texts."""

from __future__ import annotations

import pickle
import socket
import ssl
import zlib
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.secret import ApiKey, Bearer
from genai_runtime.transport import Limits, Operation, Request, RequestOptions, TransportConfig
from genai_runtime.transport.body import BodyReader
from genai_runtime.transport.events import Ending
from genai_runtime.transport.failure import Failure, from_os_error, timed_out
from genai_runtime.transport.jsonbody import read_json
from genai_runtime.transport.names import resource_name, segment
from genai_runtime.transport.prepare import Plan, encode_json, merge
from genai_runtime.transport.redact import redact, redact_headers, redact_json
from genai_runtime.transport.retry import Bucket
from genai_runtime.transport.sse import SSEDecoder
from genai_runtime.transport.urls import check_base_url, encode_query, is_loopback, onto_origin, origin, target

MODELS = ("models/{modelsId}", "tunedModels/{tunedModelsId}")
DOCUMENTS = ("fileSearchStores/{fileSearchStoresId}/documents/{documentsId}",)


@pytest.mark.parametrize(
    ("value", "patterns", "path"),
    [
        ("gemini", MODELS, "models/gemini"),
        ("models/gemini", MODELS, "models/gemini"),
        ("tunedModels/a b", MODELS, "tunedModels/a%20b"),
        ("x?force=true#y", MODELS, "models/x%3Fforce%3Dtrue%23y"),
        ("%2e%2e%2fx", MODELS, "models/%252e%252e%252fx"),
        ("é", MODELS, "models/%C3%A9"),
        ("fileSearchStores/a/documents/b", DOCUMENTS, "fileSearchStores/a/documents/b"),
    ],
)
def test_names(value: str, patterns: tuple[str, ...], path: str) -> None:
    assert resource_name(value, patterns, "model") == path


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "is empty"),
        (7, "must be a string"),
        ("models/", "empty segment"),
        ("models/..", "must not hold"),
        ("models/%2E.", "must not hold"),
        ("..", "must not hold"),
        ("files/x", "of the form"),
        ("models/a/b", "of the form"),
        ("a\nb", "control character"),
        ("\ud800", "surrogate"),
    ],
)
def test_names_that_are_none(value: Any, words: str) -> None:
    with pytest.raises(errors.InvalidResourceName, match=words):
        resource_name(value, MODELS, "model")


def test_bare_ids_need_one_place() -> None:
    with pytest.raises(errors.InvalidResourceName, match="of the form"):
        resource_name("b", DOCUMENTS, "name")
    assert segment("a/b", "id") == "a%2Fb"
    with pytest.raises(errors.InvalidResourceName, match="must be a string"):
        segment(None, "id")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://a b", "white space"),
        (7, "white space"),
        ("ftp://x", "scheme"),
        ("https://", "scheme"),
        ("https://u:p@x", "credentials"),
        ("https://x?y", "query"),
        ("https://x#y", "query"),
        ("https://x:0", "port 0"),
        ("https://x:99999", "not usable"),
        ("https://[", "not usable"),
    ],
)
def test_base_urls_that_are_none(url: Any, words: str) -> None:
    with pytest.raises(errors.ConfigError, match=words):
        check_base_url(url)


def test_base_urls() -> None:
    assert check_base_url("https://x/y/") == "https://x/y"
    assert check_base_url("http://x", True) == "http://x"
    for host in ("localhost", "a.localhost", "127.0.0.9", "[::1]"):
        check_base_url(f"http://{host}:80")
    for host in ("x", "10.0.0.1", "127.0.0.1.example.com"):
        with pytest.raises(errors.InsecureBaseURL):
            check_base_url(f"http://{host}")
    assert not is_loopback("example.com")


def test_urls() -> None:
    assert origin("HTTPS://X") == ("https", "x", 443)
    assert origin("http://x:81/y") == ("http", "x", 81)
    assert onto_origin("https://evil/a?b=c", "https://good:1/base") == "https://good:1/a?b=c"
    assert onto_origin("https://evil", "https://good") == "https://good/"
    assert target("https://x", "", "/y", None, False) == "https://x/y"
    assert target("https://x", "v1", "/y", {"a": [1, 2], "b": True, "c": None}, True) == (
        "https://x/upload/v1/y?a=1&a=2&b=true"
    )
    assert encode_query([("$x", "a b&c")]) == "$x=a%20b%26c"


POST = Operation("op", "POST")


def plan(request: Request, **settings: Any) -> Plan:
    return Plan(request, TransportConfig(base_url="https://x", **settings))


def test_options_of_a_call() -> None:
    options = RequestOptions(
        base_url="https://y", api_version="v9", timeout=2, extra_body={"a": {"c": 2}}, headers={"X-B": " b "}
    )
    made = plan(Request(POST, "/z", body={"a": {"b": 1}}, options=options, headers={"X-A": "a"}), extra_body={"d": 3})
    sent = made.attempt()
    assert (made.url, made.timeouts.total, made.timeouts.gap) == ("https://y/v9/z", 2, 2)
    assert sent.content == b'{"a":{"b":1,"c":2},"d":3}'
    assert {"x-a": "a", "x-b": "b", "content-type": "application/json"}.items() <= dict(sent.headers).items()
    assert repr(sent) == "<Prepared POST https://y/v9/z>"


def test_bodies_that_take_nothing_extra() -> None:
    assert plan(Request(Operation("op", "DELETE"), "/z"), extra_body={"a": 1}).attempt().content == b""
    assert plan(Request(POST, "/z", body=[1]), extra_body={"a": 1}).attempt().content == b"[1]"
    assert plan(Request(POST, "/z"), extra_body={"a": 1}).attempt().content == b'{"a":1}'
    assert plan(Request(POST, "/z", content=b"raw"), extra_body={"a": 1}).attempt().content == b"raw"


def test_addresses_from_the_server_keep_their_path_and_query() -> None:
    assert plan(Request(POST, url="https://evil/u?id=1", query={"a": 2})).url == "https://x/u?id=1&a=2"
    assert plan(Request(POST, url="https://evil/u", query={"a": 2})).url == "https://x/u?a=2"
    assert plan(Request(POST, url="https://evil/u")).url == "https://x/u"


def test_credentials_stay_at_home() -> None:
    made = plan(Request(POST, "/z"), auth=ApiKey("secret-key"))
    assert dict(made.attempt().headers)["x-goog-api-key"] == "secret-key"
    assert "x-goog-api-key" not in dict(made.attempt("https://evil/z").headers)
    assert made.secrets() == ["secret-key"]
    own = plan(Request(POST, "/z"), auth=Bearer("token-token"), headers={"Authorization": "Bearer other-token"})
    assert own.secrets() == ["other-token"]


@pytest.mark.parametrize(
    "headers", [{"a b": "x"}, {"": "x"}, {"é": "x"}, {7: "x"}, {"a": 7}, {"a": "b\r\nc"}, {"a": "€"}]
)
def test_headers_that_are_none(headers: Any) -> None:
    with pytest.raises(errors.ConfigError):
        plan(Request(POST, "/z"), headers=headers)


def test_json() -> None:
    assert encode_json({"é": "\ud800"}) == b'{"\\u00e9":"\\ud800"}'
    for bad in ({"a": float("nan")}, {"a": {1, 2}}):
        with pytest.raises(errors.ArgumentError, match="cannot be written"):
            encode_json(bad)
    assert merge({"a": {"b": 1}, "c": 1}, {"a": {"d": 2}, "c": {"e": 3}}) == {"a": {"b": 1, "d": 2}, "c": {"e": 3}}
    with pytest.raises(errors.ResponseDecodeError, match="too deeply"):
        read_json(b"[" * 90_000 + b"]" * 90_000, Limits(depth=100_000))


@pytest.mark.parametrize(
    ("error", "phase", "kind"),
    [
        (ssl.SSLCertVerificationError("x"), "connect", "tls"),
        (ssl.SSLError("x"), "connect", "tls"),
        (ssl.SSLError("x"), "body", "reset"),
        (ssl.SSLEOFError("x"), "body", "reset"),
        (socket.gaierror(), "connect", "dns"),
        (ConnectionRefusedError(), "connect", "refused"),
        (BrokenPipeError(), "send", "reset"),
        (OSError("Name or service not known"), "connect", "dns"),
        (OSError("certificate has expired"), "connect", "tls"),
        (OSError("All connection attempts failed"), "connect", "refused"),
        (OSError("x"), "headers", "reset"),
        (OSError("x"), "send", "other"),
        (ExceptionGroup("x", [ConnectionRefusedError()]), "connect", "refused"),
    ],
)
def test_what_failures_are_called(error: Exception, phase: Any, kind: str) -> None:
    found = from_os_error(error, phase, sent=False)
    assert (found.kind, found.phase, found.sent) == (kind, phase, False)


def test_public_errors() -> None:
    error = Failure("reset", "body", "lost", sent=True).public(3, False)
    assert str(error) == "lost; 3 attempts were made; the request may have been carried out"
    assert str(Failure("reset", "body", "lost", sent=True).public(1, True)) == "lost"
    assert type(timed_out("send", sent=False, final=True).public(1, False)) is errors.APITimeoutError
    proxy = Failure("proxy", "connect", "no", status=502).public(1, False)
    assert isinstance(proxy, errors.ProxyError)
    assert proxy.status == 502


def test_redaction() -> None:
    assert redact("a s/k b s%2Fk", ["s/k"]) == "a <redacted> b <redacted>"
    assert redact_headers({"x": "a secret", "authorization": "other"}, ["secret"]) == {
        "x": "a <redacted>",
        "authorization": "<redacted>",
    }
    assert redact_json({"secret": ["a secret", 1, None]}, ["secret"]) == {"<redacted>": ["a <redacted>", 1, None]}


def test_bodies() -> None:
    raw = zlib.compressobj(wbits=-15)
    body = BodyReader("deflate", Limits(), None)
    assert body.feed(raw.compress(b"hello") + raw.flush()) == b"hello"
    body.finish()
    with pytest.raises(errors.ResponseDecodeError, match="damaged"):
        BodyReader("deflate", Limits(), None).feed(b"\xff\xff\xff\xff")
    with pytest.raises(errors.ResponseDecodeError, match="damaged"):
        BodyReader("gzip", Limits(), None).feed(b"no gzip")
    with pytest.raises(errors.ResponseDecodeError, match="not asked for"):
        BodyReader("br", Limits(), None)


@pytest.mark.parametrize(
    ("events", "reached"),
    [
        ([], False),
        ([7, {"candidates": {}}, {"candidates": [None]}], False),
        ([{"candidates": [{"index": "x", "finishReason": "STOP"}]}], True),
        ([{"candidates": [{}]}, {"candidates": [{"index": 1, "finishReason": "STOP"}]}], False),
        ([{"promptFeedback": {"blockReason": "SAFETY"}}], True),
        ([{"promptFeedback": {}}], False),
    ],
)
def test_endings(events: list[Any], reached: bool) -> None:
    ending = Ending()
    for event in events:
        ending.see(event)
    assert ending.reached is reached


def test_options_may_leave_the_time_alone() -> None:
    made = plan(Request(POST, "/z", options=RequestOptions(limits=Limits(depth=7))))
    assert (made.timeouts.total, made.limits.depth, made.url) == (600, 7, "https://x/v1beta/z")


def test_a_bucket_keeps_its_level_in_a_pickle() -> None:
    assert pickle.loads(pickle.dumps(Bucket(7))).tokens == 7


def test_data_without_a_colon_is_an_empty_line() -> None:
    assert [event.data for event in SSEDecoder().feed(b"data\ndata: x\n\ndata\n\n")] == ["\nx", ""]
