"""Build the arguments of methods: their types, and where their values go in a request to each backend."""

from __future__ import annotations

from typing import Any, cast

from attrs import evolve

from generator import ir
from generator.context import Context
from generator.errors import InvalidSurface
from generator.naming import Claims
from generator.places import path_of
from generator.walk import Json


class Arguments:
    """Builds arguments. ``models`` are those that bodies are made of, by class name."""

    def __init__(self, context: Context, models: dict[str, ir.Model]) -> None:
        self.context = context
        self.models = models

    def build(
        self, operation: ir.Operation, others: dict[str, ir.Operation], said: Json, overlay: bool, *here: str | int
    ) -> ir.Argument:
        """Build an argument, with its targets on the backends where they differ."""
        own = self._targeted(operation, said, said, overlay, *here)
        by_backend: dict[str, tuple[ir.Argument, ...]] = {}
        told: Json = said.get("backends", {})
        known = [each.name for each in self.context.backends]
        for backend in told:
            if backend not in known:
                words = f"there is no backend {backend!r}"
                self.context.unknown(words, backend, known, *here, "backends", backend)
        for backend in known:
            other = others.get(backend, operation)
            if backend in told:
                entries = told[backend] if isinstance(told[backend], list) else [told[backend] or {"target": "none"}]
                found = [self._targeted(other, entry, said, True, *here, "backends", backend) for entry in entries]
                by_backend[backend] = self._placed(backend, other, found)
            elif backend in others:
                found = [self._targeted(other, said, said, overlay, *here)]
                by_backend[backend] = self._placed(backend, other, found)
            elif own.target == "query" and (parameter := self._query(operation, own.wire)) is not None:
                if parameter.backends and backend not in parameter.backends:
                    by_backend[backend] = ()
                elif backend in parameter.names:
                    by_backend[backend] = (evolve(own, wire=parameter.names[backend]),)
            elif own.target == "body" and (placed := self._placed(backend, operation, [own])) != (own,):
                by_backend[backend] = placed
            for each in by_backend.get(backend, ()):
                if each.type != own.type and not each.convert:
                    words = f"{each.name} is of another type on {backend!r}: say what converts it"
                    self.context.error(InvalidSurface, words, *here)
        return evolve(own, by_backend=by_backend)

    def _placed(self, backend: str, operation: ir.Operation, found: list[ir.Argument]) -> tuple[ir.Argument, ...]:
        """The targets on a backend: fields of the body where it has them, and none of those that it lacks."""
        placed = []
        for each in found:
            field = self._body_field(operation, each.path) if each.target == "body" else None
            if each.target == "none" or (field and field.backends and backend not in field.backends):
                continue
            place = field.places.get(backend) if field else None
            if place:
                each = evolve(each, path=(*each.path[:-1], *place.path), single=place.single)
            placed.append(each)
        return tuple(placed)

    def check(self, operation: ir.Operation, arguments: list[ir.Argument], overlay: bool, *here: str | int) -> None:
        """Check that no two arguments share a name, and that every parameter of the path has one."""
        claims = Claims(self.context.errors, f"the arguments of {here[-1]}")
        where = self.context.surface.where(*here)
        for reserved in ("self", "config"):
            claims.take(reserved, f"the argument {reserved} of every method", where)
        for index, argument in enumerate(arguments):
            for name in (argument.name, *argument.aliases):
                claims.take(name, f"the argument {index + 1}, {argument.name},", where)
        given = {argument.wire for argument in arguments if argument.target in ("name", "path")}
        for parameter in operation.parameters:
            if parameter.location == "path" and parameter.wire not in given and not overlay:
                words = f"no argument gives the {parameter.wire!r} in the path of {operation.id}"
                self.context.error(InvalidSurface, words, *here)

    def _query(self, operation: ir.Operation, wire: str) -> ir.Parameter | None:
        found = (each for each in operation.parameters if each.location == "query" and each.wire == wire)
        return next(found, None)

    def _body_field(self, operation: ir.Operation, path: ir.Path) -> ir.Field | None:
        """The field at a path of the operation's body; a list of its type if the path has ``[]``."""
        type_, found = operation.body, None
        for step in path:
            if step in (0, "[]"):
                type_ = type_.item if type_ else None
                continue
            model = self.models.get(type_.name or "") if type_ and type_.kind == "model" else None
            fields = model.fields if model else ()
            found = next((each for each in fields if each.wire == step and not each.sdk_only), None)
            type_ = found.type if found else None
        if found is None or type_ is None:
            return None
        return evolve(found, type=ir.Type("list", item=type_) if "[]" in path else type_)

    def _targeted(
        self, operation: ir.Operation, entry: Json, said: Json, overlay: bool, *here: str | int
    ) -> ir.Argument:
        """Build the argument that ``said`` describes, with the target in ``operation`` that ``entry`` describes."""
        path: ir.Path = ()
        target = entry["target"]
        wire, type_, doc = "", ir.Type("any"), ""
        if target == "none":
            type_ = self.context.type_expression(said.get("type", "Any"), *here, "type")
            if not overlay:
                self.context.error(
                    InvalidSurface, "only a hand-written method decides about an argument", *here, "target"
                )
        elif target == "body":
            wire = entry["wire"]
            path = path_of(wire) or ()
            field = self._body_field(operation, path)
            if field is not None:
                type_, doc = field.type, field.doc
            else:
                model = self.models.get(operation.body.name or "") if operation.body else None
                wires = [each.wire for each in model.fields if not each.sdk_only] if model else []
                self.context.unknown(f"the body of {operation.id} has no {wire!r}", wire, wires, *here, "wire")
        else:
            known = {each.wire: each for each in operation.parameters if self._is(each, target)}
            wire = entry.get("wire") or next(iter(known), "")
            if wire in known:
                type_, doc = known[wire].type, known[wire].doc
            elif target == "name":
                self.context.error(InvalidSurface, f"{operation.id} has no resource name in its path", *here, "target")
            else:
                self.context.unknown(f"{operation.id} has no {target} parameter {wire!r}", wire, known, *here, "wire")
        return ir.Argument(
            name=said["name"],
            type=type_,
            target=cast(Any, target),
            wire=wire,
            required=said.get("required", True),
            positional=said.get("positional", False),
            accepts=self.context.accepts(said, *here),
            # A name that the backend completes needs no converter.
            convert=self.context.convert(entry if {"convert", "kind"} & entry.keys() else said, *here),
            convert_with=said.get("convert_with"),
            kind=self._kind(entry.get("kind", said.get("kind")), *here),
            path=path,
            doc=said.get("description") or doc,
            aliases=tuple(said.get("aliases", ())),
            in_config=said.get("in_config", False),
        )

    def _kind(self, kind: str | None, *here: str | int) -> str | None:
        known = {name for each in self.context.backends for name in each.names}
        if kind is not None and kind not in known:
            self.context.unknown(f"no backend names a kind {kind!r}", kind, known, *here, "kind")
        return kind

    def _is(self, parameter: ir.Parameter, target: str) -> bool:
        if target == "name":
            return bool(parameter.patterns)
        return parameter.location == target and not parameter.patterns
