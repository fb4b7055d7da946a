"""Settings and messages: their defaults, what they refuse, and that nothing given to them is lost."""

from __future__ import annotations

import copy
import importlib
from typing import Any

import pytest

import genai_runtime.transport
from genai_runtime.errors import ConfigError, ResponseDecodeError
from genai_runtime.transport import (
    Headers,
    Limits,
    Operation,
    Request,
    RequestOptions,
    Response,
    RetryPolicy,
    Timeouts,
    TransportConfig,
)

MEBIBYTE = 1048576


def values(settings: Any) -> dict[str, Any]:
    return {name: getattr(settings, name) for name in type(settings).__slots__}


def test_defaults() -> None:
    assert values(Timeouts()) == {"connect": 10.0, "total": 600.0, "idle": 60.0, "gap": None, "setting": None}
    assert values(RetryPolicy()) == {
        "attempts": 5,
        "initial_delay": 1.0,
        "max_delay": 60.0,
        "exp_base": 2.0,
        "jitter": 1.0,
        "statuses": frozenset({408, 429, 500, 502, 503, 504}),
        "repeat_billable": True,
    }
    assert values(Limits()) == {
        "body": 512 * MEBIBYTE,
        "ratio": 100.0,
        "ratio_from": 10 * MEBIBYTE,
        "line": 64 * MEBIBYTE,
        "depth": 500,
        "digits": 4000,
        "headers": 65536,
        "redirects": 5,
        "download": None,
        "truncated": "raise",
        "empty": None,
        "partial": MEBIBYTE,
    }


@pytest.mark.parametrize(
    "given",
    [
        Timeouts(connect=1, total=2, idle=3, gap=4, setting="the test"),
        RetryPolicy(
            attempts=9, initial_delay=2, max_delay=3, exp_base=4, jitter=0, statuses=[500], repeat_billable=False
        ),
        Limits(
            body=1, ratio=2, ratio_from=3, line=4, depth=5, digits=6, headers=7, redirects=8, download=9,
            truncated="warn", empty="ignore", partial=10,
        ),
    ],
    ids=lambda given: type(given).__name__,
)  # fmt: skip
def test_what_is_given_is_kept(given: Any) -> None:
    kind = type(given)
    assert all(value != getattr(kind(), name) for name, value in values(given).items())
    assert kind(**values(given)) == given == copy.deepcopy(given) == given.replace()
    assert given != kind()
    with pytest.raises(TypeError, match="unhashable"):
        hash(given)
    assert given != values(given)
    assert repr(given) == f"{kind.__name__}({', '.join(f'{name}={value!r}' for name, value in values(given).items())})"
    for name in values(given):
        other = given.replace(**{name: getattr(kind(), name)})
        assert values(other) == {**values(given), name: getattr(kind(), name)}
        assert other != given


def test_a_transport_keeps_what_it_is_given() -> None:
    given: dict[str, Any] = {
        name: object() for name in ("auth", "extra_body", "adapters", "user_agent", "api_version", "backend", "retries")
    }
    given.update(limiter=object(), usage=object(), exact=True)
    given.update({name: object() for name in ("httpx_client", "httpx_async_client", "aiohttp_client")})
    given.update({name: {name: 1} for name in ("headers", "client_args", "async_client_args")})
    given.update(http_client="httpx2", prefer_aiohttp=True, json_library=None)
    given.update(timeouts=Timeouts(total=1), retry=RetryPolicy(attempts=1), limits=Limits(depth=1))
    config = TransportConfig(base_url="http://x/", allow_insecure=True, **given)
    assert values(config) == {
        **given,
        "base_url": "http://x",
        "allow_insecure": True,
        "tokens": None,
        "fixed_headers": {},
    }
    assert config.client_args is not given["client_args"]


def test_a_configuration_shows_where_it_leads_and_no_more() -> None:
    assert repr(TransportConfig(base_url="https://x", api_version="v2")) == "<TransportConfig https://x/v2>"
    assert repr(TransportConfig.__new__(TransportConfig)) == "<TransportConfig of nothing/>"


