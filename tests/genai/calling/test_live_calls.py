"""Functions that a model calls in a Live session: run, answered once, cancelled, and taken over another connection."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

import pytest

import genai
from genai import live, types
from genai_runtime.errors import ArgumentError, LiveProtocolError
from tests.genai.live_server import JSON, TURN_COMPLETE, LiveServer, Peer, handle, text

pytest.importorskip("websockets")

KEY = "a-key-that-nobody-has-0123"
AUTOMATIC: Any = {"automatic_function_calling": True}


def client(server: LiveServer, **more: Any) -> genai.Client:
    return genai.Client(api_key=KEY, http_options={"base_url": server.url}, **more)


def calls(*wanted: tuple[str, str, JSON]) -> JSON:
    return {"toolCall": {"functionCalls": [{"id": id_, "name": name, "args": args} for id_, name, args in wanted]}}


def responses(message: JSON) -> dict[str, JSON]:
    """The responses of a message by the id of their calls, without ids and names."""
    found = message["toolResponse"]["functionResponses"]
    return {each["id"]: {key: each[key] for key in each if key not in ("id", "name")} for each in found}


def told(value: Any) -> JSON:
    return {"response": {"result": value}}


class Script:
    """What a server says, and what it is answered; a fresh one for each part of a test."""

    def __init__(self) -> None:
        self.play: Callable[[Peer], Any] | None = None
        self.setup: JSON = {}
        self.answers: list[JSON] = []
        self.answered = threading.Event()

    async def __call__(self, peer: Peer) -> None:
        self.setup = await peer.setup(sessionId="s")
        assert self.play is not None
        await self.play(peer)
        await peer.say(TURN_COMPLETE)
        await peer.connection.wait_closed()

    def asks(self, *messages: JSON, answers: int = 1) -> None:
        """Say these, and wait for so many messages."""
        self.answers = []
        self.answered.clear()

        async def play(peer: Peer) -> None:
            await peer.say(*messages)
            for _ in range(answers):
                self.answers.append(await peer.read())
            self.answered.set()

        self.play = play


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Script, LiveServer]]:
    script = Script()
    with LiveServer(script) as server:
        yield script, server


async def talk(made: genai.Client, tools: list[Any], **more: Any) -> list[types.LiveServerMessage]:
    """The messages of one turn of a session with these tools."""
    config: Any = {"tools": tools}
    async with made.aio.live.connect(model="m", config=config, **{**AUTOMATIC, **more}) as session:
        return [message async for message in session.receive()]


def talk_sync(made: genai.Client, tools: list[Any]) -> list[types.LiveServerMessage]:
    config: Any = {"tools": tools}
    with made.live.connect(model="m", config=config, **AUTOMATIC) as session:
        return list(session.receive())


def errors_in(messages: list[types.LiveServerMessage]) -> list[str]:
    return [str(error) for message in messages for error in message.function_errors or ()]


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def fail(why: str) -> None:
    """Fail."""
    raise ValueError(why)


def test_the_calls_of_a_message_are_answered_together(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    threads: list[threading.Thread] = []

    def where() -> str:
        """Say where it runs."""
        threads.append(threading.current_thread())
        return "elsewhere"

    wanted = calls(
        ("1", "add", {"a": 1, "b": 2}), ("2", "fail", {"why": "no luck"}), ("3", "add", {"a": "x", "b": 1}),
        ("4", "nobody", {}), ("5", "where", {}), ("6", "declared", {}),
    )  # fmt: skip
    declared: JSON = {"function_declarations": [{"name": "declared", "description": "The program answers it."}]}
    for how in ("sync", "asyncio"):
        script.asks(wanted)
        tools = [add, fail, where, declared]
        with client(server) as made:
            messages = talk_sync(made, tools) if how == "sync" else asyncio.run(talk(made, tools))
        found = responses(script.answers[0])
        assert found.keys() == {"1", "2", "3", "4", "5"}, how
        assert (found["1"], found["5"]) == (told(3), told("elsewhere")), how
        assert found["2"]["response"] == {"error": "ValueError: no luck"}, how
        assert "a" in found["3"]["response"]["error"], how
        assert found["4"]["response"] == {"error": "there is no function 'nobody'"}, how
        # The program receives what was asked, and what went wrong.
        (asked,) = [message.tool_call for message in messages if message.tool_call]
        assert next(each.name for each in asked.function_calls or ()) == "add", how
        assert "no luck" in " ".join(errors_in(messages)), how
        assert len(errors_in(messages)) == 3, how
    assert all(thread is not threading.main_thread() for thread in threads)
    assert [each["name"] for tool in script.setup["tools"] for each in tool["functionDeclarations"]] == [
        "add", "fail", "where", "declared",
    ]  # fmt: skip


def test_without_being_asked_to_nothing_is_called(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    called: list[int] = []

    def count() -> None:
        """Count."""
        called.append(1)

    script.asks(calls(("1", "count", {})), answers=0)
    for automatic in (None, False, {"disable": True}, types.AutomaticFunctionCallingConfig(maximum_remote_calls=0)):
        asyncio.run(talk(client(server), [count], automatic_function_calling=automatic))
    assert called == []


def test_coroutine_functions_run_beside_each_other_and_plain_ones_do_not(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    met = asyncio.Barrier(2)
    busy = threading.Lock()

    async def meet(name: str) -> str:
        """Wait for the other one."""
        await met.wait()
        return name

    def alone() -> bool:
        """Say whether it is alone."""
        if not busy.acquire(blocking=False):
            return False
        threading.Event().wait(0.01)
        busy.release()
        return True

    script.asks(
        calls(("1", "meet", {"name": "a"}), ("2", "alone", {}), ("3", "meet", {"name": "b"}), ("4", "alone", {}))
    )
    asyncio.run(talk(client(server), [meet, alone]))
    assert responses(script.answers[0]) == {"1": told("a"), "2": told(True), "3": told("b"), "4": told(True)}


def test_calls_that_the_model_does_not_wait_for(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    done = asyncio.Event()

    async def slow() -> str:
        """Wait for the quick one."""
        await done.wait()
        return "at last"

    async def quick() -> types.FunctionResponse:
        """Be quick."""
        done.set()
        return types.FunctionResponse(response={"result": "soon"}, scheduling="SILENT")

    async def count(to: int) -> AsyncIterator[int]:
        """Count."""
        for number in range(to):
            yield number

    def spell(word: str) -> Iterator[str]:
        """Spell a word."""
        yield from word
        raise ValueError("that is all")

    wanted = calls(
        ("1", "slow", {}), ("2", "quick", {}), ("3", "count", {"to": 2}), ("4", "count", {"to": 0}),
        ("5", "spell", {"word": "ab"}),
    )  # fmt: skip
    script.asks(wanted, answers=9)
    tools = [live.NonBlocking(slow, scheduling="INTERRUPT"), live.NonBlocking(quick), count, spell]
    messages = asyncio.run(talk(client(server), tools))
    found: dict[str, list[JSON]] = {}
    for answer in script.answers:
        for id_, response in responses(answer).items():
            found.setdefault(id_, []).append(response)
    assert found == {
        "1": [{**told("at last"), "scheduling": "INTERRUPT"}],
        "2": [{**told("soon"), "scheduling": "SILENT"}],
        "3": [
            {**told(0), "willContinue": True},
            {**told(1), "willContinue": True},
            {"response": {}, "willContinue": False, "scheduling": "SILENT"},
        ],
        "4": [{**told(None), "willContinue": False}],
        "5": [
            {**told("a"), "willContinue": True},
            {**told("b"), "willContinue": True},
            {"response": {"error": "ValueError: that is all"}, "willContinue": False},
        ],
    }
    assert errors_in(messages) == ["that is all"]
    declared = script.setup["tools"][0]["functionDeclarations"]
    assert {each["behavior"] for each in declared} == {"NON_BLOCKING"}


def test_on_vertex_a_generator_has_one_result(served: tuple[Script, LiveServer]) -> None:
    script, server = served

    def letters() -> Iterator[str]:
        """Say two letters."""
        yield from "ab"

    async def numbers() -> AsyncIterator[int]:
        """Say two numbers."""
        yield 1
        yield 2

    script.asks(calls(("1", "letters", {}), ("2", "numbers", {})))
    asyncio.run(talk(client(server, vertexai=True), [letters, numbers]))
    assert responses(script.answers[0]) == {"1": told(["a", "b"]), "2": told([1, 2])}


def test_what_is_called_off_ends_and_is_not_answered(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    ended: list[str] = []
    begun = threading.Semaphore(0)

    async def wait(name: str) -> str:
        """Wait for ever."""
        begun.release()
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(name)
        return name

    async def defy() -> str:
        """Go on when it is cancelled."""
        begun.release()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append("defied")
        return "all the same"

    async def give_up() -> None:
        """Cancel itself."""
        raise asyncio.CancelledError

    async def play(peer: Peer) -> None:
        await peer.say(calls(("1", "wait", {"name": "a"}), ("2", "defy", {}), ("3", "add", {"a": 1, "b": 1})))
        await asyncio.to_thread(begun.acquire)
        await asyncio.to_thread(begun.acquire)
        await peer.say({"toolCallCancellation": {"ids": ["1", "2"]}})
        script.answers.append(await peer.read())
        await peer.say(calls(("4", "give_up", {})))
        script.answers.append(await peer.read())
        await peer.say(calls(("5", "wait", {"name": "b"})))
        await asyncio.to_thread(begun.acquire)

    script.play, script.answers = play, []
    messages = asyncio.run(talk(client(server), [wait, defy, give_up, add]))
    assert [responses(each) for each in script.answers] == [
        {"3": told(2)},
        {"4": {"response": {"error": "RuntimeError: the function was cancelled"}}},
    ]
    # The last one ended with the session.
    assert ended == ["a", "defied", "b"]
    assert [message.tool_call_cancellation.ids for message in messages if message.tool_call_cancellation] == [
        ["1", "2"]
    ]


def test_a_function_may_use_the_session_and_close_it(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    script.asks(calls(("1", "finish", {})))

    async def run() -> None:
        sessions: list[live.AsyncSession] = []

        async def finish() -> None:
            """End the conversation."""
            await sessions[0].send_realtime_input(text="bye")
            await sessions[0].close()

        context = client(server).aio.live.connect(model="m", config={"tools": [finish]}, **AUTOMATIC)
        async with context as session:
            sessions.append(session)
            assert [bool(message.tool_call) async for message in session] == [True]

    asyncio.run(run())
    assert script.answered.wait(20)
    assert script.answers == [{"realtimeInput": {"text": "bye"}}]


def test_a_call_that_outlives_its_connection_is_answered_once() -> None:
    """The connection is lost while the function runs, and again when its result is on its way."""
    ran: list[int] = []
    seen: list[JSON] = []
    connections: list[int] = []

    async def run() -> None:
        lost = asyncio.Event()

        async def book() -> str:
            """Book a table."""
            ran.append(1)
            await lost.wait()
            return "booked"

        async def serve(peer: Peer) -> None:
            await peer.setup()
            connections.append(1)
            number = len(connections)
            if number == 1:
                await peer.say(handle("h0"))
            await peer.read()
            # The model says the same again, with another id for its call.
            await peer.say(calls((f"call-{number}", "book", {})))
            if number == 1:
                peer.cut()
                return
            loop.call_soon_threadsafe(lost.set)
            seen.append(await peer.read())
            if number == 2:
                peer.cut()
                return
            await peer.say(text("It is booked."), TURN_COMPLETE)
            await peer.connection.wait_closed()

        loop = asyncio.get_running_loop()
        with LiveServer(serve) as server:
            context = client(server).aio.live.connect(model="m", config={"tools": [book]}, **AUTOMATIC)
            async with context as session:
                await session.send_client_content(turns={"role": "user", "parts": [{"text": "Book a table."}]})
                messages = [message async for message in session.receive()]
        assert sum(bool(message.tool_call) for message in messages) == 1
        assert "".join(message.text or "" for message in messages) == "It is booked."

    asyncio.run(run())
    assert (len(ran), len(connections)) == (1, 3)
    assert [responses(each) for each in seen] == [{"call-2": told("booked")}, {"call-3": told("booked")}]


def test_an_answer_that_begins_again_calls_off_what_ran() -> None:
    ended: list[str] = []
    seen: list[JSON] = []

    async def look(place: str) -> str:
        """Look."""
        try:
            await asyncio.sleep(3600 if place == "there" else 0)
        except asyncio.CancelledError:
            ended.append(place)
            raise
        return place

    async def serve(peer: Peer) -> None:
        again = "handle" in (await peer.setup())["sessionResumption"]
        if not again:
            await peer.say(handle("h0"))
        await peer.read()
        await peer.say(calls((f"{again}", "look", {"place": "here" if again else "there"})))
        if not again:
            peer.cut()
            return
        seen.append(await peer.read())
        await peer.say(TURN_COMPLETE)
        await peer.connection.wait_closed()

    async def run() -> list[types.LiveServerMessage]:
        with LiveServer(serve) as server:
            context = client(server).aio.live.connect(model="m", config={"tools": [look]}, **AUTOMATIC)
            async with context as session:
                await session.send_client_content(turns={"role": "user", "parts": [{"text": "Look."}]})
                return [message async for message in session.receive()]

    messages = asyncio.run(run())
    assert any(message.session_resumed and message.session_resumed.answer_restarted for message in messages)
    assert ended == ["there"]
    assert [responses(each) for each in seen] == [{"True": told("here")}]


def test_no_more_calls_are_answered_than_allowed(served: tuple[Script, LiveServer]) -> None:
    script, server = served

    async def play(peer: Peer) -> None:
        for number in range(3):
            await peer.say(calls((str(number), "add", {"a": 1, "b": 1})))
            script.answers.append(await peer.read())

    script.play, script.answers = play, []
    asyncio.run(talk(client(server), [add], automatic_function_calling={"maximum_remote_calls": 2}))
    assert [next(iter(each["toolResponse"]["functionResponses"]))["response"] for each in script.answers] == [
        {"result": 2}, {"result": 2}, {"error": "no more than 2 calls in a row are answered; go on without"},
    ]  # fmt: skip


def test_other_tools_from_now_on(served: tuple[Script, LiveServer]) -> None:
    script, server = served

    def double(a: int) -> int:
        """Double a number."""
        return 2 * a

    async def play(peer: Peer) -> None:
        script.answers.append(await peer.read())
        await peer.say(calls(("1", "double", {"a": 4}), ("2", "add", {"a": 1, "b": 1})))
        script.answers.append(await peer.read())

    async def run() -> None:
        async with client(server).aio.live.connect(model="m", config={"tools": [add]}, **AUTOMATIC) as session:
            await session.send_context_update(tools=[double])
            async for _ in session.receive():
                pass

    def run_sync() -> None:
        with client(server).live.connect(model="m", config={"tools": [add]}, **AUTOMATIC) as session:
            session.send_context_update(tools=[double])
            for _ in session.receive():
                pass

    for how in ("asyncio", "sync"):
        script.play, script.answers = play, []
        if how == "sync":
            run_sync()
        else:
            asyncio.run(run())
        update, answer = script.answers
        assert update["contextUpdate"]["tools"]["tools"][0]["functionDeclarations"][0]["name"] == "double"
        assert responses(answer) == {"1": told(8), "2": {"response": {"error": "there is no function 'add'"}}}


class Server:
    """An MCP session: one tool, on a page of its own."""

    def __init__(self) -> None:
        self.called: list[tuple[str, Any]] = []
        schema = {"type": "object", "properties": {"city": {"type": "string"}}}
        self.tool = type("Tool", (), {"name": "weather", "description": "Weather.", "inputSchema": schema})()

    async def list_tools(self) -> Any:
        return type("Tools", (), {"tools": [self.tool], "nextCursor": None})

    async def call_tool(self, name: str, arguments: Any = None) -> Any:
        self.called.append((name, arguments))
        return type("Answer", (), {"content": [], "isError": False, "structuredContent": {"sky": "blue"}})


def test_the_tools_of_mcp_sessions(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    used = f" mcp_used/{version('mcp')}" if find_spec("mcp") else ""
    for automatic, answers in ((True, 1), (False, 0)):
        mcp = Server()
        script.asks(calls(("1", "weather", {"city": "Paris"})), answers=answers)
        asyncio.run(talk(client(server), [mcp, add], automatic_function_calling=automatic))
        declared = script.setup["tools"][0]["functionDeclarations"]
        assert [each["name"] for each in declared] == ["weather", "add"]
        assert mcp.called == [("weather", {"city": "Paris"})] * answers
        assert [responses(each) for each in script.answers] == [{"1": {"response": {"sky": "blue"}}}] * answers
        # The handshake tells of them, as google-genai's does.
        assert server.peers[-1].headers["x-goog-api-client"].endswith(used)
    asyncio.run(talk(client(server), [mcp.tool], automatic_function_calling=False))
    assert used in server.peers[-1].headers["x-goog-api-client"]
    asyncio.run(talk(client(server), [add]))
    assert "mcp" not in server.peers[-1].headers["x-goog-api-client"]
    with pytest.raises(ArgumentError, match=r"client\.aio"):
        client(server).live.connect(model="m", config={"tools": [Server()]}, **AUTOMATIC)


def test_functions_that_an_auth_token_binds_the_session_to_are_left_to_the_program(
    served: tuple[Script, LiveServer],
) -> None:
    """They are declared in the token: nothing here knows of them, and google-genai's programs answer them."""
    script, server = served
    wanted = calls(("1", "locked", {}), ("2", "add", {"a": 3, "b": 4}))
    for modes in (talk, talk_sync):
        script.asks(wanted)
        made = genai.Client(api_key="auth_tokens/0123456789", http_options={"base_url": server.url})
        result: Any = modes(made, [add])
        messages = asyncio.run(result) if asyncio.iscoroutine(result) else result
        assert messages[0].tool_call.function_calls[0].name == "locked"
        assert [responses(each) for each in script.answers] == [{"2": told(7)}]
        assert errors_in(messages) == []
    # With a key, all functions are known here, and one that is not does not exist.
    script.asks(wanted)
    (error,) = errors_in(asyncio.run(talk(client(server), [add])))
    assert error == "there is no function 'locked'"


