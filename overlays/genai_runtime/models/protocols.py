"""What values of other libraries look like to us, so that type checkers know them without an import."""

from __future__ import annotations

from typing import Any, Protocol


class ImageLike(Protocol):
    """An image in memory, as Pillow's ``PIL.Image.Image`` is one."""

    @property
    def format(self) -> str | None: ...

    @property
    def mode(self) -> str: ...

    @property
    def size(self) -> tuple[int, int]: ...

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None: ...


class McpSession(Protocol):
    """A connection to a Model Context Protocol server, as ``mcp.ClientSession`` is one."""

    async def list_tools(self) -> Any: ...

    async def call_tool(self, name: str, arguments: dict[str, Any] | None = None) -> Any: ...
