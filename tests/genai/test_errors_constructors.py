"""``APIError`` as google-genai's users make it, and raise it for the responses of their own HTTP clients."""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from genai import errors

from .conftest import MODEL

if TYPE_CHECKING:
    from .conftest import Mode

REFUSED = {"error": {"code": 400, "message": "why", "status": "INVALID_ARGUMENT"}}


@pytest.mark.parametrize(
    ("code", "body", "expected"),
    [
        (None, REFUSED, (400, "why", "INVALID_ARGUMENT")),
        (None, {"code": 401, "error": REFUSED["error"]}, (401, "why", "INVALID_ARGUMENT")),
        (400, {"message": "outer", "status": "OUTER", **REFUSED}, (400, "outer", "OUTER")),
        (None, {"error": {"message": "why"}}, (None, "why", None)),
        (400, {"error": {"code": 400}}, (400, None, None)),
        (1007, "a reason", (1007, None, None)),
        (500, None, (500, None, None)),
    ],
)
def test_what_an_error_says(code: int | None, body: Any, expected: tuple[Any, ...]) -> None:
    error = errors.APIError(code, body, httpx.Response(400))
    assert (error.code, error.message, error.status) == expected
    assert error.details == body
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.message, again.status, again.details) == (*expected, body)


def test_a_list_of_one_error_is_that_error() -> None:
    error = errors.APIError(400, [REFUSED])
    assert (error.message, error.details) == ("why", REFUSED)


@pytest.mark.parametrize(
    ("code", "cls"), [(400, errors.InvalidArgument), (429, errors.ResourceExhausted), (503, errors.Unavailable)]
)
def test_raise_error(code: int, cls: type[errors.APIError]) -> None:
    with pytest.raises(cls):
        errors.APIError.raise_error(code, {}, None)
    with pytest.raises(cls):
        asyncio.run(errors.APIError.raise_error_async(code, {}, None))


def test_raise_error_of_another_status() -> None:
    with pytest.raises(errors.APIError) as caught:
        errors.APIError.raise_error(1011, "gone")
    assert type(caught.value) is errors.APIError
    assert str(caught.value) == "1011. gone"


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_raise_for_response(library: str) -> None:
    module = pytest.importorskip(library)

    async def asked(response: Any) -> None:
        await errors.APIError.raise_for_async_response(response)

    for ask in (errors.APIError.raise_for_response, lambda response: asyncio.run(asked(response))):
        ask(module.Response(200))
        response = module.Response(400, json=REFUSED)
        with pytest.raises(errors.InvalidArgument) as caught:
            ask(response)
        assert caught.value.response is response
        for text in ("<p>down</p>", ""):
            with pytest.raises(errors.ServerError) as failed:
                ask(module.Response(503, text=text))
            assert failed.value.details == {"message": text, "status": "Service Unavailable"}
        with pytest.raises(errors.ArgumentError, match="expected a response"):
            ask("503")


@pytest.mark.parametrize("text", ["it is down", ""])
async def test_a_body_that_is_no_json(mode: Mode, text: str) -> None:
    mode.emulator.faults.add(f"body:{text};status=404;content-type=text/plain")
    with pytest.raises(errors.NotFound) as caught:
        await mode.client.models.generate_content(model=MODEL, contents="Hi")
    assert caught.value.details == {"message": text, "status": "Not Found"}
    assert (caught.value.message, caught.value.status) == (text, "Not Found")
    assert str(caught.value).split() == ["404", "Not", "Found" + "." * bool(text), *text.split()]
