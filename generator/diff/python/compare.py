"""The public names of two packages compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any, TypeVar

from attrs import frozen

from generator.diff.python.symbols import Api, Argument, Class, Function, Member, Named, Pointers, renamed, spelled
from generator.naming import module_name
from generator.spelling import literal_name

Places = tuple[Pointers, Pointers]
Symbol = TypeVar("Symbol", Class, Function)


@frozen
class Changed:
    """One change of a symbol. ``old`` and ``new`` are pointers to what the symbol is made of on each side;
    ``code`` is a line that worked and fails, for a breaking change."""

    id: str
    symbol: str
    before: Any = None
    after: Any = None
    old: Pointers = ()
    new: Pointers = ()
    code: str | None = None


def compare(old: Api, new: Api, schemas: dict[str, str]) -> list[Changed]:
    """What became of each public name. ``schemas`` maps the old names of renamed schemas to new ones."""
    return _Comparison(old, new, schemas).run()


class _Comparison:
    def __init__(self, old: Api, new: Api, schemas: dict[str, str]) -> None:
        self.old = old
        self.new = new
        self.found: list[Changed] = []
        self.pairs = self._pairs(schemas)
        self.names = {
            old.classes[one].name: new.classes[other].name
            for one, other in self.pairs.items()
            if old.classes[one].name != new.classes[other].name
        }

    def _pairs(self, schemas: dict[str, str]) -> dict[str, str]:
        found = {key: key for key in self.old.classes if key in self.new.classes}
        for key in [key for key in self.old.classes if key not in found]:
            kind, _, name = key.partition(" ")
            target = f"{kind} {schemas.get(name, name)}"
            if target in self.new.classes and target not in self.old.classes:
                found[key] = target
        # A class may keep its name while what is behind it changes: a schema's model becomes one of the SDK's own.
        taken = set(found.values())
        by_name = {each.name: key for key, each in self.new.classes.items() if key not in taken}
        for key, each in self.old.classes.items():
            if key not in found and each.name in by_name:
                found[key] = by_name[each.name]
        return found

    def run(self) -> list[Changed]:
        kept = {key: key for key in self.old.functions.keys() & self.new.functions.keys()}
        self.each("class", self.old.classes, self.new.classes, self.pairs, self.classes, lambda each: each.kind, _made)
        self.each("function", self.old.functions, self.new.functions, kept, self.functions, _signature, _call)
        return self.found

    def each(
        self,
        stem: str,
        old: dict[str, Symbol],
        new: dict[str, Symbol],
        pairs: dict[str, str],
        compare: Callable[[Symbol, Symbol], None],
        value: Callable[[Symbol], str],
        code: Callable[[Symbol], str],
    ) -> None:
        """Compare what is on both sides; the rest came or went."""
        for key, one in old.items():
            if key in pairs:
                compare(one, new[pairs[key]])
            else:
                self.add(f"{stem}-removed", one.symbol, value(one), None, one.pointers, (), code(one))
        for key in sorted(new.keys() - set(pairs.values())):
            self.add(f"{stem}-added", new[key].symbol, None, value(new[key]), (), new[key].pointers)

    def add(
        self, id_: str, symbol: str, before: Any, after: Any, old: Pointers, new: Pointers, code: str | None = None
    ) -> None:
        self.found.append(Changed(id_, symbol, before, after, old, new, code))

    def sets(
        self, stem: str, symbol: str, was: Collection[str], is_: Collection[str], places: Places, code: str
    ) -> None:
        """Names that a symbol lost or got, where ``{}`` in ``symbol`` and ``code`` stands for the name."""
        for name in [name for name in was if name not in is_]:
            self.add(f"{stem}-removed", symbol.format(name), name, None, *places, code.format(name))
        for name in [name for name in is_ if name not in was]:
            self.add(f"{stem}-added", symbol.format(name), None, name, *places)

    # Classes

    def classes(self, one: Class, other: Class) -> None:
        places = (one.pointers, other.pointers)
        if one.kind != other.kind and {one.kind, other.kind} != {"model", "config"}:
            self.add("class-kind-changed", one.symbol, one.kind, other.kind, *places, _made(one))
            return
        self.class_names(one, other)
        self.sets("base", one.symbol, one.bases, other.bases, places, f"base: {{}} = {one.symbol}()")
        self.members(one, other)
        self.exclusions(one, other)

    def class_names(self, one: Class, other: Class) -> None:
        places = (one.pointers, other.pointers)
        if one.name != other.name:
            kept = one.name in other.names
            kind = "primary-name-changed" if kept else "class-renamed"
            self.add(kind, one.symbol, one.symbol, other.symbol, *places, None if kept else one.symbol)
            if kept:
                modules = [f"gemini_api.models.{module_name(each.name)}" for each in (one, other)]
                self.add("module-moved", modules[0], modules[0], modules[1], *places, f"import {modules[0]}")
        self.aliases("types.{}", one, other, places, "types.{}")

    def aliases(self, symbol: str, one: Named, other: Named, places: Places, code: str) -> None:
        """Other names that went, or came and were none of the old ones."""
        lost, got = set(one.aliases) - set(other.names), set(other.names) - {*one.names, other.name}
        self.sets("alias", symbol, sorted(lost), sorted(got), places, code)

    def members(self, one: Class, other: Class) -> None:
        enum = one.kind == "enum"
        stem = "enum-member" if enum else "field"
        by_name = {each.name: wire for wire, each in other.members.items() if wire not in one.members}
        for wire, member in one.members.items():
            target = wire if wire in other.members else by_name.get(member.name)
            if target is not None:
                self.member(one, other, member, other.members[target])
                continue
            symbol = f"{one.symbol}.{member.name}"
            code = symbol if enum else f"{one.symbol}().{member.name}"
            self.add(f"{stem}-removed", symbol, member.annotation, None, member.pointers, other.pointers, code)
        kept = {each.name for each in one.members.values()}
        for wire, member in other.members.items():
            if wire not in one.members and member.name not in kept:
                symbol = f"{one.symbol}.{member.name}"
                self.add(f"{stem}-added", symbol, None, member.annotation, one.pointers, member.pointers)

    def member(self, one: Class, other: Class, before: Member, after: Member) -> None:
        symbol = f"{one.symbol}.{before.name}" if before.name else one.symbol
        places, values = (before.pointers, after.pointers), (before.annotation, after.annotation)
        if one.kind == "enum":
            # Another value may be why a member is called otherwise.
            places, code = (places[0] + one.pointers, places[1] + other.pointers), f"assert {symbol} == {values[0]}"
            if before.name != after.name:
                self.add("enum-member-renamed", symbol, before.name, after.name, *places, code)
            elif values[0] != values[1]:
                self.add("enum-member-changed", symbol, *values, *places, code)
            return
        if before.name != after.name:
            kept = before.name in after.names
            kind, gone = ("primary-name-changed", None) if kept else ("field-renamed", f"{one.symbol}().{before.name}")
            self.add(kind, symbol, before.name, after.name, *places, gone)
        self.aliases(f"{one.symbol}.{{}}", before, after, places, f"{one.symbol}().{{}}")
        self.annotation(one, symbol, before, after)
        every = {"gemini", "vertex"}
        was, is_ = (sorted(each.backends or every) for each in (before, after))
        for name in (name for name in was if name not in is_):
            code = f"{symbol.rpartition('.')[0]}({before.name}=x).to_dict(backend={name!r})"
            self.add("backend-refused", symbol, name, None, *places, code)
        for name in (name for name in is_ if name not in was):
            self.add("backend-accepted", symbol, None, name, *places)

    def annotation(self, one: Class, symbol: str, before: Member, after: Member) -> None:
        places, values = (before.pointers, after.pointers), (before.annotation, after.annotation)
        expected = spelled(before, self.names)
        if expected.annotation != after.annotation:
            if "Any" in values:
                kind = "annotation-loosened" if after.annotation == "Any" else "annotation-tightened"
                self.add(kind, symbol, *values, *places)
                return
            union = one.kind == "union"
            answer = f" = cast({symbol}, x)" if union else f" | None = {one.symbol}().{before.name}"
            code = f"value: {self.qualified(before.annotation)}{answer}"
            self.add("annotation-changed", symbol, *values, *places, code)
        elif lost := self.lost(expected.accepts, after.accepts):
            code = f"{one.symbol}({before.name}=cast({self.qualified(lost[0])}, x))"
            self.add("accepts-less", symbol, before.accepts, after.accepts, *places, code)
        elif self.lost(after.accepts, expected.accepts):
            self.add("accepts-more", symbol, before.accepts, after.accepts, *places)

    def exclusions(self, one: Class, other: Class) -> None:
        """Fields that a constructor takes together on one side and refuses on the other."""
        before, after = _exclusive(one), _exclusive(other)
        both = {each.name for each in one.members.values()} & {each.name for each in other.members.values()}
        for kind, found in (("exclusion-added", after - before), ("exclusion-removed", before - after)):
            kept = [pair for pair in found if pair <= both]
            for name in sorted({name for pair in kept for name in pair}):
                others = sorted({each for pair in kept if name in pair for each in pair} - {name})
                was, is_ = (None, others) if kind == "exclusion-added" else (others, None)
                code = f"{one.symbol}({name}=x, {others[0]}=x)" if is_ else None
                self.add(kind, f"{one.symbol}.{name}", was, is_, one.pointers, other.pointers, code)

    # Functions

    def functions(self, one: Function, other: Function) -> None:
        places = (one.pointers, other.pointers)
        if one.symbol != other.symbol:
            self.add("function-renamed", one.symbol, one.symbol, other.symbol, *places, _call(one))
            return
        self.arguments(one, other)
        self.order(one, other)
        if renamed(one.result, self.names) != other.result:
            code = f"value: {self.qualified(one.result)} = {_answer(one)}"
            old, new = one.result_pointers or one.pointers, other.result_pointers or other.pointers
            self.add("result-changed", one.symbol, one.result, other.result, old, new, code)
        if one.behaviour != other.behaviour:
            self.add("behaviour-changed", one.symbol, one.behaviour, other.behaviour, *places)

    def arguments(self, one: Function, other: Function) -> None:
        before = {each.name: each for each in one.arguments}
        after = {name: each for each in other.arguments for name in (each.name, *each.aliases)}
        come = [each for each in other.arguments if not before.keys() & {each.name, *each.aliases}]
        for name, argument in before.items():
            if name in after:
                self.argument(one, argument, after[name])
                continue
            symbol, code = f"{one.symbol}({name})", _call(one, name)
            old = argument.pointers + one.pointers
            heir = next((each for each in come if each.pointers and each.pointers == argument.pointers), None)
            if heir:
                come.remove(heir)
                self.add("argument-renamed", symbol, name, heir.name, old, heir.pointers, code)
            else:
                kind = "argument-removed" if argument.required else "optional-argument-removed"
                self.add(kind, symbol, argument.annotation, None, old, other.pointers, code)
        for argument in come:
            kind, call = ("required", _call(one)) if argument.required else ("optional", None)
            places, symbol = (one.pointers, argument.pointers + other.pointers), f"{one.symbol}({argument.name})"
            self.add(f"{kind}-argument-added", symbol, None, argument.annotation, *places, call)

    def argument(self, function: Function, before: Argument, after: Argument) -> None:
        symbol = f"{function.symbol}({before.name})"
        places = (before.pointers + function.pointers, after.pointers)
        if after.required and not before.required:
            self.add("argument-became-required", symbol, False, True, *places, _call(function))
        elif before.required and not after.required:
            self.add("argument-became-optional", symbol, True, False, *places)
        expected = renamed(before.annotation, self.names)
        less, more = self.lost(expected, after.annotation), self.lost(after.annotation, expected)
        if less:
            code = _call(function, before.name, f"cast({self.qualified(before.annotation)}, x)")
            kind = "argument-type-changed" if more else "argument-type-narrowed"
            self.add(kind, symbol, before.annotation, after.annotation, *places, code)
        elif more:
            self.add("argument-type-widened", symbol, before.annotation, after.annotation, *places)

    def order(self, one: Function, other: Function) -> None:
        """Arguments that are given by position and have another one now, or none."""
        before = [each.name for each in one.arguments if each.positional]
        after = [each.name for each in other.arguments if each.positional]
        names = {each.name for each in other.arguments}
        for n, name in enumerate(before):
            if name in names and (n >= len(after) or after[n] != name):
                given = [f"cast({self.qualified(each.annotation)}, x)" for each in one.arguments if each.positional]
                given += [f"{each.name}=x" for each in one.arguments if each.required and not each.positional]
                code = f"{one.symbol}({', '.join(given)})"
                self.add("argument-moved", f"{one.symbol}({name})", before, after, one.pointers, other.pointers, code)
                return

    def lost(self, before: str, after: str) -> list[str]:
        """The alternatives of one type expression that another one does not take. Enums are strings."""
        kept = set(after.split(" | "))
        if "Any" in kept:
            return []
        enums = {each.name for each in self.new.classes.values() if each.kind == "enum"}
        literals = set(map(literal_name, enums))
        # What takes the strings of an enum takes any when the program runs.
        if kept & {"str", *literals}:
            kept |= {"str", *enums, *literals}
        return [each for each in before.split(" | ") if each not in kept and _wider(each) not in kept]

    def qualified(self, expression: str) -> str:
        """A type expression in which classes are found below ``types``."""
        spelled = {
            f"{name}{suffix}": f"types.{name}{suffix}"
            for name in self.old.class_names
            for suffix in ("", "Dict", "OrDict", "Literal")
        }
        return re.sub(r"\b\w+\b", lambda found: spelled.get(found[0], found[0]), expression)


_WIDER = {"list": "Sequence", "dict": "Mapping", "int": "float"}


def _wider(expression: str) -> str:
    """A type that takes everything that this one is."""
    name, bracket, inner = expression.partition("[")
    return _WIDER.get(name, name) + bracket + inner


def _exclusive(class_: Class) -> set[frozenset[str]]:
    """The pairs of fields of which only one may be set."""
    return {frozenset((a, b)) for group in class_.exclusions for a in group for b in group if a < b}


def _made(class_: Class) -> str:
    """Code that needs the class."""
    return class_.symbol if class_.kind in ("enum", "union") else f"{class_.symbol}()"


def _signature(function: Function) -> str:
    return f"({', '.join(each.name for each in function.arguments)}) -> {function.result}"


def _call(function: Function, name: str = "", value: str = "x") -> str:
    """A call with all required arguments, and ``name`` where it is given."""
    given = []
    for each in function.arguments:
        if each.name == name:
            given.append(f"{each.name}={value}")
        elif each.required:
            given.append(f"{each.name}=x")
    suffix = "" if function.symbol.startswith("client.") else ".build"
    return f"{function.symbol}{suffix}({', '.join(given)})"


def _answer(function: Function) -> str:
    """An expression for what the function gives."""
    if function.symbol.startswith("client."):
        return _call(function)
    return f"{function.symbol}.{'parse_event' if function.result.startswith('Stream[') else 'parse'}(x)"
