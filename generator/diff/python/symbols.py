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


@frozen
class Member:
    """An attribute of a model, or a member of an enum, whose annotation is its value."""

    name: str
    wire: str
    annotation: str
    accepts: str = ""
    aliases: tuple[str, ...] = ()
    backends: tuple[str, ...] = ()
    pointers: Pointers = field(default=(), eq=False)


@frozen
class Class:
    name: str
    key: str
    kind: Kind
    members: dict[str, Member]
    bases: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    exclusions: frozenset[frozenset[str]] = frozenset()
    pointers: Pointers = field(default=(), eq=False)

    @property
    def symbol(self) -> str:
        return f"{TYPES}.{self.name}"

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


@frozen
class Argument:
    name: str
    annotation: str
    required: bool
    positional: bool = False
    aliases: tuple[str, ...] = ()
    pointers: Pointers = field(default=(), eq=False)


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
            yield self.enum(enum)
        for union in self.package.unions:
            branches = [*map(python_type, union.branches), *([union.unknown] if union.unknown else [])]
            yield Class(
                union.name,
                f"schema {union.wire}",
                "union",
                {"": Member("", "", " | ".join(branches))},
                aliases=union.aliases,
                pointers=self.locator.schema(union.wire),
            )
        for alias in self.package.type_aliases:
            member = Member("", "", alias.expression)
            yield Class(alias.name, f"union {alias.name}", "union", {"": member})

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
            wire=each.wire,
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

    def enum(self, enum: ir.Enum) -> Class:
        members = {
            str(each.value): Member(
                each.name, str(each.value), repr(each.value), pointers=self.locator.value(enum.wire, each.value)
            )
            for each in enum.values
        }
        return Class(
            enum.name,
            f"schema {enum.wire}",
            "enum",
            members,
            aliases=enum.aliases,
            pointers=self.locator.schema(enum.wire),
        )

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
            arguments.append(Argument("config", f"{method.config}OrDict", required=False))
        streamed = method.operation.result == "sse"
        wrapped = (
            f"Pager[{method.result}]" if method.paging else f"Stream[{method.result}]" if streamed else method.result
        )
        behaviour = [
            method.operation.repeat,
            method.kind,
            *(f"{key}={value!r}" for key, value in method.constants.items()),
        ]
        return Function(
            symbol,
            symbol,
            tuple(arguments),
            wrapped,
            ", ".join(behaviour),
            self.locator.operation(method.operation.id),
            self.locator.answer(method.operation.id),
        )

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
            arguments = [
                Argument(each.name, "str", True, pointers=self.locator.parameter(operation.id, each.wire))
                for each in operation.parameters
                if each.location == "path"
            ]
            if operation.body:
                body = self.locator.body(operation.id)
                arguments.append(Argument("body", accepted_type(operation.body), True, pointers=body))
            arguments += [
                Argument(
                    each.name,
                    accepted_type(each.type),
                    each.required,
                    pointers=self.locator.parameter(operation.id, each.wire),
                )
                for each in operation.parameters
                if each.location == "query"
            ]
            result = python_type(operation.response) if operation.response else "None"
            if operation.result == "bytes":
                result = "bytes"
            yield Function(
                f"gemini_api.api.{operation.resource}.{snake(operation.name)}",
                f"endpoint {operation.id}",
                tuple(arguments),
                f"Stream[{result}]" if operation.result == "sse" else result,
                operation.repeat,
                self.locator.operation(operation.id),
                self.locator.answer(operation.id),
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
