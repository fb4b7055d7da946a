"""Base URLs and the addresses that are made of them: which are refused, and how they are put together."""

from __future__ import annotations

from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport import urls
from genai_runtime.transport.urls import (
    check_base_url,
    encode_query,
    is_loopback,
    onto_origin,
    origin,
    target,
    version_in,
)


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
    assert target("https://x", "v1", "/y", "", False) == "https://x/v1/y"
    assert target("https://x", "", "/y", "b=false", True) == "https://x/upload/y?b=false"
    assert encode_query({"a": None, "b": (False, "x,y")}) == "b=false&b=x,y"
    assert encode_query({"a~._-b/": "~._-/é", 7: 1.5}) == "a~._-b%2F=~._-%2F%C3%A9&7=1.5"
    assert origin("HTTPS://X") == ("https", "x", 443)
    assert origin("http://x:81/y") == ("http", "x", 81)
    assert onto_origin("https://evil/a?b=c", "https://good:1/base") == "https://good:1/a?b=c"
    assert onto_origin("https://evil", "https://good") == "https://good/"
    assert onto_origin("https://evil/upload/a?b=c", "https://good/base?d") == "https://good/base/upload/a?d&b=c"
    assert onto_origin("https://good/upload/a", "https://good/base") == "https://good/upload/a"
    assert target("https://x", "", "/y", "", False) == "https://x/y"
    assert target("https://x", "v1", "/y", "a=1&a=2", True) == "https://x/upload/v1/y?a=1&a=2"
    assert target("https://x?a=3&k=4", "v1", "/y", "a=1", False) == "https://x/v1/y?k=4&a=1"
    assert encode_query({"a": [1, 2], "b": True, "c": None}) == "a=1&a=2&b=true"
    for query in ({"a": "x\ud800"}, {"\udc00": "x"}):
        with pytest.raises(errors.ArgumentError, match=r"query\[.*half a surrogate pair"):
            encode_query(query)
    with pytest.raises(errors.ConfigError, match="half a surrogate pair"):
        check_base_url("https://example.com/a\ud800")
    assert encode_query([("$x", "a b&c")]) == "$x=a%20b%26c"


def test_an_ordinary_url_is_read_as_by_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = (
        "https://a.b",
        "http://127.0.0.1:80",
        "http://localhost:8080",
        "http://x.y",
        "https://a.b:00443",
        "https://-a.b",
    )
    others = (
        "https://a.b:0", "https://a.b:", "https://a.b:99999", "https://-.b", "https://A.b", "https://a..b", "https://",
        "https://a.b/", "https://a.b/v1beta", "https://u@a.b", "https://[::1]:3", "https://a.b:\u0663", "https://a_b.c",
        "https://a.b?x=1", "https://a.b#f", "ftp://a.b", f"https://{'a' * 64}.b", "https://a.b:+5", "https://a.b:5_0",
    )  # fmt: skip

    def found() -> list[Any]:
        out: list[Any] = []
        for url in (*plain, *others):
            for read in (check_base_url, origin, version_in):
                read.cache_clear()
                try:
                    out.append((url, read(url)))
                except (ValueError, errors.ConfigError) as error:
                    out.append((url, str(error)))
        return out

    assert [url for url in (*plain, *others) if urls.plain_origin(url) is not None] == [*plain]
    quickly = found()
    monkeypatch.setattr(urls, "plain_origin", lambda url: None)
    assert found() == quickly
