"""Tuning jobs: they train on the emulator's clock, and end in a model at an endpoint that answers as it was taught."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

from ..call import JSON, Call
from ..clock import format_time
from ..errors import failed_precondition, invalid
from ..handlers.tuned_models import FAIL_MARK
from ..project import Project
from ..records import VertexJob, VertexModel
from ..scripted.prompt import text_of
from ..spec.sent import as_sent
from ..storage import StorageError
from . import errors, jobs, models
from .names import new_number
from .targets import model_of

# By the field of the method: the field of its data, and the word of the label for it.
_METHODS = {
    "supervisedTuningSpec": ("trainingDatasetUri", "sft"),
    "preferenceOptimizationSpec": ("trainingDatasetUri", "preference"),
    "distillationSpec": ("promptDatasetUri", "distillation"),
    "reinforcementTuningSpec": ("trainingDatasetUri", "reinforcement"),
    "partnerModelTuningSpec": ("trainingDatasetUri", "partner"),
    "fullFineTuningSpec": ("trainingDatasetUri", "full"),
    "veoTuningSpec": ("trainingDatasetUri", "veo"),
    "veoLoraTuningSpec": ("trainingDatasetUri", "veo-lora"),
    "distillationSamplingSpec": ("promptDatasetUri", "sampling"),
}
_STEPS_OF_EPOCH = 10
_EPOCHS = 3
# A guess: each has a checkpoint.
_MOST_EPOCHS = 1000


def create_job(call: Call) -> JSON:
    body = call.body
    given = [field for field in _METHODS if field in body]
    if len(given) != 1:
        raise invalid(f"One tuning spec must be set, such as supervised_tuning_spec, and {len(given)} are.")
    data, _ = _METHODS[given[0]]
    uri = body[given[0]].get(data) or body[given[0]].get("trainingDatasetUri")
    if not uri:
        raise invalid(f"{given[0]}.{data} is required.")
    _check_data(call, uri)
    if "validationDatasetUri" in body[given[0]]:
        _check_data(call, body[given[0]]["validationDatasetUri"])
    epochs = int(body[given[0]].get("hyperParameters", {}).get("epochCount", _EPOCHS))
    if not 1 <= epochs <= _MOST_EPOCHS:
        raise errors.refused(f"epoch_count is {epochs}, and must be between 1 and {_MOST_EPOCHS}, inclusive.")
    base = body.get("baseModel")
    if "preTunedModel" in body:
        base = models.find(call, body["preTunedModel"].get("tunedModelName", "")).base
    elif not base or (model_of(call, base.rpartition("/")[2], "") is None and "customBaseModel" not in body):
        raise errors.refused(f"Base model {base} is not supported.")
    written = as_sent(call.spec, "TuningJob", call.spec.writable("TuningJob", body))
    kept = {key: value for key, value in written.items() if key != "name"}
    if "preTunedModel" in body:
        kept["preTunedModel"] = {**body["preTunedModel"], "baseModel": base}
    return jobs.begin(call, call.project.tuning_jobs, "tuning-job", kept)


def get_job(call: Call) -> JSON:
    return _find(call).resource


def list_jobs(call: Call) -> JSON:
    return jobs.list_page(call, call.project.tuning_jobs, "tuningJobs")


def cancel_job(call: Call) -> JSON:
    job = _find(call)
    if jobs.has_ended(job):
        raise failed_precondition(f"{call.name} is {job.resource['state']}, and can no longer be cancelled.")
    jobs.end(call.project, job, "JOB_STATE_CANCELLED", {"code": 1, "message": "The tuning job was cancelled."})
    return {}


def validate_reward(call: Call) -> JSON:
    """Score a response by the rewards that a reinforcement tuning would give it."""
    body = call.body
    if ("singleRewardConfig" in body) == ("compositeRewardConfig" in body):
        raise invalid("One of single_reward_config and composite_reward_config must be set.")
    if "sampleResponse" not in body:
        raise invalid("sample_response is required.")
    answer = text_of(body["sampleResponse"].get("parts", []))
    wanted = body.get("example", {}).get("references", {})
    if "singleRewardConfig" in body:
        weighted = [(body["singleRewardConfig"], 1.0)]
    else:
        composite = body["compositeRewardConfig"].get("weightedRewardConfigs", [])
        weighted = [(each.get("rewardConfig", {}), each.get("weight", 1.0)) for each in composite]
    rewards = {config.get("rewardName", "reward"): _reward(config, answer, wanted) for config, _ in weighted}
    total = sum(rewards[config.get("rewardName", "reward")] * weight for config, weight in weighted)
    details = {name: {"reward": reward} for name, reward in rewards.items()}
    return {"overallReward": total, "rewardInfoDetails": details}


def go_on(project: Project) -> None:
    """Bring all jobs to where the clock says they are; those that end have their model from then on."""
    now, seconds = project.clock.now(), project.options.training_seconds
    for job in project.tuning_jobs.values():
        resource = job.resource
        if jobs.has_ended(job):
            continue
        resource.setdefault("startTime", format_time(job.started))
        if (now - job.started).total_seconds() < seconds:
            resource |= {"state": "JOB_STATE_RUNNING", "updateTime": format_time(now)}
            continue
        ended = format_time(job.started + timedelta(seconds=seconds))
        examples = _examples(project, resource)
        if FAIL_MARK in json.dumps(resource) or any(FAIL_MARK in text_of(each["parts"]) for each in examples):
            jobs.end(project, job, "JOB_STATE_FAILED", {"code": 3, "message": "The training failed."}, ended)
        else:
            _succeed(project, job, examples, ended)


def _succeed(project: Project, job: VertexJob, examples: list[JSON], ended: str) -> None:
    resource = job.resource
    home = resource["name"].partition("/tuningJobs/")[0]
    field = next(field for field in _METHODS if field in resource)
    name = f"{home}/models/{new_number(project, 'vertex-model')}"
    endpoint = f"{home}/endpoints/{new_number(project, 'endpoint')}"
    base = (resource.get("baseModel") or resource.get("preTunedModel", {}).get("baseModel", "")).rpartition("/")[2]
    epochs = int(resource[field].get("hyperParameters", {}).get("epochCount", _EPOCHS))
    last = resource[field].get("exportLastCheckpointOnly", False)
    numbers = [epochs] if last else list(range(1, epochs + 1))
    checkpoints: list[JSON] = [
        {"checkpointId": str(at), "epoch": str(each), "step": str(each * _STEPS_OF_EPOCH)}
        for at, each in enumerate(numbers, 1)
    ]
    model: JSON = {
        "name": name,
        "versionId": "1",
        "versionAliases": ["default"],
        "displayName": resource.get("tunedModelDisplayName") or f"tuned-{base}",
        **({"description": resource["description"]} if "description" in resource else {}),
        "createTime": ended,
        "updateTime": ended,
        "labels": {**resource.get("labels", {}), models.BASE_LABEL: base, "tune-type": _METHODS[field][1]},
        "deployedModels": [{"endpoint": endpoint, "deployedModelId": new_number(project, "deployed")}],
        "checkpoints": checkpoints,
        "defaultCheckpointId": checkpoints[-1]["checkpointId"],
    }
    described = {key: model[key] for key in ("displayName", "createTime", "updateTime")}
    project.vertex_models[name] = VertexModel(model, project.sequence(), base, examples, endpoint, described)
    at = [{**each, "endpoint": endpoint} for each in checkpoints]
    jobs.end(project, job, "JOB_STATE_SUCCEEDED", at=ended)
    kept = {"checkpoints": at} if len(at) > 1 else {}
    resource["tunedModel"] = {"model": f"{name}@1", "endpoint": endpoint, **kept}


def _check_data(call: Call, uri: str) -> None:
    """Raise ApiError for what is no URI of training data. What is not here is taken for data that teach nothing."""
    if uri.startswith("gs://"):
        try:
            call.project.buckets.path_of(uri)
        except StorageError as error:
            raise errors.refused(f"{error}.") from None
    elif not uri.startswith("projects/"):
        raise errors.refused(f"{uri!r} is no URI of training data: gs://bucket/file.jsonl, or a dataset.")


def _examples(project: Project, resource: JSON) -> list[JSON]:
    """What the training data teach: the last turn of the user, and the parts that answer it."""
    field = next(field for field in _METHODS if field in resource)
    uri = resource[field].get(_METHODS[field][0]) or resource[field].get("trainingDatasetUri", "")
    try:
        lines = project.buckets.get(uri).decode("utf-8", "replace").split("\n")
    except StorageError:
        return []
    found = []
    for line in lines:
        try:
            example = _example(json.loads(line)) if line.strip() else None
        except (ValueError, TypeError, AttributeError):
            continue
        if example is not None:
            found.append(example)
    return found


def _example(row: JSON) -> JSON | None:
    """One row: contents that end in the model's turn, or contents with completions of which one scores best."""
    turns = list(row.get("contents", []))
    if completions := row.get("completions"):
        best = max(completions, key=lambda each: each.get("score", 0))
        answer: Any = best.get("completion", {}).get("parts", [])
    elif turns and turns[-1].get("role") == "model":
        answer = turns.pop().get("parts", [])
    else:
        return None
    asked = next((text_of(turn.get("parts", [])) for turn in reversed(turns) if turn.get("role") != "model"), "")
    return {"prompt": asked, "parts": answer}


