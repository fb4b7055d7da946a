"""Count tokens by modality, consistently in every operation; media as the client estimates them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from genai_runtime.media import is_textual
from genai_runtime.token_counting import (
    CHARACTERS,
    Row,
    audio_tokens,
    image_tokens,
    page_modality,
    page_tokens,
    text_tokens,
    video_tokens,
)

from ..facts import counting_of
from ..project import Project
from .documents import Attachment, from_part

JSON = dict[str, Any]

__all__ = [
    "CHARACTERS",
    "Tokens",
    "count_answer",
    "count_attachment",
    "count_json",
    "count_parts",
    "count_request",
    "count_text",
]

# An unreadable image counts as a small one.
_NO_SIZE = (1, 1)


class Tokens:
    """The number of tokens of each modality."""

    def __init__(self) -> None:
        self.by_modality: Counter[str] = Counter()

    def add(self, modality: str, count: int) -> None:
        if count:
            self.by_modality[modality] += count

    def __add__(self, other: Tokens) -> Tokens:
        both = Tokens()
        both.by_modality = self.by_modality + other.by_modality
        return both

    @property
    def total(self) -> int:
        return self.by_modality.total()

    def details(self) -> list[JSON]:
        return [{"modality": key, "tokenCount": count} for key, count in self.by_modality.items()]


def count_text(text: str) -> int:
    """About four characters per token; at least one for any text."""
    return text_tokens(text)


def count_request(project: Project, request: JSON, model: str) -> Tokens:
    """Count the tokens of a prompt for a model (a resource name): contents, system instruction and tools."""
    tokens = Tokens()
    resolution = _level(request.get("generationConfig", {}).get("mediaResolution"))
    for content in request.get("contents", []):
        _add_parts(project, tokens, content.get("parts", []), model, resolution)
    _add_parts(project, tokens, request.get("systemInstruction", {}).get("parts", []), model, resolution)
    if tools := request.get("tools"):
        tokens.add("TEXT", count_json(tools))
    return tokens


def count_parts(project: Project, parts: Iterable[JSON], model: str) -> Tokens:
    tokens = Tokens()
    _add_parts(project, tokens, parts, model, "unspecified")
    return tokens


def count_answer(project: Project, parts: Iterable[JSON], model: str) -> Tokens:
    """Count the tokens of an answer; generated images count differently from those in prompts."""
    tokens = Tokens()
    for part in parts:
        image = str(part.get("inlineData", {}).get("mimeType", "")).startswith("image/")
        most = counting_of(model)["image"].get("output")
        if image and most is not None:
            tokens.add("IMAGE", most)
        else:
            tokens += count_parts(project, [part], model)
    return tokens


def count_json(value: Any) -> int:
    return count_text(json.dumps(value, separators=(",", ":"), ensure_ascii=False))


def _add_parts(project: Project, tokens: Tokens, parts: Iterable[JSON], model: str, resolution: str) -> None:
    for part in parts:
        attachment = from_part(project, part)
        if attachment is not None:
            own = _level(part.get("mediaResolution", {}).get("level"))
            found = count_attachment(attachment, counting_of(model), resolution if own == "unspecified" else own)
            for modality, count in found.by_modality.items():
                tokens.add(modality, count)
        elif "text" in part:
            tokens.add("TEXT", count_text(part["text"]))
        else:
            rest = {key: value for key, value in part.items() if key not in ("thought", "thoughtSignature")}
            tokens.add("TEXT", count_json(rest) if rest else 0)


def count_attachment(attachment: Attachment, row: Row, resolution: str = "unspecified") -> Tokens:
    """Count the tokens of an attachment by modality; ``row`` has the model's rates."""
    tokens = Tokens()
    kind = attachment.mime_type.partition("/")[0]
    if attachment.mime_type == "application/pdf":
        tokens.add(page_modality(row), sum(page_tokens(row, size, resolution) for size in attachment.page_sizes))
    elif is_textual(attachment.mime_type):
        tokens.add("TEXT", count_text(attachment.text))
    elif kind == "video":
        frames, sound = video_tokens(row, attachment.seconds, sound=attachment.sound, resolution=resolution)
        tokens.add("VIDEO", frames)
        tokens.add("AUDIO", sound)
    elif kind == "audio":
        tokens.add("AUDIO", audio_tokens(row, attachment.seconds))
    else:
        tokens.add("IMAGE", image_tokens(row, attachment.pixels or _NO_SIZE, resolution)[0])
    return tokens


def _level(value: Any) -> str:
    return str(value or "").lower().removeprefix("media_resolution_") or "unspecified"
