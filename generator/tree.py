"""The rendered tree on disk: replaced atomically, or compared."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

from generator.errors import UsageError
from generator.lock import LOCK

_IGNORED = {"__pycache__"}


def write(tree: dict[str, str], out: Path) -> None:
    """Replace ``out`` by ``tree`` in one step; if anything fails, the old tree stays."""
    out = out.absolute()
    if out.exists() and not _is_ours(out):
        raise UsageError(f"{out.name}/ holds files that were not rendered (it has no {LOCK}); it is left as it is")
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        new, old = aside / "new", aside / "old"
        for name, text in tree.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        if out.exists():
            out.rename(old)
        try:
            new.rename(out)
        except OSError:
            if old.exists():
                old.rename(out)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def differences(tree: dict[str, str], out: Path) -> list[str]:
    """Return the differences between the folder and ``tree``, one line for each file."""
    there = {path.relative_to(out).as_posix(): path for path in _files(out)}
    found = []
    for name in sorted(tree.keys() | there.keys()):
        if name not in there:
            found.append(f"{name}: missing")
        elif name not in tree:
            found.append(f"{name}: not rendered by anything")
        elif (line := _first_difference(tree[name].encode(), there[name].read_bytes())) is not None:
            found.append(f"{name}: differs, first in line {line}")
    return found


def _first_difference(wanted: bytes, found: bytes) -> int | None:
    if wanted == found:
        return None
    pairs = zip(wanted.split(b"\n"), found.split(b"\n"), strict=False)
    lines = list(pairs)
    return next((index for index, (one, other) in enumerate(lines, 1) if one != other), len(lines) + 1)


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not _IGNORED.intersection(path.relative_to(folder).parts):
            yield path


def _is_ours(out: Path) -> bool:
    return out.is_dir() and ((out / LOCK).is_file() or not any(_files(out)))
