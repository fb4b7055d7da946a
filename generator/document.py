"""A document, looked up by JSON pointer, that knows the file and line of each of its parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from generator.errors import Location
from generator.reader import Source, escape, unescape


@frozen
class Document:
    """An OpenAPI document with local references only, and the source location of each part."""

    data: dict[str, Any] = field(repr=False)
    sources: Mapping[str, Source] = field(repr=False)
    origins: Mapping[str, tuple[str, str]] = field(repr=False)

    def where(self, pointer: str) -> Location | None:
        """The location of a JSON pointer into ``data``, or of the nearest part around it."""
        file, there = self.origin(pointer)
        source = self.sources[file]
        while True:
            if (found := source.where(there)) or not there:
                return found
            there = there.rpartition("/")[0]

    def origin(self, pointer: str) -> tuple[str, str]:
        """The file of ``pointer``, and its pointer there."""
        above, rest = pointer, ""
        while above not in self.origins:
            above, _, last = above.rpartition("/")
            rest = f"/{last}{rest}"
        file, there = self.origins[above]
        return file, there + rest

    def get(self, pointer: str) -> Any:
        """Resolve ``pointer``; KeyError if it is dangling."""
        return resolve(self.data, pointer)

    def changed(self, data: dict[str, Any], moved: Mapping[str, str]) -> Document:
        """This document with other data; ``moved`` maps new pointers to the old ones."""
        return evolve(
            self, data=data, origins={**self.origins, **{new: self.origin(old) for new, old in moved.items()}}
        )


def resolve(data: Any, pointer: str) -> Any:
    """Resolve a JSON pointer; KeyError, with the step that failed, if it is dangling."""
    for step in pointer.split("/")[1:]:
        key = unescape(step)
        if isinstance(data, list) and key.isdigit() and int(key) < len(data):
            data = data[int(key)]
        elif isinstance(data, dict) and key in data:
            data = data[key]
        else:
            raise KeyError(key)
    return data


def pointer_to(*steps: str) -> str:
    return "".join(f"/{escape(step)}" for step in steps)
