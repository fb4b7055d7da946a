"""From a request and a client's settings to what goes on the wire."""

from __future__ import annotations

import json
from collections import UserDict
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.secret import ApiKey, Bearer
from genai_runtime.transport import (
    Limits,
    Operation,
    Request,
    RequestOptions,
    RetryPolicy,
    Timeouts,
    TransportConfig,
)
from genai_runtime.transport.json_library import serialize
from genai_runtime.transport.prepare import Plan, PreparedRequest, joined, merge

POST = Operation("op", "POST")


def plan(request: Request, **settings: Any) -> Plan:
    return Plan(request, TransportConfig(base_url="https://x", **{"api_version": "v1beta", **settings}))


def test_options_of_a_call() -> None:
    options = RequestOptions(
        base_url="https://y", api_version="v9", timeout=2, extra_body={"a": {"c": 2}}, headers={"X-B": " b "}
    )
    made = plan(Request(POST, "/z", body={"a": {"b": 1}}, options=options, headers={"X-A": "a"}), extra_body={"d": 3})
    sent = made.attempt()
    assert (made.url, made.timeouts.total, made.timeouts.gap) == ("https://y/v9/z", 2, 2)
    assert sent.content == b'{"a":{"b":1,"c":2},"d":3}'
    assert {"x-a": "a", "x-b": "b", "content-type": "application/json"}.items() <= dict(sent.headers).items()
    assert repr(sent) == "<PreparedRequest POST https://y/v9/z>"


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
    assert serialize({"é": "\ud800"}) == b'{"\\u00e9":"\\ud800"}'
    for bad in ({"a": float("nan")}, {"a": {1, 2}}):
        with pytest.raises(errors.ArgumentError, match="cannot be written"):
            serialize(bad)
    assert merge({"a": {"b": 1}, "c": 1}, {"a": {"d": 2}, "c": {"e": 3}}) == {"a": {"b": 1, "d": 2}, "c": {"e": 3}}


def test_options_may_leave_the_time_alone() -> None:
    made = plan(Request(POST, "/z", options=RequestOptions(limits=Limits(depth=7))))
    assert (made.timeouts.total, made.limits.depth, made.url) == (600, 7, "https://x/v1beta/z")


def test_settings_of_the_client_are_those_of_the_call() -> None:
    timeouts, retry, limits = Timeouts(total=7), RetryPolicy(attempts=2), Limits(depth=9)
    made = plan(Request(POST, "/z"), timeouts=timeouts, retry=retry, limits=limits, api_version="v7")
    assert (made.timeouts, made.retry, made.limits) == (timeouts, retry, limits)
    assert (made.base_url, made.url) == ("https://x", "https://x/v7/z")
    empty = plan(Request(POST, "/z", options=RequestOptions()), timeouts=timeouts, retry=retry, limits=limits)
    assert (empty.timeouts, empty.retry, empty.limits) == (timeouts, retry, limits)


def test_options_of_a_call_come_before_the_client_s() -> None:
    retry, limits = RetryPolicy(attempts=2), Limits(depth=9)
    made = plan(Request(POST, "/z", options=RequestOptions(retry=retry, limits=limits, api_version="")))
    assert (made.retry, made.limits, made.url) == (retry, limits, "https://x/z")


def test_a_base_url_of_a_call_is_checked_like_the_client_s() -> None:
    options = RequestOptions(base_url="http://y/")
    with pytest.raises(errors.InsecureBaseURL):
        plan(Request(POST, "/z", options=options))
    made = plan(Request(POST, "/z", options=options), allow_insecure=True)
    assert (made.base_url, made.url) == ("http://y", "http://y/v1beta/z")
    assert plan(Request(POST, "/z", upload=True)).url == "https://x/upload/v1beta/z"


