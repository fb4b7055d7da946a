# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import ProcessingCallStepDict


@define(init=False, kw_only=True)
class ProcessingCallStep(ModelBase):
    """The model reads media more closely.

    Attributes:
        id: Id that tells it from others. Required.
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        type: What kind it is, always `processing_call`.
    """

    id: str | None = wire_field("string", "required")
    """Id that tells it from others. Required."""
    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["processing_call"] | None = wire_field(("const", "processing_call"), "fixed")
    """What kind it is, always `processing_call`."""

    def __init__(self, **fields: Unpack[ProcessingCallStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "processing_call" else decode_const(v, "processing_call")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
