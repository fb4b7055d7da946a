"""One message of a conversation over interactions, sans I/O: its requests, function calls and what they come to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple

from gemini_api import models
from gemini_api.resources.interactions import Interactions
from genai_runtime import errors
from genai_runtime.errors.arguments import invalid

from ..functions import signature_of
from ..schemas.values import TypeMismatch
from .function_calls import Call, Result, Target, targets_of
from .tools import Declared, as_list, is_function, is_mcp_session, is_mcp_tool

if TYPE_CHECKING:
    from gemini_api.models import Interaction

Wire = dict[str, Any]

__all__ = ["WAITER", "Conversation", "State", "Turn", "Wait", "declared_tools", "function_tool", "is_over"]

#: When an interaction is over, and when it has failed.
WAITER = Interactions._WAIT
#: By the beginning of a MIME type: the kind of content.
_MEDIA = ("image", "audio", "video")


class Wait(NamedTuple):
    """Command: wait until work in the background is over, or needs a result."""

    interaction: Any


class Ask(NamedTuple):
    """Command: make a request; its result is the interaction."""

    arguments: Wire


Command = Wait | Ask | list[Call]


def function_tool(target: Callable[..., Any]) -> Wire:
    """The tool that declares a Python function to an interaction.

    Raises:
        ArgumentError: a parameter has no annotation, or one that JSON cannot carry.
    """
    from ..schemas.json_schema import members_schema
    from ..schemas.tidy import tidy

    seen = signature_of(target)
    wire: Wire = {"type": "function", "name": seen.name}
    if seen.text:
        wire["description"] = seen.text
    where = f"tools.{seen.name}"
    whole = members_schema(seen.parameters, where) if seen.parameters else {"type": "object", "properties": {}}
    wire["parameters"] = tidy(whole, where)
    return wire


def is_over(interaction: Any) -> bool:
    """Whether an interaction does not run any more: it has come to an end, or waits for results."""
    return interaction.status is None or WAITER.is_done(interaction)


def declared_tools(value: Any) -> list[Any]:
    """The tools of an interaction, with what can be called in Python declared; others are left as they are.

    Args:
        value: A tool or several: models, dicts, Python functions, tools of MCP servers.

    Raises:
        ArgumentError: a function cannot be declared, or there is an MCP session, which only a conversation takes.
    """
    found: list[Any] = []
    for index, item in enumerate(as_list(value)):
        if item.__class__ is Declared:
            found += [_renamed(each) for each in item]
        elif is_mcp_session(item):
            raise invalid(f"tools[{index}]", "is an MCP session, which client.aio.interactions.chat takes")
        elif is_mcp_tool(item):
            from .tools import declaration_of_mcp_tool

            found.append(_renamed(declaration_of_mcp_tool(item)))
        else:
            found.append(function_tool(item) if is_function(item) else item)
    return found


def _renamed(declaration: Wire) -> Wire:
    """The tool of an interaction for a FunctionDeclaration of an MCP server's tool."""
    schema = declaration.get("parametersJsonSchema") or {"type": "object", "properties": {}}
    said: Wire = {key: declaration[key] for key in ("name", "description") if key in declaration}
    return {"type": "function", **said, "parameters": schema}


class Conversation:
    """A conversation: its settings, what may be called in it, and where it stands.

    Args:
        settings: What every request has besides its input.
        previous: The interaction that the first message follows.
        maximum: Requests that one message may make.
        asynchronous: Whether functions may be coroutine functions.
    """

    def __init__(self, settings: Wire, previous: str | None, maximum: int, *, asynchronous: bool) -> None:
        self.settings = settings
        self.maximum = maximum
        self.asynchronous = asynchronous
        #: Tools of MCP sessions, once they have been listed.
        self.offered: Sequence[Target] = ()
        self._targets: Mapping[str, Target] | None = None
        self._lock = threading.Lock()
        self.reset(previous)

    def reset(self, previous: str | None) -> None:
        self.state = State(previous)

    def commit(self, before: State, after: State) -> None:
        """Go on from where a message came to. One that changed nothing, or that began before a reset, has no say.

        Of two at once, which were asked behind the same interaction, the one that ends last is gone on with; where
        nothing is stored, the steps of both are told again.
        """
        with self._lock:
            now = self.state
            if after.root is not now.root or all(getattr(before, each) is getattr(after, each) for each in _PROGRESS):
                return
            if not self.stored and now.steps is not before.steps:
                after.steps = [*now.steps, *after.steps[len(before.steps) :]]
            self.state = after

    @property
    def stored(self) -> bool:
        """Whether the server remembers; else each request tells all steps again."""
        return self.settings.get("store") is not False

    @property
    def targets(self) -> Mapping[str, Target]:
        """What the model may call, by name."""
        if self._targets is None:
            tools = as_list(self.settings.get("tools") or ())
            functions = [each for each in tools if each.__class__ is not Declared and is_function(each)]
            self._targets = targets_of(functions, self.offered, asynchronous=self.asynchronous)
        return self._targets

    def offer(self, tools: list[Any], offered: Sequence[Target]) -> None:
        """Take what MCP sessions have said that they have."""
        self.settings = {**self.settings, "tools": tools}
        self.offered, self._targets = offered, None


