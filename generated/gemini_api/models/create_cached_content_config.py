"""The model ``CreateCachedContentConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.checks import check_duration, unsupported
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.timestamp import Timestamp
from genai_runtime.resource import put

if TYPE_CHECKING:
    from datetime import datetime

    from genai_runtime.backend import Backend
    from genai_runtime.resource import Converters

    from ._dicts import CreateCachedContentConfigDict
    from ._unions import ContentListUnion, ContentUnion, ToolListUnion


@define(init=False, kw_only=True)
class CreateCachedContentConfig(ModelBase):
    """Settings of `client.caches.create`.

    At most one of ``expire_time`` and ``ttl`` is set.

    Source: https://ai.google.dev/api/caching

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people, at most 128 characters. Cannot be changed later.
        system_instruction: Standing orders for the model. Text only; cannot be read back.
        contents: The turns to keep. Cannot be read back.
        tools: Tools that the model may use. Cannot be read back.
        tool_config: How the tools may be used. Cannot be read back.
        ttl: How long from now it shall be kept. Default at creation: one hour. Excludes `expireTime`. Never returned.
        expire_time: When it will be deleted. Always set in answers, however it was asked for.
        kms_key_name: Resource name of the key in Cloud KMS. Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "expire_time",
            "ttl",
        ),
    )
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    display_name: str | None = wire_field("displayName", "string")
    system_instruction: ContentUnion | None = wire_field("systemInstruction", "python")
    contents: ContentListUnion | None = wire_field("contents", "python")
    tools: ToolListUnion | None = wire_field("tools", "python")
    tool_config: ToolConfig | None = wire_field("toolConfig", ("model", "ToolConfig"))
    ttl: str | None = wire_field("ttl", "duration")
    expire_time: datetime | None = wire_field("expireTime", "timestamp")
    kms_key_name: str | None = wire_field("kmsKeyName", "string", "vertex")

    def __init__(self, **fields: Unpack[CreateCachedContentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        out.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        out.system_instruction = get("systemInstruction")
        out.contents = get("contents")
        out.tools = get("tools")
        out.tool_config = None if (v := get("toolConfig")) is None else ToolConfig.from_dict(v)
        out.ttl = None if (v := get("ttl")) is None else v if v.__class__ is str else decode_str(v)
        out.expire_time = None if (v := get("expireTime")) is None else decode_timestamp(v)
        out.kms_key_name = v if (v := get("kmsKeyName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = encode_json(v, "CreateCachedContentConfig.system_instruction")
        if (v := self.contents) is not None:
            out["contents"] = encode_json(v, "CreateCachedContentConfig.contents")
        if (v := self.tools) is not None:
            out["tools"] = encode_json(v, "CreateCachedContentConfig.tools")
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (v if v.__class__ is ToolConfig else self._checked("tool_config", v)).to_dict(backend)
        if (v := self.ttl) is not None:
            out["ttl"] = check_duration(v, "CreateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.kms_key_name) is not None:
            if backend is not None and backend.name not in ("vertex",):
                raise unsupported("CreateCachedContentConfig.kms_key_name", backend, "Vertex AI")
            out["kmsKeyName"] = v if v.__class__ is str else self._checked("kms_key_name", v)
        return {**self._extra, **out} if self._extra else out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
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
            body["toolConfig"] = (v if v.__class__ is ToolConfig else self._checked("tool_config", v)).to_dict(
                convert.backend
            )
        if (v := self.ttl) is not None:
            body["ttl"] = check_duration(v, "CreateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            body["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        inner1: dict[str, Any] = {}
        if (v := self.kms_key_name) is not None:
            if convert.backend.name not in ("vertex",):
                raise unsupported("CreateCachedContentConfig.kms_key_name", convert.backend, "Vertex AI")
            inner1["kmsKeyName"] = v if v.__class__ is str else self._checked("kms_key_name", v)
        if inner1:
            put(body, ("encryptionSpec",), inner1)
        if self._extra:
            body.update(self._extra)


from .http_options import HttpOptions
from .tool_config import ToolConfig
