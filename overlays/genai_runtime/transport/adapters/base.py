"""What the transport stands on: an adapter for an HTTP library, which opens requests, and the answers that it gives.

An adapter decides nothing: it sends one request, once, within the times that it is given, and reports what the network
did as a :class:`~genai_runtime.transport.failure.Failure`. A new one needs no base class, only these methods.
"""

from __future__ import annotations

from typing import Protocol

from ..request import Headers, PreparedRequest


class Head(Protocol):
    """The status and the headers of an answer, whose body is still to be read."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Headers: ...


# region sync, rendered from the region asyncio: change that and run "make generate"


class RawResponse(Head, Protocol):
    """An answer as the network gives it. Its body is still packed as its ``content-encoding`` says."""

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end.

        Args:
            deadline: When to give up, on the clock of ``time.monotonic``; None for never.
            idle: How many seconds may pass without a byte.

        Raises:
            Failure: the connection failed, or the time was over.
        """
        ...

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        ...

    def close(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        ...

    def abandon(self) -> None:
        """End the answer from a finalizer."""
        ...


class Adapter(Protocol):
    """Sends requests, from any thread or event loop."""

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> RawResponse:
        """Send a request, and give its answer as soon as its headers have come.

        Args:
            prepared: What to send.
            deadline: When to give up, on the clock of ``time.monotonic``.
            connect: How many seconds making a connection may take.

        Raises:
            Failure: no answer came; it says why, and whether the request may have been carried out.
        """
        ...

    def close(self) -> None:
        """End all connections."""
        ...


# endregion


# region asyncio
class AsyncRawResponse(Head, Protocol):
    """An answer as the network gives it. Its body is still packed as its ``content-encoding`` says."""

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end.

        Args:
            deadline: When to give up, on the clock of ``time.monotonic``; None for never.
            idle: How many seconds may pass without a byte.

        Raises:
            Failure: the connection failed, or the time was over.
        """
        ...

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        ...

    async def aclose(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        ...

    def abandon(self) -> None:
        """End the answer from a finalizer.

        With asyncio, nothing can be awaited there: have its loop do it, if that still runs.
        """
        ...


class AsyncAdapter(Protocol):
    """Sends requests, from any thread or event loop."""

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> AsyncRawResponse:
        """Send a request, and give its answer as soon as its headers have come.

        Args:
            prepared: What to send.
            deadline: When to give up, on the clock of ``time.monotonic``.
            connect: How many seconds making a connection may take.

        Raises:
            Failure: no answer came; it says why, and whether the request may have been carried out.
        """
        ...

    async def aclose(self) -> None:
        """End all connections."""
        ...


# endregion


class AdapterFactory(Protocol):
    """Makes the adapters of a transport, in place of those that its settings would choose."""

    def sync(self) -> Adapter: ...

    def aio(self) -> AsyncAdapter: ...
