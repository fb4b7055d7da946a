"""Buckets of Cloud Storage as folders: ``gs://bucket/folder/file`` is the file ``bucket/folder/file`` of the root."""

from __future__ import annotations

import mimetypes
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

_URI = re.compile(r"gs://([^/]+)/(.+)", re.DOTALL)
# The service wants three characters or more; tests like short names.
_BUCKET = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,220}[a-z0-9])?", re.ASCII)
_LONGEST = 255
_GENERIC = "application/octet-stream"


# What no file on Windows has in its name; batches write folders with the time in theirs.
_UNWRITABLE = '<>:"|?*%' if os.name == "nt" else ""


class StorageError(ValueError):
    """A URI that is none, or names what is not there."""


class NotStoredError(StorageError):
    """A URI that names what is not there."""


@dataclass
class OpenUpload:
    """An upload in several requests: of which object, of which type, and what has come of it."""

    uri: str
    mime_type: str | None
    received: bytearray = field(default_factory=bytearray)


@dataclass(frozen=True)
class StoredObject:
    """An object: its bytes, and their type."""

    path: Path
    mime_type: str


class Buckets:
    """The objects of all buckets. Safe to use from any thread.

    Args:
        root: The folder that holds a folder for each bucket. Default: a temporary one.
        temporary: Makes that one.
    """

    def __init__(self, root: Path | None, temporary: Callable[[], Path]) -> None:
        self._given = root
        self._temporary = temporary
        self._types: dict[str, str] = {}
        #: The uploads under way, by their ids.
        self.uploads: dict[str, OpenUpload] = {}

    @property
    def root(self) -> Path:
        """The folder of all buckets."""
        return self._given if self._given is not None else self._temporary()

    def put(self, uri: str, data: bytes | str, mime_type: str | None = None) -> str:
        """Write an object, and return its URI; text is written as UTF-8.

        Args:
            uri: ``gs://bucket/name``.
            data: The bytes, or a text.
            mime_type: Its type. Default: what its name says.

        Raises:
            StorageError: the URI is none, or an object of its name cannot be beside those that are there.
        """
        path = self.path_of(uri)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data.encode() if isinstance(data, str) else data)
        except OSError as error:
            raise StorageError(f"{uri} cannot be written: {error.strerror}") from None
        self._types.pop(uri, None)
        if mime_type is not None:
            self._types[uri] = mime_type
        return uri

    def get(self, uri: str) -> bytes:
        """Return the bytes of an object; StorageError where there is none."""
        return self.find(uri).path.read_bytes()

    def find(self, uri: str) -> StoredObject:
        """Return an object; StorageError where there is none."""
        path = self.path_of(uri)
        if not path.is_file():
            raise NotStoredError(f"there is no object {uri}")
        return StoredObject(path, self._types.get(uri) or mimetypes.guess_type(path.name)[0] or _GENERIC)

    def delete(self, uri: str) -> None:
        """Delete an object; StorageError where there is none."""
        path = self.find(uri).path
        path.unlink()
        self._types.pop(uri, None)
        # A folder that holds nothing would be in the way of an object of its name.
        for folder in path.relative_to(self.root).parents[:-2]:
            with suppress(OSError):
                (self.root / folder).rmdir()

    def uris(self, prefix: str = "gs://") -> list[str]:
        """Return the URIs of the objects that begin with ``prefix``, in their order."""
        bucket, slash, _ = prefix.removeprefix("gs://").partition("/")
        folders = [self.root / bucket] if slash else self._folders()
        paths = (path.relative_to(self.root).as_posix() for each in folders for path in each.rglob("*"))
        found = (f"gs://{unquote(path) if _UNWRITABLE else path}" for path in paths)
        return sorted(uri for uri in found if uri.startswith(prefix) and self.path_of(uri).is_file())

    def buckets(self) -> Iterable[str]:
        """Return the names of the buckets, in their order."""
        return sorted(path.name for path in self._folders())

    def make(self, bucket: str) -> None:
        """Make a bucket; one is also made by the first object that is put into it."""
        self._check_bucket(bucket)
        (self.root / bucket).mkdir(parents=True, exist_ok=True)

    def remove(self, bucket: str) -> None:
        """Remove a bucket with all that is in it."""
        self._check_bucket(bucket)
        shutil.rmtree(self.root / bucket, ignore_errors=True)

    def path_of(self, uri: str) -> Path:
        """Return where an object is, or would be; StorageError for what is no ``gs://`` URI of an object."""
        found = _URI.fullmatch(uri)
        if found is None:
            raise StorageError(f"{uri!r} is no URI of an object: gs://bucket/name")
        self._check_bucket(found[1])
        steps = found[2].split("/")
        if any(step in ("", ".", "..") or "\0" in step or "\\" in step or not _is_text(step) for step in steps):
            raise StorageError(f"{uri!r} has a step that no file can have")
        return self.root.joinpath(found[1], *map(_file_name, steps))

    def items(self) -> Iterator[tuple[str, StoredObject]]:
        """The objects by URI, for a snapshot; none where they are in a folder of the caller's."""
        if self._given is None:
            for uri in self.uris():
                yield uri, self.find(uri)

    def update(self, objects: Mapping[str, StoredObject]) -> None:
        """Put objects of a snapshot."""
        for uri, each in objects.items():
            self.put(uri, each.path.read_bytes(), each.mime_type)

    def clear(self) -> None:
        """Forget uploads, and the types that objects were given; their folder is whoever's that made it."""
        self._types.clear()
        self.uploads.clear()

    def _folders(self) -> list[Path]:
        return [path for path in self.root.iterdir() if path.is_dir()] if self.root.is_dir() else []

    def _check_bucket(self, bucket: str) -> None:
        if not _BUCKET.fullmatch(bucket) or ".." in bucket:
            raise StorageError(f"{bucket!r} is no name of a bucket")


def _is_text(step: str) -> bool:
    """Whether a step can be written as UTF-8, in no more bytes than a name of a file has."""
    try:
        return len(step.encode()) <= _LONGEST
    except UnicodeEncodeError:
        return False


def _file_name(step: str) -> str:
    return "".join(f"%{ord(each):02X}" if each in _UNWRITABLE else each for each in step)
