"""How requests are authorized, for type checkers: ``secret`` and ``google_auth`` have what does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol


class Auth(Protocol):
    """Authorization of requests; its headers are requested before every attempt."""

    def headers(self) -> dict[str, str]:
        """Return the headers for a request to the service's own origin."""
        ...


class TokenAuth(Auth, Protocol):
    """Authorization by a token that runs out."""

    def attempts(self, attempt: Any, now: Callable[[], float]) -> Any:
        """Return the same attempt (``transport.call.Attempt``), each made with a fresh token."""
        ...

    def wait(self, seconds: float = 60.0) -> None:
        """Have a fresh token, waiting in this thread for so many seconds at most."""
        ...

    async def await_(self, seconds: float = 60.0) -> None:
        """Have a fresh token, waiting in this task for so many seconds at most."""
        ...

    @property
    def token(self) -> object:
        """The current token, for :meth:`refuse`."""
        ...

    def refuse(self, token: Any) -> None:
        """Take note that the service refused a token."""
        ...
