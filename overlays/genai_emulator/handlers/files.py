"""Handlers of files: metadata, expiry, finished uploads."""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import timedelta

from ..call import JSON, Call
from ..clock import format_duration, format_time
from ..errors import RPC, ApiError, failed_precondition, invalid
from ..fake_model.documents import from_content
from ..paging import list_response
from ..project import Project
from ..records import Content, StoredFile
from .media import download

LIFETIME = timedelta(hours=48)
FAIL_MARK = "fail-processing"

_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", re.ASCII)
_PROCESSED = ("video/",)
_GENERIC = "application/octet-stream"


def list_files(call: Call) -> JSON:
    return list_response(call.project.files.values(), call.query, "files", "files", default=10, maximum=100)


def get_file(call: Call) -> JSON:
    file = call.project.file(call.name)
    _look_at(call.project, file)
    return file.resource


def create_file(call: Call) -> JSON:
    """Create a file with metadata only, without bytes."""
    return {"file": add(call, call.body.get("file", {}), None)}


def delete_file(call: Call) -> JSON:
    call.project.file(call.name)
    call.project.forget_file(call.name)
    return {}


def register_files(call: Call) -> JSON:
    """Register files in the caller's bucket; they do not expire."""
    made = []
    for uri in call.body["uris"]:
        if not re.fullmatch(r"gs://[^/]+/.+", uri):
            raise invalid(f"Invalid URI {uri!r}: only gs://bucket/object can be registered.")
        now = format_time(call.project.clock.now())
        name = f"files/{call.project.ids.new('file')}"
        resource = {"name": name, "displayName": uri.rpartition("/")[2], "uri": uri, "source": "REGISTERED"}
        resource |= {"mimeType": _GENERIC, "createTime": now, "updateTime": now, "state": "ACTIVE"}
        call.project.files[name] = StoredFile(resource, call.project.sequence(), None, None)
        made.append(resource)
    return {"files": made}


def download_file(call: Call) -> object:
    file = call.project.file(call.name)
    if call.options.refuse_downloads and file.resource["source"] != "GENERATED":
        raise failed_precondition(
            f"The File {call.ids['filesId']} was uploaded; only generated files can be downloaded."
        )
    if file.content is None:
        raise failed_precondition(f"The File {call.ids['filesId']} has no content.")
    return download(call, file.content)


def complete_upload(call: Call, metadata: JSON, content: Content) -> JSON:
    return {"file": add(call, metadata.get("file", {}), content)}


def add(call: Call, given: JSON, content: Content | None, source: str = "UPLOADED") -> JSON:
    """Store a file and return its resource; ``source`` is ``GENERATED`` for what the API made itself."""
    project = call.project
    name = check_name(project, given) or f"files/{project.ids.new('file')}"
    now = project.clock.now()
    mime_type = content.mime_type if content else given.get("mimeType", _GENERIC)
    processed = mime_type.startswith(_PROCESSED) and source == "UPLOADED"
    polls = project.options.processing_polls if processed else 0
    digest = content.sha256 if content else hashlib.sha256().hexdigest()
    resource: JSON = {
        "name": name,
        **{key: value for key, value in call.spec.writable("File", given).items() if key != "name"},
        "mimeType": mime_type,
        "sizeBytes": str(content.size if content else 0),
        "createTime": format_time(now),
        "updateTime": format_time(now),
        "expirationTime": format_time(now + LIFETIME, nanos=True),
        # The service encodes the hexadecimal digest, not the digest's bytes.
        "sha256Hash": base64.b64encode(digest.encode()).decode(),
        "uri": f"{call.base_url}/{call.match.version}/{name}",
        "state": "PROCESSING" if polls else "ACTIVE",
        "source": source,
    }
    file = StoredFile(resource, project.sequence(), content, now + LIFETIME, polls)
    project.files[name] = file
    if not polls:
        _settle(project, file)
    return dict(resource)


def check_name(project: Project, given: JSON) -> str | None:
    """The name that the caller asks for, if any; ApiError if it is invalid or taken."""
    name = given.get("name")
    if len(given.get("displayName", "")) > 512:
        raise invalid("Invalid display name: it must have at most 512 characters.")
    if not name:
        return None
    identifier = str(name).removeprefix("files/")
    if not _ID.fullmatch(identifier):
        raise invalid(
            f"Invalid file name {name!r}: an id has up to 40 lower-case letters, digits or dashes,"
            " and neither begins nor ends with a dash."
        )
    if f"files/{identifier}" in project.files:
        raise ApiError("ALREADY_EXISTS", f"The File {identifier} already exists.")
    return f"files/{identifier}"


def _look_at(project: Project, file: StoredFile) -> None:
    """Count a poll; processing takes a number of polls, not seconds, so that tests need not wait."""
    if file.resource["state"] == "PROCESSING":
        if file.polls_left > 0:
            file.polls_left -= 1
        else:
            _settle(project, file)


def _settle(project: Project, file: StoredFile) -> None:
    resource = file.resource
    resource["updateTime"] = format_time(project.clock.now())
    if FAIL_MARK in resource.get("displayName", ""):
        resource["state"] = "FAILED"
        message = "The file could not be processed."
        detail = {"@type": f"{RPC}DebugInfo", "detail": message}
        resource["error"] = {"code": 3, "message": message, "details": [detail]}
        return
    resource["state"] = "ACTIVE"
    if resource["mimeType"].startswith("video/") and file.content is not None:
        seconds = round(from_content(file.content, "").seconds, 3)
        resource["videoMetadata"] = {"videoDuration": format_duration(timedelta(seconds=seconds))}


HANDLERS = {
    "listFiles": list_files,
    "getFile": get_file,
    "createFile": create_file,
    "deleteFile": delete_file,
    "registerFiles": register_files,
    "downloadFile": download_file,
}
