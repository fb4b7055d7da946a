"""An IR by plain rules, for documents that the generator does not render.

Each object schema is a model, each enum an enum, each operation an endpoint; inline schemas are free JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from generator import ir
from generator.context import STRING_FORMATS
from generator.diff.bodies import answer
from generator.graph.endpoints import Endpoint, endpoints
from generator.graph.keywords import At
from generator.graph.schema import Graph, Node
from generator.naming import class_name, field_name, module_name
from generator.spelling import snake

_NUMBERS: dict[str, ir.Kind] = {"integer": "integer", "number": "number"}
_DEEPEST = 8  # lists of lists of themselves have no type that ends


def derive(graph: Graph) -> ir.Package:
    """Derive a name for everything: invalid names are replaced, collisions numbered. Never fails."""
    return _Deriver(graph).package()


class _Deriver:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        components = ((name, graph.component(name)) for name in graph.names)
        self.nodes = {name: graph.use(at) for name, at in components if at}
        self.taken: set[str] = set()
        self.classes = {name: self.free(class_name(name) or "Schema") for name in self.nodes if self.is_class(name)}

    def free(self, name: str) -> str:
        chosen, count = name if name.isidentifier() else f"_{name}", 1
        while chosen in self.taken:
            count += 1
            chosen = f"{name}{count}"
        self.taken.add(chosen)
        return chosen

    def is_class(self, name: str) -> bool:
        node = self.nodes[name].node
        return "enum" in node.facts or bool(node.properties)

    def package(self) -> ir.Package:
        enums = [name for name in self.classes if "enum" in self.nodes[name].node.facts]
        return ir.Package(
            title="",
            version="",
            base_url="",
            api_version="",
            models=tuple(self.model(name) for name in self.classes if name not in enums),
            enums=tuple(map(self.enum, enums)),
            type_aliases=(),
            operations=tuple(map(self.operation, endpoints(self.graph))),
            resources=(),
            document=self.graph.data,
        )

    def model(self, name: str) -> ir.Model:
        node = self.nodes[name].node
        groups = {group: tuple(map(field_name, members)) for group, members in (node.fact("oneofs") or {}).items()}
        backends = tuple(sorted(node.fact("backends") or ()))
        fields = (
            ir.Field(field_name(wire) or "_", wire, self.type(self.graph.use(*ats).node), backends=backends)
            for wire, ats in node.properties.items()
        )
        return ir.Model(self.classes[name], name, module_name(self.classes[name]), "", tuple(fields), oneofs=groups)

    def enum(self, name: str) -> ir.Enum:
        values = [str(value) for value in self.nodes[name].node.fact("enum") or ()]
        named = [ir.EnumValue(re.sub(r"\W", "_", each).strip("_").upper() or "EMPTY", each) for each in values]
        return ir.Enum(self.classes[name], name, module_name(self.classes[name]), "", tuple(named))

    def type(self, node: Node, depth: int = 0) -> ir.Type:
        if node.name in self.classes:
            return ir.Type("enum" if "enum" in node.facts else "model", self.classes[node.name])
        types = sorted(node.types or ())
        if len(types) != 1 or "groups" in node.children or depth > _DEEPEST:
            return ir.Type("any")
        if types[0] == "array":
            return ir.Type("list", item=self.inner(node.children.get("items"), depth))
        if types[0] == "object":
            inner = self.inner(node.children.get("additionalProperties"), depth)
            return ir.Type("object") if inner.kind == "any" or node.properties else ir.Type("map", item=inner)
        if types[0] == "string":
            return ir.Type(STRING_FORMATS.get(next(iter(node.fact("format") or ()), ""), "string"))
        return ir.Type(_NUMBERS.get(types[0], "boolean"))

    def inner(self, ats: tuple[At, ...] | None, depth: int) -> ir.Type:
        return self.type(self.graph.use(*ats).node, depth + 1) if ats else ir.Type("any")

    def operation(self, endpoint: Endpoint) -> ir.Operation:
        tags = endpoint.at.value.get("tags") or ["api"]
        response = answer(self.graph, endpoint)
        name = str(endpoint.at.value.get("operationId") or f"{endpoint.method}_{endpoint.path}")
        return ir.Operation(
            id=endpoint.id,
            name=snake(re.sub(r"\W+", "_", name)).strip("_"),
            resource=field_name(str(tags[0])) or "api",
            method=endpoint.method.upper(),
            path=endpoint.path,
            parameters=tuple(self.parameters(endpoint)),
            body=self.body(endpoint),
            response=self.type(response.node) if response else None,
            result="json" if response else "empty",
            repeat="repeatable",
            doc="",
        )

    def parameters(self, endpoint: Endpoint) -> Iterator[ir.Parameter]:
        for (where, _), at in endpoint.parameters.items():
            if where in ("path", "query"):
                wire, schema = str(at.value.get("name")), self.graph.schema(at)
                type_ = self.type(schema.node) if schema else ir.Type("any")
                required = bool(at.value.get("required")) or where == "path"
                location: Literal["path", "query"] = "path" if where == "path" else "query"
                yield ir.Parameter(field_name(wire) or "_", wire, type_, location, required)

    def body(self, endpoint: Endpoint) -> ir.Type | None:
        if endpoint.body is None:
            return None
        use = next(filter(None, self.graph.contents(endpoint.body).values()), None)
        return self.type(use.node) if use else ir.Type("any")