class State:
    """Where a conversation stands. A message has its own while it is under way, and hands it over at its end."""

    __slots__ = ("first", "last", "pending", "previous", "root", "running", "steps", "unanswered")

    def __init__(self, previous: str | None) -> None:
        self.first = self.previous = previous
        self.last: Interaction | None = None
        #: An interaction in the background that was not waited for to its end.
        self.running: Any = None
        #: Results of functions that the model has not been told.
        self.pending: list[Wire] = []
        #: An interaction whose calls were not run to their end.
        self.unanswered: Any = None
        self.steps: list[Wire] = []
        #: The same in all that came of one reset.
        self.root = object()

    def copy(self) -> State:
        """Another that goes on from here; lists are replaced, and never changed in place."""
        return copy(self)

    def advance(self, interaction: Interaction, told: Sequence[Wire], *, stored: bool) -> None:
        """An interaction is over: the next message follows it."""
        self.last = interaction
        self.previous = (interaction.id or None) if stored else self.previous
        self.running, self.pending = None, []
        steps = [each.to_dict() for each in interaction.steps or ()]
        while steps and steps[0].get("type") == "user_input":
            # What was told is there already.
            del steps[0]
        self.steps = [*self.steps, *told, *steps]


#: What a message changes.
_PROGRESS = ("last", "pending", "previous", "running", "steps", "unanswered")


