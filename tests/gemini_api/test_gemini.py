"""The package rendered from the real specification, without a client."""

from __future__ import annotations

import ast
import asyncio
import json
from datetime import UTC, datetime
from importlib import import_module, resources
from pathlib import Path
from typing import Any

import pytest

import gemini_api
from gemini_api import models as types
from genai_runtime.transport import Headers, Request, Response

API = Path(gemini_api.__file__).parent
ENDPOINTS = sorted(
    f"{path.parent.name}.{path.stem}" for path in (API / "api").glob("*/*.py") if path.stem != "__init__"
)


class Transport:
    def __init__(self, body: Any) -> None:
        self.body = body
        self.requests: list[Request] = []

    def call(self, request: Request, parse: Any) -> Any:
        self.requests.append(request)
        return parse(Response(200, Headers([("server-timing", "1")]), json.dumps(self.body).encode()))


class AsyncTransport(Transport):
    async def call(self, request: Request, parse: Any) -> Any:
        return super().call(request, parse)


def test_an_endpoint_without_a_client() -> None:
    from gemini_api.api.files import list_files

    body = {"files": [{"name": "files/a", "sizeBytes": "5", "state": "ACTIVE"}], "nextPageToken": "t"}
    transport = Transport(body)
    page = list_files.sync(transport, page_size=10)  # type: ignore[arg-type]
    assert page.files is not None
    assert page.files[0].size_bytes == 5
    assert page.files[0].state is types.FileState.ACTIVE
    assert page.sdk_http_response is not None
    assert page.sdk_http_response.headers == {"server-timing": "1"}
    assert (transport.requests[0].path, transport.requests[0].query) == ("/files", {"pageSize": 10})
    again = asyncio.run(list_files.asyncio(AsyncTransport(body), page_size=10))  # type: ignore[arg-type]
    assert again == page


def test_a_resource_without_a_client() -> None:
    from gemini_api.resources import Caches
    from genai_runtime.resource import ResourceCore

    transport = Transport({"name": "cachedContents/a", "model": "models/gemini-flash"})
    caches = Caches(ResourceCore(transport))  # type: ignore[arg-type]
    made = caches.create(
        model="gemini-flash",
        config={
            "contents": [{"role": "user", "parts": [{"text": "hello"}]}],
            "ttl": 60,
            "tools": [{"code_execution": types.ToolCodeExecution}],
        },
    )
    assert made.name == "cachedContents/a"
    (request,) = transport.requests
    assert request.path == "/cachedContents"
    assert request.body == {
        "model": "models/gemini-flash",
        "contents": [{"role": "user", "parts": [{"text": "hello"}]}],
        "ttl": "60s",
        "tools": [{"codeExecution": {}}],
    }


