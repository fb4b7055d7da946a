"""From a client and the settings of a session to what drives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_runtime import observing
from genai_runtime.errors import LiveError
from genai_runtime.errors.arguments import wrong
from genai_runtime.logger import log

from .address import Address
from .options import SessionOptions
from .protocol import JSON, SessionProtocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from .background import SessionDriver
    from .driver import AsyncSessionDriver, Observer
    from .websocket import Socket

__all__ = ["SessionPlan", "async_driver", "driver"]


class SessionPlan:
    """What a session needs, checked before anything is sent.

    Args:
        protocol: The kind of session.
        address: Where it is.
        setup: What its first message holds.
        options: How it treats its connection.
        backend: Name of the backend.

    Attributes:
        observers: Makes what looks at the session, from its driver.

    Raises:
        ArgumentError: ``options`` are none.
    """

    def __init__(
        self, protocol: SessionProtocol, address: Address, setup: JSON, options: SessionOptions | None, backend: str
    ) -> None:
        if options is not None and not isinstance(options, SessionOptions):
            raise wrong("options", "SessionOptions", options)
        self.observers: list[Callable[[AsyncSessionDriver], Observer]] = []
        self.protocol = protocol
        self.address = address
        self.setup = setup
        self.options = options or SessionOptions()
        self.backend = backend
        self._taken = False

    def take(self) -> None:
        """Take note that the session is opened.

        Raises:
            LiveError: it was opened before: two sessions would share what belongs to one.
        """
        if self._taken:
            raise LiveError("a session is opened once: call connect() again for another one")
        self._taken = True

    async def open_socket(self) -> Socket:
        """Open a connection, with credentials that hold."""
        from .websocket import open_socket

        await self.address.authorize()
        if log.isEnabledFor(20):
            from .session_log import logged

            return await logged(open_socket)(self.address, self.options.setup_timeout, self.options.max_message)
        return await open_socket(self.address, self.options.setup_timeout, self.options.max_message)


def async_driver(plan: SessionPlan) -> AsyncSessionDriver:
    """Return what drives a session on the running event loop.

    Raises:
        LiveError: the session was opened before.
    """
    plan.take()
    from .core import SessionCore
    from .driver import AsyncSessionDriver

    core = SessionCore(plan.protocol, dict(plan.setup), plan.options, plan.backend)
    found = AsyncSessionDriver(core, plan.open_socket)
    found.observers = tuple(make(found) for make in plan.observers)
    observer = observing.observer
    if observer is not None:
        found.watched = observer.session(plan)
    return found


def driver(plan: SessionPlan) -> SessionDriver:
    """Return what drives a session in a thread of its own."""
    from .background import SessionDriver

    return SessionDriver(lambda: async_driver(plan))
