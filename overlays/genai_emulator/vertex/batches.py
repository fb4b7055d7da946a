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
from ..records import VertexJob
from ..storage import StorageError
from . import embed, errors, generate, jobs, models
from .names import new_number, parent_of
from .targets import Target, publisher_model, target_of

_MODEL = re.compile(r"(?:projects/[^/]+/locations/[^/]+/)?publishers/([^/]+)/models/([^/]+)")
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
    kept: JSON = {
        key: body[key] for key in ("displayName", "model", "inputConfig", "outputConfig", "labels") if key in body
    }
    return jobs.begin(call, call.project.batch_jobs, "batch-job", kept, call.project.options.operation_polls)


def get_job(call: Call) -> JSON:
    job = _find(call)
    _advance(call, job)
    return job.resource


def list_jobs(call: Call) -> JSON:
    return jobs.list_page(call, call.project.batch_jobs, "batchPredictionJobs")


def cancel_job(call: Call) -> JSON:
    job = _find(call)
    if not jobs.has_ended(job):
        jobs.end(call.project, job, "JOB_STATE_CANCELLED", {"code": 1, "message": "The job was cancelled."})
    return {}


def delete_job(call: Call) -> JSON:
    job = _find(call)
    if not jobs.has_ended(job):
        raise failed_precondition(f"{call.name} is {job.resource['state']}, and only jobs that have ended are deleted.")
    del call.project.batch_jobs[call.name]
    return models.deleted(call, "DeleteOperationMetadata")


def _find(call: Call) -> VertexJob:
    return jobs.find(call, call.project.batch_jobs, "BatchPredictionJob")


def _check_side(given: JSON | None, where: str, field: str, kinds: dict[str, str]) -> None:
    """Raise ApiError unless one source or destination is given, with the format that goes with it."""
    given = given or {}
    found = [key for key in kinds if given.get(key)]
    if len(found) != 1:
        raise invalid(f"{where}: one of {', '.join(kinds)} must be set.")
    if not any(given[found[0]].values()):
        raise invalid(f"{where}.{found[0]} is empty.")
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
    if jobs.has_ended(job):
        return
    resource.setdefault("startTime", now)
    if job.polls_left > 0:
        job.polls_left -= 1
        resource |= {"state": "JOB_STATE_RUNNING", "updateTime": now}
    elif FAIL_MARK in resource["displayName"]:
        error = {"code": 13, "message": "The batch could not be worked through."}
        jobs.end(call.project, job, "JOB_STATE_FAILED", error)
    else:
        try:
            _run(call, job)
        except StorageError as problem:
            error = {"code": 5, "message": f"The input cannot be read: {problem}."}
            jobs.end(call.project, job, "JOB_STATE_FAILED", error)


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
    jobs.end(call.project, job, "JOB_STATE_SUCCEEDED")


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
        body = call.validator.value("TextsRequest", {"instances": [row], "parameters": {}}, {})
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
