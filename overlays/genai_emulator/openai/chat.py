"""Translate chat completions into generateContent, and its responses and events back. Pure functions."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..errors import invalid
from ..spec import Spec
from .messages import contents_of
from .translate import google_of, moved, put, thinking_of

JSON = dict[str, Any]
Check = Callable[[str, Any], JSON]

_MODES = {"none": "NONE", "auto": "AUTO", "required": "ANY"}
#: Finish reasons that are not the doing of a filter; those of a filter are ``content_filter: <reason>``.
_FINISHED = {"STOP": "stop", "MAX_TOKENS": "length"}
_OF_CALLS = ("MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "MISSING_THOUGHT_SIGNATURE")


def to_gemini(spec: Spec, check: Check, body: JSON, model: JSON) -> JSON:
    """Translate a chat completion request into the body of a generateContent.

    Args:
        spec: The spec of the OpenAI-compatible API.
        check: Validates a value against one of its schemas.
        body: The validated request.
        model: The resource of the model.

    Raises:
        ApiError: for what the service would refuse.
    """
    system, contents = contents_of(body["messages"], lambda part: check("ContentPart", part))
    request: JSON = {"contents": contents}
    if system:
        request["systemInstruction"] = {"parts": system}
    moved(spec, "ChatCompletionRequest", body, request)
    if thinking := thinking_of(spec, body, model):
        put(request, "generationConfig.thinkingConfig", thinking)
    moved(spec, "ChatOfGoogle", google_of(body), request)
    _put_format(spec, body.get("response_format", {}), request)
    if tools := body.get("tools"):
        declared = [moved(spec, "Function", tool["function"], {}) for tool in tools]
        request["tools"] = [{"functionDeclarations": declared}]
    if "tool_choice" in body and body["tool_choice"] is not None:
        request["toolConfig"] = {"functionCallingConfig": _choice(body["tool_choice"], check)}
    tier = spec.schema("ServiceTier")["x-service-tier"].get(body.get("service_tier"))
    if tier:
        request["serviceTier"] = tier
    return request


def _put_format(spec: Spec, form: JSON, request: JSON) -> None:
    if form.get("type") not in ("json_object", "json_schema"):
        return
    put(request, "generationConfig.responseMimeType", "application/json")
    if form["type"] == "json_schema":
        if "schema" not in form.get("json_schema", {}):
            raise invalid("* ChatCompletionRequest.response_format.json_schema: schema is not specified")
        moved(spec, "NamedSchema", form["json_schema"], request)


def _choice(choice: Any, check: Check) -> JSON:
    if isinstance(choice, str):
        if choice not in _MODES:
            raise invalid(f"Invalid tool_choice: {choice!r}; it is none, auto, required or a named function.")
        return {"mode": _MODES[choice]}
    named = check("NamedToolChoice", choice)
    return {"mode": "ANY", "allowedFunctionNames": [named["function"]["name"]]}


def completion(answer: JSON, model: str, created: int) -> JSON:
    """Translate a response of generateContent into a chat completion.

    Args:
        answer: A GenerateContentResponse.
        model: The name of the model in the request.
        created: Seconds since 1970.
    """
    candidates = answer.get("candidates", [])
    choices = [_choice_of(candidate, "message", _Writer(answer["responseId"])) for candidate in candidates]
    for choice in choices:
        for call in choice["message"].get("tool_calls", ()):
            # Only the tool calls of deltas have an index.
            del call["index"]
    return _head(answer, model, created, "chat.completion") | {
        "choices": choices or _blocked(answer),
        "usage": usage(answer["usageMetadata"]),
    }


def chunks(answers: Iterable[JSON], model: str, created: int, *, with_usage: bool) -> Iterator[JSON]:
    """Translate the events of streamGenerateContent into chunks; ``with_usage`` adds the usage to each."""
    writers: dict[int, _Writer] = {}
    for answer in answers:
        choices = []
        for candidate in answer.get("candidates", []):
            index = candidate.get("index", 0)
            writer = writers.setdefault(index, _Writer(answer["responseId"]))
            choices.append(_choice_of(candidate, "delta", writer))
        chunk = _head(answer, model, created, "chat.completion.chunk") | {"choices": choices or _blocked(answer)}
        yield chunk | ({"usage": usage(answer["usageMetadata"])} if with_usage else {})


def usage(metadata: JSON) -> JSON:
    """Translate usage metadata. Tokens of thoughts count only in the total."""
    out: JSON = {
        "prompt_tokens": metadata["promptTokenCount"],
        "completion_tokens": metadata.get("candidatesTokenCount", 0),
        "total_tokens": metadata["totalTokenCount"],
    }
    if cached := metadata.get("cachedContentTokenCount"):
        out["prompt_tokens_details"] = {"cached_tokens": cached}
    return out


def _head(answer: JSON, model: str, created: int, kind: str) -> JSON:
    return {"id": answer["responseId"], "object": kind, "created": created, "model": model}


def _blocked(answer: JSON) -> list[JSON]:
    """The choices of a response without candidates: one, without a message."""
    reason = answer.get("promptFeedback", {}).get("blockReason", "OTHER")
    return [{"index": 0, "finish_reason": f"content_filter: {reason}"}]


def _choice_of(candidate: JSON, holder: str, writer: _Writer) -> JSON:
    index = candidate.get("index", 0)
    message = writer.message(candidate.get("content", {}).get("parts", []), index)
    out: JSON = {"index": index, holder: message}
    if reason := candidate.get("finishReason"):
        called = reason == "STOP" and writer.called
        out["finish_reason"] = "tool_calls" if called else _finish_reason(reason)
    return out


def _finish_reason(reason: str) -> str:
    kind = "function_call_filter" if reason in _OF_CALLS else "content_filter"
    return _FINISHED.get(reason) or f"{kind}: {reason}"


class _Writer:
    """Builds the message or the deltas of one candidate; keeps track of the open tag and the number of tool calls."""

    def __init__(self, response: str) -> None:
        self._response = response
        self._thinking = False
        self.called = 0

    def message(self, parts: list[JSON], index: int) -> JSON:
        message: JSON = {"role": "assistant"}
        google: defaultdict[str, Any] = defaultdict()
        text: list[str] = []
        for part in parts:
            if "functionCall" in part:
                message.setdefault("tool_calls", []).append(self._call(part, index))
            elif "text" in part:
                text.append(self._text(part))
                if part.get("thought"):
                    google["thought"] = True
                elif signature := part.get("thoughtSignature"):
                    google["thought_signature"] = signature
        if text:
            message["content"] = "".join(text)
        if google:
            message["extra_content"] = {"google": dict(google)}
        return message

    def _text(self, part: JSON) -> str:
        """The text of a part, after a tag where thoughts begin or end."""
        thought = bool(part.get("thought"))
        tag = "" if thought == self._thinking else "<thought>" if thought else "</thought>"
        self._thinking = thought
        return tag + str(part["text"])

    def _call(self, part: JSON, index: int) -> JSON:
        function = part["functionCall"]
        number = self.called
        self.called += 1
        digest = hashlib.sha256(f"{self._response}/{index}/{number}".encode()).digest()
        call: JSON = {
            "index": number,
            "id": f"function-call-{int.from_bytes(digest[:8], 'big')}",
            "type": "function",
            "function": {
                "name": function["name"],
                "arguments": json.dumps(function.get("args", {}), ensure_ascii=False, separators=(",", ":")),
            },
        }
        if signature := part.get("thoughtSignature"):
            call["extra_content"] = {"google": {"thought_signature": signature}}
        return call
