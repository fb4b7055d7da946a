"""The resource ``decisions``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.call_settings import CallTimeout
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_map, check_str, check_union
from genai_runtime.models.protocols import Mapping
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from ..api.decisions import create_decision
    from ..models import DecisionInputOrDict, DecisionQuestionOrDict
    from ..with_responses import (
        AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse,
        DecisionsWithRawResponse,
        DecisionsWithStreamingResponse,
    )
else:
    create_decision = LazyModule("..api.decisions.create_decision", globals())


class _DecisionsCore(Resource):
    """The requests of ``decisions``, without the sending."""

    _ONE_REQUEST = frozenset(("create",))

    def _create_request(
        self,
        input: DecisionInputOrDict,
        model: str,
        questions: Mapping[str, DecisionQuestionOrDict],
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        body["input"] = _models.DecisionInputCodec.to_dict(
            check_union(input, "input", _models.DecisionInputCodec), "input", self._backend
        )
        body["model"] = model if model.__class__ is str else str.__str__(check_str(model, "model"))
        body["questions"] = {
            k0: _models.DecisionQuestionCodec.to_dict(i0, "questions", self._backend)
            for k0, i0 in check_map(questions, "questions", check_union, _models.DecisionQuestionCodec).items()
        }
        return create_decision.assemble(
            query=query,
            body=body,
            options=None,
        )


class Decisions(_DecisionsCore):
    """Questions that are answered with how sure each answer is."""

    if TYPE_CHECKING:
        with_raw_response: DecisionsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: DecisionsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        *,
        input: types.DecisionInputOrDict,
        model: str,
        questions: Mapping[str, types.DecisionQuestionOrDict],
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.CreateDecisionResponse:
        """Answers questions about something, and says how sure each answer is.

        Args:
            input: What is decided about: a text, or contents.
            model: Id of the model.
            questions: The questions, by names of your choice.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``CreateDecisionResponse``: answers, each with how sure it is.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> decision = client.decisions.create(
            ...     model="gemini-2.5-flash",
            ...     input="The parcel came two weeks late.",
            ...     questions={
            ...         "mood": {
            ...             "type": "choice",
            ...             "instructions": "How do they feel?",
            ...             "criteria": {"pleased": "They like it.", "angry": "They do not."},
            ...         }
            ...     },
            ... )
            >>> print(decision.answers)
        """
        call = self._with_settings(
            self._create_request(
                input,
                model,
                questions,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.call(call, create_decision.parse)


class AsyncDecisions(_DecisionsCore):
    """Questions that are answered with how sure each answer is.

    The asyncio twin of ``Decisions``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncDecisionsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncDecisionsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        *,
        input: types.DecisionInputOrDict,
        model: str,
        questions: Mapping[str, types.DecisionQuestionOrDict],
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: CallTimeout = None,
    ) -> types.CreateDecisionResponse:
        """Answers questions about something, and says how sure each answer is.

        Args:
            input: What is decided about: a text, or contents.
            model: Id of the model.
            questions: The questions, by names of your choice.
            api_version: Version of the API, such as ``v1beta``. Default: the client's.
            extra_headers: Headers to send besides; they win over the client's.
            extra_query: Query parameters to send besides.
            extra_body: Fields that are merged into the body as they are.
            timeout: Seconds for the call with its retries, or an ``httpx.Timeout``. Default: the client's.

        Returns:
            The ``CreateDecisionResponse``: answers, each with how sure it is.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> decision = await client.aio.decisions.create(
            ...     model="gemini-2.5-flash",
            ...     input="The parcel came two weeks late.",
            ...     questions={
            ...         "mood": {
            ...             "type": "choice",
            ...             "instructions": "How do they feel?",
            ...             "criteria": {"pleased": "They like it.", "angry": "They do not."},
            ...         }
            ...     },
            ... )
            >>> print(decision.answers)
        """
        call = self._with_settings(
            self._create_request(
                input,
                model,
                questions,
            ),
            api_version=api_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.call(call, create_decision.parse)
