"""F100: lists without an end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from genai import errors
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import Mode

LISTS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "models": (lambda client: client.models.list(), "models"),
    "files": (lambda client: client.files.list(), "files"),
    "caches": (lambda client: client.caches.list(), "cachedContents"),
    "stores": (lambda client: client.file_search_stores.list(), "fileSearchStores"),
    "documents": (lambda client: client.file_search_stores.documents.list(parent="fileSearchStores/s"), "documents"),
}


def pages(field: str, token_of: Callable[[int], str | None], items: int = 2) -> Callable[[Asked], Any]:
    async def serve(asked: Asked) -> None:
        number = asked.number
        body: dict[str, Any] = {field: [{"name": f"{field}/{number}-{index}"} for index in range(items)]}
        token = token_of(number)
        if token is not None:
            body["nextPageToken"] = token
        await asked.write(answer(200, json.dumps(body).encode()))

    return serve


@pytest.mark.parametrize("what", LISTS)
@pytest.mark.parametrize("cycle", [1, 2, 5])
@pytest.mark.parametrize("items", [0, 2])
def test_F100_the_token_comes_again(mode: Mode, what: str, cycle: int, items: int) -> None:
    call, field = LISTS[what]
    with RawServer(pages(field, lambda number: f"t{number % cycle}", items)) as server:
        mode.open(server)
        outcome = mode.call(call)
        mode.close()
    error = outcome.failed(errors.PaginationLoop)
    assert isinstance(error, RuntimeError)
    assert len(server.asked) == cycle + 1
    assert len(outcome.given) == items * cycle, "what came before is given first"


@pytest.mark.parametrize("what", LISTS)
@pytest.mark.parametrize("empty", [None, ""])
def test_F100_a_list_with_an_end(mode: Mode, what: str, empty: str | None) -> None:
    """Pages without anything in them, and the two ways of saying that there is no more."""
    call, field = LISTS[what]
    with RawServer(pages(field, lambda number: f"t{number}/+&= ü" if number < 4 else empty)) as server:
        mode.open(server)
        found = mode.call(call).ok(requests=4)
        mode.close()
    assert [item.name for item in found] == [f"{field}/{page}-{index}" for page in range(1, 5) for index in range(2)]
    tokens = [parse_qs(urlsplit(asked.target).query).get("pageToken") for asked in server.asked]
    assert tokens == [None, ["t1/+&= ü"], ["t2/+&= ü"], ["t3/+&= ü"]]


def test_F100_page_by_page(mode: Mode) -> None:
    with RawServer(pages("files", lambda number: "same")) as server:
        mode.open(server)
        pager = mode.run(lambda: _first(mode))
        mode.call(lambda client: pager.next_page()).failed(errors.PaginationLoop)
        with pytest.raises(IndexError):
            mode.run(pager.next_page)
        mode.close()
    assert len(server.asked) == 2


def _first(mode: Mode) -> Any:
    """The pager with its first page, not read to its end."""
    if mode.is_sync:
        return _Kept(mode.client.files.list())

    async def wait() -> Any:
        return _Kept(await mode.client.files.list())

    return wait()


class _Kept:
    """Keeps what can be iterated over from being read."""

    def __init__(self, pager: Any) -> None:
        self.next_page = pager.next_page


@pytest.mark.parametrize("status", [503, 500])
def test_F100_a_page_is_asked_for_again(mode: Mode, status: int) -> None:
    """A fault between two pages costs nothing of what came, and no page comes twice."""
    inner = pages("files", lambda number: f"t{number}" if number < 5 else None)

    async def serve(asked: Asked) -> None:
        if asked.number % 2 == 0:
            await asked.write(answer(status, b"{}"))
        else:
            await inner(asked)

    with RawServer(serve) as server:
        mode.open(server)
        found = mode.call(LISTS["files"][0]).ok(requests=5)
        mode.close()
    assert [item.name for item in found] == [f"files/{page}-{index}" for page in (1, 3, 5) for index in range(2)]
