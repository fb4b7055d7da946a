"""Read what git knows: a line of a command, and the texts of a folder in a revision."""

from __future__ import annotations

import io
import posixpath
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.errors import BrokenSource, Location, UsageError
from generator.load import TEXTS


def git(*arguments: str, folder: Path | None = None) -> bytes | None:
    """Return what a git command writes; None where it fails, or there is no git."""
    try:
        found = subprocess.run(["git", *arguments], capture_output=True, cwd=folder, check=False)
    except FileNotFoundError:
        return None
    return found.stdout if found.returncode == 0 else None


def git_line(*arguments: str, folder: Path | None = None) -> str | None:
    """Return the one line that a git command writes."""
    found = git(*arguments, folder=folder)
    return None if found is None else found.decode().strip()


class Texts(Mapping[str, str]):
    """The texts of a folder in a revision, by their path in it; each is decoded when it is asked for.

    What stands beside the folder (``../shared/parts.yaml``) is found too, and not listed.
    """

    def __init__(self, commit: str, path: str, top: Path) -> None:
        self._tree = commit, path, top
        self._contents: dict[str, bytes] = {}
        packed = git("archive", "--format=tar", f"{commit}:{path}", folder=top)
        if packed is None:
            raise UsageError(f"git cannot read {commit}:{path}")
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            for member in archive:
                content = archive.extractfile(member) if member.name.endswith(TEXTS) else None
                if content is not None:
                    self._contents[member.name] = content.read()

    def __getitem__(self, path: str) -> str:
        if path.startswith("../") and path not in self._contents:
            commit, here, top = self._tree
            found = git("cat-file", "blob", f"{commit}:{posixpath.normpath(posixpath.join(here, path))}", folder=top)
            if found is None:
                raise KeyError(path)
            self._contents[path] = found
        try:
            return self._contents[path].decode("utf-8")
        except UnicodeDecodeError as error:
            raise BrokenSource(f"not UTF-8: {error.reason}", Location(path, 1, 1)) from None

    def __iter__(self) -> Iterator[str]:
        return iter([path for path in self._contents if not path.startswith("../")])

    def __len__(self) -> int:
        return sum(1 for _ in self)
