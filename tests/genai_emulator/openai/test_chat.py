"""From OpenAI's requests to Gemini's and back, by table: nothing is sent, and no model answers."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import pytest

import genai_emulator.openai
from genai_emulator.errors import ApiError
from genai_emulator.fake_model import sizes
from genai_emulator.openai import chat, embeddings, images
from genai_emulator.spec import Validator, load_spec, read_spec

JSON = dict[str, Any]

SPEC = read_spec(resources.files(genai_emulator.openai).joinpath("api.json"))
VALIDATOR = Validator(SPEC)
FLASH = {"name": "models/gemini-2.5-flash"}
PRO = {"name": "models/gemini-2.5-pro"}
FLASH_3 = {"name": "models/gemini-3-flash-preview"}
PRO_3 = {"name": "models/gemini-3-pro-preview"}
HELLO = [{"role": "user", "content": "Hello"}]
HELLO_CONTENTS = [{"role": "user", "parts": [{"text": "Hello"}]}]


def check(schema: str, value: Any) -> JSON:
    return VALIDATOR.value(schema, value, {})


def to_gemini(model: JSON = FLASH, **fields: Any) -> JSON:
    body = check("ChatCompletionRequest", {"model": "m", "messages": HELLO, **fields})
    return chat.to_gemini(SPEC, check, body, model)


def config(**fields: Any) -> JSON:
    return {"contents": HELLO_CONTENTS, "generationConfig": fields}


SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False}
THINKING = {"thinking_budget": 1024, "include_thoughts": True}
REQUESTS: list[tuple[JSON, JSON]] = [
    ({}, {"contents": HELLO_CONTENTS}),
    (
        {"temperature": 0.5, "top_p": 0.9, "n": 2, "max_tokens": 7, "stop": "x"},
        config(temperature=0.5, topP=0.9, candidateCount=2, maxOutputTokens=7, stopSequences=["x"]),
    ),
    ({"max_completion_tokens": 8, "stop": ["x", "y"]}, config(maxOutputTokens=8, stopSequences=["x", "y"])),
    ({"stop": None, "temperature": None, "stream": True}, {"contents": HELLO_CONTENTS}),
    # Google's own fields, wherever they stand.
    ({"thinking_config": THINKING}, config(thinkingConfig=THINKING)),
    ({"google": {"thinking_config": THINKING}}, config(thinkingConfig=THINKING)),
    ({"extra_body": {"google": {"thinking_config": THINKING}}}, config(thinkingConfig=THINKING)),
    *(
        (fields, {"contents": HELLO_CONTENTS, "cachedContent": "cachedContents/x"})
        for fields in (
            {"cached_content": "cachedContents/x"},
            {"google": {"cached_content": "cachedContents/x"}},
            {"extra_body": {"google": {"cached_content": "cachedContents/x"}}},
        )
    ),
    ({"service_tier": "flex"}, {"contents": HELLO_CONTENTS, "serviceTier": "flex"}),
    ({"service_tier": "default"}, {"contents": HELLO_CONTENTS, "serviceTier": "standard"}),
    ({"service_tier": "auto"}, {"contents": HELLO_CONTENTS}),
    # Structured output.
    ({"response_format": {"type": "text"}}, {"contents": HELLO_CONTENTS}),
    ({"response_format": {"type": "json_object"}}, config(responseMimeType="application/json")),
    (
        {"response_format": {"type": "json_schema", "json_schema": {"name": "n", "strict": True, "schema": SCHEMA}}},
        config(responseMimeType="application/json", responseJsonSchema=SCHEMA),
    ),
    # Tools.
    (
        {
            "tools": [{"type": "function", "function": {"name": "f", "description": "d", "parameters": SCHEMA}}],
            "tool_choice": "required",
        },
        {
            "contents": HELLO_CONTENTS,
            "tools": [{"functionDeclarations": [{"name": "f", "description": "d", "parametersJsonSchema": SCHEMA}]}],
            "toolConfig": {"functionCallingConfig": {"mode": "ANY"}},
        },
    ),
    *(
        (
            {"tool_choice": choice},
            {"contents": HELLO_CONTENTS, "toolConfig": {"functionCallingConfig": expected}},
        )
        for choice, expected in (
            ("auto", {"mode": "AUTO"}),
            ("none", {"mode": "NONE"}),
            ({"type": "function", "function": {"name": "f"}}, {"mode": "ANY", "allowedFunctionNames": ["f"]}),
        )
    ),
]


def test_fields_go_where_gemini_has_them() -> None:
    for fields, expected in REQUESTS:
        assert to_gemini(**fields) == expected, fields


def test_reasoning_effort_is_a_budget_or_a_level() -> None:
    levels = {"low": "LOW", "medium": "MEDIUM", "high": "HIGH"}
    budgets = {"none": 0, "minimal": 1024, "low": 1024, "medium": 8192, "high": 24576}
    table = [
        (model, effort, {"thinkingBudget": budget}) for model in (FLASH, PRO) for effort, budget in budgets.items()
    ]
    table += [
        (model, effort, {"thinkingLevel": level}) for model in (FLASH_3, PRO_3) for effort, level in levels.items()
    ]
    table += [(FLASH_3, "minimal", {"thinkingLevel": "MINIMAL"}), (PRO_3, "minimal", {"thinkingLevel": "LOW"})]
    for model, effort, expected in table:
        assert to_gemini(model, reasoning_effort=effort) == config(thinkingConfig=expected), (model, effort)


def test_messages_become_contents() -> None:
    signed = {"google": {"thought_signature": "c2ln"}}
    call = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}, "extra_content": signed}
    other = {"id": "c2", "type": "function", "function": {"name": "g", "arguments": ""}}
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA", "detail": "low"}}
    found = to_gemini(
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "developer", "content": [{"type": "text", "text": "Be kind."}]},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Look"},
                    image,
                    {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
                    {"type": "image_url", "image_url": {"url": "http://example.com/b"}},
                    {"type": "image_url", "image_url": {"url": "data:text/plain,a%20note"}},
                    {"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},
                ],
            },
            {"role": "assistant", "content": None, "tool_calls": [call, other]},
            {"role": "tool", "tool_call_id": "c1", "content": '{"sky": "clear"}'},
            {"role": "tool", "tool_call_id": "c2", "content": [{"type": "text", "text": "rain"}]},
            {"role": "assistant", "content": "Well.", "extra_content": signed},
            {"role": "tool", "name": "h", "content": "[1]"},
        ]
    )
    assert found["systemInstruction"] == {"parts": [{"text": "Be brief."}, {"text": "Be kind."}]}
    assert found["contents"] == [
        {
            "role": "user",
            "parts": [
                {"text": "Look"},
                {"inlineData": {"mimeType": "image/png", "data": "AAAA"}},
                {"fileData": {"fileUri": "https://example.com/a.png", "mimeType": "image/png"}},
                {"fileData": {"fileUri": "http://example.com/b", "mimeType": "image/jpeg"}},
                {"inlineData": {"mimeType": "text/plain", "data": "YSBub3Rl"}},
                {"inlineData": {"mimeType": "audio/wav", "data": "AAAA"}},
            ],
        },
        {
            "role": "model",
            "parts": [
                {"functionCall": {"name": "f", "args": {"a": 1}, "id": "c1"}, "thoughtSignature": "c2ln"},
                {"functionCall": {"name": "g", "args": {}, "id": "c2"}},
            ],
        },
        {
            "role": "user",
            "parts": [
                {"functionResponse": {"name": "f", "response": {"sky": "clear"}, "id": "c1"}},
                {"functionResponse": {"name": "g", "response": {"result": "rain"}, "id": "c2"}},
            ],
        },
        {"role": "model", "parts": [{"text": "Well.", "thoughtSignature": "c2ln"}]},
        {"role": "user", "parts": [{"functionResponse": {"name": "h", "response": {"result": [1]}}}]},
    ]


def call_of(arguments: str) -> JSON:
    return {"role": "assistant", "tool_calls": [{"id": "c", "function": {"name": "f", "arguments": arguments}}]}


def content(*parts: Any) -> JSON:
    return {"messages": [{"role": "user", "content": list(parts)}]}


REFUSED: list[tuple[JSON, str]] = [
    *(
        ({name: value}, f'Invalid JSON payload received. Unknown name "{name}": Cannot find field.')
        for name, value in {
            "seed": 1,
            "frequency_penalty": 0.5,
            "presence_penalty": 0.5,
            "logprobs": True,
            "top_logprobs": 2,
            "logit_bias": {},
            "store": False,
            "metadata": {},
            "parallel_tool_calls": True,
            "verbosity": "low",
            "user": "me",
        }.items()
    ),
    ({"extra_body": {"google": {"safety": 1}}}, "Unknown name \"safety\" at 'extra_body.google'"),
    ({"messages": [{"role": "user", "content": "x", "weight": 1}]}, "Unknown name \"weight\" at 'messages[0]'"),
    ({"messages": [{"role": "robot", "content": "x"}]}, "Invalid value at 'messages[0].role'"),
    ({"messages": [{"role": "user", "content": 7}]}, "Invalid value at 'messages.content'"),
    ({"reasoning_effort": "huge"}, "Invalid value at 'reasoning_effort'"),
    ({"reasoning_effort": "low", "thinking_config": {}}, "Expected one of either `reasoning_effort` or custom"),
    ({"response_format": {"type": "json_schema"}}, "schema is not specified"),
    ({"tool_choice": "perhaps"}, "Invalid tool_choice: 'perhaps'"),
    ({"tool_choice": {"type": "function"}}, "function is not specified"),
    (content({"type": "file", "file": {"file_data": "x"}}), "Invalid content part type: file"),
    (content("text"), "Invalid content part type: None"),
    (content({"type": "text"}), "A content part of the type text has no text."),
    (content({"type": "image_url", "image_url": {"url": "ftp://x/y"}}), "Unsupported file URI type: ftp://x/y"),
    (content({"type": "image_url", "image_url": {"url": "cat.png"}}), "Unsupported file URI type: cat.png"),
    ({"messages": [call_of("{")]}, "The arguments of the tool call 'f' are no JSON object."),
    ({"messages": [call_of("[]")]}, "The arguments of the tool call 'f' are no JSON object."),
    ({"messages": [{"role": "tool", "tool_call_id": "c", "content": "x"}]}, "Name cannot be empty"),
]


def test_what_is_not_supported_is_refused_by_name() -> None:
    for fields, message in REFUSED:
        with pytest.raises(ApiError) as caught:
            to_gemini(**fields)
        assert message in caught.value.message, fields
        assert caught.value.http == 400


def answer(*candidates: JSON, **more: Any) -> JSON:
    usage = {"promptTokenCount": 3, "candidatesTokenCount": 4, "totalTokenCount": 17}
    return {"responseId": "r", "usageMetadata": usage, "candidates": list(candidates), **more}


def candidate(*parts: JSON, finish: str | None = "STOP", index: int = 0) -> JSON:
    return {"content": {"role": "model", "parts": list(parts)}, "index": index} | (
        {"finishReason": finish} if finish else {}
    )


THOUGHT = {"text": "Hm.", "thought": True}
CALL = {"functionCall": {"name": "f", "args": {"a": "ä"}}, "thoughtSignature": "c2ln"}


def test_answers_become_completions() -> None:
    found = chat.completion(answer(candidate(THOUGHT, {"text": "Yes."}), candidate(CALL, CALL, index=1)), "m", 5)
    first, second = found["choices"]
    assert first == {
        "index": 0,
        "finish_reason": "stop",
        "message": {
            "role": "assistant",
            "content": "<thought>Hm.</thought>Yes.",
            "extra_content": {"google": {"thought": True}},
        },
    }
    one, other = second["message"].pop("tool_calls")
    assert second == {"index": 1, "finish_reason": "tool_calls", "message": {"role": "assistant"}}
    assert one["function"] == {"name": "f", "arguments": '{"a":"ä"}'}
    assert one["extra_content"] == {"google": {"thought_signature": "c2ln"}}
    assert one["id"].startswith("function-call-")
    assert one["id"] != other["id"]
    assert one.keys() == {"id", "type", "function", "extra_content"}
    assert found["usage"] == {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 17}
    assert {key: found[key] for key in ("id", "object", "created", "model")} == {
        "id": "r",
        "object": "chat.completion",
        "created": 5,
        "model": "m",
    }


def test_finish_reasons_and_filters() -> None:
    table = {
        "STOP": "stop",
        "MAX_TOKENS": "length",
        "SAFETY": "content_filter: SAFETY",
        "MALFORMED_FUNCTION_CALL": "function_call_filter: MALFORMED_FUNCTION_CALL",
    }
    for reason, expected in table.items():
        found = chat.completion(answer({"finishReason": reason}), "m", 0)["choices"]
        assert found == [{"index": 0, "finish_reason": expected, "message": {"role": "assistant"}}], reason
    blocked = answer(promptFeedback={"blockReason": "PROHIBITED_CONTENT"})
    choice = {"index": 0, "finish_reason": "content_filter: PROHIBITED_CONTENT"}
    assert chat.completion(blocked, "m", 0)["choices"] == [choice]
    assert [chunk["choices"] for chunk in chat.chunks([blocked], "m", 0, with_usage=False)] == [[choice]]


def test_cached_tokens_are_told() -> None:
    usage = {"promptTokenCount": 30, "totalTokenCount": 31, "cachedContentTokenCount": 20}
    assert chat.usage(usage) == {
        "prompt_tokens": 30,
        "completion_tokens": 0,
        "total_tokens": 31,
        "prompt_tokens_details": {"cached_tokens": 20},
    }


def test_events_become_chunks() -> None:
    events = [
        answer(candidate(THOUGHT, finish=None)),
        answer(candidate(THOUGHT, finish=None)),
        answer(candidate({"text": "Yes."}, finish=None)),
        answer(candidate(CALL, finish=None)),
        answer(candidate(CALL)),
    ]
    found = list(chat.chunks(events, "m", 5, with_usage=True))
    deltas = [chunk["choices"][0]["delta"] for chunk in found]
    assert [delta.get("content") for delta in deltas] == ["<thought>Hm.", "Hm.", "</thought>Yes.", None, None]
    calls = [call for delta in deltas for call in delta.get("tool_calls", [])]
    assert [call["index"] for call in calls] == [0, 1]
    assert len({call["id"] for call in calls}) == 2
    assert [chunk["choices"][0].get("finish_reason") for chunk in found] == [None] * 4 + ["tool_calls"]
    assert all(chunk["usage"] == {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 17} for chunk in found)
    assert all("usage" not in chunk for chunk in chat.chunks(events, "m", 5, with_usage=False))


def test_embeddings_and_images() -> None:
    body = check("EmbeddingsRequest", {"model": "m", "input": "a", "dimensions": 2, "encoding_format": "base64"})
    content = {"parts": [{"text": "a"}]}
    assert embeddings.to_gemini(SPEC, body, "models/m") == {
        "requests": [{"model": "models/m", "content": content, "outputDimensionality": 2}]
    }
    answered = {"embeddings": [{"values": [1.0, -2.0]}]}
    found = embeddings.embeddings(answered, body, 1)
    assert found["data"] == [{"object": "embedding", "index": 0, "embedding": "AACAPwAAAMA="}]
    for wrong in ({"input": [[1, 2]]}, {"input": 1, "encoding_format": "hex"}):
        with pytest.raises(ApiError, match="Invalid value at"):
            check("EmbeddingsRequest", {"model": "m", **wrong})
    # What is not listed is passed over, as the documentation of images says.
    google = {"aspect_ratio": "21:9", "generation_config": {"seed": 1}}
    asked = {
        "model": "m",
        "prompt": "p",
        "n": 2,
        "size": "1024x1536",
        "quality": "hd",
        "extra_body": {"google": google},
    }
    body = check("ImagesRequest", asked)
    assert images.to_gemini(SPEC, body, {"name": "models/gemini-2.5-flash-image"}) == {
        "contents": [{"role": "user", "parts": [{"text": "p"}]}],
        "generationConfig": {
            "responseModalities": ["IMAGE"],
            "imageConfig": {"aspectRatio": "21:9"},
            "candidateCount": 2,
            "seed": 1,
        },
    }
    assert images.to_imagen(SPEC, body) == {
        "instances": [{"prompt": "p"}],
        "parameters": {"sampleCount": 2, "aspectRatio": "21:9", "sampleImageSize": "1K"},
    }
    for size, flash, newest, imagen in (
        ("1024x1024", ("1:1", "1K"), ("1:1", "1K"), ("1:1", "1K")),
        ("1024x1792", ("9:16", "1K"), ("9:16", "1K"), ("9:16", "1K")),
        ("1536x1024", ("3:2", "1K"), ("3:2", "1K"), ("4:3", "1K")),
        ("4096x2304", ("16:9", "1K"), ("16:9", "4K"), ("16:9", "2K")),
        ("256x256", ("1:1", "1K"), ("1:1", "512"), ("1:1", "1K")),
        ("99999x1", ("21:9", "1K"), ("8:1", "512"), ("16:9", "1K")),
    ):
        width, height = map(int, size.split("x"))
        assert sizes.gemini_named({"name": "models/gemini-2.5-flash-image"}, (width, height)) == flash
        assert sizes.gemini_named({"name": "models/gemini-3-pro-image-preview"}, (width, height)) == newest
        assert sizes.imagen_named((width, height)) == imagen


def test_the_description_holds_together() -> None:
    """Each reference leads somewhere, and each field's place is one of a Gemini request's."""
    gemini = load_spec()
    text = resources.files(genai_emulator.openai).joinpath("api.json").read_text("utf-8")
    for line in json.dumps(json.loads(text), indent=0).split("\n"):
        if line.startswith('"$ref"'):
            assert line.split("/")[-1].rstrip('",') in SPEC.schemas
    owners = {
        "ChatCompletionRequest": "GenerateContentRequest",
        "ChatOfGoogle": "GenerateContentRequest",
        "NamedSchema": "GenerateContentRequest",
        "ImagesRequest": "GenerateContentRequest",
        "ImagesOfGoogle": "GenerateContentRequest",
        "Function": "FunctionDeclaration",
        "EmbeddingsRequest": "EmbedContentRequest",
    }
    imagen = {"ImagesRequest": "PredictRequest", "ImagesOfGoogle": "PredictRequest"}
    for key, placed in (("x-gemini", owners), ("x-imagen", imagen)):
        assert {name for name, schema in SPEC.schemas.items() if key in json.dumps(schema)} == placed.keys()
    places = [
        (owner, each[key])
        for key, placed in (("x-gemini", owners), ("x-imagen", imagen))
        for name, owner in placed.items()
        for each in SPEC.schema(name)["properties"].values()
        if key in each
    ]
    for owner, place in places:
        here = {"$ref": f"#/components/schemas/{owner}"}
        for step in place.split("."):
            here = gemini.resolve(here)[1]["properties"][step]