@pytest.mark.parametrize(
    ("result", "accept"),
    [
        ("json", "application/json"),
        ("empty", "application/json"),
        ("sse", "text/event-stream, application/json"),
        ("bytes", "*/*"),
    ],
)
def test_headers_of_every_request(result: Any, accept: str) -> None:
    operation = Operation("op", "POST", "creating", result)
    sent = plan(Request(operation, "/z", body={}), user_agent="a b/1").attempt()
    assert (sent.method, sent.url) == ("POST", "https://x/v1beta/z")
    assert dict(sent.headers) == {
        "accept": accept,
        "accept-encoding": "gzip, deflate",
        "user-agent": "a b/1",
        "x-goog-api-client": "a b/1",
        "content-type": "application/json",
    }


def test_only_json_is_called_json() -> None:
    for request in (Request(POST, "/z"), Request(POST, "/z", content=b"x"), Request(POST, "/z", content=iter([b"x"]))):
        assert "content-type" not in dict(plan(request).attempt().headers)


def test_the_last_word_on_a_header_is_the_call_s() -> None:
    options = RequestOptions(headers={"A": "call", "User-Agent": "mine"})
    made = plan(
        Request(POST, "/z", headers={"a": "operation", "b": "operation", "c": "operation"}, options=options),
        headers={"a": "client", "b": "client"},
    )
    sent = dict(made.attempt().headers)
    assert (sent["a"], sent["b"], sent["c"], sent["user-agent"]) == ("call", "client", "operation", "gemini-genai mine")


@pytest.mark.parametrize(
    ("theirs", "sent"),
    [
        ("mine/2", "gemini-genai/1.0 gl-python/3.12 mine/2"),
        ("genai", "gemini-genai/1.0 gl-python/3.12 genai"),
        ("gl-python/3.1", "gemini-genai/1.0 gl-python/3.12 gl-python/3.1"),
        ("gl-python/3.12", "gemini-genai/1.0 gl-python/3.12"),
        ("gemini-genai/1.0 gl-python/3.12", "gemini-genai/1.0 gl-python/3.12"),
        ("", "gemini-genai/1.0 gl-python/3.12"),
    ],
)
def test_the_name_of_a_program_stands_beside_ours(theirs: str, sent: str) -> None:
    assert joined("gemini-genai/1.0 gl-python/3.12", theirs) == sent


def test_credentials_of_the_caller_come_first() -> None:
    for headers in ({"X-Goog-Api-Key": "other-key"}, {"authorization": "Bearer other-key"}):
        made = plan(Request(POST, "/z", headers=headers), auth=ApiKey("secret-key"))
        assert made.secrets() == ["other-key"]
        assert "secret-key" not in dict(made.attempt().headers).values()
    made = plan(Request(POST, "/z"), auth=Bearer("token-token"))
    assert dict(made.attempt("https://X:443/other").headers)["authorization"] == "Bearer token-token"


def test_what_counts_as_a_secret() -> None:
    headers = {
        "authorization": "Bearer authorization",
        "x-goog-api-key": "goog-key",
        "cookie": "biscuit",
        "proxy-authorization": "Basic dXNlcg==",
        "other": "public",
    }
    assert sorted(plan(Request(POST, "/z", headers=headers)).secrets()) == [
        "Basic dXNlcg==", "authorization", "biscuit", "goog-key",
    ]  # fmt: skip
    assert plan(Request(POST, "/z", headers={"cookie": "12345"})).secrets() == []
    assert plan(Request(POST, "/z", headers={"cookie": "123456"})).secrets() == ["123456"]


