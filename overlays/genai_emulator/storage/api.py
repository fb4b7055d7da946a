"""Cloud Storage's JSON API over the buckets: what google-cloud-storage asks with ``STORAGE_EMULATOR_HOST``."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..handlers.media import crc32c
from .buckets import Buckets, NotStoredError, OpenUpload, StorageError

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

JSON = dict[str, Any]
Endpoint = Callable[["Request"], Awaitable["Response"]]

STAGES = ("storage.objects", "storage.upload", "storage.download")
_PREFIXES = {"/storage/v1/": STAGES[0], "/upload/storage/v1/": STAGES[1], "/download/storage/v1/": STAGES[2]}
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
_TYPE = re.compile(r"[\x20-\x7e]*")
_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")


def stage_of(path: str) -> str | None:
    """What a path is for, as faults name it; None for one that is not Cloud Storage's."""
    return next((stage for prefix, stage in _PREFIXES.items() if path.startswith(prefix)), None)


def make_storage(buckets: Buckets) -> Starlette:
    """The routes of Cloud Storage over buckets."""
    from starlette.applications import Starlette
    from starlette.routing import Route

    server = _Server(buckets)
    below = "/storage/v1/b"
    upload = f"/upload{below}/{{bucket}}/o"
    return Starlette(
        routes=[
            Route(below, _answering(server.list_buckets), methods=["GET"]),
            Route(below, _answering(server.make_bucket), methods=["POST"]),
            Route(f"{below}/{{bucket}}", _answering(server.get_bucket), methods=["GET"]),
            Route(f"{below}/{{bucket}}", _answering(server.remove_bucket), methods=["DELETE"]),
            Route(f"{below}/{{bucket}}/o", _answering(server.list_objects), methods=["GET"]),
            Route(f"{below}/{{bucket}}/o/{{name:path}}", _answering(server.get_object), methods=["GET"]),
            Route(f"{below}/{{bucket}}/o/{{name:path}}", _answering(server.delete_object), methods=["DELETE"]),
            Route(f"{below}/{{bucket}}/o/{{name:path}}", _answering(server.copy_object), methods=["POST"]),
            Route(upload, _answering(server.upload), methods=["POST"]),
            Route(upload, _answering(server.resume), methods=["PUT"]),
            Route(f"/download{below}/{{bucket}}/o/{{name:path}}", _answering(server.download), methods=["GET"]),
        ]
    )


