"""Live sessions in the hands of programs: what they may send, and what they cannot do with a session."""

from __future__ import annotations

import asyncio
import gc
import json
import math
import os
import re
import threading
from array import array
from collections.abc import Callable
from typing import Any

import pytest

import genai
from genai import audio, types
from genai.live import SessionOptions
from genai_runtime import errors
from genai_runtime.session.library import connect_arguments
from tests.forks import in_a_new_process
from tests.genai.live_server import JSON, TURN_COMPLETE, LiveServer, Peer, handle, text

KEY = "a-key-that-nobody-has-0123"
QUESTION: JSON = {"role": "user", "parts": [{"text": "x"}]}


def client(server: LiveServer | str, **arguments: Any) -> genai.Client:
    url = server if isinstance(server, str) else server.url
    return genai.Client(api_key=KEY, http_options={"base_url": url, "async_client_args": arguments})


async def echo(peer: Peer) -> None:
    """Answer each message with its own JSON."""
    await peer.setup(sessionId="s1")
    while True:
        message = await peer.read()
        await peer.say(text(json.dumps(message)), TURN_COMPLETE)


async def turn(session: Any) -> str:
    return "".join([message.text or "" async for message in session.receive()])


async def test_samples_are_sent_whatever_holds_them() -> None:
    pcm = {"data": "AQACAAMA", "mimeType": "audio/pcm;rate=16000"}
    samples = array("h", [1, 2, 3])
    held = [samples.tobytes(), bytearray(samples.tobytes()), samples, memoryview(samples)]
    with LiveServer(echo) as server:
        async with client(server).aio.live.connect(model="m") as session:
            for value in held:
                await session.send_realtime_input(audio=value)
                assert json.loads(await turn(session)) == {"realtimeInput": {"audio": pcm}}, value
            await session.send_realtime_input(audio=audio.PCM(samples.tobytes(), 24_000))
            assert json.loads(await turn(session))["realtimeInput"]["audio"] == {
                **pcm,
                "mimeType": "audio/pcm;rate=24000",
            }
            await session.send_realtime_input(media=memoryview(samples))
            assert json.loads(await turn(session)) == {"realtimeInput": {"mediaChunks": [pcm]}}
            for nothing in (None, "", [], {}):
                with pytest.warns(DeprecationWarning, match="deprecated"):
                    await session.send(input=nothing)
                assert json.loads(await turn(session)) == {"clientContent": {"turnComplete": True}}, nothing


def _table(kind: str, *shape: int) -> memoryview:
    """What an array of several dimensions is to others, such as sound of two channels, or a picture."""
    return memoryview(bytes(array(kind).itemsize * math.prod(shape))).cast(kind, shape)  # type: ignore[call-overload, no-any-return]


async def test_what_cannot_be_sent_is_refused_by_its_name() -> None:
    image = pytest.importorskip("PIL.Image")
    result = types.FunctionResponse(id="1", name="f", response={})
    wrong: list[tuple[str, dict[str, Any], str]] = [
        ("send_realtime_input", {"audio": array("f", [0.5])}, "audio: expected samples of 16 bits.*array.*'f'"),
        ("send_realtime_input", {"audio": array("i", [1])}, "audio: expected samples of 16 bits"),
        ("send_realtime_input", {"audio": [1, 2]}, "audio: expected bytes or int16 samples"),
        ("send_realtime_input", {"audio": _table("h", 4, 2)}, r"audio: expected 1 channel, got the shape \(4, 2\)"),
        ("send_realtime_input", {"media": _table("B", 4, 2, 3)}, r"media: .*the shape \(4, 2, 3\)"),
        ("send_realtime_input", {"video": array("h", [1])}, "video: expected an image"),
        ("send_realtime_input", {"video": image.new("RGB", (0, 0))}, "video: the image has no pixels"),
        ("send_client_content", {"turns": QUESTION, "turn_complete": "no"}, "turn_complete: expected True or False"),
        ("send_tool_response", {"function_responses": iter([result])}, "expected a FunctionResponse.*list_iterator"),
        ("send_tool_response", {"function_responses": types.Part(function_response=result)}, "expected a Func.*Part"),
        ("send_tool_response", {"function_responses": []}, "A tool response is required"),
    ]
    with LiveServer(echo) as server:
        async with client(server).aio.live.connect(model="m") as session:
            for method, arguments, words in wrong:
                with pytest.raises(errors.ArgumentError, match=words):
                    await getattr(session, method)(**arguments)
            with (
                pytest.warns(DeprecationWarning, match="deprecated"),
                pytest.raises(errors.ArgumentError, match="end_of_turn: expected True"),
            ):
                await session.send(input="x", end_of_turn="no")  # type: ignore[arg-type]
            with (
                pytest.warns(DeprecationWarning, match="deprecated"),
                pytest.raises(errors.ArgumentError, match="Unsupported input type"),
            ):
                await session.send(input=types.LiveClientSetup(model="models/m"))
            assert [next(iter(message)) for message in server.peers[0].received] == ["setup"]


