"""Go on with interactions that stopped at the limit of one request, by their continuation token; sans I/O.

Such an interaction has the status ``requires_continuation``. Each request is an interaction of its own on the server,
which has only what it added; here they become one.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Generator, Sequence
from copy import copy
from typing import Any

from genai_runtime import errors
from genai_runtime.drive import arun, run
from genai_runtime.errors.arguments import invalid
from genai_runtime.transport.request import Request, RequestOptions

Wire = dict[str, Any]

__all__ = ["Continuation", "async_continued", "continued", "merged"]

#: How often in a row a stream is reopened that broke before it brought a new token.
MAXIMUM_RECONNECTS = 3

_GOES_ON = "requires_continuation"
_RESUMABLE = (None, "in_progress", _GOES_ON)
_COMPLETED = ("interaction.completed", "interaction.complete")
_WITHOUT_CONTENT = ("interaction.created", "interaction.start", "interaction.status_update")
#: Errors after which a stream is reopened; any other would only happen again.
_BREAKS = (errors.StreamError, errors.APIConnectionError, errors.ServerError, ConnectionError, TimeoutError)
#: Lists of usage, and what tells their entries apart.
_BY_KEY = {
    "cached_tokens_by_modality": ("modality", "tokens"),
    "input_tokens_by_modality": ("modality", "tokens"),
    "output_tokens_by_modality": ("modality", "tokens"),
    "tool_use_tokens_by_modality": ("modality", "tokens"),
    "grounding_tool_count": ("type", "count"),
}


class Continuation:
    """The requests of one ``create``: the first, and those that go on with it.

    Args:
        request: The first request.
        automatic: False leaves an answer that stopped as it is, with a warning. Work in the background, and that of
            agents, is gone on with by the server.
        clock: Seconds; for the timeout of the call, which bounds all its requests together.

    Raises:
        ArgumentError: ``automatic`` is False for work in the background.
    """

    def __init__(
        self, request: Request, automatic: bool | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        options = request.options
        body = {**(request.body or {}), **((options.extra_body if options is not None else None) or {})}
        if automatic is False and body.get("background") is True:
            raise invalid("automatic_continuation", "cannot be False with background=True: the server goes on there")
        self.request = request
        self.enabled = automatic is not False and not (
            body.get("background") is True or body.get("agent") or body.get("agent_config")
        )
        self.warns = automatic is False and not body.get("continuation_token")
        self.stateful = body.get("store") is not False
        limit = None if options is None or options.timeout_setting is None else options.timeout
        self._clock = clock
        self._deadline = None if limit is None else clock() + limit
        self._given: str | None = body.get("continuation_token") or None
        self._ids: list[str] = []
        # Of the current request of a stream.
        self._start = self._token = self._given
        self._owner: str | None = None
        self._id: str | None = None
        self._status: str | None = None
        self._content = False
        self._reconnects = 0
        self._error: Exception | None = None

    # ---- answers in one piece

    def steps(self) -> Generator[Request, Any, Any]:
        """Yield the requests; each is answered with its interaction. Return the one that they make together."""
        hops: list[Any] = []
        request, sent = self.request, self._given
        while True:
            failure: Exception | None = None
            try:
                hops.append((yield request if not hops else self._in_time(request)))
            except Exception as error:
                failure = error
            if failure is not None:
                if not hops:
                    raise failure
                raise self._interrupted(failure, hops, sent or "") from failure
            last = hops[-1]
            token = getattr(last, "continuation_token", None) or None
            if getattr(last, "status", None) != _GOES_ON or not token or token == sent:
                break
            if not self.enabled:
                self.warn()
                break
            request, sent = self._next(token, last.id or None), token
        return hops[0] if len(hops) == 1 else _together(hops)

    def warn(self) -> None:
        """Tell once for each place that an answer is not whole."""
        if self.warns:
            message = (
                "the interaction stopped at the limit of one request (requires_continuation): give its "
                "continuation_token and its id as previous_interaction_id to go on, or leave out "
                "automatic_continuation=False"
            )
            warnings.warn(message, UserWarning, stacklevel=5)

    # ---- streams

    def see(self, event: Any) -> None:
        """Take an event of the stream."""
        kind, interaction = event.event_type, getattr(event, "interaction", None)
        found = getattr(event, "interaction_id", None) or getattr(interaction, "id", None)
        if isinstance(found, str) and found:
            self._id = found
            if found not in self._ids:
                self._ids.append(found)
        before = self._token
        if kind == "error":
            self._status, self._token = "error", None
        else:
            self._status = _value(interaction, "status") or _value(event, "status") or self._status
            token = _value(interaction, "continuation_token")
            self._token = token if token or kind in _COMPLETED else self._token
            self._token = _value(event, "continuation_token") or self._token
        if self._token and self._token != before:
            self._owner = self._id
        if kind in _COMPLETED or (kind == "interaction.status_update" and _value(event, "continuation_token")):
            self._content = False
        elif kind not in _WITHOUT_CONTENT:
            self._content = True

    @property
    def goes_on(self) -> bool:
        """Whether there is more to come behind an interaction whose events have come."""
        return self.enabled and self._status == _GOES_ON and bool(self._token) and self._token != self._start

    def end(self, failure: Exception | None) -> Request | None:
        """The request that goes on with a stream that ended or broke; None if there is none.

        Raises:
            ContinuationInterruptedError: it broke, and the token to go on by hand is known.
            Exception: it broke.
        """
        if not self.enabled:
            if failure is not None:
                raise failure
            if self._status == _GOES_ON and self._token:
                self.warn()
            return None
        resumable = bool(self._token) and self._status in _RESUMABLE and not self._content
        final = failure is not None and not isinstance(failure, _BREAKS)
        if not resumable or final or (self._status == _GOES_ON and self._token == self._start):
            if failure is not None:
                raise self._failed(failure)
            return None
        advanced = self._status == _GOES_ON or self._token != self._start
        self._reconnects = 0 if advanced else self._reconnects + 1
        self._error = failure or (None if advanced else self._error)
        if self._reconnects > MAXIMUM_RECONNECTS:
            if self._error is not None:
                raise self._failed(self._error)
            return None
        request = self._next(self._token or "", self._owner)
        self._start, self._status, self._content = self._token, None, False
        late: Exception | None = None
        try:
            return self._in_time(request)
        except errors.APITimeoutError as error:
            late = error
        raise self._failed(late)

    # ---- details

    def _next(self, token: str, owner: str | None) -> Request:
        """The request behind a token, which the interaction ``owner`` gave."""
        told: Wire = {"continuation_token": token}
        replaced = {"continuation_token"}
        if owner and self.stateful:
            told["previous_interaction_id"] = owner
            replaced |= {"previous_interaction_id", "input"}
        request = self.request.copy(query=self.request.query, headers=self.request.headers)
        request.body = {name: value for name, value in self.request.body.items() if name not in replaced} | told
        options = self.request.options
        if options is not None and options.extra_body:
            # It is merged over the body, and what it says of the first request is over.
            extra = {name: value for name, value in options.extra_body.items() if name not in replaced}
            request.options = _changed(options, "extra_body", extra)
        return request

    def _in_time(self, request: Request) -> Request:
        """The request with what is left of the timeout of the call."""
        options = request.options
        if self._deadline is None or options is None:
            return request
        left = self._deadline - self._clock()
        if left <= 0:
            raise errors.APITimeoutError(f"interactions.create was not done within {options.timeout:g} s")
        request.options = _changed(options, "timeout", left)
        return request

    def _failed(self, failure: Exception) -> Exception:
        token = self._token if self._status in _RESUMABLE else None
        if not token or token == self._given:
            return failure
        return self._error_of(failure, token, self._owner, self._ids)

    def _interrupted(self, failure: Exception, hops: Sequence[Any], token: str) -> Exception:
        found = self._error_of(failure, token, hops[-1].id or None, [each.id for each in hops if each.id])
        found.partial_interaction = hops[0] if len(hops) == 1 else _together(hops)
        return found

    def _error_of(
        self, failure: Exception, token: str, owner: str | None, ids: Sequence[str]
    ) -> errors.ContinuationInterruptedError:
        error = errors.ContinuationInterruptedError(
            f"going on with the interaction failed: {failure}; the continuation_token goes on from what was done"
        )
        error.continuation_token = token
        error.interaction_id = owner if self.stateful else None
        error.continuation_ids = list(ids)
        error.partial = list(getattr(failure, "partial", None) or ())
        error.__cause__ = failure
        return error


def continued(transport: Any, request: Request, parse: Callable[[Any], Any], automatic: bool | None) -> Any:
    """The interaction that a request begins, whole."""
    return run(Continuation(request, automatic).steps(), lambda each: transport.call(each, parse))


async def async_continued(transport: Any, request: Request, parse: Callable[[Any], Any], automatic: bool | None) -> Any:
    """:func:`continued` under asyncio."""
    return await arun(Continuation(request, automatic).steps(), lambda each: transport.call(each, parse))


def _changed(options: RequestOptions, name: str, value: Any) -> RequestOptions:
    """A copy of some options, with another value of one."""
    found = copy(options)
    setattr(found, name, value)
    return found


def _together(hops: Sequence[Any]) -> Any:
    return hops[-1].from_dict(merged([each.to_dict() for each in hops]))


def merged(hops: Sequence[Wire]) -> Wire:
    """Merge the interactions of several requests.

    The last one has its say, with the steps of all; tokens are added up, and ``continuation_ids`` are all ids.
    """
    first, last = hops[0], hops[-1]
    whole = dict(last)
    steps: list[Any] = []
    for index, hop in enumerate(hops):
        own = list(hop.get("steps") or ())
        while index and own and own[0].get("type") == "user_input":
            # It goes on in the same turn, whose input was told before.
            del own[0]
        steps += own
    whole["steps"] = steps
    ids = [each for hop in hops for each in (*(hop.get("continuation_ids") or ()), hop.get("id")) if each]
    whole["continuation_ids"] = list(dict.fromkeys(ids))
    for name in ("previous_interaction_id", "created", "input"):
        whole.pop(name, None)
        if first.get(name) is not None:
            whole[name] = first[name]
    if usages := [hop["usage"] for hop in hops if hop.get("usage")]:
        whole["usage"] = _usage(usages)
        began = usages[0].get("initial_input_tokens", usages[0].get("total_input_tokens"))
        if began is not None:
            whole["usage"]["initial_input_tokens"] = began
    return whole


def _usage(usages: Sequence[Wire]) -> Wire:
    total: Wire = {}
    for usage in usages:
        for name, value in usage.items():
            old = total.get(name)
            if isinstance(old, int) and isinstance(value, int):
                total[name] = old + value
            elif name in _BY_KEY and isinstance(old, list) and isinstance(value, list):
                total[name] = _added(*_BY_KEY[name], [*old, *value])
            else:
                total[name] = value
    return total


def _added(key: str, count: str, items: Sequence[Wire]) -> list[Wire]:
    found: dict[Any, Wire] = {}
    for item in items:
        old = found.get(item.get(key))
        both = old is not None and isinstance(old.get(count), int) and isinstance(item.get(count), int)
        found[item.get(key)] = {**item, count: old[count] + item[count]} if old is not None and both else item
    return list(found.values())


def _value(holder: Any, name: str) -> str | None:
    """A field that is a text and not empty; an enum's value."""
    found = getattr(holder, name, None)
    found = getattr(found, "value", found)
    return found if isinstance(found, str) and found else None
