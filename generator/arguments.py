"""Build the arguments of methods: their types, and where their values go in a request to each backend."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from attrs import evolve

from generator import ir
from generator.configs import is_constant
from generator.context import Context
from generator.errors import InvalidSurface
from generator.naming import Claims
from generator.places import path_of
from generator.walk import Json


class Arguments:
    """Builds arguments. ``models`` are those that bodies are made of, by class name; ``unions`` are bodies too."""

    def __init__(self, context: Context, models: dict[str, ir.Model], unions: Iterable[ir.Union] = ()) -> None:
        self.context = context
        self.models = models
        self.unions = {each.name: each for each in unions}

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

    def keywords(
        self,
        operation: ir.Operation,
        others: dict[str, ir.Operation],
        given: list[ir.Argument],
        overlay: bool,
        *here: str | int,
    ) -> list[ir.Argument]:
        """Build an argument of each body field and query parameter that none of ``given`` gives.

        A body that is one of several models may be given whole, as ``request``, and one of any fields as ``body``.
        """
        taken = {(each.target, each.wire) for each in given}
        fields = self._fields(operation.body, *here)
        whole = operation.body if operation.body and operation.body.kind == "union" else None
        found = [
            ("body", each.name, each.wire, each.required and whole is None)
            for each in fields.values()
            if not each.read_only
        ]
        found += [
            (each.location, each.name, each.wire, each.required)
            for each in operation.parameters
            if each.location in ("query", "header")
        ]
        arguments = [
            self.build(
                operation,
                others,
                {"name": name, "target": target, "wire": wire, "required": required},
                overlay,
                *here,
                "keywords",
            )
            for target, name, wire, required in found
            if (target, wire) not in taken and not (target == "body" and self._is_constant(operation.body, wire))
        ]
        if whole:
            doc = "All of the body at once, in the place of the other arguments that it is made of."
            arguments.append(ir.Argument("request", whole, "none", required=False, doc=doc))
        if operation.body and operation.body.kind == "object":
            accepts = "ModelBase | Mapping[str, Any]"
            doc = "What the request carries; any fields."
            arguments.append(ir.Argument("body", operation.body, "none", required=False, doc=doc, accepts=accepts))
        return arguments

    def _is_constant(self, body: ir.Type | None, wire: str) -> bool:
        """Whether a field of a body has a single value, which is always sent."""
        if body is None or body.kind != "model":
            return False
        return any(each.wire == wire and is_constant(each) for each in self.models[body.name or ""].fields)

    def _fields(self, type_: ir.Type | None, *here: str | int) -> dict[str, ir.Field]:
        """The fields of a body by wire name; of a union, those of all its models."""
        if type_ is None:
            return {}
        if type_.kind != "union":
            model = self.models.get(type_.name or "") if type_.kind == "model" else None
            return {each.wire: each for each in (model.fields if model else ()) if not each.sdk_only}
        branches = [self._fields(each) for each in self.unions[type_.name or ""].branches if each.kind == "model"]
        found: dict[str, ir.Field] = {}
        for wire in dict.fromkeys(wire for fields in branches for wire in fields):
            having = [fields[wire] for fields in branches if wire in fields]
            types = dict.fromkeys(self._plain(each.type) for each in having)
            if len(types) > 1 and here:
                words = f"{wire!r} is of one type in one kind of body, and of another in another: name it under `args`"
                self.context.error(InvalidSurface, words, *here)
            required = len(having) == len(branches) and all(each.required for each in having)
            found[wire] = evolve(having[0], type=_common_type(having), required=required)
        return found

    def _plain(self, type_: ir.Type) -> object:
        """A type, equal for unions of the same branches; constants of one type are alike."""
        if type_.kind == "union":
            return frozenset(self.unions[type_.name or ""].branches)
        return type(type_.value) if type_.kind == "const" else type_

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
            found = self._fields(type_).get(str(step))
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


def _common_type(fields: list[ir.Field]) -> ir.Type:
    """The type of a field of several models; of constants, which tell the models apart, the type of their values."""
    first = fields[0].type
    if first.kind != "const" or len({each.type.value for each in fields}) == 1:
        return first
    return ir.Type("string" if isinstance(first.value, str) else "integer")
