"""Names of other libraries for our fields and parts, for hints in error messages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

# Their names and ours; a hint is given if the class has a field of that name.
_NAMES: dict[str, tuple[str, ...]] = {
    "content": ("parts", "contents"),
    "message": ("contents",),
    "messages": ("contents",),
    "prompt": ("contents",),
    "input": ("contents",),
    "system": ("system_instruction",),
    "system_prompt": ("system_instruction",),
    "system_message": ("system_instruction",),
    "instructions": ("system_instruction",),
    "max_tokens": ("max_output_tokens",),
    "max_completion_tokens": ("max_output_tokens",),
    "max_new_tokens": ("max_output_tokens",),
    "stop": ("stop_sequences",),
    "stop_words": ("stop_sequences",),
    "n": ("candidate_count",),
    "num_candidates": ("candidate_count",),
    "functions": ("tools", "function_declarations"),
    "tool_choice": ("tool_config",),
    "function_call": ("tool_config",),
    "top_logprobs": ("logprobs",),
    "reasoning": ("thinking_config",),
    "reasoning_effort": ("thinking_config",),
    "thinking": ("thinking_config",),
    "response_format": ("response_schema",),
    "output_schema": ("response_schema",),
    "json_schema": ("response_json_schema",),
    "modalities": ("response_modalities",),
    "generation_config": ("temperature",),
    "dimensions": ("output_dimensionality",),
    "image_url": ("file_data",),
    "input_audio": ("inline_data",),
    "image": ("inline_data",),
    "arguments": ("args",),
    "parameters": ("args",),
    "tool_calls": ("parts",),
    "tool_call_id": ("parts",),
    "api_base": ("base_url",),
    "max_retries": ("retry_options",),
    "default_headers": ("headers",),
    "extra_headers": ("headers",),
}
_WHOLE = {"generation_config": "; its fields stand in the config itself, as temperature=... does"}


def ours(name: str, fields: Collection[str]) -> str:
    """Return ``; here it is called 'x'`` for another library's ``name``, or an empty string."""
    for own in _NAMES.get(name, ()):
        if own in fields:
            return _WHOLE.get(name) or f"; here it is called {own!r}"
    return ""


def foreign_content(value: Mapping[str, Any]) -> str:
    """Return a hint for a message or part of another library; empty for other dicts."""
    if "content" in value and "parts" not in value:
        role = value.get("role")
        if role in ("system", "developer"):
            return (
                f"the role {role!r} and 'content' are another API's; pass such a text as system_instruction in the "
                "config"
            )
        own = "model" if role in ("assistant", "model") else "user"
        if role == "tool":
            return (
                "'content' is another API's; a function's result is "
                "types.Part.from_function_response(name=..., response={...}) in the parts of the user's content"
            )
        return (
            f"'content' is another API's; a content has 'parts': "
            f'{{"role": "{own}", "parts": [{{"text": "..."}}]}}' + ("" if role in (own, None) else f", not {role!r}")
        )
    kind = value.get("type")
    if not isinstance(kind, str):
        return ""
    if kind in ("text", "input_text", "output_text"):
        return f"a part has no 'type': write {{\"text\": \"...\"}}, or the text itself, instead of 'type': {kind!r}"
    if kind in ("image_url", "input_image", "image", "input_audio", "input_file", "file", "document", "audio", "video"):
        return (
            f"a part has no 'type': {kind!r} is types.Part.from_uri(file_uri=..., mime_type=...) for what has an "
            "address, and types.Part.from_bytes(data=..., mime_type=...) for bytes"
        )
    if kind in ("tool_use", "tool_result", "function_call", "function_call_output"):
        return (
            f"a part has no 'type': {kind!r} is types.Part.from_function_call(...) or "
            "types.Part.from_function_response(...)"
        )
    return ""
