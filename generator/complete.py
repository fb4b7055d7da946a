"""Check that nothing got lost: compare the document with the IR, and the parser's result with both."""

from __future__ import annotations

import copy

from generator import ir
from generator.document import Document, pointer_to
from generator.errors import Errors, Incomplete
from generator.parse import Parsed, ParsedOperation, blank
from generator.walk import Json, each_schema, operations, union_branches

REFERENCE = "#/components/schemas/"


def check_complete(document: Document, parsed: Parsed, package: ir.Package) -> None:
    """Raise :class:`Incomplete` for every schema, property, value or operation that is missing somewhere."""
    errors = Errors()
    check = _Check(document, parsed, package, errors)
    check.schemas()
    check.operations()
    errors.check()


def check_kept(before: Document, after: Document) -> None:
    """Compare a document with its normalised form; every schema, property, value and operation must still be there."""
    errors = Errors()
    known = after.data.get("components", {}).get("schemas", {})
    values: set[tuple[object, ...]] = {tuple(schema["enum"]) for schema in known.values() if "enum" in schema}
    each_schema(copy.deepcopy(after.data), lambda schema, _: values.add((schema.get("const"),)))
    properties = {name for schema in known.values() for name in schema.get("properties", {})}

    def visit(schema: Json, pointer: str) -> Json:
        if isinstance(schema, dict):
            listed = tuple(value for value in schema.get("enum", ()) if value is not None)
            if listed and listed not in values:
                errors.add(Incomplete("this enum was lost", before.where(pointer)))
            for name in schema.get("properties", {}):
                if name not in properties:
                    place = before.where(pointer + pointer_to("properties", name))
                    errors.add(Incomplete(f"the property {name!r} was lost", place))
        return schema

    each_schema(before.data, visit)
    for name, schema in before.data.get("components", {}).get("schemas", {}).items():
        if name not in known or _own(schema) - _known_properties(known, name):
            errors.add(
                Incomplete(f"the schema {name} was lost", before.where(pointer_to("components", "schemas", name)))
            )
    left = {operation.get("operationId") for _, _, operation in operations(after.data)}
    for path, method, operation in operations(before.data):
        if operation.get("operationId") not in left:
            place = before.where(pointer_to("paths", path, method))
            errors.add(Incomplete(f"the operation {method.upper()} {path} was lost", place))
    errors.check()


def _known_properties(known: Json, name: str) -> set[str]:
    """The properties that a schema has, or that it repeats of its branches, which have them still."""
    found = [set(known[name].get("properties", {}))]
    for each in union_branches(known[name]):
        while "$ref" in each:
            each = known[str(each["$ref"]).removeprefix(REFERENCE)]
        found.append(set(each.get("properties", {})))
    return found[0].union(set.intersection(*found[1:])) if len(found) > 1 else found[0]


def _own(schema: object) -> set[str]:
    return set(schema.get("properties", {})) if isinstance(schema, dict) else set()


