"""Batches of the OpenAI-compatible API: a JSONL file of requests, and a JSONL file of responses in the same order."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from ..call import JSON, Call
from ..errors import ApiError, failed_precondition, not_found
from ..records import OpenAIBatch
from ..spec import Spec, Validator
from .files import Files, find
from .lists import page

Handler = Callable[[Call], Any]

_WINDOW = timedelta(hours=24)
_ENDED = ("completed", "failed", "expired", "cancelled")


class Batches:
    """The handlers of batches; ``handlers`` process the requests in them."""

    def __init__(self, spec: Spec, validator: Validator, files: Files, handlers: Mapping[str, Handler]) -> None:
        self._validator = validator
        self._files = files
        operations = spec.schema("BatchEndpoint")["x-operations"]
        self._handlers = {url: handlers[operation] for url, operation in operations.items()}
        self._bodies = {url: spec.operations[operation].body for url, operation in operations.items()}

    def by_operation(self) -> dict[str, Handler]:
        return {
            "openai.batches.create": self.create,
            "openai.batches.list": self.list_all,
            "openai.batches.retrieve": self.retrieve,
            "openai.batches.cancel": self.cancel,
        }

    def create(self, call: Call) -> JSON:
        project = call.project
        file = find(project, call.body["input_file_id"])
        now = project.clock.now()
        name = f"batches/{project.ids.new('openai-batch', 24)}"
        resource: JSON = {
            "id": name,
            "object": "batch",
            "endpoint": call.body["endpoint"],
            "input_file_id": file.resource["name"],
            "completion_window": call.body["completion_window"],
            "status": "validating",
            "created_at": int(now.timestamp()),
            "expires_at": int((now + _WINDOW).timestamp()),
            "request_counts": {"total": 0, "completed": 0, "failed": 0},
            "metadata": call.body.get("metadata", {}),
        }
        project.openai_batches[name] = OpenAIBatch(resource, project.options.operation_polls)
        return dict(resource)

    def list_all(self, call: Call) -> JSON:
        return page([batch.resource for batch in reversed(call.project.openai_batches.values())], call.query)

    def retrieve(self, call: Call) -> JSON:
        batch = _find(call)
        self._advance(call, batch)
        return batch.resource

    def cancel(self, call: Call) -> JSON:
        batch = _find(call)
        if batch.resource["status"] in _ENDED:
            raise failed_precondition(f"The batch {batch.resource['id']} is {batch.resource['status']} already.")
        _become(call, batch, "cancelling")
        return batch.resource

    def _advance(self, call: Call, batch: OpenAIBatch) -> None:
        """Move a batch on by one poll, or expire it."""
        status = batch.resource["status"]
        if status in _ENDED:
            return
        if status == "cancelling":
            _become(call, batch, "cancelled")
        elif call.project.clock.now().timestamp() >= batch.resource["expires_at"]:
            _become(call, batch, "expired")
        elif batch.polls_left > 0:
            batch.polls_left -= 1
            if status == "validating":
                self._begin(call, batch)
        elif status == "in_progress" or self._begin(call, batch):
            self._finish(call, batch)

    def _begin(self, call: Call, batch: OpenAIBatch) -> bool:
        """Validate the input file; return False if the batch failed."""
        lines, errors = self._lines(call, batch.resource)
        if errors:
            batch.resource["errors"] = {"object": "list", "data": errors}
            _become(call, batch, "failed")
            return False
        batch.resource["request_counts"]["total"] = len(lines)
        _become(call, batch, "in_progress")
        return True

    def _finish(self, call: Call, batch: OpenAIBatch) -> None:
        resource = batch.resource
        lines, _ = self._lines(call, resource)
        answered: list[str] = []
        failed: list[str] = []
        for line in lines:
            status, body = self._answer(call, line)
            identifier = call.project.ids.new("openai-batch-request", 24)
            response = {"status_code": status, "request_id": identifier, "body": body}
            written = {"id": identifier, "custom_id": line["custom_id"], "response": response, "error": None}
            (answered if status == 200 else failed).append(json.dumps(written, ensure_ascii=False))
        for key, written_lines in (("output_file_id", answered), ("error_file_id", failed)):
            if written_lines:
                resource[key] = self._write(call, f"{resource['id'].removeprefix('batches/')}-{key[:6]}", written_lines)
        resource["request_counts"] |= {"completed": len(answered), "failed": len(failed)}
        _become(call, batch, "completed")

    def _answer(self, call: Call, line: JSON) -> tuple[int, JSON]:
        """Process one request; return the status and the body of its response."""
        try:
            given = {key: value for key, value in line["body"].items() if key not in ("stream", "stream_options")}
            body = self._validator.value(self._bodies[line["url"]] or "", given, {})
            answer: JSON = self._handlers[line["url"]](replace(call, body=body))
            return 200, answer
        except ApiError as error:
            return error.http, error.body()

    def _write(self, call: Call, name: str, lines: list[str]) -> str:
        content = "".join(f"{line}\n" for line in lines).encode()
        file = self._files.add(call, content, "application/jsonl", f"{name}.jsonl", "batch_output", "GENERATED")
        return str(file.resource["name"])

    def _lines(self, call: Call, resource: JSON) -> tuple[list[JSON], list[JSON]]:
        """Parse the input file: its requests, and the errors of invalid lines."""
        content = find(call.project, resource["input_file_id"]).content
        text = content.read().decode("utf-8", "replace") if content is not None else ""
        lines: list[JSON] = []
        errors: list[JSON] = []
        seen: set[str] = set()
        for number, written in enumerate(text.split("\n"), 1):
            if not written.strip():
                continue
            try:
                line = self._validator.value("BatchLine", json.loads(written), {})
            except ValueError:
                errors.append(_error(number, "invalid_json_line", "This line is not parseable as valid JSON."))
                continue
            except ApiError as error:
                errors.append(_error(number, "invalid_request", error.message))
                continue
            if problem := _problem(line, resource["endpoint"], seen):
                errors.append(_error(number, *problem))
            else:
                seen.add(line["custom_id"])
                lines.append(line)
        if not lines and not errors:
            errors.append({"code": "empty_file", "message": "The input file has no requests."})
        return lines, errors


def _error(line: int, code: str, message: str) -> JSON:
    return {"code": code, "line": line, "message": message}


def _problem(line: JSON, endpoint: str, seen: set[str]) -> tuple[str, str] | None:
    if line["custom_id"] in seen:
        return "duplicate_custom_id", f"The custom_id {line['custom_id']!r} stands in an earlier line."
    if line["url"] != endpoint:
        return "mismatched_endpoint", f"The url {line['url']!r} is not the endpoint of the batch, {endpoint!r}."
    if not isinstance(line["body"], dict):
        return "invalid_request", "The body is no object."
    return None


def _find(call: Call) -> OpenAIBatch:
    name = f"batches/{call.ids['batch'].removeprefix('batches/')}"
    batch = call.project.openai_batches.get(name)
    if batch is None:
        raise not_found(f"There is no batch {name}.")
    return batch


def _become(call: Call, batch: OpenAIBatch, status: str) -> None:
    """Change the status of a batch and record the time."""
    batch.resource |= {"status": status, f"{status}_at": int(call.project.clock.now().timestamp())}
