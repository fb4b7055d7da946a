"""Build the resources and their methods from ``surface.yaml``."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from generator import ir
from generator.arguments import Arguments
from generator.configs import ConfigUse, is_constant
from generator.context import Context
from generator.document import pointer_to
from generator.errors import InvalidSurface, Location, UnmappedOperation
from generator.naming import Claims
from generator.places import path_of
from generator.spelling import ENUMS
from generator.surface import stream_of
from generator.waiters import waiter
from generator.walk import Json, operations

# Kinds whose rendered code handles arguments without a target, and those that take the resource name from one.
_OWN = ("upload", "refresh", "wait")
_BY_NAME = ("refresh", "wait")


def operations_of(method: Json) -> dict[str, str]:
    """Return the operation of a method by backend; under ``""`` if all have the same."""
    said = method["operation"]
    return dict(said) if isinstance(said, dict) else {"": said}


def _taken(arguments: Iterable[ir.Argument]) -> frozenset[str]:
    """The names of the fields and parameters that arguments give, which the config therefore lacks."""
    given = [each for each in arguments if each.target in ("body", "query", "header") and not each.in_config]
    return frozenset(_last_name(path_of(each.wire) or each.path or (each.wire,)) for each in given)


def _last_name(path: ir.Path) -> str:
    """The last name in a path; that of the list, for an item of one."""
    return next(str(step) for step in reversed(path) if step not in (0, "[]"))


class Methods:
    """Builds the methods. ``models`` are those of schemas and long-running operations, by class name."""

    def __init__(
        self,
        context: Context,
        models: dict[str, ir.Model],
        operations: dict[str, ir.Operation],
        unions: Iterable[ir.Union] = (),
    ) -> None:
        self.context = context
        self.models = models
        self.operations = operations
        self.arguments = Arguments(context, models, unions)
        self.uses: dict[str, list[ConfigUse]] = {}

    def build(self) -> list[ir.Resource]:
        """Build every resource; ``uses`` then has the configs that their methods need."""
        said = self.context.surface.section("resources")
        claims = Claims(self.context.errors, "gemini_api.resources")
        for name, entry in said.items():
            for class_name in (entry["class"], f"Async{entry['class']}"):
                claims.take(class_name, f"the resource {name}", self.context.surface.where("resources", name, "class"))
        found = [self._resource(name, entry, said) for name, entry in said.items()]
        self._check_mapped()
        return found

    def _resource(self, name: str, said: Json, resources: Json) -> ir.Resource:
        here = ("resources", name)
        parent = said["parent"]
        if parent != "client" and parent not in resources:
            self.context.unknown(f"there is no resource {parent!r}", parent, resources, *here, "parent")
        seen = [name]
        while parent in resources:
            if parent in seen:
                self.context.error(InvalidSurface, f"the resource {name} lies within itself", *here, "parent")
                break
            seen.append(parent)
            parent = resources[parent]["parent"]
        claims = Claims(self.context.errors, f"client.{name}")
        for inner, entry in resources.items():
            if entry.get("parent") == name:
                attribute = entry.get("attribute", inner)
                claims.take(attribute, f"the resource {inner}", self.context.surface.where("resources", inner))
        methods = []
        for method in said.get("examples", {}):
            if method not in said["methods"]:
                words = f"{name} has no method {method!r}"
                self.context.unknown(words, method, said["methods"], *here, "examples", method)
        for method, entry in said["methods"].items():
            claims.take(method, f"the method {method}", self.context.surface.where(*here, "methods", method))
            built = self._method(name, method, entry)
            methods += [built] if built else []
        return ir.Resource(
            name=name,
            class_name=said["class"],
            parent=None if said["parent"] == "client" else said["parent"],
            doc=said["description"],
            methods=tuple(methods),
            attribute=said.get("attribute", ""),
        )

    def _method(self, resource: str, name: str, said: Json) -> ir.Method | None:
        here = ("resources", resource, "methods", name)
        named = operations_of(said)
        known = [self._find(wanted, *here, "operation") for wanted in named.values()]
        for index, wanted in enumerate(said.get("also", ())):
            self._find(wanted, *here, "also", index)
        if None in known:
            return None
        operation = self._as_seen(self.operations[next(iter(named.values()))], said, *here)
        backends, others = self._others(named, operation, said, *here)
        backends = self._joined(backends, said)
        overlay = said.get("overlay") is True
        kind = said.get("kind", "call")
        arguments = [
            self.arguments.build(
                operation, others, entry, overlay or kind in _OWN or self._wraps(said, entry), *here, "args", index
            )
            for index, entry in enumerate(said.get("args", ()))
        ]
        if "keywords" in said:
            arguments += self.arguments.keywords(operation, others, arguments, overlay, *here)
        self.arguments.check(operation, arguments, overlay or kind in _BY_NAME, *here)
        self._check_kind(said, kind, arguments, operation, *here)
        elsewhere = tuple(
            (backend, other.id, _taken(each for argument in arguments for each in argument.by_backend[backend]))
            for backend, other in others.items()
        )
        if "config" in said:
            body = operation.body.name if "sends" in said and operation.body else None
            backends_used = tuple(named) if others else ()
            use = ConfigUse(resource, name, operation.id, _taken(arguments), backends_used, elsewhere, body)
            self.uses.setdefault(said["config"], []).append(use)
        paging = self._paging(operation, said["page"], *here) if "page" in said else None
        return ir.Method(
            name=name,
            operation=operation,
            arguments=tuple(arguments),
            config=said.get("config"),
            doc=said.get("description") or operation.doc,
            result=self._result(operation, said, paging, *here),
            paging=paging,
            overlay="all" if overlay else said.get("overlay", ""),
            kind=kind,
            also=tuple(said.get("also", ())),
            constants={**self._constants(operation, arguments), **said.get("constants", {})},
            media=said.get("media"),
            answer=self._answer(operation, said, *here),
            waiter=self._waiter(said, operation, *here),
            poll=said.get("poll"),
            reads="reads" in said,
            raises=said.get("raises", {}),
            operations_by_backend=others,
            backends=backends,
            wrap=self._wrap(operation, said, arguments, *here),
            attribute=self.context.surface.attribute(resource, name),
            instead=self._instead(resource, said, backends or operation.backends, *here),
            settings="keywords" in said,
            streams=self._streams(said, arguments, *here),
            continued="continued" in said,
            example=self.context.surface.section("resources")[resource].get("examples", {}).get(name, "").strip(),
        )

    def _find(self, wanted: str, *here: str | int) -> ir.Operation | None:
        """The operation of an id; None, and an error, if there is none."""
        found = self.operations.get(wanted)
        if found is None:
            words = f"{wanted!r} is no operation of the specification"
            self.context.unknown(words, wanted, self.operations, *here)
        return found

    def _streams(self, said: Json, arguments: list[ir.Argument], *here: str | int) -> ir.Operation | None:
        """The operation that answers with a stream, which the argument ``stream`` asks for."""
        wanted = said.get("streams")
        if wanted is None:
            return None
        found = self._find(wanted, *here, "streams")
        if found is None:
            return None
        if found.result != "sse":
            self.context.error(InvalidSurface, f"{wanted} does not answer with a stream of events", *here, "streams")
        elif not any(each.name == "stream" for each in arguments):
            words = "no argument `stream` asks for a stream of events"
            self.context.error(InvalidSurface, words, *here, "streams")
        return found

    def _joined(self, backends: tuple[str, ...], said: Json) -> tuple[str, ...]:
        """Join the backends of a method with those of the further operations that it calls; empty if all have it."""
        further = [self.operations[each].backends for each in said.get("also", ()) if each in self.operations]
        if not backends or not further:
            return backends
        if not all(further):
            return ()
        known = [each.name for each in self.context.backends]
        owners = tuple(name for name in known if any(name in each for each in (backends, *further)))
        return () if len(owners) == len(known) else owners

    def _instead(self, resource: str, said: Json, backends: tuple[str, ...], *here: str | int) -> dict[str, str]:
        """What backends that lack a method have in its place; the method's own word counts before the resource's."""
        lacking = [each.name for each in self.context.backends if backends and each.name not in backends]
        for backend in said.get("instead", {}):
            if backend not in lacking:
                words = f"{backend!r} has the method, or is no backend"
                self.context.unknown(words, backend, lacking, *here, "instead", backend)
        shared = self.context.surface.section("resources")[resource].get("instead", {})
        given = {**shared, **said.get("instead", {})}
        return {backend: given[backend] for backend in lacking if backend in given}

    def _as_seen(self, operation: ir.Operation, said: Json, *here: str | int) -> ir.Operation:
        """The operation as a method sees it, which may send another model and read the answer as another one."""
        return self._send(self._read(operation, said, *here), said, *here)

    def _send(self, operation: ir.Operation, said: Json, *here: str | int) -> ir.Operation:
        found = self._model_of(said, *here, "sends")
        if found is None:
            return operation
        if operation.body is None:
            self.context.error(InvalidSurface, f"{operation.id} takes no body", *here, "sends")
        return evolve(operation, body=ir.Type("model", found.name))

    def _read(self, operation: ir.Operation, said: Json, *here: str | int) -> ir.Operation:
        """The operation as a method sees it, which may read the answer as another model."""
        found = self._model_of(said, *here, "reads")
        return operation if found is None else evolve(operation, response=ir.Type("model", found.name))

    def _model_of(self, said: Json, *here: str | int) -> ir.Model | None:
        """The model of the schema that a method names at the end of this path; None if it names none that there is."""
        wanted = said.get(str(here[-1]))
        if wanted is None:
            return None
        found = next((model for model in self.models.values() if model.wire == wanted), None)
        if found is None:
            names = [model.wire for model in self.models.values()]
            self.context.unknown(f"{wanted!r} is no object schema", wanted, names, *here)
        return found

    def _wraps(self, said: Json, argument: Json) -> bool:
        """Whether ``wrap`` makes an entry of each item of this argument."""
        return bool(said.get("wrap", {}).get("of") == argument["name"])

    def _wrap(
        self, operation: ir.Operation, said: Json, arguments: list[ir.Argument], *here: str | int
    ) -> ir.Wrap | None:
        if "wrap" not in said:
            return None
        wrap, place = said["wrap"], (*here, "wrap")
        model = self.models.get(operation.body.name or "") if operation.body else None
        fields = {field.wire: field for field in model.fields} if model else {}
        key = "inside" if "inside" in wrap else "list"
        inner = self._inner(operation, fields, wrap[key], *place, key)
        names = [each.name for each in arguments]
        if "of" in wrap and wrap["of"] not in names:
            self.context.unknown(f"there is no argument {wrap['of']!r}", wrap["of"], names, *place, "of")
        for wire in (*wrap.get("with", {}), *([wrap["each"]] if "each" in wrap else [])):
            if inner and wire not in inner:
                self.context.unknown(f"what {wrap[key]!r} holds has no {wire!r}", wire, inner, *place)
        for wire, converter in wrap.get("with", {}).items():
            self.context.convert({"convert": converter}, *place, "with", wire)
            if wire not in names:
                self.context.unknown(f"there is no argument {wire!r}", wire, names, *place, "with", wire)
        return ir.Wrap(
            wrap.get("with", {}), wrap.get("inside", ""), wrap.get("list", ""), wrap.get("each", ""), wrap.get("of", "")
        )

    def _inner(self, operation: ir.Operation, fields: dict[str, ir.Field], wire: str, *here: str | int) -> set[str]:
        """The fields, by wire name, of the model in a body field or in its items."""
        if wire not in fields:
            self.context.unknown(f"the body of {operation.id} has no {wire!r}", wire, fields, *here)
            return set()
        type_ = fields[wire].type.item or fields[wire].type
        model = self.models.get(type_.name or "")
        return {field.wire for field in model.fields} if model else set()

    def _constants(self, operation: ir.Operation, arguments: list[ir.Argument]) -> Json:
        """The body fields that are constants, which callers need not give."""
        model = self.models.get(operation.body.name or "") if operation.body else None
        given = {each.wire for each in arguments if each.target == "body"}
        fields = [field for field in model.fields if is_constant(field) and field.wire not in given] if model else []
        return {field.wire: field.fixed for field in fields}

    def _check_kind(
        self, said: Json, kind: str, arguments: list[ir.Argument], operation: ir.Operation, *here: str | int
    ) -> None:
        """Check that a method has what its kind needs."""
        context, names = self.context, [each.name for each in arguments]
        if kind == "upload" and not said.get("overlay"):
            media = said.get("media", "")
            if media not in names:
                context.unknown(f"there is no argument {media!r}, whose bytes are sent", media, names, *here, "media")
            if operation.upload is None:
                context.error(InvalidSurface, f"{operation.id} takes no media", *here, "operation")
        if kind in _BY_NAME and len(arguments) != 1:
            context.error(InvalidSurface, f"a {kind} takes one argument: what it looks at", *here, "args")
        if "poll" in said:
            others = context.surface.section("resources")[str(here[1])]["methods"]
            refreshes = [each for each, entry in others.items() if entry.get("kind") == "refresh"]
            if said["poll"] not in refreshes:
                words = f"there is no refresh {said['poll']!r} beside it"
                context.unknown(words, said["poll"], refreshes, *here, "poll")
        model = self.models.get(operation.body.name or "") if operation.body else None
        fields = {field.wire for field in model.fields} if model else set()
        for wire in said.get("constants", {}):
            if wire not in fields:
                words = f"the body of {operation.id} has no {wire!r}"
                context.unknown(words, wire, fields, *here, "constants", wire)

    def _response(self, operation: ir.Operation) -> ir.Model | None:
        return self.models.get(operation.response.name or "") if operation.response else None

    def _waiter(self, said: Json, operation: ir.Operation, *here: str | int) -> ir.Waiter | None:
        """How a wait tells that it is over, by the fields of what it returns, or else of what its operation answers."""
        if "waiter" not in said:
            return None
        returned = next((model for model in self.models.values() if model.name == said.get("returns")), None)
        return waiter(self.context, said["waiter"], returned or self._response(operation), *here)

    def _answer(self, operation: ir.Operation, said: Json, *here: str | int) -> str | None:
        """The Python name of the response field that an upload returns."""
        if "answer" not in said:
            return None
        model = self._response(operation)
        fields = {field.wire: field.name for field in model.fields} if model else {}
        if said["answer"] not in fields:
            words = f"the answer of {operation.id} has no {said['answer']!r}"
            self.context.unknown(words, said["answer"], fields, *here, "answer")
        return fields.get(said["answer"])

    def _others(
        self, named: dict[str, str], operation: ir.Operation, said: Json, *here: str | int
    ) -> tuple[tuple[str, ...], dict[str, ir.Operation]]:
        """Return the backends that have the method, and the operations that replace its own on some."""
        if "" in named:
            return operation.backends, {}
        known = [each.name for each in self.context.backends]
        found_by_name = {wanted: self._as_seen(self.operations[wanted], said, *here) for wanted in named.values()}
        for backend, wanted in named.items():
            found = found_by_name[wanted]
            sharing = tuple(name for name in named if named[name] == wanted)
            if backend not in known:
                words = f"there is no backend {backend!r}"
                self.context.unknown(words, backend, known, *here, "operation", backend)
            elif sorted(found.backends or known) != sorted(sharing):
                words = f"{wanted} is to be that of {' and '.join(sharing)} alone: its `x-backends` must say so"
                self.context.error(InvalidSurface, words, *here, "operation", backend)
            elif (found.result == "sse") != (operation.result == "sse") or (
                found.response != operation.response and "returns" not in said
            ):
                words = f"{wanted} answers otherwise than {operation.id}: one method has one kind of answer"
                self.context.error(InvalidSurface, words, *here, "operation", backend)
        others = {name: found_by_name[wanted] for name, wanted in named.items() if wanted != operation.id}
        return (() if sorted(named) == sorted(known) else tuple(named)), others

    def _paging(self, operation: ir.Operation, items: str, *here: str | int) -> ir.Paging | None:
        said = self.context.surface.section("pagination")
        model = self.models.get(operation.response.name or "") if operation.response else None
        fields = {field.wire: field for field in model.fields} if model else {}
        if items not in fields or fields[items].type.kind != "list":
            lists = [wire for wire, field in fields.items() if field.type.kind == "list"]
            self.context.unknown(f"the answer of {operation.id} has no list {items!r}", items, lists, *here, "page")
            return None
        if said["next"] not in fields:
            self.context.error(InvalidSurface, f"the answer of {operation.id} has no {said['next']!r}", *here, "page")
        query = {each.wire for each in operation.parameters if each.location == "query"}
        for key in ("page_size", "page_token"):
            if said[key] not in query:
                words = f"{operation.id} has no query parameter {said[key]!r}, without which it cannot be paged"
                self.context.error(InvalidSurface, words, *here, "page")
        return ir.Paging(items, said["page_size"], said["page_token"], said["next"])

    def _result(self, operation: ir.Operation, said: Json, paging: ir.Paging | None, *here: str | int) -> str:
        if "returns" in said:
            self.context.type_expression(said["returns"], *here, "returns")
            return str(said["returns"])
        if operation.response is None or (operation.result == "empty" and "reads" not in said):
            return "None"
        type_ = operation.response
        if "answer" in said and (model := self._response(operation)):
            type_ = next((field.type for field in model.fields if field.wire == said["answer"]), type_)
        if paging:
            model = self.models[type_.name or ""]
            type_ = next(field.type for field in model.fields if field.wire == paging.items)
            type_ = type_.item or type_
        if type_.kind in ("model", "union", *ENUMS):
            return type_.name or "Any"
        return "bytes" if type_.kind == "bytes" else "Any"

    def _check_mapped(self) -> None:
        resources = self.context.surface.section("resources")
        used = {
            name
            for entry in resources.values()
            for method in entry["methods"].values()
            for name in (
                *operations_of(method).values(),
                *method.get("also", ()),
                *([method["streams"]] if "streams" in method else []),
            )
        }
        excused = self.context.surface.section("low_level_only")
        pending = self.context.surface.pending
        places = [("low_level_only", name, name) for name in excused]
        for section, step, name in [*places, *(("pending", str(index), name) for index, name in enumerate(pending))]:
            if name not in self.operations:
                words = f"{name!r} is no operation of the specification"
                self.context.unknown(words, name, self.operations, section, step)
            elif name in used:
                words = f"{name} is under {section}, but a method uses it"
                self.context.error(InvalidSurface, words, section, step)
        for name in self.operations.keys() - used - excused.keys():
            if self.context.surface.is_pending(name):
                continue
            words = f"no method of surface.yaml uses {name}, and `low_level_only` does not excuse it"
            self.context.errors.add(UnmappedOperation(words, self._place(name)))

    def _place(self, operation: str) -> Location | None:
        for path, method, data in operations(self.context.document.data):
            if operation in (data.get("operationId"), stream_of(data.get("operationId", ""))):
                return self.context.document.where(pointer_to("paths", path, method, "operationId"))
        return None
