"""Models on Vertex AI: those of publishers, those that were tuned, and the endpoints that these answer at."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from ..call import JSON, Call
from ..clock import format_time
from ..errors import invalid
from ..facts import model_facts
from ..handlers import operations
from ..paging import list_response
from ..records import VertexModel
from ..updates import masked, update
from . import errors
from .checks import check_labels
from .filters import fitting
from .names import new_number, parent_of
from .targets import model_of

# Of Google's models, beside the ones that answer on the Developer API as well.
_OTHERS = (
    *("gemini-2.0-flash-001", "gemini-2.0-flash-lite-001", "gemini-2.0-flash-preview-image-generation"),
    *("text-embedding-004", "text-embedding-005", "text-multilingual-embedding-002", "multimodalembedding"),
    *("imagen-3.0-generate-002", "imagen-3.0-capability-002", "imagen-4.0-upscale-preview"),
    *("imagen-product-recontext-preview-06-30", "virtual-try-on-preview-08-04", "image-segmentation-001"),
)
_NOT_HERE = ("gemma", "aqa", "models/", "embedding-001", "learnlm", "-latest", "exp")
_UPDATABLE = ("displayName", "description", "labels", "defaultCheckpointId")
_UPDATABLE_AT_ENDPOINT = ("displayName", "description", "labels")
BASE_LABEL = "google-vertex-llm-tuning-base-model-id"


class _Listed:
    def __init__(self, resource: JSON, sequence: int) -> None:
        self.resource = resource
        self.sequence = sequence


def list_publisher_models(call: Call) -> JSON:
    publisher = call.ids["publishersId"]
    known = _publisher_models() if publisher == "google" else ()
    listed = [_Listed(_publisher_model(name), number) for number, name in enumerate(known, 1)]
    return list_response(listed, call.query, publisher, "publisherModels", default=100, maximum=300)


def get_publisher_model(call: Call) -> JSON:
    publisher, identifier = call.ids["publishersId"], call.ids["modelsId"]
    if publisher != "google" or model_of(call, identifier, "") is None:
        raise errors.unknown_model(call.name)
    return _publisher_model(identifier)


def list_models(call: Call) -> JSON:
    home, wanted = f"{parent_of(call)}/models/", call.query.get("filter", "")
    mine = [found for name, found in call.project.vertex_models.items() if name.startswith(home)]
    return list_response(fitting(mine, wanted), call.query, call.name, "models", default=100, maximum=1000)


def get_model(call: Call) -> JSON:
    return find(call).resource


def update_model(call: Call) -> JSON:
    model = find(call)
    fields = masked(call, "ModelUpdate", _UPDATABLE)
    if "defaultCheckpointId" in fields:
        checkpoint = call.body.get("defaultCheckpointId")
        if checkpoint not in (None, *_checkpoints(model)):
            raise invalid(f"There is no checkpoint {checkpoint!r}.")
    update(model.resource, call.body, fields)
    model.resource["updateTime"] = format_time(call.project.clock.now())
    return model.resource


def delete_model(call: Call) -> JSON:
    model = find(call)
    del call.project.vertex_models[model.resource["name"]]
    return deleted(call, "DeleteOperationMetadata")


def list_versions(call: Call) -> JSON:
    return {"models": [find(call).resource]}


def list_checkpoints(call: Call) -> JSON:
    return {"checkpoints": find(call).resource.get("checkpoints", [])}


def list_endpoints(call: Call) -> JSON:
    mine = [_endpoint(found) for found in call.project.vertex_models.values() if _is_in(call, found.endpoint)]
    return list_response(mine, call.query, call.name, "endpoints", default=100, maximum=1000)


def get_endpoint(call: Call) -> JSON:
    return _endpoint(_at(call)).resource


def update_endpoint(call: Call) -> JSON:
    model = _at(call)
    fields = masked(call, "EndpointUpdate", _UPDATABLE_AT_ENDPOINT)
    check_labels(call.body.get("labels", {}))
    update(model.at_endpoint, call.body, fields)
    model.at_endpoint["updateTime"] = format_time(call.project.clock.now())
    return _endpoint(model).resource


def delete_endpoint(call: Call) -> JSON:
    """Delete an endpoint; its model stays, and answers no more."""
    model = _at(call)
    model.endpoint = ""
    model.resource.pop("deployedModels", None)
    return deleted(call, "DeleteOperationMetadata")


def get_operation(call: Call) -> JSON:
    operation = call.project.operations.get(call.name)
    if operation is None:
        raise errors.missing(f"The operation `{call.name}` is not found.")
    operations.advance(operation)
    return operation.resource


def wait_operation(call: Call) -> JSON:
    """Answer at once with the operation done: nothing here goes on in the background."""
    found = get_operation(call)
    if not found.get("done"):
        operations.finish(call.project.operations[call.name])
    return found


def list_operations(call: Call) -> JSON:
    mine = [found for name, found in call.project.operations.items() if name.startswith(f"{call.name}/")]
    return list_response(mine, call.query, call.name, "operations", default=50, maximum=100)


def cancel_operation(call: Call) -> JSON:
    operation = call.project.operations.get(call.name)
    if operation is None:
        raise errors.missing(f"The operation `{call.name}` is not found.")
    if not operation.resource.get("done"):
        cancelled = {"code": 1, "message": "The operation was cancelled."}
        operation.resource |= {"done": True, "error": cancelled}
    return {}


def delete_operation(call: Call) -> JSON:
    if call.project.operations.pop(call.name, None) is None:
        raise errors.missing(f"The operation `{call.name}` is not found.")
    return {}


def deleted(call: Call, metadata: str) -> JSON:
    """The operation that a deletion begins."""
    name = f"{parent_of(call)}/operations/{new_number(call.project, 'operation')}"
    now = format_time(call.project.clock.now())
    told = {
        "@type": f"type.googleapis.com/google.cloud.aiplatform.{call.match.version}.{metadata}",
        "genericMetadata": {"createTime": now, "updateTime": now},
    }
    empty = {"response": {"@type": "type.googleapis.com/google.protobuf.Empty"}}
    return operations.start(call.project, name, told, lambda: empty).resource


def find(call: Call, name: str | None = None) -> VertexModel:
    """The tuned model of a name, with or without its version; ApiError where there is none."""
    name = (name or call.name).partition("@")[0]
    found = call.project.vertex_models.get(name)
    if found is None:
        raise errors.missing(f"The Model `{name}` is not found.")
    return found


def _at(call: Call) -> VertexModel:
    found = next((each for each in call.project.vertex_models.values() if each.endpoint == call.name), None)
    if found is None:
        raise errors.missing(f"Endpoint `{call.name}` not found.")
    return found


def _is_in(call: Call, endpoint: str) -> bool:
    return endpoint.startswith(f"{parent_of(call)}/endpoints/")


def _endpoint(model: VertexModel) -> _Listed:
    resource = model.resource
    deployed = {"id": resource["deployedModels"][0]["deployedModelId"], "model": f"{resource['name']}@1"}
    told = {"name": model.endpoint, **model.at_endpoint}
    return _Listed({**told, "deployedModels": [deployed], "trafficSplit": {deployed["id"]: 100}}, model.sequence)


def _checkpoints(model: VertexModel) -> list[Any]:
    return [each["checkpointId"] for each in model.resource.get("checkpoints", ())]


@cache
def _publisher_models() -> tuple[str, ...]:
    rows = [row[0] for row in model_facts()["listed"]["models"]]
    here = [name for name in rows if not any(part in name for part in _NOT_HERE)]
    return (*here, *(name for name in _OTHERS if name not in here))


def _publisher_model(identifier: str) -> JSON:
    identifier, _, version = identifier.partition("@")
    version = version or "default"
    return {
        "name": f"publishers/google/models/{identifier}",
        "versionId": version,
        "openSourceCategory": "PROPRIETARY",
        "launchStage": "PUBLIC_PREVIEW" if re.search(r"preview|exp", identifier) else "GA",
        "publisherModelTemplate": (
            f"projects/{{user-project}}/locations/{{location}}/publishers/google/models/{identifier}@{version}"
        ),
    }


_MODELS, _ENDPOINTS, _OPERATIONS = "/models/*", "/endpoints/*", "/operations/*"
HANDLERS = {
    "GET /publishers/*/models": list_publisher_models,
    "GET /publishers/*/models/*": get_publisher_model,
    "GET /models": list_models,
    f"GET {_MODELS}": get_model,
    f"PATCH {_MODELS}": update_model,
    f"DELETE {_MODELS}": delete_model,
    f"GET {_MODELS}:listVersions": list_versions,
    f"GET {_MODELS}:listCheckpoints": list_checkpoints,
    "GET /endpoints": list_endpoints,
    f"GET {_ENDPOINTS}": get_endpoint,
    f"PATCH {_ENDPOINTS}": update_endpoint,
    f"DELETE {_ENDPOINTS}": delete_endpoint,
    "GET /operations": list_operations,
    f"GET {_OPERATIONS}": get_operation,
    f"DELETE {_OPERATIONS}": delete_operation,
    f"POST {_OPERATIONS}:cancel": cancel_operation,
    f"POST {_OPERATIONS}:wait": wait_operation,
}
