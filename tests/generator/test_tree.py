"""The rendered tree on disk: all of it or none, and what differs."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.lock import LOCK
from generator.tree import differences, write

TREE = {"package/__init__.py": "a = 1\nb = 2\n", "package/data.json": "{}\n", LOCK: "{}\n"}


def files(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_it_is_written_and_nothing_else(tmp_path: Path) -> None:
    write(TREE, tmp_path / "deep" / "out")
    assert files(tmp_path) == {f"deep/out/{name}": text for name, text in TREE.items()}


def test_the_old_tree_is_gone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write({**TREE, "package/old.py": "x = 1\n"}, out)
    (out / "package" / "__pycache__").mkdir()
    (out / "package" / "__pycache__" / "old.pyc").write_bytes(b"x")
    write(TREE, out)
    assert files(tmp_path) == {f"out/{name}": text for name, text in TREE.items()}


@pytest.mark.parametrize("step", [0, 1])
def test_whatever_fails_the_old_tree_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    out = tmp_path / "out"
    write(TREE, out)
    real, calls = Path.rename, []

    def rename(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == step + 1:
            raise OSError("no")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(OSError, match="no"):
        write({LOCK: "{}\n", "new.py": "\n"}, out)
    monkeypatch.undo()
    assert files(tmp_path) == {f"out/{name}": text for name, text in TREE.items()}


def test_a_failure_while_writing_leaves_nothing_behind(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(TREE, out)
    with pytest.raises(UnicodeEncodeError):
        write({**TREE, "package/bad.py": "\ud800"}, out)
    assert files(tmp_path) == {f"out/{name}": text for name, text in TREE.items()}


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear")
    with pytest.raises(UsageError, match="home/ holds files that were not rendered"):
        write(TREE, tmp_path / "home")
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError):
        write(TREE, tmp_path / "file")
    assert files(tmp_path) == {"home/letter.txt": "dear", "file": "x"}


def test_an_empty_folder_may_be_taken(tmp_path: Path) -> None:
    (tmp_path / "out" / "package").mkdir(parents=True)
    write(TREE, tmp_path / "out")
    assert differences(TREE, tmp_path / "out") == []


def test_differences_both_ways(tmp_path: Path) -> None:
    write({**TREE, "package/more.py": ""}, tmp_path)
    (tmp_path / "package" / "__init__.py").write_bytes(b"a = 1\nb = 3\n")
    (tmp_path / "package" / "data.json").write_bytes(b"{}")
    (tmp_path / LOCK).unlink()
    assert differences(TREE, tmp_path) == [
        f"{LOCK}: missing",
        "package/__init__.py: differs, first in line 2",
        "package/data.json: differs, first in line 2",
        "package/more.py: not rendered by anything",
    ]


@pytest.mark.parametrize("change", [b"a = 1\nb = 2\n\n", b"a = 1\r\nb = 2\n", b"a = 1\nb = 2", b""])
def test_every_byte_counts(tmp_path: Path, change: bytes) -> None:
    write(TREE, tmp_path)
    (tmp_path / "package" / "__init__.py").write_bytes(change)
    assert len(differences(TREE, tmp_path)) == 1


def test_caches_do_not_count(tmp_path: Path) -> None:
    write(TREE, tmp_path)
    (tmp_path / "package" / "__pycache__").mkdir()
    (tmp_path / "package" / "__pycache__" / "x.pyc").write_bytes(b"x")
    assert differences(TREE, tmp_path) == []


def test_a_tree_that_is_not_there(tmp_path: Path) -> None:
    assert differences({"a.py": ""}, tmp_path / "nothing") == ["a.py: missing"]
