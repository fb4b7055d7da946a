"""``model_facts.yaml``: what is known of models beyond the wire. Checked, and rendered as JSON beside the package."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema

from generator.document import pointer_to
from generator.errors import Errors, InvalidDocument, Location
from generator.load import read_file
from generator.reader import Source

NAME = "model_facts.yaml"
SCHEMA_NAME = "model_facts.schema.json"
_OWN_SCHEMA = Path(__file__).resolve().parent.parent / "spec" / SCHEMA_NAME


def model_facts(folder: Path) -> dict[str, str]:
    """The rendered file of a spec folder, by its path below the package; none where the folder says nothing of models.

    Raises:
        InvalidDocument: it is not as its schema says, or names a source that it does not have.
    """
    if not (folder / NAME).is_file():
        return {}
    source = read_file(folder / NAME)
    check(source)
    return {"model_facts.json": json.dumps(source.data, indent=1, ensure_ascii=False) + "\n"}


def check(source: Source) -> None:
    """Raise :class:`InvalidDocument` for all that is wrong with a file of facts."""
    errors = Errors()
    validator = jsonschema.Draft202012Validator(json.loads(_OWN_SCHEMA.read_text(encoding="utf-8")))
    for error in validator.iter_errors(source.data):
        errors.add(InvalidDocument(error.message, _where(source, error.absolute_path)))
    errors.check()
    for path, sources in _known_from(source.data):
        for name in sources:
            if name not in source.data["sources"]:
                errors.add(InvalidDocument(f"there is no source {name!r}", _where(source, path)))
    for table in ("counting", "limits", "refused"):
        for index, row in enumerate(source.data[table]):
            try:
                re.compile(row["models"])
            except re.error as error:
                errors.add(InvalidDocument(f"not a pattern: {error}", _where(source, (table, index, "models"))))
    for table in ("counting", "limits"):
        if source.data[table][-1]["models"] != "":
            errors.add(InvalidDocument("the last row is for all other models", _where(source, (table,))))
    width = len(source.data["listed"]["columns"])
    for index, row in enumerate(source.data["listed"]["models"]):
        if len(row) != width:
            errors.add(InvalidDocument(f"not {width} columns", _where(source, ("listed", "models", index))))
    errors.check()


def _known_from(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], list[str]]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _known_from(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "known_from":
                yield (*path, key), item
            else:
                yield from _known_from(item, (*path, key))


def _where(source: Source, path: Any) -> Location | None:
    steps = [str(step) for step in path]
    while steps:
        if found := source.where(pointer_to(*steps)):
            return found
        steps.pop()
    return source.where("")
