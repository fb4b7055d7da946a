"""The resource ``webhooks``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import free_body, named
from genai_runtime.call_settings import CallTimeout
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.base import ModelBase
from genai_runtime.models.checks import check_enum, check_int, check_list, check_str
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.webhooks import (
        create_webhook,
        delete_webhook,
        get_webhook,
        list_webhooks,
        ping_webhook,
        rotate_signing_secret,
        update_webhook,
    )
    from ..models import (
        RevocationBehavior,
        RevocationBehaviorLiteral,
        WebhookState,
        WebhookStateLiteral,
        WebhookSubscribedEvent,
        WebhookSubscribedEventLiteral,
    )
    from ..with_responses import (
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )
else:
    create_webhook = LazyModule("..api.webhooks.create_webhook", globals())
    delete_webhook = LazyModule("..api.webhooks.delete_webhook", globals())
    get_webhook = LazyModule("..api.webhooks.get_webhook", globals())
    list_webhooks = LazyModule("..api.webhooks.list_webhooks", globals())
    ping_webhook = LazyModule("..api.webhooks.ping_webhook", globals())
    rotate_signing_secret = LazyModule("..api.webhooks.rotate_signing_secret", globals())
    update_webhook = LazyModule("..api.webhooks.update_webhook", globals())


class _WebhooksCore(Resource):
    """The requests of ``webhooks``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "list", "get", "update", "delete", "rotate_signing_secret", "ping"))

    def _create_request(
        self,
        name: str | None,
        subscribed_events: Sequence[WebhookSubscribedEvent | WebhookSubscribedEventLiteral],
        uri: str,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if name is not None:
            body["name"] = name if name.__class__ is str else str.__str__(check_str(name, "name"))
        body["subscribed_events"] = [
            (
                i0
                if i0.__class__ is _models.WebhookSubscribedEvent
                else check_enum(i0, "subscribed_events", _models.WebhookSubscribedEvent)
            )._value_
            for i0 in check_list(subscribed_events, "subscribed_events", check_enum, _models.WebhookSubscribedEvent)
        ]
        body["uri"] = uri if uri.__class__ is str else str.__str__(check_str(uri, "uri"))
        return create_webhook.assemble(
            query=query,
            body=body,
            options=None,
        )

    def _list_request(
        self,
        page_size: int | None,
        page_token: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if page_size is not None:
            query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
        if page_token is not None:
            query["page_token"] = (
                page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
            )
        return list_webhooks.assemble(
            query=query,
            options=None,
        )

    def _get_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return get_webhook.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _update_request(
        self,
        id: str,
        name: str | None,
        state: WebhookState | WebhookStateLiteral | None,
        subscribed_events: Sequence[WebhookSubscribedEvent | WebhookSubscribedEventLiteral] | None,
        uri: str | None,
        update_mask: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if name is not None:
            body["name"] = name if name.__class__ is str else str.__str__(check_str(name, "name"))
        if state is not None:
            body["state"] = check_enum(state, "state", _models.WebhookState)._value_
        if subscribed_events is not None:
            body["subscribed_events"] = [
                (
                    i0
                    if i0.__class__ is _models.WebhookSubscribedEvent
                    else check_enum(i0, "subscribed_events", _models.WebhookSubscribedEvent)
                )._value_
                for i0 in check_list(subscribed_events, "subscribed_events", check_enum, _models.WebhookSubscribedEvent)
            ]
        if uri is not None:
            body["uri"] = uri if uri.__class__ is str else str.__str__(check_str(uri, "uri"))
        if update_mask is not None:
            query["update_mask"] = (
                update_mask if update_mask.__class__ is str else str.__str__(check_str(update_mask, "update_mask"))
            )
        return update_webhook.assemble(
            named(id, "id"),
            query=query,
            body=body,
            options=None,
        )

    def _delete_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return delete_webhook.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _rotate_signing_secret_request(
        self,
        id: str,
        revocation_behavior: RevocationBehavior | RevocationBehaviorLiteral | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if revocation_behavior is not None:
            body["revocation_behavior"] = check_enum(
                revocation_behavior, "revocation_behavior", _models.RevocationBehavior
            )._value_
        return rotate_signing_secret.assemble(
            named(id, "id"),
            query=query,
            body=body,
            options=None,
        )

    def _ping_request(
        self,
        id: str,
        body: ModelBase | Mapping[str, Any] | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body = free_body(body)
        return ping_webhook.assemble(
            named(id, "id"),
            query=query,
            body=body,
            options=None,
        )


class Webhooks(_WebhooksCore):
    """Addresses that events are posted to."""

    if TYPE_CHECKING:
        with_raw_response: WebhooksWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: WebhooksWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        *,
        subscribed_events: Sequence[types.WebhookSubscribedEvent | types.WebhookSubscribedEventLiteral],
        uri: str,
        name: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Webhook:
        """Makes a webhook.

        Args:
            name: Name for people.
            subscribed_events: The events that are posted.
            uri: Address that events are posted to.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Webhook``: an address that events are posted to.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> webhook = client.webhooks.create(
            ...     uri="https://example.com/hook", subscribed_events=["batch.succeeded"], name="Batches"
            ... )
            >>> print(webhook.new_signing_secret)
        """
        call = self._with_settings(
            self._create_request(
                name,
                subscribed_events,
                uri,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_webhook.parse)

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.WebhookListResponse:
        """Lists the webhooks of the project, a page at a time.

        Args:
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``WebhookListResponse``: a page of webhooks.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.webhooks.list()
            >>> for webhook in page.webhooks or []:
            ...     print(webhook.id, webhook.uri)
        """
        call = self._with_settings(
            self._list_request(
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, list_webhooks.parse)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Webhook:
        """Reads a webhook.

        Args:
            id: Id of the webhook.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Webhook``: an address that events are posted to.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> webhook = client.webhooks.get(webhook.id)
            >>> print(webhook.state)
        """
        call = self._with_settings(
            self._get_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, get_webhook.parse)

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        state: types.WebhookState | types.WebhookStateLiteral | None = None,
        subscribed_events: Sequence[types.WebhookSubscribedEvent | types.WebhookSubscribedEventLiteral] | None = None,
        uri: str | None = None,
        update_mask: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Webhook:
        """Changes a webhook.

        Args:
            id: Id of the webhook.
            name: Name for people.
            state: Whether it is in use.
            subscribed_events: The events that are posted.
            uri: Address that events are posted to.
            update_mask: Names of the fields that are changed, separated by commas.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Webhook``: an address that events are posted to.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> webhook = client.webhooks.update(webhook.id, state="disabled")
        """
        call = self._with_settings(
            self._update_request(
                id,
                name,
                state,
                subscribed_events,
                uri,
                update_mask,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, update_webhook.parse)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes a webhook, to which nothing is posted any more.

        Args:
            id: Id of the webhook.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEmpty``: nothing.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.webhooks.delete(webhook.id)
        """
        call = self._with_settings(
            self._delete_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, delete_webhook.parse)

    def rotate_signing_secret(
        self,
        id: str,
        *,
        revocation_behavior: types.RevocationBehavior | types.RevocationBehaviorLiteral | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.WebhookRotateSigningSecretResponse:
        """Gives a webhook a new secret.

        Args:
            id: Id of the webhook.
            revocation_behavior: When the older secrets end to be valid.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``WebhookRotateSigningSecretResponse``: the new secret of a webhook.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> rotated = client.webhooks.rotate_signing_secret(webhook.id)
            >>> print(rotated.secret)
        """
        call = self._with_settings(
            self._rotate_signing_secret_request(
                id,
                revocation_behavior,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, rotate_signing_secret.parse)

    def ping(
        self,
        id: str,
        *,
        body: ModelBase | Mapping[str, Any] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.WebhookPingResponse:
        """Posts a test event to a webhook.

        Args:
            id: Id of the webhook.
            body: What the request carries; any fields.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``WebhookPingResponse``: nothing.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.webhooks.ping(webhook.id)
        """
        call = self._with_settings(
            self._ping_request(
                id,
                body,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, ping_webhook.parse)


class AsyncWebhooks(_WebhooksCore):
    """Addresses that events are posted to.

    The asyncio twin of ``Webhooks``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncWebhooksWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncWebhooksWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        *,
        subscribed_events: Sequence[types.WebhookSubscribedEvent | types.WebhookSubscribedEventLiteral],
        uri: str,
        name: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Webhook:
        """Makes a webhook.

        Args:
            name: Name for people.
            subscribed_events: The events that are posted.
            uri: Address that events are posted to.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Webhook``: an address that events are posted to.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> webhook = await client.aio.webhooks.create(
            ...     uri="https://example.com/hook", subscribed_events=["batch.succeeded"], name="Batches"
            ... )
            >>> print(webhook.new_signing_secret)
        """
        call = self._with_settings(
            self._create_request(
                name,
                subscribed_events,
                uri,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_webhook.parse)

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.WebhookListResponse:
        """Lists the webhooks of the project, a page at a time.

        Args:
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``WebhookListResponse``: a page of webhooks.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.webhooks.list()
            >>> for webhook in page.webhooks or []:
            ...     print(webhook.id, webhook.uri)
        """
        call = self._with_settings(
            self._list_request(
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, list_webhooks.parse)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Webhook:
        """Reads a webhook.

        Args:
            id: Id of the webhook.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Webhook``: an address that events are posted to.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> webhook = await client.aio.webhooks.get(webhook.id)
            >>> print(webhook.state)
        """
        call = self._with_settings(
            self._get_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, get_webhook.parse)

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        state: types.WebhookState | types.WebhookStateLiteral | None = None,
        subscribed_events: Sequence[types.WebhookSubscribedEvent | types.WebhookSubscribedEventLiteral] | None = None,
        uri: str | None = None,
        update_mask: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Webhook:
        """Changes a webhook.

        Args:
            id: Id of the webhook.
            name: Name for people.
            state: Whether it is in use.
            subscribed_events: The events that are posted.
            uri: Address that events are posted to.
            update_mask: Names of the fields that are changed, separated by commas.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Webhook``: an address that events are posted to.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> webhook = await client.aio.webhooks.update(webhook.id, state="disabled")
        """
        call = self._with_settings(
            self._update_request(
                id,
                name,
                state,
                subscribed_events,
                uri,
                update_mask,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, update_webhook.parse)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes a webhook, to which nothing is posted any more.

        Args:
            id: Id of the webhook.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEmpty``: nothing.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.webhooks.delete(webhook.id)
        """
        call = self._with_settings(
            self._delete_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, delete_webhook.parse)

    async def rotate_signing_secret(
        self,
        id: str,
        *,
        revocation_behavior: types.RevocationBehavior | types.RevocationBehaviorLiteral | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.WebhookRotateSigningSecretResponse:
        """Gives a webhook a new secret.

        Args:
            id: Id of the webhook.
            revocation_behavior: When the older secrets end to be valid.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``WebhookRotateSigningSecretResponse``: the new secret of a webhook.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> rotated = await client.aio.webhooks.rotate_signing_secret(webhook.id)
            >>> print(rotated.secret)
        """
        call = self._with_settings(
            self._rotate_signing_secret_request(
                id,
                revocation_behavior,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, rotate_signing_secret.parse)

    async def ping(
        self,
        id: str,
        *,
        body: ModelBase | Mapping[str, Any] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.WebhookPingResponse:
        """Posts a test event to a webhook.

        Args:
            id: Id of the webhook.
            body: What the request carries; any fields.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``WebhookPingResponse``: nothing.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.webhooks.ping(webhook.id)
        """
        call = self._with_settings(
            self._ping_request(
                id,
                body,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, ping_webhook.parse)
