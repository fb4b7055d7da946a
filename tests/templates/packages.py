"""Small packages, made by hand from the IR, written to a folder and imported from there."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import ir
from generator.format import format_files
from generator.render import render

STRING = ir.Type("string")
INTEGER = ir.Type("integer")
INT64 = ir.Type("int64")
NUMBER = ir.Type("number")
BOOLEAN = ir.Type("boolean")
BYTES = ir.Type("bytes")
TIMESTAMP = ir.Type("timestamp")
DURATION = ir.Type("duration")
FIELDMASK = ir.Type("fieldmask")
ANY = ir.Type("any")
OBJECT = ir.Type("object")


GEMINI = ir.Backend(
    "gemini",
    "the Gemini Developer API",
    {"": "https://example.test"},
    "v1",
    names={
        "model": ir.ResourceNames(("models/{model}", "tunedModels/{tunedModel}")),
        "file": ir.ResourceNames(("files/{file}",)),
        "cached_content": ir.ResourceNames(("cachedContents/{cachedContent}",)),
    },
)
VERTEX = ir.Backend("vertex", "Vertex AI", {"": "https://other.test"}, "v2", vertexai=True)


def of(name: str) -> ir.Type:
    return ir.Type("model", name)


def one_of(name: str) -> ir.Type:
    return ir.Type("enum", name)


def list_of(item: ir.Type) -> ir.Type:
    return ir.Type("list", item=item)


def map_of(item: ir.Type) -> ir.Type:
    return ir.Type("map", item=item)


def field(name: str, type_: ir.Type, wire: str | None = None, **more: Any) -> ir.Field:
    head, *rest = name.split("_")
    return ir.Field(name, wire or head + "".join(part.capitalize() for part in rest), type_, **more)


def model(name: str, *fields: ir.Field, **more: Any) -> ir.Model:
    more.setdefault("doc", f"A {name}.")
    return ir.Model(name, more.pop("wire", name), more.pop("module", name.lower()), fields=fields, **more)


def package(*models: ir.Model, **more: Any) -> ir.Package:
    parts: dict[str, Any] = {
        "title": "Small API",
        "version": "v1-test",
        "base_url": "https://example.test",
        "api_version": "v1",
        "enums": (),
        "type_aliases": (),
        "operations": (),
        "resources": (),
        "document": {"openapi": "3.1.0"},
        "backends": (GEMINI, VERTEX),
    }
    return ir.Package(models=models, **{**parts, **more})


def service(models: ModuleType, name: str = "gemini") -> Any:
    """The backend of this name, of the package that ``models`` are of."""
    return importlib.import_module(models.__name__.rpartition(".")[0] + ".backends").BACKENDS[name]


def write(package: ir.Package, folder: Path) -> None:
    """Render ``package`` into ``folder``."""
    for path, text in format_files(render(package)).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


@contextmanager
def imported(package: ir.Package, folder: Path, name: str) -> Iterator[ModuleType]:
    """The rendered package as ``name``, importable while the context lasts."""
    write(package, folder / name)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(f"{name}.models")
    finally:
        sys.path.remove(str(folder))
        for module in [each for each in sys.modules if each == name or each.startswith(f"{name}.")]:
            del sys.modules[module]
