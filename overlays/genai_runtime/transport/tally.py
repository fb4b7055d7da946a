"""Which model a request asks, and the usage that the events of its answer tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from genai_runtime.ledger import embedded_usage, model_in

if TYPE_CHECKING:
    from genai_runtime.ledger import Entry, Ledger

    from .call import DownloadStart, StreamStart
    from .metering import CallTicket
    from .request import Request

Wire = Mapping[str, Any]


def model_of(request: Request) -> str | None:
    """The id of the model that a request asks something; None for requests that ask none."""
    return model_in(request.path) if request.operation.method == "POST" else None


def usage_of(body: Any) -> Wire | None:
    """What the JSON of an answer says of its tokens: its usage, or what is counted for each text that was embedded."""
    if body.__class__ is not dict:
        return None
    usage = body.get("usageMetadata")
    if usage is None:
        return embedded_usage(body)
    return usage if isinstance(usage, dict) else None


class StreamTally:
    """Takes the usage out of the events of one stream, for the ledger and for the client's own rate limit.

    To see the same once more, or to end twice, changes nothing: an answer may be read as bytes, and as events then.
    """

    __slots__ = ("_entry", "_ledger", "_ticket", "_usage", "model")

    def __init__(self, model: str, ledger: Ledger | None, ticket: CallTicket | None) -> None:
        self.model = model
        self._ledger = ledger
        self._ticket = ticket
        self._entry: Entry | None = None
        self._usage: Wire | None = None

    def see(self, event: Any) -> None:
        """Take in an event."""
        usage = event.get("usageMetadata") if event.__class__ is dict else None
        if usage is None:
            return
        self._usage = usage
        if self._entry is not None:
            self._entry.usage = usage
        elif self._ledger is not None:
            self._entry = self._ledger.follow(self.model, usage)

    def answered(self, answer: Any) -> None:
        """Take in a whole answer."""
        self.see({"usageMetadata": usage_of(answer)})
        self.end()

    def end(self) -> None:
        """The stream is over, in whatever way."""
        if self._entry is not None:
            self._entry.ended = True
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            ticket.settle(self._usage)

    def __del__(self) -> None:
        # A stream that was only dropped. Nothing here may wait for a lock.
        if self._entry is not None:
            self._entry.ended = True
        if self._ticket is not None:
            self._ticket.abandon()


def tally_of(start: StreamStart | DownloadStart, ledger: Ledger | None) -> StreamTally | None:
    """What counts an answer that is read piece by piece; None for one that is not counted."""
    if ledger is None and start.ticket is None:
        return None
    model = model_of(start.plan.request)
    return None if model is None else StreamTally(model, ledger, start.ticket)
