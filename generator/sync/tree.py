"""Our spec as a folder of files: its content, where each part is defined, and pending edits."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from attrs import define, field

from generator.document import Document, pointer_to
from generator.errors import BrokenSource, UsageError
from generator.load import load_files
from generator.reader import read, unescape
from generator.sync.edit import Editor
from generator.sync.edit import Path as Steps

ROOT = "openapi.yaml"
SURFACE = "surface.yaml"


@define
class Tree:
    """``spec/``: file texts by name, the bundled document, and an editor for each changed file.

    Lines end in ``\\n`` here; ``returns`` names the files where they end in ``\\r\\n``.
    """

    folder: Path
    texts: dict[str, str]
    document: Document
    original: dict[str, str]
    editors: dict[str, Editor] = field(factory=dict)
    made: dict[str, str] = field(factory=dict)
    returns: frozenset[str] = frozenset()

    @classmethod
    def open(cls, folder: Path) -> Tree:
        if not (folder / ROOT).is_file():
            raise UsageError(f"{folder} holds no {ROOT}; --spec names the folder of the specification")
        written = {path.name: _text(path) for path in sorted(folder.glob("*.yaml"))}
        returns = frozenset(name for name, text in written.items() if "\r\n" in text)
        texts = {name: text.replace("\r\n", "\n") for name, text in written.items()}
        return cls(folder, texts, load_files(texts, os.path.relpath(folder)), texts, returns=returns)

    def renewed(self) -> Tree:
        """Return the tree as edited, loaded again from memory: what does not load is never written."""
        texts = {**self.texts, **{file: editor.render() for file, editor in self.editors.items()}, **self.made}
        document = load_files(texts, os.path.relpath(self.folder))
        return Tree(self.folder, texts, document, self.original, returns=self.returns)

    def editor(self, file: str) -> Editor:
        """Return the editor of a file, created on first use."""
        if file not in self.editors:
            self.editors[file] = Editor(self.texts[file])
        return self.editors[file]

    def place(self, *steps: str) -> tuple[str, Steps]:
        """Return the file and the keys where a part of the bundled document is defined."""
        label, there = self.document.origin(pointer_to(*steps))
        return self.name(label), tuple(unescape(step) for step in there.split("/")[1:])

    def name(self, label: str) -> str:
        """Return the file name in this folder for a label used in messages."""
        return os.path.relpath(label, os.path.relpath(self.folder))

    def surface(self) -> dict[str, Any]:
        """Return the content of ``surface.yaml``; empty if there is none."""
        found = read(self.texts.get(SURFACE, ""), SURFACE).data
        return found if isinstance(found, dict) else {}

    def home(self, schema: str) -> str:
        """Return the file that defines a schema."""
        return self.place("components", "schemas", schema)[0]

    def reference(self, schema: str, home: str, user: str) -> str:
        """Return the reference to a schema in file ``home`` from file ``user``."""
        return f"{'' if home == user else home}#/components/schemas/{schema}"

    def changes(self) -> dict[str, str]:
        """Return the text of each new or changed file."""
        return {file: text for file, text in self.texts.items() if text != self.original.get(file)}

    def removed(self) -> list[str]:
        """Return the files that became empty."""
        return sorted(self.original.keys() - self.texts.keys())

    def write(self) -> None:
        for file, text in self.changes().items():
            aside = self.folder / f".{file}.new"
            aside.write_text(text, encoding="utf-8", newline="\r\n" if file in self.returns else "\n")
            aside.replace(self.folder / file)
        for file in self.removed():
            (self.folder / file).unlink()


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenSource(f"{path} cannot be read: {error}") from None
