"""What a caller lists as tools: Python functions, MCP sessions, tools of MCP servers, and models or dicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from genai_runtime.models.base import Model

Wire = dict[str, Any]


class Declared(list[Wire]):
    """Declarations that stand in the place of the tools they were asked of: those of an MCP session."""


def as_list(value: Any, where: str) -> Iterable[Any]:
    """Several, or one by itself."""
    if isinstance(value, list | tuple):
        return value
    if isinstance(value, Mapping | Model) or callable(value) or not isinstance(value, Iterable):
        return [value]
    return list(value)


def is_function(value: Any, tool: type[Any]) -> bool:
    """Whether a tool is a Python function, as opposed to a model, a class of models or an MCP session."""

    if isinstance(value, Model | Mapping) or (isinstance(value, type) and issubclass(value, Model)):
        return False
    return callable(value) and not is_mcp_session(value)


def is_mcp_session(value: Any) -> bool:
    """Whether it is a session with an MCP server: it can list tools and call one."""
    return not isinstance(value, type) and hasattr(value, "list_tools") and hasattr(value, "call_tool")


def is_mcp_tool(value: Any) -> bool:
    """Whether it is what an MCP server says of one of its tools: to be declared, and called by somebody else."""
    described = getattr(value, "input_schema", None) or getattr(value, "inputSchema", None)
    return not isinstance(value, type) and isinstance(described, Mapping) and isinstance(value.name, str)


def has_sessions(config: Any) -> bool:
    """Whether MCP sessions are among the tools of a config: they are asked for their own first."""
    return config is not None and config.tools is not None and any(map(is_mcp_session, as_list(config.tools, "tools")))


def declaration_of_mcp_tool(tool: Any) -> Wire:
    """Return the FunctionDeclaration of a tool of an MCP server, as JSON for the API."""
    wire: Wire = {"name": tool.name}
    text = tool.description or getattr(tool, "title", None)
    if text:
        wire["description"] = text
    schema = either_spelling(tool, "input_schema", "inputSchema")
    if schema and schema.get("properties"):
        from ..schemas.tidy import tidy

        wire["parametersJsonSchema"] = tidy(schema, f"tools.{tool.name}")
    return wire


def either_spelling(value: Any, *names: str) -> Any:
    """Return the field by whichever of its spellings this version of the MCP library has."""
    return next((found for name in names if (found := getattr(value, name, None)) is not None), None)
