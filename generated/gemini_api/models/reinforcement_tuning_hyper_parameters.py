"""The model ``ReinforcementTuningHyperParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_float, check_int, check_int64
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from typing import Self


def _epoch_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "ReinforcementTuningHyperParameters.epoch_count")


def _adapter_size(value: AdapterSize | str | None) -> AdapterSize | None:
    return None if value is None else check_enum(value, "ReinforcementTuningHyperParameters.adapter_size", AdapterSize)


def _thinking_level(value: ReinforcementTuningThinkingLevel | str | None) -> ReinforcementTuningThinkingLevel | None:
    return (
        None
        if value is None
        else check_enum(value, "ReinforcementTuningHyperParameters.thinking_level", ReinforcementTuningThinkingLevel)
    )


def _step_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "ReinforcementTuningHyperParameters.step_count")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningHyperParameters(_Base):
    """Hyperparameters of tuning by rewards.

    Attributes:
        epoch_count: How often the examples are gone through.
        learning_rate_multiplier: Factor on the recommended learning rate.
        adapter_size: Rank of the adapter.
        samples_per_prompt: Number of answers that are sampled for each prompt.
        batch_size: Number of examples in one step.
        evaluate_interval: Number of steps between two evaluations.
        checkpoint_interval: Number of steps between two kept states of the model.
        max_output_tokens: Most tokens of an answer.
        thinking_level: How much the model thinks.
        thinking_budget: Most tokens of thought.
        step_count: Number of steps.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("epoch_count", "epochCount", ("int64",), "", ()),
        ("learning_rate_multiplier", "learningRateMultiplier", ("number",), "", ()),
        ("adapter_size", "adapterSize", ("enum", "AdapterSize"), "", ()),
        ("samples_per_prompt", "samplesPerPrompt", ("integer",), "", ()),
        ("batch_size", "batchSize", ("integer",), "", ()),
        ("evaluate_interval", "evaluateInterval", ("integer",), "", ()),
        ("checkpoint_interval", "checkpointInterval", ("integer",), "", ()),
        ("max_output_tokens", "maxOutputTokens", ("integer",), "", ()),
        ("thinking_level", "thinkingLevel", ("enum", "ReinforcementTuningThinkingLevel"), "", ()),
        ("thinking_budget", "thinkingBudget", ("integer",), "", ()),
        ("step_count", "stepCount", ("int64",), "", ()),
    )

    epoch_count: int | None = _field(default=None, converter=_epoch_count)
    learning_rate_multiplier: float | None = None
    adapter_size: AdapterSize | None = _field(default=None, converter=_adapter_size)
    samples_per_prompt: int | None = None
    batch_size: int | None = None
    evaluate_interval: int | None = None
    checkpoint_interval: int | None = None
    max_output_tokens: int | None = None
    thinking_level: ReinforcementTuningThinkingLevel | None = _field(default=None, converter=_thinking_level)
    thinking_budget: int | None = None
    step_count: int | None = _field(default=None, converter=_step_count)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            epoch_count=None,
            learning_rate_multiplier=None,
            adapter_size=None,
            samples_per_prompt=None,
            batch_size=None,
            evaluate_interval=None,
            checkpoint_interval=None,
            max_output_tokens=None,
            thinking_level=None,
            thinking_budget=None,
            step_count=None,
            **_others,
        ):
            self._extra = None
            self.epoch_count = (
                epoch_count if epoch_count is None or epoch_count.__class__ is int else _epoch_count(epoch_count)
            )
            self.learning_rate_multiplier = (
                None
                if learning_rate_multiplier is None
                else check_float(
                    learning_rate_multiplier, "ReinforcementTuningHyperParameters.learning_rate_multiplier"
                )
            )
            self.adapter_size = (
                adapter_size
                if adapter_size is None or adapter_size.__class__ is AdapterSize
                else _adapter_size(adapter_size)
            )
            self.samples_per_prompt = (
                samples_per_prompt
                if samples_per_prompt is None or samples_per_prompt.__class__ is int
                else check_int(samples_per_prompt, "ReinforcementTuningHyperParameters.samples_per_prompt")
            )
            self.batch_size = (
                batch_size
                if batch_size is None or batch_size.__class__ is int
                else check_int(batch_size, "ReinforcementTuningHyperParameters.batch_size")
            )
            self.evaluate_interval = (
                evaluate_interval
                if evaluate_interval is None or evaluate_interval.__class__ is int
                else check_int(evaluate_interval, "ReinforcementTuningHyperParameters.evaluate_interval")
            )
            self.checkpoint_interval = (
                checkpoint_interval
                if checkpoint_interval is None or checkpoint_interval.__class__ is int
                else check_int(checkpoint_interval, "ReinforcementTuningHyperParameters.checkpoint_interval")
            )
            self.max_output_tokens = (
                max_output_tokens
                if max_output_tokens is None or max_output_tokens.__class__ is int
                else check_int(max_output_tokens, "ReinforcementTuningHyperParameters.max_output_tokens")
            )
            self.thinking_level = (
                thinking_level
                if thinking_level is None or thinking_level.__class__ is ReinforcementTuningThinkingLevel
                else _thinking_level(thinking_level)
            )
            self.thinking_budget = (
                thinking_budget
                if thinking_budget is None or thinking_budget.__class__ is int
                else check_int(thinking_budget, "ReinforcementTuningHyperParameters.thinking_budget")
            )
            self.step_count = (
                step_count if step_count is None or step_count.__class__ is int else _step_count(step_count)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("epochCount")
        out.epoch_count = None if v is None else decode_int(v)
        v = get("learningRateMultiplier")
        out.learning_rate_multiplier = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("adapterSize")
        out.adapter_size = None if v is None else AdapterSize._value2member_map_.get(v) or AdapterSize.decode(v)
        v = get("samplesPerPrompt")
        out.samples_per_prompt = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("batchSize")
        out.batch_size = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("evaluateInterval")
        out.evaluate_interval = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("checkpointInterval")
        out.checkpoint_interval = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("maxOutputTokens")
        out.max_output_tokens = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("thinkingLevel")
        out.thinking_level = (
            None
            if v is None
            else ReinforcementTuningThinkingLevel._value2member_map_.get(v)
            or ReinforcementTuningThinkingLevel.decode(v)
        )
        v = get("thinkingBudget")
        out.thinking_budget = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("stepCount")
        out.step_count = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.epoch_count) is not None:
            out["epochCount"] = str(
                v if v.__class__ is int else check_int64(v, "ReinforcementTuningHyperParameters.epoch_count")
            )
        if (v := self.learning_rate_multiplier) is not None:
            out["learningRateMultiplier"] = encode_float(
                v
                if v.__class__ is float
                else check_float(v, "ReinforcementTuningHyperParameters.learning_rate_multiplier")
            )
        if (v := self.adapter_size) is not None:
            out["adapterSize"] = (
                v
                if v.__class__ is AdapterSize
                else check_enum(v, "ReinforcementTuningHyperParameters.adapter_size", AdapterSize)
            )._value_
        if (v := self.samples_per_prompt) is not None:
            out["samplesPerPrompt"] = (
                v if v.__class__ is int else check_int(v, "ReinforcementTuningHyperParameters.samples_per_prompt")
            )
        if (v := self.batch_size) is not None:
            out["batchSize"] = (
                v if v.__class__ is int else check_int(v, "ReinforcementTuningHyperParameters.batch_size")
            )
        if (v := self.evaluate_interval) is not None:
            out["evaluateInterval"] = (
                v if v.__class__ is int else check_int(v, "ReinforcementTuningHyperParameters.evaluate_interval")
            )
        if (v := self.checkpoint_interval) is not None:
            out["checkpointInterval"] = (
                v if v.__class__ is int else check_int(v, "ReinforcementTuningHyperParameters.checkpoint_interval")
            )
        if (v := self.max_output_tokens) is not None:
            out["maxOutputTokens"] = (
                v if v.__class__ is int else check_int(v, "ReinforcementTuningHyperParameters.max_output_tokens")
            )
        if (v := self.thinking_level) is not None:
            out["thinkingLevel"] = (
                v
                if v.__class__ is ReinforcementTuningThinkingLevel
                else check_enum(
                    v, "ReinforcementTuningHyperParameters.thinking_level", ReinforcementTuningThinkingLevel
                )
            )._value_
        if (v := self.thinking_budget) is not None:
            out["thinkingBudget"] = (
                v if v.__class__ is int else check_int(v, "ReinforcementTuningHyperParameters.thinking_budget")
            )
        if (v := self.step_count) is not None:
            out["stepCount"] = str(
                v if v.__class__ is int else check_int64(v, "ReinforcementTuningHyperParameters.step_count")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "epochCount",
        "learningRateMultiplier",
        "adapterSize",
        "samplesPerPrompt",
        "batchSize",
        "evaluateInterval",
        "checkpointInterval",
        "maxOutputTokens",
        "thinkingLevel",
        "thinkingBudget",
        "stepCount",
    )
)

from .adapter_size import AdapterSize
from .reinforcement_tuning_thinking_level import ReinforcementTuningThinkingLevel
