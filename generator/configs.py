"""Build config classes: every body field and query parameter of an operation that is no argument of its methods."""

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
class ConfigUse:
    """One method's use of a config.

    ``argument_names`` are the fields and parameters that its arguments give. ``operations_by_backend`` lists, for each
    backend with an operation of its own, the backend, the operation and the names that arguments give there. ``body``
    is the class that the method sends in the place of the operation's.
    """

    resource: str
    method: str
    operation: str
    argument_names: frozenset[str]
    backends: tuple[str, ...] = ()
    operations_by_backend: tuple[tuple[str, str, frozenset[str]], ...] = ()
    body: str | None = None

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

    def build(self, uses: dict[str, list[ConfigUse]]) -> list[ir.Model]:
        """Build one config for each name that methods use."""
        for name in self.said:
            if name not in uses:
                self.context.unknown(f"no method uses the config {name!r}", name, uses, "configs", name)
        return [self._config(name, used) for name, used in uses.items()]

    def _config(self, name: str, uses: list[ConfigUse]) -> ir.Model:
        context, said = self.context, self.said.get(name, {})
        where = context.surface.where("configs", name) if said else context.surface.where(*uses[0].place, "config")
        context.claim(name, f"the config {name}", where)
        argument_names = frozenset().union(*(use.argument_names for use in uses))
        source: ir.Operation | ir.Model | None
        if "schema" in said:
            source = self.models.get(said["schema"])
            if source is None:
                words = f"{said['schema']!r} is no object schema"
                context.unknown(words, said["schema"], self.models, "configs", name, "schema")
        else:
            source = self._operation(name, said, uses)
        found = _Fields(self, name, said, argument_names, source)
        extra = sdk_fields(context, said.get("extra", {}), "configs", name, "extra")
        fields = [_HTTP_OPTIONS, *self._join_backends(name, said, uses, found.fields), *extra]
        check_fields(context, name, fields, lambda field: where)
        listed = " and ".join(f"`client.{context.surface.attribute(use.resource, use.method)}`" for use in uses)
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

    def _operation(self, name: str, said: Json, uses: list[ConfigUse]) -> ir.Operation | None:
        wanted = said.get("operation")
        if wanted is None:
            wanted = uses[0].operation
            for use in uses[1:]:
                if use.operation != wanted:
                    words = f"{name} serves both {wanted} and {use.operation}: say under `configs` which one it follows"
                    self.context.error(InvalidSurface, words, *use.place, "config")
        elif wanted not in self.operations:
            words = f"{wanted!r} is no operation of the specification"
            self.context.unknown(words, wanted, self.operations, "configs", name, "operation")
        found = self.operations.get(wanted)
        return found and _sending(found, uses[0])

    def _join_backends(self, name: str, said: Json, uses: list[ConfigUse], fields: list[ir.Field]) -> list[ir.Field]:
        """Join the settings, by name, with those of the operations of other backends."""
        own = set(uses[0].backends)
        others: dict[str, dict[str, ir.Field]] = {}
        for use in uses:
            for backend, operation, argument_names in use.operations_by_backend:
                more = {"fields": {}, "flatten": (), "omit": (), **said.get("backends", {}).get(backend, {})}
                place = ("backends", backend)
                found = _Fields(
                    self, name, {**said, **more}, argument_names, _sending(self.operations[operation], use), *place
                )
                others.setdefault(backend, {}).update({field.name: field for field in found.fields})
        for backend in said.get("backends", {}):
            if backend not in others:
                words = f"no method that uses {name} has an operation of its own on {backend!r}"
                self.context.unknown(words, backend, others, "configs", name, "backends", backend)
        if not others:
            return fields
        limited = ((field, self._owners(own - others.keys(), field)) for field in fields)
        joined = {field.name: evolve(field, backends=owners) for field, owners in limited if owners}
        for backend, more_fields in others.items():
            for field in more_fields.values():
                if not self._owners({backend}, field):
                    continue
                known = joined.get(field.name)
                if known is None:
                    joined[field.name] = evolve(field, backends=(backend,))
                elif known.type != field.type:
                    words = f"{name}.{field.name} is of another type on {backend!r}: give it another name there"
                    self.context.error(InvalidSurface, words, "configs", name)
                else:
                    joined[field.name] = _with_backend(known, field, backend)
        everywhere = {each.name for each in self.context.backends}
        order = {field.name: index for index, field in enumerate(fields)}
        return [
            evolve(field, backends=()) if set(field.backends) == everywhere else field
            for field in sorted(joined.values(), key=lambda each: order.get(each.name, len(order)))
        ]

    def _owners(self, backends: set[str], field: ir.Field) -> tuple[str, ...]:
        """Return those of ``backends`` that have the field."""
        return tuple(each for each in field.backends or sorted(backends) if each in backends)


def _sending(operation: ir.Operation, use: ConfigUse) -> ir.Operation:
    """The operation with the body that a method sends."""
    return evolve(operation, body=ir.Type("model", use.body)) if use.body else operation


