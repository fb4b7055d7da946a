"""Who watches the calls of this process, if anybody: ``genai.instrument()`` sets it, and whoever calls asks it.

Nothing is imported for it, not even its types, and a call that nobody watches costs one look at ``observer``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from types import TracebackType
    from typing import Any, Protocol, Self, TypeVar

    from .transport.config import TransportConfig
    from .transport.request import Request, Response
    from .transport.tally import StreamTally

    T = TypeVar("T")

    class Watched(Protocol):
        """One operation that is watched: a context manager for all of it, or parts of it by :meth:`current`."""

        def __enter__(self) -> Self:
            """Make it the current operation, of which others are a part."""
            ...

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
        ) -> None:
            """It is over, by ``error`` or without."""
            ...

        def current(self) -> AbstractContextManager[object]:
            """Make it the current operation for a while. It goes on afterwards."""
            ...

        def answered(self, answer: Any) -> None:
            """Take what a function came to."""
            ...

        def reading(self, parse: Callable[[Response], T]) -> Callable[[Response], T]:
            """What reads the answer to a request in the place of ``parse``, and takes what it says."""
            ...

        def counting(self, tally: StreamTally | None) -> StreamTally:
            """What sees the events of a stream and its end, in the place of ``tally``, which sees them too."""
            ...

        def end(self, error: BaseException | None = None) -> None:
            """It is over, by ``error`` or without. Ending it twice does nothing."""
            ...

    class Observer(Protocol):
        """Watches operations: each method begins one."""

        def request(self, request: Request, config: TransportConfig) -> Watched | None:
            """A call, with all its attempts; None for one that is not watched."""
            ...

        def loop(self, model: Any, agent: Any = None, *, vertexai: bool) -> Watched:
            """The requests and function calls that make one answer."""
            ...

        def tool(self, call: Any) -> Watched:
            """A function that a model calls (``calling.function_calls.Call``)."""
            ...


observer: Observer | None = None
