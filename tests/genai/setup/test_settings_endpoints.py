"""Where requests go: versions, base URLs of gateways, and what stands before what."""

from __future__ import annotations

import logging
from typing import Any

import pytest

import genai
from genai import errors
from tests.genai.conftest import MODEL, Mode
from tests.genai.loopback import Loopback, saying
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

GENERATE = f"/models/{MODEL}:generateContent"


class Uploads(RawServer):
    """Takes an upload; the address that it gives is Google's own, as from behind a gateway that passes it on."""

    def __init__(self) -> None:
        super().__init__(self._give)

    @property
    def targets(self) -> list[str]:
        return [asked.target for asked in self.asked]

    async def _give(self, asked: Asked) -> None:
        if asked.headers.get("x-goog-upload-command") == "start":
            there = (
                "https://generativelanguage.googleapis.com/upload/v1beta/files?upload_id=1&upload_protocol=resumable"
            )
            await asked.write(
                answer(200, b"", "text/plain", "x-goog-upload-status: active", f"x-goog-upload-url: {there}")
            )
        else:
            body = b'{"file": {"name": "files/a", "uri": "u", "mimeType": "text/plain", "sizeBytes": "2"}}'
            await asked.write(answer(200, body, "application/json", "x-goog-upload-status: final"))


async def ask(client: Any, model: str = MODEL, **config: Any) -> None:
    await client.models.generate_content(model=model, contents="x", config=config or None)


