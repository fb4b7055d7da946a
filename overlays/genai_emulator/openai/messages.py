"""Translate the messages of a chat into contents and a system instruction. Pure functions."""

from __future__ import annotations

import base64
import json
import mimetypes
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from ..errors import invalid

JSON = dict[str, Any]

_DATA_URL = re.compile(r"data:([^;,]*)((?:;[^;,]+)*),(.*)", re.DOTALL)
_SCHEMES = ("http", "https", "gs")
_SYSTEM = ("system", "developer")


def contents_of(messages: list[JSON], check_part: Callable[[Any], JSON]) -> tuple[list[JSON], list[JSON]]:
    """Translate messages; return the parts of the system instruction, and the contents.

    Args:
        messages: Validated messages.
        check_part: Validates one part of a message's content.

    Raises:
        ApiError: the type of a part is unknown, a URL is invalid, or arguments are not JSON.
    """
    system: list[JSON] = []
    contents: list[JSON] = []
    names: dict[str, str] = {}
    before = ""
    for message in messages:
        role = message["role"]
        parts = _parts(message.get("content"), check_part)
        if role in _SYSTEM:
            system += parts
        elif role == "tool":
            answer = _answer(message, parts, names)
            if before == "tool":
                contents[-1]["parts"].append(answer)
            else:
                contents.append({"role": "user", "parts": [answer]})
        elif role == "assistant":
            calls = message.get("tool_calls", [])
            names |= {call["id"]: call["function"]["name"] for call in calls if call.get("id")}
            contents.append({"role": "model", "parts": [*_signed(message, parts), *map(_call, calls)]})
        else:
            contents.append({"role": "user", "parts": parts})
        before = role
    return system, contents


def _parts(content: Any, check_part: Callable[[Any], JSON]) -> list[JSON]:
    if content is None:
        return []
    if isinstance(content, str):
        return [{"text": content}]
    if not isinstance(content, list):
        raise invalid("Invalid value at 'messages.content': it is a string or a list of parts.")
    return [_part(part, check_part) for part in content]


def _part(given: Any, check_part: Callable[[Any], JSON]) -> JSON:
    kind = given.get("type") if isinstance(given, dict) else None
    if not isinstance(kind, str) or kind not in _KINDS:
        raise invalid(f"Invalid content part type: {kind}")
    part = check_part(given)
    if kind not in part:
        raise invalid(f"A content part of the type {kind} has no {kind}.")
    return _KINDS[kind](part[kind])


def _media(image: JSON) -> JSON:
    """Translate the URL of an image, or of other media: a data URL, a file of the Files API or a web address."""
    url = str(image["url"])
    if found := _DATA_URL.fullmatch(url):
        mime_type, settings, data = found.groups()
        if ";base64" not in settings:
            data = base64.b64encode(unquote_to_bytes(data)).decode()
        return {"inlineData": {"mimeType": mime_type or "text/plain", "data": data}}
    try:
        address = urlsplit(url)
    except ValueError:
        raise invalid(f"Invalid URL: {url:.200}") from None
    if address.scheme not in _SCHEMES or not address.netloc:
        raise invalid(
            f"Unsupported file URI type: {url:.200}. File URI must be a File API"
            " (e.g. https://generativelanguage.googleapis.com/files/<id>), Youtube"
            " (e.g. https://www.youtube.com/watch?v=<id>), or HTTPS (e.g. https://path/to/file)."
        )
    guessed = mimetypes.guess_type(address.path)[0]
    return {"fileData": {"fileUri": url, "mimeType": guessed or "image/jpeg"}}


def _audio(audio: JSON) -> JSON:
    return {"inlineData": {"mimeType": f"audio/{audio['format']}", "data": audio["data"]}}


_KINDS: dict[str, Callable[[Any], JSON]] = {
    "text": lambda text: {"text": text},
    "image_url": _media,
    "input_audio": _audio,
}


def _answer(message: JSON, parts: list[JSON], names: dict[str, str]) -> JSON:
    """Translate a tool message into a function response, with the name of the call that it belongs to."""
    identifier = message.get("tool_call_id", "")
    name = names.get(identifier) or message.get("name", "")
    if not name:
        raise invalid(
            f"* GenerateContentRequest.contents.parts.function_response.name: Name cannot be empty."
            f" No call before it has the tool_call_id {identifier!r}.\n"
        )
    text = "".join(part.get("text", "") for part in parts)
    try:
        value = json.loads(text)
    except ValueError:
        value = text
    response = value if isinstance(value, dict) else {"result": value}
    return {"functionResponse": {"name": name, "response": response} | ({"id": identifier} if identifier else {})}


def _call(call: JSON) -> JSON:
    function = call["function"]
    try:
        arguments = json.loads(function.get("arguments") or "{}")
    except ValueError:
        arguments = None
    if not isinstance(arguments, dict):
        raise invalid(f"The arguments of the tool call {function['name']!r} are no JSON object.")
    called = {"name": function["name"], "args": arguments} | ({"id": call["id"]} if call.get("id") else {})
    signature = signature_of(call)
    return {"functionCall": called} | ({"thoughtSignature": signature} if signature else {})


def _signed(message: JSON, parts: list[JSON]) -> list[JSON]:
    """The text parts of an assistant message, with its thought signature."""
    signature = signature_of(message)
    if not signature:
        return [part for part in parts if part != {"text": ""}] if message.get("tool_calls") else parts
    *rest, last = parts or [{"text": ""}]
    return [*rest, last | {"thoughtSignature": signature}]


def signature_of(holder: JSON) -> str:
    """The thought signature in the ``extra_content`` of a message or of a call."""
    found = holder.get("extra_content", {}).get("google", {}).get("thought_signature", "")
    return str(found)
