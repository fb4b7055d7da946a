"""Bundle several files into one document: every ``$ref`` into another file becomes ``#/components/...``."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

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
_COMPONENT = re.compile(r"/components/([^/]+)/([^/]+)")


class Bundler:
    """Follows references from the root file. ``source`` reads a file by its relative path."""

    def __init__(self, root: str, source: Callable[[str], Source], lenient: bool = False) -> None:
        self.root = root
        self.lenient = lenient
        self.source = source
        self.errors = Errors()
        self.visited = [root]
        self.origins: dict[str, tuple[str, str]] = {"": (source(root).file, "")}
        self.inlined: set[tuple[str, str]] = set()
        self.components: dict[str, dict[str, Any]] = {}
        # Who has a component's name, and by place the name that was given.
        self.owners: dict[tuple[str, str], tuple[str, str]] = {}
        self.named: dict[tuple[str, tuple[str, str]], str] = {}

    def document(self) -> Document:
        top = self.source(self.root).data
        for kind, key, value in self._components(self.root):
            if not (isinstance(value, dict) and str(value.get("$ref")).partition("#")[2] == _pointer(kind, key)):
                self._name(kind, key, self.root, _pointer(kind, key))
        data = {
            key: self._walk(value, self.root, f"/{escape(key)}", key)
            for key, value in top.items()
            if key not in {"components", "paths"}
        }
        data["paths"] = self._paths(top.get("paths") or {})
        for name in self.visited:  # grows during the loop
            self._take_components(name)
        self.errors.check()
        self._check_paths_listed()
        self.errors.check()
        if self.components:
            data["components"] = self.components
        sources = [self.source(name) for name in self.visited]
        return Document(data, {each.file: each for each in sources}, self.origins)

    def _paths(self, paths: Any) -> dict[str, Any]:
        found = {}
        for path, item in paths.items() if isinstance(paths, dict) else ():
            here = f"/paths/{escape(path)}"
            file, there = self.root, here
            while isinstance(item, dict) and isinstance(item.get("$ref"), str):
                target = self._target(item["$ref"], file, f"{there}/$ref")
                if target is None or target in self.inlined:
                    break
                file, there = target
                self.inlined.add(target)
                self.origins[here] = (self.source(file).file, there)
                beside = {key: value for key, value in item.items() if key != "$ref"}
                below = resolve(self.source(file).data, there)
                item = {**below, **beside} if isinstance(below, dict) else below
            found[path] = self._walk(item, file, there, "path item")
        return found

    def _take_components(self, name: str) -> None:
        data = self.source(name).data
        groups = data.get("components") if isinstance(data, dict) else None
        for kind, group in (groups or {}).items():
            if not isinstance(group, dict) or kind.startswith("x-"):
                self.components.setdefault(kind, group)
        for kind, key, value in self._components(name):
            self._take(kind, key, value, name, _pointer(kind, key))

    def _components(self, name: str) -> Iterator[tuple[str, str, Any]]:
        data = self.source(name).data
        groups = data.get("components") if isinstance(data, dict) else None
        for kind, group in (groups or {}).items():
            if isinstance(group, dict) and not kind.startswith("x-"):
                yield from ((kind, key, value) for key, value in group.items())

    def _take(self, kind: str, key: str, value: Any, file: str, there: str) -> None:
        if self._is_passed_on(value, file, there):
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
        group[name] = None  # reserves its place, before what it refers to
        group[name] = self._walk(value, file, there, _KINDS.get(kind, "schemas"))

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

    def _is_passed_on(self, value: Any, file: str, there: str) -> bool:
        """Is this component nothing but a reference to that of another file, or to nothing?"""
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return False
        target = self._target(value["$ref"], file, f"{there}/$ref")
        return target is None or (target[1] == there and target[0] != file)

    def _walk(self, value: Any, file: str, there: str, context: str, names: bool = False) -> Any:
        if isinstance(value, list):
            return [self._walk(item, file, f"{there}/{index}", context) for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        found = {}
        for key, item in value.items():
            below = f"{there}/{escape(key)}"
            if names:
                found[key] = self._walk(item, file, below, context)
            elif key == "$ref" and isinstance(item, str):
                found[key] = self._reference(item, file, below, context)
            elif key == "mapping" and isinstance(item, dict):
                found[key] = {
                    name: self._reference(target, file, f"{below}/{escape(name)}", "schemas")
                    if isinstance(target, str) and ("#" in target or "/" in target)
                    else target
                    for name, target in item.items()
                }
            elif key in LITERAL or key.startswith("x-") or (key == "examples" and isinstance(item, list)):
                found[key] = item
            else:
                kind = _KINDS.get(key, "schemas" if key in {"schema", "properties", "items"} else context)
                found[key] = self._walk(item, file, below, kind, key in NAMED and isinstance(item, dict))
        return found

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
        key = unescape(pointer.rpartition("/")[2]) or posixpath.splitext(posixpath.basename(name))[0]
        kind = context if context in _KINDS.values() else "schemas"
        given = self._name(kind, key, name, pointer)
        if given is None:
            words = f"{kind}/{key} is described twice, also in {self.owners[kind, key][0]}"
            self._wrong(NameCollision, words, file, there)
        elif given not in self.components.get(kind, ()):
            self._take(kind, key, resolve(self.source(name).data, pointer), name, pointer)
        return f"#{_pointer(kind, given or key)}"

    def _followed(self, target: tuple[str, str]) -> tuple[str, str]:
        """The component that is meant, where files pass it on to each other."""
        seen = set()
        while target not in seen and (component := _COMPONENT.match(target[1])):
            seen.add(target)
            value = resolve(self.source(target[0]).data, component[0])
            if not isinstance(value, dict) or not self._is_passed_on(value, target[0], component[0]):
                break
            further = self._target(value["$ref"], target[0], f"{component[0]}/$ref")
            if further is None:
                break
            target = further[0], further[1] + target[1][component.end() :]
        return target

    def _target(self, ref: str, file: str, there: str) -> tuple[str, str] | None:
        """Return the file and pointer of a reference; None, with an error noted, if it is dangling."""
        path, _, fragment = ref.partition("#")
        pointer = unquote(fragment)
        if re.match(r"[a-z][a-z0-9+.-]*:", path, re.I) or path.startswith("/"):
            self._wrong(Unsupported, f"$ref {ref!r}: only relative paths are followed", file, there)
            return None
        if pointer and not pointer.startswith("/"):
            self._wrong(Unsupported, f"$ref {ref!r}: only JSON pointers are followed", file, there)
            return None
        name = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(path))) if path else file
        try:
            data = self.source(name).data
        except OSError:
            self._wrong(DanglingReference, f"$ref {ref!r}: there is no file {name}", file, there)
            return None
        if name not in self.visited:
            self.visited.append(name)
        if hint := _missing(data, pointer):
            self._wrong(DanglingReference, f"$ref {ref!r} leads nowhere{hint}", file, there)
            return None
        return name, pointer

    def _wrong(self, kind: type[SpecError], message: str, file: str, there: str) -> None:
        if self.lenient and kind is DanglingReference:
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


def _pointer(kind: str, key: str) -> str:
    return f"/components/{escape(kind)}/{escape(key)}"


def _missing(data: Any, pointer: str) -> str | None:
    """Return why ``pointer`` does not resolve, with the nearest name; None if it does."""
    for step in pointer.split("/")[1:]:
        key = unescape(step)
        try:
            data = resolve(data, f"/{step}")
        except KeyError:
            return nearest(key, data if isinstance(data, dict) else ()) or f": there is no {key!r}"
    return None
