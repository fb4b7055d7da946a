"""Requests to partners' models on Vertex AI, which pass through the service as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gemini_api.api.vertex_models import vertex_raw_predict, vertex_stream_raw_predict
from genai_runtime.arguments import named
from genai_runtime.errors.arguments import wrong
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.transport import Request, RequestOptions, Response


def raw_request(
    backend: Backend, model: Any, body: Any, options: RequestOptions | None, *, streamed: bool = False
) -> Request:
    """The request that passes ``body`` to a model.

    Raises:
        ArgumentError: the model has no name, or the body is no JSON object.
    """
    if not isinstance(body, Mapping):
        raise wrong("body", "a dict, as the model's maker has it", body)
    name = backend.resource_name("model", named(model, "model"), "model")
    endpoint = vertex_stream_raw_predict if streamed else vertex_raw_predict
    request: Request = endpoint.assemble(name, body=encode_json(dict(body), "body"), options=options)
    return request


def raw_answer(response: Response) -> Any:
    """The JSON of an answer."""
    return {} if response.blank else response.json()


def raw_event(data: Any) -> Any:
    """The JSON of an event."""
    return data
