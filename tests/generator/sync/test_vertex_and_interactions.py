"""Vertex AI and the Interactions API merged into our own specification, as `spec/sources.yaml` declares them.

Vertex AI's schemas are those of `tests/data`, with methods beside them; its whole discovery document is tried too where
google-api-python-client, which carries it, is installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.load import load
from generator.pipeline import read_package
from generator.sync import Result, source, sources, sync
from generator.sync.facts import Operation, shape
from tests.data import read
from tests.generator.sync import small
from tests.generator.sync.test_revisions import REVISIONS, assert_ours_is_kept, assert_typed, generate_and_use
from tests.shared import ROOT, SHARED, needs_shared
from tests.spec.test_interactions import RECORDED

IN = "projects/{projectsId}/locations/{locationsId}"
PUBLISHED = f"{IN}/publishers/{{publishersId}}/models/{{modelsId}}"
DEPLOYED = f"{IN}/endpoints/{{endpointsId}}"
#: By verb and path: what the methods of Vertex AI take and answer, and one of them that no Gemini client needs.
METHODS: dict[str, dict[str, Any]] = {
    **read("vertex_ai_methods"),
    f"GET /{IN}/reasoningEngines": {"request": None, "response": "GoogleCloudAiplatformV1beta1Model", "query": {}},
}


def discovery() -> str:
    """A discovery document of Vertex AI's real schemas and the methods above."""
    methods = {}
    for index, (line, said) in enumerate(METHODS.items()):
        verb, path = line.split(" ")
        methods[str(index)] = {
            "id": f"aiplatform.{index}",
            "httpMethod": verb,
            "path": f"v1beta1{path}",
            "flatPath": f"v1beta1{path}",
            "parameters": {name: {**each, "location": "query"} for name, each in said["query"].items()},
            "response": {"$ref": said["response"]},
        } | ({"request": {"$ref": said["request"]}} if said["request"] else {})
    return json.dumps(
        {
            "discoveryVersion": "v1",
            "name": "aiplatform",
            "title": "Agent Platform API",
            "version": "v1beta1",
            "revision": "20261106",
            "schemas": read("vertex_ai"),
            "resources": {"all": {"methods": methods}},
        }
    )


def whole() -> str:
    found = find_spec("googleapiclient")
    folder = Path(next(iter((found and found.submodule_search_locations) or ())))
    return (folder / "discovery_cache" / "documents" / "aiplatform.v1beta1.json").read_text(encoding="utf-8")


BOTH = [
    pytest.param(discovery, id="the schemas of tests/data"),
    pytest.param(
        whole,
        id="the whole document",
        marks=pytest.mark.skipif(not find_spec("googleapiclient"), reason="google-api-python-client is not installed"),
    ),
]


