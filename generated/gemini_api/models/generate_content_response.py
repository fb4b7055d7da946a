"""The model ``GenerateContentResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str, check_timestamp, unsupported
from genai_runtime.models.codecs import decode_list, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.mixins.response import ResponseMixin
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Self

    from ._dicts import (
        CandidateOrDict,
        ContentOrDict,
        GenerateContentResponsePromptFeedbackOrDict,
        GenerateContentResponseUsageMetadataOrDict,
        HttpResponseOrDict,
        ModelStatusOrDict,
    )


def _candidates(value: Sequence[CandidateOrDict] | None) -> list[Candidate] | None:
    return None if value is None else check_list(value, "GenerateContentResponse.candidates", check_model, Candidate)


def _prompt_feedback(
    value: GenerateContentResponsePromptFeedbackOrDict | None,
) -> GenerateContentResponsePromptFeedback | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentResponse.prompt_feedback", GenerateContentResponsePromptFeedback)
    )


def _usage_metadata(
    value: GenerateContentResponseUsageMetadataOrDict | None,
) -> GenerateContentResponseUsageMetadata | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentResponse.usage_metadata", GenerateContentResponseUsageMetadata)
    )


def _model_status(value: ModelStatusOrDict | None) -> ModelStatus | None:
    return None if value is None else check_model(value, "GenerateContentResponse.model_status", ModelStatus)


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "GenerateContentResponse.create_time")


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "GenerateContentResponse.sdk_http_response", HttpResponse)


def _automatic_function_calling_history(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return (
        None
        if value is None
        else check_list(value, "GenerateContentResponse.automatic_function_calling_history", check_model, Content)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateContentResponse(ResponseMixin, _Base):
    """The answer of the model, whole or one piece of a stream.

    Attributes:
        candidates: The answers, as many as `candidateCount` asked for. Empty when the prompt was blocked.
        prompt_feedback: Whether and why the prompt was blocked.
        usage_metadata: Tokens that the request and its answer cost. Set by the server.
        model_version: The exact version of the model that answered. Set by the server.
        response_id: Identifies this answer; the same in every piece of a stream. Set by the server.
        model_status: How long the model will be offered. Set by the server.
        turn_token: Opaque token of this turn, from some models. Set by the server.
        create_time: When the service received the request. Set by the server. Vertex AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
        automatic_function_calling_history: The conversation with the turns that automatic function calling added to it,
            when it called any.
        function_errors: What Python functions raised while they were called for the model, which was told of it.
        parsed: The answer as an object of the type given as `response_schema`; None when the text does not fit it.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("candidates", "candidates", ("list", ("model", "Candidate")), "", ()),
        ("prompt_feedback", "promptFeedback", ("model", "GenerateContentResponsePromptFeedback"), "", ()),
        ("usage_metadata", "usageMetadata", ("model", "GenerateContentResponseUsageMetadata"), "read_only", ()),
        ("model_version", "modelVersion", ("string",), "read_only", ()),
        ("response_id", "responseId", ("string",), "read_only", ()),
        ("model_status", "modelStatus", ("model", "ModelStatus"), "read_only", ()),
        ("turn_token", "turnToken", ("string",), "read_only", ()),
        ("create_time", "createTime", ("timestamp",), "read_only vertex", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
        (
            "automatic_function_calling_history",
            "automaticFunctionCallingHistory",
            ("list", ("model", "Content")),
            "sdk",
            (),
        ),
        ("function_errors", "functionErrors", ("python",), "sdk", ()),
        ("parsed", "parsed", ("any",), "sdk", ()),
    )

    candidates: list[Candidate] | None = _field(default=None, converter=_candidates)
    prompt_feedback: GenerateContentResponsePromptFeedback | None = _field(default=None, converter=_prompt_feedback)
    usage_metadata: GenerateContentResponseUsageMetadata | None = _field(default=None, converter=_usage_metadata)
    model_version: str | None = None
    response_id: str | None = None
    model_status: ModelStatus | None = _field(default=None, converter=_model_status)
    turn_token: str | None = None
    create_time: datetime | None = _field(default=None, converter=_create_time)
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)
    automatic_function_calling_history: list[Content] | None = _field(
        default=None, converter=_automatic_function_calling_history
    )
    function_errors: list[Exception] | None = None
    parsed: Any | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            candidates=None,
            prompt_feedback=None,
            usage_metadata=None,
            model_version=None,
            response_id=None,
            model_status=None,
            turn_token=None,
            create_time=None,
            sdk_http_response=None,
            automatic_function_calling_history=None,
            function_errors=None,
            parsed=None,
            **_others,
        ):
            self._extra = None
            self.candidates = None if candidates is None else _candidates(candidates)
            self.prompt_feedback = (
                prompt_feedback
                if prompt_feedback is None or prompt_feedback.__class__ is GenerateContentResponsePromptFeedback
                else _prompt_feedback(prompt_feedback)
            )
            self.usage_metadata = (
                usage_metadata
                if usage_metadata is None or usage_metadata.__class__ is GenerateContentResponseUsageMetadata
                else _usage_metadata(usage_metadata)
            )
            self.model_version = (
                model_version
                if model_version is None or model_version.__class__ is str
                else check_str(model_version, "GenerateContentResponse.model_version")
            )
            self.response_id = (
                response_id
                if response_id is None or response_id.__class__ is str
                else check_str(response_id, "GenerateContentResponse.response_id")
            )
            self.model_status = (
                model_status
                if model_status is None or model_status.__class__ is ModelStatus
                else _model_status(model_status)
            )
            self.turn_token = (
                turn_token
                if turn_token is None or turn_token.__class__ is str
                else check_str(turn_token, "GenerateContentResponse.turn_token")
            )
            self.create_time = None if create_time is None else _create_time(create_time)
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            self.automatic_function_calling_history = (
                None
                if automatic_function_calling_history is None
                else _automatic_function_calling_history(automatic_function_calling_history)
            )
            self.function_errors = function_errors
            self.parsed = parsed
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("candidates")
        out.candidates = (
            None
            if v is None
            else [Candidate.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("promptFeedback")
        out.prompt_feedback = None if v is None else GenerateContentResponsePromptFeedback.from_dict(v)
        v = get("usageMetadata")
        out.usage_metadata = None if v is None else GenerateContentResponseUsageMetadata.from_dict(v)
        v = get("modelVersion")
        out.model_version = v if v is None or v.__class__ is str else decode_str(v)
        v = get("responseId")
        out.response_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("modelStatus")
        out.model_status = None if v is None else ModelStatus.from_dict(v)
        v = get("turnToken")
        out.turn_token = v if v is None or v.__class__ is str else decode_str(v)
        v = get("createTime")
        out.create_time = None if v is None else decode_timestamp(v)
        out.sdk_http_response = None
        out.automatic_function_calling_history = None
        out.function_errors = None
        out.parsed = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.candidates) is not None:
            out["candidates"] = [
                (
                    i0
                    if i0.__class__ is Candidate
                    else check_model(i0, "GenerateContentResponse.candidates", Candidate)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentResponse.candidates"))
            ]
        if (v := self.prompt_feedback) is not None:
            out["promptFeedback"] = (
                v
                if v.__class__ is GenerateContentResponsePromptFeedback
                else check_model(v, "GenerateContentResponse.prompt_feedback", GenerateContentResponsePromptFeedback)
            ).to_dict(backend)
        if (v := self.usage_metadata) is not None:
            out["usageMetadata"] = (
                v
                if v.__class__ is GenerateContentResponseUsageMetadata
                else check_model(v, "GenerateContentResponse.usage_metadata", GenerateContentResponseUsageMetadata)
            ).to_dict(backend)
        if (v := self.model_version) is not None:
            out["modelVersion"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentResponse.model_version"))
            )
        if (v := self.response_id) is not None:
            out["responseId"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentResponse.response_id"))
            )
        if (v := self.model_status) is not None:
            out["modelStatus"] = (
                v if v.__class__ is ModelStatus else check_model(v, "GenerateContentResponse.model_status", ModelStatus)
            ).to_dict(backend)
        if (v := self.turn_token) is not None:
            out["turnToken"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentResponse.turn_token"))
            )
        if (v := self.create_time) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentResponse.create_time", backend, ("vertex",))
            out["createTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "GenerateContentResponse.create_time")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "candidates",
        "promptFeedback",
        "usageMetadata",
        "modelVersion",
        "responseId",
        "modelStatus",
        "turnToken",
        "createTime",
    )
)

from .candidate import Candidate
from .content import Content
from .generate_content_response_prompt_feedback import GenerateContentResponsePromptFeedback
from .generate_content_response_usage_metadata import GenerateContentResponseUsageMetadata
from .http_response import HttpResponse
from .model_status import ModelStatus
