"""Tuned models: they train on the emulator's clock, and then answer as they were taught."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from ..call import JSON, Call
from ..clock import format_time
from ..errors import RPC, ApiError, bad_field, failed_precondition, invalid, not_found, permission_denied
from ..ids import slug
from ..paging import list_response
from ..project import Project
from ..records import TunedModel
from ..scripted.answer import Answer
from ..scripted.prompt import text_of
from ..updates import masked, update
from .models import find_model
from .permissions import grant_owner

# An example whose wanted answer holds this makes the training fail at its end.
FAIL_MARK = "fail-training"

_ID = re.compile(r"[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?")
_UPDATABLE = ("displayName", "description", "temperature", "topP", "topK", "readerProjectNumbers")
_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1beta."
_EPOCHS, _BATCH = 5, 4


def create_tuned_model(call: Call) -> JSON:
    body = call.body
    source = body.get("tunedModelSource", {}).get("tunedModel")
    base = _tuned_before(call, source) if source else body.get("baseModel")
    if not base:
        raise bad_field("TunedModel", "base_model", "it or tuned_model_source is needed")
    base = find_model(call.options, base, call.match.version, "generateContent")["name"]
    task = body["tuningTask"]
    examples = _examples(task)
    settings = _hyperparameters(task.get("hyperparameters", {}), len(examples))
    identifier = call.query.get("tunedModelId") or _identifier(call)
    if not _ID.fullmatch(identifier):
        raise invalid(f"Invalid tuned model id: {identifier!r}.")
    name = f"tunedModels/{identifier}"
    if name in call.project.tuned_models:
        raise ApiError("ALREADY_EXISTS", f"Tuned model {name} already exists.")
    now = call.project.clock.now()
    resource = {
        "name": name,
        "baseModel": base,
        "displayName": body.get("displayName", ""),
        **{key: body[key] for key in _UPDATABLE[1:] if key in body},
        "createTime": format_time(now),
        "updateTime": format_time(now),
        "tuningTask": {"startTime": format_time(now), "hyperparameters": settings},
    }
    if source:
        resource["tunedModelSource"] = {"tunedModel": source, "baseModel": base}
    else:
        defaults = find_model(call.options, base, call.match.version, "")
        for key in ("temperature", "topP", "topK"):
            if key in defaults:
                resource.setdefault(key, defaults[key])
    tuned = TunedModel(
        resource, call.project.sequence(), examples, now, f"{name}/operations/{call.project.ids.new('tuning')}"
    )
    call.project.tuned_models[name] = tuned
    grant_owner(call.project, name)
    return _operation(call.project, tuned)


def get_tuned_model(call: Call) -> JSON:
    return _view(call.project, _find(call, call.name))


def list_tuned_models(call: Call) -> JSON:
    wanted = call.query.get("filter", "").lower()
    found = [
        replace(tuned, resource=_view(call.project, tuned))
        for tuned in call.project.tuned_models.values()
        if _fits(tuned.resource, wanted)
    ]
    return list_response(found, call.query, "tunedModels", "tunedModels", default=10, maximum=1000)


def update_tuned_model(call: Call) -> JSON:
    tuned = _find(call, call.name)
    update(tuned.resource, call.body, masked(call, "GeminiTunedModel", _UPDATABLE))
    tuned.resource["updateTime"] = format_time(call.project.clock.now())
    return _view(call.project, tuned)


def delete_tuned_model(call: Call) -> JSON:
    _find(call, call.name)
    del call.project.tuned_models[call.name]
    for name in [name for name in call.project.permissions if name.startswith(f"{call.name}/")]:
        del call.project.permissions[name]
    return {}


def transfer_ownership(call: Call) -> JSON:
    _find(call, call.name)
    below = [
        permission.resource
        for name, permission in call.project.permissions.items()
        if name.startswith(f"{call.name}/permissions/")
    ]
    for permission in below:
        if permission["role"] == "OWNER":
            permission["role"] = "WRITER"
    for permission in below:
        if permission.get("emailAddress") == call.body["emailAddress"]:
            permission["role"] = "OWNER"
            return {}
    grant_owner(call.project, call.name, call.body["emailAddress"])
    return {}


def get_operation(call: Call) -> JSON:
    tuned = call.project.tuned_models.get(f"tunedModels/{call.ids['tunedModelsId']}")
    if tuned is None or tuned.operation != call.name:
        raise not_found(f"There is no operation {call.name}.")
    return _operation(call.project, tuned)


def list_operations(call: Call) -> JSON:
    tuned = _find(call, call.name)
    shown = [replace(tuned, resource=_operation(call.project, tuned))]
    return list_response(shown, call.query, f"{call.name}/operations", "operations", default=50, maximum=100)


def serving(call: Call, method: str) -> tuple[JSON, Answer | None]:
    """The model that a tuned one answers by, and the answer that it was taught to this very prompt, if any."""
    tuned = call.project.tuned_models.get(call.name)
    if tuned is None:
        raise not_found(
            f"{call.name} is not found for API version {call.match.version}, or is not supported for {method}."
            " Call ListModels to see the list of available models and their supported methods."
        )
    if (state := _state(call.project, tuned)) != "ACTIVE":
        raise failed_precondition(f"Tuned model {call.name} is {state}, and answers only once it is ACTIVE.")
    contents = call.body.get("contents") or [{}]
    asked = text_of(contents[-1].get("parts", []))
    taught = next((each["output"] for each in tuned.examples if each.get("textInput", "").strip() == asked), None)
    model = find_model(call.options, tuned.resource["baseModel"], call.match.version, method)
    return model, None if taught is None else Answer(parts=({"text": taught},))


def _find(call: Call, name: str) -> TunedModel:
    tuned = call.project.tuned_models.get(name)
    if tuned is None:
        raise permission_denied(f"You do not have permission to access tuned model {name}, or it does not exist.")
    return tuned


def _tuned_before(call: Call, source: str) -> str:
    before = _find(call, source)
    if _state(call.project, before) != "ACTIVE":
        raise failed_precondition(f"Tuned model {source} is not ACTIVE.")
    return str(before.resource["baseModel"])


def _examples(task: JSON) -> list[JSON]:
    examples: list[JSON] = task.get("trainingData", {}).get("examples", {}).get("examples", [])
    where = "tuning_task.training_data.examples.examples"
    if not examples:
        raise bad_field("TunedModel", where, "at least one example is needed")
    for index, example in enumerate(examples):
        if not example.get("textInput") or not example.get("output"):
            raise bad_field("TunedModel", f"{where}[{index}]", "text_input and output are needed")
    return examples


def _hyperparameters(given: JSON, examples: int) -> JSON:
    for key, least in (("epochCount", 1), ("batchSize", 1), ("learningRate", 0), ("learningRateMultiplier", 0)):
        if key in given and (given[key] < least or given[key] == 0):
            name = re.sub(r"(?=[A-Z])", "_", key).lower()
            raise bad_field("TunedModel", f"tuning_task.hyperparameters.{name}", "it must be positive")
    settings = {"epochCount": _EPOCHS, "batchSize": min(_BATCH, examples), **given}
    if "learningRateMultiplier" not in settings:
        settings.setdefault("learningRate", 0.001)
    return settings


def _identifier(call: Call) -> str:
    plain = slug(call.body.get("displayName", ""), 24)
    if not plain[:1].isalpha():
        plain = f"tuned-{plain}".strip("-")
    return f"{plain}-{call.project.ids.new('tuned', 12)}"


def _progress(project: Project, tuned: TunedModel) -> float:
    """The share of the training that is done."""
    seconds = project.options.training_seconds
    past = (project.clock.now() - tuned.started).total_seconds()
    return 1.0 if past >= seconds else max(0.0, past / seconds)


def _state(project: Project, tuned: TunedModel) -> str:
    if _progress(project, tuned) < 1:
        return "CREATING"
    return "FAILED" if any(FAIL_MARK in example["output"] for example in tuned.examples) else "ACTIVE"


def _steps(tuned: TunedModel) -> int:
    settings = tuned.resource["tuningTask"]["hyperparameters"]
    return math.ceil(len(tuned.examples) * int(settings["epochCount"]) / int(settings["batchSize"]))


def _snapshots(project: Project, tuned: TunedModel) -> list[JSON]:
    """What was measured at each step so far: a loss that goes down."""
    steps = _steps(tuned)
    settings = tuned.resource["tuningTask"]["hyperparameters"]
    seconds = project.options.training_seconds
    return [
        {
            "step": step,
            "epoch": (step * settings["batchSize"] - 1) // len(tuned.examples) + 1,
            "meanLoss": round(4 / (1 + step), 6),
            "computeTime": format_time(tuned.started + timedelta(seconds=seconds * step / steps)),
        }
        for step in range(1, int(steps * _progress(project, tuned)) + 1)
    ]


def _view(project: Project, tuned: TunedModel) -> JSON:
    """The resource as it is at this moment."""
    state = _state(project, tuned)
    task: JSON = dict(tuned.resource["tuningTask"])
    if snapshots := _snapshots(project, tuned):
        task["snapshots"] = snapshots
    if state != "CREATING":
        task["completeTime"] = format_time(tuned.started + timedelta(seconds=project.options.training_seconds))
    # Of a model that goes on from a tuned one, the model below both stands in its source.
    hidden = ("baseModel",) if "tunedModelSource" in tuned.resource else ()
    shown = {key: value for key, value in tuned.resource.items() if key not in hidden}
    return shown | {"state": state, "tuningTask": task}


def _operation(project: Project, tuned: TunedModel) -> JSON:
    steps = _steps(tuned)
    snapshots = _snapshots(project, tuned)
    metadata: JSON = {
        "@type": f"{_TYPE}CreateTunedModelMetadata",
        "totalSteps": steps,
        "completedSteps": len(snapshots),
        "completedPercent": round(100 * len(snapshots) / steps, 6),
        "tunedModel": tuned.resource["name"],
    }
    if snapshots:
        metadata["snapshots"] = snapshots
    operation: JSON = {"name": tuned.operation, "metadata": metadata}
    state = _state(project, tuned)
    if state == "ACTIVE":
        operation |= {"done": True, "response": {"@type": f"{_TYPE}TunedModel", **_view(project, tuned)}}
    elif state == "FAILED":
        message = "The training failed: an example holds an answer that cannot be learned."
        detail = {"@type": f"{RPC}ErrorInfo", "reason": "TUNING_FAILED", "domain": "googleapis.com"}
        operation |= {"done": True, "error": {"code": 3, "message": message, "details": [detail]}}
    return operation


def _fits(resource: JSON, wanted: str) -> bool:
    """Whether a model is of those that a filter asks for: words in its name or description, or whose it is."""
    words = [word for word in wanted.split() if not word.startswith(("owner:", "readers:", "writers:"))]
    text = " ".join(str(resource.get(key, "")) for key in ("name", "displayName", "description")).lower()
    return all(word in text for word in words)


HANDLERS: dict[str, Any] = {
    "createTunedModel": create_tuned_model,
    "getTunedModel": get_tuned_model,
    "listTunedModels": list_tuned_models,
    "updateTunedModel": update_tuned_model,
    "deleteTunedModel": delete_tuned_model,
    "transferOwnership": transfer_ownership,
    "getTunedModelOperation": get_operation,
    "listTunedModelOperations": list_operations,
}
