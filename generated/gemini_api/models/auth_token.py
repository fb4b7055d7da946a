"""The model ``AuthToken``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_str, check_timestamp
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self


def _expire_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "AuthToken.expire_time")


def _new_session_expire_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "AuthToken.new_session_expire_time")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AuthToken(_Base):
    """A short-lived token that opens Live sessions in the place of an API key.

    Attributes:
        name: The token itself; it is given in the place of an API key. Set by the server.
        expire_time: When the token expires; sessions end then too.
        new_session_expire_time: Until when new sessions may be opened.
        uses: How many sessions may be opened; 0 is without limit.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "read_only", ()),
        ("expire_time", "expireTime", ("timestamp",), "", ()),
        ("new_session_expire_time", "newSessionExpireTime", ("timestamp",), "", ()),
        ("uses", "uses", ("integer",), "", ()),
    )

    name: str | None = None
    expire_time: datetime | None = _field(default=None, converter=_expire_time)
    new_session_expire_time: datetime | None = _field(default=None, converter=_new_session_expire_time)
    uses: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, name=None, expire_time=None, new_session_expire_time=None, uses=None, **_others):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "AuthToken.name")
            self.expire_time = None if expire_time is None else _expire_time(expire_time)
            self.new_session_expire_time = (
                None if new_session_expire_time is None else _new_session_expire_time(new_session_expire_time)
            )
            self.uses = uses if uses is None or uses.__class__ is int else check_int(uses, "AuthToken.uses")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("expireTime")
        out.expire_time = None if v is None else decode_timestamp(v)
        v = get("newSessionExpireTime")
        out.new_session_expire_time = None if v is None else decode_timestamp(v)
        v = get("uses")
        out.uses = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "AuthToken.name"))
        if (v := self.expire_time) is not None:
            out["expireTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "AuthToken.expire_time")
            )
        if (v := self.new_session_expire_time) is not None:
            out["newSessionExpireTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "AuthToken.new_session_expire_time")
            )
        if (v := self.uses) is not None:
            out["uses"] = v if v.__class__ is int else check_int(v, "AuthToken.uses")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "expireTime",
        "newSessionExpireTime",
        "uses",
    )
)
