"""The resource ``interactions``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from genai_runtime.arguments import named, whole_body
from genai_runtime.call_settings import CallTimeout
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.http_options import within
from genai_runtime.interaction_continuation import Continuation, async_continued, continued
from genai_runtime.interaction_stream import AsyncInteractionStream, InteractionStream
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import (
    check_bool,
    check_enum,
    check_list,
    check_map,
    check_model,
    check_str,
    check_union,
)
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request
from genai_runtime.waiting import Backoff, async_wait, wait_for
from genai_runtime.waiting import Check as _Check
from genai_runtime.waiting import Waiter as _Waiter

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT
from .interaction_auth_tokens import AsyncInteractionAuthTokens, InteractionAuthTokens

if TYPE_CHECKING:
    from genai_runtime.transport import Response
    from genai_runtime.waiting import Ask, Pause

    from ..api.interactions import (
        cancel_interaction,
        create_interaction,
        delete_interaction,
        get_interaction,
        stream_create_interaction,
        stream_get_interaction,
    )
    from ..models import (
        CreateAgentInteractionAgentConfigOrDict,
        CreateAgentInteractionEnvironmentOrDict,
        CreateAgentInteractionServiceTier,
        CreateAgentInteractionServiceTierLiteral,
        CreateInteractionRequestBodyOrDict,
        Interaction,
        InteractionFormat,
        InteractionInput,
        InteractionsGenerationConfigOrDict,
        InteractionsSafetySettingOrDict,
        InteractionsWebhookConfigOrDict,
        InteractionTools,
        PreviousInteraction,
        ResponseModality,
        ResponseModalityLiteral,
    )
    from ..with_responses import (
        AsyncInteractionsWithRawResponse,
        AsyncInteractionsWithStreamingResponse,
        InteractionsWithRawResponse,
        InteractionsWithStreamingResponse,
    )
else:
    cancel_interaction = LazyModule("..api.interactions.cancel_interaction", globals())
    create_interaction = LazyModule("..api.interactions.create_interaction", globals())
    delete_interaction = LazyModule("..api.interactions.delete_interaction", globals())
    get_interaction = LazyModule("..api.interactions.get_interaction", globals())
    stream_create_interaction = LazyModule("..api.interactions.stream_create_interaction", globals())
    stream_get_interaction = LazyModule("..api.interactions.stream_get_interaction", globals())


class _InteractionsCore(Resource):
    """The requests of ``interactions``, without the sending."""

    _ONE_REQUEST = frozenset(("get", "cancel", "delete"))

    def _create_request(
        self,
        input: InteractionInput | None,
        tools: InteractionTools | None,
        response_format: InteractionFormat | None,
        previous_interaction_id: PreviousInteraction | None,
        agent: str | None,
        agent_config: CreateAgentInteractionAgentConfigOrDict | None,
        background: bool | None,
        continuation_token: str | None,
        environment: CreateAgentInteractionEnvironmentOrDict | None,
        labels: Mapping[str, str] | None,
        response_mime_type: str | None,
        response_modalities: Sequence[ResponseModality | ResponseModalityLiteral] | None,
        safety_settings: Sequence[InteractionsSafetySettingOrDict] | None,
        service_tier: CreateAgentInteractionServiceTier | CreateAgentInteractionServiceTierLiteral | None,
        store: bool | None,
        stream: bool | None,
        system_instruction: str | None,
        webhook_config: InteractionsWebhookConfigOrDict | None,
        cached_content: str | None,
        generation_config: InteractionsGenerationConfigOrDict | None,
        model: str | None,
        request: CreateInteractionRequestBodyOrDict | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if input is not None:
            body["input"] = self._convert.interaction_input(input)
        if tools is not None:
            body["tools"] = self._convert.interaction_tools(tools)
        if response_format is not None:
            body["response_format"] = self._convert.interaction_format(response_format)
        if previous_interaction_id is not None:
            body["previous_interaction_id"] = self._convert.interaction_id(previous_interaction_id)
        if agent is not None:
            body["agent"] = agent if agent.__class__ is str else str.__str__(check_str(agent, "agent"))
        if agent_config is not None:
            body["agent_config"] = _models.CreateAgentInteractionAgentConfigCodec.to_dict(
                check_union(agent_config, "agent_config", _models.CreateAgentInteractionAgentConfigCodec),
                "agent_config",
                self._backend,
            )
        if background is not None:
            body["background"] = background if background.__class__ is bool else check_bool(background, "background")
        if continuation_token is not None:
            body["continuation_token"] = (
                continuation_token
                if continuation_token.__class__ is str
                else str.__str__(check_str(continuation_token, "continuation_token"))
            )
        if environment is not None:
            body["environment"] = _models.CreateAgentInteractionEnvironmentCodec.to_dict(
                check_union(environment, "environment", _models.CreateAgentInteractionEnvironmentCodec),
                "environment",
                self._backend,
            )
        if labels is not None:
            body["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "labels"))
                for k0, i0 in check_map(labels, "labels", check_str).items()
            }
        if response_mime_type is not None:
            body["response_mime_type"] = (
                response_mime_type
                if response_mime_type.__class__ is str
                else str.__str__(check_str(response_mime_type, "response_mime_type"))
            )
        if response_modalities is not None:
            body["response_modalities"] = [
                (
                    i0
                    if i0.__class__ is _models.ResponseModality
                    else check_enum(i0, "response_modalities", _models.ResponseModality)
                )._value_
                for i0 in check_list(response_modalities, "response_modalities", check_enum, _models.ResponseModality)
            ]
        if safety_settings is not None:
            body["safety_settings"] = [
                (
                    i0
                    if i0.__class__ is _models.InteractionsSafetySetting
                    else check_model(i0, "safety_settings", _models.InteractionsSafetySetting)
                ).to_dict(self._backend)
                for i0 in check_list(safety_settings, "safety_settings", check_model, _models.InteractionsSafetySetting)
            ]
        if service_tier is not None:
            body["service_tier"] = check_enum(
                service_tier, "service_tier", _models.CreateAgentInteractionServiceTier
            )._value_
        if store is not None:
            body["store"] = store if store.__class__ is bool else check_bool(store, "store")
        if stream is not None:
            body["stream"] = stream if stream.__class__ is bool else check_bool(stream, "stream")
        if system_instruction is not None:
            body["system_instruction"] = (
                system_instruction
                if system_instruction.__class__ is str
                else str.__str__(check_str(system_instruction, "system_instruction"))
            )
        if webhook_config is not None:
            body["webhook_config"] = check_model(
                webhook_config, "webhook_config", _models.InteractionsWebhookConfig
            ).to_dict(self._backend)
        if cached_content is not None:
            body["cached_content"] = (
                cached_content
                if cached_content.__class__ is str
                else str.__str__(check_str(cached_content, "cached_content"))
            )
        if generation_config is not None:
            body["generation_config"] = check_model(
                generation_config, "generation_config", _models.InteractionsGenerationConfig
            ).to_dict(self._backend)
        if model is not None:
            body["model"] = model if model.__class__ is str else str.__str__(check_str(model, "model"))
        if request is not None:
            if body:
                raise invalid("request", f"holds all of the body; {next(iter(body))!r} is given beside it")
            body = _models.CreateInteractionRequestBodyCodec.to_dict(
                check_union(whole_body(request), "request", _models.CreateInteractionRequestBodyCodec),
                "request",
                self._backend,
            )
        elif (
            len(
                given := sorted(
                    body.keys()
                    & {
                        "agent",
                        "model",
                    }
                )
            )
            != 1
        ):
            found = f"{' and '.join(given)} are given" if given else "none is given"
            raise invalid("interactions.create", f"takes agent or model; {found}")
        return create_interaction.assemble(
            query=query,
            body=body,
            options=None,
        )

    def _get_request(
        self,
        id: str,
        include_input: bool | None,
        last_event_id: str | None,
        stream: bool | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if include_input is not None:
            query["include_input"] = (
                include_input if include_input.__class__ is bool else check_bool(include_input, "include_input")
            )
        if last_event_id is not None:
            query["last_event_id"] = (
                last_event_id
                if last_event_id.__class__ is str
                else str.__str__(check_str(last_event_id, "last_event_id"))
            )
        if stream is not None:
            query["stream"] = stream if stream.__class__ is bool else check_bool(stream, "stream")
        return get_interaction.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _cancel_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return cancel_interaction.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _delete_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return delete_interaction.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    _WAIT = _Waiter(
        what="the interaction {name}",
        done=(
            _Check(
                "status",
                unless=(
                    "in_progress",
                    "queued",
                ),
            ),
        ),
        failed=(
            _Check(
                "status",
                values=(
                    "failed",
                    "cancelled",
                    "budget_exceeded",
                ),
            ),
        ),
        failure="{name} failed",
        error="InteractionFailed",
    )

    def _wait_begun(self, interaction: Any) -> Any:
        """What is waited for, as far as it is known."""
        if isinstance(interaction, str):
            get_interaction.assemble(interaction)  # refuses what is no name before the first pause
            return _models.Interaction(id=interaction, status="in_progress")
        if not isinstance(interaction, _models.Interaction):
            raise wrong("interaction", "an Interaction or its name", interaction)
        named(interaction, "interaction")
        return interaction

    def _wait_steps(
        self, interaction: Any, timeout: Any, backoff: Any, on_poll: Any, progress: Any
    ) -> Generator[Ask[Any] | Pause, Any, Interaction]:
        return self._WAIT.steps(self._wait_begun(interaction), timeout, backoff, on_poll, progress)

    def _wait_look(self, interaction: Any, seconds: float | None) -> tuple[Request, Callable[[Response], Any]]:
        request = get_interaction.assemble(named(interaction, "interaction"), options=within(seconds))
        return request, get_interaction.parse


class Interactions(_InteractionsCore):
    """Ask models and agents, with a memory on the server, work in the background and streams of typed events."""

    if TYPE_CHECKING:
        with_raw_response: InteractionsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: InteractionsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @property
    def auth_tokens(self) -> InteractionAuthTokens:
        """Short-lived tokens for live interactions, in the place of an API key."""
        return InteractionAuthTokens(self._core)

    @overload
    def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: Literal[True],
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> InteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    @overload
    def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: Literal[False] | None = None,
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> types.Interaction: ...

    @overload
    def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> types.Interaction | InteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> types.Interaction | InteractionStream[types.InteractionSSEEvent, types.Interaction]:
        """Says something to a model or an agent, and returns what came of it.

        Args:
            input: What is said: a text, a content, a list of contents, or a list of steps.
            tools: The tools that may be used.
            response_format: In what form to answer. A Python type (a pydantic model, a dataclass) is answered in JSON
                of its schema.
            previous_interaction_id: The interaction that this one follows, or its id; its turns are remembered.
            agent: The agent that runs, by its id.
            agent_config: Settings of the agent.
            background: True has the work done after the request has been answered; ask for the result by its id.
            continuation_token: Where an answer that hit the limit of one request goes on: send it back to go on.
            environment: The environment to work in: settings, or the id of one.
            labels: Labels of yours, by name.
            response_mime_type: IANA type of the answer; `response_format` says it now.
            response_modalities: What the answer may be made of.
            safety_settings: What is held back.
            service_tier: How fast and at what price it is served.
            store: True keeps it on the server, so that it can be asked for and followed.
            stream: True answers by events, as they happen.
            system_instruction: Standing orders for the model.
            webhook_config: Where to post events of this interaction.
            cached_content: Resource name of the cache that the input continues, `cachedContents/{id}`.
            generation_config: How the answer is generated.
            model: Id of the model.
            request: All of the body at once, in the place of the other arguments that it is made of.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.
            automatic_continuation: False leaves an answer that stopped at the limit of one request as it is, with its
                ``continuation_token``. Default: it is gone on with, by further requests.

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it. With ``stream=True``, a stream
            of its events.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = client.interactions.create(model="gemini-2.5-flash", input="Why is the sky blue?")
            >>> print(interaction.output_text)
            >>> interaction = client.interactions.create(
            ...     model="gemini-2.5-flash", input="And at night?", previous_interaction_id=interaction.id
            ... )
        """
        call = self._with_settings(
            self._create_request(
                input,
                tools,
                response_format,
                previous_interaction_id,
                agent,
                agent_config,
                background,
                continuation_token,
                environment,
                labels,
                response_mime_type,
                response_modalities,
                safety_settings,
                service_tier,
                store,
                stream,
                system_instruction,
                webhook_config,
                cached_content,
                generation_config,
                model,
                request,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if call.body.get("stream"):
            call.operation = stream_create_interaction.OPERATION
            return InteractionStream.of(
                self._transport,
                call,
                stream_create_interaction.parse_event,
                _models.Interaction,
                self._WAIT,
                Continuation(call, automatic_continuation),
            )
        answer: Interaction = continued(self._transport, call, create_interaction.parse, automatic_continuation)
        return answer

    @overload
    def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: Literal[True],
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> InteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    @overload
    def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: Literal[False] = False,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction: ...

    @overload
    def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool = False,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction | InteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool = False,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction | InteractionStream[types.InteractionSSEEvent, types.Interaction]:
        """Reads an interaction, or follows its events.

        Args:
            id: Id of the interaction.
            include_input: True returns the input too.
            last_event_id: Id of the last event that came; the stream goes on behind it.
            stream: True answers by events, as they happen.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it. With ``stream=True``, a stream
            of its events.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = client.interactions.get(interaction.id)
            >>> print(interaction.status)
        """
        call = self._with_settings(
            self._get_request(
                id,
                include_input,
                last_event_id,
                stream,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        if stream:
            call.operation = stream_get_interaction.OPERATION
            return InteractionStream.of(
                self._transport, call, stream_get_interaction.parse_event, _models.Interaction, self._WAIT
            )
        return self._transport.call(call, get_interaction.parse)

    def cancel(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction:
        """Stops an interaction that runs in the background.

        Args:
            id: Id of the interaction.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = client.interactions.cancel(interaction.id)
        """
        call = self._with_settings(
            self._cancel_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, cancel_interaction.parse)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> None:
        """Deletes an interaction that is kept on the server.

        Args:
            id: Id of the interaction.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.interactions.delete(interaction.id)
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
        self._transport.call(call, delete_interaction.parse)

    def wait(
        self,
        interaction: types.Interaction | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.Interaction], object] | None = None,
        progress: bool | None = None,
    ) -> types.Interaction:
        """Wait until an interaction that runs in the background is over or needs a result of yours; return it.

        Args:
            interaction: What `create` returned, or its id.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it.

        Raises:
            WaitTimeout: it was not done in time; it goes on at the server.
            InteractionFailed: it failed, was cancelled, or used up its budget.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = client.interactions.wait(interaction, timeout=600)
        """
        steps = self._wait_steps(interaction, timeout, backoff, on_poll, progress)
        return wait_for(self._transport, steps, self._wait_look)


