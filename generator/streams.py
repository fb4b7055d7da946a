"""How streams end, name their events and are resumed: read from ``surface.yaml`` and checked against the document."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.context import Context
from generator.errors import InvalidSurface
from generator.walk import Json


def event_stream(context: Context, operation: str, result: ir.Result) -> ir.EventStream | None:
    """Return how an operation's stream is read; None if it has no stream.

    A stream that ``surface.yaml`` does not describe yet ends with its body.
    """
    said: Json | None = (context.surface.section("operations").get(operation) or {}).get("stream")
    here = ("operations", operation)
    if result != "sse":
        if said is not None:
            context.error(InvalidSurface, f"{operation} does not answer with a stream of events", *here, "stream")
        return None
    if said is None:
        if not context.surface.is_pending(operation):
            words = f"{operation} answers with a stream of events: say under `stream` how it ends"
            context.error(InvalidSurface, words, *here)
        return ir.EventStream((ir.StreamEnd(body=True),))
    ends = tuple(map(_end, said["end"]))
    return ir.EventStream(ends, said.get("type", ""), _resume(said.get("resume")), said.get("helper", ""))


def _end(said: Json) -> ir.StreamEnd:
    return ir.StreamEnd(
        field=_path(said.get("field")),
        values=tuple(said.get("values", ())),
        each=_path(said.get("each")),
        key=said.get("key", ""),
        event=said.get("event", ""),
        data=said.get("data", ""),
        body=said.get("body", False),
    )


def _resume(said: Json | None) -> ir.StreamResume | None:
    if said is None:
        return None
    return ir.StreamResume(
        parameter=said.get("parameter") or said["header"],
        location="query" if "parameter" in said else "header",
        id=_path(said.get("id")),
        operation=said.get("operation"),
        name=_path(said.get("name")),
        query=said.get("query", {}),
    )


def _path(text: str | None) -> tuple[str, ...]:
    return tuple(text.split(".")) if text else ()


def check_streams(context: Context, operations: dict[str, ir.Operation]) -> None:
    """Check the fields of events, and the operations that resume streams."""
    for operation in operations.values():
        stream = operation.stream
        if stream is None:
            continue
        here = ("operations", operation.id, "stream")
        schema = _event(context, operation)
        for index, end in enumerate(stream.ends):
            inner = _check_path(context, schema, end.each, *here, "end", index, "each")
            _check_path(context, inner, end.field, *here, "end", index, "field")
            _check_path(context, inner, (end.key,) if end.key else (), *here, "end", index, "key")
        _check_path(context, schema, (stream.type,) if stream.type else (), *here, "type")
        if stream.resume:
            _check_resume(context, operation, stream.resume, operations)
            _check_path(context, schema, stream.resume.id, *here, "resume", "id")
            _check_path(context, schema, stream.resume.name, *here, "resume", "name")


def _check_resume(
    context: Context, operation: ir.Operation, resume: ir.StreamResume, operations: dict[str, ir.Operation]
) -> None:
    here = ("operations", operation.id, "stream", "resume")
    wanted = resume.operation or operation.id
    other = operations.get(wanted)
    if other is None:
        context.unknown(f"{wanted!r} is no operation of the specification", wanted, operations, *here, "operation")
        return
    if resume.operation and not any(each.patterns for each in other.parameters):
        context.error(InvalidSurface, f"{wanted} has no resource name in its path", *here, "operation")
    query = {each.wire for each in other.parameters if each.location == "query"}
    asked = [resume.parameter] if resume.location == "query" else []
    for name in (*asked, *resume.query):
        if name not in query:
            context.unknown(f"{wanted} has no query parameter {name!r}", name, query, *here)


def _event(context: Context, operation: ir.Operation) -> Json | None:
    """The schema of an operation's events; None if it is not a plain object."""
    name = operation.response.name if operation.response and operation.response.kind == "model" else None
    schema = next((schema for schema, known in context.names.items() if known == name), None)
    return None if schema is None else context.schemas[schema]


def _check_path(context: Context, schema: Json | None, path: tuple[str, ...], *here: str | int) -> Json | None:
    """The schema at ``path``; None inside unions and free-form JSON, where it is unknown."""
    for step in path:
        properties: dict[str, Any] = (schema or {}).get("properties") or {}
        if not properties:
            return None
        if step not in properties:
            context.unknown(f"the event has no field {step!r}", step, properties, *here)
            return None
        found = properties[step]
        inner = context.model_of(found.get("items", found))
        schema = None if inner is None else context.schemas[inner]
    return schema
