"""Translate embeddings requests into batchEmbedContents, and its responses back. Pure functions."""

from __future__ import annotations

import base64
import struct
from typing import Any

from ..spec import Spec
from .translate import moved

JSON = dict[str, Any]


def to_gemini(spec: Spec, body: JSON, model: str) -> JSON:
    """Translate a request for embeddings into the body of a batchEmbedContents."""
    settings = moved(spec, "EmbeddingsRequest", body, {})
    requests = [{"model": model, "content": {"parts": [{"text": text}]}, **settings} for text in body["input"]]
    return {"requests": requests}


def embeddings(answer: JSON, body: JSON, tokens: int) -> JSON:
    """Translate a response; vectors are lists of floats, or 32-bit little-endian floats in base64."""
    write = _packed if body.get("encoding_format") == "base64" else list
    data = [
        {"object": "embedding", "index": index, "embedding": write(embedding["values"])}
        for index, embedding in enumerate(answer["embeddings"])
    ]
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return {"object": "list", "data": data, "model": body["model"], "usage": usage}


def _packed(values: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(values)}f", *values)).decode()
