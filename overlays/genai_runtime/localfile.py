"""Open local files with errors of this package."""

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
    """Open a file in a binary mode; ``shown`` is the path for messages, if the caller knows another one.

    Raises:
        LocalFileError: it cannot be opened; also a FileNotFoundError, IsADirectoryError or PermissionError.
    """
    try:
        return open(path, mode)
    except OSError as error:
        kind = _KINDS.get(type(error), errors.LocalFileError)
        failure = kind(error.errno, error.strerror, os.fsdecode(path if shown is None else shown))
    raise failure
