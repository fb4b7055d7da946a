"""The error tree: which class an answer becomes, what it carries, and how it travels."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.errors.api import api_error, http_code

STATUSES = {
    "CANCELLED": 499,
    "UNKNOWN": 500,
    "INVALID_ARGUMENT": 400,
    "DEADLINE_EXCEEDED": 504,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "PERMISSION_DENIED": 403,
    "UNAUTHENTICATED": 401,
    "RESOURCE_EXHAUSTED": 429,
    "FAILED_PRECONDITION": 400,
    "ABORTED": 409,
    "OUT_OF_RANGE": 400,
    "UNIMPLEMENTED": 501,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "DATA_LOSS": 500,
}


def body(code: int, status: str, *details: Any) -> Any:
    return {"error": {"code": code, "status": status, "message": "why", "details": list(details)}}


def camel(status: str) -> str:
    return "".join(word.capitalize() for word in status.split("_"))


@pytest.mark.parametrize(("status", "code"), STATUSES.items())
def test_a_class_for_each_canonical_status(status: str, code: int) -> None:
    error = api_error(code, body(code, status))
    assert type(error).__name__ == camel(status)
    assert isinstance(error, errors.ClientError if code < 500 else errors.ServerError)
    assert (error.code, error.status, error.message) == (code, status, "why")
    assert str(error) == f"{code} {status}. why"


@pytest.mark.parametrize(
    ("code", "cls"),
    [
        (400, errors.InvalidArgument),
        (408, errors.RequestTimeout),
        (418, errors.ClientError),
        (502, errors.BadGateway),
        (599, errors.ServerError),
        (308, errors.ClientError),
    ],
)
def test_a_class_for_a_bare_status(code: int, cls: type[errors.APIError]) -> None:
    # Where another test has imported google.api_core, the class is joined with one of that package's.
    made = type(api_error(code))
    assert (made.__module__, made.__qualname__) == (cls.__module__, cls.__qualname__)


@pytest.mark.parametrize(
    ("code", "status", "cls"),
    [
        (408, "DEADLINE_EXCEEDED", errors.RequestTimeout),
        (418, "UNKNOWN", errors.ClientError),
        (404, "INTERNAL", errors.NotFound),
        (500, "INVALID_ARGUMENT", errors.Internal),
        (502, "UNAVAILABLE", errors.Unavailable),
        (400, "NEW_STATUS", errors.InvalidArgument),
    ],
)
def test_the_http_status_decides_whose_error_it_is(code: int, status: str, cls: type[errors.APIError]) -> None:
    made = api_error(code, body(code, status))
    assert type(made).__qualname__ == cls.__qualname__
    assert isinstance(made, errors.ClientError) == (code < 500)
    assert (made.code, made.status) == (code, status)


@pytest.mark.parametrize(("status", "code"), STATUSES.items())
def test_an_error_without_an_http_status_gets_the_one_of_its_class(status: str, code: int) -> None:
    assert http_code(status) == code
    assert type(api_error(http_code(status), body(0, status))).__name__ == camel(status)
    assert http_code(None) == http_code("NEW_STATUS") == 500


def test_an_invalid_key_is_two_things() -> None:
    info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
    error = api_error(400, body(400, "INVALID_ARGUMENT", info))
    assert isinstance(error, errors.InvalidArgument)
    assert isinstance(error, errors.Unauthenticated)
    assert error.reason == "API_KEY_INVALID"
    assert error.error_details == [info]


STRANGE = [None, [], "text", 7, {}, {"error": None}, {"error": "s"}, {"error": {"details": "x", "message": 5}}]


@pytest.mark.parametrize("strange", STRANGE)
def test_any_body_will_do(strange: Any) -> None:
    error = api_error(400, strange)
    assert error.message is None or isinstance(error.message, str)
    assert error.error_details == []
    assert error.reason is None
    assert repr(error).startswith(type(error).__name__)


def test_a_long_message_is_cut() -> None:
    assert len(api_error(500, {"error": {"message": "x" * 9000}}).message) == 500


def test_built_as_google_genai_builds_it() -> None:
    snapshot = errors.ResponseSnapshot(429, {"x-request-id": "r-1"}, b'{"a": 1}')
    error = errors.ClientError(429, {"error": {"message": "slow", "status": "RESOURCE_EXHAUSTED"}}, snapshot)
    assert (error.code, error.message, error.request_id) == (429, "slow", "r-1")
    assert error.response.json() == {"a": 1}
    assert error.response.text == '{"a": 1}'
    assert "429" in repr(error.response)


def every() -> list[type[errors.GenAIError]]:
    return [cls for cls in vars(errors).values() if inspect.isclass(cls) and issubclass(cls, errors.GenAIError)]


@pytest.mark.parametrize("cls", every(), ids=lambda cls: cls.__name__)
def test_every_error_pickles_and_copies(cls: type[errors.GenAIError]) -> None:
    error = cls(503, body(503, "UNAVAILABLE")) if issubclass(cls, errors.APIError) else cls("why")  # type: ignore[call-arg]
    error.partial = ["a"]  # type: ignore[attr-defined]
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(twin) is cls
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
    assert cls.__doc__ or issubclass(cls, errors.APIError)


BRIDGE = """
import pickle
from google.api_core import exceptions
from genai_runtime import errors
from genai_runtime.errors.api import api_error
before = dict(exceptions._HTTP_CODE_TO_EXCEPTION)
names = {"INTERNAL": "InternalServerError", "UNAVAILABLE": "ServiceUnavailable"}
names["UNIMPLEMENTED"] = "MethodNotImplemented"
for status, code in %r.items():
    error = api_error(code, {"error": {"code": code, "status": status, "message": "why"}})
    camel = "".join(word.capitalize() for word in status.split("_"))
    assert isinstance(error, getattr(exceptions, names.get(status, camel))), status
    assert isinstance(error, getattr(errors, camel)), status
    assert (error.code, error.status, error.message, str(error)) == (code, status, "why", f"{code} {status}. why")
    assert error.details == {"error": {"code": code, "status": status, "message": "why"}}
    assert error.response is None and error.reason is None
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error) and twin.message == "why"
    assert repr(error) == repr(twin)
