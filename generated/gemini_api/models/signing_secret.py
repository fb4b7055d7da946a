# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import SigningSecretDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class SigningSecret(ModelBase):
    """A secret that signs what is posted.

    Attributes:
        expire_time: When it ends to be valid. Set by the server.
        truncated_secret: The beginning of the secret. Set by the server.
    """

    expire_time: datetime | None = wire_field("timestamp", "read_only", wire="expire_time")
    """When it ends to be valid. Set by the server."""
    truncated_secret: str | None = wire_field("string", "read_only", wire="truncated_secret")
    """The beginning of the secret. Set by the server."""

    def __init__(self, **fields: Unpack[SigningSecretDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.expire_time = None if (v := get("expire_time")) is None else decode_timestamp(v)
        self.truncated_secret = v if (v := get("truncated_secret")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.expire_time) is not None:
            out["expire_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.truncated_secret) is not None:
            out["truncated_secret"] = v if v.__class__ is str else self._checked("truncated_secret", v)
        return {**self._extra, **out} if self._extra else out