def _reward(config: JSON, answer: str, wanted: JSON) -> float:
    """The reward of one scorer: strings are compared; other scorers give 1 to every answer that is not empty."""
    parsing = config.get("parseResponseConfig", {})
    if pattern := parsing.get("regexExtractExpression"):
        answer = _found(pattern, answer)
    scorer = config.get("stringMatchRewardScorer")
    if scorer is None:
        return 1.0 if answer else 0.0
    expression = scorer.get("stringMatchExpression", {})
    if by_key := scorer.get("jsonMatchExpression"):
        answer, expression = _value(answer, by_key.get("keyName", "")), by_key.get("valueStringMatchExpression", {})
    hit = _matches(expression, answer, wanted)
    return float(scorer.get("correctAnswerReward", 1.0) if hit else scorer.get("wrongAnswerReward", 0.0))


def _matches(expression: JSON, answer: str, wanted: JSON) -> bool:
    # References of the example stand in braces.
    text = re.sub(
        r"\{\{?references\.(\w+)\}?\}", lambda found: str(wanted.get(found[1], "")), expression.get("expression", "")
    )
    operation = expression.get("matchOperation", "EXACT_MATCH")
    if operation == "REGEX_CONTAINS":
        return bool(_found(text, answer))
    return text in answer or answer in text if operation == "PARTIAL_MATCH" else text == answer


def _found(pattern: str, text: str) -> str:
    try:
        found = re.search(pattern, text)
    except re.error as error:
        raise invalid(f"{pattern!r} is no regular expression: {error}.") from None
    return "" if found is None else found[1] if found.re.groups else found[0]


def _value(answer: str, key: str) -> str:
    """The value of a key, with dots between levels, in an answer of JSON; empty where there is none."""
    try:
        value = json.loads(answer)
        for step in key.split("."):
            value = value[step]
    except (ValueError, LookupError, TypeError):
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def _find(call: Call) -> VertexJob:
    return jobs.find(call, call.project.tuning_jobs, "TuningJob")


HANDLERS = {
    "POST /tuningJobs": create_job,
    "GET /tuningJobs": list_jobs,
    "GET /tuningJobs/*": get_job,
    "POST /tuningJobs/*:cancel": cancel_job,
    "POST /tuningJobs:validateReinforcementTuningReward": validate_reward,
}
