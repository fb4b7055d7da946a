"""The model ``Candidate``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bytes,
    check_enum,
    check_float,
    check_int,
    check_list,
    check_model,
    check_str,
    unsupported,
)
from genai_runtime.models.codecs import (
    decode_bytes,
    decode_float,
    decode_int,
    decode_list,
    decode_str,
    encode_bytes,
    encode_float,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import (
        CitationMetadataOrDict,
        ContentOrDict,
        GroundingAttributionOrDict,
        GroundingMetadataOrDict,
        LogprobsResultOrDict,
        SafetyRatingOrDict,
        UrlContextMetadataOrDict,
    )


def _content(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "Candidate.content", Content)


def _finish_reason(value: FinishReason | str | None) -> FinishReason | None:
    return None if value is None else check_enum(value, "Candidate.finish_reason", FinishReason)


def _safety_ratings(value: Sequence[SafetyRatingOrDict] | None) -> list[SafetyRating] | None:
    return None if value is None else check_list(value, "Candidate.safety_ratings", check_model, SafetyRating)


def _citation_metadata(value: CitationMetadataOrDict | None) -> CitationMetadata | None:
    return None if value is None else check_model(value, "Candidate.citation_metadata", CitationMetadata)


def _grounding_metadata(value: GroundingMetadataOrDict | None) -> GroundingMetadata | None:
    return None if value is None else check_model(value, "Candidate.grounding_metadata", GroundingMetadata)


def _grounding_attributions(value: Sequence[GroundingAttributionOrDict] | None) -> list[GroundingAttribution] | None:
    return (
        None
        if value is None
        else check_list(value, "Candidate.grounding_attributions", check_model, GroundingAttribution)
    )


def _url_context_metadata(value: UrlContextMetadataOrDict | None) -> UrlContextMetadata | None:
    return None if value is None else check_model(value, "Candidate.url_context_metadata", UrlContextMetadata)


def _logprobs_result(value: LogprobsResultOrDict | None) -> LogprobsResult | None:
    return None if value is None else check_model(value, "Candidate.logprobs_result", LogprobsResult)


def _continuation_token(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "Candidate.continuation_token")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Candidate(_Base):
    """One answer of the model.

    Attributes:
        index: Position among the candidates, from 0. Set by the server.
        content: The answer itself, or the next piece of it. Set by the server.
        finish_reason: Why the model stopped. Absent while it has not. Set by the server.
        finish_message: More about `finishReason` in plain words, where there is more to say. Set by the server.
        safety_ratings: How harmful the answer may be, one entry per category.
        citation_metadata: Published texts that parts of the answer repeat. Set by the server.
        token_count: Number of tokens in this candidate. Set by the server.
        grounding_metadata: Sources that the answer rests on, and which passage rests on which. Set by the server.
        grounding_attributions: Sources of an answer made by `generateAnswer`. Set by the server.
        url_context_metadata: Which URLs the model read. Set by the server.
        avg_logprobs: Mean log probability of the tokens of this candidate. Set by the server.
        logprobs_result: Log probability of each token. Only if `responseLogprobs` was set. Set by the server.
        continuation_token: Sent with another request, has an answer go on that was broken off with `CONTINUATION`.
        score: Sum of the log probabilities of the answer, from older models. Set by the server. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("index", "index", ("integer",), "read_only", ()),
        ("content", "content", ("model", "Content"), "read_only", ()),
        ("finish_reason", "finishReason", ("enum", "FinishReason"), "read_only", ()),
        ("finish_message", "finishMessage", ("string",), "read_only", ()),
        ("safety_ratings", "safetyRatings", ("list", ("model", "SafetyRating")), "", ()),
        ("citation_metadata", "citationMetadata", ("model", "CitationMetadata"), "read_only", ()),
        ("token_count", "tokenCount", ("integer",), "read_only", ()),
        ("grounding_metadata", "groundingMetadata", ("model", "GroundingMetadata"), "read_only", ()),
        (
            "grounding_attributions",
            "groundingAttributions",
            ("list", ("model", "GroundingAttribution")),
            "read_only",
            (),
        ),
        ("url_context_metadata", "urlContextMetadata", ("model", "UrlContextMetadata"), "read_only", ()),
        ("avg_logprobs", "avgLogprobs", ("number",), "read_only", ()),
        ("logprobs_result", "logprobsResult", ("model", "LogprobsResult"), "read_only", ()),
        ("continuation_token", "continuationToken", ("bytes",), "", ()),
        ("score", "score", ("number",), "read_only vertex", ()),
    )

    index: int | None = None
    content: Content | None = _field(default=None, converter=_content)
    finish_reason: FinishReason | None = _field(default=None, converter=_finish_reason)
    finish_message: str | None = None
    safety_ratings: list[SafetyRating] | None = _field(default=None, converter=_safety_ratings)
    citation_metadata: CitationMetadata | None = _field(default=None, converter=_citation_metadata)
    token_count: int | None = None
    grounding_metadata: GroundingMetadata | None = _field(default=None, converter=_grounding_metadata)
    grounding_attributions: list[GroundingAttribution] | None = _field(default=None, converter=_grounding_attributions)
    url_context_metadata: UrlContextMetadata | None = _field(default=None, converter=_url_context_metadata)
    avg_logprobs: float | None = None
    logprobs_result: LogprobsResult | None = _field(default=None, converter=_logprobs_result)
    continuation_token: bytes | None = _field(default=None, converter=_continuation_token)
    score: float | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            index=None,
            content=None,
            finish_reason=None,
            finish_message=None,
            safety_ratings=None,
            citation_metadata=None,
            token_count=None,
            grounding_metadata=None,
            grounding_attributions=None,
            url_context_metadata=None,
            avg_logprobs=None,
            logprobs_result=None,
            continuation_token=None,
            score=None,
            **_others,
        ):
            self._extra = None
            self.index = index if index is None or index.__class__ is int else check_int(index, "Candidate.index")
            self.content = content if content is None or content.__class__ is Content else _content(content)
            self.finish_reason = (
                finish_reason
                if finish_reason is None or finish_reason.__class__ is FinishReason
                else _finish_reason(finish_reason)
            )
            self.finish_message = (
                finish_message
                if finish_message is None or finish_message.__class__ is str
                else check_str(finish_message, "Candidate.finish_message")
            )
            self.safety_ratings = None if safety_ratings is None else _safety_ratings(safety_ratings)
            self.citation_metadata = (
                citation_metadata
                if citation_metadata is None or citation_metadata.__class__ is CitationMetadata
                else _citation_metadata(citation_metadata)
            )
            self.token_count = (
                token_count
                if token_count is None or token_count.__class__ is int
                else check_int(token_count, "Candidate.token_count")
            )
            self.grounding_metadata = (
                grounding_metadata
                if grounding_metadata is None or grounding_metadata.__class__ is GroundingMetadata
                else _grounding_metadata(grounding_metadata)
            )
            self.grounding_attributions = (
                None if grounding_attributions is None else _grounding_attributions(grounding_attributions)
            )
            self.url_context_metadata = (
                url_context_metadata
                if url_context_metadata is None or url_context_metadata.__class__ is UrlContextMetadata
                else _url_context_metadata(url_context_metadata)
            )
            self.avg_logprobs = None if avg_logprobs is None else check_float(avg_logprobs, "Candidate.avg_logprobs")
            self.logprobs_result = (
                logprobs_result
                if logprobs_result is None or logprobs_result.__class__ is LogprobsResult
                else _logprobs_result(logprobs_result)
            )
            self.continuation_token = (
                continuation_token
                if continuation_token is None or continuation_token.__class__ is bytes
                else _continuation_token(continuation_token)
            )
            self.score = None if score is None else check_float(score, "Candidate.score")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("index")
        out.index = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("content")
        out.content = None if v is None else Content.from_dict(v)
        v = get("finishReason")
        out.finish_reason = None if v is None else FinishReason._value2member_map_.get(v) or FinishReason.decode(v)
        v = get("finishMessage")
        out.finish_message = v if v is None or v.__class__ is str else decode_str(v)
        v = get("safetyRatings")
        out.safety_ratings = (
            None
            if v is None
            else [SafetyRating.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("citationMetadata")
        out.citation_metadata = None if v is None else CitationMetadata.from_dict(v)
        v = get("tokenCount")
        out.token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("groundingMetadata")
        out.grounding_metadata = None if v is None else GroundingMetadata.from_dict(v)
        v = get("groundingAttributions")
        out.grounding_attributions = (
            None
            if v is None
            else [
                GroundingAttribution.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("urlContextMetadata")
        out.url_context_metadata = None if v is None else UrlContextMetadata.from_dict(v)
        v = get("avgLogprobs")
        out.avg_logprobs = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("logprobsResult")
        out.logprobs_result = None if v is None else LogprobsResult.from_dict(v)
        v = get("continuationToken")
        out.continuation_token = None if v is None else decode_bytes(v)
        v = get("score")
        out.score = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.index) is not None:
            out["index"] = v if v.__class__ is int else check_int(v, "Candidate.index")
        if (v := self.content) is not None:
            out["content"] = (v if v.__class__ is Content else check_model(v, "Candidate.content", Content)).to_dict(
                backend
            )
        if (v := self.finish_reason) is not None:
            out["finishReason"] = (
                v if v.__class__ is FinishReason else check_enum(v, "Candidate.finish_reason", FinishReason)
            )._value_
        if (v := self.finish_message) is not None:
            out["finishMessage"] = v if v.__class__ is str else str.__str__(check_str(v, "Candidate.finish_message"))
        if (v := self.safety_ratings) is not None:
            out["safetyRatings"] = [
                (
                    i0 if i0.__class__ is SafetyRating else check_model(i0, "Candidate.safety_ratings", SafetyRating)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Candidate.safety_ratings"))
            ]
        if (v := self.citation_metadata) is not None:
            out["citationMetadata"] = (
                v
                if v.__class__ is CitationMetadata
                else check_model(v, "Candidate.citation_metadata", CitationMetadata)
            ).to_dict(backend)
        if (v := self.token_count) is not None:
            out["tokenCount"] = v if v.__class__ is int else check_int(v, "Candidate.token_count")
        if (v := self.grounding_metadata) is not None:
            out["groundingMetadata"] = (
                v
                if v.__class__ is GroundingMetadata
                else check_model(v, "Candidate.grounding_metadata", GroundingMetadata)
            ).to_dict(backend)
        if (v := self.grounding_attributions) is not None:
            out["groundingAttributions"] = [
                (
                    i0
                    if i0.__class__ is GroundingAttribution
                    else check_model(i0, "Candidate.grounding_attributions", GroundingAttribution)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Candidate.grounding_attributions"))
            ]
        if (v := self.url_context_metadata) is not None:
            out["urlContextMetadata"] = (
                v
                if v.__class__ is UrlContextMetadata
                else check_model(v, "Candidate.url_context_metadata", UrlContextMetadata)
            ).to_dict(backend)
        if (v := self.avg_logprobs) is not None:
            out["avgLogprobs"] = encode_float(v if v.__class__ is float else check_float(v, "Candidate.avg_logprobs"))
        if (v := self.logprobs_result) is not None:
            out["logprobsResult"] = (
                v if v.__class__ is LogprobsResult else check_model(v, "Candidate.logprobs_result", LogprobsResult)
            ).to_dict(backend)
        if (v := self.continuation_token) is not None:
            out["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "Candidate.continuation_token")
            )
        if (v := self.score) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("Candidate.score", backend, ("vertex",))
            out["score"] = encode_float(v if v.__class__ is float else check_float(v, "Candidate.score"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "index",
        "content",
        "finishReason",
        "finishMessage",
        "safetyRatings",
        "citationMetadata",
        "tokenCount",
        "groundingMetadata",
        "groundingAttributions",
        "urlContextMetadata",
        "avgLogprobs",
        "logprobsResult",
        "continuationToken",
        "score",
    )
)

from .citation_metadata import CitationMetadata
from .content import Content
from .finish_reason import FinishReason
from .grounding_attribution import GroundingAttribution
from .grounding_metadata import GroundingMetadata
from .logprobs_result import LogprobsResult
from .safety_rating import SafetyRating
from .url_context_metadata import UrlContextMetadata
