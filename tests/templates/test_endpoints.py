"""An endpoint on its own: the request as a value, the answer as a model, and a call of both kinds."""

from __future__ import annotations

import asyncio
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.errors import ArgumentError, InvalidResourceName, ResponseDecodeError
from genai_runtime.transport import Headers, Request, RequestOptions, Response


@pytest.fixture
def endpoint(models: ModuleType) -> Any:
    return lambda name: import_module(f"small_api.api.parts.{name}")


def answer(body: bytes = b"{}", status: int = 200) -> Response:
    return Response(status, Headers([("X-Served-By", "test")]), body)


class Recorder:
    """A transport of both kinds that remembers what it was asked for."""

    def __init__(self, body: bytes = b"{}") -> None:
        self.body = body
        self.requests: list[Request] = []

    def call(self, request: Request, parse: Any) -> Any:
        self.requests.append(request)
        return parse(answer(self.body))

    def stream(self, request: Request, parse_event: Any, http_response: Any = None) -> Any:
        self.requests.append(request)
        return parse_event({"role": "model"})


class AsyncRecorder(Recorder):
    async def call(self, request: Request, parse: Any) -> Any:
        return super().call(request, parse)


def test_its_operation(endpoint: Any) -> None:
    operation = endpoint("create_part").OPERATION
    assert (operation.id, operation.method, operation.repeat, operation.result) == (
        "createPart",
        "POST",
        "creating",
        "json",
    )


@pytest.mark.parametrize("name", ["x", "parts/x"])
def test_the_resource_name_in_its_path(endpoint: Any, name: str) -> None:
    assert endpoint("get_part").build(name=name).path == "/parts/x"
    assert endpoint("say").build(name=name, body={}).path == "/parts/x:say"


def test_what_would_reach_elsewhere_is_refused_or_encoded(endpoint: Any) -> None:
    assert endpoint("get_part").build(name="a?b#c%").path == "/parts/a%3Fb%23c%25"
    assert endpoint("list_parts").build(owner="a/b?").path == "/owners/a%2Fb%3F/parts"
    for name in ("", "parts/", "parts/..", "files/x", "parts/a/b"):
        with pytest.raises(InvalidResourceName):
            endpoint("get_part").build(name=name)


def test_query_parameters(endpoint: Any) -> None:
    assert endpoint("list_parts").build(owner="o").query == {}
    request = endpoint("list_parts").build(owner="o", page_size=5, page_token="t")
    assert request.query == {"pageSize": 5, "pageToken": "t"}
    assert endpoint("patch_part").build(name="x", body={}, mask=["display_name"]).query == {"updateMask": "displayName"}
    assert endpoint("say").build(name="x", body={}).query == {"alt": "sse"}
    with pytest.raises(ArgumentError, match="page_size: expected an int, got str 'x'"):
        endpoint("list_parts").build(owner="o", page_size="x")


def test_the_body(endpoint: Any, models: ModuleType) -> None:
    build = endpoint("patch_part").build
    body = {"inlineData": {"mimeType": "a/b"}}
    assert build(name="x", body={"inline_data": {"mime_type": "a/b"}}).body == body
    assert build(name="x", body=models.Part.from_dict(body)).body == body
    with pytest.raises(ArgumentError, match=r"body.inline_data: no field 'mime'; did you mean 'mime_type'"):
        build(name="x", body={"inline_data": {"mime": 1}})


def test_options_travel_with_it(endpoint: Any) -> None:
    options = RequestOptions(timeout=3)
    assert endpoint("get_part").build(name="x", options=options).options is options


def test_answers(endpoint: Any, models: ModuleType) -> None:
    page = endpoint("list_parts").parse(answer(b'{"parts": [{"text": "a"}], "nextPageToken": "t"}'))
    assert page.parts == [models.Part(text="a")]
    assert page.sdk_http_response == models.HttpResponse(headers={"x-served-by": "test"})
    assert page.to_dict() == {"parts": [{"text": "a"}], "nextPageToken": "t"}
    assert endpoint("read_part").parse(answer(b"\x00\x01")) == b"\x00\x01"
    assert endpoint("say").parse_event({"role": "model"}) == models.Content(role="model")


@pytest.mark.parametrize("body", [b"", b"{}"])
def test_an_empty_answer_may_have_no_body(endpoint: Any, models: ModuleType, body: bytes) -> None:
    assert endpoint("delete_part").parse(answer(body, 204)) == models.Empty()


@pytest.mark.parametrize("body", [b"", b"[]", b"7", b'{"text": 1}', b"{", b"<html>"])
def test_a_wrong_answer_is_a_decode_error(endpoint: Any, body: bytes) -> None:
    with pytest.raises(ResponseDecodeError):
        endpoint("get_part").parse(answer(body))


def test_calls(endpoint: Any, models: ModuleType) -> None:
    get = endpoint("get_part")
    sync, aio = Recorder(b'{"text": "a"}'), AsyncRecorder(b'{"text": "a"}')
    assert get.sync(sync, name="x") == asyncio.run(get.asyncio(aio, name="x")) == models.Part(text="a")
    assert sync.requests[0].path == aio.requests[0].path == "/parts/x"
    assert endpoint("say").sync(sync, name="x", body={}) == models.Content(role="model")
    assert endpoint("say").asyncio(aio, name="x", body={}) == models.Content(role="model")


class TestUploads:
    def test_the_request_that_starts_one(self, endpoint: Any) -> None:
        request = endpoint("create_part").build_upload(body={"text": "a"}, size=5, mime_type="a/b", file_name="ü.txt")
        assert request.upload
        assert request.path == "/parts"
        assert request.body == {"text": "a"}
        assert dict(request.headers) == {
            "X-Goog-Upload-Protocol": "resumable",
            "X-Goog-Upload-Command": "start",
            "X-Goog-Upload-Header-Content-Length": "5",
            "X-Goog-Upload-Header-Content-Type": "a/b",
            "X-Goog-Upload-File-Name": "%C3%BC.txt",
        }

    def test_an_unknown_size(self, endpoint: Any) -> None:
        request = endpoint("create_part").build_upload(body={}, size=None, mime_type="a/b")
        assert "X-Goog-Upload-Header-Content-Length" not in request.headers
        assert "X-Goog-Upload-File-Name" not in request.headers

    def test_more_than_it_takes(self, endpoint: Any) -> None:
        module = endpoint("create_part")
        module.build_upload(body={}, size=module.MAX_SIZE, mime_type="a/b")
        with pytest.raises(ArgumentError, match="101 bytes are more than the 100 that this upload may have"):
            module.build_upload(body={}, size=101, mime_type="a/b")

    def test_another_path_than_that_of_the_endpoint(self, endpoint: Any) -> None:
        module = endpoint("rank_part")
        assert module.MAX_SIZE is None
        request = module.build_upload(name="x", body={}, level="high", size=10**15, mime_type="a/b")
        assert (request.path, request.query) == ("/elsewhere/parts/x", {"level": "HIGH"})


def test_what_its_docstring_says(endpoint: Any) -> None:
    text = endpoint("rank_part").__doc__
    assert text.startswith("``rankPart``: POST /{+name}:rank\n\nDoes rankPart.")
    assert "Deprecated." in text
    assert "Source: https://example.test/rank" in text
