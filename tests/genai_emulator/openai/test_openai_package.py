"""OpenAI's own library against the emulator, and the recorded exchange."""

from __future__ import annotations

import base64
import http.client
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from genai_emulator import Emulator
from tests.shared import SHARED, needs_shared

openai = pytest.importorskip("openai")

if TYPE_CHECKING:
    from openai import OpenAI

MODEL = "gemini-2.5-flash"
ASK = [{"role": "user", "content": "What is the weather in Paris and in London?"}]
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Tells the weather in a city.",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
                "additionalProperties": False,
            },
        },
    }
]


@pytest.fixture(scope="module")
def shared_client(shared_emulator: Emulator) -> Iterator[OpenAI]:
    url = f"{shared_emulator.url}/v1beta/openai/"
    with openai.OpenAI(api_key="a-key", base_url=url, max_retries=0) as client:
        yield client


@pytest.fixture
def client(shared_client: OpenAI, emulator: Emulator) -> Any:
    return shared_client


def test_chats_whole_and_streamed(client: Any, emulator: Emulator) -> None:
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Why is the sky blue?"}]
    whole = client.chat.completions.create(model=MODEL, messages=messages)
    assert whole.model == MODEL
    assert whole.object == "chat.completion"
    assert whole.choices[0].finish_reason == "stop"
    chunks = list(
        client.chat.completions.create(
            model=MODEL, messages=messages, stream=True, stream_options={"include_usage": True}
        )
    )
    assert len(chunks) > 2
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == whole.choices[0].message.content
    assert chunks[-1].choices[0].finish_reason == "stop"
    assert chunks[-1].usage == whole.usage
    assert {entry.operation for entry in emulator.requests} == {"openai.chat.completions.create"}
    assert {entry.auth for entry in emulator.requests} == {"bearer"}
    assert "a-key" not in json.dumps([entry.as_json() for entry in emulator.requests])
    several = client.chat.completions.create(
        model=MODEL, messages=messages, n=2, temperature=0.3, top_p=0.9, max_tokens=3, stop=["zzz"]
    )
    assert [(choice.index, choice.finish_reason) for choice in several.choices] == [(0, "length"), (1, "length")]


@pytest.mark.parametrize("model", [MODEL, "gemini-3-flash-preview"])
def test_tools_called_in_parallel_and_answered(client: Any, model: str) -> None:
    whole = client.chat.completions.create(model=model, messages=ASK, tools=TOOLS)
    message = whole.choices[0].message
    assert whole.choices[0].finish_reason == "tool_calls"
    assert message.content is None
    assert [json.loads(call.function.arguments) for call in message.tool_calls] == [
        {"city": "Paris"},
        {"city": "London"},
    ]
    answers = [{"role": "tool", "tool_call_id": call.id, "content": '{"sky": "clear"}'} for call in message.tool_calls]
    # The message as it is: what it carries beside OpenAI's own fields, the signature, goes back with it.
    after = client.chat.completions.create(model=model, messages=[*ASK, message, *answers], tools=TOOLS)
    assert after.choices[0].finish_reason == "stop"
    assert "clear" in after.choices[0].message.content
    with client.chat.completions.stream(model=model, messages=ASK, tools=TOOLS) as stream:
        final = stream.get_final_completion().choices[0].message
    assert [call.function.parsed_arguments for call in final.tool_calls] == [{"city": "Paris"}, {"city": "London"}]
    named = {"type": "function", "function": {"name": "get_weather"}}
    forced = client.chat.completions.create(
        model=model, messages=[{"role": "user", "content": "Hm."}], tools=TOOLS, tool_choice=named
    )
    assert forced.choices[0].message.tool_calls[0].function.name == "get_weather"


def test_a_signature_that_is_lost_is_missed(client: Any) -> None:
    model = "gemini-3-flash-preview"
    (call, *_) = client.chat.completions.create(model=model, messages=ASK, tools=TOOLS).choices[0].message.tool_calls
    lost = {"role": "assistant", "tool_calls": [{"id": call.id, "type": "function", "function": dict(call.function)}]}
    answered = {"role": "tool", "tool_call_id": call.id, "content": "clear"}
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model=model, messages=[*ASK, lost, answered], tools=TOOLS)
    assert "thought_signature" in caught.value.response.text


def test_media_go_along(client: Any) -> None:
    def ask(*parts: dict[str, Any]) -> int:
        content = [{"type": "text", "text": "What is this?"}, *parts]
        found = client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": content}])
        tokens: int = found.usage.prompt_tokens
        return tokens

    alone = ask()
    picture = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}}
    assert ask(picture) - alone == 258
    assert ask(picture, picture) - alone == 516
    assert ask({"type": "image_url", "image_url": {"url": "https://example.com/cat.jpg"}}) > alone
    assert ask({"type": "image_url", "image_url": {"url": "http://example.com/cat"}}) > alone
    sound = base64.b64encode(b"RIFF" + bytes(32_000)).decode()
    assert ask({"type": "input_audio", "input_audio": {"data": sound, "format": "wav"}}) > alone + 32