def test_extra_bodies_are_merged_in_order() -> None:
    options = RequestOptions(extra_body={"a": {"call": 1}, "b": 2})
    made = plan(Request(POST, "/z", body={"a": {"own": 0}}, options=options), extra_body={"a": {"client": 1}, "b": 1})
    assert made.attempt().content == b'{"a":{"own":0,"client":1,"call":1},"b":2}'
    for method in ("GET", "HEAD", "DELETE"):
        bare = plan(Request(Operation("op", method), "/z", options=options), extra_body={"c": 1})
        # What a call asks for is sent; what is meant for bodies makes none.
        assert bare.attempt().content == b'{"a":{"call":1},"b":2}'
        assert plan(Request(Operation("op", method), "/z"), extra_body={"c": 1}).attempt().content == b""
    for method in ("PATCH", "PUT"):
        assert plan(Request(Operation("op", method), "/z", options=options)).attempt().content != b""


def test_extra_bodies_may_spell_what_is_there_another_way() -> None:
    """As they may with google-genai: the service refuses a field that stands there under both its names."""
    extra = {"generation_config": {"top_k": 1, "new_field": 2}, "some_more": {"a_b": 3}, "aB": 4}
    body = {"generationConfig": {"topK": 0, "topP": 1}, "aB": 0, "a_b": 0}
    made = plan(Request(POST, "/z", body=body, options=RequestOptions(extra_body=extra)))
    assert json.loads(made.attempt().content or b"") == {
        "generationConfig": {"topK": 1, "topP": 1, "new_field": 2}, "some_more": {"a_b": 3}, "aB": 4, "a_b": 0,
    }  # fmt: skip
    assert body["generationConfig"] == {"topK": 0, "topP": 1}


def test_merging_changes_neither_side() -> None:
    body: dict[str, Any] = {"a": {"b": 1}}
    extra = {"a": UserDict({"c": 2}), "d": {"e": 1}}
    assert merge(body, extra) == {"a": {"b": 1, "c": 2}, "d": {"e": 1}}
    assert body == {"a": {"b": 1}}
    assert merge({"a": {"b": 1}}, {"a": 1}) == {"a": 1}


def test_the_query_is_not_shown() -> None:
    assert repr(PreparedRequest("GET", "https://x/y?key=secret?", [], b"")) == "<PreparedRequest GET https://x/y>"


def test_json_as_it_is_sent() -> None:
    assert serialize({"é": [1.5, None, True, "\u2028"]}) == '{"é":[1.5,null,true,"\u2028"]}'.encode()
    assert serialize(["\ud800", "é"]) == b'["\\ud800","\\u00e9"]'
    for bad, reason in (
        (float("nan"), "Out of range float values are not JSON compliant"),
        (["\ud800", float("nan")], "Out of range float values are not JSON compliant"),
        ({1, 2}, "Object of type set is not JSON serializable"),
    ):
        with pytest.raises(errors.ArgumentError) as caught:
            serialize(bad)
        assert str(caught.value).startswith(f"the request cannot be written as JSON: {reason}")
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(errors.ArgumentError, match="cannot be written as JSON"):
        serialize(deep)


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ({"a b": "x"}, "'a b' is no header name"),
        ({"-": "x"}, "'-' is no header name"),
        ({"x" * 99 + ":": "x"}, f"{'x' * 99 + ':'!r:.80} is no header name"),
        ({"a": 7}, "the header 'a' must be a string, not int"),
        ({"a": "b\x7fc"}, "the header 'a' holds a character that no header can carry"),
        ({"a": "b\x1fc"}, "the header 'a' holds a character that no header can carry"),
        ({"a": "b\x9fc"}, "the header 'a' holds a character that no header can carry"),
        ({"a": "b\u0100c"}, "the header 'a' holds a character that no header can carry"),
    ],
)
def test_what_is_said_of_headers_that_are_none(headers: Any, words: str) -> None:
    with pytest.raises(errors.ConfigError) as caught:
        plan(Request(POST, "/z"), headers=headers)
    assert str(caught.value) == words


def test_headers_that_may_be() -> None:
    made = plan(Request(POST, "/z"), headers={"X-a_1": " \t~ \t!\xa0\xff\t"})
    assert dict(made.attempt().headers)["x-a_1"] == "~ \t!\xa0\xff"
