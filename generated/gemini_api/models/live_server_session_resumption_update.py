# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import LiveServerSessionResumptionUpdateDict


@define(init=False, kw_only=True)
class LiveServerSessionResumptionUpdate(ModelBase):
    """How the session can be taken up again from here on.

    Attributes:
        new_handle: Name by which the session can be taken up again from here.
        resumable: Whether it can be taken up at this moment.
        last_consumed_client_message_index: Number of the client's last message that is part of this state.
    """

    new_handle: str | None = wire_field("string")
    """Name by which the session can be taken up again from here."""
    resumable: bool | None = wire_field("boolean")
    """Whether it can be taken up at this moment."""
    last_consumed_client_message_index: int | None = wire_field("int64")
    """Number of the client's last message that is part of this state."""

    def __init__(self, **fields: Unpack[LiveServerSessionResumptionUpdateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.new_handle = v if (v := get("newHandle")) is None or v.__class__ is str else decode_str(v)
        self.resumable = v if (v := get("resumable")) is None or v.__class__ is bool else decode_bool(v)
        v = get("lastConsumedClientMessageIndex")
        self.last_consumed_client_message_index = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.new_handle) is not None:
            out["newHandle"] = v if v.__class__ is str else self._checked("new_handle", v)
        if (v := self.resumable) is not None:
            out["resumable"] = v if v.__class__ is bool else self._checked("resumable", v)
        if (v := self.last_consumed_client_message_index) is not None:
            v = v if v.__class__ is int else self._checked("last_consumed_client_message_index", v)
            out["lastConsumedClientMessageIndex"] = str(v)
        return {**self._extra, **out} if self._extra else out
