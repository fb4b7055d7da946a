"""What a program in a browser does. Pyodide runs it under node; ``test_fetch_adapter.py`` looks at what it gives."""

import asyncio
from typing import Any

import js
from pyodide.ffi import can_run_sync

import genai
from genai import errors

MODEL = "gemini-2.5-flash"


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def client(url: str, **options: Any) -> genai.Client:
    return genai.Client(api_key="k", http_options={"base_url": url, **options})


async def refusal(work: Any) -> list[str]:
    try:
        await work
    except (errors.GenAIError, asyncio.CancelledError) as error:
        return [type(error).__name__, str(error)]
    return ["nothing", ""]


async def generated(api: Any) -> dict[str, Any]:
    with open("/tmp/words.txt", "w") as file:
        file.write("words " * 50_000)
    answer = await api.models.generate_content(model=MODEL, contents="Say hello.")
    stream = [
        chunk.text async for chunk in await api.models.generate_content_stream(model=MODEL, contents="Say hello.")
    ]
    uploaded = await api.files.upload(file="/tmp/words.txt")
    called = await api.models.generate_content(
        model=MODEL, contents="Call add with a=1 and b=2.", config={"tools": [add]}
    )
    return {
        "text": answer.text,
        "stream": stream,
        "models": [model.name async for model in await api.models.list()],
        "size": uploaded.size_bytes,
        "called": called.text,
    }


async def streamed(url: str) -> dict[str, Any]:
    """The server sends the second half of a stream only once the first has been read here."""
    async with client(url).aio as api:
        stream = await api.models.generate_content_stream(model=MODEL, contents="x")
        first = await anext(stream)
        await js.fetch(f"{url}/go")
        rest = [chunk.text async for chunk in stream]
    return {"first": first.text, "rest": rest}


async def failed(urls: dict[str, str]) -> dict[str, Any]:
    once = {"retry_options": {"attempts": 1}}

    def ask(url: str, **options: Any) -> Any:
        return client(url, **once, **options).aio.models.generate_content(model=MODEL, contents="x")

    async def cancelled() -> None:
        task = asyncio.ensure_future(ask(urls["silent"]))
        await asyncio.sleep(0.1)
        task.cancel()
        await task

    async def live() -> None:
        async with client(urls["emulator"]).aio.live.connect(model="gemini-live-2.5-flash-preview"):
            pass

    return {
        "unknown": await refusal(client(urls["emulator"]).aio.models.generate_content(model="none", contents="x")),
        "closed": await refusal(ask(urls["closed"])),
        "silent": await refusal(ask(urls["silent"], timeout=300)),
        "broken": await refusal(ask(urls["broken"])),
        "redirect": await refusal(ask(urls["redirect"])),
        "cancelled": await refusal(cancelled()),
        "live": await refusal(live()),
        "httptools": await refusal(ask(urls["emulator"], http_client="httptools")),
        "proxy": await refusal(ask(urls["emulator"], async_client_args={"proxy": "http://localhost:1"})),
    }


def synchronous(url: str) -> dict[str, Any]:
    api = client(url)
    try:
        answer = api.models.generate_content(model=MODEL, contents="Say hello.")
    except errors.ConfigError as error:
        return {"can": can_run_sync(), "refused": str(error)}
    stream = [chunk.text for chunk in api.models.generate_content_stream(model=MODEL, contents="Say hello.")]
    uploaded = api.files.upload(file="/tmp/words.txt")
    api.close()
    return {"can": can_run_sync(), "text": answer.text, "stream": stream, "size": uploaded.size_bytes}


async def main(urls: dict[str, str]) -> dict[str, Any]:
    urls = dict(urls)
    async with client(urls["emulator"]).aio as api:
        found = await generated(api)
    return {
        "generated": found,
        "streamed": await streamed(urls["halves"]),
        "failed": await failed(urls),
        "sync": synchronous(urls["emulator"]),
    }
