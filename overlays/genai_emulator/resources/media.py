"""Bytes sent down, whole or by range."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ..errors import ApiError
from ..project import Content

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

_BLOCK = 256 * 1024
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)


def download(request: Request, content: Content) -> Response:
    """200 with everything, 206 with a range, 416 when the range lies outside."""
    from starlette.responses import StreamingResponse

    etag = f'"{content.sha256[:32]}"'
    headers = {"accept-ranges": "bytes", "etag": etag}
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


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:
        return max(0, size - int(last)), size
    return int(first), min(int(last) + 1, size) if last else size


async def _blocks(content: Content, start: int, stop: int) -> AsyncIterator[bytes]:
    while start < stop:
        block = content.read(start, min(_BLOCK, stop - start))
        yield block
        start += len(block)
