"""``client.models.estimate_tokens``: what callers pass, converted as for sending, and counted without it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from genai_runtime.errors.arguments import wrong
from genai_runtime.models.checks import check_config

from .prompt import PromptCounter

if TYPE_CHECKING:
    from ..local_tokenizer import LocalTokenizer
    from .estimates import TokenEstimate

Wire = dict[str, Any]


def checked_config(config: Any) -> Any:
    """The config as a model: one of ``generate_content``, or of ``count_tokens``.

    Raises:
        ArgumentError: it is neither.
    """
    from gemini_api import models

    counts = isinstance(config, models.CountTokensConfig) or (
        isinstance(config, Mapping) and ("generation_config" in config or "generationConfig" in config)
    )
    return check_config(config, models.CountTokensConfig if counts else models.GenerateContentConfig)


def estimate(
    convert: Any, model: str, contents: Any, config: Any, tokenizer: LocalTokenizer | None, *, vertex: bool
) -> TokenEstimate:
    """Estimate the tokens of a prompt.

    Args:
        convert: The converters of the client.
        model: The model's id or resource name.
        contents: What ``generate_content`` takes.
        config: What :func:`checked_config` gave.
        tokenizer: Counts texts exactly.
        vertex: Whether the client speaks to Vertex AI.
    """
    if tokenizer is not None and not hasattr(tokenizer, "count_text"):
        raise wrong("tokenizer", "a genai.local_tokenizer.LocalTokenizer", tokenizer)
    body: Wire = {}
    if config is not None:
        config._to_request(body, {}, convert)
    body = {**body, **body.pop("generateContentRequest", {})}
    files: dict[str, Wire] = {}
    _collect_files(contents, files)
    body["contents"] = convert.contents(contents)
    counter = PromptCounter(
        model=convert.model_name(model),
        vertex=vertex,
        files=files,
        resolution=(body.get("generationConfig") or {}).get("mediaResolution"),
        tokenizer=None if tokenizer is None else tokenizer.count_text,
    )
    counter.add_request(body)
    return counter.result()


def _collect_files(value: Any, found: dict[str, Wire]) -> None:
    """Remember the metadata of File objects: only their URIs are part of the request."""
    if isinstance(value, list | tuple):
        for item in value:
            _collect_files(item, found)
        return
    if isinstance(value, Mapping):
        uri, known = value.get("uri"), dict(value)
        if isinstance(uri, str) and ("sizeBytes" in value or "size_bytes" in value or "videoMetadata" in value):
            from gemini_api.models import File

            known = File(**value).to_dict()
            found[uri] = known
        return
    from gemini_api.models import File

    if isinstance(value, File) and value.uri:
        found[value.uri] = value.to_dict()
