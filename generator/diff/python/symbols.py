"""The public names of a rendered package, read from its IR: what user code can touch, and how it is spelled there.

``pointers`` lead to the parts of the specification that a symbol is made of, so that a change of a symbol finds the
change of the specification that explains it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from attrs import evolve, field, frozen

from generator import ir
from generator.diff.python.locate import Locator
from generator.spelling import accepted_type, as_wire_type, python_type, snake

Kind = Literal["model", "config", "enum", "union"]
TYPES = "types"
Pointers = tuple[str, ...]


@frozen(kw_only=True)
class Named:
    """Something with a name, and others by which it goes too."""

    name: str
    aliases: tuple[str, ...] = ()
    pointers: Pointers = field(default=(), eq=False)

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


@frozen(kw_only=True)
class Member(Named):
    """An attribute of a model, or a member of an enum, whose annotation is its value."""

    annotation: str
    accepts: str = ""
    backends: tuple[str, ...] = ()


@frozen(kw_only=True)
class Class(Named):
    key: str
    kind: Kind
    members: dict[str, Member]
    bases: tuple[str, ...] = ()
    exclusions: frozenset[frozenset[str]] = frozenset()

    @property
    def symbol(self) -> str:
        return f"{TYPES}.{self.name}"


@frozen(kw_only=True)
class Argument(Named):
    annotation: str
    required: bool
    positional: bool = False


@frozen
class Function:
    """A method of a resource, called on ``client``, or the functions of one endpoint module."""

    symbol: str
    key: str
    arguments: tuple[Argument, ...]
    result: str
    behaviour: str = ""
    pointers: Pointers = field(default=(), eq=False)
    result_pointers: Pointers = field(default=(), eq=False)


@frozen
class Api:
    """Classes by key (the schema's name, or the class's own), functions by symbol."""

    classes: dict[str, Class]
    functions: dict[str, Function]

    @property
    def class_names(self) -> frozenset[str]:
        return frozenset(name for each in self.classes.values() for name in each.names)


def api(package: ir.Package, locator: Locator) -> Api:
    """The public names of ``package``."""
    reader = _Reader(package, locator)
    classes = {each.key: each for each in reader.classes()}
    functions = {each.key: each for each in (*reader.methods(), *reader.endpoints())}
    return Api(dict(sorted(classes.items())), dict(sorted(functions.items())))


class _Reader:
    def __init__(self, package: ir.Package, locator: Locator) -> None:
        self.package = package
        self.locator = locator
        self.models = {model.name: model for model in package.models}
        self.users: dict[str, ir.Method] = {}
        for resource in package.resources:
            for method in resource.methods:
                if method.config:
                    self.users.setdefault(method.config, method)

    def classes(self) -> Iterator[Class]:
        several = [model.wire for model in self.package.models if model.kind == "schema"]
        for model in self.package.models:
            own = model.kind == "schema" and several.count(model.wire) == 1
            yield self.model(model, f"schema {model.wire}" if own else f"class {model.name}")
        for enum in self.package.enums:
            members = {
                str(each.value): Member(
                    name=each.name, annotation=repr(each.value), pointers=self.locator.value(enum.wire, each.value)
                )
                for each in enum.values
            }
            yield self.of_schema(enum, "enum", members)
        for union in self.package.unions:
            branches = [*map(python_type, union.branches), *([union.unknown] if union.unknown else [])]
            yield self.of_schema(union, "union", {"": Member(name="", annotation=" | ".join(branches))})
        for alias in self.package.type_aliases:
            member = Member(name="", annotation=alias.expression)
            yield Class(name=alias.name, key=f"union {alias.name}", kind="union", members={"": member})

    def of_schema(self, each: ir.Enum | ir.Union, kind: Kind, members: dict[str, Member]) -> Class:
        key, pointers = f"schema {each.wire}", self.locator.schema(each.wire)
        return Class(name=each.name, key=key, kind=kind, members=members, aliases=each.aliases, pointers=pointers)

    def model(self, model: ir.Model, key: str) -> Class:
        members = {each.wire or each.name: self.member(model, each) for each in model.fields}
        return Class(
            name=model.name,
            key=key,
            kind="config" if model.kind == "config" else "model",
            members=members,
            bases=tuple(mixin.rpartition(":")[2] for mixin in model.mixins),
            aliases=model.aliases,
            exclusions=frozenset(frozenset(names) for names in model.oneofs.values() if len(names) > 1),
            pointers=self.locator.schema(model.wire) if model.kind == "schema" else (),
        )

    def member(self, model: ir.Model, each: ir.Field) -> Member:
        type_ = as_wire_type(each.type)
        if each.accepts and model.kind == "config":
            type_ = ir.Type("python", each.accepts)
        return Member(
            name=each.name,
            annotation=python_type(type_),
            accepts=each.accepts or accepted_type(type_),
            aliases=each.aliases,
            backends=each.backends,
            pointers=() if each.sdk_only else self.places(model, each),
        )

    def places(self, model: ir.Model, each: ir.Field) -> Pointers:
        if model.kind != "config":
            return self.locator.property(model.wire, each.wire)
        method = self.users.get(model.name)
        if method is None:
            return ()
        if each.location == "query":
            return self.locator.parameter(method.operation.id, each.wire)
        path = tuple(step for step in each.path if isinstance(step, str) and step != "[]")
        return self.body_property(method.operation, path or (each.wire,))

    def body_property(self, operation: ir.Operation, path: tuple[str, ...]) -> Pointers:
        """The property that a path of wire names below the request body leads to."""
        type_ = operation.body
        for n, wire in enumerate(path):
            model = self.models.get(type_.name or "") if type_ else None
            if model is None:
                return ()
            if n == len(path) - 1:
                return self.locator.property(model.wire, wire)
            type_ = next((each.type for each in model.fields if each.wire == wire), None)
        return ()

    # Functions

    def methods(self) -> Iterator[Function]:
        parents = {resource.name: resource.parent for resource in self.package.resources}
        for resource in self.package.resources:
            steps = [resource.name]
            while (parent := parents.get(steps[0])) and parent in parents and parent not in steps:
                steps.insert(0, parent)
            for method in resource.methods:
                yield self.method(f"client.{'.'.join(steps)}.{method.name}", method)

    def method(self, symbol: str, method: ir.Method) -> Function:
        arguments = [self.argument(method.operation, each) for each in method.arguments]
        arguments.sort(key=lambda each: not each.required)
        if method.config:
            arguments.append(Argument(name="config", annotation=f"{method.config}OrDict", required=False))
        stream = "Pager" if method.paging else "Stream" if method.operation.result == "sse" else ""
        result = f"{stream}[{method.result}]" if stream else method.result
        constants = (f"{key}={value!r}" for key, value in method.constants.items())
        behaviour = ", ".join([method.operation.repeat, method.kind, *constants])
        return self.function(symbol, symbol, arguments, result, behaviour, method.operation)

    def function(
        self, symbol: str, key: str, arguments: list[Argument], result: str, behaviour: str, operation: ir.Operation
    ) -> Function:
        places = self.locator.operation(operation.id), self.locator.answer(operation.id)
        return Function(symbol, key, tuple(arguments), result, behaviour, *places)

    def argument(self, operation: ir.Operation, each: ir.Argument) -> Argument:
        if each.target == "body":
            pointers = self.body_property(operation, (each.wire,))
        elif each.target in ("name", "path", "query"):
            pointers = self.locator.parameter(operation.id, each.wire)
        else:
            pointers = ()
        return Argument(
            name=each.name,
            annotation=each.accepts or accepted_type(each.type),
            required=each.required and not each.aliases,
            positional=each.positional,
            aliases=each.aliases,
            pointers=pointers,
        )

    def endpoints(self) -> Iterator[Function]:
        for operation in self.package.operations:
            arguments = [*self.parameters(operation, "path"), *self.parameters(operation, "query")]
            if operation.body:
                body, annotation = self.locator.body(operation.id), accepted_type(operation.body)
                in_path = sum(each.location == "path" for each in operation.parameters)
                arguments.insert(in_path, Argument(name="body", annotation=annotation, required=True, pointers=body))
            result = python_type(operation.response) if operation.response else "None"
            result = {"bytes": "bytes", "sse": f"Stream[{result}]"}.get(operation.result, result)
            symbol = f"gemini_api.api.{operation.resource}.{snake(operation.name)}"
            yield self.function(symbol, f"endpoint {operation.id}", arguments, result, operation.repeat, operation)

    def parameters(self, operation: ir.Operation, location: str) -> Iterator[Argument]:
        in_path = location == "path"
        for each in operation.parameters:
            if each.location == location:
                yield Argument(
                    name=each.name,
                    annotation="str" if in_path else accepted_type(each.type),
                    required=in_path or each.required,
                    pointers=self.locator.parameter(operation.id, each.wire),
                )


def renamed(expression: str, names: dict[str, str]) -> str:
    """A type expression in which classes have their new names, with those of their dicts and strings."""
    if not names:
        return expression
    return re.sub(
        r"\b(\w+?)(OrDict|Dict|Literal)?\b", lambda found: names.get(found[1], found[1]) + (found[2] or ""), expression
    )


def spelled(member: Member, names: dict[str, str]) -> Member:
    return evolve(member, annotation=renamed(member.annotation, names), accepts=renamed(member.accepts, names))
