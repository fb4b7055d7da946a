# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import GenerateMessageResponseDict
    from .content_filter import ContentFilter
    from .message import Message

later(globals(), "ContentFilter Message")


@define(init=False, kw_only=True)
class GenerateMessageResponse(ModelBase):
    """Messages that go on with a chat.

    Attributes:
        candidates: Answers to choose from.
        filters: Why answers were held back, if any were.
        messages: The chat that was given.
    """

    candidates: list[Message] | None = wire_field(("list", "Message"))
    """Answers to choose from."""
    filters: list[ContentFilter] | None = wire_field(("list", "ContentFilter"))
    """Why answers were held back, if any were."""
    messages: list[Message] | None = wire_field(("list", "Message"))
    """The chat that was given."""

    def __init__(self, **fields: Unpack[GenerateMessageResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("candidates")) is not None:
            v = [Message.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.candidates = v
        if (v := get("filters")) is not None:
            v = [ContentFilter.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.filters = v
        if (v := get("messages")) is not None:
            v = [Message.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.messages = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.candidates) is not None:
            out["candidates"] = [
                (i if i.__class__ is Message else GenerateMessageResponse._checked("candidates", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("candidates", v))
            ]
        if (v := self.filters) is not None:
            v = self._each("filters", v, ContentFilter)
            out["filters"] = [i.to_dict(backend) for i in v]
        if (v := self.messages) is not None:
            out["messages"] = [
                (i if i.__class__ is Message else GenerateMessageResponse._checked("messages", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("messages", v))
            ]
        return {**self._extra, **out} if self._extra else out
