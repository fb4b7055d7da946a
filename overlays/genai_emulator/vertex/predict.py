"""predict on Vertex AI: what an instance is depends on the model, and so does the answer."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from ..call import JSON, Call
from ..errors import failed_precondition
from . import embed, images
from .checks import check_labels
from .targets import Target, target_of

#: By the beginnings of models' names; the first that fits counts.
_FAMILIES: tuple[tuple[str, Callable[[Call, Target], Any]], ...] = (
    ("imagen-product-recontext", images.recontext),
    ("virtual-try-on", images.recontext),
    ("image-segmentation", images.segment),
    ("imagen", images.generate),
    ("multimodalembedding", embed.predict_multimodal),
    ("text", embed.predict_texts),
    ("gemini-embedding", embed.predict_texts),
    ("embeddinggemma", embed.predict_texts),
)


async def predict(call: Call) -> JSON:
    target = target_of(call, "predict")
    check_labels(call.body.get("labels", {}))
    handler = next((handler for start, handler in _FAMILIES if target.id.startswith(start)), None)
    if handler is None:
        raise failed_precondition(f"{target.name} does not predict.")
    told = handler(call, target)
    if inspect.isawaitable(told):
        told = await told
    answer: JSON = told
    return answer


HANDLERS = {"POST /publishers/*/models/*:predict": predict}
