"""``client.models`` over sockets, in both modes: answers, streams, counts, embeddings, structured answers."""

from __future__ import annotations

import asyncio
import dataclasses
import enum
import logging
import math
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pydantic
import pytest

import gemini_api
import genai
import genai_runtime
from genai import errors, types
from genai.schema import parse
from tests.genai.conftest import KEY, MODEL, Mode

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from genai_emulator import Emulator


async def test_an_answer(mode: Mode) -> None:
    response = await mode.client.models.generate_content(model=MODEL, contents="Say hello")
    assert isinstance(response, types.GenerateContentResponse)
    assert response.text
    assert response.finish_reason == "STOP"
    assert response.usage_metadata.total_token_count > 0
    assert response.sdk_http_response.headers["content-type"].startswith("application/json")
    assert response.sdk_http_response.body is None
    assert response.automatic_function_calling_history is None


@pytest.mark.parametrize(("mode", "steps", "files"), [("sync", 90, 34), ("asyncio", 117, 36)])
def test_the_way_of_a_call_is_short(emulator: Emulator, mode: str, steps: int, files: int) -> None:
    """What one call walks through is what a reader has to: own functions, entered or gone on with, and their files."""
    roots = tuple(f"{Path(module.__file__ or '').parent}{os.sep}" for module in (genai, gemini_api, genai_runtime))
    ways: list[list[tuple[str, str]]] = []

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(roots):
            ways[-1].append((frame.f_code.co_filename, frame.f_code.co_qualname))

    async def walk(call: Callable[[], Any]) -> None:
        # An answer that comes in several pieces, as on a busy machine, takes a few steps more for each.
        while len(ways) < 2 or (len(ways) < 50 and len(min(ways, key=len)) > steps):
            ways.append([])
            before = sys.getprofile()
            sys.setprofile(note)
            try:
                found = call()
                if mode == "asyncio":
                    await found
            finally:
                sys.setprofile(before)

    with genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
        client.models.generate_content(model=MODEL, contents="Say hello")
        of_mode = client if mode == "sync" else client.aio
        asyncio.run(walk(lambda: of_mode.models.generate_content(model=MODEL, contents="Say hello")))
    # The first call has imports to do, and the collector may close what other tests left.
    shortest = min(ways, key=len)
    assert 50 < len(shortest) <= steps, "\n".join(name for _, name in shortest)
    assert len({file for file, _ in shortest}) <= files


async def test_the_body_of_the_answer_can_be_kept(mode: Mode) -> None:
    config = {"should_return_http_response": True}
    response = await mode.client.models.generate_content(model=MODEL, contents="Say hello", config=config)
    assert response.sdk_http_response.body.startswith("{")


async def test_what_is_sent(mode: Mode) -> None:
    config = types.GenerateContentConfig(
        system_instruction="You are terse.",
        temperature=0.5,
        top_k=40,
        stop_sequences=["END"],
        thinking_config={"thinking_budget": 0},
        safety_settings=[{"category": "harm_category_harassment", "threshold": "BLOCK_NONE"}],
        speech_config="Kore",
        tools=[{"google_search": {}}, types.Tool(code_execution=types.ToolCodeExecution)],
    )
    await mode.client.models.generate_content(model=f"models/{MODEL}", contents=["a", "b"], config=config)
    entry = mode.emulator.requests[0]
    assert entry.path == f"/v1beta/models/{MODEL}:generateContent"
    assert entry.json == {
        "contents": [{"role": "user", "parts": [{"text": "a"}, {"text": "b"}]}],
        "systemInstruction": {"parts": [{"text": "You are terse."}]},
        "safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
        "tools": [{"googleSearch": {}}, {"codeExecution": {}}],
        "generationConfig": {
            "temperature": 0.5,
            "topK": 40,
            "stopSequences": ["END"],
            "thinkingConfig": {"thinkingBudget": 0},
            "speechConfig": {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}}},
        },
    }


async def test_enums_in_any_case(mode: Mode) -> None:
    config = {"thinking_config": {"thinking_level": "low"}, "media_resolution": "media_resolution_low"}
    await mode.client.models.generate_content(model="gemini-3-flash-preview", contents="a", config=config)
    assert mode.emulator.requests[0].json["generationConfig"] == {
        "thinkingConfig": {"thinkingLevel": "LOW"},
        "mediaResolution": "MEDIA_RESOLUTION_LOW",
    }


