# Rendered from ../_async/client_adapter.py: change that and run "make generate"; an edit here is lost.

"""Calls through a whole ``httpx.Client`` or ``httpx2.Client``: one that the caller passed in, or one made for
arguments that only httpx knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from genai_runtime.errors import ClientClosed, ResponseDecodeError

from ...failure import Failure
from ...request import PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..httpx_compat import as_sent, custom_user_agent, timeout_of, with_user_agent
from ..per_process import PerProcess
from .httpx_adapter import HTTPXResponse


class ClientAdapter:
    """Sends requests with a client.

    Args:
        client: The caller's client, which is never closed here. Its timeouts are per operation, as httpx has them.
        make: Makes a client where there is none, which is closed with the adapter.
        ours: The User-Agent that gives way to the client's.
        timeout: What the caller's own arguments say of it, in seconds or as the library's Timeout.
        pooled: Whether the client's transport takes its connections from a pool of ours, which holds deadlines.
    """

    def __init__(
        self,
        client: Any = None,
        make: Callable[[], Any] | None = None,
        *,
        ours: str,
        timeout: Any = None,
        pooled: bool = False,
    ) -> None:
        self._given = client
        self._made = None if make is None else PerProcess(make, _close)
        self._ours = ours
        self._timeout = timeout
        self._agent = None if client is None else custom_user_agent(client)
        self._pooled = pooled

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> HTTPXResponse:
        client, agent = self._given, self._agent
        if self._made is not None:
            client = self._made.find() or self._made.add()
            agent = custom_user_agent(client)
        attempt = Attempt(deadline, connect, prepared.idle)
        response: Any = None
        failure: Failure | ResponseDecodeError | None = None
        try:
            request = client.build_request(
                prepared.method,
                prepared.url,
                headers=as_sent(with_user_agent(prepared.headers, agent, self._ours)),
                content=prepared.content if isinstance(prepared.content, bytes) else _Blocks(prepared.content),
                timeout=timeout_of(client, deadline, connect, None, self._timeout),
            )
            if self._pooled:
                request.extensions[EXTENSION] = attempt
            response = client.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            failure = attempt.failure(error, "headers", deadline)
            if failure is None and not client.is_closed:
                raise
        if failure is not None:
            raise failure
        if response is None:
            raise ClientClosed(f"the {type(client).__name__} that was given has been closed; make a new one")
        return HTTPXResponse(response, attempt)

    def close(self) -> None:
        if self._made is not None:
            self._made.close()


def _close(client: Any) -> None:
    client.close()


class _Blocks:
    """A body that is read with time. One that can be read in either mode is taken by httpx for one of the other."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)
