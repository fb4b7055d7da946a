"""Apply changes to ``spec/``, each in the file that defines what it touches or refers to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import define, evolve, field

from generator.document import pointer_to
from generator.reader import escape
from generator.sync import build, emit, names
from generator.sync.changes import Change, Steps
from generator.sync.edit import Path
from generator.sync.facts import JSON, STREAM, Operation, Type, shape
from generator.sync.match_schemas import Taken
from generator.sync.ownership import Ownership
from generator.sync.tree import ROOT, SURFACE, Tree

PENDING = "pending"
REMOVED = "x-removed"


def apply(tree: Tree, changes: Iterable[Change], owner: Ownership, taken: Taken) -> Tree:
    """Return a tree with every addition and change applied.

    New schemas are placed first, since changed types may refer to them. ``taken`` holds the names that a new enum must
    not have.
    """
    everything = list(changes)
    changes = [change for change in everything if change.action in ("add", "change")]
    shrinking = frozenset(each.steps[-1] for each in everything if each.action == "drop" and each.kind == "value")
    rounds = (
        [change for change in changes if change.action == "add"],
        [change for change in changes if change.action == "change" and change.kind != "backends"],
        [change for change in changes if change.kind == "backends" and change.backends],
        [change for change in changes if change.kind == "backends" and not change.backends],
    )
    for each in rounds:
        tree = _Applier(tree, owner, taken, shrinking).run(each, changes)
    return tree


@define
class _Applier:
    """One round of edits, all made against the same texts."""

    tree: Tree
    owner: Ownership
    taken: Taken
    # Enums that lose a value, now or when pruned: no other use may be taken for one of theirs.
    shrinking: frozenset[str]
    schemas: dict[str, str] = field(factory=dict)
    enums: dict[str, tuple[str, ...]] = field(factory=dict)
    words: dict[tuple[str, Path], list[str | int]] = field(factory=dict)
    entries: dict[tuple[str, Path], dict[str, Any]] = field(factory=dict)
    items: dict[tuple[str, Path], list[Mapping[str, Any]]] = field(factory=dict)
    pending: list[str] = field(factory=list)
    gone: dict[tuple[str, Path], set[str | int]] = field(factory=dict)

    def run(self, changes: list[Change], beside: list[Change]) -> Tree:
        """Apply ``changes``; ``beside`` lists everything that will change, to find where a new schema is used."""
        if not changes:
            return self.tree
        components = self.tree.document.data.get("components", {}).get("schemas", {})
        # Without the values that no source has: an enum of a source is ours if the others are the same.
        self.enums = {
            name: tuple(str(value) for value in each["enum"] if value not in each.get("x-enum-known-from", ()))
            for name, each in components.items()
            if "enum" in each and self.owner.may_be(name) and name not in self.shrinking
        }
        for change in beside:
            if change.kind == "value" and change.steps[-1] in self.enums:
                self.enums[change.steps[-1]] += (change.name,) if change.action == "add" else ()
        self._place_schemas(beside)
        for change in changes:
            if change.kind == "backends":
                self._backends(change)
            elif change.action == "change":
                self._change(change)
            else:
                self._add(change)
        self._flush()
        return self.tree.renewed()

    def builder(self, file: str) -> build.Builder:
        def refer(schema: str) -> str:
            return self.tree.reference(schema, self.schemas.get(schema) or self.tree.home(schema), file)

        return build.Builder(refer, lambda value, owner, wire: self._enum(value, owner, wire, file))

    # Where new schemas belong

    def _place_schemas(self, changes: list[Change]) -> None:
        """Place a new schema, and what it refers to, in the file of its first user if the source owns that file."""
        new = {change.name: change.schema for change in changes if change.schema}
        uses: list[tuple[str, str]] = []
        for change in sorted(changes, key=self._rank):
            if change.operation:
                file = self._operation_file(change.operation)
                uses += [(file, name) for each in change.operation.types() for name in each.refs()]
            elif change.steps and (value := change.type or (change.value and change.value.type)):
                uses += [(self.tree.place(*change.steps[:3])[0], name) for name in value.refs()]
        # Anything left is reached through a type that did not change.
        uses += [(ROOT, name) for name in new]
        while uses:
            file, name = uses.pop(0)
            schema = new.get(name)
            if schema and name not in self.schemas:
                self.schemas[name] = self.owner.home(file)
                uses = [(file, inner) for each in schema.types() for inner in each.refs()] + uses

    def _rank(self, change: Change) -> int:
        """Sort key: operations in the order in which they are declared, the rest after them."""
        declared = self.owner.source.operations
        entry = self.owner.source.entry(change.operation) if change.operation else None
        return declared.index(entry) if entry else len(declared) if change.operation is None else -1

    def _operation_file(self, operation: Operation) -> str:
        """Return the file for a new operation: the declared one, the one with similar paths, or a new one."""
        entry = self.owner.source.entry(operation)
        if entry and entry.file:
            return entry.file
        within = self.owner.source.within
        first = _first(operation.path, within)
        for path, file in self.owner.paths.items():
            if self.owner.owns_file(file) and _first(shape(path, "")[0], within) == first:
                return file
        return self.owner.home(names.file_of(operation.path.removeprefix(within)))

    # Changes and additions

    def _change(self, change: Change) -> None:
        assert change.type
        if change.kind == "type":
            file, path = resolved(self.tree, change.steps)
            value = self.builder(file).type(change.type, change.steps[2], change.steps[-1])
            self.tree.editor(file).exchange(path, build.TYPE_KEYS, value)
            return
        file, path = self.tree.place(*change.steps)
        builder = self.builder(file)
        operation = self.tree.document.get(pointer_to(*change.steps))
        if change.kind == "request" and "requestBody" not in operation:
            self.tree.editor(file).add(path, "requestBody", builder.request(change.type), before="responses")
            return
        below = ["requestBody"] if change.kind == "request" else ["responses", _success(operation["responses"])]
        content = self.tree.document.get(pointer_to(*change.steps, *below)).get("content")
        media = STREAM if change.kind == "events" else next(iter(content or (JSON[0],)))
        here = (*path, *below, "content")
        if content and media in content:
            value = builder.type(change.type, "", "")
            self.tree.editor(file).exchange((*here, media, "schema"), build.TYPE_KEYS, value)
        elif content:
            self.tree.editor(file).add(here, media, builder.content(media, change.type)[media])
        else:
            self.tree.editor(file).add((*path, *below), "content", builder.content(media, change.type))

    def _add(self, change: Change) -> None:
        if change.operation:
            self._operation(change.operation)
        elif change.schema:
            file = self.schemas[change.name]
            self._entry(file, ("components", "schemas"), change.name, self.builder(file).schema(change.schema))
        elif change.kind == "property" and change.value:
            file, path = self.tree.place(*change.steps)
            value = self.builder(file).property(change.value, change.steps[-1], change.name)
            self._entry(file, (*path, "properties"), change.name, value)
            if "required" in change.value.marks:
                self._append_value(file, (*path, "required"), change.name)
        elif change.kind == "parameter" and change.value:
            file, path = self.tree.place(*change.steps)
            operation = self.tree.document.get(pointer_to(*change.steps))["operationId"]
            found = self.builder(file).parameter(change.name, change.value, operation)
            self.items.setdefault((file, (*path, "parameters")), []).append(found)
        elif change.kind == "mark":
            self._mark(change)
        elif change.kind == "path":
            file, path = self.tree.place(*change.steps)
            self._append_value(file, (*path, "x-resource-name", "patterns"), change.name)
        else:
            self._enum_value(change)

    def _operation(self, operation: Operation) -> None:
        file = self._operation_file(operation)
        paths = self.tree.document.data["paths"]
        path = next((each for each in paths if _same_shape(each, operation.path)), names.path_of(operation.path))
        taken = {each["operationId"] for item in paths.values() for each in item.values() if "operationId" in each}
        source = self.owner.source
        entry = source.entry(operation)
        within = evolve(operation, path=operation.path.removeprefix(source.within) or operation.path)
        prefix = source.prefix if source.files else ""
        id = (entry and entry.operation) or names.operation_id(within, taken | set(self.pending), prefix)
        self.pending.append(id)
        value = self.builder(file).operation(operation, id, path, self._tag(file), self._error(file))
        if path in paths:
            self._entry(*self.tree.place("paths", path), operation.method, value)
            return
        known = self.entries.get((file, ("paths",)), {}).get(path, {})
        self._entry(file, ("paths",), path, {**known, operation.method: value})
        if file != ROOT:
            self._entry(ROOT, ("paths",), path, {"$ref": f"{file}#/paths/{escape(path)}"})

    def _backends(self, change: Change) -> None:
        """Record which backends support a property, a parameter or (with a name) an enum value.

        A property or value that the source's own backend had and has no more is gone there (`x-removed`).
        """
        if change.backends and (change.name or change.steps[-2] == "properties"):
            self._gone_here(change)
        file, path = resolved(self.tree, change.steps)
        path, key = (path, "x-backends") if not change.name else ((*path, "x-enum-backends"), change.name)
        editor = self.tree.editor(file)
        if not change.backends:
            self.gone.setdefault((file, path), set()).add(key)
        elif editor.find((*path, key)) is not None:
            editor.replace((*path, key), sorted(change.backends))
        else:
            self._entry(file, path, key, sorted(change.backends))

    def _gone_here(self, change: Change) -> None:
        if self.owner.source.backend in change.backends:
            return
        schema = indexed(self.tree, change.steps) if change.name else change.steps[:-2]
        name = change.name or change.steps[-1]
        file, path = resolved(self.tree, change.steps) if change.name else self.tree.place(*schema)
        if name not in self.tree.document.get(pointer_to(*schema)).get(REMOVED, ()):
            self._append_value(file, (*path, REMOVED), name)

    def _error(self, file: str) -> str | None:
        if "Error" not in self.tree.document.data.get("components", {}).get("responses", {}):
            return None
        home, _ = self.tree.place("components", "responses", "Error")
        return f"{'' if home == file else home}#/components/responses/Error"

    def _tag(self, file: str) -> str:
        """Return the tag of the file's operations, or create one."""
        for path, item in self.tree.document.data["paths"].items():
            if self.owner.paths[path] == file:
                return next(
                    (each["tags"][0] for each in item.values() if isinstance(each, dict) and "tags" in each), ""
                )
        tag = file.removesuffix(".yaml")
        tags = self.items.setdefault((ROOT, ("tags",)), [])
        if all(each["name"] != tag for each in tags):
            tags.append({"name": tag, "description": emit.New(names.sentence(tag))})
        return tag

    def _mark(self, change: Change) -> None:
        if change.name == "required" and change.steps[-2] == "properties":
            file, path = self.tree.place(*change.steps[:-2])
            self._append_value(file, (*path, "required"), change.steps[-1])
        else:
            file, path = resolved(self.tree, change.steps)
            self._entry(file, path, build.MARK_KEYS.get(change.name, change.name), True)

    def _enum_value(self, change: Change) -> None:
        file, path = resolved(self.tree, change.steps)
        if change.kind == "old value":
            self._append_value(file, (*path, "x-enum-deprecated"), change.name)
            return
        component = self.tree.document.get(pointer_to(*indexed(self.tree, change.steps)))
        integers = component.get("type") == "integer"
        self._append_value(file, (*path, "enum"), int(change.name) if integers else change.name)
        if change.backends:
            self._entry(file, (*path, "x-enum-backends"), change.name, sorted(change.backends))
        if "x-enum-descriptions" in component:
            self._entry(file, (*path, "x-enum-descriptions"), change.name, emit.New(names.sentence(change.name)))

    def _enum(self, value: Type, owner: str, wire: str, file: str) -> str:
        """Return the component for a source's enum: an existing one with the same values, or a new one."""
        same = sorted(name for name, values in self.enums.items() if set(values) == set(value.values))
        wanted = f"{owner}{names.title(wire)}"
        if same:
            near = [name for name in same if name.lower().endswith(names.singular(wire).lower())]
            self._deprecate((near or same)[0], [each for each in value.values if each in value.deprecated_values])
            return (near or same)[0]
        name = value.name if value.name and self._is_free(value.name) else wanted
        while not self._is_free(name):
            name += "Value"
        self.enums[name] = value.values
        self.schemas[name] = self.owner.home(file)
        self._entry(self.schemas[name], ("components", "schemas"), name, build.enum(name, value))
        return name

    def _deprecate(self, name: str, values: list[str]) -> None:
        """Note what the source calls deprecated where it uses an enum of ours once more."""
        if name in self.schemas:
            new = self.entries[self.schemas[name], ("components", "schemas")][name]
            if listed := [*dict.fromkeys([*new.get("x-enum-deprecated", ()), *values])]:
                new["x-enum-deprecated"] = listed
        elif self.owner.owns(name):
            file, path = self.tree.place("components", "schemas", name)
            known = self.tree.document.get(pointer_to("components", "schemas", name)).get("x-enum-deprecated", ())
            for each in values:
                if each not in known:
                    self._append_value(file, (*path, "x-enum-deprecated"), each)

    def _is_free(self, name: str) -> bool:
        components = self.tree.document.data.get("components", {}).get("schemas", {})
        return name not in self.taken and name not in self.schemas and name not in components

    # Collected, then put

    def _entry(self, file: str, path: Path, key: str, value: Any) -> None:
        self.entries.setdefault((file, path), {})[key] = value

    def _append_value(self, file: str, path: Path, word: str | int) -> None:
        if word not in (words := self.words.setdefault((file, path), [])):
            words.append(word)

    def _flush(self) -> None:
        for file in sorted({file for file, _ in self.entries} - self.tree.texts.keys()):
            paths, schemas = (self.entries.pop((file, at), {}) for at in (("paths",), ("components", "schemas")))
            self.tree.made[file] = emit.document(build.resource_file(self.tree.document.data, file, paths, schemas))
        for (file, path), entries in self.entries.items():
            for key in sorted(entries) if path[-1] == "properties" else entries:
                self._put_entry(file, path, key, entries)
        for (file, path), keys in self.gone.items():
            editor = self.tree.editor(file)
            whole = path[-1] == "x-enum-backends" and keys >= set(editor.keys(path))
            editor.discard(*((path[:-1], {str(path[-1])}) if whole else (path, keys)))
        for (file, path), words in self.words.items():
            if self.tree.editor(file).find(path) is not None:
                self.tree.editor(file).extend(path, words)
            else:
                self.tree.editor(file).add(path[:-1], str(path[-1]), words, before="properties")
        for (file, path), items in self.items.items():
            if self.tree.editor(file).find(path) is not None:
                for item in items:
                    self.tree.editor(file).append(path, item)
            else:
                self.tree.editor(file).add(path[:-1], str(path[-1]), items, before="requestBody")
        self._record_pending()

    def _put_entry(self, file: str, path: Path, key: str, entries: dict[str, Any]) -> None:
        editor = self.tree.editor(file)
        if editor.find(path) is not None:
            after = _last_path_of_resource(key, editor.keys(path)) if path == ("paths",) else ""
            editor.add(path, key, entries[key], after=after)
        elif key == next(iter(entries)):
            # The mapping itself is missing: it comes with all that goes into it.
            editor.fill(path, entries)

    def _record_pending(self) -> None:
        if not self.pending or SURFACE not in self.tree.texts:
            return
        editor = self.tree.editor(SURFACE)
        if editor.find((PENDING,)) is not None:
            editor.extend((PENDING,), self.pending)
        else:
            editor.add((), PENDING, self.pending)


