"""The model ``UpdateCachedContentConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.checks import check_duration, check_fieldmask
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from genai_runtime.backend import Backend
    from genai_runtime.resource import Converters

    from ._dicts import UpdateCachedContentConfigDict


@define(init=False, kw_only=True)
class UpdateCachedContentConfig(ModelBase):
    """Settings of `client.caches.update`.

    At most one of ``expire_time`` and ``ttl`` is set.

    Source: https://ai.google.dev/api/caching

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        ttl: How long from now it shall be kept. Default at creation: one hour. Excludes `expireTime`. Never returned.
        expire_time: When it will be deleted. Always set in answers, however it was asked for.
        update_mask: Fields to change, as comma-separated paths, such as `ttl` or `expireTime`. Those in the body when
            left out.
    """

    _CLOSED: ClassVar[bool] = True
    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "expire_time",
            "ttl",
        ),
    )
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    ttl: str | None = wire_field("ttl", "duration")
    expire_time: datetime | None = wire_field("expireTime", "timestamp")
    update_mask: str | None = wire_field("updateMask", "fieldmask")

    def __init__(self, **fields: Unpack[UpdateCachedContentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        out.ttl = None if (v := get("ttl")) is None else v if v.__class__ is str else decode_str(v)
        out.expire_time = None if (v := get("expireTime")) is None else decode_timestamp(v)
        out.update_mask = None if (v := get("updateMask")) is None else v if v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.ttl) is not None:
            out["ttl"] = check_duration(v, "UpdateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.update_mask) is not None:
            out["updateMask"] = check_fieldmask(v, "UpdateCachedContentConfig.update_mask")
        return {**self._extra, **out} if self._extra else out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.ttl) is not None:
            body["ttl"] = check_duration(v, "UpdateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            body["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.update_mask) is not None:
            query["updateMask"] = check_fieldmask(v, "UpdateCachedContentConfig.update_mask")
        if self._extra:
            body.update(self._extra)


from .http_options import HttpOptions
