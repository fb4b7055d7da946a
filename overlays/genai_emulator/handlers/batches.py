"""Batches: requests that are answered one by one when their batch is done.

What a batch that failed, expired or was cancelled looks like is a guess; recordings show only those that succeeded.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from .. import webhooks
from ..call import JSON, Call
from ..clock import format_time
from ..errors import ApiError, failed_precondition, invalid, not_found
from ..paging import list_response
from ..project import Project
from ..records import Batch
from ..updates import masked, update
from . import files
from .embed import embed_content
from .generate import generate_content
from .models import find_model

LIFETIME = timedelta(hours=48)
MAX_INLINE = 20 << 20
#: A batch whose display name has this in it fails.
FAIL_MARK = "fail-batch"

_TYPES = "type.googleapis.com/google.ai.generativelanguage.v1main."
_UPDATABLE = ("displayName", "priority")
_CONDITION = re.compile(r"\s*([\w.]+)\s*(?:=|:)\s*(?:\"([^\"]*)\"|([\w./-]+))\s*")


def batch_generate_content(call: Call) -> JSON:
    return _create(call, embeds=False)


def async_batch_embed_content(call: Call) -> JSON:
    return _create(call, embeds=True)


def get_batch(call: Call) -> JSON:
    batch = _find(call)
    _advance(call, batch)
    return batch.resource


def list_batches(call: Call) -> JSON:
    conditions = _conditions(call.query.get("filter", ""))
    found = []
    for batch in call.project.batches.values():
        _expire(call.project, batch)
        if all(_value(batch, field) == wanted for field, wanted in conditions):
            found.append(batch)
    return list_response(
        found, call.query, f"batches?{call.query.get('filter', '')}", "operations", default=50, maximum=100
    )


def cancel_batch(call: Call) -> JSON:
    batch = _find(call)
    _expire(call.project, batch)
    if not batch.resource.get("done"):
        _end(call.project, batch, "CANCELLED", _status("CANCELLED", "The batch was cancelled."))
    return {}


def delete_batch(call: Call) -> JSON:
    _find(call)
    del call.project.batches[call.name]
    return {}


def update_batch(call: Call) -> JSON:
    batch = _find(call)
    schema = "GeminiEmbedContentBatch" if batch.embeds else "GenerateContentBatch"
    metadata = batch.resource["metadata"]
    given = {key: str(value) for key, value in call.body.items() if key in _UPDATABLE}
    update(metadata, given, masked(call, schema, _UPDATABLE))
    metadata["updateTime"] = format_time(call.project.clock.now())
    return {key: value for key, value in metadata.items() if key != "@type"}


def _create(call: Call, *, embeds: bool) -> JSON:
    method = "asyncBatchEmbedContent" if embeds else "batchGenerateContent"
    model = find_model(call.options, call.name, call.match.version, method)
    given = call.body["batch"]
    webhooks.check_config(given, "webhookConfig")
    source = given["inputConfig"]
    if ("fileName" in source) == ("requests" in source):
        raise invalid("* batch.input_config: one of file_name and requests must be set")
    if given.get("model", model["name"]) != model["name"]:
        raise invalid(f"* batch.model: it must be the model of the path, {model['name']}")
    if "requests" in source and len(call.content) > MAX_INLINE:
        raise invalid(
            f"The requests of a batch can have at most {MAX_INLINE} bytes; give a file of JSON Lines instead."
        )
    requests = (
        source["requests"].get("requests", []) if "requests" in source else _lines(call, source["fileName"], embeds)
    )
    if not requests:
        raise invalid("* batch.input_config: there are no requests")
    now = call.project.clock.now()
    name = f"batches/{call.project.ids.new('batch', 24)}"
    metadata: JSON = {
        "@type": f"{_TYPES}{'EmbedContentBatch' if embeds else 'GenerateContentBatch'}",
        "model": model["name"],
        **({"displayName": given["displayName"]} if "displayName" in given else {}),
        **({"priority": str(given["priority"])} if "priority" in given else {}),
        "createTime": format_time(now, nanos=True),
        "updateTime": format_time(now, nanos=True),
        "batchStats": {"requestCount": str(len(requests)), "pendingRequestCount": str(len(requests))},
        "state": "BATCH_STATE_PENDING",
        "name": name,
    }
    batch = Batch(
        {"name": name, "metadata": metadata},
        call.project.sequence(),
        call.project.options.operation_polls,
        now + LIFETIME,
        embeds,
        call.match.version,
        requests,
        given.get("webhookConfig"),
    )
    call.project.batches[name] = batch
    answer = dict(batch.resource)
    follow(call, batch)
    return answer


def _lines(call: Call, name: str, embeds: bool) -> list[JSON]:
    """The requests in a file; a line that holds none has an error instead."""
    file = call.project.file(name)
    if file.resource["state"] != "ACTIVE" or file.content is None:
        raise failed_precondition(f"The File {name.removeprefix('files/')} is not ACTIVE, or has no content.")
    schema = "InlinedEmbedContentRequest" if embeds else "GeminiInlinedRequest"
    found: list[JSON] = []
    for number, text in enumerate(file.content.read().decode("utf-8", "replace").split("\n"), 1):
        if not text.strip():
            continue
        line: Any = None
        try:
            line = json.loads(text)
            given = {key: value for key, value in line.items() if key != "key"}
            item = call.validator.value(schema, given, {})
        except (ValueError, AttributeError):
            item = {"error": _status("INVALID_ARGUMENT", f"Line {number} is no JSON object.")}
        except ApiError as error:
            item = {"error": _status(error.status, error.message)}
        key = line.get("key") if isinstance(line, dict) else None
        found.append({"key": str(number) if key is None else str(key), **item})
    return found


def _advance(call: Call, batch: Batch) -> None:
    """What a look at a batch finds: it goes on by looks, and expires when its time is up."""
    _expire(call.project, batch)
    metadata = batch.resource["metadata"]
    if batch.resource.get("done"):
        return
    if batch.polls_left > 0:
        batch.polls_left -= 1
        metadata |= {"state": "BATCH_STATE_RUNNING", "updateTime": format_time(call.project.clock.now(), nanos=True)}
    elif FAIL_MARK in metadata.get("displayName", ""):
        _end(call.project, batch, "FAILED", _status("INTERNAL", "The batch could not be worked through."))
    else:
        _finish(call, batch)


def _finish(call: Call, batch: Batch) -> None:
    """Answer the requests, in their order."""
    metadata = batch.resource["metadata"]
    results = [_result(call, batch, item) for item in batch.requests]
    failed = sum("error" in result for result in results)
    stats = {
        "requestCount": len(results),
        "successfulRequestCount": len(results) - failed,
        "failedRequestCount": failed,
    }
    metadata["batchStats"] = {key: str(count) for key, count in stats.items() if count}
    output: JSON = {"inlinedResponses": {"inlinedResponses": results}}
    if "key" in batch.requests[0]:
        output = {"responsesFile": _write(call, batch.resource["name"].removeprefix("batches/"), results)}
    metadata["output"] = output
    _end(call.project, batch, "SUCCEEDED", None)
    batch.resource["response"] = {"@type": f"{metadata['@type']}Output", **output}


def _result(call: Call, batch: Batch, item: JSON) -> JSON:
    """The answer that a request would have got on its own, or the error."""
    told: JSON = {key: item[key] for key in ("key", "metadata") if key in item}
    if "error" in item:
        return {**told, "error": item["error"]}
    model = item["request"].get("model", batch.resource["metadata"]["model"])
    match = replace(call.match, name=model, version=batch.version)
    one = replace(call, match=match, body={**item["request"], "model": model})
    try:
        return {**told, "response": embed_content(one) if batch.embeds else generate_content(one)}
    except ApiError as error:
        # No details, of which no recording shows any here: google-genai reads them as texts, and fails at objects.
        return {**told, "error": _status(error.status, error.message)}


def _write(call: Call, identifier: str, results: list[JSON]) -> str:
    """Write the results to a file of JSON Lines, and return its name."""
    content = "".join(f"{json.dumps(result, ensure_ascii=False)}\n" for result in results).encode()
    stored = call.project.keep(content, "application/jsonl")
    return str(files.add(call, {"name": f"files/batch-{identifier}"}, stored, "GENERATED")["name"])


def _expire(project: Project, batch: Batch) -> None:
    if not batch.resource.get("done") and project.clock.now() >= batch.expires:
        _end(project, batch, "EXPIRED", _status("DEADLINE_EXCEEDED", "The batch was not done within 48 hours."))


def _end(project: Project, batch: Batch, state: str, error: JSON | None) -> None:
    now = format_time(project.clock.now(), nanos=True)
    batch.resource["metadata"] |= {"state": f"BATCH_STATE_{state}", "endTime": now, "updateTime": now}
    batch.resource["done"] = True
    if error is not None:
        batch.resource["error"] = error
    tell_of(project, batch, state)


def tell_of(project: Project, batch: Batch, state: str) -> None:
    """Tell webhooks how a batch ended."""
    metadata = batch.resource["metadata"]
    data: JSON = {"id": metadata["name"]}
    if file := metadata.get("output", {}).get("responsesFile"):
        data["output_file_uri"] = file
    if (error := batch.resource.get("error")) and state == "FAILED":
        data |= {"error_code": error["code"], "error_message": error["message"]}
    webhooks.announce(project, f"batch.{state.lower()}", data, batch.webhook_config)


def follow(call: Call, batch: Batch) -> None:
    """Let a batch that a webhook is told of go on by itself, a look a second: nobody looks at it."""
    if not webhooks.is_told(call.project, ("batch.succeeded", "batch.failed"), batch.webhook_config):
        return

    def look(due: datetime) -> None:
        if call.project.batches.get(batch.resource["name"]) is batch and not batch.resource.get("done"):
            _advance(call, batch)
            if not batch.resource.get("done"):
                call.project.agenda.at(due + timedelta(seconds=1), look)

    call.project.agenda.at(call.project.clock.now() + timedelta(seconds=1), look)


def _status(status: str, message: str) -> JSON:
    # Not before a batch has an error: it is the first that the emulator needs of the client's errors.
    from genai_runtime.errors.api import CANONICAL_CODES

    return {"code": CANONICAL_CODES.index(status), "message": message}


def _find(call: Call) -> Batch:
    batch = call.project.batches.get(call.name)
    if batch is None:
        raise not_found(f"There is no batch {call.name}.")
    return batch


def _conditions(text: str) -> list[tuple[str, str]]:
    """The conditions of a filter such as ``done = true AND displayName = "nightly"``."""
    found = []
    for part in re.split(r"\s+AND\s+", text) if text.strip() else ():
        match = _CONDITION.fullmatch(part)
        if match is None or match[1] not in ("done", "state", "displayName", "display_name", "model", "name"):
            raise invalid(
                f"Invalid filter {text!r}: conditions on done, state, displayName, model and name can be joined by AND."
            )
        found.append((match[1].replace("display_name", "displayName"), match[3] if match[2] is None else match[2]))
    return found


def _value(batch: Batch, field: str) -> str:
    if field == "done":
        return str(bool(batch.resource.get("done"))).lower()
    return str(batch.resource["metadata"].get(field, ""))


HANDLERS = {
    "batchGenerateContent": batch_generate_content,
    "asyncBatchEmbedContent": async_batch_embed_content,
    "getBatch": get_batch,
    "listBatches": list_batches,
    "cancelBatch": cancel_batch,
    "deleteBatch": delete_batch,
    "updateGenerateContentBatch": update_batch,
    "updateEmbedContentBatch": update_batch,
}
