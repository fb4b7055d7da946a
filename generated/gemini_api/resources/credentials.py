"""The resource ``credentials``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named, whole_body
from genai_runtime.call_settings import CallTimeout
from genai_runtime.errors.arguments import invalid
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_int, check_list, check_str, check_union
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.credentials import (
        create_credential,
        delete_credential,
        get_credential,
        list_credentials,
        update_credential,
    )
    from ..models import (
        CredentialCreateParamsOrDict,
        CredentialUpdateOrDict,
        EnvironmentVariableConfigInjectionLocationOrDict,
        EnvironmentVariableUpdateConfigInjectionLocationOrDict,
    )
    from ..with_responses import (
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )
else:
    create_credential = LazyModule("..api.credentials.create_credential", globals())
    delete_credential = LazyModule("..api.credentials.delete_credential", globals())
    get_credential = LazyModule("..api.credentials.get_credential", globals())
    list_credentials = LazyModule("..api.credentials.list_credentials", globals())
    update_credential = LazyModule("..api.credentials.update_credential", globals())


class _CredentialsCore(Resource):
    """The requests of ``credentials``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "list", "get", "update", "delete"))

    def _create_request(
        self,
        id: str | None,
        injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None,
        trusted_domains: Sequence[str] | None,
        type: str | None,
        value: str | None,
        header_name: str | None,
        prefix: str | None,
        token: str | None,
        client_id: str | None,
        client_secret: str | None,
        refresh_token: str | None,
        scopes: Sequence[str] | None,
        token_url: str | None,
        request: CredentialCreateParamsOrDict | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if id is not None:
            body["id"] = id if id.__class__ is str else str.__str__(check_str(id, "id"))
        if injection_location is not None:
            body["injection_location"] = _models.EnvironmentVariableConfigInjectionLocationCodec.to_dict(
                check_union(
                    injection_location, "injection_location", _models.EnvironmentVariableConfigInjectionLocationCodec
                ),
                "injection_location",
                self._backend,
            )
        if trusted_domains is not None:
            body["trusted_domains"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "trusted_domains"))
                for i0 in check_list(trusted_domains, "trusted_domains", check_str)
            ]
        if type is not None:
            body["type"] = type if type.__class__ is str else str.__str__(check_str(type, "type"))
        if value is not None:
            body["value"] = value if value.__class__ is str else str.__str__(check_str(value, "value"))
        if header_name is not None:
            body["header_name"] = (
                header_name if header_name.__class__ is str else str.__str__(check_str(header_name, "header_name"))
            )
        if prefix is not None:
            body["prefix"] = prefix if prefix.__class__ is str else str.__str__(check_str(prefix, "prefix"))
        if token is not None:
            body["token"] = token if token.__class__ is str else str.__str__(check_str(token, "token"))
        if client_id is not None:
            body["client_id"] = (
                client_id if client_id.__class__ is str else str.__str__(check_str(client_id, "client_id"))
            )
        if client_secret is not None:
            body["client_secret"] = (
                client_secret
                if client_secret.__class__ is str
                else str.__str__(check_str(client_secret, "client_secret"))
            )
        if refresh_token is not None:
            body["refresh_token"] = (
                refresh_token
                if refresh_token.__class__ is str
                else str.__str__(check_str(refresh_token, "refresh_token"))
            )
        if scopes is not None:
            body["scopes"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "scopes"))
                for i0 in check_list(scopes, "scopes", check_str)
            ]
        if token_url is not None:
            body["token_url"] = (
                token_url if token_url.__class__ is str else str.__str__(check_str(token_url, "token_url"))
            )
        if request is not None:
            if body:
                raise invalid("request", f"holds all of the body; {next(iter(body))!r} is given beside it")
            body = _models.CredentialCreateParamsCodec.to_dict(
                check_union(whole_body(request), "request", _models.CredentialCreateParamsCodec),
                "request",
                self._backend,
            )
        else:
            body = _models.CredentialCreateParamsCodec.to_dict(
                check_union(body, "credentials.create", _models.CredentialCreateParamsCodec),
                "credentials.create",
                self._backend,
            )
        return create_credential.assemble(
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
        return list_credentials.assemble(
            query=query,
            options=None,
        )

    def _get_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return get_credential.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _update_request(
        self,
        id: str,
        injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None,
        trusted_domains: Sequence[str] | None,
        type: str | None,
        value: str | None,
        header_name: str | None,
        prefix: str | None,
        token: str | None,
        client_id: str | None,
        client_secret: str | None,
        refresh_token: str | None,
        scopes: Sequence[str] | None,
        token_url: str | None,
        update_mask: str | None,
        request: CredentialUpdateOrDict | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if injection_location is not None:
            body["injection_location"] = _models.EnvironmentVariableUpdateConfigInjectionLocationCodec.to_dict(
                check_union(
                    injection_location,
                    "injection_location",
                    _models.EnvironmentVariableUpdateConfigInjectionLocationCodec,
                ),
                "injection_location",
                self._backend,
            )
        if trusted_domains is not None:
            body["trusted_domains"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "trusted_domains"))
                for i0 in check_list(trusted_domains, "trusted_domains", check_str)
            ]
        if type is not None:
            body["type"] = type if type.__class__ is str else str.__str__(check_str(type, "type"))
        if value is not None:
            body["value"] = value if value.__class__ is str else str.__str__(check_str(value, "value"))
        if header_name is not None:
            body["header_name"] = (
                header_name if header_name.__class__ is str else str.__str__(check_str(header_name, "header_name"))
            )
        if prefix is not None:
            body["prefix"] = prefix if prefix.__class__ is str else str.__str__(check_str(prefix, "prefix"))
        if token is not None:
            body["token"] = token if token.__class__ is str else str.__str__(check_str(token, "token"))
        if client_id is not None:
            body["client_id"] = (
                client_id if client_id.__class__ is str else str.__str__(check_str(client_id, "client_id"))
            )
        if client_secret is not None:
            body["client_secret"] = (
                client_secret
                if client_secret.__class__ is str
                else str.__str__(check_str(client_secret, "client_secret"))
            )
        if refresh_token is not None:
            body["refresh_token"] = (
                refresh_token
                if refresh_token.__class__ is str
                else str.__str__(check_str(refresh_token, "refresh_token"))
            )
        if scopes is not None:
            body["scopes"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "scopes"))
                for i0 in check_list(scopes, "scopes", check_str)
            ]
        if token_url is not None:
            body["token_url"] = (
                token_url if token_url.__class__ is str else str.__str__(check_str(token_url, "token_url"))
            )
        if update_mask is not None:
            query["update_mask"] = (
                update_mask if update_mask.__class__ is str else str.__str__(check_str(update_mask, "update_mask"))
            )
        if request is not None:
            if body:
                raise invalid("request", f"holds all of the body; {next(iter(body))!r} is given beside it")
            body = _models.CredentialUpdateCodec.to_dict(
                check_union(whole_body(request), "request", _models.CredentialUpdateCodec), "request", self._backend
            )
        else:
            body = _models.CredentialUpdateCodec.to_dict(
                check_union(body, "credentials.update", _models.CredentialUpdateCodec),
                "credentials.update",
                self._backend,
            )
        return update_credential.assemble(
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
        return delete_credential.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )


