"""A document, what JSON pointers into it name, and the places in files that its parts came from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from generator.errors import Location
from generator.reader import Source, escape, unescape


@frozen
class Document:
    """An OpenAPI document whose references are all local, and the place of each part in the files it came from."""

    data: dict[str, Any] = field(repr=False)
    sources: Mapping[str, Source] = field(repr=False)
    origins: Mapping[str, tuple[str, str]] = field(repr=False)

    def where(self, pointer: str) -> Location | None:
        """The place of what ``pointer`` (a JSON pointer into ``data``) names, or of the nearest thing around it."""
        file, there = self.origin(pointer)
        source = self.sources[file]
        while True:
            if (found := source.where(there)) or not there:
                return found
            there = there.rpartition("/")[0]

    def origin(self, pointer: str) -> tuple[str, str]:
        """The file that ``pointer`` came from, and its pointer there."""
        above, rest = pointer, ""
        while above not in self.origins:
            above, _, last = above.rpartition("/")
            rest = f"/{last}{rest}"
        file, there = self.origins[above]
        return file, there + rest

    def get(self, pointer: str) -> Any:
        """What ``pointer`` names; KeyError when there is nothing."""
        return resolve(self.data, pointer)

    def changed(self, data: dict[str, Any], moved: Mapping[str, str]) -> Document:
        """This document with other data; ``moved`` tells, for new pointers, which old ones they came from."""
        return evolve(
            self, data=data, origins={**self.origins, **{new: self.origin(old) for new, old in moved.items()}}
        )


def resolve(data: Any, pointer: str) -> Any:
    """Follow a JSON pointer; KeyError (with the step that failed) when it leads nowhere."""
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
