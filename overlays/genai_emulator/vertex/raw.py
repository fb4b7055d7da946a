"""Raw predict: other publishers' models, in the form that each of them has.

What Anthropic's models are asked is answered in their form, and a chat in OpenAI's form in OpenAI's; anything else
comes back as it was sent. All are answered by the same fake model.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..call import JSON, Call
from ..fake_model.generate import Reply
from ..handlers.generate import reply_to
from . import errors
from .checks import read_by_model
from .targets import Target, target_of

_STOPPED = {"MAX_TOKENS": "max_tokens"}


def raw_predict(call: Call) -> Any:
    """The whole answer, in the publisher's own form."""
    if call.body.get("stream"):
        return stream_raw_predict(call)
    target = target_of(call, "rawPredict")
    if "messages" not in call.body:
        return {"model": target.id, "received": call.body}
    reply = _reply(call, target)
    text, usage = _text(reply), _usage(reply)
    if "anthropic_version" in call.body:
        return _message(reply, target, text, usage)
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
    counted = {"prompt_tokens": usage["input_tokens"], "completion_tokens": usage["output_tokens"]}
    return {
        "id": reply.response_id,
        "object": "chat.completion",
        "model": target.id,
        "choices": [choice],
        "usage": counted,
    }


def stream_raw_predict(call: Call) -> Any:
    """The answer as server-sent events of Anthropic's form; a publisher without streams is refused."""
    from starlette.responses import StreamingResponse

    target = target_of(call, "streamRawPredict")
    if "anthropic_version" not in call.body:
        raise errors.refused(f"{target.name} does not stream.")
    reply = _reply(call, target)
    return StreamingResponse(_events(reply, target), media_type="text/event-stream")


def _events(reply: Reply, target: Target) -> Iterator[bytes]:
    usage = _usage(reply)
    begun = _message(reply, target, "", {**usage, "output_tokens": 1}) | {"content": [], "stop_reason": None}
    yield _event("message_start", message=begun)
    yield _event("content_block_start", index=0, content_block={"type": "text", "text": ""})
    words = _text(reply).split(" ")
    for number, word in enumerate(words):
        text = word if number == len(words) - 1 else f"{word} "
        yield _event("content_block_delta", index=0, delta={"type": "text_delta", "text": text})
    yield _event("content_block_stop", index=0)
    ended = {"stop_reason": _stop_reason(reply), "stop_sequence": None}
    yield _event("message_delta", delta=ended, usage={"output_tokens": usage["output_tokens"]})
    yield _event("message_stop")


def _event(kind: str, **fields: Any) -> bytes:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **fields}, ensure_ascii=False)}\n\n".encode()


def _message(reply: Reply, target: Target, text: str, usage: JSON) -> JSON:
    told = {"id": f"msg_vrtx_{reply.response_id}", "type": "message", "role": "assistant", "model": target.id}
    content = [{"type": "text", "text": text}]
    return {**told, "content": content, "stop_reason": _stop_reason(reply), "stop_sequence": None, "usage": usage}


def _stop_reason(reply: Reply) -> str:
    reason = reply.candidates[0].get("finishReason", "STOP") if reply.candidates else "STOP"
    return _STOPPED.get(reason, "end_turn")


def _reply(call: Call, target: Target) -> Reply:
    """Have the fake model answer messages in the form that Anthropic and OpenAI share."""
    call = read_by_model(call, "MessagesRequest")
    contents = []
    system = _texts(call.body.get("system"), "system")
    for number, message in enumerate(call.body["messages"]):
        texts = _texts(message.get("content"), f"messages.{number}.content")
        if message.get("role") == "system":
            system += texts
            continue
        role = "model" if message.get("role") == "assistant" else "user"
        contents.append({"role": role, "parts": [{"text": text} for text in texts if text]})
    if not contents:
        raise errors.refused("messages: at least one message is required")
    body: JSON = {"contents": contents, "generationConfig": {}}
    if system:
        body["systemInstruction"] = {"parts": [{"text": text} for text in system]}
    if "max_tokens" in call.body:
        if call.body["max_tokens"] < 1:
            raise errors.refused("max_tokens: must be greater than or equal to 1")
        body["generationConfig"]["maxOutputTokens"] = call.body["max_tokens"]
    inner = target.request(call, body)
    inner.body = {"model": target.model["name"], **body}
    return reply_to(inner, target.model)


def _texts(content: Any, where: str) -> list[str]:
    """The texts of a message: it is one, or a list of blocks of which some have one."""
    if content is None or isinstance(content, str):
        return [content] if content else []
    if not isinstance(content, list) or not all(isinstance(block, dict) for block in content):
        raise errors.refused(f"{where}: must be a string or a list of blocks")
    found = [block["text"] for block in content if block.get("text") is not None]
    if not all(isinstance(text, str) for text in found):
        raise errors.refused(f"{where}: the text of a block must be a string")
    return found


def _text(reply: Reply) -> str:
    parts = reply.candidates[0].get("content", {}).get("parts", []) if reply.candidates else []
    return "".join(part["text"] for part in parts if "text" in part and not part.get("thought"))


def _usage(reply: Reply) -> JSON:
    usage = reply.usage
    return {"input_tokens": usage["promptTokenCount"], "output_tokens": usage.get("candidatesTokenCount", 0)}


HANDLERS = {
    "POST /publishers/*/models/*:rawPredict": raw_predict,
    "POST /publishers/*/models/*:streamRawPredict": stream_raw_predict,
}
