"""Handlers of models: those that the real API listed, with their limits and methods.

The facts in ``gemini_api/model_facts.json`` are from recorded lists of the real API. A name that is not in it is
accepted if it belongs to a known family (``gemini-4-flash``), unless the API has retired it.
"""

from __future__ import annotations

import re
from functools import cache

from ..call import JSON, Call
from ..errors import ApiError, not_found
from ..facts import model_facts
from ..model_families import FAMILY, answers_in_audio, answers_in_images
from ..options import Options
from ..paging import list_response

_NO_TEXT = re.compile(r"live|native-audio|embedding")
_ABOUT = (
    ("-image", "Makes and edits images in a conversation."),
    ("banana", "Makes and edits images in a conversation."),
    ("-tts", "Speaks a text."),
    ("native-audio", "Listens and speaks in a live session."),
    ("-live", "Listens and speaks in a live session."),
    ("embedding", "Turns texts into vectors."),
    ("imagen", "Makes images from a description."),
    ("veo", "Makes videos from a description."),
    ("lyria", "Makes music from a description."),
    ("gemma", "An open model of small size."),
    ("lite", "A small and fast model."),
    ("flash", "A fast model of middling size."),
)


class _Listed:
    """A model as an item of a list."""

    def __init__(self, resource: JSON, sequence: int) -> None:
        self.resource = resource
        self.sequence = sequence


def list_models(call: Call) -> JSON:
    known = models(call.options.extra_models)
    listed = [_Listed(model, number) for number, model in enumerate(known.values(), 1)]
    return list_response(listed, call.query, "models", "models", default=50, maximum=1000)


def get_model(call: Call) -> JSON:
    return find_model(call.options, call.name, call.match.version, "")


def find_model(options: Options, name: str, version: str, method: str) -> JSON:
    """Find a model; 404 if there is none, or if it lacks the method (``""`` for any)."""
    name = name if "/" in name else f"models/{name}"
    model = models(options.extra_models).get(name) or _newer(name)
    if model is None:
        raise unknown_model(name, version, method)
    if method and method != "operations" and method not in model["supportedGenerationMethods"]:
        raise unknown_model(name, version, method)
    return model


def serves(options: Options, name: str, method: str) -> bool:
    """Whether a model is there and has the method."""
    try:
        find_model(options, name, "", method)
    except ApiError:
        return False
    return True


def unknown_model(name: str, version: str, method: str) -> ApiError:
    """What is said of a model that is not there, or has no such method."""
    if not method:
        return not_found(f"Model is not found: {name} for api version {version}")
    return not_found(
        f"{name} is not found for API version {version}, or is not supported for {method}."
        " Call ListModels to see the list of available models and their supported methods."
    )


def _newer(name: str) -> JSON | None:
    """A model of a known family that is not in the lists."""
    identifier = name.removeprefix("models/")
    facts = _facts()
    if not FAMILY.fullmatch(identifier) or _NO_TEXT.search(identifier):
        return None
    if any(identifier == gone or identifier.startswith(f"{gone}-") for gone in facts["retired"]):
        return None
    image, speech = answers_in_images({"name": identifier}), answers_in_audio({"name": identifier})
    like = "gemini-2.5-flash-image" if image else "gemini-2.5-flash-preview-tts" if speech else "gemini-2.5-flash"
    return models()[f"models/{like}"] | {"name": name, "version": identifier, "displayName": identifier}


@cache
def _facts() -> JSON:
    found: JSON = model_facts()["listed"]
    return found


@cache
def models(extra: tuple[str, ...] = ()) -> dict[str, JSON]:
    """All models by resource name; ``extra`` ones are like gemini-2.5-flash."""
    facts = _facts()
    known = {f"models/{row[0]}": _model(dict(zip(facts["columns"], row, strict=True))) for row in facts["models"]}
    for name in extra:
        known[f"models/{name}"] = known["models/gemini-2.5-flash"] | {
            "name": f"models/{name}",
            "version": "1",
            "displayName": name,
            "description": "A model of this emulator.",
        }
    return known


def _model(row: JSON) -> JSON:
    identifier = row.pop("id")
    about = next((text for part, text in _ABOUT if part in identifier), "A large model that always has_thinking.")
    head = {"name": f"models/{identifier}", "version": row.pop("version"), "displayName": row.pop("displayName")}
    order = (
        *("inputTokenLimit", "outputTokenLimit", "supportedGenerationMethods"),
        *("temperature", "topP", "topK", "maxTemperature", "thinking"),
    )
    return head | {"description": about} | {key: row[key] for key in order if row[key] not in (None, False)}


HANDLERS = {"listModels": list_models, "getModel": get_model}
