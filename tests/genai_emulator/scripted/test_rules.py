"""Scripted answers through the whole way: rules, the answers they give, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from genai import Client, errors, types
from genai_emulator import Emulator, ReceivedPrompt, ScriptError

MODEL = "gemini-2.5-flash"
ONCE = {"http_options": {"retry_options": {"attempts": 1}}}


@pytest.fixture(scope="module")
def sdk(shared_emulator: Emulator) -> Iterator[Client]:
    with Client(api_key="any", http_options={"base_url": shared_emulator.url}) as client:
        yield client


@pytest.fixture
def ask(emulator: Emulator, sdk: Client) -> Callable[..., Any]:
    def ask(prompt: Any, model: str = MODEL, **config: Any) -> Any:
        return sdk.models.generate_content(model=model, contents=prompt, config={**ONCE, **config})

    return ask


def test_a_text_is_looked_for_in_the_prompt(emulator: Emulator, ask: Callable[..., Any]) -> None:
    rule = emulator.when("Weather").answer("Sunny.")
    assert [ask(prompt).text for prompt in ("the WEATHER?", "and weather again")] == ["Sunny."] * 2
    assert ask("something else").text != "Sunny."
    assert [call.text for call in rule.calls] == ["the WEATHER?", "and weather again"]


def test_conditions(emulator: Emulator, ask: Callable[..., Any]) -> None:
    emulator.when(re.compile("^a+$")).answer("pattern")
    emulator.when(lambda prompt: "shout" in prompt.functions).answer("predicate")
    emulator.when(model="models/gemini-2.5-pro").answer("model")
    emulator.when(system="Pirate").answer("system")
    emulator.when().answer("any")
    shout = {"function_declarations": [{"name": "shout"}]}
    assert ask("aaa").text == "pattern"
    assert ask("b", tools=[shout]).text == "predicate"
    assert ask("b", model="gemini-2.5-pro").text == "model"
    assert ask("b", system_instruction="You are a pirate").text == "system"
    assert ask("b").text == "any"


def test_answers_come_in_order_and_the_last_stays(emulator: Emulator, ask: Callable[..., Any]) -> None:
    emulator.when("x").answer("one").answer("two")
    assert [ask("x").text for _ in range(4)] == ["one", "two", "two", "two"]


def test_times_hands_over_to_the_next_rule(emulator: Emulator, ask: Callable[..., Any]) -> None:
    emulator.when("x", times=2).answer("first")
    emulator.when("x").answer("second")
    assert [ask("x").text for _ in range(3)] == ["first", "first", "second"]


def test_parts_of_every_kind(emulator: Emulator, ask: Callable[..., Any]) -> None:
    emulator.when("parts").answer(
        [
            {"text": "thinking", "thought": True},
            "seen ",
            {"inline_data": {"mime_type": "image/png", "data": "aGk="}},
            types.Part(text="and said"),
        ]
    )
    answer = ask("parts")
    assert answer.text == "seen and said"
    parts = answer.candidates[0].content.parts
    assert (parts[0].thought, parts[2].inline_data.data) == (True, b"hi")


def test_json_reasons_usage_and_more_of_the_candidate(emulator: Emulator, ask: Callable[..., Any]) -> None:
    emulator.when("json").answer(
        json={"name": "Åse"},
        finish_reason="MAX_TOKENS",
        usage={"promptTokenCount": 7},
        candidate={"citation_metadata": {"citationSources": [{"uri": "https://example.com"}]}},
    )
    answer = ask("json")
    candidate = answer.candidates[0]
    assert (answer.text, candidate.finish_reason) == ('{"name": "Åse"}', "MAX_TOKENS")
    assert answer.usage_metadata.prompt_token_count == 7
    assert candidate.citation_metadata.citations[0].uri == "https://example.com"


def test_a_function_is_called_and_its_result_is_answered(emulator: Emulator, ask: Callable[..., Any]) -> None:
    rule = emulator.when("weather").call("get_weather", city="Paris").answer("It rains in Paris.")

    def get_weather(city: str) -> str:
        """Tell the weather."""
        return f"rain in {city}"

    assert ask("How is the weather?", tools=[get_weather]).text == "It rains in Paris."
    assert rule.calls[1].function_responses[0]["response"] == {"result": "rain in Paris"}
    emulator.answers.assert_used()


def test_streams(emulator: Emulator, sdk: Client, ask: Callable[..., Any]) -> None:
    emulator.when("story").stream("Once ", ["upon ", {"text": "a time"}], {"functionCall": {"name": "end"}})
    chunks = list(sdk.models.generate_content_stream(model=MODEL, contents="a story"))
    assert [len(chunk.candidates[0].content.parts) for chunk in chunks] == [1, 2, 1]
    assert [chunk.candidates[0].finish_reason for chunk in chunks] == [None, None, "STOP"]
    whole = ask("a story")
    assert (whole.text, whole.function_calls[0].name) == ("Once upon a time", "end")


def test_errors_and_blocks(emulator: Emulator, sdk: Client, ask: Callable[..., Any]) -> None:
    emulator.when("quota").error(429, "Slow down.", retry_delay=1.5)
    emulator.when("teapot").error("FAILED_PRECONDITION", details=[{"@type": "type.googleapis.com/x", "a": 1}])
    emulator.when("bad").block("PROHIBITED_CONTENT")
    with pytest.raises(errors.ResourceExhausted, match=r"Slow down\.") as quota:
        ask("quota")
    assert quota.value.retry_after == 1.5
    with pytest.raises(errors.ResourceExhausted):
        list(sdk.models.generate_content_stream(model=MODEL, contents="quota", config=ONCE))
    # As recorded of generateContent; of a 429 with details of one's own, those and no others.
    emulator.when("exhausted").error("RESOURCE_EXHAUSTED")
    emulator.when("details").error(429, details=[{"@type": "type.googleapis.com/x"}])
    for prompt, message, kinds in (
        ("exhausted", f"limit: 1000000, model: {MODEL}\nPlease retry in 0s.", ["Help", "QuotaFailure", "RetryInfo"]),
        ("quota", "Slow down.", ["Help", "QuotaFailure", "RetryInfo"]),
        ("details", "Resource exhausted.", ["type.googleapis.com/x"]),
    ):
        with pytest.raises(errors.ResourceExhausted) as exhausted:
            ask(prompt)
        error = exhausted.value.details["error"]
        assert error["message"].endswith(message)
        assert [detail["@type"].rpartition(".rpc.")[2] for detail in error["details"]] == kinds
    with pytest.raises(errors.APIError) as teapot:
        ask("teapot")
    assert teapot.value.details["error"]["details"][0]["a"] == 1
    assert ask("bad").prompt_feedback.block_reason == "PROHIBITED_CONTENT"


def test_embeddings(emulator: Emulator, sdk: Client) -> None:
    emulator.when("cat").embedding([1, 0.5])
    found = sdk.models.embed_content(model="gemini-embedding-001", contents=["a cat", "a dog"]).embeddings
    assert found is not None
    assert found[0].values == [1.0, 0.5]
    assert len(found[1].values or ()) > 2


def test_a_reset_forgets_the_rules(emulator: Emulator, ask: Callable[..., Any]) -> None:
    emulator.when().answer("scripted")
    emulator.reset()
    assert ask("x").text != "scripted"
    assert len(emulator.answers) == 0


def test_unused_answers_are_named(emulator: Emulator, ask: Callable[..., Any]) -> None:
    emulator.when("first").answer("a").answer("b")
    emulator.when("second").answer("c")
    ask("first")
    with pytest.raises(AssertionError, match="'first': 2 answers, given 1 times\n'second': 1 answers, given 0 times"):
        emulator.answers.assert_used()


def _is_long(prompt: ReceivedPrompt) -> bool:
    return len(prompt.text) > 10


@pytest.mark.parametrize(
    ("add", "message"),
    [
        (lambda rule: rule.answer(), "give an answer"),
        (lambda rule: rule.answer("x", json=1), "not both"),
        (lambda rule: rule.answer([{"txt": "x"}]), 'no Part: .*Unknown name "txt"'),
        (lambda rule: rule.answer(7), "a part is a text, a dict or a Part, not int"),
        (lambda rule: rule.answer("x", finish_reason="STOPPED"), "no Candidate: .*STOPPED"),
        (lambda rule: rule.answer("x", usage={"tokens": 1}), "no UsageMetadata"),
        (lambda rule: rule.answer("x", candidate={"contents": 1}), "no Candidate"),
        (lambda rule: rule.stream(), "at least one piece"),
        (lambda rule: rule.error("RESOURCE_EXHAUSTD"), "did you mean 'RESOURCE_EXHAUSTED'"),
        (lambda rule: rule.error(418), "there is no error 418"),
        (lambda rule: rule.error(429, retry_delay="soon"), "retry_delay: 'soon'"),
        (lambda rule: rule.error(429, retry_delay=-1), "cannot be negative"),
        (lambda rule: rule.block("BECAUSE"), "no PromptFeedback"),
        (lambda rule: rule.embedding([]), "at least one value"),
        (lambda rule: rule.embedding([1]).answer("x"), "not with both"),
    ],
)
def test_answers_that_cannot_be(emulator: Emulator, add: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(ScriptError, match=message):
        add(emulator.when(_is_long))


def test_conditions_that_cannot_be(emulator: Emulator) -> None:
    with pytest.raises(ScriptError, match="times is 0"):
        emulator.when("x", times=0)
    with pytest.raises(ScriptError, match="a text, a pattern or a function, not int"):
        emulator.when(3)  # type: ignore[arg-type]
