"""What google-auth sends its requests by: httpx, with the proxies and certificates of a client.

google-auth's own way is the package requests, which knows nothing of a client's settings, and repeats failed requests
with waits of its own. Here a failure is raised at once, and how often a token is asked for is decided in one place.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from genai_runtime.transport.call_log import asked
from genai_runtime.transport.failure import Failure, from_os_error, timed_out
from genai_runtime.transport.limits import DEFAULT_STATUSES

from . import google_auth

__all__ = ["AuthRequest", "Exchange", "Unreachable", "shared_args"]

#: The settings of a client that its token requests share.
SHARED_ARGS = ("cert", "proxy", "trust_env", "verify")
CONNECT = 10.0
TIMEOUT = 30.0
MAX_BODY = 1 << 20
_PROJECTS = "cloudresourcemanager."
#: Where tokens are asked for, unless credentials name another address.
_TOKENS = "https://oauth2.googleapis.com"
# The metadata server is local to the machine; proxies cannot reach it.
_LOCAL = ("all://169.254.169.254", "all://metadata.google.internal", "all://metadata")


def shared_args(client_args: Mapping[str, Any] | None, async_client_args: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return a client's settings for its token requests: those of ``client_args``, then of ``async_client_args``.

    Both modes of a client share its token, which a thread of its own asks for by httpx.
    """
    both = {**(async_client_args or {}), **(client_args or {})}
    return {name: both[name] for name in SHARED_ARGS if name in both}


class Unreachable(Exception):
    """A request failed in a way that may pass. It is no error of google-auth's, which would repeat the request."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class Exchange:
    """The outcome of the last request: host, status, date and failure."""

    __slots__ = ("date", "failure", "host", "status")

    def __init__(self) -> None:
        self.host = ""
        self.status: int | None = None
        self.date: str | None = None
        self.failure: Failure | None = None


class _Response:
    __slots__ = ("data", "headers", "status")

    def __init__(self, status: int, headers: Any, data: bytes) -> None:
        self.status = status
        self.headers = headers
        self.data = data


class AuthRequest:
    """A ``google.auth.transport.Request``: a callable that google-auth gives its requests to.

    Tokens are asked for once an hour, so its connections last no longer than it does. Close it.

    Args:
        args: ``client_args`` of a client; those of ``SHARED_ARGS`` are used.
        raises: Raise Unreachable where the network or the server fails, instead of what google-auth would repeat by
            itself.
        asks_for_project: Let google-auth ask Google Cloud for the id of a workload's project. If false it finds none,
            and no request is made for what is known already.
    """

    def __init__(
        self, args: Mapping[str, Any] = MappingProxyType({}), raises: bool = True, asks_for_project: bool = True
    ) -> None:
        self._args = args
        self._asks_for_project = asks_for_project
        self._clients: dict[Any, Any] = {}
        self.raises = raises
        self.last = Exchange()

    def __call__(
        self,
        url: str,
        method: str = "GET",
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **kwargs: Any,
    ) -> _Response:
        """Send a request.

        Raises:
            Unreachable: no answer came, or a server failed, if ``raises``.
            google.auth.exceptions.TransportError: no answer came, otherwise.
        """
        last = self.last = Exchange()
        last.host = urlsplit(url).netloc.rpartition("@")[2]
        if not self._asks_for_project and last.host.startswith(_PROJECTS):
            return _Response(404, {}, b"{}")
        failure: Failure | None = None
        response: _Response | None = None
        start = time.monotonic()
        try:
            response = self._send(url, method, body, headers, timeout, kwargs.get("cert"))
        except Failure as caught:
            failure = caught.with_traceback(None)
        status = None if response is None else response.status
        asked(method, url, status, time.monotonic() - start, failure)
        if response is not None:
            last.status, last.date = response.status, response.headers.get("date")
            if response.status not in DEFAULT_STATUSES:
                return response
            failure = Failure("other", "headers", f"{last.host} answered {response.status}", sent=True)
        assert failure is not None
        last.failure = failure
        if response is not None and not self.raises:
            return response
        if self.raises:
            raise Unreachable(failure)
        raise google_auth("google.auth.exceptions").TransportError(f"{failure.message} ({last.host})")

    def close(self) -> None:
        """Close the connections."""
        while self._clients:
            self._clients.popitem()[1].close()

    def _client(self, cert: Any) -> Any:
        """The httpx client for a client certificate, or for none."""
        if cert in self._clients:
            return self._clients[cert]
        import httpx

        from genai_runtime.transport.adapters.log_redaction import redact_logs
        from genai_runtime.transport.adapters.pool_settings import PoolSettings

        redact_logs()
        given = {name: self._args[name] for name in SHARED_ARGS if self._args.get(name) is not None}
        settings = {**given, **({} if cert is None else {"cert": cert})}
        self._clients[cert] = made = httpx.Client(
            verify=PoolSettings(settings, _TOKENS).ssl_context(),
            timeout=httpx.Timeout(TIMEOUT, connect=CONNECT),
            follow_redirects=False,
            mounts=dict.fromkeys(_LOCAL),
            **{name: settings[name] for name in ("proxy", "trust_env") if name in settings},
        )
        return made

    def _send(
        self, url: str, method: str, body: bytes | None, headers: Mapping[str, str] | None, timeout: float | None,
        cert: Any,
    ) -> _Response:  # fmt: skip
        import httpx

        limit = TIMEOUT if timeout is None else min(timeout, TIMEOUT)
        waits = httpx.Timeout(limit, connect=min(limit, CONNECT))
        try:
            with self._client(cert).stream(method, url, content=body, headers=headers, timeout=waits) as response:
                parts, size = [], 0
                for data in response.iter_bytes():
                    parts.append(data)
                    size += len(data)
                    if size > MAX_BODY:
                        raise Failure("protocol", "body", f"the answer is larger than {MAX_BODY} bytes", sent=True)
                return _Response(response.status_code, response.headers, b"".join(parts))
        except httpx.TimeoutException as error:
            connecting = isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout)
            failure = timed_out("connect" if connecting else "headers", sent=not connecting, final=False)
        except httpx.ProxyError as error:
            failure = Failure("proxy", "connect", f"the proxy refused the connection: {str(error)[:100]}")
        except (httpx.InvalidURL, httpx.UnsupportedProtocol):
            failure = Failure("protocol", "connect", f"{url[:80]!r} is no http(s) URL", final=True)
        except httpx.HTTPError as error:
            phase = "connect" if isinstance(error, httpx.ConnectError) else "headers"
            failure = from_os_error(error, phase, sent=phase != "connect")  # type: ignore[arg-type]
        if failure.again:
            return self._send(url, method, body, headers, timeout, cert)
        raise failure
