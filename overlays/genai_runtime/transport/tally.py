"""Which model a request asks, and the usage that the events of its answer tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from genai_runtime.ledger import Entry, Ledger

    from .call import StreamStart
    from .metering import CallTicket
    from .request import Request

Wire = Mapping[str, Any]

# To look at an operation, or to give a tuned model away, asks the model nothing, though its name is in the path.
_MODEL = re.compile(r"/(?:models|tunedModels|endpoints)/([^/:?]+):(?!fetchPredictOperation\b|transferOwnership\b)")


def model_of(request: Request) -> str | None:
    """The id of the model that a request asks something; None for requests that ask none."""
    if request.operation.method != "POST":
        return None
    found = _MODEL.search(request.path)
    return None if found is None else unquote(found[1])


def usage_of(body: Any) -> Wire | None:
    """What the JSON of an answer says of its tokens: its usage, or what is counted for each text that was embedded."""
    if body.__class__ is not dict:
        return None
    usage = body.get("usageMetadata")
    if usage is None:
        return embedded_usage(body)
    return usage if isinstance(usage, dict) else None


def embedded_usage(body: Any) -> Wire | None:
    """What predictions of Vertex AI count for each text that was embedded, as usage."""
    predictions = body.get("predictions") if isinstance(body, dict) else None
    if not isinstance(predictions, list):
        return None
    counts = [count for each in predictions if (count := _embedded(each)) is not None]
    return {"promptTokenCount": sum(counts), "totalTokenCount": sum(counts)} if counts else None


def _embedded(prediction: Any) -> int | None:
    """The tokens of a text that was embedded by a prediction of Vertex AI."""
    found = prediction
    for key in ("embeddings", "statistics", "token_count"):
        found = found.get(key) if isinstance(found, dict) else None
    # JSON of Google's APIs may write a whole number as 5.0.
    return int(found) if isinstance(found, int | float) and not isinstance(found, bool) and found >= 0 else None


class StreamTally:
    """Takes the usage out of the events of one stream, for the ledger and for the client's own rate limit."""

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
            self._entry = self._ledger.add(self.model, usage, ended=False)

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


def tally_of(start: StreamStart, ledger: Ledger | None) -> StreamTally | None:
    """What counts a stream; None for one that is not counted."""
    if ledger is None and start.ticket is None:
        return None
    model = model_of(start.plan.request)
    return None if model is None else StreamTally(model, ledger, start.ticket)
