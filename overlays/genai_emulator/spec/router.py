"""Route requests to operations by path, under any API version and below ``/upload``."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import unquote

from .document import OperationSpec, Spec

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_UPLOAD = re.compile(r"/(?:resumable/)?upload(?=/)")
_DOWNLOAD = re.compile(r"/download(?=/)")


#: The operations whose last id is a path, of as many segments as it wants.
DEEP = frozenset({"getEnvironmentFile", "startEnvironmentFileUpload"})
#: The operations that redirect to another server for the bytes.
DOWNLOADS = frozenset({"downloadFile"})


@dataclass(frozen=True, slots=True)
class Match:
    """A routed request: its operation, the version and ids in the path, and whether it is an upload or a download."""

    operation: OperationSpec
    version: str
    ids: dict[str, str]
    name: str
    upload: bool
    download: bool = False


class Router:
    """Finds operations by method and raw (still percent-encoded) path."""

    def __init__(self, spec: Spec) -> None:
        self._versions = re.compile(rf"/({'|'.join(map(re.escape, spec.versions))}){_pattern(spec.prefix)}(?=/)")
        self._table: dict[tuple[str, str, int], list[tuple[re.Pattern[str], OperationSpec]]] = defaultdict(list)
        self._deep: dict[str, list[tuple[re.Pattern[str], OperationSpec]]] = defaultdict(list)
        for operation in spec.operations.values():
            for path in operation.paths:
                self._add(path, operation)

    def match(self, method: str, raw_path: str) -> Match | None:
        """The operation at ``/v1beta/models/x:generateContent`` and the like, or None."""
        upload = _UPLOAD.match(raw_path)
        download = _DOWNLOAD.match(raw_path)
        prefix = upload or download
        rest = raw_path[prefix.end() :] if prefix else raw_path
        version = self._versions.match(rest)
        if version is None:
            return None
        path = rest[version.end() :]
        for pattern, operation in (*self._table.get((method, *_shape(path)), ()), *self._deep[method]):
            if found := pattern.fullmatch(path):
                if (upload and operation.upload_path is None) or (download and operation.id not in DOWNLOADS):
                    return None
                if operation.upload_path and operation.id in DEEP and not upload:
                    continue
                ids = {key: unquote(value) for key, value in {**version.groupdict(), **found.groupdict()}.items()}
                return Match(
                    operation, version[1], ids, _name(operation, ids), upload is not None, download is not None
                )
        return None

    def _add(self, path: str, operation: OperationSpec) -> None:
        if operation.id in DEEP:
            before, _, last = path.rpartition("/")
            pattern = re.compile(rf"{_pattern(before)}/(?P<{last[1:-1]}>.*)")
            # The bytes of an upload are posted to where it was begun.
            for method in {operation.method, "POST"} if operation.upload_path else {operation.method}:
                self._deep[method].append((pattern, operation))
            return
        self._table[(operation.method, *_shape(path))].append((re.compile(_pattern(path)), operation))


def _pattern(template: str) -> str:
    """The regular expression of a path template, with a group for each placeholder."""
    pieces = re.split(r"(\{\w+\})", template)
    return "".join(_group(piece[1:-1]) if piece.startswith("{") else re.escape(piece) for piece in pieces)


def _group(name: str) -> str:
    # Projects of a domain have a colon: example.com:a-project.
    return rf"(?P<{name}>[^/]+)" if name == "projectsId" else rf"(?P<{name}>[^/:]+)"


def _shape(path: str) -> tuple[str, int]:
    """A cheap key for paths: the collection and the number of segments."""
    segments = path.split("/")
    return segments[1].partition(":")[0], len(segments)


def _name(operation: OperationSpec, ids: dict[str, str]) -> str:
    """The resource name in a path: ``models/x`` in ``/models/x:generateContent``."""
    for pattern in operation.patterns:
        if all(key in ids for key in _PLACEHOLDER.findall(pattern)):
            return _PLACEHOLDER.sub(lambda found: ids[found[1]], pattern)
    return ""
