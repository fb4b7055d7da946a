"""Counts the tokens of a prompt as it travels: texts, media, function calls, tools."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any

from genai_runtime import token_counting
from genai_runtime.media import MediaFacts, Unreadable, describe, is_textual
from genai_runtime.models.codecs import Base64Text
from genai_runtime.token_counting import Row

from .estimates import LimitExceeded, PartEstimate, TokenEstimate, UncountedPart
from .facts import listed_models, model_facts, short_name

Wire = Mapping[str, Any]
#: Counts the tokens of a text.
TextCounter = Callable[[str], int]

_NOT_COUNTED = frozenset(("thought", "thoughtSignature", "videoMetadata", "mediaResolution", "partMetadata"))
_LIMITS = {"pages": "pages", "audio_seconds": "seconds of audio", "video_seconds": "seconds", "images": "images"}


class PromptCounter:
    """Counts one prompt.

    Args:
        model: The model's id or resource name.
        vertex: Whether Vertex AI is asked, which counts some media in another way.
        files: What is known of uploaded files, by their URIs: JSON of the ``File`` resource.
        resolution: The media resolution of the request, ``"MEDIA_RESOLUTION_LOW"`` for example.
        tokenizer: Counts a text exactly.
    """

    def __init__(
        self,
        model: str,
        *,
        vertex: bool = False,
        files: Mapping[str, Wire] | None = None,
        resolution: str | None = None,
        tokenizer: TextCounter | None = None,
    ) -> None:
        self.model = short_name(model)
        self._row: Row = token_counting.row_for(model_facts()["counting"], self.model, "vertex" if vertex else "")
        self._limits: Row = token_counting.row_for(model_facts()["limits"], self.model)
        self._files = files or {}
        self._resolution = _level(resolution)
        self._tokenizer = tokenizer
        self._parts: list[PartEstimate] = []
        self._uncounted: list[UncountedPart] = []
        self._exceeded: list[LimitExceeded] = []
        self._sums = {"audio_seconds": 0.0, "images": 0.0}

    def result(self) -> TokenEstimate:
        """What the parts that were added come to."""
        exceeded = list(self._exceeded)
        for name, value in self._sums.items():
            self._check(exceeded, "contents", name, value)
        most = listed_models().get(self.model, {}).get("inputTokenLimit")
        total = sum(part.tokens for part in self._parts)
        if most is not None and total > most:
            exceeded.append(LimitExceeded("contents", "tokens", total, most))
        return TokenEstimate(self.model, tuple(self._parts), tuple(self._uncounted), tuple(exceeded), most)

    def add_request(self, body: Wire) -> None:
        """Add what a request says of its prompt: contents, system instruction, tools, and a cached prefix."""
        for index, content in enumerate(body.get("contents") or ()):
            self.add_content(content, f"contents[{index}]")
        system = body.get("systemInstruction")
        if system:
            self.add_content(system, "system_instruction")
        for index, tool in enumerate(body.get("tools") or ()):
            for number, declared in enumerate(tool.get("functionDeclarations") or ()):
                self._add_value(declared, f"tools[{index}].function_declarations[{number}]")
        if body.get("cachedContent"):
            self._uncounted.append(
                UncountedPart("cached_content", "the cache itself says how many tokens it has (usage_metadata)")
            )

    def add_content(self, content: Wire, where: str) -> None:
        """Add one content as it travels."""
        for index, part in enumerate(content.get("parts") or ()):
            self._add_part(part, f"{where}.parts[{index}]")

    def _add_part(self, part: Wire, where: str) -> None:
        if part.get("inlineData") is not None:
            self._add_inline(part, part["inlineData"], where)
        elif part.get("fileData") is not None:
            self._add_file(part, part["fileData"], where)
        elif part.get("text") is not None:
            self._add_text(part["text"], where)
        else:
            for key, value in part.items():
                if key not in _NOT_COUNTED:
                    self._add_value(value, f"{where}.{key}")

    def _add_text(self, text: str, where: str) -> None:
        if not text:
            return
        exact = self._tokenizer is not None
        count = token_counting.text_tokens(text) if self._tokenizer is None else self._tokenizer(text)
        self._add("TEXT", count, where, exact, f"{len(text)} characters")

    def _add_value(self, value: Any, where: str) -> None:
        """Add a value whose form in the prompt is not documented: a declaration, a call, its result."""
        text = json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=str)
        count = token_counting.text_tokens(text) if self._tokenizer is None else self._tokenizer(text)
        self._add("TEXT", count, where, False, f"{len(text)} characters of JSON")

    def _add_inline(self, part: Wire, blob: Wire, where: str) -> None:
        mime_type = blob.get("mimeType") or ""
        try:
            data = _decoded(blob.get("data") or "")
        except ValueError:
            self._uncounted.append(UncountedPart(where, "its data are no base64"))
            return
        self.add_media(mime_type, data, part, where)

    def add_media(self, mime_type: str, data: bytes, part: Wire, where: str) -> None:
        """Add a medium by its bytes; ``part`` says how it is looked at (``videoMetadata``, ``mediaResolution``)."""
        if is_textual(mime_type):
            self._add_text(data.decode("utf-8", "replace"), where)
            return
        try:
            facts = describe(mime_type, data)
        except Unreadable as error:
            self._uncounted.append(UncountedPart(where, f"{mime_type or 'a medium without a type'}: {error}"))
            return
        self._add_facts(mime_type, facts, part, where)

    def _add_file(self, part: Wire, data: Wire, where: str) -> None:
        uri = data.get("fileUri") or ""
        known = self._files.get(uri, {})
        mime_type = data.get("mimeType") or known.get("mimeType") or ""
        kind = mime_type.partition("/")[0]
        seconds = _seconds((known.get("videoMetadata") or {}).get("videoDuration"))
        clip = _clip(part)
        if kind == "video" or (not mime_type and "youtu" in uri):
            if seconds is None and clip[1] is not None:
                seconds = clip[1]
            if seconds is not None:
                self._add_facts("video/mp4", MediaFacts(seconds=seconds, sound=True), part, where)
                return
            reason = "how long the video lasts is in no metadata that was passed"
        elif is_textual(mime_type) and known.get("sizeBytes"):
            size = int(known["sizeBytes"])
            self._add("TEXT", -(-size // token_counting.CHARACTERS), where, False, f"{size} bytes of text")
            return
        elif kind == "image" and "grid" not in self._row["image"] and "tile" not in self._row["image"]:
            self._add("IMAGE", self._row["image"]["tokens"], where, True, "an image of any size")
            self._sums["images"] += 1
            return
        else:
            missing = {"image": "pixels", "audio": "seconds", "application": "pages"}.get(kind, "length")
            reason = f"its {missing} are in no metadata of the file"
        self._uncounted.append(
            UncountedPart(
                where,
                f"{mime_type or 'a file'} at {uri[:80]}: {reason}; pass the bytes, or ask count_tokens",
            )
        )

    def _add_facts(self, mime_type: str, facts: MediaFacts, part: Wire, where: str) -> None:
        own = _level((part.get("mediaResolution") or {}).get("level"))
        resolution = self._resolution if own == "unspecified" else own
        row = self._row
        if facts.pages is not None:
            counts = [token_counting.page_tokens(row, size, resolution) for size in facts.pages]
            exact = _recorded(row["page"]) and resolution == "unspecified"
            self._add(token_counting.page_modality(row), sum(counts), where, exact, f"{len(counts)} pages")
            self._check(self._exceeded, where, "pages", len(counts))
        elif mime_type.startswith("video"):
            self._add_video(facts, part, resolution, where)
        elif facts.seconds is not None:
            seconds = facts.seconds
            self._add(
                "AUDIO", token_counting.audio_tokens(row, seconds), where, _recorded(row["audio"]), f"{seconds:.6g} s"
            )
            self._sums["audio_seconds"] += seconds
        elif facts.size is not None:
            count, agrees = token_counting.image_tokens(row, facts.size, resolution)
            exact = agrees and _recorded(row["image"]) and resolution == "unspecified"
            width, height = facts.size
            self._add("IMAGE", count, where, exact, f"{width:g} x {height:g} pixels")
            self._sums["images"] += 1

    def _add_video(self, facts: MediaFacts, part: Wire, resolution: str, where: str) -> None:
        start, end = _clip(part)
        seconds = max(0.0, min(facts.seconds or 0.0, end or float("inf")) - start)
        fps = float((part.get("videoMetadata") or {}).get("fps") or 1.0)
        frames, sound = token_counting.video_tokens(
            self._row, seconds, sound=bool(facts.sound), resolution=resolution, fps=fps
        )
        exact = _recorded(self._row["video"]) and resolution == "unspecified" and fps == 1.0
        self._add("VIDEO", frames, where, exact, f"{seconds:.6g} s")
        if sound:
            self._add("AUDIO", sound, where, False, f"the sound of {seconds:.6g} s")
        if resolution != "low":
            self._check(self._exceeded, where, "video_seconds", seconds)

    def _add(self, modality: str, tokens: int, where: str, exact: bool, basis: str) -> None:
        from gemini_api.models import MediaModality

        self._parts.append(PartEstimate(where, MediaModality(modality), tokens, exact, basis))

    def _check(self, found: list[LimitExceeded], where: str, name: str, value: float) -> None:
        most = self._limits.get(name)
        if most is not None and value > most:
            found.append(LimitExceeded(where, _LIMITS[name], value, most))


def _recorded(table: Row) -> bool:
    return "recordings" in table["known_from"]


def _level(value: Any) -> str:
    return str(value or "").lower().removeprefix("media_resolution_") or "unspecified"


def _decoded(text: Any) -> bytes:
    if text.__class__ is Base64Text:
        return bytes(text.data)
    plain = text.replace("-", "+").replace("_", "/")
    return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)


def _clip(part: Wire) -> tuple[float, float | None]:
    """Return the start and end, in seconds, of the part of a video that is counted."""
    metadata = part.get("videoMetadata") or {}
    return _seconds(metadata.get("startOffset")) or 0.0, _seconds(metadata.get("endOffset"))


def _seconds(value: Any) -> float | None:
    text = str(value or "").removesuffix("s")
    try:
        return float(text) if text else None
    except ValueError:
        return None
