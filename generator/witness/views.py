"""An OpenAPI document as JSON Schema, seen from one side: what a request may hold, or an answer.

In the closed view an object allows only the properties that are described, as Google's servers do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import jsonschema

from generator.bundle import LITERAL, NAMED
from generator.document import Document, resolve
from generator.graph.schema import Place
from generator.witness.formats import FORMATS, conforms
from generator.witness.patterns import Undecided, matches

_COMPOSED = frozenset({"allOf", "anyOf", "oneOf", "if", "then", "else", "not"})
_NAMES = frozenset({"$id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary"})
_SAFE = "/~!$&'()*+,;=:@-._"
Json = dict[str, Any]


class View:
    """One document from one side. ``accepts`` tells whether a value meets all of the schemas at some pointers."""

    def __init__(self, document: Document, place: Place, closed: bool) -> None:
        self.document = document
        self.place = place
        self.closed = closed
        self.old = str(document.data.get("openapi", "")).startswith("3.0")
        # Inside a composition a schema does not close itself: what composes it does.
        self.root: Json = {"closed": self._any(document.data, closed), "open": self._any(document.data, False)}
        self._validators: dict[tuple[str, ...], Any] = {}

    def accepts(self, value: Any, pointers: tuple[str, ...]) -> bool:
        """Does ``value`` meet the schemas at ``pointers``?

        Raises:
            Undecided: nobody can say, because of a type or a pattern that is not known here.
        """
        if pointers not in self._validators:
            # Several schemas that a value must meet are a composition.
            key = "closed" if len(pointers) == 1 else "open"
            schema = {
                **self.root,
                "allOf": [{"$ref": f"#/{key}{quote(self._there(pointer), safe=_SAFE)}"} for pointer in pointers],
            }
            self._validators[pointers] = _Validator(schema, format_checker=_FORMATS)
        return _is_valid(self._validators[pointers], value)

    def _there(self, pointer: str) -> str:
        """Where a schema stands in the view: what is ``nullable`` is the second of two alternatives there."""
        value, there = self.document.data, ""
        for step in pointer.split("/")[1:]:
            if isinstance(value, dict) and value.get("nullable") is True:
                there += "/anyOf/1"
            there += f"/{step}"
            value = resolve(value, f"/{step}")
        return there

    def _any(self, value: Any, closed: bool, names: bool = False) -> Any:
        if isinstance(value, list):
            return [self._any(item, closed) for item in value]
        if not isinstance(value, dict):
            return value
        if names:
            return {key: self._any(item, closed) for key, item in value.items()}
        out: Json = {}
        for key, item in value.items():
            if key == "$ref" and isinstance(item, str):
                whole = closed and not ({"properties", "allOf"} & value.keys())
                if self._leads_somewhere(item):
                    out[key] = f"#/{'closed' if whole else 'open'}{self._there(item[1:])}"
            elif key in _NAMES:
                pass  # references are pointers here
            elif key in _COMPOSED:
                out[key] = self._any(item, False)
            elif key in NAMED and isinstance(item, dict):
                out[key] = self._any(item, self.closed, names=True)
            elif key in LITERAL or key.startswith("x-") or key == "examples":
                out[key] = item
            else:
                out[key] = self._any(item, self.closed)
        return self._schema(value, out, closed)

    def _schema(self, value: Json, out: Json, closed: bool) -> Json:
        """The keywords that mean something else, or nothing, in JSON Schema."""
        for key, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(value.get(key), bool):
                del out[key]
                if value[key] and limit in out:
                    out[key] = out.pop(limit)
        if isinstance(value.get("properties"), dict):
            self._seen_from_here(value, out)
        if isinstance(value.get("x-oneofs"), dict):
            pairs = [[a, b] for group in value["x-oneofs"].values() for a in group for b in group if a < b]
            if pairs:
                out["allOf"] = [*out.get("allOf", []), *({"not": {"required": pair}} for pair in pairs)]
        if closed and self._is_described(value):
            out.setdefault("unevaluatedProperties", False)
        if value.get("nullable") is True:
            return {"anyOf": [{"type": "null"}, {key: item for key, item in out.items() if key != "nullable"}]}
        return out

    def _leads_somewhere(self, ref: str) -> bool:
        """A reference that leads nowhere, as descriptions published by others have, allows anything."""
        try:
            resolve(self.document.data, ref[1:])
        except KeyError:
            return False
        return ref.startswith("#/")

    def _seen_from_here(self, value: Json, out: Json) -> None:
        """Read-only properties are not sent, write-only ones are not answered."""
        mark = "readOnly" if self.place == "request" else "writeOnly"
        hidden = {name for name, schema in value["properties"].items() if self._marked(schema, mark)}
        if hidden and isinstance(value.get("required"), list):
            out["required"] = [name for name in value["required"] if name not in hidden]
        if hidden and self.closed:
            out["properties"] = {**out["properties"], **dict.fromkeys(hidden, False)}

    def _marked(self, schema: Any, mark: str) -> bool:
        if not isinstance(schema, dict):
            return False
        if schema.get(mark) is True:
            return True
        ref = schema.get("$ref")
        try:
            target = resolve(self.document.data, ref[1:]) if isinstance(ref, str) and ref.startswith("#/") else None
        except KeyError:
            target = None
        return isinstance(target, dict) and target.get(mark) is True

    def _is_described(self, value: Json) -> bool:
        """Does this schema, or what it is composed of, name properties, and leave none open?"""
        if "additionalProperties" in value or "patternProperties" in value:
            return False
        parts = [value.get("allOf"), value.get("oneOf"), value.get("anyOf")]
        return "properties" in value or any(part for part in parts if isinstance(part, list))


def _pattern(validator: Any, pattern: str, value: Any, schema: Json) -> Iterator[Any]:
    if isinstance(value, str) and not matches(pattern, value):
        yield jsonschema.ValidationError(f"{value!r} does not match {pattern!r}")


def _pattern_properties(validator: Any, patterns: Json, value: Any, schema: Json) -> Iterator[Any]:
    for pattern, inner in patterns.items():
        for name in value if isinstance(value, dict) else ():
            if matches(pattern, name):
                yield from validator.descend(value[name], inner, path=name, schema_path=pattern)


# The references that are being followed, each with the value that it is followed for.
_followed: set[tuple[str, int]] = set()


def _ref(validator: Any, ref: str, value: Any, schema: Json) -> Iterator[Any]:
    key = (ref, id(value))
    if key in _followed:
        raise Undecided("its schemas lead back to themselves")
    _followed.add(key)
    try:
        yield from jsonschema.Draft202012Validator.VALIDATORS["$ref"](validator, ref, value, schema)
    finally:
        _followed.discard(key)


_Validator: Any = jsonschema.validators.extend(  # type: ignore[no-untyped-call]
    jsonschema.Draft202012Validator,
    {"pattern": _pattern, "patternProperties": _pattern_properties, "$ref": _ref},
)


def holds(schema: Json | None, value: Any) -> bool:
    """Does ``value`` meet a schema that refers to no other?"""
    return schema is None or _is_valid(_Validator(schema), value)


def _is_valid(validator: Any, value: Any) -> bool:
    _followed.clear()
    try:
        return bool(validator.is_valid(value))
    except Undecided:
        raise
    except Exception as error:  # an unknown type, schemas that are nothing but references to each other
        raise Undecided(f"its schemas are beyond JSON Schema ({type(error).__name__})") from None


_FORMATS = jsonschema.FormatChecker(formats=())
for _name in FORMATS:
    _FORMATS.checks(_name)(lambda value, name=_name: conforms(value, name))
