"""What a request to Vertex AI asks, a publisher's model or an endpoint, and the same request to the shared handlers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from ..call import JSON, Call
from ..errors import ApiError
from ..facts import model_facts
from ..handlers.models import find_model
from ..model_families import FAMILY
from ..scripted.answer import Answer
from ..scripted.prompt import text_of
from . import errors

LIKE = "gemini-2.5-flash"

# Gemini, under names that the Developer API does not have, or no longer.
_GEMINI = re.compile(r"gemini-(?:pro|ultra)(?:-vision)?(?:-\d+)?|gemini-experimental|gemini-exp-\d+", re.ASCII)
# What each family does, by the beginnings of its names; the first that fits counts.
_FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("imagen-product-recontext", ("predict",)),
    ("imagen", ("predict",)),
    ("image-segmentation", ("predict",)),
    ("virtual-try-on", ("predict",)),
    ("veo", ("predictLongRunning",)),
    ("text-embedding", ("predict", "embedContent")),
    ("textembedding-gecko", ("predict",)),
    ("text-multilingual-embedding", ("predict", "embedContent")),
    ("multimodalembedding", ("predict",)),
    ("gemini-embedding", ("predict", "embedContent", "batchEmbedContents")),
    ("embeddinggemma", ("predict", "embedContent")),
)


@dataclass(frozen=True)
class Target:
    """A model that answers.

    ``id``: of the model below. ``name``: the whole name that was asked. ``model``: its limits and abilities.
    ``learned``: what it was taught to answer to this very prompt.
    """

    id: str
    name: str
    model: JSON
    learned: Answer | None = None

    def request(self, call: Call, body: JSON) -> Call:
        """The call with another body, which asks the model by the name that the shared handlers know it by."""
        name = str(self.model["name"])
        return replace(call, match=replace(call.match, name=name), body=_with_one_format(body) | {"model": name})


def _with_one_format(body: JSON) -> JSON:
    """The request with its response formats in one, as the Developer API has them."""
    generation = body.get("generationConfig", {})
    if "responseFormat" not in generation:
        return body
    formats = {kind: each[kind] for each in generation["responseFormat"] for kind in each}
    return body | {"generationConfig": generation | {"responseFormat": formats}}


def target_of(call: Call, method: str) -> Target:
    """What a request asks; ApiError where there is none of that name, or it has no such method."""
    if "endpointsId" in call.ids:
        return _endpoint(call)
    return publisher_model(call, call.name, method)


def _endpoint(call: Call) -> Target:
    """The tuned model that answers at an endpoint."""
    tuned = next((each for each in call.project.vertex_models.values() if each.endpoint == call.name), None)
    if tuned is None:
        raise errors.missing(f"Endpoint `{call.name}` not found.")
    model = model_of(call, tuned.base, "") or like(call, tuned.base)
    contents = call.body.get("contents") or [{}]
    asked = text_of(contents[-1].get("parts", []))
    taught = next((each["parts"] for each in tuned.examples if each["prompt"].strip() == asked), None)
    learned = None if taught is None else Answer(parts=tuple(taught))
    return Target(tuned.base, call.name, model | {"penalties": True}, learned)


def publisher_model(call: Call, name: str, method: str) -> Target:
    """The model of a publisher, by its whole name."""
    *_, publisher, _, identifier = name.split("/")
    model = model_of(call, identifier, method) if publisher == "google" else like(call, identifier)
    if model is None:
        raise errors.unknown_model(name)
    return Target(identifier, name, model | {"penalties": True})


def model_of(call: Call, identifier: str, method: str) -> JSON | None:
    """A model of Google's with its limits, in the form of the Developer API; None where it is not."""
    identifier = identifier.partition("@")[0]
    for start, methods in _FAMILIES:
        if identifier.startswith(start):
            return _of_family(identifier, methods) if not method or method in methods else None
    if method in ("predict", "predictLongRunning", "embedContent"):
        return None
    try:
        return find_model(call.options, identifier, call.match.version, "")
    except ApiError:
        known = FAMILY.fullmatch(identifier) or _GEMINI.fullmatch(identifier)
        return like(call, identifier) if known else None


def like(call: Call, identifier: str) -> JSON:
    """A model with the limits of gemini-2.5-flash."""
    base = find_model(call.options, LIKE, call.match.version, "")
    return base | {"name": f"models/{identifier}", "version": identifier, "displayName": identifier}


def _of_family(identifier: str, methods: tuple[str, ...]) -> JSON:
    embeds = "embed" in identifier
    return {
        "name": f"models/{identifier}",
        "version": "001",
        "displayName": identifier,
        "inputTokenLimit": _embedding_limit(identifier) if embeds else 480,
        "outputTokenLimit": 1 if embeds else 8192,
        "supportedGenerationMethods": list(methods),
    }


@cache
def _embedding_limit(identifier: str) -> int:
    rows = model_facts()["listed"]
    at = rows["columns"].index("inputTokenLimit")
    return next((row[at] for row in rows["models"] if row[0] == identifier), 2048)
