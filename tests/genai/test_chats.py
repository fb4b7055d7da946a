"""``client.chats``: the history is what was said, whole or not at all."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import genai
from genai import errors, types
from genai.calling.joining import JoinedContent
from genai.chats import History, is_valid
from tests.genai.conftest import KEY, MODEL, Mode, Twin

if TYPE_CHECKING:
    from genai_emulator import Emulator


def texts(history: list[types.Content]) -> list[tuple[str | None, str | None]]:
    return [(content.role, content.text) for content in history]


async def test_two_turns(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    first = await chat.send_message("My boat is called Petrel.")
    second = await chat.send_message("What is my boat called?")
    assert "Petrel" in second.text
    assert texts(chat.history) == [
        ("user", "My boat is called Petrel."),
        ("model", first.text),
        ("user", "What is my boat called?"),
        ("model", second.text),
    ]
    sent = mode.emulator.requests[-1].json["contents"]
    assert [turn["role"] for turn in sent] == ["user", "model", "user"]
    assert chat.get_history() == chat.get_history(curated=True) == chat.history


async def test_a_stream_is_one_turn(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    chunks = [chunk async for chunk in chat.send_message_stream("Tell me a story")]
    assert len(chunks) > 1
    whole = "".join(chunk.text or "" for chunk in chunks)
    assert texts(chat.history) == [("user", "Tell me a story"), ("model", whole)]
    assert len(chat.history[1].parts or []) == 1
    stream = await chat.send_message_stream("And another")
    async with stream as entered:
        assert [chunk async for chunk in entered]
    assert len(chat.history) == 4


async def test_config_of_the_chat_and_of_a_message(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL, config={"temperature": 0.25, "system_instruction": "Be terse"})
    await chat.send_message("One")
    await chat.send_message("Two", config=types.GenerateContentConfig(temperature=0.75))
    await chat.send_message("Three", {"top_k": 3})
    sent = [entry.json.get("generationConfig") for entry in mode.emulator.requests]
    assert sent == [{"temperature": 0.25}, {"temperature": 0.75}, {"topK": 3}]
    assert "systemInstruction" in mode.emulator.requests[0].json
    assert "systemInstruction" not in mode.emulator.requests[1].json


async def test_a_failed_turn_leaves_the_history_as_it_was(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("One")
    before = chat.get_history()
    mode.emulator.faults.add("status:400", operation="generateContent")
    with pytest.raises(errors.ClientError):
        await chat.send_message("Two")
    mode.emulator.faults.add("sse:cut;after=1", operation="streamGenerateContent")
    with pytest.raises(errors.StreamError):
        [chunk async for chunk in chat.send_message_stream("Tell me a story")]
    async with chat.send_message_stream("Tell me a story") as stream:
        await anext(stream)
    assert chat.get_history() == before
    assert chat.get_history(curated=True) == before
    await chat.send_message("Two")
    assert len(chat.history) == 4


async def test_a_cancelled_turn_leaves_the_history_as_it_was(mode: Mode) -> None:
    if mode.sync:
        pytest.skip("a matter of asyncio")
    chat = await mode.client.chats.create(model=MODEL)
    mode.emulator.faults.add("delay:5", operation="generateContent")
    sending = asyncio.create_task(chat.send_message("One"))
    await asyncio.sleep(0.1)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert chat.history == []


async def test_functions_inside_a_chat(mode: Mode) -> None:
    def weather(city: str) -> str:
        """Tells the weather of a city."""
        return f"sunny in {city}"

    chat = await mode.client.chats.create(model=MODEL, config={"tools": [weather]})
    response = await chat.send_message("What is the weather in Paris?")
    assert "sunny in Paris" in response.text
    roles = [content.role for content in chat.history]
    assert roles == ["user", "model", "user", "model"]
    call = chat.history[1].parts[0]
    assert call.function_call.name == "weather"
    assert call.thought_signature, "the signature of the call is kept"
    assert chat.history[2].parts[0].function_response.response == {"result": "sunny in Paris"}
    await chat.send_message("And in Rome?")
    sent = mode.emulator.requests[-1].json["contents"]
    signatures = [part.get("thoughtSignature") for turn in sent for part in turn["parts"] if "functionCall" in part]
    assert signatures
    assert all(signatures)


async def test_functions_inside_a_streamed_chat(mode: Mode) -> None:
    def weather(city: str) -> str:
        """Tells the weather of a city."""
        return f"sunny in {city}"

    chat = await mode.client.chats.create(model=MODEL, config={"tools": [weather]})
    chunks = [chunk async for chunk in chat.send_message_stream("What is the weather in Paris?")]
    assert "sunny in Paris" in "".join(chunk.text or "" for chunk in chunks if not chunk.function_calls)
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]


async def test_messages_of_every_kind(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    file = await mode.client.files.upload(file=b"The moon is made of rock.", config={"mime_type": "text/plain"})
    await chat.send_message(["What is in it?", file])
    await chat.send_message(types.Part.from_text("Really?"))
    await chat.send_message({"text": "Sure?"})
    await chat.send_message(types.UserContent("Certain?"))
    asked = [content for content in chat.history if content.role == "user"]
    assert [len(content.parts) for content in asked] == [2, 1, 1, 1]
    with pytest.raises(errors.ArgumentError, match="message: is empty"):
        await chat.send_message("")
    with pytest.raises(errors.ArgumentError, match=r"message.*20 MB"):
        await chat.send_message(types.Part.from_bytes(data=bytes(21 * 1024 * 1024), mime_type="video/mp4"))


async def test_a_history_to_begin_with(mode: Mode) -> None:
    history = [types.UserContent("My name is Ada."), {"role": "model", "parts": [{"text": "Hello Ada!"}]}]
    chat = await mode.client.chats.create(model=MODEL, history=history)
    response = await chat.send_message("What is my name?")
    assert "Ada" in response.text
    assert len(chat.history) == 4
    with pytest.raises(errors.ArgumentError, match=r"history\[0\].role"):
        await mode.client.chats.create(model=MODEL, history=[{"role": "system", "parts": [{"text": "x"}]}])
    with pytest.raises(errors.ArgumentError, match=r"history\[1\]"):
        await mode.client.chats.create(model=MODEL, history=[types.UserContent("x"), "y"])


async def test_a_chat_goes_on_in_another_process(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("My boat is called Petrel.")
    saved = chat.to_json()
    assert KEY not in saved
    again = await mode.client.chats.from_json(saved, config={"temperature": 0.1})
    assert again.history == chat.history
    assert again.model == MODEL
    assert "Petrel" in (await again.send_message("What is my boat called?")).text
    # And by hand, as users of pydantic models do.
    dumped = json.loads(json.dumps([content.model_dump(mode="json") for content in chat.history]))
    by_hand = await mode.client.chats.create(
        model=MODEL, history=[types.Content.model_validate(content) for content in dumped]
    )
    assert by_hand.history == chat.history
    for wrong in ("", "[]", "{}", '{"model": "x"}'):
        with pytest.raises(errors.ArgumentError, match="to_json"):
            await mode.client.chats.from_json(wrong)


async def test_what_the_server_sent_is_sent_back(mode: Mode) -> None:
    mode.emulator.faults.add('set:candidates[0].content.parts[0].futureField={"a": [1]}', operation="generateContent")
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("One")
    restored = await mode.client.chats.from_json(chat.to_json())
    for each in (chat, restored):
        assert each.history[1].parts[0].extra == {"futureField": {"a": [1]}}


async def test_a_turn_without_an_answer_is_kept_and_not_sent_on(mode: Mode) -> None:
    mode.emulator.faults.add("set:candidates[0].content.parts=[]", operation="generateContent")
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("One")
    await chat.send_message("Two")
    assert [content.text for content in chat.history if content.role == "user"] == ["One", "Two"]
    assert [content.text for content in chat.get_history(curated=True) if content.role == "user"] == ["Two"]
    assert len(mode.emulator.requests[-1].json["contents"]) == 1


async def test_record_history(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    chat.record_history(types.UserContent("One"), [types.ModelContent("1")], True)
    chat.record_history(user_input=types.UserContent("Two"), model_output=[], is_valid=False)
    chat.record_history(types.UserContent("Three"), types.ModelContent("3"), is_valid=False)
    both = [("user", "One"), ("model", "1")]
    assert texts(chat.history) == [*both, ("user", "Two"), ("model", None), ("user", "Three"), ("model", "3")]
    for each in (chat, await mode.client.chats.from_json(chat.to_json())):
        assert each.history == chat.history
        assert texts(each.get_history(curated=True)) == both


BLOCKED = 'body:{"promptFeedback":{"blockReason":"SAFETY"}};content-type=application/json'


async def test_a_blocked_question_is_not_asked_again(mode: Mode) -> None:
    mode.emulator.faults.add(BLOCKED, operation="generateContent")
    chat = await mode.client.chats.create(model=MODEL)
    blocked = await chat.send_message("One")
    assert blocked.blocked
    await chat.send_message("Two")
    for again in (
        chat,
        await mode.client.chats.from_json(chat.to_json()),
        await mode.client.chats.create(model=MODEL, history=chat.history),
        await mode.client.chats.create(model=MODEL, history=[each.to_dict() for each in chat.history]),
    ):
        assert [content.role for content in again.history] == ["user", "model", "user", "model"]
        await again.send_message("Three")
        sent = mode.emulator.requests[-1].json["contents"]
        assert [turn["parts"][0]["text"] for turn in sent if turn["role"] == "user"] == ["Two", "Three"]
        assert len(sent) == 3


async def test_calls_go_with_the_answer_that_they_led_to(mode: Mode) -> None:
    def weather(city: str) -> str:
        """Tells the weather of a city."""
        return f"sunny in {city}"

    mode.emulator.faults.add("set:candidates[0].content.parts=[]", operation="generateContent", skip=1)
    chat = await mode.client.chats.create(model=MODEL, config={"tools": [weather]})
    await chat.send_message("What is the weather in Paris?")
    assert len(chat.history) == 4
    for again in (
        chat,
        await mode.client.chats.from_json(chat.to_json()),
        await mode.client.chats.create(model=MODEL, history=chat.history),
    ):
        assert again.get_history(curated=True) == [], "a call without its result would be refused"
        assert again.history == chat.history


def test_what_is_given_out_is_a_copy() -> None:
    chat = genai.Client(api_key=KEY).chats.create(model=MODEL, history=[types.UserContent("One")])
    chat.history[0].parts[0].text = "changed"  # type: ignore[index]
    chat.get_history().clear()
    assert texts(chat.history) == [("user", "One")]


def test_a_chat_of_asyncio_may_be_awaited_or_not() -> None:
    async def body() -> None:
        chats = genai.Client(api_key=KEY).aio.chats
        plain = chats.create(model=MODEL)
        awaited = await chats.create(model=MODEL)
        assert isinstance(plain, genai.chats.AsyncChat)
        assert isinstance(awaited, genai.chats.AsyncChat)
        assert await plain is plain

    asyncio.run(body())


class TestHistory:
    def turn(self, role: str, *words: str) -> dict[str, Any]:
        return {"role": role, "parts": [{"text": word} for word in words]}

    def test_empty_answers_are_left_out_with_their_question(self) -> None:
        asked, empty = self.turn("user", "a"), self.turn("model", "")
        other, said = self.turn("user", "b"), self.turn("model", "c")
        history = History([asked, empty, other, said])
        assert history.all == [asked, empty, other, said]
        assert history.curated == [other, said]

    def test_a_question_at_the_end_waits_for_its_answer(self) -> None:
        turns = [self.turn("user", "a"), self.turn("model", "b"), self.turn("user", "c")]
        assert History(turns).curated == turns

    def test_validity(self) -> None:
        assert is_valid(self.turn("model", "", "a"))
        assert is_valid({"parts": [{"text": "", "thoughtSignature": "x"}]})
        assert not is_valid(self.turn("model", ""))
        assert not is_valid({"role": "model"})
        assert not is_valid({"parts": [{}]})


def test_pieces_become_one_turn_and_nothing_is_lost() -> None:
    pieces: list[dict[str, Any]] = [
        {"role": "model", "parts": [{"text": "thinking", "thought": True}]},
        {"role": "model", "parts": [{"text": "a"}, {"text": "b"}]},
        {"role": "model", "parts": [{"text": "c", "thoughtSignature": "s"}]},
        {"role": "model", "parts": [{"text": "d"}], "future": 1},
        {"role": "model", "parts": [{"functionCall": {"name": "f"}}]},
        {"role": "model", "parts": [{"text": "e"}]},
        {"role": "model"},
    ]
    whole = JoinedContent()
    for piece in pieces:
        whole.add(piece)
        before = whole.content()
        assert whole.content() == before, "what has come so far can be asked for at any time"
    assert whole.content() == {
        "role": "model",
        "future": 1,
        "parts": [
            {"text": "thinking", "thought": True},
            {"text": "ab"},
            {"text": "c", "thoughtSignature": "s"},
            {"text": "d"},
            {"functionCall": {"name": "f"}},
            {"text": "e"},
        ],
    }
    assert pieces[1]["parts"][0] == {"text": "a"}


def test_a_long_chat_encodes_only_what_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    encoded = 0
    real = types.Part.to_dict

    def counting(self: Any, backend: str | None = None) -> dict[str, Any]:
        nonlocal encoded
        encoded += 1
        return real(self, backend)

    history = [turn for number in range(100) for turn in (types.UserContent(f"{number}"), types.ModelContent("ok"))]
    from genai_emulator import Emulator

    with Emulator() as emulator, genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
        chat = client.chats.create(model=MODEL, history=history)
        monkeypatch.setattr(types.Part, "to_dict", counting)
        chat.send_message("One more")
    assert encoded <= 2, "the two hundred turns before were encoded already"


async def test_a_history_of_dicts_keeps_what_the_server_sent(mode: Mode) -> None:
    """Users of google-genai save a chat so: each content dumped by itself, and given back as it was read."""
    part = '{"text": "a", "futureField": {"a": [1]}, "thoughtSignature": "aGk_"}'
    mode.emulator.faults.add(f"set:candidates[0].content.parts[0]={part}", operation="generateContent")
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("One")
    for dump in (
        lambda each: each.model_dump(),
        lambda each: json.loads(json.dumps(each.model_dump(mode="json"))),
        lambda each: each.model_dump(exclude_none=True, by_alias=True),
        lambda each: json.loads(each.model_dump_json(exclude_none=True)),
        lambda each: each.to_json_dict(),
        lambda each: each.to_dict(),
    ):
        again = await mode.client.chats.create(model=MODEL, history=[dump(each) for each in chat.history])
        assert again.history == chat.history
        # The emulator does not know the field that it was made to send, and so tells that it came back.
        with pytest.raises(errors.InvalidArgument, match="futureField"):
            await again.send_message("Two")
        answer = mode.emulator.requests[-1].json["contents"][1]
        assert answer["parts"][0]["futureField"] == {"a": [1]}
        assert answer["parts"][0]["thoughtSignature"] in ("aGk_", "aGk/")
        recorded = await mode.client.chats.create(model=MODEL)
        recorded.record_history(dump(chat.history[0]), [dump(chat.history[1])], True)
        assert recorded.history == chat.history


async def test_what_is_no_history(mode: Mode) -> None:
    for history, message in (
        (types.UserContent("a"), "history: expected a list of Content, got UserContent; put it in a list"),
        ({"role": "user", "parts": [{"text": "a"}]}, "history: expected a list of Content, got dict"),
        ("a", "history: expected a list of Content, got str"),
        (["a"], r"history\[0\]: expected Content or a dict, got str 'a'"),
        ([{"role": "user", "part": []}], r"history\[0\]: no field 'part'; did you mean 'parts'"),
        ([{"role": "model", "part": []}], r"history\[0\]: no field 'part'; did you mean 'parts'"),
        ([{"role": "model", "parts": [{"txt": "a"}]}], r"history\[0\].parts\[0\]: no field 'txt'; did you mean 'text'"),
        ([{"role": "model", "parts": ["a"]}], r"history\[0\].parts\[0\]: expected an object, got str 'a'"),
        ([{"parts": [{"text": "a"}]}], r"history\[0\].role: Role must be user or model in a chat, not None"),
    ):
        with pytest.raises(errors.ArgumentError, match=message):
            await mode.client.chats.create(model=MODEL, history=history)
    chat = await mode.client.chats.create(model=MODEL)
    for message in (types.ModelContent("a"), {"role": "model", "parts": ["a"]}):
        with pytest.raises(errors.ArgumentError, match=r"message.role: is 'user'"):
            await chat.send_message(message)
    with pytest.raises(errors.ArgumentError, match="no field 'rool'; did you mean 'role'"):
        await chat.send_message({"rool": "user", "parts": ["a"]})
    assert chat.history == []
    assert len(mode.emulator.requests) == 0


async def test_lists_of_google_genai_are_read_and_changed(mode: Mode) -> None:
    """Programs reach for them by their private names, to trim a history, to go on from a saved one, or to mend it."""

    def sent() -> list[str]:
        return [turn["parts"][0]["text"] for turn in mode.emulator.requests[-1].json["contents"]]

    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("One")
    curated, every = chat._curated_history, chat._comprehensive_history
    assert texts(curated) == texts(every) == texts(chat.history)
    assert curated[0] is every[0]
    said = curated[1].text
    curated.insert(0, types.UserContent("Before"))
    curated[1].parts[0].text = "Changed"
    curated.append("a bare text")  # type: ignore[arg-type]
    every.clear()
    await chat.send_message("Two")
    assert sent() == ["Before", "Changed", said, "a bare text", "Two"]
    assert [content.text for content in curated[4:]] == ["Two", curated[5].text]
    assert texts(chat.history) == texts(every) == texts(curated[4:])
    assert chat._curated_history is curated
    # What is saved is what the chat goes on from.
    again = await mode.client.chats.from_json(chat.to_json())
    assert texts(again.history) == texts(again.get_history(curated=True)) == texts(chat.get_history(curated=True))

    # In asyncio the chat itself, of sync what is behind its twin.
    real = getattr(chat, "_target", chat)
    real._curated_history = chat.get_history()[-1:]
    real._comprehensive_history = []
    branch = copy.copy(real)
    async with await chat.send_message_stream("Three") as stream:
        assert [chunk async for chunk in stream]
    assert sent()[1:] == ["Three"]
    assert len(chat._curated_history) == 3
    assert [content.role for content in chat.get_history()] == ["user", "model"]
    assert len(branch.get_history(curated=True)) == 1
    chat._curated_history.append(5)
    with pytest.raises(errors.ArgumentError, match="got int"):
        await chat.send_message("Four")


async def test_lists_of_google_genai_leave_out_what_is_not_sent_on(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    chat.record_history(types.UserContent("a"), [], is_valid=False)
    chat.record_history(types.UserContent("b"), [types.ModelContent("c")], is_valid=True)
    assert [content.text for content in chat._curated_history] == ["b", "c"]
    assert len(chat._comprehensive_history) == 4
    chat.record_history(types.UserContent("d"), [], is_valid=False)
    assert [len(chat._curated_history), len(chat._comprehensive_history)] == [2, 6]
    again = await mode.client.chats.from_json(chat.to_json())
    assert [len(again.get_history(curated=True)), len(again.get_history())] == [2, 6]


async def test_a_copy_is_a_branch(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("My boat is called Petrel.")
    plain = chat._target if mode.sync else chat
    for twin in (copy.copy(plain), copy.deepcopy(plain)):
        branch = Twin(twin) if mode.sync else twin
        assert "Petrel" in (await branch.send_message("What is my boat called?")).text
        assert len(branch.history) == 4
        assert len(chat.history) == 2
    with pytest.raises(TypeError, match="to_json"):
        pickle.dumps(plain)


async def test_a_turn_of_functions_is_whole_or_not_at_all(mode: Mode) -> None:
    def weather(city: str) -> str:
        """Tells the weather of a city."""
        return f"sunny in {city}"

    chat = await mode.client.chats.create(model=MODEL, config={"tools": [weather]})
    mode.emulator.faults.add("status:400", operation="generateContent", skip=1)
    with pytest.raises(errors.InvalidArgument):
        await chat.send_message("What is the weather in Paris?")
    mode.emulator.faults.add("sse:cut;after=0", operation="streamGenerateContent", skip=1)
    with pytest.raises(errors.StreamError):
        [chunk async for chunk in chat.send_message_stream("What is the weather in Paris?")]
    assert chat.history == []
    await chat.send_message("What is the weather in Paris?")
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]


async def test_a_cancelled_stream_leaves_the_history_as_it_was(mode: Mode) -> None:
    if mode.sync:
        pytest.skip("a matter of asyncio")
    chat = await mode.client.chats.create(model=MODEL)
    await chat.send_message("One")
    mode.emulator.faults.add("sse:stall;after=1", operation="streamGenerateContent")
    seen: list[types.GenerateContentResponse] = []

    async def read() -> None:
        async for chunk in chat.send_message_stream("Tell me a story"):
            seen.append(chunk)

    reading = asyncio.create_task(read())
    while not seen:
        await asyncio.sleep(0.01)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert len(chat.history) == 2
    await chat.send_message("Two")
    assert [content["role"] for content in mode.emulator.requests[-1].json["contents"]] == ["user", "model", "user"]


ELSEWHERE = """
import asyncio, sys
import genai

