"""Odd values in answers: whole objects of the API, values put at random into them, and all that is read of a model."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from gemini_api import models
from genai import errors
from genai_runtime.models.base import Model
from genai_runtime.models.rows import rows

Path = tuple[str | int, ...]


def _nested(wrap: Callable[[Any], Any]) -> Any:
    value: Any = "x"
    for _ in range(60):
        value = wrap(value)
    return value


_NUMBERS: list[Any] = [0, -1, 1.5, 1e308, 10**25, 10**400, 2**63]
_SHAPES: list[Any] = [None, True, False, [], {}, [None], [[]], [{}], {"a": None}, {"": {}}]
_DEEP: list[Any] = [_nested(lambda inner: [inner]), _nested(lambda inner: {"a": inner})]
_TEXTS = [
    "",
    "NaN",
    "-Infinity",
    "x" * 3000,
    "\ud800",
    "a\udcffb",
    "\x00",
    "1" * 5000,
    "1_000",
    "\u0661\u0662",
    "1e400",
    "null",
]
_TIMES = ["9999999999s", "-1.s", "0000-00-00T00:00:00Z", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00"]
_BYTES = ["AAA", "A===", "====", "größe", "AAAA===="]
_TYPES = [";;;", "audio/pcm;rate=x", "audio/L16;rate=0", "image/png", "image/", "STOP", "JOB_STATE_SUCCEEDED"]
_URLS = ["http://h:99999/x", "http://[", "//", "..", "%zz", "gs://", "data:;base64,!!!", "data:image/png;base64,AAA"]
ODD: list[Any] = [*_NUMBERS, *_SHAPES, *_DEEP, *_TEXTS, *_TIMES, *_BYTES, *_TYPES, *_URLS]
_SCALARS: dict[str, Any] = {
    "string": "text", "integer": 3, "int64": "7", "number": 0.5, "boolean": True, "bytes": "AAAA", "base64": "AAAA",
    "opaque": "AAAA", "timestamp": "2026-01-01T00:00:00Z", "duration": "3.5s", "fieldmask": "a,b", "any": {"a": 1},
    "object": {"a": 1}, "python": "x",
}  # fmt: skip


def whole(cls: type[Model], random: Random, depth: int = 3) -> dict[str, Any]:
    """JSON of a model with most of its fields."""
    fields = [row for row in rows(cls) if "sdk" not in row.marks.split() and random.random() < 0.7]
    return {row.wire: _value(row.type, random, depth) for row in fields}


def _value(shape: tuple[Any, ...], random: Random, depth: int) -> Any:
    kind, *rest = shape
    if kind == "model":
        return whole(getattr(models, rest[0]), random, depth - 1) if depth else {}
    if kind == "enum":
        return random.choice([member.value for member in getattr(models, rest[0])])
    if kind == "union":
        return _value(random.choice(list(getattr(models, rest[0])._BRANCHES)), random, depth)
    if kind == "list":
        return [_value(rest[0], random, depth)]
    if kind == "map":
        return {"k": _value(rest[0], random, depth)}
    return rest[0] if kind == "const" else _SCALARS[kind]


def spoilt(value: Any, random: Random) -> Any:
    """A copy of JSON with odd values in one to three places."""
    value = copy.deepcopy(value)
    for _ in range(random.choice([1, 1, 2, 3])):
        odd = copy.deepcopy(random.choice(ODD))
        *above, last = random.choice(list(_places(value))) or (None,)
        if last is None:
            return odd
        holder = value
        for key in above:
            holder = holder[key]
        how = random.random()
        if how < 0.8:
            holder[last] = odd
        elif how < 0.9 and isinstance(holder, dict):
            holder[random.choice(["newField", "from", "", "\ud800", "_extra"])] = odd
        else:
            holder[last] = [holder[last], odd]
    return value


def _places(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    parts: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in parts:
        yield from _places(inner, (*path, key))


def read_all(model: Model, root: bool = True) -> None:
    """Read each property and field of an answer; none may raise, save for base64 that waits to be decoded."""
    for name in {name for cls in type(model).__mro__ for name, kept in vars(cls).items() if isinstance(kept, property)}:
        if not name.startswith("_"):
            getattr(model, name)
    for row in rows(type(model)):
        value = getattr(model, row.name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Model):
                read_all(each, root=False)
    model._repr_html_()
    model._repr_markdown_()
    repr(model)
    if not root:
        return
    json.loads(model.model_dump_json())
    model.to_json_dict()
    json.loads(model.to_json())
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert same(twin, model)


def same(one: Model, other: Model) -> bool:
    """Whether they are equal; NaN and what a function raised are not, and their text is."""
    return one == other or repr(one) == repr(other)


def only_ours(call: Callable[[], Any]) -> Any:
    """The result of a call, or None where it raises an error of this project."""
    try:
        return call()
    except errors.GenAIError as error:
        failure = error
    if isinstance(failure, errors.ResponseDecodeError):
        assert "while decoding" not in str(failure)
        assert str(failure.path or "$").startswith("$")
    return None
