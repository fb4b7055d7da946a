"""Find out how the branches of unions (``oneOf``, ``anyOf``) are told apart.

After :func:`complete_unions` every union of the document either has a ``discriminator`` with a complete ``mapping``,
written there or inferred from the constants of its branches; or ``x-property-mapping``, from properties that only one
branch has to that branch; or ``x-ambiguous``, the reason why it cannot be decoded. An ambiguous union is free JSON.
"""

from __future__ import annotations

import re

from generator.document import Document, pointer_to
from generator.errors import DanglingReference, Errors, InvalidDocument, nearest
from generator.walk import JSON_VALUE, Json, union_branches

REFERENCE = "#/components/schemas/"
Value = str | int


def complete_unions(document: Document, errors: Errors) -> None:
    """Add to every union of ``document``, in place, what tells its branches apart."""
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
        if name in self.done or not union_branches(schema):
            return
        self.done.add(name)
        if schema.get("properties"):
            self._drop_shared(schema)
            if schema.get("properties"):
                schema["x-ambiguous"] = "it has properties of its own, which no branch has"
                return
        objects = self._objects(name)
        for each in objects:
            self.complete(each)
        if reason := self._ambiguity(name):
            schema["x-ambiguous"] = reason
        elif "discriminator" in schema:
            self._read_discriminator(name, schema, objects)
        elif len(objects) > 1:
            self._infer_discriminator(name, schema, objects)

    def _drop_shared(self, schema: Json) -> None:
        """Drop properties that every branch has too."""
        branches = [self._resolved(each)[1] for each in union_branches(schema)]
        for key in list(schema["properties"]):
            if all(key in each.get("properties", {}) for each in branches):
                del schema["properties"][key]
        if not schema["properties"]:
            for key in ("properties", "required", "type"):
                schema.pop(key, None)

    def _resolved(self, schema: Json) -> tuple[str, Json]:
        """Resolve references: the component's name (empty for an inline schema) and the schema."""
        name = ""
        while reference := schema.get("$ref"):
            name = str(reference).removeprefix(REFERENCE)
            schema = self.schemas.get(name, {})
        return name, schema

    def _objects(self, name: str) -> list[str]:
        """The branches that are objects with properties, or unions that have such branches."""
        found = []
        for branch in union_branches(self.schemas[name]):
            inner, schema = self._resolved(branch)
            if (
                inner
                and inner not in found
                and (self._holds_objects(inner) if union_branches(schema) else _has_fields(schema))
            ):
                found.append(inner)
        return found

    def _holds_objects(self, name: str, seen: tuple[str, ...] = ()) -> bool:
        if name in seen:
            return False
        for branch in union_branches(self.schemas[name]):
            inner, schema = self._resolved(branch)
            if _has_fields(schema) or (union_branches(schema) and self._holds_objects(inner, (*seen, name))):
                return True
        return False

    def _ambiguity(self, name: str) -> str:
        """Why the JSON type does not tell the branches apart; empty if it does."""
        arrays = maps = 0
        for schema in self._plain(union_branches(self.schemas[name]), [name]):
            if "x-ambiguous" in schema:
                return "one of its branches is a union that is ambiguous"
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
        """The branches, with nested unions flattened."""
        found: list[Json] = []
        for branch in branches:
            name, schema = self._resolved(branch)
            if not union_branches(schema) or "x-ambiguous" in schema:
                found.append(schema)
            elif name not in seen:
                seen.append(name)
                found += self._plain(union_branches(schema), seen)
        return found

    # ---- by a discriminator

    def _read_discriminator(self, name: str, schema: Json, objects: list[str]) -> None:
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
        said_values = set(mapping)
        for inner in objects:
            if inner in mapping.values():
                continue
            values = self._values(inner, key) or [inner]
            # A value that the mapping gives to another branch is that one's, as long as this one has more.
            for value in [each for each in values if each not in said_values] or values:
                if value in mapping:
                    words = f"the branches {mapping[value]} and {inner} of {name} have the same {key!r}: {value!r}"
                    self.errors.add(InvalidDocument(words, self.document.where(here)))
                mapping[value] = inner
        self._set_mapping(schema, key, mapping)

    def _target(self, target: str, objects: list[str]) -> str | None:
        """The branch that a mapping names, by reference or by name; it may be inside a nested union."""
        name = target.removeprefix(REFERENCE)
        if name not in self.schemas:
            return None
        name = self._resolved({"$ref": REFERENCE + name})[0]
        if name in objects:
            return name
        return next(
            (each for each in objects if union_branches(self.schemas[each]) and name in self._models(each)), None
        )

    def _set_mapping(self, schema: Json, key: str, mapping: dict[Value, str]) -> None:
        schema["discriminator"] = {
            "propertyName": key,
            "mapping": {value: REFERENCE + target for value, target in mapping.items()},
        }
        for value, target in mapping.items():
            for model in self._models(target) if union_branches(self.schemas[target]) else [target]:
                # The branches of a nested union list their own values.
                if not union_branches(self.schemas[target]) or value in self._values(model, key):
                    self.wanted.setdefault((model, key), set()).add(value)

    def _models(self, name: str, seen: tuple[str, ...] = ()) -> list[str]:
        """The objects with properties in a union, nested unions included."""
        found: list[str] = []
        for each in self._objects(name):
            if not union_branches(self.schemas[each]):
                found.append(each)
            elif each not in seen:
                found += self._models(each, (*seen, name))
        return found

    def _values(self, name: str, key: str) -> list[Value]:
        """The values of the property ``key`` that a component lists, as a constant or an enum."""
        schema = self.schemas[name]
        if union_branches(schema):
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
        """Whether the property ``key`` of a component, or of the first object in a union, is an integer."""
        first = next(iter(self._models(name)), name) if union_branches(self.schemas[name]) else name
        found = self._resolved(self.schemas[first].get("properties", {}).get(key, {}))[1]
        return found.get("type") == "integer"

    def _infer_discriminator(self, name: str, schema: Json, objects: list[str]) -> None:
        """Infer what tells the branches apart: constants that all but one have, or properties of their own."""
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
            self._set_mapping(schema, key, mapping)
            return
        told = {}
        for each in objects:
            others = {key for other in objects if other != each for key in self._keys(other, any_of=True)}
            told[each] = [key for key in self._keys(each, required=True) if key not in others] or [
                key for key in self._keys(each) if key not in others
            ]
        bare = [each for each, found in told.items() if not found]
        if len(bare) > 1:
            schema["x-ambiguous"] = f"nothing tells {' and '.join(bare)} apart, neither a constant nor a property"
        else:
            schema["x-property-mapping"] = {key: REFERENCE + each for each, found in told.items() for key in found}

    def _keys(self, name: str, *, required: bool = False, any_of: bool = False) -> list[str]:
        """The properties of a component; of a union, those that all its objects have (or any has)."""
        if not union_branches(self.schemas[name]):
            schema = self.schemas[name]
            return [key for key in schema.get("properties", {}) if not required or key in schema.get("required", ())]
        inner = [self._keys(each, required=required) for each in self._models(name)]
        keys = dict.fromkeys(key for each in inner for key in each)
        return [key for key in keys if any_of or all(key in each for each in inner)]

    # ---- constants of the branches

    def fix_values(self) -> None:
        """Give every branch its discriminator property, with the one value it has there as ``x-fixed``."""
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
    return is_object(schema) and not is_free(schema) and not union_branches(schema)
