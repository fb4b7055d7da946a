"""A Gemini client for Python.

>>> from genai import Client
>>> client = Client(api_key="...")
>>> client.models.generate_content(model="gemini-2.5-flash", contents="Why is the sky blue?").text

Everything is loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module

from genai_runtime import callables as _callables

from .version import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from genai_runtime.transport import Limits as Limits

    from . import agents as agents
    from . import audio as audio
    from . import batches as batches
    from . import bulk as bulk
    from . import caches as caches
    from . import chats as chats
    from . import client as client
    from . import credentials as credentials
    from . import decisions as decisions
    from . import documents as documents
    from . import environments as environments
    from . import errors as errors
    from . import file_search_stores as file_search_stores
    from . import files as files
    from . import interactions as interactions
    from . import live as live
    from . import live_interactions as live_interactions
    from . import live_music as live_music
    from . import local_tokenizer as local_tokenizer
    from . import models as models
    from . import operations as operations
    from . import pagers as pagers
    from . import tokens as tokens
    from . import tracing as tracing
    from . import triggers as triggers
    from . import tunings as tunings
    from . import types as types
    from . import version as version
    from . import voices as voices
    from . import webhooks as webhooks
    from ._alias import install_as_google_genai as install_as_google_genai
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .rate_limits import RateLimit as RateLimit
    from .replay import DebugConfig as DebugConfig
    from .tracing import instrument as instrument
    from .tracing import uninstrument as uninstrument
else:
    _MODULES = (
        "agents",
        "audio",
        "batches",
        "bulk",
        "caches",
        "chats",
        "client",
        "contents",
        "credentials",
        "decisions",
        "documents",
        "environments",
        "errors",
        "file_search_stores",
        "tokens",
        "tracing",
        "triggers",
        "tunings",
        "files",
        "functions",
        "interactions",
        "live",
        "live_interactions",
        "live_music",
        "local_tokenizer",
        "models",
        "operations",
        "pagers",
        "polling",
        "prices",
        "rate_limits",
        "replay",
        "schema",
        "types",
        "usage",
        "version",
        "voices",
        "webhooks",
    )
    _NAMES = {
        "AsyncClient": ".client",
        "Client": ".client",
        "DebugConfig": ".replay",
        "Limits": "genai_runtime.transport",
        "RateLimit": ".rate_limits",
        "install_as_google_genai": "._alias",
        "instrument": ".tracing",
        "uninstrument": ".tracing",
    }

    # Who asks for names that are not there may ask for many.
    _explained = False

    def __getattr__(name: str) -> Any:
        try:
            if name in _MODULES:
                return import_module(f".{name}", __name__)
            if name in _NAMES:
                value = globals()[name] = getattr(import_module(_NAMES[name], __name__), name)
                return value
        except (ImportError, AttributeError) as error:
            _explain(name, error)
            raise
        if _explained is False and not name.startswith("_"):
            _explain(name, None)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def _explain(name: str, error: Exception | None) -> None:
        """Say so if the name may be missing because another distribution has the import name genai as well."""
        global _explained
        from genai_runtime.name_clash import find_clash

        clash, _explained = find_clash(), True
        if clash is not None and error is not None:
            raise ImportError(f"{error}. {clash}", name=f"{__name__}.{name}") from error
        if clash is not None:
            # ``from genai import name`` drops what an AttributeError says.
            import warnings

            warnings.warn(f"{__name__}.{name} is not there. {clash}", RuntimeWarning, stacklevel=3)


def _load_reader() -> Any:
    from .calling.declaration import declared

    return declared


def _load_parts() -> Any:
    from .contents import to_parts

    return to_parts


def _load_parser() -> Any:
    from .schema import parse

    return parse


_callables.load_reader = _load_reader
_callables.load_parser = _load_parser
_callables.load_parts = _load_parts

__all__ = [
    "AsyncClient",
    "Client",
    "DebugConfig",
    "Limits",
    "RateLimit",
    "__version__",
    "errors",
    "install_as_google_genai",
    "instrument",
    "types",
    "uninstrument",
]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
