# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.checks import check_duration, check_fieldmask
from genai_runtime.models.codecs import encode_timestamp
from genai_runtime.models.timestamp import Timestamp

from ._config import MethodConfig

if TYPE_CHECKING:
    from datetime import datetime

    from genai_runtime.converters import Converters

    from ._dicts import UpdateCachedContentConfigDict

later(globals(), "datetime:datetime genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class UpdateCachedContentConfig(MethodConfig):
    """Settings of `client.caches.update`.

    At most one of ``expire_time`` and ``ttl`` is set.

    Source: https://ai.google.dev/api/caching

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        ttl: How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned.
        expire_time: When it will be deleted. Always set in answers, however it was asked for.
        update_mask: Fields to change, as comma-separated paths, such as `ttl` or `expire_time`. Those in the body when
            left out.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "expire_time",
            "ttl",
        ),
    )
    ttl: str | None = wire_field("duration")
    """How long from now it shall be kept. Default at creation: one hour. Excludes `expire_time`. Never returned."""
    expire_time: datetime | None = wire_field("timestamp")
    """When it will be deleted. Always set in answers, however it was asked for."""
    update_mask: str | None = wire_field("fieldmask")
    """Fields to change, as comma-separated paths, such as `ttl` or `expire_time`. Those in the body when left out."""

    def __init__(self, **fields: Unpack[UpdateCachedContentConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.ttl) is not None:
            body["ttl"] = check_duration(v, "UpdateCachedContentConfig.ttl")
        if (v := self.expire_time) is not None:
            body["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.update_mask) is not None:
            query["updateMask"] = check_fieldmask(v, "UpdateCachedContentConfig.update_mask")
        if self._extra:
            body.update(self._extra)
