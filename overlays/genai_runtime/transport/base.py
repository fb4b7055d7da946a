"""What the transports of both modes share: the adapter that serves a call, made when it is first needed."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from genai_runtime import errors

from .call import Context
from .config import TransportConfig, check_http_client
from .request import Request, RequestOptions

if TYPE_CHECKING:
    from .call import DownloadStart, StreamStart
    from .tally import StreamTally

A = TypeVar("A")


class TransportBase(Generic[A]):
    """The settings of a transport, its adapter, and those of calls that want another connection.

    Adapters are cached by client arguments; one over a client object that came with a call's options is not.
    """

    #: The settings that name a connection in this mode: the client arguments first, then the client objects.
    _connection: tuple[str, ...]

    def __init__(self, config: TransportConfig) -> None:
        self.config = config
        self.context = Context(config)
        self._adapter: A | None = None
        self._others: list[tuple[str | None, Mapping[str, Any], A]] = []
        self._lock = threading.Lock()
        self._closed = False

    @property
    def closed(self) -> bool:
        return self._closed

    def _tally(self, start: StreamStart | DownloadStart) -> StreamTally | None:
        """What counts an answer that is read piece by piece."""
        from .tally import tally_of

        return tally_of(start, self.config.usage)

    def _choose(self, config: TransportConfig) -> A:
        raise NotImplementedError

    def _adapter_for(self, options: RequestOptions | None = None) -> A:
        """Return the adapter for a call with these options.

        Raises:
            ClientClosed: the transport has been closed.
        """
        if options is not None and options.connection is not None:
            other = self._other_adapter(options.connection)
            if other is not None:
                return other
        adapter = self._adapter
        if adapter is not None and not self._closed:
            return adapter
        with self._lock:
            self.check_open()
            if self._adapter is None:
                self._adapter = self._choose(self.config)
            return self._adapter

    def _prepared_adapter(self) -> A:
        """Return the adapter of the transport's own settings, with all that its first request needs; this may block."""
        from .json_library import load_json_library

        adapter = self._adapter_for()
        load_json_library(self.config.json_library)
        # A caller's own adapter need not have this.
        prepare = getattr(adapter, "prepare", None)
        if prepare is not None:
            prepare(self.config.base_url)
        return adapter

    def _other_adapter(self, given: Mapping[str, Any]) -> A | None:
        """Return the adapter for the connection settings of a call, None if the transport's own already matches.

        A transport with a factory of adapters has no others: everything goes into its recording.
        """
        named, *objects = self._connection
        args = {**getattr(self.config, named), **given.get(named, {})}
        library = check_http_client(given.get("http_client", self.config.http_client))
        same = all(name not in given or given[name] is getattr(self.config, name) for name in objects)
        same = same and library == self.config.http_client
        if self.config.adapters is not None or (same and args == getattr(self.config, named)):
            return None
        # Few calls have settings of their own.
        from copy import copy

        config = copy(self.config)
        setattr(config, named, args)
        config.http_client = library
        for name in objects:
            setattr(config, name, given.get(name))
        with self._lock:
            self.check_open()
            if any(name in given for name in objects):
                return self._choose(config)
            for known_library, known, adapter in self._others:
                if known_library == library and known == args:
                    return adapter
            adapter = self._choose(config)
            self._others.append((library, args, adapter))
            return adapter

    def diverts(self, request: Request, streamed: bool = False) -> bool:
        """Whether somebody else sends a request in the place of this transport."""
        return False

    def check_open(self) -> None:
        """Raise ClientClosed if the transport has been closed."""
        if self._closed:
            raise errors.ClientClosed("the client has been closed; make a new one")

    def _detach(self) -> list[A]:
        """Return all adapters, to be closed, and forget them."""
        with self._lock:
            self._closed = True
            adapters = [self._adapter, *(adapter for _, _, adapter in self._others)]
            self._adapter, self._others = None, []
        return [adapter for adapter in adapters if adapter is not None]

    def __reduce__(self) -> NoReturn:
        raise TypeError("a transport holds connections and a credential; it is not pickled or copied")
