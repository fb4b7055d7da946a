"""``client.auth_tokens``: what a token fixes, under which version it is made, and when it expires."""

from __future__ import annotations

import io
from typing import Any

import pytest

import genai
from genai import errors, types
from tests.genai.conftest import Mode

MODEL = "gemini-live-2.5-flash-preview"
CONFIG = types.LiveConnectConfig(
    generation_config={"top_p": 0.5},
    response_modalities=["AUDIO"],
    temperature=0.5,
    top_k=40.0,
    speech_config="Puck",
    system_instruction="Be brief.",
    tools=[{"google_search": {}}],
    session_resumption={"handle": "h"},
    context_window_compression={"trigger_tokens": 100},
    realtime_input_config={"turn_coverage": "TURN_INCLUDES_ALL_INPUT"},
    input_audio_transcription={},
    translation_config={"target_language_code": "de"},
)
SETUP: dict[str, Any] = {
    "model": f"models/{MODEL}",
    "generationConfig": {
        "topP": 0.5,
        "responseModalities": ["AUDIO"],
        "temperature": 0.5,
        "topK": 40,
        "speechConfig": {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Puck"}}},
        "translationConfig": {"targetLanguageCode": "de"},
    },
    "systemInstruction": {"role": "user", "parts": [{"text": "Be brief."}]},
    "tools": [{"googleSearch": {}}],
    "sessionResumption": {"handle": "h"},
    "contextWindowCompression": {"triggerTokens": "100"},
    "realtimeInputConfig": {"turnCoverage": "TURN_INCLUDES_ALL_INPUT"},
    "inputAudioTranscription": {},
}
GIVEN = {
    *("model", "systemInstruction.parts", "systemInstruction.role", "tools", "sessionResumption.handle"),
    *("contextWindowCompression", "realtimeInputConfig", "inputAudioTranscription"),
    *(f"generationConfig.{name}" for name in SETUP["generationConfig"]),
}


async def test_what_a_token_fixes(mode: Mode) -> None:
    constraints = types.LiveConnectConstraints(model=MODEL, config=CONFIG)
    for lock, mask in (
        (None, None),
        ([], GIVEN),
        (
            ["temperature", "seed", "output_audio_transcription"],
            GIVEN | {"generationConfig.seed", "output_audio_transcription"},
        ),
    ):
        token = await mode.client.auth_tokens.create(
            config={"uses": 3, "live_connect_constraints": constraints, "lock_additional_fields": lock}
        )
        assert token.name.startswith("auth_tokens/")
        sent = mode.emulator.requests[-1].json
        assert sent.pop("uses") == 3
        assert sent.pop("bidiGenerateContentSetup") == SETUP
        paths = sent.pop("fieldMask", None)
        assert (paths and set(paths.split(","))) == mask
        assert paths is None or len(paths.split(",")) == len(mask or ())
        assert sent == {}


async def test_nothing_need_be_said(mode: Mode) -> None:
    assert (await mode.client.auth_tokens.create()).name
    assert mode.emulator.requests[-1].json == {}
    await mode.client.auth_tokens.create(config={"lock_additional_fields": ["seed", "model"]})
    assert mode.emulator.requests[-1].json == {"fieldMask": "generationConfig.seed,model"}
    await mode.client.auth_tokens.create(config={"live_connect_constraints": {"model": f"models/{MODEL}"}})
    assert mode.emulator.requests[-1].json == {"bidiGenerateContentSetup": {"model": f"models/{MODEL}"}}


async def test_the_version_that_has_them(mode: Mode) -> None:
    """v1alpha, unless the call names another."""
    await mode.client.auth_tokens.create()
    assert mode.emulator.requests[-1].version == "v1alpha"
    await mode.client.auth_tokens.create(config={"http_options": {"timeout": 20_000}})
    assert mode.emulator.requests[-1].version == "v1alpha"
    await mode.client.auth_tokens.create(config={"http_options": {"api_version": "v1beta"}})
    assert mode.emulator.requests[-1].version == "v1beta"


def test_the_version_that_a_client_names(mode: Mode) -> None:
    options = {"base_url": mode.emulator.url, "api_version": "v1beta"}
    with genai.Client(api_key="a-key", http_options=options) as client:
        client.auth_tokens.create()
    assert mode.emulator.requests[-1].version == "v1beta"


async def test_it_is_no_key_for_other_methods(mode: Mode) -> None:
    """As google-genai does, before anything is sent; the emulator refuses it as the service does."""
    token = await mode.client.auth_tokens.create()
    sent = len(mode.emulator.requests)
    with genai.Client(api_key=token.name, http_options={"base_url": mode.emulator.url}) as client:
        for call in (
            lambda: client.models.get(model="gemini-2.5-flash"),
            lambda: list(client.models.generate_content_stream(model="gemini-2.5-flash", contents="Hello")),
            lambda: client.files.upload(file=io.BytesIO(b"x"), config={"mime_type": "text/plain"}),
            client.auth_tokens.create,
        ):
            with pytest.raises(errors.ConfigError, match="can only be used with the Live API") as caught:
                call()
            assert token.name not in str(caught.value)
        with pytest.raises(errors.ConfigError, match="can only be used with the Live API"):
            await client.aio.models.get(model="gemini-2.5-flash")
        assert token.name not in repr(client)
    assert len(mode.emulator.requests) == sent


async def test_what_is_refused_before_it_is_sent(mode: Mode) -> None:
    for config, message in (
        ({"lock_additional_fields": ["no name"]}, "lock_additional_fields"),
        ({"lock_additional_fields": [5]}, "lock_additional_fields"),
        ({"live_connect_constraints": {"config": {"temprature": 1}}}, "temperature"),
        ({"live_connect_constraints": {"config": {"explicit_vad_signal": True}}}, "explicit_vad_signal.*Vertex AI"),
    ):
        with pytest.raises(errors.ArgumentError, match=message):
            await mode.client.auth_tokens.create(config=config)
    assert len(mode.emulator.requests) == 0
    with pytest.raises(errors.InvalidArgument, match="expire_time"):
        await mode.client.auth_tokens.create(config={"expire_time": "2020-01-01T00:00:00Z"})
