# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str
from genai_runtime.models.mixins.operation import OperationMixin

if TYPE_CHECKING:
    from ._dicts import CreateTunedModelOperationDict
    from .create_tuned_model_metadata import CreateTunedModelMetadata
    from .gemini_tuned_model import GeminiTunedModel
    from .status import Status

later(globals(), "CreateTunedModelMetadata GeminiTunedModel Status")


@define(init=False, kw_only=True)
class CreateTunedModelOperation(OperationMixin, ModelBase):
    """The training of a tuned model, running or done.

    Attributes:
        name: Resource name, by which to ask how far it has come.
        done: True once the work is over and `response` or `error` is set.
        metadata: How far the work has come; its `@type` names its shape.
        response: What came of the work, if it succeeded; its `@type` names its shape.
        error: Why the work failed, if it did.
    """

    name: str | None = wire_field("string")
    """Resource name, by which to ask how far it has come."""
    done: bool | None = wire_field("boolean")
    """True once the work is over and `response` or `error` is set."""
    metadata: CreateTunedModelMetadata | None = wire_field("CreateTunedModelMetadata")
    """How far the work has come; its `@type` names its shape."""
    response: GeminiTunedModel | None = wire_field("GeminiTunedModel")
    """What came of the work, if it succeeded; its `@type` names its shape."""
    error: Status | None = wire_field("Status")
    """Why the work failed, if it did."""

    def __init__(self, **fields: Unpack[CreateTunedModelOperationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.done = v if (v := get("done")) is None or v.__class__ is bool else decode_bool(v)
        self.metadata = None if (v := get("metadata")) is None else CreateTunedModelMetadata.from_dict(v)
        self.response = None if (v := get("response")) is None else GeminiTunedModel.from_dict(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.done) is not None:
            out["done"] = v if v.__class__ is bool else self._checked("done", v)
        if (v := self.metadata) is not None:
            v = v if v.__class__ is CreateTunedModelMetadata else self._checked("metadata", v)
            out["metadata"] = v.to_dict(backend)
        if (v := self.response) is not None:
            out["response"] = (v if v.__class__ is GeminiTunedModel else self._checked("response", v)).to_dict(backend)
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
