"""Uploads as rendered methods know them: what is sent, what begins it, and where one that was interrupted stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from genai_runtime.transport import Request, RequestOptions

#: What a chunk must be a multiple of, where the server does not say.
GRANULARITY = 256 * 1024


class Session:
    """An upload that has begun: ``offset`` of ``total`` bytes are known to have arrived.

    It can be kept, pickled too, and given to ``files.upload(..., session=...)`` to go on from there.
    """

    __slots__ = ("granularity", "offset", "total", "url")

    def __init__(self, url: str, total: int | None, granularity: int = GRANULARITY, offset: int = 0) -> None:
        self.url = url
        self.total = total
        self.granularity = granularity
        self.offset = offset

    def __repr__(self) -> str:
        # Without the address: whoever has it can write to the upload.
        return f"<Session at byte {self.offset} of {'an unknown total' if self.total is None else self.total}>"


class Upload(NamedTuple):
    """An upload as a rendered method knows it: what is sent, with which settings, and the request that begins it.

    ``start`` takes the number of bytes, None while it is unknown, their MIME type, and the name of their file.
    """

    file: Any
    config: Any
    options: RequestOptions | None
    start: Callable[[int | None, str, str | None], Request]
    chunk_size: int | None
    on_progress: Callable[[int, int | None], object] | None
    session: Session | None