class _Check:
    def __init__(self, document: Document, parsed: Parsed, package: ir.Package, errors: Errors) -> None:
        self.document = document
        self.parsed = parsed
        self.package = package
        self.errors = errors
        self.components: dict[str, Json] = document.data.get("components", {}).get("schemas", {})
        self.models: dict[str, list[ir.Model]] = {}
        for model in package.models:
            if model.kind == "schema":
                self.models.setdefault(model.wire, []).append(model)
        self.enums = {enum.wire: enum for enum in package.enums}
        self.unions = {union.wire: union for union in package.unions}
        self.classes = {model.name: model.wire for model in package.models if model.kind == "schema"}
        self.wires = {model.name: {field.wire for field in model.fields} for model in package.models}
        self.classes |= {enum.name: enum.wire for enum in package.enums}

    def _lost(self, message: str, *steps: str) -> None:
        self.errors.add(Incomplete(message, self.document.where(pointer_to(*steps))))

    def schemas(self) -> None:
        for name, schema in self.components.items():
            if "enum" in schema:
                self._enum(name, schema)
            elif union_branches(schema) and not schema.get("properties"):
                self._union(name, schema)
            elif name in self.models:
                for model in self.models[name]:
                    self._model(name, schema, model)
            elif schema.get("properties") or (schema.get("type") == "object" and "additionalProperties" not in schema):
                self._lost(f"the schema {name} did not become a model", "components", "schemas", name)

    def _enum(self, name: str, schema: Json) -> None:
        here = ("components", "schemas", name)
        enum = self.enums.get(name)
        if enum is None or [value.value for value in enum.values] != schema["enum"]:
            self._lost(f"the enum {name} did not arrive with all its values", *here)
        if self.parsed.enums.get(name) != frozenset(map(str, schema["enum"])):
            self._lost(f"the parser does not have the enum {name} with all its values", *here)

    def _union(self, name: str, schema: Json) -> None:
        """Check that a union has every branch, and a branch for every value of the discriminator."""
        here = ("components", "schemas", name)
        found = self.unions.get(name)
        if found is None:
            if "x-ambiguous" not in schema:
                self._lost(f"{name} did not become a union", *here)
            return
        if len(found.branches) < len({str(branch) for branch in union_branches(schema)}):
            kinds = len(set(found.branches))
            self._lost(f"the union {found.name} has {kinds} branches, {name} has {len(union_branches(schema))}", *here)
        for value in schema.get("discriminator", {}).get("mapping", {}).keys() - found.mapping.keys():
            self._lost(f"the value {value!r} of the discriminator of {name} leads nowhere", *here, "discriminator")

    def _model(self, name: str, schema: Json, model: ir.Model) -> None:
        here = ("components", "schemas", name)
        fields = {
            wire: field
            for field in model.fields
            if not field.sdk_only
            for wire in (field.wire, *field.spellings.values())
        }
        wanted = schema.get("properties", {})
        for wire in wanted.keys() - fields.keys():
            self._lost(
                f"the property {wire!r} of {name} did not become a field of {model.name}", *here, "properties", wire
            )
        parsed = self.parsed.models.get(name)
        if parsed is None:
            self._lost(f"the parser dropped the schema {name}", *here)
            return
        for wire in wanted.keys() ^ parsed.properties.keys():
            self._lost(f"the parser has not the same property {wire!r} of {name}", *here, "properties", wire)
        if parsed.required != frozenset(schema.get("required", ())):
            self._lost(f"the parser does not require the same properties of {name}", *here)
        for wire, target in parsed.properties.items():
            if target and model.wire == name and model.name == self._first(name) and wire in fields:
                self._same(fields[wire].type, target, f"{name}.{wire}", *here, "properties", wire)

    def _first(self, name: str) -> str:
        """The schema's own model, not one with a more exact type of a long-running result."""
        return self.models[name][0].name if len(self.models[name]) == 1 else ""

    def _same(self, type_: ir.Type | None, target: str, what: str, *steps: str) -> None:
        while type_ and type_.item:
            type_ = type_.item
        ours = self.classes.get(type_.name or "") if type_ else None
        # An operation that answers with a long-running operation of known result may name another schema: the class
        # has the fields of both.
        wires = self.wires.get(type_.name or "", set()) if type_ else set()
        if ours != target and not (ours and _own(self.components[target]) <= wires):
            self._lost(f"{what} is {target} to the parser, {type_.name if type_ else None} to us", *steps)

    def operations(self) -> None:
        found = {operation.id: operation for operation in self.package.operations}
        for path, method, data in operations(self.document.data):
            here = ("paths", path, method)
            name = data["operationId"]
            operation, parsed = found.get(name), self.parsed.operations.get((method, blank(path)))
            if operation is None:
                self._lost(f"the operation {name} did not arrive", *here)
            elif parsed is None:
                self._lost(f"the parser dropped the operation {name}", *here)
            else:
                self._operation(operation, parsed, *here)

    def _operation(self, operation: ir.Operation, parsed: ParsedOperation, *here: str) -> None:
        queries = {
            each.wire for each in operation.parameters if each.location == "query"
        } | operation.fixed_query.keys()
        if not set(parsed.query_parameters) <= queries:
            self._lost(f"{operation.id} lacks query parameters that the parser found", *here)
        headers = {each.wire for each in operation.parameters if each.location == "header"}
        if not set(parsed.header_parameters) <= headers:
            self._lost(f"{operation.id} lacks header parameters that the parser found", *here)
        if parsed.body:
            self._same(operation.body, parsed.body, f"the body of {operation.id}", *here)
        if parsed.response:
            self._same(operation.response, parsed.response, f"the answer of {operation.id}", *here)
