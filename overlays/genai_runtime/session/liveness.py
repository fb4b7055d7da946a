"""Whether the other end of a connection is still there: pings, and how long it has been silent. Sans-IO."""

from __future__ import annotations

from .options import SessionOptions

__all__ = ["Liveness"]


class Liveness:
    """What was heard of a connection, and when something is to be done about it.

    Args:
        options: The intervals and the limits. Times are seconds on the clock of the driver.
    """

    def __init__(self, options: SessionOptions) -> None:
        self._options = options
        #: Whether nothing is read from the connection, because the program does not receive.
        self.paused = False
        # When there was last a sign of life, when a message, and when the ping was sent that waits for its pong.
        self._heard = 0.0
        self._said = 0.0
        self._pinged: float | None = None

    def said(self, now: float) -> None:
        """Take note of a message, or that the connection is new."""
        self._heard = self._said = now
        self._pinged = None

    def ponged(self, now: float) -> None:
        """Take note of a pong."""
        self._heard = now
        self._pinged = None

    def pause(self, paused: bool, now: float) -> None:
        """Take note that nothing is read from the connection, or that it is read again."""
        self.paused = paused
        self.said(now)

    @property
    def due(self) -> list[float]:
        """When :meth:`lost` and :meth:`ping` want to be asked."""
        if self.paused:
            return []
        options = self._options
        found = [] if options.idle_timeout is None else [self._said + options.idle_timeout]
        if options.ping_interval is not None:
            pinged = self._pinged
            found.append(self._heard + options.ping_interval if pinged is None else pinged + options.ping_timeout)
        return found

    def lost(self, now: float) -> str:
        """Why the connection counts as lost; empty if it does not."""
        options = self._options
        if self.paused:
            return ""
        if options.idle_timeout is not None and now >= self._said + options.idle_timeout:
            return f"the server was silent for {options.idle_timeout:g} s"
        if self._pinged is not None and now >= self._pinged + options.ping_timeout:
            return f"no pong came within {options.ping_timeout:g} s"
        return ""

    def ping(self, now: float) -> bool:
        """Whether a ping is to be sent now."""
        interval = self._options.ping_interval
        if self.paused or interval is None or self._pinged is not None or now < self._heard + interval:
            return False
        self._pinged = now
        return True
