"""``client.auth_tokens``: short-lived tokens that open Live sessions in the place of an API key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.api.auth_tokens import create_auth_token
from gemini_api.resources import auth_tokens as _rendered
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.checks import check_config

from ._experimental import warn_once

if TYPE_CHECKING:
    from gemini_api.models import CreateAuthTokenConfig
    from genai_runtime.transport import Request

__all__ = ["AsyncTokens", "Tokens"]

_EXPERIMENTAL = "The SDK's token creation implementation is experimental, and may change in future versions."

# Fields whose subfields google-genai lists in a mask; any other field is fixed as a whole.
_DEEPER = ("generationConfig", "systemInstruction", "sessionResumption")
_VERSIONED = re.compile(r"/v\d\w*/?$")
_PATH = re.compile(r"[A-Za-z]\w*(?:\.[A-Za-z]\w*)*")


class _TokensCore(_rendered._TokensCore):
    """What sync and asyncio share."""

    def _create_request(self, config: CreateAuthTokenConfig | None) -> Request:
        request = super()._create_request(config)
        setup: dict[str, Any] = {}
        lock = None
        if config is not None:
            constraints, lock = config.live_connect_constraints, config.lock_additional_fields
            if constraints is not None:
                from .live.setup import live_setup

                setup = live_setup(constraints.model, constraints.config, self._convert)
        if setup:
            request.body["bidiGenerateContentSetup"] = setup
        if lock is not None and (mask := _mask(setup, lock)):
            request.body["fieldMask"] = mask
        return self._in_alpha(request, config)

    def _in_alpha(self, request: Request, config: CreateAuthTokenConfig | None) -> Request:
        """The request under the version that has tokens, unless the call or its client names another."""
        options = None if config is None else config.http_options
        said = options is not None and (options.api_version is not None or _VERSIONED.search(options.base_url or ""))
        if not said and not getattr(self._convert, "version_chosen", False):
            from genai_runtime.transport import RequestOptions

            request.options = request.options or RequestOptions()
            request.options.api_version = self._backend.versions["alpha"]
        return request


# region sync, rendered from the region asyncio: change that and run "make generate"


class Tokens(_TokensCore, _rendered.Tokens):
    """Short-lived tokens that open Live sessions in the place of an API key."""

    def create(self, *, config: types.CreateAuthTokenConfigOrDict | None = None) -> types.AuthToken:
        """Make a token whose ``name`` stands in the place of an API key for Live sessions.

        ``live_connect_constraints`` bind the sessions to a model and settings. Without ``lock_additional_fields`` a
        session cannot change any setting; with a list it cannot change those that are given, nor those in the list.
        The request goes to ``v1alpha``, unless ``http_options`` of the call or the client name a version.

        Args:
            config: A ``CreateAuthTokenConfig``, or a dict of its fields.

        Returns:
            The ``AuthToken``; its ``name`` is the key for ``Client(api_key=...)``.

        Raises:
            ArgumentError: a setting cannot be sent, or ``lock_additional_fields`` has what is no name of one.

        Examples:
            >>> bound = {"model": "gemini-live-2.5-flash-preview"}
            >>> token = client.auth_tokens.create(config={"uses": 1, "live_connect_constraints": bound})
            >>> print(token.name)

        Source: https://ai.google.dev/api/live
        """
        warn_once(_EXPERIMENTAL, 2)
        request = self._create_request(check_config(config, _models.CreateAuthTokenConfig))
        return self._transport.call(request, create_auth_token.parse)


# endregion


# region asyncio
class AsyncTokens(_TokensCore, _rendered.AsyncTokens):
    """Short-lived tokens that open Live sessions in the place of an API key.

    With asyncio: the twin of ``Tokens``.
    """

    async def create(self, *, config: types.CreateAuthTokenConfigOrDict | None = None) -> types.AuthToken:
        """Make a token whose ``name`` stands in the place of an API key for Live sessions.

        ``live_connect_constraints`` bind the sessions to a model and settings. Without ``lock_additional_fields`` a
        session cannot change any setting; with a list it cannot change those that are given, nor those in the list.
        The request goes to ``v1alpha``, unless ``http_options`` of the call or the client name a version.

        Args:
            config: A ``CreateAuthTokenConfig``, or a dict of its fields.

        Returns:
            The ``AuthToken``; its ``name`` is the key for ``Client(api_key=...)``.

        Raises:
            ArgumentError: a setting cannot be sent, or ``lock_additional_fields`` has what is no name of one.

        Examples:
            >>> bound = {"model": "gemini-live-2.5-flash-preview"}
            >>> token = await client.aio.auth_tokens.create(config={"uses": 1, "live_connect_constraints": bound})
            >>> print(token.name)

        Source: https://ai.google.dev/api/live
        """
        warn_once(_EXPERIMENTAL, 2)
        request = self._create_request(check_config(config, _models.CreateAuthTokenConfig))
        return await self._transport.call(request, create_auth_token.parse)


# endregion


def _mask(setup: dict[str, Any], lock: list[str]) -> str:
    """Return the settings that a session cannot change: those that are given, and the additional ones."""
    from .live.setup import GENERATION

    paths: list[str] = []
    for name, value in setup.items():
        paths += [f"{name}.{below}" for below in value] if name in _DEEPER and value else [name]
    for name in lock:
        if not isinstance(name, str) or not _PATH.fullmatch(name):
            raise invalid(
                "config.lock_additional_fields", f"holds names of settings, such as 'temperature', not {name!r}"
            )
        path = f"generationConfig.{name}" if name in GENERATION else name
        if path not in paths:
            paths.append(path)
    return ",".join(paths)
