"""What clients of httpx and httpx2 say, in this package's own terms. Their classes are told apart by name."""

from __future__ import annotations

import sys
import time
from typing import Any

from genai_runtime.errors import Phase

from ..failure import Failure
from .watch import Watch

_UNSENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "WriteError", "WriteTimeout")


def translate(error: Exception, phase: Phase, deadline: float | None) -> Failure | None:
    """The failure that an exception amounts to, None for one that is no matter of the network."""
    names = {cls.__name__ for cls in type(error).__mro__}
    if not names & {"TransportError", "StreamError", "TimeoutError", "OSError", "InvalidURL"}:
        return None
    watch = Watch()
    watch.deadline = deadline
    watch.phase = phase
    for name in _UNSENT:
        if name in names:
            watch.phase = "connect" if name.startswith(("Connect", "Pool", "Proxy")) else "send"
    return watch.failure(error)


def timeout_of(client: Any, deadline: float, connect: float, idle: float | None) -> Any:
    """The timeouts of one request, of the client's own library: never longer than what is left."""
    module = sys.modules[type(client).__module__.partition(".")[0]]
    if not hasattr(module, "Timeout"):
        import httpx

        module = httpx
        for cls in type(client).__mro__:
            name = cls.__module__.partition(".")[0]
            if name in ("httpx", "httpx2"):
                module = sys.modules[name]
                break
    left = max(0.001, deadline - time.monotonic())
    return module.Timeout(left if idle is None else min(left, idle), connect=min(left, connect))
