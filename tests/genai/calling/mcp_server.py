"""An MCP server for the tests, which speaks over its standard input and output."""

from __future__ import annotations

from typing import Any

from mcp import types
from mcp.server import MCPServer, Server
from mcp.server.mcpserver import Image
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.stdio import stdio_server
from pydantic import BaseModel


class Forecast(BaseModel):
    """What the weather will be."""

    text: str
    degrees: float


server = MCPServer("weather", log_level="CRITICAL")


@server.tool()
def get_weather(city: str) -> Forecast:
    """The weather in a city."""
    return Forecast(text=f"sunny in {city}", degrees=21.5)


@server.tool(structured_output=False)
def get_words(count: int = 2) -> list[str]:
    """Some words, each in a block of its own."""
    return ["word"] * count


@server.tool(structured_output=False)
def take_picture() -> Image:
    """A picture."""
    return Image(data=b"png", format="png")


@server.tool()
def fail(reason: str) -> str:
    """Fail, whatever happens."""
    raise ToolError(reason)


def many() -> Server[Any]:
    """A server whose tools come in pages of two."""

    async def list_tools(context: Any, params: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        start = int(params.cursor) if params is not None and params.cursor else 0
        schema = {"type": "object", "properties": {}}
        tools = [types.Tool(name=f"tool_{number}", input_schema=schema) for number in range(start, min(start + 2, 5))]
        return types.ListToolsResult(tools=tools, next_cursor=str(start + 2) if start + 2 < 5 else None)

    return Server("many", on_list_tools=list_tools)


async def main(name: str) -> None:
    if name == "weather":
        await server.run_stdio_async()
        return
    paged = many()
    async with stdio_server() as (read, write):
        await paged.run(read, write, paged.create_initialization_options())


if __name__ == "__main__":
    import asyncio
    import sys

    asyncio.run(main(sys.argv[1]))
