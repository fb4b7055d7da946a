"""Recorded exchanges of Vertex AI, over a socket: the same request goes out, and all of the answer is kept.

Images have a test of their own.
"""

from __future__ import annotations

import json
import re
from typing import Any
from zlib import crc32

import pytest

import genai
from gemini_api import models
from gemini_api.backends import VERTEX
from genai import errors, types
from genai_runtime.models.base import Model
from tests.cases import case
from tests.recordings.calls import arguments
from tests.recordings.equality import differences
from tests.recordings.exchanges import OWN, TEXTS, Exchange, needs_recordings, of_vertex, together
from tests.recordings.server import KEY, MODES, Mode, Player
from tests.recordings.test_models import single
from tests.recordings.test_replay import check_error
from tests.recordings.test_requests import EXPECTED
from tests.shared import needs_shared

pytestmark = needs_recordings

RECORDED = of_vertex()
#: What stands where a recording was made anonymous.
PLACE = re.compile(r"<\w+>|REDACTED")


class Clients:
    """Clients of a mode, by version, project and location."""

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self.made: dict[tuple[str, str, str], Any] = {}

    def of(self, each: Exchange) -> Any:
        found = re.match(r"/(v1\w*)/(?:projects/([^/]+)/locations/([^/]+)/)?", path_of(each))
        version, project, location = found.groups() if found else ("v1beta1", None, None)
        place = (version, project or "p", location or "us-central1")
        if place not in self.made:
            options = {**self.mode.options, "api_version": version}
            client = genai.Client(vertexai=True, api_key=KEY, project=place[1], location=place[2], http_options=options)
            self.made[place] = self.mode.of(client)
        return self.made[place]


def path_of(each: Exchange) -> str:
    return PLACE.sub("us-central1", each.path)


def name_of(each: Exchange) -> str:
    """The model or the cache of a recording, as its address has it."""
    name = re.sub(r"^/v1\w*/", "", path_of(each)).partition(":")[0]
    return name or "text-embedding-004"


def kind_of(each: Exchange) -> str:
    if each.id == TEXTS or each.kind == "models.predict":
        return "texts"
    return each.kind.rpartition(".")[2] if each.kind.startswith("models.") else each.kind


async def made(client: Any, each: Exchange) -> list[Any]:
    """Make the call that a recording is of, and return what it gives."""
    kind, name, body = kind_of(each), name_of(each), dict(each.body or {})
    if kind in ("generateContent", "streamGenerateContent"):
        given = {"model": name, "contents": "x"}
        if is_python(each):
            given = {**arguments(each), "model": name}
        if kind == "generateContent":
            return [await client.models.generate_content(**given)]
        return [chunk async for chunk in client.models.generate_content_stream(**given)]
    if kind in ("countTokens", "computeTokens"):
        call = client.models.count_tokens if kind == "countTokens" else client.models.compute_tokens
        return [await call(model=name, contents=read(body["contents"]))]
    if kind == "embedContent":
        return [await client.models.embed_content(model=name, contents=read([body["content"]]))]
    if kind == "texts":
        if "prompt" in str(body):
            return [await client.models.generate_images(model=name, prompt=body["instances"][0]["prompt"])]
        texts = [each["content"] for each in body.get("instances", ())] or ["x"]
        settings = {"output_dimensionality": body.get("parameters", {}).get("outputDimensionality")}
        return [await client.models.embed_content(model=name, contents=texts, config=settings)]
    if kind == "list":
        return list((await client.models.list()).page)
    if kind == "cachedContents.create":
        return [await client.caches.create(model=PLACE.sub("us-central1", body.pop("model")), config=body)]
    assert kind == "cachedContents.delete"
    await client.caches.delete(name=name)
    return [models.Empty()]


def read(contents: list[Any]) -> Any:
    return types.GenerateContentRequest.from_dict({"contents": contents}).contents


def answered(each: Exchange) -> list[Any]:
    """What was answered, in the form in which its class has it."""
    values = each.json
    if kind_of(each) == "texts":
        (value,) = values
        inner = {key: item for key, item in value.items() if key != "predictions"}
        return [{**inner, "embeddings": [item["embeddings"] for item in value["predictions"]]}]
    if kind_of(each) == "embedContent":
        (value,) = values
        inner = {key: item for key, item in value.items() if key != "embedding"}
        return [{**inner, "embeddings": [value["embedding"]]}]
    if kind_of(each) == "list":
        found: list[Any] = values[0]["publisherModels"]
        return found
    return values


def is_python(each: Exchange) -> bool:
    """Whether Python's types can say what was sent; proto3's JSON has one object for a list, and numbers for enums."""
    if not isinstance(each.body, dict) or single(each.body, types.GenerateContentRequest):
        return False
    return not re.search(r'"(type|role|mode|category|threshold)": \d', json.dumps(each.body))


def check_request(each: Exchange, player: Player) -> None:
    (asked,) = player.asked
    if each.url:
        assert asked.target.partition("?")[0].replace("%20", " ") == path_of(each)
        assert asked.head.startswith(each.method.encode())
    if is_python(each):
        if each.status == 404 and "instances" in each.body:
            return  # images, whose number is asked for by default
        body = player.body()
        if "cachedContent" in each.body or "model" in each.body:
            body = {**body, **{key: each.body[key] for key in ("cachedContent", "model") if key in each.body}}
        shape: type[Model] = types.GenerateContentRequest
        found = differences(shape, each.body, body, request=True)
        assert [text for text in found if not any(re.fullmatch(known, text) for known in EXPECTED)] == []


def check_answer(each: Exchange, found: list[Any]) -> None:
    wanted = answered(each)
    assert len(found) == len(wanted)
    for value, one in zip(wanted, found, strict=True):
        ours = one.to_dict(VERTEX)
        if kind_of(each) == "embedContent":
            # What was counted for the one content is told as its own too.
            ours["embeddings"][0].pop("statistics", None)
        assert differences(type(one), value, ours) == []


@pytest.mark.parametrize("several", together(RECORDED))
def test_they_replay(several: list[Exchange], mode: Mode, player: Player, request: pytest.FixtureRequest) -> None:
    """Each in one mode, all modes in turn; in every one in the long run and for your own recordings."""
    clients = Clients(mode)
    every = OWN or request.config.getoption("--long")
    for each in several:
        if not every and MODES[crc32(each.id.encode()) % len(MODES)] != mode.name:
            continue
        with case(each):
            player.play(each.wire(player.url))
            if each.status == 200:
                found = mode.run(made(clients.of(each), each))
                check_answer(each, found)
            else:
                with pytest.raises(errors.APIError) as caught:
                    mode.run(made(clients.of(each), each))
                check_error(caught.value, each)
            check_request(each, player)


@needs_shared
def test_all_kinds_are_there() -> None:
    assert len(RECORDED) > 180
    kinds = {kind_of(each) for each in RECORDED}
    assert {"generateContent", "streamGenerateContent", "countTokens", "computeTokens", "embedContent"} < kinds
    assert {"texts", "list", "cachedContents.create", "cachedContents.delete"} < kinds
