"""The model ``CachedContent``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_duration,
    check_list,
    check_model,
    check_one_of,
    check_str,
    check_timestamp,
    unsupported,
)
from genai_runtime.models.codecs import decode_list, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta
    from typing import Self

    from ._dicts import (
        CachedContentUsageMetadataOrDict,
        ContentOrDict,
        EncryptionSpecOrDict,
        ToolConfigOrDict,
        ToolOrDict,
    )


def _system_instruction(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "CachedContent.system_instruction", Content)


def _contents(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "CachedContent.contents", check_model, Content)


def _tools(value: Sequence[ToolOrDict] | None) -> list[Tool] | None:
    return None if value is None else check_list(value, "CachedContent.tools", check_model, Tool)


def _tool_config(value: ToolConfigOrDict | None) -> ToolConfig | None:
    return None if value is None else check_model(value, "CachedContent.tool_config", ToolConfig)


def _ttl(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "CachedContent.ttl")


def _expire_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "CachedContent.expire_time")


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "CachedContent.create_time")


def _update_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "CachedContent.update_time")


def _usage_metadata(value: CachedContentUsageMetadataOrDict | None) -> CachedContentUsageMetadata | None:
    return None if value is None else check_model(value, "CachedContent.usage_metadata", CachedContentUsageMetadata)


def _encryption_spec(value: EncryptionSpecOrDict | None) -> EncryptionSpec | None:
    return None if value is None else check_model(value, "CachedContent.encryption_spec", EncryptionSpec)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CachedContent(_Base):
    """The beginning of a prompt, processed and kept to be used again.

    At most one of ``expire_time`` and ``ttl`` is set.

    Attributes:
        name: Resource name, `cachedContents/{cachedContent}`. Set by the server.
        display_name: Name for people, at most 128 characters. Cannot be changed later.
        model: Resource name of the only model that can use it, `models/{model}`. Required. Cannot be changed later.
        system_instruction: Standing orders for the model. Text only; cannot be read back.
        contents: The turns to keep. Cannot be read back.
        tools: Tools that the model may use. Cannot be read back.
        tool_config: How the tools may be used. Cannot be read back.
        ttl: How long from now it shall be kept. Default at creation: one hour. Excludes `expireTime`. Never returned.
        expire_time: When it will be deleted. Always set in answers, however it was asked for.
        create_time: When it was made. Set by the server.
        update_time: When its expiry was last changed; at first, when it was made. Set by the server.
        usage_metadata: How large it is. Set by the server.
        encryption_spec: The key that encrypts the cache. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "read_only", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("model", "model", ("string",), "required", ()),
        ("system_instruction", "systemInstruction", ("model", "Content"), "", ()),
        ("contents", "contents", ("list", ("model", "Content")), "", ()),
        ("tools", "tools", ("list", ("model", "Tool")), "", ()),
        ("tool_config", "toolConfig", ("model", "ToolConfig"), "", ()),
        ("ttl", "ttl", ("duration",), "", ()),
        ("expire_time", "expireTime", ("timestamp",), "", ()),
        ("create_time", "createTime", ("timestamp",), "read_only", ()),
        ("update_time", "updateTime", ("timestamp",), "read_only", ()),
        ("usage_metadata", "usageMetadata", ("model", "CachedContentUsageMetadata"), "read_only", ()),
        ("encryption_spec", "encryptionSpec", ("model", "EncryptionSpec"), "vertex", ()),
    )

    name: str | None = None
    display_name: str | None = None
    model: str | None = None
    system_instruction: Content | None = _field(default=None, converter=_system_instruction)
    contents: list[Content] | None = _field(default=None, converter=_contents)
    tools: list[Tool] | None = _field(default=None, converter=_tools)
    tool_config: ToolConfig | None = _field(default=None, converter=_tool_config)
    ttl: str | None = _field(default=None, converter=_ttl)
    expire_time: datetime | None = _field(default=None, converter=_expire_time)
    create_time: datetime | None = _field(default=None, converter=_create_time)
    update_time: datetime | None = _field(default=None, converter=_update_time)
    usage_metadata: CachedContentUsageMetadata | None = _field(default=None, converter=_usage_metadata)
    encryption_spec: EncryptionSpec | None = _field(default=None, converter=_encryption_spec)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            display_name=None,
            model=None,
            system_instruction=None,
            contents=None,
            tools=None,
            tool_config=None,
            ttl=None,
            expire_time=None,
            create_time=None,
            update_time=None,
            usage_metadata=None,
            encryption_spec=None,
            **_others,
        ):
            if (expire_time is not None) + (ttl is not None) > 1:
                check_one_of("CachedContent", expire_time=expire_time, ttl=ttl)
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "CachedContent.name")
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "CachedContent.display_name")
            )
            self.model = model if model is None or model.__class__ is str else check_str(model, "CachedContent.model")
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is Content
                else _system_instruction(system_instruction)
            )
            self.contents = None if contents is None else _contents(contents)
            self.tools = None if tools is None else _tools(tools)
            self.tool_config = (
                tool_config if tool_config is None or tool_config.__class__ is ToolConfig else _tool_config(tool_config)
            )
            self.ttl = None if ttl is None else _ttl(ttl)
            self.expire_time = None if expire_time is None else _expire_time(expire_time)
            self.create_time = None if create_time is None else _create_time(create_time)
            self.update_time = None if update_time is None else _update_time(update_time)
            self.usage_metadata = (
                usage_metadata
                if usage_metadata is None or usage_metadata.__class__ is CachedContentUsageMetadata
                else _usage_metadata(usage_metadata)
            )
            self.encryption_spec = (
                encryption_spec
                if encryption_spec is None or encryption_spec.__class__ is EncryptionSpec
                else _encryption_spec(encryption_spec)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("model")
        out.model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("systemInstruction")
        out.system_instruction = None if v is None else Content.from_dict(v)
        v = get("contents")
        out.contents = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("tools")
        out.tools = (
            None
            if v is None
            else [Tool.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("toolConfig")
        out.tool_config = None if v is None else ToolConfig.from_dict(v)
        v = get("ttl")
        out.ttl = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("expireTime")
        out.expire_time = None if v is None else decode_timestamp(v)
        v = get("createTime")
        out.create_time = None if v is None else decode_timestamp(v)
        v = get("updateTime")
        out.update_time = None if v is None else decode_timestamp(v)
        v = get("usageMetadata")
        out.usage_metadata = None if v is None else CachedContentUsageMetadata.from_dict(v)
        v = get("encryptionSpec")
        out.encryption_spec = None if v is None else EncryptionSpec.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "CachedContent.name"))
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "CachedContent.display_name"))
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else str.__str__(check_str(v, "CachedContent.model"))
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = (
                v if v.__class__ is Content else check_model(v, "CachedContent.system_instruction", Content)
            ).to_dict(backend)
        if (v := self.contents) is not None:
            out["contents"] = [
                (i0 if i0.__class__ is Content else check_model(i0, "CachedContent.contents", Content)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "CachedContent.contents"))
            ]
        if (v := self.tools) is not None:
            out["tools"] = [
                (i0 if i0.__class__ is Tool else check_model(i0, "CachedContent.tools", Tool)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "CachedContent.tools"))
            ]
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "CachedContent.tool_config", ToolConfig)
            ).to_dict(backend)
        if (v := self.ttl) is not None:
            out["ttl"] = check_duration(v, "CachedContent.ttl")
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "CachedContent.expire_time")
            )
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "CachedContent.create_time")
            )
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "CachedContent.update_time")
            )
        if (v := self.usage_metadata) is not None:
            out["usageMetadata"] = (
                v
                if v.__class__ is CachedContentUsageMetadata
                else check_model(v, "CachedContent.usage_metadata", CachedContentUsageMetadata)
            ).to_dict(backend)
        if (v := self.encryption_spec) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CachedContent.encryption_spec", backend, ("vertex",))
            out["encryptionSpec"] = (
                v if v.__class__ is EncryptionSpec else check_model(v, "CachedContent.encryption_spec", EncryptionSpec)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "displayName",
        "model",
        "systemInstruction",
        "contents",
        "tools",
        "toolConfig",
        "ttl",
        "expireTime",
        "createTime",
        "updateTime",
        "usageMetadata",
        "encryptionSpec",
    )
)

from .cached_content_usage_metadata import CachedContentUsageMetadata
from .content import Content
from .encryption_spec import EncryptionSpec
from .tool import Tool
from .tool_config import ToolConfig
