"""Values that a schema allows: the smallest one, and others near what it forbids."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from generator.graph.schema import Graph, Node, Place, Use
from generator.witness.formats import BEYOND, sample, samples
from generator.witness.patterns import NoSample, matching

_DEPTH = 10
_LARGEST = 1000


class Sampler:
    """Values for one side's schemas, as they stand in a request or an answer."""

    def __init__(self, graph: Graph, place: Place) -> None:
        self.graph = graph
        self.hidden = "readOnly" if place == "request" else "writeOnly"

    def smallest(self, node: Node, depth: int = 0) -> Any:
        """A value with nothing in it that the schema does not ask for.

        Raises:
            NoSample: none was found.
        """
        if depth > _DEPTH or node.never:
            raise NoSample
        if "const" in node.facts:
            return node.fact("const")
        if values := node.fact("enum"):
            return values[0]
        value = self._plain(node, depth)
        for _, members in node.children.get("groups", ()):
            value = self._with(value, node, members, depth)
        return value

    def _with(self, value: Any, node: Node, members: list[Any], depth: int) -> Any:
        for member in members:
            try:
                found = self.smallest(self.graph.use(member).node, depth + 1)
            except NoSample:
                continue
            if isinstance(value, dict) and isinstance(found, dict):
                return {**value, **found}
            if node.types is None and not node.properties:
                return found
        return value

    def _plain(self, node: Node, depth: int) -> Any:
        types = node.types
        if types is None:
            types = frozenset({"object"}) if node.properties or node.required else _implied(node)
        for kind in ("boolean", "integer", "number", "string", "array", "object"):
            if kind in types:
                if kind == "boolean":
                    return False
                if kind in ("integer", "number"):
                    return number(node, kind == "integer")
                if kind == "string":
                    return string(node)
                return self._array(node, depth) if kind == "array" else self._object(node, depth)
        raise NoSample

    def _array(self, node: Node, depth: int) -> list[Any]:
        least = _small(node.fact("minItems"))
        items: list[Any] = []
        for ats in node.children.get("prefixItems", ())[:least]:
            items.append(self.smallest(self.graph.use(*ats).node, depth + 1) if ats else 0)
        for at in node.children.get("contains", ()):
            items.append(self.smallest(self.graph.use(at).node, depth + 1))
        inner = self.graph.use(*node.children.get("items", ())).node
        while len(items) < least:
            items.append(self.smallest(inner, depth + 1) if not inner.is_anything else len(items))
        return items

    def _object(self, node: Node, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name in node.required:
            use = self.graph.use(*node.properties[name]) if name in node.properties else None
            if use is None or not use.flag(self.hidden):
                found[name] = self.smallest(use.node, depth + 1) if use and not use.node.is_anything else "x"
        for name, fact in node.children.get("dependentRequired", {}).items():
            if name in found:
                for each in fact.value:
                    ats = node.properties.get(each, ())
                    found.setdefault(each, self.smallest(self.graph.use(*ats).node, depth + 1) if ats else "x")
        least = _small(node.fact("minProperties"))
        for name in sorted(node.properties):
            if len(found) >= least:
                break
            found.setdefault(name, self.smallest(self.graph.use(*node.properties[name]).node, depth + 1))
        return {**found, **self._rest(node, least - len(found), depth)}

    def _rest(self, node: Node, count: int, depth: int = 0) -> dict[str, Any]:
        """Properties that are not named, as many as are wanted."""
        inner = self.graph.use(*node.children.get("additionalProperties", ())).node
        value = "x" if inner.is_anything or inner.never or count < 1 else self.smallest(inner, depth + 1)
        return {f"x{n}": value for n in range(count)}

    # Values near the border

    def various(self, use: Use | Node, other: Use | Node | None) -> Iterator[Any]:
        """Values that the schema may allow and ``other`` may forbid, likeliest first; not all are allowed."""
        node = use.node if isinstance(use, Use) else use
        against = other.node if isinstance(other, Use) else other
        forbidden = (against.fact("enum") or ()) if against else ()
        for value in node.fact("enum") or ():
            if value not in forbidden:
                yield value
        yield from _border(node, against)
        yield from self._counted(node, against)
        with suppress(NoSample):
            yield self.smallest(node)
        yield from self._filled(node)
        for each in (node, against):
            if each is not None:
                yield from self._inside(each)
        for _, members in node.children.get("groups", ()):
            for member in members:
                try:
                    yield self.smallest(self.graph.use(member).node)
                except NoSample:
                    continue
        types = node.types if node.types is not None else frozenset({"string", "number", "boolean", "array", "object"})
        for kind, values in _ANYTHING.items():
            if kind in types or (kind == "number" and "integer" in types):
                yield from values
        if isinstance(use, Use) and use.null:
            yield None  # says least: a property that is null is taken as left out

    def _counted(self, node: Node, other: Node | None) -> Iterator[Any]:
        """Lists and objects of just the length that this schema allows and the other does not."""
        for each in (each for each in (other, node) if each is not None):
            for fact, step in (("minItems", -1), ("maxItems", 1)):
                if (length := each.fact(fact)) is not None and 0 <= length + step <= _LARGEST:
                    with suppress(NoSample):
                        inner = self.graph.use(*node.children.get("items", ())).node
                        if not inner.is_anything:
                            yield [self.smallest(inner)] * (length + step)
                    yield list(range(length + step))
                    yield ["x"] * (length + step)
            for fact, step in (("minProperties", -1), ("maxProperties", 1)):
                if (length := each.fact(fact)) is not None and 0 <= length + step <= _LARGEST:
                    with suppress(NoSample):
                        yield self._rest(node, length + step)

    def _inside(self, node: Node) -> Iterator[Any]:
        """Values that the schemas inside speak about: those forbidden, under a condition, contained, or by pattern."""
        listed = [*node.children.get("not", ())]
        for branches in node.children.get("if", ()):
            listed += branches.values()
        listed += [at for _, members in node.children.get("groups", ()) for at in members]
        for at in listed:
            inner = self.graph.use(at).node
            with suppress(NoSample):
                value: Any = self.smallest(inner)
                yield value
                if isinstance(value, str):
                    yield from (value + "x" * n for n in range(1, 4))
        for at in node.children.get("contains", ()):
            with suppress(NoSample):
                value = self.smallest(self.graph.use(at).node)
                yield from ([value] * n for n in range(8))
        if listed := node.children.get("prefixItems", ()):
            with suppress(NoSample):
                first = [self._any(ats) for ats in listed]
                rests: tuple[list[Any], ...] = ([], [0], ["x"], [{}])
                yield from ([*first, *rest] for rest in rests)
        for pattern, ats in node.children.get("patternProperties", {}).items():
            with suppress(NoSample):
                name = matching(pattern)
                samples: tuple[Any, ...] = (*_ANYTHING["string"][:2], 0, self._any(ats))
                yield from ({name: value} for value in samples)
        if "propertyNames" in node.children:
            yield from ({name: "x"} for name in _ANYTHING["string"])
        for name, ats in node.children.get("dependentSchemas", {}).items():
            with suppress(NoSample):
                yield {name: "x"}
                for other in self.graph.use(*ats).node.properties:
                    others: tuple[Any, ...] = (0, "x", True, None, [], {})
                    yield from ({name: "x", other: value} for value in others)

    def _any(self, ats: Any) -> Any:
        return self.smallest(self.graph.use(*ats).node)

    def _filled(self, node: Node) -> Iterator[Any]:
        """Objects with one optional property each, arrays with one item."""
        if node.properties:
            try:
                base = self.smallest(node)
            except NoSample:
                return
            for name in sorted(node.properties):
                use = self.graph.use(*node.properties[name])
                if isinstance(base, dict) and name not in base and not use.flag(self.hidden):
                    try:
                        yield {**base, name: self.smallest(use.node)}
                    except NoSample:
                        continue
        if inner := node.children.get("items"):
            try:
                yield [self.smallest(self.graph.use(*inner).node)]
            except NoSample:
                return


_ANYTHING: dict[str, tuple[Any, ...]] = {
    "string": ("", "x", "~", " ", "x" * 40, "A1"),
    "number": (0, 1, -1, 0.5, 7, 10**6),
    "boolean": (True, False),
    "array": ([], [0, 0], ["x"], [{}], [1, "x", True]),
    "object": ({}, {"x": 0}, {"x": "x", "y": "y"}),
}


def _implied(node: Node) -> frozenset[str]:
    """The type that keywords speak about where none is named."""
    names = node.facts.keys() | node.children.keys()
    for kind, keywords in (
        ("string", {"minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"}),
        ("number", {"minimum", "maximum", "multipleOf"}),
        ("array", {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"}),
    ):
        if names & keywords:
            return frozenset({kind})
    return frozenset({"object"})


def _border(node: Node, other: Node | None) -> Iterator[Any]:
    """Just inside this schema's limits, and just outside the other's."""
    sides = [each for each in (other, node) if each is not None]
    for each in sides:
        for fact, step in (("minimum", -1), ("maximum", 1)):
            if bound := each.fact(fact):
                yield bound[0]
                yield bound[0] + step
                yield bound[0] + step / 2
        for fact, step in (("minLength", -1), ("maxLength", 1)):
            if (length := each.fact(fact)) is not None and 0 <= length + step <= _LARGEST:
                yield "x" * (length + step)
                yield "x" * length
    for format_ in (other.fact("format") if other else None) or ():
        if format_ in BEYOND:
            yield BEYOND[format_]
    if (node.fact("format") or (other and other.fact("format"))) and "string" in (node.types or {"string"}):
        yield from samples()
    for step in node.fact("multipleOf") or ():
        yield from (step, 2 * step, 3 * step)
    for pattern in node.fact("pattern") or ():
        try:
            yield matching(pattern)
        except NoSample:
            continue


def number(node: Node, whole: bool) -> int | float:
    """The number nearest to zero that the limits and the step allow."""
    low, high = node.fact("minimum"), node.fact("maximum")
    step = next(iter(node.fact("multipleOf") or ()), 1 if whole else None)
    value: int | float = 0
    unit = step or (1 if whole else 0.5)
    if low is not None and (value < low[0] or (low[1] and value == low[0])):
        value = low[0] if not low[1] else low[0] + unit
        if step:
            value = -(-low[0] // step) * step
            value += step if low[1] and value == low[0] else 0
    if high is not None and (value > high[0] or (high[1] and value == high[0])):
        value = high[0] if not high[1] else high[0] - unit
        if step:
            value = high[0] // step * step
            value -= step if high[1] and value == high[0] else 0
    return int(value) if whole or float(value).is_integer() else value


def string(node: Node) -> str:
    for pattern in node.fact("pattern") or ():
        return matching(pattern)
    for format_ in node.fact("format") or ():
        if (found := sample(format_)) is not None:
            return found
    return "x" * _small(node.fact("minLength"))


def _small(count: int | None) -> int:
    if (count or 0) > _LARGEST:
        raise NoSample
    return count or 0
