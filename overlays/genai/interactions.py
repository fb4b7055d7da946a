"""``client.interactions``: models and agents with a memory on the server, and the tokens of live interactions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from gemini_api import models as types
from gemini_api.api.interactions import delete_interaction_auth_token
from gemini_api.resources import interaction_auth_tokens as _tokens
from gemini_api.resources import interactions as _rendered
from genai_runtime.call_settings import CallTimeout
from genai_runtime.errors.arguments import wrong
from genai_runtime.lazy_module import LazyModule

from ._experimental import LIVE_INTERACTIONS, warn_once

if TYPE_CHECKING:
    from datetime import datetime

    import genai.calling.interaction_chat as conversations
    import genai.live_interactions as live_interactions
    from gemini_api.models import Interaction as Interaction
    from gemini_api.models import ResponseModality as ResponseModality
    from gemini_api.type_modules.interactions import *  # noqa: F403
    from genai_runtime.transport import Request

    from .calling.interaction_chat import AsyncInteractionChat as AsyncInteractionChat
    from .calling.interaction_chat import AsyncInteractionChatStream as AsyncInteractionChatStream
    from .calling.interaction_chat import InteractionChat as InteractionChat
    from .calling.interaction_chat import InteractionChatStream as InteractionChatStream
    from .live_interactions import InteractionWebSocketConnection as InteractionWebSocketConnection
    from .live_interactions import InteractionWebSocketConnectionContext as InteractionWebSocketConnectionContext
else:
    conversations = LazyModule("genai.calling.interaction_chat", globals(), "conversations")
    live_interactions = LazyModule("genai.live_interactions", globals())

if not TYPE_CHECKING:
    from genai_runtime.lazy_module import names_of

    _named = names_of("gemini_api.type_modules.interactions", globals())

    def __getattr__(name: str) -> Any:
        """Google-genai's names for what interactions are made of, and the conversations, imported when first used."""
        if name == "__all__":
            return sorted({*_named(name), *_OURS})
        place = _OURS.get(name)
        return _named(name) if place is None else getattr(import_module(f"genai.{place}"), name)


_OURS = {
    "AsyncInteractionChat": "calling.interaction_chat",
    "AsyncInteractionChatStream": "calling.interaction_chat",
    "InteractionChat": "calling.interaction_chat",
    "InteractionChatStream": "calling.interaction_chat",
    "InteractionWebSocketConnection": "live_interactions",
    "InteractionWebSocketConnectionContext": "live_interactions",
}


class _ExperimentalTokens(_tokens._InteractionAuthTokensCore):
    """Warns once that tokens of live interactions are experimental, before the first request."""

    def _create_request(self, interaction_id: str, expire_time: datetime | str | None) -> Request:
        warn_once(LIVE_INTERACTIONS, None, UserWarning)
        return super()._create_request(interaction_id, expire_time)

    def _delete_request(self, name: str) -> Request:
        warn_once(LIVE_INTERACTIONS, None, UserWarning)
        return super()._delete_request(name)


# region sync, rendered from the region asyncio: change that and run "make generate"


