"""``google.genai._transformers``, as instrumentations and frameworks call it: a caller's values as models of the API.

The conversions are the client's own; only their results are wrapped into models here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemini_api import models
from genai_runtime.models.checks import check_model

from ._convert import Converters
from .contents import to_content, to_contents, to_parts

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
    """A list of tools; Python functions become declarations."""
    return [models.Tool.from_dict(each) for each in _convert(client).tools(origin)]


def t_tool(client: Any, origin: Any) -> Tool:
    """One tool; a Python function becomes a declaration."""
    return t_tools(client, [origin])[0]


def t_schema(client: Any, origin: Any) -> Schema | None:
    """A Schema, from a Python type, a dict or a model; None for None."""
    return None if origin is None else models.Schema.from_dict(_convert(client).schema(origin))


def t_speech_config(origin: Any) -> SpeechConfig:
    """A SpeechConfig, from the name of a voice, a dict or a model."""
    return models.SpeechConfig.from_dict(_convert(None).speech(origin))


def t_model(client: Any, model: str) -> str:
    """The resource name of a model."""
    return _convert(client).model_name(model)


def _convert(client: Any) -> Converters:
    """The conversions for a client's backend; an API client, a client, and None for the Developer API are taken."""
    return Converters(models, "vertex" if getattr(client, "vertexai", False) else "gemini")
