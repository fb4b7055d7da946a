"""``streamGenerateContent``: POST /{+model}:streamGenerateContent

Answers a conversation piece by piece, as server-sent events. The answer is whole once every candidate has a finish
reason.

Source: https://ai.google.dev/api/generate-content
"""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.models.checks import check_model
from genai_runtime.models.decode import decode
from genai_runtime.transport import Operation as _Operation
from genai_runtime.transport import Request
from genai_runtime.transport import StreamEnd as _StreamEnd
from genai_runtime.transport import StreamRules as _StreamRules
from genai_runtime.transport.resource_names import resource_name

from ... import models as _models
from ...backends import GEMINI as _GEMINI

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncStream, AsyncTransport, Headers, RequestOptions, Stream, Transport

    from ...models import GenerateContentRequestOrDict, GenerateContentResponse

OPERATION = _Operation(
    "streamGenerateContent",
    "POST",
    "billable",
    "sse",
    _StreamRules(
        (
            _StreamEnd(field=("finishReason",), each=("candidates",), key="index"),
            _StreamEnd(
                field=(
                    "promptFeedback",
                    "blockReason",
                )
            ),
        )
    ),
)
_MODEL = (
    "models/{modelsId}",
    "tunedModels/{tunedModelsId}",
    "dynamic/{dynamicId}",
)


def build(*, model: str, body: GenerateContentRequestOrDict, options: RequestOptions | None = None) -> Request:
    """The request, checked and ready to send.

    Args:
        model: Id of the model: what follows `models/` in its name.
        body: What the request carries; a dict is checked as the model would be.
        options: What differs for this request.
    """
    query: dict[str, Any] = {}
    return assemble(
        model,
        query=query,
        body=check_model(body, "body", _models.GenerateContentRequest).to_dict(_GEMINI),
        options=options,
    )


def assemble(
    model: str, *, query: dict[str, Any] | None = None, body: Any = None, options: RequestOptions | None = None
) -> Request:
    """The request, from values that are in their wire form already."""
    query = {
        **(query or {}),
        "alt": "sse",
    }
    return Request(
        OPERATION,
        "/" + resource_name(model, _MODEL, "model") + ":streamGenerateContent",
        query=query,
        body=body,
        options=options,
    )


def parse_event(data: Any) -> GenerateContentResponse:
    """One event of the stream.

    Raises:
        ResponseDecodeError: the event is not what the API describes.
    """
    return decode(data, _models.GenerateContentResponse)


def http_response(headers: Headers) -> _models.HttpResponse:
    """What every event of a stream keeps of its response."""
    return _models.HttpResponse(headers=headers.redacted())


def sync(
    transport: Transport, *, model: str, body: GenerateContentRequestOrDict, options: RequestOptions | None = None
) -> Stream[GenerateContentResponse]:
    """Send the request; iterate over the stream, and close it (``with``) unless it is read to its end."""
    return transport.stream(build(model=model, body=body, options=options), parse_event, http_response)


def asyncio(
    transport: AsyncTransport, *, model: str, body: GenerateContentRequestOrDict, options: RequestOptions | None = None
) -> AsyncStream[GenerateContentResponse]:
    """Send the request; iterate over the stream, and close it (``async with``) unless it is read to its end."""
    return transport.stream(build(model=model, body=body, options=options), parse_event, http_response)
