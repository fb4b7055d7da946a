"""A stream of events: read with ``for``, closed with ``with``, and never silent about a missing end."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from genai_runtime import errors
from genai_runtime.drive import run
from genai_runtime.hinted import Hinted

from ..call import resume_stream
from ..failure import Failure
from ..stream_state import StreamState

if TYPE_CHECKING:
    from ..request import Headers

T = TypeVar("T")


class Stream(Hinted, Generic[T], Iterator[T]):
    """The events of an answer as they come.

    Read it to its end, or close it: as a context manager, or with :meth:`close`. It keeps its client alive.
    ``partial`` lists the events given so far, of a very long stream the last ones.

    Raises, while it is iterated over:
        StreamTruncated: it ended before the model had finished. What arrived is in the error's ``partial``.
        StreamInterrupted: the connection was lost, or nothing came for too long.
        APIError: the API told of an error in the middle.
    """

    def __init__(self, owner: Any, driver: Any, state: StreamState[T]) -> None:
        self._owner = owner
        self._driver = driver
        self._state = state
        self._over = self._busy = False
        self._eof = state.over
        self._reading = threading.Lock()
        self._finalizer = weakref.finalize(self, driver.close)
        self._finalizer.atexit = False

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self._state.headers

    @property
    def partial(self) -> list[T]:
        """The events given so far, of a very long stream the last ones (``Limits.partial``)."""
        return self._state.partial

    @property
    def dropped(self) -> int:
        """How many of the events given so far ``partial`` holds no longer."""
        return self._state.given - len(self._state.partial)

    @property
    def event_name(self) -> str:
        """The name of the event given last, empty when it has none."""
        return self._state.name

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event given with one, of streams that can be resumed behind it."""
        return self._state.last_event_id

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        try:
            while True:
                event = self._state.pop()
                if event is not None:
                    return event[0]
                if self._over:
                    raise StopIteration
                if not self._eof:
                    self._read()
                elif not self._resume():
                    self.close()
        except StopIteration:
            raise
        except BaseException:
            self.close()
            raise

    def _read(self) -> None:
        """Take more bytes off the wire, or learn that there are none."""
        failure: Failure | None = None
        data = b""
        with self._reading:
            # Another thread may have closed it meanwhile.
            if self._over:
                return
            self._busy = True
        try:
            data = self._driver.next(*self._state.wait())
        except Failure as caught:
            failure = caught.with_traceback(None)
        except Exception:
            # Whatever a library says of a connection that was closed under it.
            if not self._over:
                raise
        finally:
            self._busy = False
            if self._over:
                self._driver.close()
        if self._over:
            raise self._state.closed()
        if failure is not None:
            self._eof = True
            self._driver.close()
            self._state.lost(failure)
        elif not self._state.feed(data):
            self._eof = True

    def _resume(self) -> bool:
        """Go on with a stream that broke off, where its operation says how. False when it is over.

        Raises:
            StreamError: it broke off, and cannot be gone on with.
        """
        cause: errors.GenAIError | None = None
        again = self._state.resume()
        if again is not None:
            with self._reading:
                if self._over:
                    return False
                self._busy = True
            try:
                start = run(resume_stream(again[0], self._owner.context, again[1]), self._driver)
                self._eof = not self._state.resumed(start)
            except errors.GenAIError as caught:
                cause = caught.with_traceback(None)
            finally:
                self._busy = False
                if self._over:
                    self._driver.close()
            if self._over:
                raise self._state.closed()
            if cause is None:
                return True
        self._state.ended(cause)
        return False

    def close(self) -> None:
        """End the stream, and free its connection. Closing twice does nothing.

        A thread that waits for the next event is woken, and gets a StreamInterrupted.
        """
        with self._reading:
            self._over = True
            waiting = self._busy
        self._finalizer.detach()
        if waiting:
            # Whoever reads closes the connection: nobody else may touch it.
            _interrupt(self._driver)
            return
        self._state.drop()
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _interrupt(driver: Any) -> None:
    """Wake whoever reads; what has no connection of its own ends with the next bytes."""
    wake = getattr(driver, "interrupt", None)
    if wake is not None:
        wake()
