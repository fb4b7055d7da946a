"""Automatic function calling: against the emulator, in both modes."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from gemini_api.models import (
    Content,
    FunctionResponse,
    FunctionResponseBlob,
    FunctionResponsePart,
    GenerateContentConfig,
    Part,
    Tool,
)
from genai import errors
from genai.types import ModelContent, UserContent

from .conversation import ASKED, THINKING, Generator, bodies, calls, get_weather, in_sync, responses

if TYPE_CHECKING:
    from tests.genai.conftest import Mode


@pytest.fixture(params=["whole", "stream"])
def generate(mode: Mode, request: pytest.FixtureRequest) -> Generator:
    return Generator(mode, request.param == "stream")


async def test_a_function_is_called_and_the_model_goes_on(mode: Mode, generate: Generator) -> None:
    response = await generate(tools=[get_weather])
    assert generate.text(response) == "get_weather says: sunny in Paris. get_weather says: sunny in Rome."
    first, second = bodies(mode.emulator)
    assert second == {**first, "contents": second["contents"]}
    asked, called, told = second["contents"]
    assert [asked] == first["contents"]
    assert called["role"] == "model"
    assert [part["functionCall"]["args"] for part in called["parts"]] == [{"city": "Paris"}, {"city": "Rome"}]
    assert told == {
        "role": "user",
        "parts": [
            {"functionResponse": {"name": "get_weather", "response": {"result": "sunny in Paris"}}},
            {"functionResponse": {"name": "get_weather", "response": {"result": "sunny in Rome"}}},
        ],
    }
    history = response.automatic_function_calling_history
    assert [content.to_dict() for content in history] == [asked, called, told]
    assert all(isinstance(content, Content) for content in history)
    assert response.function_errors is None


async def test_a_stream_gives_the_call_and_then_the_answer(mode: Mode) -> None:
    generate = Generator(mode, stream=True)
    await generate(tools=[get_weather])
    calling = [chunk for chunk in generate.chunks if chunk.function_calls]
    assert calling == generate.chunks[: len(calling)]
    assert all(chunk.automatic_function_calling_history is None for chunk in calling)
    assert all(len(chunk.automatic_function_calling_history) == 3 for chunk in generate.chunks[len(calling) :])


async def test_what_the_model_said_goes_back_as_it_came(mode: Mode, generate: Generator) -> None:
    said = {
        "role": "model",
        "parts": [
            {"text": "I will look.", "thought": True, "thoughtSignature": "AAECAw=="},
            {
                "functionCall": {"name": "get_weather", "args": {"city": "Bonn"}, "id": "call-1", "newer": [1]},
                "thoughtSignature": "BAUGBw==",
                "another": {"field": None},
            },
            {"functionCall": {"name": "get_weather", "args": {"city": "Kiel"}, "id": "call-2"}},
        ],
        "yetAnother": 1.5,
    }
    generate.answers(said)
    # The emulator does not know the new fields that it was made to send.
    with pytest.raises(errors.InvalidArgument, match="yetAnother"):
        await generate(tools=[get_weather])
    second = bodies(mode.emulator)[1]
    assert second["contents"][1] == said
    assert [(one["id"], one["name"]) for one in responses(second)] == [
        ("call-1", "get_weather"),
        ("call-2", "get_weather"),
    ]


async def test_thought_signatures_are_sent_back(mode: Mode, generate: Generator) -> None:
    # This emulated model refuses a turn whose first call lacks its signature.
    response = await generate(model=THINKING, tools=[get_weather])
    assert "sunny in Rome" in generate.text(response)
    assert bodies(mode.emulator)[1]["contents"][1]["parts"][0]["thoughtSignature"]


async def test_the_pieces_of_a_streamed_turn_go_back_as_one(mode: Mode) -> None:
    generate = Generator(mode, stream=True)
    call = {"functionCall": {"name": "get_weather", "args": {"city": "A"}}}
    texts = [{"text": "I "}, {"text": "will "}, {"text": "look.", "thoughtSignature": "AAEC"}, {"text": "Now"}, call]
    generate.answers(
        {"role": "model", "parts": [{"text": "Hm", "thought": True}, {"text": "m.", "thought": True}, *texts]}
    )
    await generate(tools=[get_weather])
    assert bodies(mode.emulator)[1]["contents"][1] == {
        "role": "model",
        "parts": [
            {"text": "Hmm.", "thought": True},
            {"text": "I will "},
            {"text": "look.", "thoughtSignature": "AAEC"},
            {"text": "Now"},
            call,
        ],
    }


def broken(city: str) -> str:
    """The weather in a city."""
    if city == "Rome":
        raise LookupError("no such station")
    return f"sunny in {city}"


async def test_an_exception_is_told_to_the_model_and_kept(mode: Mode, generate: Generator) -> None:
    broken.__name__ = "get_weather"
    response = await generate(tools=[broken])
    assert [one["response"] for one in responses(bodies(mode.emulator)[1])] == [
        {"result": "sunny in Paris"},
        {"error": "LookupError: no such station"},
    ]
    assert [repr(error) for error in response.function_errors] == ["LookupError('no such station')"]
    assert response.function_errors[0].__traceback__ is not None
    assert "no such station" in generate.text(response)


async def test_a_stop_iteration_is_an_exception_like_others(mode: Mode, generate: Generator) -> None:
    """As of ``next()`` on something empty. A future takes none: asyncio would wait for the function for ever."""

    def get_weather(city: str) -> str:
        return next(place for place in ("Paris",) if place == city)

    response = await generate(tools=[get_weather])
    (found, missing) = (one["response"] for one in responses(bodies(mode.emulator)[1]))
    assert found == {"result": "Paris"}
    assert "StopIteration" in missing["error"]
    assert len(response.function_errors) == 1


async def test_generators_give_lists(mode: Mode, generate: Generator) -> None:
    def get_weather(city: str) -> Iterator[str]:
        yield from (city, "sunny")

    async def asynchronous(city: str) -> AsyncIterator[str]:
        for word in (city, "sunny"):
            yield word

    asynchronous.__name__ = "get_weather"
    functions: list[Any] = [get_weather, asynchronous]
    for function in functions[: 1 if mode.name == "sync" else 2]:
        mode.emulator.requests.clear()
        await generate(tools=[function])
        assert [one["response"] for one in responses(bodies(mode.emulator)[1])] == [
            {"result": ["Paris", "sunny"]},
            {"result": ["Rome", "sunny"]},
        ]
    if mode.name == "sync":
        with pytest.raises(errors.ArgumentError, match=r"get_weather is .*client\.aio"):
            await generate(tools=[asynchronous])


async def test_arguments_that_do_not_fit_are_told_to_the_model(mode: Mode, generate: Generator) -> None:
    generate.answers(
        calls(
            {"name": "get_weather", "args": {"city": 3}},
            {"name": "get_weather", "args": {"town": "Bonn"}},
            {"name": "get_weather"},
        ),
    )
    response = await generate(tools=[get_weather])
    told = [one["response"]["error"] for one in responses(bodies(mode.emulator)[1])]
    assert told == ["city: expected a string, got a number", "city: is missing", "city: is missing"]
    for error in response.function_errors:
        assert isinstance(error, errors.UnknownFunctionCallArgumentError)
        twin = pickle.loads(pickle.dumps(error))
        assert (str(twin), twin.path, twin.reason) == (str(error), "city", error.reason)


async def test_what_interrupts_the_program_is_not_told_to_the_model(mode: Mode, generate: Generator) -> None:
    class Stop(BaseException):
        """Like KeyboardInterrupt, but pytest lets it be."""

    def get_weather(city: str) -> str:
        raise Stop(city)

    with pytest.raises((Stop, BaseExceptionGroup)) as caught:
        await generate("What is the weather in Paris?", tools=[get_weather])
    assert isinstance(caught.value, Stop)
    assert len(bodies(mode.emulator)) == 1


@pytest.mark.parametrize("maximum", [1, 2, 3])
async def test_the_most_requests_that_a_call_may_make(mode: Mode, generate: Generator, maximum: int) -> None:
    ran: list[str] = []

    def get_weather(city: str) -> str:
        ran.append(city)
        return "?"

    again = calls({"name": "get_weather", "args": {"city": "Bonn"}})
    generate.answers(*[again] * 5)
    response = await generate(tools=[get_weather], automatic_function_calling={"maximum_remote_calls": maximum})
    assert len(bodies(mode.emulator)) == maximum
    assert len(ran) == maximum - 1
    # The call that could not be told any more is the caller's.
    assert [call.args for call in generate.calls(response)][-1:] == [{"city": "Bonn"}]
    history = response.automatic_function_calling_history
    assert len(history or ()) == (0 if maximum == 1 else 1 + 2 * (maximum - 1))


async def test_ten_requests_when_nothing_is_said(mode: Mode, generate: Generator) -> None:
    generate.answers(*[calls({"name": "get_weather", "args": {"city": "Bonn"}})] * 12)
    await generate(tools=[get_weather])
    assert len(bodies(mode.emulator)) == 10


@pytest.mark.parametrize(
    "config",
    [
        {"automatic_function_calling": {"disable": True}},
        {"automatic_function_calling": {"maximum_remote_calls": 0}},
    ],
    ids=str,
)
async def test_calls_that_are_left_to_the_caller(mode: Mode, generate: Generator, config: dict[str, Any]) -> None:
    async def get_weather(city: str) -> str:
        raise AssertionError(city)

    response = await generate(tools=[get_weather], **config)
    assert [call.args for call in generate.calls(response)] == [{"city": "Paris"}, {"city": "Rome"}]
    (body,) = bodies(mode.emulator)
    assert body["tools"][0]["functionDeclarations"][0]["name"] == "get_weather"
    assert response.automatic_function_calling_history is None


@pytest.mark.parametrize("role", ["tool", "function", "user"])
async def test_functions_called_by_hand(mode: Mode, generate: Generator, role: str) -> None:
    off = {"automatic_function_calling": {"disable": True}}
    response = await generate("What is the weather in Paris?", tools=[get_weather], **off)
    (call,) = generate.calls(response)
    result = Part.from_function_response(name=call.name, response={"result": get_weather(**call.args)})
    asked = UserContent("What is the weather in Paris?")
    said = ModelContent(generate.parts(response))
    response = await generate([asked, said, Content(role=role, parts=[result])], tools=[get_weather], **off)
    assert generate.text(response) == "get_weather says: sunny in Paris."
    assert [content["role"] for content in bodies(mode.emulator)[-1]["contents"]] == ["user", "model", "user"]


async def test_a_history_that_nothing_was_added_to(mode: Mode) -> None:
    response = await Generator(mode, stream=False)("Say hello.", tools=[get_weather])
    assert response.text
    assert response.automatic_function_calling_history == []


async def test_mode_none_calls_nothing(mode: Mode, generate: Generator) -> None:
    generate.answers(calls({"name": "get_weather", "args": {"city": "Bonn"}}))
    response = await generate(tools=[get_weather], tool_config={"function_calling_config": {"mode": "NONE"}})
    assert [call.args for call in generate.calls(response)] == [{"city": "Bonn"}]
    assert len(bodies(mode.emulator)) == 1


async def test_mode_any_forces_the_first_call_only(mode: Mode, generate: Generator) -> None:
    config = {"function_calling_config": {"mode": "any", "allowed_function_names": ["get_weather"]}}
    response = await generate("Say hello.", tools=[get_weather], tool_config=config)
    assert "get_weather says" in generate.text(response)
    modes = [body["toolConfig"]["functionCallingConfig"] for body in bodies(mode.emulator)]
    assert modes == [{"mode": "ANY", "allowedFunctionNames": ["get_weather"]}, {"mode": "AUTO"}]
    assert config["function_calling_config"]["mode"] == "any"


async def test_no_history_when_it_is_not_wanted(mode: Mode, generate: Generator) -> None:
    response = await generate(tools=[get_weather], automatic_function_calling={"ignore_call_history": True})
    assert len(bodies(mode.emulator)) == 2
    assert response.automatic_function_calling_history is None


async def test_a_call_of_a_function_that_is_not_there_is_the_callers(mode: Mode, generate: Generator) -> None:
    ran: list[str] = []

    def get_weather(city: str) -> str:
        ran.append(city)
        return "?"

    declared = Tool(function_declarations=[{"name": "book", "description": "Book a room."}])
    generate.answers(calls({"name": "get_weather", "args": {"city": "Bonn"}}, {"name": "book"}))
    response = await generate(tools=[get_weather, declared])
    assert [call.name for call in generate.calls(response)] == ["get_weather", "book"]
    assert ran == []
    assert len(bodies(mode.emulator)) == 1


async def test_functions_beside_declarations_are_called(mode: Mode, generate: Generator) -> None:
    declared = Tool(function_declarations=[{"name": "book", "description": "Book a hotel room."}])
    response = await generate(tools=[declared, get_weather])
    assert "sunny in Rome" in generate.text(response)


async def test_a_function_response_is_taken_as_it_is(mode: Mode, generate: Generator) -> None:
    def take_picture() -> FunctionResponse:
        """Take a picture."""
        blob = FunctionResponseBlob(mime_type="image/png", data=b"png")
        return FunctionResponse(name="x", response={"width": 3}, parts=[FunctionResponsePart(inline_data=blob)])

    generate.answers(calls({"name": "take_picture", "id": "7"}))
    await generate("take_picture", tools=[take_picture])
    assert responses(bodies(mode.emulator)[1]) == [
        {
            "name": "take_picture",
            "id": "7",
            "response": {"width": 3},
            "parts": [{"inlineData": {"mimeType": "image/png", "data": "cG5n"}}],
        }
    ]


async def test_the_callers_config_and_contents_are_left_alone(mode: Mode, generate: Generator) -> None:
    contents = [{"role": "user", "parts": [{"text": ASKED}]}]
    config = GenerateContentConfig(tools=[get_weather])
    before = json.dumps(contents)
    await generate(contents, **{name: getattr(config, name) for name in config.model_fields_set})
    assert json.dumps(contents) == before
    assert config.tools == [get_weather]


async def test_two_functions_of_one_name(mode: Mode, generate: Generator) -> None:
    def other() -> Callable[..., Any]:
        def get_weather() -> str:
            return "?"

        return get_weather

    with pytest.raises(errors.ArgumentError, match="two functions are called 'get_weather'"):
        await generate(tools=[get_weather, other()])
    assert not list(mode.emulator.requests)


async def test_no_word_is_logged_where_nothing_is_called(
    mode: Mode, generate: Generator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await generate("Say hello.", tools=[get_weather])
    assert [record for record in caplog.records if record.name.startswith(("genai.", "gemini"))] == []
    await generate(tools=[get_weather])
    said = [record.getMessage() for record in caplog.records if record.name == "genai.functions"]
    assert said == ["get_weather was called"] * 2


async def test_an_error_on_the_way_ends_the_call(mode: Mode, generate: Generator) -> None:
    mode.emulator.faults.add("status:403", skip=1)
    with pytest.raises(errors.PermissionDenied):
        await generate(tools=[get_weather])
    assert len(bodies(mode.emulator)) == 2


async def test_structured_output_after_functions(mode: Mode) -> None:
    response = await mode.client.models.generate_content(
        model=THINKING, contents=ASKED, config={"tools": [get_weather], "response_schema": {"type": "OBJECT"}}
    )
    assert isinstance(response.parsed, dict)
    assert len(bodies(mode.emulator)) == 2


@in_sync
async def test_a_coroutine_function_needs_asyncio(mode: Mode, generate: Generator) -> None:
    async def get_weather(city: str) -> str:
        return city

    def disguised(city: str) -> Any:
        return get_weather(city)

    with pytest.raises(errors.ArgumentError, match=r"get_weather is a coroutine function.*client\.aio"):
        await generate(tools=[get_weather])
    assert not list(mode.emulator.requests)
    generate.answers(calls({"name": "disguised", "args": {"city": "Bonn"}}))
    with pytest.raises(errors.ArgumentError, match=r"disguised gave an awaitable.*client\.aio"):
        await generate(tools=[disguised])
