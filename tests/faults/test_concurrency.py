"""F90 to F99: threads, loops, forks, cancellation, and the life of a client."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import itertools
import json
import pickle
import signal
import ssl
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import genai
from genai import errors, types
from genai_emulator import Emulator
from genai_runtime.secret import Secret
from genai_runtime.transport import Limits, RetryPolicy, Timeouts
from genai_runtime.transport.adapters.per_loop import PerLoop
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

from .oracle import FAST, KEY, MODEL, Mode

trustme = pytest.importorskip("trustme")


def event(text: str, finish: str | None = None) -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}]}}
    return {"candidates": [candidate | ({"finishReason": finish} if finish else {})]}


async def _echo(asked: Asked) -> None:
    """Answers with what it was asked."""
    text = json.loads(asked.body)["contents"][0]["parts"][0]["text"]
    if "stream" in asked.target:
        await asked.write(STREAM + chunk(b"data: " + json.dumps(event(text)).encode() + b"\n\n"))
        await asyncio.sleep(0)
        await asked.write(chunk(b"data: " + json.dumps(event("", "STOP")).encode() + b"\n\n") + END)
    else:
        await asked.write(answer(200, json.dumps(event(text, "STOP")).encode()))


def ask(client: Any, text: str) -> Any:
    return client.models.generate_content(model=MODEL, contents=text)


def ask_stream(client: Any, text: str) -> Any:
    return client.models.generate_content_stream(model=MODEL, contents=text)


class Tally:
    """What threads and tasks found: answers that are not their own, and errors."""

    def __init__(self) -> None:
        self.good = 0
        self.bad: list[str] = []
        self._lock = threading.Lock()

    def take(self, wanted: str, got: str | None) -> None:
        with self._lock:
            if got == wanted:
                self.good += 1
            else:
                self.bad.append(f"I7: {got!r} instead of {wanted!r}")

    def fail(self, error: BaseException) -> None:
        with self._lock:
            self.bad.append(repr(error))


def run_threads(count: int, body: Callable[[int], None], tally: Tally) -> None:
    ready = threading.Barrier(count)

    def main(number: int) -> None:
        try:
            ready.wait(30)
            body(number)
        except BaseException as error:
            tally.fail(error)

    threads = [threading.Thread(target=main, args=(number,)) for number in range(count)]
    previous = threading.stack_size(256 * 1024)
    try:
        for thread in threads:
            thread.start()
    finally:
        threading.stack_size(previous)
    for thread in threads:
        thread.join(60)


def test_F90_a_thousand_at_once(mode: Mode) -> None:
    """Threads of one client; tasks of one, in asyncio."""
    tally = Tally()
    with RawServer(_echo) as server:
        client = mode.open(server)
        if mode.is_sync:
            run_threads(1000, lambda number: tally.take(f"n{number}", ask(client, f"n{number}").text), tally)
        else:

            async def one(number: int) -> None:
                try:
                    tally.take(f"n{number}", (await ask(client, f"n{number}")).text)
                except Exception as error:
                    tally.fail(error)

            async def all_of_them() -> None:
                await asyncio.gather(*(one(number) for number in range(1000)))

            mode.run(all_of_them)
        mode.close()
    assert tally.bad == []
    assert tally.good == 1000
    assert len(server.asked) == 1000, "I10: each was sent once"


def test_F90_streams_and_calls_among_one_another(mode: Mode) -> None:
    tally = Tally()
    with RawServer(_echo) as server:
        client = mode.open(server)
        if mode.is_sync:

            def body(number: int) -> None:
                for turn in range(5):
                    name = f"{number}/{turn}"
                    if (number + turn) % 2:
                        tally.take(name, "".join(each.text or "" for each in ask_stream(client, name)))
                    else:
                        tally.take(name, ask(client, name).text)

            run_threads(60, body, tally)
        else:

            async def one(number: int) -> None:
                for turn in range(5):
                    name = f"{number}/{turn}"
                    if (number + turn) % 2:
                        tally.take(name, "".join([each.text or "" async for each in ask_stream(client, name)]))
                    else:
                        tally.take(name, (await ask(client, name)).text)

            async def all_of_them() -> None:
                await asyncio.gather(*(one(number) for number in range(60)))

            mode.run(all_of_them)
        mode.close()
    assert tally.bad == []
    assert tally.good == 300


# ---- many loops


def test_F91_one_client_in_five_loops(mode: Mode) -> None:
    """And threads with a synchronous client, each of which ends before the next begins."""
    tally = Tally()
    with RawServer(_echo) as server, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = mode.open(server)

        async def body(number: int) -> None:
            for turn in range(3):
                tally.take(f"{number}/{turn}", (await ask(client, f"{number}/{turn}")).text)

        for number in range(5):
            if mode.is_sync:
                run_threads(1, lambda number=number: tally.take("x", ask(client, "x").text), tally)  # type: ignore[misc]
            else:
                asyncio.run(body(number))
                gc.collect()
        mode.close()
        gc.collect()
    assert tally.bad == []
    assert tally.good == (5 if mode.is_sync else 15)
    assert [str(each.message) for each in caught] == []


@pytest.mark.parametrize("args", [{}, {"verify": True}, {"follow_redirects": False}], ids=["default", "lean", "httpx"])
def test_F91_nothing_is_kept_of_loops_that_have_ended(mode: Mode, args: dict[str, Any]) -> None:
    """Whichever library serves: a client that lives long sees many loops."""
    if mode.is_sync:
        pytest.skip("a synchronous client has no loops")
    if mode.fast and "follow_redirects" in args:
        pytest.skip("an argument that only httpx knows is refused")
    with RawServer(_echo) as server:
        client = mode.open(server, http_options={"async_client_args": args})

        async def body(number: int) -> None:
            assert (await ask(client, f"{number}")).text == f"{number}"

        for number in range(4):
            asyncio.run(body(number))
        with asyncio.Runner() as runner:
            runner.run(body(5))
            kept = [each for each in gc.get_objects() if type(each) is PerLoop and len(each)]
            assert {len(each) for each in kept} == {1}
        assert {len(each) for each in kept} == {0}
        # One that ends without a word, its connections with it.
        loop = asyncio.new_event_loop()
        loop.run_until_complete(body(6))
        gc.collect()
        with warnings.catch_warnings(action="ignore", category=ResourceWarning):
            loop.close()
            asyncio.run(body(7))
            assert {len(each) for each in kept} == {0}
            gc.collect()


def test_F92_fifty_threads_each_with_a_loop(mode: Mode) -> None:
    tally = Tally()
    with RawServer(_echo) as server:
        client = mode.open(server)

        async def one(name: str) -> None:
            tally.take(name, (await ask(client, name)).text)
            tally.take(name, "".join([each.text or "" async for each in ask_stream(client, name)]))

        def thread(number: int) -> None:
            if mode.is_sync:
                # A synchronous client inside of somebody's loop.
                async def inside() -> None:
                    tally.take(f"{number}", ask(client, f"{number}").text)
                    tally.take(f"{number}", "".join(each.text or "" for each in ask_stream(client, f"{number}")))

                asyncio.run(inside())
            else:

                async def two() -> None:
                    await asyncio.gather(one(f"{number}a"), one(f"{number}b"))

                asyncio.run(two())

        run_threads(50, thread, tally)
        mode.close()
    assert tally.bad == []
    assert tally.good == (100 if mode.is_sync else 200)


FORKS = """
import asyncio, os, sys, traceback, warnings
import genai

