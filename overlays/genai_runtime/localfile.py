"""Open local files with errors of this package, and replace them only where they are files."""

from __future__ import annotations

import os
import stat
from typing import IO, TYPE_CHECKING

from . import errors

if TYPE_CHECKING:
    from pathlib import Path

_KINDS: dict[type[OSError], type[errors.LocalFileError]] = {
    FileNotFoundError: errors.LocalFileNotFound,
    IsADirectoryError: errors.LocalFileIsADirectory,
    PermissionError: errors.LocalFileDenied,
}


def open_file(
    path: str | bytes | os.PathLike[str], mode: str, shown: str | bytes | os.PathLike[str] | None = None
) -> IO[bytes]:
    """Open a file in a binary mode; ``shown`` is the path for messages, if the caller knows another one.

    Raises:
        LocalFileError: it cannot be opened; also a FileNotFoundError, IsADirectoryError or PermissionError.
        ArgumentError: no file can have this name.
    """
    failure: errors.GenAIError
    try:
        if shown is not None:
            # What stands in for it may have a name where it cannot have its own.
            _check_name(shown)
        return open(path, mode)
    except OSError as error:
        kind = _KINDS.get(type(error), errors.LocalFileError)
        failure = kind(error.errno, error.strerror, os.fsdecode(path if shown is None else shown))
    except ValueError as error:
        # A null byte, half a surrogate pair.
        failure = errors.ArgumentError(
            f"no file can be called {os.fspath(path if shown is None else shown)!r}: {error}"
        )
    raise failure


def _check_name(path: str | bytes | os.PathLike[str]) -> None:
    """Raise OSError if no file can be made under this name, as one that is empty, or too long."""
    try:
        os.lstat(path)
    except FileNotFoundError:
        if not os.path.basename(path):
            raise


#: What the process holds open has names too, and may be a file: that is written to, not replaced.
_OPEN = ("/dev/fd/", "/dev/stdout", "/dev/stderr", "/proc/")


def replaceable(path: str | os.PathLike[str]) -> str | None:
    """Return the path of the file that is written in the place of ``path``: of a link, of what it leads to.

    None where there is a device or a pipe: moving a file there would put an end to it (``/dev/null``).
    """
    if os.path.abspath(path).startswith(_OPEN):
        return None
    found = os.path.realpath(path) if os.path.islink(path) else os.fspath(path)
    try:
        return found if stat.S_ISREG(os.stat(found).st_mode) else None
    except (OSError, ValueError):
        return found


def part_of(path: str | os.PathLike[str]) -> tuple[Path, Path]:
    """Return the path of a file that is written, and of what becomes it once it is whole.

    Both are one for a pipe or a device, which is written to as it is.
    """
    # Whoever only reads files does without it.
    from pathlib import Path

    found = replaceable(path)
    target = Path(path if found is None else found)
    return target, target if found is None else target.with_name(f"{target.name}.part")


def lock_file(file: IO[bytes]) -> bool:
    """Hold a lock on an open file until it is closed; False if somebody else has it.

    Where the system or the file system has no such locks nobody is kept out.
    """
    try:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        pass
    return True


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that others of this machine cannot read: whole or not at all, whenever this process ends.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    import tempfile

    number, part = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with open(number, "wb") as file:
            file.write(data)
        os.replace(part, path)
    except BaseException:
        os.unlink(part)
        raise


def replace_file(part: str | os.PathLike[str], path: str | os.PathLike[str]) -> None:
    """Move a file that is whole to its place, if it is not there. What was there before leaves it its mode."""
    if part == path:
        return
    try:
        mode = os.stat(path).st_mode
    except OSError:
        pass
    else:
        os.chmod(part, stat.S_IMODE(mode))
    os.replace(part, path)
