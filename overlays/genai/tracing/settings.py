"""What a request asks for, as attributes: never what it says."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import conventions as names

if TYPE_CHECKING:
    from .spans import Attributes

#: By the field of a generation config, without case and underscores: both APIs have the same ones.
_FIELDS = {
    "candidatecount": names.REQUEST_CHOICES,
    "frequencypenalty": names.REQUEST_FREQUENCY_PENALTY,
    "maxoutputtokens": names.REQUEST_MAX_TOKENS,
    "presencepenalty": names.REQUEST_PRESENCE_PENALTY,
    "seed": names.REQUEST_SEED,
    "stopsequences": names.REQUEST_STOP_SEQUENCES,
    "temperature": names.REQUEST_TEMPERATURE,
    "thinkinglevel": names.REQUEST_REASONING,
    "topk": names.REQUEST_TOP_K,
    "topp": names.REQUEST_TOP_P,
}
_WHOLE = frozenset((names.REQUEST_CHOICES, names.REQUEST_MAX_TOKENS, names.REQUEST_SEED, names.REQUEST_TOP_K))
_MODALITIES = {"image": "image", "audio": "speech"}
_MIME_TYPES = {"application/json": "json", "text/plain": "text"}


def common(vertexai: bool, base_url: str = "") -> Attributes:
    """What all operations say of where they are answered."""
    return {names.PROVIDER: names.VERTEX_AI if vertexai else names.GEMINI, **dict(_server(base_url))}


@lru_cache(maxsize=64)
def _server(base_url: str) -> tuple[tuple[str, Any], ...]:
    parts = urlsplit(base_url)
    if not parts.hostname:
        return ()
    default = 80 if parts.scheme in ("http", "ws") else 443
    return ((names.SERVER_ADDRESS, parts.hostname), (names.SERVER_PORT, parts.port or default))


def request_settings(body: Any) -> Attributes:
    """The settings of a ``generateContent``."""
    config = body.get("generationConfig") or {}
    found = _of(config)
    thinking = config.get("thinkingConfig") or {}
    if level := thinking.get("thinkingLevel"):
        found[names.REQUEST_REASONING] = str(level).lower()
    output = _output(config.get("responseModalities"), config.get("responseMimeType"))
    return {**found, names.OUTPUT_TYPE: output} if output else found


def interaction_settings(body: Any) -> Attributes:
    """The settings of an interaction."""
    found = _of(body.get("generation_config") or {})
    if previous := body.get("previous_interaction_id"):
        found[names.REQUEST_PREVIOUS] = previous
    formats = body.get("response_format")
    first = formats[0] if isinstance(formats, list) and formats else formats
    mime_type = first.get("mime_type") if isinstance(first, Mapping) else None
    output = _output(body.get("response_modalities"), mime_type)
    return {**found, names.OUTPUT_TYPE: output} if output else found


def _of(config: Mapping[str, Any]) -> Attributes:
    found: Attributes = {}
    for field, value in config.items():
        name = _FIELDS.get(field.replace("_", "").lower())
        if name is None or value is None or (name == names.REQUEST_CHOICES and value == 1):
            continue
        if name in _WHOLE and isinstance(value, float) and value.is_integer():
            value = int(value)
        found[name] = list(value) if isinstance(value, list) else value
    return found


def _output(modalities: Any, mime_type: Any) -> str | None:
    """The kind of output that is asked for: an image or speech, where text may come beside it."""
    asked = {str(each).lower() for each in modalities} if isinstance(modalities, list) else set()
    for modality, kind in _MODALITIES.items():
        if modality in asked:
            return kind
    return _MIME_TYPES.get(mime_type) or ("text" if asked == {"text"} else None)
