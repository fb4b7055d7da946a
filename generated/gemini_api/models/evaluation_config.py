"""The model ``EvaluationConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_any, check_list, check_model
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import AutoraterConfigOrDict, GenerationConfigOrDict, OutputConfigOrDict


def _metrics(value: Sequence[Any] | None) -> list[Any] | None:
    return None if value is None else check_list(value, "EvaluationConfig.metrics", check_any)


def _output_config(value: OutputConfigOrDict | None) -> OutputConfig | None:
    return None if value is None else check_model(value, "EvaluationConfig.output_config", OutputConfig)


def _autorater_config(value: AutoraterConfigOrDict | None) -> AutoraterConfig | None:
    return None if value is None else check_model(value, "EvaluationConfig.autorater_config", AutoraterConfig)


def _inference_generation_config(value: GenerationConfigOrDict | None) -> GenerationConfig | None:
    return (
        None if value is None else check_model(value, "EvaluationConfig.inference_generation_config", GenerationConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EvaluationConfig(_Base):
    """How a tuned model is evaluated.

    Attributes:
        metrics: What is measured.
        output_config: Where results are written.
        autorater_config: The model that judges.
        inference_generation_config: How the tuned model generates its answers.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("metrics", "metrics", ("list", ("any",)), "", ()),
        ("output_config", "outputConfig", ("model", "OutputConfig"), "", ()),
        ("autorater_config", "autoraterConfig", ("model", "AutoraterConfig"), "", ()),
        ("inference_generation_config", "inferenceGenerationConfig", ("model", "GenerationConfig"), "", ()),
    )

    metrics: list[Any] | None = _field(default=None, converter=_metrics)
    output_config: OutputConfig | None = _field(default=None, converter=_output_config)
    autorater_config: AutoraterConfig | None = _field(default=None, converter=_autorater_config)
    inference_generation_config: GenerationConfig | None = _field(default=None, converter=_inference_generation_config)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            metrics=None,
            output_config=None,
            autorater_config=None,
            inference_generation_config=None,
            **_others,
        ):
            self._extra = None
            self.metrics = None if metrics is None else _metrics(metrics)
            self.output_config = (
                output_config
                if output_config is None or output_config.__class__ is OutputConfig
                else _output_config(output_config)
            )
            self.autorater_config = (
                autorater_config
                if autorater_config is None or autorater_config.__class__ is AutoraterConfig
                else _autorater_config(autorater_config)
            )
            self.inference_generation_config = (
                inference_generation_config
                if inference_generation_config is None or inference_generation_config.__class__ is GenerationConfig
                else _inference_generation_config(inference_generation_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("metrics")
        out.metrics = None if v is None else v if v.__class__ is list else decode_list(v)
        v = get("outputConfig")
        out.output_config = None if v is None else OutputConfig.from_dict(v)
        v = get("autoraterConfig")
        out.autorater_config = None if v is None else AutoraterConfig.from_dict(v)
        v = get("inferenceGenerationConfig")
        out.inference_generation_config = None if v is None else GenerationConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metrics) is not None:
            out["metrics"] = encode_json(v, "EvaluationConfig.metrics")
        if (v := self.output_config) is not None:
            out["outputConfig"] = (
                v if v.__class__ is OutputConfig else check_model(v, "EvaluationConfig.output_config", OutputConfig)
            ).to_dict(backend)
        if (v := self.autorater_config) is not None:
            out["autoraterConfig"] = (
                v
                if v.__class__ is AutoraterConfig
                else check_model(v, "EvaluationConfig.autorater_config", AutoraterConfig)
            ).to_dict(backend)
        if (v := self.inference_generation_config) is not None:
            out["inferenceGenerationConfig"] = (
                v
                if v.__class__ is GenerationConfig
                else check_model(v, "EvaluationConfig.inference_generation_config", GenerationConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "metrics",
        "outputConfig",
        "autoraterConfig",
        "inferenceGenerationConfig",
    )
)

from .autorater_config import AutoraterConfig
from .generation_config import GenerationConfig
from .output_config import OutputConfig
