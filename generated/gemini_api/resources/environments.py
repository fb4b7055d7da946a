"""The resource ``environments``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named
from genai_runtime.call_settings import CallTimeout
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_enum, check_int, check_list, check_model, check_str, check_union
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT
from .environment_files import AsyncEnvironmentFiles, EnvironmentFiles

if TYPE_CHECKING:
    from ..api.environments import create_environment, delete_environment, get_environment, list_environments
    from ..models import (
        CreateEnvironmentRequestNetworkUnionOrDict,
        EnvironmentMode,
        EnvironmentModeLiteral,
        EnvironmentSourceOrDict,
    )
    from ..with_responses import (
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
else:
    create_environment = LazyModule("..api.environments.create_environment", globals())
    delete_environment = LazyModule("..api.environments.delete_environment", globals())
    get_environment = LazyModule("..api.environments.get_environment", globals())
    list_environments = LazyModule("..api.environments.list_environments", globals())


class _EnvironmentsCore(Resource):
    """The requests of ``environments``, without the sending."""

    _ONE_REQUEST = frozenset(
        (
            "create",
            "list",
            "get",
            "delete",
            "create_environment",
            "list_environments",
            "get_environment",
            "delete_environment",
        )
    )

    def _create_request(
        self,
        custom_config: Mapping[str, Any] | None,
        from_environment: str | None,
        mode: EnvironmentMode | EnvironmentModeLiteral | None,
        network: CreateEnvironmentRequestNetworkUnionOrDict | None,
        sources: Sequence[EnvironmentSourceOrDict] | None,
        system_instruction: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if custom_config is not None:
            body["custom_config"] = encode_json(custom_config, "custom_config")
        if from_environment is not None:
            body["from_environment"] = (
                from_environment
                if from_environment.__class__ is str
                else str.__str__(check_str(from_environment, "from_environment"))
            )
        if mode is not None:
            body["mode"] = check_enum(mode, "mode", _models.EnvironmentMode)._value_
        if network is not None:
            body["network"] = _models.CreateEnvironmentRequestNetworkUnionCodec.to_dict(
                check_union(network, "network", _models.CreateEnvironmentRequestNetworkUnionCodec),
                "network",
                self._backend,
            )
        if sources is not None:
            body["sources"] = [
                (
                    i0
                    if i0.__class__ is _models.EnvironmentSource
                    else check_model(i0, "sources", _models.EnvironmentSource)
                ).to_dict(self._backend)
                for i0 in check_list(sources, "sources", check_model, _models.EnvironmentSource)
            ]
        if system_instruction is not None:
            body["system_instruction"] = (
                system_instruction
                if system_instruction.__class__ is str
                else str.__str__(check_str(system_instruction, "system_instruction"))
            )
        return create_environment.assemble(
            query=query,
            body=body,
            options=None,
        )

    def _list_request(
        self,
        mode: EnvironmentMode | EnvironmentModeLiteral | None,
        page_size: int | None,
        page_token: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if mode is not None:
            query["mode"] = check_enum(mode, "mode", _models.EnvironmentMode)._value_
        if page_size is not None:
            query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
        if page_token is not None:
            query["page_token"] = (
                page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
            )
        return list_environments.assemble(
            query=query,
            options=None,
        )

    def _get_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return get_environment.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _delete_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return delete_environment.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _create_environment_request(
        self,
        custom_config: Mapping[str, Any] | None,
        from_environment: str | None,
        mode: EnvironmentMode | EnvironmentModeLiteral | None,
        network: CreateEnvironmentRequestNetworkUnionOrDict | None,
        sources: Sequence[EnvironmentSourceOrDict] | None,
        system_instruction: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if custom_config is not None:
            body["custom_config"] = encode_json(custom_config, "custom_config")
        if from_environment is not None:
            body["from_environment"] = (
                from_environment
                if from_environment.__class__ is str
                else str.__str__(check_str(from_environment, "from_environment"))
            )
        if mode is not None:
            body["mode"] = check_enum(mode, "mode", _models.EnvironmentMode)._value_
        if network is not None:
            body["network"] = _models.CreateEnvironmentRequestNetworkUnionCodec.to_dict(
                check_union(network, "network", _models.CreateEnvironmentRequestNetworkUnionCodec),
                "network",
                self._backend,
            )
        if sources is not None:
            body["sources"] = [
                (
                    i0
                    if i0.__class__ is _models.EnvironmentSource
                    else check_model(i0, "sources", _models.EnvironmentSource)
                ).to_dict(self._backend)
                for i0 in check_list(sources, "sources", check_model, _models.EnvironmentSource)
            ]
        if system_instruction is not None:
            body["system_instruction"] = (
                system_instruction
                if system_instruction.__class__ is str
                else str.__str__(check_str(system_instruction, "system_instruction"))
            )
        return create_environment.assemble(
            query=query,
            body=body,
            options=None,
        )

    def _list_environments_request(
        self,
        mode: EnvironmentMode | EnvironmentModeLiteral | None,
        page_size: int | None,
        page_token: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if mode is not None:
            query["mode"] = check_enum(mode, "mode", _models.EnvironmentMode)._value_
        if page_size is not None:
            query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
        if page_token is not None:
            query["page_token"] = (
                page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
            )
        return list_environments.assemble(
            query=query,
            options=None,
        )

    def _get_environment_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return get_environment.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _delete_environment_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return delete_environment.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )


class Environments(_EnvironmentsCore):
    """Places with files where agents and code work."""

    if TYPE_CHECKING:
        with_raw_response: EnvironmentsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: EnvironmentsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @property
    def files(self) -> EnvironmentFiles:
        """Files of environments."""
        return EnvironmentFiles(self._core)

    def create(
        self,
        *,
        custom_config: Mapping[str, Any] | None = None,
        from_environment: str | None = None,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        network: types.CreateEnvironmentRequestNetworkUnionOrDict | None = None,
        sources: Sequence[types.EnvironmentSourceOrDict] | None = None,
        system_instruction: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Makes an environment.

        Args:
            custom_config: Settings of another kind.
            from_environment: Id of the environment that is copied.
            mode: Whether Google or a machine of yours serves it.
            network: What may be reached from inside: a list of domains, or nothing.
            sources: Files that are put into it at the start.
            system_instruction: Standing orders for the model.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = client.environments.create(system_instruction="Python 3.13 is installed.")
        """
        call = self._with_settings(
            self._create_request(
                custom_config,
                from_environment,
                mode,
                network,
                sources,
                system_instruction,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_environment.parse)

    def list(
        self,
        *,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListEnvironmentsResponse:
        """Lists the environments of the project, a page at a time.

        Args:
            mode: Those of this mode alone.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListEnvironmentsResponse``: a page of environments.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.environments.list()
            >>> for environment in page.environments or []:
            ...     print(environment.id)
        """
        call = self._with_settings(
            self._list_request(
                mode,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, list_environments.parse)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Reads what is known of an environment.

        Args:
            id: Id of the environment.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = client.environments.get(environment.id)
            >>> print(environment.status)
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
        return self._transport.call(call, get_environment.parse)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes an environment and its files.

        Args:
            id: Id of the environment.
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
            >>> client.environments.delete(environment.id)
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
        return self._transport.call(call, delete_environment.parse)

    def create_environment(
        self,
        *,
        custom_config: Mapping[str, Any] | None = None,
        from_environment: str | None = None,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        network: types.CreateEnvironmentRequestNetworkUnionOrDict | None = None,
        sources: Sequence[types.EnvironmentSourceOrDict] | None = None,
        system_instruction: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Makes an environment.

        Args:
            custom_config: Settings of another kind.
            from_environment: Id of the environment that is copied.
            mode: Whether Google or a machine of yours serves it.
            network: What may be reached from inside: a list of domains, or nothing.
            sources: Files that are put into it at the start.
            system_instruction: Standing orders for the model.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = client.environments.create_environment()
        """
        call = self._with_settings(
            self._create_environment_request(
                custom_config,
                from_environment,
                mode,
                network,
                sources,
                system_instruction,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_environment.parse)

    def list_environments(
        self,
        *,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListEnvironmentsResponse:
        """Lists the environments of the project, a page at a time.

        Args:
            mode: Those of this mode alone.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListEnvironmentsResponse``: a page of environments.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.environments.list_environments()
            >>> for environment in page.environments or []:
            ...     print(environment.id)
        """
        call = self._with_settings(
            self._list_environments_request(
                mode,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, list_environments.parse)

    def get_environment(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Reads what is known of an environment.

        Args:
            id: Id of the environment.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = client.environments.get_environment(environment.id)
        """
        call = self._with_settings(
            self._get_environment_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, get_environment.parse)

    def delete_environment(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes an environment and its files.

        Args:
            id: Id of the environment.
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
            >>> client.environments.delete_environment(environment.id)
        """
        call = self._with_settings(
            self._delete_environment_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, delete_environment.parse)


class AsyncEnvironments(_EnvironmentsCore):
    """Places with files where agents and code work.

    The asyncio twin of ``Environments``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncEnvironmentsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncEnvironmentsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @property
    def files(self) -> AsyncEnvironmentFiles:
        """Files of environments."""
        return AsyncEnvironmentFiles(self._core)

    async def create(
        self,
        *,
        custom_config: Mapping[str, Any] | None = None,
        from_environment: str | None = None,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        network: types.CreateEnvironmentRequestNetworkUnionOrDict | None = None,
        sources: Sequence[types.EnvironmentSourceOrDict] | None = None,
        system_instruction: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Makes an environment.

        Args:
            custom_config: Settings of another kind.
            from_environment: Id of the environment that is copied.
            mode: Whether Google or a machine of yours serves it.
            network: What may be reached from inside: a list of domains, or nothing.
            sources: Files that are put into it at the start.
            system_instruction: Standing orders for the model.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = await client.aio.environments.create(system_instruction="Python 3.13 is installed.")
        """
        call = self._with_settings(
            self._create_request(
                custom_config,
                from_environment,
                mode,
                network,
                sources,
                system_instruction,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_environment.parse)

    async def list(
        self,
        *,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListEnvironmentsResponse:
        """Lists the environments of the project, a page at a time.

        Args:
            mode: Those of this mode alone.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListEnvironmentsResponse``: a page of environments.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.environments.list()
            >>> for environment in page.environments or []:
            ...     print(environment.id)
        """
        call = self._with_settings(
            self._list_request(
                mode,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, list_environments.parse)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Reads what is known of an environment.

        Args:
            id: Id of the environment.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = await client.aio.environments.get(environment.id)
            >>> print(environment.status)
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
        return await self._transport.call(call, get_environment.parse)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes an environment and its files.

        Args:
            id: Id of the environment.
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
            >>> await client.aio.environments.delete(environment.id)
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
        return await self._transport.call(call, delete_environment.parse)

    async def create_environment(
        self,
        *,
        custom_config: Mapping[str, Any] | None = None,
        from_environment: str | None = None,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        network: types.CreateEnvironmentRequestNetworkUnionOrDict | None = None,
        sources: Sequence[types.EnvironmentSourceOrDict] | None = None,
        system_instruction: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Makes an environment.

        Args:
            custom_config: Settings of another kind.
            from_environment: Id of the environment that is copied.
            mode: Whether Google or a machine of yours serves it.
            network: What may be reached from inside: a list of domains, or nothing.
            sources: Files that are put into it at the start.
            system_instruction: Standing orders for the model.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = await client.aio.environments.create_environment()
        """
        call = self._with_settings(
            self._create_environment_request(
                custom_config,
                from_environment,
                mode,
                network,
                sources,
                system_instruction,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_environment.parse)

    async def list_environments(
        self,
        *,
        mode: types.EnvironmentMode | types.EnvironmentModeLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListEnvironmentsResponse:
        """Lists the environments of the project, a page at a time.

        Args:
            mode: Those of this mode alone.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListEnvironmentsResponse``: a page of environments.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.environments.list_environments()
            >>> for environment in page.environments or []:
            ...     print(environment.id)
        """
        call = self._with_settings(
            self._list_environments_request(
                mode,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, list_environments.parse)

    async def get_environment(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEnvironment:
        """Reads what is known of an environment.

        Args:
            id: Id of the environment.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``InteractionsEnvironment``: a place with files where agents and code work.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> environment = await client.aio.environments.get_environment(environment.id)
        """
        call = self._with_settings(
            self._get_environment_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, get_environment.parse)

    async def delete_environment(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes an environment and its files.

        Args:
            id: Id of the environment.
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
            >>> await client.aio.environments.delete_environment(environment.id)
        """
        call = self._with_settings(
            self._delete_environment_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, delete_environment.parse)