def test_structured_output(client: Any) -> None:
    pydantic = pytest.importorskip("pydantic")
    event = pydantic.create_model("Event", name=(str, ...), participants=(list[str], ...))
    messages = [{"role": "user", "content": "Alice and Bob go to a science fair on Friday."}]
    parsed = client.chat.completions.parse(model=MODEL, messages=messages, response_format=event)
    assert isinstance(parsed.choices[0].message.parsed, event)
    free = client.chat.completions.create(model=MODEL, messages=messages, response_format={"type": "json_object"})
    assert isinstance(json.loads(free.choices[0].message.content), dict)


def test_thoughts_and_caches(client: Any, emulator: Emulator) -> None:
    name = emulator.add_cache("xyz", model=MODEL, text="The kettle is blue. " * 50)
    thinking = {"include_thoughts": True, "thinking_budget": 1024}
    for where in (
        lambda fields: fields,
        lambda fields: {"google": fields},
        lambda fields: {"extra_body": {"google": fields}},
    ):
        found = client.chat.completions.create(
            model=MODEL, messages=ASK, extra_body=where({"thinking_config": thinking})
        ).choices[0]
        assert found.message.content.startswith("<thought>")
        assert found.message.extra_content == {"google": {"thought": True}}
        usage = client.chat.completions.create(
            model=MODEL, messages=ASK, extra_body=where({"cached_content": name})
        ).usage
        assert usage.prompt_tokens > usage.prompt_tokens_details.cached_tokens > 200
    assert client.chat.completions.create(model=MODEL, messages=ASK, reasoning_effort="none").usage.total_tokens > 0


def error_of(caught: Any) -> dict[str, Any]:
    (listed,) = json.loads(caught.value.response.content)
    error: dict[str, Any] = listed["error"]
    return error


