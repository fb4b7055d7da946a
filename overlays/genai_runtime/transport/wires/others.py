"""Calls that want another connection than their client has: other arguments, or a client object of their own."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Mapping
from typing import Any

from ..config import TransportConfig

#: The settings of a connection: the arguments first, then the client objects that stand before them.
SYNC = ("client_args", "httpx_client")
ASYNC = ("async_client_args", "httpx_async_client", "aiohttp_client")


class OtherWires:
    """The wires of such calls in one world. One made for arguments is kept, and serves every call with the same;
    a caller's client object is used and let go."""

    def __init__(
        self, config: TransportConfig, names: tuple[str, ...], choose: Callable[[TransportConfig], Any]
    ) -> None:
        self._config = config
        self._names = names
        self._choose = choose
        self._lock = threading.Lock()
        self._kept: list[tuple[Mapping[str, Any], Any]] = []

    def get(self, given: Mapping[str, Any]) -> Any:
        """The wire for ``given``, or None when the client's own does: it says nothing new about this world, or all
        goes into a recording."""
        named, *objects = self._names
        args = {**getattr(self._config, named), **given.get(named, {})}
        same = all(name not in given or given[name] is getattr(self._config, name) for name in objects)
        if self._config.wire is not None or (same and args == getattr(self._config, named)):
            return None
        config = copy.copy(self._config)
        setattr(config, named, args)
        for name in objects:
            setattr(config, name, given.get(name))
        if any(name in given for name in objects):
            return self._choose(config)
        with self._lock:
            for known, wire in self._kept:
                if known == args:
                    return wire
            wire = self._choose(config)
            self._kept.append((args, wire))
            return wire

    def take(self) -> list[Any]:
        """All that were kept, to be closed by whoever asks."""
        with self._lock:
            kept, self._kept = self._kept, []
        return [wire for _, wire in kept]
