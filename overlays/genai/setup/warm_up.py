"""What a first call does before it is sent, and after it is answered, done beforehand."""

from __future__ import annotations

from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from gemini_api.api.models import generate_content
from genai_runtime.transport import Headers, Operation, Request, Response, TransportConfig

_ROOT = Operation("warmUp", "GET", "repeatable", "bytes")
_ANSWER = b"""{"candidates": [{"content": {"role": "model", "parts": [{"text": "Hi", "thought": true}]},
"finishReason": "STOP", "index": 0, "safetyRatings": [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW"}]}],
"usageMetadata": {"totalTokenCount": 1, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 1}]},
"modelVersion": "m", "responseId": "r"}"""


_OF_STREAMS = (
    "genai.calling.continuation",
    "genai.calling.joining",
    "genai.calling.stream",
    "gemini_api.api.models.stream_generate_content",
    "genai_runtime.transport.events",
    "genai_runtime.transport.stream_state",
    "genai_runtime.transport.tally",
)


def read_and_write(client: Any) -> None:
    """Import what encodes a request and decodes an answer, by encoding and decoding a small one, and what streams."""
    client.models._generate_content_request("gemini-2.5-flash", "Hello", None)
    generate_content.parse(Response(200, Headers(), _ANSWER)).text  # noqa: B018 - what reads it is imported as well
    for place in _OF_STREAMS:
        import_module(place)


def root_request(config: TransportConfig) -> Request:
    """The request that opens a connection: for the root of the base URL, whatever is answered there."""
    base = urlsplit(config.base_url)
    return Request(_ROOT, url=f"{base.scheme}://{base.netloc}/", content=b"", raise_for_status=False)
