# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.codecs import encode_timestamp
from genai_runtime.models.timestamp import Timestamp

from ._config import MethodConfig

if TYPE_CHECKING:
    from datetime import datetime

    from genai_runtime.converters import Converters

    from ._dicts import CreateAuthTokenConfigDict
    from .live_connect_constraints import LiveConnectConstraints

later(globals(), "LiveConnectConstraints datetime:datetime genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class CreateAuthTokenConfig(MethodConfig):
    """Settings of a short-lived token for the Live API.

    Source: https://ai.google.dev/api/live

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        expire_time: When the token expires; sessions end then too.
        new_session_expire_time: Until when new sessions may be opened.
        uses: How many sessions may be opened; 0 is without limit.
        live_connect_constraints: Model and settings that sessions are bound to.
        lock_additional_fields: Further settings that sessions cannot change, by name. Empty, only those that are given
            are fixed.
    """

    expire_time: datetime | None = wire_field("timestamp")
    """When the token expires; sessions end then too."""
    new_session_expire_time: datetime | None = wire_field("timestamp")
    """Until when new sessions may be opened."""
    uses: int | None = wire_field("integer")
    """How many sessions may be opened; 0 is without limit."""
    live_connect_constraints: LiveConnectConstraints | None = wire_field("LiveConnectConstraints", "sdk")
    """Model and settings that sessions are bound to."""
    lock_additional_fields: list[str] | None = wire_field(("list", "string"), "sdk")
    """Further settings that sessions cannot change, by name. Empty, only those that are given are fixed."""

    def __init__(self, **fields: Unpack[CreateAuthTokenConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.expire_time) is not None:
            body["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.new_session_expire_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("new_session_expire_time", v)
            body["newSessionExpireTime"] = encode_timestamp(v)
        if (v := self.uses) is not None:
            body["uses"] = v if v.__class__ is int else self._checked("uses", v)
        if self._extra:
            body.update(self._extra)
