"""What a program sends in a Live session, as the JSON of the API's messages. Sans-IO."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.converters import Converters

__all__ = ["client_content", "context_update", "instruction", "older_input", "realtime_input", "tool_response"]

JSON = dict[str, Any]
#: What bare bytes of sound are: what a microphone gives, 16 bits a sample.
PCM = "audio/pcm;rate=16000"


def client_content(turns: Any, turn_complete: Any, backend: Backend) -> JSON:
    """The message of turns of the conversation.

    Raises:
        ArgumentError: a turn is no content.
    """
    content: JSON = {}
    if turns is not None:
        if isinstance(turns, str | bytes):
            raise invalid(
                "turns", f'Could not convert input (type "{type(turns)}") to `types.LiveClientContent`: give a Content'
            )
        several = [turns] if isinstance(turns, _models.Content | Mapping) else turns
        if not isinstance(several, Sequence):
            raise wrong("turns", "a Content, a dict of its fields, or a list of them", turns)
        content["turns"] = [
            check_model(each, f"turns[{index}]", _models.Content).to_dict(backend) for index, each in enumerate(several)
        ]
    if turn_complete is not None:
        content["turnComplete"] = _flag(turn_complete, "turn_complete")
    return {"clientContent": content}


def _flag(value: Any, where: str) -> bool:
    if not isinstance(value, bool | int) or value not in (0, 1):
        raise wrong(where, "True or False", value)
    return bool(value)


def realtime_input(given: Mapping[str, Any], backend: Backend) -> JSON:
    """The message of one piece of live input.

    Args:
        given: The arguments of ``send_realtime_input``.
        backend: Where it goes.

    Raises:
        ArgumentError: there is not exactly one, or it is of the wrong kind.
    """
    named = [name for name, value in given.items() if value is not None]
    if len(named) != 1:
        raise invalid("", f"Only one argument can be set, got {len(named)}: {named}")
    name, value = named[0], given[named[0]]
    found: Any
    match name:
        case "media":
            return {"realtimeInput": {"mediaChunks": [_blob(value, "media", backend)]}}
        case "audio" | "audio_blob":
            return {"realtimeInput": {"audio": _blob(value, name, backend, "audio/")}}
        case "video":
            return {"realtimeInput": {"video": _blob(value, name, backend, "image/")}}
        case "activity_start":
            found = check_model(_empty(value), name, _models.ActivityStart).to_dict(backend)
        case "activity_end":
            found = check_model(_empty(value), name, _models.ActivityEnd).to_dict(backend)
        case "text":
            if not isinstance(value, str):
                raise wrong(name, "a string", value)
            found = value
        case _:
            if not isinstance(value, bool):
                raise wrong(name, "True or False", value)
            found = value
    return {"realtimeInput": {_WIRE[name]: found}}


_WIRE = {
    "activity_end": "activityEnd", "activity_start": "activityStart", "audio_stream_end": "audioStreamEnd",
    "text": "text",
}  # fmt: skip


def _empty(value: Any) -> Any:
    """A mark, which has nothing in it, may be given as True."""
    return {} if value is True else value


def _blob(value: Any, where: str, backend: Backend, kind: str = "") -> JSON:
    given = isinstance(value, _models.Blob | Mapping)
    if not given and kind != "image/" and (sound := _sound(value, where)) is not None:
        value = sound
    elif not given:
        pillow = sys.modules.get("PIL.Image")
        if kind == "audio/" or pillow is None or not isinstance(value, pillow.Image):
            raise wrong(
                where,
                "bytes or int16 samples of sound, or a Blob" if kind == "audio/" else "an image, or a Blob",
                value,
            )
        from ..content.pillow import encoded

        if 0 in value.size:
            raise invalid(where, "the image has no pixels")
        data, mime_type = encoded(value)
        value = _models.Blob(data=data, mime_type=mime_type)
    blob = check_model(value, where, _models.Blob)
    if blob.data is None:
        raise invalid(f"{where}.data", "there are no bytes")
    if not blob.mime_type:
        raise invalid(f"{where}.mime_type", f"what are the bytes? Such as {PCM!r}")
    if kind and not blob.mime_type.startswith(kind):
        raise invalid(where, f"Unsupported mime type: '{blob.mime_type}'; it takes {kind}*")
    return blob.to_dict(backend)


def _sound(value: Any, where: str) -> Any:
    """The blob of bare samples; None if it is something else."""
    if isinstance(value, bytes | bytearray):
        return _models.Blob(data=bytes(value), mime_type=PCM)
    if callable(blob := getattr(value, "to_blob", None)):
        # genai.audio.PCM, which knows its rate.
        return blob()
    from ..audio.samples import sample_bytes

    try:
        return _models.Blob(data=sample_bytes(value), mime_type=PCM)
    except TypeError:
        return None
    except ValueError as error:
        reason = str(error)
    raise invalid(where, reason)


def tool_response(function_responses: Any, backend: Backend) -> JSON:
    """The message of the results of functions.

    Raises:
        ArgumentError: there is none, or one lacks the id of its call on a backend that needs it.
    """
    single = isinstance(function_responses, _models.FunctionResponse | Mapping)
    several = [function_responses] if single else function_responses
    if several is None or several == []:
        raise invalid("function_responses", f"A tool response is required, got: \n{function_responses}")
    if not several or isinstance(several, str | bytes) or not isinstance(several, Sequence):
        expected = "a FunctionResponse, a dict of its fields, or a list of them"
        raise wrong("function_responses", expected, function_responses)
    found = [
        check_model(each, f"function_responses[{index}]", _models.FunctionResponse)
        for index, each in enumerate(several)
    ]
    if not backend.vertexai and any(not each.id for each in found):
        raise invalid(
            "function_responses",
            "FunctionResponse request must have an `id` field from the response of a ToolCall.FunctionalCalls "
            "in Google AI.",
        )
    return {"toolResponse": {"functionResponses": [each.to_dict(backend) for each in found]}}


def context_update(system_instruction: Any, tools: Any, convert: Converters) -> JSON:
    """The message that changes the context of a session.

    Raises:
        ArgumentError: nothing is changed, or it cannot be sent.
    """
    if system_instruction is None and tools is None:
        raise invalid("", "At least one of `system_instruction` or `tools` must be set.")
    found: JSON = {}
    if system_instruction is not None:
        found["systemInstruction"] = instruction(system_instruction, convert)
    if tools is not None:
        found["tools"] = {"tools": convert.tools(tools)}
    return {"contextUpdate": found}


def instruction(value: Any, convert: Converters) -> JSON:
    """Standing orders; a text is what a user says."""
    found = convert.content(value)
    return found if isinstance(value, _models.Content | Mapping) else {**found, "role": "user"}


def older_input(value: Any, end_of_turn: bool, convert: Converters) -> JSON:
    """The message of what the older ``send`` takes, by what it looks like.

    Raises:
        ArgumentError: it looks like nothing that can be sent.
    """
    backend = convert.backend
    if value is None or (isinstance(value, str | list | tuple | dict) and not value):
        return {"clientContent": {"turnComplete": True}}
    for cls, name in _MESSAGES:
        if isinstance(value, cls):
            return {name: value.to_dict(backend)}
    if isinstance(value, Mapping):
        keys = {key.replace("_", "").lower() for key in value if isinstance(key, str)}
        for key, cls, name in _BY_KEY:
            if key in keys:
                return {name: check_model(value, "input", cls).to_dict(backend)}
        if "content" in keys:
            return client_content(value["content"], value.get("turn_complete", end_of_turn), backend)
    several = list(value) if isinstance(value, list | tuple) else [value]
    if all(_is_blob(each) for each in several):
        return {"realtimeInput": {"mediaChunks": [_blob(each, "input", backend) for each in several]}}
    if all(_is_function_response(each) for each in several):
        return tool_response(several, backend)
    if all(isinstance(each, str | _models.Content | _models.Part | Mapping) for each in several):
        return {"clientContent": {"turns": convert.contents(value), "turnComplete": _flag(end_of_turn, "end_of_turn")}}
    raise invalid("input", f'Unsupported input type "{type(value)}" or input content "{value!r:.200}"')


def _is_blob(value: Any) -> bool:
    return isinstance(value, _models.Blob) or (
        isinstance(value, Mapping) and "data" in value and ("mime_type" in value or "mimeType" in value)
    )


def _is_function_response(value: Any) -> bool:
    return isinstance(value, _models.FunctionResponse) or (
        isinstance(value, Mapping) and "name" in value and "response" in value
    )


_MESSAGES = (
    (_models.LiveClientContent, "clientContent"),
    (_models.LiveClientRealtimeInput, "realtimeInput"),
    (_models.LiveClientToolResponse, "toolResponse"),
)
_BY_KEY = (
    ("turns", _models.LiveClientContent, "clientContent"),
    ("mediachunks", _models.LiveClientRealtimeInput, "realtimeInput"),
    ("functionresponses", _models.LiveClientToolResponse, "toolResponse"),
)
