"""The facts in ``tests/data``: cut as they should be, told where they are from, and read by some test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.data import HERE, read
from tests.data.__main__ import CUTS, DROPPED, cut, text
from tests.shared import ROOT, SHARED, needs_shared

FILES = sorted(path for path in HERE.iterdir() if path.suffix in (".json", ".txt"))


def strings(value: Any) -> Iterator[str]:
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from [each] if isinstance(each, str) else strings(each)


@needs_shared
@pytest.mark.parametrize("name", CUTS)
def test_a_cut_is_what_the_reference_gives(name: str) -> None:
    assert SHARED is not None
    assert (HERE / f"{name}.json").read_text(encoding="utf-8") == text(name, cut(name, SHARED / "reference"))


@pytest.mark.parametrize("name", CUTS)
def test_facts_hold_no_sentence(name: str) -> None:
    # Annotations and patterns have no four words in a row.
    assert [each for each in strings(read(name)) if re.search(r"[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}", each)] == []


def test_a_property_may_have_the_name_of_what_is_dropped() -> None:
    """A schema with a property ``title`` or ``description`` keeps it."""
    named = {key for schema in read("gemini_api")["schemas"].values() for key in schema["properties"]}
    assert {"title", "description"} <= named & DROPPED


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_has_its_source_and_its_reader(path: Any) -> None:
    assert f"`{path.name}`" in (HERE / "README.md").read_text(encoding="utf-8")
    spelled = f'read("{path.stem}")' if path.suffix == ".json" else path.name
    readers = [each for each in (ROOT / "tests").rglob("test_*.py") if spelled in each.read_text(encoding="utf-8")]
    through = [each for each in (ROOT / "tests" / "spec").glob("*.py") if spelled in each.read_text(encoding="utf-8")]
    assert readers or through, f"no test reads {path.name}"
