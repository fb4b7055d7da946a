# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import InteractionAuthTokenCreateParamsDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class InteractionAuthTokenCreateParams(ModelBase):
    """What a token is to be like.

    Attributes:
        expire_time: When it ends to be valid.
    """

    expire_time: datetime | None = wire_field("timestamp", wire="expire_time")
    """When it ends to be valid."""

    def __init__(self, **fields: Unpack[InteractionAuthTokenCreateParamsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.expire_time = None if (v := get("expire_time")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.expire_time) is not None:
            out["expire_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        return {**self._extra, **out} if self._extra else out
