"""An IR by plain rules, for documents that the generator does not render.

Each object schema is a model, each enum an enum, each operation an endpoint; inline schemas are free JSON.
"""

from __future__ import annotations

import re

from generator import ir
from generator.diff.bodies import answer
from generator.diff.endpoint import Endpoint, endpoints
from generator.graph.keywords import At
from generator.graph.schema import Graph, Node, Use
from generator.naming import class_name, field_name, module_name
from generator.spelling import snake

_STRINGS: dict[str, ir.Kind] = {
    "byte": "bytes",
    "int64": "int64",
    "uint64": "int64",
    "date-time": "timestamp",
    "google-datetime": "timestamp",
    "google-duration": "duration",
    "google-fieldmask": "fieldmask",
}


_DEEPEST = 8  # lists of lists of themselves have no type that ends


def derive(graph: Graph) -> ir.Package:
    """Derive a name for everything: invalid names are replaced, collisions numbered. Never fails."""
    return _Deriver(graph).package()


class _Deriver:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.nodes: dict[str, Use] = {}
        for name in graph.names:
            if at := graph.component(name):
                self.nodes[name] = graph.use(at)
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
        info = self.graph.data.get("info") or {}
        return ir.Package(
            title=str(info.get("title", "")),
            version=str(info.get("version", "")),
            base_url="",
            api_version="",
            models=tuple(self.model(name) for name in self.classes if "enum" not in self.nodes[name].node.facts),
            enums=tuple(self.enum(name) for name in self.classes if "enum" in self.nodes[name].node.facts),
            type_aliases=(),
            operations=tuple(self.operation(each) for each in endpoints(self.graph)),
            resources=(),
            document=self.graph.data,
        )

    def model(self, name: str) -> ir.Model:
        node = self.nodes[name].node
        groups = {group: tuple(members) for group, members in (node.fact("oneofs") or {}).items()}
        fields = []
        for wire, ats in node.properties.items():
            use = self.graph.use(*ats)
            marks = node.fact("backends")
            fields.append(
                ir.Field(
                    name=field_name(wire) or "_",
                    wire=wire,
                    type=self.type(use.node),
                    required=wire in node.required,
                    read_only=use.flag("readOnly"),
                    write_only=use.flag("writeOnly"),
                    deprecated=use.flag("deprecated"),
                    oneof=next((group for group, members in groups.items() if wire in members), None),
                    backends=tuple(sorted(marks)) if marks else (),
                )
            )
        oneofs = {group: tuple(field_name(wire) for wire in members) for group, members in groups.items()}
        return ir.Model(self.classes[name], name, module_name(self.classes[name]), "", tuple(fields), oneofs=oneofs)

    def enum(self, name: str) -> ir.Enum:
        values = [str(value) for value in self.nodes[name].node.fact("enum") or ()]
        named = {value: re.sub(r"\W", "_", value).strip("_").upper() or "EMPTY" for value in values}
        return ir.Enum(
            self.classes[name],
            name,
            module_name(self.classes[name]),
            "",
            tuple(ir.EnumValue(named[value], value) for value in values),
        )

    def type(self, node: Node, depth: int = 0) -> ir.Type:
        if node.name in self.classes:
            return ir.Type("enum" if "enum" in node.facts else "model", self.classes[node.name])
        types = sorted(node.types or ())
        if len(types) != 1 or "groups" in node.children or depth > _DEEPEST:
            return ir.Type("any")
        format_ = next(iter(node.fact("format") or ()), "")
        match types[0]:
            case "array":
                return ir.Type("list", item=self.inner(node.children.get("items"), depth))
            case "object":
                inner = self.inner(node.children.get("additionalProperties"), depth)
                return ir.Type("object") if inner.kind == "any" or node.properties else ir.Type("map", item=inner)
            case "string":
                return ir.Type(_STRINGS.get(format_, "string"))
            case "integer":
                return ir.Type("integer")
            case "number":
                return ir.Type("number")
            case _:
                return ir.Type("boolean")

    def inner(self, ats: tuple[At, ...] | None, depth: int) -> ir.Type:
        return self.type(self.graph.use(*ats).node, depth + 1) if ats else ir.Type("any")

    def operation(self, endpoint: Endpoint) -> ir.Operation:
        tags = endpoint.at.value.get("tags") or ["api"]
        response = answer(self.graph, endpoint)
        parameters = []
        for (where, _), at in endpoint.parameters.items():
            if where in ("path", "query"):
                schema = self.graph.use(at.below("schema")) if "schema" in at.value else None
                parameters.append(
                    ir.Parameter(
                        name=field_name(str(at.value.get("name"))) or "_",
                        wire=str(at.value.get("name")),
                        type=self.type(schema.node) if schema else ir.Type("any"),
                        location="path" if where == "path" else "query",
                        required=bool(at.value.get("required")) or where == "path",
                    )
                )
        return ir.Operation(
            id=endpoint.id,
            name=_name(endpoint),
            resource=field_name(str(tags[0])) or "api",
            method=endpoint.method.upper(),
            path=endpoint.path,
            parameters=tuple(parameters),
            body=self.body(endpoint),
            response=self.type(response.node) if response else None,
            result="json" if response else "empty",
            repeat="repeatable",
            doc="",
        )

    def body(self, endpoint: Endpoint) -> ir.Type | None:
        if endpoint.body is None:
            return None
        for media in sorted(endpoint.body.value.get("content") or {}):
            if "schema" in (endpoint.body.value["content"][media] or {}):
                return self.type(self.graph.use(endpoint.body.below("content", media, "schema")).node)
        return ir.Type("any")


def _name(endpoint: Endpoint) -> str:
    id_ = str(endpoint.at.value.get("operationId") or f"{endpoint.method}_{endpoint.path}")
    return snake(re.sub(r"\W+", "_", id_)).strip("_")
