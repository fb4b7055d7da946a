# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list

if TYPE_CHECKING:
    from ._dicts import ModelOutputStepDict
    from .interactions_content import InteractionsContent, InteractionsContentCodec
    from .interactions_status import InteractionsStatus

later(globals(), "InteractionsContent InteractionsContentCodec InteractionsStatus")


@define(init=False, kw_only=True)
class ModelOutputStep(ModelBase):
    """The model answers.

    Attributes:
        content: What the model said or made.
        error: What went wrong.
        type: What kind it is, always `model_output`.
    """

    content: list[InteractionsContent] | None = wire_field(("list", ("union", "InteractionsContent")))
    """What the model said or made."""
    error: InteractionsStatus | None = wire_field("InteractionsStatus")
    """What went wrong."""
    type: Literal["model_output"] | None = wire_field(("const", "model_output"), "fixed")
    """What kind it is, always `model_output`."""

    def __init__(self, **fields: Unpack[ModelOutputStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("content")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsContentCodec.from_dict(i) for i in v if i is not None]
        self.content = v
        self.error = None if (v := get("error")) is None else InteractionsStatus.from_dict(v)
        v = get("type")
        self.type = None if v is None else v if v == "model_output" else decode_const(v, "model_output")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content) is not None:
            v = v if v.__class__ is list else self._checked("content", v)
            out["content"] = [InteractionsContentCodec.to_dict(i, "ModelOutputStep.content", backend) for i in v]
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is InteractionsStatus else self._checked("error", v)).to_dict(backend)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
