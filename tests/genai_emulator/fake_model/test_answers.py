"""What the model says: memory, documents, directions, endings, streams."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from tests.genai_emulator.conftest import Generate, text_of
from tests.genai_emulator.helpers import pdf, upload
from tests.shared import SHARED, needs_shared

Ask = Callable[..., str]

FLASH = "/v1beta/models/gemini-2.5-flash"


def turns(*texts: str) -> list[dict[str, Any]]:
    roles = ("user", "model")
    return [{"role": roles[number % 2], "parts": [{"text": text}]} for number, text in enumerate(texts)]


class TestText:
    def test_follows_from_the_prompt_alone(self, ask: Ask) -> None:
        assert ask("Tell me of the sea") == ask("Tell me of the sea")
        assert ask("Tell me of the sea") != ask("Tell me of the moon")
        assert "sea" in ask("Tell me of the sea").lower()

    @pytest.mark.parametrize(
        ("prompt", "answer"),
        [
            ('Say "good morning"', "good morning"),
            ("Reply with exactly: seven", "seven"),
            ("Repeat after me: one two", "one two"),
            ("What is 10-3?", "10-3 is 7."),
            ("What is 7 / 2?", "7 / 2 is 3.5."),
            ("Count to 5", "1, 2, 3, 4, 5"),
            ("Repeat the word tick 3 times", "tick tick tick"),
            ("What is 2 + 2?", "2 + 2 is 4."),
            ("What is 5 times 3?", "5 * 3 is 15."),
            ("What is (1 + 2) * 10 - 4?", "(1 + 2) * 10 - 4 is 26."),
        ],
    )
    def test_directions(self, ask: Ask, prompt: str, answer: str) -> None:
        assert ask(prompt) == answer

    @pytest.mark.parametrize("prompt", ["1/0?", "9**9**9**9", "on 2024-05-06 at 12:30", "call 555-1234-99"])
    def test_what_is_no_sum(self, ask: Ask, prompt: str) -> None:
        assert " is " not in ask(prompt).split(".")[0] or "best understood" in ask(prompt)

    def test_length(self, ask: Ask) -> None:
        assert len(ask("Describe the sea in 40 words").split()) == 40
        assert len(ask("Explain the sea in a few words")) < len(ask("Write a long story about the sea"))

    @pytest.mark.parametrize(
        ("system", "check"),
        [
            ("Reply in upper case.", str.isupper),
            ("Write in lower case", str.islower),
            ('Start every answer with "Ahoy!"', lambda text: text.startswith("Ahoy! ")),
            ("Begin each reply with AHOY and be kind", lambda text: text.startswith("AHOY ")),
            ('End every answer with "Over."', lambda text: text.endswith(" Over.")),
            ('Always answer with "no comment"', lambda text: text == "no comment"),
            ("You are a helpful assistant. Always answer politely.", lambda text: "sea" in text.lower()),
        ],
    )
    def test_system_instruction(self, ask: Ask, system: str, check: Callable[[str], bool]) -> None:
        assert check(ask("Tell me of the sea", systemInstruction={"parts": [{"text": system}]}))

    def test_candidates_differ(self, generate: Generate) -> None:
        answer = generate("Tell me of the sea", generationConfig={"candidateCount": 3})
        texts = [candidate["content"]["parts"][0]["text"] for candidate in answer["candidates"]]
        assert [candidate["index"] for candidate in answer["candidates"]] == [0, 1, 2]
        assert len(set(texts)) > 1


class TestMemory:
    def test_name(self, ask: Ask) -> None:
        assert ask(turns("Hello, my name is Ada.", "Hello Ada!", "What is my name?")) == "Your name is Ada."

    @pytest.mark.parametrize(
        ("said", "asked", "answer"),
        [
            ("My favourite colour is dark green.", "What's my favourite colour?", "dark green"),
            ("I'm Grace and I write code", "Do you remember my name?", "Grace"),
            ("I have 2 dogs in my house.", "How many dogs are in my house?", "2 dogs"),
        ],
    )
    def test_other_things(self, ask: Ask, said: str, asked: str, answer: str) -> None:
        assert answer in ask(turns(said, "I see.", asked))

    def test_the_system_instruction_is_known_too(self, ask: Ask) -> None:
        system = {"parts": [{"text": "You are a cat. The cat is called Neko."}]}
        assert "Neko" in ask("What is the cat called?", systemInstruction=system)

    def test_nothing_is_remembered_between_requests(self, ask: Ask) -> None:
        ask("My name is Ada.")
        assert "Ada" not in ask("What is my name?")


class TestDocuments:
    def test_text_file(self, client: httpx.Client, ask: Ask) -> None:
        file = upload(client, b"The mill stands by the river. The miller is called Otto.", "text/plain")
        parts = [
            {"fileData": {"fileUri": file["uri"], "mimeType": "text/plain"}},
            {"text": "What is the miller called?"},
        ]
        assert ask([{"role": "user", "parts": parts}]) == "The miller is called Otto."

    def test_pdf(self, client: httpx.Client, ask: Ask) -> None:
        data = pdf("The crew has three members.", "The landing site is Taurus-Littrow.")
        file = upload(client, data, "application/pdf")
        question = {"text": "Where is the landing site?"}
        assert (
            ask([{"parts": [{"fileData": {"fileUri": file["uri"]}}, question]}])
            == "The landing site is Taurus-Littrow."
        )

    def test_inline(self, ask: Ask) -> None:
        import base64

        data = base64.b64encode(b"<p>The tower is <b>tall</b>.</p><script>x</script>").decode()
        blob = {"mimeType": "text/html", "data": data}
        assert "tall" in ask([{"parts": [{"inlineData": blob}, {"text": "How is the tower?"}]}])

    def test_summary_of_two(self, client: httpx.Client, ask: Ask) -> None:
        files = [upload(client, text) for text in (b"Cats sleep a lot. They purr.", b"Dogs run. They bark.")]
        parts = [{"fileData": {"fileUri": file["uri"]}} for file in files]
        text = ask([{"parts": [*parts, {"text": "Summarize these documents"}]}])
        assert "Cats sleep" in text
        assert "Dogs run" in text

    def test_picture(self, ask: Ask) -> None:
        blob = {"mimeType": "image/png", "data": "iVBORw0KGgo="}
        assert "image/png" in ask([{"parts": [{"inlineData": blob}, {"text": "What is this?"}]}])

    def test_a_file_that_is_no_pdf(self, client: httpx.Client) -> None:
        file = upload(client, b"nope", "application/pdf")
        body = {"contents": [{"parts": [{"fileData": {"fileUri": file["uri"]}}]}]}
        answer = client.post(f"{FLASH}:generateContent", json=body)
        assert (answer.status_code, answer.json()["error"]["message"]) == (400, "The document has no pages.")

    def test_in_an_earlier_turn(self, client: httpx.Client, ask: Ask) -> None:
        file = upload(client, b"The miller is called Otto. The mill is old.")
        first = {"role": "user", "parts": [{"fileData": {"fileUri": file["uri"]}}, {"text": "Read this."}]}
        rest = [{"role": "model", "parts": [{"text": "I have."}]}, {"role": "user", "parts": [{"text": "Is it old?"}]}]
        assert ask([first, *rest]) == "The mill is old."


class TestEndings:
    def test_max_tokens(self, generate: Generate) -> None:
        answer = generate("Tell me a long story", generationConfig={"maxOutputTokens": 5})
        assert answer["candidates"][0]["finishReason"] == "MAX_TOKENS"
        assert answer["usageMetadata"]["candidatesTokenCount"] == 5

    def test_stop_sequences(self, generate: Generate) -> None:
        answer = generate("Count to 9", generationConfig={"stopSequences": ["5", "7"]})
        assert text_of(answer) == "1, 2, 3, 4, "
        assert answer["candidates"][0]["finishReason"] == "STOP"

    def test_blocked_prompt(self, generate: Generate) -> None:
        answer = generate("emulator:block")
        assert "candidates" not in answer
        assert answer["promptFeedback"]["blockReason"] == "SAFETY"
        assert generate("emulator:block=PROHIBITED_CONTENT")["promptFeedback"]["blockReason"] == "PROHIBITED_CONTENT"

    @pytest.mark.parametrize("reason", ["SAFETY", "RECITATION", "OTHER", "MALFORMED_FUNCTION_CALL"])
    def test_finish_reasons(self, generate: Generate, reason: str) -> None:
        (candidate,) = generate(f"Hello emulator:finish={reason}")["candidates"]
        assert candidate["finishReason"] == reason
        assert candidate["finishMessage"]
        assert ("safetyRatings" in candidate) == (reason == "SAFETY")

    def test_no_content(self, generate: Generate) -> None:
        (candidate,) = generate("emulator:empty")["candidates"]
        assert "content" not in candidate

    def test_citations(self, generate: Generate) -> None:
        (candidate,) = generate("Tell me of the sea emulator:citations")["candidates"]
        assert candidate["citationMetadata"]["citationSources"][0]["uri"].startswith("https://")

    def test_log_probabilities(self, generate: Generate) -> None:
        (candidate,) = generate("Count to 3", generationConfig={"responseLogprobs": True, "logprobs": 1})["candidates"]
        assert "".join(entry["token"] for entry in candidate["logprobsResult"]["chosenCandidates"]) == "1, 2, 3"
        assert candidate["avgLogprobs"] < 0


class TestThinking:
    def test_thoughts(self, generate: Generate) -> None:
        answer = generate("Tell me of the sea", generationConfig={"thinkingConfig": {"includeThoughts": True}})
        thought, said = answer["candidates"][0]["content"]["parts"]
        assert thought["thought"] is True
        assert "thought" not in said
        assert answer["usageMetadata"]["thoughtsTokenCount"] > 0

    def test_without(self, generate: Generate) -> None:
        answer = generate("Tell me of the sea", generationConfig={"thinkingConfig": {"thinkingBudget": 0}})
        assert "thoughtsTokenCount" not in answer["usageMetadata"]
        assert "thoughtsTokenCount" not in generate("Hello", model="gemini-2.0-flash")["usageMetadata"]

    @pytest.mark.parametrize(
        ("model", "thinking"),
        [
            ("gemini-2.0-flash", {"includeThoughts": True}),
            ("gemini-2.5-pro", {"thinkingBudget": 0}),
            ("gemini-2.5-flash", {"thinkingLevel": "LOW"}),
            ("gemini-3-pro-preview", {"thinkingLevel": "LOW", "thinkingBudget": 10}),
            ("gemini-2.5-flash", {"thinkingBudget": 100_000}),
        ],
    )
    def test_refused(self, client: httpx.Client, model: str, thinking: Any) -> None:
        body = {"contents": turns("x"), "generationConfig": {"thinkingConfig": thinking}}
        assert client.post(f"/v1beta/models/{model}:generateContent", json=body).status_code == 400

    def test_level(self, generate: Generate) -> None:
        generate("x", model="gemini-3-pro-preview", generationConfig={"thinkingConfig": {"thinkingLevel": "low"}})


class TestRefused:
    @pytest.mark.parametrize(
        ("fields", "problem"),
        [
            ({"contents": []}, "contents is not specified"),
            ({"contents": [{"role": "system", "parts": [{"text": "x"}]}]}, "The role 'system' is not valid"),
            ({"contents": [{"role": "user", "parts": []}]}, "contents[0].parts"),
            ({"contents": [{"role": "user", "parts": [{}]}]}, "required oneof field 'data'"),
            ({"generationConfig": {"temperature": 3}}, "temperature must be in the range [0, 2]"),
            ({"generationConfig": {"topP": 1.1}}, "top_p must be in the range"),
            ({"generationConfig": {"candidateCount": 9}}, "candidate_count must be in the range"),
            ({"generationConfig": {"maxOutputTokens": 0}}, "max_output_tokens"),
            ({"generationConfig": {"topK": 0}}, "top_k"),
            ({"generationConfig": {"stopSequences": list("abcdef")}}, "at most 5"),
            ({"generationConfig": {"logprobs": 3}}, "needs response_logprobs"),
            ({"generationConfig": {"responseModalities": ["AUDIO"]}}, "only supports text"),
            ({"generationConfig": {"responseMimeType": "text/html"}}, "allowed mimetypes"),
            ({"generationConfig": {"responseSchema": {"type": "STRING"}}}, "response_schema"),
        ],
    )
    def test_what_parses_and_is_wrong(self, client: httpx.Client, fields: Any, problem: str) -> None:
        answer = client.post(f"{FLASH}:generateContent", json={"contents": turns("x")} | fields)
        assert answer.status_code == 400
        assert problem in answer.json()["error"]["message"]

    def test_too_long(self, client: httpx.Client) -> None:
        body = {"contents": turns("x" * 4_300_000)}
        answer = client.post(f"{FLASH}:generateContent", json=body)
        assert "exceeds the maximum number of tokens" in answer.json()["error"]["message"]


class TestStreams:
    def events(self, client: httpx.Client, body: Any, model: str = "gemini-2.5-flash") -> list[Any]:
        path = f"/v1beta/models/{model}:streamGenerateContent"
        with client.stream("POST", path, params={"alt": "sse"}, json=body) as response:
            assert response.headers["content-type"].startswith("text/event-stream")
            lines = [line for line in response.iter_lines() if line]
        assert all(line.startswith("data: ") for line in lines)
        return [json.loads(line.removeprefix("data: ")) for line in lines]

    @pytest.mark.parametrize("prompt", ["Write a long story about the sea", "What is 2+3?", "Say: x", "Count to 300"])
    def test_the_same_as_in_one_piece(self, client: httpx.Client, generate: Generate, prompt: str) -> None:
        events = self.events(client, {"contents": turns(prompt)})
        whole = generate(prompt)
        said = "".join(event["candidates"][0]["content"]["parts"][0]["text"] for event in events)
        assert said == text_of(whole)
        assert len(events) > 1 or len(said) == 1
        assert events[-1]["usageMetadata"] == whole["usageMetadata"]
        assert [event["candidates"][0].get("finishReason") for event in events] == [None] * (len(events) - 1) + ["STOP"]
        assert len({event["responseId"] for event in events}) == 1

    def test_usage_grows(self, client: httpx.Client) -> None:
        events = self.events(client, {"contents": turns("Write a long story about the sea")})
        totals = [event["usageMetadata"]["totalTokenCount"] for event in events]
        assert totals == sorted(totals)
        assert all(event["usageMetadata"]["promptTokenCount"] == 8 for event in events)

    def test_thoughts_come_first(self, client: httpx.Client) -> None:
        config = {"thinkingConfig": {"includeThoughts": True}}
        events = self.events(client, {"contents": turns("Tell me of the sea"), "generationConfig": config})
        assert events[0]["candidates"][0]["content"]["parts"][0]["thought"] is True
        assert "thought" not in events[1]["candidates"][0]["content"]["parts"][0]

    def test_several_candidates(self, client: httpx.Client) -> None:
        config = {"candidateCount": 2}
        events = self.events(client, {"contents": turns("Tell me of the sea"), "generationConfig": config})
        seen = [candidate for event in events for candidate in event["candidates"]]
        assert {candidate["index"] for candidate in seen} == {0, 1}
        assert sum("finishReason" in candidate for candidate in seen) == 2

    def test_blocked(self, client: httpx.Client) -> None:
        (event,) = self.events(client, {"contents": turns("emulator:block")})
        assert event["promptFeedback"]["blockReason"] == "SAFETY"

    def test_no_content(self, client: httpx.Client) -> None:
        (event,) = self.events(client, {"contents": turns("emulator:empty=1 emulator:finish=SAFETY")})
        assert event["candidates"][0]["finishReason"] == "SAFETY"

    def test_as_an_array(self, client: httpx.Client) -> None:
        answer = client.post(f"{FLASH}:streamGenerateContent", json={"contents": turns("Tell me of the sea")})
        assert answer.headers["content-type"].startswith("application/json")
        events = answer.json()
        assert isinstance(events, list)
        assert len(events) > 1

    def test_errors_come_before_the_stream(self, client: httpx.Client) -> None:
        answer = client.post(f"{FLASH}:streamGenerateContent?alt=sse", json={"contents": []})
        assert (answer.status_code, answer.json()["error"]["status"]) == (400, "INVALID_ARGUMENT")

    def test_comes_piece_by_piece(self) -> None:
        with Emulator(stream_delay=60) as emulator:
            body = {"contents": turns("Tell me of the sea")}
            url = f"{emulator.url}{FLASH}:streamGenerateContent?alt=sse"
            with httpx.stream("POST", url, json=body, headers={"x-goog-api-key": "k"}, timeout=30) as response:
                # Long before the rest, which is a minute behind.
                first = next(line for line in response.iter_lines() if line)
        assert "finishReason" not in first
        with Emulator(stream_delay=0.02) as emulator:
            url, started = f"{emulator.url}{FLASH}:streamGenerateContent?alt=sse", time.monotonic()
            rest = httpx.post(url, json=body, headers={"x-goog-api-key": "k"}, timeout=30).text.count("data: ")
            # Never sooner; how much later does not matter.
            assert time.monotonic() - started >= 0.02 * (rest - 1) > 0


@needs_shared
def test_recorded_requests_are_accepted(client: httpx.Client) -> None:
    """Requests that the real API answered: this one does too, with the same kinds of parts."""
    assert SHARED is not None
    asked = 0
    for line in (SHARED / "reference" / "samples" / "llm_gemini.jsonl").read_text().splitlines():
        recorded = json.loads(line)
        path = recorded["uri"].removeprefix("https://generativelanguage.googleapis.com")
        if recorded["method"] != "POST" or "<elided" in recorded["request"]:
            continue
        answer = client.post(path, content=recorded["request"])
        assert answer.status_code == recorded["status"], f"{path}: {answer.text}\n{recorded['request']}"
        asked += 1
        if "streamGenerateContent" in path and "function_response" not in recorded["request"]:
            assert kinds(answer.json()) == kinds(json.loads(recorded["response"])), recorded["request"]
    assert asked > 10


def kinds(events: list[Any]) -> set[str]:
    """What a stream has in it: text, function calls."""
    parts = [part for event in events for part in event["candidates"][0]["content"]["parts"] if not part.get("thought")]
    return {key for part in parts for key in part if key in ("text", "functionCall") and part[key]}


class TestHabits:
    """What recordings show of the families of models."""

    @staticmethod
    def modalities(answer: Any) -> list[str]:
        return [detail["modality"] for detail in answer["usageMetadata"].get("candidatesTokensDetails", [])]

    @pytest.mark.parametrize(
        ("model", "told"),
        [
            ("gemini-1.5-flash", ["TEXT"]),
            ("gemini-2.0-flash", ["TEXT"]),
            ("gemini-2.0-flash-lite", ["TEXT"]),
            ("gemini-2.5-flash", []),
            ("gemini-2.5-pro", []),
            ("gemini-3-flash-preview", []),
            ("gemini-flash-latest", []),
            ("gemini-2.0-flash-preview-image-generation", ["IMAGE"]),
            ("gemini-2.5-flash-image", ["IMAGE"]),
        ],
    )
    def test_tokens_by_modality(self, client: httpx.Client, generate: Generate, model: str, told: list[str]) -> None:
        answer = generate("Tell me of the sea", model=model)
        assert self.modalities(answer) == told
        usage = answer["usageMetadata"]
        if told == ["TEXT"]:
            assert usage["candidatesTokensDetails"][0]["tokenCount"] == usage["candidatesTokenCount"]
        body = {"contents": [{"parts": [{"text": "Tell me of the sea"}]}]}
        stream = client.post(f"/v1beta/models/{model}:streamGenerateContent", json=body).json()
        assert [self.modalities(event) for event in stream] == [[]] * (len(stream) - 1) + [told]

    def test_tokens_of_speech(self, generate: Generate) -> None:
        config = {"responseModalities": ["AUDIO"]}
        answer = generate("Say hello", model="gemini-2.5-flash-preview-tts", generationConfig=config)
        assert self.modalities(answer) == ["AUDIO"]

    @pytest.mark.parametrize(
        ("model", "tier"),
        [
            ("gemini-1.5-flash", None),
            ("gemini-2.0-flash", None),
            ("gemini-2.5-flash", "standard"),
            ("gemini-3-flash-preview", "standard"),
        ],
    )
    def test_service_tier(self, generate: Generate, model: str, tier: str | None) -> None:
        assert generate("Tell me of the sea", model=model)["usageMetadata"].get("serviceTier") == tier

    @pytest.mark.parametrize(
        ("model", "version", "signed"),
        [
            ("gemini-2.5-flash", "gemini-2.5-flash", False),
            ("gemini-flash-latest", "gemini-2.5-flash-preview-09-2025", False),
            ("gemini-flash-lite-latest", "gemini-2.5-flash-lite-preview-09-2025", False),
            ("gemini-3-flash-preview", "gemini-3-flash-preview", True),
        ],
    )
    def test_signatures_of_texts(self, generate: Generate, model: str, version: str, signed: bool) -> None:
        answer = generate("Tell me of the sea", model=model)
        assert answer["modelVersion"] == version
        parts = answer["candidates"][0]["content"]["parts"]
        assert any("thoughtSignature" in part for part in parts) == signed
