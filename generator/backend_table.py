"""Render the page of docs/ on which backend has which method, setting and field."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.codecs import Codecs

_INTRO = """# Methods and fields by backend

Rendered by `make generate` from `spec/`: what is said there of each service. A method or a field that the service of a
client lacks is refused before anything is sent, by its name here ([backends.md](backends.md) tells how).
`Tool.mcp_servers` is what the service connects to; on Vertex AI the client does ([vertex-ai.md](vertex-ai.md)).
"""
_YES, _NO = "yes", "no"
#: Configs whose settings ``genai`` puts into requests by hand, for backends too that their fields do not name.
_BY_HAND = ("CreateTuningJobConfig",)


def backend_table(package: ir.Package) -> str:
    """Return the page as Markdown."""
    parts = [_INTRO, "## Methods\n", *_table(package, "`client.`", _methods(package))]
    if missing := list(_instead(package)):
        parts += ["\nIn their place:\n", *missing]
    parts += [
        "\n## Settings and fields that one backend lacks\n",
        "Those that are not listed every backend has, or they only come in answers, which are read alike. Settings of",
        "tuning depend on its method as well, and are told by `CreateTuningJobConfig`.\n",
        *_table(package, "Field", _fields(package)),
        "\n## Values that one backend lacks\n",
        *_table(package, "Value", _values(package)),
    ]
    return "\n".join(parts) + "\n"


Row = tuple[str, frozenset[str]]


def _table(package: ir.Package, head: str, rows: Iterator[Row]) -> list[str]:
    names = [each.name for each in package.backends]
    titles = [each.title.removeprefix("the ") for each in package.backends]
    lines = [f"| {' | '.join([head, *titles])} |", f"|{'---|' * (len(names) + 1)}"]
    for name, owners in rows:
        lines.append(f"| {' | '.join([name, *(_YES if each in owners else _NO for each in names)])} |")
    return lines


def _methods(package: ir.Package) -> Iterator[Row]:
    every = frozenset(each.name for each in package.backends)
    operations = {each.id: each for each in package.operations}
    for resource in package.resources:
        for method in resource.methods:
            owners = frozenset(method.backends)
            polled = next((each for each in resource.methods if each.name == method.poll), method)
            if polled.kind == "refresh" or (not owners and not method.operations_by_backend):
                called = [operations[each] for each in (polled.operation.id, *polled.also)]
                owners = frozenset().union(*(each.backends or every for each in called))
            yield f"`{method.attribute or f'{resource.name}.{method.name}'}`", owners or every


def _instead(package: ir.Package) -> Iterator[str]:
    titles = {each.name: each.title for each in package.backends}
    told: dict[tuple[str, str], list[str]] = {}
    for resource in package.resources:
        for method in resource.methods:
            for backend, words in method.instead.items():
                told.setdefault((backend, words), []).append(f"`{method.attribute}`")
    for (backend, words), methods in told.items():
        yield f"- {titles[backend]}: {words} ({', '.join(methods)})"


def _fields(package: ir.Package) -> Iterator[Row]:
    codecs = Codecs(package)
    # Nobody fills the body of a request: it is made of arguments and of a config.
    bodies = {each.body.name for each in package.operations if each.body} | set(_BY_HAND)
    bodies = {name for name in bodies if name and name.endswith(("Request", "Config"))}
    for model in sorted((each for each in package.models if each.name not in bodies), key=lambda each: each.name):
        for field in model.fields:
            found = codecs.refusable(model, field) if model.kind == "schema" else field
            if found.backends:
                yield f"`{model.name}.{field.name}`", frozenset(found.backends)


def _values(package: ir.Package) -> Iterator[Row]:
    for enum in sorted(package.enums, key=lambda each: each.name):
        for value in enum.values:
            if value.backends and len(value.backends) < len(package.backends):
                yield f"`{enum.name}.{value.value}`", frozenset(value.backends)
