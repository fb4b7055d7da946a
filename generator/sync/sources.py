"""The published descriptions that ``spec/`` is synced with, as ``spec/sources.yaml`` declares them.

A source says how its documents are recognised, which files of ``spec/`` it owns, which of its operations are wanted,
and what its schemas are called here. The one source without files owns everything else, and its revision is that of the
spec.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, field, frozen

from generator.document import resolve
from generator.errors import InvalidDocument, Location, UsageError, nearest
from generator.load import read_file
from generator.surface import check_surface
from generator.sync.facts import DocumentKind, Operation
from generator.sync.rules import Rules, matches

FILE = "sources.yaml"
SCHEMA = "sources.schema.json"
_OWN_SCHEMA = Path(__file__).resolve().parents[2] / "spec" / SCHEMA
Json = dict[str, Any]


@frozen
class Wanted:
    """Operations to take from a source: one of ours if ``operation`` (its operationId) is given, else each its own.

    ``streams``: they answer with an event stream although the source does not say so.
    """

    paths: tuple[str, ...]
    operation: str | None = None
    file: str | None = None
    streams: bool = False


@frozen
class Source:
    """One published description and what is taken from it; ``conditions`` and ``forms`` are as declared."""

    name: str = "spec"
    description: str = ""
    backend: str = ""
    url: str | None = None
    revision: str = ""
    files: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    prefix: str = ""
    strip: tuple[str, ...] = ()
    within: str = ""
    operations: tuple[Wanted, ...] = ()
    left_out: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    conditions: tuple[Json, ...] = field(default=(), repr=False)
    rules: tuple[Json, ...] = field(default=(), repr=False)
    forms: tuple[Json, ...] = field(default=(), repr=False)

    def describes(self, kind: str, document: Json) -> bool:
        return not self.conditions or any(_fits(each, kind, document) for each in self.conditions)

    def wants(self, operation: Operation) -> bool:
        """Return whether a new operation is taken in."""
        wanted = not self.operations or self.entry(operation) is not None
        return wanted and not matches(operation.key, self.left_out)

    def entry(self, operation: Operation) -> Wanted | None:
        return next((each for each in self.operations if matches(operation.key, each.paths)), None)

    def rules_for(self, kind: str, document: Json) -> Rules:
        """Return the rules of the document's form and of every form."""
        forms = [form for form in self.forms if _fits(form["when"], kind, document)]
        rules = [*self.rules, *(rule for form in forms for rule in form["rules"])]
        return Rules(
            formats={key: value for rule in rules for key, value in rule.get("formats", {}).items()},
            rename={key: value for rule in rules for key, value in rule.get("rename", {}).items()},
            ignore=tuple(each for rule in rules for each in rule.get("ignore", ())),
            lacks=(*self.kept, *(each for rule in rules for each in rule.get("lacks", ()))),
            strip=self.strip,
            forms=tuple(form["name"] for form in forms),
        )


@frozen
class Sources:
    """All sources of a folder. Without a ``sources.yaml`` there is one, which owns everything."""

    declared: Mapping[str, Source] = Factory(lambda: {"spec": Source()})
    file: str = FILE

    @property
    def base(self) -> Source:
        """Return the source that owns everything that no other owns."""
        return next(source for source in self.declared.values() if not source.files)

    def owner(self, file: str) -> Source:
        return next((source for source in self.declared.values() if file in source.files), self.base)

    def sharing(self, source: Source) -> list[Source]:
        """Return ``source`` and those that share schemas with it."""
        return [
            each
            for each in self.declared.values()
            if each == source or each.name in source.shares or source.name in each.shares
        ]

    def named(self, name: str) -> Source:
        if name not in self.declared:
            known = ", ".join(self.declared)
            raise UsageError(f"{self.file} declares {known}, no source {name!r}{nearest(name, self.declared)}")
        return self.declared[name]

    def of(self, kind: DocumentKind, document: Json, name: str) -> Source:
        """Return the source of ``document``, which errors call ``name``."""
        found = [source for source in self.declared.values() if source.describes(kind, document)]
        if len(found) == 1:
            return found[0]
        title = document.get("title") or document.get("info", {}).get("title") or f"this {kind} document"
        if found:
            several = " and ".join(source.name for source in found)
            raise UsageError(f"{name} ({title}) is of several sources, {several}: --source says which is meant")
        raise UsageError(
            f"{name} ({title}) is of no source that {self.file} declares ({', '.join(self.declared)}): "
            "declare it there, or say with --source which one it is"
        )


