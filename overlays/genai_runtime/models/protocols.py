"""Protocols for objects of other libraries, so that type checkers accept them without an import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping as Mapping
    from types import GenericAlias as GenericAlias
    from types import UnionType as UnionType


class ImageLike(Protocol):
    """An image in memory, such as Pillow's ``PIL.Image.Image``."""

    @property
    def format(self) -> str | None: ...

    @property
    def mode(self) -> str: ...

    @property
    def size(self) -> tuple[int, int]: ...

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None: ...


class McpSession(Protocol):
    """A connection to a Model Context Protocol server, such as ``mcp.ClientSession``."""

    async def list_tools(self) -> Any: ...

    async def call_tool(self, name: str, arguments: dict[str, Any] | None = None) -> Any: ...


class NonBlockingFunction(Protocol):
    """A function that the model does not wait for: ``genai.live.NonBlocking``."""

    @property
    def function(self) -> Callable[..., Any]: ...

    @property
    def scheduling(self) -> str: ...


class _Kept:
    """Tells pydantic to accept such values in unions unchanged."""

    def __init__(self, cls: type[Any], *names: str) -> None:
        self.cls = cls
        self.names = names

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from .pydantic_hook import instance_schema

        return instance_schema(self.cls, self.names)


if not TYPE_CHECKING:
    import collections.abc
    import types
    from typing import TypeVar

    _K = TypeVar("_K")
    _V = TypeVar("_V")
    ImageLike = Annotated[ImageLike, _Kept(ImageLike, "mode", "size", "save")]
    McpSession = Annotated[McpSession, _Kept(McpSession, "list_tools", "call_tool")]
    NonBlockingFunction = Annotated[NonBlockingFunction, _Kept(NonBlockingFunction, "function", "scheduling")]
    GenericAlias = Annotated[types.GenericAlias, _Kept(types.GenericAlias)]
    UnionType = Annotated[types.UnionType, _Kept(types.UnionType)]
    # A dict in a union of models and dicts stays a dict.
    Mapping = Annotated[collections.abc.Mapping[_K, _V], _Kept(collections.abc.Mapping)]
