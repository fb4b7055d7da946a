"""Bundle several files into one document: every ``$ref`` into another file becomes ``#/components/...``.

Where OpenAPI has none (an operation, a media type, all of ``properties``), what it leads to is put in its place.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

from attrs import frozen

from generator.document import Document, resolve
from generator.errors import DanglingReference, Errors, Incomplete, NameCollision, SpecError, Unsupported, nearest
from generator.reader import Source, escape, unescape
from generator.walk import words

# Keys whose value maps names: a `$ref` among them is a name, not a reference.
NAMED = words(
    "properties patternProperties $defs definitions dependentSchemas schemas responses parameters examples "
    "requestBodies headers securitySchemes links callbacks pathItems paths content encoding variables webhooks"
)
# Keys whose value is data, not description.
LITERAL = frozenset({"default", "const", "enum", "example", "value"})
# The component kind of a reference, by the key it is under; under any other key it is a schema.
_KINDS = {
    "parameters": "parameters",
    "responses": "responses",
    "requestBody": "requestBodies",
    "headers": "headers",
    "examples": "examples",
    "links": "links",
    "callbacks": "callbacks",
}
_GROUPS = frozenset({*_KINDS.values(), "securitySchemes", "pathItems"})
# Where a reference may stand: under these keys, in these lists, in all mappings of names but these.
_REFERRED = words(
    "schema items additionalProperties not if then else contains propertyNames contentSchema requestBody "
    "unevaluatedItems unevaluatedProperties"
)
_REFERRED_IN = words("allOf anyOf oneOf prefixItems items parameters")
_NOT_REFERRED_IN = words("paths webhooks content encoding variables")
_COMPONENT = re.compile(r"/components/([^/]+)/([^/]+)")
_INLINED_AT_MOST = 100_000


@frozen
class Place:
    """Where a part is written (``there`` in ``file``), and where it is in the document (``here``)."""

    file: str
    there: str
    here: str

    def below(self, key: str | int) -> Place:
        step = f"/{escape(str(key))}"
        return Place(self.file, self.there + step, self.here + step)


class Bundler:
    """Follows references from the root file. ``source`` reads a file by its relative path."""

    def __init__(self, root: str, source: Callable[[str], Source], lenient: bool = False) -> None:
        self.root = root
        self.lenient = lenient
        self.source = source
        self.errors = Errors()
        self.visited = [root]
        self.origins: dict[str, tuple[str, str]] = {"": (source(root).file, "")}
        # What was put in the place of a reference; and how often, what is being put there now or looked for.
        self.inlined: set[tuple[str, str]] = set()
        self.count = 0
        self.open: list[tuple[str, str]] = []
        self.looking: set[tuple[str, str]] = set()
        # By file: where the names are that schemas give themselves.
        self.anchors: dict[str, dict[str, str]] = {}
        # Referred to, and not yet among the components.
        self.waiting: dict[tuple[str, str, tuple[str, str]], None] = {}
        self.components: dict[str, dict[str, Any]] = {}
        # Who has a component's name, and by place the name that was given.
        self.owners: dict[tuple[str, str], tuple[str, str]] = {}
        self.named: dict[tuple[str, tuple[str, str]], str] = {}

    def document(self) -> Document:
        top = self.source(self.root).data
        for kind, key, value, place in self._components(self.root):
            if not self._passed_on(value, place.file, place.there):
                self._name(kind, key, place.file, place.there)
        data = {
            key: self._part(value, _place(self.root, f"/{escape(key)}"), key, key)
            for key, value in top.items()
            if key not in {"components", "paths"}
        }
        paths = self._part(top.get("paths"), _place(self.root, "/paths"), "path item", "paths")
        data["paths"] = paths if isinstance(paths, dict) else {}
        for name in self.visited:  # grows during the loop
            self._take_components(name)
            while self.waiting:  # grows as well
                kind, key, target = next(iter(self.waiting))
                del self.waiting[kind, key, target]
                self._take(kind, key, self._at(target), *target)
        self.errors.check()
        self._check_paths_listed()
        self.errors.check()
        if self.components:
            data["components"] = self.components
        sources = [self.source(name) for name in self.visited]
        return Document(data, {each.file: each for each in sources}, self.origins)

    def _take_components(self, name: str) -> None:
        for kind, group, _ in self._groups(name):
            if not isinstance(group, dict) or kind.startswith("x-"):
                self.components.setdefault(kind, group)
        for kind, key, value, place in self._components(name):
            self._take(kind, key, value, place.file, place.there)

    def _components(self, name: str) -> Iterator[tuple[str, str, Any, Place]]:
        for kind, group, place in self._groups(name):
            if isinstance(group, dict) and not kind.startswith("x-"):
                yield from ((kind, key, value, place.below(key)) for key, value in group.items())

    def _groups(self, name: str) -> Iterator[tuple[str, Any, Place]]:
        """The kinds of components of a file, which may stand in others."""
        data = self.source(name).data
        whole, place = self._led(
            data.get("components") if isinstance(data, dict) else None, _place(name, "/components")
        )
        for kind, group in whole.items() if isinstance(whole, dict) else ():
            yield kind, *self._led(group, place.below(kind))

    def _led(self, value: Any, place: Place) -> tuple[Any, Place]:
        """What a reference leads to, where one stands in the place of all components, or of all of a kind."""
        seen = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            target = self._target(value["$ref"], place.file, f"{place.there}/$ref")
            if target is None or target in seen:
                return None, place
            seen.add(target)
            value, place = self._at(target), Place(*target, place.here)
        return value, place

    def _take(self, kind: str, key: str, value: Any, file: str, there: str) -> None:
        if target := self._passed_on(value, file, there):
            if not _COMPONENT.match(target[1]):
                self.waiting[kind, key, self._followed(target)] = None
            return
        name = self._name(kind, key, file, there)
        if name is None:
            owner = self.owners[kind, key]
            first = self.source(owner[0]).where(owner[1])
            self._wrong(NameCollision, f"{kind}/{key} is described twice, first at {first}", file, there)
            return
        here = _pointer(kind, name)
        if file != self.root or there != here:
            self.origins[here] = (self.source(file).file, there)
        group = self.components.setdefault(kind, {})
        group[name] = self._walk(value, Place(file, there, here), kind)

    def _name(self, kind: str, key: str, file: str, there: str) -> str | None:
        """The name of a part of a file among the components.

        Where another part has that name already, it is one made of its path, or None if that is a mistake.
        """
        place = (file, there)
        if (kind, place) in self.named:
            return self.named[kind, place]
        if self.owners.setdefault((kind, key), place) != place:
            if not self.lenient:
                return None
            path = re.sub(r"[^\w-]+", ".", posixpath.splitext(file)[0]).strip(".")
            key = path if not there else f"{path}.{key}"
            while self.owners.setdefault((kind, key), place) != place:
                key += "_"
        self.named[kind, place] = key
        return key

    def _passed_on(self, value: Any, file: str, there: str) -> tuple[str, str] | None:
        """What this part of a file is, if it is nothing but a reference to one of its name in another file."""
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return None
        target = self._target(value["$ref"], file, f"{there}/$ref")
        if target is None or target[0] == file:
            return None
        same = target[1] == there or (not _COMPONENT.match(target[1]) and _own_name(*target) == _own_name(file, there))
        return target if same else None

    def _part(self, value: Any, place: Place, context: str, key: str, referred: bool = False) -> Any:
        """A part with all below it; unless ``referred`` may stand there, what a reference leads to is put there."""
        opened = len(self.open)
        while not referred and isinstance(value, dict) and isinstance(value.get("$ref"), str):
            target = self._target(value["$ref"], place.file, f"{place.there}/$ref")
            self.count += 1
            if target is None or target in self.open or self.count > _INLINED_AT_MOST:
                break
            self.open.append(target)
            self.inlined.add(target)
            beside = {name: item for name, item in value.items() if name != "$ref"}
            found = self._at(target)
            value = {**found, **beside} if isinstance(found, dict) else found
            place = Place(*target, place.here)
            self.origins[place.here] = (self.source(place.file).file, place.there)
        try:
            return self._walk(value, place, context, key)
        finally:
            del self.open[opened:]

    def _walk(self, value: Any, place: Place, context: str, key: str = "") -> Any:
        """``key`` is what the part stands under, ``context`` the kind of the components that it refers to."""
        if isinstance(value, list):
            referred = key in _REFERRED_IN
            return [self._part(item, place.below(n), context, "", referred) for n, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        found = {}
        for name, item in value.items():
            below = place.below(name)
            if key in NAMED:
                found[name] = self._part(item, below, context, "", key not in _NOT_REFERRED_IN)
            elif name == "$ref" and isinstance(item, str):
                found[name] = self._reference(item, place.file, below.there, context)
            elif name == "mapping" and isinstance(item, dict):
                found[name] = {each: self._mapped(target, below.below(each)) for each, target in item.items()}
            elif name in LITERAL or name.startswith("x-") or (name == "examples" and isinstance(item, list)):
                found[name] = item
            else:
                kind = _KINDS.get(name, "schemas" if name in {"schema", "properties", "items"} else context)
                found[name] = self._part(item, below, kind, name, name in _REFERRED)
        return found

    def _mapped(self, target: Any, place: Place) -> Any:
        """A value of a discriminator's mapping: a reference, or the name of a schema."""
        if isinstance(target, str) and ("#" in target or "/" in target):
            return self._reference(target, place.file, place.there, "schemas")
        return target

    def _reference(self, ref: str, file: str, there: str, context: str) -> str:
        target = self._target(ref, file, there)
        if target is None:
            return ref
        name, pointer = self._followed(target)
        if component := _COMPONENT.match(pointer):
            kind, key = map(unescape, component.groups())
            found = self._name(kind, key, name, component[0]) or key
            return f"#{_pointer(kind, found)}{pointer[component.end() :]}"
        if name == self.root:
            return f"#{pointer}"
        # A file that is one schema, or a part of a file outside its components.
        key = _own_name(name, pointer)
        kind = context if context in _GROUPS else "schemas"
        given = self._name(kind, key, name, pointer)
        if given is None:
            words = f"{kind}/{key} is described twice, also in {self.owners[kind, key][0]}"
            self._wrong(NameCollision, words, file, there)
        elif given not in self.components.get(kind, ()):
            self.waiting[kind, key, (name, pointer)] = None
        return f"#{_pointer(kind, given or key)}"

    def _followed(self, target: tuple[str, str]) -> tuple[str, str]:
        """The component, or part of a file, that is meant, where files pass it on to each other."""
        seen = set()
        while target not in seen:
            seen.add(target)
            component = _COMPONENT.match(target[1])
            whole = (target[0], component[0] if component else target[1])
            value = self._at(whole)
            further = self._passed_on(value, *whole)
            if further is None:
                break
            target = further[0], further[1] + target[1][len(whole[1]) :]
        return target

    def _target(self, ref: str, file: str, there: str) -> tuple[str, str] | None:
        """Return the file and pointer of a reference; None, with an error noted, if it is dangling."""
        path, _, fragment = ref.partition("#")
        pointer = unquote(fragment)
        if re.match(r"[a-z][a-z0-9+.-]*:", path, re.I) or path.startswith("/"):
            self._wrong(Unsupported, f"$ref {ref!r}: only relative paths are followed", file, there)
            return None
        name = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(path))) if path else file
        try:
            self.source(name)
        except OSError:
            self._wrong(DanglingReference, f"$ref {ref!r}: there is no file {name}", file, there)
            return None
        if name not in self.visited:
            self.visited.append(name)
        if pointer and not pointer.startswith("/"):
            if name not in self.anchors:
                self.anchors[name] = dict(_anchors(self.source(name).data, ""))
            if pointer not in self.anchors[name]:
                self._wrong(Unsupported, f"$ref {ref!r}: only JSON pointers and anchors are followed", file, there)
                return None
            pointer = self.anchors[name][pointer]
        found, hint = self._located(name, pointer)
        if found is None:
            self._wrong(DanglingReference, f"$ref {ref!r} leads nowhere{hint}", file, there)
        return found

    def _located(self, file: str, pointer: str) -> tuple[tuple[str, str] | None, str]:
        """Where a pointer leads, by the references on its way too; or why nowhere, with the nearest name."""
        there, looked = "", (file, pointer)
        if looked in self.looking:
            return None, ": it leads to itself"
        self.looking.add(looked)
        try:
            data = self.source(file).data
            for step in pointer.split("/")[1:]:
                key = unescape(step)
                while isinstance(data, dict) and isinstance(data.get("$ref"), str) and key not in data:
                    target = self._target(data["$ref"], file, f"{there}/$ref")
                    if target is None:
                        return None, ""
                    (file, there), data = target, self._at(target)
                try:
                    data = resolve(data, f"/{step}")
                except KeyError:
                    return None, nearest(key, data if isinstance(data, dict) else ()) or f": there is no {key!r}"
                there += f"/{step}"
            return (file, there), ""
        finally:
            self.looking.discard(looked)

    def _at(self, target: tuple[str, str]) -> Any:
        return resolve(self.source(target[0]).data, target[1])

    def _wrong(self, kind: type[SpecError], message: str, file: str, there: str) -> None:
        if self.lenient and kind in {DanglingReference, Unsupported, Incomplete}:
            return
        self.errors.add(kind(message, self.source(file).where(there)))

    def _check_paths_listed(self) -> None:
        for name in self.visited[1:]:
            data = self.source(name).data
            paths = data.get("paths") if isinstance(data, dict) else None
            for path in paths or {}:
                there = f"/paths/{escape(path)}"
                if (name, there) not in self.inlined:
                    self._wrong(Incomplete, f"the path {path} is not listed in {self.root}", name, there)


def _anchors(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if key in ("$anchor", "$dynamicAnchor") and isinstance(item, str):
            yield item, pointer
        elif key not in LITERAL:
            yield from _anchors(item, f"{pointer}/{escape(str(key))}")


def _place(file: str, pointer: str) -> Place:
    """A place at which a file stands for itself."""
    return Place(file, pointer, pointer)


def _own_name(file: str, pointer: str) -> str:
    """The name of a part of a file: its key, or that of the whole file."""
    return unescape(pointer.rpartition("/")[2]) or posixpath.splitext(posixpath.basename(file))[0]


def _pointer(kind: str, key: str) -> str:
    return f"/components/{escape(kind)}/{escape(key)}"