def load(folder: Path) -> Sources:
    """Return the sources that ``folder`` declares.

    Raises:
        SpecErrors: the file is not as its JSON Schema wants it, or contradicts itself.
    """
    path = folder / FILE
    if not path.is_file():
        return Sources()
    beside = folder / SCHEMA
    schema = json.loads((beside if beside.is_file() else _OWN_SCHEMA).read_text(encoding="utf-8"))
    source = read_file(path)
    checked = check_surface(source, schema)
    sources = {name: _source(name, data) for name, data in checked.data["sources"].items()}
    _check(sources, lambda *steps: checked.where("sources", *steps))
    return Sources(sources, source.file)


def _source(name: str, data: Json) -> Source:
    return Source(
        name=name,
        description=data["description"],
        backend=data["backend"],
        url=data.get("url"),
        revision=data.get("revision", ""),
        files=tuple(data.get("files", ())),
        shares=tuple(data.get("shares", ())),
        prefix=data.get("prefix", ""),
        strip=tuple(data.get("strip", ())),
        within=data.get("within", ""),
        operations=tuple(
            Wanted(tuple(each["paths"]), each.get("operation"), each.get("file"), each.get("streams", False))
            for each in data.get("operations", ())
        ),
        left_out=tuple(subject for each in data.get("leave_out", ()) for subject in each["operations"]),
        kept=tuple(subject for each in data.get("keep", ()) for subject in each["subjects"]),
        conditions=tuple(data.get("when", ())),
        rules=tuple(data.get("rules", ())),
        forms=tuple(data.get("forms", ())),
    )


def _check(sources: Mapping[str, Source], where: Any) -> None:
    """Raise what the JSON Schema cannot check."""

    def wrong(message: str, *steps: str | int) -> InvalidDocument:
        place: Location | None = where(*steps)
        return InvalidDocument(message, place)

    bases = [name for name, source in sources.items() if not source.files]
    if len(bases) != 1:
        told = f"{' and '.join(bases)} have none" if bases else "all have some"
        raise wrong(f"one source has no `files` and owns what no other owns; here {told}")
    owners: dict[str, str] = {}
    for name, source in sources.items():
        for index, file in enumerate(source.files):
            if file in owners:
                raise wrong(f"{file} is of {owners[file]} already", name, "files", index)
            owners[file] = name
        for index, other in enumerate(source.shares):
            if other not in sources or other == name:
                raise wrong(f"{name} shares with {other!r}, which is no other source", name, "shares", index)
        for index, wanted in enumerate(source.operations):
            if wanted.file and wanted.file not in source.files:
                words = f"{wanted.file} is none of the files of {name}{nearest(wanted.file, source.files)}"
                raise wrong(words, name, "operations", index, "file")
            if wanted.operation and any("*" in path for path in wanted.paths):
                raise wrong("the paths of one operation are told without `*`", name, "operations", index, "paths")


def _fits(condition: Json, kind: str, document: Json) -> bool:
    if condition.get("kind", kind) != kind:
        return False
    if any(_at(document, pointer) is None for pointer in condition.get("has", ())):
        return False
    if any(_at(document, pointer) != value for pointer, value in condition.get("equals", {}).items()):
        return False
    return all(
        str(_at(document, pointer) or "").startswith(value) for pointer, value in condition.get("begins", {}).items()
    )


def _at(document: Json, pointer: str) -> Any:
    try:
        return resolve(document, pointer)
    except KeyError:
        return None
