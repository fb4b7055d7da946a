"""Embedding on Vertex AI, where the model decides which of three endpoints embeds.

Models of the Gemini family, and open models that are served beside them, take contents; older ones take texts by
``predict``. The settings are alike, but each endpoint has some that the others lack.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gemini_api import models
from gemini_api.api.vertex_models import vertex_batch_embed_contents, vertex_embed_content, vertex_predict
from genai_runtime.arguments import named
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.decode import decode
from genai_runtime.models.rows import rows

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.converters import Converters
    from genai_runtime.transport import Request, RequestOptions, Response

Wire = dict[str, Any]
Parse = Callable[["Response"], models.EmbedContentResponse]

#: Where ``predict`` has a setting: in each instance, or among the parameters.
_OF_INSTANCES = {"taskType": "task_type", "title": "title", "mimeType": "mimeType"}
_OF_PARAMETERS = {"outputDimensionality": "outputDimensionality", "autoTruncate": "autoTruncate"}


def embeds_contents(model: str) -> bool:
    """Whether a model takes contents; others take texts."""
    name = model.rpartition("/")[2]
    return "gemini" in name or "maas" in name


def embed_request(
    convert: Converters,
    backend: Backend,
    model: Any,
    contents: Any,
    config: models.EmbedContentConfig | None,
    options: RequestOptions | None,
) -> tuple[Request, Parse]:
    """The request that embeds ``contents``, and how its answer is read.

    Raises:
        ArgumentError: the model's endpoint lacks a setting, or takes no contents of this kind or number.
    """
    name = backend.resource_name("model", named(model, "model"), "model")
    settings: Wire = {}
    if config is not None:
        config._to_request(settings, {}, convert)
    found = convert.embed_contents(contents, name)
    if not embeds_contents(name):
        return _predict(name, found, settings, options)
    _refuse(settings, {"mimeType"}, name)
    inner = {"embedContentConfig": settings} if settings else {}
    if len(found) == 1:
        body: Wire = {"content": found[0], **inner}
        return vertex_embed_content.assemble(name, body=body, options=options), _of_one
    if "maas" in name.rpartition("/")[2]:
        raise invalid("contents", f"{name!r:.200} embeds one content at a time, not {len(found)}")
    body = {"requests": [{"content": content, **inner} for content in found]}
    return vertex_batch_embed_contents.assemble(name, body=body, options=options), _of_several


def _predict(name: str, contents: list[Wire], settings: Wire, options: RequestOptions | None) -> tuple[Request, Parse]:
    _refuse(settings, settings.keys() - _OF_INSTANCES.keys() - _OF_PARAMETERS.keys(), name)
    shared = {wire: settings[key] for key, wire in _OF_INSTANCES.items() if key in settings}
    parameters = {wire: settings[key] for key, wire in _OF_PARAMETERS.items() if key in settings}
    instances = []
    for index, content in enumerate(contents):
        for part in content["parts"]:
            if "text" not in part:
                raise invalid(f"contents[{index}]", f"{name!r:.200} embeds text alone")
            instances.append({"content": part["text"], **shared})
    body = {"instances": instances, **({"parameters": parameters} if parameters else {})}
    return vertex_predict.assemble(name, body=body, options=options), _of_texts


def _refuse(settings: Wire, lacking: set[str], name: str) -> None:
    """Refuse settings that the endpoint of a model would pass over without a word."""
    for field in rows(models.EmbedContentConfig):
        if field.wire in lacking and field.wire in settings:
            raise invalid(f"EmbedContentConfig.{field.name}", f"the endpoint of {name!r:.200} does not know it")


def _of_texts(response: Response) -> models.EmbedContentResponse:
    def moved(data: Wire) -> Wire:
        if not isinstance(predictions := data.get("predictions"), list):
            return data
        # Another object: what was counted for each text is still to be added up.
        rest = {key: value for key, value in data.items() if key != "predictions"}
        return {**rest, "embeddings": [each.get("embeddings") for each in predictions]}

    return _read(response, moved)


def _of_one(response: Response) -> models.EmbedContentResponse:
    """Read the embedding of one content; what was counted for it is counted for the whole."""

    def moved(data: Wire) -> Wire:
        rest = {key: value for key, value in data.items() if key != "embedding"}
        return rest if (embedding := data.get("embedding")) is None else {**rest, "embeddings": [embedding]}

    answer = _read(response, moved)
    usage = answer.usage_metadata
    if answer.embeddings and answer.embeddings[0].statistics is None and (usage or answer.truncated is not None):
        answer.embeddings[0].statistics = models.ContentEmbeddingStatistics(
            truncated=answer.truncated,
            token_count=None if usage is None else usage.prompt_token_count,
            tokens_details=None if usage is None else usage.prompt_tokens_details,
        )
    return answer


def _of_several(response: Response) -> models.EmbedContentResponse:
    return _read(response, lambda data: data)


def _read(response: Response, moved: Callable[[Wire], Wire]) -> models.EmbedContentResponse:
    """Read what is of another shape; ``moved`` puts it where it belongs, and may be given anything."""
    cls = models.EmbedContentResponse
    answer = decode(response.json(), cls, lambda data: cls.from_dict_vertex(moved(data)))
    answer.sdk_http_response = models.HttpResponse(headers=response.headers.redacted())
    return answer
