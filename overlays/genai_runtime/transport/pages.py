"""Lists that come in pages: iterate over all of it, or take page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar, overload

from genai_runtime.errors import PaginationLoop
from genai_runtime.hinted import Hinted

from .request import Request

T = TypeVar("T")
NO_MORE_PAGES = "there are no more pages"


class Pages(Hinted, Generic[T]):
    """The page that is held, and what is known of the next."""

    def __init__(
        self,
        *,
        call: Callable[[Request], Any],
        build: Callable[[str | None], Request],
        items: Callable[[Any], list[T] | None],
        next_token: Callable[[Any], str | None],
        name: str,
        config: dict[str, Any] | None = None,
        page_size: int | None = None,
    ) -> None:
        self._call = call
        self._build = build
        self._items = items
        self._token_of = next_token
        self._name = name
        self._config = dict(config or {})
        self._asked_size = page_size
        self._page: list[T] = []
        self._token: str | None = None
        self._started = False
        self._tokens: set[str] = set()
        self._answer: Any = None

    @property
    def name(self) -> str:
        """What is listed, by its field in the answer: ``"files"``, for example."""
        return self._name

    @property
    def page(self) -> list[T]:
        """The items of the page that is held. A list of asyncio holds none before it is awaited."""
        return self._page

    @property
    def page_size(self) -> int:
        """The page size that was asked for, or the length of the page when none was."""
        return self._asked_size or len(self._page)

    @property
    def config(self) -> dict[str, Any]:
        """The settings that the list was asked for with, and the token of the next page."""
        return {**self._config, "page_token": self._token} if self._token else dict(self._config)

    @property
    def sdk_http_response(self) -> Any:
        """The headers of the answer that the page came in."""
        return getattr(self._answer, "sdk_http_response", None)

    @property
    def has_next(self) -> bool:
        """Whether there is another page."""
        return self._token is not None

    def __len__(self) -> int:
        return len(self._held())

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self._held()[index]

    def __repr__(self) -> str:
        if not self._started:
            return f"<{type(self).__name__} of {self._name}, not fetched yet>"
        more = "another page follows" if self.has_next else "the last page"
        return f"<{type(self).__name__} of {self._name}: {len(self._page)} on this page, {more}>"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield "name", self._name
        yield "page", self._page
        yield "has_next", self.has_next

    def _repr_html_(self) -> str | None:
        """Return a table of the page, for a notebook."""
        from genai_runtime.models.display import table

        caption = f"{self._name}, {'another page follows' if self.has_next else 'the last page'}"
        return table(self._page, caption) if self._started else None

    def _held(self) -> list[T]:
        if not self._started:
            raise RuntimeError(f"the first page of {self._name} has not been fetched; await the list first")
        return self._page

    def _take(self, answer: Any) -> list[T]:
        token = self._token_of(answer) or None
        if token is not None and token in self._tokens:
            self._token = None
            raise PaginationLoop(f"the server gave a page token of {self._name} a second time")
        self._answer = answer
        self._started = True
        self._page = list(self._items(answer) or ())
        self._token = token
        if token is not None:
            self._tokens.add(token)
        return self._page
