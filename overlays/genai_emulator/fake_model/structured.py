"""Structured output: values for a ``Schema`` or a JSON Schema, taken from the prompt where possible."""

from __future__ import annotations

import math
import re
import uuid
from dataclasses import dataclass
from typing import Any

from .hints import Hints
from .patterns import text_matching
from .text import pick

JSON = dict[str, Any]

_DEPTH = 12
_TEXTS = {
    "date": "2025-01-15",
    "date-time": "2025-01-15T10:30:00Z",
    "time": "10:30:00Z",
    "duration": "PT1H",
    "email": "alex@example.com",
    "idn-email": "alex@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uri-reference": "/example",
    "json-pointer": "/example",
    "regex": "^a$",
    "byte": "ZXhhbXBsZQ==",
}
_SAMPLES = {
    "name": "Alex",
    "city": "Paris",
    "location": "Paris",
    "country": "France",
    "street": "1 Main Street",
    "zip": "75001",
    "phone": "+33 1 23 45 67 89",
    "title": "An Example",
    "description": "A short description.",
    "currency": "EUR",
    "language": "en",
    "color": "blue",
    "ingredient": "flour",
}


class ValueGenerator:
    """Generates values for one schema; the same prompt and schema give the same value."""

    def __init__(self, root: JSON, hints: Hints, seed: str) -> None:
        self._root = root
        self._hints = hints
        self._seed = seed

    def value(self, schema: Any, name: str = "", depth: int = 0) -> Any:
        """Return a value that ``schema`` accepts."""
        if not isinstance(schema, dict):
            return None
        schema = self._merged(schema)
        if "const" in schema:
            return schema["const"]
        for key in ("anyOf", "oneOf"):
            if schema.get(key):
                rest = {inner: value for inner, value in schema.items() if inner != key}
                return self.value(self._join(rest, self._simplest(schema[key], depth)), name, depth)
        if schema.get("enum"):
            return self._enum(schema["enum"])
        kind = _kind(schema)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, name, depth)
        if kind in ("integer", "number"):
            return self._number(schema, name, whole=kind == "integer")
        if kind == "boolean":
            found = self._hints.boolean()
            return True if found is None else found
        return None if kind == "null" else self._string(schema, name)

    def _merged(self, schema: JSON) -> JSON:
        """The schema with its reference resolved and its ``allOf`` merged."""
        seen = 0
        while "$ref" in schema and seen < _DEPTH:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = self._join(self._look_up(schema["$ref"]), rest)
            seen += 1
        for part in schema.get("allOf", ()):
            schema = self._join({key: value for key, value in schema.items() if key != "allOf"}, self._merged(part))
        return schema

    def _look_up(self, reference: str) -> JSON:
        found: Any = self._root
        for step in reference.removeprefix("#").strip("/").split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            found = found.get(key, {}) if isinstance(found, dict) and key else found
        return found if isinstance(found, dict) else {}

    def _join(self, one: JSON, other: JSON) -> JSON:
        out = one | other
        if "properties" in one and "properties" in other:
            out["properties"] = one["properties"] | other["properties"]
        if "required" in one and "required" in other:
            out["required"] = list(dict.fromkeys([*one["required"], *other["required"]]))
        return out

    def _simplest(self, choices: list[JSON], depth: int) -> JSON:
        """The first branch that is not null; if nested too deep, the first that is not recursive."""
        merged = [self._merged(choice) for choice in choices]
        if depth >= _DEPTH // 2:
            flat = [choice for choice in merged if _kind(choice) not in ("object", "array")]
            if flat:
                return flat[0]
        return next((choice for choice in merged if _kind(choice) != "null"), merged[0])

    def _enum(self, values: list[Any]) -> Any:
        texts = [value for value in values if isinstance(value, str)]
        chosen = self._hints.choice(texts) if texts else None
        if chosen is not None:
            return chosen
        return values[pick(f"{self._seed}/{values}", len(values))]

    def _object(self, schema: JSON, depth: int) -> JSON:
        properties: JSON = schema.get("properties") or {}
        required = schema.get("required") or []
        order = schema.get("propertyOrdering") or []
        out: JSON = {}
        for key in [*order, *(key for key in properties if key not in order)]:
            if key in properties and (key in required or depth < _DEPTH // 2):
                out[key] = self.value(properties[key], key, depth + 1)
        for key in required:
            out.setdefault(key, self._hints.string(key) or _SAMPLES.get(key, key))
        return self._more_properties(schema, out, depth)

    def _more_properties(self, schema: JSON, out: JSON, depth: int) -> JSON:
        least = int(schema.get("minProperties") or 0)
        item = schema.get("additionalProperties")
        if isinstance(item, dict) and item and not out:
            least = max(least, 1)
        number = 0
        while len(out) < least and item is not False:
            number += 1
            out.setdefault(f"key{number}", self.value(item, f"key{number}", depth + 1) if item else "value")
        return out

    def _array(self, schema: JSON, name: str, depth: int) -> list[Any]:
        prefix = schema.get("prefixItems") or []
        out = [self.value(item, name, depth + 1) for item in prefix]
        items = schema.get("items")
        least = int(schema.get("minItems") or 0)
        most = int(schema["maxItems"]) if schema.get("maxItems") is not None else None
        count = max(least, 0 if depth >= _DEPTH else 2 if not prefix else len(prefix))
        count = min(count, most) if most is not None else count
        if items is False or (items is None and prefix):
            count = max(least, len(out))
        singular = name.removesuffix("s") if len(name) > 3 else name
        tries = 0
        while len(out) < count and tries < count * 4 + 8:
            tries += 1
            made = self.value(items if isinstance(items, dict) else {"type": "string"}, singular, depth + 1)
            if schema.get("uniqueItems") and made in out:
                made = self._another(items if isinstance(items, dict) else {}, out)
                if made is None:
                    break
            out.append(made)
        return out[:most] if most is not None else out

    def _another(self, schema: JSON, taken: list[Any]) -> Any:
        """A value of the schema that is not in ``taken``."""
        schema = self._merged(schema)
        if schema.get("enum"):
            return next((value for value in schema["enum"] if value not in taken), None)
        if _kind(schema) in ("integer", "number"):
            step = schema.get("multipleOf") or 1
            return max(taken) + step
        if _kind(schema) == "string":
            return f"{taken[0]} {len(taken) + 1}"
        return None

    def _number(self, schema: JSON, name: str, *, whole: bool) -> int | float:
        choices = _TOLD_CHOICES.search(str(schema.get("description") or ""))
        if choices:
            numbers = [float(each) for each in choices.group(1).split(", ")]
            chosen = numbers[pick(f"{self._seed}/{name}", len(numbers))]
            return int(chosen) if whole else chosen
        found = self._hints.number(name, whole=whole)
        value: float = found if found is not None else float(1 + pick(f"{self._seed}/{name}", 10))
        fitting = _fit(value, _Limits.of(schema), whole=whole)
        return int(fitting) if whole else fitting

    def _string(self, schema: JSON, name: str) -> str:
        told = _TOLD_FORMAT.search(str(schema.get("description") or ""))
        format_ = str(schema.get("format") or (told.group(1) if told else ""))
        if pattern := schema.get("pattern"):
            return self._by_pattern(str(pattern), name)
        text = self._hints.string(name, format_)
        if text is None:
            text = self._example(schema, name, format_)
        least = int(schema.get("minLength") or 0)
        most = int(schema["maxLength"]) if schema.get("maxLength") is not None else None
        while len(text) < least:
            text += f" {text}" if text else "text"
        return text[:most] if most is not None else text

    def _by_pattern(self, pattern: str, name: str) -> str:
        try:
            for candidate in (self._hints.string(name), _SAMPLES.get(name)):
                if candidate is not None and re.search(pattern, candidate):
                    return candidate
        except re.error:
            return name or "text"
        return text_matching(pattern) or name or "text"

    def _example(self, schema: JSON, name: str, format_: str) -> str:
        for given in (schema.get("default"), schema.get("example"), *(schema.get("examples") or ())):
            if isinstance(given, str):
                return given
        if version := _UUID.fullmatch(format_):
            made = uuid.uuid5(uuid.NAMESPACE_URL, f"{self._seed}/{name}")
            return str(uuid.UUID(int=made.int, version=int(version[1] or 5)))
        if format_ in _TEXTS:
            return _TEXTS[format_]
        low = name.lower()
        for key, sample in _SAMPLES.items():
            if low.endswith(key):
                return sample
        return f"An example {name.replace('_', ' ')}" if name else "An example"


# Descriptions may have what the API has no keyword for.
_TOLD_CHOICES = re.compile(r"\bOne of (-?\d[\d.]*(?:, -?\d[\d.]*)*)\.(?!\d)")
_UUID = re.compile(r"uuid([1-5])?", re.ASCII)
_TOLD_FORMAT = re.compile(r"\bFormat: ([a-z0-9-]+)\.")


def _kind(schema: JSON) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "null")
    if isinstance(kind, str) and kind != "TYPE_UNSPECIFIED":
        return kind.lower()
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema or "prefixItems" in schema:
        return "array"
    return "number" if "minimum" in schema or "maximum" in schema else "string"