async def test_a_stream(mode: Mode) -> None:
    chunks = [
        chunk async for chunk in mode.client.models.generate_content_stream(model=MODEL, contents="Tell me a story")
    ]
    assert len(chunks) > 1
    assert all(isinstance(chunk, types.GenerateContentResponse) for chunk in chunks)
    assert chunks[-1].finish_reason == "STOP"
    whole = await mode.client.models.generate_content(model=MODEL, contents="Tell me a story")
    assert "".join(chunk.text or "" for chunk in chunks) == whole.text


async def test_a_stream_that_is_awaited_or_entered(mode: Mode) -> None:
    stream = await mode.client.models.generate_content_stream(model=MODEL, contents="Tell me a story")
    texts = [chunk.text async for chunk in stream]
    async with mode.client.models.generate_content_stream(model=MODEL, contents="Tell me a story") as entered:
        first = await anext(entered)
    assert texts[0] == first.text
    assert entered.partial[0] is first


async def test_a_stream_that_fails(mode: Mode) -> None:
    seen: list[types.GenerateContentResponse] = []

    async def read(config: dict[str, Any]) -> None:
        stream = mode.client.models.generate_content_stream(model=MODEL, contents="Tell me a story", config=config)
        async for chunk in stream:
            seen.append(chunk)

    with pytest.raises(errors.InvalidArgument):
        await read({"temperature": 99})
    assert seen == []
    mode.emulator.faults.add("sse:cut;after=2", operation="streamGenerateContent")
    with pytest.raises(errors.StreamError) as caught:
        await read({})
    assert caught.value.partial == seen
    assert len(seen) == 2


async def test_an_unfinished_stream_may_be_let_pass(mode: Mode) -> None:
    mode.emulator.faults.add("sse:no-finish", operation="streamGenerateContent")
    client = mode.make(limits=genai.Limits(truncated="ignore"))
    stream = client.models.generate_content_stream(model=MODEL, contents="Tell me a story")
    assert [chunk async for chunk in stream]


async def test_tokens_are_counted(mode: Mode) -> None:
    count = await mode.client.models.count_tokens(model=MODEL, contents="one two three")
    assert count.total_tokens > 0
    assert f"{count}" == str(count.total_tokens) == str(int(count))
    config = types.CountTokensConfig(system_instruction="You are a very patient assistant to all who ask.")
    more = await mode.client.models.count_tokens(model=MODEL, contents="one two three", config=config)
    assert more.total_tokens > count.total_tokens
    assert mode.emulator.requests[-1].json["generateContentRequest"]["model"] == f"models/{MODEL}"


async def test_texts_are_embedded(mode: Mode) -> None:
    models = mode.client.models
    result = await models.embed_content(model="gemini-embedding-001", contents="a cat on a stove")
    assert len(result.embeddings) == 1
    result = await models.embed_content(
        model="gemini-embedding-001",
        contents=["a cat on a stove", "the cat is on the stove", "interest rates rise"],
        config={"task_type": "semantic_similarity", "output_dimensionality": 128},
    )
    vectors = [embedding.values for embedding in result.embeddings]
    assert [len(vector) for vector in vectors] == [128] * 3

    def alike(one: list[float], other: list[float]) -> float:
        return sum(a * b for a, b in zip(one, other, strict=True)) / (math.hypot(*one) * math.hypot(*other))

    assert alike(vectors[0], vectors[1]) > alike(vectors[0], vectors[2])
    sent = mode.emulator.requests[-1].json["requests"]
    assert [request["model"] for request in sent] == ["models/gemini-embedding-001"] * 3
    config = {"title": "A title", "task_type": "RETRIEVAL_DOCUMENT"}
    await models.embed_content(model="gemini-embedding-001", contents=[["two", "parts"]], config=config)
    assert len(mode.emulator.requests[-1].json["requests"]) == 1
    # Settings that are newer than the others stand in an object of their own, and the others with them.
    newer = {"auto_truncate": True, "document_ocr": False, "output_dimensionality": 128}
    result = await models.embed_content(model="gemini-embedding-001", contents="a", config=newer)
    assert len(result.embeddings[0].values) == 128
    (request,) = mode.emulator.requests[-1].json["requests"]
    assert request.keys() == {"model", "content", "embedContentConfig"}
    assert request["embedContentConfig"] == {"autoTruncate": True, "documentOcr": False, "outputDimensionality": 128}


