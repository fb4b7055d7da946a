"""What clients of httpx and httpx2 say, in this package's own terms. Their classes are told apart by name."""

from __future__ import annotations

import contextlib
import socket
import sys
import time
from typing import Any

from genai_runtime.errors import ConfigError

from ..prepare import joined

_LIBRARIES = ("httpx", "httpx2")


def content_of(response: Any) -> bytes:
    """The body of an answer that was read before it came here, unpacked.

    Raises:
        ConfigError: something read it, and kept nothing, or closed it unread.
    """
    reason = "closed" if not response.is_stream_consumed else "read and not kept"
    try:
        content: bytes = response.content
        return content
    except RuntimeError:
        pass
    raise ConfigError(
        f"the answer was {reason} by a hook, mock or transport of the HTTP client, and cannot be read here: "
        "let it be, or call read() on it"
    )


def excess_socket(response: Any) -> Any:
    """The socket of an answer that was read to its end and after which more has come; None for any other.

    Closed, it is left by the pool of the caller's client, which would read on from there for the next request.
    """
    layer = response.stream
    for _ in range(8):
        state: Any = getattr(layer, "_h11_state", None)
        if state is not None:
            return response.extensions.get("network_stream") if state.trailing_data[0] else None
        below = (getattr(layer, name, None) for name in ("_stream", "_httpcore_stream", "_connection"))
        layer = next((each for each in below if each is not None), None)
    return None


def shut_down_socket(response: Any) -> None:
    """End an answer's connection under whoever waits for its bytes, from any thread. Without a socket, do nothing."""
    stream = response.extensions.get("network_stream")
    sock = None if stream is None else stream.get_extra_info("socket")
    if sock is None:
        return
    with contextlib.suppress(OSError):
        if isinstance(sock, socket.socket):
            # Not that of a TLS socket, which takes its state away from the thread that reads.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        else:
            sock.shutdown(socket.SHUT_RDWR)


def custom_user_agent(client: Any) -> str | None:
    """The User-Agent that a client's owner gave it; None when it is only the name of its library."""
    found = client.headers.get("user-agent")
    return None if found is None or found.startswith("python-httpx") else str(found)


def with_user_agent(headers: list[tuple[str, str]], agent: str | None, ours: str) -> list[tuple[str, str]]:
    """The headers of a request, in which the User-Agent that a client's owner chose is joined to ours."""
    if agent is None:
        return headers
    return [(name, joined(ours, agent) if name == "user-agent" and value == ours else value) for name, value in headers]


def as_sent(headers: list[tuple[str, str]]) -> list[tuple[str, str | bytes]]:
    """The headers of a request for httpx, which would write text as ASCII only, where HTTP has Latin-1."""
    return [(name, value if value.isascii() else value.encode("latin-1")) for name, value in headers]


def check_client(client: Any, argument: str, name: str, methods: tuple[str, ...], waits: bool) -> None:
    """Refuse what is no client of the kind that ``argument`` takes; ``waits`` says whether its calls are awaited."""
    import inspect

    found = [getattr(client, method, None) for method in methods]
    if None in found or inspect.iscoroutinefunction(found[-1]) is not waits:
        raise ConfigError(
            f"{argument} takes {name}, not {type(client).__module__.partition('.')[0]}'s {type(client).__name__}"
        )


def library_of(value: Any) -> str | None:
    """The HTTP library that an object is of: ``"httpx"``, ``"httpx2"`` or None."""
    return library_of_class(type(value))


def library_of_class(kind: type) -> str | None:
    """The HTTP library that a class is of, or made from."""
    for cls in kind.__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _LIBRARIES:
            return name
        # A package that shows such a class as its own, as OpenAI's does, writes its name into it.
        for library in _LIBRARIES:
            if getattr(sys.modules.get(library), cls.__name__, None) is cls:
                return library
    return None


def timeout_of(client: Any, deadline: float, connect: float, idle: float | None, given: Any = None) -> Any:
    """The timeouts of one request, of the client's own library: never longer than what is left, nor than ``given``."""
    module = sys.modules[library_of(client) or "httpx"]
    left = max(0.001, deadline - time.monotonic())
    most = left if idle is None else min(left, idle)
    if given is None:
        return module.Timeout(most, connect=min(left, connect))
    theirs = given if hasattr(given, "pool") else module.Timeout(given)
    return module.Timeout(
        connect=_least(min(left, connect), theirs.connect),
        read=_least(most, theirs.read),
        write=_least(most, theirs.write),
        pool=_least(most, theirs.pool),
    )


def limit_reads(response: Any, deadline: float | None, idle: float) -> None:
    """Bound each read of a body by a client without a pool of ours.

    httpx looks at this once for a whole body: the longer patience with its first byte is not to be had here.
    """
    timeouts = response.request.extensions.get("timeout")
    if isinstance(timeouts, dict):
        timeouts["read"] = idle if deadline is None else max(0.001, min(idle, deadline - time.monotonic()))


def _least(ours: float, theirs: float | None) -> float:
    return ours if theirs is None else min(ours, theirs)
