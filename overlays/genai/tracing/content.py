"""What prompts and answers say, where a program has asked for it: as the messages of the conventions.

Media are told by their type and size, and credentials are redacted, by their values and by the names of fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime.models.codecs import Base64Text
from genai_runtime.redaction import redact_fields, redact_json
from genai_runtime.secret import active_secrets

from . import conventions as names

if TYPE_CHECKING:
    from .spans import Attributes

Wire = Mapping[str, Any]
Part = dict[str, Any]

_ROLES = {"model": "assistant", "function": "tool"}
#: Steps of an interaction that tell what the server's own tools were asked and answered.
_CALL, _RESULT = "_call", "_result"


def captured(value: Any) -> str:
    """A value as the JSON text of an attribute, without credentials."""
    return json.dumps(redact_json(redact_fields(value), active_secrets()), ensure_ascii=False, default=str)


# ---- generateContent


def request_content(body: Any) -> Attributes:
    """The messages, instructions and tools of a ``generateContent``."""
    return {names.INPUT_MESSAGES: input_messages(body.get("contents") or ()), **standing_content(body)}


def input_messages(contents: Iterable[Wire]) -> str:
    """Contents that a model is given."""
    return captured(list(map(_message, contents)))


def standing_content(body: Any) -> Attributes:
    """The instructions and tools of a ``generateContent``, or of a session."""
    found: Attributes = {}
    system = body.get("systemInstruction")
    if system:
        found[names.SYSTEM_INSTRUCTIONS] = captured(_parts(system.get("parts") or ()))
    tools = body.get("tools")
    if tools:
        found[names.TOOL_DEFINITIONS] = captured([each for tool in tools for each in _definitions(tool)])
    return found


def output_messages(said: Mapping[int, JoinedParts], reasons: Mapping[int, str]) -> list[Part]:
    """One message for each candidate, with why it ended."""
    return [
        {"role": "assistant", "parts": _parts(said[index].parts), "finish_reason": reasons.get(index, "")}
        for index in sorted(said)
    ]


def result_content(part: Wire) -> Any:
    """What a function gave, of the part that tells a model of it."""
    return part["functionResponse"].get("response")


class JoinedParts:
    """The parts of one candidate, or of one speaker. Texts and sound come in pieces; of media only sizes are kept."""

    def __init__(self, role: str = "model") -> None:
        self.role = role
        self.parts: list[Part] = []

    def add(self, content: Wire) -> None:
        """Add the parts of one event."""
        for part in content.get("parts") or ():
            if "inlineData" in part:
                self._add_blob(part["inlineData"])
                continue
            # What is said comes in writing between the pieces of its sound.
            last = next((each for each in reversed(self.parts) if not _is_sound(each)), {})
            if "text" in part and "text" in last and part.get("thought") == last.get("thought"):
                last["text"] += part["text"]
            else:
                self.parts.append(dict(part))

    def add_text(self, transcription: Any) -> None:
        """Add what somebody said, in writing."""
        if isinstance(transcription, Mapping) and transcription.get("text"):
            self.add({"parts": [{"text": transcription["text"]}]})

    def _add_blob(self, blob: Wire) -> None:
        part = {"inlineData": {"mimeType": blob.get("mimeType"), "size": _size(blob.get("data"))}}
        last: Any = next(filter(_is_sound, reversed(self.parts)), None) if _is_sound(part) else None
        if last is not None and last["inlineData"]["mimeType"] == blob.get("mimeType"):
            last["inlineData"]["size"] += part["inlineData"]["size"]
        else:
            self.parts.append(part)


def _is_sound(part: Wire) -> bool:
    return str((part.get("inlineData") or {}).get("mimeType")).startswith("audio/")


class JoinedContents:
    """What a model is told in a session until it answers: contents, and pieces of live input."""

    def __init__(self) -> None:
        self._said: list[JoinedParts] = []

    def take(self, message: Wire) -> None:
        """Take a message of the program."""
        for content in (message.get("clientContent") or {}).get("turns") or ():
            self._by(content.get("role") or "user").add(content)
        live = message.get("realtimeInput") or {}
        self._by("user").add_text(live)
        blobs = [live.get("audio"), live.get("video"), *(live.get("mediaChunks") or ())]
        self._by("user").add({"parts": [{"inlineData": blob} for blob in blobs if blob]})
        told = (message.get("toolResponse") or {}).get("functionResponses") or ()
        self._by("function").add({"parts": [{"functionResponse": each} for each in told]})

    def heard(self, message: Wire) -> None:
        """Take what the user said, in writing, if a message of the server has it."""
        self._by("user").add_text((message.get("serverContent") or {}).get("inputTranscription"))

    def attribute(self) -> Attributes:
        """The messages, if there are any."""
        contents = [{"role": each.role, "parts": each.parts} for each in self._said if each.parts]
        return {names.INPUT_MESSAGES: input_messages(contents)} if contents else {}

    def _by(self, role: str) -> JoinedParts:
        """Where a speaker goes on."""
        self._said = [each for each in self._said if each.parts]
        if not self._said or self._said[-1].role != role:
            self._said.append(JoinedParts(role))
        return self._said[-1]


def _message(content: Wire) -> Part:
    parts = content.get("parts") or ()
    role = content.get("role") or "user"
    if parts and all("functionResponse" in part for part in parts):
        role = "tool"
    return {"role": _ROLES.get(role, role), "parts": _parts(parts)}


def _parts(parts: Iterable[Wire]) -> list[Part]:
    return list(map(_part, parts))


def _part(part: Wire) -> Part:
    get = part.get
    if (text := get("text")) is not None:
        return {"type": "reasoning" if get("thought") else "text", "content": text}
    if (blob := get("inlineData")) is not None:
        return _blob(blob.get("mimeType"), blob.get("size") or _size(blob.get("data")))
    if (file := get("fileData")) is not None:
        return _uri(file.get("mimeType"), file.get("fileUri"))
    if (call := get("functionCall")) is not None:
        return {"type": "tool_call", "id": call.get("id"), "name": call.get("name"), "arguments": call.get("args")}
    if (told := get("functionResponse")) is not None:
        return {"type": "tool_call_response", "id": told.get("id"), "response": told.get("response")}
    if (code := get("executableCode")) is not None:
        ran = {"type": "code_execution", "code": code.get("code"), "language": code.get("language")}
        return {"type": "server_tool_call", "name": "code_execution", "id": code.get("id"), "server_tool_call": ran}
    if (outcome := get("codeExecutionResult")) is not None:
        came = {"type": "code_execution", "outcome": outcome.get("outcome"), "output": outcome.get("output")}
        return {"type": "server_tool_call_response", "id": outcome.get("id"), "server_tool_call_response": came}
    # Parts that are newer than this package: only what they are.
    return {"type": next((name for name in part if name not in ("thought", "thoughtSignature")), "reasoning")}


def _definitions(tool: Wire) -> Iterable[Part]:
    for kind, value in tool.items():
        if kind == "functionDeclarations":
            for each in value:
                yield {
                    "type": "function",
                    "name": each.get("name"),
                    "description": each.get("description"),
                    "parameters": each.get("parameters") or each.get("parametersJsonSchema"),
                }
        else:
            yield {"type": kind, "name": kind}


def _blob(mime_type: Any, size: int) -> Part:
    kind = str(mime_type or "").partition("/")[0]
    return {"type": "blob", "mime_type": mime_type, "modality": kind, "content": f"<{size} bytes>"}


def _uri(mime_type: Any, uri: Any) -> Part:
    return {"type": "uri", "mime_type": mime_type, "modality": str(mime_type or "").partition("/")[0], "uri": uri}


def _size(data: Any) -> int:
    """How many bytes there are behind a base64 text."""
    if isinstance(data, Base64Text):
        return len(data.data)
    if isinstance(data, str):
        return len(data) * 3 // 4 - data[-2:].count("=")
    return len(data) if isinstance(data, bytes | bytearray | memoryview) else 0


# ---- interactions


def interaction_request(body: Any) -> Attributes:
    """The messages, instructions and tools of an interaction."""
    found: Attributes = {names.INPUT_MESSAGES: captured(_input(body.get("input")))}
    if system := body.get("system_instruction"):
        found[names.SYSTEM_INSTRUCTIONS] = captured([{"type": "text", "content": system}])
    if tools := body.get("tools"):
        found[names.TOOL_DEFINITIONS] = captured([_interaction_tool(each) for each in tools])
    return found


class JoinedInputs:
    """What an interaction is told by events while somebody is connected to it; of media only sizes are kept."""

    def __init__(self) -> None:
        self._said: list[Any] = []

    def take(self, event: Wire) -> None:
        """Take an event of the program."""
        for content in _several(event.get("content")):
            if not (isinstance(content, Mapping) and "data" in content):
                self._said.append(content)
                continue
            kind, last = str(content.get("type")), self._said[-1] if self._said else None
            goes_on = isinstance(last, dict) and "size" in last and last.get("type") == kind
            media = {kind: last} if goes_on else {}
            add_media(media, content)
            if not goes_on:
                self._said.append(media[kind])

    def attribute(self) -> Attributes:
        """The messages, if there are any."""
        return {names.INPUT_MESSAGES: captured(_input(self._said))} if self._said else {}


def add_media(found: dict[str, Any], content: Wire) -> None:
    """Add the size of a piece of media to those of its kind."""
    kind = str(content.get("type"))
    each = found.setdefault(kind, {"type": kind, "mime_type": content.get("mime_type"), "size": 0})
    each["size"] += _size(content["data"])


def interaction_output(steps: Sequence[Wire], reasons: Sequence[str]) -> list[Part]:
    """What came of an interaction, as one message."""
    parts = [part for step in steps if step.get("type") != "user_input" for part in _step(step)]
    return [{"role": "assistant", "parts": parts, "finish_reason": "".join(reasons)}]


def _input(said: Any) -> list[Part]:
    if isinstance(said, str):
        return [{"role": "user", "parts": [{"type": "text", "content": said}]}]
    messages: list[Part] = []
    for item in _several(said):
        kind = item.get("type", "") if isinstance(item, Mapping) else ""
        role = "tool" if kind.endswith(_RESULT) else "user"
        if kind == "model_output" or kind == "thought" or kind.endswith(_CALL):
            role = "assistant"
        parts = _step(item) if isinstance(item, Mapping) else [{"type": "text", "content": str(item)}]
        if messages and messages[-1]["role"] == role:
            messages[-1]["parts"] += parts
        else:
            messages.append({"role": role, "parts": parts})
    return messages


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _step(step: Wire) -> list[Part]:
    """The parts of a step, or of one content."""
    kind = step.get("type", "")
    if kind in ("user_input", "model_output"):
        content = step.get("content")
        return [_content(each) for each in (content if isinstance(content, list) else [content]) if each]
    if kind == "thought":
        summary = step.get("summary")
        texts = [each.get("text", "") for each in summary or () if isinstance(each, Mapping)]
        return [{"type": "reasoning", "content": "".join(texts)}] if texts else []
    if kind == "function_call":
        call = {"id": step.get("id"), "name": step.get("name"), "arguments": step.get("arguments")}
        return [{"type": "tool_call", **call}]
    if kind == "function_result":
        return [
            {"type": "tool_call_response", "id": step.get("call_id"), "response": _without_media(step.get("result"))}
        ]
    if kind.endswith(_CALL):
        name = kind.removesuffix(_CALL)
        asked = {"type": name, "arguments": step.get("arguments")}
        return [{"type": "server_tool_call", "id": step.get("id"), "name": name, "server_tool_call": asked}]
    if kind.endswith(_RESULT):
        told = {"type": kind.removesuffix(_RESULT), "response": _without_media(step.get("result"))}
        return [{"type": "server_tool_call_response", "id": step.get("call_id"), "server_tool_call_response": told}]
    return [_content(step)]


def _content(content: Any) -> Part:
    if not isinstance(content, Mapping):
        return {"type": "text", "content": str(content)}
    kind = content.get("type", "")
    if kind == "text":
        return {"type": "text", "content": content.get("text", "")}
    if "data" in content or "size" in content:
        return _blob(content.get("mime_type") or kind, content.get("size") or _size(content.get("data")))
    if "uri" in content:
        return _uri(content.get("mime_type") or kind, content["uri"])
    return {"type": kind}


def _without_media(result: Any) -> Any:
    """The result of a function, whose media are told by their type and size."""
    if isinstance(result, list):
        return [_content(each) for each in result]
    return result


def _interaction_tool(tool: Wire) -> Part:
    if tool.get("type") == "function":
        return {"type": "function", **{key: tool.get(key) for key in ("name", "description", "parameters")}}
    return {"type": tool.get("type"), "name": tool.get("name") or tool.get("type")}