@pytest.mark.parametrize(
    ("model", "vectors"),
    [
        ("gemini-embedding-001", 2),
        ("models/gemini-embedding-001", 2),
        ("text-embedding-004", 2),
        ("gemini-embedding-2", 1),
        ("models/gemini-embedding-2", 1),
    ],
)
async def test_what_embeds_images_embeds_loose_parts_together(mode: Mode, model: str, vectors: int) -> None:
    loose = ["a cat", types.Part.from_text(text="on a stove")]
    result = await mode.client.models.embed_content(model=model, contents=loose)
    assert len(result.embeddings) == len(mode.emulator.requests[-1].json["requests"]) == vectors
    apart = [types.Content(parts=[types.Part(text="a cat")]), types.UserContent("a stove")]
    assert len((await mode.client.models.embed_content(model=model, contents=apart)).embeddings) == 2


async def test_models_are_looked_up(mode: Mode) -> None:
    model = await mode.client.models.get(model=MODEL)
    assert model.name == f"models/{MODEL}"
    assert model.supported_actions == model.supported_generation_methods
    assert (await mode.client.models.get(name=MODEL)) == model == (await mode.client.models.get(MODEL))
    names = [each.name async for each in mode.client.models.list(config={"page_size": 3})]
    assert f"models/{MODEL}" in names
    assert len(names) == len(set(names))
    with pytest.raises(errors.ArgumentError, match="missing the argument 'model'"):
        await mode.client.models.get()


async def test_models_that_everyone_may_use_are_listed(mode: Mode) -> None:
    models = mode.client.models
    every = [model.name async for model in models.list()]
    assert [model.name async for model in models.list(config={"query_base": True, "page_size": 3})] == every
    assert {*mode.emulator.requests[-1].query} == {"pageSize", "pageToken"}
    assert [model async for model in await models.list(config=types.ListModelsConfig(query_base=False))] == []


async def test_errors_have_their_class(mode: Mode) -> None:
    models = mode.client.models
    with pytest.raises(errors.NotFound) as missing:
        await models.generate_content(model="nonexistent-model", contents="Test")
    assert (missing.value.code, missing.value.status) == (404, "NOT_FOUND")
    assert isinstance(missing.value, errors.ClientError)
    with pytest.raises(errors.Unauthenticated) as refused:
        await mode.make(api_key="invalid_key").models.generate_content(model=MODEL, contents="Test")
    assert isinstance(refused.value, errors.InvalidArgument)
    mode.emulator.faults.add("status:503", operation="generateContent", times=None)
    with pytest.raises(errors.Unavailable) as down:
        await models.generate_content(model=MODEL, contents="Test")
    assert isinstance(down.value, errors.ServerError)
    for caught in (missing, refused, down):
        assert KEY not in repr(vars(caught.value))


async def test_a_wrong_config_names_what_is_wrong(mode: Mode) -> None:
    generate = mode.client.models.generate_content
    for config, message in (
        ({"temprature": 1}, "did you mean 'temperature'"),
        ({"temperature": "hot"}, "temperature"),
        ({"safety_settings": [{"category": "HARM_CATEGORY_HATE_SPEACH"}]}, "HARM_CATEGORY_HATE_SPEECH"),
        ({"thinking_config": {"thinking_levl": "low"}}, "did you mean 'thinking_level'"),
        ({"tools": [12]}, r"tools\[0\]"),
        ("fast", "config"),
    ):
        with pytest.raises(errors.ArgumentError, match=message):
            await generate(model=MODEL, contents="Test", config=config)
    assert len(mode.emulator.requests) == 0


async def test_dicts_that_are_assigned_to_a_config(mode: Mode) -> None:
    def get_weather(city: str) -> str:
        """The weather in a city."""
        raise AssertionError(city)

    config = types.GenerateContentConfig(tools=[get_weather])
    calling = {"function_calling_config": {"mode": "any"}}
    config.tool_config = calling  # type: ignore[assignment]
    config.automatic_function_calling = {"disable": True}  # type: ignore[assignment]
    config.http_options = {"headers": {"X-Mine": "1"}}  # type: ignore[assignment]
    config.thinking_config = {"thinking_budget": 0}  # type: ignore[assignment]
    response = await mode.client.models.generate_content(model=MODEL, contents="What weather?", config=config)
    assert response.function_calls
    (entry,) = mode.emulator.requests
    assert entry.headers["x-mine"] == "1"
    assert entry.json["toolConfig"] == {"functionCallingConfig": {"mode": "ANY"}}
    assert entry.json["generationConfig"] == {"thinkingConfig": {"thinkingBudget": 0}}
    assert config.tool_config is calling
    config.http_options = {"timout": 3}  # type: ignore[assignment]
    with pytest.raises(errors.ArgumentError, match=r"config\.http_options: no field 'timout'; did you mean 'timeout'"):
        await mode.client.models.generate_content(model=MODEL, contents="What weather?", config=config)


