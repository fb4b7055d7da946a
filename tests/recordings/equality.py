"""When two JSON values are the same to the API, though their letters differ.

Numbers count by value (``1`` and ``1.0``), null counts as absent, except inside free-form JSON, where both must be
there. In requests moreover, for there people and other clients wrote what the API reads: a name may be in snake_case,
and an enum's value in any case.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gemini_api import models
from genai_runtime.models.base import Model
from genai_runtime.models.rows import rows

Shape = tuple[Any, ...]
FREE: Shape = ("any",)


def differences(cls: type[Model], recorded: Any, ours: Any, *, request: bool = False) -> list[str]:
    """Where ``ours`` is not what was recorded of a ``cls``, each with both values. Empty: they are the same."""
    return list(_differ(("model", cls), recorded, ours, "$", request))


def told_once(value: Any) -> Any:
    """An answer without what it tells twice: the results of a batch, as response and among its metadata."""
    response = value.get("response")
    if not isinstance(response, dict) or not isinstance(value.get("metadata"), dict):
        return value
    output = {key: item for key, item in response.items() if key != "@type"}
    if value["metadata"].get("output") != output:
        return value
    return {key: item for key, item in value.items() if key != "response"}


def _differ(shape: Shape, one: Any, two: Any, at: str, request: bool) -> Iterator[str]:
    kind = shape[0]
    if isinstance(one, dict) and isinstance(two, dict):
        yield from _objects(shape, one, two, at, request)
    elif isinstance(one, list) and isinstance(two, list):
        inner = shape[1] if kind == "list" else FREE
        kept = one if inner == FREE else [item for item in one if item is not None]
        if len(kept) != len(two):
            yield f"{at}: {len(kept)} items are {len(two)}"
        for index, pair in enumerate(zip(kept, two, strict=False)):
            yield from _differ(inner, *pair, f"{at}[{index}]", request)
    elif _plain(shape, one, request) != _plain(shape, two, request):
        yield f"{at}: {one!r:.60} is {two!r:.60}"


def _objects(shape: Shape, one: dict[str, Any], two: dict[str, Any], at: str, request: bool) -> Iterator[str]:
    shapes: dict[str, Shape] = {}
    if shape[0] == "model":
        cls = shape[1] if isinstance(shape[1], type) else getattr(models, shape[1])
        for row in rows(cls):
            shapes |= dict.fromkeys((row.wire, *row.aliases), row.type)
        if request:
            names = {row.name: row.wire for row in rows(cls)}
            one, two = ({names.get(key, key): value for key, value in each.items()} for each in (one, two))
    item = shape[1] if shape[0] == "map" else FREE
    for key in {**one, **two}:
        inner: Any = shapes.get(key, item)
        if inner == FREE and (key in one) != (key in two):
            yield f"{at}.{key}: only in {'the recording' if key in one else 'ours'}"
        elif one.get(key) is not None or two.get(key) is not None:
            yield from _differ(inner, one.get(key), two.get(key), f"{at}.{key}", request)


def _plain(shape: Shape, value: Any, request: bool) -> Any:
    """A value so that ``==`` says whether two are the same."""
    if isinstance(value, bool):
        return ("bool", value)
    if shape[0] == "int64" and isinstance(value, str):
        value = int(value)
    if request and shape[0] == "enum" and isinstance(value, str):
        return value.upper()
    return value
