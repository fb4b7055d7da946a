"""Rendered classes are attrs classes for whoever asks, without attrs until then."""

from __future__ import annotations

import subprocess
import sys

import attrs
import pytest

from genai import types
from genai_runtime.errors import ArgumentError
from genai_runtime.models.base import ModelBase


def test_attrs_knows_them() -> None:
    fields = attrs.fields_dict(types.Blob)
    assert [*fields] == ["data", "mime_type", "display_name"]
    assert {each.kw_only for each in fields.values()} == {True}
    assert fields["data"].type == "bytes | None"
    assert attrs.asdict(types.Blob(data=b"x", mime_type="a/b"), filter=lambda _, value: value is not None) == {
        "data": b"x",
        "mime_type": "a/b",
    }
    assert attrs.evolve(types.Blob(data=b"x"), mime_type="a/b") == types.Blob(data=b"x", mime_type="a/b")


def test_fields_of_a_base_are_fields_of_a_config() -> None:
    assert {"http_options", "page_size"} <= attrs.fields_dict(types.ListModelsConfig).keys()


def test_what_has_no_fields_of_its_own_is_none() -> None:
    assert not attrs.has(ModelBase)
    assert attrs.has(types.Blob)


def test_a_subclass_of_a_caller_inherits_the_fields() -> None:
    @attrs.define(kw_only=True, eq=False, repr=False)
    class Named(types.Blob):
        label: str = ""

    assert [*attrs.fields_dict(Named)][-2:] == ["display_name", "label"]
    assert Named(data=b"x", label="a").label == "a"


def test_instances_have_slots_alone() -> None:
    blob = types.Blob()
    assert not hasattr(blob, "__dict__")
    with pytest.raises(AttributeError):
        blob.dta = 1  # type: ignore[attr-defined]
    assert types.Blob.__match_args__ == ()


def test_attrs_is_imported_when_it_is_asked_for() -> None:
    script = (
        "import sys; from genai import types; blob = types.Blob(data=b'x'); blob.to_dict(); blob == blob; repr(blob)\n"
        "assert not {'attr', 'attrs'} & sys.modules.keys()\n"
        "import attrs; assert attrs.has(type(blob))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_copy_replace_keeps_what_is_not_changed() -> None:
    class Mine(types.Blob):
        pass

    blob = Mine.from_dict({"data": "eA==", "mimeType": "a/b", "later": 1})
    # What copy.replace() calls, from Python 3.13 on.
    changed = blob.__replace__(mime_type="c/d")
    assert type(changed) is Mine
    assert changed.to_dict() == {"data": "eA==", "mimeType": "c/d", "later": 1}
    assert blob.mime_type == "a/b"
    with pytest.raises(ArgumentError, match="mime_tpye"):
        blob.__replace__(mime_tpye="c/d")
