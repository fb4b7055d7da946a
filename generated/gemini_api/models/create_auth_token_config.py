"""The model ``CreateAuthTokenConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_model, check_str, check_timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Self

    from ._dicts import HttpOptionsOrDict, LiveConnectConstraintsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "CreateAuthTokenConfig.http_options", HttpOptions)


def _expire_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "CreateAuthTokenConfig.expire_time")


def _new_session_expire_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "CreateAuthTokenConfig.new_session_expire_time")


def _live_connect_constraints(value: LiveConnectConstraintsOrDict | None) -> LiveConnectConstraints | None:
    return (
        None
        if value is None
        else check_model(value, "CreateAuthTokenConfig.live_connect_constraints", LiveConnectConstraints)
    )


def _lock_additional_fields(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "CreateAuthTokenConfig.lock_additional_fields", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CreateAuthTokenConfig(_Base):
    """Settings of a short-lived token for the Live API.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        expire_time: When the token expires; sessions end then too.
        new_session_expire_time: Until when new sessions may be opened.
        uses: How many sessions may be opened; 0 is without limit.
        live_connect_constraints: Model and settings that sessions are bound to.
        lock_additional_fields: Further settings that sessions cannot change, by name.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("expire_time", "expireTime", ("timestamp",), "sdk", ()),
        ("new_session_expire_time", "newSessionExpireTime", ("timestamp",), "sdk", ()),
        ("uses", "uses", ("integer",), "sdk", ()),
        ("live_connect_constraints", "liveConnectConstraints", ("model", "LiveConnectConstraints"), "sdk", ()),
        ("lock_additional_fields", "lockAdditionalFields", ("list", ("string",)), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    expire_time: datetime | None = _field(default=None, converter=_expire_time)
    new_session_expire_time: datetime | None = _field(default=None, converter=_new_session_expire_time)
    uses: int | None = None
    live_connect_constraints: LiveConnectConstraints | None = _field(default=None, converter=_live_connect_constraints)
    lock_additional_fields: list[str] | None = _field(default=None, converter=_lock_additional_fields)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            expire_time=None,
            new_session_expire_time=None,
            uses=None,
            live_connect_constraints=None,
            lock_additional_fields=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.expire_time = None if expire_time is None else _expire_time(expire_time)
            self.new_session_expire_time = (
                None if new_session_expire_time is None else _new_session_expire_time(new_session_expire_time)
            )
            self.uses = uses if uses is None or uses.__class__ is int else check_int(uses, "CreateAuthTokenConfig.uses")
            self.live_connect_constraints = (
                live_connect_constraints
                if live_connect_constraints is None or live_connect_constraints.__class__ is LiveConnectConstraints
                else _live_connect_constraints(live_connect_constraints)
            )
            self.lock_additional_fields = (
                None if lock_additional_fields is None else _lock_additional_fields(lock_additional_fields)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.expire_time = None
        out.new_session_expire_time = None
        out.uses = None
        out.live_connect_constraints = None
        out.lock_additional_fields = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_options import HttpOptions
from .live_connect_constraints import LiveConnectConstraints
