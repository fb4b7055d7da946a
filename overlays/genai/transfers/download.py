"""Drive downloads, sync and asyncio, over a transport; the core is in ``download_core``."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from genai_runtime.drive import arun, run
from genai_runtime.models.checks import check_callback
from genai_runtime.transport.retry import backoff

from .download_core import Drain, Open, Pause, open_sink, steps

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, Request, Transport, TransportConfig

    from .source import Progress


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
    ) -> None:
        self._request = request
        self._headers = dict(request.headers or {})
        self._policy = settings.retry_of(request.retry)
        self._on_progress = check_callback(on_progress, "config.on_progress")
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

        With asyncio, the file is written in threads.
        """
        core = steps(self.sink, self._policy.attempts, self._what, self._size)
        try:
            await arun(core, lambda command: self._async_do(command, transport))
            return self.sink.finish()
        except BaseException:
            self.sink.abandon()
            raise
        finally:
            if self._answer is not None:
                await self._answer.aclose()

    async def _async_do(self, command: Any, transport: AsyncTransport) -> Any:
        if isinstance(command, Pause):
            return await asyncio.sleep(self._delay(command))
        if isinstance(command, Open):
            if self._answer is not None:
                # It may be an answer whose body was not read.
                await self._answer.aclose()
            self._answer = await transport.download(self._request_for(command))
            return self._answer.status, self._answer.headers
        async for block in self._answer:
            # sync: self.sink.write(block)
            await self._write(block)  # async only
            self._tell(command)
        return None

    async def _write(self, block: bytes) -> None:  # async only
        if self.sink.blocking:
            await asyncio.to_thread(self.sink.write, block)
        else:
            self.sink.write(block)

    # endregion

    def _request_for(self, command: Open) -> Request:
        # Replaces the last request's headers: a restart has no Range.
        self._request.headers = {**self._headers, **command.headers}
        return self._request

    def _tell(self, command: Drain) -> None:
        if self._on_progress is not None:
            self._on_progress(self.sink.received, command.total)

    def _delay(self, pause: Pause) -> float:
        return backoff(self._policy, pause.vain)
