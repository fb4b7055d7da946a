"""What an adapter sends."""

from __future__ import annotations

import math
from collections.abc import AsyncIterable, Iterable

Content = bytes | Iterable[bytes] | AsyncIterable[bytes]


class PreparedRequest:
    """What an adapter sends in one attempt.

    ``idle`` is how many seconds its answer may be silent once it has begun, for libraries that are told beforehand.
    """

    __slots__ = ("content", "headers", "idle", "method", "url")

    def __init__(
        self, method: str, url: str, headers: list[tuple[str, str]], content: Content, idle: float = math.inf
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.idle = idle

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.method} {self.url.partition('?')[0]}>"
