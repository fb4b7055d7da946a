"""Function calls whose arguments come in pieces, as ``stream_function_call_arguments`` asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

JSON = dict[str, Any]


def wanted(request: JSON) -> bool:
    """Whether a request asks for calls in pieces."""
    config = request.get("toolConfig", {}).get("functionCallingConfig", {})
    return bool(config.get("streamFunctionCallArguments"))


def in_pieces(events: Iterator[JSON]) -> Iterator[JSON]:
    """The events of a stream, with more of them where functions are called.

    As recorded: the name, each argument by its path (a text ends with an empty piece), and an empty call at the end.
    """
    for event in events:
        candidates = event.get("candidates", [])
        parts = candidates[0].get("content", {}).get("parts", []) if len(candidates) == 1 else []
        if not any("functionCall" in part for part in parts):
            yield event
            continue
        pieces = [piece for part in parts for piece in _pieces(part)]
        bare = {key: value for key, value in event.items() if key not in ("candidates", "usageMetadata")}
        content = {"role": "model"}
        for piece in pieces[:-1]:
            one = {"content": {**content, "parts": [piece]}}
            yield {"candidates": [one], "usageMetadata": {"trafficType": "ON_DEMAND"}, **bare}
        yield event | {"candidates": [candidates[0] | {"content": {**content, "parts": [pieces[-1]]}}]}


def _pieces(part: JSON) -> Iterator[JSON]:
    call = part.get("functionCall")
    if call is None or not call.get("args"):
        yield part
        return
    head = {key: value for key, value in call.items() if key != "args"}
    yield part | {"functionCall": {**head, "willContinue": True}}
    for argument in _arguments(call["args"], "$"):
        yield {"functionCall": {"partialArgs": [argument], "willContinue": True}}
    yield {"functionCall": {}}


def _arguments(value: Any, path: str) -> Iterator[JSON]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _arguments(item, f"{path}.{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _arguments(item, f"{path}[{number}]")
    elif isinstance(value, str):
        half = (len(value) + 1) // 2
        for text in filter(None, (value[:half], value[half:])):
            yield {"jsonPath": path, "stringValue": text, "willContinue": True}
        yield {"jsonPath": path, "stringValue": ""}
    elif isinstance(value, bool):
        yield {"jsonPath": path, "boolValue": value}
    elif value is None:
        yield {"jsonPath": path, "nullValue": "NULL_VALUE"}
    else:
        yield {"jsonPath": path, "numberValue": value}
