# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ThoughtStepDict
    from .thought_summary_content import ThoughtSummaryContent, ThoughtSummaryContentCodec

later(globals(), "ThoughtSummaryContent ThoughtSummaryContentCodec")


@define(init=False, kw_only=True)
class ThoughtStep(ModelBase):
    """The model thinks.

    Attributes:
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        summary: The thoughts in short.
        type: What kind it is, always `thought`.
    """

    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    summary: list[ThoughtSummaryContent] | None = wire_field(("list", ("union", "ThoughtSummaryContent")))
    """The thoughts in short."""
    type: Literal["thought"] | None = wire_field(("const", "thought"), "fixed")
    """What kind it is, always `thought`."""

    def __init__(self, **fields: Unpack[ThoughtStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        if (v := get("summary")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ThoughtSummaryContentCodec.from_dict(i) for i in v if i is not None]
        self.summary = v
        self.type = None if (v := get("type")) is None else v if v == "thought" else decode_const(v, "thought")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.summary) is not None:
            v = v if v.__class__ is list else self._checked("summary", v)
            out["summary"] = [ThoughtSummaryContentCodec.to_dict(i, "ThoughtStep.summary", backend) for i in v]
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
