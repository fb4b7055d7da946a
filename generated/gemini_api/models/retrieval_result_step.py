# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import RetrievalResultStepDict


@define(init=False, kw_only=True)
class RetrievalResultStep(ModelBase):
    """What a search in data of yours found.

    Attributes:
        call_id: Id of the call that this is the result of. Required.
        is_error: Whether the call failed.
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        type: What kind it is, always `retrieval_result`.
    """

    call_id: str | None = wire_field("string", "required", wire="call_id")
    """Id of the call that this is the result of. Required."""
    is_error: bool | None = wire_field("boolean", wire="is_error")
    """Whether the call failed."""
    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["retrieval_result"] | None = wire_field(("const", "retrieval_result"), "fixed")
    """What kind it is, always `retrieval_result`."""

    def __init__(self, **fields: Unpack[RetrievalResultStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.call_id = v if (v := get("call_id")) is None or v.__class__ is str else decode_str(v)
        self.is_error = v if (v := get("is_error")) is None or v.__class__ is bool else decode_bool(v)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "retrieval_result" else decode_const(v, "retrieval_result")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.call_id) is not None:
            out["call_id"] = v if v.__class__ is str else self._checked("call_id", v)
        if (v := self.is_error) is not None:
            out["is_error"] = v if v.__class__ is bool else self._checked("is_error", v)
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
