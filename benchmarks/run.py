"""What the client costs, as ratios: against google-genai where it is installed, against the bare parts otherwise.

python -m benchmarks.run            all cases
python -m benchmarks.run import     the cases whose name contains a word
"""

from __future__ import annotations

import asyncio
import json
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from benchmarks.live import Latency, latency
from benchmarks.pairs import Ratio, compare, python

ANSWER = {
    "candidates": [
        {
            "content": {"parts": [{"text": "Mountain View is a city in California."}], "role": "model"},
            "finishReason": "STOP",
            "index": 0,
            "safetyRatings": [
                {"category": "HARM_CATEGORY_HARASSMENT", "probability": "NEGLIGIBLE"},
                {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "NEGLIGIBLE"},
            ],
        }
    ],
    "usageMetadata": {"promptTokenCount": 7, "candidatesTokenCount": 9, "totalTokenCount": 16},
    "modelVersion": "gemini-2.5-flash",
}
TEXT = json.dumps(ANSWER)

Cases = dict[str, Callable[[str], Iterator[Ratio] | Iterator[Latency]]]


@contextmanager
def server() -> Iterator[str]:
    """A loopback server that gives the same answer to every request, with as little work as asyncio allows."""
    body = TEXT.encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                length = 0
                for line in request.split(b"\r\n"):
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.split(b":")[1])
                await reader.readexactly(length)
                writer.write(head + body)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()

    ready: queue.Queue[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]] = queue.Queue()

    async def listen() -> None:
        stop = asyncio.Event()
        listening = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=2048)
        ready.put((asyncio.get_running_loop(), stop, listening.sockets[0].getsockname()[1]))
        await stop.wait()
        listening.close()

    thread = threading.Thread(target=lambda: asyncio.run(listen()), daemon=True)
    thread.start()
    loop, stop, port = ready.get()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()


def imports(peer: str) -> Iterator[Ratio]:
    wall = time.perf_counter
    yield compare(
        "import and make a client",
        python("import genai; genai.Client(api_key='k')"),
        python("from google import genai; genai.Client(api_key='k')"),
        against=peer,
        rounds=7,
        clock=wall,
    )


def decode(peer: str) -> Iterator[Ratio]:
    from google.genai import types as theirs

    from genai import types

    yield compare(
        "decode a small answer",
        lambda: types.GenerateContentResponse.from_dict(json.loads(TEXT)),
        lambda: theirs.GenerateContentResponse.model_validate(json.loads(TEXT)),
        against="pydantic",
        repeat=2000,
    )
    yield compare(
        "decode a small answer",
        lambda: types.GenerateContentResponse.from_dict(json.loads(TEXT)),
        lambda: json.loads(TEXT),
        against="json alone",
        repeat=2000,
    )


def calls(peer: str) -> Iterator[Ratio]:
    import httpx
    from google import genai as theirs

    import genai

    with server() as url:
        our = genai.Client(api_key="k", http_options={"base_url": url})
        their = theirs.Client(api_key="k", http_options={"base_url": url})
        bare = httpx.Client()

        def ask(client: object) -> object:
            return client.models.generate_content(model="gemini-2.5-flash", contents="Where?")  # type: ignore[attr-defined]

        # The server answers on a thread of this process: its share is the same on both sides.
        yield compare("one small call", lambda: ask(our), lambda: ask(their), against=peer, repeat=100)
        yield compare(
            "one small call",
            lambda: ask(our),
            lambda: bare.post(url, json={"contents": [{"parts": [{"text": "Where?"}]}]}).json(),
            against="bare httpx",
            repeat=100,
        )
        our.close(), bare.close()


def concurrent(peer: str) -> Iterator[Ratio]:
    import genai

    with server() as url:

        def many(count: int, total: int, args: dict[str, object]) -> Callable[[], object]:
            async def go() -> None:
                options = {"base_url": url, "async_client_args": args}
                client = genai.Client(api_key="k", http_options=options).aio
                limit = asyncio.Semaphore(count)

                async def one() -> None:
                    async with limit:
                        await client.models.generate_content(model="gemini-2.5-flash", contents="Where?")

                await asyncio.gather(*(one() for _ in range(total)))
                await client.aclose()

            return lambda: asyncio.run(go())

        # Arguments that only httpx knows choose httpx, where aiohttp would serve otherwise.
        for name, args in (("aiohttp", {}), ("httpx", {"verify": True})):
            title = f"1000 calls at once, {name}"
            yield compare(title, many(1000, 1000, args), many(10, 1000, args), against="10 at once", rounds=5)


CASES: Cases = {"import": imports, "decode": decode, "call": calls, "concurrent": concurrent, "live": latency}


def main(words: list[str]) -> None:
    for name, case in CASES.items():
        if not words or any(word in name for word in words):
            for ratio in case("google-genai"):
                print(ratio, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
