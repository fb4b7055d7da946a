"""How many tokens images, sounds, videos and pages are: the documented arithmetic, by the rows of ``model_facts``.

Pure: no file, no network, no model. A row is what ``counting`` of ``gemini_api/model_facts.json`` has for a model.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]

#: How many characters (bytes of UTF-8) of a text are about one token.
CHARACTERS = 4


def row_for(rows: Iterable[Row], model: str, part: str = "") -> Row:
    """The first row whose pattern is found in a model's id; ``part`` names a table of it that overrides the rest.

    Args:
        rows: A table of ``model_facts``; its last row is for all others.
        model: The model's id or resource name.
        part: The name of a backend whose own rows are laid over (``"vertex"``).
    """
    name = model.rpartition("/")[2]
    found = next(row for row in rows if re.search(row["models"], name))
    return {**found, **found[part]} if part in found else found


def text_tokens(text: str) -> int:
    """About how many tokens a text is: a token for four bytes of UTF-8. Some text is at least one."""
    return math.ceil(len(text if text.isascii() else text.encode("utf-8", "replace")) / CHARACTERS)


def image_tokens(row: Row, size: tuple[float, float], resolution: str = "unspecified") -> tuple[int, bool]:
    """The tokens of an image, and whether recorded answers agree with the arithmetic for its kind.

    Args:
        row: The counting of the model.
        size: Width and height in pixels.
        resolution: The media resolution: ``"low"``, ``"medium"``, ``"high"``, ``"ultra_high"``.
    """
    image = row["image"]
    if "grid" in image:
        known = resolution in image["grid"]
        return _grid(image["grid"][resolution if known else "unspecified"], size), known
    if resolution == "low" and "low" in image:
        return int(image["low"]), False
    if "tile" not in image or max(size) <= image["small"]:
        return int(image["tokens"]), resolution == "unspecified"
    return int(image["tokens"]) * math.prod(math.ceil(side / image["tile"]) for side in size), False


def page_tokens(row: Row, size: tuple[float, float], resolution: str = "unspecified") -> int:
    """The tokens of one page of a PDF; ``size`` is its width and height in any unit."""
    page = row["page"]
    if "grid" in page:
        return _grid(page["grid"].get(resolution, page["grid"]["unspecified"]), size)
    return int(page["tokens"])


def page_modality(row: Row) -> str:
    """As what the pages of a PDF are reported."""
    return str(row["page"].get("modality", "DOCUMENT"))


def audio_tokens(row: Row, seconds: float) -> int:
    """The tokens of a sound of so many seconds."""
    audio = row["audio"]
    tokens: float = audio["tokens"] * _rounded(seconds, audio.get("seconds"))
    return math.ceil(round(tokens, 6))


def video_tokens(
    row: Row, seconds: float, *, sound: bool, resolution: str = "unspecified", fps: float = 1.0
) -> tuple[int, int]:
    """The tokens of a video's frames, and those of its sound where the model counts it beside them.

    Args:
        row: The counting of the model.
        seconds: How long it lasts.
        sound: Whether it has an audio track.
        resolution: The media resolution.
        fps: Frames that are looked at a second.
    """
    video = row["video"]
    frames: int = max(1, round(_rounded(round(seconds * fps, 6), video["frames"])))
    each: int = video["frame"].get(resolution, video["frame"]["unspecified"])
    return frames * each, audio_tokens(row, seconds) if sound and video["audio"] else 0


def _rounded(seconds: float, how: str | None) -> float:
    return seconds if how is None else math.ceil(seconds) if how == "up" else math.floor(seconds)


def _grid(most: int, size: tuple[float, float]) -> int:
    """The patches of a picture that is scaled to the most that keeps its aspect."""
    width, height = size
    columns = min(most, max(1, math.floor(round(math.sqrt(most * width / height), 9))))
    rows = min(most, max(1, math.floor(round(math.sqrt(most * height / width), 9))))
    return min(most, columns * rows)
