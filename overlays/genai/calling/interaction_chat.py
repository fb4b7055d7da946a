"""Conversations over interactions: the server remembers, and Python functions are run."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any

from gemini_api import models
from gemini_api import models as types
from genai_runtime import drive, observing
from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.errors.arguments import invalid
from genai_runtime.hinted import Hinted
from genai_runtime.interaction_stream import AsyncInteractionStream, InteractionStream

from .function_calls import run, run_together
from .interaction_turn import WAITER, Ask, Command, Conversation, Turn, Wait, is_over
from .tools import MAXIMUM_REMOTE_CALLS, as_list, is_mcp_session

if TYPE_CHECKING:
    from gemini_api.models import Interaction, InteractionInput, InteractionSSEEvent, Step  # noqa: F401 - in quotes
    from genai_runtime.observing import Watched

Wire = dict[str, Any]

__all__ = ["AsyncInteractionChat", "AsyncInteractionChatStream", "InteractionChat", "InteractionChatStream"]

#: Settings that only one of both has.
_OF_MODELS = ("generation_config", "cached_content")
_OF_AGENTS = ("agent_config",)


class _ChatCore(Hinted):
    """What both modes share: where the conversation stands, and what is sent."""

    _asynchronous = False

    def __init__(
        self, interactions: Any, settings: Wire, previous_interaction_id: Any, maximum_remote_calls: int | None
    ) -> None:
        _check(settings)
        maximum = MAXIMUM_REMOTE_CALLS if maximum_remote_calls is None else maximum_remote_calls
        if isinstance(maximum, bool) or not isinstance(maximum, int) or maximum < 1:
            raise invalid("maximum_remote_calls", f"is a positive number of requests, not {maximum!r}")
        self._interactions = interactions
        self._listed = False
        previous = _previous(previous_interaction_id)
        self._conversation = Conversation(settings, previous, maximum, asynchronous=self._asynchronous)
        if not self._sessions():
            # Mistakes in tools are told at once.
            interactions._convert.interaction_tools(settings.get("tools") or ())
            self._conversation.targets  # noqa: B018
            self._listed = True
        elif not self._asynchronous:
            raise invalid("tools", "an MCP session needs asyncio; use client.aio.interactions.chat")

    @property
    def id(self) -> str | None:
        """The id of the interaction that the next message follows; None before the first."""
        return self._conversation.state.previous

    @property
    def last_interaction(self) -> types.Interaction | None:
        """The last interaction of this conversation that is over."""
        return self._conversation.state.last

    @property
    def pending(self) -> list[types.Step]:
        """Results of functions that the model has not been told, since the request failed: ``send()`` tells them."""
        return [models.StepCodec.from_dict(each) for each in self._conversation.state.pending]

    def reset(self, previous_interaction_id: str | types.Interaction | None = None) -> None:
        """Begin anew, or behind an interaction.

        Args:
            previous_interaction_id: The interaction that the next message follows, or its id. Default: none.

        Raises nothing.

        Examples:
            >>> chat.reset()
        """
        self._conversation.reset(_previous(previous_interaction_id))

    def __repr__(self) -> str:
        settings = self._conversation.settings
        return f"<{type(self).__name__} with {settings.get('model') or settings.get('agent')}, behind {self.id}>"

    def _sessions(self) -> list[Any]:
        tools = as_list(self._conversation.settings.get("tools") or ())
        return [each for each in tools if is_mcp_session(each)]

    def _watch(self) -> Watched | None:
        """What watches a message behind which functions are run; None where nobody watches."""
        observer = observing.observer
        if observer is None or not (self._conversation.targets or self._sessions()):
            return None
        settings, vertexai = self._conversation.settings, self._interactions.vertexai is True
        return observer.loop(settings.get("model"), settings.get("agent"), vertexai=vertexai)

    def _turn(self, input: Any) -> Turn:
        conversation, state = self._conversation, self._conversation.state
        if input is None:
            if state.running is None and state.unanswered is None and not state.pending:
                raise invalid("input", "is missing: there is nothing to go on with")
            return Turn(conversation, [])
        if state.running is not None:
            name = f"interactions/{state.running.id}"
            raise invalid("input", f"cannot be sent: {name} still runs; send() without input waits for it")
        if state.unanswered is not None:
            words = "functions that the model called were not run to their end; send() without input runs them"
            raise invalid("input", f"cannot be sent: {words}, and reset() begins anew")
        return Turn(conversation, self._steps_said(input))

    def _steps_said(self, input: Any) -> list[Wire]:
        """An input as steps."""
        wire = self._interactions._convert.interaction_input(input)
        if isinstance(wire, list):
            return wire
        if isinstance(wire, str):
            wire = {"type": "text", "text": wire}
        is_content = wire.get("type") in models.InteractionsContentCodec._MAPPING
        return [{"type": "user_input", "content": [wire]} if is_content else wire]

    def _steps_of(self, interactions: Sequence[Interaction]) -> list[Step]:
        """All steps: those of earlier interactions, the last one first, and those of this conversation."""
        found: list[Wire] = []
        for each in reversed(interactions):
            wire = each.to_dict()
            told, steps = wire.get("input"), wire.get("steps") or []
            if told is not None and not any(step.get("type") == "user_input" for step in steps):
                found += self._steps_said(told)
            found += steps
        return [models.StepCodec.from_dict(each) for each in [*found, *self._conversation.state.steps]]


class _TurnEvents:
    """What the streams of both modes share: the events of all requests of one message."""

    _chat: Any
    _turn: Turn
    _inner: Any
    _source: Any = None
    _now: Any
    _finished: bool
    _whole: bool
    if TYPE_CHECKING:
        _watched: Watched | None
    else:
        _watched = None

    def _ended(self, error: BaseException | None = None) -> None:
        """The message is over, by ``error`` or without."""
        if self._watched is not None:
            self._watched.end(error)

    def _failed(self, failure: Exception) -> Exception:
        error = self._turn.failed(failure)
        self._ended(error)
        return error

    @property
    def final(self) -> types.Interaction | None:
        """The last interaction of the message once it is over; None before."""
        return self._turn.interaction if self._whole else None

    @property
    def snapshot(self) -> types.Interaction:
        """The interaction of the current request so far."""
        inner = getattr(self._source, "snapshot", None)
        return inner if inner is not None else models.Interaction.from_dict(self._now.to_dict())

    def _after(self, failure: Exception | None) -> Generator[Any, Any, None]:
        """What follows when the events of a request have ended: the calls, and the next request."""
        if failure is not None:
            so_far = self.snapshot
            if so_far.id and self._chat._conversation.settings.get("background") and not is_over(so_far):
                # It runs on without its stream.
                self._turn.state.running = so_far
            raise self._failed(failure)
        found = getattr(self._source, "final", None) or models.Interaction.from_dict(self._now.to_dict())
        more = False
        try:
            more = yield from self._turn.settle(found)
        except Exception as error:
            failure = error
        if failure is not None:
            raise self._failed(failure)
        from genai_runtime.interaction_stream import Do

        yield Do.CLOSE
        if not more:
            self._turn.commit()
            self._finished = self._whole = True
            self._ended()


def _check(settings: Wire) -> None:
    """Refuse what no request can have."""
    model, agent = settings.get("model"), settings.get("agent")
    if (model is None) == (agent is None):
        found = "none is given" if model is None else "agent and model are given"
        raise invalid("interactions.chat", f"takes agent or model; {found}")
    for name in _OF_MODELS if agent is not None else _OF_AGENTS:
        if settings.get(name) is not None:
            raise invalid(name, f"is a setting of {'models' if agent is not None else 'agents'}, and is given beside "
                          f"{'agent' if agent is not None else 'model'}")  # fmt: skip
    if settings.get("store") is False and settings.get("background"):
        raise invalid("background", "needs what is stored: it cannot be True with store=False")


def _previous(value: Any) -> str | None:
    return None if value is None else named(value, "previous_interaction_id").removeprefix("interactions/")


# region sync, rendered from the region asyncio: change that and run "make generate"


class InteractionChat(_ChatCore):
    """A conversation over interactions. The server remembers it; the functions that the model calls are run.

    A message that fails leaves the conversation behind the last interaction that is over. Messages sent at once are
    asked behind the same interaction, and the conversation goes on behind the one that ends last.
    """

    def send(self, input: types.InteractionInput | None = None) -> types.Interaction:
        """Say something, and return the interaction that it comes to, once functions have been called.

        Args:
            input: A text, a content, a list of contents, or a list of steps. Default: go on with a message that failed.

        Returns:
            The interaction with the answer.

        Raises:
            InteractionFailed: it failed or was cancelled.
            InteractionInterrupted: a request behind the first one failed; ``send()`` goes on with it.

        Examples:
            >>> interaction = chat.send("Why is the sky blue?")
        """
        turn = self._turn(input)
        if (watched := self._watch()) is None:
            return drive.run(turn.steps(), self._do)
        with watched:
            return drive.run(turn.steps(), self._do)

    def send_stream(self, input: types.InteractionInput | None = None) -> InteractionChatStream:
        """Say something, and return the stream of what comes of it: the events of all requests.

        Args:
            input: A text, a content, a list of contents, or a list of steps. Default: go on with a message that failed.

        Raises, while it is iterated over:
            InteractionFailed: it failed or was cancelled.
            InteractionInterrupted: a request behind the first one failed; ``send()`` goes on with it.

        Returns:
            A stream of events; ``text_stream`` gives the text alone.

        Examples:
            >>> for event in chat.send_stream("And at night?"):
            ...     print(event.event_type)
        """
        return InteractionChatStream(self, self._turn(input))

    def history(self) -> list[types.Step]:
        """The steps of the conversation, in order: what was said, called and answered.

        Those before this object are fetched from the server.

        Returns:
            The steps.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> steps = chat.history()
        """
        earlier: list[Interaction] = []
        following = self._conversation.state.first
        while following:
            earlier.append(self._interactions.get(following, include_input=True))
            following = earlier[-1].previous_interaction_id
            if following in [each.id for each in earlier]:
                break
        return self._steps_of(earlier)

    def _do(self, command: Command) -> Any:
        if isinstance(command, Ask):
            return self._interactions.create(**command.arguments)
        if isinstance(command, Wait):
            return self._interactions.wait(command.interaction)
        return list(map(run, command))


# `final` is of the type of what the events come to.
class InteractionChatStream(_TurnEvents, InteractionStream["InteractionSSEEvent", "Interaction"]):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The events of a message, over all its requests."""

    def __init__(self, chat: InteractionChat, turn: Turn) -> None:
        self._chat, self._turn, self._watched = chat, turn, chat._watch()
        super().__init__(self._ask, None, models.Interaction, WAITER)

    def _ask(self, _: Any) -> Any:
        if self._turn.state.unanswered is not None:
            drive.run(self._turn.answer(), self._chat._do)
        running = self._turn.state.running
        if running is not None:
            return self._chat._interactions.get(running.id, stream=True)
        return self._chat._interactions.create(stream=True, **self._turn.arguments)

    def _do(self, command: Any) -> Any:
        with observing.PartOf(self):
            if isinstance(command, list | Wait):
                return self._chat._do(command)
            return super()._do(command)

    def close(self) -> None:
        """End the stream, and free its connection. The conversation goes on behind what is over."""
        super().close()
        self._turn.commit()
        self._ended()


