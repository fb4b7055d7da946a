"""Remove what the source no longer has; used by ``--prune`` only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from attrs import define, field
from ruamel.yaml.nodes import Node

from generator.document import pointer_to
from generator.sync import build
from generator.sync.apply import PENDING, REMOVED, indexed, resolved
from generator.sync.changes import Change
from generator.sync.edit import Path
from generator.sync.emit import Flow
from generator.sync.facts import STREAM
from generator.sync.ownership import Ownership
from generator.sync.tree import ROOT, SURFACE, Tree

_PREFIX = "#/components/schemas/"
_ENUM_KEYS = ("enum", "x-enum-descriptions", "x-enum-deprecated", "x-enum-backends")


def prune(tree: Tree, changes: Iterable[Change], owner: Ownership) -> tuple[Tree, list[str]]:
    """Return the tree without what was dropped, and the dropped schemas that stay because they are still referenced.

    Whatever only the removed parts referred to is removed as well, unless another source brought it.
    """
    changes = list(changes)
    if not changes:
        return tree, []
    files, tags, used = set(tree.document.sources), _tags(tree), _used(tree)
    dropped = {change.name for change in changes if change.kind == "schema"}
    tree = _Pruner(tree).cut([change for change in changes if change.kind != "schema"])
    tree = _anchored(tree, files, owner)
    still = _used(tree, without=dropped)
    others = {name for name in (dropped | used) - still if not owner.owns(name)}
    still |= others | _reached(tree, _references([_schemas(tree)[name] for name in others]))
    orphans = (dropped | used) - still
    tree = _Pruner(tree).cut_schemas(sorted(orphans & _schemas(tree).keys()), tags - _tags(tree))
    tree = _anchored(tree, files, owner)
    for label in files - set(tree.document.sources):
        tree.texts.pop(tree.name(label))
    return tree, sorted(dropped & still)


def _anchored(tree: Tree, files: Collection[str], owner: Ownership) -> Tree:
    """Return the tree with a reference to each file of another source that became unreferenced, so it is still read."""
    gone = {tree.name(label) for label in set(files) - set(tree.document.sources)}
    first: dict[str, str] = {}
    for name, file in sorted(owner.schemas.items()):
        if file in gone and not owner.owns_file(file):
            first.setdefault(file, name)
    if not first:
        return tree
    references = {name: Flow({"$ref": tree.reference(name, file, ROOT)}) for file, name in first.items()}
    tree.editor(ROOT).fill(("components", "schemas"), references)
    return tree.renewed()


@define
class _Pruner:
    tree: Tree
    gone: dict[tuple[str, Path], set[str | int]] = field(factory=dict)
    # By schema, the properties or values that go: what still writes them can tell that they were there.
    removed: dict[tuple[str, Path], list[str]] = field(factory=dict)

    def cut(self, changes: list[Change]) -> Tree:
        for change in changes:
            self._cut(change)
        return self._done()

    def cut_schemas(self, names: list[str], tags: set[str]) -> Tree:
        for index, tag in enumerate(self.tree.document.data.get("tags", [])):
            if tag["name"] in tags:
                self._drop(ROOT, ("tags",), index)
        for name in names:
            file, path = self.tree.place("components", "schemas", name)
            self._drop(file, path[:-1], name)
        return self._done()

    def _cut(self, change: Change) -> None:
        match change.kind:
            case "operation":
                self._operation(change)
            case "property":
                self._property(change)
            case "value":
                file, path = resolved(self.tree, change.steps)
                enum = self.tree.document.get(pointer_to(*indexed(self.tree, change.steps)))
                self.removed.setdefault((file, path), []).append(change.name)
                for key in _ENUM_KEYS:
                    if index := _index(enum.get(key) or (), change.name):
                        self._drop(file, (*path, key), index[0])
            case "parameter":
                file, path = resolved(self.tree, (*change.steps, "parameters", change.name))
                self._drop(file, path[:-1], path[-1])
            case "mark":
                self._mark(change)
            case "type":
                file, path = resolved(self.tree, change.steps)
                self.tree.editor(file).exchange(path, build.TYPE_KEYS, {"type": "string"})
            case "request":
                self._drop(*self.tree.place(*change.steps), "requestBody")
            case "events":
                file, path = self.tree.place(*change.steps, "responses", "200")
                self._drop(file, (*path, "content"), STREAM)
            case _:
                file, path = self.tree.place(*change.steps, "responses", "200")
                self._drop(file, path, "content")

    def _operation(self, change: Change) -> None:
        item = self.tree.document.get(pointer_to(*change.steps))
        file, path = self.tree.place(*change.steps)
        template = change.steps[1]
        others = item.keys() - {change.name, "parameters", "summary", "description"}
        others -= {str(each) for each in self.gone.get((file, path), ())}
        self._drop(file, path, change.name)
        if not others:
            self.gone.pop((file, path))
            self._drop(file, path[:-1], template)
            if file != ROOT:
                self._drop(ROOT, ("paths",), template)
        self._drop(SURFACE, (PENDING,), item[change.name]["operationId"])

    def _property(self, change: Change) -> None:
        file, path = self.tree.place(*change.steps)
        schema = self.tree.document.get(pointer_to(*change.steps))
        self._drop(file, (*path, "properties"), change.name)
        self.removed.setdefault((file, path), []).append(change.name)
        self._drop_from_surface(change.steps[-1], change.name)
        if change.name in schema.get("required", ()):
            self._drop(file, (*path, "required"), change.name)
        for group, members in schema.get("x-oneofs", {}).items():
            if change.name in members:
                self._drop(file, (*path, "x-oneofs", group), change.name)

    def _drop_from_surface(self, schema: str, wire: str) -> None:
        """Take out what the surface says of the field of a model. Methods that name it are a person's to change."""
        model = (self.tree.surface().get("models") or {}).get(schema)
        node = self.tree.editor(SURFACE).find(("models",)) if isinstance(model, dict) else None
        if node is None or not isinstance(model, dict):
            return
        if "&" in self.tree.editor(SURFACE).source(("models", schema)) or _is_alias(node, schema):
            return  # Others say the same by reference: `generate` names the line.
        for other, said in (model.get("fields") or {}).items():
            # What was another spelling of it stands for itself now.
            if isinstance(said, dict) and said.get("same_as") == wire:
                self._drop(SURFACE, ("models", schema, "fields"), other)
        for key in ("fields", "usual"):
            if wire in (model.get(key) or ()):
                self._drop(SURFACE, ("models", schema, key), wire)

    def _mark(self, change: Change) -> None:
        if change.name == "required" and change.steps[-2] == "properties":
            file, path = self.tree.place(*change.steps[:-2])
            self._drop(file, (*path, "required"), change.steps[-1])
        else:
            file, path = resolved(self.tree, change.steps)
            self._drop(file, path, build.MARK_KEYS.get(change.name, change.name))

    def _drop(self, file: str, path: Path, name: str | int) -> None:
        self.gone.setdefault((file, path), set()).add(name)

    def _record_removed(self) -> None:
        for (file, path), names in self.removed.items():
            editor = self.tree.editor(file)
            if editor.find((*path, REMOVED)) is not None:
                editor.extend((*path, REMOVED), names)
            else:
                editor.add(path, REMOVED, names, before="enum" if editor.find((*path, "enum")) else "properties")

    def _whole(self, path: Path, names: set[str | int]) -> tuple[Path, set[str | int]]:
        """Return what goes from the surface instead: a mapping or list that nothing is left of goes itself."""
        editor = self.tree.editor(SURFACE)
        left = editor.find(path)
        while len(path) > 1 and left is not None and {_key(each) for each in left.value} <= names:
            path, names = path[:-1], {path[-1]}
            left = editor.find(path)
        return path, names

    def _done(self) -> Tree:
        self._record_removed()
        for (file, path), names in [*self.gone.items()]:
            if file == SURFACE and path[0] == "models":
                del self.gone[file, path]
                path, names = self._whole(path, names)
                self.gone.setdefault((file, path), set()).update(names)
        for (file, path), names in self.gone.items():
            if file in self.tree.texts and self.tree.editor(file).find(path) is not None:
                self.tree.editor(file).discard(path, names)
        return self.tree.renewed()


