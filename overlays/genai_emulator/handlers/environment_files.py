"""Files of environments: what is at a path, its bytes, and uploads. The answer that ends an upload is a guess."""

from __future__ import annotations

import io
import mimetypes
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from ..call import JSON, Call
from ..environments import found, inside, write
from ..errors import failed_precondition, invalid, not_found
from ..paging import Listed
from ..records import Content, Environment, EnvironmentEntry, Resource
from .named import exists, listing, scope

if TYPE_CHECKING:
    from starlette.responses import Response

_MOST = 10_000


def get_file(call: Call) -> JSON | Response:
    environment, path = _at(call)
    if call.request.query_params.get("alt") == "media":
        return _bytes(environment, path)
    return listing(call, _entries(environment, path, recursive=bool(call.query.get("recursive"))), "files", path)


def prepare(call: Call) -> None:
    """Refuse an upload that could not end: before its bytes are sent."""
    environment, path = _at(call)
    if environment.resource["mode"] == "self_hosted":
        raise failed_precondition("The files of a self_hosted environment are those of the machine that serves it.")
    overwrites, extracts = call.query.get("overwrite", False), call.query.get("extract", False)
    if not path and not extracts:
        raise invalid("path is required.")
    if path in environment.files and not overwrites and not extracts:
        raise exists("file", path)


def complete(call: Call, content: Content) -> JSON:
    """Put what was uploaded into its environment."""
    environment, path = _at(call)
    if not call.query.get("extract"):
        return {"file": _file(path, write(call.project, environment, path, content))}
    made = []
    for name, data in _unpacked(content):
        target = inside(f"{path}/{name}", "path")
        if target in environment.files and not call.query.get("overwrite"):
            raise exists("file", target)
        kept = call.project.keep(data, _type(target), PurePosixPath(target).name)
        made.append(_file(target, write(call.project, environment, target, kept)))
    return {"files": made}


def _at(call: Call) -> tuple[Environment, str]:
    environment = found(call.project, scope(call), call.ids["environmentsId"])
    return environment, inside(call.ids["filesId"], "path")


def _entries(environment: Environment, path: str, *, recursive: bool) -> list[Listed]:
    """What is at a path: the file itself, or what the directory holds."""
    if path in environment.files:
        return [Resource(_file(path, environment.files[path]), 1)]
    before = f"{path}/" if path else ""
    below = {name: entry for name, entry in sorted(environment.files.items()) if name.startswith(before)}
    if path and not below:
        raise not_found(f"There is no {path!r} in the environment {environment.resource['id']}.")
    rows: dict[str, JSON] = {}
    for name, entry in below.items():
        steps = name.removeprefix(before).split("/")
        for depth in range(1, len(steps) if recursive else min(2, len(steps))):
            folder = before + "/".join(steps[:depth])
            rows.setdefault(folder, {"name": steps[depth - 1], "path": folder, "type": "directory"})
        if recursive or len(steps) == 1:
            rows[name] = _file(name, entry)
    return [Resource(rows[name], number) for number, name in enumerate(sorted(rows), 1)]


def _file(path: str, entry: EnvironmentEntry) -> JSON:
    return {
        "name": PurePosixPath(path).name,
        "path": path,
        "type": "file",
        "mime_type": entry.content.mime_type,
        "size_bytes": entry.content.size,
        "created": entry.created,
        "modified": entry.modified,
    }


def _bytes(environment: Environment, path: str) -> Response:
    from starlette.responses import Response

    entry = environment.files.get(path)
    if entry is None:
        raise not_found(f"There is no file {path!r} in the environment {environment.resource['id']}.")
    return Response(entry.content.read(), media_type=entry.content.mime_type)


def _type(path: str) -> str:
    return mimetypes.guess_type(path)[0] or "application/octet-stream"


def _unpacked(content: Content) -> Iterator[tuple[str, bytes]]:
    """The files of an archive, by their paths in it."""
    data = io.BytesIO(content.read())
    try:
        if zipfile.is_zipfile(data):
            with zipfile.ZipFile(data) as archive:
                names = [name for name in archive.namelist() if not name.endswith("/")]
                yield from ((name, archive.read(name)) for name in names[:_MOST])
        else:
            data.seek(0)
            with tarfile.open(fileobj=data) as tar:
                members = [member for member in tar.getmembers() if member.isfile()]
                for member in members[:_MOST]:
                    file = tar.extractfile(member)
                    yield member.name, file.read() if file else b""
    except (tarfile.TarError, zipfile.BadZipFile, EOFError):
        raise invalid("extract: the file is no archive that can be unpacked (tar, tar.gz, zip).") from None


HANDLERS: dict[str, Any] = {"getEnvironmentFile": get_file}
