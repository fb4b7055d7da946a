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

    from .session.protocol import JSON
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

    class WatchedSession(Protocol):
        """A session in real time that is watched."""

        def current(self) -> AbstractContextManager[object]:
            """Make it the current operation for a while. It goes on afterwards."""
            ...

        def sent(self, message: JSON) -> None:
            """Take a message that the program sends."""
            ...

        def arrived(self, arrived: Any) -> None:
            """Take what the program is given, and before that what the server says of the session."""
            ...

        def end(self, error: BaseException | None = None) -> None:
            """It is over, by ``error`` or because the program has closed it. Ending it twice does nothing."""
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

        def session(self, plan: Any) -> WatchedSession | None:
            """A session in real time (``session.opening.SessionPlan``); None for one that is not watched."""
            ...

        def connection(self, address: Any, interaction: str) -> WatchedSession | None:
            """A connection (``session.address.Address``) to an interaction, by its id; None if it is not watched."""
            ...


#: Whoever calls takes it once: another thread may take it away between two looks.
observer: Observer | None = None


class PartOf:
    """A context manager for one request, or one round of calls, of a stream that answers with several.

    What is done within is a part of what is watched of that stream, if it is. Where it fails and no response came
    before, there is nothing to go on with, and the whole is over.

    Args:
        stream: Has ``_watched``, ``_source`` (its latest response), and ``_ended(error)``.
    """

    __slots__ = ("_current", "_stream")

    def __init__(self, stream: Any) -> None:
        watched: Watched | None = stream._watched
        self._stream = stream
        self._current = None if watched is None else watched.current()

    def __enter__(self) -> None:
        if self._current is not None:
            self._current.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._current is not None:
            self._current.__exit__(kind, error, traceback)
            if error is not None and self._stream._source is None:
                self._stream._ended(error)
