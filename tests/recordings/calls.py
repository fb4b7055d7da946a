"""The call of our public API that makes a recorded request again, for each kind of exchange."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import parse_qs, urlsplit

from gemini_api.api.models import embed_content
from genai import types
from genai.errors import ArgumentError
from tests.recordings.exchanges import Exchange, exchanges
from tests.recordings.server import Mode

Call = Callable[[Mode, Exchange], Coroutine[Any, Any, list[Any]]]


def arguments(each: Exchange) -> dict[str, Any]:
    """Model, contents and config that a recorded request of generateContent is made from.

    Raises:
        ArgumentError: our public API does not take what was sent.
    """
    body = dict(each.body or {})
    body.pop("model", None)
    contents = body.pop("contents", None)
    settings = {**(body.pop("generationConfig", None) or {}), **body}
    if contents is None:
        raise ArgumentError("the request has no contents")
    # Read as leniently as the API reads, then built as a caller would.
    types.GenerateContentRequest.from_dict(each.body)
    read = types.GenerateContentRequest.model_validate({"contents": contents}).contents
    return {"model": each.resource, "contents": read, "config": types.GenerateContentConfig(**settings)}


def simple(each: Exchange) -> dict[str, Any]:
    """Arguments for the same operation where the recorded ones are not to be had."""
    return {"model": each.resource if "/" in each.resource and not each.vertex else "gemini-2.5-flash", "contents": "x"}


async def generate(mode: Mode, each: Exchange, given: dict[str, Any] | None = None) -> list[Any]:
    return [await mode.client.models.generate_content(**given or simple(each))]


async def stream(mode: Mode, each: Exchange, given: dict[str, Any] | None = None) -> list[Any]:
    return [chunk async for chunk in mode.client.models.generate_content_stream(**given or simple(each))]


async def count(mode: Mode, each: Exchange) -> list[Any]:
    if not each.body:
        return [await mode.client.models.count_tokens(**simple(each))]
    body = dict(each.body.get("generateContentRequest") or each.body)
    body.pop("model", None)
    read = types.GenerateContentRequest.from_dict({"contents": body.pop("contents")})
    return [await mode.client.models.count_tokens(model=each.resource, contents=read.contents, config=body or None)]


async def embed(mode: Mode, each: Exchange) -> list[Any]:
    read = types.EmbedContentRequest.from_dict(each.body or {"content": {"parts": [{"text": "x"}]}})
    return [await mode.endpoint(embed_content, model=each.resource, body=read)]


async def embed_batch(mode: Mode, each: Exchange) -> list[Any]:
    read = types.BatchEmbedContentsRequest.model_validate(each.body)
    requests = read.requests or []
    # What all of them share is the config of the call.
    (shared,) = {(request.output_dimensionality, request.task_type, request.title) for request in requests} or {
        (None, None, None)
    }
    config = dict(zip(("output_dimensionality", "task_type", "title"), shared, strict=True))
    contents = [request.content for request in requests]
    return [await mode.client.models.embed_content(model=each.resource, contents=contents, config=config)]


def query(each: Exchange) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(each.url).query).items()}


def listing(resource: Callable[[Any], Any]) -> Call:
    async def call(mode: Mode, each: Exchange) -> list[Any]:
        size = query(each).get("pageSize")
        pages = await resource(mode.client).list(config={"page_size": int(size)} if size else None)
        return list(pages.page)

    return call


async def create_cache(mode: Mode, each: Exchange) -> list[Any]:
    body = dict(each.body)
    return [await mode.client.caches.create(model=body.pop("model"), config=body)]


async def get_cache(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.caches.get(name=each.resource)]


async def update_cache(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.caches.update(name=each.resource, config=each.body)]


async def delete_cache(mode: Mode, each: Exchange) -> list[Any]:
    await mode.client.caches.delete(name=each.resource)
    return []


async def get_file(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.files.get(name=each.resource)]


async def delete_file(mode: Mode, each: Exchange) -> list[Any]:
    await mode.client.files.delete(name=each.resource)
    return []


async def get_model(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.models.get(model=each.resource)]


async def get_store(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.file_search_stores.get(name=each.resource)]


async def create_store(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.file_search_stores.create(config=each.body)]


async def delete_store(mode: Mode, each: Exchange) -> list[Any]:
    await mode.client.file_search_stores.delete(name=each.resource, config={"force": True})
    return []


async def get_operation(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.operations.get(each.resource)]


async def get_videos(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.operations.get(types.GenerateVideosOperation(name=each.resource))]


# The fields of configs whose names on the wire are others.
IMAGE_SETTINGS = {
    "sampleCount": "number_of_images",
    "safetySetting": "safety_filter_level",
    "sampleImageSize": "image_size",
    "mimeType": "output_mime_type",
    "compressionQuality": "output_compression_quality",
}


async def generate_images(mode: Mode, each: Exchange) -> list[Any]:
    (instance,) = each.body["instances"]
    settings = dict(each.body.get("parameters", {}))
    settings |= settings.pop("outputOptions", {})
    config = {IMAGE_SETTINGS.get(name, name): value for name, value in settings.items()}
    answer = await mode.client.models.generate_images(model=each.resource, config=config, **instance)
    if (told := answer.positive_prompt_safety_attributes) is not None:
        # It came among the images, and is told apart from them.
        answer.generated_images.append(types.GeneratedImage(safety_attributes=told))
    return [answer]


async def generate_videos(mode: Mode, each: Exchange) -> list[Any]:
    (instance,) = each.body["instances"]
    config = each.body.get("parameters")
    return [await mode.client.models.generate_videos(model=each.resource, config=config, **instance)]


async def create_batch(mode: Mode, each: Exchange) -> list[Any]:
    batch = each.body["batch"]
    requests = [
        types.InlinedRequest(metadata=one.get("metadata"), **arguments_of_batched(one["request"]))
        for one in batch["inputConfig"]["requests"]["requests"]
    ]
    config = {"display_name": batch["displayName"]} if "displayName" in batch else None
    return [await mode.client.batches.create(model=each.resource, src=requests, config=config)]


def arguments_of_batched(request: dict[str, Any]) -> dict[str, Any]:
    settings = {**request, **request.get("generationConfig", {})}
    given = {name: settings.pop(name) for name in ("model", "contents") if name in settings}
    settings.pop("generationConfig", None)
    return given | {"config": types.GenerateContentConfig(**settings)}


async def get_batch(mode: Mode, each: Exchange) -> list[Any]:
    return [await mode.client.batches.get(name=each.resource)]


CALLS: dict[str, Call] = {
    "models.generateContent": generate,
    "models.streamGenerateContent": stream,
    "models.countTokens": count,
    "models.embedContent": embed,
    "models.batchEmbedContents": embed_batch,
    "models.list": listing(lambda client: client.models),
    "models.get": get_model,
    "models.predict": generate_images,
    "models.predictLongRunning": generate_videos,
    "models.operations.get": get_videos,
    "models.batchGenerateContent": create_batch,
    "batches.get": get_batch,
    "cachedContents.create": create_cache,
    "cachedContents.get": get_cache,
    "cachedContents.list": listing(lambda client: client.caches),
    "cachedContents.patch": update_cache,
    "cachedContents.delete": delete_cache,
    "files.get": get_file,
    "files.list": listing(lambda client: client.files),
    "files.delete": delete_file,
    "fileSearchStores.create": create_store,
    "fileSearchStores.get": get_store,
    "fileSearchStores.list": listing(lambda client: client.file_search_stores),
    "fileSearchStores.delete": delete_store,
    "fileSearchStores.operations.get": get_operation,
}


def uploads() -> list[tuple[Exchange, Exchange]]:
    """The start and the end of each recorded upload."""
    starts: dict[tuple[str, str], list[Exchange]] = {}
    ends: dict[tuple[str, str], list[Exchange]] = {}
    for each in exchanges():
        family, _, step = each.kind.partition("/")
        if step in ("start", "finalize"):
            (starts if step == "start" else ends).setdefault((each.source, family), []).append(each)
    return [pair for key, found in starts.items() for pair in zip(found, ends.get(key, ()), strict=False)]


def content_of(end: Exchange) -> tuple[bytes, bytes]:
    """Bytes to upload, and the recorded answer as it would have been for them: only the checksum is another."""
    answer = end.json[0]
    if "response" in answer:
        return end.body.encode(), end.content
    data = bytes(int(answer["file"]["sizeBytes"]))
    digest = base64.b64encode(hashlib.sha256(data).hexdigest().encode()).decode()
    return data, json.dumps({"file": {**answer["file"], "sha256Hash": digest}}).encode()
