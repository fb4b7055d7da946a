"""Lists that come in pages: iterate over all of it, or take page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Generator
from typing import Any, Self, TypeVar

from ..pages import NO_MORE_PAGES, Pages

T = TypeVar("T")


class AsyncPager(Pages[T], AsyncIterator[T], Awaitable["AsyncPager[T]"]):
    """A list whose first page has been fetched. Iterating fetches the pages after it as they are needed.

    ``page``, ``len()`` and ``[index]`` speak of the page that is held; :meth:`next_page` goes on to the next.

    With asyncio, ``await`` it for its first page, or iterate over it at once.

    Raises, when it fetches: what the list method raises, and PaginationLoop for a list without an end.
    """

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self._index = 0
        # sync: self._take(self._call(self._build(None)))

    def __await__(self) -> Generator[Any, None, AsyncPager[T]]:  # async only
        return self._start().__await__()

    async def _start(self) -> AsyncPager[T]:  # async only
        if not self._started:
            self._take(await self._call(self._build(None)))
        return self

    async def next_page(self) -> list[T]:
        """Fetch the next page.

        Raises:
            IndexError: there is none.
        """
        await self._start()  # async only
        if self._token is None:
            raise IndexError(NO_MORE_PAGES)
        page = self._take(await self._call(self._build(self._token)))
        self._index = 0
        return page

    def __aiter__(self) -> Self:
        self._index = 0
        return self

    async def __anext__(self) -> T:
        await self._start()  # async only
        while self._index >= len(self._page):
            if self._token is None:
                raise StopAsyncIteration
            await self.next_page()
        item = self._page[self._index]
        self._index += 1
        return item
