"""The small parts: names in paths, URLs, what is prepared, what failures are called, what is taken out of texts."""

from __future__ import annotations

import pickle
import zlib
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport import Limits
from genai_runtime.transport.body import BodyReader
from genai_runtime.transport.events import Ending
from genai_runtime.transport.names import resource_name, segment
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


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (7, "model must be a string such as 'models/model-id', not 7"),
        (["x" * 100], f"model must be a string such as 'models/model-id', not {['x' * 100]!r:.80}"),
        ("", "model is empty; it takes a name such as 'models/model-id'"),
        ("models/", "model has an empty segment: 'models/'"),
        ("models/..", "model must not hold a '..' segment: 'models/..'"),
        ("%2e%2E", "model must not hold a '%2e%2E' segment: '%2e%2E'"),
        (".", "model must not hold a '.' segment: '.'"),
        ("a\x1fb", "model holds a control character: 'a\\x1fb'"),
        ("a\x7fb", "model holds a control character: 'a\\x7fb'"),
        ("\udfff", "model holds half a surrogate pair: '\\udfff'"),
        ("a/" + "b" * 300, f"model takes a name of the form 'models/model-id' or 'tunedModels/tunedModel-id', "
                           f"not {'a/' + 'b' * 300!r:.200}"),
        ("files/..", "model must not hold a '..' segment: 'files/..'"),
    ],
)  # fmt: skip
def test_what_is_said_of_names_that_are_none(value: Any, words: str) -> None:
    with pytest.raises(errors.InvalidResourceName) as caught:
        resource_name(value, MODELS, "model")
    assert str(caught.value) == words


def test_letters_that_need_no_encoding() -> None:
    assert segment("-._~aZ09", "id") == "-._~aZ09"
    assert segment("a\x20\x80\ue000\ud7ff", "id") == "a%20%C2%80%EE%80%80%ED%9F%BF"
    assert segment("...", "id") == "..."
    assert segment("%2e%2e%2e", "id") == "%252e%252e%252e"
    assert resource_name("a", ("a",), "name") == "a"
    assert resource_name("b", ("a/{x}:c",), "name") == "a/b:c"


def test_bare_ids_need_one_place() -> None:
    with pytest.raises(errors.InvalidResourceName, match="of the form"):
        resource_name("b", DOCUMENTS, "name")
    assert segment("a/b", "id") == "a%2Fb"
    with pytest.raises(errors.InvalidResourceName, match="id must be a string, not None"):
        segment(None, "id")  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidResourceName, match=r"^id must not hold a '\.' segment: '\.'$"):
        segment(".", "id")
    with pytest.raises(errors.InvalidResourceName, match="takes a name of the form 'a-id/b', not 'b'"):
        resource_name("b", ("{aId}/b",), "name")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://a b", "white space"),
        (7, "white space"),
        ("ftp://x", "scheme"),
        ("https://", "scheme"),
        ("https://u:p@x", "credentials"),
        ("https://x?y#z", "fragment"),
        ("https://x#y", "fragment"),
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


def test_what_is_said_of_base_urls_that_are_none() -> None:
    for url, words in (
        ("https://a\x20b", "the base URL must be a URL without white space, such as 'https://example.com'"),
        ("ftp://x", "the base URL is not usable: it needs a scheme, http or https, and a host"),
        ("https://:@x", "the base URL is not usable: credentials do not belong in it; pass them as headers"),
        ("https://u@x", "the base URL is not usable: credentials do not belong in it; pass them as headers"),
        ("https://x?y#z", "the base URL is not usable: it must not have a fragment"),
        ("https://x:0", "the base URL is not usable: port 0 is none"),
        ("https://x:70000", "the base URL is not usable: Port out of range 0-65535"),
        ("https://[", "the base URL is not usable: Invalid IPv6 URL"),
        ("http://x", "http://x would carry the key in clear text; use https, or allow it with "
                     "Client(allow_insecure=True)"),
    ):  # fmt: skip
        with pytest.raises(errors.ConfigError) as caught:
            check_base_url(url)
        assert str(caught.value) == words
    with pytest.raises(errors.ConfigError, match="no host name"):
        check_base_url("https://x!")
    assert check_base_url("https://x//") == "https://x"


def test_urls() -> None:
    assert origin("gopher://X") == ("gopher", "x", 0)
    assert origin("/x") == ("", "", 0)
    assert is_loopback("127.0.0.1")
    assert not is_loopback("localhost.example.com")
    assert not is_loopback("notlocalhost")
    assert onto_origin("https://evil/a?b=c&d", "https://good:1") == "https://good:1/a?b=c&d"
    assert target("https://x", "v1", "/y", {}, False) == "https://x/v1/y"
    assert target("https://x", "", "/y", {"a": None, "b": (False, "x,y")}, True) == "https://x/upload/y?b=false&b=x,y"
    assert encode_query({"a~._-b/": "~._-/é", 7: 1.5}) == "a~._-b%2F=~._-%2F%C3%A9&7=1.5"
    assert origin("HTTPS://X") == ("https", "x", 443)
    assert origin("http://x:81/y") == ("http", "x", 81)
    assert onto_origin("https://evil/a?b=c", "https://good:1/base") == "https://good:1/a?b=c"
    assert onto_origin("https://evil", "https://good") == "https://good/"
    assert onto_origin("https://evil/upload/a?b=c", "https://good/base?d") == "https://good/base/upload/a?d&b=c"
    assert onto_origin("https://good/upload/a", "https://good/base") == "https://good/upload/a"
    assert target("https://x", "", "/y", None, False) == "https://x/y"
    assert target("https://x", "v1", "/y", {"a": [1, 2], "b": True, "c": None}, True) == (
        "https://x/upload/v1/y?a=1&a=2&b=true"
    )
    assert encode_query([("$x", "a b&c")]) == "$x=a%20b%26c"


def test_redaction() -> None:
    assert redact("a s/k b s%2Fk", ["s/k"]) == "a <redacted> b <redacted>"
    assert redact_headers({"x": "a secret", "authorization": "other"}, ["secret"]) == {
        "x": "a <redacted>",
        "authorization": "<redacted>",
    }
    assert redact_json({"secret": ["a secret", 1, None]}, ["secret"]) == {"<redacted>": ["a <redacted>", 1, None]}


def test_redaction_of_every_kind() -> None:
    assert redact("ab cd ab", ["ab", "cd"]) == "<redacted> <redacted> <redacted>"
    assert redact("a%20b a b %2Fx", ["a b", "/x"]) == "<redacted> <redacted> <redacted>"
    assert redact("plain", []) == "plain"
    hidden = ("set-cookie", "authorization", "x-goog-api-key", "proxy-authorization", "proxy-authenticate")
    assert redact_headers(dict.fromkeys((*hidden, "cookie"), "x"), iter(["y"])) == {
        **dict.fromkeys(hidden, "<redacted>"),
        "cookie": "x",
    }
    assert redact_headers({"a": "key 1", "b": "key 2"}, iter(["key"])) == {"a": "<redacted> 1", "b": "<redacted> 2"}
    assert redact_json({"a": [{"b": "key"}], "key": True}, ["key"]) == {"a": [{"b": "<redacted>"}], "<redacted>": True}


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


def test_a_bucket_keeps_its_level_in_a_pickle() -> None:
    assert pickle.loads(pickle.dumps(Bucket(7))).tokens == 7


def test_data_without_a_colon_is_an_empty_line() -> None:
    assert [event.data for event in SSEDecoder().feed(b"data\ndata: x\n\ndata\n\n")] == ["\nx", ""]
