# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import InteractionAuthTokenDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class InteractionAuthToken(ModelBase):
    """A short-lived token for one interaction.

    Attributes:
        auth_token: The token, which takes the place of an API key for this interaction. A secret, which ``repr`` hides.
        expires_at: When it ends to be valid.
    """

    auth_token: str | None = wire_field("string", "secret", wire="auth_token")
    """The token, which takes the place of an API key for this interaction. A secret, which ``repr`` hides."""
    expires_at: datetime | None = wire_field("timestamp", wire="expires_at")
    """When it ends to be valid."""

    def __init__(self, **fields: Unpack[InteractionAuthTokenDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.auth_token = v if (v := get("auth_token")) is None or v.__class__ is str else decode_str(v)
        self.expires_at = None if (v := get("expires_at")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.auth_token) is not None:
            out["auth_token"] = v if v.__class__ is str else self._checked("auth_token", v)
        if (v := self.expires_at) is not None:
            out["expires_at"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expires_at", v))
        return {**self._extra, **out} if self._extra else out
