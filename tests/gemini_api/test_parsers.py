"""Every parser of an answer, given whatever JSON there is: it reads it, or says what is wrong in a class of ours."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gemini_api.api
import gemini_api.models as models
from gemini_api.backends import GEMINI, VERTEX
from genai_runtime.backend import Backend
from genai_runtime.errors import ArgumentError, ResponseDecodeError
from genai_runtime.models.base import Model
from genai_runtime.models.rows import rows
from genai_runtime.transport import Limits, Response
from genai_runtime.transport.request import Headers
from tests.cases import examples


def _parsers() -> dict[str, Callable[[Any], Any]]:
    found: dict[str, Callable[[Any], Any]] = {}
    for group in pkgutil.iter_modules(gemini_api.api.__path__, "gemini_api.api."):
        for module in pkgutil.iter_modules(importlib.import_module(group.name).__path__, group.name + "."):
            operation = importlib.import_module(module.name)
            name = module.name.removeprefix("gemini_api.api.")
            if hasattr(operation, "parse_event"):
                found[name] = operation.parse_event
            elif operation.OPERATION.result != "bytes":
                found[name] = lambda value, parse=operation.parse: parse(
                    Response(200, Headers(), json.dumps(value).encode(), Limits(), 1)
                )
    return found


PARSERS = _parsers()
# The names that fields have anywhere, so that what is made up meets them.
NAMES = sorted(
    {
        row.wire
        for name in models.__all__
        if isinstance(cls := getattr(models, name), type) and issubclass(cls, Model)
        for row in rows(cls)
    }
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6)
    | st.sampled_from(
        ["STOP", "ACTIVE", "12", "1.5s", "2024-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "AAAA", "\ud800"]
    )
)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


@cache
def near(name: str) -> st.SearchStrategy[Any]:
    """Anything, more often in the fields that the answer has, and one model further in."""
    operation = importlib.import_module(f"gemini_api.api.{name}")
    parse = getattr(operation, "parse_event", None) or operation.parse
    cls = getattr(models, parse.__annotations__["return"], None)
    if cls is None:
        return ANYTHING
    if issubclass(cls, Model):
        return ANYTHING | _fields(cls, 2)
    kinds = [getattr(models, shape[1]) for shape in cls.shapes() if shape[0] == "model"]
    return st.one_of(ANYTHING, *(_fields(each, 2) for each in kinds))


@cache
def _fields(cls: type[Model], depth: int) -> st.SearchStrategy[Any]:
    values: dict[str, st.SearchStrategy[Any]] = {}
    for row in rows(cls):
        inner = row.type[1] if row.type[0] in ("list", "map") else row.type
        model = _fields(getattr(models, inner[1]), depth - 1) if inner[0] == "model" and depth else ANYTHING
        several = st.lists(model, max_size=2) if row.type[0] == "list" else model
        values[row.wire] = several | ANYTHING
    return st.fixed_dictionaries({}, optional=values)


def _goes_back(answer: Model, backend: Backend) -> None:
    """What was read is written as it came. A field of another backend is kept, and refused by its name when it is to be
    sent."""
    refused = ""
    try:
        sent = answer.to_dict(backend)
    except ArgumentError as error:
        refused = str(error)
    if refused:
        assert re.search(r"^\w+\.\w+: the .* does not know it; only ", refused), refused
    else:
        read = getattr(type(answer), f"from_dict_{backend.name}", type(answer).from_dict)
        assert read(sent).to_dict(backend) == sent


def _use(answer: Any, backend: Backend = GEMINI) -> None:
    """What people do with an answer first."""
    if isinstance(answer, Model):
        repr(answer)
        json.loads(answer.model_dump_json())
        _goes_back(answer, backend)
    for name in ("text", "parts", "function_calls", "executable_code", "thoughts", "images"):
        getattr(answer, name, None)


@pytest.mark.parametrize("name", PARSERS)
@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(max_examples=examples(15, 100), deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_anything(name: str, data: st.DataObject) -> None:
    value = data.draw(near(name))
    answer: Any = None
    failure: ResponseDecodeError | None = None
    try:
        answer = PARSERS[name](value)
    except ResponseDecodeError as error:
        failure = error
    if failure is not None:
        assert failure.path is not None
        assert str(failure)
    else:
        _use(answer, VERTEX if name.startswith("vertex") else GEMINI)


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(max_examples=examples(100, 600), deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_good_answer_that_was_spoilt(data: st.DataObject) -> None:
    """One place of a good answer is replaced: the error names a path that leads there."""
    answer: Any = {
        "candidates": [
            {
                "content": {
                    "role": "model",
                    "parts": [{"text": "a"}, {"functionCall": {"name": "f", "args": {"x": 1}}}],
                },
                "finishReason": "STOP",
                "index": 0,
                "citationMetadata": {"citationSources": [{"startIndex": 1, "uri": "u"}]},
                "safetyRatings": [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW"}],
            }
        ],
        "usageMetadata": {"promptTokenCount": 1, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 1}]},
        "createTime": "2024-01-01T00:00:00Z",
    }
    node, path = answer, "$"
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = data.draw(st.sampled_from(keys))
        path += f".{key}" if isinstance(key, str) else f"[{key}]"
        inner = node[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            node[key] = data.draw(ANYTHING)
            break
        node = inner
    for name in ("models.generate_content", "models.stream_generate_content"):
        failure: ResponseDecodeError | None = None
        try:
            read = PARSERS[name](answer)
        except ResponseDecodeError as error:
            failure = error
        else:
            _use(read)
        if failure is not None:
            assert failure.path is not None
            assert failure.path.startswith(path.partition(".args")[0]), f"{failure} for {path}"
