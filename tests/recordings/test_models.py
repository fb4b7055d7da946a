"""Every recorded body, decoded and encoded again: nothing is lost, of either backend."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from gemini_api import models
from gemini_api.backends import BACKENDS
from genai_runtime.errors import ArgumentError, ResponseDecodeError
from genai_runtime.models.base import Model
from genai_runtime.models.decode import decode
from genai_runtime.models.rows import rows
from tests.recordings.equality import differences, told_once
from tests.recordings.exchanges import (
    OPERATIONS,
    SPOILED,
    WAITING,
    Exchange,
    answer_model,
    exchanges,
    needs_recordings,
    waits,
)
from tests.shared import needs_shared
from tests.spec.spec import document, schemas

pytestmark = needs_recordings

# What the spec has on purpose no field for, and what is no fact of the API.
UNKNOWN = {
    "Model.supportedActions": "links into Vertex AI's console; google-genai calls another field of the API so",
    "UploadToFileSearchStoreResponse.@type": "what any object inside an operation begins with",
    "GenerateContentResponseUsageMetadata.promptFeedback": "a fixture that somebody edited by hand",
    "BatchJob.done": "whether it is over, which its state says",
    "BatchJob.metadata.@type": "what the metadata of any operation begins with",
    "BatchJob.metadata.name": "the name of the job again",
    "GenerateContentRequest.response_schema": "a client's mistake, which the API refused",
    "ResponseFormat.type": "a client's mistake, which the API refused",
}
# Fields and values that the API had when this was recorded, and has no more.
REMOVED = {word for each in schemas(document()).values() for word in each.get("x-removed", ())}
KINDS = {each.kind for each in exchanges()}


def unknown(model: Any) -> set[str]:
    """The fields, all the way down, that arrived and are not in the spec."""
    if isinstance(model, list):
        return set().union(*map(unknown, model))
    if isinstance(model, dict):
        return set().union(*map(unknown, model.values()))
    if not isinstance(model, Model):
        return set()
    cls = type(model)
    names = {row.name for row in rows(cls)} | REMOVED
    # Fields that lie elsewhere leave what lies beside them.
    module = sys.modules[cls.__module__]
    elsewhere = {**getattr(module, "_KNOWN", {}), **getattr(module, "_KNOWN_VERTEX", {})}
    found: set[str] = set()
    for key, value in model.extra.items():
        if key not in names:
            keys = [f"{key}.{inner}" for inner in value] if isinstance(elsewhere.get(key), dict) else [key]
            found |= {f"{cls.__name__}.{each}" for each in keys}
    return found.union(*(unknown(getattr(model, row.name)) for row in rows(cls)))


def strange_values(model: Any) -> set[str]:
    """The values of enums, all the way down, that arrived and are not in the spec."""
    if isinstance(model, list):
        return set().union(*map(strange_values, model))
    if not isinstance(model, Model):
        return {repr(model)} if getattr(model, "is_known", True) is False and model not in REMOVED else set()
    return set().union(*(strange_values(getattr(model, row.name)) for row in rows(type(model))))


def check_each(check: Callable[[Exchange], None], recorded: Iterable[Exchange]) -> None:
    """Check all of a kind and name those that fail: a test for each of thousands costs more than what it tests."""
    failed = []
    for each in recorded:
        try:
            check(each)
        except Exception as error:
            failed.append(f"{each!r}: {error}")
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_answers(kind: str) -> None:
    check_each(check_answer, (each for each in exchanges() if each.kind == kind))


def check_answer(each: Exchange) -> None:
    values = each.json if b"{" in each.content and each.headers["content-type"] != "video/mp4" else []
    for value in values:
        cls = answer_model(each, value)
        if cls is None:
            assert waits(each) or each.kind not in OPERATIONS
            continue
        read = decode(value, cls, getattr(cls, f"from_dict_{each.backend}", None))
        assert differences(cls, told_once(value), read.to_dict(BACKENDS[each.backend])) == []
        assert decode(read.to_dict(), cls) == read
        assert unknown(read) <= UNKNOWN.keys() or each.id in SPOILED
        # Some recorders wrote the numbers of a protocol buffer instead of the names that travel.
        assert {text for text in strange_values(read) if not text.rstrip(">")[-1].isdigit()} == set()


def single(value: Any, cls: type[Model]) -> bool:
    """Whether one object stands where the API has a list, or a list where it has an object: it reads both."""
    if not isinstance(value, dict):
        return True
    names = {name: row.type for row in rows(cls) for name in (row.wire, row.name)}
    for key, item in value.items():
        kind, *inner = names.get(key, ("any",))
        if item is None:
            continue
        if kind == "list":
            if not isinstance(item, list):
                return True
            if inner[0][0] == "model" and any(single(one, getattr(models, inner[0][1])) for one in item):
                return True
        elif kind == "model" and single(item, getattr(models, inner[0])):
            return True
    return False


def requests() -> list[Exchange]:
    found = (each for each in exchanges() if isinstance(each.body, dict) and each.kind in OPERATIONS)
    return [each for each in found if OPERATIONS[each.kind].request and waits(each) is None]


@pytest.mark.parametrize("kind", sorted({each.kind for each in requests()}))
def test_requests(kind: str) -> None:
    check_each(check_request, (each for each in requests() if each.kind == kind))


def check_request(each: Exchange) -> None:
    cls = OPERATIONS[each.kind].request
    assert cls is not None
    if single(each.body, cls):
        with pytest.raises(ResponseDecodeError, match="expected an"):
            decode(each.body, cls)
        return
    backend = BACKENDS["vertex" if each.vertex else "gemini"]
    assert differences(cls, each.body, decode(each.body, cls).to_dict(backend), request=True) == []
    if each.status == 400 and "Unknown name" in each.content.decode():
        # What a caller fills is closed: the API refused the same field.
        with pytest.raises(ArgumentError, match="no field"):
            cls.model_validate(each.body)
        return
    checked = cls.model_validate(each.body)
    assert differences(cls, each.body, checked.to_dict(backend), request=True) == []
    assert unknown(checked) <= UNKNOWN.keys()


@needs_shared
def test_what_is_excused_is_there() -> None:
    assert {waits(each) for each in exchanges()} == {None, *WAITING}
    assert {each.id for each in exchanges()} >= SPOILED.keys()
    others = {each.kind for each in exchanges() if each.kind not in OPERATIONS and waits(each) is None}
    assert others == {"media.uploadToFileSearchStore/raw", "openai.chat.completions"}
