"""F42 to F49: JSON of another shape than expected: new things are kept, wrong ones are named."""

from __future__ import annotations

import json
from typing import Any

import pytest

from genai import errors
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

from .oracle import Mode

surfaces = pytest.mark.parametrize("surface", ["generate", "stream"])


def last(value: Any) -> Any:
    """The answer, or the last event of a stream."""
    return value[-1] if isinstance(value, list) else value


@surfaces
def test_F42_unknown_enum_value(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add('set:candidates[0].finishReason="BRAND_NEW"')
    mode.open(emulator)
    found = last(mode.make(surface).ok(requests=1))
    reason = found.candidates[0].finish_reason
    assert not reason.is_known
    assert reason == "BRAND_NEW"
    assert found.to_dict()["candidates"][0]["finishReason"] == "BRAND_NEW"


@pytest.mark.parametrize("path", ["", "candidates[0].", "candidates[0].content.", "candidates[0].content.parts[0]."])
@surfaces
def test_F43_unknown_fields(mode: Mode, emulator: Emulator, surface: str, path: str) -> None:
    emulator.faults.add(f'set:{path}brandNew={{"a": [1, null]}}')
    mode.open(emulator)
    found = mode.make(surface).ok(requests=1)
    holder = found[0] if isinstance(found, list) else found
    wire = holder.to_dict()
    for step in path.split("."):
        name = step.partition("[")[0]
        if name:
            holder, wire = getattr(holder, name), wire[name]
        if "[" in step:
            holder, wire = holder[0], wire[0]
    assert holder.extra == {"brandNew": {"a": [1, None]}}
    assert wire["brandNew"] == {"a": [1, None]}


def test_F43_unknown_fields_of_a_model(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add('prefix:"brandNew": 1, ')
    mode.open(emulator)
    assert mode.get().ok(requests=1).extra == {"brandNew": 1}


@pytest.mark.parametrize("path", ["candidates[0].content.parts", "candidates[0].content", "usageMetadata"])
@surfaces
def test_F44_null(mode: Mode, emulator: Emulator, surface: str, path: str) -> None:
    emulator.faults.add(f"set:{path}=null")
    mode.open(emulator)
    found = mode.make(surface).ok(requests=1)
    for answered in found if isinstance(found, list) else [found]:
        if "parts" in path or "content" in path:
            assert answered.text is None
        else:
            assert answered.usage_metadata is None


def test_F44_null_for_all_candidates(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("set:candidates=null")
    mode.open(emulator)
    found = mode.generate().ok(requests=1)
    assert not found.candidates
    assert found.text is None


def test_F44_null_for_all_candidates_of_a_stream(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("set:candidates=null")
    mode.open(emulator)
    mode.stream().failed(errors.StreamTruncated, requests=1)


@pytest.mark.parametrize("path", ["candidates[0].content.parts", "candidates"])
@surfaces
def test_F45_null_in_a_list(mode: Mode, surface: str, path: str) -> None:
    """It is skipped or refused, and nothing else is lost."""
    event: dict[str, Any] = {"candidates": [{"content": {"parts": [{"text": "a"}]}, "finishReason": "STOP"}]}
    into = event["candidates"] if path == "candidates" else event["candidates"][0]["content"]["parts"]
    into.append(None)
    with serving(event, surface) as server:
        mode.open(server)
        outcome = mode.make(surface)
        if outcome.error is None:
            assert outcome.text == "a"
        else:
            assert outcome.failed(errors.ResponseDecodeError).path
        mode.close()


def serving(value: Any, surface: str) -> RawServer:
    """A server whose answer, or whose one event, is this."""
    body = json.dumps(value).encode()

    async def give(asked: Asked) -> None:
        await asked.write(
            STREAM + chunk(b"data: " + body + b"\n\n") + END if surface == "stream" else answer(200, body)
        )

    return RawServer(give)


@surfaces
def test_F46_number_as_a_string(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add('set:usageMetadata.promptTokenCount="12"')
    mode.open(emulator)
    assert last(mode.make(surface).ok(requests=1)).usage_metadata.prompt_token_count == 12


@pytest.mark.parametrize("bad", ['"abc"', '"1.5"', '""', "{}", "[]", "true", "1.5"])
@surfaces
def test_F46_no_number(mode: Mode, emulator: Emulator, surface: str, bad: str) -> None:
    emulator.faults.add(f"set:usageMetadata.promptTokenCount={bad}")
    mode.open(emulator)
    error = mode.make(surface).failed(errors.ResponseDecodeError, requests=1)
    assert error.path == "$.usageMetadata.promptTokenCount"


@pytest.mark.parametrize(
    ("path", "bad"),
    [
        ("candidates", "{}"),
        ("candidates", '"x"'),
        ("candidates[0].content.parts", "{}"),
        ("candidates[0].content", "[]"),
        ("candidates[0].content.parts[0].text", "{}"),
        ("promptFeedback", "7"),
    ],
)
@surfaces
def test_F47_another_shape(mode: Mode, emulator: Emulator, surface: str, path: str, bad: str) -> None:
    emulator.faults.add(f"set:{path}={bad}")
    mode.open(emulator)
    error = mode.make(surface).failed(errors.ResponseDecodeError, requests=1)
    assert f"$.{path}".startswith(error.path)
    assert error.path != "$"


@pytest.mark.parametrize("value", [[1], "x", 7, None, True, [[]]])
@pytest.mark.parametrize("surface", ["get", "generate", "stream"])
def test_F47_no_object_at_all(mode: Mode, surface: str, value: Any) -> None:
    with serving(value, surface) as server:
        mode.open(server)
        mode.make(surface).failed(errors.ResponseDecodeError, requests=1)
        mode.close()


@pytest.mark.parametrize("bad", ["***", "a", "\\u00e9"])
@surfaces
def test_F48_bad_base64(mode: Mode, emulator: Emulator, surface: str, bad: str) -> None:
    part = f'{{"inlineData": {{"mimeType": "image/png", "data": "{bad}"}}}}'
    emulator.faults.add(f"set:candidates[0].content.parts[0]={part}")
    mode.open(emulator)
    error = mode.make(surface).failed(errors.ResponseDecodeError, requests=1)
    assert error.path == "$.candidates[0].content.parts[0].inlineData.data"


@pytest.mark.parametrize("bad", ['"yesterday"', '"2025-13-01T00:00:00Z"', "7", '""'])
def test_F48_bad_timestamp(mode: Mode, emulator: Emulator, bad: str) -> None:
    name = emulator.add_cache("mine")
    emulator.faults.add(f"set:createTime={bad}")
    mode.open(emulator)
    error = mode.call(lambda client: client.caches.get(name=name)).failed(errors.ResponseDecodeError, requests=1)
    assert error.path == "$.createTime"


@pytest.mark.parametrize("text", ["\\ud800", "\\u0000", "a\\ud83d", "\\udfff\\ud800"])
@surfaces
def test_F49_odd_text(mode: Mode, emulator: Emulator, surface: str, text: str) -> None:
    """Half a surrogate pair and NUL are kept as they came, and travel back as they came."""
    emulator.faults.add(f'set:candidates[0].content.parts[0].text="{text}"')
    mode.open(emulator)
    found = mode.make(surface).ok(requests=1)
    first = found[0] if isinstance(found, list) else found
    assert first.text == json.loads(f'"{text}"')
    mode.generate([first.candidates[0].content, {"role": "user", "parts": [{"text": "go on"}]}]).ok(requests=1)


def test_F49_duplicate_keys(mode: Mode, emulator: Emulator) -> None:
    """The last one counts, as in every JSON reader that does not refuse them."""
    emulator.faults.add('prefix:"name": "models/other", ')
    mode.open(emulator)
    assert mode.get().ok(requests=1).name == "models/gemini-2.5-flash"