def test_names_of_http_libraries() -> None:
    assert TransportConfig(http_client=" HTTPX2 ").http_client == "httpx2"
    for wrong in ("requests", "", 7):
        with pytest.raises(
            ConfigError, match=r"^http_client is one of 'httpx', 'httpx2', 'aiohttp', 'httptools', 'fetch', not "
        ):
            TransportConfig(http_client=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan"), True, "1", None])
@pytest.mark.parametrize("name", ["connect", "total", "idle", "gap"])
def test_timeouts_that_are_none(name: str, value: Any) -> None:
    if name == "gap" and value is None:
        assert Timeouts(gap=None).gap is None
        return
    with pytest.raises(ConfigError) as caught:
        Timeouts(**{name: value})
    assert str(caught.value) == f"{name} must be a positive number of seconds, not {value!r}"


def test_a_limit_for_a_call_holds_for_all_its_silences() -> None:
    assert values(Timeouts(connect=3).limited(0.5)) == {"connect": 3, "total": 0.5, "gap": 0.5, "idle": 0.5} | {
        "setting": "the timeout of the request"
    }
    with pytest.raises(ConfigError, match="timeout must be a positive number of seconds, not 0"):
        Timeouts().limited(0)


@pytest.mark.parametrize("value", [-0.1, float("inf"), float("nan"), True, "1", None])
@pytest.mark.parametrize("name", ["initial_delay", "max_delay", "exp_base", "jitter"])
def test_delays_that_are_none(name: str, value: Any) -> None:
    with pytest.raises(ConfigError) as caught:
        RetryPolicy(**{name: value})
    assert str(caught.value) == f"{name} must be a number that is not negative, not {value!r}"
    assert getattr(RetryPolicy(**{name: 0}), name) == 0


@pytest.mark.parametrize("value", [-1, True, 1.5, "1", None])
def test_attempts_that_are_none(value: Any) -> None:
    with pytest.raises(ConfigError) as caught:
        RetryPolicy(attempts=value)
    assert str(caught.value) == f"attempts must be a whole number of requests, not {value!r}"


def test_one_attempt_is_the_least() -> None:
    assert [RetryPolicy(attempts=count).attempts for count in (0, 1, 2)] == [1, 1, 2]


def test_ways_to_take_a_truncated_stream() -> None:
    assert [Limits(truncated=way).truncated for way in ("raise", "warn", "ignore")] == ["raise", "warn", "ignore"]
    with pytest.raises(ConfigError) as caught:
        Limits(truncated="RAISE")
    assert str(caught.value) == "truncated is 'raise', 'warn' or 'ignore', not 'RAISE'"


def test_headers() -> None:
    found = Headers([("Set-Cookie", "a"), ("X-A", "1"), ("set-cookie", "b"), ("SET-COOKIE", "c")])
    assert dict(found) == {"set-cookie": "a, b, c", "x-a": "1"}
    assert (found["x-A"], found.get("X-a"), found.get("y"), found.get("y", 7)) == ("1", "1", None, 7)
    assert (len(found), list(found)) == (2, ["set-cookie", "x-a"])
    assert repr(found) == "Headers({'set-cookie': 'a, b, c', 'x-a': '1'})"
    assert len(Headers()) == 0


def test_requests() -> None:
    operation = Operation("files.list", "GET")
    expected = {"id": "files.list", "method": "GET", "repeat": "creating", "result": "json", "stream": None}
    assert values(operation) == expected
    assert repr(operation) == "Operation('files.list', 'GET', 'creating', 'json')"
    assert repr(Operation("x", "POST", "billable", "sse")) == "Operation('x', 'POST', 'billable', 'sse')"
    bare = Request(operation)
    assert values(bare) == {
        **dict.fromkeys(("body", "content", "headers", "options", "query", "url")),
        "operation": operation, "path": "/", "raise_for_status": True, "upload": False,
    }  # fmt: skip
    assert repr(Request(operation, "/x", query={"key": "secret"})) == "<Request GET /x>"
    options = RequestOptions()
    given: dict[str, Any] = {
        "query": {"a": 1}, "headers": {"b": "2"}, "body": [], "content": b"", "options": options, "upload": True,
        "url": "https://x", "raise_for_status": False,
    }  # fmt: skip
    assert values(Request(operation, "/y", **given)) == {**given, "operation": operation, "path": "/y"}
    assert values(options) == dict.fromkeys(RequestOptions.__slots__)
    each = {name: object() for name in RequestOptions.__slots__}
    assert values(RequestOptions(**each)) == each  # type: ignore[arg-type]


def test_what_can_be_sent_again() -> None:
    operation = Operation("x", "POST")
    assert Request(operation).replayable
    assert Request(operation, content=b"x").replayable
    assert not Request(operation, content=[b"x"]).replayable


def test_responses() -> None:
    limits = Limits(depth=1)
    response = Response(200, Headers(), b"[1]", limits, 3)
    assert (response.status, response.content, response.limits, response.attempts) == (200, b"[1]", limits, 3)
    assert repr(response) == "<Response 200, 3 bytes>"
    assert response.json() is response.json()
    assert response.json() == [1]
    bare = Response(200, Headers(), b"null")
    assert (bare.limits, bare.attempts, bare.json(), bare.request_id) == (None, 1, None, None)
    with pytest.raises(ResponseDecodeError, match="deeper than 1"):
        Response(200, Headers(), b"[[]]", limits).json()


def test_no_content_is_an_empty_object() -> None:
    assert Response(204, Headers(), b"").json() == {}
    assert Response(204, Headers(), b"[1]").json() == [1]
    with pytest.raises(ResponseDecodeError, match="empty"):
        Response(200, Headers(), b"").json()


def test_ids_of_requests() -> None:
    for name in ("x-request-id", "X-Goog-Request-Id"):
        assert Response(200, Headers([(name, "7")]), b"").request_id == "7"
    both = Headers([("x-goog-request-id", "2"), ("x-request-id", "1")])
    assert Response(200, both, b"").request_id == "1"


def test_public_names() -> None:
    package = genai_runtime.transport
    for name in package.__all__:
        assert getattr(package, name).__name__ == name
    with pytest.raises(AttributeError, match=r"^module 'genai_runtime.transport' has no attribute 'Nothing'$"):
        package.Nothing  # noqa: B018
    assert importlib.import_module(package.__name__) is package


def test_former_names_work_with_a_warning() -> None:
    factory: Any = object()
    with pytest.warns(DeprecationWarning, match=r"TransportConfig\(wire=\.\.\.\) is now called adapters") as warned:
        config = TransportConfig(base_url="https://a.example", wire=factory)
    assert warned[0].filename == __file__
    assert config.adapters is factory
    with pytest.warns(DeprecationWarning, match=r"TransportConfig\.wire is now called adapters") as warned:
        assert config.wire is factory
    assert warned[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="adapters"):
        config.wire = None
    assert config.adapters is None
    with pytest.warns(DeprecationWarning, match=r"Request\(conclusive=\.\.\.\) is now called raise_for_status"):
        request = Request(Operation("x", "GET"), "/", conclusive=False)
    assert request.raise_for_status is False
    with pytest.warns(DeprecationWarning, match="raise_for_status"):
        assert request.conclusive is False
    with pytest.warns(DeprecationWarning, match=r"Headers\.kept\(\) is now called redacted\(\)"):
        assert Headers([("A", "b")]).kept() == {"a": "b"}
