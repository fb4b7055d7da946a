"""The names of google-genai's ``live`` module, for programs that import them; Live sessions are not in this release."""

from __future__ import annotations

from typing import Any, NoReturn

from genai_runtime.errors import ConfigError

__all__ = ["AsyncLive", "AsyncSession"]


class AsyncSession:
    """A Live session. None can be opened by this release."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        raise ConfigError("the Live API comes in a later release")


class AsyncLive:
    """What ``client.aio.live`` will be."""

    def connect(self, **arguments: Any) -> NoReturn:
        """Refuse: this release has no Live API."""
        raise ConfigError("the Live API comes in a later release")
