"""Turns of a Live session, as recordings and the API's description have them."""

from __future__ import annotations

import base64
import json
from itertools import groupby
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosedError

from genai_emulator import Emulator
from genai_emulator.live.speech import spoken, words_in
from tests.genai_emulator.live.conftest import GEMINI, MODEL, ON_VERTEX, TEXT, VERTEX, Open, Talk, kinds, text_of

JSON = dict[str, Any]

WEATHER = {
    "name": "get_weather",
    "description": "The weather at a place",
    "parameters": {"type": "OBJECT", "properties": {"location": {"type": "STRING"}}, "required": ["location"]},
}
SUM = "What is 5 times 3?"


def in_order(messages: list[JSON]) -> list[str]:
    return [kind for kind, _ in groupby(kinds(messages))]


def sound(talk: Talk, pcm: bytes, *, rate: int = 16_000) -> None:
    for at in range(0, len(pcm), rate // 5):
        data = base64.b64encode(pcm[at : at + rate // 5]).decode()
        talk.send({"realtimeInput": {"audio": {"data": data, "mimeType": f"audio/pcm;rate={rate}"}}})


def pcm_of(messages: list[JSON]) -> bytes:
    parts = [part for each in messages for part in each.get("serverContent", {}).get("modelTurn", {}).get("parts", [])]
    return b"".join(base64.b64decode(part["inlineData"]["data"]) for part in parts if "inlineData" in part)


def test_texts(open_session: Open) -> None:
    with open_session(setup=TEXT) as talk:
        assert talk.next() == {"setupComplete": {}}
        first = talk.ask(SUM)
        assert text_of(first) == "5 * 3 is 15."
        assert in_order(first) == ["modelTurn", "generationComplete", "turnComplete"]
        assert "role" not in first[0]["serverContent"]["modelTurn"]
        usage = first[-1]["usageMetadata"]
        assert usage == {
            "promptTokenCount": 5,
            "responseTokenCount": 3,
            "totalTokenCount": 8,
            "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 5}],
            "responseTokensDetails": [{"modality": "TEXT", "tokenCount": 3}],
        }
        # The whole session is the prompt of the next turn.
        talk.ask("My name is Ada.")
        second = talk.ask("What is my name?")
        assert "Ada" in text_of(second)
        assert second[-1]["usageMetadata"]["promptTokenCount"] > 8
        # As google-genai writes them.
        talk.send({"realtime_input": {"text": SUM}})
        assert text_of(talk.turn()) == "5 * 3 is 15."
        talk.send({"client_content": {"turns": [{"role": "user", "parts": [{"text": SUM}]}]}})
        talk.send({"client_content": {"turn_complete": True}})
        assert text_of(talk.turn()) == "5 * 3 is 15."
    with open_session(setup=TEXT) as talk:
        talk.next()
        # Nothing at all has an answer as well.
        talk.send({"client_content": {"turn_complete": True}})
        assert text_of(talk.turn())


def test_texts_on_vertex(open_session: Open) -> None:
    with open_session(VERTEX, setup=TEXT) as talk:
        opened = talk.next()["setupComplete"]
        assert len(opened["sessionId"].split("-")) == 5
        answer = talk.ask(SUM)
        assert answer[0]["serverContent"]["modelTurn"]["role"] == "model"
        usage = answer[-1]["usageMetadata"]
        assert (usage["candidatesTokenCount"], usage["trafficType"]) == (3, "ON_DEMAND")
        assert "responseTokenCount" not in usage


@pytest.mark.parametrize("path", [GEMINI, VERTEX], ids=["gemini", "vertex"])
def test_sound_is_the_rule(open_session: Open, path: str) -> None:
    with open_session(path, setup={"outputAudioTranscription": {}}) as talk:
        talk.next()
        answer = talk.ask(SUM)
        pieces = [
            part["inlineData"]
            for each in answer
            for part in each.get("serverContent", {}).get("modelTurn", {}).get("parts", [])
        ]
        sizes = [len(base64.b64decode(piece["data"])) for piece in pieces]
        assert sizes[0] == 9_600
        assert set(sizes[1:-1]) <= {11_520}
        assert {piece["mimeType"] for piece in pieces} == {"audio/pcm" if path == VERTEX else "audio/pcm;rate=24000"}
        contents = [each.get("serverContent", {}) for each in answer]
        told = [each["outputTranscription"] for each in contents if "outputTranscription" in each]
        assert "".join(each.get("text", "") for each in told) == words_in(pcm_of(answer)) == "5 * 3 is 15."
        if path == VERTEX:
            assert (told[0], told[-1]) == ({}, {"finished": True})
        details = answer[-1]["usageMetadata"]
        (answered,) = details.get("responseTokensDetails") or details["candidatesTokensDetails"]
        assert answered["modality"] == "AUDIO"


def test_speech_is_heard(open_session: Open, live: Emulator) -> None:
    setup = {**TEXT, "inputAudioTranscription": {}}
    with open_session(setup=setup) as talk:
        talk.next()
        pause = bytes(2 * 16_000)
        sound(talk, pause + spoken(SUM, 16_000) + pause)
        first = talk.turn()
        assert first[0] == {"serverContent": {"inputTranscription": {"text": SUM}}}
        assert text_of(first) == "5 * 3 is 15."
        assert first[-1]["usageMetadata"]["promptTokensDetails"][0]["modality"] == "AUDIO"
        # No silence comes after the words, but the end of the sound, or none for a while.
        sound(talk, spoken(SUM, 16_000))
        talk.send({"realtimeInput": {"audioStreamEnd": True}})
        assert text_of(talk.turn()) == "5 * 3 is 15."
        sound(talk, spoken(SUM, 16_000))
        assert text_of(_as_time_goes_on(live, talk)) == "5 * 3 is 15."
        # Words that are none are told by their length.
        sound(talk, b"\x00\x20\x00\xe0" * 8_000 + pause)
        heard = talk.turn()[0]["serverContent"]["inputTranscription"]["text"]
        assert "seconds of speech" in heard


def _as_time_goes_on(live: Emulator, talk: Talk) -> list[JSON]:
    """The next turn, which comes when the clock goes on after all has arrived."""
    for _ in range(200):
        live.clock.advance(1)
        try:
            first = json.loads(talk.socket.recv(0.05))
        except TimeoutError:
            continue
        return [first, *talk.turn()]
    raise AssertionError("nothing came")


def test_speech_marked_by_hand(open_session: Open) -> None:
    by_hand = {"realtimeInputConfig": {"automaticActivityDetection": {"disabled": True}}}
    with open_session(setup={**TEXT, **by_hand}) as talk:
        talk.next()
        talk.send({"realtimeInput": {"activityStart": {}}})
        sound(talk, spoken(SUM, 24_000), rate=24_000)
        talk.send({"realtimeInput": {"video": {"data": "AAAA", "mimeType": "image/jpeg"}}})
        talk.send({"realtimeInput": {"activityEnd": {}}})
        answer = talk.turn()
        assert text_of(answer) == "5 * 3 is 15."
        details = {each["modality"]: each["tokenCount"] for each in answer[-1]["usageMetadata"]["promptTokensDetails"]}
        assert details["VIDEO"] == 258
        assert details["AUDIO"] > 0
    with open_session(setup=TEXT) as talk:
        talk.next()
        talk.send({"realtimeInput": {"activityStart": {}}})
        with pytest.raises(ConnectionClosedError, match=r"1007.*Explicit activity control"):
            talk.next()


def test_signals_of_speech(open_session: Open) -> None:
    with open_session(VERTEX, setup={**TEXT, "explicitVadSignal": True}) as talk:
        talk.next()
        sound(talk, bytes(16_000) + spoken(SUM, 16_000) + bytes(32_000))
        told = talk.turn()
        activities = [each["voiceActivity"] for each in told if "voiceActivity" in each]
        assert [each["type"] for each in activities] == ["ACTIVITY_START", "ACTIVITY_END"]
        assert activities[0]["audioOffset"].startswith("0.5")
        assert kinds(told[:4]) == ["voiceActivityDetectionSignal", "voiceActivity"] * 2


@pytest.mark.parametrize("path", [GEMINI, VERTEX], ids=["gemini", "vertex"])
def test_functions(open_session: Open, path: str) -> None:
    with open_session(path, setup={**TEXT, "tools": [{"functionDeclarations": [WEATHER]}]}) as talk:
        talk.next()
        talk.say("What is the weather in Paris?")
        asked = talk.until("toolCall")
        (call,) = asked[-1]["toolCall"]["functionCalls"]
        assert (call["name"], call["args"]) == ("get_weather", {"location": "Paris"})
        if path == GEMINI:
            code = asked[0]["serverContent"]["modelTurn"]["parts"][0]["executableCode"]["code"]
            assert code == "print(default_api.get_weather(location='Paris'))"
            # Recorded: what nobody asked for has no answer.
            talk.send({"toolResponse": {"functionResponses": [{"id": "other", "name": "x", "response": {}}]}})
        else:
            assert talk.next() == {"serverContent": {"generationComplete": True}}
        response = {"name": "get_weather", "response": {"result": "sunny"}}
        if path == GEMINI:
            response["id"] = call["id"]
        talk.send({"tool_response": {"function_responses": [response]}})
        assert text_of(talk.turn()) == "get_weather says: sunny."


def test_two_functions_at_once(open_session: Open) -> None:
    with open_session(setup={**TEXT, "tools": [{"functionDeclarations": [WEATHER]}]}) as talk:
        talk.next()
        talk.say("What is the weather in Paris and in Rome?")
        calls = talk.until("toolCall")[-1]["toolCall"]["functionCalls"]
        assert [call["args"]["location"] for call in calls] == ["Paris", "Rome"]
        for call, answer in zip(calls, ("sunny", "rainy"), strict=True):
            response = {"id": call["id"], "name": call["name"], "response": {"result": answer}}
            talk.send({"toolResponse": {"functionResponses": [response]}})
        assert text_of(talk.turn()) == "get_weather says: sunny. get_weather says: rainy."


def test_a_response_without_a_call_on_vertex(open_session: Open) -> None:
    with open_session(VERTEX, setup=TEXT) as talk:
        talk.next()
        talk.send({"toolResponse": {"functionResponses": [{"name": "getStatus", "response": {"mood": "happy"}}]}})
        assert text_of(talk.turn()) == "getStatus says: mood: happy."


def test_functions_that_take_their_time(open_session: Open, live: Emulator) -> None:
    tools = [{"functionDeclarations": [{**WEATHER, "behavior": "NON_BLOCKING"}]}]
    for scheduling in ("WHEN_IDLE", "INTERRUPT", "SILENT"):
        with open_session(setup={**TEXT, "tools": tools}) as talk:
            talk.next()
            asked = talk.ask("What is the weather in Paris?")
            assert in_order(asked)[-4:] == ["toolCall", "modelTurn", "generationComplete", "turnComplete"]
            call = next(each for each in asked if "toolCall" in each)["toolCall"]["functionCalls"][0]
            # The conversation goes on meanwhile.
            assert text_of(talk.ask(SUM)) == "5 * 3 is 15."
            response = {"id": call["id"], "name": call["name"], "response": {"result": "sunny"}}
            talk.send({"toolResponse": {"functionResponses": [{**response, "scheduling": scheduling}]}})
            if scheduling != "SILENT":
                assert text_of(talk.turn()) == "get_weather says: sunny."
            else:
                assert text_of(talk.ask(SUM)) == "5 * 3 is 15."


def test_results_of_one_call_that_come_at_once_are_all_told(open_session: Open) -> None:
    tools = [{"functionDeclarations": [{**WEATHER, "behavior": "NON_BLOCKING"}]}]
    with open_session(setup={**TEXT, "tools": tools}) as talk:
        talk.next()
        for scheduling in ("WHEN_IDLE", "INTERRUPT"):
            asked = talk.ask("What is the weather in Paris?")
            call = next(each for each in asked if "toolCall" in each)["toolCall"]["functionCalls"][0]
            # What comes while the model speaks waits, or interrupts it.
            talk.say(SUM)
            results = [{"result": "sunny"}, {"result": "windy"}, {"result": "dry"}]
            responses = [{"response": each, "willContinue": True, "scheduling": scheduling} for each in results]
            responses.append({"response": {}, "willContinue": False, "scheduling": "SILENT"})
            for response in responses:
                head = {"id": call["id"], "name": call["name"]}
                talk.send({"toolResponse": {"functionResponses": [{**head, **response}]}})
            said = ""
            while "dry" not in said:
                said += text_of(talk.turn())
            told = " ".join(f"get_weather says: {each['result']}." for each in results)
            assert scheduling == "INTERRUPT" or said.replace(".get", ". get").endswith(told), said


def test_updates_of_the_context(open_session: Open) -> None:
    with open_session(setup={**TEXT, "tools": [{"functionDeclarations": [WEATHER]}]}) as talk:
        talk.next()
        talk.send({"contextUpdate": {"tools": {"tools": []}}})
        answer = talk.ask("What is the weather in Paris?")
        assert "toolCall" not in kinds(answer)
        before = answer[-1]["usageMetadata"]["promptTokenCount"]
        talk.send({"contextUpdate": {"systemInstruction": {"parts": [{"text": "Answer in upper case. " * 20}]}}})
        assert talk.ask(SUM)[-1]["usageMetadata"]["promptTokenCount"] > before + 80


def test_the_first_contents_may_be_history(open_session: Open) -> None:
    setup = {**TEXT, "historyConfig": {"initialHistoryInClientContent": True}}
    with open_session(setup=setup) as talk:
        talk.next()
        earlier = [
            {"role": "user", "parts": [{"text": "My name is Ada."}]},
            {"role": "model", "parts": [{"text": "Hello Ada."}]},
        ]
        talk.send({"clientContent": {"turns": earlier, "turnComplete": True}})
        assert "Ada" in text_of(talk.ask("What is my name?"))


def test_thoughts_and_compression(open_session: Open) -> None:
    thinking = {"responseModalities": ["AUDIO"], "thinkingConfig": {"includeThoughts": True}}
    setup = {
        "model": "models/gemini-2.5-flash-native-audio-latest",
        "generationConfig": {**thinking, "enableAffectiveDialog": True},
        "proactivity": {"proactiveAudio": True},
        "contextWindowCompression": {"triggerTokens": "300", "slidingWindow": {"targetTokens": "100"}},
    }
    with open_session(setup=setup) as talk:
        talk.next()
        counts = []
        for _ in range(8):
            answer = talk.ask("What is 5 times 3, and what else would you know of the number fifteen? " * 3)
            first = answer[0]["serverContent"]["modelTurn"]["parts"][0]
            assert first["thought"] is True
            usage = answer[-1]["usageMetadata"]
            assert usage["thoughtsTokenCount"] > 0
            counts.append(usage["promptTokenCount"])
        assert max(counts) < 900
        assert min(counts[1:]) < counts[0] + 300


def test_scripted_answers(open_session: Open, live: Emulator) -> None:
    live.when("weather").answer("Sunny.")
    live.when("broken").error("RESOURCE_EXHAUSTED", "You exceeded your current quota.")
    with open_session(setup=TEXT) as talk:
        talk.next()
        assert text_of(talk.ask("How is the weather?")) == "Sunny."
        talk.say("broken")
        with pytest.raises(ConnectionClosedError, match=r"1011.*You exceeded your current quota"):
            talk.turn()


@pytest.mark.parametrize(
    ("path", "message", "code", "reason"),
    [
        (GEMINI, {"setup": {"model": MODEL, "bogus": 1}}, 1007, "Unknown name \"bogus\" at 'setup'"),
        (GEMINI, {"setup": {}}, 1007, "BidiGenerateContentRequest.setup.model"),
        (GEMINI, {"bogus": 1}, 1007, 'Unknown name "bogus": Cannot find field.'),
        (GEMINI, {"setup": {"model": "models/gemini-2.5-flash"}}, 1008, "is not found for API version v1beta"),
        (GEMINI, {"setup": {"model": "gemini-2.0-flash-live-001"}}, 1008, "is not found"),
        (VERTEX, {"setup": {"model": "models/nothing"}}, 1008, "Publisher Model `models/nothing` was not found"),
        (GEMINI, {"clientContent": {"turnComplete": True}}, 1007, "must be a setup"),
        (GEMINI, {"setup": {"model": MODEL, "generationConfig": {"stopSequences": ["x"]}}}, 1007, "invalid argument"),
        (
            GEMINI,
            {"setup": {"model": MODEL, "generationConfig": {"responseModalities": ["TEXT", "AUDIO"]}}},
            1007,
            "invalid argument",
        ),
        (
            GEMINI,
            {
                "setup": {
                    "model": "models/gemini-2.5-flash-native-audio-latest",
                    "generationConfig": {"responseModalities": ["TEXT"]},
                }
            },
            1007,
            "Cannot extract voices from a non-audio request.",
        ),
        (
            GEMINI,
            {"setup": {"model": MODEL, "tools": [{"functionDeclarations": [{"name": "1 f", "description": "x"}]}]}},
            1007,
            r"BidiGenerateContentRequest.setup.tools[0].function_declarations[0].name",
        ),
        (GEMINI, {"setup": {"model": MODEL, "explicitVadSignal": True}}, 1007, "explicitVadSignal"),
        (
            GEMINI,
            {
                "setup": {
                    "model": MODEL,
                    "realtimeInputConfig": {"automaticActivityDetection": {"silenceDurationMs": -1}},
                }
            },
            1007,
            "invalid argument",
        ),
        (VERTEX, {"setup": {"model": ON_VERTEX, "sessionResumption": {"handle": "none"}}}, 1008, "session not found"),
    ],
    ids=lambda value: None,
)
def test_setups_and_contents_that_are_refused(
    open_session: Open, path: str, message: JSON, code: int, reason: str
) -> None:
    with open_session(path) as talk:
        talk.send(message)
        with pytest.raises(ConnectionClosedError) as raised:
            talk.next()
    assert raised.value.rcvd is not None
    assert raised.value.rcvd.code == code
    assert reason in raised.value.rcvd.reason
    assert len(raised.value.rcvd.reason.encode()) <= 123


def test_messages_that_are_refused(open_session: Open) -> None:
    nobody = {"role": "nobody", "parts": [{"text": "x"}]}
    for message, reason in (
        ({"clientContent": {"turns": [nobody], "turnComplete": True}}, "valid roles are: user, model"),
        ({"clientContent": {"turns": [{"role": "user"}]}}, "contents[0].parts"),
        ({"realtimeInput": {"audio": {"data": "AAAA", "mimeType": "audio/pcm;rate=0000"}}}, "invalid argument"),
        ({"realtimeInput": {"audio": {"data": "AAAA", "mimeType": "audio/mpeg"}}}, "invalid argument"),
        ({"realtimeInput": {"audio": {"data": "!", "mimeType": "audio/pcm"}}}, "Base64 decoding failed"),
        ({"realtimeInput": {}, "clientContent": {}}, "invalid argument"),
        ({"setup": {"model": MODEL}}, "must be a setup"),
        ("text", "Root element must be a message"),
    ):
        with open_session(setup=TEXT) as talk:
            talk.next()
            talk.send(message)
            with pytest.raises(ConnectionClosedError) as raised:
                talk.next()
        assert raised.value.rcvd is not None
        assert (raised.value.rcvd.code, reason in raised.value.rcvd.reason) == (1007, True), raised.value
