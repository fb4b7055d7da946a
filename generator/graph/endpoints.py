"""The operations of a document, each with what it inherits and with its references followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from attrs import field, frozen

from generator.graph.keywords import At
from generator.graph.schema import Graph
from generator.reader import escape
from generator.walk import METHODS

_PARAMETER = re.compile(r"\{\+?([^}=]*)(?:=[^}]*)?\}")
_VERSION = re.compile(r"^/(v\d+(?:(?:alpha|beta)\d*)?(?:p\d+(?:beta|alpha)\d*)?)(?=/|$)")
# What OpenAPI says to ignore: these headers are described elsewhere in the document.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
# Google's servers know these with and without a dollar sign; its own descriptions use either.
_SYSTEM_PARAMETERS = frozenset({"alt", "callback", "fields", "key", "prettyPrint", "quotaUser"})
_NAME_PATTERN = re.compile(r"\^?((?:[A-Za-z]\w*|\[\^/\]\+)(?:/(?:[A-Za-z]\w*|\[\^/\]\+))+)\$?")


@frozen(eq=False)
class Endpoint:
    """One operation. ``parameters`` are by (where, name), path parameters by (``path``, position)."""

    method: str
    path: str
    base: str
    at: At
    item: At
    parameters: dict[tuple[str, str], At]
    body: At | None
    responses: dict[str, At]
    callbacks: dict[str, At] = field(factory=dict)

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def id(self) -> str:
        return str(self.at.value.get("operationId") or self.label)

    @property
    def names(self) -> list[str]:
        """The names of the path parameters, in order."""
        return _PARAMETER.findall(self.path)

    @property
    def shape(self) -> tuple[str, str]:
        return self.method, _PARAMETER.sub("{}", self.path)

    @property
    def full_shape(self) -> tuple[str, str]:
        return self.method, self.base + self.shape[1]

    @property
    def version(self) -> str:
        found = _VERSION.match(self.full_shape[1])
        return found[1] if found else ""

    @property
    def unversioned(self) -> tuple[str, str]:
        return self.method, _VERSION.sub("", self.full_shape[1])


def endpoints(graph: Graph, group: str = "paths") -> list[Endpoint]:
    """Every operation below ``paths`` (or ``webhooks``), in the order of path and method."""
    base = base_path(graph.data) if group == "paths" else ""
    found = []
    for path, value in sorted((graph.data.get(group) or {}).items()):
        item = graph.follow(At(f"/{group}/{escape(path)}", value))
        found += list(_operations(graph, path, base, item))
    return found


def callbacks(graph: Graph, at: At) -> list[Endpoint]:
    """The operations of one callback, whose keys are expressions for the address."""
    return [
        operation
        for expression in sorted(at.value)
        if not expression.startswith("x-") and expression != "$ref"
        for operation in _operations(graph, expression, "", graph.follow(at.below(expression)))
    ]


def base_path(document: dict[str, Any]) -> str:
    """The path of the first server, its variables at their defaults, without a slash at the end."""
    servers = document.get("servers") or [{"url": "/"}]
    return urlsplit(server_url(servers[0])).path.rstrip("/")


def server_url(server: dict[str, Any]) -> str:
    url = str(server.get("url", "/"))
    for name, variable in (server.get("variables") or {}).items():
        url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    return url


def _operations(graph: Graph, path: str, base: str, item: At) -> Iterator[Endpoint]:
    if not isinstance(item.value, dict):
        return
    for method in METHODS:
        if not isinstance(item.value.get(method), dict):
            continue
        at = item.below(method)
        value = at.value
        yield Endpoint(
            method,
            path,
            base,
            at,
            item,
            _parameters(graph, path, item, at),
            graph.follow(at.below("requestBody")) if isinstance(value.get("requestBody"), dict) else None,
            {
                str(status): graph.follow(at.below("responses", status))
                for status in sorted(value.get("responses") or {})
                if not str(status).startswith("x-")
            },
            {
                name: graph.follow(at.below("callbacks", name))
                for name in sorted(value.get("callbacks") or {})
                if not name.startswith("x-")
            },
        )


def _parameters(graph: Graph, path: str, item: At, at: At) -> dict[tuple[str, str], At]:
    positions = {name: str(n) for n, name in enumerate(_PARAMETER.findall(path))}
    found: dict[tuple[str, str], At] = {}
    for holder in (item, at):
        listed = holder.value.get("parameters") or ()
        for n in range(len(listed)):
            parameter = graph.follow(holder.below("parameters", str(n)))
            where, name = str(parameter.value.get("in", "")), str(parameter.value.get("name", ""))
            if where == "header":
                name = name.lower()
                if name in _IGNORED_HEADERS:
                    continue
            elif where == "query" and name.removeprefix("$") in _SYSTEM_PARAMETERS:
                name = name.removeprefix("$")
            elif where == "path":
                parameter = _without_name_pattern(parameter, path)
            found[where, positions.get(name, name) if where == "path" else name] = parameter
    return dict(sorted(found.items()))


def _without_name_pattern(parameter: At, path: str) -> At:
    """Some converters give a segment of a resource name the pattern of the whole (``^things/[^/]+$`` to the ``thing``
    of ``/things/{thing}``): it repeats what the path says, and says nothing of the segment."""
    schema = parameter.value.get("schema")
    found = _NAME_PATTERN.fullmatch(str(schema.get("pattern", ""))) if isinstance(schema, dict) else None
    if found is None:
        return parameter
    whole = "/" + found[1].replace("[^/]+", "{}")
    if not re.search(rf"{re.escape(whole)}($|[:/])", _PARAMETER.sub("{}", path)):
        return parameter
    kept = {key: value for key, value in schema.items() if key != "pattern"}
    return At(parameter.pointer, {**parameter.value, "schema": kept})
