"""Function calling: choose functions and arguments from the prompt, and summarize the responses."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from ..errors import bad_field
from .hints import Hints
from .prompt import Prompt
from .structured import ValueGenerator
from .text import key_words, words

JSON = dict[str, Any]

# Verbs of prompts with their synonyms in names of functions.
_SAME = {
    "multiply": ("times", "product", "multipli", "multiplied"),
    "add": ("plus", "sum", "insert", "create", "register"),
    "subtract": ("minus", "difference"),
    "divide": ("divid", "over"),
    "get": ("what", "show", "tell", "how"),
    "set": ("turn", "change", "make", "dim", "adjust"),
    "find": ("search", "look", "where"),
    "send": ("mail", "write", "notify"),
    "schedule": ("book", "plan", "arrange"),
    "temperature": ("weather", "warm", "cold", "hot"),
    "weather": ("temperature", "warm", "cold", "hot", "rain", "sunny", "forecast"),
    "current": ("now", "today"),
    "name": ("call",),
    "light": ("lamp", "brightness"),
}
_WEAK = {"get", "set", "current", "find", "list", "fetch", "the", "name", "generator", "function", "value", "data"}


def function_calls(prompt: Prompt) -> list[JSON]:
    """Return the ``functionCall`` parts of the answer; empty if it should be text."""
    config = prompt.tool_config.get("functionCallingConfig", {})
    mode = config.get("mode", "AUTO")
    declared = {function["name"]: function for function in prompt.functions()}
    allowed = config.get("allowedFunctionNames", [])
    if unknown := [name for name in allowed if name not in declared]:
        raise bad_field(
            "GenerateContentRequest",
            "tool_config.function_calling_config.allowed_function_names",
            f"{unknown[0]!r} is not among the declared functions",
        )
    if allowed and mode not in ("ANY", "VALIDATED"):
        raise bad_field(
            "GenerateContentRequest",
            "tool_config.function_calling_config.allowed_function_names",
            "it can be set only when the mode is ANY or VALIDATED",
        )
    if mode == "NONE" or not declared:
        return []
    if prompt.responses and mode != "ANY":
        return []
    offered = [declared[name] for name in allowed] if allowed else list(declared.values())
    chosen = _wanted(prompt.original_question, offered)
    if not chosen and mode == "ANY":
        chosen = offered[:1]
    return [
        {"functionCall": {"name": function["name"], "args": arguments}}
        for function in chosen
        for arguments in _arguments(prompt, function)
    ]


def summarize_responses(prompt: Prompt) -> str:
    """Summarize the function responses of the last turn."""
    return " ".join(_said(response["name"], response.get("response", {})) for response in prompt.responses)


def thought_signature(text: str) -> str:
    """Return a thought signature: opaque bytes in base64."""
    return base64.b64encode(hashlib.sha512(f"thought/{text}".encode()).digest()).decode()


def _wanted(text: str, functions: list[JSON]) -> list[JSON]:
    """The functions that the text asks for: by name, or else those that share most words with it."""
    low = text.lower()
    named = [function for function in functions if _is_named(function["name"], low)]
    if named:
        return named
    said = set(words(text)) | set(low.split())
    for fits in (_by_name, _by_description, _by_likeness):
        if found := [function for function in functions if fits(function, said)]:
            return found
    return []


def _is_named(name: str, low: str) -> bool:
    plain = " ".join(_split(name))
    return name.lower() in low.replace(" ", "_") if "_" in name else name.lower() in low.split() or plain in low


def _by_name(function: JSON, said: set[str]) -> bool:
    return any(set(words(word)) & said for word in _own_words(function))


def _by_description(function: JSON, said: set[str]) -> bool:
    described = [word for word in key_words(function.get("description", "")) if word not in _WEAK]
    hits = sum(word in said for word in described)
    return hits >= 2 or (hits == 1 and len(described) <= 2)


def _by_likeness(function: JSON, said: set[str]) -> bool:
    return any(other in said for word in _own_words(function) for other in _SAME.get(word, ()))


def _own_words(function: JSON) -> list[str]:
    """The distinctive words of a function's name."""
    split = _split(function["name"])
    return [word for word in split if word not in _WEAK] or split


def _split(name: str) -> list[str]:
    out: list[str] = []
    for piece in name.replace("-", "_").replace(".", "_").split("_"):
        start = 0
        for at in range(1, len(piece)):
            if piece[at].isupper() and not piece[at - 1].isupper():
                out.append(piece[start:at].lower())
                start = at
        if piece:
            out.append(piece[start:].lower())
    return out


def _parameters(function: JSON) -> JSON:
    found = function.get("parameters") or function.get("parametersJsonSchema") or {}
    return found if isinstance(found, dict) else {}


def _arguments(prompt: Prompt, function: JSON) -> list[JSON]:
    """One set of arguments, or several if the text names several places and the function takes one."""
    schema = _parameters(function)
    properties = schema.get("properties") or {}
    text = prompt.original_question
    hints = Hints(text)
    places = hints.places()
    texts = [key for key, value in properties.items() if str(value.get("type", "")).lower() == "string"]
    taken_once = [key for key in texts if key in schema.get("required", texts) and not properties[key].get("enum")]
    if len(places) > 1 and len(taken_once) == 1 and hints.string(taken_once[0]) in places:
        return [_fill(prompt, schema, f"in {place}") for place in places]
    return [_fill(prompt, schema, text)]


def _fill(prompt: Prompt, schema: JSON, text: str) -> JSON:
    properties = schema.get("properties") or {}
    required = schema.get("required")
    hints = Hints(text)
    filler = ValueGenerator(schema, hints, prompt.seed)
    out: JSON = {}
    for key, value in properties.items():
        if required is None or key in required or _offered(value, key, Hints(text)):
            out[key] = filler.value(value, key)
    return out


def _offered(schema: JSON, key: str, hints: Hints) -> bool:
    """Whether the text has a value for an optional parameter."""
    if schema.get("enum"):
        return hints.choice([value for value in schema["enum"] if isinstance(value, str)]) is not None
    return key.lower().replace("_", " ") in hints.text.lower()


def _said(name: str, response: Any) -> str:
    if isinstance(response, dict):
        if "error" in response:
            return f"{name} failed: {_plain(response['error'])}."
        for key in ("output", "result"):
            if key in response and len(response) == 1:
                return f"{name} says: {_plain(response[key])}."
        inside = ", ".join(f"{key}: {_plain(value)}" for key, value in response.items())
        return f"{name} says: {inside}." if inside else f"{name} is done."
    return f"{name} says: {_plain(response)}."


def _plain(value: Any) -> str:
    return value.rstrip(".") if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
