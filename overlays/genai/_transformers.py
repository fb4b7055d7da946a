"""``google.genai._transformers``, for instrumentations and frameworks: convert arguments to models.

The conversions are the client's; only their results are wrapped in models here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gemini_api import models
from genai_runtime.batch_requests import inlined_request
from genai_runtime.models.checks import check_model

from ._convert import Converters
from .calling.tools import is_function, is_mcp_tool
from .contents import to_content, to_contents, to_parts
from .setup.settings import backend_of

if TYPE_CHECKING:
    from gemini_api.models import Blob, Content, Part, Schema, SpeechConfig, Tool

__all__ = [
    "t_blob",
    "t_content",
    "t_contents",
    "t_model",
    "t_part",
    "t_parts",
    "t_schema",
    "t_speech_config",
    "t_tool",
    "t_tools",
]


def t_contents(contents: Any) -> list[Content]:
    """A conversation, as ``contents`` of ``generate_content`` is understood."""
    return [models.Content.from_dict(each) for each in to_contents(contents)]


def t_content(content: Any) -> Content:
    """One turn of a conversation."""
    return models.Content.from_dict(to_content(content, where="content"))


def t_parts(parts: Any) -> list[Part]:
    """The parts of one message."""
    return [models.Part.from_dict(each) for each in to_parts(parts, where="parts")]


def t_part(part: Any) -> Part:
    """One part of a message."""
    return t_parts([part])[0]


def t_blob(blob: Any) -> Blob:
    """Inline data, from a model or a dict."""
    return check_model(blob, "blob", models.Blob)


def t_tools(client: Any, origin: Any) -> list[Tool]:
    """A list of tools; all that are functions become one tool of declarations."""
    found: list[Tool] = []
    declared: list[Any] = []
    for each in origin or ():
        tool = t_tool(client, each)
        if tool is not None and not isinstance(each, models.Tool | Mapping):
            declared += tool.function_declarations or []
        elif tool is not None:
            found.append(tool)
    return [*found, models.Tool(function_declarations=declared)] if declared else found


def t_tool(client: Any, origin: Any) -> Tool | None:
    """One tool; a Python function becomes a declaration. None for None."""
    if origin is None:
        return None
    if is_function(origin):
        declaration = models.FunctionDeclaration.from_callable_with_api_option(callable=origin, use_json_schema=True)
        return models.Tool(function_declarations=[declaration])
    if is_mcp_tool(origin):
        described: Any = getattr(origin, "input_schema", None) or getattr(origin, "inputSchema", None)
        parameters = models.Schema.from_json_schema(json_schema=models.JSONSchema.from_dict(described))
        declaration = models.FunctionDeclaration(
            name=origin.name, description=origin.description, parameters=parameters
        )
        return models.Tool(function_declarations=[declaration])
    return models.Tool.from_dict(_convert(client).tools([origin])[0])


def t_schema(client: Any, origin: Any) -> Schema | None:
    """A Schema, from a Python type, a dict or a model; None for None."""
    return None if origin is None else models.Schema.from_dict(_convert(client).schema(origin))


def t_speech_config(origin: Any) -> SpeechConfig:
    """A SpeechConfig, from the name of a voice, a dict or a model."""
    return models.SpeechConfig.from_dict(_convert(None).speech(origin))


def t_model(client: Any, model: str) -> str:
    """The resource name of a model."""
    return _convert(client).model_name(model)


def _InlinedRequest_to_mldev(
    api_client: Any, from_object: Any, parent_object: Any = None, root_object: Any = None
) -> dict[str, Any]:
    """A request of a batch as the Developer API takes it: ``{"request": ...}``."""
    return inlined_request(_convert(api_client), models, from_object, "from_object")


def _GenerateContentResponse_from_mldev(
    from_object: dict[str, Any], parent_object: Any = None, root_object: Any = None
) -> dict[str, Any]:
    """An answer as the Developer API sends it, in the form that ``_from_response`` reads, which is the same."""
    return from_object


def _convert(client: Any) -> Converters:
    """The converters of a client or API client; those of the Developer API for None."""
    return Converters(models, backend_of(bool(getattr(client, "vertexai", False))))
