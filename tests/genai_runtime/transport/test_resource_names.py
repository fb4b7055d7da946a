"""Resource names in paths: what is encoded, what is no name, and what is said of it."""

from __future__ import annotations

from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport.resource_names import resource_name, segment

MODELS = ("models/{modelsId}", "tunedModels/{tunedModelsId}")
DOCUMENTS = ("fileSearchStores/{fileSearchStoresId}/documents/{documentsId}",)


@pytest.mark.parametrize(
    ("value", "patterns", "path"),
    [
        ("gemini", MODELS, "models/gemini"),
        ("models/gemini", MODELS, "models/gemini"),
        ("tunedModels/a b", MODELS, "tunedModels/a%20b"),
        ("x?force=true#y", MODELS, "models/x%3Fforce%3Dtrue%23y"),
        ("%2e%2e%2fx", MODELS, "models/%252e%252e%252fx"),
        ("é", MODELS, "models/%C3%A9"),
        ("fileSearchStores/a/documents/b", DOCUMENTS, "fileSearchStores/a/documents/b"),
    ],
)
def test_names(value: str, patterns: tuple[str, ...], path: str) -> None:
    assert resource_name(value, patterns, "model") == path


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "is empty"),
        (7, "must be a string"),
        ("models/", "empty segment"),
        ("models/..", "must not hold"),
        ("models/%2E.", "must not hold"),
        ("..", "must not hold"),
        ("files/x", "of the form"),
        ("models/a/b", "of the form"),
        ("a\nb", "control character"),
        ("\ud800", "surrogate"),
    ],
)
def test_names_that_are_none(value: Any, words: str) -> None:
    with pytest.raises(errors.InvalidResourceName, match=words):
        resource_name(value, MODELS, "model")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (7, "model must be a string such as 'models/model-id', not 7"),
        (["x" * 100], f"model must be a string such as 'models/model-id', not {['x' * 100]!r:.80}"),
        ("", "model is empty; it takes a name such as 'models/model-id'"),
        ("models/", "model has an empty segment: 'models/'"),
        ("models/..", "model must not hold a '..' segment: 'models/..'"),
        ("%2e%2E", "model must not hold a '%2e%2E' segment: '%2e%2E'"),
        (".", "model must not hold a '.' segment: '.'"),
        ("a\x1fb", "model holds a control character: 'a\\x1fb'"),
        ("a\x7fb", "model holds a control character: 'a\\x7fb'"),
        ("\udfff", "model holds half a surrogate pair: '\\udfff'"),
        ("a/" + "b" * 300, f"model takes a name of the form 'models/model-id' or 'tunedModels/tunedModel-id', "
                           f"not {'a/' + 'b' * 300!r:.200}"),
        ("files/..", "model must not hold a '..' segment: 'files/..'"),
    ],
)  # fmt: skip
def test_what_is_said_of_names_that_are_none(value: Any, words: str) -> None:
    with pytest.raises(errors.InvalidResourceName) as caught:
        resource_name(value, MODELS, "model")
    assert str(caught.value) == words


def test_letters_that_need_no_encoding() -> None:
    assert segment("-._~aZ09", "id") == "-._~aZ09"
    assert segment("a\x20\x80\ue000\ud7ff", "id") == "a%20%C2%80%EE%80%80%ED%9F%BF"
    assert segment("...", "id") == "..."
    assert segment("%2e%2e%2e", "id") == "%252e%252e%252e"
    assert resource_name("a", ("a",), "name") == "a"
    assert resource_name("b", ("a/{x}:c",), "name") == "a/b:c"


def test_bare_ids_need_one_place() -> None:
    with pytest.raises(errors.InvalidResourceName, match="of the form"):
        resource_name("b", DOCUMENTS, "name")
    assert segment("a/b", "id") == "a%2Fb"
    with pytest.raises(errors.InvalidResourceName, match="id must be a string, not None"):
        segment(None, "id")  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidResourceName, match=r"^id must not hold a '\.' segment: '\.'$"):
        segment(".", "id")
    with pytest.raises(errors.InvalidResourceName, match="takes a name of the form 'a-id/b', not 'b'"):
        resource_name("b", ("{aId}/b",), "name")