class Credentials(_CredentialsCore):
    """Secrets that environments may use and nobody can read."""

    if TYPE_CHECKING:
        with_raw_response: CredentialsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: CredentialsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        *,
        id: str | None = None,
        injection_location: types.EnvironmentVariableConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: str | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        request: types.CredentialCreateParamsOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Credential:
        """Keeps a secret for environments.

        Args:
            id: Id that tells it from others.
            injection_location: Where in a request the value is put in.
            trusted_domains: Domains that may see it.
            type: What kind it is, always `environment_variable`.
            value: The value that is put in.
            header_name: The header that carries the token. Default: `Authorization`.
            prefix: What stands before the token in the header. Default: `Bearer`.
            token: The token. It cannot be read back.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client. It cannot be read back.
            refresh_token: Token that new access tokens are got with. It cannot be read back.
            scopes: What the tokens are for.
            token_url: URL where new access tokens are got.
            request: All of the body at once, in the place of the other arguments that it is made of.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Credential``: a secret that environments may use and nobody can read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> credential = client.credentials.create(id="github", type="bearer_token", token="...")
        """
        call = self._with_settings(
            self._create_request(
                id,
                injection_location,
                trusted_domains,
                type,
                value,
                header_name,
                prefix,
                token,
                client_id,
                client_secret,
                refresh_token,
                scopes,
                token_url,
                request,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_credential.parse)

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.CredentialListResponse:
        """Lists the credentials of the project, a page at a time, without their secrets.

        Args:
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``CredentialListResponse``: a page of credentials.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.credentials.list()
            >>> for credential in page.credentials or []:
            ...     print(credential.id)
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
        return self._transport.call(call, list_credentials.parse)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Credential:
        """Reads what is known of a credential, without its secret.

        Args:
            id: Id of the credential.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Credential``: a secret that environments may use and nobody can read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> credential = client.credentials.get(credential.id)
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
        return self._transport.call(call, get_credential.parse)

    def update(
        self,
        id: str,
        *,
        injection_location: types.EnvironmentVariableUpdateConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: str | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        update_mask: str | None = None,
        request: types.CredentialUpdateOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Credential:
        """Changes a credential.

        Args:
            id: Id of the credential.
            injection_location: Where in a request the value is put in.
            trusted_domains: Domains that may see it.
            type: What kind it is, always `environment_variable`.
            value: The value that is put in.
            header_name: The header that carries the token. Default: `Authorization`.
            prefix: What stands before the token in the header. Default: `Bearer`.
            token: The token. It cannot be read back.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client. It cannot be read back.
            refresh_token: Token that new access tokens are got with. It cannot be read back.
            scopes: What the tokens are for.
            token_url: URL where new access tokens are got.
            update_mask: Names of the fields that are changed, separated by commas.
            request: All of the body at once, in the place of the other arguments that it is made of.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Credential``: a secret that environments may use and nobody can read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> credential = client.credentials.update(credential.id, type="bearer_token", token="...")
        """
        call = self._with_settings(
            self._update_request(
                id,
                injection_location,
                trusted_domains,
                type,
                value,
                header_name,
                prefix,
                token,
                client_id,
                client_secret,
                refresh_token,
                scopes,
                token_url,
                update_mask,
                request,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, update_credential.parse)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes a credential, which no environment can use any more.

        Args:
            id: Id of the credential.
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
            >>> client.credentials.delete(credential.id)
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
        return self._transport.call(call, delete_credential.parse)


class AsyncCredentials(_CredentialsCore):
    """Secrets that environments may use and nobody can read.

    The asyncio twin of ``Credentials``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncCredentialsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncCredentialsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        *,
        id: str | None = None,
        injection_location: types.EnvironmentVariableConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: str | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        request: types.CredentialCreateParamsOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Credential:
        """Keeps a secret for environments.

        Args:
            id: Id that tells it from others.
            injection_location: Where in a request the value is put in.
            trusted_domains: Domains that may see it.
            type: What kind it is, always `environment_variable`.
            value: The value that is put in.
            header_name: The header that carries the token. Default: `Authorization`.
            prefix: What stands before the token in the header. Default: `Bearer`.
            token: The token. It cannot be read back.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client. It cannot be read back.
            refresh_token: Token that new access tokens are got with. It cannot be read back.
            scopes: What the tokens are for.
            token_url: URL where new access tokens are got.
            request: All of the body at once, in the place of the other arguments that it is made of.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Credential``: a secret that environments may use and nobody can read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> credential = await client.aio.credentials.create(id="github", type="bearer_token", token="...")
        """
        call = self._with_settings(
            self._create_request(
                id,
                injection_location,
                trusted_domains,
                type,
                value,
                header_name,
                prefix,
                token,
                client_id,
                client_secret,
                refresh_token,
                scopes,
                token_url,
                request,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_credential.parse)

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.CredentialListResponse:
        """Lists the credentials of the project, a page at a time, without their secrets.

        Args:
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``CredentialListResponse``: a page of credentials.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.credentials.list()
            >>> for credential in page.credentials or []:
            ...     print(credential.id)
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
        return await self._transport.call(call, list_credentials.parse)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Credential:
        """Reads what is known of a credential, without its secret.

        Args:
            id: Id of the credential.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Credential``: a secret that environments may use and nobody can read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> credential = await client.aio.credentials.get(credential.id)
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
        return await self._transport.call(call, get_credential.parse)

    async def update(
        self,
        id: str,
        *,
        injection_location: types.EnvironmentVariableUpdateConfigInjectionLocationOrDict | None = None,
        trusted_domains: Sequence[str] | None = None,
        type: str | None = None,
        value: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        update_mask: str | None = None,
        request: types.CredentialUpdateOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Credential:
        """Changes a credential.

        Args:
            id: Id of the credential.
            injection_location: Where in a request the value is put in.
            trusted_domains: Domains that may see it.
            type: What kind it is, always `environment_variable`.
            value: The value that is put in.
            header_name: The header that carries the token. Default: `Authorization`.
            prefix: What stands before the token in the header. Default: `Bearer`.
            token: The token. It cannot be read back.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client. It cannot be read back.
            refresh_token: Token that new access tokens are got with. It cannot be read back.
            scopes: What the tokens are for.
            token_url: URL where new access tokens are got.
            update_mask: Names of the fields that are changed, separated by commas.
            request: All of the body at once, in the place of the other arguments that it is made of.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Credential``: a secret that environments may use and nobody can read.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> credential = await client.aio.credentials.update(credential.id, type="bearer_token", token="...")
        """
        call = self._with_settings(
            self._update_request(
                id,
                injection_location,
                trusted_domains,
                type,
                value,
                header_name,
                prefix,
                token,
                client_id,
                client_secret,
                refresh_token,
                scopes,
                token_url,
                update_mask,
                request,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, update_credential.parse)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes a credential, which no environment can use any more.

        Args:
            id: Id of the credential.
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
            >>> await client.aio.credentials.delete(credential.id)
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
        return await self._transport.call(call, delete_credential.parse)