def _with_backend(field: ir.Field, other: ir.Field, backend: str) -> ir.Field:
    """Add a backend to a field, which it has at the place of ``other``."""
    path = (other.wire,) if other.location == "query" else other.places.get(backend, ir.Place(other.path)).path
    place = other.places.get(backend, ir.Place(path))
    same = other.location == field.location and (field.path or (field.wire,)) == path and not place.single
    return evolve(
        field,
        backends=(*field.backends, backend),
        places=field.places if same else {**field.places, backend: place},
        queries=field.queries if same or other.location != "query" else (*field.queries, backend),
    )


def _merge_places(fields: Iterable[ir.Field]) -> Iterator[ir.Field]:
    """Merge a setting at the top of one backend's body with the same setting deeper in the others'."""
    found = list(fields)
    inside = {field.wire for field in found if len(field.path) > 1 and isinstance(field.path[0], str)}
    at_top = {field.wire: field.backends for field in found if len(field.path) == 1 and field.backends}
    for field in found:
        if field.wire in inside and field.wire in at_top:
            if len(field.path) > 1:
                yield evolve(field, places=dict.fromkeys(at_top[field.wire], ir.Place((field.wire,))))
        else:
            yield field


def is_constant(field: ir.Field) -> bool:
    """Whether a field always has one value, so that callers need not give it."""
    return field.fixed is not None and field.type.kind == "const"


class _Fields:
    """The settings of one config, gathered from what an operation takes or from a schema."""

    def __init__(
        self,
        configs: Configs,
        name: str,
        said: Json,
        argument_names: frozenset[str],
        source: ir.Operation | ir.Model | None,
        *within: str,
    ) -> None:
        self.configs = configs
        self.context = configs.context
        self.name = name
        self.overrides: dict[str, Any] = said.get("fields", {})
        self.flatten = list(said.get("flatten", ()))
        self.omit = list(said.get("omit", ()))
        self.argument_names = argument_names
        self.seen: set[str] = set()
        self.oneofs: dict[str, tuple[str, ...]] = {}
        self.fields = list(_merge_places(self._gather(source)))
        for key in ("fields", "flatten", "omit"):
            for index, wire in enumerate(said.get(key, ())):
                if wire not in self.seen:
                    words = f"{name}: {wire!r} is no setting that the rule would give it"
                    step = wire if key == "fields" else index
                    self.context.unknown(words, wire, self.seen, "configs", name, *within, key, step)

    def _gather(self, source: ir.Operation | ir.Model | None) -> Iterator[ir.Field]:
        if isinstance(source, ir.Model):
            yield from self._of_model(source, (), {})
        elif source is not None:
            model = self.configs.by_class.get(source.body.name or "") if source.body else None
            if model:
                yield from self._of_model(model, (), {})
            for parameter in source.parameters:
                if parameter.location in ("query", "header"):
                    yield from self._override(
                        ir.Field(
                            name=parameter.name,
                            wire=parameter.wire,
                            type=parameter.type,
                            doc=parameter.doc,
                            required=parameter.required,
                            location=parameter.location,
                            backends=parameter.backends,
                            places={name: ir.Place((word,)) for name, word in parameter.names.items()},
                            queries=tuple(parameter.names),
                        )
                    )

    def _of_model(self, model: ir.Model, above: ir.Path, elsewhere: dict[str, ir.Path]) -> Iterator[ir.Field]:
        """The settings of a model at the path ``above`` of the body; ``elsewhere`` has other paths by backend."""
        self.oneofs.update(model.oneofs)
        for field in model.fields:
            if field.sdk_only:
                continue
            places = {
                name: ir.Place((*elsewhere.get(name, above), *place.path), place.single)
                for name in {*elsewhere, *field.places}
                for place in [field.places.get(name) or ir.Place((field.wire,))]
            }
            item = self._flattened(field)
            inner = self.configs.by_class.get(item.name or "") if item else None
            if inner and field.wire not in above:
                self.seen.update((field.wire, f"{field.wire}[]"))
                every = f"{field.wire}[]" in self.flatten
                step: ir.Path = () if field.type.kind == "model" else ("[]" if every else 0,)
                deeper = {name: (*place.path, *step) for name, place in places.items()}
                yield from self._of_model(inner, (*above, field.wire, *step), deeper)
            elif field.read_only or (is_constant(field) and not above):
                # The server sets it, or every call sends it. It is no setting, but `surface.yaml` may name it.
                self.seen.add(field.wire)
            else:
                yield from self._override(evolve(field, path=(*above, field.wire), places=places))

    def _flattened(self, field: ir.Field) -> ir.Type | None:
        """The model whose properties replace ``field`` in the config: its own model, or that of its items."""
        if not {field.wire, f"{field.wire}[]"} & set(self.flatten):
            return None
        type_ = field.type.item if field.type.kind == "list" else field.type
        return type_ if type_ and type_.kind == "model" else None

    def _override(self, field: ir.Field) -> Iterator[ir.Field]:
        self.seen.add(field.wire)
        if field.wire in self.argument_names or field.wire in self.omit:
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
