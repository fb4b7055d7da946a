"""Make the changes: each in the file where what it touches stands, or where what refers to it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import define, field

from generator.document import pointer_to
from generator.reader import escape
from generator.sync import build, emit, names
from generator.sync.compare import Change, Steps
from generator.sync.edit import Path
from generator.sync.facts import Operation, Schema, Type, shape
from generator.sync.match import Taken
from generator.sync.tree import ROOT, SURFACE, Tree

PENDING = "pending"


def apply(tree: Tree, changes: Iterable[Change], taken: Taken) -> Tree:
    """A tree with every addition and change made. What is new comes first, for changed types may refer to it.

    ``taken`` holds the names that a new enum cannot have.
    """
    changes = list(changes)
    for action in ("add", "change"):
        tree = _Hand(tree, taken).run([change for change in changes if change.action == action], changes)
    return tree


@define
class _Hand:
    """One round of edits, all against the same texts."""

    tree: Tree
    taken: Taken
    schemas: dict[str, str] = field(factory=dict)
    enums: dict[str, tuple[str, ...]] = field(factory=dict)
    words: dict[tuple[str, Path], list[str]] = field(factory=dict)
    entries: dict[tuple[str, Path], dict[str, Any]] = field(factory=dict)
    items: dict[tuple[str, Path], list[Mapping[str, Any]]] = field(factory=dict)
    pending: list[str] = field(factory=list)

    def run(self, changes: list[Change], beside: list[Change]) -> Tree:
        """Make ``changes``; ``beside`` is all that is going to change, to know where a new schema is used."""
        if not changes:
            return self.tree
        components = self.tree.document.data.get("components", {}).get("schemas", {})
        # Without the values that no source has: an enum of a source is ours if the others are the same.
        self.enums = {
            name: tuple(value for value in each["enum"] if value not in each.get("x-enum-known-from", ()))
            for name, each in components.items()
            if "enum" in each
        }
        for change in beside:
            if change.kind == "value" and change.steps[-1] in self.enums:
                self.enums[change.steps[-1]] += (change.name,) if change.action == "add" else ()
        self._place_schemas([change for change in beside if change.action != "drop"])
        for change in changes:
            if change.action == "change":
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
        """A new schema goes to the file of what refers to it first; what it refers to goes along."""
        new = {change.name: change.schema for change in changes if change.schema}
        uses: list[tuple[str, Type]] = []
        for change in changes:
            if change.operation:
                file = self._operation_file(change.operation)
                uses += [(file, each) for each in (change.operation.request, change.operation.response) if each]
            elif change.steps and (value := change.type or (change.value and change.value.type)):
                uses.append((self.tree.place(*change.steps[:3])[0], value))
        # Anything left is reached through a type that did not change.
        uses += [(ROOT, Type("ref", name=name)) for name in new]
        while uses:
            file, value = uses.pop(0)
            name = value.leaf().name
            schema: Schema | None = new.get(name) if value.leaf().kind == "ref" and name else None
            if schema and schema.name not in self.schemas:
                self.schemas[schema.name] = file
                uses = [(file, each.type) for each in schema.properties.values()] + uses

    def _operation_file(self, operation: Operation) -> str:
        """The file whose paths begin as this one does, or a new one."""
        first = operation.path.split("/")[1].partition(":")[0]
        paths = self.tree.document.data["paths"]
        like = [path for path in paths if path.split("/")[1].partition(":")[0] == first]
        return self.tree.place("paths", like[0])[0] if like else names.file_of(operation.path)

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
        below = ["requestBody"] if change.kind == "request" else ["responses", _good(operation["responses"])]
        content = self.tree.document.get(pointer_to(*change.steps, *below)).get("content")
        if content:
            media = next(iter(content))
            schema = emit.Flow(builder.type(change.type, "", ""))
            self.tree.editor(file).replace((*path, *below, "content", media, "schema"), schema)
        else:
            answer = builder.answer(change.type, None)
            self.tree.editor(file).add((*path, *below), "content", answer["content"])

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
                self._word(file, (*path, "required"), change.name)
        elif change.kind == "parameter" and change.value:
            file, path = self.tree.place(*change.steps)
            operation = self.tree.document.get(pointer_to(*change.steps))["operationId"]
            found = self.builder(file).parameter(change.name, change.value, operation)
            self.items.setdefault((file, (*path, "parameters")), []).append(found)
        elif change.kind == "mark":
            self._mark(change)
        else:
            self._enum_value(change)

    def _operation(self, operation: Operation) -> None:
        file = self._operation_file(operation)
        paths = self.tree.document.data["paths"]
        path = next((each for each in paths if _same_shape(each, operation.path)), names.path_of(operation.path))
        taken = {each["operationId"] for item in paths.values() for each in item.values() if "operationId" in each}
        id = names.operation_id(operation, taken | set(self.pending))
        self.pending.append(id)
        value = self.builder(file).operation(operation, id, path, self._tag(file), self._error(file))
        if path in paths:
            self._entry(*self.tree.place("paths", path), operation.method, value)
            return
        known = self.entries.get((file, ("paths",)), {}).get(path, {})
        self._entry(file, ("paths",), path, {**known, operation.method: value})
        self._entry(ROOT, ("paths",), path, {"$ref": f"{file}#/paths/{escape(path)}"})

    def _error(self, file: str) -> str | None:
        if "Error" not in self.tree.document.data.get("components", {}).get("responses", {}):
            return None
        home, _ = self.tree.place("components", "responses", "Error")
        return f"{'' if home == file else home}#/components/responses/Error"

    def _tag(self, file: str) -> str:
        """The tag that the file's operations have, or a new one."""
        for path, item in self.tree.document.data["paths"].items():
            if self.tree.place("paths", path)[0] == file:
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
            self._word(file, (*path, "required"), change.steps[-1])
        else:
            file, path = resolved(self.tree, change.steps)
            self._entry(file, path, build.MARK_KEYS.get(change.name, change.name), True)

    def _enum_value(self, change: Change) -> None:
        file, path = resolved(self.tree, change.steps)
        if change.kind == "old value":
            self._word(file, (*path, "x-enum-deprecated"), change.name)
            return
        self._word(file, (*path, "enum"), change.name)
        if "x-enum-descriptions" in self.tree.document.get(pointer_to(*indexed(self.tree, change.steps))):
            self._entry(file, (*path, "x-enum-descriptions"), change.name, emit.New(names.sentence(change.name)))

    def _enum(self, value: Type, owner: str, wire: str, file: str) -> str:
        """The component that an enum of the source is: one of ours with the same values, or a new one."""
        same = sorted(name for name, values in self.enums.items() if set(values) == set(value.values))
        wanted = f"{owner}{names.title(wire)}"
        if same:
            near = [name for name in same if name.lower().endswith(names.singular(wire).lower())]
            return (near or same)[0]
        name = value.name if value.name and self._is_free(value.name) else wanted
        while not self._is_free(name):
            name += "Value"
        self.enums[name] = value.values
        self.schemas[name] = file
        component = build.enum(name, value.values, value.deprecated_values)
        self._entry(file, ("components", "schemas"), name, component)
        return name

    def _is_free(self, name: str) -> bool:
        components = self.tree.document.data.get("components", {}).get("schemas", {})
        return name not in self.taken and name not in self.schemas and name not in components

    # Collected, then put

    def _entry(self, file: str, path: Path, key: str, value: Any) -> None:
        self.entries.setdefault((file, path), {})[key] = value

    def _word(self, file: str, path: Path, word: str) -> None:
        self.words.setdefault((file, path), []).append(word)

    def _flush(self) -> None:
        for file in sorted({file for file, _ in self.entries} - self.tree.texts.keys()):
            paths, schemas = (self.entries.pop((file, at), {}) for at in (("paths",), ("components", "schemas")))
            self.tree.made[file] = emit.document(build.resource_file(self.tree.document.data, file, paths, schemas))
        for (file, path), entries in self.entries.items():
            for key in sorted(entries) if path[-1] == "properties" else entries:
                self._put_entry(file, path, key, entries)
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
        self._note_pending()

    def _put_entry(self, file: str, path: Path, key: str, entries: dict[str, Any]) -> None:
        editor = self.tree.editor(file)
        if editor.find(path) is not None:
            after = _neighbour(key, editor.keys(path)) if path == ("paths",) else ""
            editor.add(path, key, entries[key], after=after)
        elif key == next(iter(entries)):
            # The mapping itself is missing: it comes with all that goes into it.
            depth = next(n for n in range(len(path), -1, -1) if editor.find(path[:n]) is not None)
            value: Any = entries
            for step in reversed(path[depth + 1 :]):
                value = {step: value}
            editor.add(path[:depth], str(path[depth]), value)

    def _note_pending(self) -> None:
        if not self.pending or SURFACE not in self.tree.texts:
            return
        editor = self.tree.editor(SURFACE)
        if editor.find((PENDING,)) is not None:
            editor.extend((PENDING,), self.pending)
        else:
            editor.add((), PENDING, self.pending)


def resolved(tree: Tree, steps: Steps) -> tuple[str, Path]:
    """The place of what a change is about: its parameters are named, those of a file are numbered."""
    file, path = tree.place(*indexed(tree, steps))
    return file, tuple(int(step) if str(step).isdigit() else step for step in path)


def indexed(tree: Tree, steps: Steps) -> Steps:
    if steps[0] != "paths" or "parameters" not in steps[3:]:
        return steps
    at = steps.index("parameters", 3)
    listed = tree.document.get(pointer_to(*steps[: at + 1]))
    index = next(i for i, each in enumerate(listed) if each.get("name") == steps[at + 1])
    return (*steps[: at + 1], str(index), *steps[at + 2 :])


def _same_shape(path: str, wanted: str) -> bool:
    return shape(path, "")[0] == wanted


def _good(responses: Mapping[str, Any]) -> str:
    return next((code for code in sorted(responses) if code.startswith("2")), "default")


def _neighbour(path: str, known: list[str]) -> str:
    """The last path of the same resource."""
    first = path.split("/")[1].partition(":")[0]
    return next((each for each in reversed(known) if each.split("/")[1].partition(":")[0] == first), "")
