"""MCP sessions as tools: declare a server's tools, and call them.

The ``mcp`` package is never imported: any object with ``list_tools`` and ``call_tool`` works, with either spelling of
fields (``inputSchema``, ``input_schema``).
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from genai_runtime.errors import GenAIError
from genai_runtime.errors.arguments import invalid

from ..functions import whole_numbers
from .function_calls import ToolAnswer
from .tools import Declared, as_list, declaration_of_mcp_tool, either_spelling, is_mcp_session

if TYPE_CHECKING:
    from gemini_api.models import GenerateContentConfig

Wire = dict[str, Any]

# Content blocks of a tool's result that are media, which are sent beside the JSON of a function response.
_MEDIA = ("image", "audio")


class McpToolError(GenAIError, RuntimeError):
    """A tool of an MCP server returned an error; the message is the server's."""


class McpTool:
    """One tool of a session, for the model to call. Calling it returns an awaitable."""

    __slots__ = ("_session", "declaration", "name")

    is_async = True

    def __init__(self, session: Any, tool: Any) -> None:
        self.name: str = tool.name
        self.declaration = declaration_of_mcp_tool(tool)
        self._session = session

    async def __call__(self, arguments: Mapping[str, Any] | None) -> ToolAnswer:
        """Call the tool.

        Raises:
            McpToolError: the tool returned an error. Errors of the session are passed on.
        """
        return answer(await self._session.call_tool(self.name, arguments=whole_numbers(dict(arguments or {}))))


async def listed(config: GenerateContentConfig) -> tuple[GenerateContentConfig, list[McpTool]]:
    """Return a copy of ``config`` with declarations instead of its sessions, and the declared tools."""
    tools, offered = await declared_sessions([] if config.tools is None else as_list(config.tools))
    if offered or any(item.__class__ is Declared for item in tools):
        config = config.__copy__()
        config.tools = tools
    return config, offered


async def declared_sessions(given: Iterable[Any]) -> tuple[list[Any], list[McpTool]]:
    """Return a list of tools with declarations instead of its sessions, and the declared tools."""
    tools = list(given)
    offered: list[McpTool] = []
    for index, item in enumerate(tools):
        if is_mcp_session(item):
            found = await offered_by(item)
            tools[index] = Declared(tool.declaration for tool in found)
            offered += found
    return tools, offered


async def offered_by(session: Any) -> list[McpTool]:
    """List all tools of a session, from all pages."""
    result = await session.list_tools()
    tools = list(result.tools)
    seen: set[str] = set()
    while (cursor := either_spelling(result, "next_cursor", "nextCursor")) is not None:
        if cursor in seen:
            raise invalid("tools", f"the MCP server names the page {cursor!r} a second time, and would for ever")
        seen.add(cursor)
        result = await session.list_tools(**_page(session, cursor))
        tools += result.tools
    return [McpTool(session, tool) for tool in tools]


def answer(result: Any) -> ToolAnswer:
    """Convert a tool's result: its structured content or texts, and its images and audio.

    Raises:
        McpToolError: the tool returned an error.
    """
    texts: list[str] = []
    media: list[Wire] = []
    others: list[Any] = []
    for block in getattr(result, "content", None) or ():
        kind = getattr(block, "type", None)
        if kind == "text":
            texts.append(block.text)
        elif kind in _MEDIA:
            media.append(
                {"inlineData": {"mimeType": either_spelling(block, "mime_type", "mimeType"), "data": block.data}}
            )
        else:
            others.append(block.model_dump(mode="json", by_alias=True, exclude_none=True))
    text = "\n".join(texts)
    if either_spelling(result, "is_error", "isError"):
        raise McpToolError(text or "the tool failed and did not say why")
    structured = either_spelling(result, "structured_content", "structuredContent")
    if structured is not None:
        return ToolAnswer(structured, media)
    if others:
        return ToolAnswer({"result": [*texts, *others]}, media)
    return ToolAnswer({"result": text}, media)


def _page(session: Any, cursor: str) -> dict[str, Any]:
    """The argument for a page: a cursor, or since 2.0 an object with one."""
    if "cursor" in inspect.signature(session.list_tools).parameters:
        return {"cursor": cursor}
    from mcp.types import PaginatedRequestParams

    return {"params": PaginatedRequestParams(cursor=cursor)}