def test_errors_are_lists_of_one(client: Any, emulator: Emulator) -> None:
    def ask(**fields: Any) -> Any:
        return client.chat.completions.create(**{"model": MODEL, "messages": ASK, **fields})

    with pytest.raises(openai.BadRequestError) as caught:
        ask(seed=1)
    text = 'Invalid JSON payload received. Unknown name "seed": Cannot find field.'
    assert error_of(caught) == {
        "code": 400,
        "message": text,
        "status": "INVALID_ARGUMENT",
        "details": [{"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [{"description": text}]}],
    }
    with pytest.raises(openai.NotFoundError) as caught:
        ask(model="gpt-4o", stream=True)
    assert error_of(caught)["message"].startswith("models/gpt-4o is not found for API version v1main")
    with pytest.raises(openai.BadRequestError) as caught:
        ask(model="gemini-2.5-pro", reasoning_effort="none")
    assert "only works in thinking mode" in error_of(caught)["message"]
    with pytest.raises(openai.BadRequestError) as caught:
        client.with_options(api_key="invalid").chat.completions.create(model=MODEL, messages=ASK)
    assert error_of(caught)["details"][0]["reason"] == "API_KEY_INVALID"
    with pytest.raises(openai.BadRequestError) as caught:
        ask(extra_headers={"Authorization": "", "x-goog-api-key": "a-key"})
    assert error_of(caught)["message"] == "Missing or invalid Authorization header."
    emulator.faults.add("status:429;message=Slow down.", operation="openai.chat.completions.create")
    with pytest.raises(openai.RateLimitError) as caught:
        ask()
    assert error_of(caught)["message"] == "Slow down."
    with pytest.raises(openai.NotFoundError) as caught:
        client.responses.create(model=MODEL, input="Hello")
    assert caught.value.response.headers["content-type"].startswith("text/html")


def test_models_and_embeddings(client: Any) -> None:
    names = [model.id for model in client.models.list()]
    assert f"models/{MODEL}" in names
    for name in (MODEL, f"models/{MODEL}"):
        found = client.models.retrieve(name)
        assert (found.id, found.owned_by, found.display_name) == (f"models/{MODEL}", "google", "Gemini 2.5 Flash")
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("nothing")
    one = client.embeddings.create(model="gemini-embedding-001", input="The road")
    several = client.embeddings.create(
        model="gemini-embedding-001", input=["The road", "goes on"], dimensions=64, encoding_format="float"
    )
    assert len(one.data[0].embedding) == 3072
    assert [(each.index, len(each.embedding)) for each in several.data] == [(0, 64), (1, 64)]
    assert several.usage.total_tokens == several.usage.prompt_tokens > 0
    with pytest.raises(openai.BadRequestError) as caught:
        client.embeddings.create(model="gemini-embedding-001", input=["x"] * 101)
    assert "at most 100 requests" in error_of(caught)["message"]


def sizes(made: Any) -> list[tuple[int, int]]:
    images = pytest.importorskip("PIL.Image")
    return [images.open(io.BytesIO(base64.b64decode(image.b64_json))).size for image in made.data]


def test_images_of_imagen_and_of_gemini(client: Any, emulator: Emulator) -> None:
    imagen, flash, newest = "imagen-4.0-generate-001", "gemini-2.5-flash-image", "gemini-3-pro-image-preview"

    def google(**fields: Any) -> dict[str, Any]:
        return {"extra_body": {"extra_body": {"google": fields}}}

    for model, fields, expected in (
        (imagen, {}, [(1024, 1024)]),
        (imagen, {"n": 2, "size": "1024x1024", "response_format": "b64_json"}, [(1024, 1024)] * 2),
        (imagen, {"size": "1792x1024"}, [(1408, 768)]),
        (imagen, {"size": "2048x2048"}, [(2048, 2048)]),
        (imagen, google(aspect_ratio="3:4", negative_prompt="dogs", person_generation="DONT_ALLOW"), [(896, 1280)]),
        # What only OpenAI has is passed over.
        (flash, {"quality": "high", "user": "me"}, [(1024, 1024)]),
        (flash, {"n": 2, "size": "1536x1024"}, [(1248, 832)] * 2),
        (flash, {"size": "auto"} | google(aspect_ratio="21:9"), [(1536, 672)]),
        (newest, {"size": "2048x2048"}, [(2048, 2048)]),
        (newest, {"size": "512x512"}, [(512, 512)]),
    ):
        made = client.images.generate(model=model, prompt="a cat", **fields)
        assert (sizes(made), made.created > 0) == (expected, True), (model, fields)
    for model, fields, problem in (
        (imagen, {"n": 5}, "sampleCount is 5"),
        (imagen, {"size": "large"}, "'1024x1024'"),
        (flash, {"response_format": "url"}, "'response_format'"),
        (MODEL, {}, "only supports text output"),
    ):
        with pytest.raises(openai.BadRequestError) as caught:
            client.images.generate(model=model, prompt="a cat", **fields)
        assert problem in error_of(caught)["message"], (model, fields)
    for model in ("gpt-image-1", "gemini-embedding-001", "veo-3.1-generate-preview"):
        with pytest.raises(openai.NotFoundError) as caught:
            client.images.generate(model=model, prompt="a cat")
        assert "is not supported for generateContent" in error_of(caught)["message"]
    # Scripted as for the native methods, and held back as there.
    emulator.when("a teapot").answer({"inlineData": {"mimeType": "image/png", "data": PNG}})
    emulator.when("a kettle").block()
    for model in (imagen, flash):
        assert client.images.generate(model=model, prompt="a teapot").data[0].b64_json == PNG
        assert client.images.generate(model=model, prompt="a kettle").data == []


def line(number: int, url: str = "/v1/chat/completions", **body: Any) -> dict[str, Any]:
    return {"custom_id": f"request-{number}", "method": "POST", "url": url, "body": {"model": MODEL, **body}}


def upload(client: Any, lines: list[Any]) -> str:
    text = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines)
    found: str = client.files.create(file=("requests.jsonl", text.encode()), purpose="batch").id
    return found


def test_files(client: Any) -> None:
    content = b'{"a": "\r\n"}\r\n--x\n' + bytes(range(256))
    made = client.files.create(file=("näme.jsonl", content), purpose="batch")
    assert (made.filename, made.bytes, made.purpose, made.status) == ("näme.jsonl", len(content), "batch", "processed")
    assert client.files.content(made.id).content == content
    assert client.files.retrieve(made.id.removeprefix("files/")).id == made.id
    others = [client.files.create(file=(f"{n}.txt", b"x"), purpose="user_data").id for n in range(3)]
    assert [file.id for file in client.files.list(limit=2)] == [*reversed(others), made.id]
    assert [file.id for file in client.files.list(purpose="batch")] == [made.id]
    assert client.files.delete(made.id).deleted
    with pytest.raises(openai.PermissionDeniedError):
        client.files.retrieve(made.id)
    with pytest.raises(openai.BadRequestError, match="400") as caught:
        client.files.create(file=("x", b"x"), purpose="fun")
    assert "'purpose'" in error_of(caught)["message"]


def test_batches_run_and_fail_and_finish(client: Any, emulator: Emulator) -> None:
    asked = line(1, messages=ASK, stream=True)
    wrong = line(2, messages=ASK, seed=7)
    source = upload(client, [asked, "", wrong])
    made = client.batches.create(
        input_file_id=source, endpoint="/v1/chat/completions", completion_window="24h", metadata={"a": "b"}
    )
    assert (made.status, made.metadata) == ("validating", {"a": "b"})
    assert client.batches.retrieve(made.id).status == "in_progress"
    done = client.batches.retrieve(made.id)
    assert done.status == "completed"
    assert (done.request_counts.total, done.request_counts.completed, done.request_counts.failed) == (2, 1, 1)
    (good,) = map(json.loads, client.files.content(done.output_file_id).text.splitlines())
    assert good["custom_id"] == "request-1"
    assert good["response"]["status_code"] == 200
    assert good["response"]["body"]["choices"][0]["message"]["content"]
    (bad,) = map(json.loads, client.files.content(done.error_file_id).text.splitlines())
    assert bad["response"]["status_code"] == 400
    assert '"seed"' in bad["response"]["body"]["error"]["message"]
    embedded = client.batches.create(
        input_file_id=upload(client, [line(1, "/v1/embeddings", model="gemini-embedding-001", input=["a"])]),
        endpoint="/v1/embeddings",
        completion_window="24h",
    )
    while (embedded := client.batches.retrieve(embedded.id)).status != "completed":
        assert embedded.status == "in_progress"
    (vector,) = map(json.loads, client.files.content(embedded.output_file_id).text.splitlines())
    assert len(vector["response"]["body"]["data"][0]["embedding"]) == 3072
    assert [batch.id for batch in client.batches.list(limit=1)] == [embedded.id, made.id]


def test_scripted_answers_and_snapshots_hold_here_too(client: Any, emulator: Emulator, tmp_path: Path) -> None:
    emulator.when("kettle").answer("It is blue.")
    asked = client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "The kettle?"}])
    assert asked.choices[0].message.content == "It is blue."
    source = upload(client, [line(1, messages=ASK)])
    made = client.batches.create(input_file_id=source, endpoint="/v1/chat/completions", completion_window="24h")
    client.batches.retrieve(made.id)
    emulator.save_state(tmp_path / "state.json")
    emulator.reset()
    emulator.load_state(tmp_path / "state.json")
    assert client.files.retrieve(source).purpose == "batch"
    assert client.batches.retrieve(made.id).request_counts.completed == 1