def resolved(tree: Tree, steps: Steps) -> tuple[str, Path]:
    """Return the path to the subject of a change; parameters are named there and numbered in a file."""
    file, path = tree.place(*indexed(tree, steps))
    return file, tuple(int(step) if str(step).isdigit() else step for step in path)


def indexed(tree: Tree, steps: Steps) -> Steps:
    if steps[0] != "paths" or "parameters" not in steps[3:]:
        return steps
    at = steps.index("parameters", 3)
    listed = tree.document.get(pointer_to(*steps[: at + 1]))
    index = next(i for i, each in enumerate(listed) if each.get("name") == steps[at + 1])
    return (*steps[: at + 1], str(index), *steps[at + 2 :])


def _first(path: str, within: str) -> str:
    """Return the collection that a path begins with."""
    return path.removeprefix(within).split("/")[1].partition(":")[0]


def _same_shape(path: str, wanted: str) -> bool:
    return shape(path, "")[0] == wanted


def _success(responses: Mapping[str, Any]) -> str:
    return next((code for code in sorted(responses) if code.startswith("2")), "default")


def _last_path_of_resource(path: str, known: list[str]) -> str:
    """Return the last path of the same resource."""
    first = path.split("/")[1].partition(":")[0]
    return next((each for each in reversed(known) if each.split("/")[1].partition(":")[0] == first), "")
