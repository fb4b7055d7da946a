"""Base64 goes out with the letters that it came with, given by a caller or by a server."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from genai import errors, types
from tests.genai.conftest import MODEL, Mode
from tests.genai.loopback import Loopback, saying

# Either alphabet, with padding and without, and bits that no byte has.
SPELLINGS = ["aGk=", "aGk", "aG-_", "aG+/", "-_8=", "-_8", "+/8=", "QR==", "aGl=", ""]
WRONG = ["aGk==", "QQ=", "QQ===", "a", "abcde", "hello!", "é", "=", "aG=k", "aG-/", " aGk="]
SENTINELS = [
    "skip_thought_signature_validator",
    "context_engineering_is_the_way_to_go",
    "skip",
    "not base64!",
    "aGk==",
    "\u00e9\u4e16",
    "a\nb",
    "aG-_\n",
    "QR==",
]


@pytest.mark.parametrize("text", SENTINELS)
async def test_a_signature_goes_out_as_it_was_given(mode: Mode, text: str) -> None:
    with Loopback(saying({"text": "ok"})) as server:
        client = mode.make(http_options={"base_url": server.url})
        call = {"function_call": {"name": "f", "args": {}}, "thought_signature": text}
        for part in (call, {"functionCall": {"name": "f"}, "thoughtSignature": text}, types.Part(**call)):
            contents = ["go", {"role": "model", "parts": [part]}]
            await client.models.generate_content(model=MODEL, contents=contents)
            await client.models.count_tokens(model=MODEL, contents=contents)
            chat = await client.chats.create(model=MODEL, history=[types.UserContent("go"), contents[1]])
            await chat.send_message("on")
        sent = [body["contents"][1]["parts"][0]["thoughtSignature"] for body in server.bodies]
    assert sent == [text] * 9


@pytest.mark.parametrize("text", SENTINELS)
@pytest.mark.parametrize("streamed", [False, True])
async def test_a_signature_goes_back_as_it_came(mode: Mode, text: str, streamed: bool) -> None:
    said = saying({"text": "Hi", "thoughtSignature": text})
    with Loopback([said] if streamed else said) as server:
        chat = await mode.make(http_options={"base_url": server.url}).chats.create(model=MODEL)
        for _ in range(2):
            if streamed:
                assert [chunk async for chunk in chat.send_message_stream("Hello")]
            else:
                await chat.send_message("Hello")
        sent = server.bodies[1]["contents"][1]["parts"]
    assert sent == [{"text": "Hi", "thoughtSignature": text}]
    kept = chat.history[1].parts[0]
    for twin in (
        kept,
        copy.deepcopy(kept),
        pickle.loads(pickle.dumps(kept)),
        types.Part.model_validate(kept.to_dict()),
    ):
        assert twin == kept
        assert twin.to_dict()["thoughtSignature"] == text


@pytest.mark.parametrize("text", SPELLINGS)
async def test_any_form_of_proto3_keeps_its_letters(mode: Mode, text: str) -> None:
    with Loopback(saying({"text": "ok"})) as server:
        client = mode.make(http_options={"base_url": server.url})
        for part in (
            {"inline_data": {"data": text, "mime_type": "image/png"}},
            {"inlineData": {"data": text, "mimeType": "image/png"}},
            {"data": text, "mime_type": "image/png"},
            types.Blob(data=text, mime_type="image/png"),
            types.Part.from_bytes(data=text, mime_type="image/png"),
        ):
            await client.models.generate_content(model=MODEL, contents=[part])
        sent = [body["contents"][0]["parts"][0]["inlineData"]["data"] for body in server.bodies]
    assert sent == [text] * 5


@pytest.mark.parametrize("text", WRONG)
async def test_what_is_no_base64_is_refused_before_anything_is_sent(mode: Mode, text: str) -> None:
    with Loopback() as server:
        client = mode.make(http_options={"base_url": server.url})
        with pytest.raises(errors.ArgumentError, match="base64"):
            await client.models.generate_content(model=MODEL, contents=[{"data": text, "mime_type": "image/png"}])
        assert server.asked == []


@pytest.mark.parametrize("text", WRONG)
async def test_what_a_server_sends_is_read_or_its_place_is_told(mode: Mode, text: str) -> None:
    with Loopback(saying({"inlineData": {"data": text, "mimeType": "image/png"}})) as server:
        client = mode.make(http_options={"base_url": server.url})
        with pytest.raises(errors.ResponseDecodeError) as raised:
            await client.models.generate_content(model=MODEL, contents="x")
    assert raised.value.path == "$.candidates[0].content.parts[0].inlineData.data"


@pytest.mark.parametrize(("text", "data"), [("aG-_", b"ho\xbf"), ("aGk", b"hi"), ("QR==", b"A"), ("QQ==", b"A")])
def test_they_are_bytes_like_any_others(text: str, data: bytes) -> None:
    found: Any = types.Blob(data=text).data
    assert found == data
    assert hash(found) == hash(data)
    assert {data: 1}[found] == 1
    assert isinstance(found, bytes)
    assert (type(found[:1]), type(found + b""), repr(found)) == (bytes, bytes, repr(data))
    blob = types.Blob(data=text, mime_type="image/png")
    assert blob == types.Blob(data=data, mime_type="image/png")
    assert blob.model_dump()["data"] == data
    assert blob.model_dump(mode="json")["data"] == text
    assert json.loads(blob.model_dump_json())["data"] == text
    assert types.Blob.model_validate_json(blob.model_dump_json()).to_dict()["data"] == text
    assert types.Blob(**blob.model_dump(exclude_none=True)).to_dict()["data"] == text
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(blob, protocol)).to_dict()["data"] == text
    for twin in (copy.copy(blob), copy.deepcopy(blob), blob.model_copy(deep=True)):
        assert twin.to_dict()["data"] == text
    blob.data = data
    assert blob.to_dict()["data"] == types.Blob(data=data).to_dict()["data"]


def test_they_stand_in_free_json_and_in_models_of_pydantic() -> None:
    pydantic = pytest.importorskip("pydantic")
    free = types.FunctionResponse(name="f", response={"picture": types.Blob(data="aG-_").data})
    assert free.to_dict()["response"] == {"picture": "aG-_"}
    Holder = pydantic.create_model("Holder", part=(types.Part, ...))
    held = Holder(part={"thought_signature": "not base64!", "text": "x"})
    assert json.loads(held.model_dump_json(by_alias=True))["part"]["thoughtSignature"] == "not base64!"
    assert Holder.model_validate_json(held.model_dump_json()).part.to_dict()["thoughtSignature"] == "not base64!"


def test_bytes_given_as_bytes_are_not_text() -> None:
    part = types.Part(thought_signature=b"skip_thought_signature_validator")
    assert part.to_dict()["thoughtSignature"] == "c2tpcF90aG91Z2h0X3NpZ25hdHVyZV92YWxpZGF0b3I="
