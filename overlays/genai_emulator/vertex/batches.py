"""Batch prediction jobs: requests in JSON Lines or in a table, and their answers beside them when the job is done."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..call import JSON, Call
from ..clock import format_time
from ..errors import ApiError, failed_precondition, invalid
from ..handlers.batches import FAIL_MARK
from ..paging import list_response
from ..project import VertexJob
from ..storage import StorageError
from . import embed, errors, generate, models
from .filters import fitting
from .names import new_number, parent_of
from .targets import Target, publisher_model, target_of

_MODEL = re.compile(r"(?:projects/[^/]+/locations/[^/]+/)?publishers/([^/]+)/models/([^/]+)")
_ENDED = ("JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_PARTIALLY_SUCCEEDED")
_SOURCES = {"gcsSource": "jsonl", "bigquerySource": "bigquery", "vertexMultimodalDatasetSource": "vertex-dataset"}
_DESTINATIONS = {
    "gcsDestination": "jsonl",
    "bigqueryDestination": "bigquery",
    "vertexMultimodalDatasetDestination": "vertex-dataset",
}


def create_job(call: Call) -> JSON:
    body = call.body
    if not body.get("displayName"):
        raise invalid("display_name is required.")
    _asked_model(call, body.get("model", ""))
    _check_side(body.get("inputConfig"), "input_config", "instancesFormat", _SOURCES)
    _check_side(body.get("outputConfig"), "output_config", "predictionsFormat", _DESTINATIONS)
    now = call.project.clock.now()
    name = f"{call.name}/{new_number(call.project, 'batch-job')}"
    kept = {key: body[key] for key in ("displayName", "model", "inputConfig", "outputConfig", "labels") if key in body}
    times = {"createTime": format_time(now), "updateTime": format_time(now)}
    resource = {"name": name, **kept, "state": "JOB_STATE_PENDING", **times}
    polls = call.project.options.operation_polls
    call.project.batch_jobs[name] = VertexJob(resource, call.project.sequence(), now, polls)
    return dict(resource)


def get_job(call: Call) -> JSON:
    job = _find(call)
    _advance(call, job)
    return job.resource


def list_jobs(call: Call) -> JSON:
    mine = [found for name, found in call.project.batch_jobs.items() if name.startswith(f"{call.name}/")]
    found = fitting(mine, call.query.get("filter", ""))
    return list_response(found, call.query, call.name, "batchPredictionJobs", default=100, maximum=1000)


def cancel_job(call: Call) -> JSON:
    job = _find(call)
    if job.resource["state"] not in _ENDED:
        _end(call, job, "JOB_STATE_CANCELLED", {"code": 1, "message": "The job was cancelled."})
    return {}


def delete_job(call: Call) -> JSON:
    job = _find(call)
    if job.resource["state"] not in _ENDED:
        raise failed_precondition(f"{call.name} is {job.resource['state']}, and only jobs that have ended are deleted.")
    del call.project.batch_jobs[call.name]
    return models.deleted(call, "DeleteOperationMetadata")


def _find(call: Call) -> VertexJob:
    job = call.project.batch_jobs.get(call.name)
    if job is None:
        raise errors.missing(f"The BatchPredictionJob `{call.name}` does not exist.")
    return job


def _check_side(given: JSON | None, where: str, field: str, kinds: dict[str, str]) -> None:
    """Raise ApiError unless one source or destination is given, with the format that goes with it."""
    given = given or {}
    found = [key for key in kinds if given.get(key)]
    if len(found) != 1:
        raise invalid(f"{where}: one of {', '.join(kinds)} must be set.")
    if given.get(field) != kinds[found[0]]:
        raise invalid(f"{where}.{field} is {given.get(field)!r}, and with {found[0]} it is {kinds[found[0]]!r}.")


def _asked_model(call: Call, name: str) -> Target:
    """The model of a job: a publisher's, or a tuned one."""
    if found := _MODEL.fullmatch(name):
        return publisher_model(call, f"{parent_of(call)}/publishers/{found[1]}/models/{found[2]}", "")
    if "/models/" in name:
        endpoint = models.find(call, name).endpoint
        ids = {**call.ids, "endpointsId": endpoint.rpartition("/")[2]}
        return target_of(replace(call, match=replace(call.match, name=endpoint, ids=ids)), "")
    raise errors.refused(f"Invalid model name: `{name}`. It is publishers/google/models/m, or a tuned model.")


