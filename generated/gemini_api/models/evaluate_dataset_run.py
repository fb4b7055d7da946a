# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import EvaluateDatasetRunDict
    from .evaluate_dataset_response import EvaluateDatasetResponse
    from .status import Status

later(globals(), "EvaluateDatasetResponse Status")


@define(init=False, kw_only=True)
class EvaluateDatasetRun(ModelBase):
    """One evaluation of a tuned model.

    Attributes:
        checkpoint_id: Id of the state. Set by the server.
        error: What went wrong. Set by the server.
        evaluate_dataset_response: What the evaluation found. Set by the server.
        evaluation_run: Resource name of the evaluation. Set by the server.
        operation_name: Resource name of the operation that evaluates. Set by the server. Deprecated.
    """

    checkpoint_id: str | None = wire_field("string", "read_only")
    """Id of the state. Set by the server."""
    error: Status | None = wire_field("Status", "read_only")
    """What went wrong. Set by the server."""
    evaluate_dataset_response: EvaluateDatasetResponse | None = wire_field("EvaluateDatasetResponse", "read_only")
    """What the evaluation found. Set by the server."""
    evaluation_run: str | None = wire_field("string", "read_only")
    """Resource name of the evaluation. Set by the server."""
    operation_name: str | None = wire_field("string", "read_only deprecated")
    """Resource name of the operation that evaluates. Set by the server. Deprecated."""

    def __init__(self, **fields: Unpack[EvaluateDatasetRunDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.checkpoint_id = v if (v := get("checkpointId")) is None or v.__class__ is str else decode_str(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        v = get("evaluateDatasetResponse")
        self.evaluate_dataset_response = None if v is None else EvaluateDatasetResponse.from_dict(v)
        self.evaluation_run = v if (v := get("evaluationRun")) is None or v.__class__ is str else decode_str(v)
        self.operation_name = v if (v := get("operationName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.checkpoint_id) is not None:
            out["checkpointId"] = v if v.__class__ is str else self._checked("checkpoint_id", v)
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.evaluate_dataset_response) is not None:
            v = v if v.__class__ is EvaluateDatasetResponse else self._checked("evaluate_dataset_response", v)
            out["evaluateDatasetResponse"] = v.to_dict(backend)
        if (v := self.evaluation_run) is not None:
            out["evaluationRun"] = v if v.__class__ is str else self._checked("evaluation_run", v)
        if (v := self.operation_name) is not None:
            out["operationName"] = v if v.__class__ is str else self._checked("operation_name", v)
        return {**self._extra, **out} if self._extra else out
