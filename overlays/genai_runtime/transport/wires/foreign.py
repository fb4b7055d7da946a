"""What clients of httpx and httpx2 say, in this package's own terms. Their classes are told apart by name."""

from __future__ import annotations

import inspect
import sys
import time
from typing import Any

from genai_runtime.errors import ConfigError, Phase

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


def chosen_agent(client: Any) -> str | None:
    """The User-Agent that a client's owner gave it; None when it is only the name of its library."""
    found = client.headers.get("user-agent")
    return None if found is None or found.startswith("python-httpx") else str(found)


def with_agent(headers: list[tuple[str, str]], agent: str | None, ours: str) -> list[tuple[str, str]]:
    """The headers of a request, in which the User-Agent that a client's owner chose stands for ours."""
    if agent is None:
        return headers
    return [(name, agent if name == "user-agent" and value == ours else value) for name, value in headers]


def check_client(client: Any, argument: str, name: str, methods: tuple[str, ...], waits: bool) -> None:
    """Refuse what is no client of the kind that ``argument`` takes; ``waits`` says whether its calls are awaited."""
    found = [getattr(client, method, None) for method in methods]
    if None in found or inspect.iscoroutinefunction(found[-1]) is not waits:
        raise ConfigError(
            f"{argument} takes {name}, not {type(client).__module__.partition('.')[0]}'s {type(client).__name__}"
        )


def timeout_of(client: Any, deadline: float, connect: float, idle: float | None, given: Any = None) -> Any:
    """The timeouts of one request, of the client's own library: never longer than what is left, nor than ``given``."""
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
    most = left if idle is None else min(left, idle)
    if given is None:
        return module.Timeout(most, connect=min(left, connect))
    theirs = module.Timeout(given)
    return module.Timeout(
        connect=_least(min(left, connect), theirs.connect),
        read=_least(most, theirs.read),
        write=_least(most, theirs.write),
        pool=_least(most, theirs.pool),
    )


def _least(ours: float, theirs: float | None) -> float:
    return ours if theirs is None else min(ours, theirs)