# A union of the Interactions API goes back as it came, the variant that nobody knows too; one operation of Vertex AI is
# for a published model and for an endpoint.
USE = """
from gemini_api.api.vertex_models import vertex_generate_content
from gemini_api.models import TextContent, UserInputStep

wire = {"type": "user_input", "content": [{"type": "text", "text": "a"}, {"type": "hologram", "depth": 3}]}
step = UserInputStep.from_dict(wire)
assert isinstance(step.content[0], TextContent), step
assert step.to_dict() == wire, step.to_dict()
for model in ("projects/p/locations/l/publishers/google/models/m", "projects/p/locations/l/endpoints/9"):
    request = vertex_generate_content.assemble(model, body={})
    assert request.path == f"/{model}:generateContent", request.path
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))


def told(result: Result, action: str, kind: str) -> set[str]:
    return {change.subject for change in result.comparison.of(action) if change.kind == kind}  # type: ignore[arg-type]


@pytest.mark.long
@pytest.mark.parametrize("document", BOTH)
def test_vertex_ai_beside_the_developer_api(spec: Path, document: Any) -> None:
    text = document()
    before = load(spec).data["components"]["schemas"]
    result = sync(spec, text, "aiplatform.json")
    data = load(spec).data
    # It is validated as it is read.
    package = read_package(spec)
    assert {"vertexGenerateContent", "vertexCountTokens"} <= {each.id for each in package.operations}
    found = data["components"]["schemas"]

    # What both have is one schema, whatever its name is there; nothing keeps the long names.
    assert not [name for name in found if name.startswith("GoogleCloudAiplatform")]
    assert {
        "GenerationConfigThinkingConfig": "ThinkingConfig",
        "ToolGoogleSearch": "GoogleSearch",
        "GroundingChunkWeb": "Web",
        "Citation": "CitationSource",
        "GenerationConfigModelConfig": "ModelSelectionConfig",
        "TunedModel": "VertexTunedModel",
    }.items() <= result.comparison.named.items()
    new = told(result, "add", "schema")
    assert not new & {"Content", "Part", "Tool", "GenerationConfig", "Candidate", "CachedContent", "ThinkingConfig"}
    homes = {path.name for path in spec.glob("vertex*.yaml")} | {"retrieval.yaml"}
    assert all(any(f"\n    {name}:\n" in (spec / home).read_text() for home in homes) for name in new)

    # google-genai refuses these on Vertex AI.
    for name, wire in (
        ("GenerationConfig", "enableEnhancedCivicAnswers"),
        ("GenerateContentRequest", "store"),
        ("Tool", "fileSearch"),
        ("Part", "toolCall"),
        ("Part", "toolResponse"),
        ("Part", "partMetadata"),
        ("FunctionResponse", "willContinue"),
        ("ToolConfig", "includeServerSideToolInvocations"),
    ):
        assert found[name]["properties"][wire]["x-backends"] == ["gemini"], wire
    assert "x-backends" not in found["GenerateContentRequest"]["properties"]["serviceTier"]
    assert found["EmbedContentResponse"]["properties"]["truncated"]["x-backends"] == ["vertex"]

    # What is different in one field is told, and is as it was.
    differing = told(result, "differ", "type")
    assert differing - {"BatchEmbedContentsResponse.embeddings"} == {  # that one is of the whole document alone
        "GenerationConfig.topK",
        "GenerationConfig.responseFormat",
    }
    assert found["GenerationConfig"]["properties"]["topK"] == before["GenerationConfig"]["properties"]["topK"]

    generate = data["paths"][f"/{PUBLISHED}:generateContent"]["post"]
    assert generate["operationId"] == "vertexGenerateContent"
    assert generate["x-resource-name"]["patterns"][:2] == [PUBLISHED, DEPLOYED]
    assert not [path for path in data["paths"] if "reasoningEngines" in path]
    after = small.texts(spec)
    again = sync(spec, text, "aiplatform.json", prune=True)
    assert [*again.comparison.of("add"), *again.comparison.of("change"), *again.comparison.of("drop")] == []
    assert small.texts(spec) == after
    assert_ours_is_kept(ROOT / "spec", spec)


@needs_shared
@pytest.mark.long
def test_the_developer_api_after_vertex_ai(spec: Path) -> None:
    """Its own sync finds nothing of the other's to add, to change or to drop."""
    text = REVISIONS[-1].read_text(encoding="utf-8")
    sync(spec, text, "gemini.json")
    sync(spec, discovery(), "aiplatform.json")
    after = small.texts(spec)
    result = sync(spec, text, "gemini.json")
    assert told(result, "add", "schema") == told(result, "drop", "schema") == told(result, "drop", "operation") == set()
    # A field that this revision has given up is Vertex AI's alone from now on.
    assert {change.kind for change in result.comparison.of("change")} <= {"backends"}
    assert told(result, "add", "property") == told(result, "add", "operation") == set()
    sync(spec, discovery(), "aiplatform.json")
    sync(spec, text, "gemini.json")
    assert small.texts(spec).keys() == after.keys()


