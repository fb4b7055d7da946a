"""The resource ``auth_tokens``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.lazy_module import LazyModule
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.auth_tokens import create_auth_token
    from ..with_responses import (
        AsyncTokensWithRawResponse,
        AsyncTokensWithStreamingResponse,
        TokensWithRawResponse,
        TokensWithStreamingResponse,
    )
else:
    create_auth_token = LazyModule("..api.auth_tokens.create_auth_token", globals())


class _TokensCore(Resource):
    """The requests of ``auth_tokens``, without the sending."""

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "create": (
            "auth_tokens.create",
            ("gemini",),
            "the Gemini Developer API",
            {"vertex": "Give sessions short-lived access tokens of Google Cloud"},
        ),
    }

    def _create_request(self, config: _models.CreateAuthTokenConfig | None) -> Request:
        self._refuse_backend("create")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return create_auth_token.assemble(
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )


class Tokens(_TokensCore):
    """Short-lived tokens that open Live sessions in the place of an API key."""

    if TYPE_CHECKING:
        with_raw_response: TokensWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: TokensWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport


class AsyncTokens(_TokensCore):
    """Short-lived tokens that open Live sessions in the place of an API key.

    The asyncio twin of ``Tokens``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncTokensWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncTokensWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport
