"""Kinds of tools in a config: Python functions, MCP sessions, tools of MCP servers, models and dicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from genai_runtime.models.base import Model

Wire = dict[str, Any]

#: Requests to the model that one call may make, unless the config says otherwise.
MAXIMUM_REMOTE_CALLS = 10


class Declared(list[Wire]):
    """Declarations that replace an MCP session in a list of tools."""


def as_list(value: Any) -> Iterable[Any]:
    """Return a list of tools, also for a single one."""
    if isinstance(value, list | tuple):
        return value
    if isinstance(value, Mapping | Model) or callable(value) or not isinstance(value, Iterable):
        return [value]
    return list(value)


def is_function(value: Any) -> bool:
    """Whether a tool is a Python function, as opposed to a model, a class of models or an MCP session."""
    if isinstance(value, Model | Mapping) or (isinstance(value, type) and issubclass(value, Model)):
        return False
    return callable(value) and not is_mcp_session(value)


def is_mcp_session(value: Any) -> bool:
    """Whether a value is an MCP session: it can list tools and call them."""
    return not isinstance(value, type) and hasattr(value, "list_tools") and hasattr(value, "call_tool")


def is_mcp_tool(value: Any) -> bool:
    """Whether a value is an MCP tool description, which is declared but called by the caller."""
    described = getattr(value, "input_schema", None) or getattr(value, "inputSchema", None)
    return not isinstance(value, type) and isinstance(described, Mapping) and isinstance(value.name, str)


def mcp_used(tools: Iterable[Any]) -> str:
    """What is added to ``x-goog-api-client`` for MCP sessions, or tools of MCP servers, among tools; else empty."""
    if not any(is_mcp_session(each) or is_mcp_tool(each) for each in tools):
        return ""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"mcp_used/{version('mcp')}"
    except PackageNotFoundError:
        # They are of another library with the same methods.
        return ""


def names_servers(value: Any) -> bool:
    """Whether a tool names MCP servers."""
    if isinstance(value, Mapping):
        return bool(value.get("mcp_servers") or value.get("mcpServers"))
    return isinstance(value, Model) and bool(getattr(value, "mcp_servers", None))


def has_sessions(config: Any, asked: Any = None) -> bool:
    """Whether there are MCP sessions among the tools of a config, or servers that the caller has to connect to.

    Args:
        config: The config of a generation, or None.
        asked: The ``client.aio.models`` that answers. On Vertex AI, the caller connects to the servers that are named.
    """
    if config is None or config.tools is None:
        return False
    named = getattr(asked, "vertexai", False) is True
    return any(is_mcp_session(each) or (named and names_servers(each)) for each in as_list(config.tools))


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
