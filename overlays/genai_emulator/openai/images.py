"""Translate image requests into generateContent, and its responses back. Pure functions."""

from __future__ import annotations

import re
from typing import Any

from ..errors import invalid
from ..spec import Spec
from .translate import google_of, moved, put

JSON = dict[str, Any]

_SIZE = re.compile(r"([1-9]\d{0,4})x([1-9]\d{0,4})", re.ASCII)
_RATIOS = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")


def to_gemini(spec: Spec, body: JSON) -> JSON:
    """Translate a request for images into the body of a generateContent."""
    request: JSON = {"contents": [{"role": "user", "parts": [{"text": body["prompt"]}]}]}
    put(request, "generationConfig.responseModalities", ["IMAGE"])
    if ratio := ratio_of(body.get("size", "auto")):
        put(request, "generationConfig.imageConfig.aspectRatio", ratio)
    moved(spec, "ImagesRequest", body, request)
    return moved(spec, "ImagesOfGoogle", google_of(body), request)


def ratio_of(size: str) -> str | None:
    """Find the aspect ratio nearest to a size such as ``1536x1024``, None for ``auto``; ApiError if it is invalid."""
    if size == "auto":
        return None
    found = _SIZE.fullmatch(size)
    if found is None:
        raise invalid(f"Invalid value at 'size': {size!r} is not a width and a height such as '1024x1024'.")
    asked = int(found[1]) / int(found[2])

    def distance(ratio: str) -> float:
        width, height = map(int, ratio.split(":"))
        return max(asked * height / width, width / height / asked)

    return min(_RATIOS, key=distance)


def images(answer: JSON, created: int) -> JSON:
    """Translate a response: the images of its candidates."""
    data = [
        {"b64_json": part["inlineData"]["data"]}
        for candidate in answer.get("candidates", [])
        for part in candidate.get("content", {}).get("parts", [])
        if "inlineData" in part
    ]
    return {"created": created, "data": data}