def test_what_cannot_be_opened_is_refused_before_anything_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = "https://nowhere.invalid"
    live = client(nowhere).aio.live
    for given, words in (
        ({"options": {"resume": False}}, "options: expected SessionOptions"),
        ({"model": None}, "model"),
    ):
        with pytest.raises(errors.ArgumentError, match=words):
            live.connect(**{"model": "m", **given})
    with pytest.raises(errors.ArgumentError, match="options"):
        client(nowhere).live.music.connect(model="m", options=3)  # type: ignore[arg-type]
    for arguments, words in (
        ({"ssl": "x"}, "ssl is an ssl.SSLContext"),
        ({"proxy": 3}, "proxy is a URL"),
        ({"proxy": "ftp://x"}, "the proxy must be"),
    ):
        with pytest.raises(errors.ConfigError, match=words):
            client(nowhere, **arguments).aio.live.connect(model="m")
    if "proxy" not in connect_arguments():
        return
    monkeypatch.setenv("ALL_PROXY", "http://user:p%40ss@127.0.0.1:9")
    address = live.connect(model="m")._prepared.plan.address
    # Releases of websockets before 17.2 do not read escapes.
    assert address.arguments["proxy"] in ("http://user:p%40ss@127.0.0.1:9", "http://user:p@ss@127.0.0.1:9")
    assert "ss@" not in address.proxy_endpoint
    monkeypatch.setenv("NO_PROXY", "nowhere.invalid")
    assert live.connect(model="m")._prepared.plan.address.arguments["proxy"] is None


async def test_an_argument_that_the_library_refuses_and_a_proxy_that_is_not_there() -> None:
    with LiveServer(echo) as server:
        with pytest.raises(errors.ConfigError, match="async_client_args: websockets cannot"):
            async with client(server, compression="gzip").aio.live.connect(model="m"):
                raise AssertionError
        if "proxy" not in connect_arguments():
            return
        with pytest.raises(errors.APIConnectionError, match=r"refused.*127\.0\.0\.1:9"):
            async with client(server, proxy="http://127.0.0.1:9").aio.live.connect(model="m"):
                raise AssertionError


async def test_a_session_is_opened_once_and_used_on_its_own_loop() -> None:
    with LiveServer(echo) as server:
        made = client(server)
        context = made.aio.live.connect(model="m")
        async with context as session:
            with pytest.raises(errors.LiveError, match="opened once"):
                async with context:
                    raise AssertionError
            uses: list[Callable[[], Any]] = [
                lambda: session.send_client_content(turns=QUESTION),
                lambda: turn(session),
                session.close,
            ]
            for use in uses:
                with pytest.raises(errors.LiveError, match="event loop that it was opened on"):
                    await asyncio.to_thread(lambda use=use: asyncio.run(use()))
            await session.send_client_content(turns=QUESTION)
            assert await turn(session)
        await asyncio.to_thread(lambda: asyncio.run(session.close()))
        assert len(server.peers) == 1


def test_without_asyncio_a_session_is_opened_once_too() -> None:
    with LiveServer(echo) as server:
        context = client(server).live.connect(model="m")
        with context as session:
            with pytest.raises(errors.LiveError, match="opened once"):
                context.__enter__()
            session.send_client_content(turns=QUESTION)
            assert list(session.receive())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_child_process_leaves_the_session_to_its_parent() -> None:
    in_a_new_process(fork_with_a_session)


