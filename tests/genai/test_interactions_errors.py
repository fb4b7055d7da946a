"""google-genai's second tree of errors: ``except`` clauses written for it catch ours, as those for the first do."""

from __future__ import annotations

import asyncio
import importlib
import json
import pickle
from typing import Any

import httpx
import pytest

import genai
from genai import _interactions_errors as second
from genai import errors as first
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

NAMES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}
BASES = {"APIStatusError", "APIError", "GeminiNextGenAPIClientError"}


def raised(server: RawServer, mode: str, call: Any) -> BaseException:
    """What a call raises."""
    options: Any = {"base_url": server.url, "timeout": 2000, "retry_options": {"attempts": 1}}
    client = genai.Client(api_key="k", http_options=options)

    async def body() -> None:
        async with client.aio as aio:
            found = await call(aio)
            if hasattr(found, "__anext__"):
                async for _ in found:
                    pass

    def run() -> None:
        if mode == "aio":
            asyncio.run(body())
        else:
            with client:
                list(call(client))

    with pytest.raises(first.GenAIError) as caught:
        run()
    return caught.value


def caught_by(error: BaseException) -> set[str]:
    """The names of the second tree that an ``except`` clause may have: what is caught in fact, not by isinstance."""
    found = set()
    for name in second.__all__:
        try:
            raise error
        except getattr(second, name):
            found.add(name)
        except BaseException:
            continue
    return found


@pytest.mark.parametrize("mode", ["sync", "aio"])
def test_each_status_is_caught_by_the_class_of_both_trees(mode: str) -> None:
    statuses = iter(NAMES)

    async def serve(asked: Asked) -> None:
        status = next(statuses)
        await asked.write(answer(status, json.dumps({"error": {"code": status, "message": "no"}}).encode()))

    with RawServer(serve) as server:
        for status, name in NAMES.items():
            error: Any = raised(server, mode, lambda client: client.interactions.get("v1_a"))
            for each in (error, pickle.loads(pickle.dumps(error))):
                assert caught_by(each) == {name} | BASES, status
                assert isinstance(each, first.APIError)
                assert isinstance(each, first.ClientError if status < 500 else first.ServerError)
                assert (each.status_code, each.body, each.message) == (status, each.details, "no")
                assert each.response.status_code == status
                assert each.request.method == "GET"
                assert "/v1beta/interactions/v1_a" in each.request.url


@pytest.mark.parametrize("mode", ["sync", "aio"])
def test_what_is_no_answer_is_caught_too(mode: str) -> None:
    async def hang_up(asked: Asked) -> None:
        await asked.hang_up()

    async def silent(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\n")

    async def garbled(asked: Asked) -> None:
        await asked.write(answer(200, b'{"id": 5, "steps": 7}'))

    async def breaking(asked: Asked) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 999\r\n\r\n"
        await asked.write(head + b'data: {"event_type": "a", "event_id": "1"}\n\n')
        await asked.hang_up()

    bases = {"APIError", "GeminiNextGenAPIClientError"}
    for serve, names in (
        (hang_up, {"APIConnectionError"}),
        (silent, {"APIConnectionError", "APITimeoutError"}),
        (garbled, {"APIResponseValidationError"}),
    ):
        with RawServer(serve) as server:
            error: Any = raised(server, mode, lambda client: client.interactions.get("v1_a", timeout=0.5))
        assert caught_by(error) == names | bases, serve.__name__
        assert (error.status_code, error.body, error.message) == (None, None, str(error))
    with RawServer(breaking) as server:
        error = raised(server, mode, lambda client: client.interactions.create(model="m", input="x", stream=True))
    assert caught_by(error) >= bases


def test_what_the_caller_did_wrong_is_no_error_of_the_api() -> None:
    with pytest.raises(first.ArgumentError) as caught:
        genai.Client(api_key="k").interactions.create(input="x")
    assert caught_by(caught.value) == {"GeminiNextGenAPIClientError"}


def test_programs_may_make_them_as_google_genai_does() -> None:
    request = httpx.Request("GET", "http://a")
    response = httpx.Response(429, request=request)
    made: Any = second.RateLimitError("slow down", response=response, body={"error": {"message": "x"}})
    assert (made.message, made.status_code, made.response, made.body) == (
        "slow down",
        429,
        response,
        {"error": {"message": "x"}},
    )
    assert second.APITimeoutError(request).request is request
    assert second.APIConnectionError(message="gone", request=request).message == "gone"


@pytest.mark.parametrize("module", ["_interactions_errors", "_gaos.lib.compat_errors", "_interactions.core.error"])
def test_their_names_are_where_they_are(module: str) -> None:
    pytest.importorskip("google.genai")
    theirs = importlib.import_module(f"google.genai.{module}")
    ours = importlib.import_module(f"genai.{module}")
    names = vars(theirs).keys() & set(second.__all__)
    assert len(names) >= 14
    for name in names:
        for base in names:
            # Whatever catches one of theirs catches it here.
            if issubclass(getattr(theirs, name), getattr(theirs, base)):
                assert issubclass(getattr(ours, name), getattr(ours, base)), (name, base)
