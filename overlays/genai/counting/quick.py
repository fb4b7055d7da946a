"""A prompt's tokens before it is sent, in microseconds: no medium is read beyond its first bytes."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache
from typing import Any

from genai_runtime import token_counting
from genai_runtime.media import is_textual
from genai_runtime.media.images import image_size

from .facts import model_facts

Wire = Mapping[str, Any]

# The header of an image stands within so many characters of base64, or it counts as a small one.
_HEAD = 32 * 1024
# Bytes in a second of sound and of video, and in a page, of files as they commonly are.
_SOUND, _VIDEO, _PAGE = 16_000, 100_000, 30_000
#: A file behind a URI counts as one image.
_ELSEWHERE = 258


def quick_estimate(model: str, body: Any, *, vertex: bool = False) -> int:
    """About how many tokens the prompt of a request has: of any request that has contents.

    Args:
        model: The model's id.
        body: The request's body, as it travels.
        vertex: Whether Vertex AI is asked.
    """
    if not isinstance(body, Mapping):
        return 0
    return _of_request(body, _row(model, vertex))


@cache
def _row(model: str, vertex: bool) -> token_counting.Row:
    return token_counting.row_for(model_facts()["counting"], model, "vertex" if vertex else "")


def _of_request(body: Wire, row: token_counting.Row) -> int:
    tokens = 0
    for content in _items(body.get("contents")):
        tokens += _of_content(content, row)
    for key in ("systemInstruction", "content"):
        if body.get(key):
            tokens += _of_content(body[key], row)
    if body.get("tools"):
        tokens += token_counting.text_tokens(str(body["tools"]))
    for key in ("requests", "instances"):
        for inner in _items(body.get(key)):
            tokens += _of_request(inner, row) if isinstance(inner, Mapping) else 0
    if body.get("prompt") and isinstance(body["prompt"], str):
        tokens += token_counting.text_tokens(body["prompt"])
    inside = body.get("generateContentRequest")
    return tokens + (_of_request(inside, row) if isinstance(inside, Mapping) else 0)


def _items(value: Any) -> list[Any]:
    if isinstance(value, list | tuple):
        return [*value]
    return [value] if value else []


def _of_content(content: Any, row: token_counting.Row) -> int:
    """Count a content, or the plain text in its place in embedding and model-specific requests."""
    if not isinstance(content, Mapping):
        return token_counting.text_tokens(content if isinstance(content, str) else str(content))
    tokens = 0
    for part in _items(content.get("parts")):
        if not isinstance(part, Mapping):
            tokens += token_counting.text_tokens(str(part))
        elif "text" in part:
            tokens += token_counting.text_tokens(part["text"] or "")
        elif "inlineData" in part:
            tokens += _of_medium(part["inlineData"], row)
        elif "fileData" in part:
            tokens += _ELSEWHERE
        else:
            tokens += token_counting.text_tokens(str(part))
    return tokens


def _of_medium(blob: Wire, row: token_counting.Row) -> int:
    mime_type, data = blob.get("mimeType") or "", blob.get("data") or ""
    size = len(data) * 3 // 4
    kind = mime_type.partition("/")[0]
    if is_textual(mime_type):
        return size // token_counting.CHARACTERS
    if mime_type == "application/pdf":
        return token_counting.page_tokens(row, (612, 792)) * max(1, size // _PAGE)
    if kind == "audio":
        return token_counting.audio_tokens(row, size / _SOUND)
    if kind == "video":
        return sum(token_counting.video_tokens(row, size / _VIDEO, sound=True))
    head = data[:_HEAD].replace("-", "+").replace("_", "/")
    try:
        found = image_size(base64.b64decode(head[: len(head) // 4 * 4]))
    except ValueError:
        found = None
    return token_counting.image_tokens(row, found or (1, 1))[0]
