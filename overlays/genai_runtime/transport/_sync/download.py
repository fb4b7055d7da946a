# Rendered from ../_async/download.py: change that and run "make generate"; an edit here is lost.

"""The bytes of an answer, as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from genai_runtime.logger import log
from genai_runtime.patterns import whole_number
from genai_runtime.progress import close_bar, with_bar

from ..call import DownloadStart
from ..failure import Failure
from .closing import Closing

if TYPE_CHECKING:
    from .stream import StreamSource

Progress = Callable[[int, int | None], object]


class Download(Closing):
    """The bytes of an answer, as they come. ``status`` is 200, or 206 when a range was asked for and given."""

    def __init__(self, driver: StreamSource, start: DownloadStart) -> None:
        self._driver = driver
        self._plan = start.plan
        self._body = start.body
        self.status = start.status
        self.headers = start.headers

    def __iter__(self) -> Iterator[bytes]:
        failure: Failure | None = None
        received = 0
        try:
            while data := self._driver.next(None, self._plan.timeouts.idle):
                piece = self._body.feed(data)
                if piece:
                    received += len(piece)
                    yield piece
            self._body.finish()
        except Failure as caught:
            failure = caught
        finally:
            if log.isEnabledFor(10):
                from ..call_log import transfer_ended

                transfer_ended("download", self._plan, f"{received} bytes")
            self.close()
        if failure is not None:
            waited = self._plan.timeouts.reason(failure.phase, failure.final)
            error = failure.to_error(1, True, self._plan.endpoint, waited)
            error.request = self._plan.snapshot()
            raise error

    def read_all(self, on_progress: Progress | None = None, progress: bool | None = None) -> bytes:
        """Read all bytes, and close it.

        Args:
            on_progress: Is told, after each piece, how many bytes have come and of how many, None if that is unknown.
            progress: True for a bar.
        """
        pieces: list[bytes] = []
        received, total = 0, _length(self.headers)
        with self:
            told = with_bar(self._plan.request.path.strip("/"), on_progress, progress)
            try:
                for piece in self:
                    pieces.append(piece)
                    received += len(piece)
                    if told is not None:
                        told(received, total)
            finally:
                close_bar(told)
        return b"".join(pieces)

    def close(self) -> None:
        self._driver.close()


def _length(headers: Mapping[str, str]) -> int | None:
    """Return the size of what comes, unless it is compressed on the way and so tells nothing."""
    return None if "content-encoding" in headers else whole_number(headers.get("content-length", ""))