def _is_alias(models: Node, schema: str) -> bool:
    found = [value for key, value in models.value if key.value == schema]
    return sum(value is found[0] for _, value in models.value) > 1


def _key(item: Any) -> str:
    return str((item[0] if isinstance(item, tuple) else item).value)


def _index(values: Collection[Any], name: str) -> list[str | int]:
    """Return the position of an enum value: by value or, for a number in a list, by index."""
    if isinstance(values, dict):
        return [name] if name in values else []
    return [each if isinstance(each, str) else index for index, each in enumerate(values) if str(each) == name]


def _tags(tree: Tree) -> set[str]:
    paths = tree.document.data["paths"].values()
    return {tag for item in paths for each in item.values() if isinstance(each, dict) for tag in each.get("tags", ())}


def _schemas(tree: Tree) -> dict[str, Any]:
    found: dict[str, Any] = tree.document.data.get("components", {}).get("schemas", {})
    return found


def _used(tree: Tree, without: Iterable[str] = ()) -> set[str]:
    """Return the schemas that are referenced by anything except unused schemas in ``without``."""
    schemas = _schemas(tree)
    others = {key: value for key, value in tree.document.data.items() if key != "components"}
    components = {key: value for key, value in tree.document.data.get("components", {}).items() if key != "schemas"}
    # A schema that nothing refers to is there for a reason of our own, and so is what it refers to.
    inside = {name for schema in schemas.values() for name in _references(schema)}
    roots = [schema for name, schema in schemas.items() if name not in inside and name not in set(without)]
    return _reached(tree, _references([others, components, *roots]))


def _reached(tree: Tree, names: Iterable[str]) -> set[str]:
    """Return the named schemas and everything they refer to."""
    schemas = _schemas(tree)
    found: set[str] = set()
    todo = list(names)
    while todo:
        name = todo.pop()
        if name not in found and name in schemas:
            found.add(name)
            todo += _references(schemas[name])
    return found


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith(_PREFIX):
            yield reference.removeprefix(_PREFIX)
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
