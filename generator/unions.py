"""Choices between schemas, and how their branches are told apart.

In a normalised document a choice is a component (:func:`complete_unions` leaves it so) and says in full what tells its
objects apart: a ``discriminator`` with the whole ``mapping``, be it written there or found in the constants of the
branches; or ``x-told-by``, which maps a property that only one branch has to that branch. What cannot be told apart
says why in ``x-untold``, and is free JSON.
"""

from __future__ import annotations

import re

from generator.document import Document, pointer_to
from generator.errors import DanglingReference, Errors, InvalidDocument, nearest
from generator.walk import JSON_VALUE, Json, choice

REFERENCE = "#/components/schemas/"
Value = str | int


def complete_unions(document: Document, errors: Errors) -> None:
    """Write down for every choice of ``document``, which is changed, how its branches are told apart."""
    unions = _Unions(document, errors)
    for name in list(unions.schemas):
        unions.complete(name)
    unions.fix_values()


def is_object(schema: Json) -> bool:
    """Whether a schema is an object, with properties, without, or a map."""
    return bool(schema.get("properties")) or schema.get("type") == "object"


def is_free(schema: Json) -> bool:
    """Whether an object has no fields of its own: a map, or free-form JSON."""
    return is_object(schema) and not schema.get("properties") and "additionalProperties" in schema