@dataclass(frozen=True)
class _Limits:
    low: float
    high: float
    open_low: bool
    open_high: bool
    step: float | None

    @classmethod
    def of(cls, schema: JSON) -> _Limits:
        low, above = _limit(schema, "minimum", -math.inf), _limit(schema, "exclusiveMinimum", -math.inf)
        high, below = _limit(schema, "maximum", math.inf), _limit(schema, "exclusiveMaximum", math.inf)
        step = schema.get("multipleOf")
        return cls(
            max(low, above),
            min(high, below),
            above >= low > -math.inf or above > low,
            below <= high < math.inf or below < high,
            step,
        )

    def hold(self, value: float) -> bool:
        inside = self.low < value if self.open_low else self.low <= value
        inside = inside and (value < self.high if self.open_high else value <= self.high)
        return inside and (not self.step or math.isclose(value / self.step, round(value / self.step), abs_tol=1e-9))


def _limit(schema: JSON, key: str, default: float) -> float:
    value = schema.get(key)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else default


def _fit(value: float, limits: _Limits, *, whole: bool) -> float:
    """The value if it is within the limits, else a simple one that is."""
    low, high = limits.low, limits.high
    step = limits.step or (1 if whole else None)
    tries = [value]
    if step:
        base = low if low > -math.inf else min(value, high)
        tries += [(math.ceil(base / step) + more) * step for more in (0, 1)]
        if high < math.inf:
            tries += [(math.floor(high / step) - less) * step for less in (0, 1)]
    elif low > -math.inf and high < math.inf:
        tries += [low, high, (low + high) / 2]
    else:
        tries += [low + 1 if low > -math.inf else high - 1, low, high]
    found = next((one for one in tries if limits.hold(one) and (not whole or one == int(one))), value)
    return int(found) if whole or (found == int(found) and limits.step) else found
