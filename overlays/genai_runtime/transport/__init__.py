"""How requests travel: retried, bounded in time and size, and never told to the wrong origin.

Every decision is sans-IO and serves both modes, sync and asyncio. What does the input and output is loaded with the
first request. ``_sync`` is rendered from ``_async`` by ``scripts/unasync.py``.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._async.pager import AsyncPager as AsyncPager
    from ._async.stream import AsyncStream as AsyncStream
    from ._async.transport import AsyncTransport as AsyncTransport
    from ._sync.pager import Pager as Pager
    from ._sync.stream import Stream as Stream
    from ._sync.transport import Transport as Transport
    from .config import TransportConfig as TransportConfig
    from .limits import Limits as Limits
    from .limits import RetryPolicy as RetryPolicy
    from .limits import Timeouts as Timeouts
    from .request import Headers as Headers
    from .request import Operation as Operation
    from .request import Request as Request
    from .request import RequestOptions as RequestOptions
    from .request import Response as Response
    from .request import StreamEnd as StreamEnd
    from .request import StreamResume as StreamResume
    from .request import StreamRules as StreamRules
    from .resource_names import resource_name as resource_name

_WHERE = {
    "AsyncPager": "_async.pager",
    "AsyncStream": "_async.stream",
    "AsyncTransport": "_async.transport",
    "Headers": "request",
    "Limits": "limits",
    "Operation": "request",
    "Pager": "_sync.pager",
    "Request": "request",
    "RequestOptions": "request",
    "Response": "request",
    "RetryPolicy": "limits",
    "Stream": "_sync.stream",
    "StreamEnd": "request",
    "StreamResume": "request",
    "StreamRules": "request",
    "Timeouts": "limits",
    "Transport": "_sync.transport",
    "TransportConfig": "config",
    "resource_name": "resource_names",
}
__all__ = sorted(_WHERE)  # pyright: ignore[reportUnsupportedDunderAll]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        module = _WHERE.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(f"{__name__}.{module}"), name)
        return value
