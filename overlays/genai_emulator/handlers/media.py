"""Downloads, complete or by range."""

from __future__ import annotations

import base64
import functools
import re
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ..call import Call
from ..errors import ApiError, error_body
from ..records import Content
from ..responses import COMMON, indented
from ..spec import DOWNLOADS

if TYPE_CHECKING:
    from starlette.responses import Response

_BLOCK = 256 * 1024
# Larger ones are sent without a checksum, which takes a millisecond per 10 kB.
_HASHED = 64 * 1024
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)


def download(call: Call, content: Content) -> Response:
    """Redirect to the bytes; there answer 200 with all, 206 with a range, or 416."""
    from starlette.responses import StreamingResponse

    request = call.request
    if call.operation.id in DOWNLOADS and not call.match.download:
        return _redirect(call)
    etag = f'"{content.sha256[:32]}"'
    headers = {
        "accept-ranges": "bytes",
        "cache-control": "private, max-age=0",
        "content-disposition": "attachment",
        "etag": etag,
        "server": "UploadServer",
        "vary": COMMON["vary"],
        "alt-svc": COMMON["alt-svc"],
    }
    if content.size <= _HASHED:
        headers["x-goog-hash"] = f"crc32c={crc32c(content.read())}"
    start, stop, status = 0, content.size, 200
    wanted = _RANGE.fullmatch(request.headers.get("range", "").strip())
    if wanted and request.headers.get("if-range", etag) == etag and (wanted[1] or wanted[2]):
        start, stop = _bounds(wanted[1], wanted[2], content.size)
        if start >= content.size:
            raise ApiError(
                "OUT_OF_RANGE",
                f"The range begins at {start}, and there are {content.size} bytes.",
                headers={"content-range": f"bytes */{content.size}"},
                http=416,
            )
        status = 206
        headers["content-range"] = f"bytes {start}-{stop - 1}/{content.size}"
    headers["content-length"] = str(stop - start)
    return StreamingResponse(_blocks(content, start, stop), status, headers, media_type=content.mime_type)


def _redirect(call: Call) -> Response:
    """The first response of a download: a redirect, with an error as its body and the request's headers."""
    from starlette.responses import Response

    url = call.request.url
    sent = call.request.headers
    echoed = {name: sent[name] for name in ("x-goog-api-key", "accept", "host", "user-agent") if name in sent}
    headers = {**COMMON, **echoed, "location": f"{call.base_url}/download{url.path}?{url.query}"}
    body = indented(error_body(302, "Unknown Error.", "UNKNOWN"))
    return Response(body, 302, headers, "application/json; charset=UTF-8")


def crc32c(data: bytes) -> str:
    """The checksum of ``X-Goog-Hash``: CRC-32C (Castagnoli), big-endian, in base64."""
    table = _crc_table()
    value = 0xFFFFFFFF
    for byte in data:
        value = table[(value ^ byte) & 0xFF] ^ (value >> 8)
    return base64.b64encode((value ^ 0xFFFFFFFF).to_bytes(4, "big")).decode()


@functools.cache
def _crc_table() -> tuple[int, ...]:
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return tuple(table)


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:
        return max(0, size - int(last)), size
    return int(first), min(int(last) + 1, size) if last else size


async def _blocks(content: Content, start: int, stop: int) -> AsyncIterator[bytes]:
    while start < stop:
        block = content.read(start, min(_BLOCK, stop - start))
        yield block
        start += len(block)
