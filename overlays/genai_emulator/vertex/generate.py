"""generateContent, streamGenerateContent, countTokens and computeTokens on Vertex AI."""

from __future__ import annotations

import base64
import re
from typing import Any

from ..call import JSON, Call, Events
from ..clock import format_time
from ..fake_model.checks import check_contents
from ..fake_model.generate import Reply
from ..fake_model.stream import stream_events
from ..fake_model.text import pick
from ..fake_model.tokens import count_request
from ..handlers.generate import reply_to
from . import answers, errors, partial_calls
from .checks import check_generate, check_roles
from .targets import Target, target_of


def generate_content(call: Call) -> JSON:
    return answer_of(call, target_of(call, "generateContent"))


def answer_of(call: Call, target: Target) -> JSON:
    """The whole answer of a model."""
    reply = _reply(call, target)
    return answers.answer(reply.body(), target.model, call.body, format_time(call.project.clock.now()))


def stream_generate_content(call: Call) -> Events:
    target = target_of(call, "streamGenerateContent")
    reply = _reply(call, target)
    created = format_time(call.project.clock.now())
    events = answers.events(stream_events(reply), target.model, call.body, created)
    return Events(partial_calls.in_pieces(events) if partial_calls.wanted(call.body) else events)


def count_tokens(call: Call) -> JSON:
    """Count a prompt; ``instances`` are what the older models call their contents."""
    target = target_of(call, "countTokens")
    body = call.body
    contents = body.get("contents") or [_content(each) for each in body.get("instances", [])]
    check_roles(contents)
    check_contents(contents, "CountTokensRequest")
    tokens = count_request(call.project, {**body, "contents": contents}, target.model["name"])
    system = [body["systemInstruction"]] if "systemInstruction" in body else []
    counted = {"totalTokens": tokens.total, "totalBillableCharacters": answers.characters([*system, *contents])}
    return {**counted, "promptTokensDetails": tokens.details()}


def compute_tokens(call: Call) -> JSON:
    """Cut contents into tokens: here words, numbered by what they are."""
    target_of(call, "computeTokens")
    contents = call.body.get("contents") or [_content(each) for each in call.body.get("instances", [])]
    check_roles(contents)
    check_contents(contents, "ComputeTokensRequest")
    return {"tokensInfo": [_tokens(content) for content in contents]}


def _reply(call: Call, target: Target) -> Reply:
    check_generate(call.body, target.model)
    return reply_to(target.request(call, call.body), target.model, target.learned)


def _content(instance: Any) -> JSON:
    if not isinstance(instance, (str, dict)):
        raise errors.refused(f"An instance is a text or has one in prompt or content, and {instance!r} does not.")
    text = instance if isinstance(instance, str) else instance.get("prompt") or instance.get("content", "")
    return {"role": "user", "parts": [{"text": str(text)}]}


def _tokens(content: JSON) -> JSON:
    text = "".join(part.get("text", "") for part in content.get("parts", []))
    words = re.findall(r"\s?[^\W\d_]+|\s?\d|\s?[^\w\s]|\s", text)
    return {
        "role": content.get("role", "user"),
        "tokenIds": [str(pick(f"token/{word}", 262_000)) for word in words],
        "tokens": [base64.b64encode(word.encode()).decode() for word in words],
    }


_MODEL = "POST /publishers/*/models/*"
HANDLERS = {
    f"{_MODEL}:generateContent": generate_content,
    f"{_MODEL}:streamGenerateContent": stream_generate_content,
    f"{_MODEL}:countTokens": count_tokens,
    f"{_MODEL}:computeTokens": compute_tokens,
}
