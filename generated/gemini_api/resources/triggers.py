"""The resource ``triggers``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named
from genai_runtime.call_settings import CallTimeout
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_enum, check_int, check_str
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.triggers import (
        create_trigger,
        delete_trigger,
        get_trigger,
        list_trigger_executions,
        list_triggers,
        run_trigger,
        update_trigger,
    )
    from ..models import CreateAgentInteractionOrDict, TriggerStatus, TriggerStatusLiteral
    from ..with_responses import (
        AsyncTriggersWithRawResponse,
        AsyncTriggersWithStreamingResponse,
        TriggersWithRawResponse,
        TriggersWithStreamingResponse,
    )
else:
    create_trigger = LazyModule("..api.triggers.create_trigger", globals())
    delete_trigger = LazyModule("..api.triggers.delete_trigger", globals())
    get_trigger = LazyModule("..api.triggers.get_trigger", globals())
    list_trigger_executions = LazyModule("..api.triggers.list_trigger_executions", globals())
    list_triggers = LazyModule("..api.triggers.list_triggers", globals())
    run_trigger = LazyModule("..api.triggers.run_trigger", globals())
    update_trigger = LazyModule("..api.triggers.update_trigger", globals())


class _TriggersCore(Resource):
    """The requests of ``triggers``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "list", "get", "update", "delete", "run", "list_executions"))

    def _create_request(
        self,
        interaction: CreateAgentInteractionOrDict,
        display_name: str | None,
        environment_id: str | None,
        execution_timeout_seconds: int | None,
        max_consecutive_failures: int | None,
        schedule: str,
        time_zone: str,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        body["interaction"] = self._convert.scheduled_interaction(interaction)
        if display_name is not None:
            body["display_name"] = (
                display_name if display_name.__class__ is str else str.__str__(check_str(display_name, "display_name"))
            )
        if environment_id is not None:
            body["environment_id"] = (
                environment_id
                if environment_id.__class__ is str
                else str.__str__(check_str(environment_id, "environment_id"))
            )
        if execution_timeout_seconds is not None:
            body["execution_timeout_seconds"] = (
                execution_timeout_seconds
                if execution_timeout_seconds.__class__ is int
                else check_int(execution_timeout_seconds, "execution_timeout_seconds")
            )
        if max_consecutive_failures is not None:
            body["max_consecutive_failures"] = (
                max_consecutive_failures
                if max_consecutive_failures.__class__ is int
                else check_int(max_consecutive_failures, "max_consecutive_failures")
            )
        body["schedule"] = schedule if schedule.__class__ is str else str.__str__(check_str(schedule, "schedule"))
        body["time_zone"] = time_zone if time_zone.__class__ is str else str.__str__(check_str(time_zone, "time_zone"))
        return create_trigger.assemble(
            query=query,
            body=body,
            options=None,
        )

    def _list_request(
        self,
        filter_: str | None,
        page_size: int | None,
        page_token: str | None,
    ) -> Request:
        query: dict[str, Any] = {}
        if filter_ is not None:
            query["filter"] = filter_ if filter_.__class__ is str else str.__str__(check_str(filter_, "filter_"))
        if page_size is not None:
            query["page_size"] = page_size if page_size.__class__ is int else check_int(page_size, "page_size")
        if page_token is not None:
            query["page_token"] = (
                page_token if page_token.__class__ is str else str.__str__(check_str(page_token, "page_token"))
            )
        return list_triggers.assemble(
            query=query,
            options=None,
        )

    def _get_request(
        self,
        id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return get_trigger.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _update_request(
        self,
        id: str,
        display_name: str | None,
        status: TriggerStatus | TriggerStatusLiteral | None,
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if display_name is not None:
            body["display_name"] = (
                display_name if display_name.__class__ is str else str.__str__(check_str(display_name, "display_name"))
            )
        if status is not None:
            body["status"] = check_enum(status, "status", _models.TriggerStatus)._value_
        return update_trigger.assemble(
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
        return delete_trigger.assemble(
            named(id, "id"),
            query=query,
            options=None,
        )

    def _run_request(
        self,
        trigger_id: str,
    ) -> Request:
        query: dict[str, Any] = {}
        return run_trigger.assemble(
            named(trigger_id, "trigger_id"),
            query=query,
            options=None,
        )

    def _list_executions_request(
        self,
        trigger_id: str,
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
        return list_trigger_executions.assemble(
            named(trigger_id, "trigger_id"),
            query=query,
            options=None,
        )


class Triggers(_TriggersCore):
    """Interactions that are created by a schedule."""

    if TYPE_CHECKING:
        with_raw_response: TriggersWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: TriggersWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        *,
        interaction: types.CreateAgentInteractionOrDict,
        schedule: str,
        time_zone: str,
        display_name: str | None = None,
        environment_id: str | None = None,
        execution_timeout_seconds: int | None = None,
        max_consecutive_failures: int | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Trigger:
        """Makes a trigger.

        Args:
            interaction: The interaction that each run creates.
            display_name: Name for people.
            environment_id: Id of the environment to work in.
            execution_timeout_seconds: Longest time of a run, in seconds.
            max_consecutive_failures: How many runs in a row may fail before it is stopped.
            schedule: When it runs, as a cron expression of five fields.
            time_zone: Time zone of the schedule, such as `Europe/Berlin`.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Trigger``: an interaction that is created again and again, by a schedule.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> trigger = client.triggers.create(
            ...     interaction={"agent": "antigravity-preview-05-2026", "input": "Sum up the news."},
            ...     schedule="0 7 * * *",
            ...     time_zone="Europe/Paris",
            ... )
        """
        call = self._with_settings(
            self._create_request(
                interaction,
                display_name,
                environment_id,
                execution_timeout_seconds,
                max_consecutive_failures,
                schedule,
                time_zone,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_trigger.parse)

    def list(
        self,
        *,
        filter_: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListTriggersResponse:
        """Lists the triggers of the project, a page at a time.

        Args:
            filter_: Which triggers to list.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListTriggersResponse``: a page of triggers.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.triggers.list()
            >>> for trigger in page.triggers or []:
            ...     print(trigger.id, trigger.schedule)
        """
        call = self._with_settings(
            self._list_request(
                filter_,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, list_triggers.parse)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Trigger:
        """Reads a trigger.

        Args:
            id: Id of the trigger.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Trigger``: an interaction that is created again and again, by a schedule.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> trigger = client.triggers.get(trigger.id)
            >>> print(trigger.status)
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
        return self._transport.call(call, get_trigger.parse)

    def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        status: types.TriggerStatus | types.TriggerStatusLiteral | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Trigger:
        """Changes a trigger: pauses it, lets it go on, or renames it.

        Args:
            id: Id of the trigger.
            display_name: Name for people.
            status: Whether it runs.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Trigger``: an interaction that is created again and again, by a schedule.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> trigger = client.triggers.update(trigger.id, status="paused")
        """
        call = self._with_settings(
            self._update_request(
                id,
                display_name,
                status,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, update_trigger.parse)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes a trigger, which runs no more.

        Args:
            id: Id of the trigger.
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
            >>> client.triggers.delete(trigger.id)
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
        return self._transport.call(call, delete_trigger.parse)

    def run(
        self,
        trigger_id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.TriggerExecution:
        """Runs a trigger at once.

        Args:
            trigger_id: Id of the trigger.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``TriggerExecution``: a run of a trigger.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> execution = client.triggers.run(trigger.id)
            >>> print(execution.status)
        """
        call = self._with_settings(
            self._run_request(
                trigger_id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, run_trigger.parse)

    def list_executions(
        self,
        trigger_id: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListTriggerExecutionsResponse:
        """Lists the runs of a trigger, a page at a time.

        Args:
            trigger_id: Id of the trigger.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListTriggerExecutionsResponse``: a page of runs of a trigger.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = client.triggers.list_executions(trigger.id)
            >>> for execution in page.trigger_executions or []:
            ...     print(execution.status)
        """
        call = self._with_settings(
            self._list_executions_request(
                trigger_id,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.call(call, list_trigger_executions.parse)


class AsyncTriggers(_TriggersCore):
    """Interactions that are created by a schedule.

    The asyncio twin of ``Triggers``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncTriggersWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncTriggersWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        *,
        interaction: types.CreateAgentInteractionOrDict,
        schedule: str,
        time_zone: str,
        display_name: str | None = None,
        environment_id: str | None = None,
        execution_timeout_seconds: int | None = None,
        max_consecutive_failures: int | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Trigger:
        """Makes a trigger.

        Args:
            interaction: The interaction that each run creates.
            display_name: Name for people.
            environment_id: Id of the environment to work in.
            execution_timeout_seconds: Longest time of a run, in seconds.
            max_consecutive_failures: How many runs in a row may fail before it is stopped.
            schedule: When it runs, as a cron expression of five fields.
            time_zone: Time zone of the schedule, such as `Europe/Berlin`.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Trigger``: an interaction that is created again and again, by a schedule.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> trigger = await client.aio.triggers.create(
            ...     interaction={"agent": "antigravity-preview-05-2026", "input": "Sum up the news."},
            ...     schedule="0 7 * * *",
            ...     time_zone="Europe/Paris",
            ... )
        """
        call = self._with_settings(
            self._create_request(
                interaction,
                display_name,
                environment_id,
                execution_timeout_seconds,
                max_consecutive_failures,
                schedule,
                time_zone,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_trigger.parse)

    async def list(
        self,
        *,
        filter_: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListTriggersResponse:
        """Lists the triggers of the project, a page at a time.

        Args:
            filter_: Which triggers to list.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListTriggersResponse``: a page of triggers.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.triggers.list()
            >>> for trigger in page.triggers or []:
            ...     print(trigger.id, trigger.schedule)
        """
        call = self._with_settings(
            self._list_request(
                filter_,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, list_triggers.parse)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Trigger:
        """Reads a trigger.

        Args:
            id: Id of the trigger.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Trigger``: an interaction that is created again and again, by a schedule.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> trigger = await client.aio.triggers.get(trigger.id)
            >>> print(trigger.status)
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
        return await self._transport.call(call, get_trigger.parse)

    async def update(
        self,
        id: str,
        *,
        display_name: str | None = None,
        status: types.TriggerStatus | types.TriggerStatusLiteral | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.Trigger:
        """Changes a trigger: pauses it, lets it go on, or renames it.

        Args:
            id: Id of the trigger.
            display_name: Name for people.
            status: Whether it runs.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``Trigger``: an interaction that is created again and again, by a schedule.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> trigger = await client.aio.triggers.update(trigger.id, status="paused")
        """
        call = self._with_settings(
            self._update_request(
                id,
                display_name,
                status,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, update_trigger.parse)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.InteractionsEmpty:
        """Deletes a trigger, which runs no more.

        Args:
            id: Id of the trigger.
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
            >>> await client.aio.triggers.delete(trigger.id)
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
        return await self._transport.call(call, delete_trigger.parse)

    async def run(
        self,
        trigger_id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.TriggerExecution:
        """Runs a trigger at once.

        Args:
            trigger_id: Id of the trigger.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``TriggerExecution``: a run of a trigger.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> execution = await client.aio.triggers.run(trigger.id)
            >>> print(execution.status)
        """
        call = self._with_settings(
            self._run_request(
                trigger_id,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, run_trigger.parse)

    async def list_executions(
        self,
        trigger_id: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.ListTriggerExecutionsResponse:
        """Lists the runs of a trigger, a page at a time.

        Args:
            trigger_id: Id of the trigger.
            page_size: Most items of a page.
            page_token: Where the page begins: `next_page_token` of the one before.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``ListTriggerExecutionsResponse``: a page of runs of a trigger.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> page = await client.aio.triggers.list_executions(trigger.id)
            >>> for execution in page.trigger_executions or []:
            ...     print(execution.status)
        """
        call = self._with_settings(
            self._list_executions_request(
                trigger_id,
                page_size,
                page_token,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.call(call, list_trigger_executions.parse)
