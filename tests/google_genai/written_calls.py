"""The calls that no description of fields tells: kinds of contents, tools and schemas, forms of names, chats."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.google_genai.calls import ASK, DATA, MODEL, TIME, Call, made, of_type

TEXT_PART = {"text": "hi"}
FILE = of_type(
    "File", name="files/abc", uri="https://generativelanguage.googleapis.com/v1beta/files/abc", mime_type="image/png"
)
PART = of_type("Part", text="hi")
BLOB = {"inline_data": {"data": DATA, "mime_type": "image/png"}}
CALL = {"role": "model", "parts": [{"function_call": {"name": "get_weather", "args": {"a_b": 1}, "id": "1"}}]}
CALL_PART = of_type("Part", function_call={"name": "get_weather", "args": {"a_b": 1}})
ANSWERED = {"role": "user", "parts": [{"function_response": {"name": "get_weather", "response": {"a_b": 2}}}]}

CONTENTS: dict[str, Any] = {
    "text": "hi",
    "empty text": "",
    "list of text": ["hi", "there"],
    "part": PART,
    "part as dict": TEXT_PART,
    "list of parts": [PART, "there", TEXT_PART],
    "file": FILE,
    "list with a file": ["what is this?", FILE],
    "file as dict": {"uri": "https://x.test/a", "mime_type": "image/png", "name": "files/abc"},
    "picture": made("a picture"),
    "list with a picture": ["what is this?", made("a picture")],
    "blob": [of_type("Part", inline_data={"data": DATA, "mime_type": "image/png"}), "what is this?"],
    "blob as dict": [BLOB, TEXT_PART],
    "content": of_type("Content", role="user", parts=[TEXT_PART]),
    "content without role": of_type("Content", parts=[TEXT_PART]),
    "content as dict": {"role": "user", "parts": [TEXT_PART]},
    "content as dict without role": {"parts": [TEXT_PART]},
    "content with no parts": {"role": "user", "parts": []},
    "user content": of_type("UserContent", parts=["hi"]),
    "model content": [of_type("UserContent", parts="hi"), of_type("ModelContent", parts=["ho"]), "hi"],
    "turns": [{"role": "user", "parts": [TEXT_PART]}, {"role": "model", "parts": [TEXT_PART]}, "go on"],
    "turns and parts": ["a", {"role": "model", "parts": [TEXT_PART]}, "b", PART],
    "list of lists": [["a", "b"], ["c"]],
    "list with a list": ["a", ["b", "c"]],
    "function call": ["hi", CALL, ANSWERED],
    "function call as part": ["hi", CALL_PART],
    "function response as part": [
        "hi",
        CALL,
        of_type("Part", function_response={"name": "get_weather", "response": {"a_b": 2}}),
    ],
    "empty list": [],
    "camelCase": {"role": "user", "parts": [{"inlineData": {"data": "AAAA", "mimeType": "image/png"}}]},
    "text with a lone surrogate pair": "\U0001f600 é",
    "a number": 3,
    "none": None,
}
SYSTEM: dict[str, Any] = {
    "text": "be kind",
    "list of text": ["be kind", "be brief"],
    "part": PART,
    "part as dict": TEXT_PART,
    "content": of_type("Content", parts=[TEXT_PART]),
    "content with role": {"role": "system", "parts": [TEXT_PART]},
    "file": FILE,
    "list of parts": [PART, "x"],
    "empty text": "",
    "empty dict": {},
    "no parts": {"parts": []},
    "content without parts": of_type("Content"),
}
TOOLS: dict[str, Any] = {
    "function": [made("get_weather")],
    "function twice": [made("get_weather"), {"google_search": {}}],
    "declarations": [{"function_declarations": [{"name": "f", "description": "d"}]}],
    "typed": [of_type("Tool", google_search=of_type("GoogleSearch"))],
    "several": [{"google_search": {}}, {"url_context": {}}, {"code_execution": {}}],
    "several in one": [{"google_search": {}, "url_context": {}}],
    "google_maps": [{"google_maps": {}}],
    "file_search": [{"file_search": {"file_search_store_names": ["fileSearchStores/abc"], "top_k": 3}}],
    "computer_use": [{"computer_use": {"environment": "ENVIRONMENT_BROWSER"}}],
    "retrieval": [{"google_search_retrieval": {"dynamic_retrieval_config": {"dynamic_threshold": 0.5}}}],
    "empty tool": [{}],
    "no tools": [],
    "parameters": [
        {
            "function_declarations": [
                {
                    "name": "f",
                    "parameters": {
                        "type": "OBJECT",
                        "properties": {"a_b": {"type": "ARRAY", "items": {"type": "INTEGER"}, "min_items": 1}},
                        "required": ["a_b"],
                    },
                }
            ]
        }
    ],
    "parameters in small letters": [
        {
            "function_declarations": [
                {"name": "f", "parameters": {"type": "object", "properties": {"a": {"type": "string"}}}}
            ]
        }
    ],
}
SCHEMAS: dict[str, Any] = {
    "object": {"type": "OBJECT", "properties": {"a_b": {"type": "STRING"}}, "required": ["a_b"]},
    "small letters": {"type": "object", "properties": {"a_b": {"type": "string", "maxLength": 3}}},
    "typed": of_type("Schema", type="ARRAY", items={"type": "INTEGER"}, min_items=1),
    "any_of": {"any_of": [{"type": "STRING"}, {"type": "INTEGER"}]},
    "anyOf": {"anyOf": [{"type": "STRING"}, {"type": "NULL"}]},
    "enum": {"type": "STRING", "enum": ["a", "b"]},
    "ordering": {
        "type": "OBJECT",
        "properties": {"b": {"type": "STRING"}, "a": {"type": "STRING"}},
        "property_ordering": ["b", "a"],
    },
    "defs": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"type": "string"}}},
    "pydantic": made("a pydantic model"),
    "list of pydantic": made("list of a pydantic model"),
    "list[str]": made("list[str]"),
    "list[int]": made("list[int]"),
    "dict[str, int]": made("dict[str, int]"),
    "int | str": made("int | str"),
    "int": made("int"),
    "str": made("str"),
    "an enum": made("an enum"),
}
#: Other ways of saying a field of the config than the one that its type gives.
CONFIGS: dict[str, Any] = {
    "speech_config as text": {"speech_config": "Kore"},
    "speech_config of several": {
        "speech_config": {
            "multi_speaker_voice_config": {
                "speaker_voice_configs": [
                    {"speaker": "A", "voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}}
                ]
            }
        }
    },
    "typed": of_type("GenerateContentConfig", temperature=0.5, stop_sequences=["a"]),
    "typed thinking": {"thinking_config": of_type("ThinkingConfig", thinking_budget=0, include_thoughts=False)},
    "thinking level in small letters": {"thinking_config": {"thinking_level": "low"}},
    "modalities": {"response_modalities": ["IMAGE", "TEXT"], "image_config": {"aspect_ratio": "16:9"}},
    "modality enum": {"response_modalities": ["AUDIO"]},
    "camelCase": {"maxOutputTokens": 5, "topP": 0.5, "responseMimeType": "text/plain"},
    "safety in small letters": {"safety_settings": [{"category": "harm_category_harassment", "threshold": "off"}]},
    "unknown enum": {"media_resolution": "MEDIA_RESOLUTION_NEW"},
    "nulls": {"temperature": None, "tools": None, "system_instruction": None},
    "many": {
        "temperature": 0.1,
        "top_p": 0.2,
        "top_k": 3,
        "candidate_count": 1,
        "max_output_tokens": 10,
        "seed": 5,
        "stop_sequences": ["x"],
        "presence_penalty": 0.1,
        "frequency_penalty": 0.2,
        "response_logprobs": True,
        "logprobs": 2,
        "response_mime_type": "application/json",
        "response_schema": {"type": "STRING"},
        "system_instruction": "s",
        "tools": [{"google_search": {}}],
        "cached_content": "cachedContents/abc",
        "safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "OFF"}],
        "tool_config": {"function_calling_config": {"mode": "ANY", "allowed_function_names": ["f"]}},
        "thinking_config": {"thinking_budget": 5},
        "http_options": {"headers": {"x-custom": "a"}},
    },
    "automatic calls disabled": {
        "tools": [made("get_weather")],
        "automatic_function_calling": {"disable": True},
    },
    "tool_config mode in small letters": {"tool_config": {"function_calling_config": {"mode": "any"}}},
}
#: Forms of names, by method and argument.
NAMES: dict[tuple[str, str], tuple[str, ...]] = {
    ("models.generate_content", "model"): (
        "models/gemini-2.5-flash",
        "tunedModels/abc",
        "publishers/google/models/gemini-2.5-flash",
        "google/gemini-2.5-flash",
        "gemini 2",
        "a/../b",
        "a?b",
    ),
    ("models.get", "model"): ("models/a", "tunedModels/a", "a"),
    ("models.update", "model"): ("models/a", "a"),
    ("models.delete", "model"): ("models/a", "a"),
    ("files.get", "name"): ("abc", "https://generativelanguage.googleapis.com/v1beta/files/abc", "files/abc def"),
    ("files.delete", "name"): ("abc", "https://generativelanguage.googleapis.com/v1beta/files/abc"),
    ("files.download", "file"): (
        "abc",
        "https://generativelanguage.googleapis.com/v1beta/files/abc:download?alt=media",
    ),
    ("caches.get", "name"): ("abc",),
    ("caches.delete", "name"): ("abc",),
    ("caches.update", "name"): ("abc",),
    ("file_search_stores.get", "name"): ("abc",),
    ("file_search_stores.delete", "name"): ("abc",),
    ("batches.get", "name"): ("abc",),
    ("batches.cancel", "name"): ("abc",),
    ("batches.delete", "name"): ("abc",),
    ("tunings.get", "name"): ("abc", "tunedModels/abc", "tunedModels/abc/operations/def"),
    ("tunings.cancel", "name"): ("abc",),
}
REST: dict[str, dict[str, Any]] = {"models.generate_content": {"contents": "hi"}}

#: Calls of their own kind: what they are named, the method, its arguments, and those of the method behind ``>``.
OTHERS: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    ("message", "chats.create>send_message", {"model": MODEL}, {"message": "hi"}),
    ("message of parts", "chats.create>send_message", {"model": MODEL}, {"message": ["hi", PART, FILE]}),
    ("message as content", "chats.create>send_message", {"model": MODEL}, {"message": PART}),
    ("streamed", "chats.create>send_message_stream", {"model": MODEL}, {"message": "hi"}),
    (
        "history",
        "chats.create>send_message",
        {"model": MODEL, "history": [{"role": "user", "parts": [TEXT_PART]}, {"role": "model", "parts": [TEXT_PART]}]},
        {"message": "hi"},
    ),
    (
        "config of the chat",
        "chats.create>send_message",
        {"model": MODEL, "config": {"temperature": 0.5}},
        {"message": "hi"},
    ),
    (
        "config of the message",
        "chats.create>send_message",
        {"model": MODEL, "config": {"temperature": 0.5, "system_instruction": "s"}},
        {"message": "hi", "config": {"top_p": 0.5}},
    ),
    (
        "config of the streamed message",
        "chats.create>send_message_stream",
        {"model": MODEL, "config": {"temperature": 0.5}},
        {"message": "hi", "config": {"top_p": 0.5}},
    ),
    (
        "function called",
        "models.generate_content",
        {"model": MODEL, "contents": "what weather?", "config": {"tools": [made("get_weather")]}},
        {},
    ),
    (
        "function called in a stream",
        "models.generate_content_stream",
        {"model": MODEL, "contents": "what weather?", "config": {"tools": [made("get_weather")]}},
        {},
    ),
    (
        "function called",
        "chats.create>send_message",
        {"model": MODEL, "config": {"tools": [made("get_weather")]}},
        {"message": "what weather?"},
    ),
    ("no list", "models.embed_content", {"model": "gemini-embedding-001", "contents": ["a", "b"]}, {}),
    ("models/", "models.embed_content", {"model": "models/gemini-embedding-001", "contents": "a"}, {}),
    (
        "config of several",
        "models.embed_content",
        {
            "model": "gemini-embedding-001",
            "contents": ["a", "b"],
            "config": {"task_type": "RETRIEVAL_DOCUMENT", "title": "t", "output_dimensionality": 5},
        },
        {},
    ),
    (
        "typed dataset",
        "tunings.tune",
        {
            "base_model": "models/base",
            "training_dataset": of_type(
                "TuningDataset", examples=[of_type("TuningExample", text_input="a", output="b")]
            ),
            "config": {"epoch_count": 2, "learning_rate": 0.1, "batch_size": 3, "tuned_model_display_name": "d"},
        },
        {},
    ),
    ("contents", "caches.create", {"model": MODEL, "config": {"contents": "hi", "ttl": "60s"}}, {}),
    (
        "everything",
        "caches.create",
        {
            "model": "models/a",
            "config": {
                "contents": ["a", FILE],
                "system_instruction": "s",
                "tools": [{"google_search": {}}],
                "tool_config": {"function_calling_config": {"mode": "AUTO"}},
                "display_name": "d",
                "expire_time": TIME,
            },
        },
        {},
    ),
    ("file name", "batches.create", {"model": MODEL, "src": "files/abc"}, {}),
    (
        "inlined with config",
        "batches.create",
        {
            "model": MODEL,
            "src": [
                {"contents": "a", "config": {"temperature": 0.5, "system_instruction": "s"}, "metadata": {"key": "1"}},
                {"contents": [{"role": "user", "parts": [TEXT_PART]}], "model": "models/b"},
            ],
            "config": {"display_name": "d"},
        },
        {},
    ),
    ("with name", "batches.create", {"model": "models/a", "src": {"file_name": "files/abc"}}, {}),
    (
        "inlined",
        "batches.create_embeddings",
        {
            "model": "gemini-embedding-001",
            "src": {"inlined_requests": {"contents": ["a", "b"], "config": {"output_dimensionality": 5}}},
            "config": {"display_name": "d"},
        },
        {},
    ),
    (
        "of a store",
        "operations.get",
        {"operation": of_type("ImportFileOperation", name="fileSearchStores/a/operations/b")},
        {},
    ),
    (
        "of an upload to a store",
        "operations.get",
        {"operation": of_type("UploadToFileSearchStoreOperation", name="fileSearchStores/a/upload/operations/b")},
        {},
    ),
    (
        "constrained",
        "auth_tokens.create",
        {
            "config": {
                "uses": 1,
                "expire_time": TIME,
                "http_options": {"api_version": "v1alpha"},
                "live_connect_constraints": {
                    "model": "gemini-live",
                    "config": {"response_modalities": ["AUDIO"], "temperature": 0.5, "system_instruction": "s"},
                },
            }
        },
        {},
    ),
    (
        "locked",
        "auth_tokens.create",
        {
            "config": {
                "uses": 1,
                "lock_additional_fields": [],
                "http_options": {"api_version": "v1alpha"},
                "live_connect_constraints": {"model": "gemini-live", "config": {"temperature": 0.5}},
            }
        },
        {},
    ),
    (
        "locked more",
        "auth_tokens.create",
        {
            "config": {
                "lock_additional_fields": ["top_p", "output_audio_transcription"],
                "http_options": {"api_version": "v1alpha"},
                "live_connect_constraints": {"model": "gemini-live", "config": {"temperature": 0.5}},
            }
        },
        {},
    ),
    ("query_base", "models.list", {"config": {"query_base": True, "page_size": 2}}, {}),
    ("tuned", "models.list", {"config": {"query_base": False, "page_size": 2, "filter": "a=1"}}, {}),
    ("typed file", "files.get", {"name": FILE}, {}),
    ("typed file", "files.download", {"file": FILE}, {}),
    (
        "video",
        "files.download",
        {"file": of_type("Video", uri="https://generativelanguage.googleapis.com/v1beta/files/abc:download?alt=media")},
        {},
    ),
]


def written() -> Iterator[Call]:
    for kind, value in CONTENTS.items():
        yield Call(f"models.generate_content of {kind}", "models.generate_content", {"model": MODEL, "contents": value})
        yield Call(f"models.count_tokens of {kind}", "models.count_tokens", {"model": MODEL, "contents": value})
        embedding = {"model": "gemini-embedding-001", "contents": value}
        yield Call(f"models.embed_content of {kind}", "models.embed_content", embedding)
        if value is not None:
            config = {"model": MODEL, "config": {"contents": value}}
            yield Call(f"caches.create of {kind}", "caches.create", config)
    for field, kinds in (("system_instruction", SYSTEM), ("tools", TOOLS), ("response_schema", SCHEMAS)):
        for kind, value in kinds.items():
            config = {field: value}
            if field == "response_schema":
                mime_type = "text/x.enum" if kind in ("enum", "an enum") else "application/json"
                config["response_mime_type"] = mime_type
            yield Call(f"models.generate_content {field}: {kind}", "models.generate_content", {**ASK, "config": config})
    for kind, value in CONFIGS.items():
        yield Call(f"models.generate_content config: {kind}", "models.generate_content", {**ASK, "config": value})
    for (method, argument), names in NAMES.items():
        for name in names:
            yield Call(f"{method} {argument}={name}", method, {**REST.get(method, {}), argument: name})
    for kind, method, arguments, then in OTHERS:
        yield Call(f"{method}: {kind}", method, arguments, then)


IMAGE = {"image_bytes": DATA, "mime_type": "image/png"}


def written_media() -> Iterator[Call]:
    imagen = {"model": "imagen-4.0-generate-001", "prompt": "a cat"}
    veo = {"model": "veo-2.0-generate-001"}
    everything = {
        "number_of_images": 2,
        "aspect_ratio": "3:4",
        "person_generation": "ALLOW_ADULT",
        "image_size": "2K",
        "include_safety_attributes": True,
        "include_rai_reason": True,
        "language": "en",
        "output_mime_type": "image/jpeg",
        "output_compression_quality": 80,
        "guidance_scale": 0.5,
        "safety_filter_level": "BLOCK_LOW_AND_ABOVE",
    }
    yield Call("models.generate_images: everything", "models.generate_images", {**imagen, "config": everything})
    yield Call("models.generate_images: models/", "models.generate_images", {**imagen, "model": "models/imagen-4"})
    video = {
        "number_of_videos": 1,
        "duration_seconds": 5,
        "aspect_ratio": "16:9",
        "negative_prompt": "n",
        "person_generation": "allow_adult",
        "resolution": "720p",
    }
    source = {"uri": "https://generativelanguage.googleapis.com/v1beta/files/abc"}
    others: dict[str, dict[str, Any]] = {
        "everything": {"prompt": "a cat", "config": video},
        "image": {"prompt": "a cat", "image": IMAGE},
        "image alone": {"image": IMAGE},
        "last frame": {"image": IMAGE, "config": {"last_frame": IMAGE}},
        "reference images": {
            "prompt": "a cat",
            "config": {"reference_images": [{"image": IMAGE, "reference_type": "ASSET"}]},
        },
        "video": {"prompt": "go on", "video": source},
        "source": {"source": {"prompt": "a cat", "image": IMAGE}},
        "typed": {"prompt": "a", "image": of_type("Image", **IMAGE), "config": of_type("GenerateVideosConfig", seed=3)},
        "nothing": {},
    }
    for kind, arguments in others.items():
        yield Call(f"models.generate_videos: {kind}", "models.generate_videos", {**veo, **arguments})
