"""What rendered methods know of uploads: the file, the request that starts one, and resumable sessions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from genai_runtime.transport import Request, RequestOptions

#: The chunk granularity in bytes, if the server does not send one.
GRANULARITY = 256 * 1024


class Session:
    """A resumable upload session: the server has confirmed ``offset`` of ``total`` bytes.

    It can be pickled. Pass it to ``files.upload(..., session=...)`` to resume the upload.
    """

    __slots__ = ("granularity", "offset", "total", "url")

    def __init__(self, url: str, total: int | None, granularity: int = GRANULARITY, offset: int = 0) -> None:
        self.url = url
        self.total = total
        self.granularity = granularity
        self.offset = offset

    def __repr__(self) -> str:
        # Without the URL, which grants write access to the upload.
        return f"<Session at byte {self.offset} of {'an unknown total' if self.total is None else self.total}>"


class Upload(NamedTuple):
    """The arguments of an upload.

    ``start`` builds the request that starts it, from the number of bytes (None if unknown), the MIME type and the file
    name.
    """

    file: Any
    config: Any
    options: RequestOptions | None
    start: Callable[[int | None, str, str | None], Request]
    chunk_size: int | None
    on_progress: Callable[[int, int | None], object] | None
    session: Session | None
    progress: bool | None = None
