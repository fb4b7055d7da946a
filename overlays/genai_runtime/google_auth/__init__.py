"""Authorization by google-auth: credentials, and access tokens that are renewed before they run out.

google-auth is imported when it is first needed. Its requests go through httpx, by :mod:`~.requests`.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from genai_runtime.errors import ConfigError

__all__ = ["google_auth"]


def google_auth(module: str = "google.auth") -> Any:
    """Return a module of google-auth.

    Raises:
        ConfigError: google-auth is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        missing = error.name or ""
    package = "google-auth" if missing.partition(".")[0] == "google" else f"google-auth with {missing}"
    raise ConfigError(f"Google Cloud credentials need {package}: pip install 'gemini-genai[vertex]'")
