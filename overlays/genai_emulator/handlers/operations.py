"""Handlers of long-running operations, which are done after a number of polls."""

from __future__ import annotations

from collections.abc import Callable

from ..call import JSON, Call
from ..errors import not_found
from ..paging import list_response
from ..project import Project
from ..records import LongRunningOperation
from .models import find_model


def get_operation(call: Call) -> JSON:
    operation = call.project.operations.get(call.name)
    if operation is None:
        raise not_found(f"There is no operation {call.name}.")
    advance(operation)
    return operation.resource


def list_model_operations(call: Call) -> JSON:
    find_model(call.options, call.name, call.match.version, "operations")
    mine = [found for name, found in call.project.operations.items() if name.startswith(f"{call.name}/operations/")]
    return list_response(mine, call.query, call.name, "operations", default=50, maximum=100)


def start(project: Project, name: str, metadata: JSON, finish: Callable[[], JSON]) -> LongRunningOperation:
    """Start an operation; ``finish`` returns its ``response`` or ``error`` field when it is done."""
    resource: JSON = {"name": name, "metadata": metadata}
    operation = LongRunningOperation(resource, project.sequence(), project.options.operation_polls, finish)
    project.operations[name] = operation
    return operation


def advance(operation: LongRunningOperation) -> None:
    if operation.resource.get("done"):
        return
    if operation.polls_left > 0:
        operation.polls_left -= 1
        return
    finish(operation)


def end(operation: LongRunningOperation) -> None:
    """Fill in the result now, unless it is there."""
    if not operation.resource.get("done"):
        finish(operation)


def finish(operation: LongRunningOperation) -> None:
    """Fill in the result now."""
    operation.polls_left = 0
    operation.resource |= {"done": True, **operation.finish()}


HANDLERS = {
    "getModelOperation": get_operation,
    "getFileSearchStoreOperation": get_operation,
    "getFileSearchStoreUploadOperation": get_operation,
    "getCorpusOperation": get_operation,
    "getGeneratedFileOperation": get_operation,
    "listModelOperations": list_model_operations,
}
