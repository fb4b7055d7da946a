"""What the template of an endpoint asks about its operation."""

from __future__ import annotations

import re

from attrs import evolve
from attrs import fields as attrs_fields

from generator import ir
from generator.spelling import literal, one_line, python_type, snake

_HOLE = re.compile(r"\{\+?(\w+)\}")


class EndpointView:
    """An operation for its template: the parameters of its functions, and its paths.

    ``others`` are all operations by id, among them the one that resumes its stream.
    """

    def __init__(
        self, operation: ir.Operation, models: dict[str, ir.Model], others: dict[str, ir.Operation] | None = None
    ) -> None:
        self.operation = operation
        resume = operation.stream.resume if operation.stream else None
        again = (others or {}).get(resume.operation) if resume and resume.operation else None
        self.resumed_by = EndpointView(again, models) if again else None
        self.module = snake(operation.name)
        self.path_parameters = [each for each in operation.parameters if each.location == "path"]
        self.query_parameters = [each for each in operation.parameters if each.location == "query"]
        self.header_parameters = [each for each in operation.parameters if each.location == "header"]
        self.optional_parameters = [*self.query_parameters, *self.header_parameters]
        self.response = python_type(operation.response) if operation.response else None
        if operation.result == "bytes":
            self.response = "bytes"
        self.keeps_http_response = keeps_http_response(models.get(self.response or ""))

    def stream_rules(self) -> str:
        """The expression of the operation's ``StreamRules``."""
        stream = self.operation.stream
        assert stream is not None
        ends = "".join(f"_StreamEnd({_non_default_arguments(each)}), " for each in stream.ends)
        parts = [f"({ends})"]
        if stream.type:
            parts.append(f"type={literal(stream.type)}")
        if stream.resume:
            named = _non_default_arguments(evolve(stream.resume, operation=None, query={}))
            request = ", request=_resumed" if self.resumed_by else ""
            parts.append(f"resume=_StreamResume({named}{request})")
        return f"_StreamRules({', '.join(parts)})"

    @property
    def doc(self) -> str:
        """The docstring of the module."""
        operation = self.operation
        parts = [f"``{operation.id}``: {operation.method} {operation.path}", operation.doc.strip()]
        if operation.deprecated:
            parts.append("Deprecated.")
        if operation.source:
            parts.append(f"Source: {operation.source}")
        return "\n\n".join(part for part in parts if part)

    @property
    def build_doc(self) -> str:
        """The docstring of ``build``."""
        lines = [f"    {each.name}: {one_line(each.doc) or each.name}" for each in self.path_parameters]
        if self.operation.body:
            lines.append("    body: What the request carries; a dict is checked as the model would be.")
        lines += [f"    {each.name}: {one_line(each.doc) or each.name}" for each in self.optional_parameters]
        lines.append("    options: What differs for this request.")
        return "The request, checked and ready to send.\n\nArgs:\n" + "\n".join(lines)

    def path(self, template: str | None = None) -> str:
        """The expression of the path after the version."""
        by_name = {spelled: each for each in self.path_parameters for spelled in (each.name, each.wire)}
        pieces: list[str] = []
        for index, piece in enumerate(_HOLE.split((template or self.operation.path).removeprefix("/upload"))):
            if index % 2:
                each = by_name[piece]
                call = f"resource_name({each.name}, {self.patterns(each)}" if each.patterns else f"segment({each.name}"
                pieces.append(f"{call}, {literal(each.name)})")
            elif piece:
                pieces.append(literal(piece))
        return " + ".join(pieces)

    def patterns(self, parameter: ir.Parameter) -> str:
        return f"_{parameter.name.upper()}"

    def upload_path(self) -> str:
        """The upload path; the operation's own, with its resource name, if they end alike."""
        assert self.operation.upload is not None
        own, path = self.operation.path, self.operation.upload.path.removeprefix("/upload")
        last_own, last = (_HOLE.sub("", each).rpartition("/")[2] for each in (own, path))
        return self.path(own if last_own == last else path)


def _non_default_arguments(value: ir.StreamEnd | ir.StreamResume) -> str:
    """Keyword arguments for the fields that differ from their defaults."""
    given = {each.name: (getattr(value, each.name), each.default) for each in attrs_fields(type(value))}
    return ", ".join(f"{name}={literal(said)}" for name, (said, default) in given.items() if said and said != default)


def keeps_http_response(model: ir.Model | None) -> bool:
    """Whether a model has a field for the HTTP response that it came from."""
    return model is not None and any(field.fill == "http_response" for field in model.fields)