def test_batches_that_fail_are_cancelled_or_expire(client: Any, emulator: Emulator) -> None:
    def create(*lines: Any) -> Any:
        settings = {"endpoint": "/v1/chat/completions", "completion_window": "24h"}
        return client.batches.create(input_file_id=upload(client, list(lines)), **settings).id

    failed = client.batches.retrieve(
        create("{", line(1, messages=[]), line(1, messages=[]), line(2, "/v1/embeddings"), {"custom_id": "x"})
    )
    assert failed.status == "failed"
    assert [(error.line, error.code) for error in failed.errors.data] == [
        (1, "invalid_json_line"),
        (3, "duplicate_custom_id"),
        (4, "mismatched_endpoint"),
        (5, "invalid_request"),
    ]
    assert client.batches.retrieve(create()).errors.data[0].code == "empty_file"
    cancelled = create(line(1, messages=ASK))
    assert client.batches.cancel(cancelled).status == "cancelling"
    assert client.batches.retrieve(cancelled).status == "cancelled"
    with pytest.raises(openai.BadRequestError, match="400"):
        client.batches.cancel(cancelled)
    late = create(line(1, messages=ASK))
    emulator.clock.advance(timedelta(hours=24))
    assert client.batches.retrieve(late).status == "expired"
    with pytest.raises(openai.NotFoundError):
        client.batches.retrieve("batches/none")


@needs_shared
def test_the_recorded_exchange_agrees(emulator: Emulator) -> None:
    assert SHARED is not None
    lines = (SHARED / "recordings" / "exchanges.jsonl").read_text("utf-8").splitlines()
    (recorded,) = (each for each in map(json.loads, lines) if each["backend"] == "openai-compat")
    request, expected = recorded["request"], recorded["response"]
    connection = http.client.HTTPConnection("127.0.0.1", emulator.port)
    path = request["url"].removeprefix("https://generativelanguage.googleapis.com")
    headers = {**request["headers"], "Authorization": "Bearer a-key"}
    connection.request("POST", path, json.dumps(request["body"]).encode(), headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    assert answer.status == expected["status"]
    told = {name.lower(): value for name, value in answer.getheaders()}
    assert set(expected["headers"]) - told.keys() <= {"expires"}
    for name in ("content-type", "p3p", "vary", "server", "accept-ranges", "cache-control"):
        assert told[name] == expected["headers"][name]
    # Compact, and in the order of the names.
    for each in (text, expected["body_text"]):
        assert each == json.dumps(json.loads(each), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert shape(json.loads(text)) == shape(json.loads(expected["body_text"]))


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return [shape(inner) for inner in value] if isinstance(value, list) else type(value).__name__
