"""The model ``EvaluateDatasetRun``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import EvaluateDatasetResponseOrDict, StatusOrDict


def _error(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "EvaluateDatasetRun.error", Status)


def _evaluate_dataset_response(value: EvaluateDatasetResponseOrDict | None) -> EvaluateDatasetResponse | None:
    return (
        None
        if value is None
        else check_model(value, "EvaluateDatasetRun.evaluate_dataset_response", EvaluateDatasetResponse)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EvaluateDatasetRun(_Base):
    """One evaluation of a tuned model.

    Attributes:
        checkpoint_id: Id of the state. Set by the server.
        error: What went wrong. Set by the server.
        evaluate_dataset_response: What the evaluation found. Set by the server.
        evaluation_run: Resource name of the evaluation. Set by the server.
        operation_name: Resource name of the operation that evaluates. Set by the server. Deprecated.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("checkpoint_id", "checkpointId", ("string",), "read_only", ()),
        ("error", "error", ("model", "Status"), "read_only", ()),
        ("evaluate_dataset_response", "evaluateDatasetResponse", ("model", "EvaluateDatasetResponse"), "read_only", ()),
        ("evaluation_run", "evaluationRun", ("string",), "read_only", ()),
        ("operation_name", "operationName", ("string",), "read_only deprecated", ()),
    )

    checkpoint_id: str | None = None
    error: Status | None = _field(default=None, converter=_error)
    evaluate_dataset_response: EvaluateDatasetResponse | None = _field(
        default=None, converter=_evaluate_dataset_response
    )
    evaluation_run: str | None = None
    operation_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            checkpoint_id=None,
            error=None,
            evaluate_dataset_response=None,
            evaluation_run=None,
            operation_name=None,
            **_others,
        ):
            self._extra = None
            self.checkpoint_id = (
                checkpoint_id
                if checkpoint_id is None or checkpoint_id.__class__ is str
                else check_str(checkpoint_id, "EvaluateDatasetRun.checkpoint_id")
            )
            self.error = error if error is None or error.__class__ is Status else _error(error)
            self.evaluate_dataset_response = (
                evaluate_dataset_response
                if evaluate_dataset_response is None or evaluate_dataset_response.__class__ is EvaluateDatasetResponse
                else _evaluate_dataset_response(evaluate_dataset_response)
            )
            self.evaluation_run = (
                evaluation_run
                if evaluation_run is None or evaluation_run.__class__ is str
                else check_str(evaluation_run, "EvaluateDatasetRun.evaluation_run")
            )
            self.operation_name = (
                operation_name
                if operation_name is None or operation_name.__class__ is str
                else check_str(operation_name, "EvaluateDatasetRun.operation_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("checkpointId")
        out.checkpoint_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("error")
        out.error = None if v is None else Status.from_dict(v)
        v = get("evaluateDatasetResponse")
        out.evaluate_dataset_response = None if v is None else EvaluateDatasetResponse.from_dict(v)
        v = get("evaluationRun")
        out.evaluation_run = v if v is None or v.__class__ is str else decode_str(v)
        v = get("operationName")
        out.operation_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.checkpoint_id) is not None:
            out["checkpointId"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "EvaluateDatasetRun.checkpoint_id"))
            )
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else check_model(v, "EvaluateDatasetRun.error", Status)).to_dict(
                backend
            )
        if (v := self.evaluate_dataset_response) is not None:
            out["evaluateDatasetResponse"] = (
                v
                if v.__class__ is EvaluateDatasetResponse
                else check_model(v, "EvaluateDatasetRun.evaluate_dataset_response", EvaluateDatasetResponse)
            ).to_dict(backend)
        if (v := self.evaluation_run) is not None:
            out["evaluationRun"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "EvaluateDatasetRun.evaluation_run"))
            )
        if (v := self.operation_name) is not None:
            out["operationName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "EvaluateDatasetRun.operation_name"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "checkpointId",
        "error",
        "evaluateDatasetResponse",
        "evaluationRun",
        "operationName",
    )
)

from .evaluate_dataset_response import EvaluateDatasetResponse
from .status import Status
