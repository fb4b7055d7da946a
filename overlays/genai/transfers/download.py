"""Drive downloads, sync and asyncio, over a transport; the core is in ``download_core``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from genai_runtime.browser import to_thread
from genai_runtime.drive import arun, run
from genai_runtime.models.checks import check_callback
from genai_runtime.progress import close_bar, with_bar

from .download_core import Drain, Open, open_sink, steps
from .pause import Pause, delay_of

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, Request, Transport, TransportConfig

    from .source import Progress

#: With asyncio, bytes that are written in one visit to a thread, and for how many seconds they are held.
_HELD = 1 << 19
_PATIENCE = 0.25


class Downloading:
    """One download: its request and its destination."""

    def __init__(
        self,
        request: Request,
        destination: Any,
        settings: TransportConfig,
        on_progress: Progress | None,
        what: str,
        size: int | None,
        progress: bool | None = None,
    ) -> None:
        self._request = request
        self._headers = dict(request.headers or {})
        self._policy = settings.retry_of(request.retry)
        self._on_progress = with_bar(what, check_callback(on_progress, "config.on_progress"), progress)
        self._what = what
        self._size = size
        self._answer: Any = None
        self.sink = open_sink(destination)

    # region sync, rendered from the region asyncio: change that and run "make generate"

    def run(self, transport: Transport) -> bytes | None:
        """Download; the bytes, unless they went to a destination."""
        core = steps(self.sink, self._policy.attempts, self._what, self._size)
        try:
            run(core, lambda command: self._do(command, transport))
            return self.sink.finish()
        except BaseException:
            self.sink.abandon()
            raise
        finally:
            close_bar(self._on_progress)
            if self._answer is not None:
                self._answer.close()

    def _do(self, command: Any, transport: Transport) -> Any:
        if isinstance(command, Pause):
            return time.sleep(self._delay(command))
        if isinstance(command, Open):
            if self._answer is not None:
                # It may be an answer whose body was not read.
                self._answer.close()
            self._answer = transport.download(self._request_for(command))
            return self._answer.status, self._answer.headers
        for block in self._answer:
            self.sink.write(block)
            self._tell(command)
        return None

    # endregion

    # region asyncio
    async def arun(self, transport: AsyncTransport) -> bytes | None:
        """Download; the bytes, unless they went to a destination.

        With asyncio, the file is written in threads, or on the loop where that is quick.
        """
        core = steps(self.sink, self._policy.attempts, self._what, self._size)
        try:
            await arun(core, lambda command: self._async_do(command, transport))
            # sync: return self.sink.finish()
            return await self._finish()  # async only
        except BaseException:
            self.sink.abandon()
            raise
        finally:
            close_bar(self._on_progress)
            if self._answer is not None:
                await self._answer.aclose()

    async def _async_do(self, command: Any, transport: AsyncTransport) -> Any:
        if isinstance(command, Pause):
            # Synchronous programs import this module, and do not pay for asyncio.  # async only
            import asyncio  # async only

            return await asyncio.sleep(self._delay(command))
        if isinstance(command, Open):
            if self._answer is not None:
                # It may be an answer whose body was not read.
                await self._answer.aclose()
            self._answer = await transport.download(self._request_for(command))
            return self._answer.status, self._answer.headers
        if self.sink.blocking:  # async only
            return await self._write_file(command)
        async for block in self._answer:
            self.sink.write(block)
            self._tell(command)
        return None

    async def _write_file(self, command: Drain) -> None:  # async only
        """Write what comes: block by block where that is quick, else several of them in one visit to a thread."""
        access = self.sink.access
        blocks: list[bytes] = []
        size, written = 0, time.monotonic()
        try:
            async for block in self._answer:
                blocks.append(block)
                size += len(block)
                if access.quick or size >= _HELD or time.monotonic() - written > _PATIENCE:
                    await access.run(self._write, blocks)
                    self._tell(command)
                    size, written = 0, time.monotonic()
        except Exception:
            # What came before the connection broke is not asked for again.
            await access.run(self._write, blocks)
            raise
        if blocks:
            await access.run(self._write, blocks)
            self._tell(command)

    async def _finish(self) -> bytes | None:  # async only
        # To put one file in the place of another takes as long as the other is large.
        return await to_thread(self.sink.finish) if self.sink.blocking else self.sink.finish()

    # endregion

    def _write(self, blocks: list[bytes]) -> None:
        while blocks:
            self.sink.write(blocks.pop(0))

    def _request_for(self, command: Open) -> Request:
        # Replaces the last request's headers: a restart has no Range.
        self._request.headers = {**self._headers, **command.headers}
        return self._request

    def _tell(self, command: Drain) -> None:
        if self._on_progress is not None:
            self._on_progress(self.sink.received, command.total)

    def _delay(self, pause: Pause) -> float:
        return delay_of(pause, self._policy, f"the download of {self._what}")
