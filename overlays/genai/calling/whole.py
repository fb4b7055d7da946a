"""Drive a :class:`Generation` to its whole answer.

Each request is made by ``ask``, called with ``model``, ``contents`` and ``config``: a method that makes one request, or
a ``generate_content`` that the caller may have patched, wrapped or mocked.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from genai_runtime import observing
from genai_runtime.lazy_module import LazyModule

from .tools import has_sessions

if TYPE_CHECKING:
    from gemini_api.models import GenerateContentResponse

    from . import function_calls
    from .generation import Generation
else:
    function_calls = LazyModule(".function_calls", globals())

Ask = Callable[..., Any]


# region sync, rendered from the region asyncio: change that and run "make generate"


def generate(generation: Generation, ask: Ask, *, watch: bool = True) -> GenerateContentResponse:
    """The whole answer, of as many requests as it takes."""
    observer = observing.observer
    if watch and observer is not None and generation.automatic:
        with observer.loop(generation.model, vertexai=on_vertex(ask)):
            return generate(generation, ask, watch=False)
    while True:
        calls = generation.take(ask(**generation.arguments))
        if calls is None:
            return generation.finish()
        if calls:
            generation.give(list(map(function_calls.run, calls)))


# endregion


async def with_sessions(make: Callable[..., Generation], config: Any, asked: Any = None) -> Generation:
    """The generation that ``make`` gives of a config, once the MCP servers among its tools have said what they have.

    Sessions with servers that ``asked``, the ``client.aio.models`` that answers, knows by name end with the generation.
    """
    if config is None or not has_sessions(config, asked):
        return make(config)
    from .mcp import listed

    opened: Sequence[Any] = ()
    if getattr(asked, "vertexai", False) is True:
        from .mcp_servers import with_servers

        config, opened = with_servers(config, asked)
    try:
        config, sessions = await listed(config)
        generation = make(config, *sessions)
    except BaseException:
        await end_sessions(opened)
        raise
    generation.opened = opened
    return generation


async def ended(answer: Awaitable[GenerateContentResponse], generation: Generation) -> GenerateContentResponse:
    """The answer, after which the sessions that were opened for it end."""
    try:
        return await answer
    finally:
        await end_sessions(generation.opened)


async def end_sessions(opened: Sequence[Any]) -> None:
    for session in opened:
        await session.aclose()


# region asyncio
async def agenerate(generation: Generation, ask: Ask, *, watch: bool = True) -> GenerateContentResponse:
    """The whole answer, of as many requests as it takes.

    With asyncio, the functions that one answer calls run together.
    """
    observer = observing.observer
    if watch and observer is not None and generation.automatic:
        with observer.loop(generation.model, vertexai=on_vertex(ask)):
            return await agenerate(generation, ask, watch=False)
    while True:
        calls = generation.take(await ask(**generation.arguments))
        if calls is None:
            return generation.finish()
        if calls:
            # sync: generation.give(list(map(function_calls.run, calls)))
            generation.give(await function_calls.run_together(calls))  # async only


# endregion


def on_vertex(ask: Ask) -> bool:
    """Whether requests go to Vertex AI: the method that makes them says so."""
    return getattr(getattr(ask, "__self__", None), "vertexai", False) is True