def fork_with_a_session() -> None:
    with LiveServer(echo) as server, client(server).live.connect(model="m") as session:
        child = os.fork()
        if child == 0:
            refused = False
            try:
                session.send_client_content(turns=QUESTION)
            except errors.LiveError:
                refused = True
            session.close()
            os._exit(0 if refused else 1)
        assert os.waitpid(child, 0)[1] == 0
        session.send_client_content(turns=QUESTION)
        assert list(session.receive())


async def test_what_waits_for_the_program_is_bounded_in_bytes() -> None:
    piece = 1 << 17

    async def flood(peer: Peer) -> None:
        await peer.setup()
        await peer.read()
        await peer.say(*[text("x" * piece)] * 20, TURN_COMPLETE)
        await peer.read()

    with LiveServer(flood) as server:
        options = SessionOptions(max_message=3 * piece)
        async with client(server).aio.live.connect(model="m", options=options) as session:
            await session.send_client_content(turns=QUESTION)
            while not session._driver.core.paused:
                await asyncio.sleep(0.01)
            assert len(session._driver._inbox) == 3
            assert len(await turn(session)) == 20 * piece


async def test_what_comes_behind_calls_does_not_make_another_answer() -> None:
    """On Vertex AI a mark follows the calls. It must not be taken for the answer to their results."""
    call = {"toolCall": {"functionCalls": [{"id": "c1", "name": "f", "args": {}}]}}
    mark = {"serverContent": {"generationComplete": True}}

    async def model(peer: Peer) -> None:
        await peer.setup()
        if len(server.peers) == 1:
            await peer.say(handle("h1"))
        await peer.read()
        await peer.say(call, mark)
        await peer.read()
        await peer.say(text("one "))
        if len(server.peers) < 3:
            # The second connection is lost before the results were answered in full, too.
            await peer.connection.ping()
            peer.cut()
        await peer.say(text("two"), mark, TURN_COMPLETE)
        await peer.read()

    with LiveServer(model) as server:
        async with client(server).aio.live.connect(model="m") as session:
            await session.send_client_content(turns=QUESTION)
            said, calls, resumed = "", 0, 0
            async for message in session.receive():
                if message.tool_call is not None:
                    calls += 1
                    await session.send_tool_response(function_responses={"id": "c1", "name": "f", "response": {}})
                if message.session_resumed is not None:
                    resumed += 1
                    assert not message.session_resumed.answer_restarted
                said += message.text or ""
            assert (said, calls, resumed) == ("one two", 1, 2)


async def test_a_result_behind_another_message_is_sent_with_the_id_of_the_connection() -> None:
    result = {"id": "c1", "name": "f", "response": {}}

    async def model(peer: Peer) -> None:
        await peer.setup()
        await peer.say(handle("h1"))
        await peer.read()
        identity = f"c{len(server.peers)}"
        await peer.say({"toolCall": {"functionCalls": [{"id": identity, "name": "f", "args": {}}]}})
        if len(server.peers) == 1:
            await peer.read()
        else:
            await peer.say(text("again"), TURN_COMPLETE)
            assert "realtimeInput" in await peer.read()
            assert (await peer.read())["toolResponse"]["functionResponses"] == [{**result, "id": "c2"}]
            await peer.say(text("done"), TURN_COMPLETE)
            await peer.read()

    with LiveServer(model, compression=None) as server:
        options = SessionOptions(send_timeout=2.0)
        async with client(server).aio.live.connect(model="m", options=options) as session:
            await session.send_client_content(turns=QUESTION)
            async for message in session:
                if message.tool_call is not None:
                    server.cut()
                if message.server_content is not None and message.server_content.turn_complete:
                    break
            # So long that the result waits behind it.
            long = session.send_realtime_input(audio=bytes(12_000_000))
            await asyncio.gather(long, session.send_tool_response(function_responses=result))
            assert await turn(session) == "done"


