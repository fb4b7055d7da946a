"""The calls whose requests are compared with google-genai's, as data.

Most are made from the description of google-genai's types: for each method, each field of its config alone, nested
fields too, so that a new field is a new call. ``WRITTEN`` adds what no field tells: the kinds of contents, tools and
schemas, names with and without their collection, chats.

Only the standard library is used here: google-genai's environment makes the same calls.

In arguments, ``{"$bytes": "..."}`` stands for bytes (in base64), ``{"$time": "..."}`` for a datetime, ``{"$type": name,
"fields": {...}}`` for an instance of ``types.name``, and ``{"$object": name}`` for what ``recorder.OBJECTS`` makes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.data import read

MODEL = "gemini-3.8-flash"
ASK: dict[str, Any] = {"model": MODEL, "contents": "hi"}


@dataclass(frozen=True)
class Call:
    """A call of ``client.<method>(**arguments)``; a method with a ``>`` is called on what the first part returns."""

    id: str
    method: str
    arguments: dict[str, Any]
    then: dict[str, Any] = field(default_factory=dict)
    """The arguments of the part behind ``>``."""
    vertex: bool = False
    """Whether it is made on Vertex AI."""


def of_type(name: str, /, **fields: Any) -> dict[str, Any]:
    return {"$type": name, "fields": fields}


def made(name: str) -> dict[str, Any]:
    return {"$object": name}


DATA = {"$bytes": "+/+8YWJj"}
TIME = {"$time": "2027-01-02T03:04:05.600000+00:00"}

#: Values of fields that take more than any string or number: by ``Class.field``, then by field.
VALUES: dict[str, Any] = {
    "ttl": "300s",
    "task_type": "RETRIEVAL_QUERY",
    "mime_type": "image/png",
    "response_mime_type": "application/json",
    "output_mime_type": "image/png",
    "aspect_ratio": "16:9",
    "image_size": "1K",
    "file_uri": "https://generativelanguage.googleapis.com/v1beta/files/abc",
    "cached_content": "cachedContents/abc",
    "start_offset": "1.5s",
    "end_offset": "3s",
    "model": MODEL,
    "response_modalities": ["TEXT"],
    "will_continue": True,
    "language_code": "en-US",
    "filter": "a=1",
    "page_token": "a token",
    "page_size": 5,
    "top_k": 40.0,
    "batch_size": 4,
    "args": {"city": "Paris", "days": [1, 2.5, None], "deep": {"snake_case": True}},
    "response": {"result": {"snake_case": 1}},
    "part_metadata": {"snake_case": 1},
    "FunctionDeclaration.name": "get_weather",
    "FunctionCall.name": "get_weather",
    "FunctionResponse.name": "get_weather",
    "FunctionDeclaration.response": {"type": "STRING"},
    "FunctionDeclaration.parameters_json_schema": {"type": "object", "properties": {"a_b": {"type": "string"}}},
    "response_json_schema": {"type": "object", "properties": {"a_b": {"type": "string"}}},
    "sse_read_timeout": "3s",
    "StreamableHttpTransport.timeout": "3s",
    "CreateAuthTokenConfig.lock_additional_fields": ["temperature"],
    "GenerateContentConfig.response_schema": {"type": "OBJECT", "properties": {"a_b": {"type": "STRING"}}},
    "Content.role": "user",
    "HttpOptions.api_version": "v1beta",
    "HttpOptions.base_url": "https://gateway.test",
    "HttpOptions.timeout": 20000,
    "HttpOptions.headers": {"x-custom": "a"},
    "HttpOptions.extra_body": {"extra_field": {"a_b": 1}},
    "Interval.start_time": TIME,
    "Interval.end_time": TIME,
    "UploadFileConfig.name": "files/abc",
    "MetadataFilter.key": "a",
    "TuningExample.text_input": "1",
    "TuningExample.output": "2",
    "BatchJobSource.file_name": "files/abc",
    "EmbeddingsBatchJobSource.file_name": "files/abc",
    "InlinedRequest.contents": [{"parts": [{"text": "hi"}], "role": "user"}],
    "LiveConnectConstraints.model": "gemini-2.0-flash-live-001",
    "ReplayFile.name": "a",
}
#: Fields that no request can show, or that no request may hold.
UNSEEN = {
    "HttpOptions.client_args": "it sets up the HTTP library",
    "HttpOptions.async_client_args": "it sets up the HTTP library",
    "HttpOptions.httpx_client": "it is the HTTP library",
    "HttpOptions.httpx_async_client": "it is the HTTP library",
    "HttpOptions.aiohttp_client": "it is the HTTP library",
    "HttpOptions.base_url_resource_scope": "only Vertex AI has it",
    "HttpOptions.retry_options": "it says how often a request is sent",
    "GenerateContentConfig.should_return_http_response": "it says what is returned",
}

#: Classes and fields that one value shows: the API does not have them, or another call shows what is in them.
WHOLE = {
    "EvaluationConfig",
    "CompositeReinforcementTuningRewardConfig",
    "SingleReinforcementTuningRewardConfig",
    "Retrieval",
    "BatchJobDestination",
    "CountTokensConfig.system_instruction",
    "CountTokensConfig.tools",
    "CountTokensConfig.generation_config",
    "BatchJobSource.inlined_requests",
    "ReinforcementTuningExample.contents",
    "ReinforcementTuningExample.system_instruction",
    "ReinforcementTuningExample.tools",
}
#: Methods that send what another one sends: of a config the fields themselves, not what is in them.
SHALLOW = {"models.generate_content_stream"}

#: The methods: what they are called with beside a config, and the class of the config.
METHODS: dict[str, tuple[dict[str, Any], str]] = {
    "models.generate_content": (ASK, "GenerateContentConfig"),
    "models.generate_content_stream": (ASK, "GenerateContentConfig"),
    "models.count_tokens": (ASK, "CountTokensConfig"),
    "models.embed_content": ({"model": "gemini-embedding-001", "contents": "hi"}, "EmbedContentConfig"),
    "models.get": ({"model": MODEL}, "GetModelConfig"),
    "models.list": ({}, "ListModelsConfig"),
    "models.update": ({"model": "tunedModels/abc"}, "UpdateModelConfig"),
    "models.delete": ({"model": "tunedModels/abc"}, "DeleteModelConfig"),
    "files.get": ({"name": "files/abc"}, "GetFileConfig"),
    "files.list": ({}, "ListFilesConfig"),
    "files.delete": ({"name": "files/abc"}, "DeleteFileConfig"),
    "files.upload": ({"file": made("a text file")}, "UploadFileConfig"),
    "files.download": ({"file": "files/abc"}, "DownloadFileConfig"),
    "files.register_files": ({"auth": made("credentials"), "uris": ["gs://b/a"]}, "RegisterFilesConfig"),
    "caches.create": ({"model": MODEL}, "CreateCachedContentConfig"),
    "caches.get": ({"name": "cachedContents/abc"}, "GetCachedContentConfig"),
    "caches.list": ({}, "ListCachedContentsConfig"),
    "caches.update": ({"name": "cachedContents/abc"}, "UpdateCachedContentConfig"),
    "caches.delete": ({"name": "cachedContents/abc"}, "DeleteCachedContentConfig"),
    "file_search_stores.create": ({}, "CreateFileSearchStoreConfig"),
    "file_search_stores.get": ({"name": "fileSearchStores/abc"}, "GetFileSearchStoreConfig"),
    "file_search_stores.list": ({}, "ListFileSearchStoresConfig"),
    "file_search_stores.delete": ({"name": "fileSearchStores/abc"}, "DeleteFileSearchStoreConfig"),
    "file_search_stores.import_file": (
        {"file_search_store_name": "fileSearchStores/abc", "file_name": "files/abc"},
        "ImportFileConfig",
    ),
    "file_search_stores.upload_to_file_search_store": (
        {"file_search_store_name": "fileSearchStores/abc", "file": made("a text file")},
        "UploadToFileSearchStoreConfig",
    ),
    "file_search_stores.download_media": ({"media_id": "fileSearchStores/abc/media/def"}, "DownloadMediaConfig"),
    "file_search_stores.documents.get": ({"name": "fileSearchStores/abc/documents/d"}, "GetDocumentConfig"),
    "file_search_stores.documents.list": ({"parent": "fileSearchStores/abc"}, "ListDocumentsConfig"),
    "file_search_stores.documents.delete": ({"name": "fileSearchStores/abc/documents/d"}, "DeleteDocumentConfig"),
    "batches.create": ({"model": MODEL, "src": [{"contents": "hi"}]}, "CreateBatchJobConfig"),
    "batches.create_embeddings": (
        {"model": "gemini-embedding-001", "src": {"file_name": "files/abc"}},
        "CreateEmbeddingsBatchJobConfig",
    ),
    "batches.get": ({"name": "batches/abc"}, "GetBatchJobConfig"),
    "batches.list": ({}, "ListBatchJobsConfig"),
    "batches.cancel": ({"name": "batches/abc"}, "CancelBatchJobConfig"),
    "batches.delete": ({"name": "batches/abc"}, "DeleteBatchJobConfig"),
    "tunings.tune": (
        {
            "base_model": "models/gemini-1.5-flash-001-tuning",
            "training_dataset": {"examples": [{"text_input": "1", "output": "2"}]},
        },
        "CreateTuningJobConfig",
    ),
    "tunings.get": ({"name": "tunedModels/abc"}, "GetTuningJobConfig"),
    "tunings.list": ({}, "ListTuningJobsConfig"),
    "tunings.cancel": ({"name": "tunedModels/abc"}, "CancelTuningJobConfig"),
    "auth_tokens.create": ({}, "CreateAuthTokenConfig"),
    "operations.get": (
        {"operation": of_type("GenerateVideosOperation", name="models/veo-2.0-generate-001/operations/abc")},
        "GetOperationConfig",
    ),
}
#: Those which google-genai 3 refuses on the Developer API; an older release is asked.
MEDIA: dict[str, tuple[dict[str, Any], str]] = {
    "models.generate_images": ({"model": "imagen-4.0-generate-001", "prompt": "a cat"}, "GenerateImagesConfig"),
    "models.generate_videos": ({"model": "veo-2.0-generate-001", "prompt": "a cat"}, "GenerateVideosConfig"),
}

#: Fields that cannot be set beside another one, or that this package refuses: left out where all are set at once.
NOT_TOGETHER = (
    "response_json_schema",
    "expire_time",
    "default_checkpoint_id",
    "learning_rate_multiplier",
    "replicated_voice_config",
)


class Values:
    """Makes values of a described type: one for each way of filling it, with what tells them apart."""

    def __init__(self, vertex: bool = False) -> None:
        self.vertex = vertex
        facts = read("google_genai_types")
        self.models: dict[str, Any] = facts["models"]
        self.enums: dict[str, list[str]] = facts["enums"]

    def each(self, name: str, seen: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
        """Each field of a class alone, and each field of the classes in it."""
        for said in self.models[name].values():
            if f"{name}.{said['sdkName']}" not in UNSEEN:
                for label, value in self.ways(name, said["sdkName"], said, (*seen, name)):
                    yield f"{said['sdkName']}{label}", {said["sdkName"]: value}

    def ways(self, owner: str, name: str, said: Any, seen: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
        given = VALUES.get(f"{owner}.{name}", VALUES.get(name))
        if "WrapValidator" in str(said.get("type")):
            said = {"type": "array", "items": {"ref": "Tool"}}
        elif given is not None:
            yield "", given
            return
        if "oneOf" in said:
            kinds = [each for each in said["oneOf"] if "ref" in each] or said["oneOf"]
            said = kinds[0]
        if said.get("type") == "array":
            items = {**(said.get("items") or {}), "notGeminiApi": said.get("notGeminiApi")}
            for label, value in self.ways(owner, name, items, seen):
                yield f"[]{label}", [value]
        elif "ref" in said and said["ref"] in self.models:
            inner = said["ref"]
            elsewhere = said.get("notGeminiApi") and not self.vertex
            if inner in seen or elsewhere or not WHOLE.isdisjoint((inner, f"{owner}.{name}")):
                yield "", self.smallest(inner)
                return
            found = list(self.each(inner, seen))
            yield from ((f".{label}", value) for label, value in found) if found else [("", {})]
        elif said.get("type") == "object" and isinstance(said.get("additionalProperties"), dict):
            if "ref" in said["additionalProperties"]:
                yield "{}", {"a_key": self.smallest(said["additionalProperties"]["ref"])}
            else:
                yield "", {"a_key": self.scalar(name, said["additionalProperties"])}
        else:
            yield "", self.scalar(name, said)

    def smallest(self, name: str) -> Any:
        if name == "Schema":
            return {"type": "STRING"}
        return next((value for label, value in self.each(name, (name,))), {})

    def scalar(self, name: str, said: Any) -> Any:
        if "enumRef" in said:
            return next(each for each in self.enums[said["enumRef"]] if not each.endswith("UNSPECIFIED"))
        kind = str(said.get("type"))
        if kind.startswith("Literal["):
            return kind.removeprefix("Literal[").split("]")[0].split(",")[0].strip("' ")
        if said.get("format") == "byte":
            return DATA
        if said.get("format") == "date-time":
            return TIME
        plain = {"string": f"a {name}", "integer": 3, "number": 0.5, "boolean": True}
        return plain.get(kind, {"a_key": ["a", 1, None, {"b_c": True}]})

    def falsy(self, name: str) -> Iterator[tuple[str, Any]]:
        """Each scalar field of a class with the value that is easily lost: zero, no, or an empty list."""
        empty = {"integer": 0, "number": 0.0, "boolean": False, "array": []}
        for said in self.models[name].values():
            field_name = said["sdkName"]
            if said.get("type") in empty and f"{name}.{field_name}" not in UNSEEN:
                yield f"{field_name} empty", {field_name: empty[said["type"]]}


def of_methods(methods: dict[str, tuple[dict[str, Any], str]], vertex: bool = False) -> Iterator[Call]:
    values, where = Values(vertex), "vertex " if vertex else ""
    for method, (arguments, config) in methods.items():
        yield Call(f"{where}{method}", method, arguments, vertex=vertex)
        if config not in values.models:
            continue
        for label, value in [*values.each(config), *values.falsy(config)]:
            if method in SHALLOW and label.count(".") + label.count("[]") > 1:
                continue
            yield Call(f"{where}{method} config.{label}", method, {**arguments, "config": value}, vertex=vertex)
        yield Call(f"{where}{method} config", method, {**arguments, "config": {}}, vertex=vertex)


def together(calls: Iterable[Call], found: dict[str, Any]) -> Iterator[Call]:
    """For each method a call with all fields of its config at once that google-genai takes one by one."""
    configs: dict[str, dict[str, Any]] = {}
    arguments: dict[str, dict[str, Any]] = {}
    vertex: dict[str, bool] = {}
    for call in calls:
        apart = isinstance(found[call.id], str) or any(name in call.id for name in NOT_TOGETHER)
        where = "vertex " if call.vertex else ""
        if call.id.startswith(f"{where}{call.method} config.") and not apart:
            arguments.setdefault(call.method, call.arguments)
            configs[call.method] = {**call.arguments["config"], **configs.get(call.method, {})}
            vertex[call.method] = call.vertex
    for method, config in configs.items():
        where = "vertex " if vertex[method] else ""
        yield Call(
            f"{where}{method} everything", method, {**arguments[method], "config": config}, vertex=vertex[method]
        )


def of_values(
    method: str, argument: str, name: str, wrap: Any, more: dict[str, Any] | None = None, vertex: bool = False
) -> Iterator[Call]:
    """A call for each field of the class of an argument."""
    where = "vertex " if vertex else ""
    for label, value in Values(vertex).each(name):
        arguments = {**(more or {}), argument: wrap(value)}
        yield Call(f"{where}{method} {argument}.{label}", method, arguments, vertex=vertex)


def all_calls() -> Iterator[Call]:
    from tests.google_genai.written_calls import written

    yield from of_methods(METHODS)
    model = {"model": MODEL}
    yield from of_values("models.generate_content", "contents", "Content", lambda value: value, model)
    yield from of_values("models.count_tokens", "contents", "Part", lambda value: [{"parts": [value]}], model)
    yield from of_values(
        "models.embed_content",
        "contents",
        "Part",
        lambda value: [{"parts": [value]}],
        {"model": "gemini-embedding-001"},
    )
    yield from of_values("batches.create", "src", "InlinedRequest", lambda value: [{"contents": "hi", **value}], model)
    yield from of_values("batches.create", "src", "BatchJobSource", lambda value: value, model)
    yield from of_values("batches.create_embeddings", "src", "EmbeddingsBatchJobSource", lambda value: value, model)
    yield from of_values(
        "tunings.tune", "training_dataset", "TuningDataset", lambda value: value, {"base_model": "models/base"}
    )
    yield from written()


def media_calls() -> Iterator[Call]:
    from tests.google_genai.written_calls import written_media

    yield from of_methods(MEDIA)
    yield from of_values(
        "models.generate_videos", "source", "GenerateVideosSource", lambda v: v, {"model": "veo-2.0-generate-001"}
    )
    yield from written_media()


def config_of(call: Call) -> str | None:
    """The class of a call's config."""
    from tests.google_genai.vertex_calls import VERTEX

    found = {**METHODS, **MEDIA, **VERTEX}.get(call.method)
    return found and found[1]
