"""Token counts: plausible ones, by modality, and the same wherever a prompt is counted."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

from ..project import Project
from .documents import Material, from_part, is_textual

JSON = dict[str, Any]

CHARACTERS = 4
PER_TILE = 258
PER_PAGE = 258
PER_VIDEO_SECOND = 263
PER_AUDIO_SECOND = 32
_TILE = 768
_SMALL_PICTURE = 384


class Tokens:
    """How many tokens of each modality."""

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
    """About four characters a token; some text is at least one."""
    return math.ceil(len(text) / CHARACTERS)


def count_request(project: Project, request: JSON) -> Tokens:
    """What a prompt costs: contents, system instruction and tools."""
    tokens = Tokens()
    for content in request.get("contents", []):
        _add_parts(project, tokens, content.get("parts", []))
    _add_parts(project, tokens, request.get("systemInstruction", {}).get("parts", []))
    if tools := request.get("tools"):
        tokens.add("TEXT", count_json(tools))
    return tokens


def count_parts(project: Project, parts: Iterable[JSON]) -> Tokens:
    tokens = Tokens()
    _add_parts(project, tokens, parts)
    return tokens


def count_json(value: Any) -> int:
    return count_text(json.dumps(value, separators=(",", ":"), ensure_ascii=False))


def _add_parts(project: Project, tokens: Tokens, parts: Iterable[JSON]) -> None:
    for part in parts:
        material = from_part(project, part)
        if material is not None:
            tokens.add(*count_material(material))
        elif "text" in part:
            tokens.add("TEXT", count_text(part["text"]))
        else:
            rest = {key: value for key, value in part.items() if key not in ("thought", "thoughtSignature")}
            tokens.add("TEXT", count_json(rest) if rest else 0)


def count_material(material: Material) -> tuple[str, int]:
    """The modality of something sent along, and its tokens."""
    kind = material.mime_type.partition("/")[0]
    if material.mime_type == "application/pdf":
        return "DOCUMENT", PER_PAGE * len(material.pages)
    if is_textual(material.mime_type):
        return "TEXT", count_text(material.text)
    if kind == "video":
        return "VIDEO", math.ceil(PER_VIDEO_SECOND * material.seconds)
    if kind == "audio":
        return "AUDIO", math.ceil(PER_AUDIO_SECOND * material.seconds)
    return "IMAGE", PER_TILE * _tiles(material.picture)


def _tiles(picture: tuple[int, int] | None) -> int:
    if picture is None or max(picture) <= _SMALL_PICTURE:
        return 1
    return math.prod(math.ceil(side / _TILE) for side in picture)
