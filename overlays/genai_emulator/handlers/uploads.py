"""Uploads: the resumable protocol, strictly, and the single-request protocols (multipart and raw)."""

from __future__ import annotations

import asyncio
import hashlib
import mimetypes
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..call import JSON, Call
from ..errors import ApiError, failed_precondition, invalid, not_found
from ..project import Project
from ..records import Content, Upload
from ..responses import COMMON, indented
from ..spec import Match, without_removed
from ..spec.validate import parse_json
from . import environment_files, files, stores
from .multipart import split

if TYPE_CHECKING:
    from starlette.responses import Response

# Uploads and downloads are answered by other servers.
SERVER = {"server": "UploadServer", "vary": COMMON["vary"], "alt-svc": COMMON["alt-svc"]}

# What `stage_of` can give, and the request for a download that is answered with the way to the bytes.
STAGES = (
    *(f"upload.{step}" for step in ("start", "chunk", "finalize", "query", "cancel", "single")),
    "download.redirect",
)

# The API keeps an unfinished upload for a week.
LIFETIME = timedelta(days=7)

COMPLETE: dict[str, Callable[[Call, JSON, Content], JSON]] = {
    "createFile": files.complete_upload,
    "uploadToFileSearchStore": stores.complete_upload,
    "startEnvironmentFileUpload": lambda call, metadata, content: environment_files.complete(call, content),
}
PREPARE: dict[str, Callable[[Call, JSON], object]] = {
    "createFile": lambda call, metadata: files.check_name(call.project, metadata.get("file", {})),
    "uploadToFileSearchStore": lambda call, metadata: call.project.store(call.name),
    "startEnvironmentFileUpload": lambda call, metadata: environment_files.prepare(call),
}


def stage_of(scope: Any, match: Match | None) -> str | None:
    """The stage of an upload request: upload.start, .chunk, .finalize, .query, .cancel or .single."""
    if match is None or not match.upload:
        return None
    header = next((value for key, value in scope["headers"] if key == b"x-goog-upload-command"), b"")
    commands = _commands(header.decode("latin-1"))
    if b"upload_id=" not in scope["query_string"]:
        return "upload.start" if "start" in commands else "upload.single"
    for command in ("cancel", "query", "finalize"):
        if command in commands:
            return f"upload.{command}"
    return "upload.chunk"


async def upload(call: Call) -> Response:
    """Answer a request below ``/upload``."""
    headers, query = call.request.headers, call.request.query_params
    if upload_id := query.get("upload_id"):
        return await _continue(call, upload_id)
    protocol = headers.get("x-goog-upload-protocol") or query.get("upload_protocol") or query.get("uploadType") or ""
    if not protocol and headers.get("content-type", "application/json").startswith("application/json"):
        # Recordings without headers show no protocol, and only metadata.
        protocol = "resumable"
    if protocol == "resumable":
        return await _start(call)
    if protocol == "multipart":
        return await _multipart(call)
    if protocol in ("raw", "media"):
        metadata: JSON = {}
        return await _single(call, metadata, call.request.headers.get("content-type", ""), await call.request.body())
    raise invalid(f"Unknown upload protocol {protocol!r}: give X-Goog-Upload-Protocol resumable, multipart or raw.")


async def _start(call: Call) -> Response:
    headers = call.request.headers
    if _commands(headers.get("x-goog-upload-command", "start")) != ["start"]:
        raise invalid("A resumable upload begins with X-Goog-Upload-Command: start.")
    metadata = _metadata(call, await call.request.body())
    declared = _number(headers.get("x-goog-upload-header-content-length"), "X-Goog-Upload-Header-Content-Length")
    _check_size(call, declared or 0)
    PREPARE[call.operation.id](call, metadata)
    file_name = headers.get("x-goog-upload-file-name")
    session = Upload(
        id=call.project.ids.new("upload", 32),
        operation=call.operation.id,
        path=call.project.new_path(),
        metadata=metadata,
        declared_size=declared,
        mime_type=_mime_type(metadata, headers.get("x-goog-upload-header-content-type"), file_name),
        file_name=file_name,
        created=call.project.clock.now(),
    )
    session.path.touch()
    call.project.uploads[session.id] = session
    told = {name: text for name, text in call.request.query_params.items() if name in call.operation.query}
    query = urlencode({**told, "upload_id": session.id, "upload_protocol": "resumable"})
    url = f"{call.base_url}{call.request.url.path}?{query}"
    return _empty(
        session,
        {
            "x-guploader-uploadid": session.id,
            "x-goog-upload-url": url,
            "x-goog-upload-control-url": url,
            "x-goog-upload-chunk-granularity": str(call.options.chunk_granularity),
            "x-goog-upload-header-content-type": "application/json; charset=UTF-8",
            "x-goog-upload-header-vary": "Origin, X-Origin, Referer",
        },
    )


async def _continue(call: Call, upload_id: str) -> Response:
    session = _find(call.project, upload_id)
    if session.operation != call.operation.id:
        raise not_found(f"The upload {upload_id} was not begun here.")
    commands = _commands(call.request.headers.get("x-goog-upload-command", ""))
    if commands == ["query"]:
        return _final(session) if session.result is not None else _empty(session, _received(session))
    if commands == ["cancel"]:
        if session.status == "active":
            session.status = "cancelled"
        return _empty(session)
    if commands not in (["upload"], ["upload", "finalize"], ["finalize"]):
        raise _problem(
            session, "X-Goog-Upload-Command must be one of: upload; upload, finalize; finalize; query; cancel."
        )
    if session.status == "cancelled":
        raise _ended("The upload was cancelled; begin again.")
    if session.status != "active":
        raise _problem(session, f"The upload is {session.status}; nothing can be added to it.")
    if "upload" in commands:
        await _receive(call, session, last="finalize" in commands)
    if "finalize" in commands:
        await _finalize(call, session)
        return _final(session)
    return _empty(session, _received(session))