class Turn:
    """One message: what is asked next, and what to do with what comes back."""

    def __init__(self, conversation: Conversation, told: list[Wire]) -> None:
        self._conversation = conversation
        self._before = conversation.state
        #: Where the conversation stands for this message.
        self.state = conversation.state.copy()
        self._told = [*self.state.pending, *told]
        self._left = conversation.maximum
        self._forced = True
        #: The last interaction that is over.
        self.interaction: Interaction | None = None

    @property
    def arguments(self) -> Wire:
        """The keyword arguments of ``interactions.create`` for the next request."""
        found = {key: value for key, value in self._conversation.settings.items() if value is not None}
        if self.state.previous is not None:
            found["previous_interaction_id"] = self.state.previous
        if not self._forced:
            found = _let_go(found)
        told = self._told if self._conversation.stored else [*self.state.steps, *self._told]
        # As models, so that what nobody knows goes back as it came.
        found["input"] = list(map(models.StepCodec.from_dict, told))
        return found

    def commit(self) -> None:
        """The message is over: the conversation goes on from where it came to."""
        self._conversation.commit(self._before, self.state)
        self._before = self.state.copy()

    def steps(self) -> Generator[Command, Any, Interaction]:
        """The commands of a message that is answered in one piece."""
        try:
            while True:
                interaction: Any = self.state.running
                failure: Exception | None = None
                try:
                    if self.state.unanswered is not None:
                        yield from self.answer()
                    if interaction is None:
                        interaction = yield Ask(self.arguments)
                    if not (yield from self.settle(interaction)):
                        assert self.interaction is not None
                        return self.interaction
                except Exception as error:
                    failure = error
                if failure is not None:
                    raise self.failed(failure)
        finally:
            self.commit()

    def settle(self, interaction: Any) -> Generator[Command, Any, bool]:
        """The commands behind an interaction that was answered; True if there is more to ask.

        Raises:
            InteractionFailed: it failed or was cancelled.
        """
        state = self.state
        while not is_over(interaction):
            state.running = interaction
            interaction = yield Wait(interaction)
        state.running = None
        WAITER.raise_for_failure(interaction)
        self._left -= 1
        calls = self._calls(interaction)
        state.advance(interaction, self._told, stored=self._conversation.stored)
        self.interaction, self._told = interaction, []
        if not calls:
            return False
        state.unanswered = interaction
        yield from self.answer()
        return True

    def answer(self) -> Generator[list[Call], Any, None]:
        """Run the calls that have not been answered, whose results are told next."""
        state = self.state
        calls = self._calls(state.unanswered)
        results: Sequence[Result] = yield calls
        self._told = state.pending = [_step(call, each) for call, each in zip(calls, results, strict=True)]
        state.unanswered = None
        self._forced = False

    def failed(self, failure: Exception) -> Exception:
        """The error for a message that failed; one that had come further tells where it goes on."""
        running = self.state.running
        if isinstance(failure, errors.OperationFailed):
            self.state.running = None
            return failure
        if self.interaction is None and running is None:
            return failure
        last: Any = running or self.interaction
        where = f"interactions/{last.id}" if last.id else "an interaction that is not stored"
        error = errors.InteractionInterrupted(
            f"the conversation stopped behind {where}: {failure}; send() without input goes on"
        )
        error.interaction, error.interaction_id = last, last.id or None
        error.pending = list(self.state.pending)
        error.partial = list(getattr(failure, "partial", None) or ())
        error.__cause__ = failure
        return error

    def _calls(self, interaction: Any) -> list[Call]:
        """The calls to run: none if one is of a function that is not here, or if no requests are left."""
        steps = [each.to_dict() for each in interaction.steps or ()]
        done = {each.get("call_id") for each in steps if each.get("type") == "function_result"}
        wanted = [each for each in steps if each.get("type") == "function_call" and each.get("id") not in done]
        targets = self._conversation.targets
        if self._left <= 0 or any(each.get("name") not in targets for each in wanted):
            return []
        return [
            Call(each.get("id"), _Unreadable(each["name"]), None)
            if "partial_arguments" in each
            else Call(each.get("id"), targets[each["name"]], each.get("arguments"))
            for each in wanted
        ]


class _Unreadable:
    """A function whose arguments are no JSON, of which the model is told."""

    is_async = False

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, arguments: Mapping[str, Any] | None) -> Any:
        raise TypeMismatch("arguments", "are no JSON object")


def _step(call: Call, result: Result) -> Wire:
    """The step that tells the model of a result."""
    said = result.part["functionResponse"]
    response = said.get("response") or {}
    step: Wire = {"type": "function_result", "call_id": call.id, "name": call.target.name}
    if result.error is not None:
        return {**step, "is_error": True, "result": response}
    value = response["result"] if response.keys() == {"result"} else response
    plain: Any = value if isinstance(value, str | dict) else {"result": value}
    if parts := said.get("parts"):
        text = plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)
        plain = [{"type": "text", "text": text}, *map(_content, parts)]
    return {**step, "result": plain}


def _content(part: Wire) -> Wire:
    """The content for a part of a function response: media."""
    blob = part.get("inlineData") or part.get("fileData") or {}
    kind = str(blob.get("mimeType", "")).partition("/")[0]
    found = {"type": kind if kind in _MEDIA else "document", "mime_type": blob.get("mimeType")}
    data = {"data": blob.get("data"), "uri": blob.get("fileUri")}
    return {**found, **{key: value for key, value in data.items() if value}}


def _let_go(settings: Wire) -> Wire:
    """Stop forcing function calls behind the first ones, or the model would call forever."""
    config = settings.get("generation_config")
    wire = config if isinstance(config, Mapping) else {} if config is None else config.to_dict()
    choice = wire.get("tool_choice")
    if isinstance(choice, Mapping):
        allowed = choice.get("allowed_tools") or {}
        if allowed.get("mode") != "any":
            return settings
        choice = {**choice, "allowed_tools": {**allowed, "mode": "auto"}}
    elif choice == "any":
        choice = "auto"
    else:
        return settings
    return {**settings, "generation_config": {**wire, "tool_choice": choice}}
