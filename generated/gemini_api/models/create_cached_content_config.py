# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from genai_runtime.arguments import put
from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import encode_timestamp
from genai_runtime.models.timestamp import Timestamp

from ._config import MethodConfig

if TYPE_CHECKING:
    from datetime import datetime

    from genai_runtime.converters import Converters

    from ._dicts import CreateCachedContentConfigDict
    from ._unions import ContentListUnion, ContentUnion, ToolListUnion
    from .tool_config import ToolConfig

later(
    globals(),
    "ContentListUnion ContentUnion ToolConfig ToolListUnion datetime:datetime genai_runtime.converters:Converters",
)


@define(init=False, kw_only=True)
class CreateCachedContentConfig(MethodConfig):
    """Settings of `client.caches.create`.

    At most one of ``expire_time`` and ``ttl`` is set.

    Source: https://ai.google.dev/api/caching

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people, at most 128 characters. Cannot be changed later.
        system_instruction: Standing orders for the model. Text only; cannot be read back. Never returned. Cannot be
            changed later.
        contents: The turns to keep. Cannot be read back. Never returned. Cannot be changed later.
        tools: Tools that the model may use. Cannot be read back. Never returned. Cannot be changed later.
        tool_config: How the tools may be used. Cannot be read back. Never returned. Cannot be changed later.
        ttl: How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned.
        expire_time: When it will be deleted. Always set in answers, however it was asked for.
        kms_key_name: Resource name of the key in Cloud KMS. Vertex AI only.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "expire_time",
            "ttl",
        ),
    )
    display_name: str | None = wire_field("string")
    """Name for people, at most 128 characters. Cannot be changed later."""
    system_instruction: ContentUnion | None = wire_field("python")
    """Standing orders for the model. Text only; cannot be read back. Never returned. Cannot be changed later."""
    contents: ContentListUnion | None = wire_field("python")
    """The turns to keep. Cannot be read back. Never returned. Cannot be changed later."""
    tools: ToolListUnion | None = wire_field("python")
    """Tools that the model may use. Cannot be read back. Never returned. Cannot be changed later."""
    tool_config: ToolConfig | None = wire_field("ToolConfig")
    """How the tools may be used. Cannot be read back. Never returned. Cannot be changed later."""
    ttl: str | None = wire_field("duration")
    """How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned."""
    expire_time: datetime | None = wire_field("timestamp")
    """When it will be deleted. Always set in answers, however it was asked for."""
    kms_key_name: str | None = wire_field("string", "vertex")
    """Resource name of the key in Cloud KMS. Vertex AI only."""

    def __init__(self, **fields: Unpack[CreateCachedContentConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.system_instruction) is not None:
            body["systemInstruction"] = convert.content(v)
        if (v := self.contents) is not None:
            body["contents"] = convert.contents(v)
        if (v := self.tools) is not None:
            body["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            v = v if v.__class__ is ToolConfig else self._checked("tool_config", v)
            body["toolConfig"] = v.to_dict(convert.backend)
        if (v := self.ttl) is not None:
            body["ttl"] = check_duration(v, "CreateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            body["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        inner1: dict[str, Any] = {}
        if (v := self.kms_key_name) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "CreateCachedContentConfig.kms_key_name")
            inner1["kmsKeyName"] = v if v.__class__ is str else self._checked("kms_key_name", v)
        if inner1:
            put(body, ("encryptionSpec",), inner1)
        if self._extra:
            body.update(self._extra)
