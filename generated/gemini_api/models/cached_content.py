# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_duration, decode_list, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import CachedContentDict
    from .cached_content_usage_metadata import CachedContentUsageMetadata
    from .content import Content
    from .encryption_spec import EncryptionSpec
    from .tool import Tool
    from .tool_config import ToolConfig

later(globals(), "CachedContentUsageMetadata Content EncryptionSpec Tool ToolConfig datetime:datetime")


@define(init=False, kw_only=True)
class CachedContent(ModelBase):
    """The beginning of a prompt, processed and kept to be used again.

    At most one of ``expire_time`` and ``ttl`` is set.

    Attributes:
        name: Resource name, `cachedContents/{cachedContent}`. Set by the server.
        display_name: Name for people, at most 128 characters. Cannot be changed later.
        model: Resource name of the only model that can use it, `models/{model}`. Required. Cannot be changed later.
        system_instruction: Standing orders for the model. Text only; cannot be read back. Never returned. Cannot be
            changed later.
        contents: The turns to keep. Cannot be read back. Never returned. Cannot be changed later.
        tools: Tools that the model may use. Cannot be read back. Never returned. Cannot be changed later.
        tool_config: How the tools may be used. Cannot be read back. Never returned. Cannot be changed later.
        ttl: How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned.
        expire_time: When it will be deleted. Always set in answers, however it was asked for.
        create_time: When it was made. Set by the server.
        update_time: When its expiry was last changed; at first, when it was made. Set by the server.
        usage_metadata: How large it is. Set by the server.
        encryption_spec: The key that encrypts the cache. Never returned. Cannot be changed later. Vertex AI only.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "expire_time",
            "ttl",
        ),
    )
    name: str | None = wire_field("string", "read_only")
    """Resource name, `cachedContents/{cachedContent}`. Set by the server."""
    display_name: str | None = wire_field("string")
    """Name for people, at most 128 characters. Cannot be changed later."""
    model: str | None = wire_field("string", "required")
    """Resource name of the only model that can use it, `models/{model}`. Required. Cannot be changed later."""
    system_instruction: Content | None = wire_field("Content")
    """Standing orders for the model. Text only; cannot be read back. Never returned. Cannot be changed later."""
    contents: list[Content] | None = wire_field(("list", "Content"))
    """The turns to keep. Cannot be read back. Never returned. Cannot be changed later."""
    tools: list[Tool] | None = wire_field(("list", "Tool"))
    """Tools that the model may use. Cannot be read back. Never returned. Cannot be changed later."""
    tool_config: ToolConfig | None = wire_field("ToolConfig")
    """How the tools may be used. Cannot be read back. Never returned. Cannot be changed later."""
    ttl: str | None = wire_field("duration")
    """How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned."""
    expire_time: datetime | None = wire_field("timestamp")
    """When it will be deleted. Always set in answers, however it was asked for."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When it was made. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When its expiry was last changed; at first, when it was made. Set by the server."""
    usage_metadata: CachedContentUsageMetadata | None = wire_field("CachedContentUsageMetadata", "read_only")
    """How large it is. Set by the server."""
    encryption_spec: EncryptionSpec | None = wire_field("EncryptionSpec", "vertex")
    """The key that encrypts the cache. Never returned. Cannot be changed later. Vertex AI only."""

    def __init__(self, **fields: Unpack[CachedContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.system_instruction = None if (v := get("systemInstruction")) is None else Content.from_dict(v)
        if (v := get("contents")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.contents = v
        if (v := get("tools")) is not None:
            v = [Tool.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tools = v
        self.tool_config = None if (v := get("toolConfig")) is None else ToolConfig.from_dict(v)
        self.ttl = None if (v := get("ttl")) is None else decode_duration(v)
        self.expire_time = None if (v := get("expireTime")) is None else decode_timestamp(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.usage_metadata = None if (v := get("usageMetadata")) is None else CachedContentUsageMetadata.from_dict(v)
        self.encryption_spec = None if (v := get("encryptionSpec")) is None else EncryptionSpec.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.system_instruction) is not None:
            v = v if v.__class__ is Content else self._checked("system_instruction", v)
            out["systemInstruction"] = v.to_dict(backend)
        if (v := self.contents) is not None:
            out["contents"] = [
                (i if i.__class__ is Content else CachedContent._checked("contents", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("contents", v))
            ]
        if (v := self.tools) is not None:
            out["tools"] = [
                (i if i.__class__ is Tool else CachedContent._checked("tools", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("tools", v))
            ]
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (v if v.__class__ is ToolConfig else self._checked("tool_config", v)).to_dict(backend)
        if (v := self.ttl) is not None:
            out["ttl"] = check_duration(v, "CachedContent.ttl")
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.usage_metadata) is not None:
            v = v if v.__class__ is CachedContentUsageMetadata else self._checked("usage_metadata", v)
            out["usageMetadata"] = v.to_dict(backend)
        if (v := self.encryption_spec) is not None:
            only_on(("vertex",), "Vertex AI", backend, "CachedContent.encryption_spec")
            v = v if v.__class__ is EncryptionSpec else self._checked("encryption_spec", v)
            out["encryptionSpec"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
