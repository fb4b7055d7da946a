"""Apply the rules of a source: remove its peculiarities from the facts it gives.

Rules are in ``spec/sources.yaml``, each with its reason. They refer to facts by subject, with ``*`` as a wildcard:
``post /models/{}:predict``, ``get /files?pageSize``, ``Part``, ``Part.text``, ``Part.text!readOnly`` (a mark),
``Candidate.finishReason=OTHER`` (an enum value).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from attrs import evolve, field, frozen

from generator.errors import UsageError
from generator.sync.facts import Document, Operation, Property, Schema, Type


@frozen
class Rules:
    """The rules that apply to one document; ``forms`` are the names of its forms."""

    formats: Mapping[str, str] = field(factory=dict)
    rename: Mapping[str, str] = field(factory=dict)
    ignore: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    strip: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()

    def cannot_drop(self, subject: str) -> bool:
        """Return whether the source is known not to carry this fact, so that its absence means nothing."""
        return matches(subject, (*self.lacks, *self.ignore))

    def apply(self, document: Document) -> Document:
        """Return the document without the source's peculiarities."""
        self._check_names(document)
        schemas: dict[str, Schema] = {}
        for schema in document.schemas.values():
            name = self.name(schema.name)
            # Where several schemas become one, the one that already has the name is meant.
            if not matches(self._stripped(schema.name), self.ignore) and (name not in schemas or name == schema.name):
                properties = self._properties(schema.properties, f"{name}.")
                own = schema.type and self._type(schema.type, name)
                schemas[name] = evolve(schema, name=name, properties=properties, type=own)
        operations = {
            key: self._operation(operation)
            for key, operation in document.operations.items()
            if not matches(key, self.ignore)
        }
        return evolve(document, schemas=schemas, operations=operations)

    def name(self, name: str) -> str:
        """Return our name for a schema of the source: prefixes removed, renames applied."""
        stripped = self._stripped(name)
        return self.rename.get(stripped, self.rename.get(name, stripped))

    def _stripped(self, name: str) -> str:
        beginning = max((each for each in self.strip if name.startswith(each) and name != each), key=len, default="")
        return name.removeprefix(beginning)

    def _called(self, value: Type) -> str | None:
        """Return our name for the schema that a type refers to, or for an enum."""
        return self.name(value.name) if value.name else None

    def _check_names(self, document: Document) -> None:
        owners: dict[str, str] = {}
        for name in document.schemas if self.strip else ():
            stripped = self._stripped(name)
            if stripped not in self.rename and owners.setdefault(stripped, name) != name:
                raise UsageError(
                    f"the source describes {owners[stripped]} and {name}, which would both be {stripped}; "
                    "give one of them another name under `rename`"
                )

    def _operation(self, operation: Operation) -> Operation:
        return evolve(
            operation,
            parameters=self._properties(operation.parameters, f"{operation.key}?"),
            request=operation.request and self._type(operation.request, ""),
            response=operation.response and self._type(operation.response, ""),
            events=operation.events and self._type(operation.events, ""),
        )

    def _properties(self, properties: Mapping[str, Property], prefix: str) -> dict[str, Property]:
        found = {}
        for name, value in properties.items():
            subject = prefix + name
            if not matches(subject, self.ignore):
                marks = frozenset(mark for mark in value.marks if not matches(f"{subject}!{mark}", self.ignore))
                found[name] = evolve(value, type=self._type(value.type, subject), marks=marks)
        return found

    def _type(self, value: Type, subject: str) -> Type:
        def changed(part: Type) -> Type:
            values = tuple(each for each in part.values if not matches(f"{subject}={each}", self.ignore))
            if part.values and not values:
                # An enum none of whose values we want: any text may stand there.
                return Type("integer" if part.format == "integer" else "string")
            return evolve(
                part,
                format=self.formats.get(part.format, part.format) if part.format else None,
                name=self._called(part),
                values=values,
                mapping=tuple((key, self.name(name)) for key, name in part.mapping),
            )

        return value.changed(changed)


def matches(subject: str, patterns: Iterable[str]) -> bool:
    return any(_wildcard(pattern).fullmatch(subject) for pattern in patterns)


@cache
def _wildcard(pattern: str) -> re.Pattern[str]:
    """Return the pattern as a regular expression; only ``*`` is special, since subjects contain ``?`` and ``[``."""
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.S)