def _advance(call: Call, job: VertexJob) -> None:
    """A job goes on by looks."""
    resource, now = job.resource, format_time(call.project.clock.now())
    if resource["state"] in _ENDED:
        return
    resource.setdefault("startTime", now)
    if job.polls_left > 0:
        job.polls_left -= 1
        resource |= {"state": "JOB_STATE_RUNNING", "updateTime": now}
    elif FAIL_MARK in resource["displayName"]:
        _end(call, job, "JOB_STATE_FAILED", {"code": 13, "message": "The batch could not be worked through."})
    else:
        try:
            _run(call, job)
        except StorageError as error:
            _end(call, job, "JOB_STATE_FAILED", {"code": 5, "message": f"The input cannot be read: {error}."})


def _end(call: Call, job: VertexJob, state: str, error: JSON | None = None) -> None:
    now = format_time(call.project.clock.now())
    job.resource |= {"state": state, "endTime": now, "updateTime": now}
    if error is not None:
        job.resource["error"] = error


def _run(call: Call, job: VertexJob) -> None:
    """Answer the requests in their order, and write the answers."""
    source, output = job.resource["inputConfig"], job.resource["outputConfig"]
    rows = list(_rows(call, source))
    results = [_answered(call, job, row) for row in rows]
    failed = sum(result["status"] != "" for result in results)
    if folder := output.get("gcsDestination", {}).get("outputUriPrefix"):
        stamp = format_time(call.project.clock.now())
        home = f"{folder.rstrip('/')}/prediction-model-{stamp}"
        lines = "".join(f"{json.dumps(result, ensure_ascii=False)}\n" for result in results)
        call.project.buckets.put(f"{home}/predictions.jsonl", lines, "application/jsonl")
        told: JSON = {"gcsOutputDirectory": home}
    else:
        nested = output.get("vertexMultimodalDatasetDestination", output)
        uri = nested.get("bigqueryDestination", {}).get("outputUri", "")
        table = uri if uri.count(".") > 1 else f"{uri}.predictions_{new_number(call.project, 'table')}"
        call.project.tables.insert(table, results)
        dataset, _, name = table.rpartition(".")
        told = {"bigqueryOutputDataset": dataset, "bigqueryOutputTable": name}
    counted = {"successfulCount": str(len(results) - failed), "failedCount": str(failed), "incompleteCount": "0"}
    job.resource |= {"outputInfo": told, "completionStats": counted}
    _end(call, job, "JOB_STATE_SUCCEEDED")


def _rows(call: Call, source: JSON) -> Iterable[Any]:
    """The rows of the input: what is no JSON comes as its text."""
    if uris := source.get("gcsSource", {}).get("uris"):
        for uri in uris:
            for line in call.project.buckets.get(uri).decode("utf-8", "replace").split("\n"):
                if line.strip():
                    yield _parsed(line)
        return
    uri = source.get("bigquerySource", {}).get("inputUri")
    if uri is None:
        raise StorageError(f"there is no dataset {source['vertexMultimodalDatasetSource'].get('datasetName')}")
    yield from call.project.tables.rows(uri)


def _parsed(text: Any) -> Any:
    try:
        return json.loads(text) if isinstance(text, str) else text
    except ValueError:
        return text


def _answered(call: Call, job: VertexJob, row: Any) -> JSON:
    """A row with its answer, or with the error in its status."""
    processed = format_time(call.project.clock.now())
    kept = dict(row) if isinstance(row, dict) else {"request": row}
    try:
        target = _asked_model(call, job.resource["model"])
        return {"status": "", "processed_time": processed, **kept, "response": _answer(call, target, kept)}
    except ApiError as error:
        status = f"{error.status.replace('_', ' ').capitalize()}: {json.dumps(error.body())}"
        return {"status": status, "processed_time": processed, **kept, "response": {}}


def _answer(call: Call, target: Target, row: JSON) -> JSON:
    if "content" in row and "request" not in row:
        body = {"instances": [row], "parameters": {}}
        embedded: JSON = embed.predict_texts(replace(call, body=body), target)["predictions"][0]
        return embedded
    request = _parsed(row.get("request"))
    if not isinstance(request, dict):
        raise invalid("A row has a request, which is a JSON object.")
    body = call.validator.value("GenerateContentRequest", request, {})
    return generate.answer_of(replace(call, body=body), target)


HANDLERS = {
    "POST /batchPredictionJobs": create_job,
    "GET /batchPredictionJobs": list_jobs,
    "GET /batchPredictionJobs/*": get_job,
    "DELETE /batchPredictionJobs/*": delete_job,
    "POST /batchPredictionJobs/*:cancel": cancel_job,
}