class _Unions:
    def __init__(self, document: Document, errors: Errors) -> None:
        self.document = document
        self.errors = errors
        self.schemas: dict[str, Json] = document.data.get("components", {}).get("schemas", {})
        self.done: set[str] = set()
        self.wanted: dict[tuple[str, str], set[Value]] = {}

    def complete(self, name: str) -> None:
        schema = self.schemas[name]
        if name in self.done or not choice(schema):
            return
        self.done.add(name)
        if schema.get("properties"):
            self._drop_shared(schema)
            if schema.get("properties"):
                schema["x-untold"] = "it has properties beside its choice, which no branch has"
                return
        objects = self._objects(name)
        for each in objects:
            self.complete(each)
        if reason := self._confused(choice(schema)):
            schema["x-untold"] = reason
        elif "discriminator" in schema:
            self._explicit(name, schema, objects)
        elif len(objects) > 1:
            self._inferred(name, schema, objects)

    def _drop_shared(self, schema: Json) -> None:
        """Properties that are repeated beside a choice whose branches all have them say nothing new."""
        branches = [self._resolved(each)[1] for each in choice(schema)]
        for key in list(schema["properties"]):
            if all(key in each.get("properties", {}) for each in branches):
                del schema["properties"][key]
        if not schema["properties"]:
            for key in ("properties", "required", "type"):
                schema.pop(key, None)

    def _resolved(self, schema: Json) -> tuple[str, Json]:
        """The component that a branch is, through any aliases (its name is empty when it stands inline)."""
        name = ""
        while reference := schema.get("$ref"):
            name = str(reference).removeprefix(REFERENCE)
            schema = self.schemas.get(name, {})
        return name, schema

    def _objects(self, name: str) -> list[str]:
        """The branches that are objects with fields, and those that are choices with such among them."""
        found = []
        for branch in choice(self.schemas[name]):
            inner, schema = self._resolved(branch)
            if inner and inner not in found and (self._holds_objects(inner) if choice(schema) else _has_fields(schema)):
                found.append(inner)
        return found

    def _holds_objects(self, name: str, seen: tuple[str, ...] = ()) -> bool:
        if name in seen:
            return False
        for branch in choice(self.schemas[name]):
            inner, schema = self._resolved(branch)
            if _has_fields(schema) or (choice(schema) and self._holds_objects(inner, (*seen, name))):
                return True
        return False

    def _confused(self, branches: list[Json]) -> str:
        """Why the branches cannot be told apart by being a text, a list, an object; empty when they can."""
        arrays = maps = 0
        for schema in self._plain(branches, []):
            if "x-untold" in schema:
                return "one of its branches is a choice that cannot be told apart"
            if schema.get(JSON_VALUE):
                return "one of its branches is any JSON value"
            if not ("type" in schema or "enum" in schema or is_object(schema)):
                return "one of its branches has no type"
            arrays += schema.get("type") == "array"
            maps += is_free(schema)
        if arrays > 1 or maps > 1:
            return f"two of its branches are {'arrays' if arrays > 1 else 'maps or free objects'}"
        return ""

    def _plain(self, branches: list[Json], seen: list[str]) -> list[Json]:
        """The branches, each nested choice taken apart."""
        found: list[Json] = []
        for branch in branches:
            name, schema = self._resolved(branch)
            if not choice(schema) or "x-untold" in schema:
                found.append(schema)
            elif name not in seen:
                seen.append(name)
                found += self._plain(choice(schema), seen)
        return found

    # ---- by a discriminator

    def _explicit(self, name: str, schema: Json, objects: list[str]) -> None:
        said = schema["discriminator"]
        here = pointer_to("components", "schemas", name, "discriminator")
        key = said.get("propertyName")
        if not isinstance(key, str):
            self.errors.add(InvalidDocument("a discriminator without `propertyName`", self.document.where(here)))
            return
        mapping: dict[Value, str] = {}
        for value, target in said.get("mapping", {}).items():
            inner = self._target(str(target), objects)
            if inner and re.fullmatch(r"-?\d+", str(value)) and self._is_integer(inner, key):
                value = int(value)
            if inner is None:
                known = [*objects, *self.schemas]
                words = f"the discriminator of {name} maps {value!r} to {target!r}, which is none of its branches"
                place = self.document.where(here + pointer_to("mapping", str(value)))
                self.errors.add(DanglingReference(words + nearest(str(target).rpartition("/")[2], known), place))
            else:
                mapping[value] = inner
        for inner in objects:
            if inner in mapping.values():
                continue
            values = [value for value in self._values(inner, key) if value not in mapping]
            for value in values or [inner]:
                if value in mapping:
                    words = f"the branches {mapping[value]} and {inner} of {name} have the same {key!r}: {value!r}"
                    self.errors.add(InvalidDocument(words, self.document.where(here)))
                mapping[value] = inner
        self._tell(schema, key, mapping)

    def _target(self, target: str, objects: list[str]) -> str | None:
        """The branch that a mapping names, by reference or by name; a nested choice stands for its branches."""
        name = target.removeprefix(REFERENCE)
        if name not in self.schemas:
            return None
        name = self._resolved({"$ref": REFERENCE + name})[0]
        if name in objects:
            return name
        return next((each for each in objects if choice(self.schemas[each]) and name in self._models(each)), None)

    def _tell(self, schema: Json, key: str, mapping: dict[Value, str]) -> None:
        schema["discriminator"] = {
            "propertyName": key,
            "mapping": {value: REFERENCE + target for value, target in mapping.items()},
        }
        for value, target in mapping.items():
            for model in self._models(target) if choice(self.schemas[target]) else [target]:
                # Of a nested choice each branch says by itself which of the values it has.
                if not choice(self.schemas[target]) or value in self._values(model, key):
                    self.wanted.setdefault((model, key), set()).add(value)

    def _models(self, name: str, seen: tuple[str, ...] = ()) -> list[str]:
        """The objects with fields in a choice and in the choices inside it."""
        found: list[str] = []
        for each in self._objects(name):
            if not choice(self.schemas[each]):
                found.append(each)
            elif each not in seen:
                found += self._models(each, (*seen, name))
        return found

    def _values(self, name: str, key: str) -> list[Value]:
        """What the property ``key`` may hold in a component, as far as that is listed."""
        schema = self.schemas[name]
        if choice(schema):
            said = schema.get("discriminator") or {}
            if said.get("propertyName") == key:
                return list(said.get("mapping", {}))
            inner = [self._values(each, key) for each in self._models(name)]
            return [value for values in inner for value in values] if all(inner) else []
        found = schema.get("properties", {}).get(key, {})
        found = {**self._resolved(found)[1], **{word: found[word] for word in ("const",) if word in found}}
        if "const" in found:
            return [found["const"]] if isinstance(found["const"], Value) else []
        return list(found.get("enum", ()))

    def _is_integer(self, name: str, key: str) -> bool:
        """Whether the property ``key`` of a component, or of the first object in a choice, holds integers."""
        first = next(iter(self._models(name)), name) if choice(self.schemas[name]) else name
        found = self._resolved(self.schemas[first].get("properties", {}).get(key, {}))[1]
        return found.get("type") == "integer"

    def _inferred(self, name: str, schema: Json, objects: list[str]) -> None:
        """Find what tells the branches apart: a constant that each but one has, or a property of its own."""
        models = self._models(name)
        keys = dict.fromkeys(key for each in models for key in self.schemas[each].get("properties", {}))
        candidates: list[tuple[int, str, dict[Value, str]]] = []
        for key in keys:
            values = {each: self._values(each, key) for each in objects}
            listed = [value for each in values.values() for value in each]
            without = [each for each, found in values.items() if not found]
            if len(set(listed)) == len(listed) and len(listed) > 1 and len(without) < 2:
                mapping = {value: each for each, found in values.items() for value in found}
                if len(set(mapping.values())) > 1 or without:
                    candidates.append((len(without), key, mapping))
        if candidates:
            _, key, mapping = min(candidates, key=lambda each: each[0])
            self._tell(schema, key, mapping)
            return
        told = {}
        for each in objects:
            others = {key for other in objects if other != each for key in self._keys(other, any_of=True)}
            told[each] = [key for key in self._keys(each, required=True) if key not in others] or [
                key for key in self._keys(each) if key not in others
            ]
        bare = [each for each, found in told.items() if not found]
        if len(bare) > 1:
            schema["x-untold"] = f"nothing tells {' and '.join(bare)} apart, neither a constant nor a property"
        else:
            schema["x-told-by"] = {key: REFERENCE + each for each, found in told.items() for key in found}

    def _keys(self, name: str, *, required: bool = False, any_of: bool = False) -> list[str]:
        """The properties of a component; of a choice those that all its objects have, or any of them."""
        if not choice(self.schemas[name]):
            schema = self.schemas[name]
            return [key for key in schema.get("properties", {}) if not required or key in schema.get("required", ())]
        inner = [self._keys(each, required=required) for each in self._models(name)]
        keys = dict.fromkeys(key for each in inner for key in each)
        return [key for key in keys if any_of or all(key in each for each in inner)]

    # ---- what follows for the branches

    def fix_values(self) -> None:
        """Give every branch the property that it is told by, and say what it always holds: ``x-fixed``."""
        for (name, key), values in self.wanted.items():
            schema = self.schemas[name]
            properties = schema.setdefault("properties", {})
            if key not in properties:
                schema.setdefault("required", []).append(key)
            found = properties.setdefault(key, {"type": "string", "description": f"Tells a {name} from others."})
            plain = found.get("type") in ("string", "integer") and not {"enum", "const"} & found.keys()
            if len(values) == 1 and plain:
                found["const"] = next(iter(values))
            if len(values) == 1:
                found["x-fixed"] = next(iter(values))


def _has_fields(schema: Json) -> bool:
    return is_object(schema) and not is_free(schema) and not choice(schema)