assert type(api_error(503)) is type(api_error(503))
assert isinstance(api_error(418), exceptions.ClientError)
assert isinstance(api_error(502), exceptions.BadGateway)
info = {"@type": "x/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
key = api_error(400, {"error": {"code": 400, "status": "INVALID_ARGUMENT", "details": [info]}})
assert isinstance(key, exceptions.Unauthenticated) and isinstance(key, errors.InvalidArgument)
conflict = api_error(409, {"error": {"code": 409, "status": "FAILED_PRECONDITION"}})
assert isinstance(conflict, errors.ConflictError) and isinstance(conflict, exceptions.FailedPrecondition)
for each in (key, conflict):
    assert type(pickle.loads(pickle.dumps(each))) is type(each)
import pydantic
from genai import types
try:
    types.Part(txt="x")
except pydantic.ValidationError as error:
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error) and isinstance(twin, errors.ArgumentError)
    assert (str(twin), twin.errors()) == (str(error), error.errors())
else:
    raise AssertionError
import sys
saved = pickle.dumps(key)
del sys.modules["google.api_core.exceptions"]
assert type(pickle.loads(saved)) is errors.InvalidAPIKey, "joined with what is imported there"
sys.modules["google.api_core.exceptions"] = exceptions
info.update(reason="QUOTA", domain="googleapis.com", metadata={"model": "m"})
for details, told in (([info], ("QUOTA", "googleapis.com", {"model": "m"})), ([], (None, None, None))):
    full = api_error(429, {"error": {"code": 429, "details": details}})
    assert (full.reason, full.domain, full.metadata) == told
    assert full.errors == [] and full.grpc_status_code is None
from genai_runtime.transport.failure import Failure
lost = [
    (Failure("refused", "connect", "no"), errors.APIConnectionError, exceptions.ServiceUnavailable),
    (Failure("proxy", "connect", "no", status=407), errors.ProxyError, exceptions.ServiceUnavailable),
    (Failure("other", "headers", "no", timeout=True), errors.APITimeoutError, exceptions.DeadlineExceeded),
]
for failure, ours, theirs in lost:
    error = failure.to_error(1, True)
    assert isinstance(error, ours) and isinstance(error, theirs) and isinstance(error, ConnectionError)
    assert str(error) == error.message == "no" and repr(error) == f"{ours.__name__}('no')"
    assert (error.code, error.errors, error.details, error.response, error.reason) == (None, [], [], None, None)
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error) and vars(twin) == vars(error)
assert exceptions._HTTP_CODE_TO_EXCEPTION == before
"""


def test_classes_of_google_api_core_catch_ours() -> None:
    """In a process of its own: the classes are joined only where that package was imported."""
    pytest.importorskip("google.api_core")
    pytest.importorskip("pydantic")
    subprocess.run([sys.executable, "-c", BRIDGE % STATUSES], check=True)


CATCHING = """
import asyncio, sys
from google.api_core import exceptions
import genai
from genai_emulator import Emulator
with Emulator() as emulator:
    options = {"base_url": emulator.url, "retry_options": {"attempts": 1}}
    client = genai.Client(api_key="a-key", http_options=options)
    say = dict(model="gemini-2.5-flash", contents="Hello")
    calls = [
        lambda: client.models.generate_content(**say),
        lambda: list(client.models.generate_content_stream(**say)),
        lambda: asyncio.run(client.aio.models.generate_content(**say)),
    ]
    for operation in ("generateContent", "streamGenerateContent"):
        emulator.faults.add("reset:before", operation=operation, times=None)
    for call in calls:
        try:
            call()
        except exceptions.ServiceUnavailable as error:
            assert isinstance(error, genai.errors.APIConnectionError)
        else:
            raise AssertionError("it should have lost its connection")
    emulator.faults.clear()
    # Only now: the first calls import what they need, which takes longer on a machine that has much to do.
    client = genai.Client(api_key="a-key", http_options={**options, "timeout": 300})
    for operation in ("generateContent", "streamGenerateContent"):
        emulator.faults.add("delay:2", operation=operation, times=None)
    for call in calls:
        try:
            call()
        except exceptions.DeadlineExceeded as error:
            assert isinstance(error, genai.errors.APITimeoutError)
        else:
            raise AssertionError("it should have timed out")
"""


def test_a_connection_that_fails_is_caught_as_that_package_names_it() -> None:
    pytest.importorskip("google.api_core")
    subprocess.run([sys.executable, "-W", "error", "-c", CATCHING], check=True, timeout=60)


def test_without_google_api_core_nothing_is_joined() -> None:
    code = "from genai_runtime.errors.api import api_error; import sys; e = api_error(429); assert type(e).__module__ == 'genai_runtime.errors'; assert 'google' not in sys.modules"  # noqa: E501
    subprocess.run([sys.executable, "-c", code], check=True)
