"""Embedding several rows with one request, each of which is answered, or refused, for itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from gemini_api import models as _models
from genai_runtime.errors import APIError

from .rows import error_of

__all__ = ["EmbedRequests"]

Wire = dict[str, Any]
#: What one row waits for: its content, and its answer.
_Row = tuple[Wire, "asyncio.Future[Any]"]


class EmbedRequests:
    """Calls the API with rows that are to be sent at the same time: as many in one request as it may have.

    A request that is refused is sent again in halves until the row that is at fault stands alone.

    Args:
        call: Embeds a list of contents, and returns the response.
        contents: Converts a row's contents as ``embed_content`` does.
        most: How many rows a request has at most.
    """

    def __init__(self, call: Callable[[Any], Awaitable[Any]], contents: Callable[[Any], list[Wire]], most: int) -> None:
        self._call = call
        self._contents = contents
        self._most = most
        self._rows: list[_Row] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def __call__(self, contents: Any) -> Any:
        """The response for one row."""
        found = self._contents(contents)
        if len(found) != 1:
            return await self._call(contents)
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()
        if not self._rows:
            # Whoever is as far in this turn of the loop goes along.
            loop.call_soon(self._send)
        self._rows.append((found[0], answer))
        return await answer

    def _send(self) -> None:
        rows, self._rows = self._rows, []
        for first in range(0, len(rows), self._most):
            self._begin(rows[first : first + self._most])

    def _begin(self, rows: Sequence[_Row]) -> None:
        task = asyncio.create_task(self._ask(rows))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

        def given_up(_: Any) -> None:
            if all(answer.cancelled() for _, answer in rows):
                task.cancel()

        for _, answer in rows:
            answer.add_done_callback(given_up)

    async def _ask(self, rows: Sequence[_Row]) -> None:
        try:
            response = await self._call([_models.Content.from_dict(content) for content, _ in rows])
        except Exception as error:
            if len(rows) > 1 and isinstance(error, APIError) and error_of(error).kind == "rejected":
                self._begin(rows[: len(rows) // 2])
                self._begin(rows[len(rows) // 2 :])
                return
            for _, answer in rows:
                if not answer.done():
                    answer.set_exception(error)
            return
        vectors = response.embeddings or ()
        if len(rows) > 1 and len(vectors) != len(rows):
            # A model that makes one vector of all: it is asked for each row, from now on.
            self._most = 1
            for row in rows:
                self._begin([row])
            return
        for (_, answer), found in zip(rows, _apart(response, [content for content, _ in rows]), strict=True):
            if not answer.done():
                answer.set_result(found)


def _apart(response: Any, contents: Sequence[Wire]) -> list[Any]:
    """A response for each row; the tokens of all are shared by the length of what was asked."""
    if len(contents) == 1:
        return [response]
    usage = response.usage_metadata
    left = None if usage is None else usage.prompt_token_count
    sizes = [sum(len(part.get("text", "")) for part in each.get("parts", ())) or 1 for each in contents]
    found = []
    for number, vector in enumerate(response.embeddings):
        wire: Wire = {"embeddings": [vector.to_dict()]}
        if left is not None:
            share = round(left * sizes[number] / sum(sizes[number:]))
            left -= share
            wire["usageMetadata"] = {"promptTokenCount": share}
        found.append(_models.EmbedContentResponse.from_dict(wire))
    return found
