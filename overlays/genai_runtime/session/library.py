"""``websockets``, imported when a session is first opened."""

from __future__ import annotations

import inspect
from functools import cache
from importlib import import_module
from typing import Any

from genai_runtime import errors
from genai_runtime.browser import in_browser

__all__ = ["connect_arguments", "library", "reads_escapes_in_proxies"]


@cache
def library() -> Any:
    """``websockets``, with a connect that follows no redirect: the key would go along.

    Raises:
        ConfigError: it is not installed.
    """
    if in_browser():
        raise errors.ConfigError("a Live session needs a socket with headers, which a browser gives no program")
    try:
        client: Any = import_module("websockets.asyncio.client")
    except ImportError:
        client = None
    if client is None:
        raise errors.ConfigError("the Live API needs websockets 13 or newer: pip install 'gemini-genai[live]'")

    class connect(client.connect):  # type: ignore[misc]
        def process_redirect(self, exc: Exception) -> Exception:
            return exc

    return connect


@cache
def connect_arguments() -> frozenset[str]:
    """The names of the arguments that the library's ``connect`` takes, and those of asyncio that it hands on."""
    taken = set(inspect.signature(library().__init__).parameters) - {"self", "uri", "args", "kwargs"}
    return frozenset({*taken, "ssl", "server_hostname", "family", "local_addr", "sock", "host", "port"})


@cache
def reads_escapes_in_proxies() -> bool:
    """Whether the library reads ``%40`` in the user and password of a proxy's URL; older releases take it literally."""
    for name in ("websockets.proxy", "websockets.uri"):
        try:
            parse: Any = import_module(name).parse_proxy
        except (ImportError, AttributeError):
            continue
        return bool(parse("http://%40:x@proxy:1").username == "@")
    return True
