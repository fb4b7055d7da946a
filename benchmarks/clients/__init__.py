"""The clients that are compared, each with the same few methods, and the ways in which they are set up.

A way is one line of :data:`CLIENTS`: what it is called in the tables, the class, its arguments, and the packages
without which it is left out.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any, NamedTuple

from benchmarks.clients.base import Client


class Way(NamedTuple):
    """One way to set up a client."""

    place: str
    arguments: dict[str, Any]
    needs: tuple[str, ...]
    #: What is imported to make a client, for the rows that measure it.
    first: str

    @property
    def is_here(self) -> bool:
        """Whether all that it needs is installed."""
        return all(_is_here(name) for name in self.needs)

    def make(self, url: str) -> Client:
        module, _, name = self.place.partition(":")
        made: Client = getattr(importlib.import_module(f"benchmarks.clients.{module}"), name)(url, **self.arguments)
        return made


def _is_here(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


_OURS = "import genai; genai.Client(api_key='k')"
_HTTPX = "import httpx; httpx.Client()"

CLIENTS: dict[str, Way] = {
    "genai": Way("sdk:Sdk", {"package": "genai"}, (), _OURS),
    "genai, fast": Way(
        "sdk:Sdk",
        {"package": "genai", "http_client": "httptools", "json_library": "msgspec"},
        ("httptools", "msgspec"),
        _OURS,
    ),
    "genai, aiohttp": Way("sdk:Sdk", {"package": "genai", "http_client": "aiohttp"}, ("aiohttp",), _OURS),
    "google-genai": Way(
        "sdk:Sdk",
        {"package": "google.genai"},
        ("google.genai",),
        "from google import genai; genai.Client(api_key='k')",
    ),
    "httpx": Way("bare:Httpx", {}, ("httpx",), _HTTPX),
    "httpx, orjson": Way("bare:Httpx", {"json": "orjson"}, ("httpx", "orjson"), _HTTPX),
    "httpx, msgspec": Way("bare:Httpx", {"json": "msgspec.json"}, ("httpx", "msgspec"), _HTTPX),
    "aiohttp": Way("bare:Aiohttp", {}, ("aiohttp",), "import aiohttp"),
    "http.client": Way("bare:HttpClient", {}, (), "import http.client, json"),
    "urllib3": Way("bare:Urllib3", {}, ("urllib3",), "import urllib3; urllib3.PoolManager()"),
    "pyreqwest": Way("bare:Pyreqwest", {}, ("pyreqwest",), "import pyreqwest.client, json"),
}
