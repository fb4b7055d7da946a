# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.checks import check_fieldmask
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import AuthTokenDict
    from .live_client_setup import LiveClientSetup

later(globals(), "LiveClientSetup datetime:datetime")


@define(init=False, kw_only=True)
class AuthToken(ModelBase):
    """A short-lived token that opens Live sessions in the place of an API key.

    Attributes:
        name: The token itself; it is given in the place of an API key. Set by the server. A secret, which ``repr``
            hides.
        expire_time: When the token expires; sessions end then too.
        new_session_expire_time: Until when new sessions may be opened.
        uses: How many sessions may be opened; 0 is without limit.
        bidi_generate_content_setup: What sessions are set up with. A setting that is fixed overrides that of the
            session.
        field_mask: Names of the settings that are fixed, below `setup`, joined by commas. Without it all are, if any is
            given; of those that are not fixed, a session has its own.
    """

    name: str | None = wire_field("string", "read_only secret")
    """The token itself; it is given in the place of an API key. Set by the server. A secret, which ``repr`` hides."""
    expire_time: datetime | None = wire_field("timestamp")
    """When the token expires; sessions end then too."""
    new_session_expire_time: datetime | None = wire_field("timestamp")
    """Until when new sessions may be opened."""
    uses: int | None = wire_field("integer")
    """How many sessions may be opened; 0 is without limit."""
    bidi_generate_content_setup: LiveClientSetup | None = wire_field("LiveClientSetup")
    """What sessions are set up with. A setting that is fixed overrides that of the session."""
    field_mask: str | None = wire_field("fieldmask")
    """Names of the settings that are fixed, below `setup`, joined by commas. Without it all are, if any is given; of those
    that are not fixed, a session has its own.
    """

    def __init__(self, **fields: Unpack[AuthTokenDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.expire_time = None if (v := get("expireTime")) is None else decode_timestamp(v)
        self.new_session_expire_time = None if (v := get("newSessionExpireTime")) is None else decode_timestamp(v)
        self.uses = v if (v := get("uses")) is None or v.__class__ is int else decode_int(v)
        v = get("bidiGenerateContentSetup")
        self.bidi_generate_content_setup = None if v is None else LiveClientSetup.from_dict(v)
        self.field_mask = v if (v := get("fieldMask")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.new_session_expire_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("new_session_expire_time", v)
            out["newSessionExpireTime"] = encode_timestamp(v)
        if (v := self.uses) is not None:
            out["uses"] = v if v.__class__ is int else self._checked("uses", v)
        if (v := self.bidi_generate_content_setup) is not None:
            v = v if v.__class__ is LiveClientSetup else self._checked("bidi_generate_content_setup", v)
            out["bidiGenerateContentSetup"] = v.to_dict(backend)
        if (v := self.field_mask) is not None:
            out["fieldMask"] = check_fieldmask(v, "AuthToken.field_mask")
        return {**self._extra, **out} if self._extra else out