class AsyncInteractions(_InteractionsCore):
    """Ask models and agents, with a memory on the server, work in the background and streams of typed events.

    The asyncio twin of ``Interactions``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncInteractionsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncInteractionsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @property
    def auth_tokens(self) -> AsyncInteractionAuthTokens:
        """Short-lived tokens for live interactions, in the place of an API key."""
        return AsyncInteractionAuthTokens(self._core)

    @overload
    async def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: Literal[True],
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> AsyncInteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    @overload
    async def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: Literal[False] | None = None,
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> types.Interaction: ...

    @overload
    async def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> types.Interaction | AsyncInteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    async def create(
        self,
        *,
        input: types.InteractionInput | None = None,
        tools: types.InteractionTools | None = None,
        response_format: types.InteractionFormat | None = None,
        previous_interaction_id: types.PreviousInteraction | None = None,
        agent: str | None = None,
        agent_config: types.CreateAgentInteractionAgentConfigOrDict | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: types.CreateAgentInteractionEnvironmentOrDict | None = None,
        labels: Mapping[str, str] | None = None,
        response_mime_type: str | None = None,
        response_modalities: Sequence[types.ResponseModality | types.ResponseModalityLiteral] | None = None,
        safety_settings: Sequence[types.InteractionsSafetySettingOrDict] | None = None,
        service_tier: types.CreateAgentInteractionServiceTier
        | types.CreateAgentInteractionServiceTierLiteral
        | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        webhook_config: types.InteractionsWebhookConfigOrDict | None = None,
        cached_content: str | None = None,
        generation_config: types.InteractionsGenerationConfigOrDict | None = None,
        model: str | None = None,
        request: types.CreateInteractionRequestBodyOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
        automatic_continuation: bool | None = None,
    ) -> types.Interaction | AsyncInteractionStream[types.InteractionSSEEvent, types.Interaction]:
        """Says something to a model or an agent, and returns what came of it.

        Args:
            input: What is said: a text, a content, a list of contents, or a list of steps.
            tools: The tools that may be used.
            response_format: In what form to answer. A Python type (a pydantic model, a dataclass) is answered in JSON
                of its schema.
            previous_interaction_id: The interaction that this one follows, or its id; its turns are remembered.
            agent: The agent that runs, by its id.
            agent_config: Settings of the agent.
            background: True has the work done after the request has been answered; ask for the result by its id.
            continuation_token: Where an answer that hit the limit of one request goes on: send it back to go on.
            environment: The environment to work in: settings, or the id of one.
            labels: Labels of yours, by name.
            response_mime_type: IANA type of the answer; `response_format` says it now.
            response_modalities: What the answer may be made of.
            safety_settings: What is held back.
            service_tier: How fast and at what price it is served.
            store: True keeps it on the server, so that it can be asked for and followed.
            stream: True answers by events, as they happen.
            system_instruction: Standing orders for the model.
            webhook_config: Where to post events of this interaction.
            cached_content: Resource name of the cache that the input continues, `cachedContents/{id}`.
            generation_config: How the answer is generated.
            model: Id of the model.
            request: All of the body at once, in the place of the other arguments that it is made of.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.
            automatic_continuation: False leaves an answer that stopped at the limit of one request as it is, with its
                ``continuation_token``. Default: it is gone on with, by further requests.

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it. With ``stream=True``, a stream
            of its events.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = await client.aio.interactions.create(model="gemini-2.5-flash", input="Why is the sky blue?")
            >>> print(interaction.output_text)
            >>> interaction = await client.aio.interactions.create(
            ...     model="gemini-2.5-flash", input="And at night?", previous_interaction_id=interaction.id
            ... )
        """
        call = self._with_settings(
            self._create_request(
                input,
                tools,
                response_format,
                previous_interaction_id,
                agent,
                agent_config,
                background,
                continuation_token,
                environment,
                labels,
                response_mime_type,
                response_modalities,
                safety_settings,
                service_tier,
                store,
                stream,
                system_instruction,
                webhook_config,
                cached_content,
                generation_config,
                model,
                request,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if call.body.get("stream"):
            call.operation = stream_create_interaction.OPERATION
            return await AsyncInteractionStream.of(
                self._transport,
                call,
                stream_create_interaction.parse_event,
                _models.Interaction,
                self._WAIT,
                Continuation(call, automatic_continuation),
            )
        answer: Interaction = await async_continued(
            self._transport, call, create_interaction.parse, automatic_continuation
        )
        return answer

    @overload
    async def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: Literal[True],
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> AsyncInteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    @overload
    async def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: Literal[False] = False,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction: ...

    @overload
    async def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool = False,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction | AsyncInteractionStream[types.InteractionSSEEvent, types.Interaction]: ...

    async def get(
        self,
        id: str,
        *,
        include_input: bool | None = None,
        last_event_id: str | None = None,
        stream: bool = False,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction | AsyncInteractionStream[types.InteractionSSEEvent, types.Interaction]:
        """Reads an interaction, or follows its events.

        Args:
            id: Id of the interaction.
            include_input: True returns the input too.
            last_event_id: Id of the last event that came; the stream goes on behind it.
            stream: True answers by events, as they happen.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it. With ``stream=True``, a stream
            of its events.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = await client.aio.interactions.get(interaction.id)
            >>> print(interaction.status)
        """
        call = self._with_settings(
            self._get_request(
                id,
                include_input,
                last_event_id,
                stream,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        if stream:
            call.operation = stream_get_interaction.OPERATION
            return await AsyncInteractionStream.of(
                self._transport, call, stream_get_interaction.parse_event, _models.Interaction, self._WAIT
            )
        return await self._transport.call(call, get_interaction.parse)

    async def cancel(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Interaction:
        """Stops an interaction that runs in the background.

        Args:
            id: Id of the interaction.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = await client.aio.interactions.cancel(interaction.id)
        """
        call = self._with_settings(
            self._cancel_request(
                id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, cancel_interaction.parse)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> None:
        """Deletes an interaction that is kept on the server.

        Args:
            id: Id of the interaction.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.interactions.delete(interaction.id)
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
        await self._transport.call(call, delete_interaction.parse)

    async def wait(
        self,
        interaction: types.Interaction | str,
        *,
        timeout: float | None = None,
        backoff: Backoff | float | Sequence[float] | None = None,
        on_poll: Callable[[types.Interaction], object] | None = None,
        progress: bool | None = None,
    ) -> types.Interaction:
        """Wait until an interaction that runs in the background is over or needs a result of yours; return it.

        Args:
            interaction: What `create` returned, or its id.
            timeout: Seconds to wait at most. Default: no limit.
            backoff: Seconds between two polls, or ``(first, factor, longest)``. Default: 1, growing to 20.
            on_poll: Called after each poll with what is waited for.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).

        Returns:
            The ``Interaction``: a request to a model or an agent, and what came of it.

        Raises:
            WaitTimeout: it was not done in time; it goes on at the server.
            InteractionFailed: it failed, was cancelled, or used up its budget.
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> interaction = await client.aio.interactions.wait(interaction, timeout=600)
        """
        steps = self._wait_steps(interaction, timeout, backoff, on_poll, progress)
        return await async_wait(self._transport, steps, self._wait_look)
