"""Run the steps in order: load, normalise, parse, build, render, format."""

from __future__ import annotations

from pathlib import Path

from generator import ir
from generator.build import build
from generator.complete import check_kept
from generator.context import Context
from generator.document import Document
from generator.load import load
from generator.model_facts import model_facts
from generator.normalise import normalise
from generator.parse import parse
from generator.surface import Surface, load_surface, no_surface
from generator.untyped import Excused, check_answers, check_typed, load_excused
from generator.validate import validate

PACKAGE = "gemini_api"


def read_package(spec: Path) -> ir.Package:
    """Return the IR of a spec folder."""
    return read(spec)[2]


def package_of(document: Document, surface: Surface | None = None, excused: Excused | None = None) -> ir.Package:
    """Return the IR of a loaded document.

    Args:
        document: The document.
        surface: Without it, the package has operations but no methods.
        excused: The only places that may stay untyped; None checks nothing.
    """
    normal = normalise(document)
    check_kept(document, normal)
    surface = surface or no_surface(normal)
    if excused is not None:
        check_typed(normal, Context(normal, surface), excused)
    package = build(normal, parse(normal), surface)
    if excused is not None:
        check_answers(package, normal)
    return package


def make_tree(spec: Path) -> dict[str, str]:
    """Render everything in ``generated/``: texts by path."""
    document, _, package = read(spec)
    return tree_of(document, package, spec)


def tree_of(document: Document, package: ir.Package, spec: Path) -> dict[str, str]:
    """Render everything in ``generated/`` from what was read: texts by path."""
    from generator.format import format_files
    from generator.lock import LOCK, lock
    from generator.render import TEMPLATES, render

    files = {**render(package, TEMPLATES), **model_facts(spec)}
    rendered = {f"{PACKAGE}/{path}": text for path, text in files.items()}
    return dict(sorted({**format_files(rendered), LOCK: lock(document, spec)}.items()))


def read(spec: Path) -> tuple[Document, Surface, ir.Package]:
    """Return the document and the surface of a spec folder, checked, and its IR."""
    document = load(spec)
    surface = load_surface(spec)
    validate(document)
    return document, surface, package_of(document, surface, load_excused(spec))