async def _receive(call: Call, session: Upload, *, last: bool) -> None:
    """Store bytes as they arrive, so that those read before a broken connection are kept."""
    headers = call.request.headers
    offset = _number(headers.get("x-goog-upload-offset"), "X-Goog-Upload-Offset")
    if offset is None:
        raise _problem(session, "X-Goog-Upload-Offset is missing.")
    if offset != session.received:
        raise _problem(session, f"The upload stands at {session.received} bytes, and this request begins at {offset}.")
    announced = _number(headers.get("content-length"), "Content-Length")
    granularity = call.options.chunk_granularity
    if not last and announced is not None and announced % granularity:
        raise _problem(session, f"{announced} bytes are no multiple of the chunk granularity, {granularity}.")
    session.turn += 1
    turn = session.turn
    with session.path.open("r+b") as file:
        file.seek(session.received)
        async for data in call.request.stream():
            # The client has resumed on another connection; the rest of the dead one is ignored.
            if session.turn != turn:
                raise ApiError("ABORTED", "Another request goes on with this upload.", headers=_headers(session))
            if session.declared_size is not None and session.received + len(data) > session.declared_size:
                session.status = "cancelled"
                raise _problem(session, f"More bytes came than the {session.declared_size} that were announced.")
            _check_size(call, session.received + len(data))
            file.write(data)
            file.flush()
            session.received += len(data)


async def _finalize(call: Call, session: Upload) -> None:
    if session.declared_size is not None and session.received != session.declared_size:
        raise _problem(
            session,
            f"{session.declared_size} bytes were announced, and {session.received} have come; go on from there.",
        )
    content = Content(
        path=session.path,
        size=session.received,
        sha256=await asyncio.to_thread(_digest, session.path),
        mime_type=session.mime_type,
        file_name=session.file_name,
    )
    try:
        session.result = _complete(call, session.metadata, content)
    except ApiError as error:
        session.status = "cancelled"
        error.headers |= _headers(session)
        raise
    session.status = "final"


async def _multipart(call: Call) -> Response:
    parts = split(call.request.headers.get("content-type", ""), await call.request.body())
    if len(parts) != 2:
        raise invalid(f"A multipart upload has two parts, the metadata and the media; {len(parts)} came.")
    (_, metadata), (mime_type, media) = parts
    return await _single(call, _metadata(call, metadata), mime_type, media)


async def _single(call: Call, metadata: JSON, mime_type: str, media: bytes) -> Response:
    _check_size(call, len(media))
    PREPARE[call.operation.id](call, metadata)
    file_name = call.request.headers.get("x-goog-upload-file-name")
    given = call.request.headers.get("x-goog-upload-header-content-type") or mime_type
    content = call.project.keep(media, _mime_type(metadata, given, file_name), file_name)
    return _json(_complete(call, metadata, content))


def _complete(call: Call, metadata: JSON, content: Content) -> JSON:
    """Complete the operation with the received bytes."""
    answer = COMPLETE[call.operation.id](call, metadata, content)
    if call.operation.response is not None:
        answer = without_removed(call.spec, call.operation.response, answer)
    if call.options.check_responses:
        call.validator.response(call.operation, answer)
    return answer


def _metadata(call: Call, content: bytes) -> JSON:
    name = call.operation.body
    return call.validator.value(name, parse_json(content), {}) if name else {}


def _find(project: Project, upload_id: str) -> Upload:
    session = project.uploads.get(upload_id)
    if session is None:
        raise not_found(f"There is no upload {upload_id}.")
    if project.clock.now() - session.created >= LIFETIME:
        session.status = "expired"
    if session.status == "expired":
        raise _ended("The upload has expired; begin again.")
    return session


def _ended(message: str) -> ApiError:
    return ApiError("NOT_FOUND", message, headers={"x-goog-upload-status": "cancelled"}, http=410)


def _received(session: Upload) -> dict[str, str]:
    return {"x-goog-upload-size-received": str(session.received)}


def _headers(session: Upload) -> dict[str, str]:
    return {"x-goog-upload-status": session.status, **_received(session)}


def _problem(session: Upload, message: str) -> ApiError:
    error = invalid(message)
    error.headers |= _headers(session)
    return error


def _check_size(call: Call, size: int) -> None:
    if size > call.operation.max_upload:
        raise failed_precondition(f"The upload is larger than the {call.operation.max_upload} bytes allowed.")


def _empty(session: Upload, headers: dict[str, str] | None = None) -> Response:
    """A response without body, with the content type of text."""
    from starlette.responses import Response

    told = {"content-type": "text/plain; charset=utf-8", "x-goog-upload-status": session.status, **(headers or {})}
    return Response(b"", headers=SERVER | told)


def _final(session: Upload) -> Response:
    return _json(session.result or {}, {"x-goog-upload-status": session.status})


def _json(body: JSON, headers: dict[str, str] | None = None) -> Response:
    from starlette.responses import Response

    return Response(indented(body), headers=SERVER | (headers or {}), media_type="application/json; charset=UTF-8")


def _commands(text: str) -> list[str]:
    return [word.strip().lower() for word in text.split(",") if word.strip()]


def _number(text: str | None, header: str) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit()):
        raise invalid(f"{header} is {text!r}, and must be a number of bytes.")
    return int(text)


def _mime_type(metadata: JSON, header: str | None, file_name: str | None) -> str:
    given = metadata.get("file", {}).get("mimeType") or metadata.get("mimeType")
    guessed = mimetypes.guess_type(file_name)[0] if file_name else None
    return given or (header or "").partition(";")[0].strip() or guessed or "application/octet-stream"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
