# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ContentFilterDict
    from .content_filter_reason import ContentFilterReason

later(globals(), "ContentFilterReason")


@define(init=False, kw_only=True)
class ContentFilter(ModelBase):
    """Why an answer was held back.

    Attributes:
        message: What is said of it to people.
        reason: The kind of reason.
    """

    message: str | None = wire_field("string")
    """What is said of it to people."""
    reason: ContentFilterReason | None = wire_field(("enum", "ContentFilterReason"))
    """The kind of reason."""

    def __init__(self, **fields: Unpack[ContentFilterDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.message = v if (v := get("message")) is None or v.__class__ is str else decode_str(v)
        v = get("reason")
        self.reason = None if v is None else ContentFilterReason._by_value.get(v) or ContentFilterReason.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.message) is not None:
            out["message"] = v if v.__class__ is str else self._checked("message", v)
        if (v := self.reason) is not None:
            out["reason"] = (v if v.__class__ is ContentFilterReason else self._checked("reason", v))._value_
        return {**self._extra, **out} if self._extra else out