def test_what_cannot_be_called_is_refused_before_anything_is_sent() -> None:
    async def later() -> None:
        """Run later."""

    made = genai.Client(api_key=KEY)
    connect: Any = made.live.connect
    for tools, automatic, words in (
        ([later], True, "later is a coroutine function"),
        ([add, live.NonBlocking(add)], True, "two functions are called 'add'"),
        ([lambda: 1], True, "needs a name"),
        ([add], "yes", "automatic_function_calling"),
        ([add], {"maximum_remote_calls": -1}, "cannot be -1"),
        ([add], {"disabled": True}, "disable"),
    ):
        with pytest.raises(ArgumentError, match=words):
            connect(model="m", config={"tools": tools}, automatic_function_calling=automatic)
    non_blocking: Any = live.NonBlocking
    wrong: tuple[tuple[Any, ...], ...] = ((3,), ({},), (add, "SOON"))
    for arguments in wrong:
        with pytest.raises(ArgumentError, match="NonBlocking"):
            non_blocking(*arguments)
    assert repr(live.NonBlocking(add)) == "NonBlocking(add, WHEN_IDLE)"


async def test_messages_that_make_no_sense_leave_the_session_open(served: tuple[Script, LiveServer]) -> None:
    script, server = served
    wrong: list[JSON] = [
        {"toolCall": {"functionCalls": [{"id": "1", "name": ["add"], "args": 5}]}},
        {"toolCallCancellation": {"ids": [{}, 3]}},
        {"usageMetadata": {"promptTokenCount": "many", "promptTokensDetails": [3]}},
    ]
    script.asks(*wrong, text("on"))
    async with client(server).aio.live.connect(model="m", config={"tools": [add]}, **AUTOMATIC) as session:
        said, refused = "", 0
        while not said:
            try:
                async for message in session:
                    said += message.text or ""
                    if said:
                        break
            except LiveProtocolError:
                refused += 1
        assert (said, refused) == ("on", 3)
