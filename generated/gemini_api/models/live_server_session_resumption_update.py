"""The model ``LiveServerSessionResumptionUpdate``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool, check_int, check_str
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveServerSessionResumptionUpdate(_Base):
    """How the session can be taken up again from here on.

    Attributes:
        new_handle: Name by which the session can be taken up again from here.
        resumable: Whether it can be taken up at this moment.
        last_consumed_client_message_index: Number of the client's last message that is part of this state.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("new_handle", "newHandle", ("string",), "", ()),
        ("resumable", "resumable", ("boolean",), "", ()),
        ("last_consumed_client_message_index", "lastConsumedClientMessageIndex", ("integer",), "", ()),
    )

    new_handle: str | None = None
    resumable: bool | None = None
    last_consumed_client_message_index: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, new_handle=None, resumable=None, last_consumed_client_message_index=None, **_others):
            self._extra = None
            self.new_handle = (
                new_handle
                if new_handle is None or new_handle.__class__ is str
                else check_str(new_handle, "LiveServerSessionResumptionUpdate.new_handle")
            )
            self.resumable = (
                resumable
                if resumable is None or resumable.__class__ is bool
                else check_bool(resumable, "LiveServerSessionResumptionUpdate.resumable")
            )
            self.last_consumed_client_message_index = (
                last_consumed_client_message_index
                if last_consumed_client_message_index is None or last_consumed_client_message_index.__class__ is int
                else check_int(
                    last_consumed_client_message_index,
                    "LiveServerSessionResumptionUpdate.last_consumed_client_message_index",
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("newHandle")
        out.new_handle = v if v is None or v.__class__ is str else decode_str(v)
        v = get("resumable")
        out.resumable = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("lastConsumedClientMessageIndex")
        out.last_consumed_client_message_index = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.new_handle) is not None:
            out["newHandle"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "LiveServerSessionResumptionUpdate.new_handle"))
            )
        if (v := self.resumable) is not None:
            out["resumable"] = (
                v if v.__class__ is bool else check_bool(v, "LiveServerSessionResumptionUpdate.resumable")
            )
        if (v := self.last_consumed_client_message_index) is not None:
            out["lastConsumedClientMessageIndex"] = (
                v
                if v.__class__ is int
                else check_int(v, "LiveServerSessionResumptionUpdate.last_consumed_client_message_index")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "newHandle",
        "resumable",
        "lastConsumedClientMessageIndex",
    )
)
