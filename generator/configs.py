"""Config classes: by rule every body field and query parameter of an operation, but what its methods take otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve, frozen

from generator import ir
from generator.context import Context
from generator.errors import InvalidSurface
from generator.naming import module_name
from generator.schemas import check_fields, sdk_fields
from generator.walk import Json

_HTTP_OPTIONS = ir.Field(
    name="http_options",
    wire="httpOptions",
    type=ir.Type("model", "HttpOptions"),
    doc="How this call speaks HTTP, over what the client says.",
    sdk_only=True,
    location="none",
)


@frozen
class Use:
    """One method's use of a config."""

    resource: str
    method: str
    operation: str
    taken: frozenset[str]

    @property
    def place(self) -> tuple[str, ...]:
        return ("resources", self.resource, "methods", self.method)


class Configs:
    """Builds the configs that methods use. ``models`` are those of the schemas, by schema name."""

    def __init__(self, context: Context, models: dict[str, ir.Model], operations: dict[str, ir.Operation]) -> None:
        self.context = context
        self.models = models
        self.operations = operations
        self.by_class = {model.name: model for model in models.values()}
        self.said: dict[str, Json] = context.surface.section("configs")

    def build(self, uses: dict[str, list[Use]]) -> list[ir.Model]:
        """One config for each name that methods use."""
        for name in self.said:
            if name not in uses:
                self.context.dangling(f"no method uses the config {name!r}", name, uses, "configs", name)
        return [self._config(name, used) for name, used in uses.items()]

    def _config(self, name: str, uses: list[Use]) -> ir.Model:
        context, said = self.context, self.said.get(name, {})
        where = context.surface.where("configs", name) if said else context.surface.where(*uses[0].place, "config")
        context.claim(name, f"the config {name}", where)
        taken = frozenset().union(*(use.taken for use in uses))
        source: ir.Operation | ir.Model | None
        if "schema" in said:
            source = self.models.get(said["schema"])
            if source is None:
                words = f"{said['schema']!r} is no object schema"
                context.dangling(words, said["schema"], self.models, "configs", name, "schema")
        else:
            source = self._operation(name, said, uses)
        found = _Fields(self, name, said, taken, source)
        fields = [_HTTP_OPTIONS, *found.fields, *sdk_fields(context, said.get("extra", {}), "configs", name, "extra")]
        check_fields(context, name, fields, lambda field: where)
        listed = " and ".join(f"`client.{self._attribute(use)}`" for use in uses)
        present = {field.name for field in fields}
        return ir.Model(
            name=name,
            wire=name,
            module=module_name(name),
            doc=said.get("description") or f"Settings of {listed}.",
            fields=tuple(fields),
            kind="config",
            oneofs={group: names for group, names in found.oneofs.items() if len(names) > 1 and present >= set(names)},
            source=source.source if source else None,
        )

    def _operation(self, name: str, said: Json, uses: list[Use]) -> ir.Operation | None:
        wanted = said.get("operation")
        if wanted is None:
            wanted = uses[0].operation
            for use in uses[1:]:
                if use.operation != wanted:
                    words = f"{name} serves both {wanted} and {use.operation}: say under `configs` which one it follows"
                    self.context.wrong(InvalidSurface, words, *use.place, "config")
        elif wanted not in self.operations:
            words = f"{wanted!r} is no operation of the specification"
            self.context.dangling(words, wanted, self.operations, "configs", name, "operation")
        return self.operations.get(wanted)

    def _attribute(self, use: Use) -> str:
        steps, resources = [use.resource, use.method], self.context.surface.section("resources")
        parent = resources[use.resource].get("parent")
        while parent in resources and len(steps) <= len(resources):
            steps.insert(0, parent)
            parent = resources[parent].get("parent")
        return ".".join(steps)


def _placed(fields: Iterable[ir.Field]) -> Iterator[ir.Field]:
    """A setting that one backend has at the top of the body and the others further in is one setting."""
    found = list(fields)
    inside = {field.wire for field in found if len(field.path) > 1}
    at_top = {field.wire: field.backends for field in found if len(field.path) == 1 and field.backends}
    for field in found:
        if field.wire in inside and field.wire in at_top:
            if len(field.path) > 1:
                yield evolve(field, at_top=at_top[field.wire])
        else:
            yield field


class _Fields:
    """The settings of one config, gathered from what an operation takes or from a schema."""

    def __init__(
        self, configs: Configs, name: str, said: Json, taken: frozenset[str], source: ir.Operation | ir.Model | None
    ) -> None:
        self.configs = configs
        self.context = configs.context
        self.name = name
        self.overrides: dict[str, Any] = said.get("fields", {})
        self.flatten = list(said.get("flatten", ()))
        self.omit = list(said.get("omit", ()))
        self.taken = taken
        self.seen: set[str] = set()
        self.oneofs: dict[str, tuple[str, ...]] = {}
        self.fields = list(_placed(self._gather(source)))
        for key in ("fields", "flatten", "omit"):
            for index, wire in enumerate(said.get(key, ())):
                if wire not in self.seen:
                    words = f"{name}: {wire!r} is no setting that the rule would give it"
                    self.context.dangling(
                        words, wire, self.seen, "configs", name, key, wire if key == "fields" else index
                    )

    def _gather(self, source: ir.Operation | ir.Model | None) -> Iterator[ir.Field]:
        if isinstance(source, ir.Model):
            yield from self._of_model(source, ())
        elif source is not None:
            model = self.configs.by_class.get(source.body.name or "") if source.body else None
            if model:
                yield from self._of_model(model, ())
            for parameter in source.parameters:
                if parameter.location == "query":
                    yield from self._kept(
                        ir.Field(
                            name=parameter.name,
                            wire=parameter.wire,
                            type=parameter.type,
                            doc=parameter.doc,
                            required=parameter.required,
                            location="query",
                        )
                    )

    def _of_model(self, model: ir.Model, above: tuple[str, ...]) -> Iterator[ir.Field]:
        self.oneofs.update(model.oneofs)
        for field in model.fields:
            if field.sdk_only:
                continue
            inner = self.configs.by_class.get(field.type.name or "") if field.type.kind == "model" else None
            if field.wire in self.flatten and inner and field.wire not in above:
                self.seen.add(field.wire)
                yield from self._of_model(inner, (*above, field.wire))
            elif field.read_only:
                # The server sets it; naming it in the surface would still be about something real.
                self.seen.add(field.wire)
            else:
                yield from self._kept(evolve(field, path=(*above, field.wire)))

    def _kept(self, field: ir.Field) -> Iterator[ir.Field]:
        self.seen.add(field.wire)
        if field.wire in self.taken or field.wire in self.omit:
            return
        said = self.overrides.get(field.wire, {})
        here = ("configs", self.name, "fields", field.wire)
        yield evolve(
            field,
            name=said.get("name", field.name),
            aliases=tuple(said.get("aliases", field.aliases)),
            accepts=self.context.accepts(said, *here) or field.accepts,
            convert=self.context.convert(said, *here) or field.convert,
        )