class InteractionAuthTokens(_ExperimentalTokens, _tokens.InteractionAuthTokens):
    """Short-lived tokens for live interactions, in the place of an API key."""

    def delete(
        self,
        interaction_id: str,
        auth_token: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Make a token useless before it expires.

        Args:
            interaction_id: Id of the interaction.
            auth_token: The token, with or without ``auth_tokens/``.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            Nothing to read.

        Raises:
            ArgumentError: the client is one of Vertex AI, which has no live interactions.

        Examples:
            >>> client.interactions.auth_tokens.delete(interaction.id, token.auth_token)
        """
        call = self._with_settings(
            self._delete_request(_token_name(interaction_id, auth_token)),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, delete_interaction_auth_token.parse)


class Interactions(_rendered.Interactions):
    """Ask models and agents, with a memory on the server, work in the background and streams of typed events."""

    @property
    def auth_tokens(self) -> InteractionAuthTokens:
        """Short-lived tokens for live interactions, in the place of an API key."""
        return InteractionAuthTokens(self._core)

    def chat(
        self,
        *,
        model: str | None = None,
        agent: str | None = None,
        tools: Sequence[Any] | None = None,
        system_instruction: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        response_format: types.InteractionFormat | None = None,
        response_modalities: Sequence[types.ResponseModality | str] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier | str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        cached_content: str | None = None,
        background: bool | None = None,
        store: bool | None = None,
        previous_interaction_id: str | types.Interaction | None = None,
        maximum_remote_calls: int | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> conversations.InteractionChat:
        """Return a conversation: the server remembers it, and functions that the model calls are run.

        Nothing is sent before the first message. All arguments are for every message.

        Args:
            model: Id of the model.
            agent: The agent that runs, by its id, in the place of a model.
            tools: The tools that may be used, Python functions, and with synchronous MCP sessions.
            system_instruction: What the model is told beforehand.
            generation_config: How it answers: an ``InteractionsGenerationConfig``, or a dict of its fields.
            agent_config: How the agent works, or a dict of its fields; goes with ``agent``.
            response_format: A format, a schema, a dataclass or a pydantic model that answers keep to.
            response_modalities: What is answered with: ``"text"``, ``"image"``, ``"audio"``. Default: text.
            safety_settings: From which probability on what kind of harm is blocked.
            service_tier: How urgent it is, and what it costs: ``"flex"``, ``"standard"`` or ``"priority"``.
            environment: The machine that the agent works on: an id, ``"remote"``, or what one is made of.
            labels: Labels for billing and search, by name.
            cached_content: Name of a cache whose content comes before the conversation.
            background: True returns at once what still runs; ``interactions.wait`` waits for it.
            store: False keeps nothing on the server: all steps are sent again with each message.
            previous_interaction_id: The interaction that the first message follows, or its id.
            maximum_remote_calls: Requests that one message may make. Default: 10.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into each body as they are.
            timeout: Seconds for each request with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The conversation: ``send`` and ``send_stream`` say something.

        Raises:
            ArgumentError: the settings do not fit each other, or a function cannot be declared.

        Examples:
            >>> chat = client.interactions.chat(model="gemini-2.5-flash")
            >>> interaction = chat.send("Why is the sky blue?")
        """
        from .calling.interaction_chat import InteractionChat

        settings = {
            "model": model,
            "agent": agent,
            "tools": tools,
            "system_instruction": system_instruction,
            "generation_config": generation_config,
            "agent_config": agent_config,
            "response_format": response_format,
            "response_modalities": response_modalities,
            "safety_settings": safety_settings,
            "service_tier": service_tier,
            "environment": environment,
            "labels": labels,
            "cached_content": cached_content,
            "background": background,
            "store": store,
            "api_version": api_version,
            "extra_headers": extra_headers,
            "extra_query": extra_query,
            "extra_body": extra_body,
            "timeout": timeout,
        }
        return InteractionChat(self, settings, previous_interaction_id, maximum_remote_calls)


# endregion


# region asyncio
class AsyncInteractionAuthTokens(_ExperimentalTokens, _tokens.AsyncInteractionAuthTokens):
    """Short-lived tokens for live interactions, in the place of an API key."""

    async def delete(
        self,
        interaction_id: str,
        auth_token: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Make a token useless before it expires.

        Args:
            interaction_id: Id of the interaction.
            auth_token: The token, with or without ``auth_tokens/``.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            Nothing to read.

        Raises:
            ArgumentError: the client is one of Vertex AI, which has no live interactions.

        Examples:
            >>> await client.aio.interactions.auth_tokens.delete(interaction.id, token.auth_token)
        """
        call = self._with_settings(
            self._delete_request(_token_name(interaction_id, auth_token)),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, delete_interaction_auth_token.parse)


class AsyncInteractions(_rendered.AsyncInteractions):
    """Ask models and agents, with a memory on the server, work in the background and streams of typed events.

    With asyncio: the twin of ``Interactions``.
    """

    @property
    def auth_tokens(self) -> AsyncInteractionAuthTokens:
        """Short-lived tokens for live interactions, in the place of an API key."""
        return AsyncInteractionAuthTokens(self._core)

    def connect(  # async only
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
    ) -> live_interactions.InteractionWebSocketConnectionContext:
        """Join an interaction in real time: what this returns is opened by ``async with`` or ``await``.

        Args:
            id: Id of the interaction.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            timeout: Seconds for opening the connection and joining.

        Returns:
            The connection, to be opened.

        Raises:
            ArgumentError: the client is one of Vertex AI, which has no live interactions, or an argument is wrong.
            APIWebSocketError: when it is opened: there is no connection.

        Examples:
            >>> async with client.aio.interactions.connect(interaction.id) as connection:
            ...     await connection.send("Why is the sky blue?")
            ...     await connection.complete()
            ...     async for event in connection.receive():
            ...         print(event.event_type)
        """
        from .live_interactions import connection_context

        return connection_context(self._core, id, api_version, extra_headers, timeout)

    def chat(
        self,
        *,
        model: str | None = None,
        agent: str | None = None,
        tools: Sequence[Any] | None = None,
        system_instruction: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        response_format: types.InteractionFormat | None = None,
        response_modalities: Sequence[types.ResponseModality | str] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier | str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        cached_content: str | None = None,
        background: bool | None = None,
        store: bool | None = None,
        previous_interaction_id: str | types.Interaction | None = None,
        maximum_remote_calls: int | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> conversations.AsyncInteractionChat:
        """Return a conversation: the server remembers it, and functions that the model calls are run.

        Nothing is sent before the first message. All arguments are for every message.

        Args:
            model: Id of the model.
            agent: The agent that runs, by its id, in the place of a model.
            tools: The tools that may be used, Python functions, and with asyncio MCP sessions.
            system_instruction: What the model is told beforehand.
            generation_config: How it answers: an ``InteractionsGenerationConfig``, or a dict of its fields.
            agent_config: How the agent works, or a dict of its fields; goes with ``agent``.
            response_format: A format, a schema, a dataclass or a pydantic model that answers keep to.
            response_modalities: What is answered with: ``"text"``, ``"image"``, ``"audio"``. Default: text.
            safety_settings: From which probability on what kind of harm is blocked.
            service_tier: How urgent it is, and what it costs: ``"flex"``, ``"standard"`` or ``"priority"``.
            environment: The machine that the agent works on: an id, ``"remote"``, or what one is made of.
            labels: Labels for billing and search, by name.
            cached_content: Name of a cache whose content comes before the conversation.
            background: True returns at once what still runs; ``interactions.wait`` waits for it.
            store: False keeps nothing on the server: all steps are sent again with each message.
            previous_interaction_id: The interaction that the first message follows, or its id.
            maximum_remote_calls: Requests that one message may make. Default: 10.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into each body as they are.
            timeout: Seconds for each request with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The conversation: ``send`` and ``send_stream`` say something.

        Raises:
            ArgumentError: the settings do not fit each other, or a function cannot be declared.

        Examples:
            >>> chat = client.aio.interactions.chat(model="gemini-2.5-flash")
            >>> interaction = await chat.send("Why is the sky blue?")
        """
        from .calling.interaction_chat import AsyncInteractionChat

        settings = {
            "model": model,
            "agent": agent,
            "tools": tools,
            "system_instruction": system_instruction,
            "generation_config": generation_config,
            "agent_config": agent_config,
            "response_format": response_format,
            "response_modalities": response_modalities,
            "safety_settings": safety_settings,
            "service_tier": service_tier,
            "environment": environment,
            "labels": labels,
            "cached_content": cached_content,
            "background": background,
            "store": store,
            "api_version": api_version,
            "extra_headers": extra_headers,
            "extra_query": extra_query,
            "extra_body": extra_body,
            "timeout": timeout,
        }
        return AsyncInteractionChat(self, settings, previous_interaction_id, maximum_remote_calls)


# endregion


def _token_name(interaction: str, token: str) -> str:
    for where, value in (("interaction_id", interaction), ("auth_token", token)):
        if not isinstance(value, str):
            raise wrong(where, "a str", value)
    return f"interactions/{interaction.removeprefix('interactions/')}/auth_tokens/{token.removeprefix('auth_tokens/')}"
