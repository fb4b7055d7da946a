"""Live sessions over real sockets: limits, timeouts, refusals, backpressure, TLS, and that no key is seen."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import sys
import threading
import traceback
from typing import Any

import pytest

import genai
from genai.live import SessionOptions
from genai_runtime import errors
from tests.genai.live_server import TURN_COMPLETE, LiveServer, Peer, handle, text

KEY = "a-key-that-nobody-has-0123"


def client(server: LiveServer, **more: Any) -> genai.Client:
    return genai.Client(api_key=KEY, http_options={"base_url": server.url, **more})


async def echo(peer: Peer) -> None:
    await peer.setup(sessionId="s1")
    while True:
        message = await peer.read()
        await peer.say(text(json.dumps(message)), TURN_COMPLETE)


async def turn(session: Any) -> str:
    return "".join([message.text or "" async for message in session.receive()])


async def test_a_message_of_two_mebibytes_comes_whole_and_one_that_is_too_large_is_refused() -> None:
    async def large(peer: Peer) -> None:
        await peer.setup()
        await peer.say(text("x" * (2 << 20)), TURN_COMPLETE)
        await peer.read()

    with LiveServer(large) as server:
        async with client(server).aio.live.connect(model="m") as session:
            assert len(await turn(session)) == 2 << 20
        options = SessionOptions(max_message=1 << 20)
        async with client(server).aio.live.connect(model="m", options=options) as session:
            with pytest.raises(errors.LiveDisconnected, match="max_message") as caught:
                await turn(session)
            assert caught.value.code == 1009


async def test_a_setup_that_is_never_answered() -> None:
    async def silent(peer: Peer) -> None:
        await peer.read()
        await peer.connection.wait_closed()

    with LiveServer(silent) as server:
        options = SessionOptions(setup_timeout=0.2)
        with pytest.raises(errors.LiveSetupTimeout, match=r"0\.2 s"):
            await client(server).aio.live.connect(model="m", options=options).__aenter__()
    assert SessionOptions().setup_timeout == 10.0
    assert SessionOptions().ping_timeout >= 60.0


async def test_a_connection_that_is_refused() -> None:
    def refuse(connection: Any, request: Any) -> Any:
        response = connection.respond(403, json.dumps({"error": {"code": 403, "message": f"not with {KEY}"}}))
        response.headers["Content-Type"] = "application/json"
        return response

    with LiveServer(echo, process_request=refuse) as server:
        with pytest.raises(errors.PermissionDenied) as caught:
            await client(server).aio.live.connect(model="m").__aenter__()
        assert KEY not in str(caught.value) + repr(caught.value.details)
        assert caught.value.__context__ is None
        url = server.url
    with pytest.raises(errors.APIConnectionError) as gone:
        await genai.Client(api_key=KEY, http_options={"base_url": url}).aio.live.connect(model="m").__aenter__()
    assert gone.value.kind == "refused"


async def test_the_key_is_in_no_url_log_error_or_frame(caplog: pytest.LogCaptureFixture) -> None:
    async def closing(peer: Peer) -> None:
        await peer.setup()
        await peer.read()
        await peer.close(1008, f"the key {KEY} may not")

    caplog.set_level(logging.DEBUG)
    with LiveServer(closing) as server:
        made = client(server)
        context = made.aio.live.connect(model="m")
        async with context as session:
            await session.send_client_content(turns={"parts": [{"text": "a"}]})
            with pytest.raises(errors.LiveDisconnected) as caught:
                await turn(session)
            error = caught.value
            shown = [str(error), repr(error), repr(vars(error)), repr(session), repr(context), repr(vars(session))]
            shown += traceback.TracebackException.from_exception(error, capture_locals=True).format()
            shown.append(repr(pickle.loads(pickle.dumps(error))))
        (peer,) = server.peers
        assert peer.headers["x-goog-api-key"] == KEY
        assert KEY not in peer.path
        assert KEY not in json.dumps(peer.received)
    for each in (*shown, *(record.getMessage() for record in caplog.records if record.name != "websockets.server")):
        assert KEY not in each


async def test_a_program_that_does_not_receive_stops_the_server() -> None:
    sent = 0

    async def flood(peer: Peer) -> None:
        nonlocal sent
        await peer.setup()
        while True:
            await peer.say(text("x" * 20_000))
            sent += 1

    with LiveServer(flood, compression=None) as server:
        options = SessionOptions(max_queue=4)
        async with client(server).aio.live.connect(model="m", options=options) as session:
            before = -1
            while before != sent:
                before = sent
                await asyncio.sleep(0.05)
            assert len(session._driver._inbox) == 4
            stopped = sent
            receiving = session.receive()
            for _ in range(stopped):
                await anext(receiving)
            assert sent > stopped


async def test_a_server_that_does_not_read_stops_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    async def deaf(peer: Peer) -> None:
        await peer.setup()
        peer.connection.transport.pause_reading()
        await peer.connection.wait_closed()

    with LiveServer(deaf, compression=None) as server:
        options = SessionOptions(send_timeout=0.3)
        made = client(server, async_client_args={"compression": None})
        monkeypatch.setattr("genai_runtime.session.websocket._CLOSING", 0.05)
        async with made.aio.live.connect(model="m", options=options) as session:
            with pytest.raises(errors.LiveSendTimeout, match=r"0\.3 s") as caught:  # noqa: PT012
                for _ in range(200):
                    await session.send_realtime_input(text="x" * 1_000_000)
            assert caught.value.maybe_sent


async def test_json_that_is_none_is_an_error_and_the_session_goes_on() -> None:
    async def babbling(peer: Peer) -> None:
        await peer.setup()
        await peer.say("{nope", "[1]", text("a"), TURN_COMPLETE)
        await peer.read()

    with LiveServer(babbling) as server:
        async with client(server).aio.live.connect(model="m") as session:
            for _ in range(2):
                with pytest.raises(errors.LiveProtocolError) as caught:
                    await turn(session)
                assert "nope" not in str(caught.value)
            assert await turn(session) == "a"


async def test_settings_that_a_session_cannot_have() -> None:
    with pytest.raises(errors.InsecureBaseURL):
        genai.Client(api_key=KEY, http_options={"base_url": "http://example.com"})
    made = genai.Client(api_key=KEY, http_options={"async_client_args": {"additional_headers": {"a": "b"}}})
    with pytest.raises(errors.ConfigError, match="additional_headers"):
        made.aio.live.connect(model="m")
    made = genai.Client(api_key=KEY, http_options={"headers": {"Upgrade": "h2c"}})
    with pytest.raises(errors.ConfigError, match="upgrade"):
        made.aio.live.connect(model="m")
    for wrong in ({"setup_timeout": 0}, {"attempts": 0}, {"ping_timeout": True}, {"max_queue": 1.5}):
        with pytest.raises(errors.ConfigError, match=next(iter(wrong))):
            SessionOptions(**wrong)  # type: ignore[arg-type]


async def test_without_websockets_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from genai_runtime.session import library

    library.library.cache_clear()
    library.connect_arguments.cache_clear()
    monkeypatch.setitem(sys.modules, "websockets.asyncio.client", None)
    try:
        with pytest.raises(errors.ConfigError, match=r"gemini-genai\[live\]"):
            genai.Client(api_key=KEY).aio.live.connect(model="m")
    finally:
        library.library.cache_clear()


async def test_after_it_is_closed() -> None:
    with LiveServer(echo) as server:
        async with client(server).aio.live.connect(model="m") as session:
            await session.send_realtime_input(text="a")
            receiving = asyncio.ensure_future(anext(aiter(session)))
            await receiving
            waiting = asyncio.ensure_future(turn(session))
            await asyncio.sleep(0)
            await session.close()
            await session.close()
            with pytest.raises(errors.LiveClosed):
                await session.send_realtime_input(text="a")
            with pytest.raises(errors.LiveClosed):
                await turn(session)
            assert [message async for message in session] == []
            assert (await asyncio.gather(waiting, return_exceptions=True))[0] in ("", TURN_COMPLETE) or waiting.done()


async def test_a_fault_in_here_ends_the_session_and_is_logged(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise KeyError("a fault")

    caplog.set_level(logging.DEBUG, "genai.session")
    with LiveServer(echo) as server:
        async with client(server).aio.live.connect(model="m") as session:
            monkeypatch.setattr(session._driver.core, "received", fail)
            await session.send_realtime_input(text="a")
            with pytest.raises(errors.LiveError, match="the session broke: KeyError"):
                await turn(session)
    assert [each.exc_info[0] for each in caplog.records if each.exc_info] == [KeyError]


def test_without_asyncio() -> None:
    before = set(threading.enumerate())
    with LiveServer(echo) as server:
        made = client(server)
        with made.live.connect(model="m", config={"temperature": 0.5}) as session:
            assert session.session_id == "s1"
            session.send_realtime_input(audio_blob=b"\x00\x01")
            said = json.loads("".join(message.text or "" for message in session.receive()))
            assert said == {"realtimeInput": {"audio": {"data": "AAE=", "mimeType": "audio/pcm;rate=16000"}}}
            session.send_client_content(turns={"parts": [{"text": "a"}]})
            for message in session:
                if message.server_content is not None and message.server_content.turn_complete:
                    break
            with pytest.raises(errors.ArgumentError, match="Only one argument"):
                session.send_realtime_input()
        with pytest.raises(errors.LiveClosed):
            session.send_realtime_input(text="a")
        with pytest.raises(errors.LiveClosed):
            next(iter(session.receive()))
    assert set(threading.enumerate()) <= before


def test_two_threads_may_close_it_at_once() -> None:
    with LiveServer(echo) as server, client(server).live.connect(model="m") as session:
        driver, closed, raised = session._driver, threading.Event(), []
        run = driver._do

        def late(coroutine: Any) -> Any:
            if threading.current_thread() is second:
                closed.wait(0.2)
            return run(coroutine)

        def close() -> None:
            try:
                session.close()
            except Exception as error:
                raised.append(error)

        driver._do = late  # type: ignore[method-assign]
        second = threading.Thread(target=close)
        second.start()
        session.close()
        closed.set()
        second.join()
        assert raised == []


async def test_sessions_leave_nothing_behind() -> None:
    async def handled(peer: Peer) -> None:
        await peer.setup()
        await peer.say(handle("h"))
        await peer.read()

    with LiveServer(handled) as server:
        made = client(server)
        before = len(asyncio.all_tasks())
        for _ in range(5):
            async with made.aio.live.connect(model="m") as session:
                await anext(aiter(session))
        assert len(asyncio.all_tasks()) == before


@pytest.mark.filterwarnings("ignore:The `session.start_stream` method:DeprecationWarning")
async def test_the_older_stream() -> None:
    async def pieces() -> Any:
        for number in range(3):
            yield bytes([number])
            await asyncio.sleep(0.01)

    with LiveServer(echo) as server:
        async with client(server).aio.live.connect(model="m") as session:
            found = [
                json.loads(message.text)
                async for message in session.start_stream(stream=pieces(), mime_type="audio/pcm")
                if message.text
            ]
    assert found[0] == {"realtimeInput": {"mediaChunks": [{"data": "AA==", "mimeType": "audio/pcm"}]}}


async def test_over_tls_and_through_a_gateway_with_a_path() -> None:
    import ssl

    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with LiveServer(echo, ssl=context) as server:
        url = f"https://localhost:{server.port}/gateway?tenant=1"
        for name in ("verify", "ssl"):
            made = genai.Client(
                api_key=KEY,
                http_options={"base_url": url, "async_client_args": {name: trusting}, "http_client": "httpx"},
            )
            async with made.aio.live.connect(model="m") as session:
                await session.send_realtime_input(text="a")
                assert json.loads(await turn(session)) == {"realtimeInput": {"text": "a"}}
        assert server.peers[0].path == (
            "/gateway/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent?tenant=1"
        )
        made = genai.Client(api_key=KEY, http_options={"base_url": url})
        with pytest.raises(errors.APIConnectionError, match="not trusted"):
            await made.aio.live.connect(model="m").__aenter__()
