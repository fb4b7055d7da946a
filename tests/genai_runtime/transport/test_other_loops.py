"""Event loops that are not asyncio's own: uvloop, and what is told apart before anything is sent."""

from __future__ import annotations

import asyncio
import ssl
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from genai_emulator import Emulator

from .modes import KEY


def test_a_coroutine_that_asyncio_does_not_run() -> None:
    """What trio and curio do: they send into the coroutine, and there is no running loop of asyncio."""
    client = genai.Client(api_key=KEY, http_options={"base_url": "http://127.0.0.1:9"})
    for call in (
        client.aio.models.count_tokens(model="gemini-2.5-flash", contents="x"),
        client.aio.files.get(name="files/x"),
    ):
        with pytest.raises(errors.ConfigError, match="runs on asyncio; under trio or curio"):
            call.send(None)


@pytest.mark.skipif(find_spec("uvloop") is None, reason="uvloop is not installed")
def test_uvloop(tmp_path: Path) -> None:
    """Over every library, with and without TLS: many calls at once, a stream, files, a refused connection, the end."""
    import uvloop

    authority = pytest.importorskip("trustme").CA()
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(serving)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    content = bytes(range(256)) * 4096

    async def main(url: str, options: dict[str, Any]) -> None:
        args = {"ssl" if options.get("http_client") == "aiohttp" else "verify": trusting}
        where: Any = {"base_url": url, "async_client_args": args, **options}
        async with genai.Client(api_key=KEY, http_options=where).aio as client:
            await client.warm_up(connect=True)
            calls = [client.models.generate_content(model="gemini-2.5-flash", contents=str(n)) for n in range(40)]
            assert all(answer.text for answer in await asyncio.gather(*calls))
            stream = await client.models.generate_content_stream(model="gemini-2.5-flash", contents="x")
            assert [chunk async for chunk in stream]
            (tmp_path / "up").write_bytes(content)
            file = await client.files.upload(file=tmp_path / "up", config={"mime_type": "video/mp4"})
            assert file.size_bytes == len(content)
        refused: Any = {"base_url": "http://127.0.0.1:1", "retry_options": {"attempts": 1}, **options}
        async with genai.Client(api_key=KEY, http_options=refused).aio as client:
            with pytest.raises(errors.APIConnectionError, match="refused"):
                await client.models.count_tokens(model="gemini-2.5-flash", contents="x")

    with Emulator() as plain, Emulator(ssl_context=serving) as secure:
        for emulator in (plain, secure):
            for library in ("httpx", "aiohttp", "httptools"):
                if find_spec(library) is not None:
                    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                        runner.run(main(emulator.url, {"http_client": library}))
