"""predict on Vertex AI: what an instance is depends on the model, and so does the answer."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from ..call import JSON, Call
from ..errors import failed_precondition
from . import embed, images
from .checks import check_labels, read_by_model
from .targets import Target, target_of

#: By the beginnings of models' names, the first that fits counts: the schema of what it is asked, and who answers.
_FAMILIES: tuple[tuple[str, str, Callable[[Call, Target], Any]], ...] = (
    ("imagen-product-recontext", "RecontextRequest", images.recontext),
    ("virtual-try-on", "RecontextRequest", images.recontext),
    ("image-segmentation", "SegmentRequest", images.segment),
    ("imagen", "ImagesRequest", images.generate),
    ("multimodalembedding", "MultimodalRequest", embed.predict_multimodal),
    ("text", "TextsRequest", embed.predict_texts),
    ("gemini-embedding", "TextsRequest", embed.predict_texts),
    ("embeddinggemma", "TextsRequest", embed.predict_texts),
)

#: The schema that each family of models reads what it is asked by.
SCHEMAS = {start: schema for start, schema, _ in _FAMILIES}


async def predict(call: Call) -> JSON:
    target = target_of(call, "predict")
    check_labels(call.body.get("labels", {}))
    found = next((each for each in _FAMILIES if target.id.startswith(each[0])), None)
    if found is None:
        raise failed_precondition(f"{target.name} does not predict.")
    _, schema, handler = found
    told = handler(read_by_model(call, schema), target)
    if inspect.isawaitable(told):
        told = await told
    answer: JSON = told
    return answer


HANDLERS = {"POST /publishers/*/models/*:predict": predict}
