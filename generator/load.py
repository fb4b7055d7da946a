"""Load a specification from a folder, a file or a text into one document that knows its source locations."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from generator.bundle import Bundler
from generator.document import Document
from generator.errors import BrokenSource, Incomplete, InvalidDocument, Location, UsageError
from generator.reader import Source, read

__all__ = ["Document", "load", "load_files", "load_text", "read_file"]

ROOTS = ("openapi.yaml", "openapi.yml", "openapi.json")
_OPENAPI = re.compile(r"^(?:openapi|\s*[{,]?\s*[\"']openapi[\"'])\s*:", re.MULTILINE)
# Files that descriptions may refer to and that are only words.
_WORDS = (".md", ".markdown", ".txt", ".html")
DOCUMENTS = (".yaml", ".yml", ".json")
TEXTS = (*DOCUMENTS, *_WORDS)


def load(path: Path, lenient: bool = False) -> Document:
    """Load a folder (its ``openapi.yaml`` and what that refers to) or one file, OpenAPI 3.0 or 3.1, YAML or JSON.

    ``lenient`` keeps dangling references, which published descriptions have.
    """
    if path.is_dir():
        names = [each.name for each in path.iterdir() if each.is_file()]
        root = _root(names, lambda name: _text(path / name), lenient)
        if root is None:
            raise UsageError(f"{_relative(path)} holds no {ROOTS[0]}")
        document = _load(root, lambda name: _text(path / name), lambda name: _relative(path / name), lenient)
        if not lenient:
            _check_all_used(path, document)
        return document
    if not path.is_file():
        raise UsageError(f"there is no file or folder {_relative(path)}")
    folder = path.parent
    return _load(path.name, lambda name: _text(folder / name), lambda name: _relative(folder / name), lenient)


def load_files(files: Mapping[str, str], name: str = "", root: str | None = None, lenient: bool = False) -> Document:
    """Load from memory: ``files`` maps relative paths to texts; ``name`` prefixes them in messages."""
    start = root or _root(files, files.__getitem__, lenient)
    if start is None:
        raise UsageError(f"{name or 'the folder'} holds no {ROOTS[0]}")

    def fetch(path: str) -> str:
        if path not in files:
            raise FileNotFoundError(path)
        return files[path]

    return _load(start, fetch, lambda path: f"{name}/{path}" if name else path, lenient)


def load_text(text: str, name: str = "openapi.yaml", lenient: bool = False) -> Document:
    """Load one text without references to other files."""
    return load_files({name: text}, root=name, lenient=lenient)


def read_file(path: Path, lenient: bool = False) -> Source:
    """Read one file, without following references."""
    try:
        return read(_text(path), _relative(path), lenient)
    except OSError as error:
        raise UsageError(f"cannot read {_relative(path)}: {error.strerror}") from None


def _root(names: Iterable[str], text: Callable[[str], str], lenient: bool) -> str | None:
    """The file that a folder's document begins in: read leniently, the only one that says so of itself."""
    listed = sorted(names)
    if known := next((each for each in ROOTS if each in listed), None):
        return known
    wanted = [each for each in listed if each.endswith(DOCUMENTS) and "/" not in each]
    found = [each for each in wanted if _OPENAPI.search(text(each))] if lenient else []
    return found[0] if len(found) == 1 else None


def _load(root: str, fetch: Callable[[str], str], label: Callable[[str], str], lenient: bool) -> Document:
    cache: dict[str, Source] = {}

    def source(name: str) -> Source:
        if name not in cache:
            text, file = fetch(name), label(name)
            cache[name] = Source(file, text, {"": 0}, (0,)) if file.endswith(_WORDS) else read(text, file, lenient)
        return cache[name]

    try:
        start = source(root)
    except OSError as error:
        raise BrokenSource(f"cannot be read: {error.strerror or error}", Location(label(root), 1, 1)) from None
    _check_is_openapi(start, lenient)
    return Bundler(root, source, lenient).document()


def _check_is_openapi(source: Source, lenient: bool) -> None:
    place = source.where("") or Location(source.file, 1, 1)
    if not isinstance(source.data, dict):
        raise InvalidDocument("an OpenAPI document is a mapping", place)
    version = source.data.get("openapi")
    if isinstance(version, str) and re.match(r"3\.[01]\.\d+$", version):
        return
    if lenient and (short := re.match(r"3\.[01](?=$|-|\.\d+-)", str(version))):
        source.data["openapi"] = f"{short[0]}.0"  # `3.1`, which is a number too, or a version before the first
        return
    if version is not None:
        raise InvalidDocument(f"OpenAPI {version} is not read, only 3.0 and 3.1", source.where("/openapi"))
    kind = "a Swagger 2 document" if "swagger" in source.data else "no `openapi` key at the top"
    if "discoveryVersion" in source.data:
        kind = "a discovery document (`sync` reads those)"
    raise InvalidDocument(f"not an OpenAPI 3 document: {kind}", place)


def _check_all_used(folder: Path, document: Document) -> None:
    """Refuse a resource file that nothing refers to: it would be missing silently."""
    for path in sorted(folder.glob("*.yaml")):
        label = _relative(path)
        if label not in document.sources and _OPENAPI.search(_text(path)):
            raise Incomplete("nothing in the specification refers to this file", Location(label, 1, 1))


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise BrokenSource(f"not UTF-8: {error.reason}", Location(_relative(path), 1, 1)) from None


def _relative(path: Path) -> str:
    return posixpath.normpath(Path(os.path.relpath(path)).as_posix())
