"""What calls cost over TLS, as ratios to the bare HTTP library below them. Needs trustme.

python -m benchmarks.https            all cases
python -m benchmarks.https stream     the cases whose name contains a word

CPU of the thread that calls is measured: the server, in a thread of its own, is not. Connections are open before.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import queue
import ssl
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from importlib.util import find_spec
from typing import Any

from benchmarks.pairs import Ratio, compare
from benchmarks.run import TEXT

_EVENTS = 200
_FILE = 32 << 20
_MODEL = "gemini-2.5-flash"
_BODY = {"contents": [{"parts": [{"text": "Where?"}], "role": "user"}]}
_EVENT = b"data: " + TEXT.replace('"STOP"', "null").encode() + b"\r\n\r\n"
_LAST = b"data: " + TEXT.encode() + b"\r\n\r\n"
_FILE_ANSWER = b'{"file": {"name": "files/x", "state": "ACTIVE"}}'


@contextlib.contextmanager
def secure_server(authority: Any) -> Iterator[str]:
    """A loopback server that speaks TLS and answers calls, streams and uploads, with as little work as it can."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    ready: queue.Queue[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]] = queue.Queue()

    def answer(body: bytes, kind: str = "application/json", *more: str) -> bytes:
        lines = ["HTTP/1.1 200 OK", f"content-type: {kind}", f"content-length: {len(body)}", *more]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = next(
                    (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.startswith(b"content-length:")), 0
                )
                while length > 0:
                    length -= len(await reader.read(min(length, 1 << 18)))
                if b":streamgeneratecontent" in head:
                    writer.write(answer(_EVENT * (_EVENTS - 1) + _LAST, "text/event-stream"))
                elif b"x-goog-upload-command: start" in head:
                    host = head.partition(b"\r\nhost: ")[2].partition(b"\r\n")[0].decode()
                    url = f"x-goog-upload-url: https://{host}/upload/x"
                    writer.write(answer(b"{}", "application/json", url, "x-goog-upload-status: active"))
                elif b" /upload/" in head:
                    writer.write(answer(_FILE_ANSWER, "application/json", "x-goog-upload-status: final"))
                else:
                    writer.write(answer(TEXT.encode()))
        writer.close()

    async def listen() -> None:
        stop = asyncio.Event()
        listening = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=512, ssl=context)
        ready.put((asyncio.get_running_loop(), stop, listening.sockets[0].getsockname()[1]))
        await stop.wait()
        listening.close()

    thread = threading.Thread(target=lambda: asyncio.run(listen()), daemon=True)
    thread.start()
    loop, stop, port = ready.get()
    try:
        yield f"https://localhost:{port}"
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()


def _client(url: str, trusting: ssl.SSLContext, library: str = "httpx") -> Any:
    import genai

    name = "ssl" if library == "aiohttp" else "verify"
    options: Any = {
        "base_url": url,
        "http_client": library,
        "client_args": {"verify": trusting},
        "async_client_args": {name: trusting},
    }
    return genai.Client(api_key="k", http_options=options)


def small(url: str, trusting: ssl.SSLContext) -> Iterator[Ratio]:
    import httpx

    ours, bare = _client(url, trusting), httpx.Client(verify=trusting)
    yield compare(
        "https: one small call",
        lambda: ours.models.generate_content(model=_MODEL, contents="Where?").text,
        lambda: bare.post(f"{url}/v1beta/models/{_MODEL}:generateContent", json=_BODY).json(),
        against="bare httpx",
        repeat=100,
        clock=time.thread_time,
    )
    ours.close()
    bare.close()


def stream(url: str, trusting: ssl.SSLContext) -> Iterator[Ratio]:
    import httpx

    ours, bare = _client(url, trusting), httpx.Client(verify=trusting)

    def read() -> int:
        with bare.stream("POST", f"{url}/v1beta/models/{_MODEL}:streamGenerateContent?alt=sse", json=_BODY) as answer:
            return sum(1 for line in answer.iter_lines() if line.startswith("data: ") and json.loads(line[6:]))

    yield compare(
        f"https: a stream of {_EVENTS}",
        lambda: [chunk.text for chunk in ours.models.generate_content_stream(model=_MODEL, contents="Where?")],
        read,
        against="httpx, json",
        repeat=5,
        clock=time.thread_time,
    )
    ours.close()
    bare.close()


def upload(url: str, trusting: ssl.SSLContext) -> Iterator[Ratio]:
    import httpx

    ours, bare = _client(url, trusting), httpx.Client(verify=trusting)
    data = bytes(_FILE)
    blocks = [data[start : start + (1 << 18)] for start in range(0, _FILE, 1 << 18)]
    yield compare(
        f"https: upload {_FILE >> 20} MiB",
        lambda: ours.files.upload(file=data, config={"mime_type": "video/mp4"}),
        lambda: bare.post(f"{url}/upload/x", content=iter(blocks), headers={"content-length": str(_FILE)}),
        against="bare httpx",
        rounds=5,
        clock=time.thread_time,
    )
    ours.close()
    bare.close()


def at_once(url: str, trusting: ssl.SSLContext) -> Iterator[Ratio]:
    """A hundred calls at once, through each library that is installed, beside bare aiohttp."""
    if find_spec("aiohttp") is None:
        return
    import aiohttp

    with asyncio.Runner() as runner:

        async def session() -> aiohttp.ClientSession:
            return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0, ssl=trusting))

        bare = runner.run(session())

        async def theirs() -> object:
            async with bare.post(f"{url}/v1beta/models/{_MODEL}:generateContent", json=_BODY) as answer:
                return await answer.json()

        for library in ("aiohttp", "httpx", "httptools"):
            if find_spec(library) is None:
                continue
            client = _client(url, trusting, library).aio

            yield compare(
                f"https: 100 at once, {library}",
                partial(_ask_at_once, runner, client),
                lambda: runner.run(_hundred(theirs)),
                against="bare aiohttp",
                repeat=3,
                clock=time.thread_time,
            )
            runner.run(client.aclose())
        runner.run(bare.close())


async def _hundred(call: Callable[[], Coroutine[Any, Any, object]]) -> None:
    await asyncio.gather(*(call() for _ in range(100)))


def _ask_at_once(runner: asyncio.Runner, client: Any) -> None:
    runner.run(_hundred(lambda: client.models.generate_content(model=_MODEL, contents="Where?")))


CASES = {"small": small, "stream": stream, "upload": upload, "at once": at_once}


def main(words: list[str]) -> None:
    """Measure the cases whose name contains one of ``words``, all without any."""
    import trustme

    authority = trustme.CA()
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with secure_server(authority) as url:
        for name, case in CASES.items():
            if not words or any(word in name for word in words):
                for ratio in case(url, trusting):
                    print(ratio, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
