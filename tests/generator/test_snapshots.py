"""Golden snapshots: what a small specification is in the IR, and what it is rendered to.

After a change that is meant, ``python -m tests.generator.test_snapshots`` writes them anew; their diff is the review.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.pipeline import make_tree, read_package

SNAPSHOTS = Path(__file__).resolve().parent / "snapshots"
NAMES = sorted(path.name for path in SNAPSHOTS.iterdir() if path.is_dir())


def ir_text(folder: Path) -> str:
    """The IR as JSON, without what says nothing: the document, and whatever has its default."""
    return json.dumps(_bare(read_package(folder)), indent=1, ensure_ascii=False) + "\n"


def _bare(value: Any) -> Any:
    if attrs.has(type(value)):
        return {
            field.name: _bare(found)
            for field in attrs.fields(type(value))
            if field.name != "document" and (found := getattr(value, field.name)) != _default(field)
        }
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items()}
    return [_bare(item) for item in value] if isinstance(value, tuple | list) else value


def _default(field: attrs.Attribute[Any]) -> Any:
    factory = getattr(field.default, "factory", None)
    return factory() if factory else field.default


def rendered_text(folder: Path) -> str:
    """The rendered Python as one text."""
    tree = {name: text for name, text in make_tree(folder).items() if name.endswith(".py")}
    return "".join(f"######## {name}\n{text}" for name, text in tree.items())


@pytest.mark.parametrize("name", NAMES)
def test_the_ir(name: str) -> None:
    assert ir_text(SNAPSHOTS / name) == (SNAPSHOTS / name / "ir.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_what_is_rendered(name: str) -> None:
    assert rendered_text(SNAPSHOTS / name) == (SNAPSHOTS / name / "rendered.txt").read_text(encoding="utf-8")


def test_there_are_snapshots() -> None:
    assert "library" in NAMES


if __name__ == "__main__":
    for each in NAMES:
        (SNAPSHOTS / each / "ir.json").write_text(ir_text(SNAPSHOTS / each), encoding="utf-8")
        (SNAPSHOTS / each / "rendered.txt").write_text(rendered_text(SNAPSHOTS / each), encoding="utf-8")
