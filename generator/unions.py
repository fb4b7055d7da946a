"""Build the unions of the package from the schemas that are one of several."""

from __future__ import annotations

from generator import ir
from generator.context import REFERENCE, Context
from generator.discriminators import is_free
from generator.naming import field_name, module_name
from generator.walk import Json, union_branches

_STRINGS = frozenset({"string", "bytes", "timestamp", "duration", "base64", "fieldmask", "int64"})
_NUMBERS = frozenset({"integer", "number", "integer_enum"})


def unions(context: Context) -> dict[str, ir.Union]:
    """Build every union, by schema name."""
    return {schema: _Builder(context, schema).build() for schema in context.schemas if context.is_union(schema)}


class _Builder:
    def __init__(self, context: Context, schema: str) -> None:
        self.context = context
        self.schema = schema
        self.found: Json = context.schemas[schema]
        self.name = context.names[schema]
        self.strings: list[ir.Type] = []
        self.numbers: list[ir.Type] = []
        self.boolean: ir.Type | None = None
        self.array: ir.Type | None = None
        self.objects: list[ir.Type] = []
        self.inside = {schema}
        self.free: ir.Type | None = None

    def build(self) -> ir.Union:
        context, found = self.context, self.found
        branches = [context.type(each) for each in union_branches(found)]
        for branch, type_ in zip(union_branches(found), branches, strict=True):
            self._sort(branch, type_)
        if ir.Type("integer") in self.numbers and ir.Type("int64") in self.strings:
            self.numbers = [each for each in self.numbers if each.kind != "integer"]  # it reads both
        mapping = {value: self._branch(target, value) for value, target in self._mapping().items()}
        by_property = {key: self._named(target) for key, target in found.get("x-property-mapping", {}).items()}
        mapped = [*mapping.values(), *by_property.values()]
        rest = [each for each in self.objects if not self._is_mapped(each, mapped)]
        if self.free and len(rest) == 1 and (needed := self._required(rest[0])):
            by_property, rest = {**by_property, needed[0]: rest[0]}, []
            mapped = [*mapped, by_property[needed[0]]]
        key = found.get("discriminator", {}).get("propertyName") if mapping else None
        unknown = f"Unknown{self.name}" if mapped and self.free is None and (mapping or not rest) else None
        if unknown:
            where = context.at_schema(self.schema)
            context.classes.take(unknown, f"the open variant of {self.schema}", where)
        said = context.surface.section("models").get(self.schema) or {}
        return ir.Union(
            name=self.name,
            wire=self.schema,
            module=module_name(self.name),
            doc=found.get("description", ""),
            branches=tuple(dict.fromkeys(branches)),
            strings=tuple(dict.fromkeys(self.strings)),
            numbers=tuple(dict.fromkeys(self.numbers)),
            boolean=self.boolean,
            array=self.array,
            discriminator=key,
            discriminator_name=field_name(key) if key else None,
            mapping=mapping,
            by_property=by_property,
            default=rest[0] if rest else None,
            free_form=self.free,
            unknown=unknown,
            sent_back=self.schema in context.surface.sent_back,
            aliases=tuple(said.get("aliases", ())),
            source=found.get("x-source"),
        )

    def _sort(self, branch: Json, type_: ir.Type) -> None:
        """Put a branch with the other branches of its JSON type."""
        name, _ = self._resolved(branch)
        if type_.kind == "union":
            # Strings, numbers and lists of a nested union are dispatched here: one check of the class suffices.
            inner = union_branches(self.context.schemas[name])
            types = [self.context.type(each) for each in inner]
            outer, self.objects, again = self.objects, [], name in self.inside
            self.inside.add(name)
            for each, its in zip(inner, types, strict=True):
                if not again:
                    self._sort(each, its)
            self.objects = outer
            if any(each.kind in ("model", "union") for each in types):
                self.objects.append(type_)
        elif type_.kind == "model":
            self.objects.append(type_)
        elif type_.kind in ("map", "object"):
            self.free = type_
        elif type_.kind == "list":
            self.array = type_
        elif type_.kind == "boolean" or isinstance(type_.value, bool):
            self.boolean = type_
        elif type_.kind in _NUMBERS or isinstance(type_.value, int | float):
            self.numbers.append(type_)
        elif type_.kind in _STRINGS or type_.kind in ("enum", "const"):
            self.strings.append(type_)

    def _resolved(self, schema: Json) -> tuple[str, Json]:
        name = ""
        while reference := schema.get("$ref"):
            name = str(reference).removeprefix(REFERENCE)
            schema = self.context.schemas[name]
        return name, schema

    def _mapping(self) -> dict[str | int, str]:
        found: dict[str | int, str] = self.found.get("discriminator", {}).get("mapping", {})
        return found

    def _named(self, target: str) -> ir.Type:
        return self.context.type({"$ref": target})

    def _branch(self, target: str, value: str | int) -> ir.Type:
        """The type for a discriminator value; a nested union with the same discriminator gives its own branch."""
        said = self.context.schemas[target.removeprefix(REFERENCE)].get("discriminator", {})
        mine = self.found["discriminator"]["propertyName"]
        if said.get("propertyName") == mine and value in said.get("mapping", {}):
            return self._branch(said["mapping"][value], value)
        return self._named(target)

    def _is_mapped(self, type_: ir.Type, mapped: list[ir.Type]) -> bool:
        if type_ in mapped:
            return True
        schema = next(name for name, given in self.context.names.items() if given == type_.name)
        if not union_branches(self.context.schemas[schema]):
            return False
        inner = [self._named(REFERENCE + each) for each in self._refs(schema)]
        return bool(inner) and all(each in mapped for each in inner if each.kind == "model")

    def _required(self, type_: ir.Type) -> list[str]:
        schema = next(name for name, given in self.context.names.items() if given == type_.name)
        return list(self.context.schemas[schema].get("required", ()))

    def _refs(self, schema: str) -> list[str]:
        found = [self._resolved(each)[0] for each in union_branches(self.context.schemas[schema])]
        return [name for name in found if name and not is_free(self.context.schemas[name])]