# endregion


# region asyncio
class AsyncInteractionChat(_ChatCore):
    """A conversation over interactions. The server remembers it; the functions that the model calls are run.

    A message that fails leaves the conversation behind the last interaction that is over. Messages sent at once are
    asked behind the same interaction, and the conversation goes on behind the one that ends last.
    """

    _asynchronous = True  # async only

    async def send(self, input: types.InteractionInput | None = None) -> types.Interaction:
        """Say something, and return the interaction that it comes to, once functions have been called.

        Args:
            input: A text, a content, a list of contents, or a list of steps. Default: go on with a message that failed.

        Returns:
            The interaction with the answer.

        Raises:
            InteractionFailed: it failed or was cancelled.
            InteractionInterrupted: a request behind the first one failed; ``send()`` goes on with it.

        Examples:
            >>> interaction = await chat.send("Why is the sky blue?")
        """
        turn = self._turn(input)
        await self._prepare()  # async only
        if (watched := self._watch()) is None:
            return await drive.arun(turn.steps(), self._do)
        with watched:
            return await drive.arun(turn.steps(), self._do)

    @awaitable  # async only
    def send_stream(self, input: types.InteractionInput | None = None) -> AsyncInteractionChatStream:
        """Say something, and return the stream of what comes of it: the events of all requests.

        Args:
            input: A text, a content, a list of contents, or a list of steps. Default: go on with a message that failed.

        Raises, while it is iterated over:
            InteractionFailed: it failed or was cancelled.
            InteractionInterrupted: a request behind the first one failed; ``send()`` goes on with it.

        Returns:
            A stream of events; ``text_stream`` gives the text alone.

        Examples:
            >>> async for event in await chat.send_stream("And at night?"):
            ...     print(event.event_type)
        """
        return AsyncInteractionChatStream(self, self._turn(input))

    async def history(self) -> list[types.Step]:
        """The steps of the conversation, in order: what was said, called and answered.

        Those before this object are fetched from the server.

        Returns:
            The steps.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> steps = await chat.history()
        """
        earlier: list[Interaction] = []
        following = self._conversation.state.first
        while following:
            earlier.append(await self._interactions.get(following, include_input=True))
            following = earlier[-1].previous_interaction_id
            if following in [each.id for each in earlier]:
                break
        return self._steps_of(earlier)

    async def _prepare(self) -> None:  # async only
        """List what the MCP sessions have, once."""
        if self._listed:
            return
        from .mcp import declared_sessions

        tools = as_list(self._conversation.settings.get("tools") or ())
        self._conversation.offer(*await declared_sessions(tools))
        self._conversation.targets  # noqa: B018
        self._listed = True

    async def _do(self, command: Command) -> Any:
        if isinstance(command, Ask):
            return await self._interactions.create(**command.arguments)
        if isinstance(command, Wait):
            return await self._interactions.wait(command.interaction)
        # sync: return list(map(run, command))
        return await run_together(command)  # async only


# `final` is of the type of what the events come to.
class AsyncInteractionChatStream(_TurnEvents, AsyncInteractionStream["InteractionSSEEvent", "Interaction"]):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The events of a message, over all its requests.

    With asyncio, the first request is made when it is awaited or read.
    """

    def __init__(self, chat: AsyncInteractionChat, turn: Turn) -> None:
        self._chat, self._turn, self._watched = chat, turn, chat._watch()
        super().__init__(self._ask, None, models.Interaction, WAITER)

    async def _ask(self, _: Any) -> Any:
        await self._chat._prepare()  # async only
        if self._turn.state.unanswered is not None:
            await drive.arun(self._turn.answer(), self._chat._do)
        running = self._turn.state.running
        if running is not None:
            return await self._chat._interactions.get(running.id, stream=True)
        return await self._chat._interactions.create(stream=True, **self._turn.arguments)

    async def _do(self, command: Any) -> Any:
        with observing.PartOf(self):
            if isinstance(command, list | Wait):
                return await self._chat._do(command)
            return await super()._do(command)

    async def aclose(self) -> None:
        """End the stream, and free its connection. The conversation goes on behind what is over."""
        await super().aclose()
        self._turn.commit()
        self._ended()

    close = aclose  # async only


# endregion