def test_every_operation_that_google_genai_needs_is_wanted() -> None:
    vertex = sources.load(ROOT / "spec").named("vertex")
    lines = [line.split(" ") for line in METHODS]
    operations = {f"{verb} {path}": Operation(verb.lower(), shape(path, "")[0], "") for verb, path in lines}
    wanted = {line for line, operation in operations.items() if vertex.wants(operation)}
    assert len(wanted) >= 45
    assert not [line for line in wanted if "reasoningEngines" in line or "deployModel" in line]
    for verb in ("generateContent", "streamGenerateContent", "countTokens", "computeTokens", "predict"):
        assert {f"POST /{PUBLISHED}:{verb}", f"POST /{DEPLOYED}:{verb}"} <= wanted


@needs_shared
@pytest.mark.long
def test_interactions_beside_the_rest(spec: Path) -> None:
    assert SHARED
    text = (SHARED / "reference" / "interactions_facts.json").read_text(encoding="utf-8")
    before = small.texts(spec)
    result = sync(spec, text, "interactions_facts.json")
    # The specification is in step with what is published; what only recordings show is kept, and named.
    changes = result.comparison.changes
    assert {(each.action, each.subject) for each in changes} == {("drop", each) for each in RECORDED}
    assert small.texts(spec) == before
    data = load(spec).data
    validate(data)
    found = data["components"]["schemas"]
    assert result.comparison.named["Content"] == "InteractionsContent"
    assert result.comparison.named["MCPServer"] == "InteractionsMCPServer"
    content = found["InteractionsContent"]
    assert content["discriminator"]["mapping"]["audio"] == "#/components/schemas/AudioContent"
    assert {"$ref": "#/components/schemas/AudioContent"} in content["oneOf"]
    create = data["paths"]["/interactions"]["post"]["responses"]["200"]["content"]
    assert create["text/event-stream"]["schema"]["$ref"].endswith("/InteractionSSEEvent")


@needs_shared
@pytest.mark.long
def test_interactions_and_the_developer_api_do_not_touch_each_other(spec: Path) -> None:
    """Both describe environments."""
    assert SHARED
    text = REVISIONS[-1].read_text(encoding="utf-8")
    sync(spec, text, "gemini.json")
    sync(spec, (SHARED / "reference" / "interactions_facts.json").read_text(encoding="utf-8"), "facts.json")
    after = small.texts(spec)
    result = sync(spec, text, "gemini.json")
    assert [*result.comparison.of("add"), *result.comparison.of("change")] == []
    assert small.texts(spec) == after
    other = small.discovery() | {"name": "generativelanguage"}
    listing = {"id": "environments.list", "path": "v1/environments", "httpMethod": "GET", "response": {"$ref": "File"}}
    other["resources"]["files"]["methods"]["list"] = listing
    result = sync(spec, json.dumps(other), everything=True, dry_run=True)
    assert [operation.key for operation in result.comparison.out_of_scope] == ["get /environments"]
    assert not [change.subject for change in result.comparison.changes if "/environments" in change.subject]


@pytest.mark.long
@needs_shared
@pytest.mark.parametrize("vertex", BOTH)
def test_a_client_of_all_three(spec: Path, tmp_path: Path, vertex: Any) -> None:
    assert SHARED
    facts = (SHARED / "reference" / "interactions_facts.json").read_text(encoding="utf-8")
    for text in (vertex(), facts, REVISIONS[-1].read_text(encoding="utf-8")):
        sync(spec, text)
    out = tmp_path / "generated"
    generate_and_use(spec, out)
    path = os.pathsep.join([str(out), str(ROOT / "overlays")])
    done = subprocess.run(
        [sys.executable, "-c", USE], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert_typed(out)


@needs_shared
def test_the_kind_of_facts_is_seen() -> None:
    assert SHARED
    path = SHARED / "reference" / "interactions_facts.json"
    kind, document = source.parse(path.read_text(encoding="utf-8"), path.name)
    assert kind == "facts"
    assert sources.load(ROOT / "spec").of(kind, document.data, path.name).name == "interactions"
