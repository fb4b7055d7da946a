"""The errors of a specification, each with its location."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from attrs import frozen


@frozen(order=True)
class Location:
    """A place in a file. ``file`` is relative to the working directory; line and column start at 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class GeneratorError(Exception):
    """Base of this package's errors. ``exit_code`` is that of the command line."""

    exit_code = 3


class UsageError(GeneratorError):
    """The command line asks for something that does not exist or makes no sense."""

    exit_code = 2


class SpecError(GeneratorError):
    """One error in ``spec/``, at ``location`` if that is known."""

    def __init__(self, message: str, location: Location | None = None) -> None:
        super().__init__(message, location)
        self.message = message
        self.location = location

    def __str__(self) -> str:
        return f"{self.location}: {self.message}" if self.location else self.message


class SpecErrors(GeneratorError):
    """Several errors at once."""

    def __init__(self, errors: Iterable[SpecError]) -> None:
        self.errors = tuple(errors)
        super().__init__(self.errors)

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))


class BrokenSource(SpecError):
    """Not YAML 1.2, not JSON, a key given twice, or a file that cannot be read."""


class DanglingReference(SpecError):
    """A ``$ref``, or a name in ``surface.yaml``, that refers to nothing."""


class NameCollision(SpecError):
    """Two wire names that would become one Python name."""


class UnmappedOperation(SpecError):
    """An operation that no method of ``surface.yaml`` uses and that ``low_level_only`` does not list."""


class UnknownKey(SpecError):
    """A key that the schema of ``surface.yaml`` does not know."""


class InvalidSurface(SpecError):
    """An entry of ``surface.yaml`` that contradicts its schema or the specification."""


class InvalidDocument(SpecError):
    """Not a valid OpenAPI document, according to the OpenAPI schema or the parser."""


class Unsupported(SpecError):
    """Valid OpenAPI that this generator cannot render."""


class Incomplete(SpecError):
    """A part of the specification that is missing in the result of a later step."""


class Errors:
    """Collects errors, so that one run shows all of them."""

    def __init__(self) -> None:
        self._found: list[SpecError] = []

    def add(self, error: SpecError) -> None:
        """Add an error, unless the same one is there already."""
        if str(error) not in map(str, self._found):
            self._found.append(error)

    def check(self) -> None:
        """Raise the collected errors: one as itself, several as :class:`SpecErrors` in file order."""
        if not self._found:
            return
        if len(self._found) == 1:
            raise self._found[0]
        nowhere = Location("", 0, 0)
        raise SpecErrors(sorted(self._found, key=lambda error: (error.location or nowhere, error.message)))


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint for the end of a message, with the nearest known name; empty if none is close."""
    by_folded = {each.lower().replace("_", ""): each for each in sorted(known, reverse=True)}
    match = difflib.get_close_matches(name.lower().replace("_", ""), by_folded, n=1, cutoff=0.6)
    return f"; did you mean {by_folded[match[0]]!r}?" if match else ""
