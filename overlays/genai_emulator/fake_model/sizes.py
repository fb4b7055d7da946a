"""How large the pictures and videos of each family of models are, by aspect ratio and named size."""

from __future__ import annotations

import functools
import json
from importlib import resources
from typing import Any

from ..model_families import generation_of

JSON = dict[str, Any]
Size = tuple[int, int]


def imagen(aspect_ratio: str, image_size: str) -> Size | None:
    """Width and height of an Imagen picture; None where there is no such ratio or size."""
    return _size(_table()["imagen"].get(image_size, {}), aspect_ratio, 1)


def gemini(model: JSON, aspect_ratio: str, image_size: str) -> Size | None:
    """Width and height of a picture by a Gemini model; None where it makes none of this ratio or size."""
    if generation_of(model) < 3:
        return _size(_table()["gemini-2.5"].get(image_size, {}), aspect_ratio, 1)
    family = _table()["gemini-3"]
    multiple = family["multiples"].get(image_size)
    return None if multiple is None else _size(family["1K"], aspect_ratio, multiple)


def imagen_named(asked: Size) -> tuple[str, str]:
    """The aspect ratio and the named size by which Imagen comes nearest to a width and height."""
    return _nearest(_table()["imagen"]["1K"], {"1K": 1, "2K": 2}, asked)


def gemini_named(model: JSON, asked: Size) -> tuple[str, str]:
    """The aspect ratio and the named size by which a Gemini model comes nearest to a width and height."""
    if generation_of(model) < 3:
        return _nearest(_table()["gemini-2.5"]["1K"], {"1K": 1}, asked)
    family = _table()["gemini-3"]
    return _nearest(family["1K"], family["multiples"], asked)


def veo(aspect_ratio: str, resolution: str) -> Size | None:
    """Width and height of a video; None where there is no such ratio or resolution."""
    return _size(_table()["veo"].get(resolution, {}), aspect_ratio, 1)


def imagen_ratios() -> list[str]:
    """The ratios of Imagen."""
    return list(_table()["imagen"]["1K"])


def _nearest(ratios: JSON, multiples: JSON, asked: Size) -> tuple[str, str]:
    """First the nearest shape, then the nearest area."""

    def apart(one: float, other: float) -> float:
        return max(one / other, other / one)

    ratio = min(ratios, key=lambda name: apart(asked[0] / asked[1], ratios[name][0] / ratios[name][1]))
    width, height = ratios[ratio]
    area = asked[0] * asked[1]
    return ratio, min(multiples, key=lambda name: apart(area, width * height * multiples[name] ** 2))


def _size(ratios: JSON, aspect_ratio: str, multiple: float) -> Size | None:
    found = ratios.get(aspect_ratio)
    return None if found is None else (int(found[0] * multiple), int(found[1] * multiple))


@functools.cache
def _table() -> Any:
    return json.loads(resources.files("genai_emulator.fake_model").joinpath("sizes.json").read_text("utf-8"))
