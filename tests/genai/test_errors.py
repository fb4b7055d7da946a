"""What calls raise, over sockets: the class, what it carries, and that it travels without the key."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from genai import errors, types
from genai_runtime.errors.words import WORDS
from tests.genai.conftest import KEY, MODEL, Mode
from tests.shared import SHARED, needs_shared

ONCE = {"http_options": {"retry_options": {"attempts": 1}}}


async def failing(call: Any) -> errors.APIError:
    with pytest.raises(errors.APIError) as caught:
        await call
    return caught.value


@pytest.mark.parametrize(
    ("status", "code", "name"),
    [
        ("INVALID_ARGUMENT", 400, "InvalidArgument"),
        ("FAILED_PRECONDITION", 400, "FailedPrecondition"),
        ("OUT_OF_RANGE", 400, "OutOfRange"),
        ("UNAUTHENTICATED", 401, "Unauthenticated"),
        ("PERMISSION_DENIED", 403, "PermissionDenied"),
        ("NOT_FOUND", 404, "NotFound"),
        ("DEADLINE_EXCEEDED", 408, "RequestTimeout"),
        ("ABORTED", 409, "Aborted"),
        ("ALREADY_EXISTS", 409, "AlreadyExists"),
        ("RESOURCE_EXHAUSTED", 429, "ResourceExhausted"),
        ("CANCELLED", 499, "Cancelled"),
        ("INTERNAL", 500, "Internal"),
        ("UNKNOWN", 500, "Unknown"),
        ("DATA_LOSS", 500, "DataLoss"),
        ("UNIMPLEMENTED", 501, "Unimplemented"),
        ("UNAVAILABLE", 503, "Unavailable"),
        ("DEADLINE_EXCEEDED", 504, "DeadlineExceeded"),
    ],
)
async def test_a_class_for_each_status(mode: Mode, status: str, code: int, name: str) -> None:
    retry = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "7s"}
    body = {"error": {"code": code, "status": status, "message": f"the key {KEY} is at fault", "details": [retry]}}
    header = "header=x-request-id:r-1"
    fault = f"body:{json.dumps(body)};status={code};content-type=application/json;{header}"
    mode.emulator.faults.add(fault, operation="generateContent")
    mode.emulator.faults.add(fault, operation="streamGenerateContent")
    models = mode.client.models
    whole = await failing(models.generate_content(model=MODEL, contents="a", config=ONCE))

    async def read() -> None:
        [each async for each in models.generate_content_stream(model=MODEL, contents="a", config=ONCE)]

    streamed = await failing(read())
    for error in (whole, streamed):
        assert type(error).__name__ == name
        assert isinstance(error, getattr(errors, name))
        assert isinstance(error, errors.ClientError if code < 500 else errors.ServerError)
        assert (error.code, error.status) == (code, status)
        assert error.message.startswith("the key ")
        assert str(error) == f"{code} {status}. {error.message}"
        assert error.details["error"]["status"] == status
        assert error.error_details == [retry]
        assert error.retry_after == 7
        assert (error.response.status_code, error.response.headers["x-request-id"]) == (code, "r-1")
        assert error.response.json()["error"]["code"] == code
        assert error.request_id == "r-1"
        twin = pickle.loads(pickle.dumps(error))
        assert isinstance(twin, getattr(errors, name))
        assert (str(twin), twin.code, twin.details, twin.request_id) == (str(error), code, error.details, "r-1")
        for shown in (
            str(error),
            repr(error),
            repr(vars(error)),
            error.response.text,
            pickle.dumps(error).decode("latin-1"),
        ):
            assert KEY not in shown


async def test_an_invalid_key_is_two_things(mode: Mode) -> None:
    client = mode.make(api_key="invalid-CANARY-0123456789")

    async def stream() -> None:
        [each async for each in client.models.generate_content_stream(model=MODEL, contents="a")]

    for call in (
        lambda: client.models.generate_content(model=MODEL, contents="a"),
        stream,
        lambda: client.files.list(),
        lambda: client.files.upload(file=b"a", config={"mime_type": "text/plain"}),
        lambda: client.files.wait("files/x"),
    ):
        error = await failing(call())
        assert isinstance(error, errors.InvalidAPIKey)
        assert isinstance(error, errors.InvalidArgument)
        assert isinstance(error, errors.Unauthenticated)
        assert (error.code, error.status, error.reason) == (400, "INVALID_ARGUMENT", "API_KEY_INVALID")
        assert isinstance(pickle.loads(pickle.dumps(error)), errors.InvalidAPIKey)
        assert "CANARY" not in repr(vars(error)) + str(error) + error.response.text
    assert len(mode.emulator.requests) == 5, "it is not tried again"


async def test_every_error_of_a_call_is_of_one_tree(mode: Mode) -> None:
    models = mode.client.models
    for fault, cls, builtin in (
        ("reset:before", errors.APIConnectionError, ConnectionError),
        ("delay:2", errors.APITimeoutError, TimeoutError),
        ("body:{;content-type=application/json", errors.ResponseDecodeError, ValueError),
        ("body:<html>;content-type=text/html", errors.UnexpectedContentType, ValueError),
    ):
        planned = mode.emulator.faults.add(fault, operation="generateContent", times=None)
        config = {"http_options": {"timeout": 500, "retry_options": {"attempts": 1}}}
        with pytest.raises(cls) as caught:
            await models.generate_content(model=MODEL, contents="a", config=config)
        assert planned.used == 1
        mode.emulator.faults.clear()
        error = caught.value
        assert isinstance(error, errors.GenAIError)
        assert isinstance(error, builtin)
        assert not isinstance(error, errors.APIError)
        twin = pickle.loads(pickle.dumps(error))
        assert isinstance(twin, cls)
        assert str(twin) == str(error)
    assert issubclass(errors.UnknownApiResponseError, errors.ResponseDecodeError)
    with pytest.raises(errors.GenAIError):
        await models.generate_content(model=MODEL, contents=types.Part())


async def test_words_of_interactions(mode: Mode) -> None:
    """Errors of interactions have a word for a code and no status, in a refusal and in a body that claims success."""
    expected = {
        "invalid_request": (400, "INVALID_ARGUMENT", "InvalidArgument"),
        "parameter_unknown": (400, "INVALID_ARGUMENT", "InvalidArgument"),
        "failed_precondition": (400, "FAILED_PRECONDITION", "FailedPrecondition"),
        "out_of_range": (416, "OUT_OF_RANGE", "OutOfRange"),
        "authentication": (401, "UNAUTHENTICATED", "Unauthenticated"),
        "unauthenticated": (401, "UNAUTHENTICATED", "Unauthenticated"),
        "payment_required": (402, None, "ClientError"),
        "permission_denied": (403, "PERMISSION_DENIED", "PermissionDenied"),
        "not_found": (404, "NOT_FOUND", "NotFound"),
        "model_not_found": (404, "NOT_FOUND", "NotFound"),
        "already_exists": (409, "ALREADY_EXISTS", "AlreadyExists"),
        "aborted": (409, "ABORTED", "Aborted"),
        "quota_exceeded": (429, "RESOURCE_EXHAUSTED", "ResourceExhausted"),
        "resource_exhausted": (429, "RESOURCE_EXHAUSTED", "ResourceExhausted"),
        "cancelled": (499, "CANCELLED", "Cancelled"),
        "api_error": (500, "INTERNAL", "Internal"),
        "data_loss": (500, "DATA_LOSS", "DataLoss"),
        "unimplemented": (501, "UNIMPLEMENTED", "Unimplemented"),
        "bad_gateway": (502, None, "BadGateway"),
        "service_unavailable": (503, "UNAVAILABLE", "Unavailable"),
        "deadline_exceeded": (504, "DEADLINE_EXCEEDED", "DeadlineExceeded"),
        "safety": (418, None, "ClientError"),
    }
    faults, client = mode.emulator.faults, mode.make(http_options=ONCE["http_options"])
    for word, (code, status, name) in expected.items():
        body = json.dumps({"error": {"message": "no", "code": word}})
        for http in (code, 200) if word != "safety" else (code,):
            faults.add(f"body:{body};status={http};content-type=application/json", operation="getInteraction")
            error = await failing(client.interactions.get("i"))
            found = (type(error).__name__, error.code, error.status, error.reason, str(error))
            said = f"{code} {status}. no" if status else f"{code}. no"
            assert found == (name, code, status, word, said), (word, http)
            assert isinstance(error, getattr(errors, name))
            twin = pickle.loads(pickle.dumps(error))
            assert (type(twin).__name__, str(twin), twin.reason) == (name, said, word)
        plain = errors.APIError(None, json.loads(body))
        if word != "safety":
            assert (plain.code, plain.status) == (code, status)


@needs_shared
def test_words_are_those_that_are_published() -> None:
    assert SHARED is not None
    text = (SHARED / "reference" / "protocol_facts.json").read_text()
    facts = json.loads(text)["error_interactions"]["standardCodes"]
    assert {word: WORDS[word][1] for word in facts} == facts