warnings.simplefilter("ignore", DeprecationWarning)
url, mode, children, calls = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
options = {"base_url": url, "retry_options": {"attempts": 1}}
if mode == "aio-httpx":
    options["async_client_args"] = {"verify": True}
client = genai.Client(api_key="x" * 30, http_options=options)


def ask(name):
    return client.models.generate_content(model="m", contents=name).text


async def aask(name):
    return (await client.aio.models.generate_content(model="m", contents=name)).text


async def many(who):
    for start in range(0, calls, 10):
        names = [f"{who}/{number}" for number in range(start, start + 10)]
        assert await asyncio.gather(*map(aask, names)) == names


def use(who):
    if mode == "sync":
        for number in range(calls):
            assert ask(f"{who}/{number}") == f"{who}/{number}"
    else:
        asyncio.run(many(who))


use("before")
if mode != "sync":
    # A loop that stays, with open connections in it, while its process forks.
    loop = asyncio.new_event_loop()
    loop.run_until_complete(many("open"))
pids = []
for child in range(children):
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            use(f"child {child}")
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    pids.append(pid)
use("parent")
codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
if mode != "sync":
    loop.run_until_complete(many("after"))
    loop.run_until_complete(client.aio.aclose())
    loop.close()
client.close()
assert codes == [0] * children, codes
"""


def test_F93_forks(mode: Mode) -> None:
    with RawServer(_echo) as server:
        arguments = [server.url, mode.name, "6", "60"]
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", FORKS, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
    asked = [json.loads(each.body)["contents"][0]["parts"][0]["text"] for each in server.asked]
    assert len(asked) == len(set(asked)) >= 8 * 60, "each was sent once"


# ---- streams that are left


async def _begin(asked: Asked) -> None:
    """A stream that begins, and then says nothing more until its client is gone."""
    await asked.write(STREAM + chunk(b"data: " + json.dumps(event("begun")).encode() + b"\n\n"))
    while not asked.writer.transport.is_closing():
        await asyncio.sleep(0.01)
        # Only writing shows that nobody listens any more.
        await asked.write(chunk(b":\n\n"))


def test_F94_twenty_are_cancelled_mid_stream(mode: Mode) -> None:
    raised: list[type[BaseException]] = []
    with RawServer(_begin) as server:
        client = mode.open(server)
        if mode.is_sync:
            # Threads cannot be cancelled: what ends them is an exception of their own.
            class Stop(BaseException):
                pass

            for _ in range(20):
                with contextlib.suppress(Stop), ask_stream(client, "x") as stream:
                    next(stream)
                    raise Stop
                raised.append(asyncio.CancelledError)
        else:

            async def one(begun: asyncio.Event) -> None:
                try:
                    async for _ in ask_stream(client, "x"):
                        begun.set()
                except BaseException as error:
                    raised.append(type(error))
                    raise

            async def body() -> None:
                events = [asyncio.Event() for _ in range(20)]
                tasks = [asyncio.create_task(one(event)) for event in events]
                await asyncio.gather(*(event.wait() for event in events))
                for task in tasks:
                    task.cancel()
                await asyncio.wait(tasks)
                assert all(task.cancelled() for task in tasks)

            mode.run(body)
        _all_gone(server)
        # What was cancelled has left nothing behind that the next one stumbles over.
        mode.close()
    assert raised == [asyncio.CancelledError] * 20


STREAMS: dict[str, Callable[[Any], Any]] = {
    "stream": lambda client: ask_stream(client, "x"),
    "functions": lambda client: client.models.generate_content_stream(
        model=MODEL, contents="x", config={"tools": [_shout]}
    ),
    "chat": lambda client: client.chats.create(model=MODEL).send_message_stream("x"),
    "interaction": lambda client: client.interactions.create(model=MODEL, input="x", stream=True),
}


def _shout(text: str) -> str:
    return text.upper()


@pytest.mark.parametrize("kind", STREAMS)
def test_F94_read_on_after_a_cancellation(mode: Mode, kind: str) -> None:
    """A wait for the next chunk that was given up has closed the stream: its end is not that of the answer."""
    if mode.is_sync:
        pytest.skip("a synchronous call is not cancelled")
    with RawServer(_begin) as server:
        client = mode.open(server)

        async def body() -> None:
            stream = await STREAMS[kind](client)
            await anext(stream)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(stream), 0.05)
            for _ in range(2):
                with pytest.raises(errors.StreamInterrupted, match="reader was cancelled") as caught:
                    await anext(stream)
                assert caught.value.maybe_executed
                assert len(caught.value.partial) == 1
            assert stream.final is None
            await stream.aclose()

        mode.run(body)
        mode.close()


async def _slow(asked: Asked) -> None:
    if b"interactions" in asked.body or "interactions" in asked.target:
        events: list[dict[str, Any]] = [{"event_type": "step.delta", "index": 0} for _ in range(3)]
        events.append({"event_type": "interaction.completed", "interaction": {"id": "x", "status": "completed"}})
    else:
        events = [event("one"), event("two"), event("three"), event("", "STOP")]
    await asked.write(STREAM)
    for each in events:
        await asyncio.sleep(0.05)
        await asked.write(chunk(b"data: " + json.dumps(each).encode() + b"\n\n"))
    await asked.write(END)


@pytest.mark.parametrize("kind", STREAMS)
def test_F90_one_stream_has_one_reader(mode: Mode, kind: str) -> None:
    """A second one is told, and the first one misses nothing."""
    with RawServer(_slow) as server:
        client = mode.open(server)
        if mode.is_sync:
            stream = STREAMS[kind](client)
            read: list[int] = []
            thread = threading.Thread(target=lambda: read.append(len(list(stream))))
            thread.start()
            time.sleep(0.02)
            with pytest.raises(errors.StreamError, match="reads this stream already"):
                next(stream)
            thread.join(10)
            assert read == [4]
        else:

            async def body() -> None:
                stream = await STREAMS[kind](client)

                async def all_of_it() -> int:
                    return len([each async for each in stream])

                first = asyncio.create_task(all_of_it())
                await asyncio.sleep(0.02)
                with pytest.raises(errors.StreamError, match="reads this stream already"):
                    await anext(stream)
                assert await first == 4

            mode.run(body)
        mode.close()


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("kind", STREAMS)
def test_F94_read_on_after_an_interrupt(mode: Mode, kind: str) -> None:
    if not mode.is_sync:
        pytest.skip("of asyncio, the loop ends with it")
    main = threading.main_thread().ident
    assert main is not None
    with RawServer(_begin) as server:
        stream = STREAMS[kind](mode.open(server))
        next(stream)
        timer = threading.Timer(0.1, signal.pthread_kill, (main, signal.SIGINT))
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            next(stream)
        with pytest.raises(errors.StreamInterrupted, match="reader was cancelled"):
            next(stream)
        stream.close()
        mode.close()


def test_F94_cancelled_before_the_answer(mode: Mode) -> None:
    if mode.is_sync:
        pytest.skip("a synchronous call is not cancelled")

    async def silent(asked: Asked) -> None:
        if asked.number > 20:
            await _echo(asked)

    with RawServer(silent) as server:
        client = mode.open(server)

        async def body() -> None:
            tasks = [asyncio.create_task(_wait(ask(client, "x"))) for _ in range(20)]
            while len(server.asked) < 20:
                await asyncio.sleep(0.005)
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            assert all(task.cancelled() for task in tasks)
            assert (await ask(client, "next")).text == "next"

        mode.run(body)
        mode.close()


@pytest.mark.parametrize("secured", [False, True], ids=["tcp", "tls"])
def test_F94_cancelled_while_connecting(mode: Mode, secured: bool) -> None:
    """In whatever turn of the loop calls are cancelled, no socket is left to the collector."""
    if mode.is_sync:
        pytest.skip("a synchronous call is not cancelled")

    async def once(asked: Asked) -> None:
        await asked.write(answer(200, b"{}", "application/json", "connection: close"))
        await asked.hang_up()

    name = "ssl" if mode.name == "aio" else "verify"
    authority = trustme.CA()
    context: ssl.SSLContext | None = None
    trusting = ssl.create_default_context()
    if secured:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        authority.configure_trust(trusting)
    with RawServer(once, context) as server, warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        # A name with several addresses, of which one may refuse.
        client = mode.open(
            server.url.replace("127.0.0.1", "localhost"),
            http_options={"async_client_args": {name: trusting}} if secured else None,
        )

        async def get() -> None:
            await client.models.get(model=MODEL)

        async def body() -> int:
            await get()
            cancelled = 0
            for turns in range(40):
                calls = asyncio.gather(*(get() for _ in range(4)), return_exceptions=True)
                # Once the name is known, what follows takes one turn after the other.
                before = server.connections
                until = time.monotonic() + (0.05 if turns % 2 else 0)
                while server.connections == before and time.monotonic() < until:
                    await asyncio.sleep(0)
                for _ in range(turns):
                    await asyncio.sleep(0)
                cancelled += calls.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await calls
            await get()
            return cancelled

        assert mode.run(body) >= 10
        mode.close()
        gc.collect()
    assert [str(each.message) for each in told if issubclass(each.category, ResourceWarning)] == []


async def _wait(what: Awaitable[Any]) -> Any:
    return await what


def _all_gone(server: RawServer, patience: float = 60.0) -> None:
    """The server sees that its clients have gone."""
    until = time.monotonic() + patience
    while any(not asked.writer.transport.is_closing() for asked in server.asked):
        assert time.monotonic() < until, "I6: connections are still open"
        time.sleep(0.005)


def test_F95_half_read_streams_are_dropped(mode: Mode) -> None:
    with RawServer(_begin) as server:
        client = mode.open(server)
        if mode.is_sync:
            for _ in range(130):
                stream = ask_stream(client, "x")
                assert next(stream).text == "begun"
                del stream
            gc.collect()
            _all_gone(server)
        else:

            async def body() -> None:
                for _ in range(130):
                    stream = ask_stream(client, "x")
                    assert (await anext(stream)).text == "begun"
                    del stream
                gc.collect()
                until = time.monotonic() + 60
                while any(not asked.writer.transport.is_closing() for asked in server.asked):
                    assert time.monotonic() < until, "I6: connections are still open"
                    await asyncio.sleep(0.005)

            mode.run(body)
        assert len(server.asked) == 130
        mode.close()


# ---- one-liners


@pytest.mark.parametrize("what", ["stream", "call", "chat", "list", "upload"])
def test_F96_nobody_else_holds_the_client(mode: Mode, emulator: Emulator, what: str) -> None:
    """The client has been collected by the time its answer is read."""
    mode.open(emulator)
    for number in range(3):
        mode.run(lambda number=number: mode.client.files.upload(file=b"x", config={"mime_type": "text/plain"}))
    options = {"base_url": emulator.url, "retry_options": dict(FAST)}
    if mode.name == "aio-httpx":
        options["async_client_args"] = {"verify": True}

    def make() -> Any:
        client = genai.Client(api_key=KEY, http_options=options)  # type: ignore[arg-type]
        return client if mode.is_sync else client.aio

    calls: dict[str, Callable[[], Any]] = {
        "stream": lambda: make().models.generate_content_stream(model=MODEL, contents="tell me more"),
        "call": lambda: make().models.generate_content(model=MODEL, contents="hello"),
        "chat": lambda: make().chats.create(model=MODEL).send_message_stream("tell me more"),
        "list": lambda: make().files.list(config={"page_size": 1}),
        "upload": lambda: make().files.upload(file=b"x", config={"mime_type": "text/plain"}),
    }
    call = calls[what]
    if mode.is_sync:
        found = call()
        gc.collect()
        if what in ("stream", "chat", "list"):
            found = [each for each in found if gc.collect() >= 0]
    else:

        async def body() -> Any:
            pending = call()
            gc.collect()
            if what in ("stream", "chat", "list"):
                return [each async for each in pending if gc.collect() >= 0]
            return await pending

        found = mode.run(body)
    assert found
    if what == "list":
        assert len(found) == 3


# ---- the end


def _everything(client: Any) -> list[Callable[[], Any]]:
    config = {"mime_type": "text/plain"}
    return [
        lambda: client.models.get(model=MODEL),
        lambda: client.models.generate_content(model=MODEL, contents="x"),
        lambda: client.models.generate_content_stream(model=MODEL, contents="x"),
        lambda: client.models.list(),
        lambda: client.files.list(),
        lambda: client.files.upload(file=b"x", config=config),
        lambda: client.files.download(file="files/x"),
        lambda: client.files.wait("files/x", timeout=1, backoff=0),
        lambda: client.operations.wait("models/m/operations/x", timeout=1, backoff=0),
        lambda: client.chats.create(model=MODEL).send_message("x"),
        lambda: client.caches.list(),
        lambda: client.file_search_stores.create(),
    ]


@pytest.mark.parametrize("used", [False, True])
def test_F97_used_after_its_end(mode: Mode, emulator: Emulator, used: bool) -> None:
    client = mode.open(emulator)
    close = client.close if mode.is_sync else client.aclose
    if used:
        mode.get().ok()
    before = _everything(client)
    mode.run(close)
    for do in [*before, *_everything(client)]:
        error = mode.call(lambda client, do=do: do()).failed(errors.ClientClosed, requests=0)  # type: ignore[misc]
        assert isinstance(error, RuntimeError)
        assert "closed" in str(error)
    assert mode.run(close) is None, "closing twice does nothing"


def test_F97_the_other_mode_goes_on(emulator: Emulator) -> None:
    client = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})

    async def body() -> None:
        assert (await ask(client.aio, "hello")).text
        client.close()
        assert (await ask(client.aio, "hello")).text
        await client.aio.aclose()

    assert ask(client, "hello").text
    asyncio.run(body())
    with pytest.raises(errors.ClientClosed):
        ask(client, "hello")
    again = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})
    asyncio.run(again.aio.aclose())
    with again:
        assert ask(again, "hello").text


def test_F97_a_stream_that_outlives_its_client(mode: Mode) -> None:
    """It comes to its end, or it says that it cannot: it never passes for whole."""
    with RawServer(_begin) as server:
        client = mode.open(server, timeouts=Timeouts(idle=1.0))
        if mode.is_sync:
            stream = ask_stream(client, "x")
            assert next(stream).text == "begun"
            client.close()
            stream.close()
        else:

            async def body() -> None:
                stream = ask_stream(client, "x")
                assert (await anext(stream)).text == "begun"
                await client.aclose()
                with pytest.raises(errors.StreamInterrupted) as caught:
                    _ = [each async for each in stream]
                assert [each.text for each in caught.value.partial] == ["begun"]

            mode.run(body)
        mode.close()


def test_F98_clients_are_not_copied(mode: Mode, emulator: Emulator) -> None:
    client = mode.open(emulator)
    mode.get().ok()
    things = [client, client._connection(), Secret(KEY)]
    cases = [*itertools.product(things, (pickle.dumps, copy.copy, copy.deepcopy))]
    for thing, do in [*cases, (client._shared.config.auth, pickle.dumps), (client._shared.config, pickle.dumps)]:
        with pytest.raises(TypeError) as caught:
            do(thing)
        assert KEY not in str(caught.value)
    with pytest.raises(TypeError, match="make one where it is needed"):
        pickle.dumps(client)
    mode.get().ok()


def test_F98_configurations_are() -> None:
    things: list[Any] = [
        types.HttpOptions(base_url="https://x.example", timeout=5, retry_options={"attempts": 3}),
        types.GenerateContentConfig(temperature=0.5, tools=[{"google_search": {}}], http_options={"timeout": 7}),
        types.UploadFileConfig(mime_type="text/plain", display_name="x"),
        types.Content(role="user", parts=[{"text": "x"}, {"inline_data": {"mime_type": "image/png", "data": b"\x00"}}]),
        types.File(name="files/x", state="ACTIVE", size_bytes=12),
    ]
    for thing in things:
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(thing, protocol)) == thing
        assert copy.deepcopy(thing) == copy.copy(thing) == thing
    for settings in (RetryPolicy(attempts=7), Timeouts(total=3), Limits(body=5)):
        for again in (pickle.loads(pickle.dumps(settings)), copy.deepcopy(settings)):
            names = type(settings).__slots__
            assert [getattr(again, name) for name in names] == [getattr(settings, name) for name in names]


# ---- chats


@pytest.mark.parametrize(
    "fault", ["status:503", "reset", "truncate", "sse:reset", "sse:cut", "sse:error", "sse:stall", "status:400"]
)
@pytest.mark.parametrize("streamed", [False, True])
def test_F99_a_message_that_fails(mode: Mode, emulator: Emulator, fault: str, streamed: bool) -> None:
    if fault.startswith("sse") and not streamed:
        streamed = True
    client = mode.open(emulator, timeouts=Timeouts(idle=0.2))
    chat = client.chats.create(model=MODEL)

    def say(text: str) -> Any:
        return mode.call(lambda client: (chat.send_message_stream if streamed else chat.send_message)(text))

    say("one").ok()
    before = [turn.to_dict() for turn in chat.get_history()]
    assert len(before) == 2
    emulator.faults.add(fault, times=None)
    say("two").failed(errors.GenAIError)
    assert [turn.to_dict() for turn in chat.get_history()] == before
    assert [turn.to_dict() for turn in chat.get_history(curated=True)] == before
    emulator.faults.clear()
    say("two again").ok()
    history = chat.get_history()
    assert [turn.role for turn in history] == ["user", "model", "user", "model"]
    assert history[2].parts[0].text == "two again"
    sent = emulator.requests[-1].json["contents"]
    assert [turn["parts"][0]["text"] for turn in sent if turn["role"] == "user"] == ["one", "two again"]


def test_F99_a_message_that_is_given_up(mode: Mode, emulator: Emulator) -> None:
    client = mode.open(emulator)
    chat = client.chats.create(model=MODEL)
    emulator.faults.add("sse:stall;after=1", times=None)
    if mode.is_sync:
        with chat.send_message_stream("tell me a long story") as stream:
            next(stream)
    else:

        async def body() -> None:
            begun = asyncio.Event()

            async def read() -> None:
                async for _ in chat.send_message_stream("tell me a long story"):
                    begun.set()

            task = asyncio.create_task(read())
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        mode.run(body)
    assert chat.get_history() == []
    emulator.faults.clear()
    mode.call(lambda client: chat.send_message("again")).ok()
    assert len(chat.get_history()) == 2
