# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list

if TYPE_CHECKING:
    from ._dicts import InteractionUsageDict
    from .grounding_tool_count import GroundingToolCount
    from .modality_tokens import ModalityTokens

later(globals(), "GroundingToolCount ModalityTokens")


@define(init=False, kw_only=True)
class InteractionUsage(ModelBase):
    """Tokens that were used.

    Attributes:
        cached_tokens_by_modality: Tokens that came from a cache, by modality.
        grounding_tool_count: How often each tool that finds sources was used.
        initial_input_tokens: Tokens of the input of the first of several requests that made one answer.
        input_tokens_by_modality: Tokens of all that went in, by modality.
        output_tokens_by_modality: Tokens of the answer, by modality.
        raw_prompt_token: Tokens of the whole prompt, with what the service adds to it.
        tool_use_tokens_by_modality: Tokens of what tools gave, by modality.
        total_cached_tokens: Tokens that came from a cache.
        total_input_tokens: Tokens of all that went in.
        total_output_tokens: Tokens of the answer.
        total_thought_tokens: Tokens that the model thought.
        total_tokens: Tokens of all.
        total_tool_use_tokens: Tokens of what tools gave.
    """

    cached_tokens_by_modality: list[ModalityTokens] | None = wire_field(
        ("list", "ModalityTokens"), wire="cached_tokens_by_modality"
    )
    """Tokens that came from a cache, by modality."""
    grounding_tool_count: list[GroundingToolCount] | None = wire_field(
        ("list", "GroundingToolCount"), wire="grounding_tool_count"
    )
    """How often each tool that finds sources was used."""
    initial_input_tokens: int | None = wire_field("integer", wire="initial_input_tokens")
    """Tokens of the input of the first of several requests that made one answer."""
    input_tokens_by_modality: list[ModalityTokens] | None = wire_field(
        ("list", "ModalityTokens"), wire="input_tokens_by_modality"
    )
    """Tokens of all that went in, by modality."""
    output_tokens_by_modality: list[ModalityTokens] | None = wire_field(
        ("list", "ModalityTokens"), wire="output_tokens_by_modality"
    )
    """Tokens of the answer, by modality."""
    raw_prompt_token: int | None = wire_field("integer", wire="raw_prompt_token")
    """Tokens of the whole prompt, with what the service adds to it."""
    tool_use_tokens_by_modality: list[ModalityTokens] | None = wire_field(
        ("list", "ModalityTokens"), wire="tool_use_tokens_by_modality"
    )
    """Tokens of what tools gave, by modality."""
    total_cached_tokens: int | None = wire_field("integer", wire="total_cached_tokens")
    """Tokens that came from a cache."""
    total_input_tokens: int | None = wire_field("integer", wire="total_input_tokens")
    """Tokens of all that went in."""
    total_output_tokens: int | None = wire_field("integer", wire="total_output_tokens")
    """Tokens of the answer."""
    total_thought_tokens: int | None = wire_field("integer", wire="total_thought_tokens")
    """Tokens that the model thought."""
    total_tokens: int | None = wire_field("integer", wire="total_tokens")
    """Tokens of all."""
    total_tool_use_tokens: int | None = wire_field("integer", wire="total_tool_use_tokens")
    """Tokens of what tools gave."""

    def __init__(self, **fields: Unpack[InteractionUsageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("cached_tokens_by_modality")) is not None:
            v = [ModalityTokens.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.cached_tokens_by_modality = v
        if (v := get("grounding_tool_count")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GroundingToolCount.from_dict(i) for i in v if i is not None]
        self.grounding_tool_count = v
        v = get("initial_input_tokens")
        self.initial_input_tokens = v if v is None or v.__class__ is int else decode_int(v)
        if (v := get("input_tokens_by_modality")) is not None:
            v = [ModalityTokens.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.input_tokens_by_modality = v
        if (v := get("output_tokens_by_modality")) is not None:
            v = [ModalityTokens.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.output_tokens_by_modality = v
        self.raw_prompt_token = v if (v := get("raw_prompt_token")) is None or v.__class__ is int else decode_int(v)
        if (v := get("tool_use_tokens_by_modality")) is not None:
            v = [ModalityTokens.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tool_use_tokens_by_modality = v
        v = get("total_cached_tokens")
        self.total_cached_tokens = v if v is None or v.__class__ is int else decode_int(v)
        self.total_input_tokens = v if (v := get("total_input_tokens")) is None or v.__class__ is int else decode_int(v)
        v = get("total_output_tokens")
        self.total_output_tokens = v if v is None or v.__class__ is int else decode_int(v)
        v = get("total_thought_tokens")
        self.total_thought_tokens = v if v is None or v.__class__ is int else decode_int(v)
        self.total_tokens = v if (v := get("total_tokens")) is None or v.__class__ is int else decode_int(v)
        v = get("total_tool_use_tokens")
        self.total_tool_use_tokens = v if v is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.cached_tokens_by_modality) is not None:
            v = self._each("cached_tokens_by_modality", v, ModalityTokens)
            out["cached_tokens_by_modality"] = [i.to_dict(backend) for i in v]
        if (v := self.grounding_tool_count) is not None:
            v = self._each("grounding_tool_count", v, GroundingToolCount)
            out["grounding_tool_count"] = [i.to_dict(backend) for i in v]
        if (v := self.initial_input_tokens) is not None:
            out["initial_input_tokens"] = v if v.__class__ is int else self._checked("initial_input_tokens", v)
        if (v := self.input_tokens_by_modality) is not None:
            v = self._each("input_tokens_by_modality", v, ModalityTokens)
            out["input_tokens_by_modality"] = [i.to_dict(backend) for i in v]
        if (v := self.output_tokens_by_modality) is not None:
            v = self._each("output_tokens_by_modality", v, ModalityTokens)
            out["output_tokens_by_modality"] = [i.to_dict(backend) for i in v]
        if (v := self.raw_prompt_token) is not None:
            out["raw_prompt_token"] = v if v.__class__ is int else self._checked("raw_prompt_token", v)
        if (v := self.tool_use_tokens_by_modality) is not None:
            v = self._each("tool_use_tokens_by_modality", v, ModalityTokens)
            out["tool_use_tokens_by_modality"] = [i.to_dict(backend) for i in v]
        if (v := self.total_cached_tokens) is not None:
            out["total_cached_tokens"] = v if v.__class__ is int else self._checked("total_cached_tokens", v)
        if (v := self.total_input_tokens) is not None:
            out["total_input_tokens"] = v if v.__class__ is int else self._checked("total_input_tokens", v)
        if (v := self.total_output_tokens) is not None:
            out["total_output_tokens"] = v if v.__class__ is int else self._checked("total_output_tokens", v)
        if (v := self.total_thought_tokens) is not None:
            out["total_thought_tokens"] = v if v.__class__ is int else self._checked("total_thought_tokens", v)
        if (v := self.total_tokens) is not None:
            out["total_tokens"] = v if v.__class__ is int else self._checked("total_tokens", v)
        if (v := self.total_tool_use_tokens) is not None:
            out["total_tool_use_tokens"] = v if v.__class__ is int else self._checked("total_tool_use_tokens", v)
        return {**self._extra, **out} if self._extra else out
