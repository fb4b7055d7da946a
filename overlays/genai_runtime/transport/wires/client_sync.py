"""Synchronous calls through a whole ``httpx.Client`` or ``httpx2.Client``: one that the caller passed in, or one made
for arguments that the lean pool does not know. Its timeouts are per operation, as httpx has them."""

from __future__ import annotations

import time
from typing import Any

from ..failure import Failure
from ..prepare import Prepared
from ..request import Headers
from .foreign import chosen_agent, timeout_of, translate, with_agent


class ClientWire:
    """``owned`` says whether closing the wire closes the client. ``ours`` is the User-Agent that gives way to the
    client's, ``timeout`` what the caller's own arguments say of it."""

    def __init__(self, client: Any, owned: bool, ours: str, timeout: Any = None) -> None:
        self._client = client
        self._owned = owned
        self._ours = ours
        self._timeout = timeout
        self._agent = chosen_agent(client)

    def open(self, prepared: Prepared, deadline: float, connect: float) -> Raw:
        client = self._client
        response: Any = None
        failure: Failure | None = None
        try:
            request = client.build_request(
                prepared.method,
                prepared.url,
                headers=with_agent(prepared.headers, self._agent, self._ours),
                content=prepared.content,
                timeout=timeout_of(client, deadline, connect, None, self._timeout),
            )
            response = client.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            failure = translate(error, "headers", deadline)
            if failure is None:
                raise
        if failure is not None:
            raise failure
        return Raw(response, prepared.idle)

    def close(self) -> None:
        if self._owned:
            self._client.close()


class Raw:
    """An answer that an httpx client gave."""

    __slots__ = ("_idle", "_iterator", "_response", "headers", "status")

    def __init__(self, response: Any, idle: float) -> None:
        self._idle = idle
        self._response = response
        self._iterator: Any = None
        self.status: int = response.status_code
        self.headers = Headers(response.headers.multi_items())

    def next(self, deadline: float | None, idle: float) -> bytes:
        failure: Failure | None = None
        if deadline is not None and time.monotonic() >= deadline:
            failure = Failure("other", "body", "timed out reading the answer", sent=True, timeout=True, final=True)
        else:
            try:
                for chunk in self._iterator or self._begin(deadline, idle):
                    if chunk:
                        return bytes(chunk)
            except Exception as error:
                failure = translate(error, "body", deadline)
                if failure is None:
                    raise
        if failure is not None:
            self.close()
            raise failure
        self.close()
        return b""

    def _begin(self, deadline: float | None, idle: float) -> Any:
        # httpx reads this once for a whole body: the longer patience with its first byte is not to be had here.
        idle = min(idle, self._idle)
        timeouts = self._response.request.extensions.get("timeout")
        if isinstance(timeouts, dict):
            timeouts["read"] = idle if deadline is None else max(0.001, min(idle, deadline - time.monotonic()))
        self._iterator = self._response.iter_raw()
        return self._iterator

    def close(self) -> None:
        self._response.close()