@pytest.mark.parametrize(
    "name", ["", "files/../tunedModels/x", "models/../files/x", "..", "models/", "a?key=1/../b", "caches/x"]
)
async def test_a_model_name_does_not_reach_elsewhere(mode: Mode, name: str) -> None:
    with pytest.raises(errors.InvalidResourceName):
        await mode.client.models.generate_content(model=name, contents="Test")
    assert len(mode.emulator.requests) == 0


async def test_too_large_for_one_request(mode: Mode) -> None:
    part = types.Part.from_bytes(data=bytes(21 * 1024 * 1024), mime_type="application/pdf")
    with pytest.raises(errors.ArgumentError, match=r"client\.files\.upload"):
        await mode.client.models.generate_content(model=MODEL, contents=[part, "Sum it up"])
    assert len(mode.emulator.requests) == 0


async def test_too_large_together(mode: Mode) -> None:
    part = types.Part.from_bytes(data=bytes(8 * 1024 * 1024), mime_type="video/mp4")
    config = {"system_instruction": [part]}
    for call in (mode.client.models.generate_content, mode.client.models.generate_content_stream):
        with pytest.raises(errors.ArgumentError, match=r"22\.4 MB.*client\.files\.upload"):
            await call(model=MODEL, contents=[part, "Sum it up"], config=config)
    assert len(mode.emulator.requests) == 0
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message([part, "Sum it up"])
    with pytest.raises(errors.ArgumentError, match=r"22\.4 MB"):
        await chat.send_message([part, "And this"])
    assert len(chat.history) == 2


# ---- structured answers


@dataclasses.dataclass
class Recipe:
    name: str
    minutes: int
    ingredients: list[str]
    level: Literal["easy", "hard"] = "easy"


class Instrument(enum.Enum):
    STRINGS = "strings"
    BRASS = "brass"


class Country(pydantic.BaseModel):
    name: str
    population: int
    capital: str | None = None


class Node(pydantic.BaseModel):
    label: str
    children: list[Node] = []


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        (Recipe, Recipe),
        (Country, Country),
        (list[Country], list),
        (Instrument, Instrument),
        (int, int),
        (dict[str, int], dict),
        (Node, Node),
        (Country | Recipe, (Country, Recipe)),
        ({"type": "OBJECT", "properties": {"a": {"type": "STRING"}}, "required": ["a"]}, dict),
        (types.Schema(type="ARRAY", items={"type": "INTEGER"}), list),
    ],
)
async def test_the_answer_is_an_object(mode: Mode, schema: Any, kind: Any) -> None:
    config = {"response_schema": schema, "response_mime_type": "application/json"}
    response = await mode.client.models.generate_content(model=MODEL, contents="Make one up", config=config)
    assert isinstance(response.parsed, kind)
    assert response.parse() == response.parsed


def test_an_answer_is_parsed_as_a_type_that_the_request_did_not_have() -> None:
    part = types.Part(text='{"name": "Peru", "capital": "Lima"}')
    response = types.GenerateContentResponse(candidates=[types.Candidate(content=types.Content(parts=[part]))])
    assert response.parse(dict[str, str]) == response.parse() == {"name": "Peru", "capital": "Lima"}
    with pytest.raises(errors.ResponseDecodeError, match="list"):
        response.parse(list[int])


@pytest.mark.parametrize(
    ("schema", "kind"), [(Recipe, Recipe), (Country, Country), (list[Country], list), ({"type": "OBJECT"}, dict)]
)
async def test_a_streamed_answer_is_an_object_at_its_end(mode: Mode, schema: Any, kind: type[Any]) -> None:
    stream = mode.client.models.generate_content_stream(
        model=MODEL, contents="Make one up", config={"response_schema": schema}
    )
    chunks = [chunk async for chunk in stream]
    assert all(chunk.parsed is None for chunk in chunks[:-1])
    assert isinstance(chunks[-1].parsed, kind)
    text = "".join(chunk.text or "" for chunk in chunks)
    assert chunks[-1].parsed == chunks[-1].parse() == parse(text, schema)