async def test_a_session_that_finds_no_other_connection_ends_with_what_is_needed_to_go_on() -> None:
    async def model(peer: Peer) -> None:
        await peer.setup()
        await peer.say(handle("h1"))
        await peer.connection.wait_closed()

    async def busy(peer: Peer) -> None:
        await peer.read()
        await peer.say({"error": {"code": 401, "status": "UNAUTHENTICATED", "message": "Who are you?"}})

    ends: list[tuple[Any, type[Exception]]] = [(None, errors.APIConnectionError), (busy, errors.Unauthenticated)]
    for second, cause in ends:
        server = LiveServer(model)
        server.__enter__()
        options = SessionOptions(attempts=1)
        async with client(server).aio.live.connect(model="m", options=options) as session:
            async for _ in session:
                break
            if second is None:
                server.__exit__(None, None, None)
            else:
                server.handler = second
                server.cut()
            with pytest.raises(errors.LiveDisconnected, match="there is no other") as caught:
                await turn(session)
            assert (caught.value.handle, caught.value.attempts) == ("h1", 1)
            assert isinstance(caught.value.__cause__, cause)
            with pytest.raises(errors.LiveDisconnected):
                await session.send_client_content(turns=QUESTION)
        if second is not None:
            server.__exit__(None, None, None)


@pytest.mark.filterwarnings("ignore:.*start_stream:DeprecationWarning")
async def test_an_older_stream_that_is_cancelled_takes_no_message_with_it() -> None:
    async def endless() -> Any:
        yield b"\0\0"
        await asyncio.sleep(60)

    async def answer_turns(peer: Peer) -> None:
        await peer.setup()
        while True:
            if "clientContent" in await peer.read():
                await peer.say(text("one"), text("two"), TURN_COMPLETE)

    async def receive(session: Any) -> None:
        async for _ in session.start_stream(stream=endless(), mime_type="audio/pcm"):
            raise AssertionError

    with LiveServer(answer_turns) as server:
        async with client(server).aio.live.connect(model="m") as session:
            task = asyncio.create_task(receive(session))
            while not server.peers or len(server.peers[0].received) < 2:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await session.send_client_content(turns=QUESTION)
            assert await turn(session) == "onetwo"


async def test_a_session_that_is_dropped_is_closed_and_warned_of() -> None:
    async def opened(made: genai.Client) -> None:
        session = await made.aio.live.connect(model="m").__aenter__()
        await session.send_client_content(turns=QUESTION)
        assert await turn(session)

    def opened_sync(made: genai.Client) -> None:
        session = made.live.connect(model="m").__enter__()
        session.send_client_content(turns=QUESTION)
        assert list(session.receive())

    with LiveServer(echo) as server:
        made, tasks, threads = client(server), asyncio.all_tasks(), set(threading.enumerate())
        with pytest.warns(ResourceWarning, match="unclosed <AsyncSession s1>"):  # noqa: PT031
            await opened(made)
            gc.collect()
        with pytest.warns(ResourceWarning, match="unclosed live session"):  # noqa: PT031
            opened_sync(made)
            gc.collect()
        async with asyncio.timeout(60):
            while asyncio.all_tasks() - tasks or set(threading.enumerate()) - threads:
                await asyncio.sleep(0.01)
            for peer in server.peers:
                while peer.connection.protocol.close_code is None:
                    await asyncio.sleep(0.01)
        assert [peer.connection.protocol.close_code for peer in server.peers] == [1000, 1000]


def test_a_session_that_was_not_opened_says_how() -> None:
    made = genai.Client(api_key=KEY)
    talks, plays = ("send_realtime_input", "receive"), ("set_weighted_prompts", "play", "receive")
    contexts: list[tuple[Any, str, str, tuple[str, ...]]] = [
        (made.live.connect(model="m"), "models/m", "with client.live.connect(...) as session: session", talks),
        (
            made.aio.live.connect(model="m"),
            "models/m",
            "async with client.aio.live.connect(...) as session: session",
            talks,
        ),
        (
            made.live.music.connect(model="m"),
            "models/m",
            "with client.live.music.connect(...) as session: session",
            plays,
        ),
        (
            made.aio.live.music.connect(model="m"),
            "models/m",
            "async with client.aio.live.music.connect(...) as session: session",
            plays,
        ),
        (
            made.aio.interactions.connect("i1"),
            "i1",
            "async with client.aio.interactions.connect(...) as connection: connection",
            ("send", "receive", "complete", "detach"),
        ),
    ]
    for context, of, words, names in contexts:
        assert repr(context) == f"<{type(context).__name__} {of}>"
        for name in names:
            with pytest.raises(AttributeError, match=re.escape(f"write `{words}.{name}(...)`")):
                getattr(context, name)
