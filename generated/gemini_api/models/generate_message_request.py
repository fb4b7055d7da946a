# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import GenerateMessageRequestDict
    from .message_prompt import MessagePrompt

later(globals(), "MessagePrompt")


@define(init=False, kw_only=True)
class GenerateMessageRequest(ModelBase):
    """A chat for a PaLM model to go on with.

    Attributes:
        candidate_count: Number of answers, from 1 to 8. Default: 1.
        prompt: The chat so far. Required.
        temperature: How freely words are chosen, from 0 to 1.
        top_k: Number of likeliest tokens to choose from.
        top_p: Share of likelihood that the tokens to choose from make up.
    """

    candidate_count: int | None = wire_field("integer")
    """Number of answers, from 1 to 8. Default: 1."""
    prompt: MessagePrompt | None = wire_field("MessagePrompt", "required")
    """The chat so far. Required."""
    temperature: float | None = wire_field("number")
    """How freely words are chosen, from 0 to 1."""
    top_k: int | None = wire_field("integer")
    """Number of likeliest tokens to choose from."""
    top_p: float | None = wire_field("number")
    """Share of likelihood that the tokens to choose from make up."""

    def __init__(self, **fields: Unpack[GenerateMessageRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.candidate_count = v if (v := get("candidateCount")) is None or v.__class__ is int else decode_int(v)
        self.prompt = None if (v := get("prompt")) is None else MessagePrompt.from_dict(v)
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        self.top_p = v if (v := get("topP")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.candidate_count) is not None:
            out["candidateCount"] = v if v.__class__ is int else self._checked("candidate_count", v)
        if (v := self.prompt) is not None:
            out["prompt"] = (v if v.__class__ is MessagePrompt else self._checked("prompt", v)).to_dict(backend)
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.top_p) is not None:
            out["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        return {**self._extra, **out} if self._extra else out
