"""What the transports of both worlds share: the wire that serves a call, made when it is first needed."""

from __future__ import annotations

import copy
import threading
from collections.abc import Mapping
from typing import Any, NoReturn

from genai_runtime import errors

from .config import TransportConfig, check_http_client
from .core import Context
from .request import RequestOptions


class Wired:
    """The settings of a transport, its own wire, and the wires of calls that want another connection.

    One made for other arguments is kept, and serves every call with the same; a caller's client object is used and
    let go. A world names its settings of a connection, the arguments first, and chooses its wires.
    """

    _connection: tuple[str, ...]

    def __init__(self, config: TransportConfig) -> None:
        self.config = config
        self.context = Context(config)
        self._wire: Any = None
        self._others: list[tuple[str | None, Mapping[str, Any], Any]] = []
        self._lock = threading.Lock()
        self._closed = False

    @property
    def closed(self) -> bool:
        return self._closed

    def _choose(self, config: TransportConfig) -> Any:
        raise NotImplementedError

    def _open_wire(self, options: RequestOptions | None = None) -> Any:
        if options is not None and options.connection is not None:
            other = self._other_wire(options.connection)
            if other is not None:
                return other
        wire = self._wire
        if wire is not None and not self._closed:
            return wire
        with self._lock:
            self._check_open()
            if self._wire is None:
                self._wire = self._choose(self.config)
            return self._wire

    def _other_wire(self, given: Mapping[str, Any]) -> Any:
        """The wire for ``given``, or None when the transport's own does: it says nothing new about this world, or all
        goes into a recording."""
        named, *objects = self._connection
        args = {**getattr(self.config, named), **given.get(named, {})}
        library = check_http_client(given.get("http_client", self.config.http_client))
        same = all(name not in given or given[name] is getattr(self.config, name) for name in objects)
        same = same and library == self.config.http_client
        if self.config.wire is not None or (same and args == getattr(self.config, named)):
            return None
        config = copy.copy(self.config)
        setattr(config, named, args)
        config.http_client = library
        for name in objects:
            setattr(config, name, given.get(name))
        with self._lock:
            self._check_open()
            if any(name in given for name in objects):
                return self._choose(config)
            for known_library, known, wire in self._others:
                if known_library == library and known == args:
                    return wire
            wire = self._choose(config)
            self._others.append((library, args, wire))
            return wire

    def _check_open(self) -> None:
        if self._closed:
            raise errors.ClientClosed("the client has been closed; make a new one")

    def _let_go(self) -> list[Any]:
        """All wires, to be closed; from here on there are none."""
        with self._lock:
            self._closed = True
            wires = [self._wire, *(wire for _, _, wire in self._others)]
            self._wire, self._others = None, []
        return [wire for wire in wires if wire is not None]

    def __reduce__(self) -> NoReturn:
        raise TypeError("a transport holds connections and a credential; it is not pickled or copied")
