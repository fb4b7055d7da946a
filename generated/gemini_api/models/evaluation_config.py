# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import EvaluationConfigDict
    from .autorater_config import AutoraterConfig
    from .generation_config import GenerationConfig
    from .output_config import OutputConfig

later(globals(), "AutoraterConfig GenerationConfig OutputConfig")


@define(init=False, kw_only=True)
class EvaluationConfig(ModelBase):
    """How a tuned model is evaluated.

    Attributes:
        metrics: What is measured.
        output_config: Where results are written.
        autorater_config: The model that judges.
        inference_generation_config: How the tuned model generates its answers.
    """

    metrics: list[Any] | None = wire_field(("list", "any"))
    """What is measured."""
    output_config: OutputConfig | None = wire_field("OutputConfig")
    """Where results are written."""
    autorater_config: AutoraterConfig | None = wire_field("AutoraterConfig")
    """The model that judges."""
    inference_generation_config: GenerationConfig | None = wire_field("GenerationConfig")
    """How the tuned model generates its answers."""

    def __init__(self, **fields: Unpack[EvaluationConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.metrics = None if (v := get("metrics")) is None else v if v.__class__ is list else decode_list(v)
        self.output_config = None if (v := get("outputConfig")) is None else OutputConfig.from_dict(v)
        self.autorater_config = None if (v := get("autoraterConfig")) is None else AutoraterConfig.from_dict(v)
        v = get("inferenceGenerationConfig")
        self.inference_generation_config = None if v is None else GenerationConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metrics) is not None:
            out["metrics"] = encode_json(v, "EvaluationConfig.metrics")
        if (v := self.output_config) is not None:
            v = v if v.__class__ is OutputConfig else self._checked("output_config", v)
            out["outputConfig"] = v.to_dict(backend)
        if (v := self.autorater_config) is not None:
            v = v if v.__class__ is AutoraterConfig else self._checked("autorater_config", v)
            out["autoraterConfig"] = v.to_dict(backend)
        if (v := self.inference_generation_config) is not None:
            v = v if v.__class__ is GenerationConfig else self._checked("inference_generation_config", v)
            out["inferenceGenerationConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