def test_the_request_of_a_hand_written_method() -> None:
    from gemini_api.resources import Models
    from genai_runtime.resource import ResourceCore

    models = Models(ResourceCore(Transport({})))  # type: ignore[arg-type]
    assert not hasattr(models, "generate_content")
    config = types.GenerateContentConfig(
        temperature=0,
        thinking_config={"thinking_level": "low"},
        safety_settings=[{"category": "harm_category_hate_speech", "threshold": "OFF"}],
        tools=[{"code_execution": types.ToolCodeExecution}],
    )
    contents = [{"role": "user", "parts": [{"text": "hello"}]}]
    request = models._generate_content_request("gemini-flash", contents, config)
    assert request.path == "/models/gemini-flash:generateContent"
    assert request.body == {
        "contents": [{"role": "user", "parts": [{"text": "hello"}]}],
        "generationConfig": {"temperature": 0.0, "thinkingConfig": {"thinkingLevel": "LOW"}},
        "safetySettings": [{"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "OFF"}],
        "tools": [{"codeExecution": {}}],
    }


@pytest.mark.parametrize("name", ENDPOINTS)
def test_each_endpoint_knows_itself(name: str) -> None:
    module = import_module(f"gemini_api.api.{name}")
    assert module.OPERATION.method in {"GET", "POST", "PATCH", "PUT", "DELETE"}
    assert module.OPERATION.repeat in {"repeatable", "billable", "creating"}
    assert hasattr(module, "parse_event" if module.OPERATION.result == "sse" else "parse")
    assert module.__doc__.startswith(f"``{module.OPERATION.id}``: {module.OPERATION.method} /")


def test_the_description_is_there_as_data() -> None:
    document = json.loads(resources.files("gemini_api").joinpath("openapi.json").read_text(encoding="utf-8"))
    assert document["info"]["version"] == gemini_api.API_VERSION
    said = [each for path in document["paths"].values() for each in path.values() if "operationId" in each]
    operations = {each["operationId"] for each in said}
    # What answers at once or by a stream of events is two of them.
    both = [each["operationId"] for each in said if len(each["responses"]["200"].get("content", {})) > 1]
    assert sorted(both) == ["createInteraction", "getInteraction"]
    operations |= {f"stream{each[:1].upper()}{each[1:]}" for each in both}
    assert operations == {import_module(f"gemini_api.api.{name}").OPERATION.id for name in ENDPOINTS}


def test_names_that_users_of_google_genai_know() -> None:
    assert types.Tool(code_execution=types.ToolCodeExecution).to_dict() == {"codeExecution": {}}
    assert types.UsageMetadata is types.GenerateContentResponseUsageMetadata
    model = types.Model.from_dict({"supportedGenerationMethods": ["embedContent"]})
    assert model.supported_generation_methods == model.supported_actions == ["embedContent"]
    assert types.Candidate.from_dict({"finishReason": "SAFETY"}).finish_reason == "SAFETY"
    file = types.File.from_dict({"state": "PROCESSING", "createTime": "2025-01-01T00:00:00.123456789Z"})
    assert file.state is not None
    assert file.state.name == "PROCESSING"
    assert file.create_time == datetime(2025, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)
    assert json.loads(file.model_dump_json(indent=4, exclude_none=True))["state"] == "PROCESSING"
    assert types.UpdateCachedContentConfig(expire_time="2025-01-27T16:02:36.473528+00:00").expire_time is not None
    assert types.ThinkingConfig(thinking_level="low").thinking_level is types.ThinkingLevel.LOW


def test_no_class_is_imported_inside_a_function() -> None:
    """What the rules of the rendered code say, held on the code itself."""
    for path in (API / "models").glob("*.py"):
        if path.stem in ("__init__", "_dicts"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                inside = [each for each in ast.walk(node) if isinstance(each, ast.Import | ast.ImportFrom)]
                assert not inside, f"{path.name}: {node.name}"


def test_a_digest_is_text_as_it_travels() -> None:
    file = types.File.from_dict({"name": "files/a", "sha256Hash": "AAEC"})
    assert file.sha256_hash == "AAEC"
    assert types.File.model_validate(file.model_dump()).to_dict() == {"name": "files/a", "sha256Hash": "AAEC"}


@pytest.mark.parametrize(
    ("model", "wire"),
    [
        (types.FunctionCall, {"name": "f", "args": {"a": None, "b": {"c": None, "d": [None, 1]}}}),
        (types.Part, {"functionResponse": {"name": "f", "response": {"output": None}}, "partMetadata": {"x": None}}),
        (types.Schema, {"type": "STRING", "default": None, "properties": {"x": {"type": "STRING", "example": None}}}),
        (types.GenerationConfig, {"temperature": 0.5, "responseJsonSchema": None}),
        (types.Operation, {"name": "operations/a", "metadata": {"@type": "x", "stage": None}}),
    ],
)
@pytest.mark.parametrize("by_alias", [False, True])
@pytest.mark.parametrize("mode", ["python", "json"])
def test_null_in_free_form_json_is_a_value(model: Any, wire: dict[str, Any], by_alias: bool, mode: str) -> None:
    read = model.from_dict(wire)
    assert read.to_dict() == wire
    back = model.model_validate(read.model_dump(mode=mode, by_alias=by_alias, exclude_none=True))
    assert back.to_dict() == wire
    assert model.model_validate(wire).to_dict() == wire
    assert back == read


def test_null_in_a_dump_of_every_field_says_not_set() -> None:
    schema = types.Schema(type="STRING")
    assert types.Schema.model_validate(schema.model_dump()).to_dict() == {"type": "STRING"}
    call = types.FunctionCall(name="f", args={"a": None})
    assert types.FunctionCall.model_validate(call.model_dump()).to_dict() == {"name": "f", "args": {"a": None}}