async def main(url, path):
    async with genai.Client(api_key="a-key", http_options={"base_url": url}).aio as client:
        chat = client.chats.from_json(open(path, "rb").read())
        async for chunk in chat.send_message_stream("And in Rome?"):
            pass
        open(path, "w", encoding="utf-8").write(chat.to_json())

asyncio.run(main(*sys.argv[1:]))
"""


def test_a_chat_goes_from_sync_to_asyncio_in_another_process(emulator: Emulator, tmp_path: Path) -> None:
    def weather(city: str) -> str:
        """Tells the weather of a city."""
        return f"sunny in {city}"

    saved = tmp_path / "chat.json"
    with genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
        chat = client.chats.create(model=MODEL, config={"tools": [weather]})
        picture = types.Part.from_bytes(data=b"\x89PNG" + bytes(range(256)), mime_type="image/png")
        chat.send_message([picture, "What is the weather in Paris? \u00e9\u2028"])
        saved.write_text(chat.to_json(), encoding="utf-8")
        subprocess.run([sys.executable, "-W", "error", "-c", ELSEWHERE, emulator.url, str(saved)], check=True)
        sent = emulator.requests[-1].json["contents"]
        again = client.chats.from_json(saved.read_text(encoding="utf-8"))
    before = [content.to_dict() for content in chat.history]
    assert sent[: len(before)] == before
    assert any(part.get("thoughtSignature") for part in sent[1]["parts"]), "the signature of the call went along"
    assert [content.role for content in again.history] == ["user", "model", "user", "model", "user", "model"]
    assert again.history[: len(before)] == chat.history
