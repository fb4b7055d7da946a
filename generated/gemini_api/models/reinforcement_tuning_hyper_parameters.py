# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningHyperParametersDict
    from .adapter_size import AdapterSize
    from .reinforcement_tuning_thinking_level import ReinforcementTuningThinkingLevel

later(globals(), "AdapterSize ReinforcementTuningThinkingLevel")


@define(init=False, kw_only=True)
class ReinforcementTuningHyperParameters(ModelBase):
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

    epoch_count: int | None = wire_field("int64")
    """How often the examples are gone through."""
    learning_rate_multiplier: float | None = wire_field("number")
    """Factor on the recommended learning rate."""
    adapter_size: AdapterSize | None = wire_field(("enum", "AdapterSize"))
    """Rank of the adapter."""
    samples_per_prompt: int | None = wire_field("integer")
    """Number of answers that are sampled for each prompt."""
    batch_size: int | None = wire_field("integer")
    """Number of examples in one step."""
    evaluate_interval: int | None = wire_field("integer")
    """Number of steps between two evaluations."""
    checkpoint_interval: int | None = wire_field("integer")
    """Number of steps between two kept states of the model."""
    max_output_tokens: int | None = wire_field("integer")
    """Most tokens of an answer."""
    thinking_level: ReinforcementTuningThinkingLevel | None = wire_field(("enum", "ReinforcementTuningThinkingLevel"))
    """How much the model thinks."""
    thinking_budget: int | None = wire_field("integer")
    """Most tokens of thought."""
    step_count: int | None = wire_field("int64")
    """Number of steps."""

    def __init__(self, **fields: Unpack[ReinforcementTuningHyperParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.epoch_count = None if (v := get("epochCount")) is None else decode_int(v)
        v = get("learningRateMultiplier")
        self.learning_rate_multiplier = v if v is None or v.__class__ is float else decode_float(v)
        v = get("adapterSize")
        self.adapter_size = None if v is None else AdapterSize._by_value.get(v) or AdapterSize.decode(v)
        self.samples_per_prompt = v if (v := get("samplesPerPrompt")) is None or v.__class__ is int else decode_int(v)
        self.batch_size = v if (v := get("batchSize")) is None or v.__class__ is int else decode_int(v)
        self.evaluate_interval = v if (v := get("evaluateInterval")) is None or v.__class__ is int else decode_int(v)
        v = get("checkpointInterval")
        self.checkpoint_interval = v if v is None or v.__class__ is int else decode_int(v)
        self.max_output_tokens = v if (v := get("maxOutputTokens")) is None or v.__class__ is int else decode_int(v)
        if (v := get("thinkingLevel")) is not None:
            v = ReinforcementTuningThinkingLevel._by_value.get(v) or ReinforcementTuningThinkingLevel.decode(v)
        self.thinking_level = v
        self.thinking_budget = v if (v := get("thinkingBudget")) is None or v.__class__ is int else decode_int(v)
        self.step_count = None if (v := get("stepCount")) is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.epoch_count) is not None:
            out["epochCount"] = str(v if v.__class__ is int else self._checked("epoch_count", v))
        if (v := self.learning_rate_multiplier) is not None:
            v = v if v.__class__ is float else self._checked("learning_rate_multiplier", v)
            out["learningRateMultiplier"] = encode_float(v)
        if (v := self.adapter_size) is not None:
            out["adapterSize"] = (v if v.__class__ is AdapterSize else self._checked("adapter_size", v))._value_
        if (v := self.samples_per_prompt) is not None:
            out["samplesPerPrompt"] = v if v.__class__ is int else self._checked("samples_per_prompt", v)
        if (v := self.batch_size) is not None:
            out["batchSize"] = v if v.__class__ is int else self._checked("batch_size", v)
        if (v := self.evaluate_interval) is not None:
            out["evaluateInterval"] = v if v.__class__ is int else self._checked("evaluate_interval", v)
        if (v := self.checkpoint_interval) is not None:
            out["checkpointInterval"] = v if v.__class__ is int else self._checked("checkpoint_interval", v)
        if (v := self.max_output_tokens) is not None:
            out["maxOutputTokens"] = v if v.__class__ is int else self._checked("max_output_tokens", v)
        if (v := self.thinking_level) is not None:
            v = v if v.__class__ is ReinforcementTuningThinkingLevel else self._checked("thinking_level", v)
            out["thinkingLevel"] = v._value_
        if (v := self.thinking_budget) is not None:
            out["thinkingBudget"] = v if v.__class__ is int else self._checked("thinking_budget", v)
        if (v := self.step_count) is not None:
            out["stepCount"] = str(v if v.__class__ is int else self._checked("step_count", v))
        return {**self._extra, **out} if self._extra else out
