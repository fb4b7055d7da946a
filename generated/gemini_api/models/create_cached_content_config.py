"""The model ``CreateCachedContentConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_duration,
    check_model,
    check_one_of,
    check_str,
    check_timestamp,
    unsupported,
)
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.timestamp import Timestamp
from genai_runtime.resource import put

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import HttpOptionsOrDict, ToolConfigOrDict
    from ._unions import ContentListUnion, ContentUnion, ToolListUnion


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "CreateCachedContentConfig.http_options", HttpOptions)


def _tool_config(value: ToolConfigOrDict | None) -> ToolConfig | None:
    return None if value is None else check_model(value, "CreateCachedContentConfig.tool_config", ToolConfig)


def _ttl(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "CreateCachedContentConfig.ttl")


def _expire_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "CreateCachedContentConfig.expire_time")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CreateCachedContentConfig(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("system_instruction", "systemInstruction", ("python",), "", ()),
        ("contents", "contents", ("python",), "", ()),
        ("tools", "tools", ("python",), "", ()),
        ("tool_config", "toolConfig", ("model", "ToolConfig"), "", ()),
        ("ttl", "ttl", ("duration",), "", ()),
        ("expire_time", "expireTime", ("timestamp",), "", ()),
        ("kms_key_name", "kmsKeyName", ("string",), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    display_name: str | None = None
    system_instruction: ContentUnion | None = None
    contents: ContentListUnion | None = None
    tools: ToolListUnion | None = None
    tool_config: ToolConfig | None = _field(default=None, converter=_tool_config)
    ttl: str | None = _field(default=None, converter=_ttl)
    expire_time: datetime | None = _field(default=None, converter=_expire_time)
    kms_key_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            display_name=None,
            system_instruction=None,
            contents=None,
            tools=None,
            tool_config=None,
            ttl=None,
            expire_time=None,
            kms_key_name=None,
            **_others,
        ):
            if (expire_time is not None) + (ttl is not None) > 1:
                check_one_of("CreateCachedContentConfig", expire_time=expire_time, ttl=ttl)
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "CreateCachedContentConfig.display_name")
            )
            self.system_instruction = system_instruction
            self.contents = contents
            self.tools = tools
            self.tool_config = (
                tool_config if tool_config is None or tool_config.__class__ is ToolConfig else _tool_config(tool_config)
            )
            self.ttl = None if ttl is None else _ttl(ttl)
            self.expire_time = None if expire_time is None else _expire_time(expire_time)
            self.kms_key_name = (
                kms_key_name
                if kms_key_name is None or kms_key_name.__class__ is str
                else check_str(kms_key_name, "CreateCachedContentConfig.kms_key_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        out.system_instruction = get("systemInstruction")
        out.contents = get("contents")
        out.tools = get("tools")
        v = get("toolConfig")
        out.tool_config = None if v is None else ToolConfig.from_dict(v)
        v = get("ttl")
        out.ttl = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("expireTime")
        out.expire_time = None if v is None else decode_timestamp(v)
        v = get("kmsKeyName")
        out.kms_key_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CreateCachedContentConfig.display_name"))
            )
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = encode_json(v, "CreateCachedContentConfig.system_instruction")
        if (v := self.contents) is not None:
            out["contents"] = encode_json(v, "CreateCachedContentConfig.contents")
        if (v := self.tools) is not None:
            out["tools"] = encode_json(v, "CreateCachedContentConfig.tools")
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "CreateCachedContentConfig.tool_config", ToolConfig)
            ).to_dict(backend)
        if (v := self.ttl) is not None:
            out["ttl"] = check_duration(v, "CreateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "CreateCachedContentConfig.expire_time")
            )
        if (v := self.kms_key_name) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CreateCachedContentConfig.kms_key_name", backend, ("vertex",))
            out["kmsKeyName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CreateCachedContentConfig.kms_key_name"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.display_name) is not None:
            body["displayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CreateCachedContentConfig.display_name"))
            )
        if (v := self.system_instruction) is not None:
            body["systemInstruction"] = convert.content(v)
        if (v := self.contents) is not None:
            body["contents"] = convert.contents(v)
        if (v := self.tools) is not None:
            body["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            body["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "CreateCachedContentConfig.tool_config", ToolConfig)
            ).to_dict(convert.backend)
        if (v := self.ttl) is not None:
            body["ttl"] = check_duration(v, "CreateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            body["expireTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "CreateCachedContentConfig.expire_time")
            )
        inner1: dict[str, Any] = {}
        if (v := self.kms_key_name) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("CreateCachedContentConfig.kms_key_name", convert.backend, ("vertex",))
            inner1["kmsKeyName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CreateCachedContentConfig.kms_key_name"))
            )
        if inner1:
            put(body, ("encryptionSpec",), inner1)
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "displayName",
        "systemInstruction",
        "contents",
        "tools",
        "toolConfig",
        "ttl",
        "expireTime",
        "kmsKeyName",
    )
)

from .http_options import HttpOptions
from .tool_config import ToolConfig
