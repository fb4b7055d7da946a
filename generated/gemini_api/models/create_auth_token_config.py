"""The model ``CreateAuthTokenConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import CreateAuthTokenConfigDict


@define(init=False, kw_only=True)
class CreateAuthTokenConfig(ModelBase):
    """Settings of a short-lived token for the Live API.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        expire_time: When the token expires; sessions end then too.
        new_session_expire_time: Until when new sessions may be opened.
        uses: How many sessions may be opened; 0 is without limit.
        live_connect_constraints: Model and settings that sessions are bound to.
        lock_additional_fields: Further settings that sessions cannot change, by name.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    expire_time: datetime | None = wire_field("expireTime", "timestamp", "sdk")
    new_session_expire_time: datetime | None = wire_field("newSessionExpireTime", "timestamp", "sdk")
    uses: int | None = wire_field("uses", "integer", "sdk")
    live_connect_constraints: LiveConnectConstraints | None = wire_field(
        "liveConnectConstraints", ("model", "LiveConnectConstraints"), "sdk"
    )
    lock_additional_fields: list[str] | None = wire_field("lockAdditionalFields", ("list", ("string",)), "sdk")

    def __init__(self, **fields: Unpack[CreateAuthTokenConfigDict]) -> None: ...


from .http_options import HttpOptions
from .live_connect_constraints import LiveConnectConstraints
