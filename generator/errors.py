"""What can be wrong with a specification, each with its place: one line an error."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from attrs import frozen


@frozen(order=True)
class Location:
    """A place in a file. ``file`` is relative to the working directory; line and column count from one."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class GeneratorError(Exception):
    """The root of this package's errors. ``exit_code`` is what the command line ends with."""

    exit_code = 3


class UsageError(GeneratorError):
    """The command line asks for something that does not exist or makes no sense."""

    exit_code = 2


class SpecError(GeneratorError):
    """One thing wrong in ``spec/``, at ``location`` where that is known."""

    def __init__(self, message: str, location: Location | None = None) -> None:
        super().__init__(message, location)
        self.message = message
        self.location = location

    def __str__(self) -> str:
        return f"{self.location}: {self.message}" if self.location else self.message


class SpecErrors(GeneratorError):
    """Several things wrong at once."""

    def __init__(self, errors: Iterable[SpecError]) -> None:
        self.errors = tuple(errors)
        super().__init__(self.errors)

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))


class BrokenSource(SpecError):
    """Not YAML 1.2, not JSON, a key given twice, or a file that cannot be read."""


class DanglingReference(SpecError):
    """A ``$ref``, or a name in ``surface.yaml``, that leads nowhere."""


class NameCollision(SpecError):
    """Two names of the wire that would be one name in Python."""


class UnmappedOperation(SpecError):
    """An operation that no method of ``surface.yaml`` uses and no list excuses."""


class UnknownKey(SpecError):
    """A key that the schema of ``surface.yaml`` does not know."""


class InvalidSurface(SpecError):
    """Something in ``surface.yaml`` that contradicts its schema or the specification."""


class InvalidDocument(SpecError):
    """Not an OpenAPI document, by the OpenAPI schema or by the parser."""


class Unsupported(SpecError):
    """Valid OpenAPI that this generator has no way to render."""


class Incomplete(SpecError):
    """Something of the specification that did not arrive where it should have."""


class Errors:
    """Collects what is wrong, so that one run shows all of it."""

    def __init__(self) -> None:
        self._found: list[SpecError] = []

    def add(self, error: SpecError) -> None:
        """Note an error; what was noted already, word for word, is not noted again."""
        if str(error) not in map(str, self._found):
            self._found.append(error)

    def check(self) -> None:
        """Raise what was collected: one error as itself, several as :class:`SpecErrors`, in file order."""
        if not self._found:
            return
        if len(self._found) == 1:
            raise self._found[0]
        nowhere = Location("", 0, 0)
        raise SpecErrors(sorted(self._found, key=lambda error: (error.location or nowhere, error.message)))


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint to end a message with: the nearest right name, or nothing when none is near."""
    by_folded = {each.lower().replace("_", ""): each for each in sorted(known, reverse=True)}
    match = difflib.get_close_matches(name.lower().replace("_", ""), by_folded, n=1, cutoff=0.6)
    return f"; did you mean {by_folded[match[0]]!r}?" if match else ""
