"""Handlers of voices: Google's own, and those made from a description or from recordings.

What a made voice sounds like, and what ``key`` looks like, is a guess.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any

from ..call import JSON, Call
from ..errors import failed_precondition, invalid
from ..fake_model.media import speech
from ..fake_model.tokens import count_text
from ..ids import short_hash
from ..records import Resource
from .named import find, listing, mine, required, scope

#: Google's voices, with what its documentation says of each.
_PREBUILT = {
    **{"Zephyr": "Bright", "Puck": "Upbeat", "Charon": "Informative", "Kore": "Firm", "Fenrir": "Excitable"},
    **{"Leda": "Youthful", "Orus": "Firm", "Aoede": "Breezy", "Callirrhoe": "Easy-going", "Autonoe": "Bright"},
    **{"Enceladus": "Breathy", "Iapetus": "Clear", "Umbriel": "Easy-going", "Algieba": "Smooth"},
    **{"Despina": "Smooth", "Erinome": "Clear", "Algenib": "Gravelly", "Rasalgethi": "Informative"},
    **{"Laomedeia": "Upbeat", "Achernar": "Soft", "Alnilam": "Firm", "Schedar": "Even", "Gacrux": "Mature"},
    **{"Pulcherrima": "Forward", "Achird": "Friendly", "Zubenelgenubi": "Casual", "Vindemiatrix": "Gentle"},
    **{"Sadachbia": "Lively", "Sadaltager": "Knowledgeable", "Sulafat": "Warm"},
}
_BUILTIN = {
    name.lower(): Resource(
        {"id": name.lower(), "type": "prebuilt", "display_name": name, "description": f"{manner}.", "persona": manner},
        number - 1000,
    )
    for number, (name, manner) in enumerate(_PREBUILT.items())
}
_FILTERS = ("accent", "context", "gender", "language_code", "persona", "pitch", "region_code", "type")
_MOST_SEARCH = 2048


def create_voice(call: Call) -> JSON:
    given = call.body["voice"]
    kind = given.get("type")
    if kind == "prompted":
        words = given.get("prompted", {}).get("input", "")
        required(words, "voice.prompted.input")
        base = given.get("prompted", {}).get("base_voice")
        if base is not None and base.lower() not in _BUILTIN and scope(call) + base not in call.project.voices:
            raise invalid(f"voice.prompted.base_voice: there is no voice {base!r}.")
    elif kind == "replicated":
        words = given.get("display_name", "")
        for name in ("source_audio", "consent_audio"):
            _check_audio(given.get("replicated", {}).get(name), f"voice.replicated.{name}")
    else:
        raise invalid(f"voice.type must be prompted or replicated, not {kind!r}: prebuilt voices are Google's own.")
    resource: JSON = call.spec.writable("VoiceOutput", given)
    tokens = count_text(words)
    resource |= {
        "sample_audio": _sample(words),
        "usage": {"total_input_tokens": tokens, "total_output_tokens": 25, "total_tokens": tokens + 25},
    }
    identifier = call.project.ids.new("voice", 16)
    if not call.body.get("store", False):
        return resource | {"key": f"voicekey_{short_hash(identifier, 40)}"}
    resource["id"] = identifier
    call.project.voices[scope(call) + identifier] = Resource(resource, call.project.sequence())
    return resource


def get_voice(call: Call) -> JSON:
    builtin = _BUILTIN.get(call.ids["voicesId"].lower())
    if builtin is not None:
        return builtin.resource
    return find(call, call.project.voices, call.ids["voicesId"], "voice").resource


def list_voices(call: Call) -> JSON:
    search = call.query.get("search", "")
    if len(search.encode()) > _MOST_SEARCH:
        raise invalid(f"search has more than {_MOST_SEARCH} bytes.")
    wanted = {name: [text.lower() for text in call.query[name]] for name in _FILTERS if call.query.get(name)}
    items = [*_BUILTIN.values(), *mine(call, call.project.voices)]
    found = [each for each in items if _fits(each.resource, wanted, search.lower())]
    # A page token goes with the filters that it was given for.
    numbered = [Resource(each.resource, number) for number, each in enumerate(found, 1)]
    return listing(call, numbered, "voices", f"voices?{sorted(wanted.items())}{search}")


def delete_voice(call: Call) -> JSON:
    identifier = call.ids["voicesId"]
    if identifier.lower() in _BUILTIN:
        raise failed_precondition(f"The voice {identifier} is Google's own and cannot be deleted.")
    find(call, call.project.voices, identifier, "voice")
    del call.project.voices[scope(call) + identifier]
    return {}


def _fits(resource: JSON, wanted: dict[str, list[str]], search: str) -> bool:
    if any(str(resource.get(name, "")).lower() not in values for name, values in wanted.items()):
        return False
    text = f"{resource.get('display_name', '')} {resource.get('description', '')}".lower()
    return all(word in text for word in search.split())


def _check_audio(audio: JSON | None, field: str) -> None:
    if not audio:
        raise invalid(f"{field} is required.")
    if not audio.get("mime_type", "").startswith("audio/"):
        raise invalid(f"{field}.mime_type must be one of audio, not {audio.get('mime_type')!r}.")
    try:
        data = base64.b64decode(audio.get("data", ""), validate=True)
    except (binascii.Error, ValueError):
        raise invalid(f"{field}.data is no base64.") from None
    if not data:
        raise invalid(f"{field}.data is required.")


def _sample(words: str) -> JSON:
    sound = speech(words)
    return {"mime_type": sound["mimeType"], "data": sound["data"]}


HANDLERS: dict[str, Any] = {
    "createVoice": create_voice,
    "getVoice": get_voice,
    "listVoices": list_voices,
    "deleteVoice": delete_voice,
}
