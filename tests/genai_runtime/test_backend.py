"""What an object that stands for a service knows: where it is, and how its resources and versions are named."""

from __future__ import annotations

import pytest

from gemini_api.backends import BACKENDS, GEMINI, VERTEX
from genai_runtime.errors import ConfigError, InvalidResourceName

HERE = VERTEX.within("p", "l")


@pytest.mark.parametrize(
    ("location", "url"),
    [
        (None, "https://aiplatform.googleapis.com"),
        ("global", "https://aiplatform.googleapis.com"),
        ("eu", "https://aiplatform.eu.rep.googleapis.com"),
        ("us-central1", "https://us-central1-aiplatform.googleapis.com"),
    ],
)
def test_the_host_of_a_location(location: str | None, url: str) -> None:
    assert VERTEX.within("p", location).base_url == url
    assert GEMINI.within("p", location).base_url == "https://generativelanguage.googleapis.com"
    assert VERTEX.location is None


def test_where_a_service_speaks_as_openais_does() -> None:
    assert GEMINI.path("POST", GEMINI.openai) == "/openai"
    assert HERE.path("POST", HERE.openai) == "/projects/p/locations/l/endpoints/openapi"


def test_versions() -> None:
    assert (GEMINI.version, VERTEX.version) == ("v1beta", "v1beta1")
    assert [each.api_version("beta") for each in BACKENDS.values()] == ["v1beta", "v1beta1"]
    assert VERTEX.api_version(" v7 ") == "v7"
    for wrong in ("", "v1/..", "?"):
        with pytest.raises(ConfigError, match="the API version is a name such as 'v1beta1'"):
            VERTEX.api_version(wrong)


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("POST", "/publishers/google/models/m:predict", "/projects/p/locations/l/publishers/google/models/m:predict"),
        ("GET", "/publishers/google/models/m", "/publishers/google/models/m"),
        ("GET", "/cachedContents", "/projects/p/locations/l/cachedContents"),
        ("POST", "/projects/q/locations/k/endpoints/7:predict", "/projects/q/locations/k/endpoints/7:predict"),
    ],
)
def test_the_prefix_of_a_path(method: str, path: str, expected: str) -> None:
    assert HERE.path(method, path) == expected
    for without in (VERTEX, GEMINI, VERTEX.within("p", None)):
        assert without.path(method, path) == path


@pytest.mark.parametrize(
    ("kind", "given", "gemini", "vertex"),
    [
        ("model", "m", "models/m", "publishers/google/models/m"),
        ("model", "models/m", "models/m", "models/m"),
        ("model", "meta/llama", None, "publishers/meta/models/llama"),
        ("model", "projects/p/locations/l/endpoints/9", None, "projects/p/locations/l/endpoints/9"),
        ("cached_content", "c", "cachedContents/c", "projects/p/locations/l/cachedContents/c"),
        ("cached_content", "cachedContents/c", "cachedContents/c", "projects/p/locations/l/cachedContents/c"),
        ("model", "../m", None, None),
        ("model", "a/..", None, None),
        ("model", "", None, None),
        ("cached_content", "files/c", None, None),
    ],
)
def test_a_resource_name_is_completed(kind: str, given: str, gemini: str | None, vertex: str | None) -> None:
    for backend, expected in ((GEMINI, gemini), (HERE, vertex)):
        if expected is None:
            with pytest.raises(InvalidResourceName):
                backend.resource_name(kind, given, "it")
        else:
            assert backend.resource_name(kind, given, "it") == expected


def test_a_name_that_needs_a_project_is_left_as_it_is_without_one() -> None:
    assert VERTEX.resource_name("cached_content", "c", "it") == "cachedContents/c"
