# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import (
    decode_bytes,
    decode_float,
    decode_int,
    decode_list,
    decode_str,
    defer,
    encode_bytes,
    encode_float,
)

if TYPE_CHECKING:
    from ._dicts import CandidateDict
    from .citation_metadata import CitationMetadata
    from .content import Content
    from .finish_reason import FinishReason
    from .grounding_attribution import GroundingAttribution
    from .grounding_metadata import GroundingMetadata
    from .logprobs_result import LogprobsResult
    from .safety_rating import SafetyRating
    from .url_context_metadata import UrlContextMetadata

later(
    globals(),
    "CitationMetadata Content FinishReason GroundingAttribution GroundingMetadata "
    "LogprobsResult SafetyRating UrlContextMetadata",
)


@define(init=False, kw_only=True)
class Candidate(ModelBase):
    """One answer of the model.

    Attributes:
        index: Position among the candidates, from 0. Set by the server.
        content: The answer itself, or the next piece of it. Set by the server.
        finish_reason: Why the model stopped. Absent while it has not. Set by the server.
        finish_message: More about `finish_reason` in plain words, where there is more to say. Set by the server.
        safety_ratings: How harmful the answer may be, one entry per category.
        citation_metadata: Published texts that parts of the answer repeat. Set by the server.
        token_count: Number of tokens in this candidate. Set by the server. Gemini Developer API only.
        grounding_metadata: Sources that the answer rests on, and which passage rests on which. Set by the server.
        grounding_attributions: Sources of an answer made by `generateAnswer`. Set by the server. Gemini Developer API
            only.
        url_context_metadata: Which URLs the model read. Set by the server.
        avg_logprobs: Mean log probability of the tokens of this candidate. Set by the server.
        logprobs_result: Log probability of each token. Only if `response_logprobs` was set. Set by the server.
        continuation_token: Sent with another request, has an answer go on that was broken off with `CONTINUATION`.
        score: Sum of the log probabilities of the answer, from older models. Set by the server. Vertex AI only.
    """

    index: int | None = wire_field("integer", "read_only")
    """Position among the candidates, from 0. Set by the server."""
    content: Content | None = wire_field("Content", "read_only")
    """The answer itself, or the next piece of it. Set by the server."""
    finish_reason: FinishReason | None = wire_field(("enum", "FinishReason"), "read_only")
    """Why the model stopped. Absent while it has not. Set by the server."""
    finish_message: str | None = wire_field("string", "read_only")
    """More about `finish_reason` in plain words, where there is more to say. Set by the server."""
    safety_ratings: list[SafetyRating] | None = wire_field(("list", "SafetyRating"))
    """How harmful the answer may be, one entry per category."""
    citation_metadata: CitationMetadata | None = wire_field("CitationMetadata", "read_only")
    """Published texts that parts of the answer repeat. Set by the server."""
    token_count: int | None = wire_field("integer", "read_only gemini")
    """Number of tokens in this candidate. Set by the server. Gemini Developer API only."""
    grounding_metadata: GroundingMetadata | None = wire_field("GroundingMetadata", "read_only")
    """Sources that the answer rests on, and which passage rests on which. Set by the server."""
    grounding_attributions: list[GroundingAttribution] | None = wire_field(
        ("list", "GroundingAttribution"), "read_only gemini"
    )
    """Sources of an answer made by `generateAnswer`. Set by the server. Gemini Developer API only."""
    url_context_metadata: UrlContextMetadata | None = wire_field("UrlContextMetadata", "read_only")
    """Which URLs the model read. Set by the server."""
    avg_logprobs: float | None = wire_field("number", "read_only")
    """Mean log probability of the tokens of this candidate. Set by the server."""
    logprobs_result: LogprobsResult | None = wire_field("LogprobsResult", "read_only")
    """Log probability of each token. Only if `response_logprobs` was set. Set by the server."""
    continuation_token: bytes | None = wire_field("bytes")
    """Sent with another request, has an answer go on that was broken off with `CONTINUATION`."""
    score: float | None = wire_field("number", "read_only vertex")
    """Sum of the log probabilities of the answer, from older models. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[CandidateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self.index = v if (v := get("index")) is None or v.__class__ is int else decode_int(v)
        self.content = None if (v := get("content")) is None else Content.from_dict(v)
        v = get("finishReason")
        self.finish_reason = None if v is None else FinishReason._by_value.get(v) or FinishReason.decode(v)
        if (v := get("safetyRatings")) is not None:
            v = [SafetyRating.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_ratings = v
        if _USUAL(data):
            self._extra = None
            self.finish_message = self.citation_metadata = self.token_count = self.grounding_metadata = None
            self.grounding_attributions = self.url_context_metadata = self.avg_logprobs = None
            self.logprobs_result = self.continuation_token = self.score = None
            return self
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.finish_message = v if (v := get("finishMessage")) is None or v.__class__ is str else decode_str(v)
        self.citation_metadata = None if (v := get("citationMetadata")) is None else CitationMetadata.from_dict(v)
        self.token_count = v if (v := get("tokenCount")) is None or v.__class__ is int else decode_int(v)
        self.grounding_metadata = None if (v := get("groundingMetadata")) is None else GroundingMetadata.from_dict(v)
        if (v := get("groundingAttributions")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GroundingAttribution.from_dict(i) for i in v if i is not None]
        self.grounding_attributions = v
        v = get("urlContextMetadata")
        self.url_context_metadata = None if v is None else UrlContextMetadata.from_dict(v)
        self.avg_logprobs = v if (v := get("avgLogprobs")) is None or v.__class__ is float else decode_float(v)
        self.logprobs_result = None if (v := get("logprobsResult")) is None else LogprobsResult.from_dict(v)
        if (v := get("continuationToken")) is None or not defer(self, "continuation_token", v):
            self.continuation_token = None if v is None else decode_bytes(v)
        self.score = v if (v := get("score")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.index) is not None:
            out["index"] = v if v.__class__ is int else self._checked("index", v)
        if (v := self.content) is not None:
            out["content"] = (v if v.__class__ is Content else self._checked("content", v)).to_dict(backend)
        if (v := self.finish_reason) is not None:
            out["finishReason"] = (v if v.__class__ is FinishReason else self._checked("finish_reason", v))._value_
        if (v := self.finish_message) is not None:
            out["finishMessage"] = v if v.__class__ is str else self._checked("finish_message", v)
        if (v := self.safety_ratings) is not None:
            out["safetyRatings"] = [
                (i if i.__class__ is SafetyRating else Candidate._checked("safety_ratings", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("safety_ratings", v))
            ]
        if (v := self.citation_metadata) is not None:
            v = v if v.__class__ is CitationMetadata else self._checked("citation_metadata", v)
            out["citationMetadata"] = v.to_dict(backend)
        if (v := self.token_count) is not None:
            out["tokenCount"] = v if v.__class__ is int else self._checked("token_count", v)
        if (v := self.grounding_metadata) is not None:
            v = v if v.__class__ is GroundingMetadata else self._checked("grounding_metadata", v)
            out["groundingMetadata"] = v.to_dict(backend)
        if (v := self.grounding_attributions) is not None:
            v = self._each("grounding_attributions", v, GroundingAttribution)
            out["groundingAttributions"] = [i.to_dict(backend) for i in v]
        if (v := self.url_context_metadata) is not None:
            v = v if v.__class__ is UrlContextMetadata else self._checked("url_context_metadata", v)
            out["urlContextMetadata"] = v.to_dict(backend)
        if (v := self.avg_logprobs) is not None:
            out["avgLogprobs"] = encode_float(v if v.__class__ is float else self._checked("avg_logprobs", v))
        if (v := self.logprobs_result) is not None:
            v = v if v.__class__ is LogprobsResult else self._checked("logprobs_result", v)
            out["logprobsResult"] = v.to_dict(backend)
        if (v := self.continuation_token) is not None:
            v = v if v.__class__ is bytes else self._checked("continuation_token", v)
            out["continuationToken"] = encode_bytes(v, backend)
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else self._checked("score", v))
        return {**self._extra, **out} if self._extra else out


# What has no other fields is read without looking for them.
_USUAL = frozenset(["index", "content", "finishReason", "safetyRatings"]).issuperset
