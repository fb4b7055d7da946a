"""This package and google-genai, which are used alike."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from benchmarks.clients.base import QUESTION, Client


class Sdk(Client):
    """A ``genai.Client``.

    Args:
        url: Where the server is.
        package: The package to import: ``genai`` or ``google.genai``.
        options: Further fields of ``HttpOptions``.
    """

    def __init__(self, url: str, *, package: str, **options: Any) -> None:
        self._ours = package == "genai"
        genai = importlib.import_module(package)
        self._types: Any = importlib.import_module(f"{package}.types")
        self._client: Any = genai.Client(api_key="k", http_options=self._types.HttpOptions(base_url=url, **options))

    def close(self) -> None:
        self._client.close()

    def ask(self, model: str) -> Any:
        response = self._client.models.generate_content(model=model, contents=QUESTION)
        return response.candidates[0].content.parts[0].inline_data if model.startswith("image") else response.text

    def stream(self, model: str) -> Iterator[str]:
        for chunk in self._client.models.generate_content_stream(model=model, contents=QUESTION):
            yield chunk.text

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        answer = self._client.models.embed_content(model="text-embedding-004", contents=list(texts))
        return [each.values for each in answer.embeddings]

    def list_models(self, count: int) -> list[str]:
        return [each.name for each in self._client.models.list(config={"page_size": count}).page]

    def conversation(self, turns: int) -> Any:
        types = self._types
        return [
            types.Content(role=("user", "model")[number % 2], parts=[types.Part(text=f"{QUESTION} Turn {number}.")])
            for number in range(turns)
        ]

    def image(self, data: bytes) -> Any:
        types = self._types
        parts = [types.Part(inline_data=types.Blob(data=data, mime_type="image/png")), types.Part(text=QUESTION)]
        return [types.Content(role="user", parts=parts)]

    def ask_with(self, model: str, contents: Any) -> str:
        text: str = self._client.models.generate_content(model=model, contents=contents).text
        return text

    def upload(self, path: str) -> str:
        name: str = self._client.files.upload(file=path, config={"mime_type": "video/mp4"}).name
        return name

    def download(self, size: int, path: str) -> None:
        if self._ours:
            self._client.files.download(file=f"files/size-{size}", path=path)
        else:
            data = self._client.files.download(file=f"files/size-{size}")
            with open(path, "wb") as file:
                file.write(data)

    async def aclose(self) -> None:
        await self._client.aio.aclose()

    async def aask(self, model: str) -> Any:
        return (await self._client.aio.models.generate_content(model=model, contents=QUESTION)).text

    async def astream(self, model: str) -> AsyncIterator[str]:
        async for chunk in await self._client.aio.models.generate_content_stream(model=model, contents=QUESTION):
            yield chunk.text

    async def aupload(self, path: str) -> str:
        name: str = (await self._client.aio.files.upload(file=path, config={"mime_type": "video/mp4"})).name
        return name

    async def adownload(self, size: int, path: str) -> None:
        if self._ours:
            await self._client.aio.files.download(file=f"files/size-{size}", path=path)
        else:
            data = await self._client.aio.files.download(file=f"files/size-{size}")
            with open(path, "wb") as file:
                file.write(data)
