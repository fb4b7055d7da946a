# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.mixins.response import ResponseMixin
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import GenerateContentResponseDict
    from .candidate import Candidate
    from .content import Content
    from .generate_content_response_prompt_feedback import GenerateContentResponsePromptFeedback
    from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata
    from .http_response import HttpResponse
    from .model_status import ModelStatus

later(
    globals(),
    "Candidate Content GenerateContentResponsePromptFeedback "
    "GenerateContentResponseUsageMetadata HttpResponse ModelStatus datetime:datetime",
)


@define(init=False, kw_only=True)
class GenerateContentResponse(ResponseMixin, ModelBase):
    """The answer of the model, whole or one piece of a stream.

    Attributes:
        candidates: The answers, as many as `candidate_count` asked for. Empty when the prompt was blocked.
        prompt_feedback: Whether and why the prompt was blocked.
        usage_metadata: Tokens that the request and its answer cost. Set by the server.
        model_version: The exact version of the model that answered. Set by the server.
        response_id: Identifies this answer; the same in every piece of a stream. Set by the server.
        model_status: How long the model will be offered. Set by the server. Gemini Developer API only.
        turn_token: Opaque token of this turn, from some models. Set by the server.
        create_time: When the service received the request. Set by the server. Vertex AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
        automatic_function_calling_history: The conversation with the turns that automatic function calling added to it,
            when it called any.
        function_errors: What Python functions raised while they were called for the model, which was told of it.
        parsed: The answer as an object of the type given as `response_schema`; None when the text does not fit it.
    """

    candidates: list[Candidate] | None = wire_field(("list", "Candidate"))
    """The answers, as many as `candidate_count` asked for. Empty when the prompt was blocked."""
    prompt_feedback: GenerateContentResponsePromptFeedback | None = wire_field("GenerateContentResponsePromptFeedback")
    """Whether and why the prompt was blocked."""
    usage_metadata: GenerateContentResponseUsageMetadata | None = wire_field(
        "GenerateContentResponseUsageMetadata", "read_only"
    )
    """Tokens that the request and its answer cost. Set by the server."""
    model_version: str | None = wire_field("string", "read_only")
    """The exact version of the model that answered. Set by the server."""
    response_id: str | None = wire_field("string", "read_only")
    """Identifies this answer; the same in every piece of a stream. Set by the server."""
    model_status: ModelStatus | None = wire_field("ModelStatus", "read_only gemini")
    """How long the model will be offered. Set by the server. Gemini Developer API only."""
    turn_token: str | None = wire_field("string", "read_only")
    """Opaque token of this turn, from some models. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only vertex")
    """When the service received the request. Set by the server. Vertex AI only."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""
    automatic_function_calling_history: list[Content] | None = wire_field(("list", "Content"), "sdk")
    """The conversation with the turns that automatic function calling added to it, when it called any."""
    function_errors: list[Exception] | None = wire_field("python", "sdk")
    """What Python functions raised while they were called for the model, which was told of it."""
    parsed: Any | None = wire_field("any", "sdk")
    """The answer as an object of the type given as `response_schema`; None when the text does not fit it."""

    def __init__(self, **fields: Unpack[GenerateContentResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        if (v := get("candidates")) is not None:
            v = [Candidate.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.candidates = v
        v = get("usageMetadata")
        self.usage_metadata = None if v is None else GenerateContentResponseUsageMetadata.from_dict(v)
        self.model_version = v if (v := get("modelVersion")) is None or v.__class__ is str else decode_str(v)
        self.response_id = v if (v := get("responseId")) is None or v.__class__ is str else decode_str(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        if _USUAL(data):
            self._extra = None
            self.prompt_feedback = self.model_status = self.turn_token = self.sdk_http_response = None
            self.automatic_function_calling_history = self.function_errors = self.parsed = None
            return self
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("promptFeedback")
        self.prompt_feedback = None if v is None else GenerateContentResponsePromptFeedback.from_dict(v)
        self.model_status = None if (v := get("modelStatus")) is None else ModelStatus.from_dict(v)
        self.turn_token = v if (v := get("turnToken")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        self.automatic_function_calling_history = None
        self.function_errors = None
        self.parsed = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.candidates) is not None:
            out["candidates"] = [
                (i if i.__class__ is Candidate else GenerateContentResponse._checked("candidates", i, 1)).to_dict(
                    backend
                )
                for i in (v if v.__class__ is list else self._checked("candidates", v))
            ]
        if (v := self.prompt_feedback) is not None:
            v = v if v.__class__ is GenerateContentResponsePromptFeedback else self._checked("prompt_feedback", v)
            out["promptFeedback"] = v.to_dict(backend)
        if (v := self.usage_metadata) is not None:
            v = v if v.__class__ is GenerateContentResponseUsageMetadata else self._checked("usage_metadata", v)
            out["usageMetadata"] = v.to_dict(backend)
        if (v := self.model_version) is not None:
            out["modelVersion"] = v if v.__class__ is str else self._checked("model_version", v)
        if (v := self.response_id) is not None:
            out["responseId"] = v if v.__class__ is str else self._checked("response_id", v)
        if (v := self.model_status) is not None:
            v = v if v.__class__ is ModelStatus else self._checked("model_status", v)
            out["modelStatus"] = v.to_dict(backend)
        if (v := self.turn_token) is not None:
            out["turnToken"] = v if v.__class__ is str else self._checked("turn_token", v)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        return {**self._extra, **out} if self._extra else out


# What has no other fields is read without looking for them.
_USUAL = frozenset(["candidates", "usageMetadata", "modelVersion", "responseId", "createTime"]).issuperset
