"""What ``x-google-*`` keys and bodies say of operations is seen as what parameters and schemas say."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diff.render import render
from tests.generator.diff.base import CREATE, GET, LIST, base, changed, ids

Json = dict[str, Any]
S = "/components/schemas"
TEXT = {"type": "string"}


@pytest.mark.parametrize("key", ["x-google-operation-info", "x-google-lro"])
def test_the_types_that_a_mark_of_a_long_running_operation_names(key: str) -> None:
    at = f"{CREATE}/{key}"
    old = changed(base(), {at: {"responseType": "Thing", "metadataType": "Part"}})
    assert ids(old, changed(old, {f"{at}/responseType": "Part"})) == ["lro-result-changed"]
    assert ids(old, changed(old, {f"{at}/metadataType": "Kind"})) == ["lro-metadata-changed"]
    assert ids(base(), old) == ["long-running-mark-changed"]


@pytest.mark.parametrize("place", [GET, f"{GET}/parameters/0", f"{GET}/parameters/0/schema", f"{S}/Thing"])
def test_a_pattern_of_resource_names(place: str) -> None:
    old = changed(base(), {f"{place}/x-google-resource-pattern": "things/{thing}"})

    def against(pattern: str) -> list[str]:
        return ids(old, changed(old, {f"{place}/x-google-resource-pattern": pattern}))

    assert against("boxes/{box}/things/{thing}") == ["resource-pattern-changed"]
    assert against("things/{thing_id}") == ["extension-changed"]


def test_pagination_in_a_body_and_by_a_mark() -> None:
    """The tokens in the body and in the answer belong to it."""
    search = f"{S}/SearchRequest"
    body = {"content": {"application/json": {"schema": {"$ref": f"#{search}"}}}}
    old = changed(base(), {search: {"type": "object", "properties": {"query": TEXT}}, f"{LIST}/requestBody": body})
    token = {f"{search}/properties/pageToken": TEXT, f"{search}/properties/pageSize": {"type": "integer"}}
    new = changed(old, {**token, f"{S}/ThingList/properties/nextPageToken": TEXT})
    assert ids(old, new) == ["pagination-added"]
    assert ids(new, old) == ["pagination-removed"]
    assert ids(base(), changed(base(), {f"{LIST}/x-google-pagination": {"responses": "things"}})) == [
        "pagination-added"
    ]


def test_no_escapes_in_the_changelog() -> None:
    """Names are shown as they are; what would become markup is shown as code."""

    def said(sentence: str) -> str:
        change = {"sentence": sentence, "python": None, "severity": "breaking"}
        model = {"old": {"version": "1", "name": "a"}, "new": {"version": "2", "name": "b"}, "changes": [change]}
        return render(model, "changelog", sections=[("Breaking", [change])], quiet=0, release="1", date="")

    plain = "The property Thing.max_length (list of string) of GET /v1/{thing} #1 was removed."
    assert f"- {plain}\n" in said(plain)
    assert "- It accepts `*/*`, not `<b>` nor `__init__` & co." in said("It accepts */*, not <b> nor __init__ & co.")


def test_a_read_only_property_that_cannot_be_changed_either() -> None:
    """Nobody could send it before: nothing breaks when its description says so."""
    read_only = changed(base(), {f"{S}/Thing/properties/mark": {**TEXT, "readOnly": True}})
    fixed = changed(read_only, {f"{S}/Thing/properties/mark/x-immutable": True})
    assert ids(read_only, fixed) == ids(fixed, read_only) == []
    writable = changed(base(), {f"{S}/Thing/properties/mark": TEXT})
    settled = changed(writable, {f"{S}/Thing/properties/mark/x-immutable": True})
    assert ids(writable, settled) == ["property-became-immutable"]
    assert ids(writable, fixed) == ["property-became-read-only"]
    assert ids(fixed, settled) == ["property-became-writable"]
