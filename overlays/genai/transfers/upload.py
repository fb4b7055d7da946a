"""Drive uploads, sync and asyncio, over a transport; the core is in ``upload_core``."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from genai_runtime.browser import to_thread
from genai_runtime.drive import arun, run
from genai_runtime.errors.arguments import invalid
from genai_runtime.models import mime
from genai_runtime.models.checks import check_callback
from genai_runtime.progress import close_bar, is_wanted, with_bar
from genai_runtime.transport import Operation, Request, RequestOptions, TransportConfig
from genai_runtime.transport.prepare import Plan
from genai_runtime.uploads import Session

from .pause import Pause, delay_of
from .source import Body, Source, open_source
from .upload_core import CHUNK, Fill, Hash, Put, Query, Start, Upload

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncTransport, Response, Transport
    from genai_runtime.uploads import Upload as UploadCall

__all__ = ["Session", "Uploading"]

_PUT = Operation("uploadBytes", "POST", "creating", "bytes")
_QUERY = Operation("queryUpload", "POST", "repeatable", "bytes")
#: The slowest accepted upload, in bytes per second: it extends the timeout of a request.
_SLOWEST = 64 * 1024


class Uploading:
    """One upload: its source, its settings, and its requests.

    Args:
        upload: The arguments of the upload.
        settings: The client's settings.
        ended: Called with the session of an interrupted upload, or with None if it was completed.
    """

    def __init__(
        self, upload: UploadCall, settings: TransportConfig, ended: Callable[[Session | None], object] | None = None
    ) -> None:
        config, session = upload.config, upload.session
        chunk = _either("chunk_size", upload.chunk_size, None if config is None else config.chunk_size)
        if chunk is not None and (isinstance(chunk, bool) or not isinstance(chunk, int) or chunk < 1):
            raise invalid("chunk_size", f"expected a positive number of bytes, got {chunk!r}")
        progress = _either("on_progress", upload.on_progress, None if config is None else config.on_progress)
        bar = _either("progress", upload.progress, None if config is None else config.progress)
        check_callback(progress, "on_progress")
        self._start = upload.start
        self._ended = ended
        options = upload.options
        self._options = options or RequestOptions()
        self._policy = settings.retry_of(self._options.retry)
        self._timeout = self._options.timeout or settings.timeouts.total
        # How long the server may accept no bytes.
        self._silence = min(self._timeout, settings.timeouts.idle)
        is_wanted(bar)
        self.source = open_source(upload.file)
        try:
            self._on_progress = with_bar(self.source.name or self.source.label, progress, bar)
            if self.source.size is None and session is None:
                # A pipe shorter than one chunk has a known size from the start.
                self._peek = Fill(0, (chunk or CHUNK) + 1)
            else:
                self._peek = Fill(0, 0)
            self._mime_type = _mime_type(self.source, None if config is None else config.mime_type)
            self._begin: Request | None = None
            self._begin_size: int | None = None
            if self.source.size is not None:
                # Refuse what the API cannot accept before anything is sent.
                self._start_request()
            self.upload = Upload(
                self.source,
                chunk_size=chunk,
                attempts=self._policy.attempts,
                session=session,
                secrets=lambda: Plan(self._request(Start()), settings).secrets(),
            )
        except BaseException:
            self.source.close()
            raise

    # region sync, rendered from the region asyncio: change that and run "make generate"

    def run(self, transport: Transport) -> Response:
        """Upload; the response that ended it."""
        try:
            self._read(self._peek)
            response = run(self.upload.steps(), lambda command: self._do(command, transport))
            self._tell(None)
            return response
        except BaseException as error:
            self._note(error)
            raise
        finally:
            self.source.close()
            close_bar(self._on_progress)

    def _do(self, command: Any, transport: Transport) -> Any:
        if isinstance(command, Pause):
            return time.sleep(self._delay(command))
        if isinstance(command, Fill | Hash):
            return self._read(command)
        return transport.send(self._request(command))

    def _read(self, command: Fill | Hash) -> Any:
        if isinstance(command, Fill):
            return self.source.fill(command.start, command.size)
        return self.source.hash_up_to(command.stop)

    # endregion

    # region asyncio
    async def arun(self, transport: AsyncTransport) -> Response:
        """Upload; the response that ended it.

        With asyncio, the file is read in threads.
        """
        try:
            await self._async_read(self._peek)
            response = await arun(self.upload.steps(), lambda command: self._async_do(command, transport))
            self._tell(None)
            return response
        except BaseException as error:
            self._note(error)
            raise
        finally:
            self.source.close()
            close_bar(self._on_progress)

    async def _async_do(self, command: Any, transport: AsyncTransport) -> Any:
        if isinstance(command, Pause):
            # Synchronous programs import this module, and do not pay for asyncio.  # async only
            import asyncio  # async only

            return await asyncio.sleep(self._delay(command))
        if isinstance(command, Fill | Hash):
            return await self._async_read(command)
        return await transport.send(self._request(command))

    async def _async_read(self, command: Fill | Hash) -> Any:
        if self.source.blocking:  # async only
            return await to_thread(self._read, command)
        if isinstance(command, Fill):
            return self.source.fill(command.start, command.size)
        return self.source.hash_up_to(command.stop)

    # endregion

    def _request(self, command: Start | Put | Query) -> Request:
        if isinstance(command, Start):
            return self._start_request()
        if isinstance(command, Query):
            return Request(
                _QUERY,
                url=command.url,
                headers=command.headers,
                content=b"",
                options=self._patient(0),
                raise_for_status=False,
            )
        self.source.fault = None
        if command.stop == 0 and self._on_progress is not None:
            self._on_progress(0, 0)  # an empty file has no blocks
        body = Body(self.source, command.start, command.stop, self._on_progress)
        return Request(
            _PUT,
            url=command.url,
            headers=command.headers,
            content=body if command.stop > command.start else b"",
            options=self._patient(command.stop - command.start),
            raise_for_status=False,
        )

    def _start_request(self) -> Request:
        """The request that starts the upload; rebuilt if the size has become known."""
        size = self.source.size
        if self._begin is None or self._begin_size != size:
            self._begin, self._begin_size = self._start(size, self._mime_type, self.source.name), size
        return self._begin

    def _patient(self, size: int) -> RequestOptions:
        """The options of a request with ``size`` bytes: the usual timeout, extended by the time for the bytes."""
        options = self._options
        return RequestOptions(
            base_url=options.base_url,
            api_version=options.api_version,
            headers=options.headers,
            timeout=self._timeout + size / _SLOWEST,
            timeout_setting="the limit of an upload request",
            idle=self._silence,
            limits=options.limits,
            json_library=options.json_library,
            connection=options.connection,
        )

    def _delay(self, pause: Pause) -> float:
        return delay_of(pause, self._policy, f"the upload of {self.source.label}")

    def _tell(self, session: Session | None) -> None:
        if self._ended is not None:
            self._ended(session)

    def _note(self, error: BaseException) -> None:
        """Note on an interrupting exception where the upload can be resumed."""
        session = self.upload.session
        self._tell(session)
        if session is not None and not isinstance(error, Exception):
            error.add_note(
                f"the upload of {self.source.label} had come to {session!r}; "
                "files.upload(file=..., session=files.interrupted) goes on from there"
            )


def _either(name: str, argument: Any, configured: Any) -> Any:
    if argument is not None and configured is not None:
        raise invalid(name, "is given twice, as an argument and in the config")
    return argument if argument is not None else configured


def _mime_type(source: Source, given: str | None) -> str:
    if given is not None:
        return given
    guess = mime.guess(source.name) if source.name else None
    if guess is None:
        whose = f"the name {source.name!r} does" if source.name else "bytes without a name do"
        raise invalid("config.mime_type", f"{whose} not tell the type; pass config={{'mime_type': ...}}")
    return guess
