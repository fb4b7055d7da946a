"""Opening files of this machine, with errors of this package."""

from __future__ import annotations

import os
from typing import IO

from . import errors

_KINDS: dict[type[OSError], type[errors.LocalFileError]] = {
    FileNotFoundError: errors.LocalFileNotFound,
    IsADirectoryError: errors.LocalFileIsADirectory,
    PermissionError: errors.LocalFileDenied,
}


def open_file(
    path: str | bytes | os.PathLike[str], mode: str, shown: str | bytes | os.PathLike[str] | None = None
) -> IO[bytes]:
    """``open`` in a binary mode; ``shown`` is the path that the caller knows, where it is another.

    Raises:
        LocalFileError: it cannot be opened; a FileNotFoundError, IsADirectoryError or PermissionError as well where
            it would have been one.
    """
    try:
        return open(path, mode)
    except OSError as error:
        kind = _KINDS.get(type(error), errors.LocalFileError)
        failure = kind(error.errno, error.strerror, os.fsdecode(path if shown is None else shown))
    raise failure
