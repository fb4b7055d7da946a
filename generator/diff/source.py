"""Sources of a comparison: a folder, a file, or either in a git revision."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen

from generator import discovery
from generator.document import Document
from generator.errors import GeneratorError, UsageError
from generator.git import Texts, git, git_line
from generator.load import DOCUMENTS, ROOTS, load, load_files, read_file
from generator.marks import with_keywords
from generator.reader import read
from generator.surface import NAME, SCHEMA_NAME, Surface, check_surface, load_surface


@frozen
class Side:
    """One of the two documents. ``label`` is how the caller named it; ``surface`` is None where there is none.

    ``broken`` says why the ``surface.yaml`` that is there cannot be read. ``files`` tells whether the places in it are
    those of files that can be opened, rather than of a revision.
    """

    label: str
    document: Document
    surface: Surface | None
    files: bool
    broken: str = ""

    @property
    def version(self) -> str:
        info = self.document.data.get("info")
        return str(info.get("version", "")) if isinstance(info, dict) else ""


def read_side(name: str) -> Side:
    """Read ``name``: a path if there is such a path, else ``REVISION:PATH`` or ``REVISION`` (of ``spec/``).

    Raises:
        UsageError: there is no such file, folder, revision, or path in it.
        SpecError: what is there is not an OpenAPI 3.0 or 3.1 document.
    """
    path = Path(name)
    if path.is_dir():
        ours = (path / NAME).is_file()
        surface, broken = _checked(lambda: load_surface(path)) if ours else (None, "")
        document = load(path, lenient=True)
        return Side(name, document if ours else with_keywords(document), surface, True, broken)
    if path.is_file():
        source = read_file(path, lenient=True)
        known = discovery.is_discovery(source.data)
        document = discovery.document(source) if known else with_keywords(load(path, lenient=True))
        return Side(name, document, None, True)
    return _from_git(name)


def _checked(read: Callable[[], Surface]) -> tuple[Surface | None, str]:
    """A surface, or why it cannot be read."""
    try:
        return read(), ""
    except GeneratorError as error:
        return None, str(error).splitlines()[0]


# Revisions


def _from_git(name: str) -> Side:
    revision, colon, path = name.partition(":")
    top = git_line("rev-parse", "--show-toplevel")
    if top is None:
        raise UsageError(f"there is no file or folder {name}, and this is not a git repository")
    commit = git_line("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if commit is None:
        raise UsageError(f"there is no file or folder {name}, and no git revision {revision}")
    path = path.rstrip("/") if colon else _default_path(commit, revision)
    kind = git_line("cat-file", "-t", f"{commit}:{path}")
    if kind is None:
        raise UsageError(f"there is no {path or 'such path'} in {revision}")
    if kind == "blob":
        folder, _, file = path.rpartition("/")
        if not file.endswith(DOCUMENTS):
            raise UsageError(f"{path} in {revision} is no document: its name ends in none of {', '.join(DOCUMENTS)}")
        files = Texts(commit, folder, Path(top))
        source = read(files[file], f"{revision}:{path}", lenient=True)
        if discovery.is_discovery(source.data):
            return Side(name, discovery.document(source), None, False)
        document = load_files(files, f"{revision}:{folder}", root=file, lenient=True)
        return Side(name, with_keywords(document), None, False)
    files, label = Texts(commit, path, Path(top)), f"{revision}:{path}" if path else revision
    document = load_files(files, label, lenient=True)
    ours = NAME in files
    surface, broken = _checked(lambda: _surface(files, label)) if ours else (None, "")
    return Side(name, document if ours else with_keywords(document), surface, False, broken)


def _surface(files: Texts, label: str) -> Surface:
    own = Path(__file__).resolve().parents[2] / "spec" / SCHEMA_NAME
    schema: Any = json.loads(files[SCHEMA_NAME] if SCHEMA_NAME in files else own.read_text(encoding="utf-8"))
    return check_surface(read(files[NAME], f"{label}/{NAME}"), schema)


def _default_path(commit: str, revision: str) -> str:
    for path in ("spec", *ROOTS):
        if git("cat-file", "-t", f"{commit}:{path}") is not None:
            return path
    raise UsageError(f"{revision} holds neither spec/ nor {ROOTS[0]}: name the path, {revision}:PATH")
