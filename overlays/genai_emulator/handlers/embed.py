"""Handlers of embedContent and batchEmbedContents."""

from __future__ import annotations

from ..call import JSON, Call
from ..errors import bad_field
from ..fake_model.embeddings import embed
from ..fake_model.tokens import CHARACTERS, Tokens, count_parts
from ..model_families import dimensions_of
from ..scripted.prompt import received, text_of
from .models import find_model

MAX_REQUESTS = 100
MAX_IMAGES = 6


def embed_content(call: Call) -> JSON:
    model = find_model(call.options, call.name, call.match.version, "embedContent")
    embedding, tokens = embed_one(call, model, call.body, "EmbedContentRequest", "")
    return {"embedding": embedding} | _usage(call.name, tokens)


def batch_embed_contents(call: Call) -> JSON:
    requests = call.body["requests"]
    if not 1 <= len(requests) <= MAX_REQUESTS:
        problem = f"at least one and at most {MAX_REQUESTS} requests can be in one batch"
        raise bad_field("BatchEmbedContentsRequest", "requests", problem)
    model = find_model(call.options, call.name, call.match.version, "embedContent")
    embeddings = []
    total = Tokens()
    for number, request in enumerate(requests):
        if request["model"] != call.name:
            problem = f"it must be the model of the path, {call.name}"
            raise bad_field("BatchEmbedContentsRequest", f"requests[{number}].model", problem)
        embedding, tokens = embed_one(call, model, request, "BatchEmbedContentsRequest", f"requests[{number}].")
        embeddings.append(embedding)
        total += tokens
    return {"embeddings": embeddings} | _usage(call.name, total)


def embed_one(call: Call, model: JSON, request: JSON, owner: str, where: str) -> tuple[JSON, Tokens]:
    """Embed one content.

    Args:
        call: The call.
        model: The resource of the model.
        request: The content, and how it is embedded.
        owner: The schema that errors name.
        where: The path of the request in the body, for errors.
    """
    config: JSON = {key: request[key] for key in ("taskType", "title", "outputDimensionality") if key in request}
    config |= request.get("embedContentConfig", {})
    parts = request["content"].get("parts", [])
    if not parts:
        raise bad_field(owner, f"{where}content", "contents is not specified")
    if "title" in config and config.get("taskType") not in (None, "RETRIEVAL_DOCUMENT"):
        raise bad_field(owner, f"{where}title", "it goes only with the task type RETRIEVAL_DOCUMENT")
    most = dimensions_of(model)
    images = sum(str(part.get("inlineData", {}).get("mimeType", "")).startswith("image/") for part in parts)
    if images > MAX_IMAGES:
        raise bad_field(owner, f"{where}content", f"it has {images} images, and at most {MAX_IMAGES} are allowed")
    dimensions = config.get("outputDimensionality", most)
    if not 1 <= dimensions <= most:
        raise bad_field(owner, f"{where}output_dimensionality", f"it must be between 1 and {most}")
    tokens = count_parts(call.project, parts, model["name"])
    limit = model["inputTokenLimit"]
    if tokens.total > limit and config.get("autoTruncate") is False:
        raise bad_field(owner, f"{where}content", f"it has {tokens.total} tokens, and at most {limit} are allowed")
    scripted = call.project.scripted.take(received(request | {"model": model["name"]}), embedding=True)
    if scripted is not None and scripted.error is not None:
        raise scripted.error
    if scripted is not None and scripted.embedding is not None:
        return {"values": list(scripted.embedding)}, tokens
    text = f"{config.get('title', '')} {text_of(parts)}".strip()
    return {"values": embed(text[: limit * CHARACTERS], dimensions)}, tokens


def _usage(model: str, tokens: Tokens) -> JSON:
    """The usage of an embedding; only second-generation models return it."""
    if not model.startswith("models/gemini-embedding-2"):
        return {}
    return {"usageMetadata": {"promptTokenCount": tokens.total, "promptTokenDetails": tokens.details()}}


HANDLERS = {"embedContent": embed_content, "batchEmbedContents": batch_embed_contents}
