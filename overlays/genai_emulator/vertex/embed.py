"""Embeddings on Vertex AI: by embedContent, by batchEmbedContents, and by predict of the older models."""

from __future__ import annotations

from ..call import JSON, Call
from ..errors import invalid
from ..fake_model.embeddings import embed
from ..fake_model.tokens import Tokens
from ..handlers.embed import MAX_REQUESTS, embed_one
from . import errors
from .answers import characters
from .targets import Target, target_of

_MAX_INSTANCES = 250
_MULTIMODAL = (128, 256, 512, 1408)


def embed_content(call: Call) -> JSON:
    target = target_of(call, "embedContent")
    embedding, tokens = embed_one(call, target.model, call.body, "EmbedContentRequest", "")
    return {"embedding": embedding, **_usage(tokens), **_truncated(tokens, target)}


def batch_embed_contents(call: Call) -> JSON:
    target = target_of(call, "embedContent")
    requests = call.body["requests"]
    if not 1 <= len(requests) <= MAX_REQUESTS:
        raise invalid(f"At least one and at most {MAX_REQUESTS} requests can be in one batch.")
    embeddings, total = [], Tokens()
    for number, request in enumerate(requests):
        embedding, tokens = embed_one(call, target.model, request, "BatchEmbedContentsRequest", f"requests[{number}].")
        embeddings.append(embedding)
        total += tokens
    return {"embeddings": embeddings, **_usage(total)}


def predict_texts(call: Call, target: Target) -> JSON:
    """Embed an instance for each text."""
    instances, settings = call.body["instances"], call.body.get("parameters") or {}
    if not 1 <= len(instances) <= _MAX_INSTANCES:
        raise invalid(f"{len(instances)} instance(s) is not allowed; at most {_MAX_INSTANCES} are.")
    predictions, contents = [], []
    for instance in instances:
        text = instance.get("content")
        if not text:
            raise errors.refused("The text content is empty.")
        content = {"role": "user", "parts": [{"text": text}]}
        config = {"taskType": instance.get("taskType"), "title": instance.get("title")}
        config |= {key: settings.get(key) for key in ("outputDimensionality", "autoTruncate")}
        request = {"content": content, "embedContentConfig": {k: v for k, v in config.items() if v is not None}}
        embedding, tokens = embed_one(call, target.model, request, "PredictRequest", "instances.")
        counted = {"truncated": bool(_truncated(tokens, target)), "token_count": tokens.total}
        predictions.append({"embeddings": {"statistics": counted, **embedding}})
        contents.append(content)
    return {"predictions": predictions, "metadata": {"billableCharacterCount": characters(contents)}}


def predict_multimodal(call: Call, target: Target) -> JSON:
    """Embed the text and the image of each instance, apart."""
    dimensions = (call.body.get("parameters") or {}).get("dimension", _MULTIMODAL[-1])
    if dimensions not in _MULTIMODAL:
        raise errors.refused(f"dimension is {dimensions}, and must be one of {', '.join(map(str, _MULTIMODAL))}.")
    return {"predictions": [_multimodal(each, dimensions) for each in call.body["instances"]], "deployedModelId": "1"}


def _multimodal(instance: JSON, dimensions: int) -> JSON:
    found: JSON = {}
    if instance.get("text"):
        found["textEmbedding"] = embed(instance["text"], dimensions)
    if instance.get("image"):
        found["imageEmbedding"] = embed(str(sorted(instance["image"].items())), dimensions)
    if not found:
        raise errors.refused("At least one of text and image is needed in each instance.")
    return found


def _usage(tokens: Tokens) -> JSON:
    counted = {"promptTokenCount": tokens.total, "promptTokensDetails": tokens.details()}
    return {"usageMetadata": {**counted, "totalTokenCount": tokens.total}}


def _truncated(tokens: Tokens, target: Target) -> JSON:
    return {"truncated": True} if tokens.total > target.model["inputTokenLimit"] else {}


HANDLERS = {
    "POST /publishers/*/models/*:embedContent": embed_content,
    "POST /publishers/*/models/*:batchEmbedContents": batch_embed_contents,
}