async def test_a_streamed_answer_that_does_not_fit(mode: Mode) -> None:
    config = {"response_schema": Country, "max_output_tokens": 3}
    stream = mode.client.models.generate_content_stream(model=MODEL, contents="Make one up", config=config)
    chunks = [chunk async for chunk in stream]
    assert chunks[-1].finish_reason == "MAX_TOKENS"
    assert chunks[-1].parsed is None
    with pytest.raises(errors.ResponseDecodeError, match="not JSON"):
        chunks[-1].parse()


async def test_properties_keep_their_order(mode: Mode) -> None:
    schema = {"type": "OBJECT", "properties": {"b": {"type": "STRING"}, "a": {"type": "STRING"}}}
    for given in (schema, types.Schema(**schema)):
        response = await mode.client.models.generate_content(
            model=MODEL, contents="Make one up", config={"response_schema": given}
        )
        assert isinstance(response.parsed, dict)
        assert mode.emulator.requests[-1].json["generationConfig"]["responseSchema"]["propertyOrdering"] == ["b", "a"]


async def test_a_schema_of_the_api_where_json_schema_is_asked_for(mode: Mode) -> None:
    schema = types.Schema(type="OBJECT", properties={"a": {"type": "INTEGER"}}, required=["a"])
    response = await mode.client.models.generate_content(
        model=MODEL, contents="Make one up", config={"response_json_schema": schema}
    )
    assert isinstance(response.parsed["a"], int)
    assert mode.emulator.requests[-1].json["generationConfig"]["responseJsonSchema"] == {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "required": ["a"],
    }


async def test_json_schema(mode: Mode) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}
    response = await mode.client.models.generate_content(
        model=MODEL, contents="Make one up", config={"response_json_schema": schema}
    )
    assert isinstance(response.parsed["a"], int)
    sent = mode.emulator.requests[-1].json["generationConfig"]
    assert sent == {"responseJsonSchema": schema, "responseMimeType": "application/json"}
    response = await mode.client.models.generate_content(
        model=MODEL, contents="Make one up", config={"response_json_schema": Country.model_json_schema()}
    )
    assert Country.model_validate(response.parsed)


async def test_what_does_not_fit_says_where(mode: Mode) -> None:
    mode.emulator.faults.add(
        'set:candidates[0].content.parts[0].text="{\\"name\\": \\"Bread\\", \\"minutes\\": \\"long\\"}"',
        operation="generateContent",
    )
    response = await mode.client.models.generate_content(
        model=MODEL, contents="Make one up", config={"response_schema": Recipe}
    )
    assert response.parsed is None
    with pytest.raises(errors.ResponseDecodeError, match=r"Recipe: \$\.minutes: expected an integer") as caught:
        response.parse()
    assert caught.value.path == "$.minutes"


async def test_the_caller_s_config_is_not_changed(mode: Mode) -> None:
    config = types.GenerateContentConfig(response_schema=Node)
    before = config.model_copy()
    await mode.client.models.generate_content(model=MODEL, contents="Make one up", config=config)
    assert config.response_schema is Node
    assert config == before
    with pytest.raises(errors.ArgumentError, match="both response_schema and response_json_schema"):
        await mode.client.models.generate_content(
            model=MODEL, contents="x", config={"response_schema": Node, "response_json_schema": {"type": "object"}}
        )


async def test_no_log_line_where_nothing_was_called(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    def unused(city: str) -> str:
        """Never asked for."""
        return city

    with caplog.at_level(logging.DEBUG, "genai.functions"):
        await mode.client.models.generate_content(model=MODEL, contents="Say hello")
        await mode.client.models.generate_content(model=MODEL, contents="Say hello", config={"tools": [unused]})
    assert [record for record in caplog.records if record.name == "genai.functions"] == []


async def test_many_calls_at_once(mode: Mode) -> None:
    async def ask(number: int) -> bool:
        contents = f"Repeat after me: number {number}"
        response = await mode.client.models.generate_content(model=MODEL, contents=contents)
        return str(number) in (response.text or "")

    assert all(await asyncio.gather(*map(ask, range(20))))
