"""The documentation of google-genai disagrees with itself; each of its spellings works, in both modes."""

from __future__ import annotations

import datetime
import inspect
import json
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors, types
from tests.genai.conftest import MODEL, Mode


@pytest.fixture
def note(tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text("The warranty of the blue kettle lasts three years.")
    return str(path)


async def test_upload(mode: Mode, note: str) -> None:
    upload = mode.client.files.upload
    found = [await upload(note), await upload(file=note), await upload(path=note), await upload(path=Path(note))]
    assert {file.size_bytes for file in found} == {50}
    assert {file.mime_type for file in found} == {"text/plain"}
    assert len({file.name for file in found}) == 4
    with pytest.raises(errors.ArgumentError, match="'file' and 'path' mean the same"):
        await upload(note, path=note)
    with pytest.raises(errors.ArgumentError, match="missing the argument 'file'"):
        await upload()


async def test_names_by_position_or_not(mode: Mode, note: str) -> None:
    client = mode.client
    file = await client.files.upload(note)
    bare = file.name.removeprefix("files/")
    for found in (
        await client.files.get(file.name),
        await client.files.get(name=file.name),
        await client.files.get(bare),
        await client.files.get(file),
    ):
        assert found.name == file.name
    assert file.state.name == "ACTIVE"
    assert file.state == "ACTIVE"
    assert json.loads(file.model_dump_json(indent=4))["name"] == file.name
    assert file.model_dump_json(indent=4).startswith('{\n    "name"')
    await client.files.delete(file.name)
    with pytest.raises(errors.ClientError):
        await client.files.get(name=file.name)
    for model in (
        await client.models.get(MODEL),
        await client.models.get(name=MODEL),
        await client.models.get(model=MODEL),
    ):
        assert model.name == f"models/{MODEL}"
        assert "generateContent" in model.supported_generation_methods
        assert model.supported_generation_methods == model.supported_actions


async def test_caches(mode: Mode, note: str) -> None:
    caches = mode.client.caches
    file = await mode.client.files.upload(note)
    long = "A long document. " * 2000
    first = await caches.create(model=MODEL, contents=long)
    second = await caches.create(model=MODEL, config=types.CreateCachedContentConfig(contents=[file, long], ttl="300s"))
    assert first.name != second.name
    both = await caches.create(model=MODEL, contents=long, config={"contents": "Another document.", "ttl": "60s"})
    assert mode.emulator.requests[-1].json["contents"] == [{"role": "user", "parts": [{"text": long}]}], "the argument"
    await caches.delete(both.name)
    soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=10)
    for when in (soon, soon.isoformat(), soon.isoformat().replace("+00:00", "Z")):
        found = await caches.update(name=first.name, config=types.UpdateCachedContentConfig(expire_time=when))
        assert abs(found.expire_time - soon) < datetime.timedelta(seconds=1)
    for found in (await caches.get(first.name), await caches.get(name=first.name)):
        assert found.name == first.name
    await caches.delete(first.name)
    await caches.delete(name=second.name)
    assert [cache.name async for cache in caches.list()] == []


async def test_metadata_of_an_import(mode: Mode, note: str) -> None:
    client = mode.client
    store = await client.file_search_stores.create(config={"display_name": "Kettles"})
    file = await client.files.upload(note)
    metadata = [{"key": "author", "string_value": "Jane Doe"}, {"key": "year", "numeric_value": 2024}]
    for how in ({"custom_metadata": metadata}, {"config": {"custom_metadata": metadata}}):
        operation = await client.file_search_stores.import_file(
            file_search_store_name=store.name, file_name=file.name, **how
        )
        sent = mode.emulator.requests[-1].json
        assert sent["customMetadata"] == [
            {"key": "author", "stringValue": "Jane Doe"},
            {"key": "year", "numericValue": 2024},
        ]
        while not operation.done:
            operation = await client.operations.get(operation)


async def test_download(mode: Mode, note: str, tmp_path: Path) -> None:
    files = mode.client.files
    data = Path(note).read_bytes()
    file = await files.upload(note)
    assert await files.download(file=file) == data
    assert await files.download(file=file.name) == data
    target = tmp_path / "copy.txt"
    await files.download(file=file, path=str(target))
    assert target.read_bytes() == data


