# Rendered from ../_async/pager.py: change that and run "make generate"; an edit here is lost.

"""Lists that come in pages: iterate over all of it, or take page by page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self, TypeVar

from ..pages import NO_MORE_PAGES, Pages

T = TypeVar("T")


class Pager(Pages[T], Iterator[T]):
    """A list whose first page has been fetched. Iterating fetches the pages after it as they are needed.

    ``page``, ``len()`` and ``[index]`` speak of the page that is held; :meth:`next_page` goes on to the next.

    Raises, when it fetches: what the list method raises, and PaginationLoop for a list without an end.
    """

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self._index = 0
        self._take(self._call(self._build(None)))

    def next_page(self) -> list[T]:
        """Fetch the next page.

        Raises:
            IndexError: there is none.
        """
        if self._token is None:
            raise IndexError(NO_MORE_PAGES)
        page = self._take(self._call(self._build(self._token)))
        self._index = 0
        return page

    def __iter__(self) -> Self:
        self._index = 0
        return self

    def __next__(self) -> T:
        while self._index >= len(self._page):
            if self._token is None:
                raise StopIteration
            self.next_page()
        item = self._page[self._index]
        self._index += 1
        return item
