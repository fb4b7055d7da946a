"""The tools of a Live session: how each is declared to the model, and which of them are called here."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from gemini_api import models
from genai_runtime.errors.arguments import invalid, wrong
from genai_runtime.models.checks import check_config
from genai_runtime.secret import AuthToken

from ..functions import Function
from .function_calls import Target
from .tools import MAXIMUM_REMOTE_CALLS, Declared, as_list, is_function, is_mcp_session, mcp_used, names_servers

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.transport import TransportConfig

Wire = dict[str, Any]

__all__ = ["LiveTarget", "LiveTools", "NonBlocking"]

#: Kinds of functions.
FUNCTION, GENERATOR, ASYNC_GENERATOR = "function", "generator", "asynchronous generator"


class NonBlocking:
    """A function that the model does not wait for: the conversation goes on while it runs.

    Args:
        function: The function. A generator gives a result with each ``yield``.
        scheduling: What the model does with a result: ``INTERRUPT`` tells of it at once, ``WHEN_IDLE`` (the default)
            when it has finished what it says, ``SILENT`` keeps it for later. A function that returns a
            ``FunctionResponse`` may say it for each result.

    Raises:
        ArgumentError: it is no function, or there is no such scheduling.
    """

    __slots__ = ("function", "scheduling")

    def __init__(self, function: Callable[..., Any], scheduling: str | models.FunctionResponseScheduling = "") -> None:
        if not is_function(function):
            raise wrong("NonBlocking", "a function", function)
        known = [each.value for each in models.FunctionResponseScheduling]
        value = getattr(scheduling, "value", scheduling)
        if value and value not in known:
            raise invalid("NonBlocking.scheduling", f"is one of {', '.join(known)}, not {scheduling!r}")
        self.function = function
        self.scheduling: str = value

    def __repr__(self) -> str:
        return f"NonBlocking({getattr(self.function, '__name__', self.function)}, {self.scheduling or 'WHEN_IDLE'})"


class LiveTarget(NamedTuple):
    """What the model may call, and how."""

    target: Target
    waits: bool = True
    scheduling: str = ""
    #: Whether each value that it yields is a result.
    several: bool = False
    kind: str = FUNCTION


class LiveTools:
    """The tools of one session.

    Args:
        given: The ``tools`` of the config.
        automatic: Whether functions are called: True, or an ``AutomaticFunctionCallingConfig``.
        backend: Where the session is.
        asynchronous: Whether coroutine functions and MCP sessions can be called.
        config: The settings of the client, for the MCP servers that Vertex AI knows by name.

    Raises:
        ArgumentError: a function cannot be declared or called, or ``automatic`` is something else.
    """

    def __init__(
        self, given: Any, automatic: Any, backend: Backend, *, asynchronous: bool, config: TransportConfig
    ) -> None:
        self.automatic, self.maximum = _settings(automatic)
        self._backend = backend
        self._asynchronous = asynchronous
        self._config = config
        self._opened: list[Any] = []
        #: Whether the session may have functions that are not named here: those that an auth token binds it to.
        self.declared_elsewhere = isinstance(getattr(config, "auth", None), AuthToken)
        #: What each may be called by; that of functions that are not here is None.
        self.targets: dict[str, LiveTarget | None] = {}
        #: What is to be declared. MCP sessions are among them only once :meth:`listed` was awaited.
        self.tools: list[Any] | None = None
        self.needs_listing = False
        self.replace(given)

    @property
    def user_agent(self) -> str:
        """What the handshake says of MCP, if there is any among the tools."""
        return mcp_used(self._given or ())

    def replace(self, given: Any) -> list[Any] | None:
        """Take other tools; return what is to be declared, as far as it is known yet.

        Raises:
            ArgumentError: one cannot be declared or called.
        """
        tools = None if given is None else list(as_list(given))
        self._given = tools
        named = self.automatic and self._backend.vertexai and self._asynchronous
        later = [each for each in tools or () if is_mcp_session(each) or (named and names_servers(each))]
        if later and not self._asynchronous:
            raise invalid("tools", "an MCP session needs asyncio; use client.aio")
        self.needs_listing = bool(later)
        self._take(tools if not later or tools is None else [each for each in tools if not _is_in(each, later)], ())
        return self.tools

    async def listed(self) -> list[Any] | None:
        """Ask the MCP sessions among the tools what they have; return what is to be declared."""
        if self.needs_listing:
            from .mcp import declared_sessions

            given: list[Any] = self._given or []
            if self.automatic and self._backend.vertexai and any(map(names_servers, given)):
                from .mcp_servers import sessions_of

                given, opened = sessions_of(given, self._backend, self._config)
                self._opened += opened
            tools, offered = await declared_sessions(given)
            self._take(tools, offered)
            self.needs_listing = False
        return self.tools

    async def aclose(self) -> None:
        """End the sessions with MCP servers that were opened here."""
        opened, self._opened = self._opened, []
        for session in opened:
            await session.aclose()

    def _take(self, tools: list[Any] | None, offered: Iterable[Target]) -> None:
        targets: dict[str, LiveTarget | None] = {}
        if tools is not None:
            tools = [self._declared(each, targets) for each in tools]
        for target in offered:
            _add(targets, LiveTarget(target))
        for tool in tools or ():
            for name in _names(tool):
                targets.setdefault(name, None)
        self.tools, self.targets = tools, targets

    def _declared(self, tool: Any, targets: dict[str, LiveTarget | None]) -> Any:
        """What declares a tool; its function is added to the targets."""
        if isinstance(tool, NonBlocking):
            function, waits, scheduling = tool.function, False, tool.scheduling
        elif tool.__class__ is not Declared and is_function(tool):
            function, waits, scheduling = tool, True, ""
        else:
            return tool
        kind = _kind_of(function)
        # Only the Developer API takes several results of one call.
        several = kind != FUNCTION and not self._backend.vertexai
        waits = waits and not (several and self.automatic)
        found = Function(function)
        if self.automatic:
            if not self._asynchronous and (found.is_async or kind == ASYNC_GENERATOR):
                raise invalid("tools", f"{found.name} is a coroutine function, which needs asyncio; use client.aio")
            target = LiveTarget(found, waits, scheduling, several, kind)
            _add(targets, target)
        if waits:
            return tool
        return Declared([{**found.declaration, "behavior": models.Behavior.NON_BLOCKING.value}])


def _settings(automatic: Any) -> tuple[bool, int]:
    if automatic is None or isinstance(automatic, bool):
        return bool(automatic), MAXIMUM_REMOTE_CALLS
    config = check_config(automatic, models.AutomaticFunctionCallingConfig, "automatic_function_calling")
    assert config is not None
    maximum = config.maximum_remote_calls
    if maximum is not None and maximum < 0:
        raise invalid("automatic_function_calling.maximum_remote_calls", f"cannot be {maximum}")
    return not config.disable and maximum != 0, MAXIMUM_REMOTE_CALLS if maximum is None else int(maximum)


def _add(targets: dict[str, LiveTarget | None], target: LiveTarget) -> None:
    name = target.target.name
    if name in targets:
        raise invalid("tools", f"two functions are called {name!r}; the model could not tell them apart")
    targets[name] = target


def _kind_of(function: Any) -> str:
    """Whether a function is a generator, and of which kind."""
    for each in (function, type(function).__call__):
        if inspect.isasyncgenfunction(each):
            return ASYNC_GENERATOR
        if inspect.isgeneratorfunction(each):
            return GENERATOR
    return FUNCTION


def _names(tool: Any) -> list[str]:
    """The functions that a tool declares."""
    if tool.__class__ is Declared:
        return [each["name"] for each in tool]
    if isinstance(tool, models.FunctionDeclaration):
        return [tool.name] if tool.name else []
    if isinstance(tool, Mapping):
        found = tool.get("function_declarations") or tool.get("functionDeclarations") or ()
    elif isinstance(tool, models.Tool):
        found = tool.function_declarations or ()
    else:
        # The description of a tool of an MCP server.
        return [tool.name] if isinstance(getattr(tool, "name", None), str) else []
    names = [each.get("name") if isinstance(each, Mapping) else getattr(each, "name", None) for each in found]
    return [name for name in names if isinstance(name, str)]


def _is_in(value: Any, several: list[Any]) -> bool:
    return any(each is value for each in several)
