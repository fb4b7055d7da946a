# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import GenerateTextRequestDict
    from .safety_setting import SafetySetting
    from .text_prompt import TextPrompt

later(globals(), "SafetySetting TextPrompt")


@define(init=False, kw_only=True)
class GenerateTextRequest(ModelBase):
    """A text for a PaLM model to answer.

    Attributes:
        candidate_count: Number of answers, from 1 to 8. Default: 1.
        max_output_tokens: Most tokens in an answer. Default: 64.
        prompt: The text to answer. Required.
        safety_settings: From which likelihood of harm on content is blocked.
        stop_sequences: Texts at which an answer ends, at most five.
        temperature: How freely words are chosen, from 0 to 1.
        top_k: Number of likeliest tokens to choose from. Default: 40.
        top_p: Share of likelihood that the tokens to choose from make up.
    """

    candidate_count: int | None = wire_field("integer")
    """Number of answers, from 1 to 8. Default: 1."""
    max_output_tokens: int | None = wire_field("integer")
    """Most tokens in an answer. Default: 64."""
    prompt: TextPrompt | None = wire_field("TextPrompt", "required")
    """The text to answer. Required."""
    safety_settings: list[SafetySetting] | None = wire_field(("list", "SafetySetting"))
    """From which likelihood of harm on content is blocked."""
    stop_sequences: list[str] | None = wire_field(("list", "string"))
    """Texts at which an answer ends, at most five."""
    temperature: float | None = wire_field("number")
    """How freely words are chosen, from 0 to 1."""
    top_k: int | None = wire_field("integer")
    """Number of likeliest tokens to choose from. Default: 40."""
    top_p: float | None = wire_field("number")
    """Share of likelihood that the tokens to choose from make up."""

    def __init__(self, **fields: Unpack[GenerateTextRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.candidate_count = v if (v := get("candidateCount")) is None or v.__class__ is int else decode_int(v)
        self.max_output_tokens = v if (v := get("maxOutputTokens")) is None or v.__class__ is int else decode_int(v)
        self.prompt = None if (v := get("prompt")) is None else TextPrompt.from_dict(v)
        if (v := get("safetySettings")) is not None:
            v = [SafetySetting.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_settings = v
        if (v := get("stopSequences")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.stop_sequences = v
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        self.top_p = v if (v := get("topP")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.candidate_count) is not None:
            out["candidateCount"] = v if v.__class__ is int else self._checked("candidate_count", v)
        if (v := self.max_output_tokens) is not None:
            out["maxOutputTokens"] = v if v.__class__ is int else self._checked("max_output_tokens", v)
        if (v := self.prompt) is not None:
            out["prompt"] = (v if v.__class__ is TextPrompt else self._checked("prompt", v)).to_dict(backend)
        if (v := self.safety_settings) is not None:
            v = self._each("safety_settings", v, SafetySetting)
            out["safetySettings"] = [i.to_dict(backend) for i in v]
        if (v := self.stop_sequences) is not None:
            v = v if v.__class__ is list else self._checked("stop_sequences", v)
            v = [i if i.__class__ is str else GenerateTextRequest._checked("stop_sequences", i, 1) for i in v]
            out["stopSequences"] = v
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        return {**self._extra, **out} if self._extra else out