@pytest.mark.parametrize("spelling", ["api_version", "apiVersion"])
async def test_no_version_at_all(mode: Mode, spelling: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_GENAI_API_VERSION", "v9")
    with Loopback(saying({"text": "x"})) as server:
        client = mode.make(http_options={"base_url": f"{server.url}/modelfarm/gemini", spelling: ""})
        await ask(client)
        await client.models.count_tokens(model=MODEL, contents="x")
        assert [chunk async for chunk in client.models.generate_content_stream(model=MODEL, contents="x")]
        await client.files.get(name="files/a")
        await ask(mode.make(http_options={"base_url": server.url}), http_options={"api_version": ""})
    assert server.targets == [
        f"/modelfarm/gemini{GENERATE}",
        f"/modelfarm/gemini/models/{MODEL}:countTokens",
        f"/modelfarm/gemini/models/{MODEL}:streamGenerateContent?alt=sse",
        "/modelfarm/gemini/files/a",
        GENERATE,
    ]


@pytest.mark.parametrize(
    ("ending", "options", "prefix", "warned"),
    [
        ("/v1beta", {}, "/v1beta", True),
        ("/v1beta/", {}, "/v1beta", True),
        ("/v1", {}, "/v1", True),
        ("/v1beta", {"api_version": "v1beta"}, "/v1beta", True),
        ("/v1beta", {"api_version": "beta"}, "/v1beta", True),
        ("/v1alpha", {"api_version": ""}, "/v1alpha", False),
        ("/gate/v1beta1?a=1", {}, "/gate/v1beta1", True),
        ("/v1", {"api_version": "v1beta"}, "/v1/v1beta", True),
        ("/v1/gate", {}, "/v1/gate/v1beta", False),
        ("/version", {}, "/version/v1beta", False),
    ],
)
async def test_a_version_at_the_end_of_the_base_url(
    mode: Mode,
    ending: str,
    options: dict[str, Any],
    prefix: str,
    warned: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with Loopback(saying({"text": "x"})) as server, caplog.at_level(logging.WARNING, "genai"):
        await ask(mode.make(http_options={"base_url": server.url + ending, **options}))
        told = [record.getMessage() for record in caplog.records if "base URL ends in" in record.getMessage()]
        assert len(told) == warned
        # And of one call.
        client = mode.make(http_options={"base_url": server.url})
        await ask(client, http_options={"base_url": server.url + ending, **options})
    query = "?a=1" if "?" in ending else ""
    assert server.targets == [f"{prefix}{GENERATE}{query}"] * 2


async def test_uploads_to_a_base_url_that_ends_in_a_version(mode: Mode) -> None:
    with Uploads() as server:
        for options in ({"base_url": f"{server.url}/v1beta"}, {"base_url": f"{server.url}/v1beta/", "api_version": ""}):
            await mode.make(http_options=options).files.upload(file=b"hi", config={"mime_type": "text/plain"})
    assert {target.partition("?")[0] for target in server.targets} == {"/upload/v1beta/files"}


async def test_a_base_url_with_a_query(mode: Mode) -> None:
    with Loopback(saying({"text": "x"})) as server:
        client = mode.make(http_options={"base_url": f"{server.url}/gate/?tenant=7&alt=json&pageSize=9"})
        await ask(client)
        assert [chunk async for chunk in client.models.generate_content_stream(model=MODEL, contents="x")]
        await client.files.list(config={"page_size": 3})
    assert server.targets == [
        f"/gate/v1beta{GENERATE}?tenant=7&alt=json&pageSize=9",
        f"/gate/v1beta/models/{MODEL}:streamGenerateContent?tenant=7&pageSize=9&alt=sse",
        "/gate/v1beta/files?tenant=7&alt=json&pageSize=3",
    ]


async def test_uploads_through_a_gateway_with_a_path_and_a_query(mode: Mode) -> None:
    with Uploads() as server:
        client = mode.make(http_options={"base_url": f"{server.url}/gate?tenant=7"})
        file = await client.files.upload(file=b"hi", config={"mime_type": "text/plain"})
    assert file.name == "files/a"
    assert server.targets == [
        "/gate/upload/v1beta/files?tenant=7",
        "/gate/upload/v1beta/files?tenant=7&upload_id=1&upload_protocol=resumable",
    ]


async def test_a_key_in_the_query_is_not_shown(mode: Mode) -> None:
    with Loopback(b"HTTP/1.1 400 X\r\ncontent-length: 24\r\n\r\nno such key: SECRET-1234") as server:
        client = mode.make(http_options={"base_url": f"{server.url}?subscription-key=SECRET-1234"})
        with pytest.raises(errors.APIError) as raised:
            await ask(client)
    assert "SECRET-1234"[:10] not in f"{raised.value} {raised.value.details} {client!r}"
    config = genai.Client(api_key="x", http_options={"base_url": "https://x?key=SECRET-1234"})._shared.config
    assert "SECRET" not in repr(config)


async def test_what_is_given_stands_before_the_environment(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY"):
        monkeypatch.setenv(name, "environment-key-0123456789")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "https://environment.invalid/v1")
    monkeypatch.setenv("GOOGLE_GENAI_API_VERSION", "v9")
    monkeypatch.setenv("GOOGLE_GENAI_USE_VERTEXAI", "true")

    class Credentials:
        valid, token = True, "a-token-0123456789"

        def refresh(self, request: Any) -> None:
            raise AssertionError

    with Loopback(saying({"text": "x"})) as server:
        options = {"base_url": server.url, "api_version": "v1"}
        await ask(mode.make(vertexai=False, api_key="mine-0123456789", http_options=options))
        await ask(mode.make(vertexai=False, api_key=None, credentials=Credentials(), http_options=options))
        headers = {"x-goog-api-key": "header-0123456789"}
        await ask(mode.make(vertexai=False, api_key=None, http_options={**options, "headers": headers}))
    assert server.targets == [f"/v1{GENERATE}"] * 3
    sent = [(asked.headers.get("x-goog-api-key"), asked.headers.get("authorization")) for asked in server.asked]
    assert sent == [("mine-0123456789", None), (None, "Bearer a-token-0123456789"), ("header-0123456789", None)]
    config = genai.Client(vertexai=False, http_options={"base_url": ""})._shared.config
    assert config.base_url == "https://generativelanguage.googleapis.com"


@pytest.mark.parametrize("model", ["google/gemini-2.5-flash", "vendor/family/m-1", "models/google/gemini-2.5-flash"])
async def test_ids_of_a_gateway_name_the_maker_too(mode: Mode, model: str) -> None:
    whole = model if model.startswith("models/") else f"models/{model}"
    vector = {"embeddings": [{"values": [0.5]}]}
    with Loopback(saying({"text": "x"}), saying({"text": "x"}), [saying({"text": "x"})], vector, {}) as server:
        client = mode.make(http_options={"base_url": server.url})
        await ask(client, model)
        await (await client.chats.create(model=model)).send_message("x")
        assert [chunk async for chunk in client.models.generate_content_stream(model=model, contents="x")]
        await client.models.embed_content(model=model, contents="x")
        await client.models.get(model=model)
    assert server.targets == [
        f"/v1beta/{whole}:generateContent",
        f"/v1beta/{whole}:generateContent",
        f"/v1beta/{whole}:streamGenerateContent?alt=sse",
        f"/v1beta/{whole}:batchEmbedContents",
        f"/v1beta/{whole}",
    ]
    assert server.bodies[3]["requests"][0]["model"] == whole


def test_google_itself_has_no_such_ids() -> None:
    client = genai.Client(api_key="x")
    with pytest.raises(errors.InvalidResourceName, match="of the form 'models/"):
        client.models.generate_content(model="google/gemini-2.5-flash", contents="x")


@pytest.mark.parametrize("model", ["google/../x", "google//x", "models/google/..", "/x"])
async def test_no_id_reaches_out_of_its_place(mode: Mode, model: str) -> None:
    with Loopback() as server:
        with pytest.raises(errors.InvalidResourceName):
            await ask(mode.make(http_options={"base_url": server.url}), model)
        assert server.asked == []
