"""What every client that is compared can do; a method that one lacks leaves it out of the rows that need it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

QUESTION = "Why is the sky blue?"


class Client:
    """A client for one server. Each method does the whole of what a user would: it ends with a value of Python's."""

    def close(self) -> None:
        """Let go of the connections of the synchronous methods."""

    def ask(self, model: str) -> Any:
        raise NotImplementedError

    def stream(self, model: str) -> Iterator[str]:
        raise NotImplementedError

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        raise NotImplementedError

    def list_models(self, count: int) -> list[str]:
        raise NotImplementedError

    def conversation(self, turns: int) -> Any:
        """So many turns, as the client takes them."""
        raise NotImplementedError

    def image(self, data: bytes) -> Any:
        """A turn with an image, as the client takes it."""
        raise NotImplementedError

    def ask_with(self, model: str, contents: Any) -> str:
        raise NotImplementedError

    def upload(self, path: str) -> str:
        raise NotImplementedError

    def download(self, size: int, path: str) -> None:
        raise NotImplementedError

    async def aclose(self) -> None:
        """Let go of the connections of the asynchronous methods."""

    async def aask(self, model: str) -> Any:
        raise NotImplementedError

    def astream(self, model: str) -> AsyncIterator[str]:
        raise NotImplementedError

    async def aupload(self, path: str) -> str:
        raise NotImplementedError

    async def adownload(self, size: int, path: str) -> None:
        raise NotImplementedError
