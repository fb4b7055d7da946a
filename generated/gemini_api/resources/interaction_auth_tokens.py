"""The resource ``interaction_auth_tokens``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.arguments import named
from genai_runtime.call_settings import CallTimeout
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_timestamp
from genai_runtime.models.codecs import encode_timestamp
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.interactions import create_interaction_auth_token, delete_interaction_auth_token
    from ..with_responses import (
        AsyncInteractionAuthTokensWithRawResponse,
        AsyncInteractionAuthTokensWithStreamingResponse,
        InteractionAuthTokensWithRawResponse,
        InteractionAuthTokensWithStreamingResponse,
    )
else:
    create_interaction_auth_token = LazyModule("..api.interactions.create_interaction_auth_token", globals())
    delete_interaction_auth_token = LazyModule("..api.interactions.delete_interaction_auth_token", globals())


class _InteractionAuthTokensCore(Resource):
    """The requests of ``interaction_auth_tokens``, without the sending."""

    _ONE_REQUEST = frozenset(("create",))

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "create": (
            "interactions.auth_tokens.create",
            ("gemini",),
            "the Gemini Developer API",
            {"vertex": "Live Interactions is currently Gemini API only."},
        ),
        "delete": (
            "interactions.auth_tokens.delete",
            ("gemini",),
            "the Gemini Developer API",
            {"vertex": "Live Interactions is currently Gemini API only."},
        ),
    }

    def _create_request(
        self,
        interaction_id: str,
        expire_time: datetime | str | None,
    ) -> Request:
        self._refuse_backend("create")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if expire_time is not None:
            body["expire_time"] = encode_timestamp(check_timestamp(expire_time, "expire_time"))
        return create_interaction_auth_token.assemble(
            named(interaction_id, "interaction_id"),
            query=query,
            body=body,
            options=None,
        )

    def _delete_request(
        self,
        name: str,
    ) -> Request:
        self._refuse_backend("delete")
        query: dict[str, Any] = {}
        return delete_interaction_auth_token.assemble(
            named(name, "name"),
            query=query,
            options=None,
        )


class InteractionAuthTokens(_InteractionAuthTokensCore):
    """Short-lived tokens for live interactions, in the place of an API key."""

    if TYPE_CHECKING:
        with_raw_response: InteractionAuthTokensWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: InteractionAuthTokensWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        interaction_id: str,
        *,
        expire_time: datetime | str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionAuthToken:
        """Makes a short-lived token for one live interaction.

        Args:
            interaction_id: Id of the interaction.
            expire_time: When it ends to be valid.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionAuthToken``: a short-lived token for one interaction.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> token = client.interactions.auth_tokens.create(interaction.id)
            >>> print(token.auth_token)
        """
        call = self._with_settings(
            self._create_request(
                interaction_id,
                expire_time,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_interaction_auth_token.parse)


class AsyncInteractionAuthTokens(_InteractionAuthTokensCore):
    """Short-lived tokens for live interactions, in the place of an API key.

    The asyncio twin of ``InteractionAuthTokens``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncInteractionAuthTokensWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncInteractionAuthTokensWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        interaction_id: str,
        *,
        expire_time: datetime | str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionAuthToken:
        """Makes a short-lived token for one live interaction.

        Args:
            interaction_id: Id of the interaction.
            expire_time: When it ends to be valid.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionAuthToken``: a short-lived token for one interaction.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> token = await client.aio.interactions.auth_tokens.create(interaction.id)
            >>> print(token.auth_token)
        """
        call = self._with_settings(
            self._create_request(
                interaction_id,
                expire_time,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_interaction_auth_token.parse)
