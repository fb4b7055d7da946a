"""Translate image requests into generateContent or predict, and their responses back. Pure functions."""

from __future__ import annotations

import re
from typing import Any

from ..errors import invalid
from ..fake_model import sizes
from ..spec import Spec
from .translate import google_of, moved, put

JSON = dict[str, Any]

_SIZE = re.compile(r"([1-9]\d{0,4})x([1-9]\d{0,4})", re.ASCII)
#: The named size that a model makes if none is asked for.
_USUAL = "1K"


def to_gemini(spec: Spec, body: JSON, model: JSON) -> JSON:
    """Translate a request for images into the body of a generateContent."""
    request: JSON = {"contents": [{"role": "user", "parts": [{"text": body["prompt"]}]}]}
    put(request, "generationConfig.responseModalities", ["IMAGE"])
    if asked := _asked_size(body):
        ratio, named = sizes.gemini_named(model, asked)
        put(request, "generationConfig.imageConfig.aspectRatio", ratio)
        if named != _USUAL:
            put(request, "generationConfig.imageConfig.imageSize", named)
    moved(spec, "ImagesRequest", body, request)
    return moved(spec, "ImagesOfGoogle", google_of(body), request)


def to_imagen(spec: Spec, body: JSON) -> JSON:
    """Translate a request for images into the body of a predict; one image if no number is given."""
    request: JSON = {"instances": [{"prompt": body["prompt"]}], "parameters": {"sampleCount": 1}}
    if asked := _asked_size(body):
        ratio, named = sizes.imagen_named(asked)
        request["parameters"] |= {"aspectRatio": ratio, "sampleImageSize": named}
    moved(spec, "ImagesRequest", body, request, "x-imagen")
    return moved(spec, "ImagesOfGoogle", google_of(body), request, "x-imagen")


def _asked_size(body: JSON) -> sizes.Size | None:
    """The width and height in ``size``; None if the choice is the model's. ApiError if it is neither."""
    size = body.get("size", "auto")
    if size == "auto":
        return None
    found = _SIZE.fullmatch(size)
    if found is None:
        raise invalid(f"Invalid value at 'size': {size!r} is not a width and a height such as '1024x1024'.")
    return int(found[1]), int(found[2])


def images_of_gemini(answer: JSON, created: int) -> JSON:
    """Translate the response of a generateContent: the images of its candidates."""
    data = [
        part["inlineData"]["data"]
        for candidate in answer.get("candidates", [])
        for part in candidate.get("content", {}).get("parts", [])
        if "inlineData" in part
    ]
    return _images(data, created)


def images_of_imagen(answer: JSON, created: int) -> JSON:
    """Translate the response of a predict; without an image if all were held back."""
    predictions = answer.get("predictions", [])
    return _images([each["bytesBase64Encoded"] for each in predictions if "bytesBase64Encoded" in each], created)


def _images(data: list[str], created: int) -> JSON:
    return {"created": created, "data": [{"b64_json": each} for each in data]}
