"""How requests travel: retried, bounded in time and size, and never told to the wrong origin.

Everything that decides is sans-IO and runs in either world; what does the input and output is loaded when the first
request is made.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .aio import AsyncTransport as AsyncTransport
    from .config import Limits as Limits
    from .config import RetryPolicy as RetryPolicy
    from .config import Timeouts as Timeouts
    from .config import TransportConfig as TransportConfig
    from .names import resource_name as resource_name
    from .pager import AsyncPager as AsyncPager
    from .pager import Pager as Pager
    from .request import Headers as Headers
    from .request import Operation as Operation
    from .request import Request as Request
    from .request import RequestOptions as RequestOptions
    from .request import Response as Response
    from .stream import AsyncStream as AsyncStream
    from .stream import Stream as Stream
    from .stream_rules import StreamEnd as StreamEnd
    from .stream_rules import StreamResume as StreamResume
    from .stream_rules import StreamRules as StreamRules
    from .sync import Transport as Transport

_WHERE = {
    "AsyncPager": "pager",
    "AsyncStream": "stream",
    "AsyncTransport": "aio",
    "Headers": "request",
    "Limits": "config",
    "Operation": "request",
    "Pager": "pager",
    "Request": "request",
    "RequestOptions": "request",
    "Response": "request",
    "RetryPolicy": "config",
    "Stream": "stream",
    "StreamEnd": "stream_rules",
    "StreamResume": "stream_rules",
    "StreamRules": "stream_rules",
    "Timeouts": "config",
    "Transport": "sync",
    "TransportConfig": "config",
    "resource_name": "names",
}
__all__ = sorted(_WHERE)  # pyright: ignore[reportUnsupportedDunderAll]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        module = _WHERE.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(f"{__name__}.{module}"), name)
        return value
