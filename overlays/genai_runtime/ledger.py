"""A ledger of token usage: kept as it arrives, added up when read."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from functools import lru_cache

from .patterns import lazy_pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Wire = Mapping[str, Any]


#: How many answers are kept before they are added up, and for how many seconds an unfinished stream is.
_KEPT = 64
_UNENDED = 3600.0


# To look at an operation, or to give a tuned model away, asks the model nothing, though its name is in the path.
_MODEL = lazy_pattern(r"/(?:models|tunedModels|endpoints)/([^/:?]+):(?!fetchPredictOperation\b|transferOwnership\b)")


class Entry:
    """The usage of one stream: what its last event said."""

    __slots__ = ("ended", "model", "time", "usage")

    def __init__(self, model: str, usage: Wire) -> None:
        self.model = model
        self.usage = usage
        self.ended = False
        self.time = time.monotonic()


class Ledger:
    """The usage of all calls of a client; safe to use from any thread."""

    __slots__ = ("_going", "_lock", "_pending", "on_full")

    def __init__(self) -> None:
        #: Called by the thread that added the last usage, when it is time to add up.
        self.on_full: Callable[[], Any] | None = None
        # Appending to a deque is atomic: a call takes no lock.
        self._pending: deque[tuple[str, Wire] | Entry] = deque()
        # How many of them went on when they were last added up.
        self._going = 0
        self._lock = threading.Lock()

    def count(self, path: str, body: Any) -> None:
        """Record what the answer to a POST says of its tokens; ``body`` is its JSON value, or anything else."""
        if not isinstance(body, dict):
            return
        # Looked up here, since nearly every answer has it.
        usage = body.get("usageMetadata")
        if usage is None:
            usage = embedded_usage(body)
        if isinstance(usage, dict) and (model := model_in(path)) is not None:
            self._pending.append((model, usage))
            if len(self._pending) > _KEPT + self._going and self.on_full is not None:
                self.on_full()

    def follow(self, model: str, usage: Wire) -> Entry:
        """Record the usage of a running stream."""
        entry = Entry(model, usage)
        self.add(model, usage, entry)
        return entry

    def add(self, model: str, usage: Wire, entry: Entry | None = None) -> None:
        """Record the usage of a call, or the entry of a running stream."""
        self._pending.append(entry or (model, usage))
        if len(self._pending) > _KEPT + self._going and self.on_full is not None:
            self.on_full()

    def take(self, fold: Callable[[str, Wire], None], look: Callable[[str, Wire], None] | None = None) -> None:
        """Add up and drop finished calls; ``look`` is called for running streams, which are kept.

        Args:
            fold: Called with the model and the usage of each call that is over.
            look: Called with those of each stream that goes on.
        """
        with self._lock:
            going = []
            for _ in range(len(self._pending)):
                entry = self._pending.popleft()
                if isinstance(entry, tuple):
                    fold(*entry)
                elif entry.ended or time.monotonic() - entry.time > _UNENDED:
                    fold(entry.model, entry.usage)
                else:
                    going.append(entry)
                    if look is not None:
                        look(entry.model, entry.usage)
            self._pending.extend(going)
            self._going = len(going)


@lru_cache(maxsize=256)
def model_in(path: str) -> str | None:
    """The id of the model that a POST to a path asks something, kept for the calls that follow."""
    found = _MODEL.search(path)
    if found is None or "%" not in found[1]:
        return None if found is None else found[1]
    from urllib.parse import unquote

    return unquote(found[1])


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