class _Server:
    def __init__(self, buckets: Buckets) -> None:
        self._buckets = buckets
        self._numbers = itertools.count()

    async def list_buckets(self, request: Request) -> Any:
        return {"kind": "storage#buckets", "items": [self._bucket(name) for name in self._buckets.buckets()]}

    async def make_bucket(self, request: Request) -> Any:
        name = _resource(await request.body()).get("name", "")
        if name in self._buckets.buckets():
            return _error(409, "Your previous request to create the named bucket succeeded and you already own it.")
        self._buckets.make(name)
        return self._bucket(name)

    async def get_bucket(self, request: Request) -> Any:
        name = request.path_params["bucket"]
        if name not in self._buckets.buckets():
            return _error(404, "The specified bucket does not exist.")
        return self._bucket(name)

    async def remove_bucket(self, request: Request) -> Any:
        name = request.path_params["bucket"]
        if self._buckets.uris(f"gs://{name}/"):
            return _error(409, "The bucket you tried to delete is not empty.")
        self._buckets.remove(name)
        return None

    async def list_objects(self, request: Request) -> Any:
        """A page of the objects, or of the folders below a prefix."""
        bucket, query = request.path_params["bucket"], request.query_params
        prefix, delimiter = query.get("prefix", ""), query.get("delimiter", "")
        start = f"gs://{bucket}/"
        names = [uri.removeprefix(start) for uri in self._buckets.uris(start + prefix)]
        folders: dict[str, None] = {}
        kept = []
        for name in names:
            head, found, _ = name[len(prefix) :].partition(delimiter) if delimiter else ("", "", "")
            if found:
                folders[prefix + head + delimiter] = None
            else:
                kept.append(name)
        asked = query.get("maxResults") or "1000"
        if not re.fullmatch(r"[1-9]\d{0,8}", asked, re.ASCII):
            raise StorageError(f"maxResults is {asked!r}, and must be a whole number above zero")
        size = int(asked)
        after = query.get("pageToken", "")
        rest = [name for name in kept if name > after]
        out: JSON = {"kind": "storage#objects", "items": [self._object(request, bucket, name) for name in rest[:size]]}
        if folders:
            out["prefixes"] = list(folders)
        if len(rest) > size:
            out["nextPageToken"] = rest[size - 1]
        return out

    async def get_object(self, request: Request) -> Any:
        if request.query_params.get("alt") == "media":
            return await self.download(request)
        return self._object(request, request.path_params["bucket"], request.path_params["name"])

    async def delete_object(self, request: Request) -> Any:
        self._buckets.delete(_uri(request))
        return None

    async def copy_object(self, request: Request) -> Any:
        """``{name}/copyTo/b/{bucket}/o/{name}``, and the same with ``rewriteTo``."""
        bucket, path = request.path_params["bucket"], request.path_params["name"]
        found = re.fullmatch(r"(.+)/(copyTo|rewriteTo)/b/([^/]+)/o/(.+)", path, re.DOTALL)
        if found is None:
            return _error(404, "Not Found")
        source, verb, target, name = found.groups()
        each = self._buckets.find(f"gs://{bucket}/{source}")
        self._buckets.put(f"gs://{target}/{name}", each.path.read_bytes(), each.mime_type)
        resource = self._object(request, target, name)
        if verb == "copyTo":
            return resource
        size = resource["size"]
        told = {"kind": "storage#rewriteResponse", "done": True, "resource": resource}
        return {**told, "totalBytesRewritten": size, "objectSize": size}

    async def download(self, request: Request) -> Any:
        from starlette.responses import Response

        each = self._buckets.find(_uri(request))
        data = each.path.read_bytes()
        headers = {"x-goog-hash": f"crc32c={crc32c(data)},md5={_md5(data)}", "accept-ranges": "bytes"}
        wanted = _RANGE.fullmatch(request.headers.get("range", ""))
        if wanted is None:
            return Response(data, 200, headers, each.mime_type)
        start, stop = int(wanted[1]), int(wanted[2] or len(data) - 1) + 1
        if start >= len(data):
            return _error(416, "Request range not satisfiable")
        stop = min(stop, len(data))
        headers["content-range"] = f"bytes {start}-{stop - 1}/{len(data)}"
        return Response(data[start:stop], 206, headers, each.mime_type)

    async def upload(self, request: Request) -> Any:
        """An upload in one request, or the start of one in several."""
        from starlette.responses import Response

        kind, name = request.query_params.get("uploadType"), request.query_params.get("name", "")
        body = await request.body()
        sent = request.headers.get("content-type", "")
        if kind == "multipart":
            metadata, sent, body = _parts(body, sent)
            name, sent = metadata.get("name", name), metadata.get("contentType", sent)
        elif kind == "resumable":
            metadata = _resource(body)
            name = metadata.get("name", name)
            uri = f"gs://{request.path_params['bucket']}/{name}"
            self._buckets.path_of(uri)
            identifier = hashlib.sha256(f"{next(self._numbers)}/{name}".encode()).hexdigest()[:32]
            mime_type = metadata.get("contentType") or request.headers.get("x-upload-content-type")
            self._buckets.uploads[identifier] = OpenUpload(uri, mime_type)
            origin = f"{request.url.scheme}://{request.headers['host']}"
            here = f"{origin}{request.url.path}?uploadType=resumable&upload_id={identifier}"
            return Response(b"", 200, {"location": here, "x-guploader-uploadid": identifier})
        self._buckets.put(f"gs://{request.path_params['bucket']}/{name}", body, sent or None)
        return self._object(request, request.path_params["bucket"], name)

    async def resume(self, request: Request) -> Any:
        """The next bytes of an upload, or the question how many there are."""
        from starlette.responses import Response

        identifier = request.query_params.get("upload_id", "")
        body = await request.body()
        # Only now: all may be forgotten while the bytes come.
        upload = self._buckets.uploads.get(identifier)
        if upload is None:
            return _error(404, "No such upload session.")
        received = upload.received
        told = _CONTENT_RANGE.fullmatch(request.headers.get("content-range", ""))
        if told is None or (told[1] is not None and int(told[1]) == len(received)):
            received += body
        total = len(received) if told is None else int(told[3]) if told[3] != "*" else -1
        if len(received) != total:
            headers = {"range": f"bytes=0-{len(received) - 1}"} if received else {}
            return Response(b"", 308, headers)
        del self._buckets.uploads[identifier]
        self._buckets.put(upload.uri, bytes(received), upload.mime_type)
        return self._object(request, request.path_params["bucket"], upload.uri.split("/", 3)[3])

    def _bucket(self, name: str) -> JSON:
        told = {"kind": "storage#bucket", "id": name, "name": name, "location": "US", "storageClass": "STANDARD"}
        return {**told, "metageneration": "1", "projectNumber": "1"}

    def _object(self, request: Request, bucket: str, name: str) -> JSON:
        each = self._buckets.find(f"gs://{bucket}/{name}")
        data = each.path.read_bytes()
        stat = each.path.stat()
        changed = datetime.fromtimestamp(stat.st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        generation = str(stat.st_mtime_ns // 1000)
        home = f"{request.url.scheme}://{request.headers['host']}"
        path = f"/storage/v1/b/{bucket}/o/{quote(name, safe='')}"
        return {
            "kind": "storage#object",
            "id": f"{bucket}/{name}/{generation}",
            "selfLink": home + path,
            "mediaLink": f"{home}/download{path}?generation={generation}&alt=media",
            "name": name,
            "bucket": bucket,
            "generation": generation,
            "metageneration": "1",
            "contentType": each.mime_type,
            "storageClass": "STANDARD",
            "size": str(len(data)),
            "md5Hash": _md5(data),
            "crc32c": crc32c(data),
            "etag": generation,
            "timeCreated": changed,
            "updated": changed,
        }


def _answering(handler: Callable[[Request], Awaitable[Any]]) -> Endpoint:
    """Make an endpoint of a handler that returns JSON, nothing, or a response."""
    from starlette.responses import JSONResponse, Response

    async def endpoint(request: Request) -> Response:
        try:
            told = await handler(request)
        except NotStoredError as error:
            return _error(404, f"No such object: {error}")
        except StorageError as error:
            return _error(400, str(error))
        if told is None:
            return Response(b"", 204)
        return told if isinstance(told, Response) else JSONResponse(told)

    return endpoint


def _uri(request: Request) -> str:
    return f"gs://{request.path_params['bucket']}/{request.path_params['name']}"


def _parts(body: bytes, content_type: str) -> tuple[JSON, str, bytes]:
    """The metadata, the type and the bytes of a multipart upload."""
    found = re.search(r'boundary="?([^";]+)"?', content_type)
    if found is None:
        raise StorageError("a multipart upload needs a boundary")
    pieces = body.split(b"--" + found[1].encode())
    if len(pieces) < 4:
        raise StorageError("a multipart upload has a part of metadata and a part of bytes")
    _, _, metadata = pieces[1].partition(b"\r\n\r\n")
    head, _, data = pieces[2].partition(b"\r\n\r\n")
    kind = re.search(rb"(?im)^content-type:\s*(.+?)\s*$", head)
    return _resource(metadata), kind[1].decode("latin-1") if kind else "", data.removesuffix(b"\r\n")


def _resource(body: bytes) -> JSON:
    """The resource that a request gives; StorageError for what is no JSON object, or has a field of another type."""
    try:
        found = json.loads(body or b"{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise StorageError("the body is no JSON object")
    for field in ("name", "contentType"):
        if not isinstance(found.get(field, ""), str):
            raise StorageError(f"{field} is {found[field]!r}, and must be a string")
    if not _TYPE.fullmatch(found.get("contentType", "")):
        raise StorageError(f"contentType is {found['contentType']!r}, which no header can hold")
    return found


def _md5(data: bytes) -> str:
    return base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()


def _error(status: int, message: str) -> Response:
    from starlette.responses import JSONResponse

    errors = [{"domain": "global", "reason": "notFound" if status == 404 else "invalid", "message": message}]
    return JSONResponse({"error": {"code": status, "message": message, "errors": errors}}, status)
