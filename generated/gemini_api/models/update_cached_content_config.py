"""The model ``UpdateCachedContentConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_duration, check_fieldmask, check_model, check_one_of, check_timestamp
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "UpdateCachedContentConfig.http_options", HttpOptions)


def _ttl(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "UpdateCachedContentConfig.ttl")


def _expire_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "UpdateCachedContentConfig.expire_time")


def _update_mask(value: str | Sequence[str] | None) -> str | None:
    return None if value is None else check_fieldmask(value, "UpdateCachedContentConfig.update_mask")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UpdateCachedContentConfig(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("ttl", "ttl", ("duration",), "", ()),
        ("expire_time", "expireTime", ("timestamp",), "", ()),
        ("update_mask", "updateMask", ("fieldmask",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    ttl: str | None = _field(default=None, converter=_ttl)
    expire_time: datetime | None = _field(default=None, converter=_expire_time)
    update_mask: str | None = _field(default=None, converter=_update_mask)

    if not TYPE_CHECKING:

        def __init__(self, *, http_options=None, ttl=None, expire_time=None, update_mask=None, **_others):
            if (expire_time is not None) + (ttl is not None) > 1:
                check_one_of("UpdateCachedContentConfig", expire_time=expire_time, ttl=ttl)
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.ttl = None if ttl is None else _ttl(ttl)
            self.expire_time = None if expire_time is None else _expire_time(expire_time)
            self.update_mask = None if update_mask is None else _update_mask(update_mask)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        v = get("ttl")
        out.ttl = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("expireTime")
        out.expire_time = None if v is None else decode_timestamp(v)
        v = get("updateMask")
        out.update_mask = None if v is None else v if v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.ttl) is not None:
            out["ttl"] = check_duration(v, "UpdateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "UpdateCachedContentConfig.expire_time")
            )
        if (v := self.update_mask) is not None:
            out["updateMask"] = check_fieldmask(v, "UpdateCachedContentConfig.update_mask")
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.ttl) is not None:
            body["ttl"] = check_duration(v, "UpdateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            body["expireTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "UpdateCachedContentConfig.expire_time")
            )
        if (v := self.update_mask) is not None:
            query["updateMask"] = check_fieldmask(v, "UpdateCachedContentConfig.update_mask")
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "ttl",
        "expireTime",
        "updateMask",
    )
)

from .http_options import HttpOptions
