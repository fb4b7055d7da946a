"""What is peculiar to each source of API descriptions, and what of them is none of our business: rules from a file.

The rules stand in ``spec/sync-quirks.yaml``, each with its reason. They speak of facts by subject, with ``*`` as a
wildcard: ``post /models/{}:predict``, ``get /files?pageSize``, ``Part``, ``Part.text``, ``Part.text!readOnly`` (a
mark), ``Candidate.finishReason=OTHER`` (an enum value).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from generator.document import resolve
from generator.errors import InvalidDocument, UsageError
from generator.reader import read
from generator.sync.facts import Document, Operation, Property, Schema, Type

FILE = "sync-quirks.yaml"
_RULES = {"formats": dict, "rename": dict, "ignore": list, "lacks": list}
_WHEN = {"kind", "has", "equals"}
Json = dict[str, Any]


@frozen
class Quirks:
    """The rules that apply to one source."""

    formats: Mapping[str, str] = field(factory=dict)
    rename: Mapping[str, str] = field(factory=dict)
    ignore: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    out_of_scope: tuple[str, ...] = ()
    prefix: str = ""
    sources: tuple[str, ...] = ()

    def in_scope(self, operation: Operation) -> bool:
        return not _matches(operation.key, self.out_of_scope)

    def cannot_drop(self, subject: str) -> bool:
        """Whether the source is known not to carry this fact, so that its absence says nothing."""
        return _matches(subject, self.lacks)

    def apply(self, document: Document) -> Document:
        """The document as it would be without the peculiarities of its source."""
        schemas: dict[str, Schema] = {}
        for schema in document.schemas.values():
            name = self._name(schema.name)
            # Where several schemas become one, the one that already has the name is meant.
            if not _matches(schema.name, self.ignore) and (name not in schemas or name == schema.name):
                schemas[name] = evolve(schema, name=name, properties=self._properties(schema.properties, f"{name}."))
        operations = {
            key: self._operation(operation)
            for key, operation in document.operations.items()
            if not _matches(key, self.ignore)
        }
        return evolve(document, schemas=schemas, operations=operations)

    def _operation(self, operation: Operation) -> Operation:
        return evolve(
            operation,
            query=self._properties(operation.query, f"{operation.key}?"),
            request=operation.request and self._type(operation.request, ""),
            response=operation.response and self._type(operation.response, ""),
        )

    def _properties(self, properties: Mapping[str, Property], prefix: str) -> dict[str, Property]:
        found = {}
        for name, value in properties.items():
            subject = prefix + name
            if not _matches(subject, self.ignore):
                marks = frozenset(mark for mark in value.marks if not _matches(f"{subject}!{mark}", self.ignore))
                found[name] = evolve(value, type=self._type(value.type, subject), marks=marks)
        return found

    def _type(self, value: Type, subject: str) -> Type:
        return evolve(
            value,
            format=self.formats.get(value.format, value.format) if value.format else None,
            item=self._type(value.item, subject) if value.item else None,
            name=self._name(value.name) if value.kind == "ref" and value.name else value.name,
            values=tuple(each for each in value.values if not _matches(f"{subject}={each}", self.ignore)),
        )

    def _name(self, name: str) -> str:
        return self.rename.get(name, name)


def load(folder: Path, kind: str, source: Json) -> Quirks:
    """The rules of ``folder``'s file that apply to the document ``source``; none where there is no file."""
    path = folder / FILE
    if not path.is_file():
        return Quirks()
    data = read(path.read_text(encoding="utf-8"), str(path)).data
    return select(_checked(data, str(path)), kind, source)


def select(data: Json, kind: str, source: Json) -> Quirks:
    found = Quirks(out_of_scope=tuple(_listed(data.get("scope", []), "operations")), prefix=data.get("prefix", ""))
    found = evolve(found, lacks=tuple(_listed(data.get("ours", []), "subjects")))
    for entry in data.get("sources", []):
        if not _applies(entry.get("when", {}), kind, source):
            continue
        found = evolve(found, sources=(*found.sources, entry["name"]))
        for rule in entry["rules"]:
            found = evolve(
                found,
                formats={**found.formats, **rule.get("formats", {})},
                rename={**found.rename, **rule.get("rename", {})},
                ignore=(*found.ignore, *rule.get("ignore", [])),
                lacks=(*found.lacks, *rule.get("lacks", [])),
            )
    return found


def _applies(when: Json, kind: str, source: Json) -> bool:
    if when.get("kind", kind) != kind:
        return False
    if not all(_at(source, pointer) is not None for pointer in when.get("has", [])):
        return False
    return all(_at(source, pointer) == value for pointer, value in when.get("equals", {}).items())


def _at(source: Json, pointer: str) -> Any:
    try:
        return resolve(source, pointer)
    except KeyError:
        return None


def _listed(entries: Iterable[Json], key: str) -> Iterable[str]:
    for entry in entries:
        yield from entry[key]


def _matches(subject: str, patterns: Iterable[str]) -> bool:
    return any(_wildcard(pattern).fullmatch(subject) for pattern in patterns)


@cache
def _wildcard(pattern: str) -> re.Pattern[str]:
    """``*`` alone is special: ``?`` and ``[`` are characters of subjects."""
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.S)


def _checked(data: Any, file: str) -> Json:
    """``data`` when it has the right form; every rule needs a reason."""
    if not isinstance(data, dict) or not data.keys() <= {"prefix", "scope", "ours", "sources"}:
        raise InvalidDocument(f"{file}: its keys are prefix, scope, ours and sources")
    for section, key in (("scope", "operations"), ("ours", "subjects")):
        for index, entry in enumerate(data.get(section, [])):
            _check_rule(entry, {key: list}, f"{file}: {section}[{index}]")
    for index, entry in enumerate(data.get("sources", [])):
        here = f"{file}: sources[{index}]"
        if not isinstance(entry, dict) or not {"name", "rules"} <= entry.keys() <= {"name", "when", "rules"}:
            raise InvalidDocument(f"{here}: a source has a name, rules and, unless it is every source, when")
        if unknown := entry.get("when", {}).keys() - _WHEN:
            raise InvalidDocument(f"{here}: when knows {', '.join(sorted(_WHEN))}, not {', '.join(sorted(unknown))}")
        for number, rule in enumerate(entry["rules"]):
            _check_rule(rule, _RULES, f"{here}.rules[{number}]")
    return data


def _check_rule(rule: Any, kinds: Mapping[str, type], here: str) -> None:
    if not isinstance(rule, dict) or not re.search(r"\w+ \w+", str(rule.get("reason", ""))):
        raise InvalidDocument(f"{here}: every rule gives its reason")
    verbs = rule.keys() - {"reason"}
    if not verbs or not verbs <= kinds.keys():
        raise InvalidDocument(f"{here}: a rule has {' or '.join(kinds)}, not {', '.join(sorted(verbs)) or 'nothing'}")
    for verb in verbs:
        if not isinstance(rule[verb], kinds[verb]):
            raise UsageError(f"{here}: {verb} is a {'mapping' if kinds[verb] is dict else 'list'}")
