"""Classes that are imported when the first of their values comes by."""

from __future__ import annotations

import inspect
import sys
import threading
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from genai_runtime.models.later import Later
from tests.templates.packages import imported
from tests.templates.small import small


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[ModuleType]:
    with imported(small(), tmp_path, "later_api") as package:
        yield package


def pending(cls: type) -> set[str]:
    """The classes that the module of a class does not have yet."""
    names = cls.to_dict.__globals__  # type: ignore[attr-defined]
    return {name for name, value in names.items() if value.__class__ is Later}


def test_a_class_is_imported_with_the_first_of_its_values(fresh: ModuleType) -> None:
    content = fresh.Content
    assert "Part" in pending(content)
    assert content.from_dict({"role": "user"}).parts is None
    assert "Part" in pending(content)
    read = content.from_dict({"parts": [{"text": "a"}]})
    assert "Part" not in pending(content)
    assert type(read.parts[0]) is fresh.Part
    # Those of a part are still to come.
    assert "Blob" in pending(fresh.Part)
    assert read.to_dict() == {"parts": [{"text": "a"}]}


def test_what_is_encoded_before_anything_was_read(fresh: ModuleType) -> None:
    part, blob = fresh.Part.model_construct(), fresh.Blob(data=b"x", mime_type="a/b")
    part.inline_data = blob
    assert "Blob" in pending(fresh.Part)
    assert part.to_dict() == {"inlineData": {"data": "eA==", "mimeType": "a/b"}}
    assert part.inline_data is blob
    content = fresh.Content.model_construct(parts=[part])
    assert content.to_dict() == {"parts": [part.to_dict()]}


def test_the_attributes_of_a_module_are_the_classes(fresh: ModuleType) -> None:
    content = fresh.Content
    module = sys.modules[content.__module__]
    assert "Part" in pending(content)
    assert module.Part is fresh.Part
    assert "Part" not in pending(content)


@pytest.mark.parametrize("read", [typing.get_type_hints, lambda cls: inspect.get_annotations(cls, eval_str=True)])
def test_annotations_mean_the_classes(fresh: ModuleType, read: typing.Callable[[type], dict[str, object]]) -> None:
    assert "Part" in pending(fresh.Content)
    assert read(fresh.Content)["parts"] == list[fresh.Part] | None


def test_threads_that_read_the_first_value_together(fresh: ModuleType) -> None:
    content, found = fresh.Content, []
    start = threading.Barrier(4)

    def read() -> None:
        start.wait()
        found.append(content.from_dict({"parts": [{"inlineData": {"data": "eA=="}}]}))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert {type(each.parts[0].inline_data) for each in found} == {fresh.Blob}
    assert len(found) == 4
