"""Sources of a comparison: a folder, a file, or either in a git revision."""

from __future__ import annotations

import io
import json
import posixpath
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from generator import discovery
from generator.document import Document
from generator.errors import BrokenSource, GeneratorError, Location, UsageError
from generator.load import ROOTS, load, load_files, read_file
from generator.reader import read
from generator.surface import NAME, SCHEMA_NAME, Surface, check_surface, load_surface

_TEXTS = (".yaml", ".yml", ".json")


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
        return _side(name, load(path, lenient=True), _folder_surface(path), True)
    if path.is_file():
        source = read_file(path)
        if discovery.is_discovery(source.data):
            return Side(name, discovery.document(source), None, True)
        return Side(name, load(path, lenient=True), None, True)
    return _from_git(name)


def _side(name: str, document: Document, surface: Surface | str | None, files: bool) -> Side:
    if isinstance(surface, str):
        return Side(name, document, None, files, surface)
    return Side(name, document, surface, files)


def _folder_surface(path: Path) -> Surface | str | None:
    if not (path / NAME).is_file():
        return None
    try:
        return load_surface(path)
    except GeneratorError as error:
        return str(error).splitlines()[0]


# Revisions


def _from_git(name: str) -> Side:
    revision, colon, path = name.partition(":")
    top = Path(_git("rev-parse", "--show-toplevel").decode().strip()) if _in_git() else None
    if top is None:
        raise UsageError(f"there is no file or folder {name}, and this is not a git repository")
    commit = _try_git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if commit is None:
        raise UsageError(f"there is no file or folder {name}, and no git revision {revision}")
    id_ = commit.decode().strip()
    path = path.rstrip("/") if colon else _default_path(id_, revision)
    kind = _try_git("cat-file", "-t", f"{id_}:{path}")
    if kind is None:
        raise UsageError(f"there is no {path or 'such path'} in {revision}")
    if kind.decode().strip() == "blob":
        folder = posixpath.dirname(path)
        files = _files(id_, folder, top)
        return _one_file(name, revision, folder, posixpath.basename(path), files)
    files = _files(id_, path, top)
    label = f"{revision}:{path}" if path else revision
    document = load_files(files, label, lenient=True)
    return _side(name, document, _surface(files, label), False)


def _one_file(name: str, revision: str, folder: str, file: str, files: _Texts) -> Side:
    label = f"{revision}:{folder}" if folder else f"{revision}:"
    source = read(files[file], f"{label.rstrip('/')}/{file}" if folder else f"{label}{file}")
    if discovery.is_discovery(source.data):
        return Side(name, discovery.document(source), None, False)
    return Side(name, load_files(files, label, root=file, lenient=True), None, False)


def _surface(files: _Texts, label: str) -> Surface | str | None:
    if NAME not in files:
        return None
    own = Path(__file__).resolve().parents[2] / "spec" / SCHEMA_NAME
    schema: Any = json.loads(files[SCHEMA_NAME] if SCHEMA_NAME in files else own.read_text(encoding="utf-8"))
    try:
        return check_surface(read(files[NAME], f"{label}/{NAME}"), schema)
    except GeneratorError as error:
        return str(error).splitlines()[0]


def _default_path(commit: str, revision: str) -> str:
    for path in ("spec", *ROOTS):
        if _try_git("cat-file", "-t", f"{commit}:{path}") is not None:
            return path
    raise UsageError(f"{revision} holds neither spec/ nor {ROOTS[0]}: name the path, {revision}:PATH")


class _Texts(Mapping[str, str]):
    """The texts below a folder of a commit, by their path in it; each is decoded when it is asked for."""

    def __init__(self, contents: dict[str, bytes]) -> None:
        self._contents = contents

    def __getitem__(self, path: str) -> str:
        try:
            return self._contents[path].decode("utf-8")
        except UnicodeDecodeError as error:
            raise BrokenSource(f"not UTF-8: {error.reason}", Location(path, 1, 1)) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)


def _files(commit: str, folder: str, top: Path) -> _Texts:
    tree = f"{commit}:{folder}" if folder else commit
    packed = _git("archive", "--format=tar", tree, cwd=top)
    found = {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() and member.name.endswith(_TEXTS) else None
            if content is not None:
                found[member.name] = content.read()
    return _Texts(found)


def _in_git() -> bool:
    return _try_git("rev-parse", "--git-dir") is not None


def _git(*arguments: str, cwd: Path | None = None) -> bytes:
    try:
        return subprocess.run(["git", *arguments], check=True, capture_output=True, cwd=cwd).stdout
    except FileNotFoundError:
        raise UsageError("git is not installed, and the argument is neither a file nor a folder") from None
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode(errors="replace").strip().splitlines()
        raise UsageError(f"git {arguments[0]}: {words[-1] if words else 'failed'}") from None


def _try_git(*arguments: str) -> bytes | None:
    try:
        return subprocess.run(["git", *arguments], check=True, capture_output=True).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        return None