async def test_a_count_of_tokens_is_a_number_and_more(mode: Mode) -> None:
    count = await mode.client.models.count_tokens(model=MODEL, contents="How many tokens is this?")
    assert count.total_tokens > 0
    assert f"Total tokens: {count}" == f"Total tokens: {count.total_tokens}"
    assert str(count) == str(count.total_tokens)
    assert int(count) == count.total_tokens


async def test_a_tool_is_given_as_its_class(mode: Mode) -> None:
    tools = [
        types.Tool(code_execution=types.ToolCodeExecution),
        types.Tool(google_search=types.GoogleSearch),
        types.Tool(google_maps=types.GoogleMaps),
        types.Tool(url_context=types.UrlContext),
        {"google_search_retrieval": types.GoogleSearchRetrieval},
    ]
    expected = ["codeExecution", "googleSearch", "googleMaps", "urlContext", "googleSearchRetrieval"]
    for tool, name in zip(tools, expected, strict=True):
        await mode.client.models.generate_content(model=MODEL, contents="Hello", config={"tools": [tool]})
        assert mode.emulator.requests[-1].json["tools"] == [{name: {}}]
    with pytest.raises(errors.ArgumentError, match=r"the class ComputerUse; write ComputerUse\(\)"):
        types.Tool(computer_use=types.ComputerUse)  # type: ignore[arg-type]


async def test_enums_are_their_text(mode: Mode) -> None:
    ratings = [{"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "HIGH", "blocked": True}]
    answer = {"candidates": [{"finishReason": "SAFETY", "safetyRatings": ratings}]}
    mode.emulator.faults.add(f"body:{json.dumps(answer)}", operation="generateContent")
    config = {"thinking_config": {"thinking_level": "low"}}
    response = await mode.client.models.generate_content(model=MODEL, contents="Hello", config=config)
    assert mode.emulator.requests[-1].json["generationConfig"]["thinkingConfig"] == {"thinkingLevel": "LOW"}
    (candidate,) = response.candidates
    assert candidate.finish_reason == "SAFETY"
    assert candidate.finish_reason == types.FinishReason.SAFETY
    assert candidate.finish_reason.name == "SAFETY"
    (rating,) = candidate.safety_ratings
    assert (rating.category, rating.probability) == ("HARM_CATEGORY_HATE_SPEECH", "HIGH")
    for level in ("low", "LOW", "Low", types.ThinkingLevel.LOW):
        assert types.ThinkingConfig(thinking_level=level).thinking_level is types.ThinkingLevel.LOW
    setting = types.SafetySetting(category="harm_category_harassment", threshold="Block_None")
    assert setting.to_dict() == {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}


async def test_a_chat_is_made_with_and_without_await(mode: Mode) -> None:
    if mode.sync:
        chat = genai.Client(api_key="a-key").chats.create(model=MODEL)
        assert not inspect.isawaitable(chat)
        return
    for chat in (mode.client.chats.create(model=MODEL), await mode.client.chats.create(model=MODEL)):
        assert (await chat.send_message("Hello!")).text
        assert [content.role for content in chat.history] == ["user", "model"]
        assert [content.role for content in chat.get_history()] == ["user", "model"]


async def test_classes_of_google_api_core_catch_our_errors(mode: Mode) -> None:
    exceptions: Any = pytest.importorskip("google.api_core.exceptions")
    mode.emulator.faults.add("status:429", operation="generateContent", times=5)
    with pytest.raises(exceptions.ResourceExhausted, match="429"):
        await mode.client.models.generate_content(model=MODEL, contents="Hello")
    assert len(mode.emulator.requests) == 5, "it was tried again before"
    with pytest.raises(exceptions.NotFound):
        await mode.client.models.generate_content(model="nonexistent-model", contents="Hello")
    with pytest.raises(exceptions.Unauthenticated):
        await mode.make(api_key="invalid_key").models.generate_content(model=MODEL, contents="Hello")
