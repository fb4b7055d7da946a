"""Conversations over interactions: what is sent, which functions are run, and how one goes on that failed."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from genai import errors, types
from tests.genai.conftest import MODES, Mode
from tests.genai.played import Cut, Played, Status, Wire, call, delta, event, says, streamed


@pytest.fixture(scope="module")
def server() -> Iterator[Played]:
    with Played() as played:
        yield played


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest, server: Played) -> Mode:
    emulator: Any = server
    return Mode(request.param, emulator)


def resource(mode: Mode) -> Any:
    """``client.interactions`` of the mode, as it is; requests are made once."""
    client = mode.make(http_options={"retry_options": {"attempts": 1}})
    return getattr(client, "_target", client).interactions


async def ready(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def events_of(stream: Any) -> list[Wire]:
    found = [each async for each in stream] if hasattr(stream, "__anext__") else list(stream)
    return [each.to_dict() for each in found]


async def streamed_to_its_end(chat: Any, *input: Any) -> Any:
    return await ready((await ready(chat.send_stream(*input))).until_done())


def add(x: int, y: int) -> int:
    """Add two numbers.

    Args:
        x: The first.
        y: The second.
    """
    return x + y


def fail(city: str) -> str:
    raise LookupError(f"no {city}")


DECLARED = {
    "type": "function",
    "name": "add",
    "description": "Add two numbers.",
    "parameters": {
        "type": "object",
        "properties": {
            "x": {"type": "integer", "description": "The first."},
            "y": {"type": "integer", "description": "The second."},
        },
        "required": ["x", "y"],
    },
}


def over(id: str, *steps: Wire, status: str = "completed") -> Wire:
    return {"id": id, "status": status, "steps": list(steps)}


def result(id: str, value: Any, name: str = "add", **fields: Any) -> Wire:
    return {"type": "function_result", "call_id": id, "name": name, "result": value, **fields}


def said(text: str) -> Wire:
    return {"type": "user_input", "content": [{"type": "text", "text": text}]}


THOUGHT = {"type": "thought", "signature": "AA=="}
NEW = {"type": "hologram", "depth": 3}
STEPS = [THOUGHT, call("add", "c1", x=1, y=2), NEW, call("fail", "c2", city="Ur")]
CALLS = over("v1_a", *STEPS, status="requires_action")
RESULTS = [
    result("c1", {"result": 3}),
    result("c2", {"error": "LookupError: no Ur"}, "fail", is_error=True),
]


async def test_functions_are_declared_where_a_request_has_them(mode: Mode, server: Played) -> None:
    interactions = resource(mode)
    server.play(over("v1_a"))
    await ready(interactions.create(model="m", input="a", tools=[add, {"type": "google_search"}]))
    assert server.bodies[0]["tools"] == [DECLARED, {"type": "google_search"}]
    refused: list[tuple[Any, str]] = [
        ([lambda x: x], "<lambda>"),
        ([{"type": "google_serch"}], "did you mean"),
        ([SimpleNamespace(list_tools=1, call_tool=2)], "interactions.chat"),
    ]
    for tools, words in refused:
        with pytest.raises(errors.ArgumentError, match=words):
            await ready(interactions.create(model="m", input="a", tools=tools))
    assert len(server.since) == 1


async def test_a_message_calls_functions_until_it_is_answered(mode: Mode, server: Played) -> None:
    config = {"tool_choice": "any"}
    chat = resource(mode).chat(model="m", tools=[add, fail], system_instruction="s", generation_config=config)
    assert (chat.id, chat.last_interaction) == (None, None)
    for streams in (False, True):
        if streams:
            chat.reset()
            answers = [streamed("v1_a", *STEPS, status="requires_action"), streamed("v1_b", says("3"))]
            server.play(*answers, streamed("v1_c", says("Bye")))
            stream = await ready(chat.send_stream("Add"))
            assert await events_of(stream) == [*answers[0], *answers[1]]
            assert (stream.text, stream.final.id) == ("3", "v1_b")
            stream = await ready(chat.send_stream([{"text": "Bye"}]))
            assert (await ready(stream.until_done())).output_text == "Bye"
        else:
            server.play(CALLS, over("v1_b", says("3")), over("v1_c", says("Bye")))
            found = await ready(chat.send("Add"))
            assert (found.id, found.output_text) == ("v1_b", "3")
            assert (await ready(chat.send([{"text": "Bye"}]))).output_text == "Bye"
        assert chat.id == chat.last_interaction.id == "v1_c"
        first, second, third = server.bodies
        rest = {"model": "m", "system_instruction": "s", "tools": first["tools"]} | (
            {"stream": True} if streams else {}
        )
        assert first == {**rest, "generation_config": config, "input": [said("Add")]}
        # A call is not forced again, or it would never end.
        let_go = {**rest, "generation_config": {"tool_choice": "auto"}}
        assert second == {**let_go, "input": RESULTS, "previous_interaction_id": "v1_a"}
        follows = {"input": [said("Bye")], "previous_interaction_id": "v1_b"}
        assert third == {**rest, "generation_config": config, **follows}
        steps = [said("Add"), *STEPS, *RESULTS, says("3"), said("Bye"), says("Bye")]
        assert [each.to_dict() for each in await ready(chat.history())] == steps
    chat.reset(chat.last_interaction)
    assert (chat.id, chat.last_interaction) == ("v1_c", None)


async def test_what_is_not_stored_is_told_again_as_it_came(mode: Mode, server: Played) -> None:
    chat = resource(mode).chat(model="m", tools=[add, fail], store=False)
    server.play({**CALLS, "id": ""}, over("", says("3")), over("", says("Bye")))
    await ready(chat.send("Add"))
    await ready(chat.send("Bye"))
    steps = [said("Add"), *STEPS, *RESULTS, says("3"), said("Bye")]
    assert [each["input"] for each in server.bodies] == [steps[:1], steps[:7], steps]
    assert all("previous_interaction_id" not in each for each in server.bodies)
    assert chat.id is None


async def test_a_failure_behind_the_first_request_loses_nothing(mode: Mode, server: Played) -> None:
    chat = resource(mode).chat(model="m", tools=[add, fail], previous_interaction_id="v1_0")
    server.play(Status(400))
    with pytest.raises(errors.InvalidArgument):
        await ready(chat.send("Add"))
    assert (chat.id, chat.pending) == ("v1_0", [])
    whole = streamed("v1_b", says("3"))
    for way in ("send", "stream", "cut"):
        chat.reset("v1_0")
        begun = streamed("v1_a", *STEPS, status="requires_action")
        server.play(CALLS if way == "send" else begun, Cut(whole[:3]) if way == "cut" else Status(400))
        with pytest.raises(errors.InteractionInterrupted, match="behind interactions/v1_a") as caught:
            await (ready(chat.send("Add")) if way == "send" else streamed_to_its_end(chat, "Add"))
        error = caught.value
        assert (error.interaction_id, error.pending) == ("v1_a", RESULTS)
        assert isinstance(error.__cause__, errors.StreamInterrupted if way == "cut" else errors.APIError)
        assert len(error.partial) == {"send": 0, "stream": len(begun), "cut": len(begun) + 3}[way]
        assert chat.id == "v1_a"
        assert [each.to_dict() for each in chat.pending] == RESULTS
        # It goes on, and no function is run again.
        server.play(whole if way == "stream" else over("v1_b", says("3")))
        await (streamed_to_its_end(chat) if way == "stream" else ready(chat.send()))
        assert server.bodies[0]["input"] == RESULTS
        assert (chat.id, chat.pending) == ("v1_b", [])
    with pytest.raises(errors.ArgumentError, match="nothing to go on with"):
        await ready(chat.send())
    # What failed at the server did not happen.
    server.play(over("v1_x", status="failed"))
    with pytest.raises(errors.InteractionFailed, match="interactions/v1_x failed"):
        await ready(chat.send("More"))
    assert chat.id == "v1_b"


class Stop(BaseException):
    """What ends a program: Ctrl+C, or a task that is cancelled."""


async def test_calls_that_were_interrupted_are_run_again(mode: Mode, server: Played) -> None:
    stops = True

    def once() -> str:
        if stops:
            raise Stop
        return "x"

    chat = resource(mode).chat(model="m", tools=[once])
    wanted = call("once")
    for streams in (False, True):
        stops = True
        answers: list[Any] = [over("v1_a", wanted, status="requires_action"), over("v1_b", says("3"))]
        if streams:
            answers = [streamed("v1_a", wanted, status="requires_action"), streamed("v1_b", says("3"))]
        server.play(*answers)
        with pytest.raises(Stop):
            await (streamed_to_its_end(chat, "Go") if streams else ready(chat.send("Go")))
        assert chat.id == "v1_a"
        with pytest.raises(errors.ArgumentError, match="not run to their end"):
            await ready(chat.send("Else"))
        stops = False
        found = await (streamed_to_its_end(chat) if streams else ready(chat.send()))
        assert found.output_text == "3"
        assert server.bodies[1]["input"] == [result("c1", "x", "once")]


async def test_agents_in_the_background_are_waited_for(mode: Mode, server: Played, monkeypatch: Any) -> None:
    interactions = resource(mode)
    wait = type(interactions).wait
    monkeypatch.setattr(type(interactions), "wait", lambda self, each: wait(self, each, backoff=0))
    chat = interactions.chat(agent="deep", tools=[add, fail], background=True)
    server.play(over("v1_a", status="in_progress"), CALLS, over("v1_b", status="queued"), over("v1_b", says("3")))
    assert (await ready(chat.send("Add"))).output_text == "3"
    assert [each.split("/")[-1] for each in server.targets] == ["interactions", "v1_a", "interactions", "v1_b"]
    # One that could not be waited for is waited for by the next call.
    server.play(over("v1_c", status="in_progress"), Status(400))
    with pytest.raises(errors.InteractionInterrupted, match="behind interactions/v1_c") as caught:
        await ready(chat.send("More"))
    assert (caught.value.interaction_id, chat.id) == ("v1_c", "v1_b")
    with pytest.raises(errors.ArgumentError, match="still runs"):
        await ready(chat.send("Else"))
    server.play(over("v1_c", says("4")))
    assert (await ready(chat.send())).output_text == "4"
    server.play(over("v1_d", status="in_progress"), over("v1_d", status="cancelled"))
    with pytest.raises(errors.InteractionFailed, match=r"^interactions/v1_d failed: cancelled$") as failed:
        await ready(chat.send("More"))
    assert failed.value.interaction.id == "v1_d"
    assert chat.id == "v1_c"
    # A stream of it is followed again where it runs on.
    begun, _ = streamed("v1_e")
    ended = event("interaction.completed", interaction={"id": "v1_e", "status": "in_progress"})
    server.play([begun, ended], Status(400))
    with pytest.raises(errors.InteractionInterrupted):
        await streamed_to_its_end(chat, "More")
    server.play(streamed("v1_e", says("5")))
    assert (await streamed_to_its_end(chat)).output_text == "5"
    assert server.targets == ["/v1beta/interactions/v1_e?stream=true"]
    # So is one whose stream broke: no second one is begun.
    whole = streamed("v1_f", says("6"))
    for way in ("stream", "send"):
        chat.reset("v1_e")
        server.play(Cut(whole[:3]))
        with pytest.raises(errors.InteractionInterrupted, match="behind interactions/v1_f") as caught:
            await streamed_to_its_end(chat, "More")
        assert isinstance(caught.value.__cause__, errors.StreamInterrupted)
        server.play(whole if way == "stream" else over("v1_f", says("6")))
        found = await (streamed_to_its_end(chat) if way == "stream" else ready(chat.send()))
        assert (found.output_text, chat.id) == ("6", "v1_f")
        assert [each.partition("?")[0] for each in server.targets] == ["/v1beta/interactions/v1_f"]


async def test_calls_of_others_and_too_many_calls_go_to_the_caller(mode: Mode, server: Played) -> None:
    interactions = resource(mode)
    chat = interactions.chat(model="m", tools=[add, {"type": "function", "name": "mine"}])
    both = over("v1_a", call("add", "c1", x=1, y=2), call("mine", "c2"), status="requires_action")
    server.play(both, over("v1_b", says("3")))
    assert (await ready(chat.send("Add"))).status == "requires_action"
    assert len(server.since) == 1
    told = [result("c1", "3"), result("c2", {"a": 1}, "mine")]
    assert (await ready(chat.send(told))).output_text == "3"
    assert (server.bodies[1]["input"], server.bodies[1]["previous_interaction_id"]) == (told, "v1_a")
    chat = interactions.chat(model="m", tools=[add], maximum_remote_calls=2)
    server.play(*[over(f"v1_{n}", call("add", f"c{n}", x=1, y=2), status="requires_action") for n in range(5)])
    assert (await ready(chat.send("Add"))).id == "v1_1"
    assert len(server.since) == 2
    # Calls that were answered already are not run; what cannot be read is the model's to mend.
    done = [call("add", "c1", x=1, y=2), result("c1", "3"), says("3")]
    server.play(over("v1_a", *done))
    assert (await ready(chat.send("Add"))).output_text == "3"
    broken = [
        event("step.start", index=0, step={**call("add", "c1"), "arguments": {}}),
        delta(0, "arguments_delta", arguments='{"x": '),
        event("interaction.completed", interaction={"id": "v1_a", "status": "requires_action"}),
    ]
    server.play(broken, streamed("v1_b", says("3")))
    await streamed_to_its_end(chat, "Add")
    (told,) = server.bodies[1]["input"]
    assert told == result("c1", {"error": "arguments: are no JSON object"}, is_error=True)


async def test_settings_that_do_not_fit_are_refused_before_anything_is_sent(mode: Mode, server: Played) -> None:
    interactions = resource(mode)
    session = SimpleNamespace(list_tools=1, call_tool=2)

    async def later() -> str:
        return "x"

    cases: list[tuple[dict[str, Any], str]] = [
        ({}, "takes agent or model"),
        ({"model": "m", "agent": "a"}, "takes agent or model"),
        ({"agent": "a", "generation_config": {}}, "generation_config"),
        ({"model": "m", "agent_config": {"type": "dynamic"}}, "agent_config"),
        ({"model": "m", "store": False, "background": True}, "background"),
        ({"model": "m", "tools": [add, add]}, "two functions"),
        ({"model": "m", "tools": [{"type": "google_serch"}]}, "did you mean"),
        ({"model": "m", "maximum_remote_calls": 0}, "maximum_remote_calls"),
        ({"model": "m", "previous_interaction_id": 7}, "previous_interaction_id"),
        *([({"model": "m", "tools": [session]}, "asyncio"), ({"model": "m", "tools": [later]}, "asyncio")]
          if mode.sync else []),
    ]  # fmt: skip
    server.play()
    for given, words in cases:
        with pytest.raises(errors.ArgumentError, match=words):
            interactions.chat(**given)
    with pytest.raises(errors.ArgumentError, match="'text'"):
        await ready(interactions.chat(model="m").send([{"type": "txet"}]))
    assert not server.since


async def test_earlier_steps_are_fetched(mode: Mode, server: Played) -> None:
    chat = resource(mode).chat(model="m", previous_interaction_id="interactions/v1_b")
    server.play(over("v1_c", says("c")))
    await ready(chat.send("C"))
    assert server.bodies[0]["previous_interaction_id"] == "v1_b"
    server.play(
        {**over("v1_b", says("b")), "input": "B", "previous_interaction_id": "v1_a"},
        over("v1_a", said("A"), says("a")),
    )
    found = [each.to_dict() for each in await ready(chat.history())]
    assert found == [said("A"), says("a"), said("B"), says("b"), said("C"), says("c")]
    assert server.targets == [
        f"/v1beta/interactions/{each}?include_input=true&stream=false" for each in ("v1_b", "v1_a")
    ]


class Session:
    """An MCP session with one tool, which gives a text and an image."""

    def __init__(self) -> None:
        self.listed = 0

    async def list_tools(self, cursor: str | None = None) -> Any:
        self.listed += 1
        schema = {"type": "object", "properties": {"city": {"type": "string"}}}
        tool = SimpleNamespace(name="look", description="Look.", inputSchema=schema)
        return SimpleNamespace(tools=[tool], nextCursor=None)

    async def call_tool(self, name: str, arguments: Any = None) -> Any:
        await asyncio.sleep(0)
        image = SimpleNamespace(type="image", data="AAAA", mimeType="image/png")
        return SimpleNamespace(content=[SimpleNamespace(type="text", text=arguments["city"]), image])


async def test_coroutines_and_tools_of_mcp_sessions_run_with_asyncio(mode: Mode, server: Played) -> None:
    if mode.sync:
        pytest.skip("they need asyncio")
    order: list[str] = []

    async def slow(x: int) -> types.FunctionResponse:
        order.append("slow begins")
        await asyncio.sleep(0)
        order.append("slow ends")
        return types.FunctionResponse(response={"x": x})

    async def quick() -> list[int]:
        order.append("quick")
        return [1, 2]

    session = Session()
    chat = resource(mode).chat(model="m", tools=[slow, quick, session])
    wanted = [call("slow", "c1", x=1), call("quick", "c2"), call("look", "c3", city="Ur")]
    server.play(over("v1_a", *wanted, status="requires_action"), over("v1_b", says("3")))
    assert (await chat.send("Go")).output_text == "3"
    server.play(streamed("v1_a", *wanted, status="requires_action"), streamed("v1_b", says("3")))
    assert (await (await chat.send_stream("Go")).until_done()).output_text == "3"
    assert order[:3] == ["slow begins", "quick", "slow ends"]
    assert session.listed == 1
    first, second = server.bodies
    assert [each["name"] for each in first["tools"]] == ["slow", "quick", "look"]
    assert first["tools"][2]["parameters"]["properties"] == {"city": {"type": "string"}}
    assert [each["result"] for each in second["input"]] == [
        {"x": 1},
        {"result": [1, 2]},
        [{"type": "text", "text": "Ur"}, {"type": "image", "data": "AAAA", "mime_type": "image/png"}],
    ]


async def test_messages_at_once_are_asked_behind_the_same_interaction(mode: Mode, server: Played) -> None:
    """Neither sees the other half done, and the conversation goes on behind the one that ends last."""
    chat: Any = None
    streams = False

    def ask() -> Any:
        """Ask the same chat, while its message is under way."""
        return chat.send("Inner") if not streams else chat.send_stream("Inner").until_done()

    async def ask_with_asyncio() -> Any:
        """Ask the same chat, while its message is under way."""
        await (streamed_to_its_end(chat, "Inner") if streams else chat.send("Inner"))

    function = ask if mode.name == "sync" else ask_with_asyncio
    wanted = call(function.__name__, "c1")
    for streams in (False, True):
        for stored in (True, False):
            chat = resource(mode).chat(model="m", tools=[function], store=stored, previous_interaction_id="v1_0")
            inner, outer = says("inner"), says("outer")
            if streams:
                answers: list[Any] = [
                    streamed("v1_a", wanted, status="requires_action"), streamed("v1_b", inner), streamed("v1_c", outer)
                ]  # fmt: skip
                server.play(*answers, over("v1_d"))
                await streamed_to_its_end(chat, "Outer")
            else:
                server.play(
                    over("v1_a", wanted, status="requires_action"),
                    over("v1_b", inner),
                    over("v1_c", outer),
                    over("v1_d"),
                )
                assert (await ready(chat.send("Outer"))).output_text == "outer"
            await ready(chat.send("Next"))
            before = [each.get("previous_interaction_id") for each in server.bodies]
            told = [each["input"] for each in server.bodies]
            if stored:
                assert before == ["v1_0", "v1_0", "v1_a", "v1_c"], streams
                assert [each[0]["type"] for each in told] == [
                    "user_input",
                    "user_input",
                    "function_result",
                    "user_input",
                ]
            else:
                assert [each["type"] for each in told[1]] == ["user_input"], "half a message is not told"
                kinds = [each["type"] for each in told[3]]
                whole = ["user_input", "model_output", "user_input", "function_call", "function_result", "model_output"]
                assert kinds == [*whole, "user_input"], streams
    # A stream that is left unread has no say; one that is read to its end later is gone on with.
    for left in (True, False):
        chat = resource(mode).chat(model="m")
        server.play(streamed("v1_a", says("a")), over("v1_b", says("b")))
        stream = await ready(chat.send_stream("A"))
        await ready(chat.send("B"))
        assert chat.id == "v1_b"
        await ready(stream.close() if left else stream.until_done())
        assert chat.id == ("v1_b" if left else "v1_a")
    # Nor has a message that began before the conversation did anew.
    server.play(streamed("v1_a", says("a")))
    stream = await ready(chat.send_stream("A"))
    chat.reset()
    await ready(stream.until_done())
    assert chat.id is None
