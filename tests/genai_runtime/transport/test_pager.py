"""Pages on a script, without requests: what is asked for, in which order, and what is known of the page held."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from genai_runtime.errors import PaginationLoop
from genai_runtime.transport import AsyncPager, Operation, Pager, Request

LIST = Operation("files.list", "GET")


class Page:
    def __init__(self, items: list[int] | None, token: str | None = None) -> None:
        self.items = items
        self.token = token
        self.sdk_http_response = ("headers of", items)


def pages(*script: Page, **more: Any) -> tuple[dict[str, Any], list[str | None]]:
    """What a pager is made of, and the page tokens that it will ask for."""
    asked: list[str | None] = []
    answers = list(script)

    def build(token: str | None) -> Request:
        asked.append(token)
        return Request(LIST, query={"pageToken": token})

    def call(request: Request) -> Page:
        assert (request.query or {})["pageToken"] == asked[-1]
        return answers.pop(0)

    how: dict[str, Any] = {
        "call": call, "build": build, "items": lambda page: page.items, "next_token": lambda page: page.token,
        "name": "files", **more,
    }  # fmt: skip
    return how, asked


async def collect(pager: AsyncPager[int]) -> list[int]:
    return [item async for item in pager]


def asynchronous(how: dict[str, Any]) -> dict[str, Any]:
    call = how["call"]

    async def later(request: Request) -> Any:
        await asyncio.sleep(0)
        return call(request)

    return {**how, "call": later}


def all_items(how: dict[str, Any], mode: str) -> list[int]:
    return list(Pager(**how)) if mode == "sync" else asyncio.run(collect(AsyncPager(**asynchronous(how))))


@pytest.mark.parametrize("mode", ["sync", "aio"])
def test_all_of_it_in_order(mode: str) -> None:
    how, asked = pages(Page([1, 2], "a"), Page([], "b"), Page(None, "c"), Page([3], ""))
    assert all_items(how, mode) == [1, 2, 3]
    assert asked == [None, "a", "b", "c"]


@pytest.mark.parametrize("mode", ["sync", "aio"])
def test_a_list_without_an_end(mode: str) -> None:
    how, asked = pages(Page([1], "a"), Page([2], "b"), Page([3], "a"))
    with pytest.raises(PaginationLoop) as caught:
        all_items(how, mode)
    assert str(caught.value) == "the server gave a page token of files a second time"
    assert asked == [None, "a", "b"]


def test_page_by_page() -> None:
    how, _ = pages(Page([1, 2], "a"), Page([3]), config={"filter": "x"})
    pager: Pager[int] = Pager(**how)
    assert (pager.name, pager.page, len(pager), pager[1], pager.page_size) == ("files", [1, 2], 2, 2, 2)
    assert pager.sdk_http_response == ("headers of", [1, 2])
    assert (pager.has_next, pager.config) == (True, {"filter": "x", "page_token": "a"})
    assert next(pager) == 1
    assert pager.next_page() == [3] == pager.page
    assert next(pager) == 3
    assert (pager.has_next, pager.config) == (False, {"filter": "x"})
    assert pager.sdk_http_response == ("headers of", [3])
    with pytest.raises(IndexError, match=r"^there are no more pages$"):
        pager.next_page()
    assert list(pager) == [3]


def test_after_a_loop_the_page_is_still_there() -> None:
    how, _ = pages(Page([1], "a"), Page([2], "a"))
    pager: Pager[int] = Pager(**how)
    with pytest.raises(PaginationLoop):
        pager.next_page()
    assert (pager.page, pager.has_next) == ([1], False)


def test_settings_of_the_caller_are_not_changed() -> None:
    config = {"page_size": 7}
    how, _ = pages(Page([1], "a"), config=config, page_size=7)
    pager: Pager[int] = Pager(**how)
    pager.config["x"] = 1
    assert config == {"page_size": 7}
    assert (pager.page_size, pager.config) == (7, {"page_size": 7, "page_token": "a"})
    bare: Pager[int] = Pager(**pages(Page(None))[0])
    assert (bare.config, bare.page_size, bare.page) == ({}, 0, [])


def test_asyncio_fetches_its_first_page_once() -> None:
    how, asked = pages(Page([1, 2], "a"), Page([3]))

    async def main() -> None:
        pager: AsyncPager[int] = AsyncPager(**asynchronous(how))
        assert (asked, pager.page, pager.sdk_http_response, pager.has_next) == ([], [], None, False)
        assert await pager is pager
        assert await pager is pager
        assert (asked, pager.page, pager.config) == ([None], [1, 2], {"page_token": "a"})
        assert await anext(pager) == 1
        assert await pager.next_page() == [3]
        assert await anext(pager) == 3
        with pytest.raises(StopAsyncIteration):
            await anext(pager)
        with pytest.raises(IndexError, match=r"^there are no more pages$"):
            await pager.next_page()
        assert [item async for item in pager] == [3]

    asyncio.run(main())


def test_asyncio_goes_on_from_a_page_not_awaited() -> None:
    how, asked = pages(Page([1], "a"), Page([2]))
    turn: Callable[[], Any] = lambda: AsyncPager(**asynchronous(how)).next_page()  # noqa: E731
    assert asyncio.run(turn()) == [2]
    assert asked == [None, "a"]
