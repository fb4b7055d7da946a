"""The resource ``agents``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named
from genai_runtime.call_settings import CallTimeout
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_int, check_list, check_model, check_str, check_union
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.agents import create_agent, delete_agent, get_agent, list_agents
    from ..models import AgentToolOrDict, AntigravityAgentConfigOrDict, BaseEnvironmentOrDict
    from ..with_responses import (
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
else:
    create_agent = LazyModule("..api.agents.create_agent", globals())
    delete_agent = LazyModule("..api.agents.delete_agent", globals())
    get_agent = LazyModule("..api.agents.get_agent", globals())
    list_agents = LazyModule("..api.agents.list_agents", globals())


class _AgentsCore(Resource):
    """The requests of ``agents``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "list", "get", "delete"))

    def _create_request(
        self,
        agent_config: AntigravityAgentConfigOrDict | None,
        base_agent: str | None,
        base_environment: BaseEnvironmentOrDict | None,
        description: str | None,
        id: str | None,
        system_instruction: str | None,
        tools: Sequence[AgentToolOrDict] | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if agent_config is not None:
            body["agent_config"] = check_model(agent_config, "agent_config", _models.AntigravityAgentConfig).to_dict(
                self._backend
            )
        if base_agent is not None:
            body["base_agent"] = (
                base_agent if base_agent.__class__ is str else str.__str__(check_str(base_agent, "base_agent"))
            )
        if base_environment is not None:
            body["base_environment"] = _models.BaseEnvironmentCodec.to_dict(
                check_union(base_environment, "base_environment", _models.BaseEnvironmentCodec),
                "base_environment",
                self._backend,
            )
        if description is not None:
            body["description"] = (
                description if description.__class__ is str else str.__str__(check_str(description, "description"))
            )
        if id is not None:
            body["id"] = id if id.__class__ is str else str.__str__(check_str(id, "id"))
        if system_instruction is not None:
            body["system_instruction"] = (
                system_instruction
                if system_instruction.__class__ is str
                else str.__str__(check_str(system_instruction, "system_instruction"))
            )
        if tools is not None:
            body["tools"] = [
                _models.AgentToolCodec.to_dict(i0, "tools", self._backend)
                for i0 in check_list(tools, "tools", check_union, _models.AgentToolCodec)
            ]
        return create_agent.assemble(
            query=query,
            body=body,
            options=None,
        )

    def _list_request(
        self,
        page_size: int | None,
        page_token: str | None,
        parent: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if page_size is not None:
            query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
        if page_token is not None:
            query["page_token"] = (
                page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
            )
        if parent is not None:
            query["parent"] = parent if parent.__class__ is str else str.__str__(check_str(parent, "parent"))
        return list_agents.assemble(
            query=query,
            options=None,
        )

    def _get_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return get_agent.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _delete_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return delete_agent.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )


class Agents(_AgentsCore):
    """Agents that interactions run."""

    if TYPE_CHECKING:
        with_raw_response: AgentsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AgentsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        *,
        agent_config: types.AntigravityAgentConfigOrDict | None = None,
        base_agent: str | None = None,
        base_environment: types.BaseEnvironmentOrDict | None = None,
        description: str | None = None,
        id: str | None = None,
        system_instruction: str | None = None,
        tools: Sequence[types.AgentToolOrDict] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Agent:
        """Makes an agent.

        Args:
            agent_config: Settings of the agent.
            base_agent: The agent that this one is made from.
            base_environment: The environment that each run begins with: settings, or the id of one.
            description: What the agent is for.
            id: Its id, which `agent` of an interaction takes.
            system_instruction: Standing orders for the model.
            tools: The tools that may be used.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Agent``: an agent: a base, and what is set for all of its runs.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> agent = client.agents.create(
            ...     id="writer", base_agent="antigravity-preview-05-2026", system_instruction="Write well."
            ... )
        """
        call = self._with_settings(
            self._create_request(
                agent_config,
                base_agent,
                base_environment,
                description,
                id,
                system_instruction,
                tools,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_agent.parse)

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.AgentListResponse:
        """Lists the agents of the project, a page at a time.

        Args:
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            parent: Whose agents to list.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``AgentListResponse``: a page of agents.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.agents.list()
            >>> for agent in page.agents or []:
            ...     print(agent.id)
        """
        call = self._with_settings(
            self._list_request(
                page_size,
                page_token,
                parent,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, list_agents.parse)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Agent:
        """Reads an agent.

        Args:
            id: Id of the agent.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Agent``: an agent: a base, and what is set for all of its runs.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> agent = client.agents.get(agent.id)
            >>> print(agent.system_instruction)
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
        return self._transport.call(call, get_agent.parse)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes an agent of the project.

        Args:
            id: Id of the agent.
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
            >>> client.agents.delete(agent.id)
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
        return self._transport.call(call, delete_agent.parse)


class AsyncAgents(_AgentsCore):
    """Agents that interactions run.

    The asyncio twin of ``Agents``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncAgentsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncAgentsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        *,
        agent_config: types.AntigravityAgentConfigOrDict | None = None,
        base_agent: str | None = None,
        base_environment: types.BaseEnvironmentOrDict | None = None,
        description: str | None = None,
        id: str | None = None,
        system_instruction: str | None = None,
        tools: Sequence[types.AgentToolOrDict] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Agent:
        """Makes an agent.

        Args:
            agent_config: Settings of the agent.
            base_agent: The agent that this one is made from.
            base_environment: The environment that each run begins with: settings, or the id of one.
            description: What the agent is for.
            id: Its id, which `agent` of an interaction takes.
            system_instruction: Standing orders for the model.
            tools: The tools that may be used.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Agent``: an agent: a base, and what is set for all of its runs.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> agent = await client.aio.agents.create(
            ...     id="writer", base_agent="antigravity-preview-05-2026", system_instruction="Write well."
            ... )
        """
        call = self._with_settings(
            self._create_request(
                agent_config,
                base_agent,
                base_environment,
                description,
                id,
                system_instruction,
                tools,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_agent.parse)

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.AgentListResponse:
        """Lists the agents of the project, a page at a time.

        Args:
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            parent: Whose agents to list.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``AgentListResponse``: a page of agents.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.agents.list()
            >>> for agent in page.agents or []:
            ...     print(agent.id)
        """
        call = self._with_settings(
            self._list_request(
                page_size,
                page_token,
                parent,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, list_agents.parse)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Agent:
        """Reads an agent.

        Args:
            id: Id of the agent.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Agent``: an agent: a base, and what is set for all of its runs.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> agent = await client.aio.agents.get(agent.id)
            >>> print(agent.system_instruction)
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
        return await self._transport.call(call, get_agent.parse)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes an agent of the project.

        Args:
            id: Id of the agent.
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
            >>> await client.aio.agents.delete(agent.id)
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
        return await self._transport.call(call, delete_agent.parse)
