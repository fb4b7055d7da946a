# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import ThoughtSummaryDeltaDict
    from .interactions_content import InteractionsContent, InteractionsContentCodec

later(globals(), "InteractionsContent InteractionsContentCodec")


@define(init=False, kw_only=True)
class ThoughtSummaryDelta(ModelBase):
    """A piece of a summary of thoughts.

    Attributes:
        content: The next piece of the summary.
        type: What kind it is, always `thought_summary`.
    """

    content: InteractionsContent | None = wire_field(("union", "InteractionsContent"))
    """The next piece of the summary."""
    type: Literal["thought_summary"] | None = wire_field(("const", "thought_summary"), "fixed")
    """What kind it is, always `thought_summary`."""

    def __init__(self, **fields: Unpack[ThoughtSummaryDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.content = None if (v := get("content")) is None else InteractionsContentCodec.from_dict(v)
        v = get("type")
        self.type = None if v is None else v if v == "thought_summary" else decode_const(v, "thought_summary")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content) is not None:
            out["content"] = InteractionsContentCodec.to_dict(v, "ThoughtSummaryDelta.content", backend)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
