"""Credentials are found as they are, as others spell them, and cut short."""

from __future__ import annotations

import gc
import json
import logging
from typing import Any
from urllib.parse import quote

import pytest

from genai_runtime.redaction import MARK, redact, redact_headers, redact_json
from genai_runtime.secret import Secret, active_secrets
from genai_runtime.transport.adapters.log_redaction import redact_logs

KEY = 'AIza"Sy/0123+456789\\abcdef'


@pytest.mark.parametrize(
    "spelled",
    [KEY, quote(KEY, safe=""), quote(KEY), json.dumps(KEY)[1:-1], repr(KEY)[1:-1], repr(json.dumps(KEY)[1:-1])[1:-1]],
)
def test_as_others_spell_it(spelled: str) -> None:
    assert redact(f"a{spelled}b{spelled}c", [KEY]) == f"a{MARK}b{MARK}c"


def test_cut_short() -> None:
    assert redact(f"key={KEY[:15]}", [KEY]) == f"key={MARK}"
    assert redact(f"{KEY[:13]}... and {KEY[:20]}, no more", [KEY]) == f"{MARK}... and {MARK}, no more"
    assert redact(KEY[:11], [KEY]) == KEY[:11], "so few letters are the same in all keys"


def test_what_auth_tokens_have_in_common_is_no_secret() -> None:
    known = "auth_tokens/0123456789abcdefghij"
    for text in ("auth_tokens/another", "GET /v1/auth_tokens%2Fanother", "auth_tokens/"):
        # Where its beginning is lost, nothing tells that the rest of another one is a secret.
        assert redact(text, [known]) == text
    assert redact(f"?key={known[:26]}", [known]) == f"?key={MARK}"
    assert redact(f"?key={quote(known[:26], safe='')}", [known]) == f"?key={MARK}"


def test_one_secret_inside_another() -> None:
    assert redact("token-abcdef-123456 token-abcdef", ["token-abcdef", "token-abcdef-123456"]) == f"{MARK} {MARK}"


def test_json_and_headers() -> None:
    value = {KEY: [KEY, {"a": f"<{KEY}>", "n": 1}], "none": None}
    assert redact_json(value, [KEY]) == {MARK: [MARK, {"a": f"<{MARK}>", "n": 1}], "none": None}
    headers = {"x-echo": f"={KEY}", "set-cookie": "a=b", "x-goog-api-key": "other", "date": "now"}
    assert redact_headers(headers, [KEY]) == {
        "x-echo": f"={MARK}",
        "set-cookie": MARK,
        "x-goog-api-key": MARK,
        "date": "now",
    }


def test_secrets_are_known_while_they_live() -> None:
    secret, word = Secret(KEY), Secret("word")
    assert KEY in active_secrets()
    assert word.reveal() not in active_secrets(), "a word may stand in any text"
    del secret
    gc.collect()
    assert KEY not in active_secrets()


def test_the_collector_may_forget_some_meanwhile() -> None:
    kept = [Secret(f"one of many keys, {number}") for number in range(60)]
    usual = gc.get_threshold()
    try:
        # At one of these it runs while they are put side by side.
        for threshold in range(1, 41):
            gc.collect()
            gc.disable()
            circle: list[Any] = [Secret("a key that nobody has any more")]
            circle.append(circle)
            del circle
            gc.set_threshold(threshold)
            gc.enable()
            active_secrets()
            gc.set_threshold(*usual)
    finally:
        gc.set_threshold(*usual)
        gc.enable()
    assert {each.reveal() for each in kept} <= set(active_secrets())


@pytest.mark.parametrize("name", ["httpcore.http11", "httpcore2.http11", "httpx", "aiohttp.client"])
def test_the_logs_of_libraries(name: str, caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret(KEY)
    redact_logs()
    redact_logs()
    with caplog.at_level(logging.DEBUG, name):
        logging.getLogger(name).debug("came %s for %s", [f"location: https://x/?key={secret.reveal()}"], "/a")
        logging.getLogger(name).debug("sent %s", "x")
    assert [record.getMessage() for record in caplog.records] == [
        f"came ['location: https://x/?key={MARK}'] for /a",
        "sent x",
    ]
    assert caplog.records[1].args == ("x",), "what holds no credential stays as it was"


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
    hidden = ("set-cookie", "cookie", "authorization", "x-goog-api-key", "proxy-authorization", "proxy-authenticate")
    assert redact_headers(dict.fromkeys((*hidden, "x-a"), "x"), iter(["y"])) == {
        **dict.fromkeys(hidden, "<redacted>"),
        "x-a": "x",
    }
    assert redact_headers({"a": "key 1", "b": "key 2"}, iter(["key"])) == {"a": "<redacted> 1", "b": "<redacted> 2"}
    assert redact_json({"a": [{"b": "key"}], "key": True}, ["key"]) == {"a": [{"b": "<redacted>"}], "<redacted>": True}
