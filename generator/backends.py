"""Build the backends: the services that a client can talk to."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from generator import ir
from generator.context import Context
from generator.document import pointer_to
from generator.errors import DanglingReference, InvalidDocument
from generator.walk import Json, operations


def backends(context: Context) -> tuple[ir.Backend, ...]:
    """Return the backends of ``surface.yaml`` in its order; the first is at the document's first server.

    Without any, that server is the one backend.
    """
    base_url, version = _server(context)
    said = context.surface.section("backends") or {"default": {"title": context.document.data["info"]["title"]}}
    found = [_backend(name, entry, base_url, version) for name, entry in said.items()]
    _check_named(context, {each.name for each in found})
    return tuple(found)


def _backend(name: str, said: Json, base_url: str, version: str) -> ir.Backend:
    return ir.Backend(
        name=name,
        title=said["title"],
        hosts=dict(said.get("hosts", {"": base_url})),
        version=said.get("version", version),
        versions=dict(said.get("versions", {})),
        vertexai=bool(said.get("vertexai")),
        key_header=said.get("key_header", "x-goog-api-key"),
        key_variables=tuple(said.get("key_variables", ())),
        needs_credentials=said.get("needs_credentials", True),
        url_variable=said.get("url_variable"),
        prefix=said.get("prefix", ""),
        unprefixed=tuple(said.get("unprefixed", ())),
        paths_without_project=tuple(said.get("paths_without_project", ())),
        openai=said.get("openai", ""),
        names={
            kind: ir.ResourceNames(tuple(entry["forms"]), tuple(entry.get("completed", {}).items()))
            for kind, entry in said.get("names", {}).items()
        },
    )


def _check_named(context: Context, known: set[str]) -> None:
    """Check that every name of a backend in the document is known."""
    for schema, found in context.schemas.items():
        for wire, prop in found.get("properties", {}).items():
            _check(context, prop.get("x-backends", ()), known, "components", "schemas", schema, "properties", wire)
        for value, owners in found.get("x-enum-backends", {}).items():
            _check(context, owners, known, "components", "schemas", schema, "x-enum-backends", value)
    for path, method, operation in operations(context.document.data):
        _check(context, operation.get("x-backends", ()), known, "paths", path, method)
        for index, parameter in enumerate(operation.get("parameters", ())):
            _check(context, parameter.get("x-backends", ()), known, "paths", path, method, "parameters", str(index))


def _check(context: Context, named: Json | list[str], known: set[str], *steps: str) -> None:
    for name in named:
        if name not in known:
            words = f"there is no backend {name!r}: `backends` in surface.yaml has {', '.join(sorted(known))}"
            context.errors.add(DanglingReference(words, context.document.where(pointer_to(*steps))))


def _server(context: Context) -> tuple[str, str]:
    """Return scheme and host, and the API version that paths begin with."""
    servers: list[Json] = context.document.data.get("servers", [])
    if not servers:
        context.errors.add(InvalidDocument("`servers` is empty: where is the API?", context.document.where("/info")))
        return "", ""
    url = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable["default"]))
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}", parts.path.strip("/")


def below_prefix(backends: Iterable[ir.Backend], method: str, path: str) -> str | None:
    """What of ``path`` stands below the prefix that each of the backends puts before a request's path.

    The whole prefix leaves an empty text. None: the path does not begin so, or the prefix is not put before the rest.
    """
    rest = path
    segments = path.strip("/").split("/")
    for each in backends:
        prefix = each.prefix.split("/") if each.prefix else []
        if not prefix or list(map(_fixed, segments[: len(prefix)])) != list(map(_fixed, prefix)):
            return None
        rest = "/" + "/".join(segments[len(prefix) :])
        starts = (start.rpartition(" ") for start in each.unprefixed)
        if any(rest.startswith(start) and verb in ("", method) for verb, _, start in starts):
            return None
    return rest.strip("/")


def _fixed(segment: str) -> str:
    return "{}" if segment.startswith("{") else segment
